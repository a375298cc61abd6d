// He isn’t in the team, and he cries. Your hands get busy. There’s something else to do, and you think of it late.
# title: Tidy
# cast: kwabena: Kwabena
# cast: you: You
# about: Someone isn’t in the team, and cries.
# kind: minute
# teaches: cause-blind-spots changing_room.busy_hands
# teacher: The first three choices are all kind. Ask how each of them felt to Kwabena on his bench.
INCLUDE ../model/attunement.ink

~ trust = 7
-> changing_room

=== changing_room
~ scene_starts(6, 4)
You’re in a changing room in Kumasi, in Ghana. Your football match starts in one minute. # scene: Saturday, 15:59. A changing room in Kumasi. # place: pitch # light: window # in_view: face # feels: sad
Kwabena is your cousin. He’s thirteen, and you do everything together. Today he sits on the bench. His shirt lies on the floor, his water bottle is empty, and there’s dry mud on his boots. # meet: kwabena
The names of the team are on the wall. Your name is there. His name isn’t. So you’ll play, and he won’t.
KWABENA: I trained every day.
He’s crying. You never know what to do when somebody cries, so your hands want to do something.
You see three things that you can do. None of the three feels right. There must be something else to do, but you can’t think of it.
-> busy_hands

= busy_hands
+ (shirt) [Fold his shirt # pick: fold_his_shirt # meant: I wanted to do something for him, and there was his shirt.]
	~ react(withdraw)
	You pick his shirt up from the floor and fold it. # feels: lonely # shows: sad
	KWABENA: What are you doing?
	YOU: I’m folding your shirt.
	KWABENA: But I’m not going to wear it.
	YOU: I know. But it’s a good shirt. It shouldn’t lie on the floor.
	He turns his face to the wall. # heard: You look at my shirt, and you don’t look at me. # did: He turned his face to the wall. # why: When we don’t know what to say, our hands may get busy. Then the other person can feel alone. # source: L34
	-> fourth
+ (water) [Fill his water bottle # pick: get_him_water # meant: It was hot, and cold water always helps me.]
	~ react(withdraw)
	You run out, and you come back with his bottle full of cold water. # feels: lonely # shows: sad
	YOU: Drink something. Then you’ll feel better.
	KWABENA: I’m not thirsty.
	YOU: It’s a hot day.
	KWABENA: But I’m not playing. I’m only sitting here.
	YOU: Then drink it later.
	He holds the bottle, and he doesn’t open it. # heard: You want me to drink, so that I stop crying. # did: He held the water and didn’t drink. # why: Help can come too early. First show them that you’ve seen how sad they are. # source: L34
	-> fourth
+ [Clean his boots # pick: sweep_the_mud # meant: I couldn’t change the team, but I could clean his boots for him.]
	~ react(withdraw)
	You take a brush, and you clean the dry mud off his boots. # feels: lonely # shows: sad
	YOU: Lift your left foot, please.
	He lifts his left foot.
	YOU: Now your right foot.
	KWABENA: Why? I’m not playing.
	YOU: But they’re good boots. Look how they shine! # heard: My boots are clean, and you haven’t looked at my face. # did: He lifted his feet for you. # why: You can do things for somebody and not look at them. Then they can feel alone. # source: L34
	-> fourth

= fourth
All three choices go wrong here. It isn’t your fault: that’s what it’s like when your hands are busy and you have no words.
Outside, somebody blows a whistle. The match is starting, and the others run out. Now your hands are empty. And now you know what else you can do: you can say something.
KWABENA: Go. They’re waiting for you.
+ [“I don’t know what to say.” # pick: dont_know_what_to_say # meant: It was true, and I didn’t want to hide it any more. # best: strong]
	~ react(repair)
	YOU: I don’t know what to say. So {busy_hands.shirt:I folded your shirt|{busy_hands.water:I filled your bottle|I cleaned your boots}}. I’m sorry. But I’m staying with you. # feels: relieved # shows: sad
	KWABENA: You’ve got a match.
	YOU: They can start without me.
	KWABENA: Okay. Then sit down. And {busy_hands.shirt:don’t fold anything|{busy_hands.water:don’t fill anything|don’t clean anything}}! # heard: You have no words, but you stay with me. # did: He told you to sit down. # why: You don’t need the right words. You can say that you have no words. # source: L13
	-> caught
+ [“Shall I stay, or go?” # pick: stay_or_go # meant: I hadn’t asked him what he wanted. # best: good]
	~ react(repair)
	YOU: Shall I stay, or go? {busy_hands.shirt:I folded your shirt|{busy_hands.water:I filled your bottle|I cleaned your boots}}, and I didn’t ask you what you wanted. I’m sorry. # feels: relieved # shows: sad
	KWABENA: Stay. But don’t do anything.
	YOU: Nothing at all?
	KWABENA: Can you do nothing?
	YOU: I can try. # heard: You want to know what I’d like, so I can say it. # did: He asked you to stay and do nothing. # why: Ask what would help. The answer may be: “Stay, and do nothing.” # source: L69
	-> caught
+ [“After the match, okay?” # pick: after_the_match # meant: My team was waiting, and I did want to come back.]
	~ react(repair_part)
	YOU: After the match, okay? I only {busy_hands.shirt:folded your shirt|{busy_hands.water:filled your bottle|cleaned your boots}} because I didn’t know what to say. # feels: sad # shows: calm
	KWABENA: Okay.
	YOU: I’ll come back to you.
	KWABENA: I’ll be here. # heard: You know that {busy_hands.shirt:the shirt|{busy_hands.water:the water|cleaning my boots}} didn’t help, and you’ll come back. # did: He said that he would be there. # why: You can leave it for now, if you say so. Then come back. # source: L41
	-> comes_round

= caught
You sit down next to him, so close that your arms touch. He cries a bit more, and then a bit less.
KWABENA: Now go, and score a goal for me.
YOU: And what will you do?
KWABENA: I’ll shout for you.
~ scene_ends()
You run out after the others. All through the match you hear Kwabena. He shouts louder than everybody else. # feels: warm # shows: warm # ending: caught: You stayed with him # question: What did you look at while Kwabena cried? # next: Play it again, and do another of the three things.
-> END

= comes_round
You play, and your team loses. Then you run back to the changing room.
All the water bottles stand in a row, from the smallest to the biggest. Kwabena has tidied the whole room.
KWABENA: I didn’t know what to do, so I tidied.
YOU: I know. I do that, too.
You sit down beside him. Now there’s nothing left to tidy.
~ scene_ends()
One day somebody else may cry, and your hands may want to do something. Perhaps you’ll say something first. # feels: calm # shows: calm # ending: comes_round: You came back # question: Kwabena’s hands got busy, too. Why? # next: Go back to the whistle, and say that you don’t know what to say.
-> END
