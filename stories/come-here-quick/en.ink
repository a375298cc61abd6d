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
Your little brother, Rokas, is eleven. Your mum drives a lorry all over Europe. She’s home one week in four, and she rings every evening. In the other three weeks, you’re the grown-up in the flat. # meet: rokas
On most days you work and cook, and Rokas sits on the wide windowsill in the kitchen and looks out over the roofs. He doesn’t talk a lot. When he sees something out there, he says the same three words each time.
On the ground floor lives Mrs Petrauskienė. She’s eighty, and she knows all about birds. Rokas visits her every day after school. # meet: neighbour
Now you’re sitting at the kitchen table with a long form. You want a job at the hospital, and you have to send the form by five o’clock. That’s in fifteen minutes. You’ve got two questions left.
On the windowsill stand a bag of flour and a small plate with nuts. Rokas has put one nut outside, on the other side of the glass. You don’t know why. # plants: flour # plants: nuts
ROKAS: Come here. Quick.
He looks round at you. Then his nose is on the glass again.
-> january

= january
+ (go) [Go to the window # pick: go_to_the_window # meant: I thought that two questions could wait. # best: strong]
	~ react(presence)
	You put down the pen and go to the window. # feels: warm
	A big grey bird, a crow, is sitting in the tree. In its left wing there’s one white feather.
	ROKAS: Don’t move.
	The crow jumps onto the windowsill outside. It looks at you with one eye. Then it takes the nut and flies off.
	ROKAS: Did you see that?
	YOU: I did. It’s got a white feather!
	ROKAS: You saw the feather, too! # heard: You came at once, and we both saw it. # did: He told you not to move. # why: Looking at a small thing together is one way to be close. # source: L16
+ (two) [“Two minutes.” # pick: two_boxes # meant: I had two questions left, and then I wanted to come. # best: good]
	~ react(break_named)
	YOU: Two minutes. Two questions. # feels: calm
	You answer one question. You answer the other one. Then you get up and go to the window.
	In the tree a branch moves up and down. The nut outside is gone.
	YOU: What was it?
	ROKAS: A crow. It took the nut. You’ve missed it.
	YOU: Oh. But here I am.
	ROKAS: Yes. You really came. # heard: You said two minutes, and you came after two minutes. # did: He made room for you at the window. # why: You can say how long it takes. Then come when you said. # source: L49
+ (later) [“Lovely! Tell me later.” # pick: lovely_later # meant: I had fifteen minutes for the form, and I wanted to sound kind.]
	~ react(positivity)
	YOU: Lovely! Tell me later. # feels: lonely # shows: calm
	ROKAS: I don’t know yet if it’s lovely. It’s –
	Something knocks on the glass, once. Then you hear it fly away.
	YOU: Hm?
	ROKAS: Nothing. It’s gone.
	You send the form at two minutes to five. You don’t ask what it was. # heard: You say it’s lovely, and you haven’t even looked. # did: He said that it was gone. # why: A kind word isn’t enough. Look up first, and see what it is. # source: M29
- At supper you ask him about his day. # plants: supper
{
- door() == open:
	ROKAS: That was a crow with one white feather. I’d know him anywhere! He walks like the bishop, the top man in our church: very slowly, with his hands behind his back. # feels: warm
	YOU: Crows haven’t got hands.
	ROKAS: But he walks like that!
- else:
	ROKAS: A crow took a nut. # feels: calm
	YOU: Is that all?
	ROKAS: Yes.
}
-> into_march

= into_march
It’s March. You’ve got the job at the hospital. This week you start at half past eight. # scene: A Tuesday in March, 7:20. The kitchen. # place: sill # light: window # in_view: face # feels: calm
There’s milk on the stove. In two minutes it will boil. If nobody watches it, it runs over, and you’ve got no more milk.
Rokas is on the windowsill, in his pyjamas, with his back to you. He has put one nut outside again.
ROKAS: Come here. Quick.
-> march

= march
+ (two) [“Two minutes! Can it wait?” # pick: can_it_wait # meant: I didn’t want to lose the milk, and I wanted to see it, too. # best: strong]
	~ react(ask_wanted)
	YOU: Two minutes! Can it wait? # feels: warm
	ROKAS: It can. The crow’s only walking up and down.
	You watch the milk till it’s ready. You turn off the stove, and you go to the window.
	{year.january.later:The crow has one white feather. He|It’s the crow with the white feather. He} puts down something small and shiny. It’s a bottle cap. Then he takes the nut.
	ROKAS: He’s brought me that! He’s never brought me anything!
	YOU: A present from a crow!
	ROKAS (to the crow): Bye, Bishop. # heard: You asked if it could wait, and then you really came. # did: He told you that it could wait. # why: Ask if it can wait. Sometimes it can, and both things get done. # source: L20 # plants: bishop
+ (go) [Take the milk off, and go # pick: leave_the_milk # meant: The milk could wait, and he’d said “quick”. # best: good]
	~ react(presence)
	You take the milk off the stove, and go to the window. # feels: warm
	{year.january.later:A crow with one white feather is there. He|The crow with the white feather is there. He} puts down something small and shiny. It’s a bottle cap. Then he takes the nut.
	ROKAS: He’s brought me that! He’s never brought me anything!
	YOU: That’s a present! But now the milk’s cold.
	ROKAS: I like it cold. I’ve got a bottle cap!
	ROKAS (to the crow): Bye, Bishop. # heard: You let the milk wait for me, so you saw my present. # did: He liked his milk cold that day. # why: Some small things are gone very soon. You can choose to go at once. # source: L16 # plants: bishop
+ (later) [Say yes, and watch the milk # pick: nod_and_stir # meant: I’d heard him, and I thought that one word was enough.]
	~ react(withdraw)
	YOU: Yes. # feels: lonely # shows: calm
	You stay at the stove and watch the milk. Rokas waits.
	Something small and hard falls on the windowsill outside. It sounds like a coin.
	ROKAS (to somebody outside): Oh! Is that for me?
	YOU: Breakfast’s ready!
	ROKAS: Did you see what he –
	You’ve got the pot in one hand and two cups in the other. He doesn’t go on.
	ROKAS (to somebody outside): Bye, Bishop.
	He eats with one hand. The other hand is shut. # heard: You said yes, and you didn’t come to see it. # did: He ate with one hand. # why: “Yes” can sound like “I’m coming”. If you can’t come, say when you can. # source: L49 # plants: bishop
- Then it’s evening, and you eat.
{
- door() == open:
	He lays the bottle cap on the table, beside your plate. # feels: warm
	{year.march.later:ROKAS: You didn’t look this morning. But I’ll show you what I got from the crow.}
	ROKAS: He’s called Bishop, the one with the white feather. I give him a nut, and he brings me a bottle cap. It’s rent! He pays rent for the windowsill.
	YOU: So now a crow pays us!
- else:
	He turns a bottle cap round and round in his fingers. # feels: calm
	YOU: Who’s Bishop?
	ROKAS: Just that crow. The one with the white feather.
	YOU: And what have you got there?
	ROKAS: A bottle cap. I found it.
}
-> into_may

= into_may
It’s May. The window is open. The rent for the flat has gone up, and you don’t understand the letter about it. So you’re phoning the office that sent the letter. # scene: A Tuesday in May, 15:20. The kitchen. # place: sill # light: window # in_view: face # feels: calm
You’ve been waiting for half an hour, and the phone plays the same song again and again. Somebody at the office will answer, but nobody can tell you when. You’ve got the letter in one hand and a pen in the other.
ROKAS: Come here. Quick.
He whispers it. He waves at you to come.
-> may

= may
+ (go) [Go to the window # pick: with_the_phone # meant: I thought that I could wait for the office at the window, too. # best: strong]
	~ react(presence)
	You go to the window, with the phone at your ear. # feels: warm
	There are two crows outside. One of them has a white feather: that’s Bishop. The other one sits far back, next to the chimney.
	ROKAS: She’s new! She’s never been here before.
	Bishop takes the nut. He breaks it in two. He carries one half over to the new crow.
	YOU: He’s sharing it with her!
	ROKAS: It’s HIS nut, and she gets half!
	CLERK (voice): Hello? Are you there?
	YOU: One moment. There are two crows here. # heard: You were on the phone, and you still came to look. # did: He showed you the new crow. # why: You can be busy and still look. Ask yourself if you can do both. # source: L49
+ (two) [“Two minutes.” # pick: a_song_long # meant: I thought that it couldn’t be much longer now.]
	~ react(withdraw)
	YOU: Two minutes. # feels: hurt # shows: calm
	The song stops. Somebody answers.
	CLERK (voice): Good afternoon. How can I help you?
	You talk about the rent for twenty minutes. It isn’t as high as you feared. You make tea. You’ve forgotten that you said two minutes.
	Then you remember. You look up, and nobody is on the windowsill. Half a nut lies there.
	YOU: Rokas? What was it?
	ROKAS (from his room): You’re too late. It’s gone. # heard: Your two minutes don’t mean that you’ll come. # did: He went to his room. # why: “Two minutes” is easy to forget. Set an alarm when you say it. # source: L49
+ (later) [“How nice! After the call, okay?” # pick: how_nice # meant: I’d waited for half an hour, and I was afraid to miss the answer.]
	~ react(positivity)
	YOU: How nice! After the call, okay? # feels: lonely # shows: calm
	ROKAS: But there are –
	The song stops. Somebody answers.
	CLERK (voice): Good afternoon. How can I help you?
	You hold up one finger, to say “wait”. Rokas looks at the finger. Then he looks out again, and he laughs at something.
	You talk about the rent for twenty minutes. When you’ve finished, he’s reading. Half a nut lies on the windowsill. # heard: You say that it’s nice, but the phone comes first. # did: He stood at the window and laughed alone. # why: After the call, go and ask. Good news feels smaller when nobody shares it. # source: M29
- Then it’s evening, and there’s fish soup.
{
- door() == open:
	{year.may.go:He tells it all again, and he shows you how each of the two crows walks.|ROKAS: You didn’t come. But I’ll tell you all the same.} # feels: warm
	ROKAS: There are two crows now! Bishop gives her half of his nut. Mrs Petrauskienė says that two crows stay together for life.
	{not year.may.go:He shows you how each of the two crows walks.}
- else:
	Rokas says only one thing about the afternoon. # feels: calm
	{year.may.go:ROKAS: He gave her half! You saw it, too.|ROKAS: The crow was there again.}
	{year.may.go:YOU: I saw it. Will she come again?|YOU: And what did he do?}
	{year.may.go:ROKAS: I don’t know.|ROKAS: Nothing.}
}
-> into_september

= into_september
It’s September. Now you work at night, and on those nights Mrs Petrauskienė sleeps in Mum’s room. You came home at eight this morning, you slept badly, and you have to be back at ten tonight. You’re lying on the kitchen bench, and your eyes keep closing. # scene: A Tuesday in September, 15:40. The kitchen. # place: sill # light: window # in_view: face # feels: worried # shows: worried
An old voice calls up from the yard.
NEIGHBOUR (from the yard): Rokas! Is Bishop back?
ROKAS (out of the window): No! He’s been gone for eleven days! # recalls: bishop
NEIGHBOUR (from the yard): Crows sometimes do that in September. I’ll look for him, too.
Then it’s quiet for a while.
ROKAS: Come here. Quick.
-> september

= september
+ (go) [Get up and look # pick: get_up_and_look # meant: His voice was different, and that woke me up. # best: strong]
	~ react(presence)
	You get up. Your legs are heavy. # feels: relieved # shows: worried
	There’s a crow on a chimney, far away.
	ROKAS: Is it Bishop? Has it got a white feather? You can see better than me.
	You look for a white feather. The crow opens its wings. They’re only grey and black.
	YOU: No. I’m sorry. It isn’t him.
	ROKAS: No.
	. . .
	ROKAS: But Bishop was real? With the white feather? He’s been gone so long. Sometimes I think that I made him up.
	{year.january.go or year.march.go or year.march.two or year.may.go:YOU: Of course he was real. I saw the feather myself.|YOU: I believe you. I’ve never looked before. Now I’m looking.} # heard: You’re so tired, and you got up to look for him. # did: He asked what you could see. # why: When somebody isn’t sure any more, go and look with them. # source: L16
+ (two) [“Two minutes …” # pick: two_with_eyes_shut # meant: I wanted to get up, and I couldn’t.]
	~ react(withdraw)
	YOU: Two minutes … # feels: lonely # shows: worried
	Before you’ve finished the word, you’re asleep.
	When you wake up, it’s dark outside. There’s a blanket over you. You didn’t put it there.
	YOU: Rokas? Did you call me?
	ROKAS: There was a crow. But it wasn’t him.
	YOU: It wasn’t Bishop?
	ROKAS: It doesn’t matter. You have to go to work. # heard: {door() == shut:You were too tired to look, so I won’t tell you about it.|You’re too tired for this, so I’ll look by myself.} # did: He put a blanket over you. # why: If you fell asleep, go and ask later what you missed. # source: L41
+ (later) [“He’ll come back. Tell me tonight.” # pick: tell_me_tonight # meant: I wanted to comfort him, and I was half asleep.]
	~ react(minimise)
	YOU: He’ll come back. Tell me tonight. # feels: hurt # shows: worried
	ROKAS: How do you know that?
	YOU: Mm?
	ROKAS: And tonight you’re at work.
	You want to answer, but you fall asleep. When you wake up, it’s six o’clock. The window is shut.
	YOU: What was out there?
	ROKAS: A crow. I thought that it was Bishop. I don’t think so now. # heard: You say he’ll come back, because you want to sleep. # did: He shut the window. # why: First look. Then say what you think. # source: L48
- Before you go to work, you sit down on the windowsill beside him.
{
- door() == open:
	{not year.september.go:ROKAS: You were asleep. But I’ll tell you now.}
	ROKAS: It’s eleven days. What if a cat has caught him? I’m scared that he’s dead. And he doesn’t know that I waited for him. # feels: sad
	YOU: I’d be scared, too. We’ll look again in the morning. Both of us.
- door() == ajar:
	{year.september.go:YOU: Perhaps he’ll come tomorrow.|YOU: Are you worried about Bishop?} # feels: sad # shows: calm
	ROKAS: Bishop isn’t here.
	{year.september.go:YOU: No. But he can still come.|YOU: He’ll come. You’ll see.}
	He doesn’t say any more.
- else:
	YOU: What’s wrong? # feels: sad # shows: calm
	ROKAS: Nothing.
	YOU: Is it about Bishop?
	ROKAS: It’s nothing. Go, you’ll miss your bus.
}
-> into_november

= into_november
It’s November, and it’s nearly dark. You’re making soup when your phone rings. It’s the nursing school at the hospital. They’ve got a place for you! From January you can learn to be a nurse. You dance with the spoon in your hand. You want to tell Mum at once. # scene: A Tuesday in November, 16:10. The kitchen. # place: sill # light: dusk # in_view: face # feels: worried # shows: calm
ROKAS: Come here. Quick.
-> november

= november
+ (go) [“You first! What is it?” # pick: you_first # meant: My news would still be good in five minutes. # best: strong]
	~ react(open_question)
	YOU: You first! What is it? # feels: warm
	ROKAS: Look. On the branch. No, behind him!
	There’s a crow with one white feather: Bishop! Behind him sits a small crow with untidy feathers.
	YOU: He’s back! And he’s got a child!
	ROKAS: Can you see it? The white feather?
	YOU: I can see it from here. It’s as white as salt.
	ROKAS: Why have you got a spoon in your hand?
	YOU: I’ve got good news, too. The nursing school has got a place for me!
	ROKAS: TWO good things! # heard: You had news too, and you still asked for mine first. # did: He asked if you could see the feather. # why: When you’ve both got good news, you can ask for theirs first. # source: M29
+ (two) [“Two minutes. I’ll write to Mum.” # pick: write_to_mum # meant: I had to tell somebody, and then I wanted to come. # best: good]
	~ react(break_named)
	YOU: Two minutes. I’ll write to Mum. # feels: calm
	You write to her: “I can be a nurse!” Then you go to the window, with the spoon.
	Something grey flies off the branch. Something small flies after it.
	YOU: Who was that?
	ROKAS: I think that it was Bishop. And there was a small crow, too. It went so fast.
	YOU: I saw two. One of them was small.
	ROKAS: Then it’s true! # heard: You needed two minutes, and then you looked as well. # did: He told you about the small one. # why: You may have good news, too. Say how long you need, and come. # source: L49
+ (later) [“Rokas! I’ve got such good news!” # pick: guess_what # meant: I was so happy that I had to say it at once.]
	~ react(one_up)
	YOU: Rokas! I’ve got such good news! # feels: lonely # shows: calm
	ROKAS: What news?
	YOU: The nursing school has got a place for me! I’ll be a nurse!
	You pull him off the windowsill and dance with him. He dances, too. But he looks back at the window.
	ROKAS: That’s good. That’s really good.
	YOU: And what did you want?
	ROKAS: It’s gone now. # heard: You told me your news, and you didn’t ask for mine in time. # did: He danced, and looked back. # why: Two people can have news. Hear one, and then the other. # source: M31
- In the evening you want to make pancakes, because of the good news. You pick up the bag of flour. Behind it stands a glass jar. There are bottle caps in it, a key, a blue bead and one earring: thirty-one small things. # recalls: flour # plants: jar
{
- door() == open:
	YOU: What are all these things? # feels: warm
	{year.november.later:ROKAS: You told me your good news. Now I’ll tell you mine. Bishop’s back!}
	ROKAS: All these things are from Bishop: it’s his rent! He lives at our window, so he pays rent. He dropped the key on Mrs Petrauskienė’s head.
	He puts everything on the table, and he tells you about each thing. Then Mum rings, and he tells her, too.
- door() == ajar:
	YOU: What’s this? # feels: sad # shows: calm
	ROKAS: That’s mine. It’s from the crow.
	YOU: From Bishop?
	ROKAS: I think that he was here today. {year.november.go:But perhaps other crows have a white feather, too.|{year.november.two:But he flew away so fast.|But nobody looked with me.}}
	He puts the jar back behind the flour.
- else:
	YOU: What’s this? # feels: ashamed # shows: calm
	ROKAS: Just things. From a crow. It’s just a crow. I was silly to call you.
	YOU: Do you mean Bishop?
	ROKAS: I don’t know.
	Under the lamp in the yard sits a grey crow with a white feather. Rokas sees the feather, too. So he knows that it’s Bishop. He just doesn’t say it.
}
NEIGHBOUR (from the stairs): Rokas! Bishop’s back! And he’s brought a young crow!
Rokas runs down to her. She always has time to listen to him.
-> end_of_the_year

= end_of_the_year
That was the first year. # feels: calm
+ [On to the second year # pick: to_the_second_year # go_on]
	-> again

=== again
~ scene_starts(3, 4)
{came_always():You came each time. Now see a year in which you don’t. In the second year you’re too busy, on all five Tuesdays. On one of them you get one more chance, in the evening.|Now play the same year again. Choose one Tuesday. On that day you can’t come. But in the evening you can put it right.} For Rokas it’s all new: he knows nothing about the first year. # scene: One Tuesday, again. # place: sill # light: dusk # in_view: face # feels: calm
ROKAS: Come here. Quick.
-> which_one

= which_one
Which Tuesday is it?
+ (january) {times_away() <= 1 or year.january.later} [January # pick: back_to_january # meant: I wanted it to begin well. # best: strong]
	~ takes_back()
	It’s January again. Rokas calls you to the window. You’re busy with the form, and you don’t come. He stays at the window till supper. # did: He stayed at the window till supper. # why: If you didn’t come, ask about it that evening. # source: L42
	-> that_evening
+ (march) {times_away() <= 1 or year.march.later} [March # pick: in_march # meant: I wanted to see what had fallen on the windowsill. # best: strong]
	~ takes_back()
	It’s March again. Rokas calls you to the window. You’re busy with the milk, and you don’t come. He goes to school with something small in his hand. # did: He took something small to school. # why: You can go back to a small thing hours later. # source: L41
	-> that_evening
+ (may) {times_away() <= 1 or year.may.later or year.may.two} [May # pick: in_may # meant: I wanted to be there for something good. # best: strong]
	~ takes_back()
	It’s May again. Rokas calls you to the window, in a whisper. You’re busy on the phone, and you don’t come. He stays there alone and whispers. # did: He stayed at the window alone and whispered. # why: It’s worth going back for good news, too. # source: M29
	-> that_evening
+ (september) {times_away() <= 1 or year.september.later or year.september.two} [September # pick: in_september # meant: I wanted to be there when he was scared. # best: strong]
	~ takes_back()
	It’s September again. Rokas calls you to the window. You’re so tired that you fall asleep, and you don’t come. He looks out alone. # did: He looked out alone. # why: You can still ask later what you missed. # source: L42
	-> that_evening
+ (november) {times_away() <= 1 or year.november.later} [November # pick: back_to_november # meant: I thought that the last one might be the easiest to mend. # best: strong]
	~ takes_back()
	It’s November again. Rokas calls you to the window. You’re busy with your good news, and you don’t come. He dances with you, and looks back. # did: He danced, and looked back at the window. # why: Even after the last time, you can still go back and ask. # source: L41
	-> that_evening

= that_evening
Then it’s nine in the evening, nearly time for bed. Rokas is still on the windowsill, in his pyjamas. The plate with the nuts is on his knees. # feels: lonely # shows: calm
ROKAS: Good night.
YOU: Good night.
You’re already at the door. Then you remember: he called you today, and you didn’t come.
You stop.
ROKAS: What is it?
-> going_back

= going_back
+ (ask) [“I didn’t come today. What did you see?” # pick: still_out_there # meant: I wanted him to know that I hadn’t forgotten it. # best: strong]
	~ react(presence)
	~ pays(tuesday)
	~ react(repair)
	YOU: I didn’t come today. What did you see? # feels: warm
	ROKAS: The bird’s gone now. There’s nothing to see.
	YOU: Then tell me about it.
	He looks at you for a while, to see if you mean it.
	{which_one.january:ROKAS: That was a crow with one white feather. I’d know him anywhere! He took my nut, and he looked at me first.|{which_one.march:ROKAS: It was the crow. I give him a nut, and he brings me a bottle cap. It’s rent!|{which_one.may:ROKAS: There are two crows now! Bishop gives her half of his nut.|{which_one.september:ROKAS: A crow, but it wasn’t Bishop. He’s been gone for eleven days. I’m scared that he’s dead.|ROKAS: Bishop’s back, and he’s brought a young crow! I saw it first.}}}}
	YOU: Go on.
	He talks till half past nine. # heard: You couldn’t come, but you came back and asked. # did: He told you all of it. # why: Say what you did, and ask what you missed. Then listen. # source: L41, L42
	-> one_evening
+ (nuts) [Take two nuts and sit down with him. # pick: two_nuts # meant: I had no good words, so I took two nuts. # best: good]
	~ react(presence)
	~ pays(tuesday)
	~ react(repair)
	You take two nuts from the plate. You sit down on the windowsill and look out with him. # feels: warm
	ROKAS: What are they for?
	YOU: You called me, and I didn’t come. So I’ve come now. One nut is for the crow, and one is for you.
	{which_one.january:ROKAS: That was a crow with one white feather. I’d know him anywhere! He looked at me first.|{which_one.march:ROKAS: I give him a nut, and he brings me a bottle cap. It’s rent!|{which_one.may:ROKAS: We need three nuts. There are two crows now! Bishop gives her half of his nut.|{which_one.september:ROKAS: Bishop isn’t here. It’s been eleven days. I’m scared that he’s dead.|ROKAS: We need three nuts. Bishop’s back, and he’s brought a young crow!}}}}
	You sit there till half past nine. He tells you the rest of it.
	ROKAS: I’ll put the crow’s nut out in the morning. # heard: You came late, but you came to look. # did: He told you the rest, at the window. # why: You can say sorry by doing something. Say why you’ve come. # source: L41
	-> one_evening
+ (sorry) [“Sorry about today. I really couldn’t come.” # pick: how_busy # meant: It was late, and I wanted us to be all right.]
	~ pays(tuesday)
	~ react(repair_part)
	YOU: Sorry about today. I really couldn’t come. # feels: sad # shows: calm
	ROKAS: Yes.
	YOU: So we’re all right?
	ROKAS: Yes.
	He turns the plate round on his knees. He waits for something.
	YOU: Good. Sleep well.
	He goes to bed, and you turn off the light. # heard: You’re sorry, and you still don’t ask what it was. # did: He waited a bit longer. # why: “Sorry” is a start. Then ask what you missed. # source: L41
	-> one_evening

= one_evening
So one evening is different now. {came_always():On the other four Tuesdays you don’t come, and you don’t go back.|What YOU do on the other days stays the same.} # feels: calm
+ [See both years side by side # pick: both_years_beside # go_on]
	-> both_years

= both_years
~ temp did1 = done_on(year.january.go, year.january.two)
~ temp did2 = done_on(year.march.go or year.march.two, false)
~ temp did3 = done_on(year.may.go, false)
~ temp did4 = done_on(year.september.go, false)
~ temp did5 = done_on(year.november.go, year.november.two)
~ trust = 6
~ scene_starts(3, 8)
~ temp first1 = tells(did1, false)
~ temp first2 = tells(did2, false)
~ temp first3 = tells(did3, false)
~ temp first4 = tells(did4, true)
~ temp first5 = tells(did5, true)
~ temp mend = went_back
{ going_back.sorry:
	~ mend = said_sorry
}
~ temp redo1 = second(which_one.january, mend, did1)
~ temp redo2 = second(which_one.march, mend, did2)
~ temp redo3 = second(which_one.may, mend, did3)
~ temp redo4 = second(which_one.september, mend, did4)
~ temp redo5 = second(which_one.november, mend, did5)
~ scene_starts(3, 8)
~ temp again1 = tells(redo1, false)
~ temp again2 = tells(redo2, false)
~ temp again3 = tells(redo3, false)
~ temp again4 = tells(redo4, true)
~ temp again5 = tells(redo5, true)
{
- came_always() or door() == open:
	~ close = rent_is_due
- mend == went_back:
	~ close = jar_comes_out
- else:
	~ close = only_a_crow
}
{ came_always():  // it closes in the year in which somebody came
	~ scene_starts(3, 8)
	~ lives(did5)
}
~ scene_ends()
Here you see what you did, and what Rokas told you in the evening. {came_always():In the second year you never came. Only in {the_month()} you {mend == went_back:went back to him|said sorry} in the evening.|YOU changed only {the_month()}: {times_away() == 1 and the_month() != the_missed_month():you didn’t come, and }in the evening you {mend == went_back:went back to him|said sorry}.} # scene: Both years, side by side. # place: sill # light: dusk # in_view: face # feels: calm
January ‖ First year: {says_did(did1)} {says_january(first1)} ‖ Second year: {says_did(redo1)} {or_yes(redo1, says_january(again1))}{beside(first1, again1)}
March ‖ First year: {says_did(did2)} {says_march(first2)} ‖ Second year: {says_did(redo2)} {or_yes(redo2, says_march(again2))}{beside(first2, again2)}
May ‖ First year: {says_did(did3)} {says_may(did3, first3)} ‖ Second year: {says_did(redo3)} {or_yes(redo3, says_may(redo3, again3))}{beside(first3, again3)}
September ‖ First year: {says_did(did4)} {says_september(first4)} ‖ Second year: {says_did(redo4)} {or_yes(redo4, says_september(again4))}{beside(first4, again4)}
November ‖ First year: {says_did(did5)} {says_november(did5, first5)} ‖ Second year: {says_did(redo5)} {or_yes(redo5, says_november(redo5, again5))}{beside(first5, again5)}
~ temp more_now = (which_one.january and again1 > first1) or (which_one.march and again2 > first2) or (which_one.may and again3 > first3) or (which_one.september and again4 > first4) or (which_one.november and again5 > first5)
~ temp less_now = (which_one.january and again1 < first1) or (which_one.march and again2 < first2) or (which_one.may and again3 < first3) or (which_one.september and again4 < first4) or (which_one.november and again5 < first5)
~ temp more_later = (again2 > first2 and not which_one.march) or (again3 > first3 and not which_one.may) or (again4 > first4 and not which_one.september) or (again5 > first5 and not which_one.november)
{
- came_always():
	In the second year Rokas told you less, because you didn’t come. {mend == went_back:But when you went back, he told you all of it.|You said sorry, but you didn’t ask. So he didn’t tell you.}
- mend == went_back:
	{more_now:When you went back in the evening, he told you more than in the first year.|In {the_month()} he told you all of it, in both years: once because you came, once because you came back.} {more_later:And later in the year he told you more, too. He remembered that you’d come back.}{close == jar_comes_out: But it was only one evening. Now he’s careful again.}
- more_later:
	You said sorry, but you didn’t ask. It helped a little: later in the year he told you more.{again5 == 0: But in November he told you hardly anything again.}
- else:
	You said sorry, but you didn’t ask. So he told you {less_now:less|no more} than in the first year.
}
Small things count: when you don’t come, and when you come back later.
This is only one story. Not everybody is like Rokas. Some people still talk when nobody came. Some are quiet though somebody always came. And some, like Rokas, have somebody else who listens, too.
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
{came_always():We’re back in the first year, the year when you came. }It’s the last Tuesday in November. There’s snow on the windowsill, with the marks of small feet in it. Rokas has put out a nut. # scene: The last Tuesday in November, 7:30. The kitchen. # place: sill # light: window # in_view: face # feels: warm
ROKAS: Come here. Quick.
You go. Bishop puts something down in the snow. It’s an earring. It looks just like the one in the jar. # recalls: jar
ROKAS: The other earring! Now there are two!
YOU: Whose are they?
ROKAS: Mrs Petrauskienė’s. She lost them on the roof, in 1987. She doesn’t want them back. She says that they’re Bishop’s now.
Rokas gives you one earring.
ROKAS: Bishop lives at our window, so he pays rent. This one’s for you. He likes you.
YOU: I haven’t got a hole in my ear.
ROKAS: Then put it in your pocket.
You take it to the hospital, and you keep it in the pocket of your white jacket. # ending: rent: Rent # question: Which Tuesday helped Rokas most? What did you do on it? # next: Play it again. Say “Two minutes” each time, and see when you really come.
-> END

= the_jar
~ scene_starts(3, 7)
~ react(presence)
It’s the last Tuesday in November. Rokas is washing up, and you’re drying the plates. You take the jar from behind the flour and put it on the table. # scene: The last Tuesday in November, 19:00. The kitchen. # place: sill # light: lamp # in_view: face # feels: worried # shows: calm # recalls: jar
YOU: You don’t have to tell me. But I’d like to know what these things are.
ROKAS: All of them?
YOU: I’ve got the whole evening.
He dries his hands for a long time. Then he takes out one bottle cap.
ROKAS: This was the first one. It was in March. I gave Bishop a nut, and he brought me this. It’s rent, because he lives at our window. # feels: warm
YOU: And the key?
ROKAS: Not yet. I have to tell it in order.
So he tells it in order, from the first thing to number thirty-one. The water in the sink gets cold. At number nineteen he’s laughing so much that he can’t talk.
YOU: I’d have liked to see that.
ROKAS: You can see the next one. Bishop comes at half past seven.
~ scene_ends()
In the morning there are two of you at the window. # ending: jar: The jar # question: You asked late, and he told you. How did he know that you meant it? # next: Play it again, and change another Tuesday.
-> END

= just_the_crow
It’s the last Tuesday in November. There’s a noise at the window, and Rokas goes to look. # scene: The last Tuesday in November, 7:30. The kitchen. # place: sill # light: window # in_view: face # feels: sad # shows: calm
YOU: Who’s that?
ROKAS: Just the crow.
He puts a nut outside. You wait for him to say “Come here. Quick.” He doesn’t say it.
YOU: Can I look, too?
ROKAS: If you want.
You stand beside him. The crow takes the nut. One of its feathers is white.
YOU: Is that Bishop? # recalls: bishop
. . .
ROKAS: You remember the feather?
YOU: Yes. But I’d like to know the rest about him, too.
ROKAS: I have to go to school now. Perhaps tomorrow.
Perhaps tomorrow he’ll call you. You set the alarm for seven. # ending: crow: Just the crow # question: “Sorry about today,” you said. What was still missing? # next: Go back to that evening, and ask him what he saw.
-> END

// ---- one Tuesday in a year that is told in short: the model lives it, and its door says what he tells -----------------

// How many Tuesdays of the first year were missed.
=== function times_away()
~ return year.january.later + year.march.later + year.may.later + year.may.two + year.september.later + year.september.two + year.november.later

// Then no Tuesday is left to be mended: so the second year is one in which nobody comes.
=== function came_always()
~ return times_away() == 0

// Where only one was missed.
=== function the_missed_month()
{
- year.january.later:
	~ return "January"
- year.march.later:
	~ return "March"
- year.may.later or year.may.two:
	~ return "May"
- year.september.later or year.september.two:
	~ return "September"
- else:
	~ return "November"
}

// The Tuesday that was taken back.
=== function the_month()
{
- again.which_one.january:
	~ return "January"
- again.which_one.march:
	~ return "March"
- again.which_one.may:
	~ return "May"
- again.which_one.september:
	~ return "September"
- else:
	~ return "November"
}

=== function done_on(at_once, in_time)
{
- at_once:
	~ return came
- in_time:
	~ return waited
}
~ return stayed_away

// What is done on a Tuesday of the second year.
=== function second(taken_back, mend, did)
{
- taken_back:
	~ return mend
- came_always():
	~ return stayed_away
}
~ return did

// Lives one Tuesday; returns the door at supper, before a sorry.
=== function lives(how_it_went)
{
- how_it_went == came:
	~ react(presence)
- how_it_went == waited:
	~ react(break_named)
- else:
	~ react(withdraw)
}
~ temp at_supper = door()
{
- how_it_went == went_back:
	~ react(repair)
	~ react(validate)
- how_it_went == said_sorry:
	~ react(repair_part)
}
~ return at_supper

// Lives it; returns how much he tells: 2 all of it, 1 a little where there is a little to tell, 0 hardly anything. To a
// sorry that asks nothing he only says yes.
=== function tells(how_it_went, can_tell_a_little)
~ temp at_supper = lives(how_it_went)
{
- how_it_went == said_sorry:
	~ return 0
- how_it_went == went_back or at_supper == open:
	~ return 2
- can_tell_a_little and at_supper == ajar:
	~ return 1
}
~ return 0

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

// What he says in the evening: words that stand in the scenes, too.
=== function says_january(how_much)
{ how_much == 2:
	~ return "“That was a crow with one white feather. I’d know him anywhere!”"
- else:
	~ return "“A crow took a nut.”"
}

=== function says_march(how_much)
{ how_much == 2:
	~ return "“I give him a nut, and he brings me a bottle cap. It’s rent!”"
- else:
	~ return "“A bottle cap. I found it.”"
}

=== function says_may(how_it_went, how_much)
{
- how_much == 2:
	~ return "“There are two crows now! Bishop gives her half of his nut.”"
- how_it_went == came:
	~ return "“He gave her half! You saw it, too.”"
- else:
	~ return "“The crow was there again.”"
}

=== function says_september(how_much)
{
- how_much == 2:
	~ return "“I’m scared that he’s dead.”"
- how_much == 1:
	~ return "“Bishop isn’t here.”"
- else:
	~ return "“It’s nothing.”"
}

=== function says_november(how_it_went, how_much)
{
- how_it_went == went_back:
	~ return "“Bishop’s back, and he’s brought a young crow!”"
- how_much == 2:
	~ return "“All these things are from Bishop: it’s his rent!”"
- how_much == 1:
	~ return "“I think that he was here today.”"
- else:
	~ return "“It’s just a crow. I was silly to call you.”"
}

// To a sorry that asks nothing he says one word.
=== function or_yes(how_it_went, words)
{ how_it_went == said_sorry:
	~ return "“Yes.”"
}
~ return words

// Marks what differs.
=== function beside(first, now)
{
- now == first + 1:
	~ return " He told you a little more."
- now > first:
	~ return " He told you more."
- now < first:
	~ return " He told you less."
}
~ return ""
