// Your best friend told the whole school a story of yours, on the radio, with love. You are the one who was missed.
// The door is hers: how much of what you say she can take in. What you say is about yourself.
# title: On air
# cast: lerato: Lerato
# cast: you: You
# cast: naidoo: Mr Naidoo
# about: Someone is laughed at in public. Nobody wants to be unkind, but it hurts.
# teaches: express-i radio_room.your_turn
# teaches: express-no-blame radio_room.your_turn
# teaches: express-specific radio_room.next_friday
# teaches: repair radio_room.take_two
# teacher: Lerato did a kind thing with something that wasn’t hers. Ask for both halves of that sentence. Telling Mr Naidoo is a good end, and so is telling Lerato. Nobody who is being bullied has to find nice words for it.
INCLUDE ../model/attunement.ink

~ trust = 6
-> radio_room

=== radio_room
~ scene_starts(2, 4)
It’s Friday, and break time, at your school in Johannesburg, in South Africa. Nine hundred pupils are out in the yard, with the school radio on. # scene: Friday, 10:48. The radio room. # place: studio # light: lamp # in_view: face # feels: warm
The school radio is you and Lerato, your best friend. You’re both sixteen. She makes the jokes. You read the weather, and a list of lost things. Mr Naidoo, a teacher, sits behind the glass and plays the songs. When the small red light on the microphone is on, everybody can hear you. # meet: lerato # meet: naidoo # plants: lost # plants: red
Two years ago, just before your first show, you were so scared that you hid in the store room and cried. Lerato found you, and sat with you on the old gym mats. She gave you a goalkeeper’s shirt to dry your face. It’s still in your bag. So when you two are alone, she calls you Goalie. Nobody else knew that name, and nobody else knew that you’d cried. # plants: mats # plants: shirt # plants: goalie
Ten minutes ago she told that story on the radio: that you hid, that you cried, and your secret name. She didn’t ask you. You had run out to fetch your list, so you only heard the end. And through the wall you heard the whole yard laugh. # plants: desk # plants: wall
The red light is off now, and a song is on. Your face is hot and red. Lerato turns her phone round, so that you can see it.
LERATO: A hundred and four messages, Goalie! They love you!
Most of them say “Shame!” In South Africa that can mean “Oh, how sweet.” # plants: shame
LERATO: And next Friday I’ll tell another story about you! The one with the sheep! # plants: sheep
The song has one minute left.
-> ninety_seconds

= ninety_seconds
+ (now) [“Why did you tell them that?” # pick: why_tell # meant: I was so ashamed that I couldn’t wait.]
	~ react(interrogate)
	YOU: Why did you tell them that? # feels: worried # shows: worried
	LERATO: Because it’s the best story we’ve got!
	YOU: But you can’t tell people that!
	LERATO: Wait, wait. Which button is for the birthdays?
	YOU: The green one. Lerato, I mean it!
	LERATO: I mean it too! I’m on in ten seconds!
	YOU: That was my secret, and you –
	The red light goes on. Now everybody can hear you, so you stop. # recalls: red # heard: You’re angry, and in ten seconds I have to be funny. # did: She looked for the right button. # why: You can be right, and it can still be the wrong minute. Ask for a better one. # source: L23
	-> birthdays
+ (after) [“After the show, can we talk?” # pick: after_the_show # meant: I wanted to say it properly, and she had a show to do. # best: strong]
	~ react(i_and_you)
	YOU: After the show, can we talk? It takes longer than a minute, and you’ve got birthdays to do. # feels: worried # shows: calm
	LERATO: About what?
	YOU: The store room.
	LERATO: But that story was good!
	YOU: After.
	LERATO: Is it a long talk or a short talk?
	YOU: I don’t know. Short, I think.
	She writes it on her hand: TALK. SHORT.
	The red light goes on. # recalls: red # heard: That story wasn’t good for you, and we’ll have time to talk. # did: She wrote it on her hand. # why: Fix a time for it. Then both of you can be ready. # source: L47
	-> birthdays
+ (paper) [Write her a note # pick: on_the_list # meant: I couldn’t say it out loud. But I could write it. # best: strong]
	~ react(notice)
	You tear a piece off your list of lost things, and write on it. Then you push it across the desk. # feels: worried # shows: worried
	“LOST: one story, from a store room. It was mine.” # recalls: lost
	Lerato laughs. Then she reads it again, and stops.
	LERATO: Is this a joke, or is it real?
	YOU: It’s both.
	LERATO: Did I do something wr–
	YOU: After the show.
	She folds your note up small and puts it in her sock.
	The red light goes on. # recalls: red # heard: You wrote it like a joke, but my story really hurt you. # did: She folded your note up and kept it. # why: You don’t have to say it out loud. They can read a note twice. # source: L46
	-> birthdays
+ (loud) [Turn the song up, so she stops talking # pick: song_up # meant: I didn’t want to hear one more word about that story.]
	~ react(unheard)
	You turn the song up, as loud as it goes. # feels: warm # shows: warm
	LERATO: YES!
	She dances, on her chair, with both arms.
	LERATO: YOU’RE HAPPY!
	YOU: I’M NOT –
	LERATO: WHAT?
	YOU: I SAID, I’M –
	The song ends. The red light goes on.
	YOU (on air): – NOT!
	LERATO (on air): Not ready? Nobody’s ever ready, my friend! # recalls: red # heard: You turned the song up, so you love today as much as I do. # did: She danced on her chair. # why: A hint is easy to miss. Say it in words, or ask for a time. # source: L21
	-> birthdays

= birthdays
LERATO (on air): Now the birthdays! Happy birthday to Nomsa in – no. Take two! Happy birthday to NOSIPHO! # plants: take_two
On this radio, if you say a line wrong, you call “Take two” and say it again. Nobody minds.
There’s a voice in your headphones. It’s Mr Naidoo, behind the glass. Lerato can’t hear him.
NAIDOO (in your headphones): I saw your face, just now. Is somebody being mean to you? Nod, or shake your head. Or come and tell me later, alone. # plants: nod
You look at Lerato. She’s reading out a birthday. With one hand she pushes half of her biscuit across the desk to you{ninety_seconds.now:, but she doesn’t look up}. # plants: biscuit
You shake your head.
NAIDOO (in your headphones): Good. If somebody is mean to you, tell me. You don’t have to be polite. And if a friend just got something wrong, you can try and tell her first. I’ll help with that, too.
You nod. Then you read out the list of lost things.
Then the red light goes off. The show is over. It’s 11:05, and the bell rings at 11:15. Mr Naidoo goes out into the yard, to bring in the loudspeakers. So now there’s only you and Lerato, and the goldfish on the desk. It’s called Volume, because it makes no sound. # plants: fish
{
- ninety_seconds.after:
	Lerato looks at her hand. # recalls: after_the_show # feels: calm
	LERATO: Talk. Short. I’m ready. What is it?
- ninety_seconds.paper:
	Lerato takes your note out of her sock. # recalls: on_the_list # feels: worried # shows: calm
	LERATO: I read your note three times. What’s wrong? Say it to me.
- ninety_seconds.now:
	She rolls up a cable, and looks only at the cable.
	LERATO: You said it was your secret. I read eleven birthdays, and all the time I thought of that. So tell me. # recalls: why_tell # feels: worried # shows: worried
- else:
	LERATO: You were so happy! And then you read your list as if somebody had died. What’s wrong? # feels: calm
}
-> your_turn

= your_turn
+ (always) [“You always do this!” # pick: always # meant: I wanted her to see how much it hurt me.]
	~ react(blame)
	YOU: You always do this! # feels: hurt # shows: angry
	LERATO: Do what?
	YOU: You’d say anything to make people laugh!
	LERATO: ALWAYS? I kept that story for two YEARS!
	YOU: And then you told nine hundred people!
	LERATO: ONCE! Once isn’t ALWAYS!
	YOU: You know what I mean!
	LERATO: No! I don’t! # heard: You think that I’ve been a bad friend for two years. # did: She shouted back: once isn’t always. # why: “Always” starts a fight about “always”. Say what happened this time. # source: L39, L45
	-> they_love_you
+ (its_fine) [“It’s fine.” # pick: its_fine # meant: She was so happy. I didn’t want to make her sad.]
	~ react(withdraw)
	YOU: It’s fine. # feels: worried # shows: calm
	{ninety_seconds.paper:LERATO: But your note says, “It was mine.”|LERATO: Is that a real “fine”?}
	{ninety_seconds.paper:YOU: That was a joke.|YOU: What do you mean?}
	LERATO: Last Friday you said “fine weather”, and then it rained on everybody.
	YOU: It’s fine, Lerato.
	LERATO: Really?
	YOU: Really.
	LERATO: Then I’ll tell the one with the sheep on Friday! # recalls: sheep
	She writes it on her hand: SHEEP. # heard: You didn’t mind my story, so I can tell more about you. # did: She wrote SHEEP on her hand. # why: They can’t change a thing that they don’t know about. # source: L21, L46
	-> they_love_you
+ (used) [“I feel that you only used me!” # pick: used_me # meant: I’d heard that “I feel” is a good way to start.]
	~ react(i_that_you)
	YOU: I feel that you only used me! # feels: hurt # shows: hurt
	LERATO: Used you?
	YOU: Yes. So that people laugh.
	LERATO: Like a thing that you throw away?
	YOU: I only said that I FEEL it.
	LERATO: That’s not a feeling! That’s what you think I AM!
	She pulls out a cable, and rolls it round her hand, very tight. # heard: You think that I’m someone who uses her friends. # did: She rolled a cable round her hand. # why: “I feel that you …” is still about them. Say what it was like for you. # source: L39, L40
	-> they_love_you
+ (story) [“You told the store room story.” # pick: the_story # meant: I wanted to say what happened, and what it did to me. # best: strong]
	~ react(i_and_you)
	YOU: You told the store room story. I know that it’s a good story. But I felt like an egg without its shell. # feels: ashamed # shows: worried
	LERATO: An egg?
	YOU: Yes. With nothing round me, and everybody looking.
	LERATO: A hard egg, or a soft one?
	YOU: Lerato.
	LERATO: I’m not being funny. I want to know.
	YOU: Soft. And I’d have liked you to ask me first.
	. . .
	LERATO: Soft. Okay. # heard: You’re not angry with all of me, only about that story. # did: She asked how soft. # why: Say what they did, what you felt, and what you’d have liked. # source: L39
	-> they_love_you

= they_love_you
{
- your_turn.story:
	LERATO: Okay. But can I show you something? They love you.
- your_turn.its_fine:
	LERATO: And they LOVE you for it! Look!
- else:
	LERATO: But they LOVE you for it! Look!
}
She holds up her phone. Shame! Shame! Shame! Go, Goalie! # recalls: shame # recalls: goalie
LERATO: They mean it NICELY! And I told it for Thabo!
YOU: Who’s Thabo? # plants: thabo
LERATO: Didn’t you hear? He’s in Grade 8. He wrote to us, from under a table in the library! He had to make a speech in the hall, and he was too scared to come out.
You didn’t hear that part. You had run out to fetch your list. # recalls: desk
LERATO: So I told him that you were just as scared once, and you cried, and now you talk on the radio every Friday. And he came out! He’s in the hall NOW!
{your_turn.always or your_turn.used:She’s out of breath now. She looks at you, and waits.|She looks at you as if you’d won a prize.}
+ (mine) [“I know. But it was still my story.” # pick: still_mine # meant: She’d been kind, and it hurt. I wanted to say both. # best: strong]
	~ react(validate)
	YOU: I know. You wanted to help him, and it worked. But it was still my story. # feels: ashamed # shows: sad
	LERATO: But –
	She stops. She puts the phone away.
	{your_turn.its_fine:LERATO: So it wasn’t fine.|LERATO: Your story.}
	{your_turn.its_fine:YOU: No.|YOU: Yes. Mine.}
	LERATO: And if I’d asked you?
	YOU: For Thabo? I think I’d have said yes.
	LERATO: You’d have said YES?
	YOU: If you’d asked. # heard: I did a kind thing with something that wasn’t mine. # did: She began to argue, and stopped. # why: Someone can mean it kindly, and it can still hurt. Say both. # source: L39
	{ ruptured():
		-> take_two
	}
	-> next_friday
+ (okay) [“Oh. Then it’s okay.” # pick: then_its_okay # meant: I was glad for Thabo. I couldn’t say that it still hurt.]
	~ react(withdraw)
	YOU: Oh. Then it’s okay. # feels: relieved # shows: warm
	LERATO: Is it?
	YOU: If it helped him.
	LERATO: I KNEW you’d like it! And the one with the sheep will help somebody, too! # recalls: sheep
	YOU: Who?
	LERATO: Somebody with a sheep! # heard: You don’t mind any more, so I can tell the next story. # did: She looked forward to the sheep. # why: A good reason doesn’t stop it hurting. You may say: “I’m glad, and it still hurt.” # source: L46, L24
	-> headphones
+ (yours) [“Why not one of YOUR stories?” # pick: one_of_yours # meant: I wanted her to know what it’s like.]
	~ react(wrong_certain)
	YOU: Why not one of YOUR stories? # feels: hurt # shows: angry
	LERATO: I told one of mine!
	YOU: When?
	LERATO: Before yours! I told them about the day when my microphone was off! I did ten minutes of jokes!
	YOU: I know. And only the fish heard you.
	LERATO: That’s what I told them! I said, “The goldfish loved it!” I laughed at ME first! You weren’t even HERE! # recalls: fish # recalls: desk
	YOU: I didn’t know that.
	LERATO: No. You only heard the end. # heard: You think that I laugh at other people, and never at myself. # did: She told you what you had missed. # why: If you only heard the end, ask for the start before you judge it. # source: L20
	-> take_two

= take_two
{
- your_turn.always:
	LERATO: You said “always”. # recalls: always # feels: hurt # shows: hurt
	She rolls a cable round her hand, much too tight.
- your_turn.used:
	LERATO: You said that I used you. # recalls: used_me # feels: hurt # shows: hurt
	The cable is still round her hand.
- your_turn.its_fine:
	LERATO: You said “fine”. I believed you. # recalls: its_fine # feels: hurt # shows: hurt
	She rubs at the SHEEP on her hand. It doesn’t come off.
- they_love_you.yours:
	She rolls a cable round her hand, much too tight. # feels: hurt # shows: calm
- else:
	LERATO: Now you say it so well. But when the song was on, you just shouted at me. # recalls: why_tell # feels: hurt # shows: calm
	She rolls a cable round her hand, much too tight.
}
It’s ten past eleven. In five minutes, the bell will ring. She hurt you. {your_turn.its_fine:But your “fine” wasn’t true.|But you weren’t quite fair to her, either.}
+ (two) [“Take two?” # pick: take_two # meant: I’d said it badly. I wanted to say it again, and better. # best: strong]
	~ react(repair)
	YOU: Take two? # recalls: take_two # feels: relieved # shows: sad
	LERATO: Of which line?
	{
	- your_turn.always:
		YOU: Of “You always do this.” It’s wrong. You kept my story for two years. Today you told it once. And I felt like an egg without its shell, with everybody looking.
	- your_turn.used:
		YOU: Of “You only used me.” That wasn’t fair. I felt like an egg without its shell, with everybody looking. That’s the feeling.
	- your_turn.its_fine:
		YOU: Of “It’s fine.” It wasn’t true. I felt like an egg without its shell, and everybody was looking.
	- they_love_you.yours:
		YOU: Of “Why not one of YOUR stories?” You did tell one, and I wasn’t there for it. I’m sorry.
	- else:
		YOU: Of what I said when the song was on. You had ten seconds, and I shouted at you. I’m sorry.
	}
	LERATO: That’s a lot better.
	YOU: Yes. I think so, too.
	{your_turn.its_fine:LERATO: But it was shorter the first time. That’s good for radio.|LERATO: But it was louder the first time. That’s good for radio.}
	{your_turn.its_fine:She stops rubbing at her hand.|She unrolls the cable. There are red lines on her hand.} # heard: {your_turn.its_fine:It wasn’t fine, and now you’ve told me how it was.|You’re still hurt, but you took back the unfair part.} # did: {your_turn.its_fine:She stopped rubbing at her hand.|She unrolled the cable.} # why: You may say it again. Keep the true part, and leave out the rest. # source: L41, L42
	-> next_friday
+ (shirt) [Show her the goalkeeper’s shirt # pick: the_shirt # meant: I didn’t know how to say sorry. But I had the shirt. # best: good]
	~ react(repair)
	You find the old shirt at the bottom of your bag, and lay it on the desk. It says GK, for goalkeeper. # recalls: shirt # feels: warm # shows: sad
	LERATO: You’ve still got that?
	YOU: I’ve washed it.
	LERATO: You carry it AROUND with you?
	YOU: You sat on those mats with me till I stopped crying. Just now I forgot how good you were to me. I’m sorry. # recalls: mats
	She puts one finger on the G.
	LERATO: Those mats smelled so bad.
	YOU: And you stayed. # heard: You’re hurt, and you still know that I was good to you. # did: She put a finger on the G. # why: You can say thank you for the good thing, and still be hurt. # source: L41
	-> next_friday
+ (but) [“Sorry, but you hurt me first.” # pick: sorry_but # meant: I was sorry. I also wanted her to be sorry.]
	~ react(repair_but)
	YOU: Sorry, but you hurt me first. # feels: hurt # shows: angry
	LERATO: First? Are we counting?
	YOU: No! I’m only saying who –
	LERATO: Who started?
	YOU: I said sorry.
	LERATO: You said it very fast. Then you said “but”. # heard: You say that it’s all my fault, even what you did. # did: She asked if you were counting. # why: Their part and your part can both be true. Say yours by itself. # source: L42
	-> next_friday
+ (sorry) [“Sorry, sorry, sorry.” # pick: three_sorries # meant: I wanted us to be friends again before the bell.]
	~ react(repair_part)
	YOU: Sorry, sorry, sorry. # feels: sad # shows: calm
	LERATO: Three sorries? What’s each one for?
	YOU: They’re all for everything.
	LERATO: The bell’s in four minutes. You want us to be friends again by then.
	YOU: Yes?
	LERATO: I want that, too. But I’m not that fast. # heard: You want us to be friends again now, and I need longer. # did: She said she isn’t that fast. # why: A quick sorry can come too soon. Say what it’s for, and give it time. # source: L41
	-> next_friday

= headphones
She puts on her headphones, plays music, and answers messages with both thumbs. “Shame!” “Shame!” “More Goalie, please!” # recalls: shame # feels: warm
Your face is still red.
Mr Naidoo comes in with a loudspeaker under each arm. He looks at you, and then at Lerato, and then at you.
+ (two) [“Lerato? Take two.” # pick: okay_take_two # meant: It wasn’t okay, and next Friday she’d tell the sheep story. # best: strong]
	~ react(repair)
	YOU: Lerato? Take two. # recalls: take_two # feels: ashamed # shows: worried
	She lifts one side of her headphones.
	LERATO: Of what?
	YOU: Of “It’s okay.” It isn’t. I said it because of Thabo. I’m sorry.
	LERATO: But you SAID –
	YOU: I know. That’s why I’m saying it again.
	She takes the headphones off.
	{your_turn.story:YOU: I’m glad that it helped him. But I still feel like that egg.|YOU: I felt like an egg without its shell, and everybody was looking.}
	Mr Naidoo puts the loudspeakers down very quietly, and goes back behind his glass. # heard: It did hurt you, and you’re telling me the truth. # did: She took her headphones off. # why: You can take back an “it’s okay”. It isn’t too late. # source: L46, L41
	-> next_friday
+ (sir) [Tell Mr Naidoo # pick: tell_naidoo # meant: I couldn’t say it to her. I could say it to someone. # best: good]
	~ react(unheard)
	YOU: Sir? You asked me if somebody was being mean.
	NAIDOO: I did. Is somebody?
	YOU: No. But she told a story about me, and I didn’t want it told.
	NAIDOO: Does she know that?
	YOU: I said that it was okay.
	NAIDOO: I see. What would you like to happen?
	YOU: I’d like people to ask first. But don’t say that it’s from me.
	NAIDOO: Then it’s my rule. It’s my radio, too. # heard: nothing # did: Mr Naidoo listened, and took it on. # why: If you can’t tell the person, tell an adult you trust. Always do that if someone hurts you on purpose. # at_once # source: L46
	-> skip_it
+ (pack) [Pack your bag # pick: pack # meant: I’d said that it was okay. I didn’t know how to take that back.]
	~ react(unheard)
	You put your list into your bag, and your bag on your back. Mr Naidoo stands in the door with his loudspeakers. # feels: calm # shows: calm
	NAIDOO: I asked you the wrong thing before. I asked if somebody was mean. I didn’t ask if it hurt.
	You don’t nod. You don’t shake your head. # recalls: nod
	NAIDOO: I heard that story, too. I could have played a song over it. I didn’t, and I’m sorry.
	YOU: It’s fine, sir.
	NAIDOO: No, it wasn’t. Next Friday there’ll be a rule on the wall: ask first. It won’t have your name on it.
	Lerato looks up from her phone, and waves. # heard: You’re going to class, and everything is all right. # did: She waved at you. # why: Somebody may see that it hurts. But often nobody does. Tell one person. # source: L46
	-> skip_it

= next_friday
{
- door() == open and not ruptured():
	LERATO: I told your story, and I didn’t ask you. I’m sorry. What was it like, when they laughed? # feels: ashamed # shows: sad
	YOU: My face was so hot. I wanted to laugh too, and I couldn’t.
	LERATO: And I told them your secret name.
	YOU: Yes.
	LERATO: I can’t change that. But I can do the next story right. What do I do next Friday, with the sheep story? # recalls: sheep
- door() == shut:
	She turns to the microphone. It’s off. She puts on her radio voice. # feels: hurt # shows: calm
	LERATO (radio voice): And here’s a question from Lerato, in Grade 10! What may she still say about her friend?
	YOU: Lerato.
	LERATO: I’m really asking.
- else:
	LERATO: I should have asked you first. I know. But you’re in every story I’ve got! # feels: ashamed # shows: worried
	YOU: That isn’t my fault.
	LERATO: So what do I do next Friday, with the sheep story? # recalls: sheep
}
+ (look) [“Look at me before you tell it.” # pick: look_at_me # meant: I wanted to ask her for something that she could really do. # best: strong]
	~ react(i_and_you)
	YOU: Look at me before you tell it, if it’s about me. If I shake my head, don’t tell it. # recalls: nod # feels: relieved # shows: calm
	LERATO: And if you nod?
	YOU: Then tell it. Nobody tells it better than you.
	LERATO: What if I’m in the middle of a word?
	YOU: Then stop in the middle.
	LERATO: On the RADIO?
	YOU: Then say that it’s the goldfish’s turn to talk. Nobody will hear a thing. # recalls: fish # heard: I only have to look at you, and I can still tell stories. # did: She asked what a nod means. # why: Ask for one thing that they can do, and that you both can see. # source: L21
	-> how_it_goes
+ (careful) [“Just be more careful.” # pick: be_careful # meant: I didn’t want to tell her what to do.]
	~ react(assume)
	YOU: Just be more careful. # feels: worried # shows: worried
	LERATO: With what?
	YOU: With what you say.
	LERATO: I’m on the RADIO. I say things all the time.
	YOU: Then think a bit more.
	LERATO: I think all the time! More than what? # heard: You want me to be careful, and I don’t know with what. # did: She asked: more than what? # why: “Be careful” doesn’t say what to do. Ask for one thing that can be seen. # source: L21
	-> how_it_goes
+ (never) [“Never tell stories about me.” # pick: never_talk # meant: I never wanted to feel like that again.]
	~ react(limit)
	YOU: Never tell stories about me. Not on the radio. # feels: sad # shows: calm
	LERATO: Never? Not even good stories?
	YOU: Not even good stories.
	LERATO: But may I still say that you read the list?
	YOU: Yes. You may say that.
	LERATO: And what if you’ve got a new hat? Is that a story, too?
	She looks at the goldfish.
	LERATO: Then I’ll only talk about you, fish. # recalls: fish # heard: {ready_for_help():You want no stories about you, and I can do that.|I don’t know what I may say about you, so I’ll say nothing.} # did: She looked at the goldfish. # why: You may say “never”. But also say what you mean: which stories, and where. # source: L39
	-> how_it_goes
+ (yet) [“I don’t know yet.” # pick: not_yet # meant: It was true. I needed more time to think. # best: good]
	~ react(break_named)
	YOU: I don’t know yet. Can I tell you on Monday? # feels: calm # shows: calm
	LERATO: Monday when?
	YOU: Before school. On the steps.
	LERATO: And till then?
	YOU: Till then, no sheep story.
	{your_turn.its_fine:She writes NO in front of the SHEEP on her hand.|She writes it on her hand: NO SHEEP.} # heard: You’ll tell me on Monday, and till then I can wait. # did: She wrote NO SHEEP on her hand. # why: You don’t have to know at once what you need. Say when you’ll tell them. # source: L47
	-> how_it_goes

= how_it_goes
The bell rings.
{
- door() == open and not next_friday.careful:
	-> look_at_me
- not ruptured() and (next_friday.look or next_friday.yet):
	-> look_at_me
}
-> red_light

= look_at_me
{
- next_friday.look:
	LERATO: If you nod, I tell it. If you shake your head, it’s the fish’s turn. # recalls: look_at_me # feels: warm
- next_friday.yet:
	On Monday, on the steps, you know what you want. “If it’s about me, look at me before you tell it,” you tell her. “If I shake my head, don’t tell it.” # recalls: not_yet # feels: warm
- else:
	On Thursday she asks you something. “You said never. Do you mean never, or never without asking?” You think about it till lunch. “Never without asking,” you say. “So look at me before you tell it.” # recalls: never_talk # feels: warm
}
+ [Next Friday. # pick: to_the_sheep # go_on]
	-> the_sheep

= the_sheep
Before the show, Lerato asked if she may tell the sheep story, and you said yes. Now the red light is on. # scene: The next Friday, 10:50. The radio room. # place: studio # light: lamp # in_view: face
LERATO (on air): And here’s Thabo! He made his speech! He says I may tell you: he was only sick AFTERWARDS! Give him a clap!
Through the wall, you hear the yard clap. # recalls: wall # recalls: thabo
LERATO (on air): He’s braver than us two. When we were seven, we were in a play, and my friend here was a shee–
She stops, with her mouth open. She looks at you once more, to be sure.
. . .
On the radio there’s nothing at all. Nine hundred people wait.
You nod. # recalls: nod
LERATO (on air): – a SHEEP! We were one sheep, in one costume! And my friend was the back half! # recalls: sheep
YOU (on air): And who was the front?
LERATO (on air): I was the front. I walked off the stage by mistake.
YOU (on air): And I had to come too!
The yard laughs, right through the wall. This time you laugh, too. You were even the first. # recalls: wall
~ scene_ends()
During the next song she writes something on your list, and pushes it across. It’s a new name for you. It isn’t for the radio, so it isn’t written here. # recalls: goalie # recalls: lost # ending: look_at_me: Look at me # question: Lerato told two stories about you. What was different the second time? # next: Go back to the first song, and try something else.
-> END

= red_light
{
- door() == shut:
	LERATO: I’ve got maths. # feels: hurt # shows: calm
	YOU: Okay. See you next Friday?
	LERATO: Yes. It’s our show.
- next_friday.careful:
	LERATO: You want me to be careful. I don’t know yet how I do that. # feels: worried # shows: calm
	YOU: Okay.
	LERATO: I’m not angry. I just have to go now. I’ve got maths.
- else:
	LERATO: {next_friday.yet:I’ll wait till Monday. But I don’t like it.|I heard what you want. I don’t like it yet.} # feels: hurt # shows: sad
	YOU: Okay.
	LERATO: You may be right. I just have to go now. I’ve got maths.
}
She picks up her bag and goes.
+ [Next Friday. # pick: to_the_fish # go_on]
	-> the_fish

= the_fish
You two are here again, and a song is on. First, neither of you says anything. # scene: The next Friday, 10:50. The radio room. # place: studio # light: lamp # in_view: face # feels: sad # shows: calm
{
- next_friday.careful:
	LERATO: I nearly told a story about you today. Twice. # recalls: be_careful
	YOU: And what did you do?
	LERATO: I looked at you first. You didn’t look happy. So I didn’t tell it.
	YOU: You looked at me?
	LERATO: Isn’t that what you meant by “careful”?
	YOU: Yes. I should have said so: “Look at me before you tell it.”
- else:
	{next_friday.yet:On Monday, on the steps, you told her what you want: “If it’s about me, look at me before you tell it.” She wrote it down. She didn’t say yes.}
	LERATO: I’m still a bit angry with you.
	YOU: And I’m still a bit angry with you.
	LERATO: Are we both allowed to be angry?
	YOU: I think so.
	LERATO: Okay. Good. But you still get your half.
}
She breaks her biscuit in two, and pushes one half across the desk. # recalls: biscuit
The red light goes on. {next_friday.look or next_friday.yet:She opens her mouth, and stops, and looks at you, just to be sure. You nod. It’s only a story about the goldfish.|She says nothing about you. She tells a story about the goldfish. It isn’t very good.} # recalls: fish # recalls: red
~ scene_ends()
{next_friday.look or next_friday.yet:She looked at you first.|She told no story about you.} You two don’t laugh together yet, as you did before. But it’s a start. # ending: red_light: The red light # question: You two don’t laugh together yet. But has something changed? # next: Go back to the first thing you told her after the show.
-> END

= skip_it
The bell rings.
+ [Next Friday. # pick: to_the_rule # go_on]
	-> the_rule

= the_rule
There’s a new sheet of paper on the wall, over the microphone. Mr Naidoo has written on it by hand: “Is it about somebody? Ask them first. Even if it’s nice.” # scene: The next Friday, 10:40. The radio room. # place: studio # light: lamp # in_view: face # feels: calm
LERATO: Who is that for, sir?
NAIDOO: For everyone with a microphone.
LERATO: Is it because of last week?
NAIDOO: It’s for the next hundred weeks. I should have hung it there two years ago.
Lerato reads the paper again. She looks at the goldfish. Then she looks at you, for quite a long time. # recalls: fish # feels: worried
LERATO: The story with the sheep. It’s about you. # recalls: sheep
YOU: Yes, it is.
LERATO: So … can I tell it?
She has never asked you that before.
Mr Naidoo takes off his headphones and passes them to you.
NAIDOO: You choose the songs today.
~ scene_ends()
You choose a long song. You want time to think before you answer her. # ending: skip_it: Ask them first # question: Nobody told Lerato why there’s a rule now. Would you tell her? # next: Go back to “Then it’s okay”, and say what you didn’t say.
-> END
