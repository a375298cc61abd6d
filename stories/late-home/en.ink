// He sat six steps from the oven and let it burn. You think that he is angry. He cannot hear it.
# title: Late home
# cast: selim: Selim
# cast: you: You
# cast: canim: Canım
# cast: manager: The manager
# cast: baba: Baba
# cast: eleni: Madam Eleni
# cast: agop: Agop
# cast: woman: A woman
# about: Someone has had news about his hearing and finds it hard to say. A quiet evening goes wrong.
# teaches: partners supper.nine_forty
# teaches: gap flat.not_turned_round
# teaches: cause-stress supper.nine_forty
# teaches: cause-preconceptions supper.its_nothing
# teaches: effect-communication ferry.all_summer
# teaches: effect-relationships tap.tomorrow
# teaches: way-mindful-listening supper.four_oclock
# teaches: way-validation ferry.all_summer
# teaches: listen-attention hall.all_well
# teaches: ask-open ferry.racket
# teaches: ask-support hall.row_five
# teaches: express-i ferry.the_twenty_fourth
# teaches: it-can-change hall.ten_minutes
# teaches: repair hall.both_sorry
# leaves: selim_told
# leaves: left_four
# leaves: left_ferry
# leaves: left_water
# leaves: left_baba
# leaves: selim_line
# teacher: Selim shouts once, at the wrong person. He is the first to say sorry for it. He never checks up on anyone or stops anyone leaving. If a class asks, say that being scared of someone is another thing, and show the box.
INCLUDE ../model/attunement.ink

// The miss that the story comes back to: he asked what you were doing at four.
LIST Debt = at_four

// whole: the hearing, and the machine that he hides at work · part: the hearing alone · card: a card under a plate
VAR selim_told = "card"
// asked_again, owned, turned_round, swept
VAR left_four = "none"
// yes: you said Thursday’s boat and came back to it; “promised” until then
VAR left_ferry = "no"
// yes: you said it to his back, with the tap on
VAR left_water = "no"
// yes: he rang his father
VAR left_baba = "no"
// the line of yours that he keeps, by its pick
VAR selim_line = "none"

// What comes back to him in the night: two lines of yours from Tuesday.
VAR back_first = "none"
VAR back_then = "none"
// What you last went past in this scene, for the mending: each miss writes over the one before.
VAR went_past = "none"
VAR floor_heard = false // you stayed for what he said about his father
VAR izmir_stays = false // he said no, and you didn’t come back to it: you rang Izmir a day too late
VAR his_light = false   // you stood where he could see both faces, and left the rest to him

~ trust = 6
~ warm_up = 2
~ wants_usually = company
-> flat

// A line that landed badly stays with him. A good one gives way to it, and to a better.
=== function he_keeps(line)
{ selim_line == "none" or selim_line == "you_tune_pianos":
	~ selim_line = line
}

// ---- 1 · Tuesday ------------------------------------------------------------------

=== flat
~ scene_starts(6, 4)
Tuesday, ten past seven in the morning. Selim is at the sink, washing up. You have one arm in your coat. # scene: Tuesday. The flat. # place: flat # light: window # in_view: back # feels: worried # shows: calm # meet: selim
He is thirty-six. You two are a couple, and you have lived together in Istanbul for six years. His work is to tune pianos: he makes each note sound right. You work for a company with ships. You take the boat there.
He calls you canım. You say it “JAH-num”, and it means “my dear”. # meet: canim
He has a bad cold, so he can’t smell anything. Not even his coffee. # plants: cold
SELIM: What are you doing at four today, canım? # plants: four
YOU: At four? I’ve got a meeting. Why?
SELIM: No reason. Four is a nice hour.
YOU: Okay. Where’s my other sleeve? # plants: sleeve
He turns on the tap. The water is loud.
YOU (from the door): I’ll be late tonight! Don’t wait for me! # plants: dont_wait
His back is to you. He lifts one wet hand. You think that he means: okay. # plants: hand
At 21:38 that night you come up the stairs. You whistle a little song through your lips, high and thin, as you do every night. # scene: Tuesday. The flat. # place: flat # light: lamp # in_view: back # feels: lonely # shows: calm # plants: whistle
In the first years he opened the door when you whistled. This year he doesn’t any more. You use your key. # plants: key
There was trouble with a ship at work, so you missed your boat home. You’re tired, and very hungry. But you have good news, and you want to tell him. # plants: news
You open the door. Beep! Beep! Beep! It’s the bell of the oven, thin and high. Behind the glass, the dinner is as black as coal. # plants: beep
Selim sits only six steps from the oven, in his best shirt. The table is laid for two. His back is to you, and he doesn’t turn round. # plants: shirt
-> not_turned_round

= not_turned_round
+ (hear) [“Didn’t you hear it?” # pick: didnt_you_hear # meant: I was only talking about dinner.]
	~ react(interrogate)
	~ he_keeps("didnt_you_hear")
	~ back_first = "didnt_you_hear"
	YOU: Selim! Didn’t you hear it? The oven! # feels: ashamed # shows: calm
	He is on his feet at once.
	SELIM: I heard it.
	You open the window, turn off the oven and open it. Smoke comes out.
	YOU: Oh no, the peppers! They’re black!
	SELIM: I was just going to get up.
	YOU: They’ve been in there for hours. Ow! Hot!
	The beeping stops.
	SELIM: Is it off now?
	YOU: Of course it’s off. # heard: You think I’m stupid, because everybody hears an oven. # did: He asked if it was off. # why: A small question can hurt. You couldn’t know that. # source: L20, L21
	-> supper
+ (coal) [“Mm. Coal for dinner.” # pick: rescued_mostly # meant: I was late, and I hoped we could still laugh. # best: strong]
	~ react(notice)
	You turn off the oven and put a black tray down in front of him. # feels: relieved # shows: calm
	YOU: Mm. Coal for dinner.
	He looks at the tray, and then at you.
	SELIM: Those were eight peppers, with rice in them.
	YOU: Poor things. Did it hurt?
	SELIM: They were very brave.
	YOU: Say a few words. It’s their funeral.
	SELIM: They were green. And they were not late.
	You laugh. He watches you laugh, and then he laughs too.
	SELIM: Did it beep?
	YOU: Yes! The whole street heard it. # heard: You joke about the peppers, so you aren’t angry with me. # did: He made a speech for eight peppers. # why: A joke can help, if it isn’t about the person. # source: L20
	-> supper
+ (hug) [Put your arms round him # pick: hand_on_back # meant: I’d missed you since ten past seven.]
	~ react(touch_unasked)
	You come up behind him, put both arms round him and kiss his hair. # feels: worried # shows: angry
	He jumps so hard that a glass falls over.
	SELIM: Please! Do not do that!
	YOU: It’s me! It’s only me!
	SELIM: Yes. Now I see that.
	YOU: But I was so loud on the stairs –
	SELIM: I was thinking of something.
	The oven is still beeping. You turn it off and open the window.
	SELIM: Ah. The peppers. # heard: You came from behind, and I was frightened. # did: He jumped, and a glass fell over. # why: A hug from behind can frighten people. Let them see you first. # source: M33
	-> supper
+ (window) [Open the window first # pick: window # meant: The noise and the smoke came first. # best: good]
	~ react(presence)
	You turn off the oven and open the window. Then you sit down across from him, in your coat. # feels: relieved # shows: calm
	SELIM: You are home.
	YOU: I am. Hi. Was that dinner?
	SELIM: It was going to be.
	YOU: The oven was screaming, poor thing.
	SELIM: That oven has a very small bell.
	YOU: Small? It’s a fire engine!
	SELIM: Then the bell has grown. # heard: You helped first, and you don’t ask whose fault it was. # did: He made a joke about the bell. # why: First do what has to be done. The questions can wait. # source: L20
	-> supper

=== supper
Now the tray is on the table: eight stuffed peppers, all black. # scene: Tuesday, 21:45. The table. # place: flat # light: lamp # in_view: face # feels: hurt # shows: calm
SELIM: It is nothing. They are a little brown. # plants: nothing
{flat.not_turned_round.coal:YOU: A little brown?|YOU: Brown? They’re black!}
{flat.not_turned_round.coal:He is still smiling when he looks at the clock. Then he isn’t.|He looks at the clock.}
SELIM: It is a quarter to ten. I thought that you would come at eight.
YOU: I know. I’m sorry. There was this ship –
SELIM: Please. You do not have to explain.
He pulls out your chair for you, like a waiter. He puts cheese on your plate. Then he puts a second plate over it, upside down, to keep it warm. # plants: plate_on_plate
YOU: It’s cheese. It’s cold.
SELIM: It is a habit. I do it with every dinner. Would you like some bread?
In Turkish there are two words for “you”. You say sen to people you love. You say siz to strangers and customers. Tonight he says siz to you. # plants: siz
YOU: You’re angry with me.
SELIM: Not at all. Would you like some salt?
He has waited for nearly two hours. But you told him that you’d be late! You told him this morning, from the door. # recalls: dont_wait
-> nine_forty

= nine_forty
+ (i_told) [“I did tell you.” # pick: told_you_this_morning # meant: I didn’t just leave you sitting here. I had told you.]
	~ react(debate)
	~ he_keeps("told_you_this_morning")
	{ back_first == "none":
		~ back_first = "told_you_this_morning"
	}
	YOU: I did tell you. This morning, from the door! “Don’t wait for me!” # feels: ashamed # shows: calm # recalls: dont_wait
	SELIM: I am sure that you did.
	YOU: You put your hand up! # recalls: hand
	SELIM: My hand was wet. I was shaking the water off.
	YOU: Selim. I said it loud.
	He looks at the tap by the sink for a long time.
	SELIM: Then I must say sorry, and not you. I beg your pardon.
	YOU: Thank you. # heard: I missed something again, and you can prove it. # did: He looked at the tap. # why: You can be right, and not see what hurts them. # source: M21, M15
	-> four_oclock
+ (like_that) [“You don’t have to be polite with me.” # pick: dont_be_like_that # meant: I was tired, and I wanted my Selim back.]
	~ react(shut_down)
	{ back_first == "none":
		~ back_first = "dont_be_like_that"
	}
	YOU: You don’t have to be polite with me. # feels: hurt # shows: calm
	SELIM: I am always polite.
	YOU: Then don’t say siz to me. You can be angry. # recalls: siz
	SELIM: I am not angry. The cheese is from Edirne.
	YOU: Selim!
	SELIM: It is a very good cheese.
	He takes the second plate off your cheese, very politely, as if it were a hat. # heard: Being polite is all I can do tonight, and it isn’t enough. # did: He talked about the cheese. # why: People can be polite to hide that they’re sad. Ask what is wrong. # source: L3, L47
	-> four_oclock
+ (best_shirt) [“You put on your best shirt.” # pick: the_good_plates # meant: I saw it late, but I saw it. # best: strong]
	~ react(notice)
	{ back_first == "none":
		~ back_first = "the_good_plates"
	}
	YOU: You put on your best shirt. And then I didn’t come. # feels: relieved # shows: calm # recalls: shirt
	SELIM: It was the first one in the cupboard.
	YOU: And these are your grandmother’s plates. Were they the first ones, too?
	SELIM: They were quite near.
	YOU: They’re on top of the wardrobe! You need a chair to get them!
	SELIM: I was walking past. With a chair. # heard: You see that I wanted this dinner to be special. # did: He said that he was walking past. # why: Some people don’t say that a thing matters. They show it. Say what you see. # source: L30
	-> four_oclock

= four_oclock
By the bread lies a paper, folded small. On it is a big red H, for hospital. He sees you look. He puts it in his pocket. # plants: paper # plants: hospital # feels: worried # shows: calm
YOU: What’s that?
SELIM: It can wait. And your day? Was it good?
He asks it politely, like a man in a shop. But you have waited so long to tell him your good news! # recalls: news
YOU: My boss is leaving, and I may get her job! Me! I’ve got an interview!
SELIM: When is this interview?
YOU: Thursday next week, the 24th. At four. Two big bosses are coming from our main office in Izmir, only to talk to me. # plants: interview
He puts his knife beside his fork. He makes them very straight.
SELIM: The 24th. At four.
YOU: I’ve waited two years for this!
SELIM: I congratulate you.
He gets up and shakes your hand. In six years he has never done that. # plants: handshake
Then he sits down again.
SELIM: And today? What were you doing today, at four? # recalls: four
+ (meeting) [“In the meeting. I told you.” # pick: meeting_i_said # meant: You asked me, so I answered. I was tired.]
	~ owes(at_four)
	~ react(assume)
	YOU: In the meeting. I told you. # feels: lonely # shows: calm
	SELIM: You did.
	YOU: From four till six. Nine people, and one biscuit.
	SELIM: Was it a good biscuit?
	YOU: I didn’t get it.
	SELIM: A pity.
	He salts his bread twice. # heard: You have answered me twice, so I should stop asking. # did: He salted his bread twice. # why: When someone asks the same odd question twice, ask them why. # source: L21
	-> its_nothing
+ (quiz) [“Is this a quiz?” # pick: is_this_a_quiz # meant: I made a joke so that we wouldn’t fight.]
	~ owes(at_four)
	~ react(distract)
	YOU: Is this a quiz? What do I win? # feels: lonely # shows: calm
	SELIM: A pepper.
	YOU: And if I lose?
	SELIM: Two peppers.
	YOU: Ha! Okay. At four I was on the moon. Is that right?
	SELIM: No.
	YOU: Have I lost?
	SELIM: You have lost. Thank you for playing. # heard: You would rather play than know why I ask. # did: He ended the quiz. # why: A joke can push a real question away. If they ask it twice, it’s a real one. # source: M21
	-> its_nothing
+ (morning) [“You asked me that this morning.” # pick: you_asked_this_morning # meant: I saw only now that it had been a real question. # best: strong]
	~ owes(at_four)
	~ pays(at_four)
	~ react(repair_part)
	YOU: You asked me that this morning. And I was looking for my sleeve. # feels: relieved # shows: worried # recalls: sleeve
	SELIM: You found it, I hope.
	YOU: Selim. What was at four?
	He moves the salt a little to the left, and back again.
	SELIM: I thought that you had forgotten my question.
	YOU: I had. For fourteen hours.
	SELIM: Fourteen hours. That is quick. My bank needs three weeks to answer. # heard: You remember my question now, but four o’clock is over. # did: He made a joke, and moved the salt. # why: You can come back to a question late. It still counts. # source: L41
	-> its_nothing
+ (was_hospital) [“Were you at the hospital?” # pick: were_you_at_hospital # meant: I saw that H, and I was scared. # best: good]
	~ owes(at_four)
	~ react(open_question)
	YOU: Were you at the hospital? # feels: relieved # shows: worried # recalls: hospital
	He takes his hand out of his pocket.
	SELIM: Yes. At four.
	YOU: On your own?
	SELIM: It was full of people.
	YOU: That’s not what I asked.
	SELIM: All right. Yes. On my own. # heard: You saw that H, and you are afraid for me. # did: He said yes, at four. # why: If you are worried, you can ask. Ask one thing, plainly, and wait. # source: L17, L20
	-> its_nothing

= its_nothing
{four_oclock.was_hospital:YOU: What for?|YOU: Selim, that paper. What’s it about?} # recalls: paper
{door() == shut:He looks at the bread, and not at you. You’ve seen the paper, so he has to say it.}
{four_oclock.was_hospital:SELIM: A hearing test.|SELIM: I was at the hospital, at four. For a hearing test.} # plants: test
. . .
His hearing! A piano tuner needs his ears.
SELIM: You sit in a little room like a box, with headphones on. When you hear a beep, you press a button. # plants: box
YOU: And? What did they say?
SELIM: I am losing my hearing. The high sounds are gone. # feels: ashamed # shows: calm # plants: loss
He says it to the bread.
So he didn’t hear the oven. And this morning, with the tap on, he didn’t hear you. His wet hand never meant okay. # recalls: beep # recalls: hand
YOU: What are you doing at four? That’s what you asked. You wanted me to come with you!
SELIM: Yes. But I made it a small question, so that it was easy to say no. That is my fault, not yours.
YOU: Selim –
SELIM: It is nothing.
“It is nothing.” He said that about the peppers, too, and they were black. # recalls: nothing # read: He had cooked and put on his best shirt, to tell you this.
+ (relief) [“Thank God it’s not your heart.” # pick: thank_god_nothing # meant: I love you. I’d been so frightened.]
	~ react(minimise)
	~ back_then = "thank_god_nothing"
	YOU: Thank God it’s not your heart! I saw that H, and I thought that you were dying. # feels: lonely # shows: calm # recalls: hospital
	SELIM: I am sorry that I frightened you.
	YOU: But you’re not dying!
	SELIM: No. It is only my ears.
	YOU: I’m so glad. Look, my hands are shaking.
	He pours you a glass of water. He smiles. It comes a little late. # heard: I am not dying, so I’m not allowed to be sad. # did: He smiled, a little late. # why: If you’re glad too soon, they can’t show you that they are sad. # source: L10
	-> tap
+ (questions) [“Both ears? For ever? And your work?” # pick: three_questions # meant: I was afraid, and I wanted to know it all.]
	~ react(interrogate)
	~ back_then = "three_questions"
	YOU: Both ears? For ever? And your work? # feels: worried # shows: calm
	He is looking at your lips.
	SELIM: Say that once more, please.
	YOU: Which one?
	SELIM: I understood the first question. The others came all at once, like children.
	YOU: I only asked –
	SELIM: It is fine. Eat your cheese. # heard: You talk so fast that I can’t follow, and I feel stupid. # did: He looked at your lips. # why: Ask one thing. Wait for the answer. Let them see your face. # source: M24, L70
	-> tap
+ (peppers) [“Nothing, like the peppers?” # pick: which_nothing # meant: I didn’t believe it, and I wanted to ask gently. # best: strong]
	~ react(name)
	~ back_then = "which_nothing"
	YOU: Nothing, like the peppers? # feels: relieved # shows: worried # recalls: nothing
	He looks at the tray.
	SELIM: A little like the peppers.
	YOU: So how black is it? Honestly?
	SELIM: The top is black: those are the high sounds. The lower ones are still good.
	YOU: And you told me that they were brown.
	SELIM: I had hoped for brown. # heard: You don’t believe me, and you aren’t angry about it. # did: He said how black it is. # why: If you don’t believe “it’s nothing”, you can say so with a smile. Then wait. # source: L5, L35
	-> tap
+ (the_box) [“I’d hate that box.” # pick: hated_that_box # meant: I talk a lot when I’m scared. # best: strong]
	~ react(me_too)
	~ back_then = "hated_that_box"
	YOU: I’d hate that box. I’d be so scared that I’d press at every noise. A bus goes by? I’d press for the bus! # feels: relieved # shows: sad # recalls: box # plants: press
	SELIM: You must not press for the bus.
	YOU: I’d press if my stomach made a noise.
	SELIM: That is not allowed, either.
	He nearly laughs.
	SELIM: I pressed twice, to be polite.
	YOU: What do you mean?
	SELIM: I had heard nothing. But the doctor looked so hopeful, behind the glass. # heard: You would have been scared too, so I can tell you. # did: He told you he pressed to be polite. # why: Say a little about how you’d have felt. Then stop, and listen. # source: L12, L13
	-> tap

=== tap
He stands up and takes the plates to the sink. # scene: Tuesday, 22:15. The sink. # place: flat # light: lamp # in_view: back # feels: worried # shows: calm
YOU: And now? What happens next? What else is on that paper? # recalls: paper
SELIM: I will tell you tomorrow{door() == open:, canım}. Not tonight.
YOU: But tomorrow you’re tuning at that school, all day.
SELIM: Yes. They have two pianos. One of them is rude.
So when will he tell you? Tomorrow night he’ll be tired. But on Thursday you both take the same boat to work: twenty minutes, only you two.
He turns on the tap and washes up. You see only his back, and the water is loud. # plants: tap
-> tomorrow

= tomorrow
+ (time) [“Of course. Take your time.” # pick: take_your_time # meant: I was afraid to ask too much.]
	~ react(withdraw)
	YOU: Of course. Take your time. # feels: lonely # shows: calm
	SELIM: Pardon?
	He turns his head. The water runs.
	YOU: I said: take your time!
	SELIM: You are very kind.
	That’s what he says to customers.
	He washes a clean plate twice. # heard: You asked, and now you’re glad that it can wait. # did: He said: “You are very kind.” # why: “Take your time” is kind. But say when you will ask again. # source: L47
	-> ironing
+ (dry) [Dry the plates beside him # pick: dry_beside_him # meant: I thought that he’d tell me while we dried the plates.]
	~ react(withdraw)
	You take a cloth. You stand next to him and dry plate after plate. # feels: lonely # shows: calm
	SELIM: The tall glass goes at the back.
	YOU: I know.
	SELIM: I know that you know.
	He gives you a fork, and a fork, and a fork. He looks at the water.
	YOU: Was that the last one?
	SELIM: That was the last one.
	Neither of you has said what time tomorrow. # heard: You didn’t ask me when tomorrow, so perhaps you don’t want to know. # did: He gave you plate after plate. # why: It’s good to be quiet together. But say when you will talk. # source: L47
	-> ironing
+ (love) [“I love you, you know.” # pick: love_to_his_back # meant: Whatever came next, I wanted you to have that.]
	~ react(unheard)
	~ selim_line = "love_to_his_back"
	~ left_water = "yes"
	YOU: I love you, you know. # feels: lonely # shows: calm # recalls: tap
	You say it to his back. The water runs.
	He holds a glass up to the light. He turns it round.
	SELIM: This glass is not ours.
	YOU: What?
	SELIM: It has the name of a hotel on it.
	YOU: Did you hear what I said?
	SELIM: Yes, yes. It must be yours. # heard: I heard the water, and nothing else. # did: He talked about a glass. # why: They were good words, but nobody heard them. Say them again, face to face. # source: L21
	-> ironing
+ (boat) [“Thursday, then. On the boat.” # pick: ask_on_the_ferry # meant: I was too tired tonight, and I didn’t want to forget it. # best: strong]
	~ react(presence)  // comes where he can see, and names a day
	~ left_ferry = "promised"
	You lean on the sink, so that he can see your face. # feels: relieved # shows: calm
	YOU: Thursday, then. On the boat. We both take the one at 7:50.
	SELIM: Thursday.
	YOU: It takes twenty minutes, and nobody can get off.
	SELIM: We can swim.
	YOU: I’ll ask you once. Only once.
	He turns off the tap. # recalls: tap
	SELIM: Once is all right. # heard: You let me be quiet tonight, and you won’t forget about it. # did: He turned off the tap. # why: If it can’t be now, say when. Then be there. # source: L47
	-> ironing

=== ironing
22:50. He irons tomorrow’s shirt and watches football. The TV has no sound. It has had no sound all year. You thought that he liked it quiet. # scene: Tuesday, 22:50. The ironing board. # place: flat # light: lamp # in_view: back # feels: lonely # shows: calm
{ not ruptured():
	You bring your chair round, to where he can see you.
	YOU: Who’s winning?
	SELIM: I have no idea. They run about, and nobody says a word. It is very restful.
	YOU: What was it like at the hospital? In the waiting room?
	SELIM: There were two chairs. I put my bag on the other one, so that it looked as if someone was coming. # plants: two_chairs
	. . .
	You don’t say anything. You stay on your chair.
	-> tuesday_over
}
You sit on the sofa, behind him.
YOU: Who’s winning?
He says nothing. He irons.
YOU: Selim? Who’s winning?
He doesn’t turn round. He can’t hear you from there, and you know it. It still feels as if he doesn’t want to answer.
-> round_the_board

= round_the_board
+ (chair) [Sit where he can see you # pick: chair_round # meant: I had no good words left. I did have time. # best: strong]
	~ react(repair)  // the act: coming round, waiting
	You carry your chair round the ironing board and sit down where he can see you. # feels: relieved # shows: sad
	SELIM: Now I cannot see the football.
	YOU: I know.
	. . .
	SELIM: There were two chairs in the waiting room. At the hospital.
	YOU: Yes?
	SELIM: I put my bag on the other one, so that it looked as if someone was coming. # plants: two_chairs
	You don’t say anything. You stay on your chair. # heard: You came round to me, and you aren’t in a hurry. # did: He told you about the other chair. # why: You don’t need a speech. Come where they can see you, and stay. # source: L41
	-> tuesday_over
+ (again) [“Can we start this evening again?” # pick: come_in_again # meant: I wanted this whole evening back. # best: strong]
	~ react(repair)  // a second go
	You go round to where he can see you. # feels: relieved # shows: sad
	YOU: Can we start this evening again?
	You put on your coat, go out and shut the door behind you. You stand on the stairs and feel silly.
	Then the door opens. It’s Selim, with the iron in his hand.
	YOU: Good evening. I’m late, and I’m sorry.
	SELIM: Good evening.
	YOU: How was your day?
	SELIM: Long. I had a hearing test.
	YOU: Tell me. Slowly. I’ve got all night.
	SELIM: There were two chairs in the waiting room. I put my bag on the other one, so that it looked as if someone was coming. # plants: two_chairs # heard: You went out into the cold to start again with me. # did: He opened the door himself. # why: You can’t take an evening back. Sometimes you can do one minute of it again. # source: L41, L42
	-> tuesday_over
+ (all_of_it) [“I’m sorry about all of it.” # pick: not_my_best # meant: I wanted it to be good again before bed. # best: good]
	~ react(repair_part)  // well made, and too big
	You go round the ironing board, to where he can see you. # feels: sad # shows: calm
	YOU: I’m sorry about all of it. The whole evening.
	It’s a good sorry, and he can see that it is.
	SELIM: Thank you. But “all of it” is a lot. Which part?
	YOU: I don’t know. Everything.
	SELIM: Then I do not know, either.
	He gives you the warm shirt to hold.
	SELIM: It is a beginning. We can find the part another day. # heard: You are sorry, and you don’t know yet what hurt. # did: He gave you the warm shirt to hold. # why: “All of it” can be too big. When you know which part, say that. # source: L41, L42
	-> tuesday_over
+ (but) [“I’m sorry. But I told you.” # pick: sorry_i_told_you # meant: Both things were true.]
	~ react(repair_but)
	YOU: I’m sorry. But I told you not to wait. # feels: ashamed # shows: calm # recalls: dont_wait
	He turns round too late, and hears only the end.
	SELIM: You told me not to what?
	YOU: Wait. Not to wait.
	SELIM: I am sure that you did.
	YOU: I’m just saying.
	He irons a sleeve. He has ironed it already. # heard: You say it was my own fault that I sat here. # did: He ironed the same sleeve again. # why: “Sorry, but” is half a sorry. The “but” can wait for another day. # source: L42
	-> tuesday_over

=== tuesday_over
A cat comes in through the window. It isn’t yours. It tries one of the black peppers, and stops. # plants: cat
{ ironing.round_the_board.all_of_it or ironing.round_the_board.but:
	SELIM (to the cat): There were two chairs in the waiting room, at the hospital. I put my bag on the other one, so that it looked as if someone was coming. # plants: two_chairs
}
You clean the oven, and your thumb hits a button. Beep! You jump. Selim, six steps away, hears nothing. # recalls: beep
You go over to where he can see your face.
YOU: The oven beeped. Just now.
SELIM: Did it?
YOU: It could have been a fire, Selim. With your cold, you can’t even smell smoke. # recalls: cold
SELIM: Yes. I thought of that all evening.
YOU: I’ll buy an alarm tomorrow. One with a light. # plants: alarm
SELIM: This morning you called something from the door. I heard only the tap. When I hear you, I answer. Always. # recalls: dont_wait
{ tap.tomorrow.love:
	YOU: And at the sink I said that I love you. You didn’t hear it. # recalls: love_to_his_back
	SELIM: Please say it again.
	YOU: I love you, you know.
}
{tap.tomorrow.boat:SELIM (to the cat): On Thursday I will be asked. Once.}
~ scene_ends()
{left_open():He says, “Sleep well, canım.” He says it with sen again, the word for people he loves.|{left_shut():He says, “Sleep well.” He still says it with siz, as to a stranger.|He says, “Sleep well.” He says it with sen again, but he doesn’t say canım.}} # rest # recalls: siz
+ (light) [Put out the light. # pick: light_out # go_on]
	-> wednesday

// ---- Wednesday · an evening off, and a night in the other chair -----------------------

// No scene_ends() here: the boat starts from how Tuesday was left.
=== wednesday
~ scene_starts(4, 4)
Tonight you’re home first, and you’ve made soup. In the hall hangs a smoke alarm with a light, so that Selim can see it. You bought it at lunchtime. # scene: Wednesday, 19:10. The flat. # place: flat # light: lamp # in_view: face # feels: angry # so_far: On Tuesday Selim told you that he is losing his hearing. He didn’t want to tell you the rest that night. {left_ferry == "promised":You will ask him tomorrow, on the boat.|He said, “Tomorrow.”} # recalls: alarm
The door bangs. Selim comes in and throws down his bag. All his tools ring.
SELIM: Eleven!
YOU: Good evening to you, too.
He washes his hands, for a long time. Then he points into the hall.
SELIM: What is that thing?
YOU: Our alarm. It flashes. Look!
SELIM: It is ugly.
YOU: It was this one or a pink one.
SELIM: Eleven! Eleven of them!
He looks very angry. # read: It wasn’t the alarm, and it wasn’t you. He’d had a bad day with a piano.
-> eleven_keys

= eleven_keys
+ (is_it_alarm) [“Is it the alarm?” # pick: is_it_me # meant: If it was my fault, I wanted to know. # best: good]
	~ react(guess_off)
	YOU: Is it the alarm? I can still get the pink one. # feels: calm
	SELIM: What has the alarm done?
	YOU: You look as if you want to hit it.
	SELIM: The alarm is an angel. It is the piano at the school! There is jam in it!
	YOU: Jam?
	SELIM: Eleven notes are full of it! # heard: You think it’s about you, and it’s only about jam. # did: He told you that it was jam. # why: A bad mood isn’t always about you. Guess once, gently, and believe the answer. # source: L21
	-> sock
+ (of_what) [“Eleven what?” # pick: eleven_of_what # meant: It was something. I wanted to see what. # best: strong]
	~ react(open_question)
	YOU: Eleven what? # feels: relieved
	SELIM: In the school piano! Eleven notes are full of jam!
	YOU: What kind of jam?
	SELIM: Strawberry. And on the black notes, cherry.
	YOU: So the child had a plan.
	SELIM: The child had two sandwiches.
	He sits down. He has to, because he is laughing. # heard: You want to hear about the jam. # did: He laughed, and sat down. # why: Not every mood is about you. Ask about the thing itself. # source: L17, L20
	-> sock
+ (just_soup) [“There’s soup.” # pick: let_him_be_cross # meant: I didn’t know what it was. It was still soup. # best: strong]
	~ react(presence)
	YOU: There’s soup. # feels: relieved
	You put a plate of it in front of him. You ask nothing.
	He is angry with the spoon. He is angry with the salt. At the second plate he stops.
	SELIM: Jam.
	YOU: In the soup?
	SELIM: In the school piano! Eleven notes are full of it!
	YOU: Strawberry?
	SELIM: And on the black notes, cherry. # did: At the second plate he told you. # why: On a bad day, soup can be better than questions. # source: L30
	-> sock

= sock
Neither of you talks about the hospital tonight. Later you read for your interview: forty pages about ships. Selim sits on the floor with the cat that isn’t yours. # feels: warm # recalls: interview # recalls: cat
The cat puts something wet on his knee.
SELIM: Look at this. He has brought us a sock.
+ (page) [Finish the page first # pick: one_more_page # meant: I had nineteen pages left, and I was tired.]
	~ react(break_named)
	YOU: One more page, then I’ll look. # feels: calm
	SELIM: It is a left one.
	YOU: Hm?
	SELIM: We can wait, the sock and I.
	You finish the page. It takes four minutes.
	YOU: So. Show me!
	Selim is still holding up the sock.
	SELIM: It is a left one. # heard: You want to finish your page, and then you want to look. # did: He waited, and held up the sock. # why: You can finish first. Then look up. # source: L49
	-> izmir
+ (whose) [“Whose is it?” # pick: a_whole_sock # meant: The ships could wait for a sock. # best: strong]
	~ react(notice)
	YOU: Whose is it? Not ours. # feels: warm
	SELIM: No. We do not wear green.
	YOU: Then he stole it.
	SELIM: He is paying us. He has slept here for six years.
	YOU: One sock, for six years?
	SELIM: It is a beginning.
	He lays it on one of his grandmother’s plates. # heard: You looked up, and now the sock belongs to us both. # did: He put the sock on a good plate. # why: “Look at this!” can mean: be with me for a minute. Look up. # source: L16
	-> izmir
+ (floor) [“Make room for me, you two!” # pick: other_side_of_the_cat # meant: Wherever that was, I wanted to be there. # best: strong]
	~ react(presence)
	YOU: Make room for me, you two! # feels: warm
	You put the papers away and sit down on the floor, on the other side of the cat.
	The cat looks from one of you to the other, like a judge.
	SELIM: It is a left one.
	YOU: Then he’ll be back with the right one.
	SELIM: And for that one he will want money.
	YOU: How much?
	SELIM: He is looking at your shoes. # did: He laughed with you about the sock. # why: “Look at this!” can mean: be with me for a minute. Go and look. # source: L16
	-> izmir

= izmir
You pick up your papers again. He looks at them.
SELIM: Shall we practise for your interview? I can be the boss from Izmir.
YOU: Would you do that?
SELIM: I can look very strict. Look.
He makes a face like a man who has never laughed.
+ (hard) [“Ask me something hard.” # pick: something_hard # meant: I wanted him in it with me. # best: strong]
	~ react(presence)
	YOU: Ask me something hard. # feels: warm
	SELIM: Why should we give this job to you, and not to somebody else?
	YOU: Because I can tell when a ship is lying.
	SELIM: How can a ship lie?
	YOU: Its papers say bananas, and it smells of fish.
	SELIM: You have the job.
	Then he puts the strict face away.
	SELIM: You are really good at this. # heard: You want me to be a part of your big day. # did: He said that you are good. # why: When someone offers to help with your thing, let them in. # source: L16, M29
	-> bed
+ (tomorrow_then) [“Not now. Tomorrow?” # pick: izmir_tomorrow # meant: My head was full of ships.]
	~ react(break_named)
	YOU: Not now. Tomorrow? My head’s full of ships. # feels: calm
	SELIM: Tomorrow evening, at eight.
	YOU: You’d be a good boss.
	SELIM: I would be a terrible boss. I would know the names of the pianos, and not of the people.
	YOU: I’d work for you.
	SELIM: You would be late. # heard: You are tired now, but you want my help tomorrow. # did: He said: tomorrow evening, at eight. # why: You can say “not now”. Say a time with it. # source: L47
	-> bed
+ (too_nice) [“You’re far too nice for that.” # pick: far_too_nice # meant: I did want to tell him, and it was easier with a joke. # best: good]
	~ react(notice)
	YOU: You’re far too nice for that. # feels: warm
	SELIM: I can be terrible. Sit up! Your ships are late, and your shoes are dirty!
	YOU: Stop it, I’m scared.
	SELIM: Good. Why do you want this job?
	You tell him. It’s all true.
	He forgets his strict face. He looks at your lips. # heard: You’re joking, and you want my help. # did: He forgot to be strict. # why: A joke can be the start of a real talk. # source: L16, M29
	-> bed

= bed
You fall asleep in bed, over page thirty. Selim takes the papers off your face. You don’t see it.
+ [Sleep. # pick: sleep_on_it # go_on]
	-> night

=== night
Now you are Selim, only for tonight. You can’t sleep. The cat has gone. You see your face in the dark kitchen window. Canım, the one you played before, is asleep. # scene: Thursday, 1:20 at night. The kitchen. # place: flat # light: night # in_view: mirror # feels: worried
You take the hospital paper out of your pocket. You know every word on it: # recalls: paper
Hearing test. High sounds lost, both ears. Next visit: Thursday the 24th, four o’clock. Please bring someone with you. # plants: date
But canım’s interview is on the 24th at four, too: the same day, the same hour! Canım has waited two years for it. # recalls: interview
That’s why you couldn’t ask on Tuesday. You didn’t know what to do, so you shook canım’s hand. # recalls: handshake
{wednesday.izmir.tomorrow_then:This evening you have to play the boss from Izmir. You’re afraid that you’ll forget the game and ask: will you come with me?|A few hours ago you played the boss from Izmir, and canım was good. You had hoped that canım would be bad. You’re ashamed of that.}
You still want to ask. So you practise. You talk to your own face in the window.
+ [“I want you to come with me.” # pick: practise_it # go_on]
	-> practise_big

= practise_big
SELIM: I have to go back on the 24th. I want you to come with me. # recalls: date
It sounds good. Then you think of what canım said on Tuesday.
{
- back_first == "didnt_you_hear":
	CANIM: Didn’t you hear it? # recalls: didnt_you_hear
	No, you didn’t hear the oven. And you said that you did.
- back_first == "told_you_this_morning":
	CANIM: I did tell you. # recalls: told_you_this_morning
	It’s true. You heard only the water. What else have you missed, this year?
- back_first == "dont_be_like_that":
	CANIM: You don’t have to be polite with me. # recalls: dont_be_like_that
	No. But you had bad news in your pocket, and it was easier to be polite.
- else:
	CANIM: You put on your best shirt. # recalls: the_good_plates
	You were so glad that somebody saw it. Perhaps you can ask, after all.
}
+ [Practise once more. # pick: practise_small # go_on]
	-> practise_less

= practise_less
This time it comes out very small.
SELIM: It is only a short visit. You do not have to come. It is nothing. # recalls: nothing
It sounds as if you want canım to say no. In your head, canım answers again.
{
- back_then == "thank_god_nothing":
	CANIM: Thank God it’s not your heart. # recalls: thank_god_nothing
	Canım was so glad that it was only your ears. How could you ask for more?
- back_then == "three_questions":
	CANIM: Both ears? For ever? And your work? # recalls: three_questions
	Three questions at once. You understood one, and not the others.
- back_then == "which_nothing":
	CANIM: Nothing, like the peppers? # recalls: which_nothing
	You nearly laugh. Canım never believes your “nothing”. Perhaps you can ask, after all.
- else:
	CANIM: I’d press for the bus! # recalls: press
	You nearly laugh. Canım would be scared in that box, too. Perhaps you can ask, after all.
}
Then you see light under the bedroom door. Canım is awake.
CANIM (through the wall): –elim? … you … me … you?
You hear only that. The rest is a hum, like “mm mm mm”. It goes up at the end, so it must be a question. Perhaps “Are you all right?” Canım has to get up at six. You have to say something, quickly.
-> hum

= hum
+ (guess) [“I am fine, canım. Sleep.” # pick: go_to_sleep # meant: I wanted canım to sleep, and I thought that I had understood.]
	~ react(unheard)  // the question never reached him
	SELIM: I am fine, canım. Sleep. # feels: lonely
	Canım says something short. You hear a hum, and it goes down at the end.
	SELIM: Good night!
	The light goes out.
	But “Are you all right?” has no “me” in it. # heard: I asked if you want me with you, and you sent me to sleep. # heard_by: canim # did: The light went out. # why: If you missed the question, don’t guess the answer. Ask to hear it again. # source: L21
	-> back_to_bed
+ (to_the_cat) [“I am telling the cat about the jam.” # pick: talking_to_the_cat # meant: I wanted canım to laugh, and not to worry.]
	~ react(unheard)  // the question never reached him
	SELIM: I am telling the cat about the jam. # feels: lonely # recalls: cat
	Canım laughs. You can hear that, because a laugh is low.
	SELIM: The cat says hello.
	You hear a short hum again. The light goes out.
	But the cat has gone. Now canım thinks that you aren’t alone. # heard: You’ve got the cat, so you don’t need me. # heard_by: canim # did: Canım laughed. The light went out. # why: A joke can hide that you didn’t understand. Then nobody can help you. # source: L21, M21
	-> back_to_bed
+ (say_again) [“Say it again, please.” # pick: say_it_again # meant: I was tired of guessing. # best: strong]
	~ react(open_question)
	SELIM: Say it again, please. I did not hear it. # feels: relieved
	It isn’t easy to say.
	The bedroom door opens. Now you see canım’s face, under very wild hair.
	CANIM: I said: do you want me to sit with you?
	SELIM: Yes.
	Canım sits down on the chair next to you, and is asleep in one minute. You sit there together till three. # did: Canım came and sat with you. # why: It’s hard to say “I didn’t hear you”. But then they can say it again. # source: L12, L13
	-> back_to_bed

= back_to_bed
You think of your father. When you asked your father something, he often just said “Mm”. Perhaps he hadn’t heard, either. # plants: father
You put the paper back into your pocket. In the morning you’ll both be on the boat. # rest
+ [Go back to bed. # pick: lie_down # go_on]
	-> ferry

// ---- 2 · Twenty minutes ---------------------------------------------------------------

=== ferry
~ scene_starts(4, 4)
You are yourself again, and not Selim. It’s Thursday morning, on the 7:50 boat. It takes twenty minutes from one side of Istanbul to the other. # scene: Thursday, 7:50. The ferry. # place: ferry # light: window # in_view: face # feels: worried # shows: calm # so_far: On Tuesday Selim told you that he is losing his hearing: the high sounds are gone. {left_ferry == "promised":You said that you would ask him once, on this boat.|He said that he would tell you the rest the next day, and he didn’t.}
He sits on the bench outside. {left_shut():He has put his newspaper on the place next to him, to keep it free. When you come, he takes it away.|You sit down next to him.} He always sits with his back to the sea, and his face to you. You thought that he didn’t like the sea.
YOU: Isn’t it too loud for you here? The engine?
SELIM: The engine is low, so I hear all of it. It is a very good engine.
YOU: And me? How much of me do you hear?
SELIM: If I see your face, nearly all. If you turn away, you are a song without words.
So that’s why he sits like this: he wants to see your mouth.
-> casting_off

= casting_off
The boat leaves. You have twenty minutes. There is something that he still hasn’t told you.
+ (once) {left_ferry == "promised"} [“It’s Thursday. I’m asking once.” # pick: is_it_tomorrow # meant: I said Thursday, and it was Thursday. # best: strong]
	~ react(ask_wanted)
	~ kept_break()
	~ left_ferry = "yes"
	YOU: It’s Thursday. I’m asking once. Do you want to tell me the rest? # feels: warm # shows: calm # recalls: ask_on_the_ferry
	SELIM: You remembered.
	YOU: I said I would.
	SELIM: People say a lot.
	He looks at his shoes, and then at you.
	SELIM: I will tell you, canım. Let me have some tea first. # heard: You said Thursday, and you came back to it on Thursday. # did: He called you canım. # why: You said when you would ask. Then you asked. That’s a way to be trusted. # source: L47
	-> racket
+ (the_rest) {left_ferry != "promised"} [“Can I ask about Tuesday?” # pick: may_i_ask_now # meant: He hadn’t told me, and I couldn’t stop thinking of it. # best: strong]
	~ react(ask_wanted)
	YOU: Can I ask about Tuesday? You can say no. # feels: relieved # shows: calm
	SELIM: On Tuesday I said that I would tell you tomorrow.
	YOU: Tomorrow was yesterday.
	SELIM: Yes. I saw it go by.
	YOU: So when will you tell me?
	SELIM: When we come to the white tower. Before that, I would like some tea. # heard: You didn’t forget it, and you let me choose when. # did: He said: at the white tower. # why: If they want to tell you later, ask when. Let them choose the time. # source: L47, L69
	-> racket
+ (teas) [“Two teas, please.” # pick: two_teas # meant: I thought that he’d tell me when he was ready. # best: strong]
	~ react(presence)
	{ left_shut():
		~ answers_bid()
	}
	{ left_ferry == "promised":
		~ left_ferry = "no"
	}
	YOU (to the tea man): Two teas, please. And some bread. # feels: relieved # shows: calm
	You break the bread in two. You ask Selim nothing.
	SELIM: You have the smaller half.
	YOU: Halves are the same. That’s why they’re halves.
	SELIM: There is always a smaller half.
	He throws a bit of bread to a gull, a big white sea bird. It falls into the sea.
	YOU: You threw it too late.
	SELIM: No, the gull was early. # heard: You don’t ask me, so I can start when I want to. # did: He shared his bread with a gull. # why: Being quiet together can be a beginning. # source: L12, L30
	-> racket
+ (how_bad) [“So how bad is it?” # pick: how_bad_is_it # meant: I was afraid, and I wanted him to say that it’s fine.]
	~ react(interrogate)
	{ left_ferry == "promised":
		~ left_ferry = "no"
	}
	~ went_past = "fast"
	YOU: So how bad is it? # feels: lonely # shows: calm
	SELIM: Not bad.
	YOU: How bad is “not bad”?
	SELIM: Not bad. Like the weather.
	YOU: Selim. What did the doctor say?
	SELIM: She said: not bad.
	He looks at his shoes while he says it. # heard: You are afraid, so I have to say that it’s fine. # did: He said: not bad, like the weather. # why: “How bad is it?” asks them to make you calm. Ask what it is like. # source: M24, L70
	-> racket

= racket
{not casting_off.teas:A man comes by with tea. Selim takes two glasses, one for each of you.}
A child throws bread into the air. {casting_off.teas:Forty gulls come at once.|Forty gulls, big white sea birds, come at once.} You put your hands over your ears. # plants: gulls
YOU: Ow!
Selim watches the gulls. Their mouths are wide open.
SELIM: Are they loud today? # shows: calm # read: It was a real question. He can’t hear them.
+ (missing) [“It’s only noise, believe me.” # pick: not_missing_much # meant: I wanted it to hurt less.]
	~ react(minimise)
	~ went_past = "gulls"
	YOU: It’s only noise, believe me. # feels: lonely # shows: calm
	SELIM: Only noise?
	YOU: It’s a car alarm with wings.
	SELIM: I liked that noise.
	YOU: I only mean –
	SELIM: I know what you mean. It is kind of you. # heard: What I have lost was not worth much. # did: He said that he had liked it. # why: If you say that it’s not so bad, they are alone with how bad it is. # source: L10
	-> hill
+ (at_all) [“Can’t you hear them at all?” # pick: cant_you_hear_them # meant: It frightened me. I had to know.]
	~ react(interrogate)
	~ went_past = "fast"
	YOU: Can’t you hear them at all? Not one? # feels: ashamed # shows: angry
	SELIM: Of course I can.
	YOU: Really?
	SELIM: The low part of them.
	YOU: Have gulls got a low part?
	SELIM: No.
	He takes his glass in both hands. # heard: You are testing me, and I am going to fail. # did: He said yes, and then no. # why: “Can’t you …?” sounds like a test. Ask what they can hear. # source: M24, L70
	-> hill
+ (at_lunch) [“Like a school at lunchtime.” # pick: school_at_lunch # meant: He had asked, so I told him. # best: strong]
	~ react(notice)
	YOU: Like a school at lunchtime. They all shout at once, and one is calling for his mother. # feels: warm # shows: sad
	SELIM: Which one?
	YOU: The fat one. There.
	SELIM: He looks like the man from my bank.
	YOU: And he sounds like an old door.
	SELIM: Good. I was afraid that they had gone quiet.
	He watches the fat one till it’s gone. # heard: You tell me what you hear, and you don’t feel sorry for me. # did: He asked which gull it was. # why: If they ask what something is like, tell them. # source: L17
	-> hill
+ (you_hear) [“What do you hear?” # pick: whats_it_like_there # meant: He never asks such things. I wanted to understand. # best: strong]
	~ react(open_question)
	YOU: What do you hear? # feels: sad # shows: sad
	SELIM: Nothing. They open their mouths, and it is quiet.
	. . .
	SELIM: It has been quiet for two years. I thought that they had stopped calling.
	YOU: You never said.
	SELIM: Who could I ask? The gulls?
	He laughs a little, and so do you. # heard: You want to know what it is like for me. # did: He told you about the quiet. # why: When someone asks an odd question, you can ask what it’s like for them. # source: L17, L20
	-> hill

= hill
You pass a white tower in the sea. Nine minutes are left. He takes out the hospital paper and opens it on his knee. There’s a line on it, like the side of a hill. # recalls: paper # plants: chart
{door() == shut:SELIM (to the paper): I said that I would tell you.}
SELIM: This line shows what I can hear. On the left are the low sounds. I can hear those.
His finger moves to the right, where the line falls.
SELIM: Here are the high sounds. Birds. The oven. The letters S, T and K. They are gone. They say that I need hearing aids, one for each ear, to make sounds louder.
YOU: And what do you do at work?
{ door() == shut:
	~ selim_told = "part"
	He folds up the paper. # feels: ashamed # shows: calm
	SELIM: At work it is fine.
	YOU: But how do you tune the highest notes?
	SELIM: Slowly.
	He looks away. There is something that he doesn’t tell you.
- else:
	~ selim_told = "whole"
	He looks round. Nobody is near. # feels: ashamed # shows: sad
	SELIM: I can’t hear the highest notes any more. So at work I have a little machine, with a needle. The needle shows me if a note is right. # plants: machine
	YOU: Since when?
	SELIM: For a year now. Nobody knows. When somebody comes, I hide it under my scarf. And then I look as if I could hear the note.
	SELIM: That is a lie, and I am ashamed.
}
+ (tiny) [“Hearing aids are tiny now.” # pick: tiny_hearing_aids # meant: There was help! I was so happy to know it.]
	~ react(advise)
	~ he_keeps("tiny_hearing_aids")
	~ went_past = "shop"
	YOU: Hearing aids are tiny now. Nobody would see them. # feels: lonely # shows: calm
	SELIM: That is what they told me.
	YOU: And you’d hear so much more!
	SELIM: More, yes. Not all.
	YOU: That’s good news, isn’t it?
	SELIM: I have had this news for two days. May I be sad for one more? # heard: You want this to be over quickly, and I’m still sad. # did: He asked to be sad one more day. # why: It may all be true. First let them be sad about what is lost. # source: M22, L14
	-> talked_to_his_back
+ (great_man) [“Beethoven was deaf, you know.” # pick: beethoven # meant: I wanted to give him hope.]
	~ react(positivity)
	~ went_past = "statue"
	YOU: Beethoven was deaf, you know. And look what he did! # feels: lonely # shows: calm
	SELIM: Beethoven’s piano always sounded wrong. He could not hear it.
	YOU: Really?
	SELIM: Somebody like me had to sit there and listen to it.
	YOU: I only mean: he still did great things.
	SELIM: I see. I will write a symphony. # heard: You want me to be great, and I only want my work. # did: He said: “I will write a symphony.” # why: A famous example can make their own fear look small. # source: L48
	-> talked_to_his_back
+ (but_you) [“But you tune pianos.” # pick: you_tune_pianos # meant: That’s what I was afraid of, too. Somebody had to say it. # best: strong]
	~ react(paraphrase)
	~ he_keeps("you_tune_pianos")
	YOU: But you tune pianos. # feels: sad # shows: sad
	Just then the boat makes a loud noise.
	SELIM: Say it again. Not louder. Only let me see your mouth.
	You turn your face to him.
	YOU: You tune pianos.
	SELIM: I tune pianos. Yes.
	He laughs, once, like a cough.
	SELIM: At the hospital they talked about my ears. Nobody talked about my work. # heard: You see what I am really afraid of. # did: He asked you to say it again. # why: Sometimes it helps to say out loud what you are both afraid of. # source: L14
	-> talked_to_his_back
+ (my_voice) [“Where’s my voice, on your line?” # pick: show_me_the_hill # meant: I wanted to know where I am in this. # best: good]
	~ react(open_question)
	YOU: Where’s my voice, on your line? # feels: warm # shows: calm
	He takes out a pencil. He makes a small cross on the paper.
	SELIM: Here. You are up on the hill. I can hear you.
	YOU: All of me?
	SELIM: All of you except your S.
	YOU: Then I’ll call you Elim.
	SELIM: I will turn round for Elim. # heard: You want to know where you are in this, too. # did: He drew you on the hill. # why: A question about the paper can be easier than one about feelings. # source: L17
	-> talked_to_his_back

= talked_to_his_back
{ selim_told == "whole":
	-> all_summer
}
-> the_twenty_fourth

= all_summer
Six minutes are left. He holds his warm glass in both hands. # feels: sad # shows: sad
YOU: This summer I often talked to you in the kitchen.
SELIM: And I had my back to you, and heard nothing.
YOU: You never answered.
SELIM: I thought that you had stopped talking to me.
And you thought, all summer, that he had stopped listening.
+ (angry_me) [“I thought you were angry with me.” # pick: i_thought_it_was_me # meant: I had thought so for months. I wanted to say it.]
	~ react(assume)
	~ went_past = "mine"
	YOU: I thought you were angry with me. The whole summer. # feels: ashamed # shows: sad
	SELIM: No. Never.
	YOU: I asked myself what I’d done.
	SELIM: You had done nothing. I am so sorry.
	He pats your hand. He gives you his paper napkin.
	SELIM: Is it better now? # heard: I have hurt you, and now I must comfort you. # did: He comforted you. # why: It’s true, and you can say it. But then ask how it was for them. # source: L39
	-> the_twenty_fourth
+ (lonely_you) [“I was lonely. Were you?” # pick: talking_to_your_back # meant: I meant both of us. # best: strong]
	~ react(i_and_you)
	YOU: I was lonely. Were you? # feels: relieved # shows: sad
	SELIM: Very.
	YOU: In the same kitchen.
	SELIM: Two metres away.
	YOU: We’re idiots.
	SELIM: Two idiots. And such a small kitchen. # heard: You were lonely in there too, and you ask about me. # did: He said that he was lonely, too. # why: Say how it was for you. Then ask how it was for them. # source: L39
	-> the_twenty_fourth
+ (all_day) [“You have to guess all day long.” # pick: three_years_guessing # meant: I had only just understood how hard that must be. # best: strong]
	~ react(validate)
	YOU: You have to guess all day long. No wonder you’re asleep by nine. # feels: relieved # shows: sad
	He puts his tea down and looks at you.
	SELIM: From eight on I am too tired to guess. I only nod: yes, yes.
	YOU: You nod very well.
	SELIM: Thank you. I practise.
	SELIM: I thought that I was getting old. # heard: It is hard work, and you have seen it. # did: He put his tea down and looked. # why: Say what is hard for them, and that it makes sense. # source: M26
	-> the_twenty_fourth

= the_twenty_fourth
Three minutes are left. He looks for his ticket. It’s in his hand. # feels: worried # shows: worried
SELIM: On Tuesday I asked what you were doing at four, and I made it a small question. Today I ask you the big one. # recalls: four
He turns, so that you can see all of his face.
SELIM: I have to go back to the hospital next Thursday, the 24th, at four. They will show me hearing aids. I want you to come with me.
YOU: The 24th? At four?
SELIM: I know. It is your interview. I knew it on Tuesday. I was afraid to ask you, so I shook your hand. # recalls: handshake # recalls: interview
+ (cancel) [“I’ll cancel. It’s only a job.” # pick: ill_cancel # meant: Just then, I only wanted to be with you.]
	~ react(assume)
	~ went_past = "cancel"
	YOU: I’ll cancel. It’s only a job. # feels: ashamed # shows: worried
	SELIM: No!
	YOU: I don’t mind.
	SELIM: You waited for two years. You read forty pages about ships.
	YOU: So I can wait two more.
	SELIM: And each time that I put in a hearing aid, I will think: you lost the new job for this. # heard: If you come with me, you lose the new job because of me. # did: He said no, as loud as he could. # why: It’s hard to take such a big gift. First look for a way to keep both. # source: L12, L59
	-> after_the_ask
+ (need_me) [“Of course, if you need me.” # pick: need_me # meant: I’d have come at once. He only had to say.]
	~ react(question_pushed)
	~ went_past = "need"
	YOU: Of course, if you need me. # feels: lonely # shows: calm
	SELIM: Need? I said “want”.
	YOU: If you need me, I’ll come.
	SELIM: I can sit on a chair alone. I have done it.
	YOU: That’s not what I –
	SELIM: No, no. You have your interview. I do not need you there. # heard: You would only come if I were too weak to go alone. # did: He said he can sit alone. # why: If they say “I want you”, don’t make it “you need me”. # source: L12, L59
	-> after_the_ask
+ (keep_both) [“I want both. I’ll ring Izmir.” # pick: i_want_both # meant: I wanted him, and I wanted that job. # best: strong]
	~ react(i_and_you)
	YOU: I want both. I’ll ring Izmir. I want that job, and I want to sit on that second chair. # feels: relieved # shows: worried # recalls: two_chairs
	SELIM: And if they do not move your interview?
	YOU: Then I’ll tell you what they said, and we’ll think again.
	SELIM: You will tell me the truth? You will not give up the job for me?
	YOU: Never. I want that job.
	SELIM: Good. Tell me when they answer. # heard: You want to come, and you don’t hide that you want the job. # did: He said: “Tell me when they answer.” # why: Say what you both want, and when you will know more. # source: L39, L40
	-> after_the_ask
+ (move_yours) [“Can’t the hospital change your day?” # pick: see_the_24th # meant: It was the easy way, so I asked.]
	~ react(question_pushed)
	~ went_past = "move"
	YOU: Can’t the hospital change your day? # feels: worried # shows: calm
	SELIM: I asked them. The next free day is in March.
	YOU: In March!
	SELIM: I can go alone. People do.
	YOU: No, wait. I’ll ring Izmir.
	SELIM: You do not have to. # heard: You’d like to come, if it is easy. # did: He said the next day is in March. # why: It’s a fair question. First say that you would like to come. # source: L47
	-> after_the_ask

= after_the_ask
{
- ruptured():
	-> gangway
- door() == open:
	-> floor_below
}
The boat arrives. Everyone stands up.
-> off_the_boat

= floor_below
The boat arrives. Everyone stands up. He doesn’t.
SELIM: My father stopped talking when he was fifty. He sat at the table and said nothing. We thought that he did not want to talk to us. # feels: sad # shows: sad # plants: baba_quiet
SELIM: Now I think that he couldn’t hear us, canım. I think he was guessing, like me.
People want to get past you. You start work in ten minutes.
+ (be_late) [Stay sitting and be late # pick: miss_the_pier # meant: I’m good at being late. # best: strong]
	~ react(presence)
	~ he_keeps("miss_the_pier")
	~ floor_heard = true
	You stay where you are. # feels: relieved # shows: sad
	SELIM: You will be late.
	YOU: I know.
	. . .
	SELIM: I was rude to him. For twenty years. I wanted him to shout at me.
	YOU: Did he?
	SELIM: He smiled. He smiled at everything. I thought that he was laughing at me.
	A man comes to clean the boat. He cleans round your feet. # did: He told you about his father. # why: Often the hardest thing is said last. If you can, stay for it. # source: L13
	-> off_the_boat
+ (anyone) [“Anyone would have thought that.” # pick: anyone_would_think # meant: He was a boy, with a father who didn’t answer. # best: good]
	~ react(validate)
	~ floor_heard = true
	YOU: Anyone would have thought that. He never answered you. # feels: relieved # shows: sad
	SELIM: I was rude to him. For twenty years.
	YOU: You were a boy.
	SELIM: At thirty-five I was not a boy.
	YOU: But nobody told you that he couldn’t hear.
	SELIM: No. And nobody told him, I think.
	He gets up, and you go out together. # heard: You understand why I was wrong about him. # did: He said: “And nobody told him.” # why: You can say that it wasn’t meant. It still hurt. # source: M26
	-> off_the_boat
+ (at_eight) [“Tell me tonight, at eight.” # pick: tell_me_tonight # meant: I wanted to hear it, and my boss was waiting.]
	~ react(break_named)
	YOU: Tell me tonight, at eight. I want to hear all of it, and now I’ve got ten minutes. # feels: sad # shows: calm
	SELIM: At eight.
	YOU: With the tap off. # recalls: tap
	SELIM: With the tap off.
	He gets up. He lets three people go first.
	SELIM: It has waited for twenty years. It can wait for twelve hours. # heard: You have to go, and you still want to hear it. # did: He said that it can wait. # why: You may have to go. Say when you’ll listen. Then be there. # source: L47
	-> off_the_boat

= gangway
The boat arrives. Everyone stands up. You get off side by side. {door() == open:Something that you said before still hurts.|He doesn’t look at you.} # feels: hurt # shows: calm
His tram goes left. Yours goes right.
SELIM: I wish you a good day.
{door() == open:He says it with sen. But he says no more.|He says siz again, like a stranger.} # recalls: siz
Your tram is coming.
+ (wait) [“Wait. I got that wrong.” # pick: bottom_of_the_hill # meant: I didn’t want to think about it all day. # best: strong]
	~ react(repair)
	YOU: Wait. I got that wrong. # feels: relieved # shows: sad
	He stops, and turns round. People have to walk round him.
	{
	- went_past == "fast":
		YOU: I was scared, and I wanted you to say that it’s fine. It doesn’t have to be fine.
		SELIM: It is not fine.
		YOU: No.
	- went_past == "gulls":
		YOU: I said it’s only noise. It isn’t. You liked them. # recalls: not_missing_much
		SELIM: I used to shout at them. They shouted back.
		YOU: That’s a lot to miss.
	- went_past == "shop":
		YOU: You were sad, and I talked about hearing aids. There’s no hurry. # recalls: tiny_hearing_aids
		SELIM: I would like to be sad for a week.
		YOU: Take two weeks.
	- went_past == "statue":
		YOU: Forget Beethoven. I didn’t know what to say. # recalls: beethoven
		SELIM: You could have said that.
		YOU: I’m saying it now.
	- went_past == "mine":
		YOU: You told me a hard thing, and I talked about me. How was your summer? # recalls: i_thought_it_was_me
		SELIM: Quiet.
		YOU: Ha. Yes. I’m sorry.
	- went_past == "move":
		YOU: I asked if the hospital could change the day. First I should have said: I want to come. # recalls: see_the_24th
		SELIM: Do you want to?
		YOU: Yes.
	- went_past == "cancel":
		YOU: I said that it’s only a job. It isn’t. I’ll ring Izmir and ask them to move it. # recalls: ill_cancel
		SELIM: Ask. Do not cancel.
		YOU: I’ll ask.
	- else:
		YOU: I said “if you need me”. You don’t have to need me. I want to come. # recalls: need_me
		SELIM: And your interview?
		YOU: I’ll ring Izmir.
	}
	{ selim_told != "whole":
		~ selim_told = "whole"
		SELIM: There is one more thing. I have a machine with a needle. It shows me if a high note is right. I have used it for a year, and hidden it. Nobody at work knows. I am ashamed of it. # plants: machine
		YOU: Thank you for telling me.
	}
	SELIM: You will miss your tram.
	YOU: There’s another one. # heard: You know which words hurt me, and you came back. # did: He stopped, and answered. # why: Say which words were wrong. You needn’t say much more than that. # source: L41, L42
	-> off_the_boat
+ (write) [Write to him from the tram # pick: write_from_the_tram # meant: I was late, and I couldn’t wait till the evening. # best: strong]
	~ react(repair)
	You get on your tram. There you take out your phone and write to him. # feels: relieved # shows: sad
	{
	- went_past == "fast":
		YOU (typed): I was scared, and I asked too much. It doesn’t have to be fine.
		SELIM (typed): It is not fine.
	- went_past == "gulls":
		YOU (typed): I said it’s only noise. It isn’t. You liked those gulls. # recalls: not_missing_much
		SELIM (typed): I used to shout at them. They shouted back.
	- went_past == "shop":
		YOU (typed): You were sad, and I talked about hearing aids. There’s no hurry. # recalls: tiny_hearing_aids
		SELIM (typed): I would like to be sad for a week.
	- went_past == "statue":
		YOU (typed): Forget Beethoven. I didn’t know what to say. # recalls: beethoven
		SELIM (typed): I have not known what to say for a year.
	- went_past == "mine":
		YOU (typed): You told me a hard thing and I talked about me. How was your summer? # recalls: i_thought_it_was_me
		SELIM (typed): Quiet.
	- went_past == "move":
		YOU (typed): I asked if the hospital could change the day. First I should have said: I want to come. # recalls: see_the_24th
		SELIM (typed): Thank you. I have read that twice.
	- went_past == "cancel":
		YOU (typed): It isn’t only a job. I’ll ask them to move it. I won’t cancel. # recalls: ill_cancel
		SELIM (typed): Thank God.
	- else:
		YOU (typed): I said “if you need me”. Stupid. I WANT to come. I’ll ring Izmir. # recalls: need_me
		SELIM (typed): I saw the big letters.
	}
	{ selim_told != "whole":
		~ selim_told = "whole"
		SELIM (typed): There is one more thing. I have a machine with a needle. It shows me if a high note is right. I have used it for a year, and hidden it. Nobody at work knows. I am ashamed of it. # plants: machine
		YOU (typed): Thank you for telling me.
	}
	SELIM (typed): Do you know what is nice about writing?
	YOU (typed): What?
	SELIM (typed): I get every word. # heard: You wrote to me at once, and you said which words were wrong. # did: He wrote: “I get every word.” # why: A message can help as much as a talk. Say what you did. # source: L41, L42
	-> off_the_boat
+ (too_much) [“Sorry if I upset you.” # pick: sorry_only_helping # meant: I had tried so hard to say the right thing.]
	~ react(repair_but)
	{ went_past == "need" or went_past == "cancel":
		~ izmir_stays = true
	}
	YOU: Sorry if I upset you. # feels: lonely # shows: calm
	SELIM: You did not.
	YOU: Really?
	SELIM: It was nothing. Thank you for asking.
	He carries your bag to your tram.
	YOU: You don’t have to –
	SELIM: Please. # heard: You want me to say that nothing was wrong. # did: He thanked you, and carried your bag. # why: “Sorry if” asks them to say that it was nothing. Say what you did. # source: L42
	-> off_the_boat

= off_the_boat
{ (gangway.wait or gangway.write) and door() == open:
	~ floor_heard = true
	{gangway.write:SELIM (typed): I want to tell you something about my father.|He lets two trams go by. He wants to tell you something about his father.}
	{gangway.write:SELIM (typed): He stopped talking when he was fifty. We thought that he did not want to talk to us. Now I think that he couldn’t hear us, canım.|SELIM: He stopped talking when he was fifty. We thought that he did not want to talk to us. Now I think that he couldn’t hear us, canım.} # plants: baba_quiet
	{gangway.write:SELIM (typed): I was rude to him. For twenty years.|SELIM: I was rude to him. For twenty years.}
	{gangway.write:YOU (typed): Write me all of it. I’m here.|You stay with him, and miss one more tram.}
}
{gangway.write:SELIM (typed): On Saturday at five I tune the piano for a concert. Will you come? It is cold there.|SELIM: On Saturday at five I tune the piano for a concert. Will you come? It is cold there.}
{gangway.write:YOU (typed): I’ll come.|YOU: I’ll come.}
~ scene_ends()
{gangway.write:Then he sends a picture: a gull, with its mouth wide open.|At the corner he turns round, to see if you are looking. You are.} # rest
+ [Saturday, then. # pick: saturday # go_on]
	-> hall

// ---- 3 · Before the doors ---------------------------------------------------------------

=== hall
~ scene_starts(5, 4)
Saturday, five o’clock. You’re with Selim in a small concert hall, cold and empty. At half past six the people come in. # scene: Saturday, 17:00. The small hall. # place: hall # light: dusk # in_view: face # feels: worried # shows: calm # so_far: On the boat Selim asked you to come to the hospital with him on the 24th, at four. But your interview is at the same time.{went_past == "need": You said “if you need me”, and he said no.}{went_past == "cancel": You wanted to cancel it, and he said no.}
~ went_past = "none"
On the stage stands a big black piano, a hundred years old. Selim calls it Madam Eleni. He has to tune her before half past six. Nobody here knows about his ears. # meet: eleni
On Thursday evening he played the boss from Izmir{not wednesday.izmir.tomorrow_then: again}, and you practised. {left_shut():But he hasn’t said a word about the 24th.|Then you two talked till late.}
{selim_told == "whole":Next to him, under his scarf, lies the machine with the needle, which shows if a note is right.|Beside him lies a small machine with a needle. You’ve never seen it. He sees you look, and puts his scarf over it.} # plants: the_machine
{
- left_shut():
	~ answers_bid()
	This morning he left his tuning fork at home, a small steel fork that plays one note. He never forgets it. You’ve brought it with you. # plants: fork
	SELIM: That is my fork!
	YOU: You left it on the table.
	SELIM: I did. Thank you.
- brings() == everything:
	On a seat in row five lies a cushion. He has brought it from home, for you.
}
{ izmir_stays:
	YOU: I asked Izmir for another day, but I rang too late. It stays on Thursday, at four. # recalls: interview
	SELIM: Good. You have waited two years for it.
	YOU: And you’re at the hospital till six? Then I’ll be there at five. # plants: at_five
- else:
	YOU: I rang Izmir. They’ve moved my interview, to Friday the 25th, at eight in the morning. # recalls: interview
	SELIM: Here, in Istanbul?
	YOU: No, in Izmir. I have to take the bus there, all night. Six hours.
	SELIM: So on Thursday, at four –
	YOU: I’m free. # plants: night_bus
}
His eyes go back to the piano.
SELIM: Now sit in row five, please, where I can see you. And do not be nice to me. I have to work.
-> row_five

= row_five
+ (for_you) [Sit in front and nod at right notes # pick: ill_be_your_ears # meant: I have two good ears. He could use them.]
	~ react(advise)
	~ went_past = "nod"
	You sit down in front, in row one. When a note sounds right to you, you nod: yes. # feels: lonely # shows: calm
	SELIM: What are you doing?
	YOU: Nodding. That one was right.
	SELIM: I see.
	YOU: I’ll shake my head when one’s wrong.
	SELIM: You are very kind. Row five, please.
	You go to row five. He turns his back to you. # heard: You think that I can’t do my work any more. # did: He turned his back to you. # why: Help that nobody asked for can say: you can’t do it. Wait till they ask. # source: L12, L13
	-> top_c
+ (quiet) [“Then I’ll just sit.” # pick: row_five # meant: He knows his work. I wanted to watch. # best: strong]
	~ react(presence)
	YOU: Then I’ll just sit. # feels: relieved # shows: calm
	You sit in row five, with your coat on your knees. For forty minutes you say nothing.
	He hums. He sees you, and stops. Later he hums again.
	SELIM: Are you bored?
	YOU: No.
	SELIM: You look bored.
	YOU: It’s just my face.
	SELIM: Good. Keep it. # heard: You stay near me, and you let me do my own work. # did: He hummed while he worked. # why: It helps to have someone near while you do what you’re good at. # source: L11, L12
	-> top_c
+ (tell_them) [“You could tell them about your ears.” # pick: tell_the_hall # meant: I wanted him not to hide any more.]
	~ react(advise)
	~ went_past = "telling"
	YOU: You could tell them about your ears. They like you here. # feels: lonely # shows: calm
	SELIM: They like my good ears.
	YOU: They’d understand.
	SELIM: Perhaps. Today I have a piano to do.
	YOU: I only think –
	SELIM: Row five, please. # heard: You want it told, and I am not ready yet. # did: He sent you to row five. # why: It’s their news. Whom to tell, and when, is for them to say. # source: M22, L59
	-> top_c
+ (or_read) [“Shall I watch, or read?” # pick: eyes_or_book # meant: I didn’t know which he’d like. # best: strong]
	~ react(ask_wanted)
	YOU: Shall I watch, or read? # feels: relieved # shows: calm
	SELIM: Read, please. But look up at the highest note.
	YOU: How will I know it?
	SELIM: I will play it four times.
	YOU: And then what do I do?
	SELIM: You look up. That is all.
	YOU: I can do that. # heard: You let me choose how you help me. # did: He told you when to look up. # why: Being watched helps one person and bothers another. Ask which. # source: L69, M28
	-> top_c

= top_c
17:40. Now comes the highest note. He plays it once. Twice. Three times. He doesn’t look at the machine. {row_five.for_you:He turns round again, and looks at you.|He looks at you.} # feels: worried # shows: worried
SELIM: Is that true?
Tuners say “true”. It means: is the note right?
He plays it once more. You’re no musician. It seems a little too low, like the voice of somebody tired.
+ (lovely) [“It sounds lovely.” # pick: sounds_lovely # meant: I wanted him to know that I believe in him.]
	~ react(positivity)
	~ went_past = "lovely"
	YOU: It sounds lovely. # feels: lonely # shows: calm
	SELIM: Lovely.
	YOU: It really does. People will love it.
	SELIM: I asked you if it is true.
	YOU: It’s beautiful, Selim.
	He lifts the scarf, looks under it, and sighs. # heard: You are being nice, so I still don’t know. # did: He looked under the scarf. # why: If they ask for the truth and you are only nice, they are alone with it. # source: M22, L66
	-> all_well
+ (low) [“It’s a little too low, I think.” # pick: bit_sour # meant: He had asked for the truth. # best: strong]
	~ react(advise_wanted)
	YOU: It’s a little too low, I think. # feels: relieved # shows: calm
	He pulls the string a tiny bit tighter, and plays it.
	SELIM: Now?
	YOU: Still low.
	SELIM: Now?
	YOU: Now it’s true.
	He lifts the scarf, looks under it, and nods. # heard: You told me what you heard, and I can trust it. # did: He tuned the string twice. # why: When someone asks for the truth, a plain answer is the kind one. # source: M22, L66
	-> all_well
+ (cant_tell) [“I don’t know. Honestly.” # pick: i_hear_cant_judge # meant: It was important, so I didn’t want to guess. # best: good]
	~ react(i_and_you)
	YOU: I don’t know. Honestly. I hear it, but I can’t judge it. # feels: calm # shows: calm
	SELIM: No?
	YOU: It could be the piano. It could be my ears.
	SELIM: Ears are difficult this week.
	He lifts the scarf, looks under it, and tunes the string.
	SELIM: Thank you for not guessing. # heard: You don’t know, and you say so. I can trust that. # did: He thanked you for not guessing. # why: “I don’t know” is an honest answer, too. # source: M22
	-> all_well

= all_well
~ peak(7)
17:50. The manager of the hall comes in behind you. She calls to the stage. Selim doesn’t see her. # meet: manager # feels: ashamed # shows: angry
MANAGER: Is all well, Selim Bey?
“Bey” is the Turkish “Mr”. He doesn’t hear her, and works on. She comes to row five and puts her mouth close to your ear.
MANAGER: Is Selim Bey all right? Why doesn’t he answer me?
You open your mouth. You haven’t said a word yet.
Now Selim turns round. He sees your two heads close together. He reads his own name on her lips.
SELIM: You TOLD her!
He shouts it through the whole hall. In six years he has never shouted at you.
SELIM: I wanted to tell it MYSELF! I told YOU, and only you!
MANAGER: Told me what?
. . .
His face goes white. She didn’t know anything. But now she knows that there is a secret.
+ (never_did) [“I didn’t tell her anything!” # pick: i_told_her_nothing # meant: It was so unfair. I hadn’t even begun.]
	~ react(debate)
	~ went_past = "right"
	YOU: I didn’t tell her anything! # feels: ashamed # shows: angry
	SELIM: I saw you!
	YOU: I hadn’t even opened my –
	SELIM: I SAW it!
	MANAGER: Nobody has told me anything, Selim Bey. What should I know?
	SELIM: That it is too cold in here.
	She looks at him a little longer. Then she goes to turn up the heating. # heard: We are fighting about my secret, and she hears every word. # did: He said that it was too cold. # why: It was unfair, and you can say so. It’s often easier when you’re alone. # source: L20, L39
	-> his_sorry
+ (both_faces) [Stand up beside her # pick: stand_in_his_light # meant: I thought: first he has to see who says what. # best: strong]
	~ react(presence)
	~ his_light = true
	You stand up beside her, in the light, so that he can see both faces. You shake your head at him: no. # feels: relieved # shows: worried
	MANAGER: Told me what, Selim Bey?
	Now he can see her lips. He gets every word.
	SELIM: That I need quiet, till half past six.
	MANAGER: Then you shall have it!
	SELIM: Thank you. Madam Eleni thanks you, too.
	She goes. # heard: You didn’t shout back. You helped me to see her face. # did: He answered her himself. # why: You can help first, and talk about the shout afterwards. # source: L11, L12
	-> his_sorry
+ (heating) [“He means that it’s too cold.” # pick: he_needs_longer # meant: I wanted to save him, and it was all I could think of.]
	~ react(assume)
	~ went_past = "spoke"
	YOU: He means that it’s too cold. He needs – # feels: ashamed # shows: angry
	SELIM: I can speak.
	YOU: I was only –
	SELIM: I can SPEAK! I need quiet, Madam. That is all.
	MANAGER: Of course, Selim Bey.
	She looks at you, and then at him, and goes. # heard: You think that I can’t even speak for myself now. # did: He said: “I can speak.” # why: Speaking for someone takes their voice, just when they’re afraid to lose it. # source: L12
	-> his_sorry
+ (out) [Go out for five minutes # pick: five_minutes_out # meant: Nobody shouts at me like that. I needed air. # best: good]
	~ react(break_named)
	YOU: I’m going out. Five minutes. # feels: ashamed # shows: worried
	You take your coat. Behind you, the manager asks again: told me what? “That I need quiet,” says Selim.
	Outside it’s dark. People are waiting for the concert already.
	WOMAN: Have you been inside? Is it a good piano?
	YOU: It’s a hundred years old. It’s in a bad mood.
	After five minutes you go back in. The manager has gone. Selim is still standing where he stood. # heard: You don’t let me shout at you, and you come back. # did: He was still standing there. # why: If someone shouts at you, you can always go. Say when you’ll be back, if you can. # at_once # source: L47
	-> his_sorry

= his_sorry
He puts down his tools. He comes down from the stage and stands in front of row five. # feels: ashamed # shows: ashamed
SELIM: You told her nothing.
YOU: No.
SELIM: I saw two mouths, and my name. I guessed the rest, and I guessed wrong. And then I shouted it at you, in front of her.
SELIM: I am sorry. It must have hurt.
{ruptured():-> both_sorry}
-> take_it

= take_it
+ (forget) [“It’s nothing. Forget it.” # pick: its_nothing_forget_it # meant: I wanted us to be good again, quickly.]
	~ react(shut_down)
	YOU: It’s nothing. Forget it. # feels: lonely # shows: calm
	SELIM: Nothing?
	YOU: Really. It’s fine.
	SELIM: That is what I said. About the peppers. # recalls: nothing
	YOU: It’s forgotten already.
	SELIM: I see. Of course.
	He goes back to the stage. # heard: You won’t let me say sorry for it. # did: He went back to the stage. # why: If somebody says a good sorry, take it. “It’s nothing” gives it back to them. # source: L41, L10
	-> radio
+ (it_hurt) [“Yes. It hurt.” # pick: yes_it_hurt # meant: It was true, and I didn’t want to hide it. # best: strong]
	~ react(i_and_you)
	YOU: Yes. It hurt. I wanted to say to her: ask him yourself. # feels: relieved # shows: sad
	SELIM: I saw only your open mouth.
	YOU: I know. You were scared. Next time, ask me first.
	SELIM: Next time I will ask you first.
	YOU: Okay.
	SELIM: Okay. Thank you for being here. # heard: You tell me that it hurt, and you don’t hide it. # did: He said he’ll ask first. # why: You can say that it hurt, and still take the sorry. # source: L39, L41
	-> radio
+ (peppers_due) [“I want eight peppers for that.” # pick: eight_peppers # meant: I wasn’t angry any more, and I wanted to see him smile. # best: strong]
	~ react(i_and_you)
	YOU: I want eight peppers for that. Green ones. # feels: warm # shows: ashamed
	SELIM: Brown ones.
	YOU: Selim.
	SELIM: Green. And not late. I will turn my chair round and watch them.
	YOU: And it did hurt.
	SELIM: I know that it did. Ten peppers. # heard: It hurt you, and we can still laugh together. # did: He offered ten peppers. # why: You can answer a good sorry with a joke, if you also say that it hurt. # source: L41
	-> radio

= both_sorry
+ (forget) [“It’s nothing. Forget it.” # pick: forget_it_too # meant: I’d been wrong myself. I wanted it over.]
	~ react(shut_down)
	YOU: It’s nothing. Forget it. # feels: lonely # shows: calm
	SELIM: Nothing?
	YOU: Really. It’s fine.
	SELIM: That is what I said. About the peppers. # recalls: nothing
	YOU: It’s forgotten already.
	SELIM: I see. Of course.
	He goes back to the stage. # heard: We won’t talk about it, not my part and not yours. # did: He went back to the stage. # why: If somebody says a good sorry, take it. “It’s nothing” gives it back to them. # source: L41, L10
	-> radio
+ (me_also) [“I’m sorry, too.” # pick: what_did_you_want_said # meant: He had said sorry, so it was easier for me, too. # best: strong]
	~ react(repair)
	{
	- went_past == "nod":
		YOU: I’m sorry, too. You asked for row five, and I nodded at you like a teacher. # feels: relieved # shows: sad # recalls: ill_be_your_ears
		SELIM: You nodded at the wrong notes, too.
	- went_past == "telling":
		YOU: I’m sorry, too. I said that you should tell them. It’s yours to tell. # feels: relieved # shows: sad # recalls: tell_the_hall
		SELIM: And I have just shouted half of it through the hall.
	- went_past == "lovely":
		YOU: I’m sorry, too. You asked me for the truth, and I said “lovely”. It was too low. # feels: relieved # shows: sad # recalls: sounds_lovely
		SELIM: I know. You are a bad liar.
	- went_past == "right":
		YOU: I’m sorry, too. I argued with you about it, in front of her. # feels: relieved # shows: sad # recalls: i_told_her_nothing
		SELIM: You were right.
	- else:
		YOU: I’m sorry, too. I spoke for you. You can speak. # feels: relieved # shows: sad # recalls: he_needs_longer
		SELIM: Now all of Istanbul knows that I can speak.
	}
	YOU: And yes, it hurt.
	SELIM: I know.
	He sits down, one seat away.
	SELIM: We both said sorry in the same five minutes. People should buy tickets for that. # heard: You say sorry for your part, and I was the one who shouted. # did: He sat down, one seat away. # why: When they have said sorry for their part, you can say sorry for yours. # source: L41, L42
	-> radio
+ (it_hurt) [“It hurt. Ask me first, next time.” # pick: ask_me_first # meant: I wasn’t ready to be nice. # best: good]
	~ react(i_and_you)
	YOU: It hurt. Ask me first, next time. # feels: sad # shows: ashamed
	SELIM: I will ask first.
	YOU: I’m in row five. Look there.
	SELIM: Yes. I forget to look, when I am afraid.
	YOU: I’m afraid as well.
	SELIM: Of what?
	YOU: That I’ll do it all wrong. # heard: You tell me how it was, and you stay. # did: He said he’ll ask first. # why: Say what hurt, and what you’d like next time. Short is enough. # source: L39, L40
	-> radio

= radio
18:05. He works for a while. Then he stops. In his hand is his tuning fork, the small steel fork that plays one note. # feels: worried # shows: worried
{door() == shut:SELIM (to the fork): Old Agop taught me to tune. He worked till he was seventy-four. He had a thing in each ear. I thought that it was a radio.|SELIM: Old Agop taught me to tune. He worked till he was seventy-four. He had a thing in each ear. I thought that it was a radio.} # meet: agop
YOU: But it was hearing aids.
SELIM: It was hearing aids. And I did not know it. For years I said rude things behind his back, and he heard them all!
He puts down the fork.
SELIM: Say it. You think that I should get hearing aids, too. # read: He knew that he had to decide. He didn’t want to be alone in it.
+ (i_would) [“Yes. I would.” # pick: yes_i_do # meant: He had asked me, so I said it. # best: strong]
	~ react(advise_wanted)
	~ his_light = false
	YOU: Yes. I would. I’d like to talk with my mouth full again. # feels: warm # shows: calm
	SELIM: You do that now.
	YOU: I’d like you to understand it.
	SELIM: And if I do not get them?
	YOU: Then I’ll turn my face to you. For forty years.
	SELIM: Forty years. You have counted. # heard: You say what you think, and I can still say no. # did: He asked: and if I don’t? # why: When someone asks what you think, say it. Then it’s theirs again. # source: M22, L66
	-> ten_minutes
+ (your_choice) [“It’s your choice. I’ll support whatever you decide.” # pick: its_your_choice # meant: They’re his ears. I didn’t want to decide for him.]
	~ react(assume)
	YOU: It’s your choice. I’ll support whatever you decide. # feels: lonely # shows: calm
	SELIM: Yes. Thank you.
	YOU: I mean it.
	SELIM: I know. That is what strangers say.
	YOU: I just don’t want to decide for you.
	SELIM: I did not ask who decides. I asked what you think. # heard: You won’t tell me what you think, so I’m alone with it. # did: He said: “I asked what you think.” # why: It is their choice. If they ask what you think, answer that. # source: L59
	-> ten_minutes
+ (and_you) [“What do you think?” # pick: your_ears_after_all # meant: I wanted it to come from him.]
	~ react(question_pushed)
	YOU: What do you think? # feels: hurt # shows: calm
	SELIM: I think that I asked you first.
	YOU: I’d like to hear what you think.
	SELIM: It took me four days to ask you that.
	He takes a cloth and cleans the piano.
	SELIM: It does not matter. # heard: I asked you a hard question, and you didn’t answer. # did: He cleaned the piano. # why: If someone asks you first, answer first. A few words are enough. Then ask. # source: M22, L66
	-> ten_minutes
+ (no_hurry) [“No. Not yet.” # pick: not_yet # meant: It had only been four days. # best: strong]
	~ react(validate)
	~ his_light = false
	YOU: No. Not yet. You’ve only had that paper since Tuesday. # feels: warm # shows: calm
	He holds the fork to his ear, and listens to its note.
	SELIM: This note is still there.
	YOU: Look at them on the 24th, and try them. You can say yes in the spring.
	SELIM: Are you not in a hurry?
	YOU: No.
	SELIM: The hospital is. # heard: You tell me what you think, and you give me time. # did: He held the fork to his ear. # why: A “not yet” is as good an answer as a yes, if you think so. # source: M22, L66
	-> ten_minutes

= ten_minutes
18:20. You hear voices in the street. In ten minutes the people come in. # feels: worried # shows: calm
SELIM: Madam Eleni is ready.
YOU: And you?
SELIM: Nearly. I will tell the manager myself, but not tonight.
There’s one thing left. On Tuesday at four he was at the hospital, alone. He had asked you, and he never got a real answer.
+ (ask_again) [“On Tuesday you asked what I was doing at four. Ask me again.” # pick: ask_me_again # meant: This time I wanted to answer. # best: strong]
	~ pays(at_four)
	~ react(repair)
	~ left_four = "asked_again"
	YOU: On Tuesday you asked what I was doing at four. Ask me again. # feels: warm # shows: calm # recalls: four
	He puts the cloth down. He begins twice before he can say it.
	SELIM: What are you doing on the 24th, at four?
	YOU: {izmir_stays:Talking to two bosses. At five I’m with you.|Coming with you.}
	SELIM: I heard it. I want to hear it again. # heard: You gave me my question back, and this time you answered it. # did: He asked it again. # why: What you missed once, you can sometimes do again. # source: L41
	{ izmir_stays:
		YOU: At five I’m with you. Keep the other chair free. # recalls: two_chairs
		SELIM: I will put my bag on it.
	- else:
		YOU: Coming with you. And then I’ll sit on a bus all night and look terrible. # recalls: night_bus
		SELIM: I will iron you a shirt.
	}
	-> his_own
+ (alone_there) [“I sat in a meeting, and you sat there alone. What did you do?” # pick: i_said_meeting # meant: I wanted to know about the part that I’d missed. # best: strong]
	~ pays(at_four)
	~ react(repair)
	~ left_four = "owned"
	YOU: I sat in a meeting, and you sat there alone. What did you do? # feels: relieved # shows: calm
	SELIM: I looked at the fish. They have a fish tank there.
	YOU: How many?
	SELIM: Nine. One of them looked like me.
	YOU: Which one?
	SELIM: The orange one. He opened his mouth all the time, and nobody heard a thing.
	You talk about the fish for a while. # heard: You want to know what it was like in there. # did: He told you about the fish. # why: Say what you did. Then ask about the part you missed. # source: L41, L42
	-> his_own
+ (if_only) [“I’m sorry. I’d have come, if you’d asked me properly.” # pick: if_you_had_said # meant: I’d have run. I’d have run there.]
	~ pays(at_four)
	~ react(repair_but)
	~ left_four = "turned_round"
	YOU: I’m sorry. I’d have come, if you’d asked me properly. # feels: ashamed # shows: calm
	SELIM: Would you?
	YOU: I’d have run there.
	SELIM: Then I asked badly.
	YOU: No, no, I only mean –
	SELIM: It is I who must say sorry. # heard: It was my fault, because I asked it badly. # did: He said that he must say sorry. # why: “I’m sorry, if you had …” gives them the blame. Say only what you did. # source: L42
	-> his_own
+ (over_now) [“None of that matters now. I know, and I’m here.” # pick: none_of_that_matters # meant: I wanted us to be happy again.]
	~ react(minimise)
	~ left_four = "swept"
	YOU: None of that matters now. I know, and I’m here. # feels: lonely # shows: calm
	SELIM: If you say so.
	YOU: Right?
	SELIM: It mattered at four.
	YOU: Yes, but now –
	SELIM: Now you are here. Yes.
	He shuts the piano with both hands. # heard: It is over for you, so I must stop being sad. # did: He shut the piano. # why: It may be over for you. They say when it’s over for them. # source: L10
	-> his_own

= his_own
{
- door() == open:
	He comes quite near, and looks at you. # feels: sad # shows: sad
	SELIM: For a year I said, “It is fine.” It was not fine. You felt that, canım, and I let you think that you were wrong. I am sorry for that most of all.
- door() == ajar:
	SELIM: On Tuesday I said that it was nothing. I said it about the peppers, and I said it about my ears. It is not nothing. # feels: sad # shows: sad
	YOU: Thank you.
- else:
	He says no more. He puts his tools into the bag, one by one, slowly. # feels: lonely # shows: calm
}
~ scene_ends()
It’s half past six. Outside, the people are waiting. # rest
+ [Let them in. # pick: let_them_in # go_on]
	{
	- left_shut():
		-> plate_on_a_plate
	- selim_told != "whole":
		-> right_side
	- his_light:
		-> said_himself
	- floor_heard and left_four != "asked_again":
		-> radio_in_each_ear
	- left_four == "asked_again":
		-> you_whistle
	}
	-> on_the_fridge

// ---- endings ------------------------------------------------------------------------

=== you_whistle
A month later. Behind each of Selim’s ears sits something small and red: his new hearing aids. He picked the colour himself. # scene: A month later. The stairs at home. # place: stairs # light: dusk # in_view: face # feels: worried # shows: calm # so_far: On the 24th you {izmir_stays:had your interview at four. At five you sat beside Selim at the hospital.|went to the hospital with Selim. Then you took the night bus to your interview.}
{ izmir_stays:
	You got the job. In the interview it was you who said “Pardon?”, twice. You were looking at the clock. # recalls: at_five
- else:
	You got the job. In the interview it was you who said “Pardon?”, twice. You hadn’t slept on the bus. # recalls: night_bus
}
You come up the stairs. The door opens before you’ve found your key. # recalls: key
SELIM: You whistle! # feels: warm # recalls: whistle
YOU: I always whistle.
SELIM: Every night? On these stairs?
YOU: Every night. For six years.
SELIM: I thought that you had stopped. So I stopped coming to the door.
YOU: I thought you’d stopped coming.
He makes you go down and come up again. He wants to hear all of it.
SELIM: The plates are too loud. The paper bags are terrible. The gulls are rude. It is wonderful. # ending: you_whistle: You whistle # question: Each of them thought that the other had stopped. How could they have found out sooner? # next: Go back to the hall, to the moment when he shouts. What else could you do?
-> END

=== on_the_fridge
The paper from the hospital hangs on the fridge, between the gas bill and a photo of the cat that isn’t yours. # scene: Sunday. The flat. # place: flat # light: window # in_view: face # feels: calm # so_far: The concert went well. At home, Selim took the paper out of his pocket. # recalls: chart
SELIM: That line is only a hill. People pay to look at hills.
YOU: Do you hear me from here?
SELIM: If you turn round.
You turn round.
He hasn’t decided about the hearing aids. He’s in no hurry. On the 24th he’ll try some, and you’ll be there.
Up on the hill, where he can still hear everything, he has written one word in pencil: CANIM. # ending: on_the_fridge: The hill # question: Nothing has been bought, and nothing is decided. What has changed since Tuesday? # next: {left_four == "owned":Go back to the boat. If the door is open there, he has one more thing to tell.|Go back to the last ten minutes in the hall, and say: Ask me again.}
-> END

=== right_side
On Sunday you two take the boat, only for fun. On the bench outside you say: let’s change places. # scene: Sunday, 11:00. The ferry. # place: ferry # light: window # in_view: face # feels: worried # shows: calm # so_far: He has told you about his hearing. There is something about his work that he hasn’t told you.
SELIM: Why?
YOU: So that the sun is on my face, and you can see what I say.
You change places. He smiles.
SELIM: Could we do that at home, too?
YOU: At the table? Of course.
SELIM: Then I have something to show you, too.
It’s the small machine with the needle. He takes it out of his bag and puts it between your two glasses of tea. # feels: relieved # recalls: the_machine
SELIM: It does a part of my work. I will tell you which part on Thursday{izmir_stays: at five}, at the hospital, when you sit on the second chair. # ending: right_side: Right side # question: He has told you a part, and he shows you that there is more. What made that easier? # next: Go back to the boat, to the gulls. Selim asked a real question there.
-> END

=== said_himself
On Monday he goes back to the hall, and tells the manager everything, with the machine in his hand. Then he comes home and tells you. # scene: Monday, 19:20. The flat. # place: flat # light: lamp # in_view: face # feels: warm # shows: calm # so_far: On Saturday you stood where he could see both faces, and he spoke for himself.
He plays the manager for you, with very big eyes.
SELIM: “But Selim Bey! We have all seen that machine! We thought that you had bought it because it’s so modern!”
He laughs so much that he has to sit down.
SELIM: I hid it for a year. Under a scarf. A year! # recalls: machine
SELIM: On Thursday I will try hearing aids, with you next to me.
YOU: And what did you say?
SELIM: I said: I am losing my hearing. The high sounds are gone. And do you know what she said?
YOU: What?
SELIM: She said: “Is that all? And what did the machine cost?” # ending: said_himself: All well # question: He told her on a day when you weren’t there. What had you given him, on Saturday? # next: Go back to his question about the hearing aids, and say what you think.
-> END

=== radio_in_each_ear
You make a video call to Selim’s father, in his house by the sea. He’s seventy-one. Selim calls him Baba, which means “Dad”. He puts his face where Baba can see it. # scene: Sunday. The flat. # place: flat # light: window # in_view: face # feels: worried # meet: baba # so_far: On Thursday Selim told you about his father, who stopped talking when he was fifty.
~ left_baba = "yes"
SELIM: Baba. I am losing my hearing. The high sounds are gone. # recalls: baba_quiet
Baba nods, and smiles. He smiles at everything.
SELIM: Baba. Can you hear the gulls, down there?
The smile stops.
BABA (voice): What gulls?
The old man goes to his window and opens it. He looks up at the gulls. He can see them. He can’t hear them.
BABA (voice): There are still gulls? # feels: warm
SELIM: There are still gulls, Baba. On Thursday I’ll try hearing aids, like old Agop’s. Then I’ll come, and we’ll find some for you. # ending: radio_in_each_ear: Radio in each ear # question: For twenty years each thought that the other didn’t want to talk. Who could have asked, and what? # next: {left_four == "owned":Go back to the hall, to the moment when he shouts. What else could you do?|Go back to the last ten minutes in the hall, and say: Ask me again.}
-> END

=== plate_on_a_plate
{ selim_told == "part":
	~ selim_told = "card"
}
The next Tuesday you come home late again. This time you sent Selim a message, and he answered it. He’s lying on the sofa, with his face to the wall. # scene: Tuesday, 22:30. The flat. # place: flat # light: night # in_view: back # feels: lonely # so_far: Selim is losing his hearing. On Saturday he said that he was sorry, and not much more.
On the table stands a plate, with a second plate turned over on it. # recalls: plate_on_plate
You lift the second plate. There are two green peppers, not black. Next to them lies a card from the hospital.
Thursday the 24th, four o’clock. Please bring someone with you.
On the back of the card he has drawn two chairs. On one of them sits a man. The other one is free. # recalls: two_chairs
You sit down by the sofa. When he turns round, he’ll see your face. # ending: plate_on_a_plate: A plate on a plate # question: He knows you’ll come, and he drew this. What does the picture say? # next: Go back to the hall, to the moment when he says sorry. What else could you do?
-> END
