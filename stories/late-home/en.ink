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
# teaches: families ferry.floor_below
# teaches: way-mindful-listening supper.four_oclock
# teaches: way-validation ferry.all_summer
# teaches: listen-attention hall.all_well
# teaches: ask-open ferry.racket
# teaches: ask-support hall.row_five
# teaches: express-i ferry.the_twenty_fourth
# teaches: it-can-change hall.ten_minutes
# teaches: repair hall.his_sorry
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
Tuesday, ten past seven in the morning. Selim is at the sink, washing up. You have one arm in your coat. # scene: Tuesday, 7:10. The flat. # place: flat # light: window # in_view: back # feels: worried # shows: calm # meet: selim
He is thirty-six. You two have lived together in Istanbul for six years. He tunes pianos. You work in a shipping office, across the water.
He calls you canım. It means “my dear”. # meet: canim
He has a bad cold. His coffee smells of nothing, he says. # plants: cold
SELIM: What are you doing at four today, canım? # plants: four
YOU: At four? I’ve got a meeting. Why?
SELIM: Nothing. It is a nice round hour.
YOU: Okay. Where’s my other sleeve? # plants: sleeve
He turns on the tap.
YOU (from the door): I’ll be late tonight! Don’t wait for me! # plants: dont_wait
His back is to you. He lifts one wet hand. You think it means yes. # plants: hand
That night you come up the stairs and whistle through your teeth, as you do every night. # scene: Tuesday, 21:38. The flat. # place: flat # light: lamp # in_view: back # feels: lonely # shows: calm # plants: whistle
In the first years he opened the door before you got to it. This year you open it yourself. # plants: key
A ship had the wrong papers, so you missed your boat home. You’re tired, and so hungry. But you have good news. You’ve kept it for him since five o’clock. # plants: news
You open the door. Beep. Beep. Beep. It’s the oven, thin and high. Behind its glass, something is black. # plants: beep
Selim sits six steps from it, at a table for two, in his best shirt. His back is to you. He doesn’t turn round. # plants: shirt
-> not_turned_round

= not_turned_round
+ (hear) [“Didn’t you hear it?” # pick: didnt_you_hear # meant: I was only talking about dinner.]
	~ react(interrogate)
	~ he_keeps("didnt_you_hear")
	~ back_first = "didnt_you_hear"
	YOU: Selim! Didn’t you hear it? The oven! # feels: ashamed # shows: calm
	He is on his feet at once.
	SELIM: I heard it.
	You open the oven. Smoke comes out.
	YOU: They’re black!
	SELIM: I was about to get up.
	YOU: They’ve been in there for hours. Ow. Hot!
	You turn it off and open the window. The beeping stops.
	SELIM: Is it off?
	YOU: Of course it’s off. # heard: I did something stupid, and you saw it at once. # did: He asked if it was off. # why: A harmless question can hit a sore place. Nobody could know that from the door. # source: L20, L21
	-> supper
+ (coal) [“Mm. Coal for dinner.” # pick: rescued_mostly # meant: I was late, and I hoped we could still laugh. # best: strong]
	~ react(notice)
	You turn off the oven and put a black tray down in front of him. # feels: relieved # shows: calm
	YOU: Mm. Coal for dinner.
	He looks at the tray, and then at you.
	SELIM: Eight stuffed peppers. With rice.
	YOU: Did they suffer?
	SELIM: They were very brave.
	YOU: Say a few words for them.
	SELIM: They were green. They were on time.
	You laugh. He watches you laugh, and then he laughs too.
	SELIM: Did it beep?
	YOU: Did it beep! The whole street heard it. # heard: You’re home, and nobody is in trouble about the peppers. # did: He made a speech for eight peppers. # why: A joke can help, if it isn’t about the person. # source: L20
	-> supper
+ (hug) [Put your arms round him # pick: hand_on_back # meant: I’d missed you since ten past seven.]
	~ react(touch_unasked)
	You come up behind him, put both arms round him and kiss his hair. # feels: worried # shows: angry
	He jumps so hard that a glass falls over.
	SELIM: Please! Do not do that!
	YOU: It’s me! It’s only me!
	SELIM: So I see. Now.
	YOU: But I banged the door –
	SELIM: I was thinking.
	The oven is still beeping. You run and turn it off. You open the window.
	SELIM: Ah. The peppers. # heard: Someone grabbed me, and I didn’t know you were home. # did: He jumped, and a glass fell over. # why: A hug that they don’t see coming is a fright. Let them see you first. # source: M33
	-> supper
+ (window) [Open the window first # pick: window # meant: I couldn’t think with that noise and that smoke. # best: good]
	~ react(presence)
	You turn off the oven and open the window. Then you sit down across from him, in your coat. # feels: relieved # shows: calm
	SELIM: You are home.
	YOU: I am. Hi. Was that dinner?
	SELIM: It was going to be.
	YOU: It was screaming, poor thing.
	SELIM: It has a very small bell, that oven.
	YOU: Small? It’s a fire engine!
	SELIM: Then it has grown. # heard: You did what was needed, and you blamed nobody. # did: He made a joke about the bell. # why: First do what has to be done. The questions can wait. # source: L20
	-> supper

=== supper
Now the tray is on the table: eight stuffed peppers, all black. # scene: Tuesday, 21:45. The table. # place: flat # light: lamp # in_view: face # feels: hurt # shows: calm
SELIM: It is nothing. They are a little brown. # plants: nothing
{flat.not_turned_round.coal:YOU: A little?|YOU: They’re coal.}
{flat.not_turned_round.coal:He is still smiling when he looks at the clock. Then he isn’t.|He looks at the clock.}
SELIM: A quarter to ten. I had thought: eight.
YOU: I know, I’m sorry, there was this ship –
SELIM: Please. You do not have to explain.
He pulls out your chair, as a waiter does. He puts some cheese on your plate. He turns a second plate over it, to keep it warm. # plants: plate_on_plate
YOU: It’s cheese.
SELIM: It is a habit. Would you like some bread?
Turkish has two words for “you”. Sen is for people you love. Siz is for strangers and customers. Tonight he says siz. # plants: siz
YOU: You’re angry with me.
SELIM: Not at all. Would you like some salt?
He waited nearly two hours. But you told him that you’d be late! You told him this morning, from the door. # recalls: dont_wait
-> nine_forty

= nine_forty
+ (i_told) [“I did tell you.” # pick: told_you_this_morning # meant: I wanted you to know that I hadn’t forgotten you.]
	~ react(debate)
	~ he_keeps("told_you_this_morning")
	{ back_first == "none":
		~ back_first = "told_you_this_morning"
	}
	YOU: I did tell you. This morning, from the door! “Don’t wait for me!” # feels: ashamed # shows: calm # recalls: dont_wait
	SELIM: I am sure that you did.
	YOU: You put your hand up! # recalls: hand
	SELIM: It was wet. I shook it.
	YOU: Selim. I said it loud.
	He looks across at the tap. He looks at it for some time.
	SELIM: Then it is I who must say sorry. I beg your pardon.
	YOU: Thank you. # heard: I have missed something again, and you can prove it. # did: He looked at the tap. # why: You can be right about the words and still miss what hurts. # source: M21, M15
	-> four_oclock
+ (like_that) [“Don’t be like that.” # pick: dont_be_like_that # meant: I was tired, and I wanted my Selim back.]
	~ react(shut_down)
	{ back_first == "none":
		~ back_first = "dont_be_like_that"
	}
	YOU: Don’t be like that. # feels: hurt # shows: calm # recalls: siz
	SELIM: Like what?
	YOU: Like a waiter. If you’re angry, be angry.
	SELIM: I am not angry. The cheese is from Edirne.
	YOU: Selim!
	SELIM: It is a very good cheese.
	He lifts the upper plate for you, the way one lifts a hat. # heard: You don’t want my good manners, and I have nothing else tonight. # did: He talked about the cheese. # why: Cold manners can be a coat. Ask what it is for, before you pull it off. # source: L3, L47
	-> four_oclock
+ (best_shirt) [“You put on your best shirt.” # pick: the_good_plates # meant: I saw it late, but I saw it. # best: strong]
	~ react(notice)
	{ back_first == "none":
		~ back_first = "the_good_plates"
	}
	YOU: You put on your best shirt. And then I didn’t come. # feels: relieved # shows: calm # recalls: shirt
	SELIM: It was the first one in the cupboard.
	YOU: And these are your grandmother’s plates. Were they the first ones, too?
	SELIM: They were near.
	YOU: They live on top of the wardrobe! You need a chair for them!
	SELIM: I was passing. With a chair. # heard: You can see that this wasn’t an ordinary dinner. # did: He said he was passing, with a chair. # why: Some people say things with plates. Tell them what you see. # source: L30
	-> four_oclock

= four_oclock
By the bread lies a paper, folded small. On it is a big red H, for hospital. He sees you look. He puts it in his pocket. # plants: paper # plants: hospital # feels: worried # shows: calm
YOU: What’s that?
SELIM: It can wait. And your day? Was it good?
He asks it like a man in a shop. But you have kept your news for five hours, and out it comes. # recalls: news
YOU: You know the boss’s job? They want to see me for it! Me!
SELIM: When?
YOU: Thursday the 24th. At four. Two people come from Izmir, only for that. # plants: interview
He puts his knife beside his fork. He makes them very straight.
SELIM: The 24th. At four.
YOU: I’ve waited two years for this!
SELIM: I congratulate you.
He gets up, and he shakes your hand. He shakes your hand! # plants: handshake
Then he sits down again.
SELIM: And today? What were you doing today, at four? # recalls: four
+ (meeting) [“In the meeting. I told you.” # pick: meeting_i_said # meant: You asked me, so I answered. I was tired.]
	~ owes(at_four)
	~ react(assume)
	YOU: In the meeting. I told you. # feels: lonely # shows: calm
	SELIM: You did.
	YOU: Four till six, in the end. Nine of us, and one biscuit.
	SELIM: Was it a good biscuit?
	YOU: I didn’t get it.
	SELIM: A pity.
	He salts his bread. Then he salts it again. # heard: You have answered me twice, so I should stop asking. # did: He salted his bread twice. # why: When someone asks the same odd question twice, ask what is behind it. # source: L21
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
	YOU: Am I out?
	SELIM: You are out. Thank you for playing. # heard: You would rather play than know why I ask. # did: He ended the quiz. # why: A joke can step over a real question. If it comes twice, it’s real. # source: M21
	-> its_nothing
+ (morning) [“You asked me that this morning.” # pick: you_asked_this_morning # meant: It had taken me fourteen hours to hear it. # best: strong]
	~ owes(at_four)
	~ pays(at_four)
	~ react(repair_part)
	YOU: You asked me that this morning. And I was looking for my sleeve. # feels: relieved # shows: worried # recalls: sleeve
	SELIM: You found it, I hope.
	YOU: Selim. What was at four?
	He moves the salt one inch to the left, and back again.
	SELIM: I thought that you had forgotten it.
	YOU: I had. For fourteen hours.
	SELIM: That is not bad. I have students who need longer. # heard: You remember that I asked, and now you want to know. # did: He made a joke, and moved the salt. # why: You can answer a question late. It still counts. # source: L41
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
	SELIM: No. On my own, then. # heard: You saw the paper, and you asked me straight out. # did: He said yes, at four. # why: If you are worried, you may ask. Ask one thing, plainly, and wait. # source: L17, L20
	-> its_nothing

= its_nothing
{four_oclock.was_hospital:YOU: What for?|YOU: Selim, that paper. What’s it about?} # recalls: paper
{four_oclock.was_hospital:SELIM: A hearing test.|SELIM: I was at the hospital, at four. For a hearing test.} # plants: test
. . .
He works with his ears. Through two walls, he can tell you which string is wrong.
SELIM: You sit in a box, with headphones on. When you hear a beep, you press a button. # plants: box
YOU: And?
SELIM: I am losing my hearing. The high sounds are gone. # feels: ashamed # shows: calm # plants: loss
He says it to the bread.
The oven. The tap, this morning. His wet hand, that you took for a yes. # recalls: beep # recalls: hand
YOU: At four. You wanted me to come with you!
SELIM: I made it a small question, so that you could say no. And you said no. That is my fault, not yours.
YOU: Selim –
SELIM: It is nothing.
He said that about the peppers, too. # recalls: nothing # read: He had put on a shirt and laid a table, to tell you this.
+ (relief) [“Thank God it’s not your heart.” # pick: thank_god_nothing # meant: I love you. I’d been so frightened.]
	~ react(minimise)
	~ back_then = "thank_god_nothing"
	YOU: Oh, thank God it’s not your heart! I saw that H, and I thought: he’s dying. # feels: lonely # shows: calm # recalls: hospital
	SELIM: I am sorry that I frightened you.
	YOU: But you’re not dying!
	SELIM: No. It is only my ears.
	YOU: I’m so glad. Look, my hands are shaking.
	He pours you a glass of water. He smiles. It comes a little late. # heard: Next to dying it is nothing, so I can’t be sad about it. # did: He smiled, a little late. # why: If you’re relieved too soon, they have to keep it small for you. # source: L10
	-> tap
+ (questions) [“What did they say? Is it both ears?” # pick: three_questions # meant: I was afraid, and I wanted to know it all.]
	~ react(interrogate)
	~ back_then = "three_questions"
	YOU: What did they say? Is it both ears? Can they stop it? What about work? # feels: worried # shows: calm
	SELIM: It –
	YOU: Does it hurt?
	He is looking at your lips.
	SELIM: Once more, please.
	YOU: Which one?
	SELIM: I had the first. Then the rest ran in together, like children.
	YOU: I said, is it b–
	SELIM: It is fine. Eat your cheese. # heard: You go so fast that I can’t catch the questions. # did: He looked at your lips. # why: Ask one thing. Wait for the answer. Let them see your face. # source: M24, L70
	-> tap
+ (peppers) [“Nothing, like the peppers?” # pick: which_nothing # meant: I didn’t believe it, and I didn’t want to push. # best: strong]
	~ react(name)
	~ back_then = "which_nothing"
	YOU: Nothing, like the peppers? # feels: relieved # shows: worried # recalls: nothing
	He looks at the tray.
	SELIM: Somewhat like the peppers.
	YOU: So how black is it? Honestly?
	SELIM: Black at the top. Lower down one can still eat them.
	YOU: And you told me they were brown.
	SELIM: I had hoped for brown. # heard: You don’t believe me, and you aren’t angry about it. # did: He said how black it is. # why: You can doubt “it’s nothing” with a smile. Then leave them room. # source: L5, L35
	-> tap
+ (the_box) [“I’d hate that box.” # pick: hated_that_box # meant: I talk a lot when I’m scared. # best: strong]
	~ react(me_too)
	~ back_then = "hated_that_box"
	YOU: I’d hate that box. I’d be so scared, I’d press all the time. I’d press for the bus! # feels: relieved # shows: sad # recalls: box # plants: press
	SELIM: One may not press for the bus.
	YOU: I’d press if my stomach beeped.
	SELIM: That is not how they count.
	He nearly laughs.
	SELIM: I pressed twice, to be polite.
	YOU: What do you mean?
	SELIM: I had heard nothing. But she looked so hopeful, behind the glass. # heard: You would have been scared too, so I can tell you. # did: He told you he pressed to be polite. # why: Say a little about how you’d have felt. Then stop, and listen. # source: L12, L13
	-> tap

=== tap
He stands up and takes the plates. # scene: Tuesday, 22:15. The sink. # place: flat # light: lamp # in_view: back # feels: worried # shows: calm
YOU: And now? What happens next? What’s on the rest of that paper? # recalls: paper
SELIM: Tomorrow.
YOU: It says “tomorrow”?
SELIM: I say “tomorrow”{door() == open:, canım}.
YOU: Tomorrow you’re in that school all day.
SELIM: They have two pianos. One of them is rude.
He turns on the tap. Now there’s his back, and the steam, and the noise of the water. # plants: tap
-> tomorrow

= tomorrow
+ (time) [“Of course. Take your time.” # pick: take_your_time # meant: I was afraid to push. And I wanted my bed.]
	~ react(withdraw)
	YOU: Of course. Take your time. # feels: lonely # shows: calm
	SELIM: Pardon?
	He turns his head. The water runs.
	YOU: I said, take your time! Whenever you’re ready!
	SELIM: You are very kind.
	It’s what he says to customers.
	He washes a clean plate. Then he washes it again. # heard: You are glad that we can stop talking about it. # did: He thanked you like a customer. # why: “Take your time” sounds kind. Say when you’ll ask again. # source: L47
	-> ironing
+ (dry) [Dry the plates beside him # pick: dry_beside_him # meant: I thought it would come by itself, with the glasses.]
	~ react(withdraw)
	You take a cloth and dry, next to him. Plate after plate. # feels: lonely # shows: calm
	SELIM: The tall glass goes at the back.
	YOU: I know.
	SELIM: I know that you know.
	He gives you a fork, and a fork, and a fork. He looks at the water.
	YOU: Was that the last one?
	SELIM: That was the last one.
	Nobody has said when tomorrow is. # heard: You would rather dry plates than hear the rest. # did: He gave you plate after plate. # why: Quiet together is good. But say when you will talk. # source: L47
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
	SELIM: It has a hotel on the bottom.
	YOU: Did you hear what I said?
	SELIM: It must be yours. # heard: I heard the water, and nothing else. # did: He talked about a glass. # why: It was right, and the water took it. Say it again, face to face. # source: L21
	-> ironing
+ (boat) [“Thursday, then. On the boat.” # pick: ask_on_the_ferry # meant: I was too tired tonight, and I didn’t want to drop it. # best: strong]
	~ react(presence)  // comes where he can see, and names a day
	~ left_ferry = "promised"
	You lean on the sink, so that he can see your face. # feels: relieved # shows: calm
	YOU: Thursday, then. On the boat. We both take the 7:50.
	SELIM: Thursday.
	YOU: Twenty minutes. Nobody can get off.
	SELIM: One can swim.
	YOU: I’ll ask you once. Just once.
	He turns off the tap. # recalls: tap
	SELIM: Once is possible. # heard: I can be quiet tonight, and you won’t forget about it. # did: He turned off the tap. # why: If it can’t be now, say when. Then be there. # source: L47
	-> ironing

=== ironing
22:50. He irons tomorrow’s shirt and watches football. The TV has no sound. It has had no sound all year. You thought that he liked it quiet. # scene: Tuesday, 22:50. The ironing board. # place: flat # light: lamp # in_view: back # feels: lonely # shows: calm
{ not ruptured():
	You bring your chair round, to where he can see you.
	YOU: Who’s winning?
	SELIM: I have no idea. They run about, and nobody says a word. It is very restful.
	YOU: What was it like there? In the waiting room?
	SELIM: There were two chairs. I put my bag on the other one. So that it looked as if someone was coming. # plants: two_chairs
	. . .
	You don’t say anything. You stay on your chair.
	-> tuesday_over
}
You sit on the sofa, behind him.
YOU: Who’s winning?
He does the collar.
YOU: Selim? Who’s winning?
He does the collar again. You know now why he doesn’t answer. It still feels like a shut door.
-> round_the_board

= round_the_board
+ (chair) [Bring your chair round # pick: chair_round # meant: I had no good words left. # best: strong]
	~ react(repair)  // the act: coming round, waiting
	You carry your chair round the board and sit down, where he can see you. # feels: relieved # shows: sad
	SELIM: You are in front of the football.
	YOU: I know.
	. . .
	SELIM: There were two chairs. In the waiting room.
	YOU: Yeah?
	SELIM: I put my bag on the other one. So that it looked as if someone was coming. # plants: two_chairs
	You don’t say anything. You stay on your chair. # heard: You came round to me, and you aren’t in a hurry. # did: He told you about the other chair. # why: You can mend without a speech. Come where they can see you, and stay. # source: L41
	-> tuesday_over
+ (again) [“Can I come in again?” # pick: come_in_again # meant: I wanted this whole evening back. # best: strong]
	~ react(repair)  // a second go
	YOU: Can I come in again? # feels: relieved # shows: sad
	You put on your coat, go out and shut the door behind you. You feel like a fool on the stairs.
	Then the door opens. It’s Selim, with the iron in his hand.
	YOU: Good evening. I’m late, and I’m sorry.
	SELIM: Good evening.
	YOU: How was your day?
	SELIM: Long. I had a hearing test.
	YOU: Tell me. Slowly. I’ve got all night.
	SELIM: There were two chairs in the waiting room. I put my bag on the other one. So that it looked as if someone was coming. # plants: two_chairs # heard: You went out into the cold to start again with me. # did: He opened the door himself. # why: You can’t take an evening back. Sometimes you can do one minute of it again. # source: L41, L42
	-> tuesday_over
+ (all_of_it) [“I’m sorry about all of it.” # pick: not_my_best # meant: I wanted it to be good again before bed. # best: good]
	~ react(repair_part)  // well made, and too big
	You go round the ironing board, to where he can see you. # feels: sad # shows: calm
	YOU: I’m sorry about all of it. The whole evening.
	It’s a good sorry, and he can see that it is.
	SELIM: Thank you. All of it is a lot. Which part?
	YOU: I don’t know. Everything.
	SELIM: Then I do not know, either.
	He gives you the warm shirt to hold.
	SELIM: It is a start. We can find the part another day. # heard: You are sorry, and you don’t know yet what hurt. # did: He gave you the warm shirt to hold. # why: A sorry can be too big to use. When you know which part, say that. # source: L41, L42
	-> tuesday_over
+ (but) [“I’m sorry. But I told you.” # pick: sorry_i_told_you # meant: Both things were true.]
	~ react(repair_but)
	YOU: I’m sorry. But I told you not to wait. # feels: ashamed # shows: calm # recalls: dont_wait
	He turns round for the end of it.
	SELIM: Not to what?
	YOU: Wait. Not to wait.
	SELIM: I am sure that you did.
	YOU: I’m just saying.
	He irons the other sleeve. He has ironed it already. # heard: It was my own fault that I sat here. # did: He ironed the same sleeve again. # why: “Sorry, but” is half a sorry. Keep the other half for another day. # source: L42
	-> tuesday_over

=== tuesday_over
A cat comes in by the window. It isn’t yours. It tries a pepper, and it changes its mind. # plants: cat
You wipe the oven. Your thumb hits a button. Beep! You jump. Selim, six steps away, does not. # recalls: beep
You go over to where he can see your face.
YOU: The oven beeped. Just now.
SELIM: Did it?
YOU: It could have been a fire, Selim. With your cold, you can’t even smell it. # recalls: cold
SELIM: Yes. I thought of that with every bite of cheese.
YOU: I’ll buy an alarm tomorrow. One with a light. # plants: alarm
SELIM: You did tell me, this morning. I did not hear it. I want you to know that I would have answered. # recalls: dont_wait
{tap.tomorrow.love:You owe him five words. You’ll say them again, with the tap off.}
{tap.tomorrow.boat:SELIM (to the cat): On Thursday we shall be asked. Once.}
~ scene_ends()
{left_open():He says, “Good night, canım.” It’s sen again.|{left_shut():He says, “Good night.” It’s still siz.|He says, “Good night.” It’s sen again, but there is no canım.}} # rest # recalls: siz
+ (light) [Put out the light. # pick: light_out # go_on]
	-> wednesday

// ---- Wednesday · an evening off, and a night in the other chair -----------------------

// No scene_ends() here: the boat starts from how Tuesday was left.
=== wednesday
~ scene_starts(4, 4)
You’re home first, for once. There’s soup. Over the oven hangs an alarm with a light. You bought it in your lunch hour. # scene: Wednesday, 19:10. The flat. # place: flat # light: lamp # in_view: face # feels: angry # so_far: On Tuesday Selim told you that he is losing his hearing. {left_ferry == "promised":On Thursday’s boat you will ask him more.|He hasn’t told you what happens next.} # recalls: alarm
The door bangs. Selim puts down his bag so hard that all his tools ring.
SELIM: Eleven!
YOU: Good evening to you, too.
He washes his hands, for a long time. Then he looks up.
SELIM: What is that thing?
YOU: Our alarm. It flashes. Look!
SELIM: It is ugly.
YOU: It was this or pink.
SELIM: Eleven! Eleven of them!
He looks furious. It could be the alarm. It could be last night. # read: It was neither. He’d had a bad day, with a piano in it.
-> eleven_keys

= eleven_keys
+ (is_it_alarm) [“Is it the alarm?” # pick: is_it_me # meant: If it was my fault, I wanted to know. # best: good]
	~ react(guess_off)
	YOU: Is it the alarm? I can still get the pink one. # feels: calm
	SELIM: What has the alarm done?
	YOU: You look as if you want to hit it.
	SELIM: The alarm is an angel. It is the piano! At the school! There is jam in it!
	YOU: Jam?
	SELIM: In eleven keys. Down to the wood. # heard: You think it’s about you, and it’s only about jam. # did: He told you that it was jam. # why: A bad mood isn’t always about you. Guess once, gently, and believe the answer. # source: L21
	-> sock
+ (of_what) [“Eleven what?” # pick: eleven_of_what # meant: It was something. I wanted to see what. # best: strong]
	~ react(open_question)
	YOU: Eleven what? # feels: relieved
	SELIM: Keys! Of the school piano! With jam in them!
	YOU: What kind of jam?
	SELIM: Strawberry. And on the black keys, cherry.
	YOU: So he had a system.
	SELIM: He had two sandwiches.
	He sits down. He has to, because he is laughing. # heard: You want to hear about the jam. # did: He laughed, and sat down. # why: Not every mood is about you. Ask about the thing itself. # source: L17, L20
	-> sock
+ (just_soup) [“There’s soup.” # pick: let_him_be_cross # meant: I didn’t know what it was. It was still soup. # best: strong]
	~ react(presence)
	YOU: There’s soup. # feels: relieved
	You put a plate of it in front of him. You ask nothing.
	He is angry with the spoon. He is angry with the salt. At the second plate he stops.
	SELIM: Jam.
	YOU: In the soup?
	SELIM: In the school piano. Eleven keys. Down to the wood.
	YOU: Strawberry?
	SELIM: And on the black ones, cherry. # did: At the second plate he told you. # why: A bad day may want soup and no questions. # source: L30
	-> sock

= sock
Later you sit with the papers for your interview: forty pages about ships. Selim is on the floor with the cat that isn’t yours. # feels: warm # recalls: interview # recalls: cat
The cat puts something wet on his knee.
SELIM: Look at this. He has brought us a sock.
+ (page) [Finish the page first # pick: one_more_page # meant: I had nineteen pages left, and a sore head.]
	~ react(break_named)
	YOU: One more page, then I’ll look. # feels: calm
	SELIM: It is a left one.
	YOU: Hm?
	SELIM: Nothing. It is a left sock.
	You finish the page. It takes four minutes.
	YOU: So. Show me!
	The cat has gone. The sock is drying on the heater. # heard: You would like to look, and the papers come first. # did: He looked at the sock by himself. # why: One more page is fair. Just know that a cat with a sock doesn’t wait. # source: L49
	-> izmir
+ (whose) [“Whose is it?” # pick: a_whole_sock # meant: The ships could wait for a sock. # best: strong]
	~ react(notice)
	YOU: Whose is it? Not ours. # feels: warm
	SELIM: No. We have no taste for green.
	YOU: Then he stole it.
	SELIM: It is rent. He has lived here for six years. He is paying.
	YOU: One sock, for six years?
	SELIM: It is a beginning.
	He lays it on one of his grandmother’s plates. # heard: You looked up, and now it is our sock. # did: He put the sock on a good plate. # why: When someone holds up a small thing, they ask for you. Look up. # source: L16
	-> izmir
+ (floor) [“Move over, you two!” # pick: other_side_of_the_cat # meant: Wherever that was, I wanted to be there. # best: strong]
	~ react(presence)
	YOU: Move over, you two! # feels: warm
	You put the papers away and sit down on the floor, on the other side of the cat.
	The cat looks from one of you to the other, like a judge.
	SELIM: It is a left one.
	YOU: Then he’ll be back with the right one.
	SELIM: And for that one he will want money.
	YOU: How much?
	SELIM: He is looking at your foot. # did: He shared the sock with you. # why: When someone holds up a small thing, go to where it is. # source: L16
	-> izmir

= izmir
You pick up the papers again. He looks at them.
SELIM: The 24th. Shall I be Izmir?
YOU: Would you?
SELIM: I have a very cold face. Look.
He makes a face like a tax office.
+ (hard) [“Ask me something hard.” # pick: something_hard # meant: I wanted him in it with me. # best: strong]
	~ react(presence)
	YOU: Ask me something hard. # feels: warm
	SELIM: Why should we give this job to you, and not to the other one?
	YOU: Because I can tell when a ship is lying.
	SELIM: Explain that to Izmir.
	YOU: The papers say bananas, and it smells of fish.
	SELIM: You are hired.
	Then he takes off the cold face.
	SELIM: You are really good at this. # heard: You let me be a part of your big day. # did: He said that you are good. # why: When someone offers to help with your thing, let them in. # source: L16, M29
	-> bed
+ (tomorrow_then) [“Not now. Tomorrow?” # pick: izmir_tomorrow # meant: My head was full of ships.]
	~ react(break_named)
	YOU: Not now. Tomorrow? My head’s full of ships. # feels: calm
	SELIM: Tomorrow, at eight.
	YOU: You’d make a good boss.
	SELIM: I should make a terrible boss. I would know only the pianos by their names.
	YOU: I’d work for you.
	SELIM: You would be late. # heard: You are tired, and you would still like me to. # did: He said: tomorrow, at eight. # why: “Not now” is fine with a time behind it. # source: L47
	-> bed
+ (too_nice) [“You’re far too nice.” # pick: far_too_nice # meant: I wanted to hear him laugh once more. # best: good]
	~ react(notice)
	YOU: You’re far too nice for it. # feels: warm
	SELIM: I can be terrible. Next! Sit up! Your ships are late, and your shoes are wrong!
	YOU: Stop it, I’m scared.
	SELIM: Good. Why do you want this job?
	You tell him. It takes quite a while, and it’s all true.
	He forgets his cold face. He looks at your lips, and nods. # heard: You told me all of it, and not only Izmir. # did: He forgot to be cold. # why: A joke can open the door for the real talk. # source: L16, M29
	-> bed

= bed
You fall asleep over page thirty. You don’t see who takes the papers off your face.
+ [Sleep. # pick: sleep_on_it # go_on]
	-> night

=== night
Now you are Selim. You can’t sleep. The man in the dark kitchen window is you. Next door, canım is asleep. # scene: Thursday, 1:20 at night. The kitchen. # place: flat # light: night # in_view: mirror # feels: worried
You take the paper out of your pocket. You know it by heart: # recalls: paper
Hearing test. High sounds lost, both ears. Next visit: Thursday the 24th, four o’clock. Please bring someone with you. # plants: date
The 24th, at four. On Tuesday, over the cheese, canım said the same day and the same hour. # recalls: interview
It’s the interview. Canım has waited two years for it. So you shook canım’s hand. You had no other idea. # recalls: handshake
{wednesday.izmir.tomorrow_then:You can’t be Izmir, you think. You’d ask the wrong question.|A few hours ago you played Izmir, and canım was good. You had hoped that canım would be bad. You’re ashamed of that.}
You still want to ask. You practise on the man in the window.
+ [“I want you to come with me.” # pick: practise_it # go_on]
	-> practise_big

= practise_big
SELIM: I have to go back on the 24th. I want you to come with me. # recalls: date
It sounds good. Then, in your head, canım answers. It’s something that canım really said, on Tuesday.
{
- back_first == "didnt_you_hear":
	CANIM: Didn’t you hear it? # recalls: didnt_you_hear
	No. You didn’t. And you said that you did.
- back_first == "told_you_this_morning":
	CANIM: I did tell you. # recalls: told_you_this_morning
	Canım did. You heard water. So what else have you missed, this year?
- back_first == "dont_be_like_that":
	CANIM: Don’t be like that. # recalls: dont_be_like_that
	You don’t know how else to be, with bad news in your pocket.
- else:
	CANIM: You put on your best shirt. # recalls: the_good_plates
	You’d put it on for the doctor. You were so glad that somebody saw it.
}
+ [Try it smaller # pick: practise_small # go_on]
	-> practise_less

= practise_less
SELIM: It is only a short visit. You do not have to come. It is nothing. # recalls: nothing
The man in the window looks happy. That’s a bad sign. In your head, canım answers again.
{
- back_then == "thank_god_nothing":
	CANIM: Thank God it’s not your heart. # recalls: thank_god_nothing
	Canım’s face was so glad. You couldn’t ask that face for one thing more.
- back_then == "three_questions":
	CANIM: What did they say? Is it both ears? # recalls: three_questions
	And then three more. You caught one of them, by the tail.
- back_then == "which_nothing":
	CANIM: Nothing, like the peppers? # recalls: which_nothing
	You nearly laugh. That voice doesn’t believe you. It’s a voice that one could ask.
- else:
	CANIM: I’d press for the bus! # recalls: press
	You nearly laugh, alone in the kitchen. That’s a voice that one could ask.
}
Then a line of light comes on under the bedroom door. Canım is awake, and says something, through the wall.
CANIM (through the wall): –elim? … you … me … you?
That’s all you get. The rest is a hum. It went up at the end, so it’s a question. You have about four seconds. Most people don’t wait longer.
-> hum

= hum
+ (guess) [“No, no. Go to sleep.” # pick: go_to_sleep # meant: I hadn’t understood. “No” is mostly safe.]
	~ react(unheard)  // the question never reached him
	SELIM: No, no. Go to sleep. # feels: lonely
	The hum says something short. It goes down at the end.
	SELIM: Good night!
	The line of light goes out.
	It was a question with “you” in it, and “me”. You’ve said no to it. You don’t know what it was. # heard: Canım asked to sit with you, and you said no. # did: The light went out. # why: If you missed the question, don’t guess the answer. Ask to hear it again. # source: L21
	-> back_to_bed
+ (to_the_cat) [“I am talking to the cat.” # pick: talking_to_the_cat # meant: A joke is a good place to hide.]
	~ react(unheard)  // the question never reached him
	SELIM: I am talking to the cat. # feels: lonely # recalls: cat
	Canım laughs. You can hear that. A laugh is low.
	SELIM: He sends his regards.
	The hum again, short. The line of light goes out.
	The cat isn’t here. It was here till twelve. # heard: Canım asked to sit with you, and you had a cat. # did: Canım laughed. The light went out. # why: A joke can keep people out, and nobody notices. Not even you. # source: L21, M21
	-> back_to_bed
+ (say_again) [“Say it again, please.” # pick: say_it_again # meant: I was tired of guessing. # best: strong]
	~ react(open_question)
	SELIM: Say it again, please. I did not hear it. # feels: relieved
	It’s the first time that you’ve said those words to canım.
	The bedroom door opens. Now there’s a face, with its hair on end.
	CANIM: I said: do you want me to sit with you?
	SELIM: Yes.
	Canım sits down on the other chair, and is asleep in one minute. You stay where you are till three. # did: Canım came and sat with you. # why: It’s hard to say “I didn’t hear you”. It’s the only way to hear it. # source: L12, L13
	-> back_to_bed

= back_to_bed
Your father hummed, too, when people asked him things. It’s a long time since you thought of that. # plants: father
You fold the paper. In six hours you’ll both be on the boat. # rest
+ [Go back to bed. # pick: lie_down # go_on]
	-> ferry

// ---- 2 · Twenty minutes ---------------------------------------------------------------

=== ferry
~ scene_starts(4, 4)
You are you again. It’s the 7:50 boat, from Asia to Europe. It takes twenty minutes. # scene: Thursday, 7:50. The ferry. # place: ferry # light: window # in_view: face # feels: worried # shows: calm # so_far: On Tuesday Selim told you that he is losing his hearing: the high sounds are gone. {left_ferry == "promised":You said that you would ask him once, on this boat.|He said he would tell you the rest “tomorrow”. That was yesterday.}
{left_shut():He sits inside, next to an open window. A newspaper keeps the seat across from him. When you come, he lifts it.|He sits outside, on the long bench. He sits sideways, with his back to the sea and his face to you. He always does. You thought that he had seen enough of the sea.}
YOU: Isn’t it too loud for you here? The engine?
SELIM: The engine is low. I have all of it. It is a very good engine.
YOU: And me? How much of me have you got?
SELIM: If I see your face, nearly all. If you turn away, you are a tune without words.
So that’s why he sits like that.
-> casting_off

= casting_off
The boat leaves the pier. Twenty minutes.
+ (once) {left_ferry == "promised"} [“It’s Thursday. I’m asking once.” # pick: is_it_tomorrow # meant: I said Thursday, and it was Thursday. # best: strong]
	~ react(ask_wanted)
	~ kept_break()
	~ left_ferry = "yes"
	YOU: It’s Thursday. I’m asking once. Do you want to tell me, or only sit? # feels: warm # shows: calm # recalls: ask_on_the_ferry
	SELIM: You remembered.
	YOU: I said I would.
	SELIM: People say things.
	He looks at his shoes, and then at you.
	SELIM: I will tell you, canım. Drink your tea first. # heard: You said Thursday, and you came back to it on Thursday. # did: He called you canım. # why: You said when you would ask. Then you asked. That’s a way to be trusted. # source: L47
	-> racket
+ (the_rest) {left_ferry != "promised"} [“Can I ask about Tuesday?” # pick: may_i_ask_now # meant: It had been left lying. I wanted to pick it up. # best: strong]
	~ react(ask_wanted)
	YOU: Can I ask about Tuesday? You can say no. # feels: relieved # shows: calm
	SELIM: On Tuesday I said: tomorrow.
	YOU: That was yesterday.
	SELIM: Yes. I saw it go by.
	YOU: Then when?
	SELIM: When we come to the tower. Before that, I should like my tea. # heard: You didn’t forget it, and I may say when. # did: He said: at the tower. # why: If they put it off, ask when. Let them choose the when. # source: L47, L69
	-> racket
+ (teas) [“Two teas, please.” # pick: two_teas # meant: I thought: let it come, or not. # best: strong]
	~ react(presence)
	{ left_shut():
		~ answers_bid()
	}
	{ left_ferry == "promised":
		~ left_ferry = "no"
	}
	YOU (to the man with the tray): Two teas, please. And a ring. # feels: relieved # shows: calm
	You tear the ring of bread in two. You ask Selim nothing.
	SELIM: You have the smaller half.
	YOU: It’s a ring. There are no halves.
	SELIM: There is always a smaller half.
	He throws a bit of it to a gull. It falls into the sea.
	YOU: You threw too late.
	SELIM: The gull was early. # heard: Nobody is running after me, so I can start when I like. # did: He shared his bread with a gull. # why: Being quiet together can be a beginning. # source: L12, L30
	-> racket
+ (how_bad) [“So how bad is it?” # pick: how_bad_is_it # meant: I’d slept badly for two nights, and I wanted to know.]
	~ react(interrogate)
	{ left_ferry == "promised":
		~ left_ferry = "no"
	}
	~ went_past = "fast"
	YOU: So how bad is it? # feels: lonely # shows: calm
	SELIM: Not bad.
	YOU: Not bad like what?
	SELIM: Like the weather.
	YOU: Selim. What did the doctor say?
	SELIM: She said: not bad.
	He says it to the sea. # heard: You are afraid, so I have to say that it’s fine. # did: He said: not bad, like the weather. # why: “How bad is it?” asks them to calm you. Ask what it is like. # source: M24, L70
	-> racket

= racket
A child throws bread into the air. Forty gulls come at once. You put your hands over your ears. # plants: gulls
YOU: Ow!
Selim watches the gulls. They have their mouths wide open.
SELIM: Are they loud today? # shows: calm # read: It was a real question. He can’t hear them.
+ (missing) [“You’re not missing much.” # pick: not_missing_much # meant: I wanted it to hurt less.]
	~ react(minimise)
	~ went_past = "gulls"
	YOU: Very. You’re not missing much, believe me. # feels: lonely # shows: calm
	SELIM: No?
	YOU: It’s just noise. It’s a car alarm with wings.
	SELIM: I liked it.
	YOU: I only mean –
	SELIM: I know what you mean. It is kind of you. # heard: What I have lost was not worth much. # did: He said that he had liked it. # why: If you make the loss smaller, they are alone with its real size. # source: L10
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
	He takes his glass in both hands. # heard: You are testing me, and I am going to fail. # did: He said yes, and then no. # why: “Can’t you …?” leaves one way out, and it’s a lie. Ask what they do hear. # source: M24, L70
	-> hill
+ (at_lunch) [“Like a school at lunch.” # pick: school_at_lunch # meant: He had asked, so I told him. # best: strong]
	~ react(notice)
	YOU: Like a school at lunch. All of them at once, and one is calling for his mother. # feels: warm # shows: sad
	SELIM: Which one?
	YOU: The fat one. There.
	SELIM: He looks like my bank.
	YOU: He sounds like a door.
	SELIM: Good. I was afraid that they had become polite.
	He watches the fat one till it’s gone. # heard: You gave me the gulls, and you didn’t feel sorry for me. # did: He asked which gull it was. # why: He asked for a fact. Tell it well, and stay with him in it. # source: L17
	-> hill
+ (you_hear) [“What do you hear?” # pick: whats_it_like_there # meant: He never asks such things. I wanted to know why. # best: strong]
	~ react(open_question)
	YOU: What do you hear? # feels: sad # shows: sad
	SELIM: Nothing. They open their mouths, and it is quiet.
	. . .
	SELIM: It has been quiet for two years. I thought that it was the weather. I thought they had gone somewhere.
	YOU: You never said.
	SELIM: Whom should I have asked? The gulls?
	He laughs a little, and so do you. # heard: You want to know what it is like for me. # did: He told you about the quiet. # why: When someone asks an odd question, answer it, or ask what it’s like for them. # source: L17, L20
	-> hill

= hill
A white tower goes by on its rock. Fourteen minutes. He unfolds the paper on his knee. There’s a line on it, like the side of a hill. # recalls: paper # plants: chart
SELIM: On the left are the low sounds. Those I have.
His finger goes to the right. The line falls down.
SELIM: Here are the high ones. Birds. The oven. S, and T, and K. Gone.
YOU: And at work?
{ door() == shut:
	~ selim_told = "part"
	He folds up the paper. # feels: ashamed # shows: calm
	SELIM: At work it is fine.
	YOU: But how do you do the highest strings?
	SELIM: Slowly.
	He is looking at your lips.
- else:
	~ selim_told = "whole"
	He looks round. Nobody is near. # feels: ashamed # shows: sad
	SELIM: I have a machine. With a needle. I can’t hear the highest strings any more, so I look at the needle. # plants: machine
	YOU: Since when?
	SELIM: For a year now. Nobody knows. When somebody comes, I put my scarf over it. And then I make a face, as if I were listening.
	SELIM: I am ashamed of that face.
}
+ (tiny) [“Hearing aids are tiny now.” # pick: tiny_hearing_aids # meant: There was help! I was so happy to know it.]
	~ react(advise)
	~ he_keeps("tiny_hearing_aids")
	~ went_past = "shop"
	YOU: Hearing aids are tiny now. Nobody would see them. # feels: lonely # shows: calm
	SELIM: So they told me.
	YOU: You’d have all of it back!
	SELIM: Some of it.
	YOU: So when do you get them?
	SELIM: I have known this for two days. May I know it for three? # heard: You want me mended fast, and so that nobody sees. # did: He asked for one more day. # why: It may all be true. First let them be sad about what is lost. # source: M22, L14
	-> talked_to_his_back
+ (great_man) [“Beethoven was deaf, you know.” # pick: beethoven # meant: I wanted to say that he isn’t finished.]
	~ react(positivity)
	~ went_past = "statue"
	YOU: Beethoven was deaf, you know. And look what he did! # feels: lonely # shows: calm
	SELIM: Beethoven’s piano was always out of tune.
	YOU: Was it?
	SELIM: Very. Somebody like me had to sit there and listen to it.
	YOU: I only mean that you’re not finished.
	SELIM: No. I am to write a symphony. # heard: You want me to be a great man. I wanted my work. # did: He felt sorry for Beethoven’s tuner. # why: A great example can make an ordinary fear look small. # source: L48
	-> talked_to_his_back
+ (but_you) [“But you tune pianos.” # pick: you_tune_pianos # meant: Nobody had said it. I thought somebody should. # best: strong]
	~ react(paraphrase)
	~ he_keeps("you_tune_pianos")
	YOU: But you tune pianos. # feels: sad # shows: sad
	The boat’s horn goes, just then.
	SELIM: Say it again. Not louder. Only so that I can see it.
	You turn your face to him.
	YOU: You tune pianos.
	SELIM: I tune pianos. Yes.
	He laughs, once, like a cough.
	SELIM: They all ask how my ears are. Nobody says that. # heard: You see what I am really afraid of. # did: He asked you to say it again. # why: Say the plain thing that you are both walking round. # source: L14
	-> talked_to_his_back
+ (my_voice) [“Where’s my voice on it?” # pick: show_me_the_hill # meant: I wanted to know where I am in this. # best: good]
	~ react(open_question)
	YOU: Where’s my voice on it? # feels: warm # shows: calm
	He takes out a pencil. He makes a small cross on the paper.
	SELIM: Here. You are up on the hill. You are safe.
	YOU: All of me?
	SELIM: You fall down a little, at S.
	YOU: Then I’ll call you Elim.
	SELIM: I will turn round for Elim. # heard: You want to know where you are in this, too. # did: He drew you on the hill. # why: Be curious about the thing itself. It can feel like company. # source: L17
	-> talked_to_his_back

= talked_to_his_back
{ selim_told == "whole":
	-> all_summer
}
-> the_twenty_fourth

= all_summer
Eight minutes. He holds his warm glass. # feels: sad # shows: sad
YOU: This summer. When I talked to you in the kitchen.
SELIM: I had my back to you, I expect.
YOU: You never answered.
SELIM: I thought that you had stopped talking to me.
All summer you had thought that he’d stopped listening.
+ (angry_me) [“I thought you were angry with me.” # pick: i_thought_it_was_me # meant: I had carried that for months. I wanted to put it down.]
	~ react(assume)
	~ went_past = "mine"
	YOU: I thought you were angry with me. The whole summer. # feels: ashamed # shows: sad
	SELIM: No. Never.
	YOU: I asked my sister what I’d done. I cried in the office, once. By the printer.
	SELIM: By the printer! I am so sorry.
	He pats your hand. He gives you his paper napkin.
	SELIM: Is it better now? # heard: I have hurt you too, without hearing it. # did: He comforted you. # why: It’s true, and you may say it. Leave room for their side, too. # source: L39
	-> the_twenty_fourth
+ (lonely_you) [“I was lonely. Were you?” # pick: talking_to_your_back # meant: I meant both of us. # best: strong]
	~ react(i_and_you)
	YOU: I was lonely. Were you? # feels: relieved # shows: sad
	SELIM: Very.
	YOU: In the same kitchen.
	SELIM: Two metres away.
	YOU: We’re idiots.
	SELIM: Two idiots. It is a small kitchen, for two. # heard: You were lonely in there too, and you ask about me. # did: He said that he was lonely, too. # why: Say how it was for you. Then ask how it was for them. # source: L39
	-> the_twenty_fourth
+ (all_day) [“You have to guess all day long.” # pick: three_years_guessing # meant: I’d only just seen how hard that must be. # best: strong]
	~ react(validate)
	YOU: You have to guess all day long. No wonder you’re asleep by nine. # feels: relieved # shows: sad
	He puts his tea down, so that he can look at you properly.
	SELIM: By eight. From eight on, I only nod.
	YOU: You nod very well.
	SELIM: Thank you. I practise.
	SELIM: I thought that I was getting old. # heard: It is hard work, and somebody has seen that. # did: He put his tea down and looked. # why: Say why it makes sense that they are tired. Say it with the fact in it. # source: M26
	-> the_twenty_fourth

= the_twenty_fourth
Three minutes. You can see the pier. He looks for his ticket. It’s in his hand. # feels: worried # shows: worried
SELIM: On Tuesday I asked you a question, and I made it small. Today I will make it the right size. # recalls: four
He turns, so that you can see all of his face.
SELIM: I have to go back to the hospital on the 24th, at four. They will show me hearing aids. I want you to come with me.
YOU: The 24th. At four.
SELIM: I know what you have at four. I knew on Tuesday. I was afraid to ask, so I shook your hand. # recalls: handshake # recalls: interview
That’s why. That’s why he said siz. # recalls: siz
+ (cancel) [“I’ll cancel my interview.” # pick: ill_cancel # meant: Just then, nothing else mattered.]
	~ react(assume)
	~ went_past = "cancel"
	YOU: I’ll cancel my interview. It’s only a job. # feels: ashamed # shows: worried
	SELIM: No!
	YOU: I don’t mind.
	SELIM: You waited for two years. You read forty pages about ships.
	YOU: So I can wait two more.
	SELIM: And each time that I put them in my ears, I shall think: that was the price. # heard: If you come with me, I have cost you your job. # did: He said no, as loud as he could. # why: A very big gift is heavy to carry. First look for a way to keep both. # source: L12, L59
	-> after_the_ask
+ (need_me) [“Of course, if you need me.” # pick: need_me # meant: I’d have come at once. He only had to say.]
	~ react(question_pushed)
	~ went_past = "need"
	YOU: Of course, if you need me. # feels: lonely # shows: calm
	SELIM: Need?
	YOU: If you can’t manage it on your own.
	SELIM: I can sit on a chair on my own. I have done it.
	YOU: That’s not what I –
	SELIM: No, no. You have your interview. That is good. # heard: You would only come if I were helpless. # did: He said he can sit alone. # why: They said “want”. If you say “need”, they must be helpless, or say no. # source: L12, L59
	-> after_the_ask
+ (keep_both) [“I want both. I’ll ring them.” # pick: i_want_both # meant: I wanted him, and I wanted that job. # best: strong]
	~ react(i_and_you)
	YOU: I want both. I want to sit on that other chair, and I want that job. I’ll ring Izmir. # feels: relieved # shows: worried
	SELIM: And if they say no?
	YOU: Then I’ll tell you on Saturday, and we’ll think again.
	SELIM: You will tell me? You will not do something noble?
	YOU: I’m not noble. I want the job.
	SELIM: Good. Saturday. # heard: You want to come, and you tell me what it costs. # did: He said: “Good. Saturday.” # why: Say yes to what you want, say what it costs, and when you’ll know. # source: L39, L40
	-> after_the_ask
+ (move_yours) [“Can’t they move yours?” # pick: see_the_24th # meant: It was the easy way, so I asked.]
	~ react(question_pushed)
	~ went_past = "move"
	YOU: Can’t they move yours? # feels: worried # shows: calm
	SELIM: I asked them. The next one is in March.
	YOU: March!
	SELIM: One can go alone. People do.
	YOU: No, wait. I’m thinking. I’ll ring Izmir.
	SELIM: You do not have to.
	YOU: I know. I’ll ring. # heard: You’d like to come, if it is easy. # did: He said the next one is in March. # why: It’s a fair question. First say that you would like to come. # source: L47
	-> after_the_ask

= after_the_ask
{
- ruptured():
	-> gangway
- door() == open:
	-> floor_below
}
The boat bumps against the pier. Everyone stands up.
-> off_the_boat

= floor_below
The boat bumps against the pier. Everyone stands up. He doesn’t.
SELIM: My father stopped talking when he was fifty. He sat at the table and said nothing. We thought that he was proud. We thought that he did not like us. # feels: sad # shows: sad # plants: baba_quiet
SELIM: I think he couldn’t hear us, canım. I think he was guessing.
People push past your knees. You start work in ten minutes.
+ (be_late) [Stay sitting and be late # pick: miss_the_pier # meant: I’m good at being late. # best: strong]
	~ react(presence)
	~ he_keeps("miss_the_pier")
	~ floor_heard = true
	You stay where you are. # feels: relieved # shows: sad
	SELIM: You will be late.
	YOU: I know.
	. . .
	SELIM: I was rude to him. For twenty years. I wanted him to shout back.
	YOU: Did he?
	SELIM: He smiled. He smiled at everything. I thought that he was laughing at me.
	A man with a broom sweeps round your feet. # did: He told you about his father. # why: Often the hardest thing is said last. If you can, stay for it. # source: L13
	-> off_the_boat
+ (anyone) [“Anyone would have thought that.” # pick: anyone_would_think # meant: He was a boy, with a father who didn’t answer. # best: good]
	~ react(validate)
	~ floor_heard = true
	YOU: Anyone would have thought that. He never answered you. # feels: relieved # shows: sad
	SELIM: I was rude to him. For twenty years.
	YOU: You were a boy.
	SELIM: At thirty-five I was not a boy.
	YOU: And nobody told you.
	SELIM: No. Nor him, I think.
	He gets up when you do. # heard: I was wrong about him, and you don’t call me bad. # did: He said: “Nobody told him, either.” # why: You can say why someone got it wrong, and not say that nobody was hurt. # source: M26
	-> off_the_boat
+ (at_eight) [“Tell me tonight, at eight.” # pick: tell_me_tonight # meant: I wanted to hear it, and my boss was waiting.]
	~ react(break_named)
	YOU: Tell me tonight, at eight. I want all of it, and I’ve got ten minutes. # feels: sad # shows: calm
	SELIM: At eight.
	YOU: With the tap off. # recalls: tap
	SELIM: With the tap off.
	He gets up. He lets three people go first.
	SELIM: It has waited for twenty years. It can wait for twelve hours. # heard: You have to go, and you still want to hear it. # did: He said that it can wait. # why: You may have to go. Say when you’ll listen. Then be there. # source: L47
	-> off_the_boat

= gangway
The boat bumps against the pier. Everyone stands up. You get off side by side, and he doesn’t look at you. # feels: hurt # shows: calm
His tram goes left. Yours goes right.
SELIM: I wish you a good day.
Siz again. # recalls: siz
Your tram is coming.
+ (wait) [“Wait. I got that wrong.” # pick: bottom_of_the_hill # meant: I didn’t want to take that with me to the office. # best: strong]
	~ react(repair)
	YOU: Wait. I got that wrong. # feels: relieved # shows: sad
	He stops. People have to walk round him.
	{
	- went_past == "fast":
		YOU: I was scared, and I wanted you to say that it’s fine. It doesn’t have to be fine.
		SELIM: It is not fine.
		YOU: No.
	- went_past == "gulls":
		YOU: I said you’re not missing much. You are. You liked them. # recalls: not_missing_much
		SELIM: I used to shout at them. They shouted back.
		YOU: That’s a lot to miss.
	- went_past == "shop":
		YOU: You’d only just told me, and I wanted to mend you. There’s no hurry. # recalls: tiny_hearing_aids
		SELIM: I should like to be sad for a week.
		YOU: Take two.
	- went_past == "statue":
		YOU: Never mind Beethoven. I didn’t know what to say. # recalls: beethoven
		SELIM: You could have said that.
		YOU: I’m saying it now.
	- went_past == "mine":
		YOU: You told me a hard thing, and I told you about my summer. How was yours? # recalls: i_thought_it_was_me
		SELIM: Quiet.
		YOU: Ha. Yes. I’m sorry.
	- went_past == "move":
		YOU: The first thing I said was, can’t they move yours? The first thing should have been: I want to come. # recalls: see_the_24th
		SELIM: Do you?
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
		SELIM: There is one more thing. I have a machine for the high strings, with a needle. I have had it for a year. Nobody at work knows. I am ashamed of it. # plants: machine
		YOU: Thank you for telling me.
	}
	SELIM: You will miss your tram.
	YOU: There’s another one. # heard: You came back to say it, and you didn’t argue. # did: He stopped, and answered. # why: Say which words were wrong. You don’t need more than that. # source: L41, L42
	-> off_the_boat
+ (write) [Write to him from the tram # pick: write_from_the_tram # meant: I was late, and I still wanted to mend it. # best: strong]
	~ react(repair)
	You get your tram. You write standing up, with one thumb. # feels: relieved # shows: sad
	{
	- went_past == "fast":
		YOU (typed): I was scared and I pushed. It doesn’t have to be fine.
		SELIM (typed): It is not fine.
	- went_past == "gulls":
		YOU (typed): I said you’re not missing much. You are. You liked those gulls. # recalls: not_missing_much
		SELIM (typed): I used to shout at them. They shouted back.
	- went_past == "shop":
		YOU (typed): You’d just told me and I wanted to mend you. No hurry. # recalls: tiny_hearing_aids
		SELIM (typed): I should like to be sad for a week.
	- went_past == "statue":
		YOU (typed): Never mind Beethoven. I didn’t know what to say. # recalls: beethoven
		SELIM (typed): Neither did I. For a year.
	- went_past == "mine":
		YOU (typed): You told me a hard thing and I told you about my summer. How was yours? # recalls: i_thought_it_was_me
		SELIM (typed): Quiet.
	- went_past == "move":
		YOU (typed): I said, can’t they move yours. I should have said: I want to come. # recalls: see_the_24th
		SELIM (typed): That is better than the tram.
	- went_past == "cancel":
		YOU (typed): It isn’t only a job. I’ll ask them to move it. I won’t cancel. # recalls: ill_cancel
		SELIM (typed): Thank God.
	- else:
		YOU (typed): I said “if you need me”. Stupid. I WANT to come. I’ll ring Izmir. # recalls: need_me
		SELIM (typed): I saw the capitals.
	}
	{ selim_told != "whole":
		~ selim_told = "whole"
		SELIM (typed): There is one more thing. I have a machine for the high strings, with a needle. I have had it for a year. Nobody at work knows. I am ashamed of it. # plants: machine
		YOU (typed): Thank you for telling me.
	}
	SELIM (typed): Do you know what is nice about writing?
	YOU (typed): What?
	SELIM (typed): I get every word. # heard: You wrote it, so I have all of it. # did: He wrote: “I get every word.” # why: A message can mend as well as a talk. Say what you did. # source: L41, L42
	-> off_the_boat
+ (too_much) [“Sorry if I was too much.” # pick: sorry_only_helping # meant: I was trying. I was trying so hard.]
	~ react(repair_but)
	YOU: Sorry if I was too much. # feels: lonely # shows: calm
	SELIM: You were not.
	YOU: I’m only like that because I care.
	SELIM: I know that you care. Thank you.
	He carries your bag to your tram.
	YOU: You don’t have to –
	SELIM: Please. # heard: You want me to say thank you for it. # did: He thanked you, and carried your bag. # why: “Sorry if” asks them to say it was nothing. Say what you did. # source: L42
	-> off_the_boat

= off_the_boat
{ (gangway.wait or gangway.write) and door() == open:
	~ floor_heard = true
	{gangway.write:SELIM (typed): And one more.|He lets two trams go by.}
	{gangway.write:SELIM (typed): My father stopped talking when he was fifty. We thought that he was proud. I think he couldn’t hear us, canım.|SELIM: My father stopped talking when he was fifty. We thought that he was proud. I think he couldn’t hear us, canım.} # plants: baba_quiet
	{gangway.write:SELIM (typed): I was rude to him. For twenty years.|SELIM: I was rude to him. For twenty years.}
	{gangway.write:YOU (typed): I’m here. I’ve got four more stops.|You miss one more tram.}
}
{gangway.write:SELIM (typed): On Saturday I tune for a concert. At five. Will you come? Bring a coat.|SELIM: On Saturday I tune for a concert. At five. Will you come? Bring a coat.}
{gangway.write:YOU (typed): I’ll come.|YOU: I’ll come.}
~ scene_ends()
{gangway.write:Then he sends a picture. It’s a gull, from the front, with its mouth wide open.|At the corner he turns round, to see if you’ve turned round. You have.} # rest
+ [Saturday, then. # pick: saturday # go_on]
	-> hall

// ---- 3 · Before the doors ---------------------------------------------------------------

=== hall
~ scene_starts(5, 4)
~ went_past = "none"
Saturday, five o’clock. A small concert hall, cold and empty. At half past six the doors open for the public. # scene: Saturday, 17:00. The small hall. # place: hall # light: dusk # in_view: face # feels: worried # shows: calm # so_far: On the boat Selim asked you to come to the hospital with him on the 24th, at four. That’s the hour of your interview.
On the stage stands a big black piano, a hundred years old. Selim calls it Madam Eleni. He has to tune her by then. Nobody here knows about his ears. # meet: eleni
{selim_told == "whole":On his stool lies the machine with the needle, and beside it his scarf.|On his stool lies a small machine with a needle. You’ve never seen it. When he sees you look, he puts his scarf over it.} # plants: the_machine
{
- left_shut():
	~ answers_bid()
	He hasn’t said a word about the 24th since the boat. This morning he left his tuning fork on the kitchen table. He never forgets it. You’ve brought it with you. # plants: fork
	SELIM: You have my fork.
	YOU: You left it.
	SELIM: So I did.
- brings() == everything:
	On a seat in row five lies a cushion. He has brought it from home, for you.
}
YOU: I rang Izmir. They’ve moved my interview. Friday the 25th, at eight in the morning. # recalls: interview
SELIM: Here?
YOU: In Izmir. I’ll have to take the night bus. Six hours.
SELIM: So on Thursday, at four –
YOU: I’m free. # plants: night_bus
He looks at the keys. He hits one of them, very softly, twice.
SELIM: Row five, please. And do not be nice. I have to work.
-> row_five

= row_five
+ (for_you) [Sit at the front and nod # pick: ill_be_your_ears # meant: I have two good ears. He could have them.]
	~ react(advise)
	~ went_past = "nod"
	You sit down at the front. When a note sounds right to you, you nod. # feels: lonely # shows: calm
	SELIM: What are you doing?
	YOU: Nodding. That one was right.
	SELIM: I see.
	YOU: I’ll shake my head when one’s wrong.
	SELIM: You are very kind. Row five, please.
	You go. He turns the stool, so that he can’t see you. # heard: You think that I can’t do it any more. # did: He turned the stool away. # why: Help that nobody asked for can say: you can’t. Wait, and you may be asked. # source: L12, L13
	-> top_c
+ (quiet) [“Then I’ll just sit.” # pick: row_five # meant: He knows his work. I wanted to see it. # best: strong]
	~ react(presence)
	YOU: Then I’ll just sit. # feels: relieved # shows: calm
	You sit in row five, with your coat on your knees. For forty minutes you say nothing.
	He hums. He sees you, and stops. Later he hums again.
	SELIM: Are you bored?
	YOU: No.
	SELIM: You look bored.
	YOU: It’s just my face.
	SELIM: Good. Keep it. # heard: You are here, and I am still the one who does it. # did: He hummed while he worked. # why: It helps to have someone near while you do what you’re good at. # source: L11, L12
	-> top_c
+ (tell_them) [“You could just tell them.” # pick: tell_the_hall # meant: I wanted him not to hide any more.]
	~ react(advise)
	~ went_past = "telling"
	YOU: You could just tell them. They like you here. # feels: lonely # shows: calm
	SELIM: They like my ears.
	YOU: They’d understand.
	SELIM: Perhaps. Today I have a piano to do.
	YOU: I only think –
	SELIM: Row five. # heard: You want it told, and I am not ready yet. # did: He sent you back to row five. # why: It’s their news. Whom to tell, and when, is for them to say. # source: M22, L59
	-> top_c
+ (or_read) [“Shall I watch, or read?” # pick: eyes_or_book # meant: I didn’t know which he’d like. # best: strong]
	~ react(ask_wanted)
	YOU: Shall I watch, or read? # feels: relieved # shows: calm
	SELIM: Read. And look up at the top C.
	YOU: How do I know that it’s the top C?
	SELIM: It is the one that I play four times.
	YOU: And then what do I do?
	SELIM: You look up. That is all.
	YOU: I can do that. # heard: I can choose how you help me. # did: He told you when to look up. # why: Being watched helps one person and bothers another. Ask which. # source: L69, M28
	-> top_c

= top_c
17:40. The highest note. He plays it. Again. Again. He doesn’t look at the machine. He looks at you. # feels: worried # shows: worried
SELIM: Is that true?
It’s a tuner’s word. It means: is it right?
He plays it once more. You’re no musician. But it sounds a little low to you, like somebody tired.
+ (lovely) [“It sounds lovely.” # pick: sounds_lovely # meant: I wanted him to know that I believe in him.]
	~ react(positivity)
	~ went_past = "lovely"
	YOU: It sounds lovely. # feels: lonely # shows: calm
	SELIM: Lovely.
	YOU: It really does. I’d pay for it.
	SELIM: I asked you if it is true.
	YOU: It’s beautiful, Selim.
	He looks under the scarf, at the needle. He sighs, and turns a pin. # heard: You are being nice, so I still don’t know. # did: He asked the machine. # why: He asked for a fact. If you are only kind, he is alone with it. # source: M22, L66
	-> all_well
+ (low) [“It’s a little low, I think.” # pick: bit_sour # meant: He had asked me straight. # best: strong]
	~ react(advise_wanted)
	YOU: It’s a little low, I think. # feels: relieved # shows: calm
	He turns a pin, by the width of a hair.
	SELIM: Now?
	YOU: Still low.
	SELIM: Now?
	YOU: Now it’s true.
	He looks under the scarf, at the needle. The needle says the same as you. # heard: You told me what you heard, and you weren’t nice. # did: He turned the pin twice. # why: When someone asks for the truth, a plain answer is the kind one. # source: M22, L66
	-> all_well
+ (cant_tell) [“I don’t know. Honestly.” # pick: i_hear_cant_judge # meant: I didn’t want to guess, with his good name. # best: good]
	~ react(i_and_you)
	YOU: I don’t know. Honestly. I hear it, but I can’t judge it. # feels: calm # shows: calm
	SELIM: No?
	YOU: It could be the piano. It could be my ears.
	SELIM: There is a lot of that about.
	He looks under the scarf, at the needle.
	SELIM: It was low. Thank you for not guessing. # heard: You don’t know, and you say so. That is true, too. # did: He thanked you for not guessing. # why: “I don’t know” is a straight answer as well. # source: M22
	-> all_well

= all_well
~ peak(7)
17:50. The manager of the hall comes in at the back. Selim doesn’t see her. # meet: manager # feels: ashamed # shows: angry
MANAGER: All well, Selim Bey?
He works on. She asks it again. Then she bends down to you, in row five.
MANAGER: Is Selim Bey all right? He didn’t answer me on Thursday, either.
You open your mouth. You haven’t said a word yet.
He turns round. He sees two heads close together, and his name on her lips.
SELIM: You TOLD her!
The whole hall rings with it. In six years he has never shouted at you.
SELIM: It was MINE to tell! MINE! I asked you for ONE thing! Row FIVE!
MANAGER: Told me what?
. . .
His face goes white.
+ (never_did) [“I didn’t tell her anything!” # pick: i_told_her_nothing # meant: It was so unfair. I hadn’t even begun.]
	~ react(debate)
	~ went_past = "right"
	YOU: I didn’t tell her anything! # feels: ashamed # shows: angry
	SELIM: I saw you!
	YOU: I hadn’t even opened my –
	SELIM: I SAW it!
	MANAGER: Nobody has told me anything, Selim Bey. Is it the heating?
	SELIM: Yes. It is the heating.
	She looks at him a little longer. Then she goes to see to the heating. # heard: You want to be right, and she is standing there. # did: He said that it was the heating. # why: It was unfair, and you may say so. It may be easier when you’re alone. # source: L20, L39
	-> his_sorry
+ (both_faces) [Go and stand beside her # pick: stand_in_his_light # meant: I thought: first he has to see who says what. # best: strong]
	~ react(presence)
	~ his_light = true
	You get up and stand beside her, in the light, so that he can see both faces. You shake your head at him: no. # feels: relieved # shows: worried
	MANAGER: Told me what, Selim Bey?
	He looks from your lips to hers. He gets every word.
	SELIM: That I need a quarter of an hour more.
	MANAGER: Then take it! They’re already out there, with their scarves on.
	SELIM: In a quarter of an hour she will sing.
	She goes. # heard: You didn’t fight back, and you let me see. # did: He answered her himself. # why: You can help first, and talk about the shout afterwards. You’re allowed both. # source: L11, L12
	-> his_sorry
+ (heating) [“He means the heating.” # pick: he_needs_longer # meant: I wanted to save him, and it was all I could think of.]
	~ react(assume)
	~ went_past = "spoke"
	YOU: He means the heating. It’s so cold in here that he – # feels: ashamed # shows: angry
	SELIM: I can speak.
	YOU: I was only –
	SELIM: I can SPEAK. I need a quarter of an hour more, Madam.
	MANAGER: Of course, Selim Bey.
	She looks at you, and then at him, and goes. # heard: You think that I can’t even speak for myself now. # did: He said: “I can speak.” # why: Speaking for someone takes their voice, just when they’re afraid to lose it. # source: L12
	-> his_sorry
+ (out) [Go out for five minutes # pick: five_minutes_out # meant: Nobody shouts at me like that. I needed air. # best: good]
	~ react(break_named)
	YOU: I’m going out. Five minutes. # feels: ashamed # shows: worried
	You take your coat. Behind you, the manager asks again: told me what?
	Outside it’s dark. People are waiting already, with their scarves on.
	WOMAN: Are you with the concert? Is it a good piano?
	YOU: It’s a hundred years old. It’s in a bad mood.
	After five minutes you go back in. The manager has gone. # heard: You don’t let me shout at you, and you come back. # did: He waited for you to come back. # why: If someone shouts at you, you may always go. Say when you’ll be back, if you can. # at_once # source: L47
	-> his_sorry

= his_sorry
He puts down his tools. He comes down from the stage and stands in front of row five. # feels: ashamed # shows: ashamed
SELIM: You told her nothing.
YOU: No.
SELIM: I saw two mouths, and my name. The rest I made up. I do that all day. And then I shouted it at you, in front of her.
He doesn’t say “but”.
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
	YOU: We haven’t got time for this. The doors!
	SELIM: No. Of course.
	He goes back to the stage. # heard: You won’t let me be sorry for it. # did: He went back to the stage. # why: If a sorry is good, take it. “It’s nothing” hands it back. # source: L41, L10
	-> radio
+ (it_hurt) [“Yes. It hurt.” # pick: yes_it_hurt # meant: I didn’t want to be noble about it. # best: strong]
	~ react(i_and_you)
	YOU: Yes. It hurt. I was just going to say to her: ask him yourself. # feels: relieved # shows: sad
	SELIM: I saw only that you were speaking.
	YOU: I know. You were scared. Next time, ask me first.
	SELIM: Next time I will ask you first.
	YOU: Okay.
	SELIM: Okay. Thank you for coming back to row five. # heard: It hurt you, and you don’t make me pay for it. # did: He said he’ll ask first. # why: You can say that it hurt, and still take the sorry. # source: L39, L41
	-> radio
+ (peppers_due) [“You owe me eight peppers.” # pick: eight_peppers # meant: I’d forgiven him already. I just needed a price. # best: strong]
	~ react(i_and_you)
	YOU: You owe me eight peppers. Green ones. # feels: warm # shows: ashamed
	SELIM: Brown ones.
	YOU: Selim.
	SELIM: Green. On time. I will sit in front of the oven and watch the light. # recalls: alarm
	YOU: And it did hurt.
	SELIM: I know that it did. Ten peppers. # heard: It hurt you, and we can still laugh together. # did: He offered ten peppers. # why: A joke can take a good sorry, if it doesn’t hide the hurt. # source: L41
	-> radio

= both_sorry
+ (forget) [“It’s nothing. Forget it.” # pick: forget_it_too # meant: I’d been wrong myself. I wanted it over.]
	~ react(shut_down)
	YOU: It’s nothing. Forget it. # feels: lonely # shows: calm
	SELIM: Nothing?
	YOU: Really. It’s fine.
	SELIM: That is what I said. About the peppers. # recalls: nothing
	YOU: We haven’t got time. The doors!
	SELIM: No. Of course. # heard: There is no room for my sorry, nor for yours. # did: He went back to his tools. # why: If a sorry is good, take it. “It’s nothing” sends it back. # source: L41, L10
	-> radio
+ (me_also) [“I’m sorry, too.” # pick: what_did_you_want_said # meant: He’d said his. It made mine easier. # best: strong]
	~ react(repair)
	{
	- went_past == "nod":
		YOU: I’m sorry, too. You asked for row five, and I nodded at you like a teacher. # feels: relieved # shows: sad # recalls: ill_be_your_ears
		SELIM: You nodded at the wrong ones, as well.
	- went_past == "telling":
		YOU: I’m sorry, too. I said that you should tell them. It’s yours to tell. # feels: relieved # shows: sad # recalls: tell_the_hall
		SELIM: I have just told half of it. To the whole hall.
	- went_past == "lovely":
		YOU: I’m sorry, too. You asked me for the truth, and I said “lovely”. It was low. # feels: relieved # shows: sad # recalls: sounds_lovely
		SELIM: I know. The needle was not nice.
	- went_past == "right":
		YOU: I’m sorry, too. I wanted to be right, and she was standing there. # feels: relieved # shows: sad # recalls: i_told_her_nothing
		SELIM: You were right.
	- else:
		YOU: I’m sorry, too. I spoke for you. You can speak. # feels: relieved # shows: sad # recalls: he_needs_longer
		SELIM: All of Istanbul has heard that I can speak.
	}
	YOU: And yes, it hurt.
	SELIM: I know.
	He sits down, one seat away.
	SELIM: Two sorrys in one row. Agop would charge extra. He taught me my work. # meet: agop # heard: You saw your part, when I had said mine. # did: He sat down, one seat away. # why: When somebody says sorry first, you can say yours. It isn’t a competition. # source: L41, L42
	-> radio
+ (it_hurt) [“It hurt. Ask me first, next time.” # pick: ask_me_first # meant: I wasn’t ready to be nice. # best: good]
	~ react(i_and_you)
	YOU: It hurt. Ask me first, next time. # feels: sad # shows: ashamed
	SELIM: I will ask first.
	YOU: I’m on your side, you know.
	SELIM: I know it. I knew it on Tuesday, too. One forgets it, when one is afraid.
	YOU: I’m afraid as well.
	SELIM: Of what?
	YOU: That I’ll do it all wrong. # heard: You tell me how it was, and you stay. # did: He said he’ll ask first. # why: Say what hurt, and what you’d like next time. Short is enough. # source: L39, L40
	-> radio

= radio
18:05. Low notes, for a while. Then none. He sits with his tuning fork on his knee. # feels: worried # shows: worried
SELIM: Old Agop, my teacher, worked till he was seventy-four. He had a thing in each ear. I thought that it was a radio. I thought he liked the news. # meet: agop
YOU: They were hearing aids.
SELIM: They were hearing aids. For years I said rude things behind his back, and he heard them all.
He puts down the fork.
SELIM: Say it. You think that I should get them. # read: He knew that it was his to decide. He didn’t want to be alone in it.
+ (i_would) [“Yes. I would.” # pick: yes_i_do # meant: He had asked me, so I said it. # best: strong]
	~ react(advise_wanted)
	~ his_light = false
	YOU: Yes. I would. I’d like to mumble again. # feels: warm # shows: calm
	SELIM: You mumble now.
	YOU: I’d like you to hear it.
	SELIM: And if I do not get them?
	YOU: Then I’ll turn my face to you. For forty years.
	SELIM: Forty. You have worked it out. # heard: You say what you think, and I may still say no. # did: He asked: and if I don’t? # why: When someone asks what you think, say it. Then it’s theirs again. # source: M22, L66
	-> ten_minutes
+ (your_choice) [“It’s your choice. I’ll support whatever you decide.” # pick: its_your_choice # meant: They’re his ears. I didn’t want to push.]
	~ react(assume)
	YOU: It’s your choice. I’ll support whatever you decide. # feels: lonely # shows: calm
	SELIM: Yes. Thank you.
	YOU: I mean it.
	SELIM: I know. My bank says it, too.
	YOU: I just don’t want to push you.
	SELIM: I did not ask who decides. I asked what you think. # heard: You won’t tell me what you think, so I’m alone with it. # did: He thanked you like a bank. # why: It is their choice. If they ask what you think, answer that. # source: L59
	-> ten_minutes
+ (and_you) [“What do you think?” # pick: your_ears_after_all # meant: I wanted it to come from him.]
	~ react(question_pushed)
	YOU: What do you think? You’d be the one who wears them. # feels: hurt # shows: calm
	SELIM: I think that I asked you.
	YOU: I’d like to hear yours first.
	SELIM: It took me till Saturday to ask that.
	He picks up his cloth.
	SELIM: It does not matter. # heard: I asked you something, and I got it back. # did: He picked up his cloth. # why: If someone asks you first, answer first. A few words will do. Then ask. # source: M22, L66
	-> ten_minutes
+ (no_hurry) [“No. Not yet.” # pick: not_yet # meant: It had only been four days. # best: strong]
	~ react(validate)
	~ his_light = false
	YOU: No. Not yet. You’ve only known since Tuesday. # feels: warm # shows: calm
	He lifts the fork to his ear, and listens.
	SELIM: A. That one is still there.
	YOU: Look at them on the 24th. Try them on. You can say yes in the spring.
	SELIM: Are you not in a hurry?
	YOU: No.
	SELIM: Everybody else is. # heard: You think no, for now, and I have time. # did: He lifted the fork, and listened. # why: A “not yet” is as good an answer as a yes, if you think so. # source: M22, L66
	-> ten_minutes

= ten_minutes
18:20. Voices in the street. Ten minutes. He wipes the keys, and then he folds the cloth in four. # feels: worried # shows: calm
SELIM: She is ready.
YOU: And you?
SELIM: Nearly.
There’s one thing left from Tuesday. You’ve both walked round it for four days.
+ (ask_again) [“On Tuesday you asked what I was doing at four. Ask me again.” # pick: ask_me_again # meant: I wanted that one back. # best: strong]
	~ pays(at_four)
	~ react(repair)
	~ left_four = "asked_again"
	YOU: On Tuesday you asked what I was doing at four. Ask me again. # feels: warm # shows: calm # recalls: four
	He puts the cloth down. It takes him two tries.
	SELIM: What are you doing on the 24th, at four?
	YOU: Coming with you.
	SELIM: I heard that. Say it again.
	YOU: Coming with you. And then I’ll sit on a bus all night and look terrible. # recalls: night_bus
	SELIM: I will iron you a shirt. # heard: You gave me my question back, and this time you answered it. # did: He asked it again. # why: What you missed once, you can sometimes do again. # source: L41
	-> his_own
+ (alone_there) [“You sat there alone, and I sat in a meeting. Who was with you?” # pick: i_said_meeting # meant: I wanted to know about the part that I’d missed. # best: strong]
	~ pays(at_four)
	~ react(repair)
	~ left_four = "owned"
	YOU: You sat there alone, and I sat in a meeting. Who was with you? # feels: relieved # shows: calm
	SELIM: Fish. They have a fish tank.
	YOU: How many?
	SELIM: Nine. One of them looked like me.
	YOU: Which one?
	SELIM: The orange one. He opened his mouth all the time, and nobody heard a thing.
	It’s about the fish for quite a while. # heard: You want to know what it was like in there. # did: He told you about the fish. # why: Say what you did. Then ask about the part you missed. # source: L41, L42
	-> his_own
+ (if_only) [“I’m sorry. I’d have come at once, if only you’d said.” # pick: if_you_had_said # meant: I’d have run. I’d have run there.]
	~ pays(at_four)
	~ react(repair_but)
	~ left_four = "turned_round"
	YOU: I’m sorry. I’d have come at once, if only you’d said. # feels: ashamed # shows: calm
	SELIM: I could have said it.
	YOU: One word!
	SELIM: One word. Yes.
	YOU: I’d have run.
	He nods, as if it were he who had to say sorry. # heard: It was my fault, because I asked too small. # did: He nodded, like the one to blame. # why: There’s no “but” in it, and still it hands them the blame. # source: L42
	-> his_own
+ (over_now) [“None of that matters now. I know, and I’m here.” # pick: none_of_that_matters # meant: I didn’t want it to stand between us.]
	~ react(minimise)
	~ left_four = "swept"
	YOU: None of that matters now. I know, and I’m here. # feels: lonely # shows: calm
	SELIM: If you say so.
	YOU: Right?
	SELIM: It mattered at four.
	YOU: Yes, but now –
	SELIM: Now you are here. Yes.
	He shuts the lid with both hands. # heard: I should put it away, because you have. # did: He shut the lid. # why: It may be over for you. They say when it’s over for them. # source: L10
	-> his_own

= his_own
{
- door() == open:
	He comes quite near, so that you can see his face, too. # feels: sad # shows: sad
	SELIM: For a year I said, “It is fine.” It was not. You knew it, canım, and I let you think that you had made it up. I am sorry for that most of all.
- door() == ajar:
	SELIM: On Tuesday I said that it was nothing. I said it about the peppers, and I said it about my ears. It is not nothing. # feels: sad # shows: sad
	YOU: Thank you.
- else:
	He puts his tools into the bag, each one in its place. He does it slowly. # feels: lonely # shows: calm
}
~ scene_ends()
Somebody tries the door from outside. # rest
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
A month later. Behind Selim’s ear sits something small and red: a hearing aid. He picked the colour himself. # scene: A month later. The stairs at home. # place: stairs # light: dusk # in_view: face # feels: worried # shows: calm # so_far: On the 24th you sat on the other chair. Then you took the night bus.
You got the job. In the interview it was you who said “Pardon?”, twice. You hadn’t slept.
You come up the stairs. The door opens before you’ve found your key. # recalls: key
SELIM: You whistle! # feels: warm # recalls: whistle
YOU: I always whistle.
SELIM: Every night? On these stairs?
YOU: Every night. For six years.
SELIM: I thought that you had stopped. So I stopped coming to the door.
YOU: I thought you’d stopped coming.
He makes you go down and come up again. He wants to hear it from the bottom.
SELIM: The plates are too loud. The paper bags are terrible. The gulls are rude. It is wonderful. # ending: you_whistle: You whistle # question: Each of them thought that the other had stopped. How could they have found out sooner? # next: Go back to the hall, to the moment when he shouts. What if he spoke for himself there?
-> END

=== on_the_fridge
The paper from the hospital hangs on the fridge, between the gas bill and a photo of the cat that isn’t yours. # scene: Sunday. The flat. # place: flat # light: window # in_view: face # feels: calm # so_far: The concert went well. At home, Selim took the paper out of his pocket. # recalls: chart
SELIM: It is only a hill. People pay to look at hills.
YOU: Do you hear me from here?
SELIM: If you turn round.
You turn round.
He hasn’t decided about the hearing aids. He’s in no hurry. On the 24th you’ll both go and look at them.
At the bottom, where the line falls off, he has written three words in pencil: YOU ARE HERE. # ending: on_the_fridge: The hill # question: Nothing has been bought, and nothing is decided. What has changed since Tuesday? # next: {left_four == "owned":Go back to the boat. If the door is open there, he has one more thing to tell.|Go back to ten minutes before the doors, and ask for his question once more.}
-> END

=== right_side
You don’t talk about it at the concert, and you don’t talk about it after. But on Sunday you say: let’s swap. # scene: Sunday. The flat. # place: flat # light: window # in_view: face # feels: worried # shows: calm # so_far: He has told you about his hearing. There is something about his work that he keeps to himself.
You swap sides. At the table, on the sofa, on the bench by the water.
SELIM: Why?
YOU: So that you have the light on my face.
He looks at you for a long time.
SELIM: Then I have something to show you, too.
It’s the small machine with the needle. He puts it on the table, next to the salt. # feels: relieved # recalls: the_machine
SELIM: It does a part of my work. Ask me which part. Not today. # ending: right_side: Right side # question: He has told you a part. What made it easier to put the rest on the table? # next: Go back to the gulls on the boat, and hear his question as a question.
-> END

=== said_himself
On Monday he goes back to the hall, and tells the manager everything, with the machine in his hand. Then he comes home and tells you. # scene: Monday, 19:20. The flat. # place: flat # light: lamp # in_view: face # feels: warm # shows: calm # so_far: On Saturday you stood where he could see both faces, and he spoke for himself.
He plays her for you. He does her eyebrows first.
SELIM: “But Selim Bey! We have all seen that machine! We thought you had bought it to show off!”
He has to put down his bag.
SELIM: A year I hid it. Under a scarf. A year! # recalls: machine
YOU: And what did you say?
SELIM: I said: I am losing my hearing. The high sounds are gone. And do you know what she said?
YOU: What?
SELIM: She asked what the machine cost. # ending: said_himself: All well # question: He told them on a day when you weren’t there. What had you given him, on Saturday? # next: Go back to his question about the hearing aids, and give him a straight answer.
-> END

=== radio_in_each_ear
A video call to Selim’s father, in his house by the sea. He’s seventy-one. You hold the tablet. Selim puts his face where Baba can see it. # scene: Sunday. The flat. # place: flat # light: window # in_view: face # feels: worried # meet: baba # so_far: On the boat he told you about his father, who went quiet at fifty.
~ left_baba = "yes"
SELIM: Baba. I am losing my hearing. The high sounds are gone. # recalls: baba_quiet
Baba nods, and smiles. He smiles at everything.
SELIM: Baba. Can you hear the gulls, down there?
The smile stops.
BABA (voice): What gulls?
The old man goes to his window and opens it. He stands there, looking up.
BABA (voice): There are still gulls? # feels: warm
SELIM: There are still gulls, Baba. I’ll come on Sunday. I’ll bring you something for your ears. # ending: radio_in_each_ear: Radio in each ear # question: For twenty years they both thought that the other was proud. Who could have asked, and what? # next: Go back to ten minutes before the doors. There’s a question of his that he can ask again.
-> END

=== plate_on_a_plate
{ selim_told == "part":
	~ selim_told = "card"
}
Tuesday. You come home late again. You told him: you sent him a message, and he sent one back. He’s asleep on the sofa, his face to the wall. # scene: Tuesday, 22:30. The flat. # place: flat # light: night # in_view: back # feels: lonely # so_far: Selim is losing his hearing. On Saturday he said that he was sorry, and not much more.
On the table stands a plate, with a second plate turned over on it. # recalls: plate_on_plate
You lift the second plate. Two green peppers, not black. Under the first plate there’s a card.
Hearing test. Thursday the 24th, four o’clock. Please bring someone with you.
He hasn’t written anything on it. But he has drawn two chairs.
You sit down on the sofa, where he will see your face when he wakes up. # ending: plate_on_a_plate: A plate on a plate # question: He could not say it a third time. How has he asked you? # next: Go back to the hall, and take what he says when he comes down to row five.
-> END
