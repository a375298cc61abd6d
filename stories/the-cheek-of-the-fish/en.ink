// His grandfather is in hospital, and nobody at the table says a word about it. You look for words. It’s in the bowl.
# title: The cheek of the fish
# cast: minh: Minh
# cast: you: You
# about: A grandfather is in hospital. Nobody at the table talks about it.
# kind: minute
# teaches: cause-culture supper.no_words
# teacher: This is one family in Hanoi, and not all of them. Ask how the class would know, in a house that isn’t theirs, that somebody cares.
INCLUDE ../model/attunement.ink

~ trust = 7
-> supper

=== supper
~ scene_starts(6, 4)
You’re in Hanoi, in Vietnam. For two weeks you live with Minh and his family. He’s fifteen, like you. # scene: Wednesday, 19:00. A family’s table in Hanoi. # place: supper # light: lamp # in_view: face # feels: sad # shows: calm # meet: minh
This morning his grandfather had to go to hospital. On other evenings he sits here, next to Minh.
Now it’s supper. There’s a big fish. His mother makes a joke, his aunt laughs, and his little sister sings. Nobody says one word about the hospital.
At home, you would all talk about it. You think: don’t they mind? Is Minh alone with it?
MINH: Do you like the fish?
The bowls are nearly empty. In a minute everybody will get up.
-> no_words

= no_words
+ [“Minh, how do you feel?” # pick: how_do_you_feel # meant: Somebody had to ask you, I thought.]
	~ react(interrogate)
	YOU: Minh, how do you feel? About your grandfather? # feels: ashamed # shows: worried
	The table goes quiet. His sister stops singing.
	MINH: Fine.
	YOU: Really?
	MINH: Yes. Fine.
	His aunt asks if you’d like more rice. # heard: Everybody is looking at me, and I have to say something. # did: He said “fine” twice. # why: A question that’s kind in one house can be too loud in another. # source: L29, L30
	-> look_at_the_bowls
+ [“You can talk to me.” # pick: talk_to_me # meant: I didn’t want you to be alone with it.]
	~ react(wrong_certain)
	YOU: You can talk to me. They don’t talk to you. # feels: hurt # shows: worried
	MINH: What do you mean?
	YOU: You’re sad, and nobody here sees it.
	MINH: They see it.
	YOU: But nobody says anything!
	He looks at his mother, and at his aunt. # heard: You think that my family doesn’t care about me. # did: He looked at his mother and his aunt. # why: If nobody says it, it may still be said in another way. # source: L30
	-> look_at_the_bowls
+ [Eat, and say nothing # pick: eat_and_say_nothing # meant: You all looked fine, so I thought that you were.]
	~ react(withdraw)
	You eat your rice, and you look at the table. # feels: lonely # shows: calm
	MINH: You’re very quiet.
	YOU: I’m only eating.
	MINH: Do you want to ring home?
	YOU: No, no. I’m fine.
	MINH: Okay. So am I. # heard: You don’t want to have anything to do with it. # did: He said that he was fine, too. # why: A calm face can be good manners. It needn’t mean that all is well. # source: L29, L30
	-> look_at_the_bowls

= look_at_the_bowls
In this one, every choice misses. That’s how it can be when you look for your own way in somebody else’s house.
Look again. His sister puts the crisp skin of the fish in Minh’s bowl. His mother puts the cheek on top. It’s the best bite, and a fish has only two. His aunt adds some more. Now there are eleven pieces in his bowl.
So that’s how they say “We’re with you” here. They’ve said it eleven times.
You’ve got one piece left.
+ [Put your piece in his bowl # pick: put_it_in_his_bowl # meant: I’d seen how it’s done here, and I wanted to say it, too. # best: strong]
	~ react(repair)
	You try it with your chopsticks. It falls down once. Then it’s in his bowl. # feels: warm # shows: sad
	MINH: That’s the tail. It’s all bones.
	YOU: I know. I looked in the wrong place. I’m sorry.
	MINH: It’s good.
	He eats it very slowly. # heard: You’ve seen it, and you say it our way. # did: He ate your piece very slowly. # why: Not every family says it in words. Look first at what they do. # source: L30
	-> caught
+ [“Is that how you say it?” # pick: how_you_say_it # meant: I wanted to be sure, and not guess again. # best: good]
	~ react(repair)
	YOU: Is that how you say it? With fish? I didn’t see it before. I’m sorry. # feels: warm # shows: sad
	MINH: With fish. On Sundays, with duck.
	YOU: I was listening for it.
	MINH: You have to look. # heard: You want to know how we do it, so I’ll show you. # did: He told you about the duck. # why: If you don’t know how it’s done in a house, you can ask. # source: L20, L30
	-> caught
+ [Help to carry the bowls # pick: carry_the_bowls # meant: I’d understood it late, and I could be useful.]
	~ react(repair_part)
	You get up and help to carry the bowls. # feels: sad # shows: calm
	YOU: I think I missed something.
	MINH: A bit.
	He gives you the teapot to carry. It’s the good one. # heard: You noticed it, and we don’t have to talk now. # did: He gave you the good teapot. # why: You can let it rest and help. There’ll be another meal. # source: L41
	-> comes_round

= caught
Later you two stand on the roof, between his grandfather’s plants.
MINH: In your house, do you say it in words?
YOU: Mostly.
MINH: Say it, once. I want to hear how it sounds.
YOU: I’m sorry about your grandfather. I’m here, if you want me.
He listens as you listen to a song.
~ scene_ends()
MINH: It’s nice. It’s quicker than fish. # feels: warm # shows: warm # ending: caught: You caught it # question: How did each person at the table say it? # next: Play it again, and answer Minh in another way.
-> END

= comes_round
In the kitchen nobody talks much.
In the morning there’s an egg in your bowl, under the rice. Nobody else has one. You look up. Minh is looking out of the window.
MINH: You were homesick. I saw it.
YOU: I didn’t say anything.
MINH: No.
~ scene_ends()
It will come round again: another house, and another way to say it. Next time you may look at what people do. # feels: warm # shows: warm # ending: comes_round: It will come round again # question: What did the egg say? # next: Go back to the bowls, and give Minh your piece of fish.
-> END
