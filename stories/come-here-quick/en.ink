// Five Tuesdays at one window. He says only, “Come here. Quick.” Then one of them is taken back, and the year runs again.
# title: Come here. Quick.
# cast: rokas: Rokas
# cast: you: You
# cast: neighbour: Mrs Petrauskienė
# cast: clerk: The office
# about: Someone is not listened to, a little, over a year.
# teaches: lasting-marks year.november
# teaches: effect-self-worth year.november
# teaches: effect-communication again.both_years
# teaches: effect-disconnection again.both_years
# teaches: effect-relationships again.both_years
# teaches: small-and-often again.both_years
# teacher: Read the two years row by row. Where does what Rokas tells begin to differ, and what was done that day? Mrs Petrauskienė hears all of it in both years: ask what that does for him.
INCLUDE ../model/attunement.ink

// The Tuesday that is taken back stays open till it is mended.
LIST Debt = tuesday
// What was done on a Tuesday: came at once, came when the two minutes were over, didn’t come, went back in the evening,
// only said sorry in the evening.
LIST Done = came, waited, stayed_away, went_back, said_sorry
LIST Close = rent_is_due, jar_comes_out, only_a_crow
// Set once, where both years are told.
VAR close = rent_is_due

-> year

=== year
~ scene_starts(3, 8)
You live in Vilnius, in Lithuania, on the third floor of an old house. You’re nineteen. # scene: A Tuesday in January, 16:45. The kitchen. # place: sill # light: window # in_view: face # feels: calm
Your little brother, Rokas, is eleven. Your mum drives a lorry all over Europe. She’s home one week in four, and she rings every evening. In the other three weeks, you’re the big one in the flat. # meet: rokas
On most days you work and cook, and Rokas sits on the wide windowsill in the kitchen and looks out over the roofs. He doesn’t talk a lot. When there’s something out there, he says the same three words each time.
On the ground floor lives Mrs Petrauskienė. She’s eighty, she knows all about birds, and her door is open when Rokas comes home from school. # meet: neighbour
Now you’re sitting at the kitchen table with a long form. You want a job at the hospital, and the form has to be sent by five o’clock. You’ve got two boxes left to fill in.
On the windowsill stand a bag of flour and a small plate with nuts. The nuts are from Rokas. You don’t know what they’re for. # plants: flour # plants: nuts
ROKAS: Come here. Quick.
He looks round at you. Then his nose is on the glass again.
-> january

= january
+ (go) [Go to the window # pick: go_to_the_window # meant: I thought that two boxes could wait for me. # best: strong]
	~ react(presence)
	You put down the pen and go to the window. # feels: warm
	A grey crow is sitting on the branch outside. In its left wing there’s one white feather.
	ROKAS: Don’t move.
	The crow jumps onto the windowsill. It looks at you with one eye. Then it takes a nut and flies off.
	ROKAS: Did you see that?
	YOU: I did. It’s got a white feather!
	ROKAS: You saw the feather, too! # heard: You came at once, and we both saw it. # did: He told you not to move. # why: Looking at a small thing together is one way to be close. # source: L16
+ (two) [“Two minutes.” # pick: two_boxes # meant: I had two boxes left, and then I wanted to come. # best: good]
	~ react(break_named)
	YOU: Two minutes. Two boxes. # feels: calm
	You fill in one box. You fill in the other one. Then you get up and go to the window.
	Outside, a branch moves up and down. There’s one nut less on the plate.
	YOU: What was it?
	ROKAS: A crow. It took a nut. You’ve missed it.
	YOU: Oh. But here I am.
	ROKAS: Here you are. # heard: You said two minutes, and you came after two minutes. # did: He made room for you at the window. # why: You can say how long it takes. Then come when you said. # source: L49
+ (later) [“Lovely! Tell me later.” # pick: lovely_later # meant: I had fifteen minutes for the form, and I wanted to sound kind.]
	~ react(positivity)
	YOU: Lovely! Tell me later. # feels: lonely # shows: calm
	ROKAS: I don’t know yet if it’s lovely. It’s –
	Something knocks on the glass, once. Then you hear wings.
	YOU: Hm?
	ROKAS: Nothing. It’s gone.
	You send the form at two minutes to five. You don’t ask what it was. # heard: You say it’s lovely, and you haven’t even looked. # did: He said that it was gone. # why: A kind word can still miss, if you don’t look up. # source: M29
- At supper you ask him about his day. # plants: supper
{
- door() == open:
	ROKAS: That was a crow with one white feather. I’d know him anywhere! He walks like the bishop, the top man in our church: very slowly, with his hands behind his back. # feels: warm
	YOU: Crows haven’t got hands.
	ROKAS: That’s how he walks, though.
- else:
	ROKAS: A crow took a nut. # feels: calm
	YOU: Is that all?
	ROKAS: Yes.
}
-> into_march

= into_march
It’s March. You’ve got the job at the hospital. This week you start at half past eight. # scene: A Tuesday in March, 7:20. The kitchen. # place: sill # light: window # in_view: face # feels: calm
There’s milk on the stove. In two minutes it will boil. If nobody is there then, it runs over, and it’s the last of the milk.
Rokas is on the windowsill, in his pyjamas. He has put out one nut.
ROKAS: Come here. Quick.
-> march

= march
+ (two) [“Two minutes! Can it wait?” # pick: can_it_wait # meant: I didn’t want to lose the milk, and I didn’t want to miss it. # best: strong]
	~ react(ask_wanted)
	YOU: Two minutes! Can it wait? # feels: warm
	ROKAS: It can. He’s only walking up and down.
	You look at the milk till it comes up. You turn off the stove, and you go.
	The crow with the white feather puts down something small and shiny. It’s a bottle cap. Then he takes the nut.
	ROKAS: He’s brought me that! He’s never brought me anything!
	YOU: Can he do it again?
	ROKAS (to the glass): Bye, Bishop. # heard: You asked if it could wait, and then you really came. # did: He told you that it could wait. # why: Ask if it can wait. Sometimes it can, and both things get done. # source: L20 # plants: bishop
+ (go) [Take the milk off, and go # pick: leave_the_milk # meant: The milk could wait, and he’d said “quick”. # best: good]
	~ react(presence)
	You take the milk off the stove, and go to the window. # feels: warm
	The crow with the white feather is there. He puts down something small and shiny. It’s a bottle cap. Then he takes the nut.
	ROKAS: He’s brought me that! He’s never brought me anything!
	YOU: Now the milk’s cold.
	ROKAS: I like it cold. I’ve got a bottle cap!
	ROKAS (to the glass): Bye, Bishop. # heard: You let the milk wait for me, so you saw my present. # did: He forgot about breakfast. # why: Some small things don’t wait. You can choose them. # source: L16 # plants: bishop
+ (later) [Nod, and stir the milk # pick: nod_and_stir # meant: I’d heard him, and I thought that he could see me nod.]
	~ react(withdraw)
	You nod, and stir the milk. # feels: lonely # shows: calm
	Rokas is looking out of the window, so he can’t see you nod. He waits.
	Something small and hard falls on the windowsill outside. It rings like a coin.
	ROKAS (to the glass): Oh! Is that for me?
	YOU: Breakfast’s ready!
	ROKAS: Did you see what he –
	YOU: Eat, or we’ll be late.
	ROKAS (to the glass): Bye, Bishop. # heard: You don’t say a word, so you don’t want to see it. # did: He ate, with one hand shut. # why: A nod only helps if it can be seen. Say that you’ve heard. # source: L14 # plants: bishop
- Then it’s evening, and you eat.
{
- door() == open:
	He lays the bottle cap on the table, beside your plate. # feels: warm
	ROKAS: He’s called Bishop. I give him a nut, and he brings me this. It’s rent! He pays rent for the windowsill.
	YOU: So we’ve got somebody who pays us.
- else:
	He turns a bottle cap round and round in his fingers. # feels: calm
	YOU: Who’s Bishop?
	ROKAS: Just that crow.
	YOU: And what have you got there?
	ROKAS: A cap. I found it.
}
-> into_may

= into_may
It’s May. The window is open. The rent for the flat has gone up, and you don’t understand the letter. So you’re ringing the office that sent it. # scene: A Tuesday in May, 15:20. The kitchen. # place: sill # light: window # in_view: face # feels: calm
For half an hour now the phone has played you the same song. Somebody will pick up. Nobody can tell you when.
ROKAS: Come here. Quick.
He says it in a whisper. His hand waves behind his back.
-> may

= may
+ (go) [Go, with the phone # pick: with_the_phone # meant: The song would be just as long at the window. # best: strong]
	~ react(presence)
	You go to the window, with the song in your ear. # feels: warm
	There are two crows on the branch. One has the white feather. The other one stays back, close to the chimney.
	ROKAS: She’s never been here before.
	The first crow takes the nut. He breaks it in two. He carries one half over to the chimney.
	YOU: He’s sharing with her!
	ROKAS: That’s HIS nut!
	CLERK (voice): Hello? Are you there?
	YOU: One moment. There are two crows here. # heard: You were on the phone, and you still came to look. # did: He whispered to you what he saw. # why: You can be busy and still look. Sometimes your feet are free. # source: L49
+ (two) [“Two minutes.” # pick: a_song_long # meant: I thought that it couldn’t be much longer now.]
	~ react(withdraw)
	YOU: Two minutes. # feels: hurt # shows: calm
	The song stops. Somebody has picked up.
	CLERK (voice): Good afternoon. How can I help you?
	You talk about the rent. It takes twenty minutes, and in the end it’s less than you feared. You put the kettle on. You forget that you said two minutes.
	When you think of it, the windowsill is empty. There’s half a nut on it.
	YOU: Rokas? What was it?
	ROKAS (from his room): It’s over. # heard: Your two minutes don’t mean that you’ll come. # did: He went to his room. # why: If nothing tells you when two minutes are over, they’re easy to forget. # source: L49
+ (later) [“How nice! Later, okay?” # pick: how_nice # meant: I was afraid of that letter, and I didn’t want him to see it.]
	~ react(positivity)
	YOU: How nice! Later, okay? # feels: lonely # shows: calm
	ROKAS: But there are –
	The song stops. Somebody has picked up.
	CLERK (voice): Good afternoon. How can I help you?
	You hold up one finger: wait. Rokas looks at the finger. Then he looks out again, and he laughs at something.
	You talk about the rent for twenty minutes. When you’re done, he’s reading. There’s half a nut on the windowsill. # heard: You say that it’s nice, but the phone comes first. # did: He laughed at the window by himself. # why: Good news can feel smaller when nobody shares it. # source: M29
- Then it’s evening, and there’s fish soup.
{
- door() == open:
	He tells you about the two crows, and he plays both. # feels: warm
	ROKAS: She waits till he’s eaten. Then he gives her half. Mrs Petrauskienė says that they stay together for life.
- else:
	He says one thing about the window. # feels: calm
	ROKAS: He was there again.
	YOU: Who?
	ROKAS: The crow.
}
-> into_september

= into_september
It’s September. You work nights now, and on those nights Mrs Petrauskienė sleeps in Mum’s room. You came home at eight this morning, you slept badly, and you have to be back at ten tonight. You’re lying on the kitchen bench with your eyes shut. They won’t stay open. # scene: A Tuesday in September, 15:40. The kitchen. # place: sill # light: window # in_view: face # feels: worried # shows: worried
An old voice calls up from the yard.
NEIGHBOUR (from the yard): Rokas! Is Bishop back?
ROKAS (out of the window): No! It’s eleven days now! # recalls: bishop
NEIGHBOUR (from the yard): That can happen, in September. I’ll keep my eyes open, too.
Then it’s quiet for a while.
ROKAS: Come here. Quick.
-> september

= september
+ (go) [Get up and look # pick: get_up_and_look # meant: His voice was different, and that woke me up. # best: strong]
	~ react(presence)
	You get up. Your legs are heavy. # feels: relieved # shows: worried
	There’s a crow on the chimney, far off.
	ROKAS: Is it him? He’s got one white feather. You’ve got better eyes.
	You look for a white feather. The crow opens both its wings. They’re grey and black.
	YOU: No. I’m sorry. It isn’t him.
	ROKAS: No.
	. . .
	ROKAS: But he was real? With the white feather?
	{year.january.go or year.march.go or year.march.two or year.may.go:YOU: Of course he was. I saw the feather myself.|YOU: I believe you. I’ve never looked before. Now I’m looking.} # heard: You’re so tired, and you got up to look for him. # did: He asked what you could see. # why: When someone isn’t sure any more, a second pair of eyes can help. # source: L16
+ (two) [“Two minutes …” # pick: two_with_eyes_shut # meant: I wanted to get up, and I couldn’t.]
	~ react(withdraw)
	YOU: Two minutes … # feels: lonely # shows: worried
	You’re asleep before you’ve finished the word.
	When you wake up, it’s dark outside. There’s a blanket over you. You didn’t put it there.
	YOU: Rokas? Did you call me?
	ROKAS: It wasn’t him.
	YOU: Who wasn’t who?
	ROKAS: It doesn’t matter. You’ve got to go. # heard: You’re too tired for this, so I’ll look by myself. # did: He put a blanket over you. # why: If you know that you can’t, it helps to say it. # source: L49
+ (later) [“Lovely. Tell me tonight.” # pick: tell_me_tonight # meant: I said what I always say. I was half asleep.]
	~ react(minimise)
	YOU: Lovely. Tell me tonight. # feels: hurt # shows: worried
	ROKAS: It isn’t lovely.
	YOU: Mm?
	ROKAS: You’re at work tonight.
	You’d like to answer that, and you fall asleep. When you wake up, it’s six. The window is shut.
	YOU: What was out there?
	ROKAS: I thought that I saw something. I don’t think I did. # heard: You call it lovely, so you can’t know that I’m scared. # did: He shut the window. # why: “Lovely” doesn’t fit all news. Look first, then find the word. # source: L48
- Before you go to work, you sit down on the windowsill beside him.
{
- door() == open:
	ROKAS: Eleven days. What if a cat got him? I’m scared that he’s dead, and that he doesn’t know I waited. # feels: sad
	YOU: I’d be scared, too. We’ll look again in the morning. Both of us.
- door() == ajar:
	YOU: What’s wrong? # feels: sad # shows: calm
	ROKAS: He isn’t here.
	YOU: He’ll come. You’ll see.
	He doesn’t say any more.
- else:
	YOU: What’s wrong? # feels: sad # shows: calm
	ROKAS: Nothing.
	YOU: Is it school?
	ROKAS: It’s nothing. Go, you’ll miss your bus.
}
-> into_november

= into_november
It’s November, and it’s nearly dark. You’re stirring the soup when your phone rings. It’s the hospital’s school. They’ve got a place for you! In January you’ll start to learn to be a nurse. You dance with the spoon in your hand. You want to tell Mum at once. # scene: A Tuesday in November, 16:10. The kitchen. # place: sill # light: dusk # in_view: face # feels: worried # shows: calm
ROKAS: Come here. Quick.
-> november

= november
+ (go) [“You first! What is it?” # pick: you_first # meant: My news would still be good in five minutes. # best: strong]
	~ react(open_question)
	YOU: You first! What is it? # feels: warm
	ROKAS: Look. On the branch. No, behind him!
	There’s the crow with the white feather. Behind him sits a small one, with its feathers all over the place.
	YOU: He’s back! And he’s got a child!
	ROKAS: You can see it? The white one?
	YOU: I can see it from here. It’s as white as salt.
	ROKAS: Why have you got a spoon in your hand?
	YOU: I’ve got the place! I’ll be a nurse!
	ROKAS: TWO good things! # heard: You had news too, and you still asked for mine first. # did: He asked if you could see it. # why: Sharing somebody’s good news counts as much as sharing bad news. # source: M29
+ (two) [“Two minutes. I’ll write to Mum.” # pick: write_to_mum # meant: I had to tell somebody, and then I wanted to come. # best: good]
	~ react(break_named)
	YOU: Two minutes. I’ll write to Mum. # feels: calm
	You write two words to her: “I’m in!” Then you go to the window, with the spoon.
	Something grey flies off the branch. Something small flies after it.
	YOU: Who was that?
	ROKAS: I think that it was him. There was a small one, too. It went so fast.
	YOU: I saw two. One of them was small.
	ROKAS: Then there were two. # heard: You needed two minutes, and then you looked as well. # did: He told you about the small one. # why: You may have good news, too. Say how long you need, and come. # source: L49
+ (later) [“Lovely! And guess what I’ve got!” # pick: guess_what # meant: I was so happy that I had to say it at once.]
	~ react(one_up)
	YOU: Lovely! And guess what I’ve got! # feels: lonely # shows: calm
	ROKAS: What?
	YOU: The place! I’ll be a nurse!
	You pull him off the windowsill and dance with him. He dances, too. He looks back at the window over your arm.
	ROKAS: That’s good. That’s really good.
	YOU: What did you want?
	ROKAS: It’s gone now. # heard: Your news is big, so mine has no room today. # did: He danced, and looked back. # why: Two people can have news. Hear one, and then the other. # source: M31
- In the evening you want to make pancakes, because of the good news. Behind the flour stands a jar. There are bottle caps in it, a key, a blue bead and one earring: thirty-one small things. # recalls: flour # plants: jar
{
- door() == open:
	ROKAS: He’s back, I know that it’s him! And that’s his rent, from the whole year. The key was in June. He dropped it on Mrs Petrauskienė’s head. # feels: warm
	He lays all of it out on the table, and tells you each one. You ring Mum, and he tells her, too.
- door() == ajar:
	YOU: What’s this? # feels: sad # shows: calm
	ROKAS: That’s mine. It’s from the crow.
	YOU: From that crow out there?
	ROKAS: I think it’s him. I’m not sure any more. Perhaps a lot of them have one white feather.
	He puts the jar back behind the flour.
- else:
	YOU: What’s this? # feels: ashamed # shows: calm
	ROKAS: Just things. It’s just a crow. I was being a baby about it.
	YOU: Which crow?
	ROKAS: I don’t even know if it’s him.
	Outside a crow sits on the branch. It’s got one white feather. He’s looking straight at it.
}
NEIGHBOUR (from the stairs): Rokas! Bishop’s back! Did you see the little one?
He runs down to her. He has told her all of it, the whole year.
-> end_of_the_year

= end_of_the_year
That was the first year. # feels: calm
+ [On to the second year # pick: to_the_second_year # go_on]
	-> again

=== again
~ scene_starts(3, 4)
{year.november.later or year.september.later or year.september.two or year.may.later or year.may.two or year.march.later or year.january.later:The year runs again, and you can live one Tuesday anew. On the other four, you do what you did in the first year.|You came each time. So look at the other side, too. In the second year you’re too busy, on every Tuesday. Four times you say “later”, kindly, and that’s all. One Tuesday is different.} # scene: One Tuesday is taken back. # place: sill # light: dusk # in_view: face # feels: calm
On that one Tuesday you still say “later”, and you don’t come when he calls. But in the evening you get one more chance.
-> which_one

= which_one
Which Tuesday is it?
+ (january) [January # pick: back_to_january # meant: I wanted it to begin well. # best: strong]
	~ takes_back()
	It’s January again. There’s the form, and there’s the grey crow. Rokas calls you, and you say “later”. You send the form. # did: He stood at the window till supper. # why: A small miss can be mended on the same day. # source: L42
	-> that_evening
+ (march) [March # pick: in_march # meant: I wanted to see what had fallen on the windowsill. # best: strong]
	~ takes_back()
	It’s March again. There’s the milk, and there’s the crow with something shiny. Rokas calls you, and you say “later”. You run for the bus. Rokas has got something in his hand. # did: He kept the bottle cap in his hand. # why: You can go back to a small thing hours later. # source: L41
	-> that_evening
+ (may) [May # pick: in_may # meant: I wanted to be there for something good. # best: strong]
	~ takes_back()
	It’s May again. There’s the song on the phone, and there are two crows. Rokas calls you, and you say “later”. You talk about the rent. # did: He laughed at the window by himself. # why: It’s worth going back for good news, too. # source: M29
	-> that_evening
+ (september) [September # pick: in_september # meant: I wanted to be there when he was scared. # best: strong]
	~ takes_back()
	It’s September again. There’s the bench, and there’s no Bishop. Rokas calls you, and you say “later”. You fall asleep. # did: He waited till you woke up. # why: It’s seldom too late to ask what you missed. # source: L42
	-> that_evening
+ (november) [November # pick: back_to_november # meant: I thought that the last one might be the easiest to mend. # best: strong]
	~ takes_back()
	It’s November again. There’s your news, and there are two crows, a big one and a small one. Rokas calls you, and you say “later”. You dance. # did: He danced, and looked back. # why: After four misses you can still mend the fifth. # source: L41
	-> that_evening

= that_evening
Then it’s nine in the evening. Rokas is on the windowsill, in his pyjamas. The plate with the nuts is on his knees. # feels: lonely # shows: calm
ROKAS: Good night.
YOU: Good night.
You’re in the door already, with your hand on the light. And you remember that he called you.
You stop.
ROKAS: What is it?
-> going_back

= going_back
+ (ask) [“I said later, and I didn’t come. Is he still out there?” # pick: still_out_there # meant: I wanted him to know that I hadn’t forgotten it. # best: strong]
	~ react(presence)
	~ pays(tuesday)
	~ react(repair)
	YOU: I said later, and I didn’t come. Is he still out there? # feels: warm
	ROKAS: It’s dark. You can’t see anything.
	YOU: Then tell me. What did he do?
	He looks at you for a while, to see if you mean it.
	{which_one.january:ROKAS: He’s got one white feather. He took my nut, and he looked at me first.|{which_one.march:ROKAS: He brought me a bottle cap. For a nut! I think it’s rent.|{which_one.may:ROKAS: There are two now. He broke the nut, and she got half.|{which_one.september:ROKAS: It wasn’t him. He’s been gone for eleven days. I’m scared.|ROKAS: He’s back. And there’s a small one! I saw it first.}}}}
	YOU: Go on.
	He goes on till half past nine. # heard: You forgot it, and then you came back for it. # did: He told you all of it. # why: Say what you did, and ask what you missed. Then listen. # source: L41, L42
	-> one_evening
+ (nuts) [Bring two nuts and sit down with him. # pick: two_nuts # meant: I had no good words, so I brought nuts. # best: good]
	~ react(presence)
	~ pays(tuesday)
	~ react(repair)
	You bring two nuts. You sit down on the windowsill and look out with him. # feels: warm
	ROKAS: What’s that for?
	YOU: You called me, and I didn’t come. So I’ve come now. One’s for him, and one’s for you.
	{which_one.january:ROKAS: He’s got a white feather. He took my nut, and he looked at me first.|{which_one.march:ROKAS: He brought me a bottle cap today. I think it’s rent.|{which_one.may:ROKAS: We need three. There are two of them now.|{which_one.september:ROKAS: He isn’t here. It’s been eleven days. I’m scared.|ROKAS: We need three. He’s got a small one with him.}}}}
	You sit there till half past nine. He tells you the rest of it.
	ROKAS: I’ll put his out in the morning. # heard: You came late, but you came to look. # did: He told you the rest, in the dark. # why: You can also mend something with what you do. Say why you’ve come. # source: L41
	-> one_evening
+ (sorry) [“Sorry about today. I really couldn’t come.” # pick: how_busy # meant: It was late, and I wanted us to be all right.]
	~ pays(tuesday)
	~ react(repair_part)
	YOU: Sorry about today. I really couldn’t come. # feels: sad # shows: calm
	ROKAS: Yes.
	YOU: So we’re all right?
	ROKAS: Yes.
	He turns the plate round on his knees, and he looks at the nuts. He waits.
	YOU: Good. Sleep well.
	You turn off the light. # heard: You’re sorry, and you still don’t ask what it was. # did: He waited a bit longer. # why: “Sorry” is a start. The other half is to ask what you missed. # source: L41
	-> one_evening

= one_evening
That’s all that you do differently: one evening in one year. The crow does the same as before. # feels: calm
+ [See both years side by side # pick: both_years_beside # go_on]
	-> both_years

= both_years
~ temp all_came = not (year.november.later or year.september.later or year.september.two or year.may.later or year.may.two or year.march.later or year.january.later)
~ temp did1 = done_on(year.january.go, year.january.two)
~ temp did2 = done_on(year.march.go or year.march.two, false)
~ temp did3 = done_on(year.may.go, false)
~ temp did4 = done_on(year.september.go, false)
~ temp did5 = done_on(year.november.go, year.november.two)
~ trust = 6
~ scene_starts(3, 8)
~ temp first1 = lives(did1)
~ temp first2 = lives(did2)
~ temp first3 = lives(did3)
~ temp first4 = lives(did4)
~ temp first5 = lives(did5)
~ temp mend = went_back
{ going_back.sorry:
	~ mend = said_sorry
}
~ temp redo1 = second(which_one.january, mend, all_came, did1)
~ temp redo2 = second(which_one.march, mend, all_came, did2)
~ temp redo3 = second(which_one.may, mend, all_came, did3)
~ temp redo4 = second(which_one.september, mend, all_came, did4)
~ temp redo5 = second(which_one.november, mend, all_came, did5)
~ scene_starts(3, 8)
~ temp again1 = lives(redo1)
~ temp again2 = lives(redo2)
~ temp again3 = lives(redo3)
~ temp again4 = lives(redo4)
~ temp again5 = lives(redo5)
{
- all_came or again5 == open:
	~ close = rent_is_due
- mend == went_back:
	~ close = jar_comes_out
- else:
	~ close = only_a_crow
}
{ all_came:  // it closes in the year in which somebody came
	~ scene_starts(3, 8)
	~ first5 = lives(did5)
}
~ scene_ends()
Here are both years. In each of them you see what you did, and what Rokas told you in the evening. # scene: Both years, side by side. # place: sill # light: dusk # in_view: face # feels: calm
January ‖ First year: {says_did(did1)} {says_january(did1, first1)} ‖ Second year: {says_did(redo1)} {says_january(redo1, again1)}
March ‖ First year: {says_did(did2)} {says_march(did2, first2)} ‖ Second year: {says_did(redo2)} {says_march(redo2, again2)}
May ‖ First year: {says_did(did3)} {says_may(did3, first3)} ‖ Second year: {says_did(redo3)} {says_may(redo3, again3)}
September ‖ First year: {says_did(did4)} {says_september(did4, first4)} ‖ Second year: {says_did(redo4)} {says_september(redo4, again4)}
November ‖ First year: {says_did(did5)} {says_november(did5, first5)} ‖ Second year: {says_did(redo5)} {says_november(redo5, again5)}
One evening can help. It can’t do everything. Small things add up: the ones that you miss, and the ones that you mend.
This is a story to show a pattern. Real people vary. Some still talk when nobody came. Some are quiet though somebody always came. And some, like Rokas, have somebody else who listens, too.
+ [Go on # pick: go_on_to_november # go_on]
	{
	- close == rent_is_due:
		-> rent
	- close == jar_comes_out:
		-> the_jar
	- else:
		-> just_the_crow
	}

= rent
It’s the last Tuesday in November. There’s snow on the windowsill, with the marks of small feet in it. Rokas has made a place for the plate. # scene: The last Tuesday in November, 7:30. The kitchen. # place: sill # light: window # in_view: face # feels: warm
ROKAS: Come here. Quick.
You go. Bishop puts something down in the snow. It’s an earring. It’s the same as the one in the jar. # recalls: jar
ROKAS: The other one! Now there are two!
YOU: Whose are they?
ROKAS: Mrs Petrauskienė’s. She lost them on the roof, in 1987. She doesn’t want them back. She says that they’re his.
He holds one earring out to you.
ROKAS: He lives at our window, so he pays rent. This one’s yours. He likes you.
YOU: I haven’t got a hole in my ear.
ROKAS: Then put it in your pocket.
You take it to the hospital, and you keep it in the pocket of your white jacket. # ending: rent: Rent # question: Which Tuesday in the two years was the smallest? What came of it? # next: Play it again. Say “Two minutes” each time, and see when you keep it.
-> END

= the_jar
It’s the last Tuesday in November. Rokas is washing up, and you’re drying. You take the jar from behind the flour and put it on the table. # scene: The last Tuesday in November, 19:00. The kitchen. # place: sill # light: lamp # in_view: face # feels: worried # shows: calm # recalls: jar
YOU: You don’t have to. But I’d like to know what they are.
ROKAS: All of them?
YOU: I’ve got the whole evening.
He dries his hands for a long time. Then he takes out one bottle cap.
ROKAS: That was the first. It was in March. I gave him a nut, and he brought me this. It’s rent. # feels: warm
YOU: And the key?
ROKAS: You have to do it in order.
So you do it in order. There are thirty-one of them. The water in the sink gets cold. At number nineteen he’s laughing so much that he can’t talk.
YOU: I’d have liked to see that.
ROKAS: You can see the next one. He comes at half past seven.
In the morning there are two of you at the window. # ending: jar: The jar # question: You asked late, and he told you. What did he need before he could start? # next: Play it again, and take another Tuesday back.
-> END

= just_the_crow
It’s the last Tuesday in November. There’s a noise at the window, and Rokas is there before you. # scene: The last Tuesday in November, 7:30. The kitchen. # place: sill # light: window # in_view: face # feels: sad # shows: calm
YOU: Who’s that?
ROKAS: Just the crow.
He puts the nut down outside. You wait for the three words, but they don’t come.
YOU: Can I look, too?
ROKAS: If you want.
You stand beside him. The crow takes the nut. One of its feathers is white.
YOU: Is that Bishop? # recalls: bishop
. . .
ROKAS: You remember his name?
YOU: I remember his name. I don’t know the rest of it. I’d like to.
ROKAS: I’ve got school now. Perhaps tomorrow.
Tomorrow is a Wednesday. You set the alarm for seven. # ending: crow: Just the crow # question: “Sorry about today,” you said. What was still missing? # next: Go back to that evening, and ask him what it was.
-> END

// ---- one Tuesday in a year that is told in short: the model lives it, and its door says what he tells -----------------

=== function done_on(at_once, in_time)
{
- at_once:
	~ return came
- in_time:
	~ return waited
}
~ return stayed_away

// What is done on a Tuesday of the second year.
=== function second(taken_back, mend, all_came, did)
{
- taken_back:
	~ return mend
- all_came:
	~ return stayed_away
}
~ return did

=== function lives(how_it_went)
{
- how_it_went == came:
	~ react(presence)
- how_it_went == waited:
	~ react(break_named)
- else:
	~ react(withdraw)
}
{
- how_it_went == went_back:
	~ react(repair)
	~ react(validate)
- how_it_went == said_sorry:
	~ react(repair_part)
}
~ return door()

=== function takes_back()
~ owes(tuesday)
~ react(notice)

=== function says_did(how_it_went)
{
- how_it_went == came:
	~ return "You came."
- how_it_went == waited:
	~ return "You came after two minutes."
- how_it_went == went_back:
	~ return "You didn’t come. In the evening you went back."
- how_it_went == said_sorry:
	~ return "You didn’t come. In the evening you said sorry."
- else:
	~ return "You didn’t come."
}

=== function all_told(how_it_went, how_open)
~ return how_it_went == went_back or (how_open == open and how_it_went != said_sorry)

=== function says_january(how_it_went, how_open)
{ all_told(how_it_went, how_open):
	~ return "“He’s got one white feather. He walks like a bishop!”"
- else:
	~ return "“A crow took a nut.”"
}

=== function says_march(how_it_went, how_open)
{ all_told(how_it_went, how_open):
	~ return "“He brought me a bottle cap. It’s rent!”"
- else:
	~ return "“It’s a cap. I found it.”"
}

=== function says_may(how_it_went, how_open)
{ all_told(how_it_went, how_open):
	~ return "“There are two now! He gives her half.”"
- else:
	~ return "“The crow was there again.”"
}

=== function says_september(how_it_went, how_open)
{
- all_told(how_it_went, how_open):
	~ return "“He’s gone, and I’m scared that he’s dead.”"
- how_open == ajar:
	~ return "“He isn’t here.”"
- else:
	~ return "“It’s nothing.”"
}

=== function says_november(how_it_went, how_open)
{
- all_told(how_it_went, how_open):
	~ return "“He’s back, and he’s got a child! Here’s his rent!”"
- how_open == ajar:
	~ return "“I think it’s him. I’m not sure.”"
- else:
	~ return "“It’s just a crow. I was being a baby.”"
}
