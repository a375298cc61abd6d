// Five Tuesdays at one window. He says only, “Come here. Quick.” Then one evening comes again, and the rest of the year follows from it.
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
# teacher: Read the rows. What does Rokas tell you this time, and what did you do before that? Mrs Petrauskienė hears all of it in both years: ask what that does for him.
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
// Set once, where that evening has come again.
VAR close = rent_is_due

-> year

=== year
~ scene_starts(3, 6)
You’re nineteen, and you live in Vilnius, in Lithuania, with your little brother, Rokas. He’s eleven. Your mum drives a lorry all over Europe. She’s home one week in four. In the other three weeks, you’re the grown-up in the flat. # scene: A Tuesday in January, 16:45. The kitchen. # place: sill # light: window # in_view: face # feels: calm # meet: rokas
On most days you work and cook. Rokas sits on the windowsill, the wide board under the kitchen window, and looks out over the roofs. He doesn’t talk a lot. When he sees something out there, he says the same three words each time.
Now you’re sitting at the table with a long form. You want a job at the hospital, and you have to send the form by five o’clock. That’s in fifteen minutes. You’ve got two questions left.
Rokas has a small plate of nuts beside him. He has put one nut outside, on the other side of the glass. You don’t know why. # plants: nuts
ROKAS: Come here. Quick.
He looks round at you. Then his nose is on the glass again.
-> january

= january
+ (go) [Go to the window # pick: go_to_the_window # meant: I thought that two questions could wait. # best: strong]
	~ looks_too(presence)
	You put down the pen and go to the window. # feels: warm
	A big grey bird, a crow, is sitting in the tree. In its left wing one feather, one long piece, is white.
	ROKAS: Don’t move.
	The crow jumps onto the windowsill outside. It walks up and down, very slowly. Then it takes the nut and flies off.
	ROKAS: Did you see that?
	YOU: I did. It’s got a white feather!
	ROKAS: You saw the feather, too! # heard: You came at once, and we both saw it. # did: You went, and you saw the crow together. # why: Looking at a small thing with somebody is a good way to be together. # source: L16
+ (two) [“Two minutes.” # pick: two_boxes # meant: I had two questions left, and then I wanted to come. # best: good]
	~ looks_too(break_named)
	YOU: Two minutes. I’ve got two questions left. # feels: calm
	You answer one question. You answer the other one. Then you get up and go to the window.
	There’s nothing there now. The nut is gone, too.
	YOU: What was it?
	ROKAS: A crow, a big grey bird. In its wing one long feather is white! It walked up and down, and it took the nut.
	YOU: Oh. I wanted to see it.
	ROKAS: But you really came. # heard: You said two minutes, and you came after two minutes. # did: He told you about the crow. # why: You can say how long it takes. Then really come. # source: L49
+ (later) [“Lovely! Tell me later.” # pick: lovely_later # meant: I had fifteen minutes for the form, and I wanted to sound kind.]
	~ react(positivity)
	YOU: Lovely! Tell me later. # feels: lonely # shows: calm
	ROKAS: I don’t know yet if it’s lovely. It’s –
	Something knocks on the glass, once. Then you hear a bird fly away.
	YOU: Hm?
	ROKAS: Nothing.
	At two minutes to five you send the form.
	YOU: So what did you see?
	ROKAS: You can’t see it now. It’s gone. # heard: You called it lovely, and you didn’t look while it was there. # did: In January he said, “It’s gone.” # why: A kind word isn’t enough. Look up first, and see what it is. # source: M29
- In the evening you eat together.
{
- door() == open:
	ROKAS: I’ll always know that crow, with his white feather! He walks like the bishop, the top man in our church: very slowly, with his hands behind his back. # feels: warm
	YOU: Crows haven’t got hands.
	ROKAS: But he walks like that!
- else:
	~ ear1 = understood
	ROKAS: A crow took a nut today. A big grey one. # feels: calm
	Then the phone rings. It’s Mum. When the call is over, Rokas says no more about the crow.
}
-> into_march

= into_march
It’s March. You’ve got the job at the hospital. This week you start at half past eight. # scene: A Tuesday in March, 7:20. The kitchen. # place: sill # light: window # in_view: face # feels: calm
There’s milk on the stove. In two minutes it will be hot. If nobody watches the milk, it comes up and goes all over the stove. And it’s the last milk that you’ve got.
Rokas is on the windowsill, in his pyjamas. He has put one nut outside again. Now something knocks on the glass: tap, tap, tap.
ROKAS: Come here. Quick.
-> march

= march
+ (two) [“Two minutes! Can it wait?” # pick: can_it_wait # meant: I didn’t want to lose the milk, and I wanted to look, too. # best: strong]
	~ looks_too(ask_wanted)
	YOU: Two minutes! Can it wait? # feels: warm
	ROKAS: It can. The crow’s only walking up and down.
	You watch the milk till it’s hot. You turn off the stove, and you go to the window.
	{year.january.later:In the crow’s wing one long feather is white.|It’s the crow with the white feather.} It puts down something small and shiny: a cap from a bottle. Then it takes the nut.
	ROKAS: He’s brought me that! He’s never brought me anything!
	YOU: A present from a crow!
	{year.january.later:
		ROKAS: The crow’s called Bishop. He walks like the bishop, the top man in our church: very slowly.
	}
	ROKAS (to the crow): Bye, Bishop! # heard: You asked if it could wait, and then you really came. # did: He told you that it could wait. # why: Ask if it can wait. Sometimes it can, and both things get done. # source: L20 # plants: bishop
+ (go) [Take the milk off the stove, and go # pick: leave_the_milk # meant: The milk could wait, and he’d said “quick”. # best: good]
	~ looks_too(presence)
	You take the milk off the stove, and go to the window. # feels: warm
	{year.january.later:A crow is there. In its wing one long feather is white.|The crow with the white feather is there.} It puts down something small and shiny: a cap from a bottle. Then it takes the nut.
	ROKAS: He’s brought me that! He’s never brought me anything!
	YOU: That’s a present! But the milk isn’t hot.
	ROKAS: I don’t mind. I’ve got a bottle cap!
	{year.january.later:
		YOU: Do you know this crow?
		ROKAS: He’s called Bishop. He walks like the bishop, the top man in our church: very slowly.
	}
	ROKAS (to the crow): Bye, Bishop! # heard: You let the milk wait for me, so you saw my present. # did: You saw the crow’s first present. # why: Some small things are gone very soon. You can choose to go at once. # source: L16 # plants: bishop
+ (later) [Say “Yes, yes”, and stay with the milk # pick: nod_and_stir # meant: I’d heard him, and I thought that one word was enough.]
	~ react(withdraw)
	YOU: Yes, yes. # feels: lonely # shows: calm
	You stay at the stove with the milk. Rokas waits.
	Something small and hard falls on the windowsill outside. It sounds like a coin.
	ROKAS (to a bird outside): Oh! Is that for me?
	YOU: Breakfast’s ready!
	ROKAS: Did you see what he –
	You’ve got the pot in one hand and two cups in the other. He doesn’t say the rest.
	ROKAS (to the bird): Bye, Bishop!
	{year.january.later:
		ROKAS (to you): The crow’s called Bishop. He walks like the bishop, the top man in our church: very slowly.
	}
	He eats with one hand. He’s holding something in the other hand. # heard: You said yes, and then you didn’t come to the window. # did: He hid something in his hand. # why: “Yes” can sound like “I’m coming”. If you can’t come now, say when you can. # source: L49 # plants: bishop
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
	ROKAS: I know why Bishop brought me this.
	YOU: Why did he?
	ROKAS: I think it’s for my nuts. I want to see if he brings more.
}
-> into_may

= into_may
It’s May. The rent has gone up: you have to pay more for the flat. You’ve got one short question about that, so you’re phoning the office. # scene: A Tuesday in May, 15:20. The kitchen. # place: sill # light: window # in_view: face # feels: calm
For half an hour the phone has played the same song. Now a voice says, “You’re next.” You can walk about with the phone. But when somebody answers, you have to talk.
Every day after school Rokas goes to Mrs Petrauskienė, on the ground floor. She’s eighty, and she knows all about birds. Now he’s at the open window, with a hand over his mouth, so that he doesn’t laugh. # meet: neighbour
ROKAS: Come here. Quick.
He says it very quietly, so that nothing flies away.
-> may

= may
+ (go) [Go to the window, with the phone # pick: with_the_phone # meant: I thought that I could wait for the office at the window, too. # best: strong]
	~ looks_too(presence)
	You go to the window, with the phone at your ear. # feels: warm
	There are two crows outside. One of them has a white feather in its wing: that’s Bishop. The other one sits farther away.
	ROKAS: She’s new! She’s never been here before.
	Bishop takes the nut. He breaks it in two. He carries one half over to the new crow.
	YOU: He’s sharing it with her!
	ROKAS: It’s HIS nut, and she gets half!
	CLERK (voice): Hello? Are you there?
	YOU: One moment, please. There are two crows here. # heard: You were on the phone, and you still came to look. # did: He showed you the new crow. # why: You can be busy and still look. Ask yourself if you can do both. # source: L49
+ (two) [“Two minutes.” # pick: a_song_long # meant: My question was short, so I thought that the call would be short, too.]
	~ react(withdraw)
	YOU: Two minutes. # feels: hurt # shows: calm
	The song stops. Somebody answers.
	CLERK (voice): Good afternoon. How can I help you?
	You ask your question. But the answer is long, with a lot of numbers. It takes half an hour.
	Then you go to the window. Rokas isn’t there. Half a nut lies on the windowsill.
	YOU: Rokas? What did you see?
	ROKAS (from his room): You’re too late. There’s nothing there now. # heard: You said two minutes, and then you talked for half an hour. # did: He went to his room. # why: A call can be longer than two minutes. Look first, with the phone in your hand. # source: L49
+ (later) [“How nice! After the call, okay?” # pick: how_nice # meant: I’d waited for half an hour, and now I was next.]
	~ react(positivity)
	YOU: How nice! After the call, okay? # feels: lonely # shows: calm
	ROKAS: But there are –
	The song stops. Somebody answers.
	CLERK (voice): Good afternoon. How can I help you?
	You hold up one finger, to say “wait”. Rokas looks at the finger. Then he looks out again, and he laughs at something.
	You talk about the rent for twenty minutes. When the call is over, Rokas is reading. Half a nut lies on the windowsill.
	YOU: Now I’ve got time. What did you see?
	ROKAS: They flew away. It was funny when they were here. # heard: {door() == shut:I called you again, and again you had no time.|You asked me later, but then the funny part was over.} # did: He laughed at the window, alone. # why: Some things are over in a minute. You can look first, and talk about it later. # source: M29
- Then it’s evening, and there’s fish soup.
{
- door() == open:
	Rokas talks all through supper. # feels: warm
	ROKAS: There are two crows now! Bishop gave the new crow half of his nut. Mrs Petrauskienė says that two crows stay together for life.
	YOU: For life? Then we’ve seen a wedding!
- year.may.go:
	ROKAS: Bishop gave her half! You saw it, too. # feels: calm
	YOU: I did! What else does Bishop do?
	ROKAS: A lot! Come and look when I call you.
- else:
	~ ear3 = understood
	{door() == shut:Rokas eats, and he doesn’t look up.|Rokas eats his soup.} # feels: calm
	ROKAS: Two crows were there today.
	He says nothing else about it.
}
-> into_september

= into_september
It’s September. Last night you worked at the hospital, all night long. When you do that, Mrs Petrauskienė sleeps in your flat, so that Rokas isn’t alone. # scene: A Tuesday in September, 16:00. The kitchen. # place: sill # light: window # in_view: face # feels: worried # shows: worried
Tonight you’re free. But now you’re so tired that your eyes keep closing. You’re lying on the bench in the kitchen.
Mrs Petrauskienė is down in the yard. She calls up to Rokas.
NEIGHBOUR (from the yard): Rokas! Is Bishop back? Have you seen the white feather, the long white piece in his wing?
ROKAS (out of the window): No! He’s been gone for eleven days! # recalls: bishop
NEIGHBOUR (from the yard): Crows sometimes do that in September. I’ll look for him, too!
Then it’s quiet for a while.
ROKAS: Come here. Quick.
Today his voice is different.
-> september

= september
+ (go) [Get up and look # pick: get_up_and_look # meant: His voice was different, and that woke me up. # best: strong]
	~ looks_too(presence)
	You get up. Your legs are heavy. # feels: relieved # shows: worried
	There’s a crow on a roof, far away.
	ROKAS: Is it Bishop? Has it got a white feather? You can see better than me.
	The crow opens its wings. You can see only grey and black feathers.
	YOU: No. I’m sorry. It isn’t him.
	The crow flies away.
	{ year.january.go or year.march.go or year.march.two or year.may.go:
		ROKAS: Sometimes I think that I dreamed him. You saw him too, didn’t you?
		YOU: Yes, I did. I saw his white feather.
	- else:
		ROKAS: Bishop has been gone so long. Perhaps he’s forgotten our window.
		YOU: I hope not. Call me when you see a crow again.
	}
	You stay at the window for a while, both of you. # heard: You’re so tired, and you got up to look for him. # did: In September he asked what you could see. # why: When somebody is worried, you can go and look with them. # source: L16
+ (two) [Say “two minutes”, and close your eyes # pick: two_with_eyes_shut # meant: I only wanted two minutes. Then I’d get up.]
	~ react(withdraw)
	YOU: Two minutes … # feels: lonely # shows: worried
	You close your eyes, and you fall asleep.
	When you wake up, it’s dark outside. There’s a blanket over you. You didn’t put it there.
	YOU: Rokas? What was it?
	ROKAS: There was a crow. But it wasn’t him.
	YOU: It wasn’t Bishop?
	ROKAS: It doesn’t matter.
	{door() == shut:He looks away|He looks out into the dark}. # heard: {door() == shut:You’re too tired, so I won’t tell you how much I miss Bishop.|You’re too tired to look, so I’ll look without you.} # did: He put a blanket over you. # why: If you fell asleep, say sorry. Then sit down and listen. # source: L41
+ (later) [“He’ll come back. Tell me tonight.” # pick: tell_me_tonight # meant: I wanted him to feel better, and I was half asleep.]
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
	ROKAS: A bit. But thank you for looking.
- door() == ajar:
	~ told4 = 1
	~ ear4 = understood
	ROKAS: Bishop isn’t here. # feels: sad # shows: calm
	He looks at you for a moment. Then he eats.
- else:
	~ ear4 = understood
	YOU: What’s wrong? # feels: sad # shows: calm
	ROKAS: Nothing.
	He takes his plate to the sink.
}
-> into_november

= into_november
It’s November, and it’s nearly dark. You’re making soup when your phone rings. It’s the nursing school at the hospital: from January you can learn to be a nurse! That’s what you’ve always wanted. You dance with the spoon in your hand. You want to tell somebody at once. # scene: A Tuesday in November, 16:10. The kitchen. # place: sill # light: dusk # in_view: face # feels: worried # shows: calm
ROKAS: Come here. Quick.
His nose is on the glass. Soon it will be too dark to see anything out there.
-> november

= november
+ (go) [“You first! What is it?” # pick: you_first # meant: My news would still be good in five minutes. # best: strong]
	~ looks_too(open_question)
	YOU: You first! What is it? # feels: warm
	ROKAS: Look. On the tree!
	A crow is sitting there. Behind it sits a small, young crow.
	ROKAS: It’s too dark for me. Has the big one got a white feather?
	YOU: Yes! I can see it.
	ROKAS: Then it’s Bishop! He’s back, and he’s got a child!
	He looks round at you, and he’s laughing.
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
+ (later) [“You come here! I’ve got good news!” # pick: guess_what # meant: I was so happy that I had to say it at once.]
	~ react(one_up)
	YOU: You come here! I’ve got good news! # feels: lonely # shows: calm
	ROKAS: But out there –
	YOU: The nursing school has got a place for me! I’ll be a nurse!
	You pull him off the windowsill and dance with him. He dances, too. But he looks back at the window.
	ROKAS: That’s good. That’s really good.
	YOU: And what did you want?
	ROKAS: I wanted to show you something. But it’s gone now. # heard: You told me your news, and you didn’t look at mine. # did: He danced, and he looked back. # why: What he sees can fly away. Your news can wait a minute. # source: M31
- In the evening you want to make pancakes, because of the good news. {times_away() == 0:Rokas takes a glass jar from behind the bag of flour, and he puts it on the table.|You take the bag of flour. Behind it stands a glass jar.} In the jar are bottle caps, a key, a blue stone, one earring: thirty-one small things. # plants: jar
{
- door() == open:
	~ told5 = 2
	YOU: What are all these things? # feels: warm
	ROKAS: {says_november()}
- door() == ajar:
	~ told5 = 1
	{year.november.later:
		~ ear5 = understood
	}
	YOU: What’s this? # feels: sad # shows: calm
	ROKAS: {says_november()}
	He doesn’t put the jar away.
- else:
	~ ear5 = understood
	YOU: What’s this? # feels: ashamed # shows: calm
	ROKAS: {says_november()}
	Outside, under the lamp, sits a crow with one white feather.
	YOU: There’s a crow with a white feather. Is that Bishop?
	ROKAS: Perhaps it is. It doesn’t matter.
}
+ [Go on # pick: to_the_second_year # go_on]
	-> again

=== again
You’re mixing the pancakes when Mrs Petrauskienė calls. # scene: The same evening. The kitchen. # place: sill # light: lamp # in_view: face # feels: warm
NEIGHBOUR (from the stairs): Rokas! Have you seen them? Bishop’s back, and there’s a young crow!
ROKAS (to Mrs Petrauskienė): {year.november.later:So you saw them, too|I saw them first}!
He runs down to her. She always has time to listen to him.
{ times_away() == 0:
	-> empty_bag
}
Ten minutes later Rokas comes back up the stairs. He goes to his room and comes out with {bags()}. He has written {times_kept() == 1:“{month(the_one_kept())}” on it|a month on each bag}. # feels: calm
ROKAS: {times_kept() == 1:{kept(5):This is about today. You didn’t see what I saw|This is from a day when I didn’t tell you everything. I kept something from that day}|These are from the days when I didn’t tell you everything. I kept something from each day}. Mrs Petrauskienė said that I should show {times_kept() == 1:it|them} to you.
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
YOU: I didn’t know that. Thank you for telling me.
ROKAS: You listened to all of it.
-> what_if

= which_one
+ (january) {kept(1)} [The bag from January # pick: back_to_january # meant: I wanted to know how it all began. # best: strong]
	~ takes_back(1)
	You open the bag. {bag_holds()} # feels: calm # did: He had kept it since January. # why: You can still ask, even months later. # source: L42
	ROKAS: {bag_tells()}
	YOU: I didn’t know that. Thank you for telling me.
	ROKAS: You listened to all of it.
	-> what_if
+ (march) {kept(2)} [The bag from March # pick: in_march # meant: I wanted to see what had fallen on the windowsill. # best: strong]
	~ takes_back(2)
	You open the bag. {bag_holds()} # feels: calm # did: He had kept it since March. # why: You can still ask, even months later. # source: L41
	ROKAS: {bag_tells()}
	YOU: I didn’t know that. Thank you for telling me.
	ROKAS: You listened to all of it.
	-> what_if
+ (may) {kept(3)} [The bag from May # pick: in_may # meant: I wanted to know what I’d missed when I was on the phone. # best: strong]
	~ takes_back(3)
	You open the bag. {bag_holds()} # feels: calm # did: He had kept it since May. # why: You can still ask about a happy day that you missed. # source: M29
	ROKAS: {bag_tells()}
	YOU: I didn’t know that. Thank you for telling me.
	ROKAS: You listened to all of it.
	-> what_if
+ (september) {kept(4)} [The bag from September # pick: in_september # meant: He was worried that day, and I’d slept. # best: strong]
	~ takes_back(4)
	You open the bag. {bag_holds()} # feels: sad # did: He had kept it since September. # why: You can still ask later what you missed. # source: L42
	ROKAS: {bag_tells()}
	YOU: I didn’t know that. Thank you for telling me.
	ROKAS: You listened to all of it.
	-> what_if
+ (november) {kept(5)} [The bag from November # pick: back_to_november # meant: It was only today, so I thought that it was the easiest. # best: strong]
	~ takes_back(5)
	You open the bag. {bag_holds()} # feels: calm # did: He put the nut in the bag today. # why: You can still ask on the same day. # source: L41
	ROKAS: {bag_tells()}
	YOU: I didn’t know that. Thank you for telling me.
	ROKAS: You listened to all of it.
	-> what_if

= what_if
You can live {back == 5:this evening again. Go back to six o’clock|that evening again. Go back to {month(back)}}, and try something else.
+ [Go back and try it # pick: that_same_evening # go_on]
	-> that_evening

= that_evening
~ scene_starts(3, ear_then())
~ owes(tuesday)
You’re back on that Tuesday in {month(back)}. It all happens again: Rokas calls you, {busy_with()}, and he doesn’t tell you much. But this evening you can do something different. # scene: That Tuesday in {month(back)} again, {back == 5:18:00|21:00}. The kitchen. # place: sill # light: lamp # in_view: face # feels: lonely # shows: calm
{back == 5:It’s six o’clock, and you haven’t found the jar yet. Rokas is sitting on the windowsill, with the plate of nuts. You want to start the pancakes.|It’s nine o’clock. Rokas is sitting on the windowsill in his pyjamas, with the plate of nuts. You want to go to bed.}
{back == 5:Rokas looks out. It’s dark now.|ROKAS: Good night.}
-> going_back

= going_back
+ (ask) [“I didn’t look. Can I sit with you?” # pick: still_out_there # meant: I wanted him to know that I hadn’t forgotten it. # best: strong]
	~ listens()
	~ pays(tuesday)
	~ react(repair)
	YOU: I didn’t look. Can I sit with you? # feels: warm
	ROKAS: Why? I told you: {said_already()}.
	YOU: {back == 4:Are you worried about Bishop?|I want to hear all of it.}
	You sit down beside him, and you wait.
	ROKAS: {all_of_it()}
	He talks for half an hour, and you listen. # heard: This time you sat down, and you had time for me. # did: He told you all of it. # why: Say what you did. Then sit down, and take time to listen. # source: L41, L42
	-> one_evening
+ (nuts) [Sit down with him, and bring two nuts # pick: two_nuts # meant: I had no good words, so I took two nuts. # best: good]
	~ listens()
	~ pays(tuesday)
	~ react(repair)
	You sit down on the windowsill beside him. You take two nuts from his plate. # feels: warm
	ROKAS: What are they for?
	YOU: One is for the crow, and one is for you. You called me, and I didn’t look. So I’ve come now.
	ROKAS: {all_of_it()}
	He talks for half an hour, and you listen.
	ROKAS: I’ll put the crow’s nut out in the morning. # heard: You came late, but you came to hear about it. # did: He told you all about it. # why: You can say sorry by doing something. Say why you’ve come. # source: L41
	-> one_evening
+ (sorry) [“Sorry I didn’t look. {back == 5:Now I’ll cook|Good night}.” # pick: how_busy # meant: {back == 5:I wanted to cook|I was tired}, and I wanted to make it good again.]
	~ react(repair_part)
	YOU: Sorry I didn’t look. {back == 5:Now I’ll cook|Good night}. # feels: sad # shows: calm
	ROKAS: Okay.
	He looks at you, and he waits.
	{back == 5:You go to the stove|You go to bed}. # heard: You’re sorry, but you didn’t sit down and listen. # did: He looked at you and waited. # why: “Sorry” is a start. Then sit down and listen. # source: L41
	-> one_evening

= one_evening
{back < 5:That was one evening in {month(back)}. You do nothing else differently. What will Rokas tell you in November?|You do nothing else differently. What will Rokas say about the jar?} # feels: calm
-> beside

= empty_bag
Ten minutes later Rokas comes back up the stairs. He goes to his room and comes out with a small paper bag. # feels: warm
YOU: Is it for me?
ROKAS: Yes. Open it!
You open the bag. It’s empty.
YOU: There’s nothing in it!
ROKAS: This bag was for secrets: things that I saw and didn’t tell you. It’s empty!
He laughs. He called you five times, and you came each time.
What if nobody came when he called? That would be another year.
-> beside

= beside
+ [{back == 0:Look at that other year|{back < 5:Go on to November|See what’s different}} # pick: both_years_beside # go_on]
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
	Here are two evenings in your year, and in a year when nobody comes to the window. # scene: Two years, side by side. # place: sill # light: lamp # in_view: face # feels: warm
	January, in the evening ‖ Your year: “I’ll always know that crow, with his white feather!” ‖ A year when nobody comes: “A crow took a nut today.”
	November, at the jar ‖ Your year: He shows you the jar. “{says_november()}” ‖ A year when nobody comes: You find the jar. “Just things. From a crow. It’s just a crow. I was silly to call you.”
	Each time it was only a minute or two. You did that five times, and it made this difference.
- close == only_a_crow:
	{back < 5:It’s November again. This time you haven’t found the jar yet. Rokas calls you, and {november_again()} In the evening you find the jar.|Then you take the flour for the pancakes, and you find the jar.} # scene: The first time and this time, side by side. # place: sill # light: lamp # in_view: face # feels: sad # shows: calm
	NEIGHBOUR (from the stairs): Rokas! Bishop’s back!
	You said sorry {back < 5:in {month(back)}, and then you went to bed|today, and then you went to cook}. So he tells you no more than the first time.
	Here’s what Rokas said, the first time and this time.
	{back < 5:{month(back)}, in the evening ‖ The first time: {at_supper()} ‖ This time: You said sorry. “Okay.” Then he waited.}
	November, at the jar ‖ The first time: “{says_november()}” ‖ This time: The same words, and no more.
- else:
	{back < 5:It’s November again. This time you haven’t found the jar yet. Rokas calls you, and {november_again()} But in the evening something is different. Rokas takes the jar from behind the flour, and he puts it on the table himself.|Then it’s time for pancakes. Rokas takes the jar from behind the flour, and he puts it on the table himself.} # scene: The first time and this time, side by side. # place: sill # light: lamp # in_view: face # feels: warm
	ROKAS: {shows_jar()}
	NEIGHBOUR (from the stairs): Rokas! Bishop’s back!
	You sat down with him {back < 5:in {month(back)}|today}, and you listened. So now he shows you the jar himself.
	Here’s what Rokas said, the first time and this time.
	{back < 5:{month(back)}, in the evening ‖ The first time: {at_supper()} ‖ This time: You sat down with him. “{all_of_it()}”}
	{back == 5 or told5 < 2:November, at the jar ‖ The first time: You found the jar. “{says_november()}” ‖ This time: He showed you the jar. “{shows_jar()}”}
	It was only one evening. But {back < 5 and told5 < 2:after that he told you more|this time you didn’t have to find the jar. He showed it to you}.
}
{back == 0:In both years|Both times}, Rokas told Mrs Petrauskienė everything that he saw. She listens to him every day.
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
It’s the last Tuesday in November. {back == 0:You came each time this year, so Rokas calls you again.|Most times this year you came when he called. And one evening in {month(back)} you sat down with him. So Rokas calls you again.} # scene: The last Tuesday in November, 7:30. The kitchen. # place: sill # light: window # in_view: face # feels: warm
ROKAS: Come here. Quick.
You go. There’s snow on the windowsill. Bishop puts something down in the snow. It’s an earring. It looks just like the one in the jar. # recalls: jar
ROKAS: The other earring! Now there are two!
YOU: Whose are they?
ROKAS: Mrs Petrauskienė’s. She lost them in the yard, years ago. She doesn’t want them back. She says that they’re Bishop’s now.
Rokas gives you the new earring.
ROKAS: That’s his rent for this week. It’s for you, because you look, too.
YOU: But I never wear earrings.
ROKAS: Then put it in your pocket.
You take it to the hospital with you. It’s in your pocket all day. # ending: rent: Rent # question: You never wear earrings. Why do you take this one with you, all day? # next: {back == 0:Play it again. Miss one Tuesday, and see what Rokas keeps for you.|Play it again. Look with him all five times, and see what is in the bag then.}
-> END

= the_jar
~ scene_starts(3, 6)
~ react(presence)
It’s the last Tuesday in November. Rokas called you five times this year, and you {times_away() == 5:never came in time|came in time only {times_away() == 4:once|twice}}. But one evening in {month(back)} you sat down with him, and he told you a lot. So tonight you try it again. # scene: The last Tuesday in November, 19:00. The kitchen. # place: sill # light: lamp # in_view: face # feels: worried # shows: calm
You put the jar on the table. # recalls: jar
YOU: Will you tell me about these things? I’d like to know.
ROKAS: All of them?
YOU: All of them. I’ve got the whole evening.
You turn off your phone and sit down. Rokas looks at the phone. Then he takes out one bottle cap.
ROKAS: {year.march.later and back != 2:This was the first thing. It’s from March. I gave Bishop a nut, and he brought me this.|You know this one. It’s from March, and it was the first thing that he brought.} # feels: warm
YOU: And the key?
ROKAS: Not yet. First comes number two.
He tells you about one thing after another. Number nineteen is a small spoon.
ROKAS: Bishop fell off the windowsill with it!
He’s laughing so much that he can’t talk.
YOU: I’d have liked to see that!
ROKAS: You can watch for the next present. Bishop is back now. He comes at half past seven in the morning.
~ scene_ends()
The next morning you’re both at the window. # ending: jar: The jar # question: You asked late, and he told you. How did he know that you really wanted to hear it? # next: Play it again, and come when he calls.
-> END

= just_the_crow
~ scene_starts(3, 4)
~ react(open_question)
It’s the last Tuesday in November. You said sorry that evening, and you didn’t sit down and listen. So he still hasn’t told you everything. Now there’s a noise at the window. Rokas goes to look. {times_away() > 2:{times_away() == 5:You never came|Most times you didn’t come} in time this year, so he doesn’t call you yet.|You get up before he can call you.} # scene: The last Tuesday in November, 7:30. The kitchen. # place: sill # light: window # in_view: face # feels: sad # shows: calm
YOU: What is it?
ROKAS: {told5 == 0:Just the crow.|It’s Bishop. He’s hungry.}
YOU: Can I look, too?
ROKAS: {times_away() > 2:If you want|Of course}.
You stand beside him. The crow takes the nut. One of its feathers is white.
YOU: Hello, Bishop. # recalls: bishop
{ told5 == 0:
	ROKAS: You still know his name!
- else:
	Rokas makes room, so that you can see better.
}
YOU: {times_away() > 2:You called me so often, and I didn’t look. I’d like to hear about all those days.|{back == 5:You called me on the day when I danced|One Tuesday in {month(back)} you called me}, and I didn’t look. I’d like to hear about that day.}
ROKAS: I have to go to school now. I’ll tell you tomorrow.
~ scene_ends()
You set your alarm for seven. So tomorrow you’ll have time to listen. # ending: crow: Tomorrow # question: “Sorry I didn’t look,” you said. Then Rokas waited. What was he waiting for? # next: Play it again. On that evening, sit down with him and listen.
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
	~ return "In it is the hard brown outside of a nut."
- 2:
	~ return "In it is a drawing of a crow with a bottle cap."
- 3:
	~ return "In it is half a nut."
- 4:
	~ return "In it is a grey feather."
}
~ return "In it is one nut."

=== function bag_tells()
{ back:
- 1:
	~ return "The crow ate the inside, and this fell down. That was the very first time that he came!"
- 2:
	~ return "I didn’t find the bottle cap. The crow brought it to me. It was my first present from him!"
- 3:
	~ return "Bishop came with a new crow, and he gave her half of his nut. She left this half for me."
- 4:
	~ return "Mrs Petrauskienė and I looked everywhere for Bishop. We only found this. I was scared that he was dead."
}
~ return "The nut is for the young crow. I wanted to show him to you today."

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

// What you did instead, on that day.
=== function busy_with()
{ back:
- 1:
	~ return "you stay with your form"
- 2:
	~ return "you stay with the milk"
- 3:
	~ return "you talk on the phone"
- 4:
	~ return "you fall asleep"
}
~ return "you tell him your own good news"

// ---- that evening again, and what follows from it -----------------------------------------------------------------

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

// All that he said on that evening, the first time. (In November it is what he says about the jar.)
=== function at_supper()
{ back:
- 1:
	~ return "“A crow took a nut today.”"
- 2:
	~ return "“A bottle cap. I found it.”"
- 3:
	~ return "“Two crows were there today.”"
- 4:
	{
	- year.september.two and told4 == 1:
		~ return "“There was a crow. But it wasn’t him. It doesn’t matter.” At supper: “Bishop isn’t here.”"
	- year.september.two:
		~ return "“There was a crow. But it wasn’t him. It doesn’t matter.” At supper: “What’s wrong?” “Nothing.”"
	- told4 == 1:
		~ return "“A crow. I thought that it was Bishop. I don’t think so now.” At supper: “Bishop isn’t here.”"
	}
	~ return "“A crow. I thought that it was Bishop. I don’t think so now.” At supper: “What’s wrong?” “Nothing.”"
}
~ return ""

// What he answers first, when he is asked: what he said at supper is no news.
=== function said_already()
{ back:
- 1:
	~ return "a crow took a nut"
- 2:
	~ return "I found a bottle cap"
- 3:
	~ return "two crows were there"
- 4:
	~ return "it wasn’t Bishop"
}
~ return "it’s gone now"

// What he says when he is asked.
=== function all_of_it()
{ back:
- 1:
	~ return "A crow took my nut! In his wing one long feather is white. I’ll always know that crow!"
- 2:
	~ return "I gave the crow a nut, and he brought me a bottle cap. It’s rent for our windowsill!"
- 3:
	~ return "Bishop came with a new crow! He gave her half of his nut."
- 4:
	~ return "I’m so scared that Bishop is dead! He’s been gone for eleven days. I look for him all the time."
}
~ return "I think that it was Bishop! And there was a small crow with him. Perhaps it’s his child!"

// What he said about the jar, the first time.
=== function says_november()
{
- told5 == 2 and told2 == 2:
	~ return "You know: it’s rent. It’s all from Bishop!"
- told5 == 2:
	~ return "All these things are from Bishop! He lives at our window, so he pays rent."
- told5 == 0:
	~ return "Just things. From a crow. It’s just a crow. I was silly to call you."
- year.november.go:
	~ return "It’s mine. It’s all from Bishop. You saw him today. You can look in the jar."
- year.november.two:
	~ return "It’s mine. It’s all from Bishop. You saw the small crow, too. You can look in the jar."
}
~ return "It’s mine. It’s all from Bishop. I think that he was here today. But nobody looked with me."

// What he says when he brings out the jar himself. Where he told of the rent before, that is no news.
=== function shows_jar()
{ told2 == 2 or back == 2:
	~ return "Look! It’s all from Bishop. You know: it’s rent."
}
~ return "Look! It’s all from Bishop. He lives at our window, so he pays rent."

// What was done in November, once more.
=== function november_again()
{
- year.november.go:
	~ return "you look with him again."
- year.november.two:
	~ return "again you come after two minutes."
}
~ return "again you tell him your own news first."
