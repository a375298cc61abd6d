// Three people have each kept one line that you said. You remember another one.
# title: What I should have said
# cast: teo: Teo
# cast: you: You
# cast: tala: Tala
# cast: selim: Selim
# cast: tomek: Tomek
# cast: bruno: Bruno
# about: Three people remember something that you said to them.
# teaches: repair pier.the_line
# teaches: it-can-change shelter.mad_and_glad
# teaches: express-i pier.scared
# teaches: way-validation shelter.mad_and_glad
# teaches: no-villain pier.the_line
# takes: teo_line = none, its_over, not_your_fault, good_friend, not_that_boy, you_did_the_b, room_laughs
# takes: left_eight = none, kept, moved, late
# takes: left_letter = together, alone, alone_mended, mended_at_the_gate
# takes: left_voices = back, not_yet
# takes: tala_line = none, full_stops, said_it_as_joke, i_was_there, be_mad
# takes: chat_answer = half, all, lied, lied_and_said
# takes: told_mom = at_once, late
# takes: selim_told = unplayed, card, part, whole
# takes: left_four = none, asked_again, owned, turned_round, swept
# takes: selim_line = none, didnt_you_hear, told_you_this_morning, love_to_his_back, tiny_hearing_aids, you_tune_pianos, miss_the_pier
# takes: chips_line = unplayed, none, only_chips, no_nothing, well_done_you, which_word
# teacher: Ask before each bench what the class thinks was kept. Nobody here wants a better sentence. Ask what each of the three did want. Nothing in it asks anyone to mend something at home.
INCLUDE ../model/attunement.ink
INCLUDE ../model/someone-else.ink

// What the end hangs on: the highest that was met on the way. A promise kept, a noticing, a question asked once more, a
// line that you could not recall, something that is not forgiven.
LIST Carried = they_asked, kept_eight, a_noticing, at_four, no_recall, not_all
VAR carried = they_asked
// A line that landed badly, and has come back.
LIST Debt = came_back

// What other stories left. Each bench reads its own; the first value stands for a story that was not played.
VAR teo_line = "none"
VAR left_eight = "none"
VAR left_letter = "together"
VAR left_voices = "back"
VAR tala_line = "none"
VAR chat_answer = "half"
VAR told_mom = "at_once"
VAR selim_told = "unplayed"
VAR left_four = "none"
VAR selim_line = "none"
VAR chips_line = "unplayed"

-> pier

=== function carries(what)
{ what > carried:
	~ carried = what
}

// ---- 1 · the pier -----------------------------------------------------------------

=== pier
~ someone_else(6)
~ scene_starts(3, 4)
This story has three people in it, and three benches. Each of the three has kept one thing that you once said. # scene: A Sunday in September. The pier. # place: pier # light: window # in_view: face # feels: calm # plants: kept
The first bench is a box for fish. It stands on a pier in Valparaíso, in Chile. You and Teo sit on it and look at the sea lions. They lie on a rock in the water and bark, like big wet dogs. # meet: teo # plants: sea_lions
Teo is nine, and you’re the one who looks after him. At night you work in a bakery. He calls you Capi, which is short for captain. He gives everything marks out of ten, like a judge: soup, dogs, days. # plants: capi
He can copy any voice. Some weeks ago he copied his best friend. That’s Bruno. Bruno stammers: sometimes a word won’t come out, and his own name is the worst. Teo stammered like Bruno, in front of the class, and they all laughed. # meet: bruno # plants: stammer
Then he came home and cried under the kitchen table. He was ashamed, and he couldn’t say it. You didn’t know what it was. So you said a lot of things to him in those two days. # plants: table
Now he and Bruno swap their bread again. A loaf lies between you, in a cloth. # plants: loaf
TEO: Capi? I’ve got a thing of yours.
YOU: What thing?
TEO: A thing that you said. I kept it.
You try to think which one. You said something good on the stairs, once. It’s probably that.
+ [“Let me hear it.” # pick: let_me_hear # go_on]
	-> the_line

= the_line
{
- teo_line == "its_over":
	TEO: You said, “It’s over now.” I was under the table. # feels: sad # shows: calm # recalls: table
	YOU: Did I?
	TEO: And you turned the radio up. It wasn’t over. It was over two days later.
- teo_line == "not_your_fault":
	TEO: You said, “It’s not your fault.” I was under the table. # feels: sad # shows: calm # recalls: table
	YOU: I wanted you to know it.
	TEO: But you didn’t know it. You hadn’t asked me yet. And it WAS my fault.
- teo_line == "good_friend":
	TEO: You said, “You’re a good friend to him.” On the phone, about Bruno. # feels: sad # shows: calm
	YOU: That was a nice thing to say!
	TEO: It was the worst thing of all.
- teo_line == "not_that_boy":
	TEO: I said that I liked it, when they laughed. And you said, “No, you didn’t. You’re not that kind of boy.” # feels: sad # shows: calm
	YOU: You aren’t.
	TEO: But I was. For three seconds.
- teo_line == "you_did_the_b":
	TEO: You said, “You copied him. And he looked at you.” You just said it. # feels: relieved # shows: calm
	YOU: I said what you’d told me.
	TEO: You didn’t even stop eating. I looked.
- teo_line == "room_laughs":
	TEO: You said, “It feels good, when a room laughs. And it was wrong to do it.” # feels: relieved # shows: calm
	YOU: That’s a long one to keep.
	TEO: When I do a voice now, I look who’s laughing. And who isn’t.
- else:
	TEO: You had your coat on. You had to go to work. And you said, “I’ll still be your Capi.” # feels: relieved # shows: calm # recalls: capi
	YOU: Of course I said that.
	TEO: It was before I told you. You didn’t know yet what I did.
}
{
- left_eight == "kept":
	~ carries(kept_eight)
}
{
- teo_line == "its_over" or teo_line == "not_your_fault" or teo_line == "not_that_boy":
	~ owes(came_back)
}
It isn’t the one that you thought of. He has turned round on the box, and he waits.
+ {teo_line == "its_over"} [“I told you to stop crying.” # pick: told_you_to_stop # meant: That’s what I’d really done, so I said it. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: I told you to stop crying. I couldn’t bear it, so you had to stop. I’m sorry. # feels: relieved # shows: sad
	TEO: I stopped so that you’d feel better.
	YOU: I know. How was it?
	TEO: Hot. It went on inside.
	He thinks about it for a while. Then he gives you a mark.
	TEO: Nine. You said what it was. # heard: You know what you did, and you want to know how it was. # did: He gave your sorry a nine. # why: Say what you did, not what you wanted. Then ask how it was. # source: L41, L42
	-> have_you_ever
+ {teo_line == "not_your_fault"} [“I hadn’t asked you yet.” # pick: hadnt_asked # meant: He was right, and I could say so. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: I hadn’t asked you yet. I’d made up somebody who had hurt you. I’m sorry. # feels: relieved # shows: calm
	TEO: Who did you make up?
	YOU: A big boy. With bad teeth.
	TEO: Was he tall?
	YOU: Very tall.
	TEO: I’m not tall. # heard: You made up another boy, and now you see the real one. # did: He asked how tall the boy was. # why: A kind sentence can be for the wrong story. You can take it back and ask. # source: L41, L20
	-> have_you_ever
+ {teo_line == "good_friend"} [“Why was it the worst?” # pick: why_the_worst # meant: I’d thought it was my best one. I wanted to understand. # best: strong]
	~ react(open_question)
	YOU: Why was it the worst? # feels: relieved # shows: sad
	TEO: Because I wanted it so much. And it wasn’t true.
	YOU: On that day it wasn’t.
	TEO: And then I couldn’t tell you. You’d have to take it back.
	YOU: I’d have been sad. I’d still have been on the phone.
	TEO: I know that NOW. # heard: You ask me about it, so now I can say why. # did: He said why it was the worst. # why: If a kind word hurt, don’t defend it. Ask what it was like. # source: L5, L69
	-> have_you_ever
+ {teo_line == "not_that_boy"} [“You were. For three seconds.” # pick: you_were # meant: He knew it better than I did. I’d talked over it. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: You were. For three seconds. I told you what you’d felt, and I wasn’t there. I’m sorry. # feels: relieved # shows: calm
	TEO: And now?
	YOU: And now you’re the boy who looks who isn’t laughing.
	TEO: Can I be both?
	YOU: Everybody’s both.
	On the rock, a sea lion bites another one, and then puts its head on it. # heard: I can be the boy who did it, and you still like me. # did: He asked if he could be both. # why: Let them keep the bad part, too. It’s theirs, and it isn’t all of them. # source: L41, L10
	-> have_you_ever
+ {teo_line == "you_did_the_b"} [“I was shocked, inside.” # pick: shocked_inside # meant: I wanted him to know that it wasn’t nothing. # best: strong]
	~ react(i_and_you)
	YOU: I was shocked, inside. Outside I went on eating, so that you’d go on talking. # feels: warm # shows: calm
	TEO: So you did it on purpose.
	YOU: The eating? Yes.
	TEO: It was good. If you’d stopped, I’d have stopped.
	YOU: It was very dry bread.
	TEO: Seven for the bread. Ten for you. # heard: It was hard for you too, and you stayed for me. # did: He gave you a ten. # why: You can feel a lot and still stay calm for someone. Tell them later. # source: L13, L39
	-> have_you_ever
+ {teo_line == "room_laughs"} [Say nothing, and look with him # pick: look_with_him # meant: He’d said it better than I ever did. # best: strong]
	~ react(presence)
	You look at the sea lions together. One of them barks, and all the others look at it. # feels: warm # shows: calm # recalls: sea_lions
	TEO: That one wants them to laugh.
	YOU: Do they?
	TEO: Not the small one.
	. . .
	His foot comes down on your shoe. When other people hug, Teo does that. # heard: You don’t have to make it bigger, because I’ve got it. # did: His foot found your shoe. # why: When they’ve understood it alone, you need not say it once more. # source: L13
	-> have_you_ever
+ {teo_line == "none"} [“What was that like, to hear?” # pick: like_to_hear # meant: I’d only said it on my way out. I wanted to know. # best: strong]
	~ react(open_question)
	YOU: What was that like, to hear? # feels: warm # shows: calm
	TEO: Like a rope.
	YOU: A rope?
	TEO: When you go down somewhere dark. You don’t need it. But you’ve got it.
	YOU: I only said it because of the bus.
	TEO: I know. But you said it. # heard: You want to know what your words did, so I tell you. # did: He told you about the rope. # why: You may not know which of your words helped. You can ask. # source: L21, L69
	-> have_you_ever
+ {teo_line == "its_over" or teo_line == "not_your_fault" or teo_line == "good_friend" or teo_line == "not_that_boy"} [“I only wanted to help.” # pick: only_wanted_to_help # meant: It was true, and I didn’t want him to think badly of me.]
	~ react(debate)
	YOU: I only wanted to help. # feels: hurt # shows: calm
	TEO: I know.
	YOU: You were crying so hard.
	TEO: I know. I was there.
	He pulls a thread out of the cloth.
	TEO: Three. That’s not a sorry. That’s a reason. # heard: You tell me what you wanted, and not what it did. # did: He gave it a three. # why: What you wanted may be good. It isn’t an answer to what it did. # source: L42, M21
	-> have_you_ever
+ {teo_line == "you_did_the_b" or teo_line == "room_laughs" or teo_line == "none"} [“Oh, that was nothing.” # pick: that_was_nothing # meant: I was proud, and I didn’t want to show it.]
	~ react(minimise)
	YOU: Oh, that was nothing. # feels: hurt # shows: calm
	TEO: It wasn’t nothing.
	YOU: I’d just got up. I hardly knew what I was saying.
	TEO: So you didn’t mean it?
	YOU: No, I meant it! I mean –
	He turns back to the water.
	TEO: I kept it all this time. # heard: It was nothing to you, and I kept it for weeks. # did: He turned back to the water. # why: If someone thanks you, don’t make it small. It’s big to them. # source: L10
	-> have_you_ever
+ [“I don’t remember. But I believe you.” # pick: believe_teo # meant: I really had no idea, and he had no reason to make it up. # best: good]
	~ carries(no_recall)
	~ react(i_and_you)
	YOU: I don’t remember. But I believe you. # feels: relieved # shows: calm
	TEO: You don’t remember it at ALL?
	YOU: No. I remember the lentils. They were burnt.
	TEO: I don’t remember any lentils.
	YOU: There was a whole pot!
	TEO: So I’ve got one half of it, and you’ve got the other. # heard: You don’t know it any more, and still it counts. # did: He said you each had half. # why: Two people keep two different things. You can believe theirs without having it. # source: L21
	-> have_you_ever

= have_you_ever
{
- left_letter == "alone":
	TEO: There’s another one. The letter from my school. You read it over my head, before I could tell you. And you said hm. # feels: hurt # shows: calm
	YOU: I did. I’m sorry.
	TEO: I’m still a bit angry about that one. Maybe I’ll stop in summer. # feels: sad # shows: calm
	~ carries(not_all)
}
A woman with a hat walks past, with very short, quick steps. Teo looks after her. His lips move, and then he shuts them.
TEO: Capi? Have you ever done one? # feels: worried # shows: calm # read: He meant a voice. He wanted to know if you copy him, too, when he isn’t there.
YOU: Done what?
TEO: To me.
+ [“I’d never do anything to you!” # pick: never_to_you # meant: He looked so small. I wanted him to feel safe.]
	~ react(wrong_certain)
	YOU: I’d never do anything to you! # feels: lonely # shows: calm
	TEO: I know that.
	YOU: I’d never hurt you, Teo. You know that.
	TEO: I don’t mean THAT.
	YOU: What do you mean, then?
	TEO: Nothing. A voice. Me. At the bakery. # heard: You answered very loudly, and it wasn’t my question. # did: He told you what he meant. # why: If you’re not sure what they ask, find out before you answer. # source: L20, L29
	-> scared
+ (voice) [“Do you mean a voice?” # pick: mean_a_voice # meant: I had a guess, and I wanted to be sure first. # best: strong]
	~ react(name)
	YOU: Do you mean a voice? If I do your voice, for other people? # feels: relieved # shows: worried
	TEO: Yes.
	YOU: Once. At the bakery. I did you with the soup: “Four. It has no courage.”
	TEO: Did they laugh?
	YOU: They did. I think they’d like to meet you.
	TEO: You could have asked me. # heard: You worked out my question, and told me the truth. # did: He said: you could have asked. # why: Say what you think they’re asking. Then a true answer can land. # source: L14, L20
	-> scared
+ [“Why do you ask?” # pick: why_ask # meant: I wanted to be careful, and I wanted a bit of time.]
	~ react(interrogate)
	YOU: Why do you ask? # feels: worried # shows: calm
	TEO: I just ask.
	YOU: Did somebody say something?
	TEO: No.
	YOU: Did Bruno?
	TEO: Forget it. I only wanted to know if you do my voice at the bakery. # heard: I asked you something, and you asked me three things. # did: He said: forget it. # why: A question back can feel like a wall. A small true answer opens more. # source: M15, L69
	-> scared

= scared
{
- have_you_ever.voice:
	YOU: You’re right. Next time I’ll ask you.
- else:
	YOU: Once I did. I did you with the soup: “Four. It has no courage.” I’ll ask you next time.
}
TEO: Okay. Eight. # feels: calm
He counts the sea lions. It takes a long time, because they move.
TEO: And when I cried under the table. Were you scared? # feels: worried # shows: calm # recalls: table
+ [“Grown-ups don’t get scared.” # pick: grown_ups_dont # meant: A child should have one person who isn’t scared.]
	~ react(withdraw)
	YOU: Grown-ups don’t get scared. # feels: lonely # shows: calm
	TEO: Never?
	YOU: Not of a bit of crying.
	TEO: Your hand was cold.
	YOU: I’d just come in.
	TEO: Okay. # heard: You won’t tell me, so I won’t ask you again. # did: He said your hand was cold. # why: They can often see it. If you hide it, they may think it can’t be said. # source: L45, L46
	-> the_loaf
+ [“Yes. But I stayed.” # pick: yes_and_stayed # meant: He’d told me a hard thing. I owed him a true one. # best: strong]
	~ react(validate)
	YOU: Yes. But I stayed. I’d never seen you so sad. Anyone would be scared. # feels: warm # shows: calm
	TEO: You didn’t look it.
	YOU: I was looking at your shoes. I counted the holes for the laces.
	TEO: How many?
	YOU: Twelve.
	TEO: Fourteen. You were really scared. # heard: You were scared too, and you didn’t go away. # did: He told you the right number. # why: You can say that you were scared, and that they didn’t have to mind you. # source: L39, L46
	-> the_loaf
+ [“You don’t have to look after me.” # pick: not_after_me # meant: That’s my job, and I didn’t want to give it to him. # best: good]
	~ react(i_and_you)
	YOU: You don’t have to look after me. But yes, a bit. And then I rang Señora Olga, our neighbour, and told her. # feels: relieved # shows: calm
	TEO: What did she say?
	YOU: She said, “Good. Be scared. And make soup.”
	TEO: Did it help?
	YOU: The soup? No.
	TEO: But to tell her. # heard: You’ve got someone too, so I needn’t look after you. # did: He asked if it helped. # why: A child may ask how you were. Answer it, and say who helps you. # source: L39
	-> the_loaf

= the_loaf
Now it’s nearly time for supper. Teo opens the cloth and takes the bread. It breaks by itself, and one half is much bigger. # feels: calm # recalls: loaf
He looks at the two halves. Then he looks at you.
TEO: Oh.
+ [“You say which is mine.” # pick: say_which # meant: It’s his bread, and his friend’s half is always a question. # best: strong]
	~ react(ask_wanted)
	YOU: You say which is mine. # feels: warm # shows: warm
	TEO: The big one’s for Bruno. He comes at six.
	YOU: And the small one?
	TEO: We break that one again.
	YOU: Then mine’s very small.
	He breaks it. He looks hard at the pieces, and gives you the one with more crust. # heard: I may say how it’s shared, so I can be fair. # did: He gave you more crust. # why: Let them choose how they share. It’s a small thing, and it’s theirs. # source: L69
	-> supper
+ [Take the small half # pick: take_the_small # meant: I wasn’t very hungry, and he was. # best: good]
	~ react(presence)
	You take the small half, and bite into it. # feels: warm # shows: warm
	TEO: That one was for the sea lions.
	YOU: Do sea lions eat bread?
	TEO: No. They look at it.
	YOU: It’s dry.
	TEO: It’s from yesterday. You made it. # heard: You took the small half and didn’t say a word. # did: He told you who baked it. # why: Beside someone, with bread, is a good place to be after a hard talk. # source: L12, L13
	-> supper
+ {ruptured()} [“Before that, I talked past you.” # pick: past_teo # meant: He’d asked me something real today, and I’d slid away from it. # best: strong]
	~ react(repair)
	YOU: Before that, I talked past you. You told me something real, and I made it small. I’m sorry. # feels: relieved # shows: calm
	TEO: Which time?
	YOU: Which time was worse?
	TEO: The first.
	YOU: Then I’m sorry about the first, and I’ll listen to it again.
	He says it all once more, with his mouth full. You say nothing till he’s done. # heard: You noticed it by yourself, and you came back to it. # did: He told it once more. # why: You can go back to it in the same hour. It isn’t too late. # source: L41, L13
	-> supper

= supper
{
- left_voices == "back":
	Down on the rock, the biggest sea lion barks. Teo stands up. He barks back, once, and it’s so good that the whole rock turns round. # recalls: sea_lions
	TEO: Bruno says I can. Only not HIM.
- else:
	Down on the rock, the biggest sea lion barks. Teo’s lips move. He doesn’t do it. His foot comes down on your shoe, and stays there. # recalls: sea_lions
	TEO: Not yet. Bruno says I can when I want. But I still listen how it sounds in my head.
}
~ scene_ends()
Then you walk home. Half a loaf goes with you, in its cloth. # feels: calm # recalls: loaf # rest
+ [The second bench. # pick: to_the_shelter # go_on]
	-> shelter

// ---- 2 · the shelter --------------------------------------------------------------

=== shelter
~ someone_else(6)
~ scene_starts(4, 4)
The second bench is in a bus shelter in Winnipeg, in Canada. It’s March. All winter it was colder than a freezer here. Today the ice drips from the roof. # scene: A Friday in March. The bus shelter. # place: shelter # light: window # in_view: face # with: tala # feels: calm # meet: tala # so_far: On the pier, Teo gave you back a line of yours. He had kept it for weeks, and you had thought of another one.
You’re at school, and so is Tala. She’s sixteen, and your best friend. She writes her life down as news for you: “BREAKING: girl misses bus”. She calls you Typo. A typo is a mistake in typing, and you once found one in her news. # plants: typo
In January one of her jokes was true. Her Lola, her grandmother, is losing her memory. On the phone she asked who Tala was. She put it in your chat, and her friends all thought that it was a joke. You did, too. # plants: lola
Later she went out alone in the cold, and you told your aunt, and your aunt brought her home. So you two have said a lot to each other. # plants: aunt
There’s a heater in here with a button. Nobody needs it now. Tala pushes it all the same. # plants: heater
{
- tala_line == "full_stops":
	~ carries(a_noticing)
	TALA: You wrote, “a full stop? who is this?” In January, at night. # feels: warm # shows: calm # plants: her_line
	YOU: You’d written “night” with a full stop. You never do that.
	TALA: It’s the best thing that anyone ever typed at me.
- tala_line == "said_it_as_joke":
	~ owes(came_back)
	TALA: In here, in January, you said, “You told it as a joke. How were we meant to know?” # feels: hurt # shows: calm # plants: her_line
	YOU: Oh no.
	TALA: I was so angry about that. But it’s a real question, you know.
- tala_line == "i_was_there":
	~ carries(a_noticing)
	TALA: In here, in January. Everybody else said, “It was Amrit’s sticker.” You said what YOU did. # feels: warm # shows: calm # plants: her_line
	YOU: It wasn’t much.
	TALA: It started with “I”. You were the only one.
- tala_line == "be_mad":
	TALA: On the phone I screamed at you. And you said, “Be as mad as you want. I’d do it again.” # feels: warm # shows: calm # plants: her_line
	YOU: I remember. My ear remembers.
	TALA: I was mad for nine days. Did you know that it would be nine?
- else:
	TALA: You said, “I’ll be on the stairs.” For the Monday when Lola calls. # feels: warm # shows: calm # plants: her_line # recalls: lola
	YOU: That’s only a place.
	TALA: It was the only sentence that week with a place in it.
}
You had thought of another one. You’d been quite proud of that one.
+ {tala_line == "full_stops"} [“Who is this?” # pick: who_is_this # meant: It was ours. I wanted to say it again, in the light. # best: strong]
	~ react(notice)
	YOU: Who is this? # feels: warm
	TALA: Nobody. It’s me.
	YOU: Prove it.
	TALA: BREAKING: girl on bench is girl on bench. No full stop
	YOU: I heard a full stop.
	TALA: That was the ice. # heard: You still read me to the end, even when nothing’s wrong. # did: She made a headline of it. # why: You can notice someone on a good day, too. # source: L29, L12
	-> mad_and_glad
+ {tala_line == "said_it_as_joke"} [“It was the wrong minute. How DO I know?” # pick: how_do_i_know # meant: In January I’d defended myself with it. Now I wanted to know. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: It was the wrong minute. I said it to win. I’m sorry. How DO I know which ones are true? # feels: relieved # shows: calm
	TALA: Now you’re really asking.
	YOU: Now I’m really asking.
	TALA: Read to the end. If there’s a full stop, it’s true.
	YOU: That’s all?
	TALA: That’s all, Typo. Nobody reads to the end. # heard: You took it back, and now you want my answer. # did: She told you how to know. # why: A sentence can hurt one day and help another. Own the day it hurt. # source: L41, L42
	-> mad_and_glad
+ {tala_line == "i_was_there"} [“You knew it already.” # pick: you_knew_it # meant: I hadn’t told her anything new. I’d wondered about that. # best: strong]
	~ react(validate)
	YOU: You knew it already. You see everything in that chat. Of course you had to know who’d say it. # feels: warm
	TALA: I count everything. That’s what the jokes are for. So I’ve got something to do while I count.
	YOU: And you waited who would start.
	TALA: Eleven days. Then you did.
	She kicks a piece of ice to you. You kick it back. # heard: You understand why I needed somebody to say it. # did: She kicked the ice to you. # why: They may know it already. They can still need to hear you say it. # source: L41, L10
	-> mad_and_glad
+ {tala_line == "be_mad"} [“No. I’d have stayed for twelve.” # pick: stayed_for_twelve # meant: It was the truth. I’d have hated it, but I’d have stayed. # best: strong]
	~ react(presence)
	YOU: No. I’d have stayed for twelve. # feels: warm
	TALA: It was going to be twelve.
	YOU: What happened?
	TALA: Mom made a cake. You can’t be mad at someone with cake in your mouth.
	YOU: I’d have brought you a cake on day two.
	TALA: On day two I’d have thrown it. # heard: I can be angry with you, and you’re still here. # did: She told you about the cake. # why: Anger needs time. You can stay near, and not hurry it. # source: L13, L39
	-> mad_and_glad
+ {tala_line == "none"} [“What did the place do?” # pick: what_did_the_place_do # meant: I really didn’t see why that one had stayed. # best: strong]
	~ react(open_question)
	YOU: What did the place do? # feels: warm
	TALA: Everyone said, “I’m here for you.” Where? Where’s “here”?
	YOU: On the stairs.
	TALA: On the stairs! Third step! I could go there and look if it was true.
	YOU: And was it?
	TALA: You had crumbs on your coat. So you’d been there for a while. # heard: You ask me about the small thing, and not the big one. # did: She said what “here” should mean. # why: A time and a place can help more than “I’m here for you”. # source: L12, L69
	-> mad_and_glad
+ [“I’m so sorry about all of it!” # pick: sorry_for_all # meant: I wanted to leave nothing out.]
	~ pays(came_back)
	~ react(repair_part)
	YOU: I’m so sorry about all of it! The chat, and Lola, and everything! # feels: lonely # shows: calm
	TALA: All of it?
	YOU: All of it. I feel terrible.
	TALA: All of it’s too big, Typo. I can’t even lift it.
	YOU: I just –
	TALA: Pick one. A small one. # heard: You feel terrible, and now I have to do something about it. # did: She told you to pick one. # why: “Sorry for everything” is hard to take. One small thing is easier. # source: L41
	-> mad_and_glad
+ [“I don’t remember. But I believe you.” # pick: believe_tala # meant: That week was a blur to me. She’d written it all down. # best: good]
	~ carries(no_recall)
	~ react(i_and_you)
	YOU: I don’t remember. But I believe you. # feels: relieved # shows: calm
	TALA: How can you not remember it?
	YOU: I remember your hood. It had ice on it.
	TALA: I wrote it down. Do you want to see it?
	YOU: No. I believe you.
	TALA: I’ll show you all the same. I dated it. # heard: You haven’t got it any more, so I’ll keep it for us. # did: She offered to show you. # why: You needn’t remember it to believe it. Say both. # source: L21
	-> mad_and_glad

= mad_and_glad
{
- chat_answer == "lied":
	TALA: And the chat without me. I asked you, and you said that there wasn’t one. # feels: hurt # shows: calm
	YOU: I lied. I’m sorry.
	TALA: I know. I believe you about nearly everything now. # feels: sad # shows: calm
	~ carries(not_all)
}
The ice drips. Tala pulls her hands into her sleeves.
{
- told_mom == "late":
	TALA: You waited eleven minutes before you told your aunt. I’ve stopped counting them. Nearly. # feels: sad # shows: calm # recalls: aunt
}
TALA: When you told your aunt where I was, I was SO mad at you. And I was so glad. In the same minute. # feels: worried # shows: calm # recalls: aunt # read: It was both. She didn’t want you to choose.
TALA: Which one do you think was real?
+ [“Glad, I hope.” # pick: glad_i_hope # meant: I wanted that one to be true.]
	~ react(positivity)
	YOU: Glad, I hope. # feels: lonely # shows: calm
	TALA: You hope.
	YOU: I mean, you were frozen! And now you’re here!
	TALA: So the mad one wasn’t real.
	YOU: That’s not what I –
	TALA: It felt real. It broke a mug. # heard: You want only the nice half of it. # did: She told you about the mug. # why: If they have two feelings, don’t choose the one that’s easier for you. # source: L48, L5
	-> who_have_you_got
+ [“Both. It makes sense.” # pick: both_make_sense # meant: I’d felt two things as well, on that phone. # best: strong]
	~ react(validate)
	YOU: Both. It makes sense. You asked me not to tell, and you wanted somebody to come. # feels: relieved # shows: warm
	TALA: That’s it. That’s exactly it.
	YOU: Then I couldn’t do it right.
	TALA: No. You had no chance.
	She laughs. It makes a small cloud.
	TALA: You did the one where I’m alive. Thanks. # heard: You see both, so I needn’t throw one of them away. # did: She laughed, and thanked you. # why: If someone may be in danger, tell. They may be angry and glad. Both are real. # at_once # source: L10, M26
	-> who_have_you_got
+ [“I had to tell.” # pick: i_had_to # meant: I’d do it again. I wanted that to be clear.]
	~ react(debate)
	YOU: I had to tell. You weren’t safe. # feels: hurt # shows: calm
	TALA: I KNOW you had to.
	YOU: You could have lost your fingers.
	TALA: I’m not saying that you did it wrong!
	YOU: What are you saying?
	TALA: That it was two things. I only wanted to tell you that it was two things. # heard: You’re in a court, and I only told you how it was. # did: She said that it was two things. # why: It was right to tell. She isn’t asking about that; she’s telling you how it felt. # at_once # source: M21, M15
	-> who_have_you_got

= who_have_you_got
A bus comes. It isn’t hers. The door opens, warm air comes out, and the door shuts.
TALA: I’ve got Mom now, and Beni, and you. Your aunt asked me something in the car that night. She asked, “Who have you got?” # feels: calm # recalls: aunt
TALA: So. Who have YOU got? # feels: worried # shows: calm
+ [“Me? I’m fine.” # pick: me_im_fine # meant: It was her hard winter, and not mine.]
	~ react(withdraw)
	YOU: Me? I’m fine. # feels: lonely # shows: calm
	TALA: Full stop?
	YOU: What?
	TALA: You said it with a full stop.
	YOU: It’s a sentence.
	TALA: That’s what I always say. # heard: I may tell you things, but you won’t tell me any. # did: She heard a full stop. # why: If only one of you ever tells, it isn’t even. You can tell a small thing. # source: L46, L45
	-> earbud
+ [“My aunt. She drives.” # pick: my_aunt_drives # meant: I’d never said it out loud. But it was her, all winter. # best: strong]
	~ react(i_and_you)
	YOU: My aunt. She drives. When it’s bad, she says, “Get in,” and then we drive round and say nothing. And you, if you’ve got room. # feels: warm
	TALA: Where do you go?
	YOU: Round. There’s a big shop that sells doors.
	TALA: You look at doors?
	YOU: She likes doors.
	TALA: I’ve got room. I’d look at a door with you. # heard: You’ve got someone, and you’d let me be one too. # did: She said that she had room. # why: Whoever helps needs someone, too. Say who it is. # source: L13, L39
	-> earbud
+ [“This winter? Not many people.” # pick: not_many # meant: She’d asked a straight question. I gave a straight answer. # best: good]
	~ react(me_too)
	YOU: This winter? Not many people. I was quite alone with it, on that Saturday. And you were a lot more alone. # feels: sad # shows: sad
	TALA: You never said.
	YOU: You had enough.
	TALA: You could have put it in a headline.
	YOU: “Friend scared, too”?
	TALA: I’d have read it to the end. # heard: You were alone with it too, and I didn’t know. # did: She’d have read it to the end. # why: You can say that it was hard for you, and leave theirs as big as it is. # source: L39
	-> earbud

= earbud
Her phone says: four minutes. She takes out her two earbuds. The left one is always yours. She holds it out to you. # feels: calm # plants: left_one
TALA: Today it’s your song. And you write the headline. You never do. # feels: warm
+ [“BREAKING: friend has no idea.” # pick: friend_no_idea # meant: I’d never dared to try her form. I tried it. # best: strong]
	~ react(presence)
	YOU: BREAKING: friend has no idea. # feels: warm
	TALA: About what?
	YOU: Friend has no idea about anything. Friend likes bench.
	TALA: It’s too long. And you put a full stop.
	YOU: It’s true. So it has one. # recalls: left_one
	TALA: Oh. Okay. Then leave it in. # heard: You tell it my way, and you mean it. # did: She left your full stop in. # why: You can answer people in the way that they talk. # source: L12, L14
	-> her_bus
+ [“Define real.” # pick: define_real # meant: It’s what she says when she isn’t ready. I wasn’t, either. # best: good]
	~ react(break_named)
	YOU: Define real. Ask me on Monday. # feels: warm # shows: calm
	TALA: That’s MY line.
	YOU: I’m only borrowing it.
	TALA: Monday, then. Third step.
	YOU: Third step.
	She writes it down. She dates it. # heard: You’re not ready, and you’ve told me when you will be. # did: She wrote down: Monday. # why: “Not now” is fair, if you say when. # source: L47
	-> her_bus
+ {ruptured()} [“I answered past you just now.” # pick: past_tala # meant: She’d told me a true thing, and I’d hurried over it. # best: strong]
	~ react(repair)
	YOU: I answered past you just now. You told me how it was, and I talked about me. I’m sorry. What did I miss? # feels: relieved # shows: calm
	TALA: You noticed?
	YOU: Late.
	TALA: Late’s okay. I only wanted you to hear it, and not to DO anything.
	YOU: I’m listening.
	She says it again. The ice drips, and you don’t say a word. # heard: You saw it yourself, and you came back for it. # did: She said it once more. # why: Name what you did, ask what you missed, and then be quiet. # source: L41, L42
	-> her_bus

= her_bus
The bus comes. This one is hers. Its door opens.
~ scene_ends()
She gets on. From inside she writes with her finger on the wet window: “bye typo”. There’s no full stop after it. With her, that means: all’s well. # feels: calm # recalls: typo # rest
+ [The third bench. # pick: to_the_third # go_on]
	{
	- selim_told != "unplayed":
		-> ferry
	}
	-> bus_stop

// ---- 3 · the ferry ----------------------------------------------------------------

=== ferry
~ someone_else(6)
~ scene_starts(4, 4)
The third bench is on a boat in Istanbul, in Turkey. It’s evening. The boat takes you and Selim home across the water. # scene: An evening in winter. The ferry. # place: ferry # light: dusk # in_view: face # with: selim # feels: calm # meet: selim # so_far: Teo and Tala each gave you back a line that you had said. Both times you had thought of another one.
You two are a couple. He calls you canım, which means “my dear”. He tunes pianos: he makes each note sound right. And he’s losing his hearing. The high sounds are gone. He told you in November, on a Tuesday. # plants: tuesday
On that Tuesday at four he was at the hospital, alone, and got the news. In the morning he had asked you what you were doing at four. You hadn’t understood that he wanted you to come. That night his stuffed peppers burnt black, because he couldn’t hear the oven beep. # plants: four
You sit so that he can see your mouth. By now you do that without thinking.
SELIM: I have kept something of yours. I have turned it over for weeks.
{
- selim_line == "didnt_you_hear":
	~ owes(came_back)
	SELIM: “Didn’t you hear it?” You said that when the oven beeped. I tell it at work now, and they laugh very much. # feels: hurt # shows: calm # recalls: tuesday
	YOU: You tell it at work?
	SELIM: It was not funny on the Tuesday.
- selim_line == "told_you_this_morning":
	~ owes(came_back)
	SELIM: “I did tell you.” You had told me from the door, that morning, that you would be late. # feels: hurt # shows: calm # recalls: tuesday
	YOU: I had.
	SELIM: You were right. I would like to have heard it.
- selim_line == "love_to_his_back":
	SELIM: On that Tuesday, at the sink, you said something to my back. The tap was on. # feels: worried # shows: calm # recalls: tuesday
	YOU: You saw that?
	SELIM: I saw your mouth in the window. I did not know what it was. I talked about a glass.
- selim_line == "tiny_hearing_aids":
	~ owes(came_back)
	SELIM: “Hearing aids are tiny now. Nobody would see them.” You said it here, on this boat. # feels: hurt # shows: calm
	YOU: It was meant to be good news.
	SELIM: I have asked myself ever since who it is that must not see them.
- selim_line == "you_tune_pianos":
	SELIM: “But you tune pianos.” You said it here, on this boat. # feels: warm # shows: calm
	YOU: I was so afraid to say it.
	SELIM: I have had it in my cheek since then, like a sweet.
- selim_line == "miss_the_pier":
	SELIM: It is not a word. On this boat I told you about my father, and everybody got off. You stayed on your seat. # feels: warm # shows: calm
	YOU: I was late for work.
	SELIM: You never told me what you said to them.
- else:
	SELIM: That Tuesday, in the morning, you said something from the door. I put my hand up, as if I had heard. # feels: worried # shows: calm # recalls: tuesday
	YOU: I thought that you had.
	SELIM: I have never known what it was.
}
+ {selim_line == "didnt_you_hear"} [“No. It wasn’t funny.” # pick: it_wasnt_funny # meant: I wouldn’t laugh before he did. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: No. It wasn’t funny. I asked it as if you were stupid, and I’m sorry. What was it like? # feels: relieved # shows: calm
	SELIM: I saw the smoke, and your face. I did not know what I had done.
	YOU: You hadn’t done anything.
	SELIM: No. It is quite funny now.
	YOU: Is it?
	SELIM: When I tell it, I am the oven. # heard: You don’t laugh it away, so now I can laugh. # did: He said that it’s funny now. # why: They decide when it’s funny. First say what it was on the day. # source: L41, L42
	-> its_fine
+ {selim_line == "told_you_this_morning"} [“Late tonight. Don’t wait for me.” # pick: late_to_his_face # meant: I’d said it to a back and a tap. This time I said it to him. # best: strong]
	~ pays(came_back)
	~ react(repair)
	You turn, so that the lamp is on your face. # feels: relieved # shows: calm
	YOU: I said it to your back, and then I was proud that I’d said it. I’m sorry. So: late tonight. Don’t wait for me.
	SELIM: I heard all of that.
	YOU: Good.
	SELIM: I will wait.
	YOU: I know. # heard: You say it again, and this time it’s for me. # did: He said that he’d wait. # why: To have said it isn’t enough. Say it again, where they can get it. # source: L41, L21
	-> its_fine
+ {selim_line == "love_to_his_back"} [“I love you, you know.” # pick: say_it_again_here # meant: It had never arrived. It was still good. # best: strong]
	~ react(validate)
	You wait till he looks at your mouth. # feels: warm # shows: calm
	YOU: I love you, you know. You couldn’t have heard it. It was a stupid place to say it.
	He watches your mouth for a while after it has stopped.
	SELIM: That was it?
	YOU: That was it.
	SELIM: And I talked about a glass. From a hotel! # heard: Those were the words in the window, and they were for me. # did: He watched your mouth. # why: If someone missed it, say it again where they can see or hear it. # source: L21, L12
	-> its_fine
+ {selim_line == "tiny_hearing_aids"} [“I wanted to hide them, too.” # pick: i_hid_them_too # meant: He’d asked who must not see them. It was me as well. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: I wanted to hide them, too. You were sad, and I went to the shop in my head. I’m sorry. Was it lonely? # feels: relieved # shows: calm
	SELIM: A little. You were so quick.
	YOU: And now?
	SELIM: I have asked for red ones.
	YOU: Red!
	SELIM: Like a fire engine. I am the one behind them, after all. # heard: You were ahead of me, and now you’ve come back. # did: He told you about the red ones. # why: Good news can come too soon. You can go back to where they were. # source: L41, M22
	-> its_fine
+ {selim_line == "you_tune_pianos"} [“You still do.” # pick: you_still_do # meant: It was a fear then. Today it was a fact. # best: strong]
	~ react(validate)
	YOU: You still do. Of course it hurts to think that you might not. And today you did two. # feels: warm
	SELIM: Three. One was very small.
	YOU: With the machine?
	SELIM: With the machine, and with bad words.
	YOU: Which ones?
	SELIM: The piano did not hear them, either. # heard: You say my work out loud, so it’s still mine. # did: He counted his pianos for you. # why: Name what they’re afraid to lose, and what’s still there. # source: L14, L10
	-> its_fine
+ {selim_line == "miss_the_pier"} [“I told them there were gulls.” # pick: there_were_gulls # meant: It was the truth, and nobody there had asked for more. # best: strong]
	~ react(presence)
	YOU: I told them there were gulls. # feels: warm # shows: calm
	SELIM: And what did they say?
	YOU: They said, “There are always gulls.”
	He has to look at the water for a while.
	. . .
	SELIM: I had waited for twenty years to tell that to somebody. You only had to sit. # heard: You lost that hour for me, and you make nothing of it. # did: He looked at the water. # why: Sometimes what helped most had no words at all. # source: L13, L12
	-> its_fine
+ {selim_line == "none"} [Turn to him, and say it again # pick: turn_and_say_it # meant: It had only been half a sentence. He had kept the place for it. # best: strong]
	~ react(notice)
	You turn, so that the lamp is on your face. # feels: warm # shows: calm
	YOU: “I’ll be late tonight. Don’t wait for me.”
	SELIM: That was it?
	YOU: That was it.
	SELIM: And I waited, with stuffed peppers.
	YOU: I said it to your back. I know better now. # heard: You give me the words that I missed that day. # did: He laughed about the peppers. # why: If someone missed it, say it again. “Never mind” leaves them out. # source: L21, L29
	-> its_fine
+ [“It was nothing. Never mind.” # pick: never_mind # meant: It was so long ago. I didn’t want to make it heavy.]
	~ react(withdraw)
	YOU: It was nothing. Never mind. # feels: lonely # shows: calm
	SELIM: Never mind.
	YOU: It’s so long ago.
	SELIM: People say that to me twenty times a day. “Never mind.”
	YOU: I only meant –
	SELIM: It means: you have missed it, and you may not have it. # heard: I missed something once more, and I’m not to know what. # did: He said what “never mind” means. # why: For someone who can’t hear well, “never mind” shuts a door. # source: L45, L46
	-> its_fine
+ [“I don’t remember. But I believe you.” # pick: believe_selim # meant: I’d thought of another evening altogether. # best: good]
	~ carries(no_recall)
	~ react(i_and_you)
	YOU: I don’t remember. But I believe you. # feels: relieved # shows: calm
	SELIM: You remember the peppers.
	YOU: Black as shoes.
	SELIM: You see? I have no idea how they looked. I looked only at you.
	YOU: Then you keep that part.
	SELIM: I keep it. And you keep the peppers. # heard: You don’t have it any more, and you don’t argue. # did: He gave you the peppers to keep. # why: Two people in one kitchen can remember two evenings. Both were there. # source: L21
	-> its_fine

= its_fine
A boy comes round with tea. Selim takes two glasses. He turns his glass, and doesn’t drink. # feels: worried # shows: calm
SELIM: For a year I said, “It’s fine.” With plates, with shirts, with soup. It was not fine. And you knew it. # read: He was saying sorry. He waited to see if he might.
SELIM: And I let you think that you had only imagined it.
He puts your glass in front of you and lines up the spoon. Then he says nothing more.
+ [“It’s fine, Selim. Really.” # pick: its_fine_really # meant: He looked so sad. I wanted to take it off him.]
	~ react(minimise)
	YOU: It’s fine, Selim. Really. # feels: lonely # shows: calm
	SELIM: You see? Now you say it.
	YOU: I only mean that it’s over.
	SELIM: I have practised this for a week.
	YOU: I’m sorry. Go on.
	SELIM: No, no. It is fine. # heard: I tried to say sorry, and you closed it for me. # did: He said: it is fine. # why: When someone says sorry, let them finish. “It’s fine” can close it too soon. # source: L41, L10
	-> your_turn
+ [“Thank you. I did think that.” # pick: i_did_think_that # meant: I’d waited a year for somebody to say it. # best: strong]
	~ react(validate)
	YOU: Thank you. I did think that. I thought that I was making it all up. It makes sense now, why you said it. # feels: relieved # shows: warm
	SELIM: You were not making it up.
	YOU: I checked if the plates were angry.
	SELIM: The plates?
	YOU: How loud you put them down.
	SELIM: I could not hear how loud. I am sorry. I thought that they were quiet. # heard: You take it from me, and you don’t make it small. # did: He said sorry for the plates. # why: You can take a sorry without saying that it was nothing. # source: L41, L10
	-> your_turn
+ [“Not yet. Ask me on Thursday.” # pick: not_yet_thursday # meant: I was glad, and I wasn’t finished with it. I could say both. # best: good]
	~ react(break_named)
	YOU: Not yet. Ask me on Thursday. I’m glad that you’ve said it, and it’s been a long year. # feels: worried # shows: calm
	SELIM: Thursday, then.
	YOU: Is that all right?
	SELIM: I will ask once. Only once.
	YOU: That was my line.
	SELIM: It was a good line. I have stolen it. # heard: You’re not done with it, and you’ve told me when. # did: He said that he’d ask once. # why: You may need time to forgive. Say so, kindly, and say when to ask. # source: L41, L47
	-> your_turn

= your_turn
It’s getting dark. In the window you can see two people on a bench.
SELIM: All winter we have talked about my ears. And what have you put away, so that there was room? # feels: worried # shows: calm
He turns the whole of himself to you, so that he won’t miss it.
+ [“Oh, nothing much.” # pick: nothing_much # meant: After all that he has, mine seemed small.]
	~ react(withdraw)
	YOU: Oh, nothing much. # feels: lonely # shows: calm
	SELIM: How much is “not much”?
	YOU: I’ve got a good job. I sleep. Don’t worry about me.
	SELIM: I do not worry. I ask.
	YOU: I know.
	SELIM: I can’t hear it through the wall, canım. You have to say it. # heard: You won’t let me carry even one bag. # did: He said: you have to say it. # why: To let someone help you is a gift, too. Give them a small piece. # source: L46, L45
	-> thursday
+ [“I was lonely. It wasn’t your fault.” # pick: i_was_lonely # meant: I’d never said it. It was true, and it blamed nobody. # best: strong]
	~ react(i_and_you)
	YOU: I was lonely. It wasn’t your fault. You were there every night, and I couldn’t get to you. # feels: sad # shows: warm
	SELIM: I was behind glass.
	YOU: And I waved.
	SELIM: I thought that you were cleaning it.
	He doesn’t laugh. Then you both do.
	SELIM: I was lonely too. We could have been lonely together. That is much nicer. # heard: You were lonely beside me, and you don’t blame me. # did: He told you that he was lonely too. # why: Say how it was for you, without “because of you”. # source: L39
	-> thursday
+ [“Could you walk on my left?” # pick: walk_on_my_left # meant: It was one small thing that I’d wanted for months. # best: good]
	~ react(i_and_you)
	YOU: Could you walk on my left? I know that it’s your bad side. I miss holding that hand. # feels: warm
	SELIM: Since when do you miss it?
	YOU: Since September.
	SELIM: That is four months, for one hand!
	YOU: I thought that you needed it for your good ear.
	He gets up, goes round you, and sits down on your other side. # heard: You want something small from me, and I can do it. # did: He changed sides. # why: Ask for one small thing that they can do. It’s easier than a big wish. # source: L39, L69
	-> thursday

= thursday
{
- left_four == "turned_round" or left_four == "swept":
	SELIM: There is one thing. On that Tuesday at four I sat there alone. I can’t say yet that it is all right. Not tonight, canım. # feels: sad # shows: calm # recalls: four
	YOU: No. All right.
- left_four == "asked_again":
	~ carries(at_four)
}
The boat slows down. People stand up, and you two stay on the bench.
SELIM: So. What are you doing on Thursday, at four? # feels: worried # shows: calm # recalls: four
+ [“Coming with you!” # pick: coming_with_you # meant: This time I knew what the question was. # best: strong]
	~ react(presence)
	YOU: Coming with you! # feels: warm # shows: warm
	SELIM: You do not know yet where.
	YOU: No.
	SELIM: It may be the dentist.
	YOU: Then I’ll hold your coat.
	SELIM: It is the ears. But thank you for the dentist. # heard: You come, and you haven’t even asked me where. # did: He thanked you for the dentist. # why: A small question can be an invitation. You can just say yes. # source: L12
	-> home
+ [“What would you like?” # pick: what_would_you_like # meant: I wanted to come. But it was for him to say. # best: good]
	~ react(ask_wanted)
	YOU: What would you like? Shall I come in, or wait outside with tea? # feels: relieved # shows: calm
	SELIM: I may choose?
	YOU: You may choose.
	SELIM: In. And afterwards tea.
	YOU: In, and then tea.
	SELIM: It is the first time that I look forward to it. # heard: I may say how close you come. # did: He chose: in, and then tea. # why: Offer two things, and let them choose. # source: L69
	-> home
+ {ruptured()} [“I shut you out just now.” # pick: past_selim # meant: He’d opened something tonight, and I’d closed it again. # best: strong]
	~ react(repair)
	YOU: I shut you out just now. You told me something real, and I put a lid on it. I’m sorry. What did you want to say? # feels: relieved # shows: warm
	SELIM: You saw it.
	YOU: I saw your spoon.
	SELIM: I wanted to say it to the end. Only that.
	YOU: Say it to the end. And on Thursday at four I’m coming with you.
	He says it to the end. The boat is tied up, and nobody sends you off. # heard: You saw it yourself, and now I may finish. # did: He said it to the end. # why: Go back to the place where you shut it, and open it there. # source: L41, L42
	-> home

= home
On the stairs at home you whistle, as you always do. The door is open. There’s one plate with a second plate on it, to keep it warm. He takes the second one off.
-> closing

// ---- 3 · the bus stop, for whoever has not played “Late home” -----------------------

=== bus_stop
~ someone_else(6)
~ scene_starts(4, 4)
The third bench is in a bus shelter in Cork, in Ireland. Here you’re Aoife. People say it “EE-fa”. You’re sixteen, and so is Tomek. He’s your boyfriend. # scene: A Friday in November. A bus shelter in Cork. # place: stop # light: dusk # in_view: face # with: tomek # feels: calm # meet: tomek # so_far: Teo and Tala each gave you back a line that you had said. Both times you had thought of another one.
One Friday in October you failed a test: you wanted to be allowed to drive a tractor. Tomek was waiting here with two bags of chips. You stood across the road and didn’t dare to come over and tell him. # plants: test
He waited for forty-one minutes. He thought that you didn’t want him any more. Then you told him. It was the test, and it wasn’t him. You made up that same night. # plants: forty_one
Today you were here first. You bought the chips, and they’re hot. On the roof sits Kevin. Kevin is a gull, a big white sea bird. # plants: kevin
TOMEK: Can I say something about that Friday? It’s nothing bad. It’s a thing that you said.
{
- chips_line == "only_chips":
	~ owes(came_back)
	TOMEK: You said, “They’re only chips.” # feels: hurt # shows: calm
	YOU: And you shouted about potatoes.
	TOMEK: I’d had them inside my coat for you. For forty-one minutes. # recalls: forty_one
- chips_line == "no_nothing":
	~ owes(came_back)
	TOMEK: I asked if you had to tell me something. And you said, “No. Nothing.” # feels: hurt # shows: calm
	YOU: I couldn’t say it.
	TOMEK: I know. But “nothing” is where I keep all the bad things.
- chips_line == "well_done_you":
	TOMEK: I’d bought you a balloon. “WELL DONE”, it said. And you said, “Well done, Tomek.” # feels: warm # shows: calm
	YOU: For waiting. In the rain.
	TOMEK: Nobody ever said well done to me for waiting.
- chips_line == "which_word":
	TOMEK: I’d asked you to send me one word next time. And you said, “Which word?” # feels: warm # shows: calm
	YOU: And you said “Kevin”. # recalls: kevin
	TOMEK: Everyone says sorry. You asked which word.
- else:
	TOMEK: You said, “I failed my test.” # feels: warm # shows: calm # recalls: test
	YOU: THAT’s what you kept?
	TOMEK: It’s the best sentence that I ever heard.
}
You had thought of something else. You’d been so sorry that evening, and he hasn’t kept the sorry.
+ {chips_line == "only_chips"} [“They were hot, and you waited.” # pick: hot_and_you_waited # meant: I’d made them small, because I felt small. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: They were hot, and you waited. I made it small, because I felt so small. I’m sorry. How long were they hot? # feels: relieved # shows: calm
	TOMEK: Till about quarter past.
	YOU: And then?
	TOMEK: Then I kept them warm for no reason. Just to have something to do.
	He gives you his biggest chip. It’s nearly a whole potato. # heard: You see now that it wasn’t about chips. # did: He gave you his biggest chip. # why: Say what you made small. Then it can have its size back. # source: L41, L10
	-> dogs
+ {chips_line == "no_nothing"} [“It wasn’t nothing.” # pick: it_wasnt_nothing # meant: I’d left him alone with that word. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: It wasn’t nothing. It was the biggest thing that I had, and I left you alone with “nothing”. I’m sorry. What did you think? # feels: relieved # shows: calm
	TOMEK: That it was my soup. I eat it loudly.
	YOU: You do.
	TOMEK: Thanks.
	YOU: I like it. I always know where you are. # heard: You know what I made of that word, and you’re sorry. # did: He told you about his soup. # why: After “nothing”, they may think the worst. You can still fill it in. # source: L41, L21
	-> dogs
+ {chips_line == "well_done_you"} [“It was true.” # pick: it_was_true # meant: I hadn’t said it to be nice. # best: strong]
	~ react(validate)
	YOU: It was true. Waiting is hard, when you don’t know what for. Anyone would have gone home. # feels: warm
	TOMEK: I nearly did. Four times.
	YOU: What kept you here?
	TOMEK: Kevin. He looked as if he was waiting for somebody, too. # recalls: kevin
	YOU: He was waiting for the chips.
	TOMEK: I know that NOW. # heard: You saw that it was hard, and I didn’t have to say so. # did: He said why he had stayed. # why: See the thing that cost them something, and say it. # source: L10, L24
	-> dogs
+ {chips_line == "which_word"} [“What’s the word today?” # pick: word_today # meant: We had a good thing there. I wanted to use it. # best: strong]
	~ react(open_question)
	YOU: What’s the word today? # feels: warm
	TOMEK: Today? “Vinegar.”
	YOU: What does “vinegar” mean?
	TOMEK: It means: I’m happy, and my hands smell.
	YOU: Then mine’s “vinegar”, too.
	On the roof, Kevin walks up and down. # heard: You want to know how I am, in our own way. # did: He gave you a new word. # why: A small shared word can ask a big question. # source: L12, L69
	-> dogs
+ {chips_line == "none" or chips_line == "unplayed"} [“What did you hear?” # pick: what_did_you_hear # meant: For me it was the worst sentence there was. # best: strong]
	~ react(open_question)
	YOU: What did you hear? # feels: warm
	TOMEK: “It’s not you.”
	YOU: I said that I’d failed my test!
	TOMEK: I know. And all I heard was: she’s not leaving me.
	YOU: I was so ashamed of it.
	TOMEK: And I was so happy that I laughed. Sorry about that. # heard: You want to know how it sounded from my side. # did: He said what he’d heard. # why: The same sentence can be the worst for one and the best for the other. Ask. # source: L21, L20
	-> dogs
+ [“Sorry, sorry, sorry!” # pick: sorry_three_times # meant: I still felt so bad about that evening.]
	~ react(validate_loud)
	YOU: Sorry, sorry, sorry! # feels: worried # shows: calm
	TOMEK: You don’t have to –
	YOU: I was awful that night! I don’t know how you sat there!
	TOMEK: I said it’s nothing bad!
	YOU: I feel terrible!
	TOMEK: Here. Have a chip. Don’t cry. # heard: I wanted to tell you something, and now I have to comfort you. # did: He gave you a chip. # why: Too much sorry can turn round: then they have to look after you. # source: L41
	-> dogs
+ [“I don’t remember. But I believe you.” # pick: believe_tomek # meant: I remembered only the rain. I wasn’t going to fight about it. # best: good]
	~ carries(no_recall)
	~ react(i_and_you)
	YOU: I don’t remember. But I believe you. # feels: relieved # shows: calm
	TOMEK: Not at all?
	YOU: I remember the rain in my shoes.
	TOMEK: It rained?
	YOU: Tomek. You had an umbrella.
	TOMEK: Then you keep the rain, and I keep the sentence. # heard: You’ve lost it, and you let me keep it. # did: He kept the sentence. # why: You can say that you don’t remember. Add that you believe them. # source: L21
	-> dogs

= dogs
His phone makes a noise. It’s the photo of a dog that he sent you today, and your answer under it.
TOMEK: Every day I send you a dog. And now you answer in four seconds. Each time. # feels: worried # shows: calm # read: He liked it, and he wondered if you did it because you were afraid.
He doesn’t smile. He turns the phone over and over.
+ [“I thought you’d like that!” # pick: thought_youd_like # meant: I’d tried so hard, and he didn’t look happy.]
	~ react(debate)
	YOU: I thought you’d like that! # feels: hurt # shows: calm
	TOMEK: I do.
	YOU: You said that you hate waiting!
	TOMEK: I do hate it. I only –
	YOU: So what’s wrong with four seconds?
	TOMEK: Nothing. It’s very fast. That’s all. # heard: I can’t say anything about it, because you meant it well. # did: He said that’s all. # why: If they say something odd, ask about it before you explain yourself. # source: M21, L20
	-> still_hurts
+ (fast) [“Is it too fast?” # pick: too_fast # meant: Something about the four seconds worried him. I guessed. # best: strong]
	~ react(name)
	YOU: Is it too fast? # feels: relieved # shows: warm
	TOMEK: It’s as if you’re scared of me.
	YOU: Not of you. That you sit there and wait again.
	TOMEK: I can wait for a DOG, Aoife.
	YOU: How long?
	TOMEK: For a dog? An hour. # heard: You saw that I was worried, and you asked. # did: He said an hour is fine. # why: After a fight we can try too hard. Ask them how much is right. # source: L20, L69
	-> still_hurts
+ [“I can answer even faster!” # pick: even_faster # meant: I wanted him never to feel like that again.]
	~ react(positivity)
	YOU: I can answer even faster! # feels: lonely # shows: calm
	TOMEK: No, you can’t.
	YOU: I sleep with the phone in my hand now.
	TOMEK: That’s what I mean!
	YOU: What?
	TOMEK: You used to say what was funny about the dog. Now you only send a heart. # heard: You’re so busy with being good that you don’t look at the dog. # did: He said what was missing. # why: Being very good all the time can keep people apart, too. # source: L46, L21
	-> still_hurts

= still_hurts
{
- dogs.fast:
	YOU: Then you get an hour. But you’ll get a real answer.
- else:
	You look at today’s dog again. One of its ears is inside out. You write that to him. It takes you a minute.
	TOMEK: That’s better.
}
He puts the phone away.
TOMEK: And you? Does it still hurt? The test? # feels: worried # shows: calm # recalls: test
+ [“It was only a tractor.” # pick: only_a_tractor # meant: I’d told everybody that. I nearly believed it.]
	~ react(withdraw)
	YOU: It was only a tractor. # feels: lonely # shows: calm
	TOMEK: That’s what you say to your gran.
	YOU: It’s true, though.
	TOMEK: You crossed the road when you saw that bus driver. On Tuesday. I was with you.
	YOU: I wanted to look at the shop.
	TOMEK: It sells lamps. # heard: You don’t want to tell me, so I’ll stop. # did: He said that it sells lamps. # why: If you make your own hurt small, nobody can help you with it. # source: L46, L45
	-> two_bags
+ [“A bit. On Fridays.” # pick: a_bit_on_fridays # meant: He’d asked, so I looked. It was still there. # best: strong]
	~ react(i_and_you)
	YOU: A bit. On Fridays, at five. Then I look at the clock. # feels: warm
	TOMEK: It’s five now.
	YOU: I know.
	TOMEK: So what do we do?
	YOU: Nothing. You just know it.
	TOMEK: Okay. I know it. # heard: You tell me when it hurts, so I can be here. # did: He stayed, and knew it. # why: Say where it hurts, and say that there’s nothing to do about it. # source: L39, L13
	-> two_bags
+ [“Ask me after the next one.” # pick: after_the_next # meant: I couldn’t talk about it yet. But he’d asked so nicely. # best: good]
	~ react(break_named)
	YOU: Ask me after the next one. It’s in two weeks. # feels: relieved # shows: calm
	TOMEK: In two weeks, at five?
	YOU: At five.
	TOMEK: I’ll be here. I’ll have a dog ready.
	YOU: A big one or a small one?
	TOMEK: I’ll have one for “passed”, and one for “failed”. # heard: You can’t yet, and you’ve told me when. # did: He’ll have two dogs ready. # why: “Not yet” is an answer, if you say when. # source: L47
	-> two_bags

= two_bags
The chips are nearly gone. There’s one left, and it’s a long one. Kevin comes down from the roof and looks at it. # recalls: kevin
TOMEK: That one’s yours. You paid. # feels: warm
+ [Break it in two # pick: break_it_in_two # meant: It was a long chip. # best: strong]
	~ react(presence)
	You break it in two. It isn’t easy. # feels: warm # shows: warm
	TOMEK: You’ve got the bigger half.
	YOU: You’ve got the end. The end is crisp.
	TOMEK: The end IS crisp.
	Kevin makes a terrible noise.
	TOMEK: He says that there were three of us. # heard: You share even the last one with me. # did: He ate the crisp end. # why: Small things, shared, hold people together. # source: L12
	-> its_bus
+ [“You choose who gets it.” # pick: who_gets_it # meant: It had been his evening with the gull, and not mine. # best: good]
	~ react(ask_wanted)
	YOU: You choose who gets it. # feels: warm # shows: warm
	TOMEK: Really?
	YOU: Really.
	He holds it up. Kevin opens his beak. Then Tomek looks at you, and puts it in your pocket.
	YOU: In my pocket?
	TOMEK: For Friday at five. # heard: I may decide, so I’ve thought of you. # did: He put it in your pocket. # why: A choice, given away, can come back as a present. # source: L69
	-> its_bus
+ {ruptured()} [“I rushed over you just now.” # pick: past_tomek # meant: He’d begun something, and I’d been too quick. # best: strong]
	~ react(repair)
	YOU: I rushed over you just now. You wanted to tell me something, and I was so busy with me. I’m sorry. What was it? # feels: relieved # shows: warm
	TOMEK: You noticed!
	YOU: Your ears went red.
	TOMEK: I only wanted to say that I like it. How we are now. But slower.
	YOU: Slower. Okay.
	It takes you a very long time to eat that chip. # heard: You saw that you were too quick, and you stopped. # did: He told you: slower. # why: You can see it by yourself, and say it before they have to. # source: L41, L42
	-> its_bus

= its_bus
The bus stops, and the driver claps, quite fast. You both wave. When it has gone, there’s an empty paper bag on the bench, folded very small.
-> closing

// ---- the close --------------------------------------------------------------------

=== closing
~ scene_ends()
{
- selim_told == "unplayed":
	Half a loaf in a cloth. Two words on a wet window. A paper bag, folded small. # feels: calm
- else:
	Half a loaf in a cloth. Two words on a wet window. A plate, turned the right way up. # feels: calm
}
Nobody wanted a better sentence from you. They wanted to show you what they’d kept. # recalls: kept
~ scene_starts(2, 6)
There’s a little time left, and nothing that has to be said. Which of them would you sit with a little longer?
-> a_little_longer

= a_little_longer
+ [Sit with Teo # pick: sit_with_teo # meant: I wanted to hear the sea lions once more. # best: good]
	~ react(presence)
	You go back to the pier, and to the box for fish. # did: You sat down beside Teo again. # why: To sit with someone, with nothing to mend, is a part of it, too. # source: L12
	-> with_teo
+ [Sit with Tala # pick: sit_with_tala # meant: I wanted to hear the ice drip once more. # best: good]
	~ react(presence)
	You go back to the shelter, and to the button. # did: You sat down beside Tala again. # why: Being there on a quiet day makes the loud days easier. # source: L12
	-> with_tala
+ {selim_told != "unplayed"} [Sit with Selim # pick: sit_with_selim # meant: I wanted to see the lights on the water once more. # best: good]
	~ react(presence)
	You go back to the boat, and to the two glasses of tea. # did: You sat down beside Selim again. # why: You need no words to be company. # source: L13
	-> with_selim
+ {selim_told == "unplayed"} [Sit with Tomek # pick: sit_with_tomek # meant: I wanted to know what Kevin does at night. # best: good]
	~ react(presence)
	You go back to the bus stop, and to the bag with no chips. # did: You sat down beside Tomek again. # why: You need no reason to stay a bit. # source: L13
	-> with_tomek
+ [Enough for today # pick: enough_for_today # meant: I’d had enough, and that’s fine as well. # best: good]
	~ react(presence)
	You go home. It’s quiet there, and nobody wants anything. # did: You went home. # why: To stop in time is kind, too: to them and to you. # source: L47
	-> how_it_ends

=== with_teo
~ someone_else(6)
~ scene_starts(1, 8)
Water knocks against the wood. A sea lion snores. Far up the hill, somebody calls a dog. # scene: A little longer. The pier. # place: pier # light: dusk # in_view: face # feels: calm # recalls: sea_lions
TEO: That one there. It’s a nine.
YOU: Why not a ten?
TEO: I’m keeping the ten.
He puts his feet up on the box. You look at the water till it’s too dark to count.
-> how_it_ends

=== with_tala
~ someone_else(6)
~ scene_starts(1, 8)
The ice drips into a can: tok, tok. The heater hums, and stops. One of you pushes it again. # scene: A little longer. The bus shelter. # place: shelter # light: dusk # in_view: face # with: tala # feels: calm # recalls: heater
TALA: BREAKING: nothing happens
YOU: Is that a headline?
TALA: It’s my favourite one.
You’ve got one earbud each. It’s a song that neither of you knows.
-> how_it_ends

=== with_selim
~ someone_else(6)
~ scene_starts(1, 8)
The engine hums under the bench. The lights of the city come nearer, one after the other. A glass shakes against a spoon. # scene: A little longer. The ferry. # place: ferry # light: night # in_view: face # with: selim # feels: calm
SELIM: What is that sound?
YOU: Your spoon.
SELIM: I can feel it in the wood.
He puts his hand flat on the bench, and you put yours beside it. It’s true. You can feel it.
-> how_it_ends

=== with_tomek
~ someone_else(6)
~ scene_starts(1, 8)
A car goes by, and then no car. Kevin puts his head under his wing. The paper bag moves a bit in the wind. # scene: A little longer. The bus stop. # place: stop # light: night # in_view: face # with: tomek # feels: calm # recalls: kevin
TOMEK: He sleeps on one leg.
YOU: I couldn’t.
TOMEK: You could. You only need a wall.
You both try it. It’s harder than it looks.
-> how_it_ends

=== how_it_ends
{
- carried == not_all:
	-> nearly_everything
- carried == no_recall:
	-> i_believe_you
- carried == at_four:
	-> thursday_at_four
- carried == a_noticing:
	-> full_stop
- carried == kept_eight:
	-> eight_oclock
}
-> they_asked_me

=== nearly_everything
~ scene_ends()
One of the three is still a bit angry about one thing. You sat down on that bench all the same. So did they. # ending: nearly_everything: Nearly everything # question: One thing is not forgiven yet. What did the two people on that bench do in spite of it? # next: Go back to the story where it happened, and look for the place where it could still be mended.
-> END

=== i_believe_you
~ scene_ends()
There’s a line of yours that you can’t find in your own head any more. Somebody else has it, and takes good care of it. # ending: i_believe_you: I believe you # question: You said: I don’t remember, but I believe you. What would have happened if you had argued? # next: Take another bench, and answer the line itself.
-> END

=== thursday_at_four
~ scene_ends()
On a fridge in Istanbul hangs a card. Thursday, four o’clock. Somebody has written two names on it. # recalls: four # ending: thursday_at_four: Thursday at four # question: Once the same question was missed, and once it was answered. What was different the second time? # next: Sit with another of the three for a while, and see what they’re doing.
-> END

=== full_stop
~ scene_ends()
At night your phone lights up. It’s Tala: “night typo”. You read it to the end. There’s no full stop, so all’s well. # recalls: typo # ending: full_stop: Full stop # question: What Tala kept was very small. Why may a small thing, noticed, last so long? # next: Go back to a bench where you were in a hurry, and take the smallest answer.
-> END

=== eight_oclock
~ scene_ends()
At eight o’clock your phone rings. It’s Teo. He doesn’t want anything. He only wants to know if it’s eight. # ending: eight_oclock: Eight o’clock eight # question: Weeks ago you said eight, and then it was eight. What can a kept promise do that a good sentence can’t? # next: Go back to a bench, and say when you will come again.
-> END

=== they_asked_me
~ scene_ends()
Three people gave you back a line. And then each of them asked how it was for you. You hadn’t thought that anyone would. # ending: they_asked_me: They asked me # question: Each of the three turned round and asked about you. Which question was hardest to answer? # next: Go back to that question, and tell them a little more.
-> END
