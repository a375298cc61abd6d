// She files her life as breaking news, and it’s always funny. One of the jokes this week was true.
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
# teaches: listen-paraphrase the_desk.girl_in_the_phone
# teaches: listen-no-fixing the_desk.the_sticker
# teaches: ask-open the_desk.girl_in_the_phone
# teaches: ask-need stairs.fourth_step
# teaches: ask-support the_desk.the_sticker
# teaches: repair shelter.at_the_lights
# teaches: repair long_way.you_told_her
# leaves: tala_told
# leaves: chat_answer
# leaves: told_mom
# leaves: wednesday
# leaves: tala_line
# teacher: Not for last thing on a Friday. Tell the safeguarding lead first, and promise no one that you’ll keep a secret. The danger in here is the cold.
INCLUDE ../model/attunement.ink

// Misses the story comes back to: the chat without her (a lie about it is the same debt, only deeper), and what you did
// with “don’t tell”. The laugh is no debt: she names it herself in the shelter, and it is answered there.
LIST Debt = chat, secret
// What you did with the first headline, and where her story went that night.
LIST First = laughed, aloud, aside
LIST Frame = untold, about_you, waved, said_back

// whole: you know the floor below · part · none
VAR tala_told = "part"
// lied, lied_and_said, half, all
VAR chat_answer = "half"
// at_once, late
VAR told_mom = "at_once"
VAR rode = false
VAR answered_the_joke = false // the headline of Saturday, and not its stop
// yes: after the surprise you asked on the Wednesday
VAR wednesday = "no"
// the line of yours that she keeps, by its pick: full_stops, said_it_as_joke, i_was_there, be_mad, none
VAR tala_line = "none"
VAR first = aside
VAR frame = untold
VAR a_time = false // 4:14 was named
VAR all_night_long = false // you said all night
VAR sticker_gone = false
VAR spared = false // no surprise on Tuesday: she knows of it, or it was made small for her
// what you answered when she asked for ideas
LIST Answer = asked_back, pitched, cancelled
VAR answer = asked_back
VAR distant = false // the door was shut before you answered that
VAR far_off = false // on Monday she was a floor up: the whole road, and not one line
// Where the last scene went past her: at the start, in the wait, or after the song.
VAR passed = 0

~ warm_up = 1
~ wants_usually = listen
-> the_desk

// A line that landed badly stays with her. A good one stays while there is no bad one.
=== function she_keeps(line, badly)
{ tala_line == "none" or badly:
	~ tala_line = line
}

// At 22:58 she writes to you, of all people: that is a bid, and some answers answer it. A word that was broken weighs
// more; then it counts only where she writes in spite of Friday, too.
=== function she_wrote_to_you(word_broken)
{ not word_broken or to_mend(chat):
	~ answers_bid()
}

// ---- 1 · Seen -------------------------------------------------------------------

=== the_desk
~ scene_starts(6, 4)
TALA (typed): BREAKING: area grandma deletes area girl. girl told to try turning herself off and on again # scene: Thursday, 23:09. Your bed, and The Desk. # place: bedroom # light: phone # in_view: typed # feels: lonely
The Desk is a chat of five: Tala, Amrit, Jules, Beni, you. Tala files her life to it as breaking news. You put right a typo of hers, once. You’ve been Typo since.
The light’s off. There’s a test at 8:30.
Nine seconds, and three laughs: 😂 😂 😂
-> the_headline

= the_headline
+ [😂, and you mean it. It’s her best in weeks. # pick: laugh_react # meant: That’s so good. I’m giving it what it’s due.]
	~ react(distract)
	~ first = laughed
	Four laughs. Yours came at eleven seconds. She puts a heart on each. # feels: lonely # heard: Nobody read it. # why: She told it funny, so it felt funny. Ask what it is, before how it’s told. # source: L29, M21
	TALA (inside): okay so it’s a joke. good. it’s a joke
	-> a_full_stop
+ [In the group: wait, is your lola okay? for real okay? # pick: ask_in_group # meant: Someone should ask.]
	~ react(question_pushed)
	~ first = aloud
	TALA (typed): lol yes shes 81 she forgets her own teeth # feels: worried # heard: Spotlight. # why: A good question in the wrong room can get you “I’m fine”. # source: M24, L12
	AMRIT (typed): 😂😂
	TALA (inside): not here typo
	-> a_full_stop
+ [Just to her: good headline. is it a real one? # pick: ask_aside # meant: I nearly laughed. Then I read it again. # best: strong]
	~ react(open_question)
	Typing… It stops… Typing… # feels: relieved # heard: One of four looked twice. # why: Ask aside, and leave the joke standing. They can walk out of it or stay in. # source: L17, L20
	TALA (typed): define real
	TALA (inside): draft one was five words long
	-> a_full_stop

= a_full_stop
23:16, in the group.
JULES (typed): beni one emoji?? you never say anything
BENI (typed): im autistic, not asleep. my grandma deleted windows once
TALA (typed): anyway. night. # say: anyway, full stop. night, full stop. # read: In a year of messages it was the first of hers to end on a full stop.
+ [Just to her: night legend 👑 headline of the year, no contest. sleep well 💙 # pick: night_legend # meant: I’m sending her to bed with a prize.]
	~ react(minimise)
	TALA (typed): 💙 # feels: lonely # heard: It did well. I did well. # why: You took her at her word. The words were fine; the dot wasn’t. # source: L29, L21
	The green light by her name goes out.
	TALA (inside): it did numbers
	-> girl_in_the_phone
+ [Just to her: you seem kind of off tonight, are you sad? # pick: you_seem_off # meant: I noticed. I’m not scared to say it.]
	~ react(label_unwanted)
	TALA (typed): lol im fine. # say: lol im fine, full stop. # feels: angry # heard: Label. # why: Not everyone wants their feeling named for them. Some want to be the one who names it. # source: L36, L35
	TALA (inside): don’t write my caption
	-> girl_in_the_phone
+ [In the group: that ended on a full stop. who is this # pick: full_stops # meant: This isn’t like you, and I know what you’re like. # best: strong]
	~ react(notice)
	~ she_keeps("full_stops", false)
	AMRIT (typed): what
	TALA (typed): youre so annoying # feels: relieved # heard: Somebody reads to the end. # why: Notice a change from usual, and say the change. It isn’t proof; leave what it means to them. # source: L29, L20
	Then, just to you:
	TALA (typed): ok. it was kind of real
	TALA (inside): typed it twice. dot both times
	-> girl_in_the_phone

= girl_in_the_phone
23:24, just to you.
Her lola is her grandmother, an ocean away, who brought her up from two till six.
TALA (typed): my lola asked my mom who the girl in the phone was
TALA (typed): i was the girl
+ [the girl in the PHONE. omg tala. im so so sorry, im actually crying 😭 # pick: so_sorry_crying # meant: I want you to feel how much I feel it.]
	~ react(validate_loud)
	~ frame = about_you
	TALA (typed): no no its ok!! shes happy, shes fine, dont be sad # feels: worried # heard: Now look after Typo. # why: Big sympathy can hand them a second job: cheering you up. # source: M21, L24
	TALA (inside): great now i have two
	-> the_sticker
+ [my grandpa had that. you do kind of get used to it after a bit # pick: my_grandpa_too # meant: You’re not the only one. I can tell you the road.]
	~ react(one_up)
	~ frame = about_you
	TALA (typed): oh # feels: sad # heard: Spoilers. And get used to what. # why: The same illness isn’t the same loss. Now she has to ask about yours. # source: L27, M31
	TALA (typed): sorry about your grandpa
	TALA (inside): she’s not a grandpa. she’s not a road
	-> the_sticker
+ [what did you do, when she said it # pick: what_did_you_do # meant: I want to see it the way you did. # best: strong]
	~ react(open_question)
	~ frame = waved
	TALA (typed): i waved # feels: sad # heard: Go on. Frame by frame. # why: Ask for one small fact. A feeling often lives in a detail. # source: L17, L20
	Typing…
	TALA (typed): like an idiot. i waved at her
	TALA (inside): she waved back. she waves at buses, too
	-> the_sticker
+ [and you were right there. you heard her ask that # pick: girl_in_phone # meant: I’m not adding to it. # best: good]
	~ react(paraphrase)
	~ frame = said_back
	TALA (typed): full volume. she always shouts cause its far # feels: sad # heard: Yes. There. That’s where I was. # why: You said where she stood when she heard it. Nobody had to be sad for anybody. # source: L14, L15
	TALA (inside): with mom holding the phone up
	-> the_sticker

= the_sticker
23:41.
Amrit has made a sticker of the headline. It’s good. It’s in three chats.
TALA (typed): lol honestly great sticker
+ [In the group: take the sticker down you guys. its real, her lolas ill # pick: tell_the_group # meant: I’m standing up for you.]
	~ react(advise)
	JULES (typed): omg # feels: angry # heard: Now it’s news. # why: If nobody’s in danger, the one whose news it is says who hears it. Ask first. # source: L12, L59
	AMRIT (typed): omg tala
	She has read it. She doesn’t answer.
	TALA (inside): that was mine to file
	-> still_typing
+ [sticker. want me to do something or leave it # pick: want_me_to # meant: Your call, and it can be nothing. # best: strong]
	~ react(ask_wanted)
	~ sticker_gone = true
	TALA (typed): leave it. no. idk. make it stop but dont make it a thing # feels: relieved # heard: I get a say. # why: Ask before you rescue. Give two choices, and let one be “nothing”. # source: L69, M28
	Four words to Amrit. The sticker goes. Amrit never asks why.
	TALA (inside): it didn’t even have a face
	-> still_typing
+ [Make a worse sticker, fast, of your own face. Bury hers under it. # pick: bury_it # meant: I’ll drown it without a word.]
	~ react(distract)
	TALA (typed): 😂 # feels: ashamed # heard: So it was embarrassing. # why: Hide a thing for someone and they may think it shameful. Ask if they want it gone. # source: M21, L12
	Yours goes round four chats. Hers goes round with it.
	TALA (inside): now lola’s next to typo’s nostrils
	-> still_typing

= still_typing
00:12.
She is still typing. Your eyes shut by themselves. The test is in eight hours.
+ [im here all night if you want. literally all night # pick: all_night # meant: I won’t be the one who leaves.]
	~ react(withdraw)
	~ all_night_long = true
	She writes the longest one yet. Then the same thing again, from the other end, and worse. 00:31. 00:40. # feels: lonely # heard: All night. Then nothing. # why: Don’t promise more than your eyes can keep. Going round and round a hurt can feel close, and make it heavier. # source: L43, L19
	TALA (typed): you there
	TALA (inside): last seen 00:31
	-> scroll_up
+ [falling asleep on you. shelter tomorrow, 4:14. save me the left one # pick: save_left_earbud # meant: I want to hear it awake. # best: strong]
	~ react(break_named)
	~ a_time = true
	TALA (typed): filed for 4:14 # feels: calm # heard: There’s a time. There’s an earbud. # why: People can’t always tell that you’ve drifted. You can. A break with a time is kinder than half an ear. # source: L19, L47
	One pair between you, and it’s hers. The left one is yours.
	TALA (inside): the left one crackles. nobody else would want it
	-> scroll_up
+ [try to sleep! it always looks better in the morning, promise 💛 # pick: sleep_better_morning # meant: You need rest. I wish you rest.]
	~ react(positivity)
	TALA (typed): ya. night. # say: ya, full stop. night, full stop. # feels: sad # heard: Night-night. # why: “It’ll look better” is hope that doesn’t know yet what it’s about. # source: L48
	TALA (inside): it’s two in the afternoon there. it didn’t look better
	-> scroll_up

= scroll_up
{ not ruptured():
	-> rivers
}
7:50, on the bus.
Friday, and you’re awake. You scroll up and read all of it again, to the end.
+ [{first == laughed:just read it again slowly. i laughed at that. whats the bit i missed|{frame == about_you:you said i was the girl and i started on about me. what were you gonna say|{all_night_long:said all night, gone by 12:31. what did i sleep through|i cut you off last night. what were you gonna say}}} # pick: the_bit_i_skipped # meant: It’s there in the thread. I can see what I did. # best: strong]
	~ react(repair)
	Typing… It stops… Typing… # feels: relieved # heard: Somebody scrolled up. # why: The thread was still there at 7:50. You went back to the very line, and asked for the next one. # source: L41, L42
	TALA (typed): {frame == waved:what i did after the waving|the waving}
	TALA (typed): {a_time:the rest at 4:14|tell you at 4:14. shelter}
	~ a_time = true
	TALA (inside): mom’s driving. don’t cry on mom’s bus
	-> rivers
+ [im so so sorry about last night. i was half asleep with the test in my head. i feel awful # pick: sorry_but_late # meant: I am sorry. I was half asleep.]
	~ react(repair_but)
	TALA (typed): lol its fine # feels: lonely # heard: My fault for the hour. # why: All of it true, and all of it about your night. Hers is still up there in the thread. # source: L42
	TALA (inside): it’s always some time or other
	-> rivers
+ [{a_time:i wasnt good last night. i know it. still 4:14?|i wasnt good last night. shelter at 4:14, if you still want} # pick: i_wasnt_good # meant: I know it. I’d rather say it to her face. # best: good]
	~ react(repair_part)
	~ a_time = true
	TALA (typed): 4:14 # feels: calm # heard: Typo knows. Okay. # why: If you can’t say all of it by text, say the first part, and when. # source: L41
	TALA (inside): at 4:14 i’ll have a hood
	-> rivers

= rivers
8:30.
~ scene_ends()
The test is about rivers. You spell estuary three ways. # rest
+ [After school, the bus shelter. # pick: to_the_shelter # go_on]
	-> shelter

// ---- 2 · Six minutes --------------------------------------------------------------

=== shelter
~ scene_starts(5, 4)
~ owes(chat)
Minus twenty-four. The heater runs two minutes when you push the button. Her bus comes in six. It isn’t your bus. # scene: Friday, 16:14. The bus shelter by the school. # place: shelter # light: dusk # in_view: face # feels: hurt # shows: calm
You put your phone on the bench, to find your gloves. It lights up: no tala allowed 🤫
JULES (typed): she can NOT find out
It goes dark. That chat is three weeks old. It’s for Tuesday, when she’ll be sixteen.
{
- left_shut():
	She has her hood up.
	TALA: Hey.
- brings() == everything:
	The left earbud lay out on the bench for you. It goes back in.
}
Neither of you says a thing about the screen.
-> both_in

= both_in
Both earbuds are in her ears. # read: She had read your screen. She wasn’t sorry that she’d told you.
+ [“Hey, about last night. You don’t have to feel weird about it.” # pick: regret_telling # meant: I want you not to be ashamed.]
	~ react(wrong_certain)
	TALA: I don’t feel weird. # feels: ashamed # shows: calm # heard: I didn’t, till now. # why: You answered a worry she didn’t have. Now she has two. # source: L20, L27
	She looks down the road for the bus.
	TALA (inside): should i feel weird
	-> without_me
+ [Push the heater button. Stand on the windy side of her. # pick: push_button # meant: I’m here. You talk when you talk. # best: strong]
	~ react(presence)
	The left earbud comes out. She doesn’t hand it over. She holds it. # feels: worried # shows: calm # heard: {a_time:You kept 4:14.|You found me.} # why: When you don’t know what’s wrong, do one small warm thing and leave room. # source: L12, L13
	TALA (inside): my nose is running. that’s the wind
	-> without_me
+ [“Both in. Okay. I did something. What did I do?” # pick: both_earbuds # meant: It’s me, isn’t it. Say. # best: good]
	~ react(guess_off)
	TALA: I don’t know. What did you do? # feels: hurt # shows: angry # heard: You know you did something. # why: A loose guess costs little. It can even be half right. # source: L24
	TALA (inside): say it first
	-> without_me

= without_me
Five minutes.
TALA: {door() == open:Typo. }Is there a chat without me?
+ [“What? No. Why would there be one? That’d be so weird.” # pick: what_no # meant: I promised Jules. It’s four more days.]
	~ react(wrong_certain)
	~ chat_answer = "lied"
	She nods, very politely, the way you’d nod at a dentist. # feels: hurt # shows: calm # heard: You too. # why: If they catch a kind lie, they can’t tell which of your other words are true. # source: L21, L29
	TALA (inside): i watched it light up
	-> no_tala_allowed
+ [“Yes. There’s one, but I can’t say what for. It’s not against you.” # pick: there_is_one # meant: I won’t lie to you, and I gave my word. # best: strong]
	~ react(i_and_you)
	TALA: That’s what a person would say, though. # feels: worried # shows: worried # heard: Yes. And then: not against. # why: A surprise ends soon and leaves everyone safe. You can keep one without telling a lie. # source: L39
	She looks at you for as long as a truck takes to pass.
	TALA (inside): at least yes is yes
	-> no_tala_allowed
+ [“Yes. It’s your birthday. It was a surprise. Sorry, Jules.” # pick: its_your_birthday # meant: You matter more than the balloons. # best: strong]
	~ pays(chat)
	~ react(repair_part)
	~ chat_answer = "all"
	A laugh, a real one. It stops in the middle. # feels: worried # shows: worried # heard: They were… oh. # why: Some secrets are worth less than what it costs to keep them. # source: L41
	TALA: Tuesday.
	TALA (inside): tuesday. oh no. tuesday
	-> no_tala_allowed

= no_tala_allowed
Four minutes. Your phone lies face down on the bench. Nobody turns it over.
TALA: It’s called no Tala allowed.
+ [“You’d have laughed at that name. You’re reading too much into it.” # pick: overthinking_it # meant: It’s so harmless. I want you to see that.]
	~ react(minimise)
	TALA: Yeah. Probably. # feels: ashamed # shows: calm # heard: Too sensitive. # why: Before you call it reading too much, look at what they’ve read. # source: L10, M26
	You can hear the full stop.
	TALA (inside): so i can’t even read now
	-> the_worst_thing
+ [{chat_answer == "lied":“I lied just now. There’s a chat, and that’s its name. How bad is it?”|“Out loud it’s … yeah. Three weeks, and I stopped seeing it. How bad is it?”} # pick: how_it_looks # meant: {chat_answer == "lied":I can’t leave that standing for four more minutes.|I missed how it looks from your side.} # best: strong]
	~ pays(chat)
	~ react(repair)
	TALA: It’s like a door with my name on. The outside of a door. # feels: relieved # shows: hurt # heard: {chat_answer == "lied":You said the word.|Now you’ve read it.} # why: {chat_answer == "lied":You let the lie stand for one minute, and called it one. Then she got to say how bad.|What you all meant was inside you. What’s on the screen is what she got.} # source: L41, L21
	She breathes out, a big cloud.
	TALA: So. Pretty brutal.
	YOU: So brutal.
	TALA (inside): {chat_answer == "lied":okay. so i can read|with a little shushing face on it}
	{ chat_answer == "lied":
		~ chat_answer = "lied_and_said"
	}
	-> the_worst_thing
+ [“I’m so sorry. Jules named it. I’d never have called it that.” # pick: jules_named_it # meant: I am sorry! And it wasn’t me!]
	~ react(repair_but)
	TALA: Jules. # feels: hurt # shows: calm # heard: Jules did it. Typo only lived there. # why: Sorry, and then someone else’s name, is half a sorry. # source: L41, L42
	She says it to the road.
	TALA (inside): three weeks you were in it
	-> the_worst_thing

= the_worst_thing
Three minutes.
TALA: {door() == shut:Forget the chat.|It’s not the chat.}
TALA: I said the worst thing that happened to me all year. And {sticker_gone:it was|it’s} a sticker.
+ [“I’ll talk to Amrit. Amrit’ll say sorry, I swear, by tonight.” # pick: amrit_will_say_sorry # meant: I’ll fix the thing that hurt you.]
	~ react(advise)
	TALA: Amrit didn’t know. # feels: lonely # shows: hurt # heard: It’s Amrit’s, not yours. # why: Sending someone else to say sorry leaves out the one who’s standing here. # source: L41, M22
	TALA (inside): you knew me
	-> at_the_lights
+ [{first == laughed:“I wish I’d known. You told it as a joke. How was I meant to?”|“They didn’t know, though. You told it as a joke. How were they meant to?”} # pick: said_it_as_joke # meant: It’s a fair question! I really want to know.]
	~ react(debate)
	~ she_keeps("said_it_as_joke", true)
	TALA: That’s how I say things. # feels: lonely # shows: angry # heard: My fault for being funny. # why: It may be fair. Asked now, it’s a defence. Asked tomorrow, it’s a question. # source: M21, M15
	TALA (inside): four hundred headlines. that’s me, talking
	-> at_the_lights
+ [{first == laughed:“I laughed. I was the fourth one. Did you see it come up?”|{first == aloud:“And I asked you in front of everybody. What was that like?”|“They were laughing, and I left it like that. You saw me, didn’t you?”}} # pick: i_was_there # meant: I was in the room. I did that. # best: strong]
	~ she_keeps("i_was_there", false)
	~ react(i_and_you)
	TALA: {first == laughed:At eleven seconds. I looked.|{first == aloud:Three faces, turning round. So I did teeth.|I saw the tick. You came round the side. In there it was still funny.}} # feels: relieved # shows: sad # heard: You were there. You know you were. # why: Own the exact thing. A small true “I did that” can beat a large “sorry for everything”. # source: L41
	Then an elbow: coat against coat.
	TALA (inside): three in nine seconds. that’s my record
	-> at_the_lights
+ [“You say the worst thing, and you get a sticker? I’d want both in, too.” # pick: worst_thing_you_had # meant: It makes sense. All of it, the earbuds too. # best: strong]
	~ react(validate)
	TALA: Both. # feels: warm # shows: sad # heard: You see why. You’d do it too. # why: You said what happened, and that it makes sense. She had thought it was only her. # source: L10, M26
	She thinks.
	TALA: And a hat.
	She holds the left one out to you.
	TALA (inside): so it’s not just me being like that
	-> at_the_lights

= at_the_lights
{ not ruptured() and not to_mend(chat):
	-> her_bus
}
Two minutes. The bus is at the lights. The heater clicks off.
~ temp lied = to_mend(chat) and chat_answer == "lied"
~ temp unread = to_mend(chat) and not lied
~ temp eleven = first == laughed and not to_mend(chat)
+ [{lied:“There is a chat. You’d seen it, and I looked at you and said no. What did that do?”|{unread:“I’ve been in that chat for three weeks. What did you think it was?”|{eleven:“Forget the others. I laughed at it. Me. Did you see that?”|“You’re telling me about your lola and I’m on about the others. How did she ask it?”}}} # pick: you_read_it_right # meant: I’ve got two minutes and I’d like to use them on this. # best: strong]
	~ pays(chat)
	~ react(repair)
	TALA: {lied:It made me feel like I can’t read.|{unread:A door, with my name on the outside.|{eleven:Eleven seconds. I looked.|In the nice voice. The one for guests.}}} # feels: relieved # shows: sad # heard: {lied:I wasn’t making it up.|{unread:Typo wants to know what I thought.|{eleven:You were in the room.|There’s still a minute for it.}}} # why: {lied:She’d read it right, and you gave that back to her. Then you asked.|You had two minutes. You went back to that place, and let her say the rest.} # source: L41, L42
	She pushes the button again, for you both.
	TALA (inside): {lied:okay. so i can|{unread:i’d already picked who i’d sit with|{eleven:i looked at it twice|she offered me a seat. in the phone}}}
	{ lied:
		~ chat_answer = "lied_and_said"
	}
	-> her_bus
+ [“I’m really sorry, Tala. Tuesday’s going to make up for all of this, I promise you.” # pick: sorry_youll_see # meant: I am. And it is.]
	~ react(repair_but)
	TALA: Can’t wait. # feels: lonely # shows: calm # heard: Wait and be grateful. # why: A nice surprise later doesn’t mend the hurt now. Leave it out of the sorry. # source: L42
	She watches the lights.
	TALA (inside): i’ll do the face
	-> her_bus
+ [“I was bad at this before. I know which bit, too. I keep hearing myself say it.” # pick: i_was_bad_at_that # meant: There aren’t enough minutes. # best: good]
	~ react(repair_part)
	TALA: You were, a bit. # feels: calm # shows: sad # heard: Typo noticed. # why: When there’s no time for the whole sorry, say which part was yours. # source: L41
	Her bag comes off the bench beside her.
	TALA (inside): quite a bit. okay
	-> her_bus

= her_bus
The bus. The doors fold open. Hot air, blue light.
+ [Get on with her. “This isn’t your bus.” “I know.” # pick: get_on_too # meant: I’m not done being here. # best: strong]
	{ door() == shut:
		~ react(guess_off)
		TALA: Don’t. # feels: lonely # shows: angry # heard: I can’t even leave. # why: Offer company. If the answer is no, step back and say when you’ll return. # source: L12, L59
		The driver waits. You step down.
		YOU: Monday, then. The stairs.
		TALA (inside): not on the bus too
	- else:
		~ react(presence)
		~ rode = true
		She moves her bag off the seat. Nine stops, the left earbud, one song twice. # feels: warm # shows: sad # heard: You came the wrong way for me. # why: Staying near asks for nothing. It can be the whole of the help. # source: L13, L12
		{ was_open():
			~ tala_told = "whole"
			At the sixth stop, to the window:
			TALA: She used to bite the mango and give me the good side. I don’t remember it. She told me.
			TALA: So if she doesn’t have it, who has it?
		}
		TALA (inside): wrong bus. typo got on the wrong bus
	}
	-> nine_stops
+ [“Wait, just tell me we’re okay? Before it goes?” # pick: are_we_okay # meant: I can’t stand a whole weekend of not knowing.]
	~ react(i_statement)
	TALA: We’re okay. # feels: lonely # shows: calm # heard: Now make Typo feel better. # why: Wanting to know is fine. Ask for your own calm later, or ask someone else. # source: L39, L40
	The doors shut on it.
	TALA (inside): what would typo do if i said no
	-> nine_stops
+ [“See you Monday, for Lola’s call. Same stairs. I’ll get us the pass.” You stay. # pick: stairs_monday # meant: You don’t have to fix it by the bus. # best: strong]
	~ react(break_named)
	{ door() == shut:
		TALA: If she rings. # feels: calm # shows: sad # heard: I’m let go of, and kept. # why: You let the bus go, and said the day and the place. That’s something to hold on to. # source: L47
		She looks back, through the steamed glass.
		TALA (inside): okay. monday. said
	- else:
		A hand at the window, an inch out of its sleeve. # feels: calm # shows: sad # heard: Oh. You’re not coming. Okay: Monday. # why: A day with a place in it is something to hold on to. # source: L47
		TALA (inside): if lola rings. when. if
	}
	-> nine_stops

= nine_stops
~ scene_ends()
{rode:You ride the nine stops back on your own, on the right bus.|The heater ticks as it cools.} # rest
+ [Saturday. # pick: saturday_night # go_on]
	-> long_way

// ---- 3 · The long way ---------------------------------------------------------------
// The danger is the cold. The story can’t go past here without a grown-up knowing.

=== long_way
~ scene_starts(7, 4)
Minus twenty-nine. Your kitchen counter, your aunt’s film through the wall. It’s Sunday already where Lola is; Tala rang at eight. Her mother’s out, driving the 16. # scene: Saturday, 21:50. Your kitchen. # place: counter # light: night # in_view: typed # feels: lonely
{
- left_shut():
	BENI (typed): she sent me this. i read it to the end
- to_mend(chat):
	In The Desk, and three laughs under it:
- else:
	Just to you:
}
TALA (typed): BREAKING: area girl takes the long way home. more in the morning. # say: BREAKING: area girl takes the long way home. More in the morning, full stop.
{ left_shut():
	BENI (typed): last dot. and look at the map
}
-> the_river_trail

= the_river_trail
Her phone is at 4 %. On the map her own dot is out on the river trail, moving away from home. # read: The headline ended on a full stop, and the map said which way she was going.
+ [enjoy the frozen wasteland 🥶 file early # pick: enjoy_frozen # meant: I’m answering in her own language.]
	~ react(distract)
	~ answered_the_joke = true
	Nothing. Ten minutes of nothing. 3 %. The dot goes on, the wrong way. # feels: lonely # heard: It worked. It sounded fine. # why: Read what it says before you answer how it’s said. If nothing comes back, ring. # source: L29, L21
	TALA (inside): okay. funny. okay
	-> no_answer
+ [the long way WHERE. its minus 29 # pick: where_exactly # meant: I need to know where you are. # best: strong]
	~ react(safety)
	TALA (typed): river. its pretty. cant feel my thumbs lol # feels: worried # heard: Typo’s up. # why: When someone may not be safe, ask straight. That isn’t prying.
	TALA (inside): capitals. am i in trouble
	-> wrong_number
+ [ok! i want to hear all of it tomorrow, promise # pick: file_tomorrow # meant: I’m giving her the space she asked for.]
	~ react(break_named)
	TALA (typed): k. # say: k, full stop. # feels: lonely # heard: Tomorrow. # why: A break is for a talk that’s hard. It isn’t for a night that’s dangerous. # source: L47
	Then nothing. Ten minutes of it. 3 %.
	TALA (inside): dot on it. nobody reads the dots
	-> no_answer

= no_answer
22:00.
The dot is past the last bridge with a light on it.
+ [where ARE you. a real place. its minus 29 # pick: where_now # meant: That joke had a full stop. I’m late, and I’m asking. # best: strong]
	~ react(safety)
	TALA (typed): river. its pretty. cant feel my thumbs lol # feels: worried # heard: Typo read it again. # why: A question about safety is right at any minute, a late one too.
	TALA (inside): capitals now. am i in trouble
	-> wrong_number
+ [Don’t type. Ring her. # pick: ring_her # meant: A voice tells you more than a line. # best: good]
	~ react(presence)
	It rings out, into her newsreader voice. # feels: worried # heard: Nobody rings. Typo rang. # why: When a message worries you and no answer comes, ring. Then ask straight.
	TALA (voice): You’ve reached the news. Leave a headline.
	TALA (typed): cant talk. cant feel my thumbs lol
	TALA (inside): ringing. like i’m an emergency
	-> wrong_number

= wrong_number
~ peak(9)
22:04, at 2 %.
TALA (typed): she hung up on me
TALA (typed): she said wrong number
+ [she didnt mean it, its the illness. deep down she knows you # pick: its_the_illness # meant: Please don’t think it’s about you.]
	~ react(debate)
	TALA (typed): i know what it is # feels: hurt # heard: Facts. # why: Explaining an illness doesn’t answer the hurt. Say what happened to her first. # source: M21, M15
	The dot has stopped.
	TALA (inside): why does everyone tell me what it is
	-> dont_tell
+ [wrong number. oh tala. are you safe? whats the nearest inside # pick: safe_where # meant: I heard that. And I have to ask the other thing. # best: strong]
	~ react(safety)
	TALA (typed): im ok. just walking. cant feel my hands tho # feels: worried # heard: Typo isn’t scared to ask. # why: You said back the worst of it, and then asked straight. Few words: she’s typing with her knuckles. # source: L13, L36
	TALA (typed): rink. lights are on
	TALA (inside): i hadn’t seen it till i looked
	-> dont_tell
+ [im here. tell me everything, take as long as you want # pick: tell_me_everything # meant: You can have all the time in the world.]
	~ react(question_pushed)
	She stands still, and types, and stops. # feels: worried # heard: Stand still and type. # why: Good listening, wrong weather. First warm, then talk. # source: L36, L13
	TALA (typed): its just
	TALA (inside): can’t feel the t
	-> dont_tell

= dont_tell
1 %. By the trail, close to her dot, is the rink. It’s lit till late, and it has doors.
TALA (typed): dont tell my mom. she cries enough
+ [ok. i wont tell her. just go straight home please # pick: i_wont_tell # meant: She asked me. I keep my word.]
	~ react(break_named)
	~ owes(secret)
	~ told_an_adult()
	~ told_mom = "late"
	The dot goes out. You look at where it was for eleven minutes. Then you get your aunt, and ring her mother after all. Two cars look before one finds her, by the rink, shaking too hard to talk. # feels: relieved # heard: Good. # why: Don’t promise to keep a secret that can hurt someone. You may have to break it.
	TALA (inside): typo told. good. don’t tell typo i said good
	-> home_then
+ [im telling your mom. where you are, that youre freezing, that you cant feel your thumbs, why you went # pick: telling_mom # meant: Angry is better than cold. I’m not the one to sort what matters. # best: strong]
	~ react(i_and_you)
	~ told_an_adult()
	TALA (typed): TYPO # feels: angry # heard: You’re telling. # why: In danger, tell a trusted adult, now, what you know. Sorting it is their job. # source: L39
	The dot goes out. You send “go in at the rink” after it, shout for your aunt, and ring. She stands by with 911. Tala’s mother picks up, at some stop. She doesn’t ask why.
	MOTHER (voice): Which door?
	Nine minutes later, headlights, under the lights of the rink.
	TALA (inside): typo. typo. okay
	-> home_then
+ [my aunts got the car. go in at the rink. ringing your mom, then 911 if she doesnt pick up # pick: aunt_has_car # meant: I can’t do this alone, so I’m not going to. # best: strong]
	~ react(presence)
	~ told_an_adult()
	Nine rings, ten. Beside you your aunt is on to 911. Tala’s mother picks up, at a stop. Then the car, and Tala inside the rink doors, stamping. # feels: relieved # heard: You’re coming. With a grown-up. # why: You got two grown-ups, and went along. That’s help with a heater in it. # source: L13
	In the car nobody talks. The heater is up, the radio low. Tala’s left hand is in your sleeve.
	TALA (inside): whose sleeve is this
	-> home_then
+ [Coat, boots, run. stay right there. im coming to you # pick: run_there # meant: The fastest thing is me.]
	~ react(break_named)
	~ told_an_adult()
	Your aunt is in the doorway with the keys before you’ve done up the zip. # feels: worried # heard: Typo’s running. So I wait here, in it. # why: Brave isn’t the same as safe. Two people in the cold is not help. # source: L23
	AUNT: Not on foot. Who is it?
	You say who, and where, and how cold. She rings Tala’s mother. You type “go in”. Then the car, the rink doors, and Tala behind them, stamping.
	TALA (inside): stay right where. it’s minus 29
	-> home_then

= home_then
+ [Home. # pick: home_then_soup # go_on]
	-> who_have_you_got

= who_have_you_got
At Tala’s the nurse line is on speaker. Her mother runs the tap lukewarm. Ten fingers, slowly, go pink. The clinic looks again in the morning. # feels: angry
Then her mother asks her, straight, what she went out there for.
TALA (voice): To walk. And come home.
In your own kitchen your aunt turns the film off and the kettle on.
AUNT: {told_mom == "late":You got there. You said it.|You did right to say.} That’s ours to carry now, not yours.
AUNT: Who have you got?
The fridge hums. Your phone lights up.
-> you_told_her

= you_told_her
22:58, from her charger.
TALA (typed): {told_mom == "late":you said you wouldnt|you told her}
+ {not ruptured()} [i was so scared tala. i did it because i love you. you know that right # pick: because_i_love_you # meant: It’s the reason. It’s the whole reason.]
	~ react(debate)
	~ owes(secret)
	TALA (typed): ya. i know. # say: ya, full stop. i know, full stop. # feels: angry # heard: So I can’t be mad. # why: It’s true, and it leaves their anger no room. # source: M21
	TALA (inside): now i have to love you back about it
	-> hall_light
+ {ruptured()} [{answered_the_joke:yes. and before that you sent a full stop and i sent a joke. what was it like|yes. and before that, wrong number, i went right past it. what was it like} # pick: read_the_stop_late # meant: {answered_the_joke:It was there at 21:50. I know her stops.|She told me the worst of it, and I was somewhere else.} # best: strong]
	~ react(repair)
	~ she_wrote_to_you(false)
	TALA (typed): loud # feels: relieved # heard: {answered_the_joke:You know which dot you missed.|You heard it after all.} # why: “Yes” to what she asked, and then the thing nobody had asked you about. # source: L41, L42
	Typing…
	TALA (typed): the ice talks. nobody tells you
	TALA (inside): it goes whoomp. i can’t type whoomp
	-> hall_light
+ [{told_mom == "late":i said i wouldnt and then i did. id still tell. be mad, im here. how was it|i did. id do it again. be as mad as you want, im here} # pick: be_mad # meant: I’m not sorry I told. I’m sorry it was hard. # best: strong]
	{ told_mom == "late":
		~ pays(secret)
		~ react(repair)
	- else:
		~ react(i_and_you)
	}
	~ she_wrote_to_you(told_mom == "late")
	~ she_keeps("be_mad", false)
	Nothing, for four minutes. # feels: angry # heard: You won’t wriggle. # why: No “sorry” for the telling. You did it, she’s angry, and you haven’t left. # source: L41, L39
	TALA (typed): im so mad
	TALA (typed): my thumbs hurt
	TALA (typed): mom made the soup
	TALA (inside): hard to be mad with soup on
	-> hall_light
+ [im so sorry. i didnt know what else to do. please just tell me were still us 😭 # pick: dont_hate_me # meant: I can’t lose you.]
	~ react(repair_but)
	~ owes(secret)
	TALA (typed): were still us # feels: lonely # heard: Now make Typo feel better, again. # why: It’s sweet, and it’s one more thing for her to do tonight, with cold thumbs. # source: L41
	TALA (inside): so tired
	-> hall_light
+ [is there soup # pick: soup_question # meant: I know your mom. # best: good]
	~ react(distract_wanted)
	TALA (typed): theres always soup # feels: relieved # heard: You know my mom. # why: Some moods don’t want deep. A small true thing can be enough. # source: L30, M32
	Typing…
	TALA (typed): shes crying into it. we both are. its disgusting
	TALA (inside): we’ve never both
	-> hall_light

= hall_light
01:10.
~ scene_ends()
Your aunt has left the light on in the hall. # rest
+ [Monday. # pick: monday_stairs # go_on]
	-> stairs

// ---- 4 · First in the world ------------------------------------------------------------

=== stairs
~ scene_starts(5, 4)
~ wants_now(ideas)
The day before her birthday. In Iloilo it’s nearly Tuesday, and Lola sings first in the world: at midnight there, ten here. Nine years out of nine. You’ve a pass. # scene: Monday, 9:54. The back stairs at school. # place: stairs # light: window # in_view: face # feels: worried # shows: calm
{
- brings() == fine or brings() == nothing:
	~ far_off = true
	She’s a floor up, beside Beni, who looks at the clock.
	BENI: I told her you wouldn’t come.
	Beni goes for water.
- to_mend(secret) or to_mend(chat):
	She’s there. She moves her bag an inch.
- brings() == everything:
	She’d texted: stairs. 9:54
- else:
	She’s there, and not surprised.
}
{ told_mom == "at_once":
	TALA: I was so mad. I’m less mad. Mom’s got me the counsellor, Thursdays. Don’t make it a headline.
- else:
	TALA: Eleven minutes. Mom’s got me the counsellor, Thursdays. Don’t make it a headline.
}
-> fourth_step

= fourth_step
She’s on the fourth step. One earbud is out already, in her palm. The palm is wet. # read: The earbud was for you. Whether it meant talk or company, she didn’t know herself.
+ {not to_mend(secret)} [“Nine years out of nine. She won’t miss this one.” # pick: nine_out_of_nine # meant: I want to lend you some hope.]
	~ react(positivity)
	~ passed = 1
	TALA: Mm. # feels: worried # shows: calm # heard: Then I’ll be the year she missed. # why: Don’t promise what you can’t know. They may have to comfort you if it fails. # source: L48
	She closes her hand.
	TALA (inside): now i’d have to be sorry for typo too
	-> good_news
+ {to_mend(secret)} [{told_mom == "late":“You were out there eleven minutes longer, because I said I wouldn’t tell. What was it like?”|“You wanted to be mad on Saturday, and I wouldn’t let you. Do it now?”} # pick: looked_after_me # meant: {told_mom == "late":Eleven minutes. I’ve counted them too.|She’d had enough to carry, and I gave her me.} # best: strong]
	~ pays(secret)
	~ react(repair)
	TALA: {told_mom == "late":Long. I thought, at least nobody knows. And then I thought: nobody knows.|I did it to the dishes. It was good. You’d have liked it.} # feels: relieved # shows: sad # heard: You went back for it. # why: Two days late. It was still lying there, and you picked it up. # source: L41, L42
	She looks at her thumbs.
	TALA (inside): {told_mom == "late":i liked it for about one minute|the blue bowl didn’t make it}
	-> good_news
+ {not to_mend(chat)} [“If it doesn’t ring, you could always be the one to ring her.” # pick: you_can_ring # meant: There’s a way out of the waiting.]
	~ react(advise)
	~ passed = 1
	TALA: It’s not the same. # feels: lonely # shows: sad # heard: Then I’m not the one who’s rung. # why: Sensible, and it solves something else. Ask what the waiting is for. # source: M22, L66
	TALA (inside): first is the whole point
	-> good_news
+ {to_mend(chat)} [{chat_answer == "lied":“I lied to you on Friday. You’d seen the screen, and I said no.” Wait.|“That chat. I was in there three weeks and never said a word about the name.” Wait.} # pick: i_lied # meant: She knows. I still have to be the one to say it. # best: strong]
	~ pays(chat)
	~ react(repair)
	TALA: It made Friday longer. # feels: relieved # shows: sad # heard: {chat_answer == "lied":You said the word.|You said whose name it was.} # why: You called it what it was, and then you waited. She isn’t done on the day you are. # source: L41, L42
	{ door() != open:
		TALA: I know why. I’m not there yet.
		YOU: Okay.
	}
	TALA (inside): saturday, too. but that was other things
	{ chat_answer == "lied":
		~ chat_answer = "lied_and_said"
	}
	-> good_news
+ [Sit two steps down, facing the same way. Hold a hand out behind you for the left one. # pick: two_steps_down # meant: I’m not here to say things. # best: good]
	~ react(presence)
	She puts it in your palm. It’s warm. # feels: relieved # shows: worried # heard: Six minutes, and you spend them on my stairs. # why: Waiting with someone is doing something. # source: L12, L32
	TALA (inside): back of typo’s head. good
	-> good_news
+ [“Six minutes. Talk, or stairs?” # pick: talk_or_stairs # meant: Either’s fine. You say. # best: strong]
	~ react(ask_wanted)
	TALA: Stairs. Talk after. # feels: relieved # shows: worried # heard: Stairs is a thing I can have. # why: She had a wet palm and six minutes. Two small words were about what she could lift. # source: L69, M28
	She gives you the left one.
	TALA (inside): they smell of floor polish and oranges
	-> good_news

= good_news
9:56.
TALA: The school paper wants me. A headline a week, with my name on. I’m saving it for Lola, so you’re not hearing this.
+ [“Oh, nice. Will you be okay with that, every single week, with everything going on?” # pick: wont_it_be_a_lot # meant: I don’t want it to be too much for her.]
	~ react(minimise)
	~ passed = 2
	TALA: Probably. # feels: sad # shows: calm # heard: Nice, full stop. # why: A flat answer to good news is a miss, too. Be glad first. The worry can wait a day. # source: M29
	She puts it away, like a bus ticket.
	TALA (inside): okay. put it back
	-> tuesday
+ [“I knew it! Didn’t I say you should? I’ve been telling you for a year!” # pick: i_knew_it # meant: I’m so proud of her I could shout. I am shouting.]
	~ react(one_up)
	~ passed = 2
	TALA: You did say. # feels: calm # shows: calm # heard: So it’s Typo’s. # why: Good news can be taken over, too. Be glad about them before you’ve been right. # source: M29, M31
	TALA (inside): mine for eleven seconds
	-> tuesday
+ [“Shut up. What did they write? Read me the whole thing.” # pick: word_for_word # meant: I want all of it, every word. # best: strong]
	~ react(open_question)
	TALA: “We’d like to run you on Fridays.” Run me. Like a bus. # feels: warm # shows: warm # heard: Somebody wants the whole thing. # why: You wanted every word. Being glad with someone is tuning in as well. # source: M29, L17
	Her whole face does it.
	TALA (inside): with my name on. spelled right
	-> tuesday

= tuesday
9:58.
TALA: So. {chat_answer == "all":The party|Tuesday}. What’s going to happen to me on Tuesday?
+ [Tell her all of it: Beni’s basement, the noodles, Jules’s list with the colours. # pick: tell_it_all # meant: You asked me straight. # best: strong]
	~ react(advise_wanted)
	~ spared = true
	TALA: Colours. # feels: worried # shows: warm # heard: No more surprises. # why: She asked. Told plainly, she can decide. # source: M22, L59
	{door() == shut:It gets one breath out of her nose.|She laughs till she has to put her hood up.}
	TALA: I can’t do a room{door() == open:, Typo}.
	TALA (inside): thank you. oh no
	-> ten_oclock
+ [{chat_answer == "all":“It’s Jules’s party. Tell me what you want it to be, and I’ll see to Jules.”|“I promised Jules. But tell me what you want it to be, and I’ll see to it.”} # pick: what_would_good_be # meant: I keep my word, and carry yours. # best: strong]
	~ react(ask_wanted)
	~ spared = true
	TALA: Small. And not happy. Not not happy. # feels: relieved # shows: sad # heard: It can still be changed. # why: You can keep your word and still carry a wish across. # source: L69, M28
	YOU: Got it.
	TALA (inside): not not. is that a thing
	-> ten_oclock
+ [“Ask me at ten past ten. It’s not ten yet.” # pick: not_yet_ten # meant: Let’s do this bit first. # best: strong]
	~ react(break_named)
	TALA: No. Okay. It’s not ten yet. # feels: worried # shows: worried # heard: Typo knows what time it is. # why: One thing at a time is kind as well. # source: L47
	{door() == shut:She turns the phone over, and back.|She leans, coat against coat.}
	TALA (inside): two minutes. i can do two of anything
	-> ten_oclock

= ten_oclock
~ settle()
~ peak(7)
10:00. 10:01. 10:02. It doesn’t ring.
+ [Take the earbud out. Turn to her. Take her hand, and don’t say a word. # pick: turn_and_look # meant: I want you to know I know.]
	~ react(assume)
	~ passed = 3
	TALA: It’s only two past. # feels: hurt # shows: worried # heard: It’s over, then. # why: Comfort that comes early can say it’s finished. Wait as long as they do. # source: L20, L36
	TALA (inside): that’s my phone hand
	-> it_rings
+ [“Area phone taken in for questioning.” # pick: breaking_phone # meant: It’s your language. I’m keeping you company in it.]
	~ react(distract)
	~ passed = 3
	The corner of her mouth, and no more. # feels: worried # shows: sad # heard: Not yet. # why: Right joke, two minutes too soon. Jokes have an hour, too. # source: M21, M32
	TALA (inside): any other day i’d steal that
	-> it_rings
+ [“Budge up.” Sit on her step, and look where she’s looking. # pick: stay_in_it # meant: I’m not leaving this minute before you do. # best: strong]
	~ react(presence)
	10:03. 10:04. She’s breathing in time with you. # feels: worried # shows: worried # heard: You’re not going anywhere. # why: You sat down in her wait and looked the way she looked. It didn’t need filling. # source: L13, L36
	TALA (inside): she’s doing her lipstick. she’s just doing her lipstick
	-> it_rings

= it_rings
10:06. It rings. A thumb covers half the picture. Behind it is Lola, looking for something. # feels: sad
LOLA (voice): Who took my lipstick? Is she there already?
Then she sees a face, and sings, all of it, shouting, since it’s far.
LOLA (voice): Happy birthday, dear Marivic!
Tala sings the last line with her, and doesn’t put it right. The screen goes dark.
TALA: Marivic’s my mom.
+ [“But she rang! She knew the whole song, every word! That’s something.” # pick: at_least_she_rang # meant: I was so scared it wouldn’t. I’m so glad.]
	~ react(positivity)
	~ passed = 4
	TALA: Yeah. It’s something. # feels: lonely # shows: calm # heard: Count it as a win. # why: It’s true, and it’s too soon. Let both halves stand. # source: L48
	TALA (inside): it is. i know it is. can it also not be
	-> the_bell
+ [“Area woman sings right song to wrong girl.” You wait. “Wrong girl joins in.” # pick: breaking_right_song # meant: Both things. The lovely one and the awful one. # best: strong]
	~ react(paraphrase)
	{ door() == shut:
		Half a smile. # feels: sad # shows: sad # heard: Close. Keep it. # why: Her kind of line, with the hard part left in. Some days that gets half a smile. # source: L60, L14
		TALA: You keep that one.
		TALA (inside): it’s good. not with you
	- else:
		A noise that’s half a laugh. Then she’s crying, hood down, in daylight, on the school stairs. # feels: relieved # shows: sad # heard: That’s it. That’s the headline. # why: It was her kind of line, and the worst of it was left in. # source: L60, L14
		TALA: Can I have that? I’m filing that.
		{ was_open() and tala_told != "whole":
			~ tala_told = "whole"
			TALA: If she hasn’t got me from when I was four, then nobody has. I don’t remember it.
		}
		TALA (inside): front page. small picture
	}
	-> the_bell
+ [“Did that hurt? When she said your mom’s name, and not yours?” # pick: did_it_hurt # meant: I don’t want to assume.]
	~ react(interrogate)
	~ passed = 4
	TALA: What do you think. # feels: hurt # shows: angry # heard: Quiz. # why: When it’s plain on a face, a yes-or-no question can be one step back. # source: M24, L70
	TALA (inside): you’ve got eyes
	-> the_bell
+ {ready_for_help()} [“Next year it may be a different wrong name. We’ll still know the last line.” # pick: next_year_wrong_name # meant: It won’t get better. There’ll still be a song. # best: good]
	~ react(hope_late)
	TALA: It might be yours. # feels: warm # shows: sad # heard: The hard part’s left in. # why: Hope can come late, if it keeps the hard part in. # source: L48, M22
	She wipes her nose on her thumb-hole.
	TALA (inside): we. okay
	-> the_bell

= the_bell
{ not ruptured():
	-> ten_past
}
10:08. The bell has gone. The stairs are yours.
+ [{passed == 1:“Before ten, when I talked into your six minutes. What were they like?”|{passed == 2:“Go back to the paper. You told me, and I talked. What did they write?”|{passed == 3:“I couldn’t stand it, at two past. What were you doing in there?”|“I jumped in. You’d only just hung up. What was it, for you?”}}} # pick: the_other_half # meant: She had six minutes of her own and I talked in them. # best: strong]
	~ react(repair)
	TALA: {passed == 1:Like standing on the bus step with the door shut.|{passed == 2:They’re running me on Fridays. I was going to tell her first.|{passed == 3:Counting, in hers. I only know it up to six.|She was happy. That’s the other half. She was so happy.}}} # feels: relieved # shows: sad # heard: There’s more of it, and Typo wants it. # why: The bell had gone. You went back to the minute you’d talked in, and gave it to her. # source: L41, L42
	{
	- passed == 2:
		TALA: She’d have shouted it down the street.
	- passed == 4:
		TALA: So I’m the only one who was there.
	}
	TALA (inside): {passed == 2:fridays. with my name on|it’s a good name, marivic}
	-> ten_past
+ [“I’m so sorry. It really was beautiful, all of it. She’s kept every word.” # pick: sorry_nice_song # meant: It was. I’m sorry, and it was.]
	~ react(repair_but)
	TALA: Yeah. Every word. # feels: lonely # shows: calm # heard: So I should be glad. # why: The sorry came with a reason to cheer up. Now she has to pick one. # source: L42
	TALA (inside): every word but one
	-> ten_past
+ [{passed == 4:“Wrong minute. Sorry.”|“Earlier, that was me, at the wrong minute. Sorry.”} # pick: wrong_minute # meant: Less of me. # best: good]
	~ react(repair_part)
	She kicks your heel, once, with the side of her boot. # feels: calm # shows: sad # heard: Typo knows which minute. # why: A short sorry and then quiet is sometimes all there’s room for. # source: L41
	TALA (inside): that’s what heels are for
	-> ten_past

= ten_past
~ distant = door() == shut
{ not distant:
	~ settle()
}
{
- door() == shut:
	TALA: Ten past. Mom says I should ask you for ideas. For tomorrow.
- else:
	TALA: It’s ten past. Tomorrow. Help. I want ideas.
}
+ [“It’s your day. Big, small, nothing at all? You say, and I’ll do it.” # pick: whatever_you_want # meant: You’re in charge.]
	~ react(question_pushed)
	TALA: I just asked you. # feels: worried # shows: angry # heard: I’ve got to do it. # why: She asked for ideas. A question back makes her do your half. # source: M22, L66
	TALA (inside): hello? desk?
	-> filed
+ [“Okay! Noodles, five of us, no singing. Or only noodles. Or we all ring Lola.” # pick: three_pitches # meant: You asked the desk. # best: strong]
	{ door() == shut:
		~ react(ask_wanted)
	- else:
		~ react(advise_wanted)
	}
	~ answer = pitched
	{
	- door() == shut:
		TALA: I’ll think. # feels: calm # heard: The desk is open. # why: She asked for ideas, and got three, small ones. She can take them home with her. # source: M22, L66
	- tala_told == "whole":
		TALA: Two. And three. Three first. Just us. # feels: warm # heard: The desk is open. # why: She asked for ideas, so you gave her some. None of them was a surprise. # source: M22, L66
		TALA: I’ll say who I am. Each time. Hi. I’m the girl in the phone.
	- else:
		TALA: One. And three. Three first. # feels: warm # heard: The desk is open. # why: She asked for ideas, so you gave her some. None of them was a surprise. # source: M22, L66
		TALA: I’ll say who I am. Each time. Hi. I’m the girl in the phone.
	}
	TALA (inside): long noodles. mom knows where
	-> filed
+ [“After that? Oh, Tala. I’d hate a birthday now. I’ll tell everyone it’s off.” # pick: id_hate_it_too # meant: I get it. Nobody would blame you.]
	~ react(one_up)
	~ answer = cancelled
	TALA: I don’t hate it. I don’t know. # feels: lonely # shows: sad # heard: You’d hate it. # why: You’d want it gone. Nobody had asked you that. She’d asked for ideas. # source: L27, L20
	TALA (inside): whose birthday is it
	-> filed

= filed
+ [See what she files. # pick: see_what_she_files # go_on]
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

// ---- endings --------------------------------------------------------------------------

=== long_noodles
Five people, noodles for long life, no singing. # scene: Tuesday, 18:30. Your kitchen. # place: counter # light: lamp # in_view: face # feels: calm
{answer == pitched:It was your first idea. She binned the balloons.|The list is cut down. There are no colours.} Jules had five words for her at the door: “I named it. I’m sorry.” Amrit has made a sticker of a very small full stop. Beni read out the noodle packet, to the end.
The group knows. She filed it herself, at noon:
TALA (typed): CORRECTION: area girl not deleted. misfiled. search goes on
Then all five of you sing down a phone, and an old woman claps. # feels: warm
LOLA (voice): Who are all these children? # ending: long_noodles: Long noodles # question: Each year it’ll be harder for Lola to say who they are. Who’ll be able to say it for her? # next: {answer == pitched:Go back to the bus on Friday. What does she tell you if the door is open, and you get on?|Go back to ten past ten. She asks for ideas.}
-> END

=== girl_in_the_phone_ending
Tuesday was noodles, and only noodles. Now it’s every Sunday, and you hold the phone. # scene: Sunday, 20:00. Your room. # place: bedroom # light: lamp # in_view: face # feels: calm
TALA: Hi, Lola. I’m the girl in the phone.
LOLA (voice): Oh, good. I like her.
TALA: The paper’s going to run me on Fridays.
LOLA (voice): Run? In this heat? # feels: warm
After, it’s two of you and the ceiling. The years from two to six are in nobody’s head for sure.
YOU: Tell me one. Then two of us have it.
One earbud each, and nothing on.
TALA: Okay. There was a goat. # ending: girl_in_the_phone: The girl in the phone # question: She says who she is at the start of each call. Who is that for? # next: Go back to the shelter, and answer her question about the chat in the other honest way.
-> END

=== the_left_one
She called Tuesday off. On Wednesday she left The Desk, without a fight. # scene: Friday, 16:14. The bus shelter. # place: shelter # light: dusk # in_view: face # feels: sad # shows: calm
TALA (typed): desk closed. thanks all
JULES (typed): i named it. im sorry
BENI (typed): is this one a headline
She’s at the shelter at 4:14, with one earbud in.
TALA: I’m freelance now.
YOU: Do freelancers need a desk?
She thinks about that for as long as the heater runs. # feels: calm
TALA: One. Small. It’d have to read before it laughs.
She holds out the left one. # ending: the_left_one: The left one # question: She left four people, and kept one earbud for you. What is it that you do? # next: Go back to ten past ten. She asked for ideas, and got what you would do.
-> END

=== surprise
~ wednesday = "yes"
She walks in. She shrieks. She’s perfect: every hug, every candle, a headline for each of you. # scene: Tuesday, 22:00. Beni’s kitchen. # place: counter # light: lamp # in_view: back # feels: lonely # shows: calm
At ten you find her in the kitchen, washing clean cups.
Beni is drying them. Beni puts a towel over your arm and goes.
TALA: Ask me tomorrow.
A cup. Another cup.
TALA: Actually ask.
You do. On the Wednesday, when the dishes are done. # feels: sad
She has the answer ready. It takes till the last bus. # ending: surprise: Surprise # question: It took till the last bus. What do you think came first? # next: Go back to ten past ten on the stairs. She asks you for something.
-> END

=== soup
She files to no one for two weeks. # scene: A night in February. Your bed. # place: bedroom # light: phone # in_view: typed # feels: lonely
BENI (typed): she says her and her mom cry in the same room now. theres a lot of soup. i thought you should have that
You read it to the end.
23:09, just to you.
TALA (typed): . # say: A full stop, and nothing else.
YOU (typed): . # say: You send a full stop back. # ending: soup: Soup # next: {chat_answer == "lied":Go back to Monday’s stairs. One thing about that chat is still not said.|{to_mend(secret):Go back to Saturday, 22:58. She’s angry. Where could her anger have gone?|Go back to Monday, ten o’clock, and wait as long as she does.}}
-> END

=== new_desk
~ tala_told = "none"
She files to Beni now, who reads everything to the end. # scene: A Friday in February, 16:14. The bus shelter. # place: shelter # light: dusk # in_view: voice # feels: lonely
BENI (typed): shes ok. i thought youd want to know. she writes for the paper. its good
In the hall she nods at you. You nod.
At the shelter the heater is running. Somebody has pushed the button, and gone. # ending: new_desk: New desk # next: Go back to Friday, and wait before you say a thing. Or go back to the stairs.
-> END
