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
# teacher: Ask before each bench what the class thinks was kept. Nobody here wants one perfect sentence. Ask what each of the three did want. Nothing in it asks anyone to mend something at home.
INCLUDE ../model/attunement.ink
INCLUDE ../model/someone-else.ink

// What the end hangs on: the highest that was met on the way. A promise kept, a noticing, a question asked once more, a
// line that you could not recall (the last bench counts), something that is not forgiven.
LIST Carried = they_asked, kept_eight, a_noticing, said_your_part, at_four, forgot_teo, forgot_tala, forgot_third, not_all_teo, not_all_tala
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

// Which line was missed first on this bench: a sorry says it by name. 0 is none, or the last one.
VAR first_miss = 0

-> pier

=== function misses(which)
{ first_miss == 0:
	~ first_miss = which
}

=== function carries(what)
{ what > carried:
	~ carried = what
}

// ---- 1 · the pier -----------------------------------------------------------------

=== pier
~ someone_else(6)
~ scene_starts(3, 4)
There are three benches in this story. On each bench you are someone else. And on each bench somebody has kept one line: a sentence that you once said, and that they never forgot. # scene: A Sunday in September. The pier. # place: pier # light: window # in_view: face # feels: calm # plants: kept
The first bench is a big box for fish, on a pier in Chile. You and Teo sit on it and look at the sea lions on a rock. They bark like big wet dogs. # meet: teo # plants: sea_lions
Teo is nine. You’re the grown-up he lives with, and at night you work in a bakery. He calls you Capi, short for captain. He gives everything a mark from one to ten. # plants: capi
Teo can copy any voice. His best friend Bruno stammers: sometimes a word won’t come out. Some weeks ago Teo copied Bruno’s stammer in front of the class, and they all laughed at Bruno. # meet: bruno # plants: stammer
That evening Teo cried under the kitchen table, because he was ashamed. He couldn’t tell you yet what he had done. You said many things to him, and you didn’t know what had happened. # plants: table
Now he and Bruno are friends again. A loaf of bread lies between you and Teo, in a cloth. # plants: loaf
TEO: Capi? I’ve got a thing of yours.
YOU: What thing?
TEO: A thing that you said. I kept it.
You try to guess which sentence it is. On his birthday you said something really good. Perhaps he means that.
+ [“Let me hear it.” # pick: let_me_hear # go_on]
	-> the_line

= the_line
{
- teo_line == "its_over":
	TEO: You said, “It’s over now.” I was crying under the table. # feels: sad # shows: calm # recalls: table
	YOU: Did I?
	TEO: And you turned the radio up, so I had to stop crying. But it wasn’t over. I was sad all night, and all the next day.
- teo_line == "not_your_fault":
	TEO: You said, “It’s not your fault.” I was under the table. # feels: sad # shows: calm # recalls: table
	YOU: Was that bad?
	TEO: You didn’t know what had happened. You hadn’t asked me yet. And it WAS my fault.
- teo_line == "good_friend":
	TEO: You rang me from work. We talked about Bruno, and you said, “You’re a good friend to him.” # feels: sad # shows: calm
	YOU: That was a nice thing to say!
	TEO: It was the worst thing of all. I’d just been a very bad friend to him, and you didn’t know.
- teo_line == "not_that_boy":
	TEO: I told you, “When they laughed, I liked it.” And you said, “No, you didn’t. You’re not that kind of boy.” # feels: sad # shows: calm
	YOU: Was that wrong?
	TEO: Yes. I did like it, for two seconds.
- teo_line == "you_did_the_b":
	TEO: When I’d told you about Bruno, you said, “You copied him. And he looked at you.” # feels: relieved # shows: calm
	YOU: Was that good?
	TEO: Yes. You said the bad thing out loud, and you weren’t shocked. You didn’t even stop eating.
- teo_line == "room_laughs":
	TEO: I told you, “When they laughed, I liked it.” And you said, “It feels good, when a room laughs. And it was wrong to do it.” # feels: relieved # shows: calm
	YOU: That’s a lot to remember.
	TEO: {left_voices == "back":When I copy a voice now, I look who’s laughing. And who isn’t.|When I copy a voice again one day, I’ll look who’s laughing. And who isn’t.}
- else:
	TEO: On that evening you had to go to work. And before you went, you said, “I’ll still be your Capi.” # feels: relieved # shows: calm # recalls: capi
	YOU: Did I say that?
	TEO: Yes. You didn’t know yet what I’d done. And you still said it.
}
{
- left_eight == "kept":
	~ carries(kept_eight)
}
{
- teo_line == "its_over" or teo_line == "not_your_fault" or teo_line == "not_that_boy":
	~ owes(came_back)
}
So it isn’t what you said on his birthday. He looks at you and waits for your answer.
+ {teo_line == "its_over"} [“I told you to stop crying.” # pick: told_you_to_stop # meant: That’s what I’d really done, so I said it. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: I told you to stop crying, because I couldn’t bear it. I’m sorry. # feels: relieved # shows: sad
	TEO: I stopped so that you’d feel better.
	YOU: I know. How was it for you?
	TEO: My face was hot. I still cried, but only inside.
	He thinks about your answer for a while. Then he gives it a mark.
	TEO: Nine out of ten. You said what you really did. # heard: You know what you did, and you want to know how I felt. # did: He gave your sorry a nine. # why: Say what you did, not what you wanted. Then ask how it was. # source: L41, L42
	-> have_you_ever
+ {teo_line == "not_your_fault"} [“I hadn’t asked you yet.” # pick: hadnt_asked # meant: He was right, and I could say so. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: I hadn’t asked you yet. I thought that some other boy had hurt you. I’m sorry. # feels: relieved # shows: calm
	TEO: Which boy?
	YOU: A big boy. With bad teeth.
	TEO: Was he tall?
	YOU: Very tall.
	TEO: But the boy was me. And I’m not tall. # heard: You know now that it was me, and you’re still here. # did: He said that he isn’t tall. # why: A kind sentence can be wrong, if you don’t know what happened. You can still ask. # source: L41, L20
	-> have_you_ever
+ {teo_line == "good_friend"} [“How did that feel?” # pick: why_the_worst # meant: I’d thought that it was a kind sentence. I wanted to understand. # best: strong]
	~ react(open_question)
	YOU: How did that feel? I only wanted to say something nice. # feels: relieved # shows: sad
	TEO: Like a stone in my stomach. I wanted to be a good friend so much. And I wasn’t.
	YOU: Not on that day.
	TEO: And then I couldn’t tell you what I’d done. I thought that you wouldn’t like me any more.
	YOU: I’d have been sad. But I’d have stayed on the phone.
	TEO: I know that NOW. # heard: You want to know how it felt, so now I can say it. # did: He told you how it had felt. # why: If a kind word hurt, don’t defend it. Ask what it was like. # source: L5, L69
	-> have_you_ever
+ {teo_line == "not_that_boy"} [“You did like it.” # pick: you_were # meant: He knew it better than I did. I’d talked over it. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: You did like it. I told you what you’d felt, and I wasn’t even there. I’m sorry. # feels: relieved # shows: calm
	TEO: What kind of boy am I, then?
	YOU: One who liked it, and was sorry. And now you’re kind to Bruno.
	TEO: Can I be good and bad?
	YOU: Everybody’s good and bad.
	On the rock, a sea lion bites another one, and then puts its head on it. # heard: I can be the boy who did it, and you still like me. # did: He asked about good and bad. # why: Let people say a bad thing about themselves. It can be true, and they’re still good. # source: L41, L10
	-> have_you_ever
+ {teo_line == "you_did_the_b"} [“I was shocked, inside.” # pick: shocked_inside # meant: I wanted Teo to know that it was hard for me, too. # best: strong]
	~ react(i_and_you)
	YOU: I was shocked, inside. Outside I went on eating, so that you’d go on talking. # feels: warm # shows: calm
	TEO: So you ate on purpose?
	YOU: Yes.
	TEO: Good. If you’d stopped eating, I’d have stopped talking.
	YOU: It was very dry bread.
	TEO: Seven for the bread. Ten for you. # heard: It was hard for you too, and you stayed for me. # did: He gave you a ten. # why: You can feel a lot and still stay calm for someone. Tell them later. # source: L13, L39
	-> have_you_ever
+ {teo_line == "room_laughs"} [Say nothing, and look at the sea # pick: look_with_him # meant: He’d said it better than I ever did. # best: strong]
	~ react(presence)
	You look at the sea lions together. One of them barks, and all the others look at it. # feels: warm # shows: calm # recalls: sea_lions
	TEO: That sea lion wants the others to laugh.
	YOU: Do they laugh?
	TEO: The small one doesn’t.
	. . .
	He puts his foot on your shoe, gently. When other people hug, Teo does that. # heard: You can see that I’ve understood, so you say nothing more. # did: He put his foot on your shoe. # why: If somebody has understood something alone, you needn’t say it once more. # source: L13
	-> have_you_ever
+ {teo_line == "none"} [“What was that like, to hear?” # pick: like_to_hear # meant: I’d only said it on my way out. I wanted to know. # best: strong]
	~ react(open_question)
	YOU: What was that like, to hear? # feels: warm # shows: calm
	TEO: It was like a rope.
	YOU: A rope?
	TEO: When you climb down somewhere dark, you hold a rope. I held your line like that.
	YOU: I said it so quickly. I had to get my bus.
	TEO: I know. But you said it. # heard: You want to know what your words did, so I tell you. # did: He told you about the rope. # why: You may not know how your words helped. You can ask. # source: L21, L69
	-> have_you_ever
+ {teo_line == "its_over" or teo_line == "not_your_fault" or teo_line == "good_friend" or teo_line == "not_that_boy"} [“I only wanted to help.” # pick: only_wanted_to_help # meant: It was true, and I didn’t want him to think badly of me.]
	~ misses(1)
	~ react(debate)
	YOU: I only wanted to help. # feels: hurt # shows: calm
	TEO: I know.
	YOU: You were so sad.
	TEO: I know. I was there.
	He pulls a thread out of the cloth.
	TEO: Three out of ten. You didn’t say sorry. You gave me a reason. # heard: You tell me what you wanted, and don’t ask how I felt. # did: He gave your answer a three. # why: You may have meant it well. First say what your words did. # source: L42, M21
	-> have_you_ever
+ {teo_line == "you_did_the_b" or teo_line == "room_laughs" or teo_line == "none"} [“Oh, that was nothing.” # pick: that_was_nothing # meant: I felt shy. For me it had been only a few words.]
	~ misses(1)
	~ react(minimise)
	YOU: Oh, that was nothing. # feels: hurt # shows: calm
	TEO: It wasn’t nothing.
	YOU: It was only a few words.
	TEO: So you didn’t mean them?
	YOU: No, I meant them! I only –
	He turns back to the water.
	TEO: I kept it all this time. # heard: It was nothing to you, and I kept it for weeks. # did: He turned back to the water. # why: If someone has kept your words, don’t make them small. They’re big to them. # source: L10
	-> have_you_ever
+ [“I don’t remember. But I believe you.” # pick: believe_teo # meant: I really had no idea, and he had no reason to make it up. # best: good]
	~ carries(forgot_teo)
	~ react(i_and_you)
	YOU: I don’t remember. But I believe you. # feels: relieved # shows: calm
	TEO: You don’t remember it at ALL?
	YOU: No. I remember our soup that week. It was burnt.
	TEO: I don’t remember any soup.
	YOU: There was a whole pot!
	TEO: So I remember one half, and you remember the other half. # heard: You don’t remember your words, but you believe me. # did: He said you each had half. # why: Two people can remember different things. You can believe theirs, even if you’ve forgotten it. # source: L21
	-> have_you_ever

= have_you_ever
{
- left_letter == "alone":
	TEO: And there’s the letter. My teacher wrote to you about that day. You read it before I could tell you, and you only said, “Hm.” # feels: hurt # shows: calm
	YOU: I know. I’m sorry.
	TEO: I’m still a bit angry about the letter. Maybe at Christmas I won’t be. # feels: sad # shows: calm
	~ carries(not_all_teo)
}
A woman walks past and talks in a high voice. Teo watches her. His lips copy her, without a sound. Then he stops.
TEO: Capi? Have you ever done that to me? # feels: worried # shows: calm # read: He meant a voice. He wanted to know if you copy him, too, when he isn’t there.
YOU: Done what?
He looks at his shoes.
+ [“I’d never do anything bad to you!” # pick: never_to_you # meant: He looked so small. I wanted him to feel safe.]
	~ misses(2)
	~ react(wrong_certain)
	YOU: I’d never do anything bad to you! # feels: lonely # shows: calm
	TEO: I know that.
	YOU: I’d never hurt you, Teo. You know that.
	TEO: I don’t mean THAT. I mean my voice. If you copy it, at the bakery.
	YOU: Oh.
	TEO: Forget it.
	He turns away, and looks at the water. # heard: You answered very loudly, and you didn’t answer my question. # did: He turned away from you. # why: If you’re not sure what they’re asking, first ask what they mean. # source: L20, L29
	-> scared
+ (voice) [“Do you mean a voice?” # pick: mean_a_voice # meant: I had a guess, and I wanted to be sure first. # best: strong]
	~ react(name)
	YOU: Do you mean a voice? If I copy your voice for other people? # feels: relieved # shows: worried
	TEO: Yes.
	YOU: Once, at the bakery. I copied how you talk about soup: “Four out of ten. Bad soup.”
	TEO: Did they laugh?
	YOU: They did. I think they’d like to meet you.
	TEO: You could have asked me. # heard: You understood my question, and told me the truth. # did: He said that you could have asked. # why: Say what you think they mean. Then give a true answer. # source: L14, L20
	-> scared
+ [“Why do you ask?” # pick: why_ask # meant: I wanted to be careful, and I wanted a bit of time.]
	~ misses(2)
	~ react(interrogate)
	YOU: Why do you ask? # feels: worried # shows: calm
	TEO: I just ask.
	He waits for your answer. You wait for his.
	TEO: Do I need a reason?
	YOU: No. I only –
	TEO: I wanted to know if you copy my voice, at the bakery. Forget it. # heard: I asked you something, and you only asked me why. # did: He said: forget it. # why: Ask what they mean, not why they ask. # source: M15, L69
	-> scared

= scared
{
- have_you_ever.voice:
	YOU: You’re right. Next time I’ll ask you first. # plants: ask_first
- else:
	YOU: Your voice? Yes, I copied it once. I talked like you, about some soup: “Four out of ten. Bad soup.” Next time I’ll ask you first. # plants: ask_first
}
{
- door() == shut and not have_you_ever.voice:
	TEO: Okay. But you could have said that at once. # feels: calm
- door() == shut:
	TEO: Okay. # feels: calm
- else:
	TEO: Okay. That answer gets an eight. # feels: calm
}
He counts the sea lions. It takes a long time, because they move.
{door() == shut:TEO: I won’t say more about my voice. But I’ve got a question about you.}
TEO: When I cried under the table, were you scared? # feels: worried # shows: calm # recalls: table
+ [“Scared? No. Only tired.” # pick: grown_ups_dont # meant: A child should have one person who isn’t scared.]
	~ react(withdraw)
	YOU: Scared? No. Only tired. # feels: lonely # shows: calm
	TEO: Your hand was shaking.
	YOU: My hands always shake when I’m tired.
	TEO: They’re not shaking now. And you’re tired now.
	YOU: A bit.
	TEO: Okay. # heard: You won’t tell me how you felt, so I won’t ask again. # did: He said that your hand was shaking. # why: Children often see that you’re scared. If you hide it, they may hide things, too. # source: L45, L46
	-> the_loaf
+ [“Yes. But I stayed near you.” # pick: yes_and_stayed # meant: He’d told me a hard thing. I owed him a true one. # best: strong]
	~ react(validate)
	YOU: Yes. But I stayed near you, till I had to go to work. I’d never seen you so sad. Anyone would be scared. # feels: warm # shows: calm
	TEO: You didn’t look scared.
	YOU: I was looking at your shoes. I counted the holes for the laces.
	TEO: How many?
	YOU: Twelve.
	TEO: Fourteen. You counted wrong. You were really scared. # heard: You were scared too, and you stayed near me. # did: He told you how many holes there were. # why: You can say that you were scared. Say that you stayed, too. # source: L39, L46
	-> the_loaf
+ [“A bit. And I told someone.” # pick: not_after_me # meant: I wanted Teo to know that somebody helps me. It isn’t his job. # best: good]
	~ react(i_and_you)
	YOU: A bit. And I told someone. I rang Señora Olga, our neighbour, and said that I was scared. # feels: relieved # shows: calm
	TEO: What did she say?
	YOU: She said, “Good. Be scared. And make soup.”
	TEO: Did it help?
	YOU: The soup? No.
	TEO: And did it help to tell her?
	YOU: Yes. Telling her helped a lot. # heard: You’ve got someone too, so I needn’t look after you. # did: He asked if it helped. # why: A child may ask how you were. Give a true answer, and say who helps you. # source: L39
	-> the_loaf

= the_loaf
Now it’s nearly time for supper. Teo opens the cloth and takes the bread. It breaks in two, and one half is much bigger. # feels: calm # recalls: loaf
He looks at the two halves. Then he looks at you.
TEO: They aren’t the same.
+ [“How would you share it?” # pick: say_which # meant: It was Teo’s bread, and I wanted him to decide. # best: strong]
	~ react(ask_wanted)
	YOU: How would you share it? # feels: warm # shows: warm
	TEO: The big half is for supper. Bruno comes at six.
	YOU: And the small half?
	TEO: I break it again, for you and me. We eat it now.
	YOU: Then my piece is very small.
	He breaks it. He looks hard at the pieces, and gives you the bigger one. # heard: You let me share the bread, so I can be fair. # did: He gave you the bigger piece. # why: Let them choose how they share. Small choices matter. # source: L69
	-> supper
+ [Take the small half # pick: take_the_small # meant: I wasn’t very hungry, and he was. # best: good]
	~ react(presence)
	You take the small half, and bite into it. # feels: warm # shows: warm
	TEO: That half was for the sea lions!
	YOU: Do sea lions eat bread?
	TEO: No. They only look at bread.
	YOU: Then they can look at mine.
	He laughs. He puts the big half back into the cloth, and leans on your arm. # heard: You took the small half, and you just sat with me. # did: He laughed, and leaned on your arm. # why: After a hard talk, it’s good to sit together and eat. # source: L12, L13
	-> supper
+ {ruptured()} [{first_miss == 1 and (teo_line == "you_did_the_b" or teo_line == "room_laughs" or teo_line == "none"):“You’d kept my words. I didn’t listen.”|{first_miss == 1:“You were hurt, and I didn’t listen.”|{first_miss == 2:“You asked about your voice. I’m sorry.”|“I was scared. I said I wasn’t.”}}} # pick: past_teo # meant: I’d answered Teo too quickly before, and he deserved a better answer. # best: strong]
	~ react(repair)
	{
	- first_miss == 1 and (teo_line == "you_did_the_b" or teo_line == "room_laughs" or teo_line == "none"):
		YOU: You’d kept my words. I didn’t listen. I said that they were nothing. I’m sorry. Tell me again. # feels: relieved # shows: calm
	- first_miss == 1:
		YOU: You were hurt, and I didn’t listen. I only said that I’d wanted to help. I’m sorry. Tell me again. # feels: relieved # shows: calm
	- first_miss == 2:
		YOU: You asked about your voice. I’m sorry. You had to ask me twice. What is it like, when I copy you? # feels: relieved # shows: calm
	- else:
		YOU: I was scared. I said I wasn’t, when you asked me. I’m sorry. How was it for you, under the table? # feels: relieved # shows: calm
	}
	TEO: You noticed that?
	YOU: Yes. A bit late.
	He tells you, with his mouth full. You say nothing till he’s finished. # heard: You saw your mistake, and now you want to listen. # did: He told you, and you listened. # why: If you answered badly, you can say so. Then ask, and listen. # source: L41, L13
	-> supper

= supper
~ first_miss = 0
{
- left_voices == "back":
	Down on the rock, the biggest sea lion barks. Teo stands up. He barks back, once, and it’s so good that all the sea lions look at him. # recalls: sea_lions
	TEO: Bruno says I can copy animals. But I mustn’t copy Bruno.
- else:
	Down on the rock, the biggest sea lion barks. Teo’s lips move, but he doesn’t bark. He puts his foot on yours, gently, and leaves it there. # recalls: sea_lions
	TEO: I won’t copy a voice yet. Bruno says I can. But I’m scared that I’ll hurt him again.
}
~ scene_ends()
Then you walk home. Half a loaf goes with you, in its cloth. # feels: calm # recalls: loaf # rest
+ [The second bench. # pick: to_the_shelter # go_on]
	-> shelter

// ---- 2 · the shelter --------------------------------------------------------------

=== shelter
~ someone_else(6)
~ scene_starts(4, 4)
The second bench is in a bus shelter in Canada. It’s March, and ice drips from the roof. You and Tala are sixteen, and go to the same school. She’s your best friend. # scene: A Friday in March. The bus shelter. # place: shelter # light: window # in_view: face # with: tala # feels: calm # meet: tala # so_far: On the pier, Teo told you which sentence of yours he had kept for weeks. It wasn’t the one that you had thought of.
Tala tells her life as news. She starts with “BREAKING”, and never writes a full stop at the end. If she does, something is wrong.
TALA: BREAKING: girl has kept a line of yours
YOU: Is that true, or is it a joke?
TALA: It’s true, Typo. It’s from January.
She calls you Typo. A typo is a spelling mistake, and you once corrected one of hers. # plants: typo
In January her grandmother, Lola, began to forget her. Tala wrote that in your chat with her friends, as news. They thought that it was a joke, and laughed. {chat_answer == "lied":There was also a second chat, without Tala. She asked you about it, and you lied: you said there wasn’t one.} # plants: lola
Two days later Tala was so sad that she walked out alone, at night, into dangerous cold. She asked you not to tell. {told_mom == "late":For eleven minutes you told nobody. Then you told your aunt,|You told your aunt at once,} and your aunt brought Tala home. # plants: aunt
The shelter has a heater with a button. Today it isn’t cold, but Tala pushes the button. # plants: heater
{
- tala_line == "full_stops":
	~ carries(a_noticing)
	TALA: You wrote to me, “a full stop? who is this?” # feels: warm # shows: calm # plants: her_line
	YOU: Why did you keep that?
	TALA: It was late. I’d written “night.” to you, for “good night”, with a full stop. Only you saw that it wasn’t like me.
- tala_line == "said_it_as_joke":
	~ owes(came_back)
	TALA: It’s about Lola. In this shelter you said, “You told it as a joke. How could we know?” # feels: hurt # shows: calm # plants: her_line
	YOU: Oh no.
	TALA: I was so angry when you said that. And I’ve thought about it for weeks, because it’s a real question.
- tala_line == "i_was_there":
	~ carries(said_your_part)
	TALA: When I wrote about Lola in the chat, you all got it wrong. Then, in this shelter, you told me so: “I got it wrong, too.” # feels: warm # shows: calm # plants: her_line
	YOU: Did I?
	TALA: Yes. You told me what YOU had done. Nobody else had said anything like that.
- tala_line == "be_mad":
	TALA: You’d told your aunt, so I screamed at you on the phone. And you said, “Be as mad as you want. I’d do it again.” # feels: warm # shows: calm # plants: her_line
	YOU: And were you mad?
	TALA: I was mad for nine days. And you waited.
- else:
	TALA: You said, “I’ll be on the stairs.” You meant the stairs at school. That Monday Lola was going to phone me, and I was scared. # feels: warm # shows: calm # plants: her_line # recalls: lola
	YOU: That’s only a place.
	TALA: Everyone said kind things. Only you said where I could find you.
}
You’d thought that she would remember something else.
+ {tala_line == "full_stops"} [“Who is this?” # pick: who_is_this # meant: It was our joke. I wanted to say it again on a good day. # best: strong]
	~ react(notice)
	YOU: Who is this? # feels: warm
	TALA: It’s me.
	YOU: Really?
	TALA: BREAKING: girl on bench is girl on bench
	YOU: No full stop?
	TALA: No full stop. I’m really okay today. # heard: You still check that I’m okay, even on a good day. # did: She made it into news. # why: You can notice someone on a good day, too. # source: L29, L12
	-> mad_and_glad
+ {tala_line == "said_it_as_joke"} [“I’m sorry. How CAN I know?” # pick: how_do_i_know # meant: In January I’d only defended myself. Now I wanted to know. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: I’m sorry. You were sad, and I only defended myself. How CAN I know when your news is true? # feels: relieved # shows: calm
	TALA: Now you’re really asking.
	YOU: Now I’m really asking.
	TALA: Look at the end. If there’s a full stop, something is wrong.
	YOU: Is that all?
	TALA: That’s all, Typo. Nobody else looks at the end of my news. # heard: You took it back, and now you want my answer. # did: She told you how to know. # why: First say sorry for the words that hurt. Then you can ask. # source: L41, L42
	-> mad_and_glad
+ {tala_line == "i_was_there"} [“You waited for someone to say it.” # pick: you_knew_it # meant: I hadn’t told her anything new. I’d wondered why it helped. # best: strong]
	~ react(validate)
	YOU: You waited for someone to say it. Of course you did. You’d seen it all in the chat. # feels: warm
	TALA: I saw who laughed, and who said nothing.
	YOU: And nobody said, “I got it wrong.”
	TALA: I waited all night, and all day. Then you said it.
	She kicks a piece of ice to you. You kick it back. # heard: You understand why I needed one of you to say it. # did: She kicked the ice to you. # why: They may know what you did wrong. It can still help them if you say it. # source: L41, L10
	-> mad_and_glad
+ {tala_line == "be_mad"} [“I’d have waited for twelve days.” # pick: stayed_for_twelve # meant: It was the truth. I’d have hated it, but I’d have done it. # best: strong]
	~ react(presence)
	YOU: I’d have waited for twelve days. # feels: warm
	TALA: I wanted to be mad for twelve days.
	YOU: What happened?
	TALA: Mom made a cake. You can’t be mad at someone with cake in your mouth.
	YOU: I’d have brought you a cake on day two.
	TALA: On day two I’d have thrown the cake at you. # heard: I can be angry with you, and you’re still here. # did: She told you about the cake. # why: Anger needs time. You can stay near, and not hurry it. # source: L13, L39
	-> mad_and_glad
+ {tala_line == "none"} [“Why did the place help?” # pick: what_did_the_place_do # meant: I really didn’t see why Tala had kept that line. # best: strong]
	~ react(open_question)
	YOU: Why did the place help? # feels: warm
	TALA: Everyone said, “I’m here for you.” But where is “here”?
	YOU: I said, “on the stairs”.
	TALA: Yes! I could go to the stairs and look if you were there.
	YOU: And was I there?
	TALA: Yes. You’d eaten your bread there. So I knew that you’d waited for me. # heard: You really want to know why it helped me. # did: She said what “here” should mean. # why: A time and a place can help more than “I’m here for you”. # source: L12, L69
	-> mad_and_glad
+ [“I’m so sorry about everything!” # pick: sorry_for_all # meant: I wanted to say sorry for every single thing.]
	~ pays(came_back)
	~ react(repair_part)
	YOU: I’m so sorry about everything! The chat, and Lola, and that night! I feel terrible! # feels: lonely # shows: calm
	TALA: Everything?
	YOU: All of it!
	TALA: Typo. Breathe.
	YOU: I feel so bad about it!
	TALA: I only wanted to tell you one line. Now I have to make you feel better. # heard: You feel so terrible that now I have to help you. # did: She had to make you feel better. # why: “Sorry for everything” is hard to take. Say sorry for one small thing. # source: L41
	-> mad_and_glad
+ [“I don’t remember. But I believe you.” # pick: believe_tala # meant: I’d forgotten most of that week. I didn’t want to argue with Tala. # best: good]
	~ carries(forgot_tala)
	~ react(i_and_you)
	YOU: I don’t remember. But I believe you. # feels: relieved # shows: calm
	TALA: How can you not remember it?
	YOU: From that week I remember your hood. It had ice on it.
	TALA: I wrote your line down. Do you want to see it?
	YOU: No. I believe you.
	TALA: I’ll show you anyway. I wrote the date beside it. # heard: You’ve forgotten it, but you believe me. # did: She offered to show you. # why: You can believe something that you’ve forgotten. Say both. # source: L21
	-> mad_and_glad

= mad_and_glad
{
- chat_answer == "lied":
	TALA: And there’s the chat without me. I asked you, and you said that there wasn’t one. # feels: hurt # shows: calm
	YOU: I know. That was a lie, and I’m sorry.
	TALA: It still hurts. I believe you about nearly everything now. # feels: sad # shows: calm
	~ carries(not_all_tala)
}
The ice drips. Tala pulls her hands into her sleeves.
{
- told_mom == "late":
	TALA: I still think about the eleven minutes before you told your aunt. # feels: sad # shows: calm # recalls: aunt
	YOU: I’m sorry. I should have told her at once.
	TALA: Yes. But you did tell her.
}
TALA: When you told your aunt where I was, I was SO mad at you. And I was so glad. In the same minute. # feels: worried # shows: calm # recalls: aunt # read: It was both. She didn’t want you to choose.
TALA: Which feeling was real, do you think?
+ [“Glad, I hope.” # pick: glad_i_hope # meant: I wanted Tala to be glad, and not angry.]
	~ misses(2)
	~ react(positivity)
	YOU: Glad, I hope. # feels: lonely # shows: calm
	YOU: I mean, you were so cold! And now you’re safe!
	TALA: So you think that I wasn’t really mad.
	YOU: That’s not what I –
	TALA: I was really mad. I broke a cup. # heard: You only want to hear that I was glad. # did: She told you about the cup. # why: If they have two feelings, don’t choose the one that’s easier for you. # source: L48, L5
	-> who_have_you_got
+ [“Both. It makes sense.” # pick: both_make_sense # meant: I’d had two feelings that night as well. # best: strong]
	~ react(validate)
	YOU: Both. It makes sense. You asked me not to tell, and you wanted somebody to come. # feels: relieved # shows: warm
	TALA: That’s it. That’s exactly it.
	YOU: I couldn’t keep your secret AND get help.
	TALA: No. Nobody could do both.
	She laughs.
	TALA: You chose to keep me alive. Thanks. # heard: You see both feelings, so I can have them both. # did: She laughed, and thanked you. # why: If someone may be in danger, tell. They may be angry and glad. Both are real. # at_once # source: L10, M26
	-> who_have_you_got
+ [“I had to tell.” # pick: i_had_to # meant: I’d do it again. I wanted that to be clear.]
	~ misses(3)
	~ react(debate)
	YOU: I had to tell. You weren’t safe. # feels: hurt # shows: calm
	TALA: I KNOW you had to.
	YOU: You were out there all alone, in that cold.
	TALA: I’m not saying that you were wrong to tell!
	YOU: What are you saying?
	TALA: I had two feelings. I only wanted to tell you about them. # heard: You answered as if I blamed you, and I didn’t. # did: She said that she’d had two feelings. # why: It was right to tell. Now she’s telling you how it felt, so listen. # at_once # source: M21, M15
	-> who_have_you_got

= who_have_you_got
A bus comes. It isn’t hers. It drives on.
TALA: After that night, your aunt asked me, “Who can you talk to?” I can talk to Mom now, and to my friend Beni, and to you. # feels: calm # recalls: aunt
TALA: And who can YOU talk to? # feels: worried # shows: calm
+ [“Me? I’m fine.” # pick: me_im_fine # meant: It was her hard winter, and not mine.]
	~ react(withdraw)
	YOU: Me? I’m fine. # feels: lonely # shows: calm
	TALA: Really?
	YOU: Really.
	TALA: You must have been scared on that night.
	YOU: It was okay.
	TALA: “I’m fine. It was okay.” That’s what I always say. # heard: I tell you things, but you won’t tell me anything. # did: She said that she always says that. # why: A friend may want to help you, too. Tell them one small true thing. # source: L46, L45
	-> earbud
+ [“My aunt. We talk in her car.” # pick: my_aunt_drives # meant: I’d never said it out loud. But it was her, all winter. # best: strong]
	~ react(i_and_you)
	YOU: My aunt. We talk in her car. When I’m sad, she says, “Get in.” Then she drives, and I talk. And I can talk to you, if you have time for me. # feels: warm
	TALA: Where do you drive to?
	YOU: There’s a big shop that sells boats.
	TALA: You look at boats?
	YOU: She likes boats.
	TALA: I have time for you. I’d look at boats with you. # heard: You can talk to your aunt, and you want me, too. # did: She said that she has time for you. # why: If you help others, you need someone, too. Say who that is. # source: L13, L39
	-> earbud
+ [“This winter? Not many people.” # pick: not_many # meant: She’d asked a straight question. I gave a straight answer. # best: good]
	~ react(me_too)
	YOU: This winter? Not many people. I told my aunt about that one night. But I was scared for you all winter, and I told nobody. # feels: sad # shows: sad
	TALA: You never told me.
	YOU: You had enough problems. It was a lot harder for you.
	TALA: You could have sent me your news.
	YOU: “BREAKING: typo is scared, too”?
	TALA: Yes! I’d have read every word. # heard: You were scared all winter too, and I didn’t know. # did: She said she’d have read every word. # why: You can say that it was hard for you, too. Don’t make theirs smaller. # source: L39
	-> earbud

= earbud
Her phone says: bus in four minutes. She takes out her two earbuds. The left one is always yours. She holds it out to you. # feels: calm # plants: left_one
TALA: Today you choose the song. And today YOU make the news. It’s always me. # feels: warm
+ [“BREAKING: typo has no idea” # pick: friend_no_idea # meant: I’d never made news the way Tala does. Now I tried. # best: strong]
	~ react(presence)
	YOU: BREAKING: typo has no idea # feels: warm
	TALA: No idea about what?
	YOU: Typo doesn’t know any good songs. But Typo likes this bench.
	TALA: That’s too long for news.
	YOU: But it’s true. # recalls: left_one
	TALA: Then I’ll keep it. # heard: You talk in my way, and you mean it. # did: She wants to keep your news. # why: You can answer people in the way that they talk. # source: L12, L14
	-> her_bus
+ [“Not today. Ask me on Monday.” # pick: define_real # meant: I couldn’t think of any news today. So I told Tala when. # best: good]
	~ react(break_named)
	YOU: Not today. Ask me on Monday. # feels: warm # shows: calm
	TALA: On Monday you’ll have some news?
	YOU: Yes. One line.
	TALA: Monday, then. At lunch.
	YOU: At lunch.
	She writes “Monday” on her hand. # heard: You’re not ready, and you’ve told me when you will be. # did: She wrote “Monday” on her hand. # why: “Not now” is fair, if you say when. # source: L47
	-> her_bus
+ {ruptured()} [{first_miss == 0:“I said I was fine. I’m sorry.”|“You had two feelings. I didn’t listen.”} # pick: past_tala # meant: I’d answered Tala too quickly before. I wanted to listen now. # best: strong]
	~ react(repair)
	{
	- first_miss == 0:
		YOU: I said I was fine. I’m sorry. You asked who I can talk to, and I didn’t tell you. # feels: relieved # shows: calm
		TALA: So who is it?
		YOU: My aunt. And you, if you’ve got time.
		TALA: I’ve got four minutes. Go!
		You tell her how scared you were that night. She listens. She doesn’t turn it into news. # heard: Now you tell me things too, as I tell you. # did: She listened to every word. # why: You can still give a true answer later. A short one is enough. # source: L41, L42
	- else:
		{
		- first_miss == 3:
			YOU: You had two feelings. I didn’t listen. I only said that I had to tell. I’m sorry. # feels: relieved # shows: calm
		- else:
			YOU: You had two feelings. I didn’t listen. I only wanted to hear that you were glad. I’m sorry. # feels: relieved # shows: calm
		}
		TALA: You noticed that?
		YOU: Yes. A bit late. Will you tell me again how it was, that night?
		TALA: Late is okay. You don’t have to DO anything. Only listen.
		She tells you how mad she was, and how glad. You only listen. # heard: You saw that you hadn’t listened, and now you do. # did: She told you about both feelings again. # why: Say what you did, ask what you missed, and then listen. # source: L41, L42
	}
	-> her_bus

= her_bus
~ first_miss = 0
The next bus comes. It’s Tala’s bus.
~ scene_ends()
She gets on. From inside she writes with her finger on the wet window: “bye typo”. There’s no full stop. So today is okay. # feels: calm # recalls: typo # rest
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
The third bench is on a boat in Istanbul, in Turkey. You and Selim are a couple, and the boat takes you home. Gulls, big white sea birds, fly beside it. # scene: An evening in winter. The ferry. # place: ferry # light: dusk # in_view: face # with: selim # feels: calm # meet: selim # so_far: Teo and Tala each told you which sentence of yours they had kept. Both times you had thought of a different one.
SELIM: Sit here, canım. Then I can see your mouth.
He calls you canım. It means “my dear”.
YOU: Like this?
SELIM: Yes. If I cannot see it, I miss half. And then people say, “Never mind.” # plants: never_mind_word
His work is to tune pianos: he makes each note sound right. But he’s losing his hearing. For a year he hid that from you. Then, on a Tuesday, a doctor told him that he needs hearing aids. That night his peppers burnt black in the oven, because he couldn’t hear it beep. # plants: tuesday
SELIM: I have kept something of yours, for weeks.
YOU: What is it?
{
- selim_line == "didnt_you_hear":
	~ owes(came_back)
	SELIM: When the oven beeped, you asked me, “Didn’t you hear it?” I tell that story at work now, and they laugh. # feels: hurt # shows: calm # recalls: tuesday
	YOU: You tell it at work?
	SELIM: Yes. But on that Tuesday it was not funny for me.
- selim_line == "told_you_this_morning":
	~ owes(came_back)
	SELIM: On that Tuesday morning you said, “I’ll be late tonight. Don’t wait for me.” I had my back to you, and I did not hear it. So I waited. # feels: hurt # shows: calm # recalls: tuesday
	YOU: And I came home late.
	SELIM: Yes. And you said, “I did tell you.” That is the line that I kept. It hurt me, because I had missed something again.
- selim_line == "love_to_his_back":
	SELIM: On that Tuesday I stood at the sink, and the water was on. You said something to my back. # feels: worried # shows: calm # recalls: tuesday
	YOU: Did you hear it?
	SELIM: No. In the dark window I saw that your mouth moved, but I heard only the water. I talked about the glass in my hand, so that you would not notice.
- selim_line == "tiny_hearing_aids":
	~ owes(came_back)
	SELIM: Here, on this boat, you said, “Hearing aids are tiny now. Nobody would see them.” # feels: hurt # shows: calm
	YOU: Isn’t that good news?
	SELIM: Perhaps. But it came too early for me. I was still sad.
- selim_line == "you_tune_pianos":
	SELIM: Here, on this boat, you said, “But you tune pianos.” # feels: warm # shows: calm
	YOU: Did that hurt?
	SELIM: No. Everybody else talked about my ears. You saw that I was afraid for my work.
- selim_line == "miss_the_pier":
	SELIM: It is not something that you said. On this boat I told you about my father. Everybody got off, and you stayed with me. # feels: warm # shows: calm
	YOU: Did I?
	SELIM: Yes. You were late for work because of me.
- else:
	SELIM: That Tuesday, in the morning, you said something from the door. I put my hand up, as if I had heard it. # feels: worried # shows: calm # recalls: tuesday
	YOU: And you hadn’t heard it?
	SELIM: No. I still do not know what you said.
}
+ {selim_line == "didnt_you_hear"} [“It wasn’t funny then. I’m sorry.” # pick: it_wasnt_funny # meant: I wouldn’t laugh about it before Selim did. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: It wasn’t funny then. I’m sorry. I asked it as if you were stupid. What was it like? # feels: relieved # shows: calm
	SELIM: I saw the smoke, and your face. I did not know what I had done.
	YOU: You hadn’t done anything.
	SELIM: No. Now I find it funny, too.
	YOU: Really?
	SELIM: Yes. At work I play the oven, and I beep. # heard: You know that it hurt, so now I can laugh. # did: He said that it’s funny now. # why: They decide when it’s funny. First say that it hurt on that day. # source: L41, L42
	-> its_fine
+ {selim_line == "told_you_this_morning"} [“I said it to your back. I’m sorry.” # pick: late_to_his_face # meant: That morning Selim couldn’t see my mouth. Now he could. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: I said it to your back. I’m sorry. You couldn’t hear it, and then I was angry with you. # feels: relieved # shows: calm
	You turn, so that the lamp is on your face.
	YOU: That morning I said, “I’ll be late tonight. Don’t wait for me.”
	SELIM: Now I have heard every word.
	YOU: Good.
	SELIM: And I will still wait for you. I always do. # heard: You say it again, and this time I can see your mouth. # did: He said that he’d wait. # why: Perhaps they didn’t hear you. Say it again, where they can see your face. # source: L41, L21
	-> its_fine
+ {selim_line == "love_to_his_back"} [“I said that I love you.” # pick: say_it_again_here # meant: Selim had never heard it. It was still true. # best: strong]
	~ react(validate)
	You wait till he looks at your mouth. # feels: warm # shows: calm
	YOU: I said that I love you. You couldn’t hear it with the water on.
	He looks at your mouth for a while.
	SELIM: That is what you said?
	YOU: Yes.
	SELIM: And I talked about a glass! # heard: You said something lovely then, and now I have heard it. # did: He looked at your mouth. # why: If someone missed it, say it again where they can see or hear it. # source: L21, L12
	-> its_fine
+ {selim_line == "tiny_hearing_aids"} [“I was too quick. I’m sorry.” # pick: i_hid_them_too # meant: Selim had been sad that day. I hadn’t seen it. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: I was too quick. I’m sorry. You were sad, and I was already thinking what to buy. Were you lonely? # feels: relieved # shows: calm
	SELIM: A little.
	YOU: And now?
	SELIM: Now I have asked for red hearing aids.
	YOU: Red!
	SELIM: Yes, like a fire engine. Everybody may see them. # heard: You see now that I was sad, and that I was alone. # did: He told you about his red hearing aids. # why: Good news can come too soon. Later you can still ask how they felt. # source: L41, M22
	-> its_fine
+ {selim_line == "you_tune_pianos"} [“You still tune them.” # pick: you_still_do # meant: He’d been afraid that he’d have to stop. He hadn’t stopped. # best: strong]
	~ react(validate)
	YOU: You still tune them. Of course you’re afraid to lose your work. And today you tuned two pianos. # feels: warm
	SELIM: Three. One was very small.
	YOU: Was it hard?
	SELIM: Very hard. I said bad words to the piano.
	YOU: Which words?
	SELIM: I will not tell you. The piano did not mind. # heard: You know what I’m afraid of, and you see my work. # did: He counted his pianos for you. # why: Say what they’re afraid to lose, and what they still have. # source: L14, L10
	-> its_fine
+ {selim_line == "miss_the_pier"} [“I’d stay again.” # pick: there_were_gulls # meant: What he’d told me about his father was more important than my work. # best: strong]
	~ react(presence)
	YOU: I’d stay again. # feels: warm # shows: calm
	SELIM: What did you tell them at work?
	YOU: That there were gulls in front of the boat.
	SELIM: And what did they say?
	YOU: They said, “There are always gulls.”
	He has to look at the water for a while.
	. . .
	SELIM: I had waited for twenty years to tell somebody about my father. And you stayed and listened. # heard: You came late to work for me, and you didn’t complain. # did: He looked at the water. # why: Sometimes staying helps more than any words. # source: L13, L12
	-> its_fine
+ {selim_line == "none"} [Turn to him, and say it again # pick: turn_and_say_it # meant: It was only a small sentence. But Selim had waited for it. # best: strong]
	~ react(notice)
	You turn, so that the lamp is on your face. # feels: warm # shows: calm
	YOU: “I’ll be late tonight. Don’t wait for me.”
	SELIM: That is all?
	YOU: That’s all.
	SELIM: And I waited, with my peppers!
	YOU: I said it to your back. I won’t do that again. # heard: You give me the words that I missed that day. # did: He laughed about the peppers. # why: If someone missed it, say it again. “Never mind” leaves them out. # source: L21, L29
	-> its_fine
+ [“Never mind that day.” # pick: never_mind # meant: I didn’t want to make Selim sad again.]
	~ misses(1)
	~ react(withdraw)
	YOU: Never mind that day. # feels: lonely # shows: calm
	SELIM: Never mind. # recalls: never_mind_word
	YOU: It isn’t important now.
	SELIM: People say “never mind” to me twenty times a day.
	YOU: I only meant –
	SELIM: I did not hear them. And then I never learn what they said. # heard: You say “never mind” like all the others, and won’t talk to me. # did: He said what “never mind” means. # why: For someone who can’t hear well, “never mind” can be lonely. # source: L45, L46
	-> its_fine
+ [{selim_line == "none":“I don’t remember it, either.”|“I don’t remember. But I believe you.”} # pick: believe_selim # meant: I’d thought of other words altogether. # best: good]
	~ carries(forgot_third)
	~ react(i_and_you)
	{selim_line == "none":YOU: I don’t remember it, either. But I believe you: I said something, and you missed it.|YOU: I don’t remember. But I believe you.} # feels: relieved # shows: calm
	SELIM: And my burnt peppers that week? Do you remember them?
	YOU: Black as shoes.
	SELIM: I do not remember how they looked. I looked only at you.
	YOU: So I remember the peppers, and you remember me.
	SELIM: Together we remember everything. # heard: You don’t remember it, and you don’t argue with me. # did: He said: together we remember everything. # why: Two people can remember one day in two ways. You needn’t argue about it. # source: L21
	-> its_fine

= its_fine
A boy sells tea on the boat. Selim buys two glasses. He doesn’t drink. # feels: worried # shows: calm
SELIM: For a year you asked me, “What’s wrong?” I always said, “It’s fine.” # read: He was saying sorry. He wanted to say more.
SELIM: You saw that something was wrong, and I told you no. I am sorry.
You can see that he hasn’t finished. He looks into his glass, and he looks for the next words.
+ [“It’s fine, Selim. Really.” # pick: its_fine_really # meant: Selim looked so sad. I wanted him to feel better.]
	~ misses(2)
	~ react(minimise)
	YOU: It’s fine, Selim. Really. # feels: lonely # shows: calm
	SELIM: Now YOU say, “It’s fine.” I was not finished.
	YOU: I only mean that it’s over.
	SELIM: I have practised my sorry for a week.
	YOU: But you don’t have to say sorry!
	SELIM: I wanted to say it. But it is fine. # heard: I tried to say sorry, and you didn’t let me finish. # did: He said, “It is fine.” # why: When someone says sorry, let them finish. “It’s fine” can stop them too soon. # source: L41, L10
	-> your_turn
+ [“Thank you. Go on.” # pick: i_did_think_that # meant: I’d waited a year for Selim to say that. # best: strong]
	~ react(validate)
	YOU: Thank you. Go on. # feels: relieved # shows: warm
	SELIM: I was afraid. So I said that it was fine.
	YOU: Of course you were afraid. But you put the plates down so loudly. I thought that you were angry with me.
	SELIM: I could not hear how loud I was. I am sorry for the plates, too.
	YOU: Thank you.
	SELIM: Now I have said it all. # heard: You let me finish my sorry, and you tell me how it was. # did: He said sorry for the loud plates. # why: You can take a sorry without saying that it was nothing. Let them finish. # source: L41, L10
	-> your_turn
+ [“I can’t forgive that yet. Ask me later.” # pick: not_yet_thursday # meant: I was glad that he’d said it. But I needed more time. # best: good]
	~ react(break_named)
	YOU: I can’t forgive that yet. Ask me later, on Thursday. I’m glad that you’ve said it. But it was a long year. # feels: worried # shows: calm
	SELIM: I will ask you on Thursday.
	YOU: Is that all right?
	SELIM: Yes. I made you wait for a year. I can wait till Thursday. # heard: You can’t forgive me yet, and you’ve told me when to ask. # did: He said that he can wait. # why: You may need time to forgive. Say so, kindly, and say when to ask. # source: L41, L47
	-> your_turn

= your_turn
It’s getting dark. In the dark window you can see the two of you, side by side.
{door() == shut:SELIM: That is enough about my year. Tell me about yours.}
SELIM: All winter we have talked about my ears. What was hard for you, that you did not tell me? # feels: worried # shows: calm
He turns to you, so that he can see your mouth.
+ [“Oh, nothing much.” # pick: nothing_much # meant: Selim had big problems. My problems seemed small.]
	~ react(withdraw)
	YOU: Oh, nothing much. # feels: lonely # shows: calm
	SELIM: How much is “nothing much”?
	YOU: I’ve got a good job. I sleep. Don’t worry about me.
	SELIM: I do not worry. I ask.
	YOU: I know.
	SELIM: I cannot guess how you are, canım. You have to tell me. # heard: You won’t let me help you, not even a little. # did: He said that you have to tell him. # why: People who love you want to help you, too. Tell them one small thing. # source: L46, L45
	-> thursday
+ [“I was lonely. It wasn’t your fault.” # pick: i_was_lonely # meant: I’d never said it. It was true, and it blamed nobody. # best: strong]
	~ react(i_and_you)
	YOU: I was lonely. It wasn’t your fault. You were there every night, and I still felt alone. # feels: sad # shows: warm
	SELIM: I did not see it.
	YOU: I tried to tell you.
	SELIM: I thought that you were only tired.
	He takes your hand.
	SELIM: I was lonely too. We could have been lonely together. That is much nicer. # heard: You were lonely beside me, and you don’t blame me. # did: He told you that he was lonely too. # why: Say how it was for you, without “because of you”. # source: L39
	-> thursday
+ [“I miss holding your hand.” # pick: walk_on_my_left # meant: It was one small thing that I’d wanted for months. # best: good]
	~ react(i_and_you)
	YOU: I miss holding your hand. When we walk, I’m always on the side of your better ear. And on that side I carry my bag. # feels: warm
	SELIM: Since when do you miss my hand?
	YOU: Since the summer.
	SELIM: All that time, for one bag!
	YOU: I thought that it was a silly thing to ask.
	He gets up, and takes your bag. He hangs it over his own shoulder, and takes your hand. # heard: You want something small from me, and I can do it. # did: He took your bag, and then your hand. # why: Ask for one small thing that they can do. It’s easier than a big wish. # source: L39, L69
	-> thursday

= thursday
The boat slows down. People stand up, and you two stay on the bench.
You think of that Tuesday once more. In the morning he’d asked, “What are you doing at four?” You didn’t understand that he wanted you to come with him. At four he was in the hospital, alone. # plants: four
{
- left_four == "turned_round" or left_four == "swept":
	SELIM: I am still a little hurt that I sat there alone. # feels: sad # shows: calm
	YOU: I understand. I’m sorry that I didn’t come.
- left_four == "asked_again":
	~ carries(at_four)
}
SELIM: So. What are you doing on Thursday, at four? # feels: worried # shows: calm # recalls: four
+ [“Coming with you!” # pick: coming_with_you # meant: This time I knew what the question was. # best: strong]
	~ react(presence)
	YOU: Coming with you! # feels: warm # shows: warm
	SELIM: You do not know yet where I am going.
	YOU: No.
	SELIM: Perhaps it is the dentist.
	YOU: Then I’ll hold your coat at the dentist.
	SELIM: It is the ear doctor. But thank you. # heard: You’ll come with me, wherever I have to go. # did: He told you that it’s the ear doctor. # why: A small question can mean “please come”. You can just say yes. # source: L12
	-> home
+ [“I’m free for you. What is it?” # pick: what_would_you_like # meant: I wanted to come. But it was for him to say how. # best: good]
	~ react(ask_wanted)
	YOU: I’m free for you. What is it? # feels: relieved # shows: calm
	SELIM: It is the ear doctor.
	YOU: Shall I come in with you, or wait outside?
	SELIM: I may choose?
	YOU: You may choose.
	SELIM: Come in with me. And afterwards we drink tea. Now I am less afraid of Thursday. # heard: You’ll come with me, and I may choose how. # did: He asked you to come in with him. # why: Offer two things, and let them choose. # source: L69
	-> home
+ {ruptured()} [{first_miss == 2:“You wanted to say sorry. Go on.”|{first_miss == 1:“I said ‘never mind’. I’m sorry.”|“It wasn’t nothing. I was lonely.”}} # pick: past_selim # meant: {first_miss == 0:Selim had asked me, and I hadn’t told him.|Selim had wanted to tell me something, and I’d stopped him.} # best: strong]
	~ react(repair)
	{
	- first_miss == 0:
		YOU: It wasn’t nothing. I was lonely. You asked me what was hard, and I didn’t tell you. I’m sorry. # feels: relieved # shows: warm
		SELIM: You were lonely? Tell me.
		YOU: You were beside me every night, and I didn’t know what was wrong.
		SELIM: Go on. I am watching your mouth.
		YOU: I’ll tell you everything. And on Thursday at four I’m coming with you.
		You talk for a long time. The boat stops, and nobody tells you to get off. # heard: Now you tell me what was hard, so I needn’t guess. # did: He watched your mouth, and listened. # why: You can still answer later. Say the thing that you left out. # source: L41, L42
	- else:
		{
		- first_miss == 2:
			YOU: You wanted to say sorry. Go on. I didn’t let you finish, and I’m sorry. # feels: relieved # shows: warm
			SELIM: You saw that it hurt me?
			YOU: Yes. You said, “It is fine.”
		- else:
			YOU: I said ‘never mind’. I’m sorry. Tell me about that day. # feels: relieved # shows: warm
			SELIM: You saw that it hurt me?
			YOU: Yes. You told me that everybody says that.
		}
		SELIM: I only wanted to finish.
		YOU: Then finish now. I’m listening. And on Thursday at four I’m coming with you.
		He talks for a long time. The boat stops, and nobody tells you to get off. # heard: You saw that you’d stopped me, and now I may finish. # did: He talked for a long time. # why: If you stopped someone, say so, and let them finish. # source: L41, L42
	}
	-> home

= home
~ first_miss = 0
At home Selim warms up your dinner. You’re still taking off your coat, so he puts a second plate on top. Now it stays warm for you.
-> closing

// ---- 3 · the bus stop, for whoever has not played “Late home” -----------------------

=== bus_stop
~ someone_else(6)
~ scene_starts(4, 4)
The third bench is in a bus shelter in Cork, in Ireland. Here you’re Aoife (say “EE-fa”). You and your boyfriend Tomek are sixteen. You’re eating chips. # scene: A Friday in November. A bus shelter in Cork. # place: stop # light: dusk # in_view: face # with: tomek # feels: calm # meet: tomek # so_far: Teo and Tala each told you which sentence of yours they had kept. Both times you had thought of a different one.
TOMEK: Can I say something about that Friday? It’s nothing bad.
YOU: Okay.
TOMEK: I’ve kept a line of yours.
He means a Friday in October. You’d failed a driving test, for a tractor, and you were ashamed. Tomek waited here in the rain with hot chips. You stood across the road, and you didn’t come over. # plants: test
He waited for forty-one minutes. He thought that you wanted to break up with him. Then you came and told him about the test, and all was well again. # plants: forty_one
Today you bought the chips. On the roof sits Kevin. Kevin is a gull, a big white sea bird. # plants: kevin
{
- chips_line == "only_chips":
	~ owes(came_back)
	TOMEK: You said, “They’re only chips.” # feels: hurt # shows: calm
	YOU: Oh no.
	TOMEK: I’d kept the chips warm for you inside my coat. For forty-one minutes. # recalls: forty_one
- chips_line == "no_nothing":
	~ owes(came_back)
	TOMEK: I asked you, “Is there something that you have to tell me?” And you said, “No. Nothing.” # feels: hurt # shows: calm
	YOU: Did I say that?
	TOMEK: Yes. I know now that you were ashamed. But when you said “nothing”, I thought of all the bad things that it could be.
- chips_line == "well_done_you":
	TOMEK: I’d bought a balloon for you and your test. It said “WELL DONE”. And then you said to me, “Well done, Tomek.” # feels: warm # shows: calm
	YOU: Did you like that?
	TOMEK: A lot. I’d waited for so long. And nobody ever said “well done” to me before.
- chips_line == "which_word":
	TOMEK: I asked you to send me one word, if you’re late again. And you said, “Which word?” # feels: warm # shows: calm
	YOU: What did you say?
	TOMEK: I said “Kevin”. Everyone says sorry. But you asked me what I wanted. # recalls: kevin
- else:
	TOMEK: You said, “I failed my test.” # feels: warm # shows: calm # recalls: test
	YOU: Only that?
	TOMEK: Only that. It’s the best sentence that I ever heard.
}
It isn’t the sentence that you’d have guessed.
+ {chips_line == "only_chips"} [“They were hot, and you waited.” # pick: hot_and_you_waited # meant: I’d said “only chips”, because I felt bad about myself. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: They were hot, and you waited. I said “only chips”, because I felt so bad about my test. I’m sorry. How long were they hot? # feels: relieved # shows: calm
	TOMEK: Till about quarter past seven.
	YOU: And then?
	TOMEK: Then they were cold. I still held them, and hoped.
	He gives you his biggest chip. It’s nearly a whole potato. # heard: You see now that it wasn’t about chips. # did: He gave you his biggest chip. # why: If you made something small, say that it was big for them. # source: L41, L10
	-> dogs
+ {chips_line == "no_nothing"} [“It wasn’t nothing.” # pick: it_wasnt_nothing # meant: I’d left him alone with that word. # best: strong]
	~ pays(came_back)
	~ react(repair)
	YOU: It wasn’t nothing. I’d failed my test, and I didn’t tell you. I’m sorry. What did you think? # feels: relieved # shows: calm
	TOMEK: I thought you were angry about how I eat soup. I eat it so loudly.
	YOU: You do eat loudly.
	TOMEK: Thanks.
	YOU: But I like it. I always know where you are. # heard: You know what I thought when you said “nothing”, and you’re sorry. # did: He told you about his soup. # why: If you say “nothing”, they may think of something worse. You can still tell them later. # source: L41, L21
	-> dogs
+ {chips_line == "well_done_you"} [“It was true.” # pick: it_was_true # meant: I hadn’t said it to be nice. # best: strong]
	~ react(validate)
	YOU: It was true. Waiting is hard, when nobody tells you why. Anyone would have gone home. # feels: warm
	TOMEK: I nearly went home. Four times.
	YOU: Why did you stay?
	TOMEK: Because of Kevin. I thought he was waiting for somebody, too. # recalls: kevin
	YOU: He was waiting for the chips.
	TOMEK: I know that NOW. # heard: You saw that it was hard for me to wait. # did: He said why he had stayed. # why: Say what was hard for them, and that you saw it. # source: L10, L24
	-> dogs
+ {chips_line == "which_word"} [“What’s the word today?” # pick: word_today # meant: Tomek and I had this game with one word. I wanted to play it. # best: strong]
	~ react(open_question)
	YOU: What’s the word today? # feels: warm
	TOMEK: Today it’s “vinegar”, like on the chips.
	YOU: What does “vinegar” mean?
	TOMEK: It means: I’m happy, and my hands smell.
	YOU: Then mine’s “vinegar”, too.
	On the roof, Kevin walks up and down. # heard: You want to know how I am, in our own way. # did: He gave you a new word. # why: You can have a word of your own for “How are you?” # source: L12, L69
	-> dogs
+ {chips_line == "none" or chips_line == "unplayed"} [“Why was it the best?” # pick: what_did_you_hear # meant: For me, it was the worst sentence in the world. # best: strong]
	~ react(open_question)
	YOU: Why was it the best? # feels: warm
	TOMEK: I heard, “She’s not leaving me.”
	YOU: But I only said that I’d failed my test!
	TOMEK: I know. It was the test. So it wasn’t me.
	YOU: I was so ashamed of the test.
	TOMEK: And I was so happy that I laughed. Sorry that I laughed. # heard: You want to know how it sounded from my side. # did: He said what he’d heard. # why: One sentence can sound bad to you and good to them. Ask what they heard. # source: L21, L20
	-> dogs
+ [“Sorry, sorry, sorry!” # pick: sorry_three_times # meant: I still felt so bad about that evening.]
	~ misses(1)
	~ react(validate_loud)
	YOU: Sorry, sorry, sorry! # feels: worried # shows: calm
	TOMEK: You don’t have to –
	YOU: I was awful that night! And you had to wait so long!
	TOMEK: I said it’s nothing bad!
	YOU: I feel terrible!
	TOMEK: Here. Have a chip. Don’t cry. # heard: I wanted to tell you something, and now I have to comfort you. # did: He gave you a chip. # why: If you say sorry too much, they have to comfort you. Say it once. # source: L41
	-> dogs
+ [“I don’t remember. But I believe you.” # pick: believe_tomek # meant: I remembered only the rain. I wasn’t going to fight about it. # best: good]
	~ carries(forgot_third)
	~ react(i_and_you)
	YOU: I don’t remember. But I believe you. # feels: relieved # shows: calm
	TOMEK: Not at all?
	YOU: I remember the rain in my shoes.
	TOMEK: It rained?
	YOU: Tomek. You had an umbrella.
	TOMEK: Then you remember the rain, and I remember the sentence. # heard: You’ve forgotten the sentence, but you believe me. # did: He said that he’ll remember the sentence. # why: You can say that you don’t remember. Add that you believe them. # source: L21
	-> dogs

= dogs
His phone makes a noise. On it is a photo of a dog that he sent you today, with your answer.
TOMEK: We send each other photos of dogs every day. Since that Friday you answer me in four seconds. Every time. # feels: worried # shows: calm # read: He wondered if you answer so fast because you’re afraid.
He doesn’t smile. He turns the phone over and over.
+ [“I thought you’d like that!” # pick: thought_youd_like # meant: I’d tried so hard, and he didn’t look happy.]
	~ misses(2)
	~ react(debate)
	YOU: I thought you’d like that! # feels: hurt # shows: calm
	TOMEK: I do like it.
	YOU: But you hate waiting!
	TOMEK: I do hate it. I only –
	YOU: So what’s wrong with four seconds?
	TOMEK: Nothing. It’s just very fast. # heard: I can’t say anything about it, because you meant it well. # did: He said that it’s just very fast. # why: If they tell you something, ask about it before you explain yourself. # source: M21, L20
	-> still_hurts
+ (fast) [“Is it too fast?” # pick: too_fast # meant: Something about the four seconds worried him. I guessed. # best: strong]
	~ react(name)
	YOU: Is it too fast? # feels: relieved # shows: warm
	TOMEK: Yes. It’s as if you’re scared of me.
	YOU: I’m not scared of you. I’m scared that you’ll sit and wait again.
	TOMEK: I can wait for a photo of a dog, Aoife.
	YOU: How long?
	TOMEK: An hour. # heard: You saw that I was worried, and you asked. # did: He said an hour is fine. # why: After a fight we can try too hard. Ask them how much is right. # source: L20, L69
	-> still_hurts
+ [“I can answer even faster!” # pick: even_faster # meant: I wanted him never to feel like that again.]
	~ misses(3)
	~ react(positivity)
	YOU: I can answer even faster! # feels: lonely # shows: calm
	TOMEK: No, you can’t.
	YOU: I sleep with the phone in my hand now.
	TOMEK: That’s not what I want!
	YOU: What do you want?
	TOMEK: You used to say what was funny about the dog. Now you only send a heart. # heard: You’re so busy being fast that you don’t look at my dog. # did: He said what was missing. # why: After a fight, don’t try to be perfect. Do what you used to do together. # source: L46, L21
	-> still_hurts

= still_hurts
{
- dogs.fast:
	YOU: Then I’ll answer in an hour. But it’ll be a real answer.
- else:
	You look at today’s dog again. Its ears are much too big. You write that to him. It takes you a minute.
	TOMEK: That’s a better answer.
}
He puts the phone away.
TOMEK: And you? Does it still hurt that you failed the test? # feels: worried # shows: calm # recalls: test
+ [“No. It was only a tractor.” # pick: only_a_tractor # meant: I’d told everybody that. I nearly believed it.]
	~ react(withdraw)
	YOU: No. It was only a tractor. # feels: lonely # shows: calm
	TOMEK: On Tuesday you saw the man from the test. You ran across the road.
	YOU: I wanted to look at a shop.
	TOMEK: It sells lamps, Aoife. You don’t like lamps.
	YOU: I like lamps.
	TOMEK: Okay. # heard: You don’t want to tell me, so I’ll stop. # did: He said that you don’t like lamps. # why: If you hide that something hurts, nobody can help you with it. # source: L46, L45
	-> two_bags
+ [“A bit. On Fridays.” # pick: a_bit_on_fridays # meant: Tomek had asked, so I told him. It still hurt. # best: strong]
	~ react(i_and_you)
	YOU: A bit. On Fridays at five, because the test was at five. # feels: warm
	TOMEK: It’s five now.
	YOU: I know.
	TOMEK: What can I do?
	YOU: Nothing. I only want you to know it.
	TOMEK: Okay. I know it. # heard: You tell me when it hurts, so I can be here. # did: He stayed with you. # why: Say that it hurts. You can add that nobody has to do anything. # source: L39, L13
	-> two_bags
+ [“Ask me after the next test.” # pick: after_the_next # meant: I couldn’t talk about it yet. But he’d asked so nicely. # best: good]
	~ react(break_named)
	YOU: I can’t talk about it yet. Ask me after the next test. It’s in two weeks. # feels: relieved # shows: calm
	TOMEK: In two weeks, at five?
	YOU: Yes.
	TOMEK: I’ll be here. I’ll have a photo of a dog for you.
	YOU: A happy dog or a sad dog?
	TOMEK: Both. A happy dog if you pass, and a sad dog if you fail. # heard: You can’t talk about it yet, and you’ve told me when. # did: He’ll have two photos for you. # why: “Not yet” is an answer, if you say when. # source: L47
	-> two_bags

= two_bags
The chips are nearly gone. There’s one long chip left. Kevin comes down from the roof and looks at it. # recalls: kevin
TOMEK: The last chip is yours. You paid. # feels: warm
+ [Break it in two # pick: break_it_in_two # meant: It was a long chip, and we could share it. # best: strong]
	~ react(presence)
	You break it in two. It isn’t easy. # feels: warm # shows: warm
	TOMEK: You’ve got the bigger half.
	YOU: But your half has more salt.
	TOMEK: That’s true.
	Kevin makes a terrible noise.
	TOMEK: Kevin says that he wants some, too. # heard: You share even the last one with me. # did: He ate his half. # why: Share small things. It can bring you closer. # source: L12
	-> its_bus
+ [“You choose who gets it.” # pick: who_gets_it # meant: That Friday he’d waited for me. Now Tomek could choose. # best: good]
	~ react(ask_wanted)
	YOU: You choose who gets it. # feels: warm # shows: warm
	TOMEK: Really?
	YOU: Really.
	He holds it up. Kevin opens his beak. Then Tomek looks at you, and puts it in your pocket.
	YOU: In my pocket?
	TOMEK: For next Friday. # heard: You let me decide, so I kept the chip for you. # did: He put it in your pocket. # why: Let them choose. It shows that what they want matters to you. # source: L69
	-> its_bus
+ {ruptured()} [{first_miss == 1:“I only said sorry, sorry, sorry.”|{first_miss == 0:“The test does still hurt.”|“I didn’t ask about the four seconds.”}} # pick: past_tomek # meant: I’d been too quick with Tomek before. I wanted to listen now. # best: strong]
	~ react(repair)
	{
	- first_miss == 0:
		YOU: The test does still hurt. You asked me, and I said no. I’m sorry. # feels: relieved # shows: warm
		TOMEK: When does it hurt?
		YOU: On Fridays, at five. The test was at five.
		TOMEK: It’s five now.
		YOU: I know.
		He sits a bit closer. You eat the last chip together, very slowly. # heard: You told me in the end that the test still hurts. # did: He sat a bit closer. # why: If you hid something before, you can still say it. Late is fine. # source: L41, L42
	- else:
		{
		- first_miss == 1:
			YOU: I only said sorry, sorry, sorry. You told me which line you’d kept, and I didn’t listen.
		- first_miss == 2:
			YOU: I didn’t ask about the four seconds. I saw that you weren’t happy.
		- else:
			YOU: I didn’t ask about the four seconds. I only wanted to be even faster!
		}
		YOU: I’m sorry. What did you want to tell me? # feels: relieved # shows: warm
		TOMEK: You noticed!
		YOU: Yes. Your ears went red.
		TOMEK: I only wanted to say that I like being with you. You don’t have to hurry for me.
		YOU: Okay. I’ll be slower.
		You begin with the last chip. You eat it very slowly. # heard: You saw that you were too quick, and you stopped. # did: He said that you don’t have to hurry. # why: If you see your mistake, say it, before they have to. # source: L41, L42
	}
	-> its_bus

= its_bus
~ first_miss = 0
The chips are finished. Tomek folds the empty paper bag very small, and lays it on the bench.
-> closing

// ---- the close --------------------------------------------------------------------

=== closing
~ scene_ends()
{
- selim_told == "unplayed":
	From Teo you have half a loaf. From Tala you have two words on a wet window. From Tomek you have an empty paper bag, folded small. # feels: calm
- else:
	From Teo you have half a loaf. From Tala you have two words on a wet window. From Selim you have a warm plate. # feels: calm
}
None of them wanted a perfect sentence from you. They wanted to tell you which one they’d kept. # recalls: kept
{ left_open():
	~ scene_starts(2, 8)
- else:
	~ scene_starts(2, 5)
}
In your head you can go back to one bench, for five more minutes. On the pier, something snores. In the bus shelter, Tala has one more piece of news. {selim_told == "unplayed":At the bus stop, Kevin is doing something funny.|On the boat, Selim puts his hand flat on the bench, as if he listens with it.}
Each of them would like to tell you one more thing. Who do you sit with?
-> a_little_longer

= a_little_longer
+ [Sit with Teo # pick: sit_with_teo # meant: I wanted to know what snores. # best: good]
	~ react(presence)
	You go back to the pier, and to the box for fish. # did: You sat down beside Teo again. # why: You can sit with someone when nothing is wrong. It helps, too. # source: L12
	-> with_teo
+ [Sit with Tala # pick: sit_with_tala # meant: I wanted to hear her news. # best: good]
	~ react(presence)
	You go back to the shelter, and to the button. # did: You sat down beside Tala again. # why: If you sit together on good days, the bad days are easier. # source: L12
	-> with_tala
+ {selim_told != "unplayed"} [Sit with Selim # pick: sit_with_selim # meant: I wanted to know why he listens with his hand. # best: good]
	~ react(presence)
	You go back to the boat, and to the two glasses of tea. # did: You sat down beside Selim again. # why: You can be good company without many words. # source: L13
	-> with_selim
+ {selim_told == "unplayed"} [Sit with Tomek # pick: sit_with_tomek # meant: I wanted to see what Kevin does. # best: good]
	~ react(presence)
	You go back to the bus stop, and to the bag with no chips. # did: You sat down beside Tomek again. # why: You need no reason to stay a bit. # source: L13
	-> with_tomek
+ [Enough for today # pick: enough_for_today # meant: I’d had enough, and that’s fine as well. # best: good]
	~ react(presence)
	You stop here. It’s quiet, and nobody wants anything from you. # did: You stopped for today. # why: It’s kind to stop when you’ve had enough. You can come back another day. # source: L47
	-> how_it_ends

=== with_teo
~ someone_else(6)
~ scene_starts(1, 8)
It’s getting dark. Down on the rock, a sea lion snores very loudly. # scene: A little longer. The pier. # place: pier # light: dusk # in_view: face # feels: calm # recalls: sea_lions
TEO: The one that snores gets a nine.
YOU: Why not a ten?
TEO: I’m keeping the ten for a better sea lion. And one more thing, Capi.
YOU: What?
TEO: I’ve got a new line of yours. Today you said, “Next time I’ll ask you first.” I’ll keep that one, too. # recalls: ask_first
He puts his feet up on the box. You look at the water till it’s dark.
-> how_it_ends

=== with_tala
~ someone_else(6)
~ scene_starts(1, 8)
The ice drips: tok, tok. The heater stops. One of you pushes the button again. # scene: A little longer. The bus shelter. # place: shelter # light: dusk # in_view: face # with: tala # feels: calm # recalls: heater
TALA: BREAKING: nothing happens on bench
YOU: Is that news?
TALA: It’s my favourite news. And one more thing, Typo.
YOU: What?
TALA: I like it here with you, when nothing happens.
You’ve got one earbud each, and you listen to a new song.
-> how_it_ends

=== with_selim
~ someone_else(6)
~ scene_starts(1, 8)
The engine of the boat hums. A spoon shakes in a glass, and makes a thin, high sound. Selim’s hand lies flat on the bench. # scene: A little longer. The ferry. # place: ferry # light: night # in_view: face # with: selim # feels: calm
SELIM: I cannot hear that spoon. But I can feel the engine in the wood.
You put your hand on the bench beside his. Now you feel the engine, too.
SELIM: And one more thing, canım. Tonight I understood every word that you said.
YOU: Every word?
SELIM: Every word. I looked at your mouth, and forgot my tea.
-> how_it_ends

=== with_tomek
~ someone_else(6)
~ scene_starts(1, 8)
A car goes by, and then no car. Kevin puts his head under his wing. The paper bag moves a bit in the wind. # scene: A little longer. The bus stop. # place: stop # light: night # in_view: face # with: tomek # feels: calm # recalls: kevin
TOMEK: He sleeps on one leg.
YOU: I couldn’t.
TOMEK: You could. You only need a wall. And one more thing.
YOU: What?
TOMEK: I like waiting, when I’m waiting with you.
You both try to stand on one leg. It’s harder than it looks.
-> how_it_ends

=== how_it_ends
{
- carried == not_all_teo or carried == not_all_tala:
	-> nearly_everything
- carried == forgot_teo or carried == forgot_tala or carried == forgot_third:
	-> i_believe_you
- carried == at_four:
	-> thursday_at_four
- carried == a_noticing or carried == said_your_part:
	-> full_stop
- carried == kept_eight:
	-> eight_oclock
}
-> they_asked_me

=== nearly_everything
~ scene_ends()
On the three benches, nearly everything is forgiven. But {carried == not_all_teo:Teo is still a bit angry, because you read the teacher’s letter without him.|Tala is still hurt, because you lied to her about the second chat.} {carried == not_all_teo:But he can be angry with you and still like you. So he sat down with you and talked.|But she can be hurt and still like you. So she sat down with you and talked.} # ending: nearly_everything: Nearly everything # question: {carried == not_all_teo:Teo hasn’t forgiven you for the letter yet. What did you two do anyway?|Tala hasn’t forgiven your lie yet. What did you two do anyway?} # next: {carried == not_all_teo:Go back to “The bad day”. Look for the moment with the letter, and do something else.|Go back to “The group chat”. Look for the moment when you lied, and tell the truth.}
-> END

=== i_believe_you
~ scene_ends()
{carried == forgot_teo:On the pier you’d forgotten the line that Teo had kept. You said so, and you believed him.|{carried == forgot_tala:In the bus shelter you’d forgotten the line that Tala had kept. You said so, and you believed her.|{selim_told == "unplayed":At the bus stop you’d forgotten the line that Tomek had kept. You said so, and you believed him.|On the boat you’d forgotten the line that Selim had kept. You said so, and you believed him.}}} So nobody had to argue. # ending: i_believe_you: I believe you # question: You said to {carried == forgot_teo:Teo|{carried == forgot_tala:Tala|{selim_told == "unplayed":Tomek|Selim}}}: I don’t remember, but I believe you. What would have happened if you had argued? # next: Go back to {carried == forgot_teo:Teo’s bench, and answer what he|{carried == forgot_tala:Tala’s bench, and answer what she|{selim_told == "unplayed":Tomek’s bench, and answer what he|Selim’s bench, and answer what he}}} told you.
-> END

=== thursday_at_four
~ scene_ends()
In Istanbul, on the fridge in your kitchen, hangs Selim’s card from the ear doctor: Thursday, four o’clock. Now there are two names on it: his and yours. # recalls: four # ending: thursday_at_four: Thursday at four # question: Once you missed Selim’s question about four o’clock. Later you answered it. What was different the second time? # next: Sit with another of the three for a while, and see what they’re doing.
-> END

=== full_stop
~ scene_ends()
That night, in Canada, Typo’s phone lights up. It’s Tala: “night typo”. There’s no full stop. So today was okay. # recalls: typo # ending: full_stop: No full stop # question: {carried == a_noticing:You saw one full stop, and Tala remembered that for months.|You told Tala what you did wrong, and she remembered that for months.} Why may somebody keep such a small thing for so long? # next: Go back to a bench where you hurried, and say one small true thing.
-> END

=== eight_oclock
~ scene_ends()
In Chile, at eight o’clock, your phone rings. It’s Teo. He doesn’t want anything. He only wants to say that it’s eight. # ending: eight_oclock: Eight o’clock # question: Weeks ago you promised Teo to ring at eight, and you rang at eight. What can a kept promise do that a good sentence can’t? # next: Go back to a bench, and say when you will come again.
-> END

=== they_asked_me
~ scene_ends()
Three people told you which line they had kept. Then each of them asked how YOU were. You hadn’t thought that anyone would ask. # ending: they_asked_me: They asked me # question: Each of the three turned round and asked about you. Which question was hardest to answer? # next: Go back to the question that was hardest, and tell them a little more.
-> END
