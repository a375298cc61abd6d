// A friend has missed a penalty. You find them on the bench. (Say here in a sentence what your story tells.)
# title: A new story
# cast: teo: Teo
# cast: you: You
# cast: driver: The driver
# about: Someone is upset after a match.
# teaches: way-awareness bench.boots
# teaches: repair bench.going_back
# teacher: Ask what was in the way each time: the cold, the bus, the wish to help.
INCLUDE ../model/attunement.ink

~ wants_usually = listen
-> bench

// A knot is a scene. Its first line of text says where and when, and what can be seen. The first screen says who “you”
// are to them, what most days are like, what is different now, and what presses you.
=== bench
~ scene_starts(5, 4)
It’s Saturday, and the match is over. The score was two to three. # scene: Saturday, 12:10. The pitch. # place: gate # light: window # in_view: face # feels: ashamed # shows: sad
You are in Teo’s class, and you have been friends since the first day. Teo is ten. Most days he talks from the school gate to the bakery, and you don’t get a word in. You like that. # meet: teo
Today he doesn’t talk. In the last minute there was a penalty, and Teo took it. He had practised that shot all week, in the yard, against a door. The ball went over the bar, over the fence and into a garden with a dog in it. # plants: dog
His whole family stood on the other side of the pitch. They had come by two trains, and his gran had brought a flag. # plants: flag
Everybody else is on the bus already. Teo sits at the end of the bench with one boot off, and his bag beside him. # plants: bag
It’s cold. You have no gloves, and the bus won’t wait for ever. You’d like to get him onto it before he cries.
YOU: Teo? The bus is here.
TEO: Go on without me.
-> boots

// A stitch is a decision, named for what happens there. Two to four choices; each a thing a kind person might say. The
// talk stands under its choice: five lines or more, people who answer each other, and you among them.
= boots
+ [“You’ll score the next one.” # pick: next_one # meant: I wanted to be on that bus, and I wanted you there too.]
	~ react(positivity)
	YOU: You’ll score the next one. # feels: lonely # shows: calm
	TEO: Sure.
	YOU: You always do.
	TEO: I said sure.
	He pulls at the lace, and it comes off in his hand.
	YOU: So, are you coming?
	TEO: In a minute. # heard: You like me better when I’m cheerful. # did: He pulled the lace off. # why: The bright side, too soon, can sound like “stop being sad”. # source: L48
	-> the_net
+ [Sit down at the other end. # pick: other_end # meant: I didn’t know what to say, so I sat. # best: strong]
	~ react(presence)
	You sit down at the other end of the bench. It’s wet. # feels: sad
	TEO: It’s wet.
	YOU: I noticed.
	TEO: You’ll have a wet bottom on the bus.
	YOU: So will you.
	. . .
	He looks at you from the side. Then he moves his bag, so that there’s room. # heard: You would rather be wet than leave me here. # did: He moved his bag, to make room. # why: Company that asks for nothing leaves room for whatever comes. # source: L13 # recalls: bag
	-> the_net
+ [“Talk, walk, or just sit?” # pick: walk_or_sit # meant: You know what helps, and I don’t. # best: good]
	~ react(ask_wanted)
	YOU: Do you want to talk, or walk, or just sit? # feels: sad
	TEO: Is there a fourth one?
	YOU: We could throw your boot at something.
	TEO: It would go over the fence.
	YOU: Then the dog gets a boot as well. # recalls: dog
	TEO: Sit. I take sit. # heard: You ask me, and I get to pick. # did: He picked one: sit. # why: Two or three things to choose from are easier than “what do you need?”. # source: L69
	-> the_net

= the_net
The goalkeeper of the other team comes by with the ball under her arm. She looks at Teo, and then quickly at the ground. # read: It wasn’t the miss. It was who saw it. # plants: keeper
Teo looks at the ground, too.
YOU: Do you know her?
TEO: A bit.
+ [“She was only lucky.” # pick: lucky # meant: I wanted somebody else to be to blame.]
	~ react(minimise)
	YOU: She was only lucky. # feels: ashamed # shows: calm
	TEO: She didn’t do anything. It went over the bar.
	YOU: That’s what I mean. It’s one ball.
	TEO: Right. One ball.
	YOU: In a year nobody will know.
	TEO: Great. A year. # heard: You think it is too small to be sad about. # did: He counted a year. # why: If you make a thing smaller, the one who feels it can feel smaller, too. # source: L10
	-> the_bus
+ [“She looked away just now.” # pick: looked_away # meant: I saw something, and I wanted to know more. # best: strong]
	~ react(notice)
	YOU: She looked away just now. # feels: worried # shows: sad
	TEO: That’s my cousin.
	YOU: The goalkeeper is your COUSIN?
	TEO: We practised together. All week, with the door. She knows where I shoot.
	YOU: And then you shot over it.
	TEO: So that she couldn’t get it! # heard: You look at what is happening, and not at the score. # did: He told you who she is. # why: Say what you see, then leave it. They are free to answer or not. # source: L20
	-> the_bus
+ [Wave at the goalkeeper. # pick: wave # meant: I thought that somebody should be friendly.]
	~ react(distract)
	You wave. The goalkeeper nearly drops the ball. # feels: ashamed # shows: worried
	TEO: What are you doing?
	YOU: I’m being nice.
	TEO: Be nice later!
	YOU: She waved back.
	He pulls his shirt up over his nose.
	TEO: Now she’s looking. # heard: You want to be friends with everybody, even now. # did: He hid in his shirt. # why: If you turn to something else, they may stay alone with it. # source: L10
	-> the_bus

= the_bus
The bus driver starts the engine. He opens his window. # feels: sad # meet: driver
DRIVER: Two minutes, you two!
Teo has one boot on. He looks across the pitch, to where his family stood. There’s nobody there now.
TEO: My gran held it up for the whole match. Upside down. # recalls: flag
+ [“I once let in nine.” # pick: let_in_nine # meant: I didn’t want you to be the only one.]
	~ react(one_up)
	YOU: I once let in nine. # feels: lonely # shows: calm
	TEO: Nine what?
	YOU: Goals! In front of the whole school! One went in off my face!
	TEO: Wow.
	YOU: I had a nose like a potato for a week.
	TEO: That’s a good story.
	He says it to his boot. # heard: It is your turn to talk, and mine is over. # did: He talked to his boot. # why: A story of your own can take the floor away from theirs. # source: M31
	-> going_back
+ [“No wonder you want to hide.” # pick: no_wonder # meant: It made sense to me, and I wanted to say so. # best: strong]
	~ react(validate)
	YOU: All of them, and they came by two trains. No wonder you want to hide. # feels: relieved # shows: sad
	TEO: She’d PAINTED it.
	YOU: The flag?
	TEO: With my name on it. It took her three evenings.
	YOU: I’d want to live under this bench.
	TEO: It’s wet under there as well. I looked. # heard: You would want to hide here, too. # did: He told you about the flag. # why: Say that it makes sense, and why. That isn’t the same as saying it’s all right. # source: L10, M26
	-> going_back
+ [Hold out his boot. # pick: hold_boot # meant: It was cold, and I wanted to do one useful thing. # best: good]
	~ react(presence)
	You pick up the other boot and hold it out to him. # feels: sad
	TEO: There’s a knot in it.
	YOU: I’ll do the knot.
	Your fingers are too cold for the knot. He watches them.
	TEO: You’re doing it wrong.
	YOU: I know. It keeps me warm.
	TEO: Give it here. # heard: You stay, and you don’t push me. # did: He took the boot from you. # why: A small thing done beside them can say “I’m here”. # source: L13
	-> going_back

// The mending place: it plays only if a miss is unmended. More than one way of mending works, and one doesn’t work yet.
= going_back
{ not ruptured():
	-> how_it_ends
}
You’re on the step of the bus, and Teo is still on the bench. The driver looks at his watch.
DRIVER: Is he coming, or isn’t he?
You think of what you said to him, back there. It was quick.
+ [“What was the worst bit?” # pick: worst_bit # meant: I’d got it wrong, and now I wanted to know. # best: strong]
	~ react(repair)
	You go back, all the way to the bench. # feels: relieved # shows: sad
	YOU: I talked over it, just now. I’m sorry. What was the worst bit?
	. . .
	TEO: That she’d painted it.
	YOU: The flag?
	TEO: She can’t even see well. She did every letter twice. # heard: You came back to ask me. # did: He told you the worst bit. # why: Say what you did, own it, and ask. It takes ten seconds. # source: L41, L42 # recalls: flag
	-> how_it_ends
+ [Get off and carry his bag. # pick: carry_bag # meant: I’d been useless with words, so I used my arms. # best: good]
	~ react(repair)
	You get off the bus, walk back, and put his bag on your shoulder. # feels: relieved # shows: calm # recalls: bag
	TEO: What are you doing?
	YOU: I was too quick, before. I got that wrong.
	TEO: It’s heavy.
	YOU: What’s in it?
	TEO: Socks. My mum packs for a week. # heard: You know that you were too quick. # did: He let you carry it. # why: An act can mend, if you also name what you got wrong. # source: L41
	-> how_it_ends
+ [“Sorry, but it’s the last bus.” # pick: sorry_but # meant: I was sorry, and I was also freezing.]
	~ react(repair_but)
	YOU: Sorry, but it’s the last bus. # feels: lonely # shows: calm
	TEO: Coming.
	YOU: I said sorry.
	TEO: I heard you. And then you said “but”.
	He gets on past you. # heard: You are sorry, but the bus comes first. # did: He got on past you. # why: “But” takes back the sorry. Say the first half and stop. # source: L42
	-> how_it_ends
+ [“That came out wrong.” # pick: came_out_wrong # meant: I wanted to own it, and there was no time.]
	~ react(repair_part)
	YOU: That came out wrong. # feels: calm # shows: sad
	TEO: Which bit?
	YOU: All of it, I think.
	TEO: I don’t want to do it now.
	YOU: On the way, then?
	TEO: Maybe. Ask me at the bridge. # heard: You know it was wrong, and it’s too early for me. # did: He said: at the bridge. # why: A sorry may come too early. Say when the rest will come, and come back. # source: L41
	-> how_it_ends

= how_it_ends
{
- door() == open:
	-> the_flag
- door() == ajar:
	-> two_seats
}
-> back_row

// An ending's last line has its name, a question and what to try next.
= the_flag
He takes the seat at the window, and you take the one beside it. He has something to show you.
TEO: Look. She’s written it with two Es. T, E, E, O. # recalls: flag
YOU: Teeo.
TEO: Nobody told her for the whole match!
~ scene_ends()
He laughs, and then he doesn’t, and then he does again. You both miss the stop. # feels: warm # ending: the_flag: The flag # question: What did Teo need before there was a story to tell? # next: Go back to the bench and cheer Teo up at once. See what is heard.
-> END

= two_seats
There are two seats left, side by side. Teo takes the window.
YOU: Do you want to say more?
TEO: There’s more. Not here.
The bus goes over the bridge. He counts the lamps.
~ scene_ends()
TEO: Ask me tomorrow. # feels: calm # ending: two_seats: Ask me tomorrow # question: Is “tomorrow” a no? # next: Go back to the goalkeeper, and say only what you see.
-> END

= back_row
Teo takes the back row, and puts his bag on the seat beside him.
YOU: Is that seat free?
TEO: My bag’s tired. # recalls: bag
You sit down in front of him. He looks out of the window, so that you only see his ear.
~ scene_ends()
The bag stays there for six stops. # feels: lonely # shows: calm # ending: back_row: The back row # question: When did his bag stop being moved for you? # next: Go back to the step of the bus, and say what you did.
-> END
