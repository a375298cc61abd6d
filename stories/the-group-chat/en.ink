// She writes her life as headlines, and it’s always funny. One of the jokes this week was true.
# title: The group chat
# cast: tala: Tala
# cast: you: You
# cast: amrit: Amrit
# cast: jules: Jules
# cast: beni: Beni
# cast: mother: Tala’s mother
# cast: aunt: Your aunt
# cast: lola: Lola
# about: A grandmother is losing her memory. A friend is out alone in the cold and is asked whether she is safe. Help comes, on every road.
# teaches: why-empathy the_desk.the_headline
# teaches: friendships the_desk.the_headline
# teaches: friendships shelter.the_worst_thing
# teaches: recognise-and-respond the_desk.a_full_stop
# teaches: no-villain the_desk.the_sticker
# teaches: effect-communication shelter.without_me
# teaches: sign-alone-together the_desk.still_typing
# teaches: sign-too-sensitive shelter.no_tala_allowed
# teaches: it-can-change the_desk.scroll_up
# teaches: way-awareness the_desk.a_full_stop
# teaches: way-validation shelter.the_worst_thing
# teaches: listen-paraphrase stairs.it_rings
# teaches: listen-no-fixing the_desk.the_sticker
# teaches: ask-open the_desk.girl_in_the_phone
# teaches: ask-need stairs.tuesday
# teaches: ask-support the_desk.the_sticker
# teaches: repair shelter.at_the_lights
# teaches: repair long_way.you_told_her
# leaves: tala_told
# leaves: chat_answer
# leaves: told_mom
# leaves: wednesday
# leaves: tala_line
# teacher: Not for last thing on a Friday. Tell the safeguarding lead first, and promise no one that you’ll keep a secret. The danger in here is the cold. A mother asks her child straight if she wanted to hurt herself; the answer is no.
INCLUDE ../model/attunement.ink

// Misses the story comes back to: the chat without her (a lie about it is the same debt, only deeper), and what you did
// with “don’t tell”.
LIST Debt = chat, secret
// What you did with the first headline.
LIST First = laughed, aloud, aside

// whole: you know the floor below · part · none
VAR tala_told = "part"
// lied, lied_and_said, half, all
VAR chat_answer = "half"
// at_once, late
VAR told_mom = "at_once"
// yes: after the surprise you asked on the Wednesday
VAR wednesday = "no"
// the line of yours that she keeps, by its pick: full_stops, said_it_as_joke, i_was_there, be_mad, none
VAR tala_line = "none"
VAR first = aside
// The last place where a talk went past her; blank when a scene starts.
VAR went_past = ""
VAR spared = false // no surprise on Tuesday: she knows of it, or it was made small for her
// what you answered when she asked for ideas
LIST Answer = asked_back, pitched, cancelled
VAR answer = asked_back
VAR distant = false // the door was shut before you answered that
VAR far_off = false // on Monday she was a floor up

~ warm_up = 1
~ wants_usually = listen
-> the_desk

// A line that landed badly stays with her. A good one stays while there is no bad one.
=== function she_keeps(line, badly)
{ tala_line == "none" or badly:
	~ tala_line = line
}

// On Saturday she rings you, of all people: that is a bid, and some answers answer it. A word that was broken weighs
// more; then it counts only where she rings in spite of Friday, too.
=== function she_rang_you(word_broken)
{ not word_broken or to_mend(chat):
	~ answers_bid()
}

// ---- 1 · Seen -------------------------------------------------------------------

=== the_desk
~ scene_starts(6, 5)
Thursday, 23:09. You’re in bed with your phone. The light is off. Tomorrow at 8:30 there’s a test, about rivers. # scene: Thursday, 23:09. Your bed, and the chat. # place: bedroom # light: phone # in_view: typed # feels: lonely # plants: test
Tala is your best friend. She’s fifteen, like you. On Tuesday she’ll be sixteen. She calls you Typo. A typo is a spelling mistake in a message, and you corrected one of hers, once. # meet: tala # plants: birthday # plants: typo
She writes about her life in headlines, like a newspaper with BREAKING news. Some of them are true. Some she makes up, for fun.
“Lola” means grandma in the Philippines. Tala’s Lola is 81 and lives there. Tala lived with her till she was six. Tala’s mother was already here in Canada, for work. Every Thursday evening Tala and her mother call Lola on video. # meet: lola # meet: mother
Now Tala has written in your chat of five friends: # plants: desk
TALA (typed): BREAKING: grandma sees girl on video. asks: who is that? girl looks in mirror. same girl as yesterday # plants: mirror # plants: girl_in_phone
In nine seconds, three people laugh. Amrit draws stickers for the chat. Jules plans things. Beni reads every word. With Tala and you, that’s all five. Because of the headlines, the chat is called News Desk. # meet: amrit # meet: jules # meet: beni
AMRIT (typed): 😂 same girl as yesterday
JULES (typed): 😂😂 the MIRROR
BENI (typed): 😂
AMRIT (typed): your lola is funnier than all of us
TALA (typed): shes 81. on monday she lost her teeth. they were in her mouth # plants: teeth
JULES (typed): STOP 😂
TALA (typed): typo?? are you awake? i need your laugh too
-> the_headline

= the_headline
+ (laugh) [Laugh too: “😂” # pick: laugh # meant: It was so good. I wanted you to know.]
	~ react(distract)
	~ first = laughed
	~ went_past = "laugh"
	YOU (typed): 😂 # feels: lonely # plants: four_laughs
	YOU (typed): best one this year
	TALA (typed): its only january
	YOU (typed): best one so far
	She puts a heart on each laugh. Four hearts.
	TALA (typed): good. ok. good # heard: All four of you laughed, so it’s just a joke now. # did: She put a heart on every laugh. # why: She told it in a funny way. You can laugh, and then ask if it really happened. # source: L29, M21
	-> a_full_stop
+ (in_chat) [Ask in the chat: “is lola okay?” # pick: in_chat # meant: I thought somebody should ask.]
	~ react(question_pushed)
	~ first = aloud
	~ went_past = "in_chat"
	YOU (typed): wait. is lola okay? # feels: worried
	JULES (typed): oh no. is she sick??
	AMRIT (typed): tala is she sick
	Typing… It stops… Typing…
	TALA (typed): guys shes FINE
	TALA (typed): shes happy. she ate two mangos
	AMRIT (typed): oh good 😂 # heard: Everyone is looking at me now, so I have to be fine. # did: She told them all it was fine. # why: It was right to ask. Write it where only she can read it. # source: M24, L12
	-> a_full_stop
+ (just_her) [Ask just her: “is it a true one?” # pick: just_her # meant: I nearly laughed. Then I read it again. # best: strong]
	~ react(open_question)
	~ first = aside
	You go to the other chat, where it’s only you two. # feels: relieved
	YOU (typed): is it a true one?
	Typing… It stops… Typing…
	TALA (typed): what do you mean, true
	YOU (typed): i mean, it happened, and it wasnt funny
	TALA (typed): the teeth were funny # recalls: teeth
	YOU (typed): the teeth were very funny
	TALA (typed): ok wait. jules wants me in the other chat # heard: You saw it may be true, and you asked only me. # did: She wrote: “the teeth were funny”. # why: Ask where nobody else can read it. Then they don’t have to answer in front of everyone. # source: L17, L20
	-> a_full_stop

= a_full_stop
23:16, in the chat of five.
JULES (typed): only one emoji, beni?? you never say anything
BENI (typed): i read it all. im autistic, not asleep
BENI (typed): my grandma once called me by her dogs name
AMRIT (typed): what did you do
BENI (typed): i sat. like the dog
JULES (typed): BENI 😂😂😂
TALA (typed): ha
TALA (typed): anyway. night. # say: anyway, full stop. night, full stop. # read: It was the first message of hers that ended with a full stop. Here it meant something. Mostly a full stop is just a full stop.
It ends with a full stop. Her messages never end with one: she says a full stop looks angry. And the green light by her name stays on, so she’s still on her phone. # plants: full_stop
You open the other chat, with just you two in it. Its picture is your bus shelter. Every day after school, at 4:14, you two sit there and share her earbuds. You always get the left one. # plants: shelter # plants: left_one
+ (legend) [“good night, you legend 👑” # pick: legend # meant: I wanted you to feel good when you went to bed.]
	~ react(minimise)
	~ went_past = "legend"
	YOU (typed): good night, you legend 👑 # feels: lonely
	TALA (typed): 💙
	TALA (typed): did you like the mirror joke
	YOU (typed): the mirror was the best part
	TALA (typed): ya
	The green light stays on. # heard: You liked the joke, so you don’t want to hear the sad part. # did: She asked if you liked the mirror. # why: Somebody can be funny and sad at once. After the joke, ask how they are. # source: L29, L21
	-> girl_in_the_phone
+ (sad) [“are you sad?” # pick: sad # meant: I wasn’t sure, and I wasn’t scared to ask. # best: good]
	~ react(name)
	YOU (typed): are you sad? # feels: sad
	TALA (typed): do i sound sad
	YOU (typed): a bit
	TALA (typed): i wanted to sound funny
	YOU (typed): you can be both
	Typing… It stops… Typing…
	TALA (typed): i dont know what i am. i dont have the word yet # heard: You asked me straight, and I’m allowed not to know. # did: She wrote: “i dont know what i am”. # why: A plain question is fair. If they have no word for it yet, don’t choose one for them. # source: L36, L35
	-> girl_in_the_phone
+ (stop) [“a full stop? who is this?” # pick: stop # meant: This wasn’t like you, and I know what you’re like. # best: strong]
	~ react(notice)
	~ she_keeps("full_stops", false)
	YOU (typed): a full stop? who is this? # recalls: full_stop # feels: relieved
	TALA (typed): what
	YOU (typed): at the END. you never do that
	YOU (typed): has someone stolen talas phone? if something is wrong, write “cough”
	TALA (typed): 😂 youre so annoying
	Typing… It stops… Typing…
	TALA (typed): cough # heard: You know how I write, so you saw that something is wrong. # did: She wrote “cough”: something is wrong. # why: Say what is different from usual. Let them say what it means. # source: L29, L20
	-> girl_in_the_phone
+ (sleep) [Let her sleep # pick: sleep # meant: You said night, and I was tired too.]
	~ react(guess_off)
	You put the phone on your chest. It goes up and down. # feels: lonely
	You nearly sleep.
	Then a light comes on, under your chin. It’s a message.
	TALA (typed): you asleep
	YOU (typed): nearly
	TALA (typed): ok
	TALA (typed): im not # heard: You thought I was okay, so I have to say it myself. # did: She wrote again, by herself. # why: Nobody sees every sign. If you aren’t sure, ask: are you okay? # source: L29
	-> girl_in_the_phone

= girl_in_the_phone
23:24. {a_full_stop.legend:She tries again. Her|Then her} messages come fast, just to you.
TALA (typed): so tonight i was on the sofa with mom. lola was on video. i said HI LOLA
TALA (typed): lola looked right at me. but she asked MOM:
TALA (typed): who is the girl in the phone? # recalls: girl_in_phone
TALA (typed): mom said: mama its TALA
TALA (typed): and lola said: how nice. whose girl is she?
YOU (typed): oh no
TALA (typed): she forgot me. i lived in her house till i was SIX
TALA (typed): she taught me to tie my shoes. she made a song for it # plants: shoes
In the dark, you look at your shoes on the floor.
Typing… It stops… Typing…
+ (sorry) [“omg im so so sorry 😭” # pick: sorry # meant: I wanted you to feel that I care.]
	~ react(validate_loud)
	~ went_past = "sorry"
	YOU (typed): omg im so so sorry 😭 # feels: worried
	TALA (typed): no no its ok!!
	TALA (typed): shes happy. she doesnt know
	YOU (typed): i dont know what to say 😭
	TALA (typed): dont cry typo
	TALA (typed): here
	She sends you a video of a dog that falls over on the ice. It’s a very good dog. # plants: dog # heard: Now you’re sad too, so I have to cheer you up. # did: She sent you a funny dog. # why: A short “oh no” is enough. Then ask how it was for them. # source: M21, L24
	-> the_sticker
+ (grandpa) [“my grandpa forgot me too” # pick: grandpa # meant: I wanted you to know you’re not the only one.]
	~ react(one_up)
	~ went_past = "grandpa"
	YOU (typed): my grandpa forgot me too # feels: sad
	YOU (typed): he called me by my uncles name
	TALA (typed): oh
	TALA (typed): sorry
	TALA (typed): did he get better
	You look at that question for a long time.
	YOU (typed): no
	TALA (typed): ok # plants: grandpa_had_it # heard: Your grandpa never got better, so Lola won’t get better. # did: She asked about your grandpa instead. # why: Your own story can wait. First hear theirs to the end. # source: L27, M31
	-> the_sticker
+ (ask) [“what did you do?” # pick: ask # meant: I wanted to see it the way you saw it. # best: good]
	~ react(open_question)
	YOU (typed): what did you do? # feels: sad
	TALA (typed): i waved # plants: wave
	YOU (typed): waved?
	TALA (typed): like an idiot. like you wave at a bus that doesnt stop
	YOU (typed): did she wave back
	TALA (typed): ya
	TALA (typed): she waves at the tv too # heard: You want to know how it was for me. # did: She told you about the wave. # why: Ask for one small thing that happened. The feeling often comes with it. # source: L17, L20
	-> the_sticker
+ (wait) [Wait. She’s still typing. # pick: wait # meant: I didn’t know what to say, so I read. # best: strong]
	~ react(presence)
	You put your thumbs under the blanket, where they can’t type. # feels: sad
	. . .
	TALA (typed): i waved # plants: wave
	TALA (typed): like an idiot. i waved and i said hi im tala
	TALA (typed): and she said what a pretty name
	YOU (typed): but she picked that name
	TALA (typed): she PICKED it. when i was born # heard: You didn’t hurry me, so I could say the worst part. # did: She told you the worst part. # why: If they’re still typing, wait. The hardest part often comes last. # source: L13, L12
	-> the_sticker

= the_sticker
23:41, in the chat of five.
AMRIT (typed): ok whos ready for my best sticker ever
It’s a girl with no face, a mirror, and the words SAME GIRL AS YESTERDAY. It’s really good. # feels: hurt # plants: sticker # recalls: mirror
JULES (typed): AMRIT 😂😂 im sending it to everyone
AMRIT (typed): my cousin in delhi has it already. in INDIA # plants: delhi
TALA (typed): lol great sticker
Then, just to you:
TALA (typed): so im a sticker now
YOU (typed): is that ok
TALA (typed): sure
TALA (typed): BREAKING: girl now famous in delhi
The green light by her name goes out. It comes on. It goes out.
+ (tell) [Tell them all it’s real # pick: tell # meant: Nobody knew, and I wanted it to stop.]
	~ react(advise)
	~ went_past = "tell"
	YOU (typed): you guys. its real. lola didnt know who tala was # feels: angry
	JULES (typed): omg
	AMRIT (typed): tala im SO sorry. im deleting the sticker
	AMRIT (typed): i cant delete it on my cousins phone
	Tala has read all of it. She doesn’t answer.
	. . .
	Then, just to you:
	TALA (typed): that was my news. i tell my news # heard: You told them my secret, and now everyone is sorry for me. # did: She read it and didn’t answer them. # why: It’s good to do something. If nobody’s in danger, ask her first: may I tell them? # at_once # source: L12, L59
	-> still_typing
+ (want) [“should i stop the sticker?” # pick: want # meant: I wanted it gone, but it wasn’t mine. # best: strong]
	~ react(ask_wanted)
	YOU (typed): should i stop the sticker? # feels: relieved
	YOU (typed): yes, no, or not tonight
	TALA (typed): no
	TALA (typed): yes. but dont tell them why
	You write to Amrit: “can you delete the sticker? dont ask why”. Amrit doesn’t ask. The sticker goes.
	TALA (typed): is it gone
	YOU (typed): gone from here. not from delhi
	TALA (typed): ok. delhi can keep it # recalls: delhi
	TALA (typed): i always wanted to travel # heard: You asked me first, so it’s still my story. # did: She let Delhi keep it. # why: Ask before you help. Let “no” be one of the answers. # source: L69, M28
	-> still_typing
+ (silly) [Make a sillier sticker # pick: silly # meant: I wanted them to laugh at me and not at you.]
	~ react(distract)
	~ went_past = "silly"
	YOU (typed): new sticker. youre welcome # feels: ashamed
	It’s a photo of your own nose, from below: SAME NOSE AS YESTERDAY.
	JULES (typed): I CAN SEE YOUR BRAIN 😂
	TALA (typed): 😂
	Then, just to you:
	TALA (typed): great. now im a sticker next to your nose
	YOU (typed): at least theyre laughing at my nose
	TALA (typed): and at me. your nose only makes it funnier # heard: You made one more joke of it, and for me it’s no joke. # did: She laughed. Then she stopped. # why: A second joke doesn’t take away the first one. Ask if they want help. # source: M21, L12
	-> still_typing

= still_typing
00:12. The others are asleep. Then, just to you:
{door() == shut:TALA (typed): are you up. i didnt want to write you. but nobody else is awake|TALA (typed): are you up} # feels: sad
YOU (typed): im up. does your mom know youre up?
TALA (typed): she thinks im asleep. shes in the shower
TALA (typed): lola is HER mom. on the call mom laughed. then she had a shower
TALA (typed): now shes having ANOTHER one. nobody is that dirty. shes crying in there
YOU (typed): you could knock on the door
TALA (typed): then she has to talk about it. she cries enough # plants: cries
TALA (typed): can i tell you something. the doctor says its dementia
TALA (typed): lola’s brain is ill and it loses things. first she forgot words
TALA (typed): this week she forgot me. and im so embarrassed. like i rang the bell at the wrong house
Your eyes shut by themselves. You open them. It’s hard to read. The test is in eight hours. # recalls: test
TALA (typed): say something # asks: want
+ (rest) [To sleep # pick: rest # meant: I could hardly see, and I wanted to hear it awake. # best: strong]
	~ react(break_named)
	YOU (typed): im falling asleep # feels: calm
	YOU (typed): i want to hear all of it, awake. tomorrow at 4:14?
	TALA (typed): are you asleep right now
	YOU (typed): like 70%
	TALA (typed): ok. at 4:14
	TALA (typed): the left earbud is yours # recalls: left_one
	YOU (typed): good. the right one has been in your ear
	TALA (typed): RUDE. night # heard: You’re tired, but tomorrow you want to hear the rest. # did: She called you rude, and said good night. # why: If you can’t listen any more, say so, and say when. # source: L19, L47
	-> scroll_up
+ (stay) [To stay with her all night # pick: stay # meant: I didn’t want to be the one who leaves.]
	~ react(withdraw)
	~ went_past = "stay"
	YOU (typed): im here. all night # feels: lonely
	She writes her longest message: the shoes, the song, the house. You read it with one eye open. # recalls: shoes
	Then both your eyes are shut.
	00:40. You’re asleep.
	TALA (typed): are you there
	TALA (typed): typo # heard: You said all night, and then you were gone. # did: She asked if you were there. # why: Nobody can promise to stay awake. Say how long you have. # source: L43, L19
	-> scroll_up
+ (joke) [To make her laugh # pick: joke # meant: I was half asleep, and your laugh is my favourite. # best: good]
	~ react(me_too)
	YOU (typed): BREAKING: friend falls asleep with phone on face. more after school # feels: calm
	{door_was == shut:TALA (typed): ha|TALA (typed): 😂😂😂}
	TALA (typed): is the friend hurt
	YOU (typed): small mark on nose. friend wants to hear the rest, but not half asleep
	{door_was == shut:TALA (typed): this newspaper will think about it|TALA (typed): i’ll tell you the rest after school}
	{door_was == shut:YOU (typed): take your time|YOU (typed): and my earbud?}
	{door_was == shut:TALA (typed): ok. at 4:14|TALA (typed): i’ll keep the left one for you} # recalls: left_one # heard: You told it my way, and you still want the rest. # did: She made a joke back. # why: A joke in their own style can help, if it leaves the hard thing in. # source: M32, L47
	-> scroll_up
+ (better) [To tell her it will get better # pick: better # meant: I wanted you to have one good night.]
	~ react(positivity)
	~ went_past = "better"
	YOU (typed): it will get better. maybe in the morning 💛 # feels: sad
	TALA (typed): it was already morning where lola is
	TALA (typed): and it wasnt better. she didnt know me
	YOU (typed): i just want you to sleep
	TALA (typed): i know. ya. night. # say: I know, full stop. ya, full stop. night, full stop. # heard: You want me to stop being sad by breakfast. # did: She wrote “night.”, with a full stop. # why: Hope is kind. First say that it’s bad now. # source: L48
	-> scroll_up

= scroll_up
{ not ruptured():
	-> rivers
}
Friday, 7:50. You’re on the bus to school, and awake. You read all of last night again, from the top. # feels: hurt
{
- went_past == "stay":
	You stop at “all night”. You wrote that. Then you fell asleep.
- went_past == "better":
	You stop at “it will get better”. You wrote that.
- went_past == "tell":
	You stop at “you guys. its real”. You wrote that, to all of them.
- went_past == "silly":
	You stop at the photo of your own nose. You sent that.
- went_past == "sorry":
	You stop at the video of the dog. She sent it because you’d sent her crying faces.
- went_past == "grandpa":
	You stop at “my grandpa forgot me too”. You wrote that.
- went_past == "legend":
	You stop at “good night, you legend 👑”. You wrote that.
- went_past == "in_chat":
	You stop at “is lola okay?” You wrote that, to all of them.
- else:
	You stop at your own “😂”. You sent it right after her headline, and you didn’t ask.
}
When a newspaper has got something wrong, it prints a CORRECTION.
Tala is on another bus, the one her mother drives. It stops at the school gate at 8:10. # plants: moms_bus
The green light by her name is on.
+ (fix) [Send her a CORRECTION # pick: fix # meant: I wanted to say sorry in a way that sounds like us. # best: strong]
	~ react(repair)
	{
	- went_past == "stay":
		YOU (typed): CORRECTION: friend said “all night”. friend fell asleep at 00:40. friend is sorry
	- went_past == "better":
		YOU (typed): CORRECTION: friend said it will get better. now its morning. its not better. friend is sorry
	- went_past == "tell":
		YOU (typed): CORRECTION: friend told talas news. it was talas to tell. friend is sorry
	- went_past == "silly":
		YOU (typed): CORRECTION: girl was sad about a sticker. friend made another sticker. nobody asked for nose. friend is sorry
	- went_past == "sorry":
		YOU (typed): CORRECTION: girl had bad news. friend sent crying faces, and girl had to send a dog video. friend is sorry
	- went_past == "grandpa":
		YOU (typed): CORRECTION: girl was talking about lola. friend talked about grandpa. friend is sorry
	- went_past == "legend":
		YOU (typed): CORRECTION: girl said something true. friend sent a crown. friend is sorry
	- went_past == "in_chat":
		YOU (typed): CORRECTION: friend asked big question in front of everyone. friend is sorry
	- else:
		YOU (typed): CORRECTION: friend laughed first and thought later. friend is sorry
	}
	Typing… It stops… # feels: warm
	TALA (typed): this newspaper never prints corrections
	YOU (typed): it does now
	TALA (typed): on page one?
	YOU (typed): all of page one
	TALA (typed): im still a bit mad
	YOU (typed): write that in, too
	TALA (typed): 😂 see you at 4:14 # plants: correction # heard: You said what you did, and I can still be angry. # did: She laughed, and was still a bit mad. # why: A funny sorry works when it names what you did. # source: L41, M32
	-> rivers
+ (her_stop) [“i’ll bring you hot chocolate 💛” # pick: her_stop # meant: I didn’t know how to say it, so I brought something warm. # best: strong]
	~ react(repair)
	YOU (typed): i’ll bring you hot chocolate 💛 # feels: warm
	You wait inside the school door with the cup.
	Her bus comes, and you run out. The doors open.
	MOTHER: You’re Typo! Tala, your Typo has no hat on!
	TALA: Mom. Drive.
	The bus goes.
	TALA: What’s the chocolate for?
	{
	- went_past == "stay":
		YOU: I said “all night”, and then I slept. I read your long message on the bus.
	- went_past == "better":
		YOU: I said it will get better. It’s morning, and it isn’t better.
	- went_past == "tell":
		YOU: It was your news. I should’ve asked.
	- went_past == "silly":
		YOU: You were sad about a sticker, and I made another one. I should’ve asked you first.
	- went_past == "sorry":
		YOU: It was your bad news, and you had to send ME a funny dog.
	- went_past == "grandpa":
		YOU: You were telling me about Lola. I told you about my grandpa.
	- went_past == "legend":
		YOU: You weren’t okay, and I sent you a crown.
	- went_past == "in_chat":
		YOU: I asked you in front of everybody.
	- else:
		YOU: I laughed before I thought.
	}
	She takes the cup. Then she winds her scarf round your whole head.
	TALA: Okay. Walk. You look like a snowman. # heard: You ran out to my bus to say you got it wrong. # did: She wound her scarf round your head. # why: Bring something warm, and say what you did wrong. # source: L41
	-> rivers
+ (half) [“sorry, i was so tired” # pick: half # meant: It was true. At midnight my eyes kept shutting.]
	~ react(repair_but)
	YOU (typed): sorry about last night, i was so tired # feels: lonely
	TALA (typed): lol its fine
	YOU (typed): i could hardly read
	TALA (typed): i know. i keep writing so late
	YOU (typed): no thats ok
	TALA (typed): next time i’ll be sad before ten # heard: It’s my fault, because I was sad too late at night. # did: She said she’d be sad earlier next time. # why: Your reason can wait. Right after a sorry, it sounds like “it was your fault”. # source: L42
	-> rivers

= rivers
Friday, 8:24. Outside the test room. Jules looks left, and right. Tala is still at her locker.
JULES: Quick. Tala’s party, on Tuesday. I’ve got thirty balloons.
Three weeks ago Jules made a second chat, to plan a surprise for Tala’s birthday. Four of you are in it. Tala isn’t. Jules gave it a silly name, and nobody has changed it. # recalls: birthday # plants: second_chat
JULES: She can NOT find out. Swear that you won’t tell her.
AMRIT: I swear.
JULES: Typo? Quick, she’s coming!
YOU: Okay. I swear. # plants: swore
BENI: I can’t lie. My ears go red. If she asks me, I’ll say, “Ask Typo.” # plants: beni_asks
Tala comes round the corner. All four of you stop talking in the same second.
TALA: What?
JULES: Nothing!
~ scene_ends()
AMRIT: Rivers! For the test! We love rivers! # rest
+ [After school: the shelter. # pick: to_the_shelter # go_on]
	-> shelter

// ---- 2 · Six minutes --------------------------------------------------------------

=== shelter
~ scene_starts(5, 4)
~ owes(chat)
~ went_past = ""
It’s very cold: minus twenty-four. The shelter by the school has a heater with a button. Push it, and it runs for two minutes. Tala’s bus comes in six minutes. It isn’t your bus. # scene: Friday, 16:14. The bus shelter by the school. # place: shelter # light: dusk # in_view: face # feels: hurt # shows: calm # plants: heater # so_far: On a video call, Lola didn’t know who Tala was. Tala told you on Thursday night. This morning you swore to Jules that you wouldn’t tell Tala about the surprise party for her birthday.
{left_shut():She has her hood up.|She has put the left earbud on the bench, for you.}
TALA: Hey.
YOU: Hey. Chips?
You put your phone on the bench, to open the bag. The phone lights up, right beside her hand.
It’s the second chat, the one without her, with the name that Jules gave it: no tala allowed 🤫 # plants: chat_name # recalls: second_chat
JULES (typed): she can NOT find out
The screen goes dark. Did she see it? You don’t know.
TALA: No chips for me. Thank you.
In two years she has never said no to a chip. She puts both earbuds in, the left one too. There’s no music: when there’s music, she sings. But she stays next to you on the bench. # plants: chips
-> both_in

= both_in
+ (weird) [“Don’t feel weird about last night.” # pick: weird # meant: I thought you were sorry that you’d told me.]
	~ react(wrong_certain)
	~ went_past = "weird"
	YOU: Don’t feel weird about last night. # feels: ashamed # shows: calm
	TALA: I don’t.
	YOU: Good. Because you shouldn’t.
	TALA: Should I?
	YOU: No! I mean, people cry. It’s fine.
	TALA: I didn’t cry.
	YOU: No. I know.
	She looks down the road for the bus. # heard: You think that I was weird last night. # did: She looked down the road. # why: Don’t comfort someone for a thing you only guess. First find out what’s wrong. # source: L20, L27
	-> without_me
+ (button) [Push the heater button # pick: button # meant: I didn’t know what to say, and you were shaking. # best: strong]
	~ react(presence)
	You push the button. You stand between her and the wind. # feels: worried # shows: calm
	The heater makes a noise like an old cow.
	YOU: It’s louder every week.
	TALA: It’s always been that bad.
	YOU: Are you warmer?
	TALA: Now you get all the wind.
	YOU: I’m wide.
	The left earbud comes out. She doesn’t give it to you yet. She holds it. # heard: You’re keeping me warm, and you’re not asking me anything. # did: She took one earbud out. # why: When you don’t know what’s wrong, do one small warm thing and leave room. # source: L12, L13
	-> without_me
+ (what) [“Okay. What did I do?” # pick: what # meant: It was something about me. I could tell. # best: good]
	~ react(guess_off)
	YOU: Okay. What did I do? # feels: hurt # shows: angry
	TALA: I don’t know. What did you do?
	YOU: Is it something I said?
	TALA: No.
	YOU: Something I didn’t say?
	TALA: Maybe. # heard: You see that I’m angry with you, and you ask why. # did: She said: “Maybe.” # why: You may guess wrong. Ask it as a question, so that they can say no. # source: L24
	-> without_me

= without_me
Five minutes till her bus. A truck goes by. She waits till it’s gone.
TALA: I asked Beni something at lunch. Beni said, “Ask Typo.” # recalls: beni_asks
YOU: Ask me what?
TALA: Is there a chat without me?
This morning you swore to Jules that you wouldn’t tell. # recalls: swore
+ (deny) [“What? No.” # pick: deny # meant: I’d sworn. And it was only four more days.]
	~ react(wrong_certain)
	~ chat_answer = "lied"
	~ went_past = "deny"
	YOU: What? No. # feels: hurt # shows: calm
	TALA: Okay.
	YOU: Why would there be one?
	TALA: No reason.
	YOU: That’d be so weird.
	TALA: Yeah. I must’ve read it wrong.
	She nods at you, very politely, the way you nod at a dentist. # heard: You looked at me and lied, so what else isn’t true? # did: She nodded, like at a dentist. # why: One lie makes your other words hard to believe. Say: there’s something I can’t tell you yet. # source: L21, L29
	-> no_tala_allowed
+ (yes_but) [“Yes. I can’t say why.” # pick: yes_but # meant: I wouldn’t lie to you, and I’d given my word. # best: strong]
	~ react(i_and_you)
	YOU: Yes. I can’t say why. It’s not against you. # feels: worried # shows: worried
	TALA: People say that when it IS against you.
	YOU: I know. It’s true anyway.
	TALA: Who’s in it?
	YOU: Four of us.
	TALA: So, everyone.
	YOU: Everyone.
	TALA: Well. At least you said yes. # heard: You told me yes, even if you can’t say why. # did: She said: “At least you said yes.” # why: You can keep a nice surprise without a lie. Say: there’s something I can’t tell you yet. # source: L39
	-> no_tala_allowed
+ (party) [“It’s your birthday party.” # pick: party # meant: You matter more than thirty balloons. # best: strong]
	~ pays(chat)
	~ react(repair_part)
	~ chat_answer = "all"
	YOU: It’s your birthday party. On Tuesday. It was a surprise. # feels: worried # shows: worried
	She laughs. It’s a real laugh, and it stops half-way.
	TALA: A party.
	YOU: Jules has got thirty balloons.
	TALA: So on Tuesday I’ve got to be happy. In front of people.
	YOU: I hadn’t thought of it like that.
	TALA: No. It’s nice. It’s really nice. Poor Jules. # heard: You told me the truth, but now I’ve got to be happy on Tuesday. # did: She laughed, then stopped. # why: A surprise is a small secret. If it hurts someone, you may tell. Tell the others that you did. # source: L41
	-> no_tala_allowed

= no_tala_allowed
Four minutes. {both_in.button:The heater clicks off.|The wind blows into the shelter.}
TALA: Your phone lit up, on the bench. I can read, you know.
TALA: The chat’s called “no Tala allowed”. # recalls: chat_name
+ (reading) [“You’re taking it too seriously.” # pick: reading # meant: It was only a joke. I wanted you to see that.]
	~ react(minimise)
	~ went_past = "reading"
	YOU: You’re taking it too seriously. # feels: ashamed # shows: calm
	TALA: It’s three words.
	YOU: It’s a joke. You’d laugh, if it was someone else’s name.
	TALA: Yeah. Probably.
	YOU: You’re just tired.
	TALA: Yeah. I’m just tired.
	She says it like a pupil who repeats a teacher’s words. # heard: You think I’m too sensitive, so maybe I read it wrong. # did: She said your words back. # why: Before you say “too serious”, look at what they saw. # source: L10, M26
	-> the_worst_thing
+ (horrible) [{chat_answer == "lied":“I lied. There is a chat.”|“That’s a horrible name.”} # pick: horrible # meant: {chat_answer == "lied":I couldn’t stand there with that lie for four more minutes.|I’d stopped seeing the name. Then you said it out loud.} # best: strong]
	~ pays(chat)
	~ react(repair)
	{
	- chat_answer == "lied":
		~ chat_answer = "lied_and_said"
		YOU: I lied. There is a chat. You saw it, and I said no. # feels: relieved # shows: hurt
		TALA: Why?
		YOU: I swore to Jules.
		TALA: So you keep your promise to Jules, and lie to me.
		YOU: Yeah. And it’s a horrible name.
	- else:
		YOU: That’s a horrible name. # feels: relieved # shows: hurt
		TALA: There’s even a FACE after it.
		YOU: I was in that chat for three weeks. I stopped seeing the name.
	}
	TALA: It’s like a sign at a party: everybody but Tala.
	YOU: And a face that says shh.
	TALA: YES. Who DOES that?
	She breathes out, a big white cloud. # heard: {chat_answer == "lied_and_said":You said “I lied”, and you|You} see that name now as I saw it. # did: She breathed out a big white cloud. # why: You all meant it nicely. She can’t see that. Say plainly what was wrong. # source: L41, L21
	-> the_worst_thing
+ (jules) [“Jules picked it. Not me.” # pick: jules # meant: I was sorry. And it wasn’t my idea!]
	~ react(repair_but)
	~ went_past = "jules"
	YOU: I’m sorry. Jules picked it. Not me. # feels: hurt # shows: calm
	TALA: How long has it been called that?
	YOU: Three weeks.
	TALA: And you were in that chat.
	YOU: I was in it. Yeah. # heard: You read that name for three weeks, and you said nothing. # did: She asked how long. # why: If you put the blame on someone else, it’s only half a sorry. # source: L41, L42
	-> the_worst_thing

= the_worst_thing
{door() == shut:TALA: Forget the chat. I’ll say this once, and then I’m going home.|TALA: It isn’t only the chat.}
YOU: What is it, then?
Three minutes. She looks at the road while she talks.
TALA: I told you guys the worst thing that ever happened to me: Lola forgot me. # feels: hurt # shows: sad
TALA: And now it’s a STICKER. In Delhi! {the_desk.the_sticker.want:I said Delhi can keep it. I didn’t mean it.|Nobody can delete it there.} # recalls: sticker # recalls: delhi
{the_desk.the_sticker.tell and the_desk.scroll_up.half:TALA: And it was MY news. You told them, Typo.}
+ (amrit) [{the_desk.the_sticker.tell:“But Amrit said sorry.”|“Amrit will say sorry.”} # pick: amrit # meant: Someone hurt you. I wanted to fix it by tonight.]
	~ react(advise)
	~ went_past = "amrit"
	{the_desk.the_sticker.tell:YOU: But Amrit said sorry. Amrit’s deleting it.|YOU: Amrit will say sorry. Tonight. I’ll write to Amrit.} # feels: lonely # shows: hurt
	TALA: Amrit didn’t know.
	{the_desk.the_sticker.tell:YOU: But now Amrit knows, and –|YOU: But if I explain it –}
	TALA: Amrit didn’t KNOW, Typo. You can’t be mad at Amrit.
	YOU: Then who?
	She looks at you.
	TALA: YOU knew it was real.{first == aloud: You asked in front of everyone.}{chat_answer == "lied": And now you lie.} # heard: {the_desk.the_sticker.tell:Amrit said sorry, so you think that you don’t have to.|You want Amrit to say sorry, so that you don’t have to.} # did: She said Amrit didn’t know. # why: Someone else’s sorry isn’t yours. Start with the one who’s here: you. # source: L41, M22
	-> at_the_lights
+ (as_joke) [“You told it as a joke.” # pick: as_joke # meant: You did joke. We really couldn’t know.]
	~ react(debate)
	~ she_keeps("said_it_as_joke", true)
	~ went_past = "as_joke"
	YOU: You told it as a joke. How could we know? # feels: lonely # shows: angry
	TALA: That’s how I SAY things.
	YOU: But nobody could know.
	TALA: I’ve sent four hundred headlines. That’s me. Talking.
	YOU: I just mean –
	TALA: I know what you mean. I was too funny. My mistake. # heard: It’s my own fault, because I was funny. # did: She said it was her mistake. # why: You may be right. But while it hurts, it sounds like “it’s your own fault”. # source: M21, M15
	-> at_the_lights
+ (there) [{first == laughed:“I laughed, too.”|{first == aloud:“I asked in front of everyone.”|“I watched them laugh at it.”}} # pick: there # meant: I was in that chat. I was part of it. # best: strong]
	~ she_keeps("i_was_there", false)
	~ react(i_and_you)
	{
	- first == laughed:
		YOU: I laughed, too. I was number four. # feels: relieved # shows: sad # recalls: four_laughs
		TALA: I know. I counted.
		YOU: I didn’t even ask if it was real.
	- first == aloud:
		YOU: I asked in front of everyone. “Is Lola okay?” # feels: relieved # shows: sad
		TALA: And then they all looked at me. In a CHAT. So I said that she was fine.
		YOU: I should’ve asked just you.
	- else:
		YOU: I watched them laugh at it. I only wrote to you. # feels: relieved # shows: sad
		TALA: I saw that.
		YOU: I should’ve said something to them.
	}
	TALA: My headline was pretty funny.
	YOU: It was really funny.
	TALA: That’s the worst part.
	She pushes you with her elbow, coat against coat. # heard: You don’t hide behind the others, so I can be less angry. # did: She pushed you with her elbow. # why: Say the exact thing you did. It’s worth more than “sorry for everything”. # source: L41
	-> at_the_lights
+ (both) [“I’d be angry, too.” # pick: both # meant: It made sense to me. All of it. # best: strong]
	~ react(validate)
	YOU: I’d be angry, too. You tell us the worst thing, and you get a sticker. I’d put both earbuds in. # feels: warm # shows: sad
	TALA: Both?
	YOU: Both.
	TALA: And a hat.
	YOU: And a hat over the earbuds.
	She nearly smiles. She holds out the left earbud. # recalls: left_one # heard: You’d be angry too, so it’s okay that I am. # did: She held out the left earbud. # why: Say what happened, and that anyone would feel that. It helps more than “so sorry”. # source: L10, M26
	-> at_the_lights

= at_the_lights
{ not ruptured() and not to_mend(chat):
	-> her_bus
}
~ temp lied = to_mend(chat) and chat_answer == "lied"
Two minutes. You can see her bus, down at the traffic lights. It always waits there for a long time.
{lied:On the bench your phone lights up again. It’s the chat you lied about.|{to_mend(chat):On the bench your phone lights up again: no tala allowed.|She pulls her sleeves over her hands. She isn’t looking at you.}} # feels: hurt # shows: calm
+ {to_mend(chat)} [{lied:Show her the chat|Change the chat’s name} # pick: rename # meant: Talking hadn’t helped, so I did something. # best: strong]
	~ pays(chat)
	~ react(repair)
	{ lied:
		~ chat_answer = "lied_and_said"
		You hold the phone so that she can see it. # feels: relieved # shows: sad
		YOU: There it is. I said no, and that was a lie.
		TALA: So I CAN read.
		YOU: You can read. Give it a better name. I’ll hold the phone.
	- else:
		You pull off your glove with your teeth, and type. # feels: relieved # shows: sad
		TALA: What are you doing?
		YOU: Changing the name. It’s “tala, later” now.
		TALA: That sounds like you’ll murder me later.
		YOU: Then you do it.
	}
	She types with one frozen finger. She turns the phone round.
	It says: no typos allowed 🤫 # recalls: typo # recalls: chat_name
	TALA: There. Now you know how it feels.
	YOU: It’s horrible.
	TALA: I KNOW. # heard: You didn’t just say sorry, you let me change that name. # did: She gave the chat a new name. # why: You can mend something with an act. Change the thing that hurt. # source: L41, L42
	-> her_bus
+ {not to_mend(chat)} [“I’ll be quiet. You talk.” # pick: you_tell # meant: I’d talked for four minutes, and they were yours. # best: strong]
	~ react(repair)
	YOU: I’ll be quiet. You talk. # feels: relieved # shows: sad
	{
	- went_past == "as_joke":
		YOU: I said, “You told it as a joke.” As if it was your fault. That was stupid.
	- else:
		YOU: It isn’t Amrit who has to say sorry. It’s me.
	}
	TALA: You can’t be quiet for two minutes.
	You shut your mouth. You point at it.
	. . .
	TALA: On the call Lola used her nice voice. Her voice for strangers. She said “how nice” like I’d come to fix the fridge.
	You nod.
	TALA: You can talk now. You, quiet: that’s scary. # heard: You said what you did wrong, and then you listened. # did: She told you about Lola’s voice. # why: You can mend with a short sentence, and then really be quiet. # source: L41, L42
	-> her_bus
+ (sorrys) [“I’m really sorry, Tala.” # pick: sorrys # meant: I meant all of it. # best: good]
	~ pays(chat)
	~ react(repair_part)
	YOU: I’m really sorry, Tala. I hurt you, and I see it. # feels: calm # shows: sad
	You don’t look at your phone.
	TALA: It just still hurts. You’re sorry, and it still hurts. Both.
	YOU: Okay. You don’t have to say it’s fine.
	TALA: Maybe on Monday it’ll be fine. # heard: You mean it, and it still hurts, and I can say so. # did: She said: “Maybe on Monday it’ll be fine.” # why: A good sorry can be too early. Don’t ask for an answer to it. # source: L41, L42
	-> her_bus
+ (for_tuesday) [“But on Tuesday you’ll be happy.” # pick: for_tuesday # meant: {chat_answer == "all":I wanted to end on something nice.|I couldn’t say more, and it was going to be nice.}]
	~ react(repair_but)
	YOU: I’m sorry. But on Tuesday you’ll be happy. You’ll see. # feels: lonely # shows: calm
	TALA: I’ll do my happy face.
	YOU: What happy face?
	She does it. Big eyes, open mouth, both hands up. It’s perfect. Then it’s gone. # plants: the_face # heard: I have to be happy on Tuesday, so that you feel better. # did: She showed you her happy face. # why: A nice thing later doesn’t mend the hurt now. Just say sorry. # source: L42
	-> her_bus

= her_bus
Tala’s bus comes. Her mom drives a bus, but not this one. The doors open, and warm air comes out.
{door() == shut:TALA: I’m mad at you. But Lola calls on Monday at ten. Will you come?|TALA: Lola calls on Monday at ten. Will you come?}
Every year Lola calls from the Philippines and sings “Happy Birthday”. When it’s ten on Monday morning here, Tuesday begins there. So she’s the first one in the world to sing. Tala takes the call on the back stairs at school. # plants: first_song # plants: back_stairs
TALA: IF she calls. I’m scared that she won’t know who to call. Tomorrow I’ll call her first, on my own.
The driver looks at you. Are you getting on, or not?
+ (ride) [Get on the bus, too # pick: ride # meant: You had a long way home, and you’d be alone. # best: strong]
	{ door() == shut:
		~ react(guess_off)
		You put one foot on the step. # feels: lonely # shows: angry
		TALA: Don’t.
		YOU: I could just sit –
		TALA: On the bus I need to be alone. Please.
		You take your foot back down.
		YOU: Monday, then. Ten. The stairs.
		TALA: Okay.
		The driver waits till you’ve stepped back. # heard: You want to come along, and I need to be alone. # did: She asked to be alone. # why: Offer to come. If the answer is no, step back, and say when you’ll be there. # source: L12, L59
	- else:
		~ react(presence)
		TALA: This isn’t your bus. # feels: warm # shows: sad
		YOU: I know.
		She moves her bag off the seat. Nine stops. One earbud each. You hear one song, twice.
		{ was_open():
			~ tala_told = "whole"
			At the sixth stop she talks to the window.
			TALA: When we ate a mango, Lola bit it first, and gave me the sweet side. I don’t remember it. She told me.
			TALA: I was too small. All that, till I was six, is only in her head.
			TALA: If she forgets it, then nobody knows it any more. # plants: nobody_has_it
		- else:
			TALA: How will you get home?
			YOU: This bus goes back.
			TALA: You’re so weird. Thanks.
		}
		YOU: Monday. I’ll be on the stairs. # heard: You took the wrong bus, just to sit next to me. # did: She moved her bag off the seat. # why: You don’t always need words. Just staying close can be enough. # source: L13, L12
	}
	-> nine_stops
+ (monday) [“I’ll be on the stairs.” # pick: monday # meant: I was frozen, and I could promise that much. # best: strong]
	~ react(i_and_you)
	YOU: I’ll be on the stairs. On Monday, before ten. # feels: calm # shows: sad
	TALA: You’ve got math then.
	YOU: I’ll ask for a pass, so that I can leave.
	TALA: You hate asking for a pass.
	YOU: I hate math more.
	{door_was == shut:She gets on. She looks back at you through the window.|She gets on. She looks back, and waves through the window.}
	Then the bus takes her round the corner. # heard: You’re not coming now, but I know when you will. # did: She looked back from the bus. # why: When you can’t stay, say when and where you’ll be there. Then be there. # source: L47
	-> nine_stops

= nine_stops
~ scene_ends()
At nine that evening you find the bag of chips in your coat. It’s still full. # recalls: chips # rest
+ [Saturday night. # pick: saturday_night # go_on]
	-> long_way

// ---- 3 · The long way ---------------------------------------------------------------
// The danger is the cold. The story can’t go past here without a grown-up knowing.

=== long_way
~ scene_starts(7, 4)
~ went_past = ""
It’s minus twenty-nine outside. The radio says: stay at home tonight. In this wind, skin can freeze in ten minutes. # scene: Saturday, 21:50. Your kitchen. # place: counter # light: night # in_view: typed # feels: lonely # plants: minus_29 # so_far: Tala’s Lola has dementia. {to_mend(chat):On Friday Tala saw the name of the chat without her, and that still hurts.|On Friday you two talked about the chat without her.} {chat_answer == "all":She knows about the party.|She doesn’t know yet that it’s for a party.} On Monday at ten Lola calls, and you said you’d be there, on the stairs.
You live with your aunt. She’s in the next room, watching a movie. Her car is outside. # meet: aunt # plants: car
Tala wanted to call Lola tonight, on her own. All day she hasn’t written a word. Her mother is at work. She’s driving the number 16 bus.
{
- left_shut():
	At 21:50 you get a message. It isn’t from Tala.
	BENI (typed): tala sent me this. i read it to the end
- to_mend(chat):
	At 21:50, in the chat of five:
- else:
	At 21:50, just to you:
}
TALA (typed): BREAKING: girl takes the long way home. more tomorrow
{
- left_shut():
	BENI (typed): i dont like it. look at the map
- to_mend(chat):
	AMRIT (typed): 😂 how long
	JULES (typed): 😂
}
On your phones, the five of you share a map. Each of you is a dot on it. You open it. # plants: dot
Tala’s dot is on the river trail: a path on the frozen river. No other dot is near, and hers is moving away from her home. The map says that her phone’s battery is at 4 %. You open your chat with Tala. # read: The joke didn’t say it. The map did: alone, on the river, in that cold.
-> the_river_trail

= the_river_trail
+ (arctic) [“say hi to the penguins 🥶” # pick: arctic # meant: You wrote something funny, so I wrote something funny.]
	~ react(minimise)
	~ went_past = "arctic"
	YOU (typed): say hi to the penguins 🥶 # feels: lonely
	She has read it. She doesn’t answer.
	You get a glass of milk. You drink it standing up.
	Five minutes. Nothing.
	Ten minutes. Her battery is at 3 %. The dot is still moving away from her home. # heard: You only saw the joke, so nobody knows where I am. # did: She didn’t answer. # why: In that cold, first ask if they’re safe. The joke can wait till they’re warm. # at_once # source: L29, L21
	-> no_answer
+ (where) [“where ARE you? its minus 29” # pick: where # meant: I saw the map, and I got scared. # best: strong]
	~ react(safety)
	YOU (typed): where ARE you? its minus 29 # feels: worried
	TALA (typed): river
	YOU (typed): WHY
	TALA (typed): its pretty
	YOU (typed): are you with someone
	TALA (typed): the moon
	TALA (typed): cant feel my thumbs lol # heard: You’re scared for me, and you asked me straight out. # did: She said where she was. # why: When someone may be in danger, ask straight. It’s not rude. # at_once # source: L13
	-> wrong_number
+ (tomorrow) [“ok! tell me tomorrow” # pick: tomorrow # meant: I thought you wanted to be on your own.]
	~ react(withdraw)
	~ went_past = "tomorrow"
	YOU (typed): ok! tell me tomorrow # feels: lonely
	TALA (typed): k
	You put the phone down. You wash a glass.
	You look at the map again. The dot has moved. It’s past the last bridge.
	Ten minutes. Her battery is at 3 %.
	YOU (typed): tala?
	Nothing comes back. # heard: You’ll talk tomorrow, so tonight I’m on my own. # did: She wrote one letter. # why: “Tell me tomorrow” is fine for a hard talk. It isn’t at minus 29. # at_once # source: L47
	-> no_answer
+ (fetch) [Get your aunt # pick: fetch # meant: It was too cold to be clever. # best: strong]
	~ react(safety)
	You take the phone to your aunt. She stops the movie. # feels: worried
	AUNT: Whose dot is that?
	YOU: Tala’s.
	AUNT: Out in this cold? Ask her where she is. Say that I’m here.
	YOU (typed): where are you?? my aunt is here, shes asking too
	TALA (typed): river
	TALA (typed): tell her hi
	TALA (typed): cant feel my thumbs lol
	AUNT: That’s not funny. # heard: You’re scared for me, and there’s a grown-up with you. # did: She said where she was. # why: You don’t have to be sure. If it may be dangerous, get a grown-up at once. # at_once # source: L13
	-> wrong_number

= no_answer
22:00. The radio said that skin can freeze in ten minutes. It’s been more than ten. You can’t wait any longer. # recalls: minus_29
+ (where_now) [“where ARE you? im worried” # pick: where_now # meant: I was late, and I asked. # best: strong]
	~ react(safety)
	YOU (typed): where ARE you? im worried # feels: worried
	Typing… It takes very long.
	TALA (typed): river
	YOU (typed): are you ok
	TALA (typed): its pretty
	TALA (typed): cant feel my thumbs lol # heard: It took you ten minutes, but now you’re asking. # did: She answered, slowly. # why: A question about danger is right at any minute. Late is much better than never. # at_once # source: L13
	-> wrong_number
+ (ring_her) [Ring her # pick: ring_her # meant: I wanted to hear your voice. # best: good]
	~ react(presence)
	It rings, and rings. # feels: worried
	TALA (voice): You’ve reached the news. Leave a headline.
	That’s not her. It’s a recording. You speak after the beep.
	YOU: It’s me. It’s minus twenty-nine. Where are you?
	Then it comes, typed:
	TALA (typed): you RANG?
	TALA (typed): im on the river. cant hold the phone. cant feel my thumbs lol # heard: You never ring, so you really want to know. # did: She wrote where she was. # why: If it may be dangerous, get a grown-up at once. Ring on the way. # at_once # source: L13
	-> wrong_number
+ (fetch_now) [Get your aunt # pick: fetch_now # meant: I couldn’t sit there alone with that map. # best: strong]
	~ react(safety)
	You take the phone to your aunt. She stops the movie. # feels: worried
	AUNT: Who’s out in this cold?
	YOU: Tala. On the river. She’s not answering.
	AUNT: Ask her where she is. Say that I’m here.
	YOU (typed): where are you?? my aunt is here, shes asking too
	TALA (typed): river
	TALA (typed): cant feel my thumbs lol # heard: You went and got someone, so I’d better answer. # did: She said where she was. # why: If you worry and no answer comes, get a grown-up. You don’t have to be sure. # at_once # source: L13
	-> wrong_number

= wrong_number
~ peak(9)
22:04. Her battery is at 2 %.
TALA (typed): i called lola
TALA (typed): i said lola its me
TALA (typed): she said wrong number
TALA (typed): and she hung up
{the_river_trail.fetch or no_answer.fetch_now:AUNT: Oh, honey. I’ll get my boots.}
+ (illness) [“she didnt mean it. she loves you” # pick: illness # meant: I wanted you to have one good thing out there.]
	~ react(debate)
	~ went_past = "illness"
	YOU (typed): she didnt mean it. she loves you # feels: hurt
	TALA (typed): she loves a girl called tala
	TALA (typed): im the wrong number
	YOU (typed): where are you now
	The dot has stopped. # heard: You say she loves me, and she just hung up on me. # did: She stopped walking. # why: It’s kind, and it may be true. First ask: are you safe? # at_once # source: M21, M15
	-> dont_tell
+ (safe) [“are you safe right now?” # pick: safe # meant: I had to ask, even if it sounded strange. # best: strong]
	~ react(safety)
	YOU (typed): oh tala. are you safe right now? # feels: worried
	YOU (typed): {the_river_trail.fetch or no_answer.fetch_now:my aunt is coming. are you safe till then?|if youre not, say so. then i get help}
	TALA (typed): im ok. im just walking
	TALA (typed): but i cant feel my hands
	YOU (typed): whats the nearest warm place
	TALA (typed): theres the skating rink. the lights are on # heard: You can ask me that, and I can answer it. # did: She looked for a place inside. # why: Ask “are you safe?” in plain words, and say what you’ll do. # at_once # source: L13, L36
	-> dont_tell
+ (tell_me) [“tell me everything” # pick: tell_me # meant: I wanted to hear it all, for as long as you liked.]
	~ react(question_pushed)
	~ went_past = "tell_me"
	YOU (typed): tell me everything # feels: worried
	The dot stops.
	She’s standing still, on the ice, to type.
	TALA (typed): she sounded so
	TALA (typed): its just
	TALA (typed): hands too cold # heard: You want a long story, so I’m standing still to type. # did: She stopped, in the cold, to type. # why: Listening is good. First warm, then talk. # at_once # source: L36, L13
	-> dont_tell

= dont_tell
~ temp fetched = the_river_trail.fetch or no_answer.fetch_now
Her battery is at 1 %. Her dot is close to a skating rink by the river. The rink has lights, and a door, and behind the door it’s warm.
{wrong_number.safe:YOU (typed): go in there. NOW. then we talk|YOU (typed): are you safe right now? go in, theres a rink. first warm, then talk}
TALA (typed): im ok. dont tell my mom
TALA (typed): she cries enough # recalls: cries
+ (wont) {not fetched} [“promise. just please go inside” # pick: wont # meant: You asked me. I wanted you to trust me.]
	~ react(guess_off)
	~ owes(secret)
	~ told_an_adult()
	~ told_mom = "late"
	YOU (typed): promise. just please go inside # feels: lonely
	TALA (typed): in a minute
	The dot goes out. Her phone is dead. # heard: You won’t tell, so nobody’s coming, and I needn’t hurry. # did: She wrote: “in a minute”. # why: Never promise to keep a secret about danger. If you did, break it and tell. # at_once # source: L39
	-> eleven_minutes
+ (mom) [“im telling your mom” # pick: mom # meant: I’d rather have you angry than cold. # best: strong]
	~ react(i_and_you)
	~ told_an_adult()
	YOU (typed): im telling your mom. and go IN, at the rink # feels: angry
	TALA (typed): TYPO NO
	The dot goes out. Her phone is dead.
	{fetched:Your aunt has her boots on.|You shout for your aunt. She’s there at once.} You ring Tala’s mother. It rings six times.
	AUNT: If she doesn’t pick up, or Tala isn’t inside in five minutes, I call 911.
	MOTHER (voice): Typo? I’m at a stop. What’s wrong?
	AUNT: Tell her what you know. All of it. The rest is our job.
	YOU: Tala’s on the river trail, by the rink. She can’t feel her hands, and her phone’s dead. She called Lola, and Lola said wrong number.
	MOTHER (voice): Another driver can take my bus. Which door of the rink? # heard: You’re telling, even if I hate you for it. # did: She wrote: “TYPO NO”. # why: In danger, tell an adult what you know, now. The rest is their job. # at_once # source: L39
	-> to_the_car
+ (coming) [{fetched:“you tell her. after youre warm”|“getting my aunt. go inside”} # pick: coming # meant: I wanted you warm. All the rest could wait. # best: strong]
	~ react(presence)
	~ told_an_adult()
	YOU (typed): {fetched:you tell her. after youre warm. }go inside at the rink. my aunt is coming with the car # feels: worried # recalls: car
	TALA (typed): NO
	YOU (typed): im coming too
	TALA (typed): k
	The dot goes out. Her phone is dead.
	{fetched:Your aunt is in her boots.|You tell your aunt all of it. She’s in her boots before you’ve finished.}
	AUNT: I’m calling her mother. If she doesn’t pick up, or Tala isn’t inside in five minutes, I call 911.
	{fetched:YOU: I said Tala can tell her.|YOU: She said not to tell her.}
	AUNT: I know. This can’t wait. Tell me what you know. I’ll tell her now. Tala can tell her the rest. That’s a grown-up’s job, not yours. # heard: {fetched:I can tell Mom myself, and you’re coming for me|You’re coming with a grown-up, even if I say no}. # did: She said “k”. # why: Get a grown-up and go with them. Tell what you know. The rest is their job. # at_once # source: L13
	-> to_the_car
+ (run) {not fetched} [Run to her # pick: run # meant: I was the nearest. I couldn’t just sit there.]
	~ react(guess_off)
	~ told_an_adult()
	YOU (typed): im coming # feels: worried
	The dot doesn’t move. # heard: You’re coming, so I’m standing in the cold and waiting for you. # did: She stood still, and waited. # why: Don’t go out alone. Two people in the cold is not help. Get an adult. # at_once # source: L23
	-> one_boot

// What the promise, or the run, came to: told after its halves have stood.
= eleven_minutes
22:06. You look at the place where the dot was. 22:10. 22:14.
At 22:17 you’re too scared to wait. You tell your aunt all of it.
AUNT: How long ago did her phone die?
YOU: Eleven minutes.
AUNT: Coat. You mustn’t keep a secret like that. When there’s danger, you tell. Even if you promised.
She calls Tala’s mother with one boot on. If nobody picks up, or Tala isn’t inside in five minutes, she calls 911.
-> to_the_car

= one_boot
You’ve got one boot on when your aunt comes out.
AUNT: Where are you going?
YOU: Tala’s on the river. Her phone’s dying.
AUNT: On foot? Then there are two of you out there. We take the car.
You tell her all you know. She calls Tala’s mother. If nobody picks up, or Tala isn’t inside in five minutes, she calls 911.
AUNT: And tell her to go IN.
YOU (typed): dont wait for me. go IN at the rink
The dot goes out. Her phone is dead.
-> to_the_car

= to_the_car
+ [Get in the car. # pick: home_then_soup # go_on]
	-> who_have_you_got

= who_have_you_got
Your aunt drives with the phone on speaker. # feels: angry
AUNT: We’re nearly there, Marivic. Go home and fill a bowl with warm water. Not hot.
Marivic is Tala’s mother. You didn’t know her name till now. # plants: marivic
{told_mom == "late":Tala didn’t go into the rink. She’s outside, by the wall. She’s shaking too hard to talk. Your aunt calls 911, and paramedics check her.|Tala is inside the rink, behind the door. She gets into the car, and doesn’t look at you.}
In the car nobody talks. It’s as warm as an oven.
Then Tala’s kitchen. On the phone a nurse says what to do. Tala holds her hands in warm water. Slowly her fingers go pink again. You and your aunt wait in the hall. Tala’s mother shuts the door. Much later Tala tells you what they said:
MOTHER: Tala. I’m asking you straight, and you can say anything. Did you go out there to hurt yourself? # recalls: cries
TALA: No.
MOTHER: If it’s yes, say yes. Then we get help tonight. You and me.
TALA: No, Mom. I wanted to walk till I stopped thinking. I was coming home.
MOTHER: And did anything else happen? You can tell me now, or later.
TALA: I called Lola.
MOTHER: You can always call Lola. You did nothing wrong. It’s her illness.
TALA: Okay.
MOTHER: If you ever do think of hurting yourself, you tell me, or a helpline. Even at work I’ll stop the bus.
You smell soup. Tala comes out to you, her hands in a towel. She looks at the wall. # plants: soup_on
You’ve got her hat. It fell off in the car. # plants: hat
-> in_the_hall

= in_the_hall
+ (scared) [“You scared me.” # pick: scared # meant: My legs were still shaking. It was true.]
	~ react(i_statement)
	~ went_past = "scared"
	YOU: You scared me. # feels: ashamed # shows: calm
	TALA: Sorry.
	YOU: I’m so glad you’re here.
	TALA: I said sorry.
	YOU: I know.
	TALA: Good night, everyone.
	She goes back into the kitchen. # heard: You were scared, so I have to say sorry to you. # did: She said sorry, to the wall. # why: Your fear is real. Tell it to someone else tonight, and to her tomorrow. # source: L39, L40
	-> going_home
+ (hands) [“How are your hands?” # pick: hands # meant: I didn’t dare to ask about the rest. # best: strong]
	~ react(open_question)
	YOU: How are your hands? # feels: angry # shows: calm
	TALA: Pink.
	YOU: Is pink good?
	TALA: The nurse likes pink.
	YOU: Do they hurt?
	TALA: Like a hundred bees.
	She holds them up, so that you can see. Then she goes back in. # heard: You’re asking about my hands, and not why I went. # did: She showed you her hands. # why: On a hard night, ask a small thing that they can answer. # source: L12
	-> going_home
+ (her_hat) [Hold out her hat # pick: her_hat # meant: I had no words left. I had a hat. # best: good]
	~ react(presence)
	You hold out her hat. # feels: angry # shows: calm # recalls: hat
	TALA: I can’t take it. My hands.
	YOU: Oh. Right.
	You put it on her head. It’s not straight. It hangs over one eye.
	TALA: Is it straight?
	YOU: Yes.
	TALA: Liar.
	She goes back in with it like that. # heard: You don’t want anything from me, you just brought my hat. # did: She let you put her hat on. # why: When it’s all too much, do one small kind thing, with no questions. # source: L13, L12
	-> going_home

= going_home
In the car your aunt doesn’t start the engine yet.
AUNT: {told_mom == "late":It took you a while, but you told.|{dont_tell.run:You told me when I asked. Next time, come to me first.|You did right to tell.}} Now it’s our job, not yours. Who can you talk to, when you’re scared?
YOU: Can I talk to you?
AUNT: Always. Good answer.
-> you_told_her

= you_told_her
23:40, in your own kitchen. Your aunt makes tea. Your phone rings. It’s Tala. She never rings. # feels: angry
YOU: Hello?
{dont_tell.coming or dont_tell.run:TALA (voice): You told your AUNT! And your aunt told my MOM!|TALA (voice): You TOLD her!}
YOU: {dont_tell.coming:I’m sorry it wasn’t you who told, but|Tala,} you were –
TALA (voice): I said DON’T TELL MY MOM! I call you TYPO, and you can’t even READ?
{told_mom == "late":TALA (voice): And you PROMISED! I’ve got it in WRITING!}
{dont_tell.mom:TALA (voice): “im telling your mom.” Like you’re her new best friend!}
{dont_tell.coming or dont_tell.run:TALA (voice): You got your AUNT, you got my MOM, why didn’t you get the whole CITY?}
YOU: It was minus –
TALA (voice): I was FINE! I was WALKING! And now MOM’s crying into the SOUP, and it’s because of YOU! # recalls: soup_on
TALA (voice): You know what you are? You’re a SMOKE ALARM! I burn some TOAST, and you call the FIRE TRUCKS! It was a WALK! It was TOAST! # plants: smoke_alarm
TALA (voice): That’s not a friend! That’s a thing that SCREAMS on a CEILING!
Your aunt looks at you over her cup. She can hear every word.
You can hear Tala breathing.
+ (love) {not ruptured()} [“I did it because I love you.” # pick: love # meant: It was the reason. It was the whole reason.]
	~ react(debate)
	~ owes(secret)
	YOU: I did it because I love you. # feels: angry
	TALA (voice): I KNOW!
	YOU: So you can’t be –
	TALA (voice): So I can’t be mad. I know. Okay. I love you too.
	YOU: Do you?
	TALA (voice): Yes. Good night.
	Just before she hangs up, you hear something break. # heard: You love me, so I’m not allowed to be mad. # did: She said it back, and hung up. # why: It’s true, and it leaves no room for their anger. Let them be mad first. # source: M21
	-> hall_light
+ (before_that) {ruptured()} [{went_past == "arctic":“Before that, I sent a joke.”|{went_past == "tomorrow":“Before that, I said: tomorrow.”|{went_past == "scared":“In the hall I talked about me.”|{went_past == "tell_me":“I made you stand there and type.”|“I told you that Lola loves you.”}}}} # pick: before_that # meant: I’d got one thing wrong tonight, and I knew which. # best: strong]
	~ react(repair)
	~ she_rang_you(false)
	{
	- went_past == "arctic":
		YOU: Before that, I sent a joke. You were freezing, and I sent penguins. # feels: relieved
		TALA (voice): There AREN’T any penguins in Canada, Typo.
		YOU: Yeah.
	- went_past == "tomorrow":
		YOU: Before that, I said: tell me tomorrow. You were on the ice, and I washed a glass. # feels: relieved
		TALA (voice): “ok! tell me tomorrow.” With an exclamation mark.
		YOU: Yeah.
	- went_past == "scared":
		YOU: In the hall I talked about me. You couldn’t feel your hands, and you said sorry to ME. # feels: relieved
		TALA (voice): Twice.
		YOU: Yeah. Twice.
	- went_past == "tell_me":
		YOU: I made you stand there and type. You couldn’t feel your hands, and I wanted to hear everything. # feels: relieved
		TALA (voice): “tell me everything.” At minus twenty-nine.
		YOU: Yeah.
	- else:
		YOU: I told you that Lola loves you. She’d hung up on you, and I didn’t even say “oh no”. # feels: relieved
		TALA (voice): You’ve never even MET her!
		YOU: No.
	}
	. . .
	TALA (voice): It’s loud on the river. The ice goes BOOM. Nobody tells you that.
	YOU: Were you scared?
	TALA (voice): After the boom, yes. I’m still mad that you told.
	YOU: You can be. I’d still tell. # heard: You’re sorry for that one thing, but not for telling. # did: She told you about the ice. # why: Say the one thing you missed. Don’t say sorry for keeping someone safe. # at_once # source: L41, L42
	-> hall_light
+ (mad) [“Be as mad as you want.” # pick: mad # meant: I wasn’t sorry that I told. I was sorry it was hard. # best: strong]
	{ told_mom == "late":
		~ pays(secret)
		~ react(repair)
	- else:
		~ react(i_and_you)
	}
	~ she_rang_you(told_mom == "late")
	~ she_keeps("be_mad", false)
	YOU: Be as mad as you want. I’d do it again. # feels: angry
	{told_mom == "late":YOU: I promised, and then I told. For that, I’m sorry.}
	TALA (voice): You’re supposed to be SORRY!
	YOU: I’m not sorry that you’re warm.
	. . .
	Four minutes go by on the clock over the stove. Nobody says a word. Nobody hangs up.
	TALA (voice): My thumbs hurt.
	YOU: I bet.
	TALA (voice): Mom made me soup. It’s hard to yell with soup.
	YOU: Eat. I’m not going anywhere.
	TALA (voice): I’m STILL mad. # heard: I can scream at you, and you’re still there. # did: She screamed, and stayed on the phone. # why: You can be sure that you did right, and let them be angry. Don’t hang up. # source: L41, L39
	-> hall_light
+ (take_back) [“Sorry. I shouldn’t have told.” # pick: take_back # meant: I wanted it to stop. I wanted you back.]
	~ react(repair_but)
	~ owes(secret)
	YOU: Sorry. I’m really sorry. I shouldn’t have told. # feels: lonely
	TALA (voice): So next time you won’t? Even out there?
	YOU: I don’t know.
	. . .
	TALA (voice): That’s not better, Typo.
	She hangs up.
	AUNT: She’s very angry. You were right to tell. Drink your tea. # heard: Next time you won’t tell, and I’ll be alone out there. # did: She said that wasn’t better. # why: Never say sorry for what kept someone safe. You can be sorry that it hurt. # at_once # source: L41
	-> hall_light
+ (any_soup) [“Is there any soup left?” # pick: any_soup # meant: I was too tired to fight, and I know your kitchen. # best: good]
	~ react(distract_wanted)
	YOU: Is there any soup left? # feels: relieved # recalls: soup_on
	TALA (voice): WHAT?
	YOU: Soup. Is there any left.
	TALA (voice): I’m YELLING at you!
	YOU: I know. You can yell and still tell me.
	TALA (voice): There’s ALWAYS soup! There’s soup till JUNE!
	A noise comes down the phone. It could be a laugh.
	TALA (voice): Mom cried in it. Then I cried in it. It’s so salty. We never cried together before.
	YOU: Keep me a bowl.
	TALA (voice): It’s disgusting. Okay. # heard: You’re not scared of me, even when I yell. # did: She told you about the soup. # why: Not every hurt wants a deep answer. A small, ordinary question can be enough. # source: L30, M32
	-> hall_light

= hall_light
~ scene_ends()
You stay at the table. Your aunt puts a second cup in front of you, and leaves the light on in the hall. # rest
+ [Monday. # pick: monday_stairs # go_on]
	-> stairs

// ---- 4 · First in the world ------------------------------------------------------------

=== stairs
~ scene_starts(5, 4)
~ wants_now(ideas)
~ went_past = ""
The back stairs at school. You have a pass: you may be out of class till ten past ten. At ten o’clock it’s midnight where Lola lives, and Tala’s birthday begins there. Then Lola calls and sings, the first one in the world. In nine years she has never missed it. # scene: Monday, 9:54. The back stairs at school. # place: stairs # light: window # in_view: face # feels: worried # shows: calm # recalls: first_song # recalls: back_stairs # so_far: On Saturday Tala was out alone in the cold. {told_mom == "late":You promised not to tell. After eleven minutes you told, and your aunt got her home.|You told, and your aunt got her home.} Her hands are fine. She shouted at you on the phone, and called you a smoke alarm: too loud, about nothing. {long_way.you_told_her.any_soup:Then you two talked about soup.|{long_way.you_told_her.mad:Neither of you hung up.|{long_way.you_told_her.before_that:You said sorry for one thing, but not for telling.|Then she hung up.}}}
{
- brings() == fine or brings() == nothing:
	~ far_off = true
	Tala is one floor up. You can see her boots. Beni stands beside you, with a piece of paper.
	BENI: She wrote this for you. I have to read it to you, all of it.
	BENI: “CORRECTION: this newspaper got something wrong. On Saturday it called Typo a smoke alarm.” # recalls: smoke_alarm
	BENI: “It also said that Typo is not a friend. But there WAS smoke. Typo was right. This newspaper is sorry.”
	BENI: “It’s still a bit mad that you told.” That’s the end. I’m getting some water.
	Beni puts the paper on a step, and goes. The boots come down, one step at a time.
	TALA: Mom says that you should know this: on Thursday I’ll talk to the school counsellor. Don’t make it a headline.
	YOU: I won’t.
	TALA: So? Did Beni read it all?
- else:
	Tala is on the fourth step. Her phone lies beside her, its battery at 100 %.
	TALA: The clinic says I can keep all ten fingers.
	YOU: Good. I like them.
	TALA: And on Thursday I’ll talk to the school counsellor. Mom asked her. Don’t make it a headline.
	YOU: I won’t.
	TALA: I’ve got a headline. It’s for you. Shut up till I’m done.
	She reads it from a piece of paper. The paper shakes.
	TALA: “CORRECTION: this newspaper got something wrong. On Saturday it called Typo a smoke alarm.” # recalls: smoke_alarm
	TALA: “It also said that Typo is not a friend. But there WAS smoke. Typo was right. This newspaper is sorry.”
	TALA: “It’s still a bit mad that you told.” That’s the end.
}
She doesn’t look up.
-> fourth_step

= fourth_step
+ (its_fine) {not to_mend(secret)} [“It’s fine! Forget it.” # pick: its_fine # meant: You looked so small. I wanted it to be over for you.]
	~ react(minimise)
	~ went_past = "its_fine"
	YOU: It’s fine! Forget it. # feels: lonely # shows: calm
	TALA: Okay.
	YOU: Really. It’s fine.
	TALA: I wrote it six times.
	YOU: You didn’t have to.
	TALA: No. I guess not.
	She folds the paper. She folds it again, till it won’t fold any more. # heard: You don’t want my sorry, so I’ll put it away. # did: She folded the paper very small. # why: When someone says sorry, say thank you. “It’s fine” can sound like “I don’t want it”. # source: L41
	-> tuesday
+ (it_hurt) [“It hurt. Thank you.” # pick: it_hurt # meant: It was true, and so was the thank you. # best: strong]
	~ react(i_and_you)
	YOU: It hurt, when you said I’m not a friend. # feels: relieved # shows: worried
	TALA: I know. I heard myself say it.
	YOU: Thank you. For the correction.
	TALA: Can I still be a bit mad?
	YOU: Yes. You can be mad.
	TALA: I’m only ten per cent mad now. It’s mostly because Mom cried.
	She gives you the paper. She holds out the left earbud. # heard: I hurt you, and you still said thank you. # did: She gave you the paper. # why: You can do both: say that it hurt, and say thank you for the sorry. # source: L41, L39
	-> tuesday
+ (beep) {not to_mend(chat)} [“Beep. Your smoke alarm is here.” # pick: beep # meant: I didn’t trust my voice, so I did the alarm. # best: good]
	~ react(i_and_you)
	YOU: Beep. Your smoke alarm is here. # feels: warm # shows: worried # recalls: smoke_alarm
	TALA: What?
	YOU: Beep.
	TALA: Why?
	YOU: Low battery. Somebody told it that it wasn’t a friend.
	TALA: Somebody did say that.
	YOU: Beep.
	TALA: You’re my friend, you stupid alarm.
	She puts the left earbud in your ear herself. The beeping stops. # heard: It hurt you, and you can still joke with me. # did: She put the earbud in your ear. # why: You can answer a sorry with a joke, if you don’t hide that it hurt. # source: M32, L41
	-> tuesday
+ (mine_too) {to_mend(secret)} [{told_mom == "late":“I promised not to tell.”|{long_way.you_told_her.take_back:“I’d still tell.”|“I didn’t let you be mad.”}} # pick: mine_too # meant: Your sorry was good. I still owed you one. # best: strong]
	~ pays(secret)
	~ react(repair)
	{
	- told_mom == "late":
		YOU: I’ve got a correction, too. I promised not to tell. And then I told. # feels: relieved # shows: sad
		TALA: After eleven minutes.
		YOU: I should’ve said at once that I’d tell.
		TALA: I thought, good, nobody knows. And then I thought: NOBODY knows.
		YOU: Next time I won’t promise.
		TALA: Then I’ll yell at once. It saves time.
	- long_way.you_told_her.take_back:
		YOU: I’d still tell. On the phone I said “I shouldn’t have told”. That was wrong. I’ve got a correction, too. # feels: relieved # shows: sad
		TALA: I asked: even out there? And you said, “I don’t know.”
		YOU: Now I know. Even out there.
		TALA: Good. And next time I’ll yell at you again.
		YOU: Okay.
	- else:
		YOU: I’ve got a correction, too. You were mad, and I didn’t let you be. # feels: relieved # shows: sad
		TALA: I broke a bowl instead. The blue one.
		YOU: Was it good?
		TALA: It was SO good.
		YOU: I’d still tell. But you can yell at me.
		TALA: I know. I was going to yell till June.
	}
	She gives you the paper. # heard: {long_way.you_told_her.take_back and told_mom == "at_once":You’d tell again, so I won’t be alone out there.|You’re sorry for something, too, so I’m not the only one.} # did: She gave you her piece of paper. # why: A correction still counts two days later. Say what you did, and no more. # source: L41, L42
	-> tuesday
+ (chat_too) {to_mend(chat)} [{chat_answer == "lied":“I lied about the chat.”|“I never changed that name.”} # pick: chat_too # meant: You’d said your sorry. I hadn’t said mine. # best: strong]
	~ pays(chat)
	~ react(repair)
	{
	- chat_answer == "lied":
		~ chat_answer = "lied_and_said"
		YOU: I’ve got a correction, too. I lied about the chat. You’d seen it, and I said no. # feels: relieved # shows: sad
		TALA: I know you did. It made Friday really long.
		YOU: I’m sorry.
	- else:
		YOU: I’ve got a correction, too. “No Tala allowed.” I was in there, and I never changed the name. # feels: relieved # shows: sad
		TALA: I thought about that name all weekend.
		YOU: I’m sorry.
	}
	{ door() == open:
		TALA: Okay. That’s two corrections. It’s a big newspaper today.
	- else:
		TALA: I know WHY you did it. I’m still mad about it.
		YOU: Okay.
	}
	She moves her bag, so that you can sit.
	She gives you the paper. # heard: You said it yourself, and I don’t have to forgive it today. # did: She moved her bag for you. # why: Say what you did, and then wait. They may not be ready when you are. # source: L41, L42
	-> tuesday

= tuesday
// Nothing reads these from here on: fewer states, nothing a reader sees.
~ owed -= chat
~ offered -= chat
{ told_mom == "at_once":
	~ owed -= secret
	~ offered -= secret
}
9:57. You both sit. Nobody else is on the stairs.
TALA: So. {chat_answer == "all":The party is tomorrow.|Tomorrow is my birthday, and you’ve all got a secret.} What are you going to do to me?
+ (all_of_it) [Tell her all of it # pick: all_of_it # meant: You asked me straight. # best: strong]
	~ react(advise_wanted)
	~ spared = true
	YOU: {chat_answer == "all":The party’s in Beni’s basement.|It’s a party, in Beni’s basement.} Thirty balloons. Jules has a list: everybody wears a colour. # feels: worried # shows: warm
	TALA: COLOURS?
	YOU: You’re green. You come in last, and we all jump up and shout.
	{door() == shut:One breath comes out of her nose. It’s nearly a laugh.|She laughs till she has to put her hood up.}
	TALA: I can’t be in a room full of people{door() == open:, Typo}. They’ll all look at my face to see if I’m happy.
	YOU: Then tell Jules that. I’ll come with you. # heard: You told me everything, so nothing can surprise me. # did: She said what she couldn’t do. # why: She asked. When you tell her plainly, she can decide. # source: M22, L59
	-> ten_oclock
+ (good_one) [“What would be a good birthday?” # pick: good_one # meant: {chat_answer == "all":I’d told you about the party. I’d never asked what you wanted.|I’d promised not to tell. But I could still ask you.} # best: strong]
	~ react(ask_wanted)
	~ spared = true
	YOU: What would be a good birthday? # feels: relieved # shows: sad
	TALA: Small.
	YOU: Small. Got it.
	TALA: Not a big happy day. But not a sad one.
	YOU: Not big, and not sad.
	TALA: And nobody hides and shouts SURPRISE.
	YOU: Then we tell the others just that. You and me. # heard: The day can still change, and I can say how. # did: She said what she wanted. # why: If you don’t know what they’d like, ask. # source: L69, M28
	-> ten_oclock
+ (after) [“Ask me after the call.” # pick: after # meant: One thing at a time. My head was full, too. # best: strong]
	~ react(break_named)
	YOU: Ask me after the call. Ten past ten. # feels: worried # shows: worried
	TALA: That’s thirteen minutes.
	YOU: Can you wait thirteen minutes?
	TALA: I can wait two minutes.
	YOU: And then two more?
	TALA: It hasn’t even been two minutes. # heard: You know that I can only think of the call now. # did: She counted the minutes. # why: One thing at a time is kind, too. Say when the next thing comes. # source: L47
	-> ten_oclock

= ten_oclock
~ settle()
~ peak(7)
10:00. Tala holds the phone in both hands.
10:01. Somebody laughs, two floors down. 10:02.
The phone doesn’t ring.
+ (hand) [Take her hand # pick: hand # meant: I wanted you not to wait alone.]
	~ react(wrong_certain)
	~ went_past = "hand"
	You take her hand. You make your face soft. # feels: hurt # shows: worried
	TALA: What?
	YOU: Nothing. I’m here.
	TALA: It’s only two minutes past.
	YOU: I know.
	TALA: You’re looking at me like somebody died. I need that hand for the phone.
	You give it back. # heard: You think Lola won’t call, and it’s only two minutes. # did: She took her hand back. # why: If you comfort too early, it sounds like “it’s over”. Wait as long as they wait. # source: L20, L36
	-> it_rings
+ (held) [“BREAKING: phone says nothing.” # pick: held # meant: I wanted to wait with you, and headlines are how you talk.]
	~ react(distract)
	~ went_past = "held"
	YOU: BREAKING: phone says nothing. Police ask it why. # feels: worried # shows: sad
	TALA: Not now.
	YOU: I only –
	TALA: Typo. Not NOW.
	YOU: Sorry.
	TALA: It’s a good joke. Tell it after the call. # heard: You can’t wait with me without making a joke. # did: She said: “Not now.” # why: It’s a good joke, too early. Keep it for afterwards. # source: M21, M32
	-> it_rings
+ (step) [Move up onto her step # pick: step # meant: I couldn’t make it ring, but I could sit there. # best: good]
	~ react(presence)
	You move up onto her step. You look where she’s looking: at the phone. # feels: worried # shows: worried
	TALA: It’s late.
	10:03.
	. . .
	10:04. You’re breathing at the same speed.
	TALA: She’s putting her lipstick on. She always puts lipstick on for this call. # plants: lipstick # heard: You’re waiting with me, and you don’t say how it will end. # did: She breathed when you breathed. # why: When waiting hurts, wait with them. You don’t have to fill it. # source: L13, L36
	-> it_rings
+ (last_year) [“How was it last year?” # pick: last_year # meant: I wanted you to have Lola back for a minute. # best: strong]
	~ react(open_question)
	YOU: How was it last year? # feels: sad # shows: sad
	TALA: Loud. She yells, because it’s far.
	YOU: But there’s a phone.
	TALA: She thinks the phone alone isn’t enough. And she puts lipstick on. For a PHONE. # plants: lipstick
	YOU: What colour?
	TALA: Red, like a fire truck.
	10:05. She’s smiling at the phone. # heard: You want to know about Lola, and not just if it’s okay. # did: She told you about the lipstick. # why: A small question about the person they miss can be good company. # source: L17, L20
	-> it_rings

= it_rings
10:06. It rings. On the screen is Lola’s face, very close, with her thumb over half of it. # feels: sad
LOLA (voice): Who took my lipstick? Is she there? Can she see me?
Then she sees Tala’s face. She sings the whole song, very loud, because it’s far.
LOLA (voice): Happy birthday, dear MARIVIC! # recalls: marivic
Marivic is Tala’s mother. Lola thinks that she’s singing to Marivic.
Tala doesn’t correct her. She sings the last line, together with Lola. Lola kisses the phone. The screen goes dark.
. . .
+ (but_rang) [“But she rang! She sang it all!” # pick: but_rang # meant: I’d been so scared it wouldn’t ring.]
	~ react(positivity)
	~ went_past = "but_rang"
	YOU: But she rang! She sang it all! # feels: lonely # shows: calm
	TALA: Yeah. She did.
	YOU: She knew every word.
	TALA: Every word except my name. # heard: You want me to be glad, and I’m glad AND sad. # did: She said: “Every word except my name.” # why: The good side may be true. First say that it’s sad, too. # source: L48
	-> the_bell
+ (right_song) [“Right song. Wrong girl.” # pick: right_song # meant: It was lovely and awful, and I said both. # best: strong]
	~ react(paraphrase)
	{ door() == shut:
		YOU: BREAKING: woman, 81, sings right song to wrong girl. # feels: sad # shows: sad
		TALA: Mm.
		YOU: Wrong girl sings, too.
		She shows you half a smile.
		TALA: It’s a good headline. You write it, not me.
		YOU: Headlines are your thing.
		TALA: Not today. # heard: You saw that it was lovely and awful, but I can’t laugh. # did: She gave you half a smile. # why: Say it in their own style, and don’t leave out the hard part. Half a smile is okay. # source: L60, L14
	- else:
		YOU: BREAKING: woman, 81, sings right song to wrong girl. # feels: relieved # shows: sad
		TALA: Oh no.
		YOU: Wrong girl sings, too.
		Tala laughs. Half-way it turns into crying. She’s crying with her hood down, in the middle of a school day.
		TALA: Can I have that headline?
		YOU: It’s yours.
		{ was_open() and tala_told != "whole":
			~ tala_told = "whole"
			TALA: Nobody else remembers me, from before I was six. I was too small. It’s only in her head. If she forgets it, nobody knows it any more.
		}
		TALA: She was so HAPPY, Typo. # heard: You said that it was lovely and awful, and both are true. # did: She laughed, and then she cried. # why: Say it in their own style, and don’t leave out the hard part. # source: L60, L14
	}
	-> the_bell
+ (hurts) [“Did that hurt?” # pick: hurts # meant: I could see it. I wanted you to be the one to say. # best: good]
	~ react(name)
	YOU: Did that hurt? # feels: sad # shows: sad
	TALA: Yes.
	YOU: Okay.
	TALA: Like many small cuts.
	YOU: Ow.
	{door() == shut:TALA: I have to tell somebody. She was so HAPPY. It hurt, and I was happy. Is that allowed?|TALA: And she was so HAPPY. It hurt, and I was happy. Is that allowed?}
	YOU: I think so. # heard: You asked if it hurt, and I could just say yes. # did: She said: “Like many small cuts.” # why: Ask about the feeling in few words, and don’t explain it to them. # source: L35
	-> the_bell
+ (next_year) {ready_for_help()} [“Next year we’ll both sing.” # pick: next_year # meant: It won’t get better. There’ll still be a song. # best: good]
	~ react(hope_late)
	YOU: Next year we’ll both sing. Maybe she’ll sing another wrong name. # feels: warm # shows: sad
	TALA: Maybe she’ll sing yours.
	YOU: Happy birthday, dear Typo.
	TALA: She’d like you. She’d make you eat.
	She wipes her nose on her sleeve.
	TALA: It’ll get worse, you know.
	YOU: I know. I’ll still sing. # heard: It will get worse, and you’ll be there with me. # did: She wiped her nose on her sleeve. # why: Hope can come late. Say the hard part, too. # source: L48, M22
	-> the_bell

= the_bell
{ not ruptured():
	-> ten_past
}
~ settle()
10:08. The bell rings for the next class. Feet run past. Tala doesn’t get up.
+ (stay_late) [Stay past the bell # pick: stay_late # meant: I’d been too quick all morning. I could be slow now. # best: strong]
	~ react(repair)
	You stay where you are. It gets quiet. # feels: relieved # shows: sad
	TALA: That was the bell.
	YOU: I know.
	TALA: You’ll be late for class.
	YOU: I’ve talked all morning. Now I’m quiet, and late.
	. . .
	TALA: She was happy. And I was sad. She was so happy, and I’m the only one who was there.
	YOU: I was there.
	TALA: You were there. # heard: You were late for class, so I could say I was sad. # did: She said that she was sad. # why: You can mend with time. Stay, and don’t talk. # source: L41, L13
	-> ten_past
+ (correct) [“CORRECTION: I’m sorry.” # pick: correct # meant: You’d shown me how to do it. # best: strong]
	~ react(repair)
	YOU: CORRECTION: I’m sorry. # feels: relieved # shows: sad # recalls: smoke_alarm
	TALA: Oh no.
	{
	- went_past == "its_fine":
		YOU: This newspaper said “it’s fine”. It wasn’t fine, it hurt. And it forgot to say thank you.
		TALA: I wrote it SIX times.
		YOU: Can I have it?
		TALA: It’s folded.
	- went_past == "hand":
		YOU: At two minutes past ten this newspaper looked sad, like at a funeral. Nobody had died.
		TALA: You did the FACE.
		YOU: I did the face.
		TALA: It was a terrible face.
	- went_past == "held":
		YOU: You were waiting for Lola, and this newspaper made a joke about a phone.
		TALA: It was a good joke. It was just at the wrong minute.
		YOU: The phone is sorry, too.
		TALA: The phone did nothing wrong.
	- else:
		YOU: This newspaper said “she sang it all”. She sang it all to somebody else.
		TALA: Yes.
		YOU: It was lovely, and it was awful. This newspaper only said: lovely.
		TALA: That’s a long correction.
	}
	She leans on you, coat against coat. # heard: You know what you did, and you said it my way. # did: She leaned on you. # why: Name the thing that went wrong. It can be short, and it can be funny. # source: L41, L42
	-> ten_past
+ (lovely) [“The song was lovely.” # pick: lovely # meant: I was sorry, and I wanted you to have that.]
	~ react(repair_but)
	YOU: I’m sorry. But the song was lovely. # feels: lonely # shows: calm
	TALA: It was.
	YOU: It really was.
	TALA: I just said so.
	YOU: Okay.
	TALA: Yeah. It was lovely. # heard: I have to say it was nice, so you feel better. # did: She said it was lovely, twice. # why: Don’t make them agree that it’s all right. A sorry has no “but” in it. # source: L42
	-> ten_past

= ten_past
~ distant = door() == shut
{ not distant:
	~ settle()
}
10:10. Your pass is over. You both stand up.
{
- door() == shut and tuesday.good_one:
	TALA: After that song I don’t know any more. Is small still right?
	YOU: You’re asking me?
	TALA: Yes. I need ideas. You’re my friend.
- else:
	{door() == shut:TALA: I still need a birthday. Got one?|{spared:TALA: Okay, no surprise. But what do I do tomorrow INSTEAD? I need ideas. Help.|TALA: You said: ask me after the call. So: {chat_answer != "all":what’s the secret? And }what do I do tomorrow? Help.}}
	YOU: {not spared and chat_answer != "all" and door() != shut:I promised not to say. }Ideas?
	TALA: IDEAS. You’re my friend. I’ve got none.
}
+ (your_day) [“Leave it all to me.” # pick: your_day # meant: You looked so tired. I wanted to carry it for you.]
	~ react(validate_late)
	YOU: Leave it all to me. # feels: worried # shows: angry
	TALA: All of WHAT?
	YOU: Something nice. You just rest.
	TALA: What is it?
	YOU: Don’t worry about it.
	TALA: That’s called a surprise, Typo. # heard: You’ll plan my birthday, and again I’m left out. # did: She said: “That’s called a surprise.” # why: If they ask for ideas, give some. “Leave it to me” shuts them out. # source: M22, L66
	-> filed
+ (three) [“Okay. Three ideas.” # pick: three # meant: I’d had them ready since Saturday. # best: strong]
	~ react(ask_wanted)
	~ answer = pitched
	YOU: Okay. Three ideas. One: noodles, five of us, no singing. Two: noodles, just you and me. Three: we call Lola, all of us. # feels: warm # shows: sad
	TALA: Slow down. Why noodles?
	YOU: Long noodles mean a long life. It says so on the packet.
	{
	- door() == shut:
		TALA: I’ll think about it.
		YOU: You can say no to all three.
		TALA: I like one of them. # heard: You gave me ideas, and I don’t have to choose now. # did: She said she’d think about it. # why: She asked for ideas, and got three small ones, with no hurry. # source: M22, L66
	- tala_told == "whole":
		TALA: The second one. And then the third. But only you and me.
		YOU: What’ll you say to her?
		TALA: “Hi. I’m the girl in the phone.” Every time. I’ll just say who I am. # recalls: girl_in_phone # heard: You had three ideas ready, and I could pick. # did: She picked the second, and then the third. # why: Listen first, then help. When they ask for ideas, give them some. # source: M22, L66
	- else:
		TALA: The first one. And then the third. But then only you and me.
		YOU: What’ll you say to her?
		TALA: “Hi. I’m the girl in the phone.” Every time. I’ll just say who I am. # recalls: girl_in_phone # heard: You gave me ideas, and you let me choose. # did: She picked the first, and then the third. # why: Listen first, then help. When they ask for ideas, give them some. # source: M22, L66
	}
	-> filed
+ (call_off) [“I’ll cancel it all.” # pick: call_off # meant: After that song I’d want to hide from everyone.]
	~ react(one_up)
	~ answer = cancelled
	YOU: I’ll cancel it all. No party. You can rest. # feels: lonely # shows: sad
	TALA: All of it?
	YOU: All of it. I’ll tell everybody.
	TALA: Okay. {distant and tuesday.good_one:Not even a small one|No birthday}, then. I guess. # heard: I asked for ideas, and now there’s no birthday. # did: She gave up her birthday. # why: They may not want what you would want. Give some ideas, and ask. # source: L27, L20
	-> filed

= filed
{chat_answer == "lied":TALA (walking away): On Friday I asked about that chat. You looked at me and lied. You’ve never said, “I lied.”}
+ [Tuesday. # pick: see_what_she_files # go_on]
	{
	- far_off and distant and door() == shut and not spared:
		-> new_desk
	- chat_answer == "lied" or (distant and door() == shut):
		-> soup
	- told_mom == "late" and to_mend(secret):
		-> soup
	- answer == cancelled:
		-> the_left_one
	- answer == pitched and tala_told == "whole":
		-> girl_in_the_phone_ending
	- answer == pitched or spared or chat_answer == "all":
		-> long_noodles
	}
	-> surprise

// ---- endings: every one shows the birthday --------------------------------------------

=== long_noodles
Tuesday, 18:30. Five friends in your kitchen, and one very big pot. {answer == pitched:It was one of your ideas.|You and Tala talked to the others: no balloons, and no surprise.} Nobody hides, and nobody shouts. # scene: Tuesday, 18:30. Your kitchen. # place: counter # light: lamp # in_view: face # feels: calm # so_far: On Monday Lola sang for Tala’s birthday, and sang her mother’s name. Today Tala is sixteen.
At lunch Tala told the others all of it herself, in the chat, in her own words.
TALA (typed): BREAKING: the girl in the phone was me. it was real. its dementia. you can still laugh. i’ll tell you when # recalls: girl_in_phone
JULES: I picked that name. “No Tala allowed.” I’m sorry. I had two seconds to find one, and you were coming.
TALA: It’s the worst name in Canada.
AMRIT: I made a new sticker. It has a face this time.
It’s Tala. It’s really her: SAME GIRL AS YESTERDAY. She looks at it for a long time. # recalls: sticker
TALA: Okay. That one can go to Delhi. # recalls: delhi
Beni reads out the noodle packet, right to the end. You’re not allowed to cut the noodles. The longer they are, the longer you live.
Then you put the phone in the middle of the table, and all five of you call Lola.
LOLA (voice): So many children! Whose are they?
TALA: They’re mine, Lola. I’m Tala. I’m the girl in the phone. # feels: warm
LOLA (voice): Tala had such fat feet! She cried when the shoes went on. So I made a song for the shoes. # recalls: shoes
Tala never knew why there was a song. She was too small, and only Lola knows. She gets a pen.
TALA (to all of you): Nobody talk. I’m writing this down. # ending: long_noodles: Long noodles # question: Tala was too small to remember those years. Who can keep them for her now? # next: {answer == pitched:Go back to Friday’s shelter. The more she trusts you, the more she’ll say on her bus.|Go back to ten past ten. She asks for ideas.}
-> END

=== girl_in_the_phone_ending
Tuesday, 18:30. Noodles, only you two, in your kitchen. No balloons. Tala is sixteen, and has soup on her chin. # scene: Tuesday, 18:30. Your kitchen. # place: counter # light: lamp # in_view: face # feels: calm # so_far: On Monday Lola sang for Tala’s birthday, and sang her mother’s name. Tala told you that only Lola remembers her first six years.
At lunch she told the other three about Lola. Jules said sorry for the name. Amrit cried. Beni asked, “Is it okay to joke?” They’re all coming on Saturday. She decides when they go home.
YOU: Ready?
TALA: No. You hold the phone. There’s soup on my hands.
It rings for a long time.
LOLA (voice): Yes? Who’s there?
TALA: Hi, Lola. I’m Tala. I’m the girl in the phone. # recalls: girl_in_phone
LOLA (voice): Oh, good. I like her.
TALA: She likes you, too.
LOLA (voice): Has she eaten? # feels: warm
It’s a short call. After it you lie on the kitchen floor, one earbud each, without music. # recalls: left_one
TALA: She’s the only one who remembers me before I was six. And she’s forgetting it.
YOU: What did she tell you about it?
TALA: Some things. There was a goat.
YOU: Tell me about the goat. Then two of us know it.
TALA: Okay. So this goat ate a shoe. # ending: girl_in_the_phone: The girl in the phone # question: Tala says who she is at the start of each call. Who is that for? # next: {chat_answer == "half":Go back to the shelter. Tell her that it’s a birthday party.|Go back to the shelter. Say yes, there is a chat, and don’t say why.}
-> END

=== the_left_one
Tuesday, 16:14. There’s no party. It’s Tala’s birthday, and you’re the only two in the shelter. # scene: Tuesday, 16:14. The bus shelter. # place: shelter # light: dusk # in_view: face # feels: sad # shows: calm # so_far: On Monday Lola sang for Tala’s birthday, and sang her mother’s name. You cancelled the party.
She has one candle in her pocket. You have a granola bar. You push the button for the heater. # recalls: heater
TALA: Don’t sing.
YOU: I wasn’t going to sing.
The wind blows the candle out.
TALA: I’m sixteen. That counts as blowing it out.
TALA: I told the others this morning. What Lola said. That it was real. That it’s dementia.
YOU: What did they say?
TALA: They’re sorry. They’re nice. Jules sent a heart that moves.
TALA: And then I left the chat. I can’t be funny for four people right now.
YOU: So no more News Desk? # recalls: desk
TALA: I’m still a newspaper. Just a very small one, with one reader. You.
She breaks the granola bar, and bites her half first. Then she stops, and gives you the other side. # feels: calm
TALA: Like Lola with the mangos, when I was small. She bit them first, and gave me the sweet side. I don’t remember it. She told me.
TALA: She’s the only one who remembers me from then. When she forgets it, nobody knows it any more.
YOU: I know it now. I’ll remember the mangos.
She holds out the left earbud. # recalls: left_one
TALA: Beni says I can come back to the chat when I want. Maybe in summer. # ending: the_left_one: The left one # question: She left the chat, and kept one earbud for you. What does she need from one friend right now? # next: Go back to ten past ten. She asked for ideas, and you gave none.
-> END

=== surprise
~ wednesday = "yes"
Tuesday, 19:00. The light goes on in Beni’s basement. Everybody jumps. Thirty balloons. # scene: Tuesday, 19:00. Beni’s house. # place: counter # light: lamp # in_view: face # feels: lonely # shows: calm # so_far: On Monday Lola sang for Tala’s birthday, and sang her mother’s name. Nobody has told Tala about the party.
JULES: SURPRISE!
Tala screams. Big eyes, open mouth, both hands up. She plays it perfectly, like an actor. She hugs everyone. She has a headline for each of you.
TALA: BREAKING: girl turns sixteen. Girl can now drive a car and be sad in it
AMRIT: That’s the best one so far!
At ten you find her in the kitchen. She’s washing cups that are clean. Beni is drying them.
BENI: She’s washed that one twice. I’m going to stand over there. # feels: sad # shows: calm
TALA: It’s a nice party.
YOU: It is.
TALA: Jules blew up all the balloons alone. Jules is still dizzy.
YOU: How are you?
TALA: Ask me tomorrow. And really ask.
On Wednesday, in the shelter, you ask again: how are you, really? She talks till the last bus. # feels: sad # shows: sad
TALA: Do you know what I thought, at the sink? Everyone at that party knows who I am.
TALA: And Lola doesn’t. And she’s the only one who remembers me when I was small. When she forgets it, nobody knows it any more.
You don’t say anything. You push the button again, and again. # recalls: heater # ending: surprise: Surprise # question: She was perfect at the party, and sad at the sink. Which of her friends could have known, and how? # next: Go back to ten past ten on the stairs. She asks you for something.
-> END

=== soup
Tuesday, 19:00. Beni’s basement. {answer == cancelled:You’d cancelled the party, but Beni had already bought the cake. So there are five chairs and a cake.|{spared:You and Tala talked to the others: no balloons, and no surprise. There are five chairs and a cake.|{answer == pitched:You’d told Jules about the noodles. There are five chairs, a pot of noodles and a cake.|Thirty balloons, and everybody jumps.}}} Tala comes. She says thank you to everybody. She thanks you just as she thanks everybody. {chat_answer == "lied":You lied about the chat, and you’ve never said, “I lied, and I’m sorry.”|{to_mend(secret):You promised not to tell, and then you told. She hasn’t forgotten.|On Monday, on the stairs, she told you less and less. It’s still like that.}} # scene: Tuesday, 19:00. Beni’s house. # place: counter # light: lamp # in_view: back # feels: lonely # shows: calm # so_far: On Monday Lola sang for Tala’s birthday, and sang her mother’s name. Between Tala and you, something still isn’t mended.
She stays for one piece of cake. At eight her mother stops the bus outside.
TALA: {spared or chat_answer == "all":Thanks|So this was the secret. Thanks} for the party, guys. Night.
You stand at the window. Before the bus goes, her mother gets out. She has a jar in a towel. She puts it in your hands. It’s hot.
MOTHER: Soup. For the smoke alarm. # recalls: smoke_alarm
YOU: She told you that?
MOTHER: She tells me things now. We cry together, and we cook.
MOTHER: She told me what she’s scared of. When my mama forgets, nobody will remember Tala as a little girl. I was here, working. I missed those years.
YOU: Is she still mad at me?
MOTHER: A bit. She needs time. So do I. Eat.
For two weeks Tala sends you nothing. Then, in February, at 23:09, just to you: # feels: sad
TALA (typed): you up
YOU (typed): im up
TALA (typed): ok
TALA (typed): thats all
YOU (typed): ok. night
TALA (typed): night typo # recalls: typo # ending: soup: Soup # question: She wrote only to see if you were up. Why may that be enough for one night? # next: {chat_answer == "lied":Go back to Monday’s stairs. Say what you did about the chat: you lied.|{to_mend(secret):Go back to Monday’s stairs. You promised not to tell, and then you told. Say so.|Go back to Monday, ten o’clock, and wait as long as she does.}}
-> END

=== new_desk
~ tala_told = "none"
Tuesday, 19:00. Beni’s basement. {answer == cancelled:You’d cancelled the party, but Beni had already bought the cake. So you’re all there, and nobody jumps. Tala makes a happy face all the same.|{answer == pitched:You’d told Jules about the noodles, so nobody jumps. Tala makes a happy face.|Thirty balloons, and everybody jumps. Tala does a perfect scream.}} Then she sits down next to Beni, and stays there. # scene: Tuesday, 19:00. Beni’s house. # place: counter # light: lamp # in_view: back # feels: lonely # shows: calm # so_far: On Monday Lola sang for Tala’s birthday, and sang her mother’s name. Tala doesn’t tell you things any more.
You’re at the other end of the table. You can see her reading something to Beni, from her phone. Beni doesn’t laugh till the end. Then Beni laughs.
Later Beni finds you in the hall, by the coats.
BENI: She sends me the headlines now. I read them twice. I wanted you to know: she isn’t alone.
YOU: Is she okay?
BENI: She’s sad. She says that when Lola forgets her, nobody will know who she was when she was small. I said that’s true. I said she could write it down.
YOU: That’s better than what I said.
BENI: You got her out of the cold. She knows that. She isn’t your friend again yet. # recalls: minus_29
YOU: Will she be?
BENI: I don’t know. I haven’t read that far.
A Friday in February, 16:14. Every Friday, Tala writes a page in the school paper. You read every word. In the hall she nods at you, and you nod. # feels: calm
When you get to the shelter, the heater is on. It only runs for two minutes. Somebody has just pushed the button, and gone. # recalls: heater # ending: new_desk: New desk # question: Who pushed the button, and what may it mean? # next: Go back to Friday, and do one small warm thing first. Or go back to Saturday’s phone call.
-> END
