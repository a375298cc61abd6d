// A boy who can do any voice comes home and won’t do one. You have a night and a loaf to find out why.
# title: The bad day
# cast: teo: Teo
# cast: you: You
# cast: olga: Señora Olga
# cast: parrot: The parrot
# cast: ines: Profe Inés
# cast: bruno: Bruno
# cast: phone: The phone
# about: A child is crying and hides why. Someone was laughed at.
# teaches: why-empathy kitchen.under_the_table
# teaches: gap kitchen.stomach
# teaches: recognise-and-respond kitchen.lunch_box
# teaches: no-villain bread.it_was_me
# teaches: small-and-often four_out_of_ten
# teaches: cause-preconceptions kitchen.lunch_box
# teaches: cause-biases kitchen.under_the_table
# teaches: cause-stress kitchen.four_minutes
# teaches: lasting-marks bread.a_good_one
# teaches: effect-disconnection bread.bench
# teaches: effect-self-worth bread.a_good_one
# teaches: families kitchen.under_the_table
# teaches: it-can-change kitchen.eleven_steps
# teaches: way-awareness gate.finishing_a_line
# teaches: way-validation bread.a_good_one
# teaches: listen-paraphrase bread.it_was_me
# teaches: repair bread.torn_open
# leaves: teo_told
# leaves: left_eight
# leaves: left_letter
# leaves: left_lentils
# leaves: teo_line
# leaves: left_voices
# teacher: Nobody in here means harm, Teo included. After a miss, ask the class what was in the way: the bus, the batch, a night without sleep.
INCLUDE ../model/attunement.ink

// Misses the story comes back to: the letter read over his head, eight o’clock, the word that was cut off.
LIST Debt = letter, eight, cut_off
// The best sorry he has had from you. His own, to Bruno, takes its shape.
LIST Sorry = no_sorry, half_a_sorry, whole_sorry, sorry_with_a_hole
// How he went up to Bruno.
LIST Going = not_gone, in_his_time, with_you, in_the_middle, after_the_letter

// whole: he told you · olga: he told someone, not you yet · none: it is still in his stomach
VAR teo_told = "none"
// kept, moved, late, none; “promised” until it is eight
VAR left_eight = "none"
// together, alone_mended, mended_at_the_gate, alone; until the morning: tin, pocket
VAR left_letter = "tin"
// yes: you ate them on the floor
VAR left_lentils = "no"
// the line of yours that he keeps, by its pick
VAR teo_line = "none"
// back, not_yet
VAR left_voices = "not_yet"
VAR sorry_heard = no_sorry
VAR unopened = false // you will ask her about it together
VAR going = not_gone
// The pick that has just gone past him, where the next turn may go back for it; else “no”.
VAR went_past = "no"
// stays, shoes, stomach: how Friday went, where he has not told
VAR friday = "stays"

~ warm_up = 2
~ wants_usually = company
-> kitchen

// A line that landed badly stays with him. A good one gives way to it, and to a better.
=== function he_keeps(line)
{ teo_line == "none" or teo_line == "you_did_the_b":
	~ teo_line = line
}

// Half a sorry counts until he has heard a whole one.
=== function he_heard(sorry)
{ sorry_heard == no_sorry or sorry != half_a_sorry:
	~ sorry_heard = sorry
}

// ---- 1 · Both halves ------------------------------------------------------------

=== kitchen
~ scene_starts(7, 4)
He is in the doorway with his coat still on. His eyes are wet. # scene: Thursday, 18:14. The kitchen. # place: kitchen # light: lamp # in_view: face # feels: ashamed # shows: sad
Most days he comes in as someone else: the bus driver, the weather lady, a sea lion off the pier. Most days you’re Capi, for captain, and supper gets marks out of ten.
Through the wall Señora Olga’s parrot says good evening. He doesn’t say it back.
The lentils for tomorrow start to catch. Your bus to the bakery is at 18:40.
TEO: My stomach hurts.
-> stomach

= stomach
+ [“Poor stomach. Have two spoons of lentils and it’ll settle. It always does.” # pick: lentils_cure # meant: I want this to be a thing I can mend in ten minutes.]
	~ react(minimise)
	He nods. He looks at the pot, then at the size of the spoon. # feels: worried # shows: calm # heard: It should be gone by dinner. # why: A cure offered fast tells a child how fast to be well. # source: L10, M21
	TEO (inside): If it’s still there after two spoons, I’m doing it wrong.
	-> lunch_box
+ [“The sea lion or the bus driver, you choose. Just one, and I’ll know you’ll live.” # pick: sea_lion # meant: He always laughs at the sea lion. I wanted him back.]
	~ react(distract)
	He goes white to the lips. # feels: ashamed # shows: worried # heard: Do the thing you did today. # why: A joke needs to know what it is stepping on. Cheering up comes after finding out. # source: M21, M32
	TEO: I don’t do that any more.
	TEO (inside): It comes out of the same mouth.
	-> lunch_box
+ [Turn off the flame and sit. “Come here a minute. Keep your coat on if you like.” # pick: make_room # meant: I don’t know yet, so I’ll be near. # best: strong]
	~ react(presence)
	He sits at the very end of the bench, coat on, bag on his knees. # feels: relieved # shows: sad # heard: I don’t have to start. # why: You let supper go and asked for nothing. With a slow starter, that’s a start. # source: L12, L13
	TEO (inside): The coat’s staying on.
	-> lunch_box
+ [“Mint tea for it? With the flower honey? I’ll blow on it.” # pick: mint_tea # meant: If it’s the stomach you say, the stomach I’ll mind. # best: good]
	~ react(presence)
	Two hands round it, coat on. He doesn’t drink. # feels: sad # shows: sad # heard: I can hold a cup. # why: He said stomach, so you minded a stomach. That leaves the real reason time to come. # source: L12, L30
	TEO (inside): It’s warm. I’ll say it’s my stomach till the cup’s empty.
	-> lunch_box

= lunch_box
The lentils have caught, flame or no flame. You leave the pot and open his lunch box, to rinse it.
Both halves of his bread are in there. Not a bite out of either. # read: Every day since they were six, he and Bruno swap halves at break. Today nobody swapped.
+ [“You didn’t eat. Is somebody at school being mean to you?” # pick: who_is_mean # meant: If someone hurts you I want to know.]
	~ react(wrong_certain)
	TEO: No. # feels: ashamed # shows: worried # heard: So I’m the good one in this. # why: A question with the answer inside leaves room for yes and no, and for nothing else. # source: L20, L27
	Too fast. You hadn’t got to the end of “you”.
	TEO (inside): There’s a mean one. I can’t say who.
	-> under_the_table
+ [“Both halves came home today. Yours and Bruno’s.” # pick: two_halves # meant: I see something odd. I won’t guess. # best: strong]
	~ react(notice)
	TEO: He wasn’t hungry. # feels: worried # shows: calm # heard: Someone counted. # why: You said what lay in the box, and left it there. He was free to answer or not. # source: L20
	He pulls a thread on his sleeve. It’s a long thread.
	TEO (inside): That’s the first lie.
	-> under_the_table
+ [“Come, let me feel your forehead. No fever, I’d say. It’s an early bed for you.” # pick: feel_forehead # meant: I’ll look after your body; that I know how to do.]
	~ react(advise)
	He brings you his forehead. He leaves it there longer than it takes. # feels: lonely # shows: calm # heard: It’s a body thing. We’re done. # why: Care can be real and still be care for the wrong thing. # source: M22, L14
	TEO (inside): Hand’s warm. Wrong place.
	-> under_the_table

= under_the_table
~ peak(8)
18:24. He is under the table. # feels: ashamed # shows: sad
He is crying hard. There’s no sound to it, only the oilcloth moving. # read: He was crying too hard to hear a sentence. What had happened, only he knew yet.
+ [“Shh, shh. I’ve got you. You’re home. It’s over now.” # pick: its_over # meant: I can’t bear to see you hurt.]
	~ react(shut_down)
	~ he_keeps("its_over")
	The crying stops. His shoulders don’t. # feels: lonely # shows: calm # heard: Stop. # why: The noise can stop while the hurt goes on. Quiet isn’t always calm. # source: L3, L67
	Your hand has gone to the radio; you don’t remember sending it. In the house you grew up in, when someone cried, someone turned it up. Nobody meant anything by it.
	TEO (inside): It’s not over. It’s tomorrow too.
	-> the_envelope
+ [“Whatever they did, it’s not your fault. You hear me?” # pick: not_your_fault # meant: You should never think you deserved it.]
	~ react(wrong_certain)
	~ he_keeps("not_your_fault")
	He cries harder. A table leg knocks on the wall. # feels: ashamed # shows: sad # heard: You’ve made up your mind. # why: If someone tells you they were hurt, say this at once. Teo has told you nothing yet, so it’s a guess about him. # source: L20, L21
	TEO (inside): Don’t be nice. It makes it louder.
	-> the_envelope
+ [Sit down on the floor. Say nothing at all. # pick: sit_on_floor # meant: I’ll be where you are. # best: strong]
	~ react(presence)
	A long time, or a minute. A small foot comes out and rests on your shoe. # feels: relieved # shows: sad # heard: You came down here. # why: Words were no use just then. You stayed low, where a foot could find you. # source: L13, L36
	TEO (inside): Capi’s shoe.
	-> the_envelope

= the_envelope
18:31. A white envelope slides out of his bag. Your name, in Profe Inés’s hand, and under it: For tomorrow at 8. It can wait.
He has seen you see it.
+ [“It’s to me. Let’s see.” You read it standing. “Hm.” # pick: open_it_now # meant: A grown-up should know. I’ve nine minutes.]
	~ react(assume)
	~ owes(letter)
	~ left_letter = "alone"
	INES (typed): Could you come at 8 tomorrow? About Teo and Bruno. Nothing to be alarmed about. # feels: hurt # shows: hurt # heard: You’d rather hear it from her. # why: Read what you must. Then read it with them, or they’ll only have your face. # source: L21, L29
	He reads your face. The page is turned the other way.
	TEO (inside): Now it’s told. And it’s told wrong.
	-> before_the_bus
+ [“I’d rather hear it from you, before I open it. What’s it about?” # pick: better_from_you # meant: I’m giving you the chance to go first.]
	~ react(interrogate)
	~ left_letter = "pocket"
	TEO: I don’t know. I didn’t open it. # feels: angry # shows: calm # heard: You have one minute to own up. # why: A chance to tell is only a chance if “not yet” is allowed. # source: M24, L70
	The flap is stuck down, corner to corner. He goes back behind the table leg. You put it in your pocket, shut.
	TEO (inside): Everybody wants me to say it.
	-> before_the_bus
+ [Put it under the sugar tin. “I’ll open it with you. Not without you.” # pick: under_sugar_tin # meant: It can wait. You come first. # best: strong]
	~ react(presence)
	He looks at the tin for a long time. # feels: relieved # shows: worried # heard: It’s going to happen, but not to me alone. # why: If a letter says it can wait, it can. If it’s about safety, read it first. # source: L13
	TEO: Promise?
	YOU: It’s under the tin.
	TEO (inside): You could look. You didn’t look.
	-> before_the_bus
+ [“It can wait, it says. So where shall we put it till the morning?” # pick: tin_pocket_now # meant: It’s got my name on, but it’s about you. # best: good]
	~ react(ask_wanted)
	TEO: Under the sugar. # feels: calm # shows: worried # heard: We. Till the morning. # why: It was only a place for a letter, and it was his to say. Most of that day hadn’t been. # source: L69, M28
	He crawls out and puts it there himself, and the tin on top, and the honey on the tin.
	TEO (inside): Nobody’s ever asked me that about a letter.
	-> before_the_bus

= before_the_bus
+ [“Has anyone hurt you, or scared you? You can say so any time.” # pick: safety_question # go_on]
	~ react(safety)
	He shakes his head. He does it until he’s sure you saw. # feels: ashamed # shows: calm # why: A safety question is never rude, and it can be asked early.
	TEO (inside): Not me.
	-> four_minutes

= four_minutes
18:36. Señora Olga knocks, with her knitting under her arm. On bakery nights he sleeps at hers, and comes home to hot bread. The bus is in four minutes. # feels: worried # shows: worried
He has hold of your sleeve.
+ [“Forget the bus. I’m not going anywhere till I know what’s wrong.” # pick: bus_can_wait # meant: Nothing matters more than you.]
	~ react(interrogate)
	TEO: Go. You’ll lose it. # feels: ashamed # shows: calm # heard: Now the bus is my fault. # why: A big sacrifice can press harder than a question. # source: M24, L70
	He smooths the sleeve and turns you round by it. You go.
	TEO (inside): Everyone at the bakery will be waiting for my stomach.
	-> eleven_steps
+ [“You’ve got Olga, and cake, and cards. You won’t be on your own for a minute.” # pick: olga_time # meant: I can’t stay, so I’ve seen to it that somebody does.]
	~ react(positivity)
	TEO: No. Thank you. # feels: lonely # shows: calm # heard: So you’ve gone. # why: Another kind person isn’t the same as you coming back. Say when you will. # source: L48
	He says it the way people say it at other people’s tables.
	TEO (inside): I’ll be by myself with Olga.
	-> eleven_steps
+ [“I have to go, but I’ll ring at eight. You by the parrot, me in the flour.” # pick: ring_at_eight # meant: I can’t now. I’m not going to pretend. # best: strong]
	~ react(break_named)
	~ left_eight = "promised"
	TEO: Eight o’clock eight{was_open():, Capi}? # feels: calm # shows: sad # heard: Not “later”. Eight. # why: An honest “not now, at eight” beats a poor “now”, if eight comes. # source: L47, L49
	YOU: Eight o’clock eight.
	He lets go one finger at a time.
	TEO (inside): I can get to eight.
	-> eleven_steps

= eleven_steps
{ not ruptured():
	-> hill_lights
}
18:39. The street door. You can hear the bus change gear on the hill. You go back up, eleven steps.
He is where you left him.
+ [{teo_line == "its_over":“I said it’s over. It isn’t, is it?”|{teo_line == "not_your_fault":“I said ‘they’, and you hadn’t told me a thing. I don’t know what happened. You do.”|{left_letter == "pocket":“You don’t have to go first. I said it as if you did. The letter stays shut.”|{left_eight == "none":“I went off and never said when. It’s bread, at twenty to six. What did I miss?”|“I’ve had one foot out of this door since you came in.” Put both feet on the mat.}}}} # pick: you_werent_done # meant: I can miss a bus. I didn’t want to leave it like that. # best: strong]
	~ react(repair)
	~ he_heard(whole_sorry)
	He wipes his nose on your sleeve. # feels: warm # shows: sad # heard: You came up again. # why: You came back up and took your own words down. That left room for his. # source: L41, L42
	TEO: Your bus.
	YOU: There’s a later one. It’s slower.
	TEO (inside): Eleven steps. I counted.
	-> hill_lights
+ [“I’m so sorry. I get in a state when you cry, and then the bus on top.” # pick: sorry_but_bus # meant: I am sorry. I’d like you to know how it was for me.]
	~ react(repair_but)
	TEO: I know. # feels: lonely # shows: calm # heard: I put you in a state. # why: All of it was true, and it was all about you. He was left to be kind. # source: L42
	He gives you your hat.
	TEO (inside): It’s always the bus.
	-> hill_lights
+ [“That came out all wrong. I’ll do it better on the phone.” # pick: came_out_wrong # meant: I own it, and there’s no time to ask. # best: good]
	~ react(repair_part)
	~ he_heard(half_a_sorry)
	TEO: Okay. # feels: calm # shows: sad # heard: There’s a better one coming. # why: There was a bus. You said the half there was time for, and where the rest would be. # source: L41
	He thinks.
	TEO: {left_eight == "promised":Bring it at eight.|The phone’s in her hall. By the parrot.}
	TEO (inside): I’d have taken this one.
	-> hill_lights

= hill_lights
The bus. House lights, hill after hill. Flour on your sleeve from yesterday{sorry_heard == whole_sorry:, and a wet patch over it}.
It takes you as far as the port to hear what wasn’t there. No bus driver, no weather lady, no sea lion.
~ scene_ends()
He didn’t do a single voice. # rest
+ [Get off where the ovens are. # pick: to_the_ovens # go_on]
	-> eight_oclock

// ---- 2 · Eight o’clock eight ------------------------------------------------------

=== eight_oclock
~ scene_starts(5, 4)
Break, on the flour sacks. Your phone has three minutes of credit and a message. # scene: Thursday, 20:00. The loading door of the bakery. # place: bakery # light: phone # in_view: voice # feels: {left_eight == "promised":worried|lonely}
{ left_eight == "promised":
	OLGA (typed): He has been by my telephone since 7:40. I said it is not eight. He said he knows. I gave him cake. He is watching it.
- else:
	OLGA (typed): He is in bed. He is not asleep. I gave him cake. He is watching it.
}
The oven bell. “First batch!” Forty trays, two of you tonight, and the boss is holding out your gloves. It is eight.
-> first_batch

= first_batch
+ [Leave the gloves in the boss’s hand and ring. {left_eight == "promised":“It’s eight.”|“It’s only me.”} # pick: ring_now # meant: It’s a bad line and a bad time, and I’m here. # best: strong]
	~ react(presence)
	{ left_eight == "promised":
		~ left_eight = "kept"
	}
	You put a finger in your other ear. The boss takes the first tray alone. # feels: {left_eight == "kept":warm|relieved} # heard: {left_eight == "kept":Eight was real.|It rang.} # why: A bad line, at a bad time, and it rang. He had an ear out for that. # source: L13
	{
	- left_shut():
		OLGA (voice): He says he’s asleep. He’s standing here.
		You hear him breathe. Then a rustle.
		TEO (voice): Oh. Hi.
	- to_mend(letter):
		TEO (voice): Hi. Did the letter say anything?
		YOU: It said not to be alarmed.
		TEO (voice): That’s what they say before alarms.
	- else:
		{left_eight == "kept":It’s picked up before the first ring ends.|It rings four times.}
		TEO (voice): {left_eight == "kept":Hi, Capi.|Oh. Hi.}
	}
	TEO (inside): {left_eight == "kept":Eight o’clock eight.|That’s for me. That ringing.}
	-> my_turn
+ [Take the gloves. Forty trays, then ring at 20:20 with both hands free and a clear head. # pick: after_the_batch # meant: I want to give you all of me, not half.]
	{ left_eight == "promised":
		~ left_eight = "late"
		~ owes(eight)
		~ react(break_broken)
	- else:
		~ react(withdraw)
	}
	Forty trays. Twenty past. # feels: {left_eight == "late":hurt|lonely} # heard: {left_eight == "late":Eight is a thing people say.|Nobody’s ringing.} # why: Forty trays are forty trays, and you meant to listen well. He couldn’t see the trays. # source: L47
	{ left_shut():
		OLGA (voice): He says he’s asleep. He’s standing here.
		You hear him breathe.
	}
	TEO (voice): I was asleep.
	It’s a voice with its shoes on.
	{ not left_shut() and to_mend(letter):
		TEO (voice): Did the letter say anything?
		YOU: It said not to be alarmed.
	}
	TEO (inside): {left_eight == "late":I counted twelve hundred.|I’d stopped thinking it would ring.}
	-> my_turn
+ [Text Olga, one glove on. {left_eight == "promised":“Tell him nine, not eight. Trays. Sorry, sorry.”|“Tell him I’ll ring at nine. And a kiss.”} # pick: text_olga # meant: I won’t just vanish on you.]
	~ react(break_named)
	~ kept_break()
	{ left_eight == "promised":
		~ left_eight = "moved"
	}
	OLGA (typed): Told him. He looked at the clock, then at me. He is staying up. # feels: {left_eight == "moved":sad|calm} # heard: {left_eight == "moved":Nine now.|Nine.} # why: {left_eight == "moved":You moved it, and said so, and to when. That holds once.|You gave him a time. Nine is something to stay up for.} # source: L47, L49
	Nine. You ring.
	{ left_shut():
		OLGA (voice): He says he’s asleep. He’s standing here.
		You hear him breathe.
		TEO (voice): Hi.
	- else:
		TEO (voice): Hi.{to_mend(letter): Did the letter say anything?}
		{ to_mend(letter):
			YOU: It said not to be alarmed.
		}
	}
	TEO (inside): {left_eight == "moved":If it’s nine, it can be ten.|Nine. It rang.}
	-> my_turn

= my_turn
Then nothing. You can hear him breathing, and the parrot beside him.
PARROT (voice): My turn, my turn.
Three minutes of credit.
+ [“I’ve been thinking about you. So what happened at school today?” # pick: what_happened # meant: Here’s the door, wide open.]
	~ react(question_pushed)
	TEO (voice): Nothing. # feels: ashamed # heard: Ready? Go. # why: It was an open question, and a wide one. He needed a minute of nothing first. # source: L59, L70
	YOU: Something.
	TEO (voice): I said nothing.
	TEO (inside): I had it ready and it went.
	-> somebody
+ [“Olga says you left your cake. You need to eat, you know.” # pick: eat_something # meant: Please let one thing in you be all right.]
	~ react(advise)
	TEO (voice): I’m not hungry. # feels: lonely # heard: Olga tells on me. # why: Cake was easier to talk about, for both of you. So you both talked about cake. # source: M22, L14
	YOU: Two bites.
	TEO (voice): Okay.
	TEO (inside): Now it’s about cake.
	-> somebody
+ [“I’m on a flour sack! What are you sitting on?” # pick: flour_sack # meant: No rush. Let’s just be on the phone. # best: strong]
	~ react(presence)
	{ left_shut():
		~ answers_bid()
	}
	TEO (voice): The shoe box. The parrot’s doing Olga. # feels: relieved # heard: You’re not hurrying. # why: Small talk can be a bench to sit on before the big talk. # source: L12, L59
	You hear it do Olga. You hear a snort.
	TEO (voice): Six out of ten.
	TEO (inside): It’s nearly like normal.
	-> somebody

= somebody
TEO (voice): {door() == open:Capi? }If somebody laughs at somebody. Does the school ring the police? # read: There were two people in his question. He hadn’t said which one worried him.
+ [“No! Teo, who laughed at you? You can tell me who it was.” # pick: who_laughed_at_you # meant: I’m on your side, whoever it is.]
	~ react(wrong_certain)
	TEO (voice): At me? No one. # feels: ashamed # heard: You’ve already picked my side. # why: He said “somebody” twice. You heard one of them, and it wasn’t his. # source: L20, L21
	The line hums.
	TEO (inside): There’s another somebody.
	-> laughed_at_bruno
+ [“Not for that. They laughed at me once, too. It passes.” # pick: laughed_at_me_once # meant: Nothing so bad it can’t pass. I’m proof.]
	~ react(minimise)
	TEO (voice): Did you stop minding? # feels: ashamed # heard: You were the one they laughed at. # why: “It passes” is a comfort only for the one who was laughed at. # source: L10, L27
	YOU: In the end.
	TEO (voice): Did they?
	The mixers go round. You don’t know.
	TEO (inside): Wrong end of it.
	-> laughed_at_bruno
+ [“Not for a laugh, no. Which somebody are we worried about?” # pick: which_somebody # meant: I don’t know who is who. # best: strong]
	~ react(open_question)
	A long breath. # feels: worried # heard: You heard there were two. # why: Keep their words, even the odd ones. The odd word is often the handle. # source: L17, L20
	TEO (voice): They laughed at Bruno. All of them.
	TEO (inside): That’s most of it.
	-> wouldnt_swap

= laughed_at_bruno
TEO (voice): They laughed at Bruno. All of them.
-> wouldnt_swap

= wouldnt_swap
~ went_past = "no"
TEO (voice): And he wouldn’t swap.
The phone beeps. Two minutes.
+ [“You mind so much because you’re such a good friend to him.” # pick: good_friend # meant: I want you to see what I see.]
	~ react(positivity)
	~ he_keeps("good_friend")
	~ went_past = "good_friend"
	TEO (voice): Yes. # feels: ashamed # heard: Now I can never tell you. # why: Praise sets a place they must live up to. He can’t stay good in your eyes and tell you. # source: L48
	Very small. The parrot is louder, and it’s only cracking a seed.
	TEO (inside): If you knew you wouldn’t say it.
	-> twelve_hundred
+ [“So is that what’s been up with your stomach, ever since breakfast?” # pick: still_in_stomach # meant: I think that’s the stomach ache. Is it? # best: strong]
	~ react(name)
	TEO (voice): Since the register. Not since breakfast. Since the register. # feels: relieved # heard: You were listening at a quarter past six. # why: You guessed out loud, and he put it right. Breakfast was wrong. The stomach wasn’t. # source: L5, L35
	TEO (inside): It’s got an edge, like a coin.
	-> twelve_hundred
+ [“So tomorrow you sit with him. Take him something nice for break.” # pick: sit_with_him # meant: You could do a kind thing. That helps.]
	~ react(advise)
	~ went_past = "sit_with_him"
	TEO (voice): He won’t let me sit. # feels: sad # heard: Easy. # why: Advice too early solves the problem you think they have. # source: M22, L66
	YOU: Of course he will.
	TEO (inside): You weren’t there.
	-> twelve_hundred

= twelve_hundred
{ not ruptured() and not to_mend(eight):
	-> no_credit
}
A minute and a half. The parrot has stopped, to listen.
+ [{left_eight == "late":“I said eight and came at twenty past. I’m sorry. How long is that, in a hall?”|{went_past == "good_friend":“That was me, on about good friends. What was it like, in there?”|{went_past == "sit_with_him":“I wasn’t there, and I’m giving you orders. What was it like?”|“I’ve been slow to get to this, haven’t I? What was it like, in there?”}}} # pick: sat_and_waited # meant: I can hear what I did from here. # best: strong]
	~ pays(eight)
	~ react(repair)
	~ he_heard(whole_sorry)
	TEO (voice): {left_eight == "late":Long.|Loud.} # feels: relieved # heard: {left_eight == "late":You know about the waiting.|You’ve stopped walking ahead.} # why: {left_eight == "late":Twenty minutes is small at a bakery. You asked how big it was in the hall.|You let go of where you were going, and asked him where he’d been.} # source: L41, L42
	You wait. It costs what it costs.
	TEO (voice): {left_eight == "late":Longer than the register.|Then not loud. That was the worse bit.}
	TEO (inside): {left_eight == "late":Twelve hundred. Nearly told you.|Like the lift, when it stops halfway.}
	-> no_credit
+ [“Sorry, I’m only half here. It’s forty trays, you know how Thursdays are.” # pick: sorry_the_batch # meant: I’m sorry, and bread is bread.]
	~ react(repair_but)
	TEO (voice): I know about Thursdays. # feels: lonely # heard: The bread can’t wait. I can. # why: The trays were real. Coming straight after “sorry”, they took its place. # source: L42
	TEO (inside): I’m not a batch.
	-> no_credit
+ [{left_eight == "late":“Twenty past, and you’d sat up. Sorry. Shall I just stay on the line?”|“I’m all over the place tonight. Sorry. Shall I just stay on the line?”} # pick: shall_i_just_be_here # meant: Less from me. # best: good]
	~ pays(eight)
	~ react(repair_part)
	~ he_heard(half_a_sorry)
	Breathing. His, yours, the parrot’s. # feels: calm # heard: You can be quiet too. # why: No speech and no questions, only somebody breathing at the other end. He had a use for that. # source: L41
	TEO (voice): Yes.
	TEO (inside): This is all right.
	-> no_credit

= no_credit
~ went_past = "no"
One minute. The oven bell goes again.
TEO (voice): {door() == open:Capi, it|It} wasn’t –
PHONE (voice): You have no credit.
+ [It’s late, he knows about credit, and you’ll be home at 5:40. Let him sleep. # pick: till_morning # meant: He’ll understand. I’m late for the oven.]
	~ react(withdraw)
	~ owes(cut_off)
	In Señora Olga’s hall he holds the phone until it beeps at him. # feels: lonely # heard: I started to say it, and you went. # why: You know it was the credit. He knows only what he was saying when you left. # source: L21, L47
	PARROT (voice): It wasn’t. It wasn’t.
	It says so until midnight.
	TEO (inside): It made you go.
	-> trays
+ [Beg the boss’s phone, bell and all. “That was my credit. It wasn’t what?” # pick: borrow_a_phone # meant: You were in the middle of a word. # best: strong]
	~ react(presence)
	TEO (voice): I’ll tell you at bread{was_open():, Capi}. Not with Olga here. # feels: relieved # heard: It was the phone. It wasn’t me. # why: He’d stopped in the middle of a word. You said what had cut it, and gave it back. # source: L13, L21
	OLGA (voice): I am not here. I am knitting.
	TEO (inside): Bread. Not long.
	-> trays
+ [Have the boss text Olga: “No credit. Kiss him for me. I want to hear everything at bread.” # pick: all_of_it_at_bread # meant: I want him to know I’m waiting to hear.]
	~ react(interrogate)
	~ owes(cut_off)
	Señora Olga reads it out, slowly, with her glasses on. # feels: worried # heard: Everything. By bread. # why: “Everything” can sound like a bill. “I want to hear” was the whole of it. # source: M24, L70
	PARROT (voice): Everything. Everything.
	TEO (inside): I’ve got one thing. It’s big.
	-> trays

= trays
Trays, ovens, trays. The ships’ lights go out one at a time.
~ scene_ends()
At twenty past five you put a loaf inside your jacket and start up the hill. # rest
+ [Home, with the bread. # pick: home_with_bread # go_on]
	-> bread

// ---- 3 · Bread --------------------------------------------------------------------

=== bread
{ left_shut():
	// He has slept on a shut door, so he starts lower. You come at twenty to six, as you always said.
	~ scene_starts(5, 3)
	~ kept_break()
	~ answers_bid()
- else:
	~ scene_starts(5, 4)
}
The loaf is hot through your jacket all the way up the stairs. # scene: Friday, 5:40. The kitchen, before light. # place: table # light: lamp # in_view: face # feels: {left_shut():lonely|worried} # shows: calm
{
- left_shut():
	On your doorstep stands his lunch box, open. He is next door, in the chair by the parrot. You carry the box in. After a while he follows it.
- to_mend(eight) or to_mend(cut_off):
	He is still next door, in Señora Olga’s spare bed, dressed, shoes on. When your plates clink he comes.
- brings() == everything:
	The table is laid: two cups, and the sugar tin between them.
	TEO: You smell like five in the morning.
- else:
	He has come across the landing already, in his coat.
	TEO: Is there bread?
}
{
- teo_line == "its_over":
	PARROT (voice): You’re home. You’re home.
- teo_line == "not_your_fault":
	PARROT (voice): Not your fault. Not your fault.
- teo_line == "good_friend":
	PARROT (voice): Good friend. Such a good friend.
}
It’s the bread that is baked with a line down the middle, so that it breaks in two by itself. He is on the bench. Your chair is across from him.
-> bench

= bench
+ [“Shove up, I’ve been standing all night.” Break the loaf on its line, and eat. # pick: beside_him # meant: I’m here. There’s bread. # best: strong]
	~ react(presence)
	He holds his half in both hands and starts to talk, to the wall. # feels: {door() == open or warm():ashamed|sad} # heard: I can look at the wall. # why: Side by side is easier than face to face, for many people, on many days. # source: L32
	TEO (inside): Warm.
	{ door() == open or warm():
		-> it_was_me
	}
	-> all_of_them_laughed
+ [Sit down where you can see him. “Whatever it is, I won’t be cross. I promise you.” # pick: never_cross # meant: You’re safe with me.]
	~ react(positivity)
	He looks all over your face. Then he looks at the bread. # feels: worried # shows: calm # heard: There is something to be cross about. # why: You can’t promise a feeling. You can only show one when it comes. # source: L48
	TEO (inside): You don’t know what it is yet.
	-> all_of_them_laughed
+ [“Shall we get this over with, and then eat in peace?” {left_letter == "tin":Slide the envelope out from under the tin.|Lay the envelope between you.} # pick: open_the_tin # meant: It’s the waiting that’s bad.]
	~ react(advise)
	{left_letter == "alone":He turns it over, torn side down, and puts his hand flat on it.|He puts his hand flat on it.} # feels: worried # shows: worried # heard: Her words before mine. # why: Let the one it’s about choose when the hard thing is opened. # source: L59, M22
	TEO: Bread first.
	TEO (inside): It’s always been bread first.
	-> all_of_them_laughed

= it_was_me
~ teo_told = "whole"
TEO: It wasn’t them. It was me.
TEO: We say our own names, for the register. Bruno talks, and then there’s a gap, and then he talks. The stand-in looked at her watch.
TEO: So I did the B. Like he does it. And he looked at me.
+ [“Oh, Teo. I know you. You didn’t mean it.” # pick: didnt_mean_it # meant: You’re not a cruel boy.]
	~ react(minimise)
	TEO: I did, though. # feels: lonely # shows: ashamed # heard: You don’t believe me. # why: Taking the blame away too fast leaves a child alone with it. # source: L10, L5
	He breaks his half in half.
	TEO (inside): For three seconds I did.
	-> a_good_one
+ [“You did Bruno? In front of the whole class? Why would you do that?” # pick: why_would_you # meant: I’m shocked, and I want to understand.]
	~ react(interrogate)
	TEO: I don’t know. # feels: ashamed # heard: That’s what I said to me. All night. # why: You were shocked, and “why” comes first then. He’d been asking it all night, too. # source: M24, L70
	He says it to the bread, and the bread doesn’t know.
	TEO (inside): I don’t know I don’t know I don’t know.
	-> a_good_one
+ [“So you did his B. And then he looked at you.” # pick: you_did_the_b # meant: I’ve got it. All of it. I’m still here. # best: strong]
	~ react(paraphrase)
	~ he_keeps("you_did_the_b")
	He nods so hard that the bench moves. His foot finds yours. # feels: relieved # shows: ashamed # heard: Same size as it is. # why: It came back the size it was: not smaller, to be kind, and not bigger, to be fair. # source: L14
	TEO (inside): You said it and you’re still chewing.
	-> a_good_one
+ [“I laughed at my cousin once. I still know where she sat. Where was Bruno?” # pick: cousin_once # meant: People who do this are not monsters. I did it. # best: good]
	~ react(me_too)
	TEO: By the window. # feels: relieved # shows: ashamed # heard: You? # why: One sentence about you, and then straight back to him, by a window. # source: L26
	TEO: What did she do?
	YOU: Nothing. Looked.
	TEO (inside): So it happens to people.
	-> a_good_one

= all_of_them_laughed
He tells the crust what he told the phone.
~ went_past = "no"
TEO: They laughed. All of them.
+ [“Oh, Teo. They didn’t mean it.” # pick: they_didnt_mean_it # meant: People aren’t cruel. Mostly.]
	~ react(minimise)
	~ went_past = "they_didnt_mean_it"
	TEO: You weren’t there. # feels: ashamed # shows: angry # heard: They did, though. # why: You can’t know what others meant. He was in the room. # source: L10, L20
	He moves the crust to the edge of the plate, and then off it.
	TEO (inside): I was. I was at the front.
	-> nearly_cold
+ [“But why would they laugh at Bruno?” # pick: but_why_bruno # meant: Bruno, of all people. I want to understand.]
	~ react(interrogate)
	~ went_past = "but_why_bruno"
	TEO: Ask them. # feels: ashamed # shows: angry # heard: Why. Why. Why. # why: “Why” wants a reason. All he’d brought so far was how many. # source: M24, L70
	TEO (inside): Ask me. Don’t ask me.
	-> nearly_cold
+ [“The whole class, laughing at Bruno. Ay, Teo.” # pick: all_of_them # meant: I’ve got that much. The rest can come. # best: strong]
	~ react(paraphrase)
	TEO: All. # feels: sad # shows: sad # heard: Yes. That many. # why: You gave it back, as big as he’d said it, and stopped. There may be more. # source: L14
	He holds up his fingers to show how many, and runs out.
	TEO (inside): All is one more than you think.
	-> nearly_cold
+ [“I got laughed at once. I still know who did it. Does Bruno?” # pick: laughed_at_once # meant: It stays. I know it stays. # best: good]
	~ react(me_too)
	TEO: Who did it? # feels: ashamed # shows: sad # heard: Bruno will still know. When he’s old. # why: Two short sentences about you, and then it was Bruno’s again. It weighed what it weighed. # source: L26
	YOU: A boy called Ramón.
	He writes it in the flour: Ramón. He wipes it out with his elbow.
	TEO (inside): He’ll have my name.
	-> nearly_cold

= a_good_one
TEO: And it was good{door() == open:, Capi}. It was a really good one. They all laughed.
TEO: I liked it.
~ went_past = "no"
+ [“No, you didn’t. You’re not the kind of boy who likes that.” # pick: not_that_boy # meant: I’m giving you back your good self.]
	~ react(debate)
	~ he_keeps("not_that_boy")
	~ went_past = "not_that_boy"
	TEO: Okay. # feels: lonely # shows: calm # heard: Then who was it? # why: You gave him back a better boy. He’d felt what he felt, so that boy was somebody else. # source: L5, L6
	The wall again.
	TEO (inside): Then there’s two of me.
	-> nearly_cold
+ [“It does feel really good when a whole room laughs. And then?” # pick: room_laughs # meant: Of course you liked it. That’s not the bad part. # best: strong]
	~ react(validate)
	~ he_keeps("room_laughs")
	TEO: And then it went off. Like milk. # feels: relieved # shows: sad # heard: You’d have liked it too. # why: You can accept a feeling and still not accept the deed. Say both, the feeling first. # source: L10, M26
	TEO (inside): That’s it. That’s what it did.
	-> nearly_cold
+ [“Well. Maybe that’s one to have a good think about.” # pick: think_about_that # meant: You should learn from this; gently.]
	~ react(advise)
	~ went_past = "think_about_that"
	TEO: I have. I thought all night. # feels: hurt # heard: Fail. # why: He’d been at it all night by himself. Now it had a teacher, too. # source: M22, L66
	He still has his shoes on.
	TEO (inside): What do you think I was doing.
	-> nearly_cold
+ {ready_for_help()} [“It was three seconds. A bad three. You’ve got all of today.” # pick: three_seconds # meant: It isn’t small. It isn’t all of you, either. # best: good]
	~ react(proportion_late)
	TEO: Three’s short. For me. He had the long bit. # feels: sad # heard: Three. Out of Thursday. # why: Once they feel understood, saying how big it is can help. Before that, it sounds like less. # source: M22
	He looks at the window, where it has started.
	TEO (inside): But there’s today.
	-> nearly_cold

= nearly_cold
{ not ruptured() and not to_mend(cut_off) and not to_mend(eight):
	-> by_daylight
}
The bread is nearly cold.
~ temp word = to_mend(cut_off)
~ temp wait = to_mend(eight) and not word
~ temp whole = teo_told == "whole"
+ [{word:{whole:“You had it ready last night. The phone went, and I let it. How was the night?”|“Last night it cut you off and I let it. ‘It wasn’t’, you said. Wasn’t what?”}|{wait:“I never asked about eight o’clock. How long did you stand there?”|{whole:{went_past == "not_that_boy":“You said you liked it, and I told you that you didn’t. I wasn’t in there. Go on.”|{went_past == "think_about_that":“You’d been thinking all night, and I gave you homework. What did you think?”|“When you told me about the B, I got in too fast. Tell me that bit again?”}}|{went_past == "they_didnt_mean_it":“I don’t know what they meant, do I? You were in there. How was it?”|{went_past == "but_why_bruno":“Never mind why. That was only me, wanting to know. How was it, in there?”|“I started on you before you’d had one bite, didn’t I? How was it, in there?”}}}}} # pick: say_it_again # meant: {word or wait:I owe him one from last night.|I got in his way, in the kindest voice I’ve got.} # best: strong]
	{
	- word:
		~ pays(cut_off)
	- wait:
		~ pays(eight)
	}
	~ react(repair)
	~ he_heard(whole_sorry)
	{word:{whole:He shows you the night with two hands, like a fish.|He doesn’t have to look for it.}|{wait:He holds up ten fingers, and shuts them, and holds up ten.|{whole:He says it again. It’s shorter this time, and worse, and he looks at you after.|He turns his crust round, once, like a wheel.}}} # feels: relieved # shows: sad # heard: {word:You know where I stopped.|{wait:You know about the waiting.|{whole:You want it the way it was.|You’ve stopped mending it.}}} # why: {word:You went back to where it broke off. It was still lying there.|{wait:You asked about the part you never saw. He’d kept it for you, to the second.|You put down what you’d said, and asked for what he’d been saying.}} # source: L41, L42
	{
	- word:
		TEO: {whole:Long. I had the next word in my mouth the whole time.|Them. That was the word.}
	- wait:
		TEO: Long. I gave up at twelve hundred.
	- not whole:
		TEO: Like when the bus goes past with its lights on.
	}
	TEO (inside): {wait:Twelve hundred and six. I didn’t give up.|{word:{whole:Now it’s joined up.|There’s one more word after that one.}|{whole:That’s the right size now.|I’m the one driving it.}}}
	-> by_daylight
+ [“You know I’m sorry, don’t you? I’m no use to anyone after a night like that.” # pick: sorry_but_tired # meant: I am. I’d like to be let off, just this once.]
	~ react(repair_but)
	He pushes his half of the bread over to you. # feels: lonely # shows: calm # heard: Poor you. # why: You’d every right to be tired. Now he’s the one who has to say it’s all right. # source: L42
	TEO (inside): I was up too.
	-> by_daylight
+ [{word:“You were talking last night and I was gone. Sorry. Bread?”|{wait:“You were waiting last night and I was late. Sorry. Bread?”|“I went over the top of you this morning. Sorry. Bread?”}} # pick: i_talked # meant: I see it. I won’t make a speech of it. # best: good]
	{
	- word:
		~ pays(cut_off)
	- wait:
		~ pays(eight)
	}
	~ react(repair_part)
	~ he_heard(half_a_sorry)
	He takes the bread. He puts the crust on your side. # feels: calm # shows: sad # heard: You noticed. # why: It was quick, and it was true, and he could eat while you said it. It’s a start. # source: L41
	TEO: You can have the end.
	TEO (inside): I’ll say it later. Maybe.
	-> by_daylight

= by_daylight
~ went_past = "no"
For a while there’s only chewing. The window goes from black to grey.
+ [{teo_told == "whole":“And you? I only asked with a bus coming. Did anyone hurt you, or scare you?”|“I asked you last night, with a bus coming. Did anyone hurt you, or scare you?”} # pick: asked_twice # go_on]
	~ react(safety)
	TEO: Me? No. Nobody did anything to me. # feels: sad # shows: calm # why: Ask again in a quiet place. The first answer was given at a bus.
	YOU: And Bruno? How’s he?
	TEO: I rang him, at seven. He breathed.
	YOU: And you?
	TEO: I breathed.
	{ left_letter == "alone":
		-> torn_open
	}
	-> still_shut

= still_shut
{ left_letter == "tin":
	6:20. The envelope lies by his cup. It is still stuck down, corner to corner.
- else:
	6:20. You put the envelope by his cup. There’s flour on it.
	TEO: It went to work with you.
	He looks at the flap.
}
+ [Give it to him. He reads it out, in his own voice. # pick: he_reads # meant: It’s his to say. # best: strong]
	~ react(presence)
	~ left_letter = "together"
	TEO: Could you come at 8 tomorrow? About Teo and Bruno. Nothing to be alarmed about. # feels: worried # shows: calm # heard: I get to be the one. # why: Letting them do the hard bit, beside you, is help too. # source: L13, L59
	He turns it over. Nothing on the back.
	TEO: That’s what they say before alarms.
	TEO (inside): I read it and I’m still here.
	-> what_now
+ [Read it out to him. He holds the tin. # pick: you_read # meant: He shouldn’t have to see it first. # best: strong]
	~ react(presence)
	~ left_letter = "together"
	YOU: Could you come at 8 tomorrow? About Teo and Bruno. Nothing to be alarmed about. # feels: worried # shows: calm # heard: I can listen with the tin. # why: Bad news can be smaller when it’s read aloud, sitting down. # source: L13
	TEO: That’s what they say before alarms.
	He says it from behind the tin.
	TEO (inside): Same words, with bread.
	-> what_now
+ [Leave it shut. Ask her about it together, you and him. # pick: gate_reads # meant: Then nobody has read it without the other. # best: strong]
	~ react(presence)
	~ left_letter = "together"
	~ unopened = true
	He writes an 8 on it, in jam, and blows on the jam. # feels: calm # shows: calm # heard: She can say it to both of us. # why: Shut, open, read out: it was all right any way, as long as it was the two of you. # source: L13, L69
	TEO (inside): We’ll be two.
	-> what_now

= torn_open
6:20. The envelope lies by his cup with its mouth torn. He moves it one inch, with one finger. # feels: hurt # shows: calm
+ [“I read this over your head, and I’m sorry. Here, you’re the one it’s about.” # pick: opened_without_you # meant: It was about him, and he got my face. # best: strong]
	~ pays(letter)
	~ react(repair)
	~ he_heard(whole_sorry)
	~ left_letter = "alone_mended"
	He reads it to the end with his finger. It isn’t far. # feels: relieved # shows: sad # heard: You know what you did. # why: You said it, and handed it over, and left him the time. Some sorries are mostly paper. # source: L41, L42
	TEO: Yesterday it was like when they read your mark out.
	TEO (inside): Three lines. I thought it would be more.
	-> what_now
+ [“I’m sorry if that upset you, Teo. It had my name on it, and I worry.” # pick: sorry_but_name # meant: I am sorry. I also wasn’t wrong.]
	~ react(repair_but)
	~ he_heard(sorry_with_a_hole)
	TEO: It’s fine. # feels: lonely # shows: calm # heard: You’re sorry that I’m upset. # why: With an “if” in it, it isn’t clear what you did. It’s only clear that he minds. # source: L42
	TEO (inside): That’s how you do one with a hole in.
	-> what_now
+ [“I read that without you, and I’m sorry. We don’t have to talk about it now.” # pick: leave_it_for_now # meant: I own it and I won’t squeeze you.]
	~ pays(letter)
	~ react(repair_part)
	~ he_heard(half_a_sorry)
	TEO: Not that one. Bread first. # feels: hurt # shows: calm # heard: There’s a later. # why: You offered, and he put a cup on it. It’s his to lift. # source: L41
	He puts his cup on it.
	TEO (inside): Not with bread.
	-> what_now

= what_now
{ teo_told == "whole":
	-> what_do_i_do
}
-> do_i_have_to

= what_do_i_do
He puts the bread down to ask.
TEO: What do I do?
+ [“You know him best. What would you want, if you were Bruno?” # pick: what_do_you_think # meant: You know the answer. I trust you.]
	~ react(question_pushed)
	TEO: I don’t know. That’s why I asked. # feels: worried # shows: angry # heard: It’s a test. # why: On most days it’s a good question. This time he had asked first. # source: M22, L66
	TEO (inside): I’d have taken a small one.
	-> the_clock_goes_on
+ [“I know three things about sorry. They’re short ones. Want them?” # pick: three_ideas # meant: You asked me. Here’s my best. # best: strong]
	~ react(advise_wanted)
	YOU: Say what you did. No “if”, no “but”. Not in front of everyone. # feels: relieved # shows: worried # heard: There’s a way to do it. # why: He asked, you asked if he meant it, and it was short enough to carry down a hill. # source: M22, L66
	{ sorry_heard == sorry_with_a_hole:
		TEO: Eight. The next one, no. You do them with an “if”. Ten.
	- else:
		TEO: Eight. Seven. Ten.
	}
	He counts the bread.
	TEO: Is there bread for two?
	TEO (inside): Three. I can carry three.
	-> bread_for_two
+ [“No wonder you don’t know. It’s a hard one. You’ll know when you see him.” # pick: no_wonder # meant: I don’t want to rush you.]
	~ react(validate_late)
	TEO: Yes. # feels: lonely # shows: worried # heard: So you don’t know either. # why: He’d had the comfort. He held out his hand for something, and it was more comfort. # source: M22, L66
	He waits. You both look at the bread.
	TEO (inside): Say something.
	-> the_clock_goes_on
+ [“I’ll ring his house at seven and talk to them. You shouldn’t have to do this alone.” # pick: ring_his_family # meant: I can take this off you.]
	~ react(advise)
	TEO: No. {was_open():No, Capi. |}He’ll hate that. It’s mine. # feels: angry # shows: angry # heard: I can’t do it. # why: It was kind, and it would be over by ten past seven. He’d have nothing left to bring. # source: L12, L59
	TEO (inside): It’s the only thing I’ve got to give him.
	-> the_clock_goes_on

= bread_for_two
+ [Down the hill, with bread for two. # pick: down_the_hill # go_on]
	-> gate

= the_clock_goes_on
+ [Let it get to eight. # pick: let_it_get_to_eight # go_on]
	-> at_bread

= do_i_have_to
TEO: Do I have to go?
+ [“You’ll be fine once you’re in. You always are.” # pick: youll_be_fine # meant: I’ve seen him come out laughing a hundred times.]
	~ react(positivity)
	TEO: Okay. # feels: lonely # shows: calm # heard: I’ll be fine. Whether I am or not. # why: “You’ll be fine” is a guess about someone you haven’t asked yet. # source: L48
	He puts his shoes on the wrong feet.
	TEO (inside): Always.
	~ friday = "shoes"
	-> that_friday
+ [“Walk down with me as far as the lift. Then you tell me if it’s today.” # pick: walk_and_see # meant: I don’t know what it is. I can still offer half of it. # best: strong]
	~ react(ask_wanted)
	As far as the lift. He presses the bell and doesn’t get in. # feels: relieved # shows: calm # heard: The lift isn’t school. # why: You didn’t know what was wrong, so you asked for less of it. The rest was his to say. # source: L69, M28
	TEO: Can we stop at Olga’s?
	TEO (inside): Half is allowed.
	-> that_friday
+ [“Everyone has to go, Teo, and I have to sleep. It’s only the one day.” # pick: school_is_school # meant: It’s true, and I’ve nothing left.]
	~ react(debate)
	TEO: My stomach hurts. # feels: lonely # shows: sad # heard: You’ve none left for today. # why: After a night of trays you had every right to your bed. He wasn’t asking about rules. # source: M21, M15
	It’s Thursday again.
	TEO (inside): So that’s no use.
	~ friday = "stomach"
	-> that_friday

= that_friday
+ [See what Friday does. # pick: see_what_friday_does # go_on]
	{ door() == shut:
		-> four_out_of_ten
	}
	-> the_parrot_knows

// ---- the gate -----------------------------------------------------------------------

=== gate
Bruno has his back to you both. He is drawing a map in the wet on a car window, with one finger. # scene: Friday, 7:56. The school gate. # place: gate # light: window # in_view: face # feels: worried # shows: worried
Teo has half a loaf inside his jacket. His foot is on your foot.
TEO: If you’re sorry and it’s raining, do you still have to do it outside?
-> finishing_a_line

= finishing_a_line
Four minutes. # read: Bruno wasn’t cross. He was finishing a line, and he hates to be stopped in the middle of one.
+ [“Let him finish his line first. I’ll be over by that wall.” # pick: wait_for_line # meant: I’m in sight. The time is Bruno’s. # best: strong]
	~ react(notice)
	~ going = in_his_time
	Teo waits for the line. It goes all the way round the mirror. Then he goes, and looks round once. # feels: relieved # shows: worried # heard: Somebody saw what he’s doing. # why: You’d seen a finger, not a back. Bruno set the time, and neither of you moved it. # source: L20, L41
	TEO (inside): The wall’s still there.
	-> register
+ [“Alone, or with me? I’m good at standing there.” # pick: walk_with # meant: He chooses. Either is brave. # best: strong]
	~ react(ask_wanted)
	~ going = with_you
	TEO: With. But don’t talk. # feels: relieved # shows: worried # heard: I get to pick. # why: You asked how, and both ways were yours to give. He took one, with a rule on it. # source: L69, M28
	You don’t. It’s harder than bread.
	TEO (inside): Capi can do not-talking.
	-> register
+ [“He’s on his own. Now’s your moment. Go on.” # pick: his_moment # meant: Before he loses his nerve, or I do.]
	~ react(advise)
	~ going = in_the_middle
	He gets there in the middle of a line. Bruno’s finger stops. # feels: ashamed # shows: ashamed # heard: Get it done. # why: It was Teo’s moment, and yours. It was the middle of Bruno’s. # source: L59, M22
	TEO (inside): I did it again. I finished something of his.
	-> register
+ {not to_mend(letter) or sorry_heard == sorry_with_a_hole} [“Look at that back, he isn’t ready. Give him today. We’ll do it on Monday.” # pick: still_cross # meant: I don’t want him hurt at a gate.]
	~ react(wrong_certain)
	Teo takes his foot off yours. Behind him, Bruno steps back to look at the map. # feels: ashamed # shows: sad # heard: So he hates me. # why: A back can mean ten things. You picked one, for both of them, and took it home. # source: L20, L29
	TEO (inside): I knew it.
	-> home_again
+ {to_mend(letter) and sorry_heard != sorry_with_a_hole} [“Before you go. That letter, without you: I’m sorry. What was that like?” # pick: letter_at_the_gate # meant: I said later. It’s later. # best: strong]
	~ pays(letter)
	~ react(repair)
	~ he_heard(whole_sorry)
	~ going = after_the_letter
	~ left_letter = "mended_at_the_gate"
	TEO: Like when they read your mark out. # feels: relieved # shows: worried # heard: You came back for it. # why: He’d said not now. You came back once, on a busy morning, and it counts in full. # source: L41, L42
	He thinks.
	TEO: Seven. For the sorry.
	Then he looks at the car window, and waits for the line.
	TEO (inside): So that’s how.
	-> register

= home_again
+ [Home again, up the hill. # pick: home_again # go_on]
	-> at_bread

= register
7:58. Profe Inés comes across the yard with the register under her arm.
{ unopened:
	INES: You didn’t open it?
	YOU: We waited for you.
}
INES: From today they sign it. With a pen. All of them.
+ [Stay where you are. # pick: stay_put # go_on]
	{
	- going == in_the_middle or sorry_heard == sorry_with_a_hole:
		-> not_today
	- going == with_you or to_mend(letter) or to_mend(eight) or to_mend(cut_off):
		-> half
	}
	-> the_sea_lion

= half
{
- sorry_heard == whole_sorry:
	TEO: I did your name. I did it to be funny. It was mean. I’m sorry. # feels: worried
- sorry_heard == half_a_sorry:
	TEO: I did your name. You were doing it. Sorry. Bread? # feels: worried
- else:
	TEO: I did your name, and it was funny, and it was yours, and I’m sorry. It’s four out of ten. I made it myself. # feels: worried
}
He holds out half. Bruno looks at it.
BRUNO: You can take the goal kicks. I do the words.
TEO: No.
{ sorry_heard == whole_sorry:
	TEO: How was it?
	Bruno thinks about that.
	BRUNO: Long.
}
Then he takes his half. Chews. # feels: relieved
BRUNO: Needs
It takes a while. Nobody looks at a watch.
~ scene_ends()
BRUNO: salt. # feels: warm # ending: half: Half # question: How long would you have waited for “salt”? # next: {going == with_you:Go back to the gate, and let Teo walk up alone, when the line is done.|One thing from Thursday is still open between the two of you. Go back, and mend it whole.}
-> END

= the_sea_lion
Nobody near. Bruno puts the harbour in first. # feels: worried
{
- sorry_heard == whole_sorry:
	TEO: I did your name. I did it to be funny. It was mean. I’m sorry.
- sorry_heard == half_a_sorry:
	TEO: I did your name. You were doing it. Sorry. Bread?
- else:
	TEO: I did your name, and it was funny, and it was yours, and I’m sorry. It’s four out of ten. I made it myself.
}
BRUNO: You can take the goal kicks. I do the words.
TEO: No.
{ sorry_heard == whole_sorry:
	TEO: How was it?
	BRUNO: Long.
}
Teo holds out half. Bruno takes it with the dry hand, and puts a ship in with the other.
BRUNO: Do the sea lion.
TEO: I don’t do – # feels: ashamed
It takes a while. Teo waits for it.
BRUNO: Not me. The sea lion.
The bark goes up over the whole street. # feels: warm
~ left_voices = "back"
~ scene_ends()
Out on the pier, something answers. # ending: the_sea_lion: The sea lion # next: Go back to the envelope, and open it. See what a torn one does to the morning.
-> END

= not_today
{ sorry_heard == sorry_with_a_hole:
	TEO: Sorry if you minded about your name. Everybody was laughing. # feels: ashamed
- else:
	{ sorry_heard == whole_sorry:
		TEO: I did your name. It was mean. I’m sorry. How was it? # feels: ashamed
	- else:
		TEO: {sorry_heard == half_a_sorry:I did your name. You were doing it. Sorry. Bread?|I did your name, and I’m sorry, and this is bread.} # feels: ashamed
	}
}
{going == in_the_middle:Bruno’s finger is still on the glass, where the line stops.|Bruno’s map has no harbour yet.}
BRUNO: Not today.
Teo comes back to the wall.
TEO: He said not today. # feels: sad
He thinks.
TEO: That’s a day. He said which day it’s not. # feels: calm
~ scene_ends()
On Monday there is bread for two. # ending: not_today: Not today # question: What would you do with the days till Monday? # next: {sorry_heard == sorry_with_a_hole:Go back to the torn envelope, and say the sorry without “if”.|Go back to the gate, and look at what Bruno’s finger is doing.}
-> END

// ---- endings away from the gate ---------------------------------------------------------

=== at_bread
Half a loaf on the table, wrapped in a cloth. # scene: Friday, noon. The kitchen. # place: table # light: window # in_view: face # feels: sad # shows: sad
At ten past eight you rang the school: could it be Monday? “Fine. Monday,” said Profe Inés, very short, with a whole yard shouting behind her. Now she rings back.
INES (voice): I was short. My baby was up all night. Monday, then. Both of you.
YOU: How’s Bruno?
INES (voice): Drawing. He came without any bread.
{ unopened:
	The envelope goes along. By its 8, in jam, it says Monday.
}
{
- teo_line == "you_did_the_b":
	PARROT (voice): And he looked at you.
- teo_line == "room_laughs":
	PARROT (voice): And then? And then?
- teo_line == "not_that_boy":
	PARROT (voice): Kind boy. Kind boy.
}
You reach for the crust. His foot comes down on yours. # feels: calm
~ scene_ends()
TEO: Not the end. I’m keeping him the end. # ending: at_bread: At bread # question: Who do you keep the end for? # next: Go back to “What do I do?” and give him something small that he can carry.
-> END

=== the_parrot_knows
~ teo_told = "olga"
He is at the sink with his back to you, rinsing his own lunch box. # scene: Friday, 18:14. The kitchen. # place: kitchen # light: lamp # in_view: back # feels: ashamed # shows: calm
{friday == "stays":He got as far as Señora Olga’s, and stayed. At eight you rang. Monday would do, said Profe Inés: she had two classes to mind.|He went, {friday == "shoes":wrong shoes|stomach} and all, and you with him. Profe Inés had two classes to mind. Monday would do, she said, for the three of you.}
{ unopened:
	The envelope lies under the tin. By its 8, in jam, it says Monday.
}
Through the wall, in his voice:
PARROT (voice): It was me. It was me.
The tap stops. Then it runs again.
Señora Olga, in the doorway, keeps it lower than the tap.
OLGA: He’s a good boy, that boy. Ask him about the register. Don’t ask today. # feels: relieved # shows: calm
~ scene_ends()
He shuts the lunch box. He opens it again, and leaves it open. # ending: the_parrot_knows: The parrot knows # question: Who would you have told? # next: Go back to the phone, or to the bread. Where did you ask, and where did you just stay?
-> END

=== four_out_of_ten
He went, {friday == "shoes":wrong shoes|stomach} and all. Monday would do, said Profe Inés: she had two classes to mind. At eleven you were rung out of bed to fetch him. # scene: Friday, noon. The kitchen floor. # place: kitchen # light: window # in_view: face # feels: lonely # shows: sad
Under the table: you, him, one pot, two spoons. The lentils are black on one side.
TEO: Four.
Spoons, for a while. Nobody puts the radio on.
{ unopened:
	The envelope leans on the pot. By its 8, in jam, it says Monday.
}
TEO: I’ve stopped doing voices. I did one at the register.
TEO: Do you have to go at twenty to seven? # feels: worried # shows: sad
~ left_lentils = "yes"
~ scene_ends()
Your mouth opens. # ending: four_out_of_ten: Four out of ten # question: What comes out? # next: Go back to 5:40, and sit down some other way.
-> END
