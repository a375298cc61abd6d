// Five Tuesdays at one window. He says only, “Come here. Quick.” Then one evening is taken back, and the year runs on from there.
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
# teacher: Read both years, row by row. Where does Rokas begin to tell more, and what was done before that? Mrs Petrauskienė hears all of it in both years: ask what that does for him.
INCLUDE ../model/attunement.ink

// The Tuesday that is taken back stays open till it is mended.
LIST Debt = tuesday
// What was done on a Tuesday: came at once, came when the two minutes were over, didn’t come, went back in the evening,
// only said sorry in the evening.
LIST Done = came, waited, stayed_away, went_back, said_sorry
LIST Close = rent_is_due, jar_comes_out, only_a_crow
// What he told in the first year’s evenings: 2 all of it, 1 a little, 0 hardly anything; and how understood he felt then.
VAR told1 = 0
VAR told2 = 0
VAR told3 = 0
VAR told4 = 0
VAR told5 = 0
VAR ear1 = 0
VAR ear2 = 0
VAR ear3 = 0
VAR ear4 = 0
VAR ear5 = 0
// The Tuesday that is taken back, 1 to 5. Set once.
VAR back = 0
// Set once, where the second year is told.
VAR close = rent_is_due

-> year

=== year
~ scene_starts(3, 8)
You live in Vilnius, in Lithuania, on the third floor of an old house. You’re nineteen. # scene: A Tuesday in January, 16:45. The kitchen. # place: sill # light: window # in_view: face # feels: calm
Your little brother, Rokas, is eleven. Your mum drives a lorry all over Europe. She’s home one week in four, and she rings every evening. In the other three weeks, you’re the grown-up in the flat. # meet: rokas
On most days you work and cook. Rokas sits on the windowsill, the wide board under the kitchen window, and looks out over the roofs. He doesn’t talk a lot. When he sees something out there, he says the same three words each time.
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
	YOU: Two minutes. I’ve got two questions left. # feels: calm
	You answer one question. You answer the other one. Then you get up and go to the window.
	There’s nobody outside. The nut is gone, too.
	YOU: What was it?
	ROKAS: A crow, a big grey bird. It took the nut. It was very quick.
	YOU: Oh. I wanted to see it.
	ROKAS: But you really came. # heard: You said two minutes, and you came after two minutes. # did: He made room for you at the window. # why: You can say how long it takes. Then come when you said. # source: L49
+ (later) [“Lovely! Tell me later.” # pick: lovely_later # meant: I had fifteen minutes for the form, and I wanted to sound kind.]
	~ react(positivity)
	YOU: Lovely! Tell me later. # feels: lonely # shows: calm
	ROKAS: I don’t know yet if it’s lovely. It’s –
	Something knocks on the glass, once. Then it flies away.
	YOU: Hm?
	ROKAS: Nothing. It’s gone now.
	You send the form at two minutes to five. You don’t ask what it was. # heard: You say it’s lovely, and you haven’t even looked. # did: He said that it was gone. # why: A kind word isn’t enough. Look up first, and see what it is. # source: M29
- At supper you ask him about his day. # plants: supper
{
- door() == open:
	~ told1 = 2
	ROKAS: That was a crow with one white feather. I’d know him anywhere! He walks like the bishop, the top man in our church: very slowly, with his hands behind his back. # feels: warm
	YOU: Crows haven’t got hands.
	ROKAS: But he walks like that!
- else:
	ROKAS: A crow took a nut. # feels: calm
	YOU: Is that all?
	ROKAS: Yes.
}
~ ear1 = understood
-> into_march

= into_march
It’s March. You’ve got the job at the hospital. This week you start at half past eight. # scene: A Tuesday in March, 7:20. The kitchen. # place: sill # light: window # in_view: face # feels: calm
There’s milk on the stove. In two minutes it will be hot. If nobody watches it, it runs over, and it’s the last milk that you’ve got.
Rokas is on the windowsill, in his pyjamas, with his back to you. He has put one nut outside again.
ROKAS: Come here. Quick.
-> march

= march
+ (two) [“Two minutes! Can it wait?” # pick: can_it_wait # meant: I didn’t want to lose the milk, and I wanted to see it, too. # best: strong]
	~ react(ask_wanted)
	YOU: Two minutes! Can it wait? # feels: warm
	ROKAS: It can. The crow’s only walking up and down.
	You watch the milk till it’s hot. You turn off the stove, and you go to the window.
	{year.january.later:The crow has one white feather. He|It’s the crow with the white feather. He} puts down something small and shiny: a cap from a bottle. Then he takes the nut.
	ROKAS: He’s brought me that! He’s never brought me anything!
	YOU: A present from a crow!
	ROKAS (to the crow): Bye, Bishop! # heard: You asked if it could wait, and then you really came. # did: He told you that it could wait. # why: Ask if it can wait. Sometimes it can, and both things get done. # source: L20 # plants: bishop
+ (go) [Take the milk off, and go # pick: leave_the_milk # meant: The milk could wait, and he’d said “quick”. # best: good]
	~ react(presence)
	You take the milk off the stove, and go to the window. # feels: warm
	{year.january.later:A crow with one white feather is there. He|The crow with the white feather is there. He} puts down something small and shiny: a cap from a bottle. Then he takes the nut.
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
	He lays {year.march.later:something small and shiny on the table: a cap from a bottle|the bottle cap on the table, beside your plate}. # feels: warm
	{year.march.later:ROKAS: You didn’t look this morning. But I’ll show you what I got from the crow.}
	~ told2 = 2
	ROKAS: The crow with the white feather is called Bishop. I give him a nut, and he brings me a bottle cap. It’s rent! We pay rent for our flat, and he pays rent for our windowsill.
	YOU: So now a crow pays us!
- else:
	He’s got something small and shiny in his fingers. He turns it round and round. # feels: calm
	YOU: This morning you said “Bishop”. Who’s Bishop?
	ROKAS: Just that crow. He’s got one white feather.
	YOU: And what have you got there?
	ROKAS: A bottle cap. I found it.
}
~ ear2 = understood
-> into_may

= into_may
It’s May. The window is open. The rent has gone up: you have to pay more for the flat. You don’t understand the letter about it, so you’re phoning the office. # scene: A Tuesday in May, 15:20. The kitchen. # place: sill # light: window # in_view: face # feels: calm
Nobody at the office has answered yet. You’ve been waiting for half an hour, and the phone plays the same song again and again. Somebody can answer at any moment.
ROKAS: Come here. Quick.
He whispers it. He waves at you to come.
-> may

= may
+ (go) [Go to the window # pick: with_the_phone # meant: I thought that I could wait for the office at the window, too. # best: strong]
	~ react(presence)
	You go to the window, with the phone at your ear. # feels: warm
	There are two crows outside. One of them has a white feather: that’s Bishop. The other one sits farther away.
	ROKAS: She’s new! She’s never been here before.
	Bishop takes the nut. He breaks it in two. He carries one half over to the new crow.
	YOU: He’s sharing it with her!
	ROKAS: It’s HIS nut, and she gets half!
	CLERK (voice): Hello? Are you there?
	YOU: One moment, please. There are two crows here. # heard: You were on the phone, and you still came to look. # did: He showed you the new crow. # why: You can be busy and still look. Ask yourself if you can do both. # source: L49
+ (two) [“Two minutes.” # pick: a_song_long # meant: I thought that it couldn’t be much longer now.]
	~ react(withdraw)
	YOU: Two minutes. # feels: hurt # shows: calm
	The song stops. Somebody answers.
	CLERK (voice): Good afternoon. How can I help you?
	You talk about the rent for twenty minutes. Then you make tea. You’ve forgotten that you said two minutes.
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
	~ told3 = 2
	{year.may.go:Rokas tells you all of it again.|ROKAS: You didn’t come. But I’ll tell you now.} # feels: warm
	ROKAS: There are two crows now! Bishop gives her half of his nut. Mrs Petrauskienė says that two crows stay together for life.
	YOU: For life? How nice!
- else:
	Rokas says only one thing about the afternoon. # feels: calm
	{year.may.go:ROKAS: He gave her half! You saw it, too.|ROKAS: The crow was there again.}
	{year.may.go:YOU: I did! What else does Bishop do?|YOU: And what did he do?}
	{year.may.go:ROKAS: A lot. But you weren’t there.|ROKAS: Nothing.}
}
~ ear3 = understood
-> into_september

= into_september
It’s September. Last night you worked at the hospital, all night long. When you do that, Mrs Petrauskienė sleeps in your flat, so that Rokas isn’t alone. # scene: A Tuesday in September, 16:00. The kitchen. # place: sill # light: window # in_view: face # feels: worried # shows: worried
Tonight you’re free. But now you’re so tired that your eyes keep closing. You’re lying on the bench in the kitchen.
Mrs Petrauskienė is down in the yard. She calls up to Rokas.
NEIGHBOUR (from the yard): Rokas! Is Bishop back?
ROKAS (out of the window): No! He’s been gone for eleven days! # recalls: bishop
NEIGHBOUR (from the yard): Crows sometimes do that in September. I’ll look for him, too!
Then it’s quiet for a while.
ROKAS: Come here. Quick.
-> september

= september
+ (go) [Get up and look # pick: get_up_and_look # meant: His voice was different, and that woke me up. # best: strong]
	~ react(presence)
	You get up. Your legs are heavy. # feels: relieved # shows: worried
	There’s a crow on a roof, far away.
	ROKAS: Is it Bishop? Has it got a white feather? You can see better than me.
	You look for a white feather. The crow opens its wings. They’re only grey and black.
	YOU: No. I’m sorry. It isn’t him.
	ROKAS: No.
	. . .
	ROKAS: But he WAS real, with his white feather? He’s been gone so long. Sometimes I think that I only dreamed him.
	{year.january.go or year.march.go or year.march.two or year.may.go:YOU: Yes, he was real. I saw the feather, too.|YOU: I’ve never seen him. But you saw him, and I believe you.} # heard: You’re so tired, and you got up to look for him. # did: He asked what you could see. # why: When somebody isn’t sure any more, go and look with them. # source: L16
+ (two) [“Two minutes …” # pick: two_with_eyes_shut # meant: I wanted to get up, and I couldn’t.]
	~ react(withdraw)
	YOU: Two minutes … # feels: lonely # shows: worried
	Before you’ve finished the word, you’re asleep.
	When you wake up, it’s dark outside. There’s a blanket over you. You didn’t put it there.
	YOU: Rokas? Did you call me?
	ROKAS: There was a crow. But it wasn’t him.
	YOU: It wasn’t Bishop?
	ROKAS: It doesn’t matter. Are you hungry? # heard: {door() == shut:You were too tired to look, so I won’t tell you about it.|You’re too tired for this, so I’ll look by myself.} # did: He put a blanket over you. # why: If you fell asleep, go and ask later what you missed. # source: L41
+ (later) [“He’ll come back. Tell me tonight.” # pick: tell_me_tonight # meant: I wanted to comfort him, and I was half asleep.]
	~ react(minimise)
	YOU: He’ll come back. Tell me tonight. # feels: hurt # shows: worried
	ROKAS: How do you know that?
	YOU: Mm?
	ROKAS: You haven’t even looked.
	You want to answer, but you fall asleep. When you wake up, it’s dark. The window is shut.
	YOU: What was out there?
	ROKAS: A crow. I thought that it was Bishop. I don’t think so now. # heard: You say he’ll come back, because you want to sleep. # did: He shut the window. # why: First look. Then say what you think. # source: L48
- At supper you ask him how he is.
{
- door() == open:
	~ told4 = 2
	{not year.september.go:ROKAS: You were asleep. But I’ll tell you now.}
	ROKAS: It’s eleven days. I’m scared that he’s dead. What if a cat has caught him? # feels: sad
	YOU: I’d be scared, too. We’ll look again in the morning, both of us.
- door() == ajar:
	~ told4 = 1
	ROKAS: Bishop isn’t here. # feels: sad # shows: calm
	YOU: Are you worried about him?
	ROKAS: A bit.
	{year.september.go:YOU: Do you want to tell me about it?|YOU: He’ll come back. I’m sure of it.}
	{year.september.go:ROKAS: I’ve told Mrs Petrauskienė.|He says no more.}
- else:
	ROKAS: It’s nothing. # feels: sad # shows: calm
	YOU: But he’s been gone for eleven days.
	ROKAS: It’s nothing.
	He takes his plate to the sink.
}
~ ear4 = understood
-> into_november

= into_november
It’s November, and it’s nearly dark. You’re making soup when your phone rings. It’s the nursing school at the hospital: from January you can learn to be a nurse! That’s what you’ve always wanted. You dance with the spoon in your hand. You want to tell somebody at once. # scene: A Tuesday in November, 16:10. The kitchen. # place: sill # light: dusk # in_view: face # feels: worried # shows: calm
ROKAS: Come here. Quick.
-> november

= november
+ (go) [“You first! What is it?” # pick: you_first # meant: My news would still be good in five minutes. # best: strong]
	~ react(open_question)
	YOU: You first! What is it? # feels: warm
	ROKAS: Look. On the tree!
	There’s a crow with one white feather: Bishop! Behind him sits a small, young crow.
	YOU: He’s back! And he’s got a child!
	ROKAS: Can you see it? The white feather?
	YOU: Yes. I can see it from here.
	ROKAS: Why have you got a spoon in your hand?
	YOU: I’ve got good news, too. The nursing school has got a place for me!
	ROKAS: TWO good things! # heard: You had news too, and you still asked for mine first. # did: He asked if you could see the feather. # why: When you’ve both got good news, you can ask for theirs first. # source: M29
+ (two) [“Two minutes. I’ll write to Mum.” # pick: write_to_mum # meant: I had to tell somebody, and then I wanted to come. # best: good]
	~ react(break_named)
	YOU: Two minutes. I’ll write to Mum. # feels: calm
	You write to her: “I can be a nurse!” Then you go to the window, with the spoon.
	A big bird flies off the tree. A small one flies after it.
	YOU: Who was that?
	ROKAS: I think that it was Bishop. And there was a small crow, too. It was so quick.
	YOU: I saw a small one, too.
	ROKAS: Then it’s true! # heard: You needed two minutes, and then you looked as well. # did: He told you about the small crow. # why: You may have good news, too. Say how long you need, and come. # source: L49
+ (later) [“Rokas! I’ve got such good news!” # pick: guess_what # meant: I was so happy that I had to say it at once.]
	~ react(one_up)
	YOU: Rokas! I’ve got such good news! # feels: lonely # shows: calm
	ROKAS: What news?
	YOU: The nursing school has got a place for me! I’ll be a nurse!
	You pull him off the windowsill and dance with him. He dances, too. But he looks back at the window.
	ROKAS: That’s good. That’s really good.
	YOU: And what did you want?
	ROKAS: It’s gone now. # heard: You told me your news, and you didn’t ask for mine in time. # did: He danced, and looked back. # why: Two people can have news. Hear one, and then the other. # source: M31
- In the evening you want to make pancakes, because of the good news. You pick up the bag of flour. Behind it stands a glass jar. In it are bottle caps, a key, a blue stone and one earring: thirty-one small things. # recalls: flour # plants: jar
{
- door() == open:
	~ told5 = 2
	YOU: What are all these things? # feels: warm
	{year.november.go:ROKAS: All these things are from Bishop: it’s his rent! He lives at our window, so he pays rent.|ROKAS: Bishop’s back, and he’s brought a young crow! And all these things are from him. It’s his rent, because he lives at our window.}
- door() == ajar:
	~ told5 = 1
	YOU: What’s this? # feels: sad # shows: calm
	ROKAS: That’s mine. It’s all from Bishop. {year.november.go:He was here today. You saw him, too.|I think that he was here today. {year.november.two:But he flew away so fast.|But nobody looked with me.}}
	YOU: Bishop brings you all that?
	ROKAS: Yes. But you weren’t always there.
- else:
	YOU: What’s this? # feels: ashamed # shows: calm
	ROKAS: Just things. From a crow. It’s just a crow. I was silly to call you.
	Outside, under the lamp, sits a crow with one white feather.
	YOU: But there he is! Isn’t that Bishop?
	ROKAS: I don’t know. Perhaps I only thought that there was a Bishop.
}
~ ear5 = understood
NEIGHBOUR (from the stairs): Rokas! Bishop’s back! And he’s brought a young crow!
Rokas runs down to her. She always has time to listen to him.
-> end_of_the_year

= end_of_the_year
{ bags_kept() < 2:
	Ten minutes later Rokas comes back up the stairs. He gives you a small paper bag. On it he has written “{bags_kept() == 0:September|{month(the_one_kept())}}”.
}
{ bags_kept():
- 0:
	~ back = 4
	You open the bag. It’s empty.
	ROKAS: Bishop was away in September, so there’s nothing in it. {year.september.go:But you got up and looked.|And you were asleep. But I told you about it later.}
	YOU: I was so tired that day!
- 1:
	~ back = the_one_kept()
	ROKAS: Mrs Petrauskienė says that I can show you this. That day you didn’t come to the window. So I kept something for you.
	You open the bag. {bag_holds(back)}
	ROKAS: {bag_tells(back)}
	ROKAS: {and_then(back)}
}
+ [{bags_kept() < 2:Go back to that Tuesday|Wait for Rokas} # pick: to_the_second_year # go_on]
	-> again

=== again
{ bags_kept() < 2:
	-> that_evening
}
Ten minutes later Rokas comes back up the stairs. He takes {bags()} out of his pocket. On each bag he has written a month. # scene: The same evening. The windowsill. # place: sill # light: lamp # in_view: face # feels: calm
{told5 < 2 and not year.november.go:ROKAS: It really was Bishop! Mrs Petrauskienė saw his white feather.}
ROKAS: Mrs Petrauskienė says that I can show you these. On these days you didn’t come to the window. So I kept something for you.
YOU: For me?
ROKAS: You can open one bag. The others are for later.
He lays the bags in a row on the windowsill. What’s in them?
-> which_one

= which_one
+ (january) {kept(1)} [The bag from January # pick: back_to_january # meant: I wanted to know how it all began. # best: strong]
	~ takes_back(1)
	You open the bag. {bag_holds(1)} # feels: calm # did: He had kept it since January. # why: If you didn’t come, go back that evening and ask. # source: L42
	ROKAS: {bag_tells(1)}
	YOU: I didn’t know that.
	ROKAS: {and_then(back)}
	-> that_evening
+ (march) {kept(2)} [The bag from March # pick: in_march # meant: I wanted to see what had fallen on the windowsill. # best: strong]
	~ takes_back(2)
	You open the bag. {bag_holds(2)} # feels: calm # did: He had kept it since March. # why: You can go back to a small thing hours later. # source: L41
	ROKAS: {bag_tells(2)}
	YOU: I didn’t know that.
	ROKAS: {and_then(back)}
	-> that_evening
+ (may) {kept(3)} [The bag from May # pick: in_may # meant: I wanted to know what I’d missed when I was on the phone. # best: strong]
	~ takes_back(3)
	You open the bag. {bag_holds(3)} # feels: calm # did: He had kept it since May. # why: It’s worth going back for good news, too. # source: M29
	ROKAS: {bag_tells(3)}
	YOU: I didn’t know that.
	ROKAS: {and_then(back)}
	-> that_evening
+ (september) {kept(4)} [The bag from September # pick: in_september # meant: He was worried that day, and I’d slept. # best: strong]
	~ takes_back(4)
	You open the bag. {bag_holds(4)} # feels: sad # did: He had kept an empty bag. # why: You can still ask later what you missed. # source: L42
	ROKAS: {bag_tells(4)}
	YOU: I didn’t know that.
	ROKAS: {and_then(back)}
	-> that_evening
+ (november) {kept(5)} [The bag from November # pick: back_to_november # meant: It was only today, so I thought that it was the easiest. # best: strong]
	~ takes_back(5)
	You open the bag. {bag_holds(5)} # feels: calm # did: He had kept it since this afternoon. # why: Even after the last time, you can still go back and ask. # source: L41
	ROKAS: {bag_tells(5)}
	YOU: I didn’t know that.
	ROKAS: {and_then(back)}
	-> that_evening

= that_evening
~ scene_starts(3, ear_then())
~ owes(tuesday)
{bags_kept() == 0:What if you’d been too tired to look and to listen? You can try it. It’s the same year once more: the second year. You’re back on that Tuesday in September.|What if you’d gone back to him that evening? You can try it. It’s the same year once more: the second year. You’re back on that Tuesday in {month(back)}.} # scene: The second year. A Tuesday, 21:00. The kitchen. # place: sill # light: lamp # in_view: face # feels: lonely # shows: calm
Today Rokas called you. You were {busy_with(back)}, and you didn’t come. At supper he only said: “{says(back, told_then())}”
Now it’s nine in the evening. Rokas is sitting on the windowsill in his pyjamas. He’s got the plate with the nuts on his knees.
ROKAS: Good night.
YOU: Good night.
You’re already at the door. Then you remember: he called you today.
-> going_back

= going_back
+ (ask) [“I didn’t come today. What did you see?” # pick: still_out_there # meant: I wanted him to know that I hadn’t forgotten it. # best: strong]
	~ listens()
	~ pays(tuesday)
	~ react(repair)
	YOU: I didn’t come today. What did you see? # feels: warm
	ROKAS: It’s gone now. You can’t see it any more.
	YOU: Then tell me about it.
	He looks at you. Do you mean it? You sit down beside him.
	ROKAS: {what_it_was()}{says(back, 2)}
	YOU: Go on.
	He talks for half an hour. # heard: You couldn’t come, but you came back and asked. # did: He told you all of it. # why: Say what you did, and ask what you missed. Then listen. # source: L41, L42
	-> one_evening
+ (nuts) [Take two nuts and sit down with him. # pick: two_nuts # meant: I had no good words, so I took two nuts. # best: good]
	~ listens()
	~ pays(tuesday)
	~ react(repair)
	You take two nuts from his plate. You sit down on the windowsill and look out with him. # feels: warm
	ROKAS: What are they for?
	YOU: You called me, and I didn’t come. So I’ve come now. One nut is for the crow, and one is for you.
	ROKAS: {what_it_was()}{says(back, 2)}
	You sit there for half an hour. He tells you the rest of it.
	ROKAS: I’ll put the crow’s nut out in the morning. # heard: You came late, but you came to look. # did: He told you the rest, at the window. # why: You can say sorry by doing something. Say why you’ve come. # source: L41
	-> one_evening
+ (sorry) [“Sorry about today. I really couldn’t come.” # pick: how_busy # meant: It was late, and I wanted us to be all right.]
	~ pays(tuesday)
	~ react(repair_part)
	YOU: Sorry about today. I really couldn’t come. # feels: sad # shows: calm
	ROKAS: Okay.
	YOU: So we’re all right?
	ROKAS: Yes.
	He looks at you, and he waits a bit longer.
	YOU: Good. Sleep well.
	He goes to bed, and you turn off the light. # heard: You’re sorry, and you still don’t ask what it was. # did: He waited a bit longer. # why: “Sorry” is a start. Then ask what you missed. # source: L41
	-> one_evening

= one_evening
That evening in {month(back)} is over. {back < 5:The second year goes on. You do the same as in the first year. But what will Rokas do?|It was the last of the five Tuesdays.} # feels: calm
+ [{back < 5:Go on to {month(back + 1)}|Look at both years} # pick: both_years_beside # go_on]
	-> both_years

= both_years
~ temp whole = not going_back.sorry
~ temp now2 = goes_on(2)
~ temp now3 = goes_on(3)
~ temp now4 = goes_on(4)
~ temp now5 = goes_on(5)
~ temp next = back + 1
~ temp told_next = pick_of(next, 0, now2, now3, now4, now5)
~ temp more_later = now2 > told2 or now3 > told3 or now4 > told4 or now5 > told5
~ temp less_later = (now2 < told2 and back < 2) or (now3 < told3 and back < 3) or (now4 < told4 and back < 4) or (now5 < told5 and back < 5)
{
- door() == open and (back < 5 or times_away() < 3):
	~ close = rent_is_due
- whole:
	~ close = jar_comes_out
- else:
	~ close = only_a_crow
}
~ temp quiet_again = now5 == 0
{ not whole:
	~ owes(tuesday)  // what he saw that day is still not told
}
~ scene_ends()
{
- back == 5:
	The second year is over. # scene: Both years, side by side. # place: sill # light: lamp # in_view: face # feels: calm
- did_on(next) == stayed_away and told_next == 2:
	It’s {month(next)}. Rokas calls you. You’re {busy_with(next)}, as in the first year, and you don’t come. # scene: The second year goes on. # place: sill # light: lamp # in_view: face # feels: warm
	But at nine in the evening he comes to you, in his pyjamas.
	ROKAS: You couldn’t come today. But in {month(back)} you came back to me in the evening. So now I’ll tell you.
	YOU: Yes, please.
	ROKAS: {says(next, 2)}
- did_on(next) == stayed_away:
	It’s {month(next)}. Rokas calls you. You’re {busy_with(next)}, as in the first year, and you don’t come. # scene: The second year goes on. # place: sill # light: lamp # in_view: face # feels: lonely # shows: calm
	At supper you ask him about it.
	ROKAS: {says(next, told_next)}
	He says no more. In {month(back)} you said sorry, but you didn’t ask him what he saw. So he thinks that you don’t want to know.
- told_next == 2:
	It’s {month(next)}. Rokas calls you, and you come{did_on(next) == waited: after two minutes}, as in the first year. # scene: The second year goes on. # place: sill # light: lamp # in_view: face # feels: warm
	At supper he tells you all of it.
	ROKAS: {says(next, 2)}
	{whole:He remembers {month(back)}: you came late, but you came back.|In {month(back)} you said sorry, and today you came. So he tells you.}
- else:
	It’s {month(next)}. Rokas calls you, and you come{did_on(next) == waited: after two minutes}, as in the first year. # scene: The second year goes on. # place: sill # light: lamp # in_view: face # feels: calm
	At supper you ask him about it.
	ROKAS: {says(next, told_next)}
	He’s glad that you came. But in {month(back)} you didn’t ask him what he saw. So he says no more.
}
Here is all that’s different in the second year: what you did, and what Rokas told you in the evening.
{ back == 1:
	January ‖ First year: {says_did(did_on(1))} “{says(1, told1)}” ‖ Second year: {what_was_mended(1)}
}
{
- back == 2:
	March ‖ First year: {says_did(did_on(2))} “{says(2, told2)}” ‖ Second year: {what_was_mended(2)}
- now2 != told2:
	March ‖ First year: {says_did(did_on(2))} “{says(2, told2)}” ‖ Second year: {says_did(did_on(2))} “{says(2, now2)}”{beside(told2, now2)}
}
{
- back == 3:
	May ‖ First year: {says_did(did_on(3))} “{says(3, told3)}” ‖ Second year: {what_was_mended(3)}
- now3 != told3:
	May ‖ First year: {says_did(did_on(3))} “{says(3, told3)}” ‖ Second year: {says_did(did_on(3))} “{says(3, now3)}”{beside(told3, now3)}
}
{
- back == 4:
	September ‖ First year: {says_did(did_on(4))} “{says(4, told4)}” ‖ Second year: {what_was_mended(4)}
- now4 != told4:
	September ‖ First year: {says_did(did_on(4))} “{says(4, told4)}” ‖ Second year: {says_did(did_on(4))} “{says(4, now4)}”{beside(told4, now4)}
}
{
- back == 5:
	November ‖ First year: {says_did(did_on(5))} “{says(5, told5)}” ‖ Second year: {what_was_mended(5)}
- now5 != told5:
	November ‖ First year: {says_did(did_on(5))} “{says(5, told5)}” ‖ Second year: {says_did(did_on(5))} “{says(5, now5)}”{beside(told5, now5)}
}
{
- close == jar_comes_out and back < 5:
	You went back on one evening, so later he told you more. Then he waited for you again, and you didn’t come. Now he’s careful.
- close == jar_comes_out:
	You went back on one evening. But it was only one evening in a year, so he’s still careful.
- whole and more_later:
	You went back on only one evening. And after that he told you more on other days, too.
- whole:
	You went back, and he told you all of it.
- more_later:
	You said sorry, and later he told you a bit more. But you didn’t ask what he saw that day, so he never told you.
- else:
	You said sorry, but you didn’t ask what he saw. So he {less_later or pick_of(back, told1, told2, told3, told4, told5) == 2:told you less|told you no more} than in the first year.{quiet_again: In November he said again: “It’s just a crow.”}
}
Rokas told Mrs Petrauskienė all of it, in both years. That helped him.
This is only one story. Not everybody is like Rokas.
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
It’s the last Tuesday in November, in the second year. There’s snow on the windowsill, with the marks of small feet in it. Rokas has put out a nut. # scene: The last Tuesday in November, 7:30. The kitchen. # place: sill # light: window # in_view: face # feels: warm
ROKAS: Come here. Quick.
You go. Bishop puts something down in the snow. It’s an earring. It looks just like the one in the jar. # recalls: jar
ROKAS: The other earring! Now there are two!
YOU: Whose are they?
ROKAS: Mrs Petrauskienė’s. She lost them in the yard, years ago. She doesn’t want them back. She says that they’re Bishop’s now.
Rokas gives you the new earring.
ROKAS: Bishop lives at our window, so he pays rent. This one’s for you. He likes you.
YOU: But I never wear earrings.
ROKAS: Then put it in your pocket.
You take it to the hospital with you. It’s in your pocket all day. # ending: rent: Rent # question: Which evening helped Rokas most? What did you do? # next: Play it again. Say “Two minutes” each time, and see when you really come.
-> END

= the_jar
~ scene_starts(3, 7)
~ react(presence)
It’s the last Tuesday in November, in the second year. You and Rokas have washed up. You take the jar from behind the flour, and you put it on the table. # scene: The last Tuesday in November, 19:00. The kitchen. # place: sill # light: lamp # in_view: face # feels: worried # shows: calm # recalls: jar
YOU: You don’t have to tell me. But I’d like to know what these things are.
ROKAS: All of them?
YOU: All of them. I’ve got the whole evening.
You turn off your phone and sit down. Rokas looks at the phone. Then he takes out one bottle cap.
ROKAS: This was the first one. It was in March. I gave Bishop a nut, and he brought me this. It’s rent, because he lives at our window. # feels: warm
YOU: And the key?
ROKAS: Not yet. I have to tell it in order.
So he tells it in order, from the first thing to number thirty-one. At number nineteen he’s laughing so much that he can’t talk.
YOU: I’d have liked to see that!
ROKAS: You can see the next one. Bishop comes at half past seven.
~ scene_ends()
In the morning there are two of you at the window. # ending: jar: The jar # question: You asked late, and he told you. How did he know that you meant it? # next: Play it again, and go to the window on one more Tuesday.
-> END

= just_the_crow
It’s the last Tuesday in November, in the second year. There’s a noise at the window, and Rokas goes to look. # scene: The last Tuesday in November, 7:30. The kitchen. # place: sill # light: window # in_view: face # feels: sad # shows: calm
YOU: Who’s that?
ROKAS: Just the crow.
He puts a nut outside. You wait for him to say “Come here. Quick.” He doesn’t say it.
YOU: Can I look, too?
ROKAS: If you want.
You stand beside him. The crow takes the nut. One of its feathers is white.
YOU: Is that Bishop? # recalls: bishop
. . .
ROKAS: You remember his name?
YOU: Yes. I’d like to know the rest about him, too.
ROKAS: I have to go to school now. Perhaps tomorrow.
Perhaps tomorrow he’ll call you. You set your alarm for seven, so that you’ll have time. # ending: crow: Just the crow # question: “Sorry about today,” you said. What was still missing? # next: Go back to that evening, and ask him what he saw.
-> END

// ---- which Tuesday is taken back, and what it was -----------------------------------------------------------------

// How many Tuesdays of the first year were missed.
=== function times_away()
~ return year.january.later + year.march.later + year.may.later + year.may.two + year.september.later + year.september.two + year.november.later

// A Tuesday that was missed, and that he didn’t tell of himself: for each of these he has kept something. When all five
// were, the fifth is today, and he has had no time for it.
=== function kept(n)
{ n:
- 1:
	~ return year.january.later and told1 < 2
- 2:
	~ return year.march.later and told2 < 2
- 3:
	~ return (year.may.later or year.may.two) and told3 < 2
- 4:
	~ return (year.september.later or year.september.two) and told4 < 2
}
~ return year.november.later and told5 < 2 and times_away() < 5

=== function bags_kept()
~ return kept(1) + kept(2) + kept(3) + kept(4) + kept(5)

=== function bags()
{ bags_kept():
- 2:
	~ return "two small paper bags"
- 3:
	~ return "three small paper bags"
}
~ return "four small paper bags"

// Where he has kept one only.
=== function the_one_kept()
{
- kept(1):
	~ return 1
- kept(2):
	~ return 2
- kept(3):
	~ return 3
- kept(4):
	~ return 4
}
~ return 5

=== function takes_back(n)
~ back = n
~ react(notice)

=== function bag_holds(n)
{ n:
- 1:
	~ return "In it is half a nutshell."
- 2:
	~ return "In it is a cap from a bottle."
- 3:
	~ return "In it is half a nut."
- 4:
	~ return "It’s empty."
}
~ return "In it is a small grey feather."

=== function bag_tells(n)
{ n:
- 1:
	~ return "The crow took the nut, and that fell down. It was the very first nut."
- 2:
	~ return "The crow brought me that. It was the first thing from him."
- 3:
	~ return "There was a second crow that day. Bishop gave her half of his nut. She left that for me."
- 4:
	~ return "There was a crow, but it wasn’t Bishop. So there’s nothing in it."
}
~ return "It’s from the young crow. It fell down when they flew away."

=== function and_then(n)
{ n == 5:
	~ return "It was so quick. And you didn’t ask me again."
}
~ return "I waited at the window that evening. But you didn’t come back."

=== function month(n)
{ n:
- 1:
	~ return "January"
- 2:
	~ return "March"
- 3:
	~ return "May"
- 4:
	~ return "September"
}
~ return "November"

=== function busy_with(n)
{ n:
- 1:
	~ return "busy with your form"
- 2:
	~ return "busy with the milk"
- 3:
	~ return "on the phone"
- 4:
	~ return "asleep"
}
~ return "full of your own good news"

// ---- the second year is told in short: the model lives it, and its door says what he tells ------------------------

// How understood he feels on that evening: as in the first year, and not so badly that half an hour could not open the
// door. Where he told all of it in the first year, this time he doesn’t.
=== function ear_then()
~ return MAX(2, MIN(5, pick_of(back, ear1, ear2, ear3, ear4, ear5)))

// What he said at supper on that day.
=== function told_then()
~ return MIN(1, pick_of(back, told1, told2, told3, told4, told5))

=== function pick_of(n, a, b, c, d, e)
{ n:
- 1:
	~ return a
- 2:
	~ return b
- 3:
	~ return c
- 4:
	~ return d
}
~ return e

// Half an hour beside him, all ears.
=== function listens()
~ react(presence)
~ react(validate)
~ react(validate)

=== function did_on(n)
{ n:
- 1:
	~ return done_on(year.january.go, year.january.two)
- 2:
	~ return done_on(year.march.go or year.march.two, false)
- 3:
	~ return done_on(year.may.go, false)
- 4:
	~ return done_on(year.september.go, false)
}
~ return done_on(year.november.go, year.november.two)

=== function done_on(at_once, in_time)
{
- at_once:
	~ return came
- in_time:
	~ return waited
}
~ return stayed_away

// Lives a later Tuesday of the second year as it went in the first; returns how much he tells. To somebody who came back
// once he comes himself, as long as he feels understood. Of the Tuesdays before it returns what was told in the first year.
=== function goes_on(n)
{ n <= back:
	~ return pick_of(n, told1, told2, told3, told4, told5)
}
~ temp did = did_on(n)
{
- did == came:
	~ react(presence)
- did == waited:
	~ react(break_named)
- else:
	~ react(withdraw)
}
{
- door() == open or (did == stayed_away and ready_for_help() and not again.going_back.sorry):
	~ return 2
- n >= 4 and door() == ajar:
	~ return 1
}
~ return 0

=== function says_did(did)
{
- did == came:
	~ return "You came."
- did == waited:
	~ return "You came after two minutes."
}
~ return "You didn’t come."

// The evening that was taken back.
=== function what_was_mended(n)
{ again.going_back.sorry:
	~ return "You didn’t come. In the evening you said sorry. “Okay.”"
}
~ temp all_of_it = says(n, 2)
~ return "You didn’t come. In the evening you went back. “" + all_of_it + "”"

// What he says first when he is asked, where the rest needs it.
=== function what_it_was()
{ back:
- 2:
	~ return "It was the crow with the white feather. "
- 4:
	~ return "It was a crow, but it wasn’t Bishop. "
}
~ return ""

// What he says in the evening: words that stand in the scenes, too.
=== function says(n, how_much)
{ n:
- 1:
	~ return says_january(how_much)
- 2:
	~ return says_march(how_much)
- 3:
	~ return says_may(how_much)
- 4:
	~ return says_september(how_much)
}
~ return says_november(how_much)

=== function says_january(how_much)
{ how_much == 2:
	~ return "That was a crow with one white feather. I’d know him anywhere!"
}
~ return "A crow took a nut."

=== function says_march(how_much)
{ how_much == 2:
	~ return "I give him a nut, and he brings me a bottle cap. It’s rent!"
}
~ return "A bottle cap. I found it."

=== function says_may(how_much)
{
- how_much == 2:
	~ return "There are two crows now! Bishop gives her half of his nut."
- did_on(3) == came:
	~ return "He gave her half! You saw it, too."
}
~ return "The crow was there again."

=== function says_september(how_much)
{
- how_much == 2:
	~ return "It’s eleven days. I’m scared that he’s dead."
- how_much == 1:
	~ return "Bishop isn’t here."
}
~ return "It’s nothing."

=== function says_november(how_much)
{
- how_much == 2 and did_on(5) == came:
	~ return "All these things are from Bishop: it’s his rent!"
- how_much == 2:
	~ return "Bishop’s back, and he’s brought a young crow!"
- how_much == 1 and did_on(5) == came:
	~ return "He was here today. You saw him, too."
- how_much == 1:
	~ return "I think that he was here today."
}
~ return "It’s just a crow. I was silly to call you."

// Marks what differs.
=== function beside(first, now)
{
- now > first:
	~ return " He told you more."
- now < first:
	~ return " He told you less."
}
~ return ""
