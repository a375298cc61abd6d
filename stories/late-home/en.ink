// He sat six steps from the oven and let it burn. You think it is a message. It is the top octave.
# title: Late home
# cast: selim: Selim
# cast: you: You
# cast: canim: Canım, on Tuesday
# cast: manager: The manager
# cast: baba: Baba
# about: Someone has had news about his hearing and finds it hard to say. A quiet evening goes wrong.
# teaches: partners supper.nine_forty
# teaches: gap flat.not_turned_round
# teaches: cause-stress supper.nine_forty
# teaches: cause-preconceptions supper.under_the_bread
# teaches: effect-communication ferry.all_summer
# teaches: effect-relationships tap.tomorrow
# teaches: families ferry.floor_below
# teaches: way-mindful-listening supper.under_the_bread
# teaches: way-validation ferry.all_summer
# teaches: listen-attention hall.all_well
# teaches: ask-open ferry.racket
# teaches: ask-support hall.row_five
# teaches: express-i ferry.all_summer
# teaches: it-can-change hall.ten_minutes
# teaches: repair hall.ten_minutes
# leaves: selim_told
# leaves: left_four
# leaves: left_ferry
# leaves: left_water
# leaves: left_baba
# leaves: selim_line
# teacher: Selim never shouts, checks up on anyone or stops anyone leaving. If a class asks, say that being scared of someone is another thing, and show the box.
INCLUDE ../model/attunement.ink

// The miss the story comes back to: he asked what you were doing at four.
LIST Debt = at_four

// whole: the hill, the dial, all of it · part: only that there is something · card: a card under a plate
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

// What comes back to him in the night: three lines of yours from Tuesday, by their picks.
VAR back_first = "none"
VAR back_then = "none"
VAR back_last = "none"
// how he means to ask about the 24th, from the night: plain, small or joke
VAR the_24th = "plain"
// what you last walked past in this scene, for the mending
VAR past = "none"
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

// ---- 1 · The timer ----------------------------------------------------------------

=== flat
~ scene_starts(6, 4)
You come up the stairs whistling through your teeth, as always. # scene: Tuesday, 21:38. The flat, by the ferries. # place: flat # light: lamp # in_view: back # feels: lonely # shows: calm
A ship had the wrong papers, your phone was off, and the 20:45 left without you.
The oven has been beeping for some time. The fan takes the smoke.
Selim tunes pianos. He has heard a sour string through two walls. He sits six steps from that oven, at a laid table, in his best shirt, his back to you.
Most nights it’s “canım”, my dear, before you’ve shut the door.
-> not_turned_round

= not_turned_round
He hasn’t turned round.
+ [Oven off. Round the table to him: “It’s been beeping for ages! Didn’t you hear it?” # pick: didnt_you_hear # meant: Dinner! Quick!]
	~ react(interrogate)
	~ he_keeps("didnt_you_hear")
	~ back_first = "didnt_you_hear"
	He’s up at once. # feels: ashamed # shows: calm # heard: Didn’t you hear. # why: A harmless line, to you. It landed on something that nobody could have seen from the door. # source: L20, L21
	SELIM: I heard it. I was letting it brown.
	SELIM (inside): So that’s how loud it was.
	-> supper
+ [Oven off, window up. Put the tray on the table. “Look at them. Poor things. Hello.” # pick: rescued_mostly # meant: We’ll laugh about it. First the smoke. # best: strong]
	~ react(notice)
	He looks at the tray, and then at you. # feels: relieved # shows: calm # heard: You’re home, and nobody’s in trouble. # why: First the smoke. What’s on the tray can be said without asking who let it burn. # source: L20
	SELIM: Peppers, in their funeral clothes.
	SELIM (inside): So it went off. How long ago?
	-> supper
+ [A hand on his back, a kiss on his hair. “I’m so late. I’m so sorry.” # pick: hand_on_back # meant: Hello. Sorry. Hello.]
	~ react(touch_unasked)
	He jumps so hard that a glass goes over. # feels: worried # shows: angry # heard: Nothing. And then a hand. # why: The same touch can be a comfort from the front and a fright from behind. # source: M33
	SELIM: Don’t do that.
	He has never said that before.
	SELIM (inside): I should have heard the door. I should have heard the stairs.
	-> supper

=== supper
The oven is off, and the window open. He wipes the table, and goes on wiping. # scene: Tuesday, 21:40. The table. # place: flat # light: lamp # in_view: face # shows: calm
-> nine_forty

= nine_forty
SELIM: It’s nine-forty.
You told him. At ten past seven, right here: late tonight, don’t wait. He was at the tap.
+ [“I did say, this morning. Right here. Late tonight, I said, don’t wait.” # pick: told_you_this_morning # meant: I didn’t just not come. Please know that.]
	~ react(debate)
	~ he_keeps("told_you_this_morning")
	{ back_first == "none":
		~ back_first = "told_you_this_morning"
	}
	He looks at the tap. # feels: ashamed # shows: calm # heard: You’ve missed another one. # why: You can win the fact and lose the evening. # source: M21, M15
	SELIM: Then you said.
	SELIM (inside): The water was on. How many is that, this month?
	-> under_the_bread
+ [“You won’t believe my day. First customs, then the phone, then the boat …” # pick: worst_day # meant: I’ve been saving this up for you since the pier.]
	~ react(one_up)
	{ back_first == "none":
		~ back_first = "worst_day"
	}
	SELIM: Of course. Sit. It’s fine. # feels: lonely # shows: calm # heard: There’s one day tonight, and it’s yours. # why: Your day is real too. First see if someone got there before you. # source: M31
	A plate comes. Over it, upside down, to keep it warm, another plate.
	SELIM (inside): Tomorrow, then. Or not.
	-> under_the_bread
+ [“And you waited. Oh, and you got the good plates out.” # pick: the_good_plates # meant: I see what you’ve done here. # best: strong]
	~ react(paraphrase)
	{ back_first == "none":
		~ back_first = "the_good_plates"
	}
	SELIM: They were at the front. # feels: relieved # shows: calm # heard: It shows, then. # why: He had put it on the table, in plates. You said aloud what you saw there. # source: L30
	They are never at the front.
	SELIM (inside): My grandmother’s. For guests, and for news.
	-> under_the_bread

= under_the_bread
You sit. The shirt. The plates. Under the bread, a paper, folded small. # read: He had laid the table to tell you something.
+ [“Oh no. Is it a day? Is it our day? Tell me I didn’t.” # pick: is_it_today # meant: If I forgot, I’d rather hear it now. # best: good]
	~ react(guess_off)
	He nearly laughs. # feels: calm # heard: You think I’d do that to you with peppers. # why: A wrong guess, held out softly, gives him something to put right. He felt you trying. # source: L24
	SELIM: It isn’t a day. Well. It was a Tuesday.
	SELIM (inside): Ask me what was in it.
	-> four_oclock
+ [“All this, and the shirt! So come on, what are we celebrating?” # pick: whats_the_occasion # meant: I’ll bring some light in.]
	~ react(positivity)
	SELIM: Nothing. I felt like plates. # feels: lonely # shows: calm # heard: It should be good news. # why: A cheerful question asks for a cheerful answer. # source: L48
	He moves the bread, and the paper with it.
	SELIM (inside): It would be rude now.
	-> four_oclock
+ [“Something’s up, isn’t it? I can’t tell if I should be worried.” # pick: good_or_bad # meant: I don’t know, and I’m not going to act as if I did. # best: strong]
	~ react(name)
	SELIM: Nor can I. # feels: worried # shows: worried # heard: It doesn’t show which. And you ask. # why: Plates and a shirt say that something is up. They don’t say what. You left that to him. # source: L20, L29
	He looks at the bread, as if the bread had said it.
	SELIM (inside): Two of us not knowing. That’s lighter.
	-> four_oclock

= four_oclock
The paper is in his pocket now. He gets up for the salt, and asks on the way.
SELIM: What were you doing at four? # shows: calm
He asked that this morning, just as lightly: what are you doing at four? A meeting, you said. Why? Nothing, he said.
+ [“I was in the meeting, like I said. Why, what’s at four?” # pick: meeting_i_said # meant: I’m answering you.]
	~ owes(at_four)
	~ react(interrogate)
	SELIM: Nothing. # feels: lonely # shows: calm # heard: Meeting. Again. # why: An odd little question, twice in a day, is asking to be looked at. # source: L21
	The same nothing as this morning. He salts the bread.
	SELIM (inside): That’s twice I’ve asked it badly.
	-> its_nothing
+ [“Is it a quiz? I’ve no head for one tonight. I’d lose.” # pick: is_this_a_quiz # meant: A joke, so we don’t slide into a fight.]
	~ owes(at_four)
	~ react(distract)
	SELIM: You’d win. You always win. # feels: lonely # shows: calm # heard: Not now. # why: A joke can step over a hand held out. Tired people do it all the time. # source: M21
	He scrapes a pepper, black side down.
	SELIM (inside): Lightly asked, lightly dropped.
	-> its_nothing
+ [“You asked me that this morning, didn’t you? I didn’t even look up.” # pick: you_asked_this_morning # meant: I’ve only just heard it. Fourteen hours late. # best: strong]
	~ owes(at_four)
	~ pays(at_four)
	~ react(repair_part)
	He sits down again, without the salt. # feels: relieved # shows: worried # heard: You’ve found it. # why: He had asked at breakfast. Answered at ten at night, it still counted. # source: L41
	SELIM: It was a small question. It was the size I had.
	SELIM (inside): You had one arm in your coat. I’d noticed.
	-> its_nothing

= its_nothing
~ temp closed = door() == shut
{ closed:
	SELIM: It’s fine. Eat. # shows: calm
- else:
	SELIM: I had a thing. At four. Ears. It’s nothing. # shows: calm
}
+ [{closed:“Fine like fine? Or like the peppers?”|“Nothing like nothing? Or like the peppers?”} # pick: which_nothing # meant: I won’t push. I won’t swallow it either. # best: strong]
	~ react(name)
	~ back_then = "which_nothing"
	He looks at the peppers. # feels: relieved # shows: worried # heard: You don’t believe me. Good. # why: “It’s nothing” was doubted here, in a joke that the two of them share. # source: L5, L35
	SELIM: Like the peppers.
	SELIM (inside): Caught. Nicely.
	-> tap
+ [{closed:“Oh, good. You had me worried. So it’s fine, then.”|“Oh, thank God. You had me worried. So it’s nothing.”} # pick: thank_god_nothing # meant: Relief. I love you, and there’s nothing wrong.]
	~ react(minimise)
	~ back_then = "thank_god_nothing"
	SELIM: Yes. # feels: lonely # shows: calm # heard: {closed:Keep it fine.|Keep it nothing.} # why: If you look that glad, they would have to take it from you. Ask before you’re relieved. # source: L10
	He cuts his bread in very equal squares.
	SELIM (inside): You looked so glad.
	-> tap
+ [{closed:“What is it? What was that paper? Why didn’t you say?”|“What did they say? Is it an infection? Why didn’t you say?”} # pick: three_questions # meant: I’m on it. I’m here. I’m on it.]
	~ react(interrogate)
	~ back_then = "three_questions"
	SELIM: It’s fine, it’s fine. # feels: worried # shows: calm # heard: {closed:Something, paper, something, say.|Something, infection, something, say.} # why: Three at once, and he lost all three. One would have been plenty. # source: M24, L70
	He’s looking at your mouth.
	SELIM (inside): Slower. Please. Slower.
	-> tap
+ [Fork down. Drag your chair round to his corner. Let the peppers go cold. # pick: pull_chair_round # meant: I’ve got all night. I look like it, too. # best: strong]
	~ react(presence)
	~ back_then = "pull_chair_round"
	The paper comes an inch out of his pocket, and goes back. # feels: relieved # shows: worried # heard: You’ve got all night. # why: To be looked at is pressure for one person, and company for another. For him it’s company. # source: L32
	SELIM (inside): There. The whole face. Nothing in the way.
	-> tap

=== tap
He takes the plates. # scene: Tuesday, 22:15. The sink. # place: flat # light: lamp # in_view: back # shows: calm
SELIM: Tomorrow{door() == open:, canım}.
At six he’ll be off to a school, as you both know. He turns on the tap. His back, the steam, the dark window with both of you in it.
-> tomorrow

= tomorrow
+ [Take a cloth. Dry beside him, plate by plate, in the steam. # pick: dry_beside_him # meant: We’re good at this. It’ll come, with the glasses.]
	~ react(withdraw)
	~ back_last = "dry_beside_him"
	He passes you plates until there are no more plates. # feels: calm # shows: calm # heard: Good. We’re washing up, then. # why: Lovely, that quiet. Only nobody has said when tomorrow is. # source: L47
	SELIM (inside): I said tomorrow. It went down with the water.
	-> ironing
+ [From the door, with the tea towel: “I love you, you know.” # pick: love_to_his_back # meant: That, at least. Whatever it is.]
	~ react(unheard)
	~ selim_line = "love_to_his_back"
	~ left_water = "yes"
	~ back_last = "love_to_his_back"
	He doesn’t turn round. He goes on with the glass. # heard: nothing # why: A good line, and it stopped at the water. It needs saying again, with the tap off. # source: L21
	You stand there with it.
	-> ironing
+ [Lean on the sink. “You’re off at six tomorrow. What about Thursday, on the boat?” # pick: ask_on_the_ferry # meant: You get your night. I don’t drop it. # best: strong]
	~ react(break_named)
	~ left_ferry = "promised"
	~ back_last = "ask_on_the_ferry"
	The tap goes off. # feels: relieved # shows: calm # heard: Not now. And not never. # why: “Tomorrow” had no room in it. Thursday’s boat is a day, a place and twenty minutes. # source: L47
	SELIM: Thursday.
	He dries his hands, finger by finger.
	SELIM: The peppers were very good{door() == shut:. Before.|, canım. Before.}
	SELIM (inside): Twenty minutes. I can do twenty minutes.
	-> ironing

=== ironing
{ not ruptured():
	-> tuesday_over
}
He’s ironing tomorrow’s shirt to the football. The sound is off. It has been off all season. # scene: Tuesday, 22:50. The ironing board. # place: flat # light: lamp # in_view: face # shows: calm
You sit on the arm of the sofa, across the board from him.
-> round_the_board

= round_the_board
+ [{back_first == "didnt_you_hear":“How was your day, before I came in shouting?”|{back_first == "the_good_plates":“I keep walking past something tonight, don’t I. How was your day?”|“Me, me, me, I was, at that table. How was yours?”}} # pick: what_sort_of_day # meant: It took me an hour and a cold plate to hear myself. # best: strong]
	~ react(repair)
	He stands the iron on its end. # feels: relieved # shows: sad # heard: You mean the day. Not the peppers. # why: You said what you’d done, in a few words, and then asked about what it had gone past. # source: L41, L42
	SELIM: Long. In the middle.
	SELIM (inside): The middle was four o’clock.
	-> tuesday_over
+ [“I’m so sorry about dinner. It’s why I said it this morning, don’t wait.” # pick: sorry_i_told_you # meant: Both are true.]
	~ react(repair_but)
	SELIM: You did, I’m sure. # feels: ashamed # shows: calm # heard: I should have known. # why: The sorry is real. The second half is a fact, and it wins the argument again. # source: L42
	He does the other sleeve.
	SELIM (inside): I’m sure.
	-> tuesday_over
+ [“I was late, and then I wasn’t really here. That wasn’t my best evening.” # pick: not_my_best # meant: I see it, and I’m tired. # best: good]
	~ react(repair_part)
	SELIM: Nor the peppers’. # feels: calm # heard: You saw it too. # why: You owned it, and that’s a beginning. His day is still in his pocket. # source: L41
	He hands you the warm shirt to hold.
	SELIM (inside): Kindly said.
	-> tuesday_over

=== tuesday_over
He hangs his best shirt on the door.
~ scene_ends()
The cat that isn’t yours comes in by the window, tries a pepper, and thinks better of it. # rest
+ [Put out the light. # pick: light_out # go_on]
	-> wednesday

// ---- Wednesday · an evening off, and a night in the other chair -----------------------------

// No scene_ends() here: the boat starts from how Tuesday was left. The night moves nothing, since nobody hears it.
=== wednesday
~ scene_starts(4, 5)
The door goes. He puts down his bag so that all the tuning forks ring. # scene: Wednesday, 19:10. The flat. # place: flat # light: lamp # in_view: face # feels: angry
You’re home first, for once. There’s soup. You have had last night in your head since the morning boat.
-> eleven_keys

= eleven_keys
SELIM: Eleven keys.
He washes his hands as if they were somebody else’s. # read: You were fine. He’d had a bad day, with a piano in it.
+ [“Is it me? Say, if it’s last night. I can take it.” # pick: is_it_me # meant: If it’s me, I’d rather know. # best: good]
	~ react(guess_off)
	SELIM: You? What have you done? # feels: calm # heard: You? Where do you come into it? # why: This mood wasn’t about you. You asked once, and believed the answer. # source: L21
	YOU: Nothing.
	SELIM: Then it’s the jam. In the school piano. Down to the felt.
	SELIM (inside): Last night was last night. Tonight is jam.
	-> sock
+ [“Eleven keys of what? Start with the worst one.” # pick: eleven_of_what # meant: It’s something. Let’s see what. # best: strong]
	~ react(open_question)
	SELIM: Jam. In a school piano. Down to the felt. # feels: relieved # heard: You want to hear about the jam. # why: Not every mood is a message to you. Ask about the thing itself. # source: L17, L20
	He has to sit down for the next part.
	SELIM: The black keys were cherry.
	SELIM (inside): It was only jam. Now it’s a story.
	-> sock
+ [“Soup’s hot.” Move your papers off his side, and let him be cross. # pick: let_him_be_cross # meant: I don’t know what it is. It’s still soup. # best: strong]
	~ react(presence)
	He is cross with the spoon, the salt and the pepper mill. # feels: relieved # heard: I needn’t be nice yet. # why: A bad day may want soup and no questions. Nothing here was yours to mend. # source: L30
	At the second bowl:
	SELIM: Jam. In a school piano. Fig, and, on the black keys, cherry.
	SELIM (inside): Nobody asked what’s wrong. It was only jam.
	-> sock

= sock
{left_ferry == "promised":Later. The boat is in the morning.|Later. It has been tomorrow all evening, and nobody has said so.} You’ve customs on your lap, nine pages. He’s on the floor with the cat that isn’t yours. # feels: warm
SELIM: Look at this. He’s brought us a sock.
+ [“Wait, don’t let him move. I want to see this properly. One more page.” # pick: one_more_page # meant: I’d like to look at it properly.]
	~ react(break_named)
	He holds the sock up to the light, by himself. # feels: calm # heard: First customs. # why: One more page is fair, and meant kindly. Only a cat with a sock doesn’t keep. # source: L49
	SELIM: It’s a left one.
	SELIM (inside): It was best just then, with the cat looking.
	-> night
+ [“A sock! Whose is it? No, don’t tell me. Is it dry?” # pick: a_whole_sock # meant: Customs can wait for a sock. # best: strong]
	~ react(notice)
	He lays it on one of the good plates. # feels: warm # heard: You saw. # why: He held it out to be looked at, and you looked. # source: L16
	SELIM: It’s rent.
	SELIM (inside): Six years we’ve waited for rent.
	-> night
+ [Put the papers down. Sit on the floor, on the other side of the cat. # pick: other_side_of_the_cat # meant: Wherever that is, I’d like to be there. # best: strong]
	~ react(presence)
	The cat looks from one of you to the other, like a judge. # feels: warm # heard: You came to where it was. # why: He wanted company with it. You went to where the sock was. # source: L16
	SELIM: It’s a left one. He’ll want something for it.
	SELIM (inside): Company, and a sock.
	-> night

=== night
Now you are Selim. # scene: Thursday, 1:20. The same flat. The other chair. # place: flat # light: night # in_view: mirror # feels: worried
The man in the dark window over the sink is you. Through the wall, canım is asleep.
On the paper in your pocket it says: Next visit: Thursday the 24th, 16:00. Bring someone, if you like.
How does one ask that? You try it on the window.
-> how_big

= how_big
+ [“Are you busy on the 24th? Around four? No? It’s nothing.” # pick: ask_it_small # meant: If it’s no, then nobody has had to say it.]
	~ react(unheard)
	~ the_24th = "small"
	The man in the window says it so softly that he fogs up. # heard: nothing # why: A small ask is safe to make. It’s also easy to miss. # source: L21
	-> back_one
+ [“They say, bring someone. I thought of the cat. He’s free.” # pick: ask_as_a_joke # meant: If you laugh, I can ask again, properly.]
	~ react(unheard)
	~ the_24th = "joke"
	The man in the window keeps a straight face. He has heard it before. # heard: nothing # why: A joke can hide an ask so well that nobody finds it. # source: L21
	-> back_one
+ [“I have to go back, on the 24th. I’d like you to come with me.” # pick: ask_it_plainly # meant: That’s what I want. That’s all of it. # best: strong]
	~ react(unheard)
	~ the_24th = "plain"
	You say it once into the sink, and once with your chin up. # heard: nothing # why: A plain ask gives them something to say yes to. # source: L21
	-> back_one

= back_one
Nobody answers. So you do canım’s part, with what you’ve got from Tuesday.
{
- back_first == "didnt_you_hear":
	CANIM: It’s been beeping for ages! Didn’t you hear it?
	SELIM (inside): No.
- back_first == "told_you_this_morning":
	CANIM: I did say, this morning. Right here. Late tonight, I said, don’t wait.
	SELIM (inside): I’m sure you did. I’m always sure you did.
- back_first == "worst_day":
	CANIM: You won’t believe my day. First customs, then the phone, then the boat …
	SELIM (inside): It’s full, that day. Where would I put mine?
- else:
	CANIM: Oh, and you got the good plates out.
	SELIM (inside): You saw plates. You might see this.
}
-> once_more

= once_more
You dry a dry glass. Once more.
+ [“I told you it was nothing. It isn’t. I don’t know why I said it.” # pick: own_the_nothing # meant: I’d like Tuesday back.]
	~ react(unheard)
	You look at the plates. They’re back where they live, at the back. # heard: nothing # why: Owning it clears the table. It doesn’t yet say what you’d like. # source: L41
	-> back_two
+ [“You needn’t do a thing. Only sit where I can see you.” # pick: ask_for_a_face # meant: It’s a small thing. It can be done. # best: strong]
	~ react(unheard)
	The man in the window nods. It’s the first thing you’ve agreed on. # heard: nothing # why: Say what would help, and make it small enough to do. # source: L12, L13
	-> back_two
+ [“Would you do me a favour? You’d say so if it’s a bother?” # pick: ask_a_favour # meant: I don’t want to be a weight.]
	~ react(unheard)
	You’ve thanked the window before you’ve asked it anything. # heard: nothing # why: Say sorry for asking, first, and there’s little room left for the ask. # source: L12
	-> back_two

= back_two
{
- back_then == "which_nothing":
	CANIM: Or like the peppers?
	SELIM (inside): All right. Like the peppers. You’d catch me.
- back_then == "thank_god_nothing":
	CANIM: You had me worried.
	SELIM (inside): I’d have to watch your face go.
- back_then == "three_questions":
	CANIM: Why didn’t you say?
	SELIM (inside): I am saying. I’m saying it to a window.
- else:
	From Tuesday there’s only a chair, coming round the table.
	SELIM (inside): It was a good chair. It had a face on.
}
-> where_it_sleeps

= where_it_sleeps
That’s enough asking. There’s only the paper left, in your hand. It has to sleep somewhere.
+ [Under canım’s cup, for the morning, with one corner out. # pick: under_the_cup # meant: Found is easier than said.]
	~ react(unheard)
	You push it in as far as it goes. You pull a corner out again. # heard: nothing # why: What’s left to be found gets found in somebody’s rush for the door. # source: L21
	-> back_three
+ [In your coat, in the pocket with the ferry cards. # pick: in_the_coat # meant: Then it’s on the boat when we are. # best: strong]
	~ react(unheard)
	It’s the pocket your hand goes to first. # heard: nothing # why: It asks for nothing yet. It makes sure that you’ll be able to. # source: L21
	-> back_three
+ [On the fridge, in among the bills. It’s a bill, of a kind. # pick: among_the_bills # meant: No fuss. One more thing of ours.]
	~ react(unheard)
	You stand back. It looks like gas. # heard: nothing # why: A thing can be put away so neatly that it has said nothing. # source: L21
	-> back_three

= back_three
{
- back_last == "ask_on_the_ferry":
	CANIM: What about Thursday, on the boat?
	SELIM (inside): It’s been Thursday for an hour and a half.
- back_last == "love_to_his_back":
	What comes back is the tap. Canım’s mouth, in this window, over the tap, with no sound to it.
	SELIM (inside): I never asked what that was.
- else:
	What comes back is a plate, dry, put on a pile. And another.
	SELIM (inside): You were there. You were right there.
}
Six hours to the boat. By four the paper is back in your shirt. # rest
+ [Back to bed, and look at the ceiling. # pick: lie_down # go_on]
	-> ferry

// ---- 2 · Twenty minutes ---------------------------------------------------------------

=== ferry
~ scene_starts(4, 4)
You are you again. Asia to Europe: twenty minutes. # scene: Thursday, 7:50. The ferry. # place: ferry # light: window # in_view: face # feels: worried # shows: calm
{ left_shut():
	He’s inside, by an open window. A newspaper is keeping the seat across from him. He lifts it.
- else:
	He’s on the upper deck, on the outside bench. {left_ferry == "promised":He moves his bag for you.|He looks at the water.} He sits sideways, his back to the whole of Istanbul, so that he has your face. He always does. You’ve always thought he’d had enough of the view.
}
-> casting_off

= casting_off
The ropes come off.
+ {left_ferry == "promised"} [“Is it tomorrow yet?” # pick: is_it_tomorrow # meant: I said Thursday, and it’s Thursday. # best: strong]
	~ react(ask_wanted)
	~ kept_break()
	~ left_ferry = "yes"
	SELIM: It’s the day after. # feels: warm # shows: calm # heard: You came back for it. # why: You said Thursday, on the boat. It’s Thursday, and here you both are. # source: L47
	He has to look at his shoes.
	SELIM: You’re late again, canım.
	SELIM (inside): Twenty minutes. Here they are.
	-> racket
+ {left_ferry != "promised"} [“You said tomorrow, on Tuesday, and we never did. Would now be any good?” # pick: may_i_ask_now # meant: I left it hanging. I’d like to pick it up. # best: good]
	~ react(ask_wanted)
	SELIM: Past the tower. # feels: calm # heard: I get to say when. # why: Tomorrow had come and gone. You asked when, and left the when to him. # source: L47, L69
	The tower stands in the water, where it has always stood. It isn’t far.
	SELIM (inside): The tower. I can do the tower.
	-> racket
+ [“Two teas,” to the man with the tray. Tear the ring in two. Watch the water. # pick: two_teas # meant: Let it come, or not. # best: strong]
	~ react(presence)
	{ left_shut():
		~ answers_bid()
	}
	{ left_ferry == "promised":
		~ left_ferry = "no"
	}
	He throws the first bit at a gull. It drops in the sea. # feels: relieved # shows: calm # heard: No one’s chasing. # why: Shared quiet can be a beginning. # source: L12, L30
	SELIM: The gull was early.
	SELIM (inside): Sesame. Salt. You.
	-> racket
+ [“I’ve had that paper in my head for two days. Just tell me, is it bad?” # pick: how_bad_is_it # meant: I’m taking it seriously.]
	~ react(interrogate)
	{ left_ferry == "promised":
		~ left_ferry = "no"
	}
	~ past = "fast"
	SELIM: Not bad. # feels: lonely # shows: calm # heard: It’s bad, then. # why: “Is it bad?” asks him to calm you. So he did. # source: M24, L70
	He says it to the water.
	SELIM (inside): There’s a right answer, and that was it.
	-> racket

= racket
A glass of tea each, and the sesame ring. A child throws bread. Forty gulls at once.
YOU: Listen to that racket.
He watches them.
SELIM: Are they loud today? # shows: calm # read: It was a real question. He wanted to know.
+ [“Deafening, as ever. They can smell the sesame from Asia.” # pick: deafening # meant: Just chatting, on a boat.]
	~ react(assume)
	~ past = "fast"
	SELIM: As ever. # feels: lonely # shows: calm # heard: As ever. # why: It sounded like weather. He had meant it as a question. # source: L20, L21
	He wraps what’s left of the ring in its paper.
	SELIM (inside): So it’s me.
	-> hill
+ [Turn to him, quickly. “Hang on. Can’t you hear them? Selim? Can’t you?” # pick: cant_you_hear_them # meant: Wait. Wait. Can’t you?]
	~ react(interrogate)
	~ past = "fast"
	SELIM: Of course I can. # feels: ashamed # shows: angry # heard: Caught. # why: The right thought, at a run. Twice “can’t you”, and he had only one way out. # source: M24, L70
	Then, since it’s you:
	SELIM: The low part.
	SELIM (inside): That came at me fast.
	-> hill
+ [“Like a school at lunch. Why, what are they like for you?” # pick: whats_it_like_there # meant: You don’t ask things like that. Tell me. # best: strong]
	~ react(open_question)
	SELIM: Quiet. # feels: sad # shows: sad # heard: It may be different for me. # why: He asked, so you told him. Then you were curious why he’d ask. # source: L17, L20
	SELIM: It’s been quiet for a good while. I thought it was the weather. I thought they’d gone somewhere.
	SELIM (inside): I’ve told somebody about the gulls.
	-> hill

= hill
The tower goes by, on its rock. Fourteen minutes.
{ door() == shut:
	~ selim_told = "part"
	He pays for the tea. The paper comes up with the coins, and the wind opens it. Audiology, it says.
	He’s looking at your mouth.
	SELIM: It’s only the top. Who plays up there? # feels: ashamed # shows: calm
- else:
	~ selim_told = "whole"
	He unfolds the paper. A line goes along, and then it falls off.
	SELIM: So. My ears. They drew me a hill, and I’m at the bottom. The whole top octave’s gone. # feels: sad # shows: calm
	SELIM: Three years, they think. I’ve had a dial for it for one.
}
The timer. The tap. And you had thought: he’s angry.
~ temp whole = selim_told == "whole"
+ [“They do amazing hearing aids now. Tiny. Nobody would even see.” # pick: tiny_hearing_aids # meant: There’s help! It needn’t be the end of anything.]
	~ react(advise)
	~ he_keeps("tiny_hearing_aids")
	~ past = "shop"
	SELIM: So they tell me. # feels: lonely # shows: calm # heard: Be mended. And hide it. # why: Every word is true. It’s an answer for next week. # source: M22, L14
	{whole:He folds the hill up.|He puts the paper away.}
	SELIM (inside): I’ve had it two days. Let me have it.
	-> talked_to_his_back
+ [“Beethoven was deaf, you know, and think of what he did!” # pick: beethoven # meant: You’re not finished. Great people weren’t.]
	~ react(positivity)
	~ past = "statue"
	SELIM: Beethoven’s piano was always out of tune. # feels: lonely # shows: calm # heard: Be a genius about it. # why: A great example can make an ordinary fear feel small. # source: L48
	SELIM: Somebody like me had to hear that.
	SELIM (inside): I wanted to keep my Saturdays, not write a symphony.
	-> talked_to_his_back
+ [“Oh, Selim. But you tune pianos.” # pick: you_tune_pianos # meant: I see what it is. I won’t walk round it. # best: strong]
	~ react(paraphrase)
	~ he_keeps("you_tune_pianos")
	The horn goes. # feels: sad # shows: sad # heard: Somebody said it. # why: The two of you had been walking round it. You said it, in four words. # source: L14
	SELIM: Say it again. Not louder. Just where I can see it.
	You turn. You say it again.
	SELIM: I tune pianos.
	He laughs, once, like a cough.
	SELIM (inside): Out loud, in daylight.
	-> talked_to_his_back
+ [{whole:“Show me. Where’s my voice, on this hill of yours?”|“Can I see the rest of it, some day? When you like?”} # pick: show_me_the_hill # meant: I want to know where I am in this. # best: good]
	~ react(open_question)
	{ whole:
		He takes a pencil. # feels: warm # shows: calm # heard: You’re coming onto the hill. # why: Real interest in the thing itself is a kind of comfort. # source: L17
		SELIM: Here. You’re fine. You fall off a bit at S.
		YOU: I’ve always fallen off a bit at S.
		SELIM: Then say the rest of Selim. I’ll turn round.
		SELIM (inside): There. Next to the fridge.
	- else:
		SELIM: Some day. # feels: relieved # shows: calm # heard: You’d want to see it. # why: Real interest in the thing itself is a kind of comfort. # source: L17
		His hand goes to his pocket, and stays on it.
		SELIM (inside): You’re on it. You’re in the middle.
	}
	-> talked_to_his_back

= talked_to_his_back
{ selim_told == "whole":
	-> all_summer
}
-> last_minutes

= all_summer
Eight minutes. Since the summer you’ve talked to his back. You had thought that he’d stopped listening to you.
+ [“I thought it was me. All summer I thought it was me.” # pick: i_thought_it_was_me # meant: I’m so relieved. It wasn’t us.]
	~ react(i_statement)
	He pats your hand. # feels: ashamed # shows: sad # heard: Now I’ve hurt you as well. # why: You were glad that it wasn’t you. It was still him. # source: L39
	SELIM: No, no. Poor you.
	SELIM (inside): One more thing I broke by not hearing it.
	-> last_minutes
+ [“I’ve missed you since June. And you were sitting there alone with it.” # pick: talking_to_your_back # meant: Mine, and yours. Both. # best: strong]
	~ react(i_and_you)
	SELIM: I thought you’d gone quiet at me. # feels: relieved # shows: sad # heard: You were alone in there too. # why: Your summer, and his. Neither had to make room for the other. # source: L39
	SELIM: We’re idiots.
	YOU: Two.
	SELIM (inside): In there too. All that time.
	-> last_minutes
+ [Keep yours for another day. Put the warm glass into his hand. # pick: not_today_mine # meant: It’s true, and it isn’t its turn. # best: strong]
	~ react(presence)
	He drinks. After a bit: # feels: relieved # shows: calm # heard: There’s room. # why: Yours could wait till the glass was empty. He came for it himself. # source: L13
	SELIM: And you? You’ve been something, too.
	SELIM (inside): There’s something behind that glass.
	-> last_minutes
+ [“All day guessing what people say? I’d be asleep by nine as well.” # pick: three_years_guessing # meant: I’ve just done the sum. # best: strong]
	~ react(validate)
	He puts his tea down, so as to look at you properly. # feels: relieved # shows: sad # heard: It’s work. Somebody says it’s work. # why: You worked out what it must be like, hour by hour, and said so. # source: M26
	SELIM: By eight. From eight I just nod.
	SELIM (inside): I’d thought I was getting old.
	-> last_minutes

= last_minutes
{ door() == open:
	-> floor_below
}
-> you_could_come

= floor_below
{
- the_24th == "small":
	SELIM: Are you busy on the 24th? Around four?
	YOU: I am now. I’m coming with you.
- the_24th == "joke":
	SELIM: The 24th. They say, bring someone. I thought of the cat.
	YOU: He has a sock to wash. I’ll come.
- else:
	SELIM: I have to go back, on the 24th. I’d like you to come with me.
	YOU: Yes.
}
Two minutes.
SELIM: My father went quiet at fifty. Nobody went with him. We thought: proud. # feels: sad # shows: sad
SELIM: I think he couldn’t hear us, canım. I think he was guessing.
The boat bumps the pier. Everyone stands up.
+ [“You’re not your father. You’re nothing like him, you never were.” # pick: youre_not_your_father # meant: You won’t end like that. I won’t let you.]
	~ react(minimise)
	~ past = "father"
	SELIM: No. He had better suits. # feels: lonely # shows: calm # heard: Don’t look there. # why: He isn’t afraid of being like him. He’s sorry that he misread him. # source: L10, L20
	SELIM (inside): That wasn’t what I was saying.
	-> gangway
+ [Stay sitting. Let them all go past your knees. You’ll be late. # pick: miss_the_pier # meant: Being late is what I’m good at. # best: strong]
	~ react(presence)
	~ he_keeps("miss_the_pier")
	~ floor_heard = true
	The deck empties. # feels: ashamed # shows: sad # heard: Late, and the right way round. # why: The hardest thing came last, with everyone standing up. You stayed sat. # source: L13
	SELIM: I was rude to him. For twenty years. I thought he’d started it.
	SELIM (inside): Said. And the boat hasn’t sunk.
	-> gangway
+ [“You should ring your mother. She’d know. Ask her today.” # pick: ring_your_mother # meant: You could find out!]
	~ react(advise)
	~ past = "father"
	SELIM: I should. # feels: lonely # shows: calm # heard: Homework. # why: A good idea, in the one minute that wasn’t for ideas. # source: M22, L66
	He looks for his bag. It’s on his shoulder.
	SELIM (inside): After the bag.
	-> gangway
+ [“Nobody told you. Anyone would have thought: proud.” # pick: anyone_would_think # meant: He was a boy at a table with a silent man. # best: good]
	~ react(validate)
	~ floor_heard = true
	SELIM: Proud. He ironed proud. # feels: relieved # shows: sad # heard: I’m not the only fool. # why: You can say why someone got it wrong without saying that nobody was hurt. # source: M26
	He gets up when you do.
	SELIM (inside): Anyone would. Even me.
	-> gangway

= you_could_come
Two minutes. The pier comes up, with people on it. He looks for his ticket. # feels: worried # shows: calm
{
- the_24th == "small":
	SELIM: Are you busy on the 24th? Around four? No? It’s nothing.
- the_24th == "joke":
	SELIM: On the 24th, at four. They say, bring someone. I thought of the cat. He’s free.
- else:
	SELIM: I have to go back, on the 24th. At four. I’d like you to come with me.
}
+ [“The 24th, at four. Yes. I’ll come with you.” # pick: no_meetings # meant: That’s what you were asking on Tuesday. # best: strong]
	~ react(presence)
	{
	- the_24th == "small":
		SELIM: It isn’t nothing. # feels: relieved # shows: calm # heard: That’s the other half of four o’clock. # why: “It’s nothing,” he said, and held it out. You took it all the same. # source: L16
	- the_24th == "joke":
		SELIM: He’ll be hurt. He had a sock for it. # feels: relieved # shows: calm # heard: That’s the other half of four o’clock. # why: There was an ask behind the cat. You answered the ask. # source: L16
	- else:
		SELIM: Good. # feels: relieved # shows: calm # heard: That’s the other half of four o’clock. # why: He asked for it plainly, this time. So the answer could be short. # source: L16
	}
	He has had the ticket in his hand all along.
	SELIM (inside): Two chairs. I’ll take my coat off the other one.
	-> gangway
+ [Phone out. “Let me look. I’ll do everything I can to be there, I promise.” # pick: see_the_24th # meant: I don’t want to say yes and not come.]
	~ react(withdraw)
	~ past = "ask"
	SELIM: Of course. # feels: lonely # shows: calm # heard: A meeting. # why: Looking first is honest. He saw a phone come out, and no day on which you’d know. # source: L47
	SELIM (inside): The 24th looks like Tuesday.
	-> gangway
+ [“Of course, if you need me. You only have to say, and I’ll be there.” # pick: need_me # meant: Of course I’ll come. Just say.]
	~ react(question_pushed)
	~ past = "ask"
	SELIM: No, no. I only thought. # feels: lonely # shows: calm # heard: Need. # why: He hadn’t said need. Now he has to need you, or say no. # source: L12, L59
	SELIM (inside): Need is a big word for a chair.
	-> gangway

= gangway
{ not ruptured():
	-> off_the_boat
}
The gangway. Behind you the gulls have gone over to the next boat.
~ temp told_it = selim_told == "whole"
+ [{past == "father":“What was he like, at table? I got in the way of that.”|{past == "ask":“I should just have said yes, before. So, yes. Where do I meet you?”|{past == "shop":“You’d hardly said it, and I was off to the shop. What’s it like?”|{past == "statue":“Never mind Beethoven. I panicked. How is it for you?”|“Before the tower, that was all me. What were you going to say?”}}}} # pick: bottom_of_the_hill # meant: I’ve been standing on the wrong side of it. # best: strong]
	~ react(repair)
	He stops, so that people have to go round. # feels: relieved # shows: sad # heard: You’ve turned round for it. # why: You went back to the very place where it went wrong, and asked there. # source: L41, L42
	{
	- past == "father":
		SELIM: Tidy. He laughed when we’d all laughed. A bit after.
		SELIM (inside): A bit after. I never put that together.
	- past == "ask":
		SELIM: Here. The boat at three.
		{ not told_it:
			-> against_a_post
		}
		SELIM (inside): It was no trouble, the second time.
	- past == "fast":
		SELIM: I’d practised it. On the window.
		YOU: How did it go?
		SELIM: It let me finish.
		{ not told_it:
			-> against_a_post
		}
		SELIM (inside): Now you know that I talk to windows.
	- else:
		SELIM: {told_it:There’s no wind, down here. It’s very well kept.|Quiet. It’s very well kept.}
		{ not told_it:
			-> against_a_post
		}
		SELIM (inside): Nobody’s asked what it looks like.
	}
	-> off_the_boat
+ [“Sorry if I was a lot, back there. I get like that when I care.” # pick: sorry_only_helping # meant: I am trying. I’m trying with both hands.]
	~ react(repair_but)
	SELIM: You do. I know you do. # feels: lonely # shows: calm # heard: And I’m to say thank you. # why: It’s true that you care. Said there, it makes him thank you for the miss. # source: L42
	He carries your bag as well as his.
	SELIM (inside): Now there’s that to be grateful for.
	-> off_the_boat
+ [“I jumped ahead, earlier. Like the people who get off before it stops.” # pick: tea_first # meant: I can hear myself now. # best: good]
	~ react(repair_part)
	He gives you what’s left of the ring, the side with the sesame. # feels: calm # shows: calm # heard: You noticed. # why: You saw that you’d been ahead of him, and said so. He’s beside you now. # source: L41
	SELIM: There’s a sign about it.
	SELIM (inside): We’re off it now, the two of us.
	-> off_the_boat

= against_a_post
~ selim_told = "whole"
He flattens the paper against a post. A line goes along, and then it falls off.
SELIM: They drew me a hill. I’ve had a dial for it for a year.
The gulls. The football. The whole summer.
-> off_the_boat

= off_the_boat
SELIM: Saturday at five I do Madam Eleni. You could come. Bring a coat.
~ scene_ends()
At the corner he turns round to see if you’ve turned round. # rest
+ [Saturday, then. # pick: saturday # go_on]
	-> hall

// ---- 3 · Before the doors ---------------------------------------------------------------

=== hall
~ scene_starts(5, 4)
~ past = "none"
Madam Eleni is a hundred years old and has three legs. She is the grand piano here. Doors open at half past six. Strings are slow. # scene: Saturday, 17:00. The small hall. # place: hall # light: dusk # in_view: face # feels: worried # shows: calm
{selim_told == "whole":The dial sits on the music stand. Nobody here has asked what it’s for.|There is a dial on the stool. You’ve never seen it before.}
Six years ago he came to tune a piano above your old flat. It took him three visits. One would have done.
{
- left_shut():
	// The fork on the plate rack is his small bid; you have brought it.
	~ answers_bid()
	He hasn’t said it again. This morning his fork lay on the plate rack. He never leaves it. You’ve brought it.
- brings() == everything:
	On a seat in row five lies his scarf. It has been kept for you.
- else:
	SELIM: You came.
}
-> row_five

= row_five
SELIM: Row five. And don’t be nice.
+ [Sit in the front, to be near him. Nod whenever one sounds right. # pick: ill_be_your_ears # meant: Use mine. I’ve two spare.]
	~ react(advise)
	~ past = "helping"
	SELIM: {selim_told == "whole":I have the dial.|She has me.} # feels: lonely # shows: calm # heard: You can’t do it. # why: He hadn’t asked for it yet. A nod at each note says that he can’t. # source: L12, L13
	{selim_told == "whole":Very polite.|He moves the stool, and the dial on it.}
	SELIM (inside): Already.
	-> top_c
+ [Row five, coat on your knees, and forty minutes of not one word. # pick: row_five # meant: You know what you’re doing. I’d like to see it. # best: strong]
	~ react(presence)
	Forty minutes. He hums. He sees you, and stops; and then he hums. # feels: relieved # shows: calm # heard: Someone’s here, and nothing has changed. # why: Being there while they’re good at something is a kind of support too. # source: L11, L12
	SELIM (inside): I forgot you were there. Then I was glad.
	-> top_c
+ [“They think the world of you here. I’d tell them, if I were you.” # pick: tell_the_hall # meant: You wouldn’t have to carry it.]
	~ react(advise)
	~ past = "helping"
	SELIM: They might. # feels: lonely # shows: calm # heard: Now. In front of Madam Eleni. # why: It may be a good idea. It’s his news, and he has a piano to finish. # source: M22, L59
	He tightens a pin that was fine.
	SELIM (inside): It’s mine to be late with.
	-> top_c
+ [“Do I watch you, or shall I read?” # pick: eyes_or_book # meant: I can look, or I can not look. # best: strong]
	~ react(ask_wanted)
	SELIM: Read. And look up at the C. # feels: relieved # shows: calm # heard: I may choose how I’m watched. # why: Being watched helps one person, and is work for another. You didn’t know which, so you asked. # source: L69, M28
	SELIM (inside): Not nice. Useful.
	-> top_c

= top_c
17:40. The top C. Again. Again. He doesn’t look at the dial. He looks at you.
SELIM: Is that true? # feels: worried # shows: calm
It’s their word for in tune.
+ [“It sounds lovely to me. It really does.” # pick: sounds_lovely # meant: I believe in you.]
	~ react(positivity)
	~ past = "lovely"
	SELIM: Lovely. # feels: lonely # shows: calm # heard: You were told not to be nice. # why: He asked for a fact. Kindness that blurs it leaves him alone with the string. # source: M22, L66
	He says it to Madam Eleni.
	SELIM (inside): Now I know less than I did.
	-> all_well
+ [“It wobbles a bit. Under? Yes. I think it’s under.” # pick: bit_sour # meant: You asked me straight. # best: strong]
	~ react(advise_wanted)
	A hair of a turn. # feels: relieved # shows: calm # heard: You weren’t nice. # why: He asked for a fact. You gave him what you heard, and no more. # source: M22, L66
	SELIM: Now?
	YOU: Now it’s true.
	He looks at you the way he did on the third visit.
	SELIM (inside): Good. Now there are two of us on it.
	-> all_well
+ [“I hear it. I can’t judge it. Honestly, I don’t know.” # pick: i_hear_cant_judge # meant: I won’t guess with your good name. # best: good]
	~ react(i_statement)
	SELIM: Then the dial can earn its money. # feels: calm # shows: calm # heard: Fair. # why: “I don’t know” is a straight answer as well. # source: M22
	SELIM (inside): Straight. Good.
	-> all_well

= all_well
The manager puts her head in, behind him. He sees you look, and turns.
MANAGER: All well, Selim Bey?
SELIM: All well.
+ [“Nearly! Could he have a bit longer, please? It’s the cold in here.” # pick: he_needs_longer # meant: I’m buying you time.]
	~ react(assume)
	~ past = "spoke"
	SELIM: I need a quarter of an hour. # feels: ashamed # shows: angry # heard: You’ll do the talking now. # why: You meant to cover for him. It took his voice, just when he’s afraid of losing it. # source: L12
	He says it to her, and not to you.
	SELIM (inside): I had a sentence. I had it ready.
	-> radio
+ [Say nothing. Get up, and go and stand next to her. # pick: stand_in_his_light # meant: You’ll need to see us to follow. # best: strong]
	~ react(presence)
	~ his_light = true
	MANAGER: They’re in the street already, with their scarves on. # feels: relieved # shows: calm # heard: You know how I listen. # why: Two faces in one place: he follows both, and nobody sees that it’s help. # source: L11, L12
	He answers before she’s done.
	SELIM: A quarter of an hour, and she’ll sing.
	SELIM (inside): Every word. Even the scarves.
	-> radio
+ [When she’s gone: “Why did you say that? All well?” # pick: why_all_well # meant: You don’t have to pretend any more.]
	~ react(interrogate)
	~ past = "helping"
	SELIM: Because it’s ten to six and I’m working. # feels: hurt # shows: angry # heard: You’re lying. # why: “All well” isn’t always a lie. Just now it’s a way to get on with the top octave. # source: M24, L70
	SELIM (inside): All well is a thing one says.
	-> radio

= radio
Low notes, for a good while. Then none. The fork is on his knee. All week he hasn’t once lifted it.
SELIM: Old Agop tuned till he was seventy-four, with a radio in each ear. I thought he liked the news. # feels: worried # shows: calm
SELIM: Say it. You think I should get them. # read: He knew that it was his to decide. He wanted somebody in it with him.
+ [“I would, yes. I’d like to mumble again.” # pick: yes_i_do # meant: You asked. It’s yes. And you’re still you. # best: strong]
	~ react(advise_wanted)
	~ his_light = false
	SELIM: You mumble now. # feels: warm # shows: calm # heard: Yes, and you’ve thought what it’s for. # why: He asked for your view. You gave it, with your own wish in it, and stopped. # source: M22, L66
	He taps the fork, and doesn’t lift it.
	SELIM: And if I don’t?
	YOU: Then I’ll learn to face you.
	SELIM (inside): Either way, then.
	-> low_to_high
+ [“It’s your choice. I’ll support whatever you decide. You know that.” # pick: its_your_choice # meant: It’s your body. I won’t push.]
	~ react(assume)
	~ past = "handed"
	SELIM: Yes. Thank you. # feels: lonely # shows: calm # heard: You’ve no view. I’m alone with it. # why: He hadn’t asked whose decision it is. He’d asked what you think. # source: L59
	He says it the way people say it to a bank.
	SELIM (inside): I knew it was mine. I asked for the other thing.
	-> low_to_high
+ [“I’d want to hear what you think first. You’d be the one wearing them.” # pick: your_ears_after_all # meant: I want it to come from you.]
	~ react(question_pushed)
	~ past = "handed"
	SELIM: I think I asked you. # feels: hurt # shows: calm # heard: I asked first. # why: Yours first, in a few words, since he asked. Then his. # source: M22, L66
	SELIM (inside): It took me till Saturday to ask that.
	-> low_to_high
+ [“Honestly? No. Not yet. You’ve only known since Tuesday.” # pick: not_yet # meant: You asked. It’s no, for now. It may change. # best: strong]
	~ react(advise_wanted)
	~ his_light = false
	He lifts the fork to his ear, and listens. # feels: warm # shows: calm # heard: No hurry, then. # why: A “not yet” is as good an answer as a yes, if it’s what you think. # source: M22, L66
	SELIM: A. Still in. Never goes out, that one.
	SELIM (inside): Everyone’s been running. You sat down.
	-> low_to_high

= low_to_high
{ not ruptured():
	-> ten_minutes
}
18:12. He’s wiping the keys, low to high.
+ [{past == "spoke":“That was your sentence, before, and I said it. How did yours go?”|{past == "lovely":“That C wasn’t lovely. Play it me again?”|{past == "handed":“You asked me, and I ducked. I don’t know. They scare me. You?”|“I hovered, before. Is there anything that’d be any use?”}}} # pick: what_did_you_want_said # meant: I’d like that bit back. # best: strong]
	~ react(repair)
	{
	- past == "spoke":
		SELIM: Shorter. # feels: relieved # shows: calm # heard: It was mine. You know that. # why: You said whose sentence it was. Then you asked to hear it. # source: L41, L42
	- past == "lovely":
		He plays it. # feels: relieved # shows: calm # heard: I can ask you things. # why: You took back the nice word, and went back to the very note. # source: L41, L42
		YOU: It’s under. A hair.
	- past == "handed":
		SELIM: Yes. They come in red. I asked. # feels: relieved # shows: calm # heard: Two of us, then. # why: You had no yes and no no to give. You gave what you had, and asked. # source: L41, L42
	- else:
		SELIM: Somebody to wipe the top end. # feels: relieved # shows: calm # heard: You’d do what I say, not what you think. # why: You saw what your help had been. This time he got to choose it. # source: L41, L42
	}
	He hands you a cloth.
	SELIM (inside): That I can use.
	-> ten_minutes
+ [“Sorry about before. I love you so much that it makes me stupid.” # pick: sorry_because_love # meant: It is. It is because of that.]
	~ react(repair_but)
	SELIM: I know, I know. # feels: lonely # shows: calm # heard: And now I’m to say: me too. # why: It’s true, and it’s charming. What happened before is still lying there. # source: L42
	Middle C, twice.
	SELIM (inside): That wasn’t the question.
	-> ten_minutes
+ [“I’ll go back to row five for a bit, and just listen.” # pick: back_to_row_five # meant: I’ll go where I was asked to be. # best: good]
	~ react(repair_part)
	SELIM: Row five. # feels: calm # shows: calm # heard: You remember what I asked. # why: He’d asked for one thing, an hour ago. You went and did it. # source: L41
	He says it to the keys, and plays you there, one note a step.
	SELIM (inside): With the coat on the knees.
	-> ten_minutes

= ten_minutes
18:20. Voices in the foyer. Ten minutes.
He folds the cloth in four. # shows: calm
+ [“On Tuesday you asked what I was doing at four. Ask me again.” # pick: ask_me_again # meant: I’d like that one back. # best: strong]
	~ pays(at_four)
	~ react(repair)
	~ left_four = "asked_again"
	He gets it at once. To make it light takes him two tries. # feels: warm # shows: calm # heard: You’re giving me my question back. # why: Tuesday is over. The question could still be asked again, and was. # source: L41
	SELIM: What are you doing on the 24th, at four?
	YOU: Coming with you.
	SELIM: I heard. Say it again.
	-> his_own
+ [“At four I was in a meeting, and you were in there. Who was with you?” # pick: i_said_meeting # meant: I want to know about the part I missed. # best: strong]
	~ pays(at_four)
	~ react(repair)
	~ left_four = "owned"
	SELIM: There was a fish tank. # feels: relieved # shows: calm # heard: You’re coming back for me. # why: You put the two rooms side by side, yours and his. Then you asked about his. # source: L41, L42
	He tells you about the fish. It’s about the fish for quite a while.
	SELIM (inside): The orange one had my face.
	-> his_own
+ [“I’m sorry. I’d have come at once, if only you’d said.” # pick: if_you_had_said # meant: I’d have come! I’d have come at once!]
	~ pays(at_four)
	~ react(repair_but)
	~ left_four = "turned_round"
	SELIM: I could have. # feels: ashamed # shows: calm # heard: It was my fault, for asking small. # why: No “but”, and it still turns round on the way out. Keep that half for another day. # source: L42
	It’s he who nods, as if he’d been the one to say sorry.
	SELIM (inside): I asked in the size I had.
	-> his_own
+ [“None of that matters now. I know, and I’m here.” # pick: none_of_that_matters # meant: I don’t want it to stand between us.]
	~ react(minimise)
	~ left_four = "swept"
	SELIM: Of course. # feels: lonely # shows: calm # heard: Put it away. # why: It may be over for you. He hasn’t had his turn to say so. # source: L10
	He closes the lid with both hands.
	SELIM (inside): It mattered at four.
	-> his_own

= his_own
{
- door() == open:
	He comes down to row five, to say it where you can see it, too.
	SELIM: I never heard that oven. I said “it’s fine” for a year. It wasn’t, canım. You knew. I let you think you’d made it up. # feels: sad # shows: sad
- door() == ajar:
	He sits down at the end of row five, one seat off.
	SELIM: I never heard it, on Tuesday. The oven. I should have said so.
	He looks at Madam Eleni.
	SELIM: A piano isn’t ever in tune, either. It’s only on its way out more slowly.
- else:
	He puts his tools in the bag, in the order in which they always go.
}
~ scene_ends()
Somebody tries the door from outside.
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
He touches a small red thing behind his ear. The gulls come by. He shuts his eyes. # scene: Three weeks later. The ferry home. # place: ferry # light: dusk # in_view: face # feels: worried # shows: calm
It isn’t the gulls.
SELIM: You whistle. # feels: warm
SELIM: Through your teeth. All the time. How long have you whistled?
YOU: Always.
SELIM: Every day?
YOU: Every day.
He makes you do it all the way to Asia.
SELIM: The plates are too loud. The paper bags are a riot. # ending: you_whistle: You whistle # next: Go back to the hall, and leave his question with him. He has a voice for that, too.
-> END

=== on_the_fridge
The chart goes on the fridge, between the gas bill and a picture of the cat that isn’t yours. # scene: Sunday. The flat. # place: flat # light: window # in_view: face # feels: calm
He’s in no hurry. Nobody has bought anything.
SELIM: It’s only a hill. People pay to look at hills.
At the bottom, where the line falls off, he has put three words in pencil: you are here.
{left_four == "owned":Under them, the pencil hangs on a string, for whoever comes by.|The pencil hangs beside it, on a string, with nothing to do.} # feels: {left_four == "owned":warm|calm} # ending: on_the_fridge: The hill # question: Nothing was bought and nothing was decided. What has changed, since the paper lay under the bread? # next: {left_four == "owned":Go back to the boat. There is something further down, if there’s time to hear it.|Go back to 18:20, and ask for his question once more.}
-> END

=== right_side
No more is said. On Sunday you swap sides: of the table, of the sofa, of the bench by the water. # scene: Sunday. The flat. # place: flat # light: window # in_view: face # feels: worried # shows: calm
SELIM: Why?
YOU: Better view.
Now he has the window behind him, and the light on your face.
SELIM: It’s the gasworks. # feels: relieved
He knows. You know that he knows.
He moves the salt to where your hand will be. # ending: right_side: Right side # question: He has told you a part. How does each of them say the rest, without saying it? # next: Go back to the gulls, and hear his question as a question. Or to the gangway, and mend it whole.
-> END

=== said_himself
He tells the hall himself, with the dial in his hand. Then he comes home and tells you. # scene: Monday, 19:20. The flat. # place: flat # light: lamp # in_view: face # feels: warm # shows: calm
He does it by doing the manager. He does her eyebrows first.
SELIM: But Selim Bey! We thought you’d bought that to show off!
He has to put the bag down.
SELIM: A year I’ve hidden it. Behind the stool. A year.
You’ve put down two plates, right side up.
SELIM: And then she asked me what it cost. # ending: said_himself: All well # question: You left it to him. He told them on a day you weren’t there. What had you given him, in the hall? # next: Go back to the fork on his knee. He asked you straight; try a straight answer.
-> END

=== radio_in_each_ear
A video call to his father, by the sea. You hold the tablet. Selim brings his mouth to where Baba can see it. # scene: Sunday. The flat. # place: flat # light: window # in_view: face # feels: worried
~ left_baba = "yes"
SELIM: Baba. Can you hear the gulls, down there?
A long look.
BABA (voice): What gulls?
An old man goes to a window, and opens it. He stands there.
BABA (voice): There are still gulls? # feels: warm # ending: radio_in_each_ear: Radio in each ear # next: Go back to 18:20. There’s a question of his that can be asked again.
-> END

=== plate_on_a_plate
{ selim_told == "part":
	~ selim_told = "card"
}
You come home late, again. He’s asleep on the sofa, face to the wall. # scene: Tuesday, 22:30. The flat. # place: flat # light: night # in_view: back # feels: lonely
On the table stands a plate, with a plate turned over on it.
Under both, where you must lift them to see, there’s a card.
Audiology. Thursday the 24th. 16:00.
Nothing is written on it. The plate is still warm. # ending: plate_on_a_plate: A plate on a plate # next: Go back to row five, and just be in it.
-> END
