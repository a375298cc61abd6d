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
# teacher: Read both rows. What does Rokas tell in the second year, and what was done before that? Mrs Petrauskienė hears all of it in both years: ask what that does for him.
INCLUDE ../model/attunement.ink

// The Tuesday that is taken back stays open till it is mended.
LIST Debt = tuesday
LIST Close = rent_is_due, jar_comes_out, only_a_crow
// What he told in the first year’s evenings: 2 all of it, 1 a little, 0 hardly anything; and how understood he felt on the
// evening of a Tuesday that was missed.
VAR told2 = 0
VAR told4 = 0
VAR told5 = 0
VAR ear1 = 0
VAR ear2 = 0
VAR ear3 = 0
VAR ear4 = 0
VAR ear5 = 0
// The Tuesday that is taken back, 1 to 5; 0 where none was missed. Set once.
VAR back = 0
// Set once, where the second year is told.
VAR close = rent_is_due

-> year

=== year
~ scene_starts(3, 6)
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
	~ looks_too(presence)
	You put down the pen and go to the window. # feels: warm
	A big grey bird, a crow, is sitting in the tree. In its left wing there’s one white feather.
	ROKAS: Don’t move.
	The crow jumps onto the windowsill outside. It looks at you with one eye. Then it takes the nut and flies off.
	ROKAS: Did you see that?
	YOU: I did. It’s got a white feather!
	ROKAS: You saw the feather, too! # heard: You came at once, and we both saw it. # did: He told you not to move. # why: Looking at a small thing together is one way to be close. # source: L16
+ (two) [“Two minutes.” # pick: two_boxes # meant: I had two questions left, and then I wanted to come. # best: good]
	~ looks_too(break_named)
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
- In the evening you eat together.
{
- door() == open:
	ROKAS: That was a crow with one white feather. I’d know him anywhere! He walks like the bishop, the top man in our church: very slowly, with his hands behind his back. # feels: warm
	YOU: Crows haven’t got hands.
	ROKAS: But he walks like that!
- else:
	~ ear1 = understood
	ROKAS: A crow took a nut today. # feels: calm
	Then the phone rings. It’s Mum. When the call is over, Rokas says no more about the crow.
}
-> into_march

= into_march
It’s March. You’ve got the job at the hospital. This week you start at half past eight. # scene: A Tuesday in March, 7:20. The kitchen. # place: sill # light: window # in_view: face # feels: calm
There’s milk on the stove. In two minutes it will be hot. If nobody watches it, it runs over, and it’s the last milk that you’ve got.
Rokas is on the windowsill, in his pyjamas, with his back to you. He has put one nut outside again.
ROKAS: Come here. Quick.
-> march

= march
+ (two) [“Two minutes! Can it wait?” # pick: can_it_wait # meant: I didn’t want to lose the milk, and I wanted to see it, too. # best: strong]
	~ looks_too(ask_wanted)
	YOU: Two minutes! Can it wait? # feels: warm
	ROKAS: It can. The crow’s only walking up and down.
	You watch the milk till it’s hot. You turn off the stove, and you go to the window.
	{year.january.later:The crow has one white feather. He|It’s the crow with the white feather. He} puts down something small and shiny: a cap from a bottle. Then he takes the nut.
	ROKAS: He’s brought me that! He’s never brought me anything!
	YOU: A present from a crow!
	ROKAS (to the crow): Bye, Bishop! # heard: You asked if it could wait, and then you really came. # did: He told you that it could wait. # why: Ask if it can wait. Sometimes it can, and both things get done. # source: L20 # plants: bishop
+ (go) [Take the milk off, and go # pick: leave_the_milk # meant: The milk could wait, and he’d said “quick”. # best: good]
	~ looks_too(presence)
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
	ROKAS (to a bird outside): Oh! Is that for me?
	YOU: Breakfast’s ready!
	ROKAS: Did you see what he –
	You’ve got the pot in one hand and two cups in the other. He doesn’t go on.
	ROKAS (to the bird): Bye, Bishop.
	He eats with one hand. He’s holding something in the other hand. # heard: You said yes, and you didn’t come to see it. # did: He hid something in his hand. # why: “Yes” can sound like “I’m coming”. If you can’t come, say when you can. # source: L49 # plants: bishop
- Then it’s evening, and you eat.
{
- door() == open:
	~ told2 = 2
	He lays the bottle cap on the table, beside your plate. # feels: warm
	ROKAS: The crow with the white feather is called Bishop. I give him a nut, and he brings me a bottle cap. It’s rent! We pay rent for our flat, and he pays rent for our windowsill.
	YOU: So now a crow pays us!
- year.march.later:
	~ ear2 = understood
	He’s got something small and shiny in his fingers. He turns it round and round. # feels: calm
	YOU: What have you got there?
	ROKAS: A bottle cap. I found it.
	He puts it in his pocket.
- else:
	He turns the bottle cap round and round in his fingers. # feels: calm
	ROKAS: The crow’s called Bishop.
	YOU: And why does he bring you a bottle cap?
	ROKAS: You weren’t there when it began. I’ll tell you another time.
}
-> into_may

= into_may
It’s May. The window is open. The rent has gone up: you have to pay more for the flat. You don’t understand the letter about it, so you’re phoning the office. # scene: A Tuesday in May, 15:20. The kitchen. # place: sill # light: window # in_view: face # feels: calm
Nobody at the office has answered yet. You’ve been waiting for half an hour, and the phone plays the same song again and again. You can walk about with the phone. But somebody can answer at any moment, and then you have to talk.
ROKAS: Come here. Quick.
He whispers it. He waves at you to come.
-> may

= may
+ (go) [Go to the window, with the phone # pick: with_the_phone # meant: I thought that I could wait for the office at the window, too. # best: strong]
	~ looks_too(presence)
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
	Rokas talks about it all through supper. # feels: warm
	ROKAS: There are two crows now! Bishop gives her half of his nut. Mrs Petrauskienė says that two crows stay together for life.
	YOU: For life? How nice!
- year.may.go:
	ROKAS: He gave her half! You saw it, too. # feels: calm
	YOU: I did! What else does Bishop do?
	ROKAS: A lot. But you weren’t there.
- else:
	~ ear3 = understood
	{door() == shut:Rokas eats, and he doesn’t look up.|Rokas eats his soup.} # feels: calm
	ROKAS: The crow was there again.
	He says nothing else about it.
}
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
	~ looks_too(presence)
	You get up. Your legs are heavy. # feels: relieved # shows: worried
	There’s a crow on a roof, far away.
	ROKAS: Is it Bishop? Has it got a white feather? You can see better than me.
	You look for a white feather. The crow opens its wings. They’re only grey and black.
	YOU: No. I’m sorry. It isn’t him.
	ROKAS: No.
	. . .
	ROKAS: But he WAS real, with his white feather? He’s been gone so long. Sometimes I think that I only dreamed him.
	{year.january.go or year.march.go or year.march.two or year.may.go:YOU: Yes, he was real. I saw the feather, too.|YOU: I’ve never seen him. But you saw him, and I believe you.} # heard: You’re so tired, and you got up to look for him. # did: He asked what you could see. # why: When somebody isn’t sure any more, go and look with them. # source: L16
+ (two) [Say “two minutes”, and close your eyes # pick: two_with_eyes_shut # meant: I wanted to get up, and I couldn’t.]
	~ react(withdraw)
	YOU: Two minutes … # feels: lonely # shows: worried
	You close your eyes, and you fall asleep.
	When you wake up, it’s dark outside. There’s a blanket over you. You didn’t put it there.
	YOU: Rokas? Did you call me?
	ROKAS: There was a crow. But it wasn’t him.
	YOU: It wasn’t Bishop?
	ROKAS: It doesn’t matter.
	He looks away. # heard: {door() == shut:You were too tired to look, so I won’t tell you about it.|You’re too tired for this, so I’ll look by myself.} # did: He put a blanket over you. # why: If you fell asleep, go and ask later what you missed. # source: L41
+ (later) [“He’ll come back. Tell me tonight.” # pick: tell_me_tonight # meant: I wanted to comfort him, and I was half asleep.]
	~ react(minimise)
	YOU: He’ll come back. Tell me tonight. # feels: hurt # shows: worried
	ROKAS: How do you know that?
	YOU: Mm?
	ROKAS: You haven’t even looked.
	You want to answer, but you fall asleep. When you wake up, it’s dark. The window is shut.
	YOU: What was out there?
	ROKAS: A crow. I thought that it was Bishop. I don’t think so now. # heard: You say he’ll come back, because you want to sleep. # did: He shut the window. # why: First look. Then say what you think. # source: L48
- Then it’s evening, and you eat together.
{
- door() == open:
	~ told4 = 2
	ROKAS: He’s been gone for eleven days. I’m scared that he’s dead. What if a cat has caught him? # feels: sad
	YOU: I’d be scared, too. We’ll look again in the morning, both of us.
- year.september.go:
	~ told4 = 1
	ROKAS: Bishop isn’t here. # feels: sad # shows: calm
	YOU: Are you worried about him?
	ROKAS: A bit. I’ve told Mrs Petrauskienė.
- door() == ajar:
	~ told4 = 1
	~ ear4 = understood
	ROKAS: Bishop isn’t here. # feels: sad # shows: calm
	He looks at his plate, and he says no more.
- else:
	~ ear4 = understood
	YOU: How are you? # feels: sad # shows: calm
	ROKAS: It’s nothing.
	He takes his plate to the sink.
}
-> into_november

= into_november
It’s November, and it’s nearly dark. You’re making soup when your phone rings. It’s the nursing school at the hospital: from January you can learn to be a nurse! That’s what you’ve always wanted. You dance with the spoon in your hand. You want to tell somebody at once. # scene: A Tuesday in November, 16:10. The kitchen. # place: sill # light: dusk # in_view: face # feels: worried # shows: calm
ROKAS: Come here. Quick.
-> november

= november
+ (go) [“You first! What is it?” # pick: you_first # meant: My news would still be good in five minutes. # best: strong]
	~ looks_too(open_question)
	YOU: You first! What is it? # feels: warm
	ROKAS: Look. On the tree!
	There’s a crow with one white feather: Bishop! Behind him sits a small, young crow.
	YOU: He’s back! And he’s got a child!
	ROKAS: Can you see it? The white feather?
	YOU: Yes. I can see it from here.
	ROKAS: Why have you got a spoon in your hand?
	YOU: I’ve got good news, too. The nursing school has got a place for me!
	ROKAS: TWO good things! # heard: You had news too, and you still asked for mine first. # did: He asked if you could see the feather. # why: When you’ve both got good news, you can ask for the other person’s first. # source: M29
+ (two) [“Two minutes. I’ll write to Mum.” # pick: write_to_mum # meant: I had to tell somebody, and then I wanted to come. # best: good]
	~ looks_too(break_named)
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
	YOU: {told2 == 2:So this is all his rent?|What are all these things?} # feels: warm
	ROKAS: {told2 == 2:Yes! }All these things are from Bishop! He lives at our window, so he pays rent.
- door() == ajar:
	~ told5 = 1
	{year.november.later:
		~ ear5 = understood
	}
	YOU: What’s this? # feels: sad # shows: calm
	ROKAS: {says_november()}
	He puts the jar back behind the flour.
- else:
	~ ear5 = understood
	YOU: What’s this? # feels: ashamed # shows: calm
	ROKAS: {says_november()}
	Outside, under the lamp, sits a crow with one white feather.
	YOU: But isn’t that Bishop?
	ROKAS: I don’t know. Perhaps it’s a different crow.
}
NEIGHBOUR (from the stairs): Rokas! Have you seen them? Bishop’s back, and there’s a young crow!
ROKAS: {year.november.later:So it WAS him|I saw them first}!
He runs down to tell her all about it. She always has time to listen to him.
+ [Wait for Rokas # pick: to_the_second_year # go_on]
	-> again

=== again
{ times_away() == 0:
	-> empty_bag
}
Ten minutes later Rokas comes back up the stairs. He’s got {bags()} in his hand. He has written {times_kept() == 1:“{month(the_one_kept())}” on it|a month on each bag}. # scene: The same evening. The windowsill. # place: sill # light: lamp # in_view: face # feels: calm
ROKAS: {times_kept() == 1:This is from a day that I didn’t tell you about. I kept something from that day|These are from the days that I didn’t tell you about. I kept something from each day}. Mrs Petrauskienė said that I should show you.
{ times_kept() == 1:
	-> one_bag
}
YOU: Can I open one?
ROKAS: Yes. One.
-> which_one

= one_bag
~ takes_back(the_one_kept())
You open the bag. {bag_holds()}
ROKAS: {bag_tells()}
YOU: I didn’t know that.
-> what_if

= which_one
+ (january) {kept(1)} [The bag from January # pick: back_to_january # meant: I wanted to know how it all began. # best: strong]
	~ takes_back(1)
	You open the bag. {bag_holds()} # feels: calm # did: He had kept it since January. # why: If you couldn’t come, you can go back that evening and ask. # source: L42
	ROKAS: {bag_tells()}
	YOU: I didn’t know that.
	-> what_if
+ (march) {kept(2)} [The bag from March # pick: in_march # meant: I wanted to see what had fallen on the windowsill. # best: strong]
	~ takes_back(2)
	You open the bag. {bag_holds()} # feels: calm # did: He had kept it since March. # why: You can go back to a small thing hours later. # source: L41
	ROKAS: {bag_tells()}
	YOU: I didn’t know that.
	-> what_if
+ (may) {kept(3)} [The bag from May # pick: in_may # meant: I wanted to know what I’d missed when I was on the phone. # best: strong]
	~ takes_back(3)
	You open the bag. {bag_holds()} # feels: calm # did: He had kept it since May. # why: It’s worth going back for good news, too. # source: M29
	ROKAS: {bag_tells()}
	YOU: I didn’t know that.
	-> what_if
+ (september) {kept(4)} [The bag from September # pick: in_september # meant: He was worried that day, and I’d slept. # best: strong]
	~ takes_back(4)
	You open the bag. {bag_holds()} # feels: sad # did: He had kept it since September. # why: You can still ask later what you missed. # source: L42
	ROKAS: {bag_tells()}
	YOU: I didn’t know that.
	-> what_if
+ (november) {kept(5)} [The bag from November # pick: back_to_november # meant: It was only today, so I thought that it was the easiest. # best: strong]
	~ takes_back(5)
	You open the bag. {bag_holds()} # feels: calm # did: He had kept it since this afternoon. # why: Even after the last time, you can still go back and ask. # source: L41
	ROKAS: {bag_tells()}
	YOU: I didn’t know that.
	-> what_if

= what_if
{back == 5:What if you’d asked him yourself, before he brought you the bag?|What if you’d gone to him that same evening, and asked what you’d missed?}
+ [Go back and try it # pick: that_same_evening # go_on]
	-> that_evening

= that_evening
~ scene_starts(3, ear_then())
~ owes(tuesday)
It’s that Tuesday in {month(back)} again: the second year begins here. It’s nine in the evening. {back == 2:In the morning|In the afternoon} Rokas called you. You were {busy_with()}, and you didn’t come. # scene: The second year. A Tuesday in {month(back)}, 21:00. The kitchen. # place: sill # light: lamp # in_view: face # feels: lonely # shows: calm
Now he’s sitting on the windowsill in his pyjamas, with the plate of nuts. You’re on your way to bed.
ROKAS: Good night.
-> going_back

= going_back
+ (ask) [“I didn’t come today. What did you see?” # pick: still_out_there # meant: I wanted him to know that I hadn’t forgotten it. # best: strong]
	~ listens()
	~ pays(tuesday)
	~ react(repair)
	YOU: I didn’t come today. What did you see? # feels: warm
	ROKAS: It’s gone now. You can’t see it any more.
	YOU: Then tell me about it.
	You sit down beside him, and you wait.
	ROKAS: {all_of_it()}
	He talks for half an hour, and you listen. # heard: You couldn’t come, but you came back and asked. # did: He told you all of it. # why: Say what you did, and ask what you missed. Then listen. # source: L41, L42
	-> one_evening
+ (nuts) [Take two nuts and sit down with him. # pick: two_nuts # meant: I had no good words, so I took two nuts. # best: good]
	~ listens()
	~ pays(tuesday)
	~ react(repair)
	You take two nuts from his plate. You sit down on the windowsill beside him. # feels: warm
	ROKAS: What are they for?
	YOU: You called me, and I didn’t come. So I’ve come now. One nut is for the crow, and one is for you.
	ROKAS: {all_of_it()}
	He talks for half an hour, and you listen.
	ROKAS: I’ll put the crow’s nut out in the morning. # heard: You came late, but you came to hear about it. # did: He told you all of it, too. # why: You can say sorry by doing something. Say why you’ve come. # source: L41
	-> one_evening
+ (sorry) [“Sorry about today. I really couldn’t come.” # pick: how_busy # meant: It was late, and I wanted us to be all right.]
	~ react(repair_part)
	YOU: Sorry about today. I really couldn’t come. # feels: sad # shows: calm
	ROKAS: Okay.
	He looks at you, and he waits.
	. . .
	YOU: Good night. # heard: You’re sorry, and you don’t ask what it was. # did: He waited for a question. # why: “Sorry” is a start. Then ask what you missed. # source: L41
	-> one_evening

= one_evening
{back < 5:That was one evening. Now the second year goes on, and you do everything else as in the first year. What will Rokas tell you in November?|That was one evening. What’s different now?} # feels: calm
-> beside

= empty_bag
Ten minutes later Rokas comes back up the stairs. He gives you a small paper bag. # scene: The same evening. The windowsill. # place: sill # light: lamp # in_view: face # feels: warm
YOU: Is it for me?
ROKAS: Yes. I put something in it for each thing that I don’t tell you. Open it!
You open the bag. It’s empty.
YOU: There’s nothing in it!
ROKAS: No. I’ve told you everything!
He laughs. He called you five times this year, and you came each time.
What if nobody ever came to the window? That would be another year.
-> beside

= beside
+ [{back == 0:Look at that other year|{back < 5:Go on to November|Look at both years}} # pick: both_years_beside # go_on]
	-> both_years

= both_years
{
- back > 0 and going_back.sorry:
	~ close = only_a_crow
- times_away() > 2:
	~ close = jar_comes_out
- else:
	~ close = rent_is_due
}
~ scene_ends()
{
- back == 0:
	Here are two evenings. On the one side is your year. On the other side is a year when nobody comes to the window. # scene: Two years, side by side. # place: sill # light: lamp # in_view: face # feels: warm
	January ‖ Your year: “That was a crow with one white feather. I’d know him anywhere!” ‖ A year when nobody comes: “A crow took a nut today.”
	November ‖ Your year: “All these things are from Bishop! He lives at our window, so he pays rent.” ‖ A year when nobody comes: “Just things. From a crow. It’s just a crow. I was silly to call you.”
	Each time it was only a minute or two. But five small times together make this difference.
- close == only_a_crow:
	{back < 5:It’s November again. Rokas calls you, and {november_again()} In the evening you find the jar again, and he says the same about it as in the first year.|The evening is over, and Rokas has gone to bed.} # scene: Both years, side by side. # place: sill # light: lamp # in_view: face # feels: sad # shows: calm
	You said sorry in {month(back)}. You didn’t ask what you’d missed. So he {back < 5:tells you no more than before|hasn’t told you}.
	Here’s what Rokas said in both years:
	{month(back)}, in the evening ‖ First year: “{at_supper()}” ‖ Second year: The same.
	{back < 5:November, at the jar ‖ First year: “{says_november()}” ‖ Second year: The same.}
- else:
	{back < 5:It’s November again. Rokas calls you, and {november_again()} But in the evening something is different. Rokas takes the jar from behind the flour, and he puts it on the table himself.|The evening is over. Before he goes to bed, Rokas puts the jar on the table.} # scene: Both years, side by side. # place: sill # light: lamp # in_view: face # feels: warm
	ROKAS: Look! It’s all from Bishop. He lives at our window, so he pays rent.
	You {going_back.ask:asked him|sat down with him} in {month(back)}. So now he shows you the jar himself.
	Here’s what Rokas said in both years:
	{month(back)}, in the evening ‖ First year: “{at_supper()}” ‖ Second year: {going_back.ask:You asked|You sat down with him}. “{all_of_it()}”
	{back < 5:November, at the jar ‖ First year: You found the jar. “{says_november()}” ‖ Second year: He showed you the jar. “Look! It’s all from Bishop. He lives at our window, so he pays rent.”}
	It was only one evening. But {told5 == 2 and back < 5:this time you didn’t have to find the jar. He showed it to you|after that he told you more}.
}
In both years, Rokas told Mrs Petrauskienė all of it. That helped him, too.
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
It’s the last Tuesday in November. {back == 0:You came each time this year, so Rokas calls you again.|Most times this year you came to the window. And one evening in {month(back)} you {going_back.ask:asked him what you’d missed|sat down with him}. So Rokas calls you again.} # scene: The last Tuesday in November, 7:30. The kitchen. # place: sill # light: window # in_view: face # feels: warm
ROKAS: Come here. Quick.
You go. There’s snow on the windowsill. Bishop puts something down in the snow. It’s an earring. It looks just like the one in the jar. # recalls: jar
ROKAS: The other earring! Now there are two!
YOU: Whose are they?
ROKAS: Mrs Petrauskienė’s. She lost them in the yard, years ago. She doesn’t want them back. She says that they’re Bishop’s now.
Rokas gives you the new earring.
ROKAS: That’s his rent for this week. It’s for you, because you look, too.
YOU: But I never wear earrings.
ROKAS: Then put it in your pocket.
You take it to the hospital with you. It’s in your pocket all day. # ending: rent: Rent # question: Why does Rokas give you the earring, do you think? # next: Play it again. Say “Two minutes” each time, and see what happens.
-> END

= the_jar
~ scene_starts(3, 6)
~ react(presence)
It’s the last Tuesday in November. Most times this year you didn’t come to the window. But one evening in {month(back)} you {going_back.ask:asked him|sat down with him}, and he told you what he’d seen. So tonight you ask again. # scene: The last Tuesday in November, 19:00. The kitchen. # place: sill # light: lamp # in_view: face # feels: worried # shows: calm
You put the jar on the table. # recalls: jar
YOU: Where did you get each of these things? I’d like to know.
ROKAS: All of them?
YOU: All of them. I’ve got the whole evening.
You turn off your phone and sit down. Rokas looks at the phone. Then he takes out one bottle cap.
ROKAS: This was the first one. It was in March. I gave Bishop a nut, and he brought me this. # feels: warm
YOU: And the key?
ROKAS: Not yet. I have to tell it in order.
So he tells it in order, from the first thing to number thirty-one. At number nineteen he’s laughing so much that he can’t talk.
YOU: I’d have liked to see that!
ROKAS: You can see the next one. Bishop comes at half past seven.
~ scene_ends()
In the morning there are two of you at the window. # ending: jar: The jar # question: You asked late, and he told you. How did he know that you really wanted to hear it? # next: Play it again, and go to the window on one more Tuesday.
-> END

= just_the_crow
It’s the last Tuesday in November. You said sorry in {month(back)}, but you never asked what you’d missed. Today there’s a noise at the window. Rokas goes to look, and he doesn’t call you. # scene: The last Tuesday in November, 7:30. The kitchen. # place: sill # light: window # in_view: face # feels: sad # shows: calm
YOU: What is it?
ROKAS: Just the crow.
YOU: Can I look, too?
ROKAS: If you want.
You stand beside him. The crow takes the nut. One of its feathers is white.
YOU: Hello, Bishop. # recalls: bishop
Rokas looks at you, and he says nothing for a while.
YOU: I never asked you about that Tuesday in {month(back)}. What did you see?
ROKAS: I have to go to school now. I’ll tell you tomorrow, perhaps.
You set your alarm for seven. So tomorrow you’ll have time, if he wants to tell you. # ending: crow: Just the crow # question: “Sorry about today,” you said. What was still missing? # next: Go back to that evening, and ask him what he saw.
-> END

// ---- which Tuesday is taken back, and what it was -----------------------------------------------------------------

// How many Tuesdays of the first year were missed.
=== function times_away()
~ return year.january.later + year.march.later + year.may.later + year.may.two + year.september.later + year.september.two + year.november.later

// Looked with him, at once or a little later. However often that was, one miss is felt: it closes the door by a word.
=== function looks_too(move)
~ react(notice)
~ react(move)
{ understood > 8:
	~ settle()
}

// For each Tuesday that was missed he has kept something. When all five were, the fifth is today, and he has had no time
// for it.
=== function kept(n)
{ n:
- 1:
	~ return year.january.later
- 2:
	~ return year.march.later
- 3:
	~ return year.may.later or year.may.two
- 4:
	~ return year.september.later or year.september.two
}
~ return year.november.later and times_away() < 5

=== function times_kept()
~ return kept(1) + kept(2) + kept(3) + kept(4) + kept(5)

=== function bags()
{ times_kept():
- 1:
	~ return "a small paper bag"
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

=== function bag_holds()
{ back:
- 1:
	~ return "In it is half of the hard brown shell of a nut."
- 2:
	~ return "In it is a bottle cap."
- 3:
	~ return "In it is half a nut."
- 4:
	~ return "In it is a grey feather."
}
~ return "In it is one nut."

=== function bag_tells()
{ back:
- 1:
	~ return "The crow ate the nut, and this fell down. That was the very first time that he came!"
- 2:
	~ return "I didn’t find this. The crow brought it to me. It was my first present from him!"
- 3:
	~ return "Bishop came with a new crow, and he gave her half of his nut. She left it for me."
- 4:
	~ return "I looked for Bishop in the yard, all alone, and I only found this. I was scared that he was dead."
}
~ return "It’s for the young crow. I saw him today, before anybody else. I wanted to show him to you."

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

=== function busy_with()
{ back:
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

// ---- that evening, and the second year ----------------------------------------------------------------------------

// How understood he feels on that evening: as in the first year, and not so well that a bare sorry could open the door.
=== function ear_then()
{ back:
- 1:
	~ return MIN(5, ear1)
- 2:
	~ return MIN(5, ear2)
- 3:
	~ return MIN(5, ear3)
- 4:
	~ return MIN(5, ear4)
}
~ return MIN(5, ear5)

// Half an hour beside him, all ears: enough to open a door that was shut.
=== function listens()
~ react(presence)
~ react(validate)
~ react(validate)
~ react(validate)

// What he said at supper on that day of the first year.
=== function at_supper()
{ back:
- 1:
	~ return "A crow took a nut today."
- 2:
	~ return "A bottle cap. I found it."
- 3:
	~ return "The crow was there again."
- 4:
	{ told4 == 1:
		~ return "Bishop isn’t here."
	}
	~ return "It’s nothing."
}
~ return says_november()

// What he says when he is asked.
=== function all_of_it()
{ back:
- 1:
	~ return "A big crow took my nut! He’s got one white feather. I’d know him anywhere!"
- 2:
	~ return "I give the crow a nut, and he brings me a bottle cap. It’s rent for our windowsill!"
- 3:
	~ return "Bishop came with a new crow! He gave her half of his nut."
- 4:
	~ return "It was a crow, but it wasn’t Bishop. He’s been gone for eleven days. I’m scared that he’s dead."
}
~ return "Bishop’s back, and he’s brought a young crow!"

// What he said about the jar in the first year.
=== function says_november()
{
- told5 == 2:
	~ return "All these things are from Bishop! He lives at our window, so he pays rent."
- told5 == 0:
	~ return "Just things. From a crow. It’s just a crow. I was silly to call you."
- year.november.go:
	~ return "That’s mine. It’s from Bishop. He was here today. You saw him, too."
- year.november.two:
	~ return "That’s mine. It’s from Bishop. You saw the small crow, too."
}
~ return "That’s mine. I think that Bishop was here today. But nobody looked with me."

// What was done in November, once more.
=== function november_again()
{
- year.november.go:
	~ return "you look with him, as in the first year."
- year.november.two:
	~ return "you come after two minutes, as in the first year."
}
~ return "you tell him your own news first, as in the first year."
