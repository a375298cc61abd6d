// He isn’t in the team, and he cries. Your hands get busy. There’s a fourth thing to do, and it comes late.
# title: Tidy
# cast: kwabena: Kwabena
# cast: you: You
# about: Someone isn’t in the team, and cries.
# kind: minute
# teaches: cause-blind-spots changing_room.busy_hands
# teacher: The first three choices are all kind. Ask what Kwabena could see of them from his bench.
INCLUDE ../model/attunement.ink

~ trust = 7
-> changing_room

=== changing_room
~ scene_starts(6, 4)
You’re in a changing room in Kumasi, in Ghana. Your football match starts in one minute. # scene: Saturday, 15:59. A changing room in Kumasi. # place: pitch # light: window # in_view: face # feels: sad
Kwabena is your cousin. He’s thirteen, and you do everything together. Today he sits on the bench, beside his boots. # meet: kwabena
The list with the team is on the wall. Your name is on it. His name isn’t.
KWABENA: I trained every day.
He’s crying. You’ve never known what to do when somebody cries. So your hands look for something to do.
You see three things to do. There must be a fourth thing. You can feel it, but you don’t have it yet.
-> busy_hands

= busy_hands
+ [Fold his shirt # pick: fold_his_shirt # meant: I wanted to do something for you, and there was your shirt.]
	~ react(withdraw)
	You pick his shirt up from the floor and fold it. # feels: lonely # shows: sad
	KWABENA: What are you doing?
	YOU: I’m folding your shirt.
	KWABENA: I’m not even going to wear it.
	YOU: It looks nice, though. It looks like a shirt in a shop.
	He turns his face to the wall. # heard: I’m part of the mess here, and you’re tidying me away. # did: He turned his face to the wall. # why: When we don’t know what to say, our hands may get busy. It can look like leaving. # source: L34
	-> fourth
+ [Get him some water # pick: get_him_water # meant: It was hot, and cold water always helps me.]
	~ react(withdraw)
	You run out, and you come back with a bottle of cold water. # feels: lonely # shows: sad
	YOU: Drink.
	KWABENA: I’m not thirsty.
	YOU: It’s good for you.
	KWABENA: I’m not playing. Nobody gets thirsty on a bench.
	YOU: Then drink it later.
	He holds the bottle, and he doesn’t open it. # heard: You want me to drink, so that I stop crying. # did: He held the water and didn’t drink. # why: A useful thing can come too early. First let them see that you’ve seen them. # source: L34
	-> fourth
+ [Sweep the mud from his feet # pick: sweep_the_mud # meant: I couldn’t change the list, but I could clean the floor.]
	~ react(withdraw)
	You take the broom and sweep the dry mud from round his feet. # feels: lonely # shows: sad
	YOU: Lift your foot.
	He lifts his foot.
	YOU: Now the other one.
	KWABENA: Shall I go outside?
	YOU: No! I’m only sweeping the floor. # heard: You want a clean floor, and I’m in the way. # did: He lifted his feet for your broom. # why: You can be busy for somebody and still look away from them. # source: L34
	-> fourth

= fourth
In this one, every choice misses. That’s what it’s like to have busy hands and no words.
Outside, the referee blows his whistle. The others run out. Your hands are empty now. And there it is, the fourth thing. All the time it was only a sentence.
KWABENA: Go. They’re waiting for you.
+ [“I don’t know what to say.” # pick: dont_know_what_to_say # meant: It was true, and I didn’t want to hide it any more. # best: strong]
	~ react(repair)
	YOU: I don’t know what to say. So I ran round you like a chicken. I’m sorry. I’m staying, though. # feels: relieved # shows: sad
	KWABENA: You’ve got a match.
	YOU: They can start without me.
	KWABENA: Okay. Then sit down, chicken. # heard: You have no words, and you don’t go away. # did: He told you to sit down. # why: You needn’t have the words. You can say that you don’t have them. # source: L13
	-> caught
+ [“Shall I stay, or go?” # pick: stay_or_go # meant: I’d never asked you what you wanted. # best: good]
	~ react(repair)
	YOU: Shall I stay, or go? I didn’t ask you. I just got busy. Sorry. # feels: relieved # shows: sad
	KWABENA: Stay. But don’t do anything.
	YOU: Nothing at all?
	KWABENA: Can you do that?
	YOU: I can try. # heard: You want to know what I’d like, so I can say it. # did: He told you to do nothing. # why: Ask what would help. “Nothing, but stay” is an answer, too. # source: L69
	-> caught
+ [“After the match, okay?” # pick: after_the_match # meant: My team was waiting, and I did want to come back.]
	~ react(repair_part)
	YOU: After the match, okay? I only got busy just now. I know that. # feels: sad # shows: calm
	KWABENA: Okay.
	YOU: I’ll come and find you.
	KWABENA: I’ll be here. # heard: You know that you only got busy, and you’ll come back. # did: He said that he would be there. # why: You can let it rest, and say so. Then come back. # source: L41
	-> comes_round

= caught
You sit down next to him. Your arm is against his arm. He cries a bit more, and then a bit less.
KWABENA: Now go, and score a goal for me.
YOU: And you?
KWABENA: I’ll shout.
~ scene_ends()
You run out last. All through the match you hear one voice over all the others. # feels: warm # shows: warm # ending: caught: You caught it # question: What did Kwabena see while your hands were busy? # next: Play it again, and do another of the three things.
-> END

= comes_round
You play, and you lose. Then you run back to the changing room.
All the water bottles stand in a row, from the smallest to the biggest. Kwabena has tidied the whole room.
KWABENA: I didn’t know what to do with my hands.
YOU: Me too.
You sit down beside him. Now you’ve both got nothing left to tidy.
~ scene_ends()
It will come round again: somebody cries, and your hands want something to do. Next time you may notice it sooner. # feels: calm # shows: calm # ending: comes_round: It will come round again # question: Kwabena’s hands got busy, too. Why? # next: Go back to the whistle, and say the fourth thing.
-> END
