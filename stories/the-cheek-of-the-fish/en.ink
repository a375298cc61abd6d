// His grandfather is in hospital, and nobody at the table says a word about it. You wait for words, and they say it with fish.
# title: The cheek of the fish
# cast: minh: Minh
# cast: you: You
# about: A grandfather is in hospital. Nobody at the table talks about it.
# kind: minute
# teaches: cause-culture supper.no_words
# teacher: This is one family in Hanoi, and not all of them. Ask how the class would know, in another family, that somebody cares.
INCLUDE ../model/attunement.ink

~ trust = 7
-> supper

=== supper
~ scene_starts(6, 4)
You’re in Hanoi, in Vietnam. For two weeks you live with Minh and his family. He’s fifteen, like you. At night you think of home. # scene: Wednesday, 19:00. A family’s table in Hanoi. # place: supper # light: lamp # in_view: face # feels: sad # shows: calm # meet: minh
This morning Minh’s grandfather had to go to hospital. On other evenings he sits here, next to Minh.
Now it’s supper. There’s a big fish on the table. Minh’s mother makes a joke. His little sister sings, and puts a piece of fish in Minh’s bowl. His aunt puts in another piece. They’re very polite, you think.
Nobody says one word about the hospital. At home, you’d all talk about it. You think: don’t they care about Minh?
MINH: Do you like the fish?
Your bowl is nearly empty. Minh’s bowl is full. In a minute everybody will get up.
-> no_words

= no_words
+ [“Minh, how do you feel?” # pick: how_do_you_feel # meant: I thought that somebody had to ask him.]
	~ react(interrogate)
	YOU: Minh, how do you feel? About your grandfather? # feels: ashamed # shows: worried
	The table goes quiet. His sister stops singing. Everybody looks at Minh.
	MINH: I’m fine.
	YOU: Really?
	MINH: Yes. I’m fine.
	His aunt asks if you’d like more rice. # heard: Everybody is looking at me, and now I have to say something. # did: He said “I’m fine” twice. # why: A question can be kind in one family, and too much in another. # source: L29, L30
	-> look_at_the_bowls
+ [“You can talk to me.” # pick: talk_to_me # meant: I didn’t want him to be alone.]
	~ react(wrong_certain)
	YOU: You can talk to me, if you want. Nobody else is talking about it. # feels: hurt # shows: worried
	MINH: About what?
	YOU: About your grandfather.
	MINH: They all know that I’m sad.
	YOU: You don’t have to be alone. I’m here.
	He looks at his sister, and at his aunt. # heard: You think that I’m alone, but my family is with me. # did: He looked at his sister and his aunt. # why: A family may not talk about it, and still care. They may show it in what they do. # source: L30
	-> look_at_the_bowls
+ (quiet) [Eat, and say nothing # pick: eat_and_say_nothing # meant: Nobody talked about the hospital, so I didn’t talk about it.]
	~ react(withdraw)
	You eat your rice, and you look only at your own bowl. # feels: lonely # shows: calm
	MINH: You’re very quiet.
	YOU: I’m only eating.
	MINH: Do you want to phone home?
	YOU: No, no. I’m fine.
	MINH: Okay. I’m fine, too. # heard: You look at your bowl, and you don’t think of me. # did: He said that he was fine, too. # why: A calm face can be good manners. Somebody can look calm and be sad. # source: L29, L30
	-> look_at_the_bowls

= look_at_the_bowls
{no_words.quiet:The others don’t talk about the hospital, but they give Minh something. |}With all three choices you don’t see what his family does for him. That can happen when another family does things differently.
Look at Minh’s bowl again. His mother puts in the cheek of the fish. It’s the best piece, and a fish has only two cheeks. Now there are eleven pieces in his bowl.
So that’s how his family says “We’re with you”: they give him fish. They’ve said it eleven times.
You’ve got one piece left.
+ [Put your piece in his bowl # pick: put_it_in_his_bowl # meant: I’d seen how his family says it, and I wanted to say it, too. # best: strong]
	~ react(repair)
	You take your piece with your chopsticks. It falls down once. Then it’s in his bowl. # feels: warm # shows: sad
	MINH: That’s the tail. It’s full of bones.
	YOU: I know. I didn’t see what you all do here. I’m sorry.
	MINH: It’s good.
	He eats your piece very slowly. # heard: You’ve seen what the fish means, and now you say it, too. # did: He ate your piece very slowly. # why: Not every family says “We’re with you” in words. First look at what they do. # source: L30
	-> caught
+ [“Do you say it with fish?” # pick: how_you_say_it # meant: I wanted to be sure, and not guess again. # best: good]
	~ react(repair)
	YOU: Do you say it with fish? Does the fish mean “We’re with you”? I didn’t see it before. I’m sorry. # feels: warm # shows: sad
	MINH: Yes, with fish. On Sundays we say it with duck.
	YOU: I waited for words.
	MINH: You have to look. # heard: You want to know how we say it, so I’ll tell you. # did: He told you about the duck. # why: If you don’t know how a family does something, you can ask. # source: L20, L30
	-> caught
+ [Help to carry the bowls # pick: carry_the_bowls # meant: I’d understood it late, and I wanted to help.]
	~ react(repair_part)
	You get up and help to carry the bowls. # feels: sad # shows: calm
	YOU: Now I see what the fish means.
	MINH: Good.
	He gives you the teapot to carry. It’s his grandfather’s teapot. Only the family carries it. # heard: You understand it now, and we don’t have to talk about it. # did: He let you carry his grandfather’s teapot. # why: You can leave it for now, and help. There’ll be another meal. # source: L41
	-> comes_round

= caught
Later you and Minh stand on the roof, between his grandfather’s plants.
MINH: In your family, do you say “I’m with you” in words?
YOU: Yes, mostly.
MINH: Say it to me, once. I want to hear how it sounds.
YOU: I’m sorry about your grandfather. I’m with you.
He listens as if it were a song.
~ scene_ends()
MINH: It’s nice. It’s quicker than fish. # feels: warm # shows: warm # ending: caught: You saw what the fish meant # question: How did each person tell Minh “We’re with you”? # next: Play it again, and answer Minh in another way.
-> END

= comes_round
In the kitchen nobody talks much.
In the morning there’s an egg in your bowl, under the rice. Nobody else has an egg. You look up at Minh.
MINH: You miss your home. I saw it.
YOU: But I didn’t say anything.
MINH: You didn’t have to.
~ scene_ends()
One day you may eat with another family. They may show in their own way that they care. Perhaps you’ll look at what they do. # feels: warm # shows: warm # ending: comes_round: You got an egg # question: What did Minh’s family tell you with the egg? # next: Go back to the bowls, and give Minh your piece of fish.
-> END
