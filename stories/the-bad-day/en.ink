// A boy who can do any voice comes home and won’t do one. You have a night and a loaf to find out why.
# title: The bad day
# cast: teo: Teo
# cast: you: You
# cast: olga: Señora Olga
# cast: parrot: The parrot
# cast: ines: Profe Inés
# cast: bruno: Bruno
# cast: boss: The boss
# cast: driver: The driver
# cast: phone: The recorded voice
# about: A child is crying and hides why. Someone was laughed at.
# teaches: why-empathy kitchen.under_the_table
# teaches: gap kitchen.stomach
# teaches: recognise-and-respond kitchen.lunch_box
# teaches: no-villain bread.nearly_cold
# teaches: small-and-often kitchen.four_minutes
# teaches: cause-preconceptions kitchen.lunch_box
# teaches: cause-biases kitchen.under_the_table
# teaches: cause-stress kitchen.four_minutes
# teaches: effect-disconnection bread.bench
# teaches: families kitchen.under_the_table
# teaches: it-can-change kitchen.eleven_steps
# teaches: way-awareness eight_oclock.somebody
# teaches: way-validation kitchen.four_minutes
# teaches: listen-paraphrase bread.all_of_them_laughed
# teaches: repair kitchen.eleven_steps
# leaves: teo_told
# leaves: left_eight
# leaves: left_letter
# leaves: left_lentils
# leaves: teo_line
# leaves: left_voices
# teacher: Nobody in here means harm, Teo included. After a miss, ask the class what was in the way: the bus, the trays, a night without sleep.
INCLUDE ../model/attunement.ink

// Misses the story comes back to: the letter read over his head, the word that was cut off.
LIST Debt = letter, cut_off
// The best sorry he has had from you. His own, to Bruno, takes its shape.
LIST Sorry = no_sorry, asked_okay, gave_hat, came_back, sorry_with_a_hole
// How he went up to Bruno.
LIST Going = not_gone, in_his_time, with_you, in_the_middle, after_the_letter

// whole: he told you · olga: he told Olga, and let her say it · none: it is still in his stomach
VAR teo_told = "none"
// kept, moved, late, none; “promised” until it is eight
VAR left_eight = "none"
// together, alone_mended, mended_at_the_gate, alone; until the morning: tin, pocket
VAR left_letter = "tin"
// yes: you ate them on the floor
VAR left_lentils = "no"
// the line of yours that he keeps, by its old name
VAR teo_line = "none"
// back, not_yet
VAR left_voices = "not_yet"
VAR sorry_heard = no_sorry
VAR going = not_gone
// What has just gone past him, where the next turn may go back for it; else “no”.
VAR went_past = "no"

~ warm_up = 2
~ wants_usually = company
-> kitchen

// A line that landed badly stays with him. A good one gives way to it, and to a better.
=== function he_keeps(line)
{ teo_line == "none" or teo_line == "you_did_the_b":
	~ teo_line = line
}

// “Is it okay?” counts until he has heard a whole one. The first whole one stays; only an “if” spoils it.
=== function he_heard(sorry)
{ sorry_heard == no_sorry or sorry == sorry_with_a_hole or (sorry_heard == asked_okay and sorry != asked_okay):
	~ sorry_heard = sorry
}

// ---- 1 · The kitchen ------------------------------------------------------------

=== kitchen
~ scene_starts(7, 4)
Thursday, 18:14. Teo stands in the kitchen with his coat on. His eyes are wet. # scene: Thursday, 18:14. The kitchen. # place: kitchen # light: lamp # in_view: face # feels: ashamed # shows: sad # meet: teo
He is nine. You’re the grown-up he lives with. There are just the two of you, on a hill above the port of Valparaíso, in Chile. He calls you Capi, for captain.
PARROT (through the wall): Good evening!
That’s the parrot of Señora Olga, next door. It repeats what it hears. Most days Teo shouts “Good evening!” back, and he sounds more like a parrot than the parrot does. # meet: olga # meet: parrot
He can do any voice. He comes home as the bus driver, or the weather lady on TV, or a sea lion from the port, which barks like a very big dog. He gives your dinners marks out of ten. # plants: voices # plants: marks
Today he says nothing to the parrot.
YOU: Well? Who are you today?
TEO: Nobody. # plants: nobody
YOU: Nobody who?
TEO: My stomach hurts.
YOU: Where?
TEO: Under my coat.
You bake bread at night, and your bus goes at 18:40. In the morning you’ll bring home a hot loaf, as always, and eat it with him before it’s light. On the stove stands a pot of lentils, small brown beans. It’s tomorrow’s lunch, and it’s starting to burn. # plants: bus # plants: lentils
-> stomach

= stomach
+ (eat) [“Eat a little. It’ll pass.” # pick: eat # meant: I was late, and I hoped it was a small thing.]
	~ react(minimise)
	YOU: Eat a little. It’ll pass. # feels: worried # shows: calm
	TEO: How long does it take?
	YOU: Ten minutes.
	He looks at the clock. He eats one spoon, with his coat on. He eats two.
	TEO: It tastes burnt.
	YOU: Only the bottom is burnt.
	TEO: Is it ten minutes yet?
	YOU: It’s been one minute. # heard: You said ten minutes, so I have to be fine by then. # did: He watched the clock. # why: Don’t tell someone how fast to feel better. # source: L10, M21
	-> lunch_box
+ (sit) [Turn off the stove and sit # pick: sit # meant: I didn’t know yet, so I stayed near. # best: strong]
	~ react(presence)
	You turn off the stove and sit down on the bench. # feels: relieved # shows: sad
	YOU: My feet hurt. Come and sit.
	He sits at the very end, with his coat on and his bag on his knees.
	TEO: The lentils are burnt.
	YOU: Then they’re burnt.
	TEO: That’s tomorrow’s lunch.
	YOU: How many marks, out of ten? # recalls: marks
	TEO: Four out of ten.
	YOU: You haven’t tasted it.
	TEO: I can smell it. # heard: You’re tired too, and you don’t want anything from me. # did: He sat down too. # why: You can sit with someone before you know what is wrong. # source: L12, L13
	-> lunch_box
+ (sea_lion) [“Do the sea lion for me.” # pick: sea_lion # meant: I missed the Teo who makes us laugh.]
	~ react(distract)
	YOU: Do the sea lion for me. One bark! # recalls: voices # feels: ashamed # shows: worried
	His face goes white.
	TEO: I don’t do that any more.
	YOU: Since when?
	TEO: Since today.
	YOU: You barked at your egg this morning.
	TEO: That was before school.
	YOU: And now?
	TEO: Now I’m Nobody. # heard: You want the funny Teo, and today I can’t be funny. # did: His face went white. # why: First find out what hurts. Then a joke can help. # source: M21, M32
	-> lunch_box
+ (tea) [Make him some tea # pick: tea # meant: If it’s your stomach, I’ll look after your stomach. # best: good]
	~ react(presence)
	YOU: I’ll make some tea for your stomach. With honey. # feels: sad # shows: sad
	TEO: Is it for my stomach or for me?
	YOU: It’s for both of you.
	He takes the cup in two hands.
	TEO: Your thumb was in it.
	YOU: That makes it taste better.
	He nearly smiles. Then it goes.
	TEO: Do I have to drink it?
	YOU: No. You can just hold the cup. # heard: You believe that my stomach hurts, and I don’t have to talk yet. # did: He held the cup in two hands. # why: Look after the trouble they show you. The real one can come later. # source: L12, L30
	-> lunch_box

= lunch_box
{not stomach.sit:You turn off the stove. The bottom of the pot is black.}
You hold out your hand for his lunch box, to wash it.
YOU: How was school?
TEO: We had another teacher. Only for one lesson.
YOU: And how was she?
TEO: She had a watch. She looked at it a lot. # plants: watch
You open the box. Both halves of his bread are still in there, cheese in both. He hasn’t taken one bite. # plants: halves # plants: cheese # read: Every day he and Bruno swap halves. Today nobody swapped.
TEO: I can wash that.
He has never washed a lunch box in his life.
Every day at break he and Bruno swap halves: each gives the other one half. They’ve been best friends since they were four. Bruno is the goalkeeper. He stammers: words get stuck on the way out, his own name most of all. Teo always waits till he’s finished. # meet: bruno # plants: goal # plants: stammer
+ (halves) [“Both halves came home.” # pick: halves # meant: I saw something odd, and I didn’t want to guess. # best: strong]
	~ react(notice)
	YOU: Both halves came home. # recalls: halves # feels: worried # shows: calm
	TEO: Bruno wasn’t hungry.
	YOU: Okay.
	You run the water. He pulls a thread on his sleeve. It’s a long thread.
	TEO: He was hungry. He ate by the goal. On his own.
	YOU: By the goal.
	TEO: And he doesn’t even like the crust, the hard part! I always eat his crusts.
	You run some more water.
	TEO: Today a bird ate them. A seagull. # heard: You saw the bread, and you let me tell it slowly. # did: He told you where Bruno ate. # why: Say what you see, and wait. They can answer or not. # source: L20
	-> under_the_table
+ (ask) [“What did you do at break?” # pick: ask # meant: I wanted one small thing that you could answer. # best: good]
	~ react(open_question)
	YOU: What did you do at break? # feels: sad # shows: calm
	TEO: I counted.
	YOU: What did you count?
	TEO: Birds. There were eleven seagulls. One ate the hard part of Bruno’s bread, the crusts.
	YOU: Not you? You always eat his crusts.
	TEO: He ate by the goal. On his own, with his back to me.
	YOU: How long?
	TEO: All of break. Nine hundred seconds. # heard: You asked a small question, so I could answer it. # did: He told you about nine hundred seconds. # why: Some children like to be asked. Ask about something small. # source: L17, L20
	-> under_the_table
+ (mean) [“Who was mean to you?” # pick: mean # meant: If someone hurt you, I wanted to know.]
	~ react(wrong_certain)
	YOU: Who was mean to you? # feels: ashamed # shows: worried
	TEO: Nobody.
	YOU: You can tell me. I won’t shout.
	TEO: Nobody was mean to me.
	YOU: Somebody was. Look at you.
	TEO: Why do you think it happened to ME?
	He takes the box out of your hands and shuts it. # heard: You’re sure that I’m the one who got hurt. # did: He took the box away. # why: That question says somebody hurt him. You didn’t know that. Ask: “Did something happen?” # source: L20, L27
	-> under_the_table
+ (fight) [“Did you fight with Bruno?” # pick: fight # meant: I hoped that it was just a fight.]
	~ react(guess_off)
	YOU: Did you fight with Bruno? # feels: worried # shows: worried
	TEO: You can’t fight with Bruno. He stops a ball, and then he says sorry to the ball!
	YOU: So, no fight.
	TEO: No.
	YOU: Then I guessed wrong.
	He looks into the box.
	TEO: He ate by the goal. On his own. # heard: You guessed wrong, but you said so. # did: He put you right, and told you more. # why: A guess may be wrong. Ask it so that they can say no. # source: L24
	-> under_the_table

= under_the_table
~ peak(8)
18:24. Through the wall, the parrot laughs. It learned that from a show on TV. It can laugh like a hundred people, all laughing at one person. # feels: ashamed # shows: sad # plants: laugh
TEO: Don’t.
YOU: The parrot?
TEO: Don’t, don’t, don’t.
Then he is under the table, with his coat and his bag. He is crying so hard that the tablecloth shakes.
The parrot laughs again.
+ (fault) [“It’s not your fault.” # pick: fault # meant: Whoever did this, I’m on your side.]
	~ react(wrong_certain)
	~ he_keeps("not_your_fault")
	YOU: It’s not your fault, whatever happened. # feels: ashamed # shows: sad
	TEO: Whose fault is it, then?
	YOU: I don’t know. But it isn’t yours.
	TEO: You don’t KNOW that!
	YOU: I know you, Teo.
	TEO: STOP being nice!
	He cries harder. His foot hits the wall. On the other side, the parrot goes quiet. # heard: You’re sure that it isn’t my fault, so now I can’t tell you. # did: He cried harder. # why: “Not your fault” is right when someone tells you they were hurt. Teo hasn’t told you anything. First listen. # at_once # source: L20, L21
	-> the_envelope
+ (over) [“It’s over now.” # pick: over # meant: I couldn’t bear to see you cry.]
	~ react(shut_down)
	~ he_keeps("its_over")
	YOU: It’s over now. You’re home. Shh, shh. # feels: lonely # shows: calm
	In your parents’ house, people said that when someone cried.
	The crying stops. The tablecloth still shakes.
	YOU: Better?
	TEO: Yes.
	On the radio, a man reads out the price of fish. Most nights, Teo does that man’s voice. # recalls: voices
	YOU: Sure?
	TEO: I said yes. # heard: You need me to stop crying, so I have to stop. # did: The crying stopped. The shaking didn’t. # why: Quiet is not the same as better. Let the crying take its time. # source: L3, L67
	-> the_envelope
+ (room) [“Is there room under there?” # pick: room # meant: I wanted to be where you were. # best: strong]
	~ react(presence)
	YOU: Is there room under there? # feels: relieved # shows: sad
	TEO: No.
	YOU: Then I’ll sit outside.
	You sit down on the floor. Your knees go crack, first one and then the other.
	TEO: Don’t look.
	You look at the table leg. First the crying gets louder. Then it gets slower.
	. . .
	TEO: Was that your knees?
	YOU: It was.
	TEO: There’s a pea down here.
	YOU: How long has it been there?
	TEO: Since Sunday.
	A small foot comes out and rests on your shoe. Teo doesn’t hug. He does this. # did: His foot came out and found your shoe. # why: When someone cries hard, words can wait. Stay close. # source: L13, L36
	-> the_envelope
+ (shout) [Shout at the parrot # pick: shout # meant: I wanted that laughing to stop, for you.]
	~ react(shut_down)
	You bang on the wall. # feels: ashamed # shows: worried
	YOU: ENOUGH! Stop that noise!
	The parrot stops. Under the table the crying stops too, in the middle of a breath.
	TEO: Sorry.
	YOU: No! Not you, Teo. The bird!
	TEO: I can cry smaller.
	. . .
	PARROT (through the wall): Sorry. Sorry. Sorry.
	It learned that from Señora Olga. She says it when Teo sees her cheat at cards. # heard: You told me to stop making that noise. # did: He said sorry, and so did the parrot. # why: A shout can hurt the wrong one. Go to him first. The parrot can wait. # source: L3, L67
	-> the_envelope

= the_envelope
18:31. He comes out and dries his face on the tablecloth. You feel his forehead: no fever. A white envelope falls out of his bag. # feels: worried # shows: worried
It’s a letter to you, from Profe Inés, his teacher. On the front she has written: “Can you come to school at eight tomorrow? The letter can wait till then.” # meet: ines # plants: letter
{door() == open:TEO: It isn’t really my stomach, Capi.}
{door() == open:YOU: But it really hurts.}
You lay the letter on the table, by the sugar tin.
TEO: You can come at eight. So you don’t have to read it.
YOU: Why not?
TEO: It says that it can wait. So let it wait.
+ (tell) [“Tell me what’s in it.” # pick: tell # meant: I wanted to hear it from you first.]
	~ react(interrogate)
	~ left_letter = "pocket"
	YOU: Tell me what’s in it. # feels: angry # shows: calm
	TEO: I don’t know. I didn’t open it.
	YOU: But you know what it’s about.
	He looks at the letter.
	YOU: I’d like to hear it from you.
	TEO: Then take it away!
	He turns his back. You put the letter in your pocket. You don’t open it. # heard: You want me to say it now, and I can’t yet. # did: He turned his back. # why: You can ask. Say that “not yet” is a good answer, too. # source: M24, L70
	-> four_minutes
+ (not_one) [“No more today. We’ll open it tomorrow.” # pick: not_one # meant: I was too tired to read it. # best: good]
	~ react(ask_wanted)
	YOU: No more today. We’ll open it tomorrow. Till then we’ll put it somewhere safe. You say where. # feels: calm # shows: worried
	TEO: In the sea.
	YOU: The sea is too far.
	TEO: In Bruno’s goal. No ball ever gets in there. # recalls: goal
	YOU: That’s too far, too.
	TEO: Under the sugar tin.
	He does it himself: the letter, the tin on the letter, and the salt on the tin, so it can’t get out. # heard: The letter’s to you, and you let me choose where we put it. # did: He put it away himself. # why: On a bad day, let them decide one small thing. # source: L69, M28
	-> four_minutes
+ (read) [Read it now # pick: read # meant: I had nine minutes, and that letter scared me.]
	~ react(assume)
	~ owes(letter)
	~ left_letter = "alone"
	You read it standing up. He can only see the back of the page. # feels: hurt # shows: hurt
	YOU: Hm.
	TEO: What’s hm?
	YOU: She writes: “Something went wrong in one lesson today, and I wasn’t there.” She wants to hear about it from you. And she says: don’t be alarmed. That means: don’t worry.
	TEO: You’re alarmed. You said hm.
	YOU: I always say hm.
	TEO: You always say mm. Now you said hm. # heard: You said hm, so it must be really bad. # did: He read your face, not the page. # why: Reading it is right. Read it with them, or they have only your face to read. # source: L21, L29
	-> four_minutes
+ (tin) [Put it under the sugar tin # pick: tin # meant: It could wait till eight, and you came first. # best: strong]
	~ react(presence)
	You lift the sugar tin and put the letter under it. # feels: relieved # shows: worried
	YOU: I’ll be there at eight. And I’ll open it with you, not without you.
	TEO: Promise?
	YOU: Promise.
	TEO: You could look when you get home. I’ll be asleep.
	YOU: I could. I won’t.
	He puts one lentil on the lid.
	TEO: If you lift the tin, the lentil falls off. Then I’ll know that you looked. # heard: We’ll open it together, so I won’t be alone with it. # did: He put one lentil on the lid. # why: If a letter says it can wait, it can. If the envelope says it’s urgent, read it now. # at_once # source: L13
	-> four_minutes

= four_minutes
~ react(safety)
You get your coat. Then you stop.
{lunch_box.mean:YOU: I asked who was mean to you. That wasn’t a good question. Here’s a better one.}
YOU: Has anyone hurt you, or scared you? If yes, I stay home, and we find out together what to do.
He shakes his head till he’s sure that you saw.
TEO: Nobody did anything to me. # plants: not_me
YOU: Or did something happen that you’re sorry about?
His head stops moving. He looks at the clock.
TEO: You have to get your bus.
YOU: If something happened, you can tell me any time. Or Olga, or Profe Inés. I’ll still be your Capi.
18:36. A knock. It’s Señora Olga. Teo sleeps at her flat when you work. # feels: worried # shows: worried
YOU: He has eaten almost nothing all day, and his stomach hurts. No fever. If it gets worse, ring the bakery. That’s allowed when someone is ill.
OLGA: I will. So! Who is it today? The sea lion?
TEO: Nobody. # recalls: nobody
OLGA: And Mr Nobody is sad. I see. Then Mr Nobody gets soup, and after that, Mr Nobody gets cake. # plants: cake
You put on your white bakery hat. It means you’re going. Teo grabs your sleeve. # plants: hat
{stomach.eat:TEO: You’re ALWAYS going! You said I’d be fine in TEN MINUTES! It’s been TWENTY-TWO!}
{stomach.sit:TEO: You’re ALWAYS going! You said, “Come and sit.” And now you’ve got your HAT on!}
{stomach.sea_lion:TEO: You’re ALWAYS going! You said, “Do the sea lion for me.” You only like the SEA LION!}
{stomach.tea:TEO: You’re ALWAYS going! You said, “You can just hold the cup.” And now it’s COLD!}
YOU: I’ll be home before –
TEO: You go out EVERY night! And I only get a PARROT!
PARROT (through the wall): Good evening!
He hasn’t let go of your sleeve.
+ (cake) [“You’ll have Olga and cake.” # pick: cake # meant: I wanted you to have something nice tonight.]
	~ react(positivity)
	YOU: You’ll have Olga and cake. # feels: lonely # shows: calm
	OLGA: It’s the lemon cake.
	TEO: No. Thank you.
	He says it the way people talk to strangers.
	YOU: You love lemon cake.
	TEO: Have a nice night.
	He lets go of your sleeve. He makes the sleeve flat again with his hand. # heard: You found someone else for me, so now you can go. # did: He thanked you like a stranger. # why: Olga is kind, but she isn’t you. Say when you’ll be back. # source: L48
	-> eleven_steps
+ (fair) [“That isn’t fair, Teo.” # pick: fair # meant: It hurt, and I wanted you to see why I go.]
	~ react(debate)
	YOU: That isn’t fair, Teo. I have to work. # feels: ashamed # shows: calm
	TEO: For cheese.
	YOU: What?
	TEO: You work so I can have cheese on my bread. On both halves. # recalls: cheese
	Olga looks at her shoes.
	TEO: I can eat bread without cheese.
	He lets go of your sleeve. He makes the sleeve flat again with his hand. # heard: You work all night because I cost too much. # did: He said he doesn’t need the cheese. # why: When someone is sad and unfair, don’t try to win. First hear why. # source: L20, L48
	-> eleven_steps
+ (away) [“It’s true. I’m away a lot.” # pick: away # meant: It was unfair, and there was something in it. # best: strong]
	~ react(validate)
	YOU: It’s true. I’m away a lot. # feels: sad # shows: angry
	TEO: Every night!
	YOU: Five nights.
	TEO: Five is a lot of nights.
	YOU: It is. And you’re angry. I’d be angry too.
	TEO: I’m not finished being angry.
	YOU: No. I’ll be home at five-forty, and then you can go on being angry.
	He lets go of your sleeve, one finger at a time. # heard: I’m allowed to be angry that you go. # did: He let go, one finger at a time. # why: In an unfair shout there is often one true thing. Say that it’s true. # source: L10, L68
	-> eleven_steps
+ (at_eight) [“I’ll ring at eight.” # pick: at_eight # meant: I couldn’t stay, and I didn’t want to pretend. # best: good]
	~ react(break_named)
	~ left_eight = "promised"
	YOU: I’ll ring at eight, in my break. # feels: calm # shows: sad
	TEO: About eight, or eight o’clock eight?
	YOU: Eight o’clock eight. Not one minute after.
	TEO: And if the bread’s in the oven?
	YOU: Then somebody else can look at it.
	{was_open():TEO: I wasn’t finished shouting, Capi.}
	{not was_open():TEO: I wasn’t finished shouting.}
	YOU: You can shout the rest at eight.
	He lets go of your sleeve. # heard: You have to go, but at eight you’ll talk to me. # did: He kept the rest for eight. # why: If you must go, say when you’ll ring. Then ring. # source: L47, L49
	-> eleven_steps

= eleven_steps
{ not ruptured():
	-> hill_lights
}
18:39. You run down eleven steps to the street door. The bus is coming down the hill. If you miss it, the next one is in fifteen minutes, and the boss pays you less when you’re late. # meet: boss
Up there Olga has gone in to warm the soup. Teo is still at the top, in his coat. It still isn’t all right between you.
{
- four_minutes.cake:
	“Have a nice night,” he said, like a stranger.
- four_minutes.fair:
	“I can eat bread without cheese,” he said.
- the_envelope.tell:
	When you asked about the letter, he turned his back on you.
- the_envelope.read:
	You read the letter without him. He saw only your face.
- under_the_table.fault:
	“It’s not your fault,” you said, and he cried harder.
- under_the_table.over:
	“It’s over now,” you said. For him it isn’t over.
- under_the_table.shout:
	You shouted at the parrot, and Teo said sorry.
- lunch_box.mean:
	You asked who was mean to him, and he took the box away.
- stomach.sea_lion:
	You asked for the sea lion, and his face went white.
- else:
	You said that it would pass, and it hasn’t passed.
}
+ (back_up) [Go back up and sit # pick: back_up # meant: I didn’t want to leave it like that. # best: strong]
	~ react(repair)
	~ he_heard(came_back)
	You go back up. You sit down on the top step. # feels: relieved # shows: sad
	The bus comes. The bus goes.
	TEO: That was your bus.
	YOU: It was.
	TEO: Are you waiting for me to tell you?
	YOU: No. I went too fast before. Now I’m just sitting.
	. . .
	TEO: Fifteen minutes. How much is that, in money?
	YOU: As much as two loaves of bread.
	TEO: That’s a lot.
	YOU: It’s two loaves.
	He sits down beside you.
	TEO: I’m still a bit angry.
	YOU: That’s all right. # heard: You came back, and I don’t have to tell you anything. # did: He sat down beside you. # why: To mend a thing, you can come back and ask for nothing. # source: L41
	-> hill_lights
+ (your_hat) [Go up and give him your hat # pick: your_hat # meant: I had one minute, and I wanted you to have something. # best: strong]
	~ react(repair)
	~ he_heard(gave_hat)
	You run up the stairs. You put your white hat on his head. It comes down to his nose. # feels: relieved # shows: sad # recalls: hat
	YOU: I went too fast, and that was wrong. Look after this till I’m back.
	TEO: You can’t bake without it.
	YOU: I’ve got a bread bag.
	TEO: On your HEAD?
	YOU: All night.
	TEO: It smells of bread. Like you in the morning.
	YOU: In the morning I’ll come and get it.
	In the street, the bus beeps. He gives you a small push.
	TEO: Go on. I’ve got your hat, so you have to come back. # heard: You left me your hat, so you’ll come back for it. # did: He kept the hat and let you go. # why: Say that you were wrong. Leave something of yours. It says: I’ll be back. # source: L41, L42
	-> hill_lights
+ (okay) [“I’m sorry. Is it okay?” # pick: okay # meant: I wanted to put it right before the bus.]
	~ react(repair_part)
	~ he_heard(asked_okay)
	You go back up. He is where you left him. # feels: sad # shows: calm
	YOU: I’m sorry, Teo. I was thinking of the bus, and not of you. Is it okay?
	Down in the street, the bus beeps.
	TEO: You want me to say it’s okay.
	YOU: Yes.
	TEO: It isn’t yet.
	YOU: All right.
	TEO: You can ask me again. When there isn’t a bus. # heard: You want me to forgive you now, because your bus is here. # did: He said: “It isn’t yet.” # why: A good sorry can come too soon. Let them say when. # source: L41, L42
	-> hill_lights
+ (catch) [Catch the bus # pick: catch # meant: I couldn’t be late. I thought that it could wait.]
	~ react(withdraw)
	~ went_past = "catch"
	You stand there. You’re too tired to go up the eleven steps again. # feels: lonely # shows: sad
	YOU (up the stairs): Bye, Teo!
	. . .
	OLGA (from the top): He’s waving!
	From down here you can’t see him. And you can’t hear someone wave.
	The bus opens its doors. # heard: You knew it wasn’t all right, and you went. # did: Olga said he was waving. # why: You can still mend it later, by phone too. Sooner is easier. # source: L41, L47
	-> hill_lights

= hill_lights
{
- four_minutes.at_eight and not ruptured():
	{not eleven_steps.back_up and not eleven_steps.your_hat:18:39. You run down eleven steps to the street door. The bus is coming down the hill.}
	In the street, over your head, a window opens.
	{door() == open:TEO: CAPI!}
	{not (door() == open):TEO: HEY!}
	YOU: What?
	TEO: EIGHT O’CLOCK EIGHT!
	YOU: EIGHT O’CLOCK EIGHT!
	PARROT: Good evening!
- not ruptured() and not eleven_steps.back_up and not eleven_steps.your_hat:
	18:39. You run down eleven steps to the street door. The bus is there already.
}
{eleven_steps.back_up:You get the next bus, at 18:55.}
{eleven_steps.your_hat:You get your bus at the last second. Your head is cold.}
{eleven_steps.okay:You run. The driver has waited.}
{
- four_minutes.at_eight and not ruptured():
	DRIVER: Who was that at the window? # meet: driver
	YOU: That was Teo.
	DRIVER: Teo? Most nights he shouts in MY voice.
	YOU: Not tonight.
- else:
	Most nights Teo shouts down from the window, in the driver’s own voice. # meet: driver
	DRIVER: No Teo at the window?
	YOU: Not tonight.
	DRIVER: That’s a pity. He sounds more like me than I do. Is he ill?
	YOU: I don’t know what’s wrong with him.
}
The bus goes down, past the lights of the houses, hill after hill.
~ scene_ends()
At the port you ask yourself: Teo can do anybody’s voice. Why is he Nobody today? # recalls: nobody # rest
+ [Get off at the bakery. # pick: to_the_ovens # go_on]
	-> eight_oclock

// ---- 2 · Eight o’clock ------------------------------------------------------------

=== eight_oclock
~ scene_starts(5, 4)
Thursday, 20:00. The back door of the bakery. It’s your break: ten minutes, on a sack of flour. There’s only enough money on your phone to talk for three minutes: three minutes of credit. Señora Olga can write to you. Ringing the bakery is only for when someone is ill. # scene: Thursday, 20:00. The back door of the bakery. # place: bakery # light: phone # in_view: voice # feels: {left_eight == "promised":worried|lonely} # so_far: Teo came home from school in tears and wouldn’t say why. {left_eight == "promised":You promised to ring him at eight.|You had to go to work.}
Two people bake here at night, you and the boss. # meet: boss
{
- sorry_heard == gave_hat:
	BOSS: What’s that on your head?
	YOU: A bread bag.
	BOSS: And where’s your hat?
	YOU: It’s looking after someone. # recalls: your_hat
- sorry_heard == came_back:
	BOSS: Fifteen minutes late. I wrote it down. # recalls: back_up
}
There is a message from Señora Olga.{left_open(): You’ve been gone for more than an hour, and from here you can’t see Teo’s face.}
{left_eight == "promised":OLGA (typed): He has been by my telephone since 7:40. I said, it is not eight yet. He said, I know.|OLGA (typed): He should be in bed, and he is not. He thinks that you will ring. He asks me what time it is.}
OLGA (typed): He ate his soup. He is looking at the cake. # recalls: cake
The oven bell rings.
BOSS: The first bread is ready! Forty trays!
{left_eight == "promised":He holds out your gloves. It is eight o’clock.|He holds out your gloves. It’s eight o’clock, and your break has just begun.}
-> first_batch

= first_batch
+ (ring) [Ring Teo now # pick: ring # meant: It was a bad time, and you were waiting. # best: strong]
	~ react(presence)
	{ left_eight == "promised":
		~ left_eight = "kept"
	}
	YOU: I have to ring home first. It’s only three minutes. # feels: {left_eight == "kept":warm|relieved}
	BOSS: There are forty trays!
	YOU: Then start with one.
	You put a finger in your other ear. In Señora Olga’s hall, the telephone rings.
	{
	- left_shut():
		OLGA (voice): He says he’s asleep. He’s standing here.
		You can hear somebody breathe.
		YOU: Hello, Teo. Are you asleep?
		TEO (voice): Yes. Hi.
	- left_eight == "kept":
		He picks up before the first ring is over.
		TEO (voice): Eight o’clock eight.
		YOU: Eight o’clock eight.
	- else:
		TEO (voice): Oh! It’s you. Do you want Olga?
		YOU: No. I rang to talk to you.
	}
	{ went_past == "catch":
		YOU: I just went, before. I’m sorry.
		TEO (voice): I waved.
		YOU: I couldn’t see it from down there.
		TEO (voice): Olga TOLD you that I was waving. # recalls: catch
	}
	{ to_mend(letter):
		TEO (voice): Did Profe Inés really write “don’t be alarmed”? Those words?
		YOU: Yes. Those words.
		TEO (voice): People say “don’t be alarmed” when it’s bad. # recalls: letter
	}
	~ went_past = "no"
	You can hear him sit down on the floor. # heard: {left_eight == "kept":You said eight, and then it was eight.|You didn’t have to ring, and you rang.} # did: He sat down with the phone. # why: {left_eight == "kept":Ring when you said you would, even at a bad time.|A short call at a bad time still says: I thought of you.} # source: L13
	-> my_turn
+ (trays_first) [Bake the trays first # pick: trays_first # meant: I was afraid of the boss. After the trays I’d have time for you.]
	{ left_eight == "promised":
		~ left_eight = "late"
		~ react(break_broken)
	- else:
		~ react(withdraw)
	}
	~ went_past = "no"
	BOSS: Good. Left oven first. # feels: {left_eight == "late":hurt|lonely}
	Forty trays take twenty minutes. It’s twenty past eight when you ring.
	{ left_shut():
		OLGA (voice): He says he’s asleep. He’s standing here.
	}
	TEO (voice): I was asleep.
	He doesn’t sound asleep. He sounds wide awake.
	YOU: There were forty trays.
	{
	- left_eight == "late":
		TEO (voice): You said eight o’clock eight.
		YOU: I know.
		TEO (voice): It’s twelve hundred seconds. From eight to twenty past.
		YOU: Did you count them?
		TEO (voice): The parrot did.
	- else:
		TEO (voice): Forty is a lot.
		YOU: Did I wake you up?
		TEO (voice): I said I was asleep.
	}
	Behind him, the parrot says good evening. # heard: {left_eight == "late":You said eight, but the bread came first.|You rang when there was nothing else to do.} # did: {left_eight == "late":Somebody counted twelve hundred seconds.|He said that he was asleep.} # why: You wanted time for him. He could only see the clock. Ring first, even if it’s short. # source: L47
	-> my_turn
+ (night) [Text Olga: “Tell him night-night. I love him.” # pick: night # meant: I couldn’t talk, and I wanted you to have my love before bed.]
	{ left_eight == "promised":
		~ left_eight = "late"
		~ react(break_broken)
	- else:
		~ react(distract)
	}
	~ went_past = "no"
	YOU (typed): Tell him night-night. I love him. # feels: {left_eight == "late":hurt|lonely}
	OLGA (typed): I told him. He says night-night, and he loves you too. {left_eight == "late":Now he asks me: was that the call?|He is still next to my telephone.}
	BOSS: Gloves on!
	Forty trays take twenty minutes. At twenty past eight, you ring after all.
	{ left_shut():
		OLGA (voice): He says he’s asleep. He’s standing here.
	}
	TEO (voice): You said night-night already.
	YOU: I wanted to hear your voice.
	TEO (voice): {left_eight == "late":You said eight o’clock eight. I thought night-night was instead.|I thought that was all, for today.} # heard: {left_eight == "late":You sent me night-night, and you’d promised to ring.|You said night-night, so I thought you were done with today.} # did: He said night-night, and stayed up. # why: “Night-night” closes the day, with love too. If someone is waiting, ring first. # source: L47
	-> my_turn
+ (nine) [Text Olga: “I’ll ring at nine.” # pick: nine # meant: I was afraid of the boss, and I wanted you to know when.]
	~ react(break_named)
	~ kept_break()
	{ left_eight == "promised":
		~ left_eight = "moved"
	}
	~ went_past = "no"
	YOU (typed): Tell him I’ll ring at nine. Forty trays. Sorry! # feels: {left_eight == "moved":sad|calm}
	OLGA (typed): I told him. He looked at the clock, and then at me. He is staying up.
	BOSS: Phone away!
	You bake. At nine, you ring.
	{ left_shut():
		OLGA (voice): He says he’s asleep. He’s standing here.
	}
	TEO (voice): {left_eight == "moved":Nine o’clock nine.|It’s nine.}
	YOU: {left_eight == "moved":Nine o’clock nine. I’m sorry it wasn’t eight.|It’s nine.}
	{
	- left_eight == "moved":
		TEO (voice): I’d have liked eight better. But I knew when. # heard: You couldn’t ring at eight, and you told me the new time. # did: He waited for the new time. # why: If you must break a promise, say so in time, and give a new time. It works once. # source: L47, L49
	- else:
		TEO (voice): I know. I watched the clock. # heard: You rang at nine, as you said. # did: He stayed up till nine. # why: Give a time and keep it. Then they have something to wait for. # source: L47, L49
	}
	-> my_turn

= my_turn
Then he says nothing. You can hear him breathe, and the parrot next to him.
PARROT (voice): My turn! My turn!
Señora Olga says that when she plays cards with Teo, and cheats. # plants: cards
Nobody talks. The first of your three minutes has started.
+ (school) [“What happened at school?” # pick: school # meant: I had three minutes, and I wanted to know.]
	~ react(question_pushed)
	YOU: So. What happened at school? # feels: ashamed
	TEO (voice): Nothing.
	YOU: Something did.
	TEO (voice): I said nothing.
	TEO (voice): I had the words ready. And then you asked, and now they’re gone. # heard: You want all of it now, in the first minute. # did: The words he had ready were gone. # why: A big question can come too early. Start with something small. # source: L59, L70
	-> somebody
+ (bed) [“You should be in bed.” # pick: bed # meant: I worried, and that’s how I sound when I worry.]
	~ react(advise)
	YOU: You should be in bed. # feels: lonely
	TEO (voice): I was waiting for you to ring.
	YOU: I only want you to sleep.
	TEO (voice): You can’t sleep on the phone.
	YOU: No. Did you clean your teeth?
	TEO (voice): Yes. All of them. # heard: You rang just to send me to bed. # did: He talked about his teeth. # why: On the phone, first be with them. Bedtime can wait one minute. # source: M22, L14
	-> somebody
+ (parrot_on) [“Let me talk to the parrot.” # pick: parrot_on # meant: No hurry. I wanted us to be silly for a minute. # best: strong]
	~ react(presence)
	{ left_shut():
		~ answers_bid()
	}
	YOU: Let me talk to the parrot. I want to complain. # feels: relieved
	TEO (voice): What about?
	YOU: It said good evening at a very bad time.
	TEO (voice): Parrot, it’s for you.
	PARROT (voice): Good evening!
	YOU: Good evening. You hurt my feelings.
	PARROT (voice): Sorry. Sorry. Sorry.
	TEO (voice): It doesn’t mean it. It learned that from Olga, when she cheats.
	There is a small noise on the line. It may be a laugh.
	TEO (voice): Six out of ten, for that one. # recalls: marks # heard: You’re not in a hurry, so we can be silly first. # did: He nearly laughed. # why: Before the hard part, a joke can give them time. # source: L12, L59
	-> somebody

= somebody
He takes the phone into the cupboard with the coats. Now his voice is close and soft.
TEO (voice): {door() == open:Capi? }Can I ask you something?
YOU: Go on.
TEO (voice): If somebody laughs at somebody else, can people ring the police? # read: There were two people in his question. He hadn’t said which of them he was.
+ (who) [“Who laughed at you?” # pick: who # meant: I wanted to be on your side, quickly.]
	~ react(wrong_certain)
	YOU: Who laughed at you? # feels: ashamed
	TEO (voice): At me? Nobody.
	YOU: You can tell me who it was.
	TEO (voice): Nobody laughed at ME.
	YOU: But somebody laughed.
	TEO (voice): Yes. # heard: You think I’m the one they laughed at. # did: He said it wasn’t at him. # why: He said “somebody” twice. Ask which one, before you choose a side. # source: L20, L21
	-> wouldnt_swap
+ (passes) [“People laughed at me once. It passes.” # pick: passes # meant: I wanted you to know that it stops hurting.]
	~ react(minimise)
	YOU: People laughed at me once. It passes. # feels: ashamed
	TEO (voice): Did it stop hurting?
	YOU: In the end.
	TEO (voice): And the ones who laughed? Did it hurt them?
	YOU: I don’t think so.
	TEO (voice): Oh. # heard: You think it doesn’t hurt the people who laugh. # did: He said: “Oh.” # why: “It passes” may be true. First answer what they asked. # source: L10, L27
	-> wouldnt_swap
+ (police) [“No. Not for laughing.” # pick: police # meant: You asked me a real question, so I answered it. # best: good]
	~ react(advise_wanted)
	YOU: No. Not for laughing. # feels: relieved
	TEO (voice): Not even for a very big laugh?
	YOU: Not even for the biggest laugh in the world.
	TEO (voice): And if a whole class laughs?
	YOU: No. The police have other things to do.
	TEO (voice): Like what?
	YOU: Thieves. Dogs on the road. # heard: Nobody is going to come and take anybody away. # did: He asked what else the police do. # why: When a child asks a real question, answer it. You can ask yours after. # source: M22, L66
	-> wouldnt_swap
+ (which) [“Which somebody?” # pick: which # meant: I didn’t know who was who, and I wanted to. # best: strong]
	~ react(open_question)
	YOU: Which somebody? You said it twice. # feels: worried
	TEO (voice): There are two people in my question.
	YOU: Yes. I heard two.
	. . .
	TEO (voice): One of them is the one they laughed at.
	YOU: And the other one?
	TEO (voice): First, the one they laughed at. # heard: You heard that there are two people in my question. # did: He said that there are two people. # why: Is there an odd word in their question? Ask about that word. # source: L17, L20
	-> wouldnt_swap

= wouldnt_swap
~ settle()
{door() == shut:He’s quiet for a while. But the minutes are going, so he tells you one part, very fast.}
TEO (voice): They laughed at Bruno. The whole class.
{somebody.police:YOU: Because he stammers?|YOU: Nobody rings the police for that. Did they laugh because he stammers?}
TEO (voice): He had to say his name, for the other teacher. His name got stuck for a long time, and she looked at her watch. # recalls: stammer # recalls: watch
YOU: And nobody helped him?
TEO (voice): No. It was worse than that.
TEO (voice): And at break I held out half my bread, and he didn’t want to swap. # recalls: halves
PHONE (voice): You have two minutes left.
+ (friend) [“You’re a good friend to him.” # pick: friend # meant: I wanted you to see what I see in you.]
	~ react(positivity)
	~ he_keeps("good_friend")
	YOU: You’re a good friend to him. # feels: ashamed
	TEO (voice): Am I?
	YOU: Such a good friend. He’s lucky to have you.
	He says nothing.
	YOU: Teo?
	TEO (voice): Yes.
	It’s a very small yes. You can hardly hear it. # heard: You think I’m good. If I tell you, you’ll think I’m bad. # did: He said a very small yes. # why: Praise can shut a door. They may need to tell you something bad. # source: L48
	-> twelve_hundred
+ (ache) [“Is that why your stomach hurts?” # pick: ache # meant: I had a guess, and you could say no. # best: strong]
	~ react(name)
	YOU: Is that why your stomach hurts? Were you scared all day? # feels: relieved
	TEO (voice): Not all day. Breakfast was fine.
	YOU: Since when, then?
	TEO (voice): Since ten o’clock.
	YOU: Since ten.
	TEO (voice): It’s like a stone in my stomach. A stone with corners. # heard: You remembered my stomach, and I could say how it is. # did: He told you what it feels like. # why: Guess out loud, and let them say what it is. That’s how you find out. # source: L5, L35
	-> twelve_hundred
+ (sit_by) [“Sit with him tomorrow.” # pick: sit_by # meant: I wanted there to be something you could do.]
	~ react(advise)
	~ went_past = "sit_by"
	YOU: Sit with him tomorrow. # feels: sad
	TEO (voice): He won’t let me.
	YOU: Of course he will. Take him some cake.
	TEO (voice): He won’t want cake from me.
	YOU: Why not?
	TEO (voice): You weren’t there. # heard: You think it’s easy, so I can’t say why it isn’t. # did: He said you weren’t there. # why: First find out what happened. If you advise too early, you may help with the wrong thing. # source: M22, L66
	-> twelve_hundred

= twelve_hundred
{ not ruptured():
	-> no_credit
}
A minute and a half left. Nobody talks.
{
- left_eight == "late":
	You still haven’t said a word about eight o’clock. He waited for it, and you rang at twenty past.
- wouldnt_swap.friend:
	“Such a good friend,” you said. Since then he has said one small yes.
- wouldnt_swap.sit_by:
	You told him what to do, and you weren’t there when it happened.
- else:
	The call began badly, and neither of you has said so.
}
+ (quiet) [“I’ll be quiet now.” # pick: quiet # meant: I’d got it wrong. I wanted to leave you room. # best: strong]
	~ react(repair)
	~ he_heard(came_back)
	{
	- left_eight == "late":
		YOU: I said eight, and it was twenty past. I’m sorry. I’ll be quiet now, and stay here. # feels: relieved
	- went_past == "sit_by":
		YOU: You were there, and I wasn’t. Sorry. I’ll be quiet now, and stay here. # feels: relieved
	- else:
		YOU: I’m talking too much. Sorry. I’ll be quiet now, and stay here. # feels: relieved
	}
	TEO (voice): Being quiet costs money, too.
	YOU: I know.
	. . .
	Far away, Señora Olga is playing cards.
	TEO (voice): Are you still there?
	YOU: Still here.
	{ left_eight == "late":
		TEO (voice): I counted out loud. At six hundred, Olga told me to stop.
		YOU: And then?
		TEO (voice): I counted the rest in my head.
	- else:
		TEO (voice): I can hear your oven.
		YOU: I can hear you breathe.
	} 
	TEO (voice): This is better. # heard: You spend your last minutes just to stay with me. # did: He said: “This is better.” # why: Say what went wrong, and then wait. Waiting can help, too. # source: L41, L42
	-> no_credit
+ (wrong) [“I keep getting it wrong.” # pick: wrong # meant: I could hear it going badly, and I didn’t know what to do. # best: good]
	~ react(repair_part)
	YOU: {left_eight == "late":I was late, and now I keep getting it wrong.|I keep getting it wrong tonight.} # feels: calm
	TEO (voice): A bit.
	YOU: How much is a bit? Out of ten?
	TEO (voice): Is ten good or bad?
	YOU: Ten is the worst.
	TEO (voice): Six.
	YOU: Okay. Six. # recalls: marks # heard: You know it’s going badly, but you don’t say what to do. # did: He gave you six out of ten. # why: Saying that it goes wrong is a start. The rest can come later. # source: L41
	-> no_credit
+ (tired) [“Sorry. It’s been a long day.” # pick: tired # meant: I was so tired. I wanted you to know that.]
	~ react(repair_but)
	YOU: Sorry. It’s been a long day. # feels: lonely
	TEO (voice): My day was long, too.
	YOU: I’m just tired, Teo.
	TEO (voice): You can sit down.
	YOU: I am sitting down.
	TEO (voice): Then you can hang up. I don’t mind.
	You don’t hang up. He doesn’t, either. # heard: You’re tired, so now I have to look after you. # did: He said that you can hang up. # why: “Sorry, I’m tired” is about you. Then they have to be kind to you. # source: L42
	-> no_credit

= no_credit
~ went_past = "no"
A few seconds left. The oven bell rings again.
TEO (voice): {door() == open:Capi? }There’s one more thing.
YOU: Tell me.
TEO (voice): It wasn’t – # plants: it_wasnt
PHONE (voice): You have no credit. Goodbye.
BOSS: The next forty trays!
+ (let_it) [“It’s late. Let him sleep.” # pick: let_it # meant: You’d waited up so long, and I thought sleep would help more.]
	~ react(withdraw)
	~ owes(cut_off)
	YOU: It’s late. Let him sleep. # feels: lonely
	BOSS: Let who sleep?
	YOU: Teo. He knows about credit, and I’ll be home at 5:40.
	Fifty minutes later there is a message.
	OLGA (typed): He is not asleep. He held my telephone till it stopped beeping. Then he held it some more.
	OLGA (typed): The parrot has learned something new. You have no credit. You have no credit. # heard: I started to say it, and then you were gone. # did: He held the phone for a long time. # why: When a talk is cut off, find a way to say why. Silence can look like going away. # source: L21, L47
	-> trays
+ (lend) [“Lend me your phone.” # pick: lend # meant: You were in the middle of a word. # best: strong]
	~ react(presence)
	YOU: Lend me your phone. # feels: relieved
	BOSS: And who does the trays?
	YOU: I do. And I’ll wash them. All forty.
	He gives you the phone. You ring.
	YOU: My phone money ran out, Teo. I didn’t hang up. You said: “It wasn’t”. It wasn’t what?
	TEO (voice): I’ll tell you tomorrow, when we eat the bread. Not with Olga here.
	OLGA (voice): I am not here. I am playing cards.
	TEO (voice): She’s cheating.
	PARROT (voice): My turn! My turn! # recalls: cards # heard: It was the phone that stopped, and not you. # did: He promised to tell you tomorrow. # why: When a talk is cut off, go back and say why. It needn’t take long. # source: L13, L21
	-> trays
+ (everything_text) [Text Olga: “I want to hear everything.” # pick: everything_text # meant: I wanted you to know that I’d listen.]
	~ react(interrogate)
	~ owes(cut_off)
	YOU: Can you text Señora Olga for me? I’ve got no credit. # feels: worried
	BOSS: Quick, then.
	YOU: “No more credit. In the morning, Teo, I want to hear everything.”
	BOSS: Everything?
	YOU: Everything.
	OLGA (typed): I read it to him. Now he will not lie down. He sits on the bed with his shoes on, and practises what to say. # heard: I have to have everything ready by the morning. # did: He sat up and practised what to say. # why: “Everything” can sound like a test. “I’ll listen” is enough. # source: M24, L70
	-> trays

= trays
Trays, ovens, trays. One by one, the lights of the ships go out.
At five the boss gives you the last loaf. It has a line down the middle, so that you can break it into two halves.
BOSS: For the boy. What’s wrong with him?
YOU: His class laughed at his friend.
BOSS: Mm.
You put the hot loaf inside your jacket.
~ scene_ends()
BOSS: I was nine once. I laughed at people. # rest
+ [Home, up the hill, with the bread. # pick: home_with_bread # go_on]
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
Friday, 5:40. The kitchen. It’s still dark, and the loaf is hot through your jacket. # scene: Friday, 5:40. The kitchen. # place: table # light: lamp # in_view: face # feels: {left_shut():lonely|worried} # shows: calm # so_far: On the phone Teo told you that the class laughed at Bruno, who stammers. He began to say one more thing, “It wasn’t –”, and your credit ran out.
{
- left_shut():
	His lunch box stands outside your door. It’s clean. You carry it in. After a while, Teo comes over from Olga’s.
	TEO: You came at five-forty, like always. I heard you on the stairs.
	YOU: Like always.
	TEO: I washed the box. So you don’t have to look inside.
- to_mend(cut_off):
	At Señora Olga’s he is sitting on the bed in his coat and shoes. He comes home with you, without a word.
	TEO: Is there bread?
	YOU: There’s bread.
- brings() == everything:
	He is home from Olga’s already. There are two cups on the table, and the sugar tin between them.
	TEO: You smell of hot bread.
- else:
	He is home from Olga’s already. He sits at the table in his coat.
	TEO: You said I can tell you any time. Is this a time?
	YOU: This is a very good time.
}
{ sorry_heard == gave_hat:
	He still has your white hat on. It comes down to his nose.
	TEO: I looked after it. It didn’t sleep either. # recalls: your_hat
}
{
- teo_line == "its_over":
	TEO: All night I said to myself: it’s over, it’s over. It wasn’t.
- teo_line == "not_your_fault":
	PARROT (through the wall): Not your fault. Not your fault.
	TEO: I said that to myself in the night. It heard me.
- teo_line == "good_friend":
	TEO: All night I said to myself: good friend, good friend. It didn’t help.
}
{left_open():On the phone he talked more. Now you can see his face, and he hasn’t slept. }He sits down on the bench by the wall. Your chair is on the other side of the table, across from him.
-> bench

= bench
+ (move_up) [“Can I sit next to you?” # pick: move_up # meant: My feet hurt, and there was hot bread. # best: strong]
	~ react(presence)
	YOU: Can I sit next to you? I’ve been on my feet all night. # feels: {door() == open or warm():ashamed|sad}
	He moves up. You sit down next to him, and break the loaf on its line.
	He takes his half in both hands.
	TEO: Are you going to look at me?
	YOU: I’m going to look at the wall.
	TEO: Me too.
	YOU: It’s a good wall. # heard: You’re next to me, and I can talk to the wall. # did: He began to talk, to the wall. # why: Side by side is often easier than face to face. # source: L32
	{ door() == open or warm():
		-> it_was_me
	}
	-> all_of_them_laughed
+ (not_angry) [“I won’t be angry. Promise.” # pick: not_angry # meant: I wanted you to feel safe with me.]
	~ react(positivity)
	YOU: I won’t be angry. I promise. # feels: worried # shows: calm
	He looks at your face for a long time.
	TEO: How do you know?
	YOU: I just know.
	TEO: You don’t know what it is.
	You put half the bread in front of him. He doesn’t touch it. # heard: You say “angry” already, so it must be something bad. # did: For a long time he looked at you. # why: You can’t promise a feeling before you know. You can promise to listen. # source: L48
	-> all_of_them_laughed
+ (letter_first) [{left_letter == "alone":“The letter again, then bread.”|“The letter first, then bread.”} # pick: letter_first # meant: I wanted to do the worst thing first.]
	~ react(advise)
	YOU: {left_letter == "alone":The letter again, then bread. This time we’ll read it together.|The letter first, then bread. Then the letter is done.} # feels: worried # shows: worried
	{left_letter == "tin":You reach for the sugar tin. He puts his hand round it.|{left_letter == "pocket":You take the envelope out of your pocket. He puts his hand flat on the envelope.|You lay the open envelope on the table. He puts his hand flat on the envelope.}}
	TEO: Bread’s always first.
	YOU: It’ll only take a minute.
	TEO: Then we can do it after the bread.
	You break the bread. He keeps his hand where it is. # heard: You want to hear it from the letter, not from me. # did: {left_letter == "tin":He put his hand on the sugar tin.|He put his hand on the letter.} # why: The letter was about him. So let him say when you read it. # source: L59, M22
	-> all_of_them_laughed

= it_was_me
~ teo_told = "whole"
TEO: I told you they laughed at Bruno.
YOU: Yes.
TEO: It wasn’t them. It was me. # recalls: it_wasnt
He pulls the soft part out of his bread.
TEO: Bruno got stuck on his name. The other teacher looked at her watch. So I said his name for him, with his stammer. # recalls: watch
YOU: You said his name?
TEO: In his voice. In front of everybody.
YOU: You copied him.
TEO: For three seconds. And the whole room laughed.
TEO: And Bruno didn’t look at them. He looked at me.
+ (mean_it) [“You didn’t mean it.” # pick: mean_it # meant: You aren’t a cruel boy. I wanted you to know.]
	~ react(minimise)
	YOU: Oh, Teo. You didn’t mean it. # feels: lonely # shows: ashamed
	TEO: I did, though.
	YOU: You didn’t mean to hurt him.
	TEO: No. But I meant to do it. I took a breath first.
	He breaks his half in half. He doesn’t eat it. # heard: You think I did it by accident, and I didn’t. # did: He said he took a breath first. # why: If you take the blame away too fast, they are alone with it. # source: L10, L5
	-> a_good_one
+ (why_do) [“Why would you do that?” # pick: why_do # meant: I was shocked, and I wanted to understand.]
	~ react(interrogate)
	YOU: But why would you do that? To Bruno? # feels: ashamed
	TEO: I don’t know.
	YOU: You must have thought something.
	TEO: I don’t KNOW! I asked myself all night, and I don’t know!
	He says it to the bread, and the bread doesn’t know either. # heard: You want the reason, and I haven’t got one. # did: He said he doesn’t know. # why: “Why” comes first when we’re shocked. “And then?” is easier to answer. # source: M24, L70
	-> a_good_one
+ (back) [“You copied him. He looked at you.” # pick: back # meant: I’d heard all of it, and I was still there. # best: strong]
	~ react(paraphrase)
	~ he_keeps("you_did_the_b")
	YOU: You copied him. And he looked at you. # feels: relieved # shows: ashamed
	He nods so hard that the bench moves.
	TEO: You’re still eating.
	YOU: It’s bread. And I’m still here.
	His foot comes down on your shoe. It’s what he does when other people hug.
	TEO: Okay. # heard: You said it out loud, and you didn’t move away. # did: His foot found your shoe. # why: Say it back as it was: not smaller, to be kind, and not bigger. # source: L14
	-> a_good_one
+ (cousin) [“I did something like that once.” # pick: cousin # meant: I wanted you to know that people do this, and I did. # best: good]
	~ react(me_too)
	YOU: I did something like that once. I laughed at my cousin. I still know where she sat. # feels: relieved # shows: ashamed
	TEO: You?
	YOU: Me. And where was Bruno?
	TEO: By the window. And your cousin, what did she do?
	YOU: Nothing. She looked at me.
	TEO: Yes. That’s the worst, when they look at you. # heard: You did it too, so I’m not the only one. # did: He asked what your cousin did. # why: A short “me too” can help, if you give the talk straight back. # source: L26
	-> a_good_one

= all_of_them_laughed
TEO: You know what I said on the phone?
YOU: That they laughed at Bruno. Because of his stammer.
TEO: His name got stuck, and the teacher looked at her watch, and they laughed. All of them. # recalls: watch
He turns the bread round, like a wheel.
TEO: Even people in the school yard heard them laugh.
+ (they_mean) [“They didn’t want to hurt him.” # pick: they_mean # meant: People aren’t cruel, mostly. I wanted that to be true.]
	~ react(minimise)
	YOU: They didn’t want to hurt him, Teo. # feels: ashamed # shows: angry
	TEO: You weren’t there.
	YOU: No. But children laugh at things.
	TEO: It was funny. That’s the worst part.
	YOU: What was?
	He pushes his bread away. # heard: You weren’t there, so you can’t know what they wanted. # did: He pushed his bread away. # why: You can’t know what others wanted. Ask the one who was there. # source: L10, L20
	-> nearly_cold
+ (why_laugh) [“Why would they laugh?” # pick: why_laugh # meant: Everybody likes Bruno. I wanted to understand.]
	~ react(interrogate)
	YOU: Why would they laugh at Bruno? # feels: ashamed # shows: angry
	TEO: Ask them.
	YOU: I’m asking you.
	TEO: Because it was FUNNY!
	The parrot says good evening, very softly.
	TEO: It was just funny. # heard: You’ll ask why again and again, till I say what I did. # did: He shouted that it was funny. # why: “Why” can sound like blame. Try “And then?” # source: M24, L70
	-> nearly_cold
+ (all_them) [“All of them. Ay, Teo.” # pick: all_them # meant: That was enough for now. The rest could come. # best: strong]
	~ react(paraphrase)
	YOU: All of them. Ay, Teo. # feels: sad
	TEO: All of them.
	He holds up ten fingers, and ten, and eight.
	TEO: Bruno didn’t laugh. And Sofía was at the dentist.
	YOU: Twenty-eight.
	TEO: That’s everybody. # heard: You counted them with me, and you didn’t ask for more. # did: He counted them on his fingers. # why: Give their words back, no bigger, and wait. There may be more. # source: L14
	-> nearly_cold
+ (once) [“I laughed at someone once.” # pick: once # meant: I thought of a day that I don’t like to think of. # best: good]
	~ react(me_too)
	YOU: I laughed at someone once. My cousin. I still know where she sat. # feels: sad
	TEO: You?
	YOU: Me.
	TEO: Where did she sit?
	YOU: By the window. Why?
	TEO: Bruno sits by the window. # heard: You laughed at somebody too, and you still think about it. # did: He asked where she sat. # why: A short “me too” can help, if you give the talk straight back. # source: L26
	-> nearly_cold

= a_good_one
TEO: There’s more.
YOU: Okay.
TEO: I was good at it{door() == open:, Capi}. I was a really good Bruno. If you shut your eyes, it WAS him.
TEO: They all laughed. And I liked it.
He waits. The parrot waits too.
+ (not_boy) [“No, you didn’t.” # pick: not_boy # meant: I wanted you to feel like a good boy again.]
	~ react(debate)
	~ he_keeps("not_that_boy")
	YOU: No, you didn’t. You’re not that kind of boy. # feels: lonely # shows: calm
	TEO: Okay.
	He looks at the wall for a while.
	TEO: Who liked it, then?
	YOU: What?
	TEO: If it wasn’t me. # heard: I liked it, so you don’t want a boy like me. # did: He asked who liked it, then. # why: Don’t tell someone what they felt. You weren’t inside. # source: L5, L6
	-> nearly_cold
+ (laughs) [“It feels good, when a room laughs.” # pick: laughs # meant: Of course you liked it. That isn’t the bad part. # best: strong]
	~ react(validate)
	~ he_keeps("room_laughs")
	YOU: It feels good, when a room laughs. And it was wrong to do it. Both are true. # feels: relieved # shows: sad
	TEO: Both?
	YOU: Both. And then?
	TEO: And then it went bad. Like milk.
	YOU: When?
	TEO: When he looked at me. It was good for about two seconds. # heard: You believe that I liked it, and that I’m sorry. # did: He said it went bad, like milk. # why: A feeling can be all right when what you did wasn’t. Say both. # source: L10, M26
	-> nearly_cold
+ (think) [“Think about that, Teo.” # pick: think # meant: I wanted you to learn from it.]
	~ react(advise)
	YOU: Think about that, Teo. # feels: hurt
	TEO: I have thought about it.
	YOU: I mean, really think about it.
	TEO: From eight till five! Nine hours! How long do YOU think about things?
	You don’t know. Not nine hours. # heard: You believe I haven’t thought about it at all. # did: He said: nine hours. # why: If someone has learned it already, a lesson can feel like a punishment. # source: M22, L66
	-> nearly_cold
+ (three_s) {ready_for_help()} [“It was three seconds.” # pick: three_s # meant: It isn’t small, and it isn’t all of you. # best: good]
	~ react(proportion_late)
	YOU: It was three seconds. Three bad ones. And you’ve got all of today. # feels: sad
	TEO: For me it was short. For Bruno it was long.
	YOU: Yes. It was.
	TEO: Today has eighty-six thousand four hundred.
	YOU: Seconds? Who told you?
	TEO: I worked it out. I had all night. # heard: It was bad, and it was short, and today is long. # did: He had counted the seconds in today. # why: Once they feel understood, you can say how big it is. Not before. # source: M22
	-> nearly_cold

= nearly_cold
{
- nearly_cold.again and ruptured(): // he has told the rest since
	-> said_too_fast
- nearly_cold.again:
	-> by_daylight
}
{ not ruptured() and not to_mend(cut_off):
	{ teo_told == "none" and (door() == open or warm()):
		-> the_rest
	}
	-> by_daylight
}
~ temp word = to_mend(cut_off)
The bread is nearly cold. He has stopped talking.
{
- word and teo_told == "whole":
	On the phone he’d begun to say: “It wasn’t –”. Then you were gone, and you’ve never said why.
- word:
	On the phone he’d begun: “It wasn’t –”. You haven’t asked about it yet.
- a_good_one.not_boy:
	He told you that he liked it, and you said that he didn’t.
- a_good_one.think:
	He has thought about it all night, and you told him to think.
- it_was_me.mean_it:
	You told him that he didn’t mean it, and he says that he did.
- it_was_me.why_do:
	You asked him why, and he hasn’t got an answer.
- all_of_them_laughed.they_mean:
	You said that they didn’t want to hurt him, and you weren’t there.
- all_of_them_laughed.why_laugh:
	You asked him why, and he had to shout.
- bench.letter_first:
	You wanted the letter before the bread, and he didn’t.
- else:
	You promised not to be angry, before you knew what it was.
}
+ (again) [{word:{teo_told == "whole":“I should have rung back.”|“It wasn’t what?”}|“Say it again. I’ll listen.”} # pick: again # meant: {word:You were in the middle of a word, and I’d left it there.|I’d talked over you, in the kindest voice I’ve got.} # best: strong]
	{ word:
		~ pays(cut_off)
	}
	~ react(repair)
	~ he_heard(came_back)
	{
	- word and teo_told == "whole":
		YOU: I should have rung back. My credit was gone, and you were in the middle of a word. I’m sorry. # feels: relieved # shows: sad # recalls: it_wasnt
		TEO: I wanted to say: it wasn’t them.
		YOU: And then you had to wait all night.
		TEO: I kept those words in my mouth all night.
		YOU: How do they taste?
		TEO: Two out of ten. # recalls: marks
	- word:
		YOU: It wasn’t what? You were in the middle of a word, and I didn’t ring back. I’m sorry. # feels: relieved # shows: sad # recalls: it_wasnt
		TEO: I wanted to say: it wasn’t them. They didn’t do it.
		YOU: They didn’t do it.
		TEO: I kept those words in my mouth all night.
		YOU: How do they taste?
		TEO: Two out of ten. # recalls: marks
	- teo_told == "whole":
		YOU: Say it again. I’ll listen. You told me how it was, and I talked over you. I’m sorry. # feels: relieved # shows: sad
		TEO: I copied his stammer, and it was good, and I liked it. And he looked at me.
		You don’t say anything.
		TEO: You’re not saying anything.
		YOU: No. I’m listening.
		He looks at you, and then at the wall, and takes a bite.
	- else:
		YOU: Say it again. I’ll listen. You were there, and I wasn’t. I’m sorry. # feels: relieved # shows: sad
		TEO: All of it?
		YOU: Any part you like.
		TEO: There’s one part I haven’t told you.
		YOU: Okay.
		He takes a bite first.
	}
	He moves a bit closer to you. # heard: {word:You remembered what I began to say, and you came back for it.|You want to hear it the way it really was.} # did: {word:He told you what he’d begun to say.|{teo_told == "whole":He said it again, and you listened.|He said that one part was missing.}} # why: Say how you got it wrong. Then ask again, and listen. # source: L41, L42
	{ teo_told == "none" and door() != shut:
		-> the_rest
	}
	-> by_daylight
+ (crust) [“Here. You get the crust, the hard part.” # pick: crust # meant: I knew it had gone wrong, and bread was easier than words. # best: good]
	{ word:
		~ pays(cut_off)
	}
	~ react(repair_part)
	YOU: Here. You get the crust, the hard part. # feels: calm # shows: sad
	TEO: But that’s the best part. You always eat it.
	YOU: I know. Today it’s for you.
	TEO: Why?
	YOU: Because I didn’t listen very well.
	He takes it. He looks at it from both sides.
	TEO: Five out of ten, for the crust. # recalls: marks # heard: You know you didn’t listen, but you didn’t ask again. # did: He took the crust. # why: A small sorry, with bread, is a start. Some of it still has to be said. # source: L41
	-> by_daylight
+ (no_sleep) [{teo_told == "whole":“You don’t have to say more.”|“You don’t have to tell me.”} # pick: no_sleep # meant: You hadn’t slept, and I didn’t want to press you.]
	~ react(validate_late)
	YOU: {teo_told == "whole":You don’t have to say more.|You don’t have to tell me.} You haven’t slept at all. # feels: lonely # shows: calm
	TEO: You haven’t, either.
	He pushes his half of the bread over to you.
	TEO: You can have mine. I’m full.
	YOU: But you’ve hardly eaten!
	TEO: I’m full of the other thing. # heard: You’d like me to stop, so I keep the rest inside. # did: He gave you his bread. # why: “You don’t have to” can sound like “please don’t”. Add: “I’d like to hear it.” # source: M21
	-> by_daylight

= said_too_fast
His bread lies on the table. He told you all of it, and now he looks as if he’d like to take it back.
+ (too_fast) [“I said that too fast.” # pick: too_fast # meant: You’d trusted me, and I’d answered before you’d finished. # best: strong]
	~ react(repair)
	~ he_heard(came_back)
	YOU: I said that too fast. You liked it, and you’re sorry. Is that right? # feels: relieved # shows: sad
	TEO: Yes. Both.
	YOU: Both. I’ve got it now.
	TEO: You always need to try twice.
	YOU: I do.
	He picks up his bread. # heard: You said you were wrong, and you said what I told you. # did: He picked up his bread. # why: You can take back an answer. Then say what you heard. # source: L41, L42
	-> by_daylight
+ (good_boy) [“You’ll always be my good boy.” # pick: good_boy # meant: I love you, whatever you did. I wanted you to know it.]
	~ react(positivity)
	YOU: You’ll always be my good boy. # feels: lonely # shows: calm
	TEO: At ten o’clock yesterday, too?
	YOU: Always.
	TEO: At ten I wasn’t good.
	YOU: For me you are.
	TEO: I’m only telling you how it was. # heard: You only want the good part of me, so I’m alone with the other. # did: He said that at ten he wasn’t good. # why: “Good boy” leaves the bad part out. “I love you, with that too” takes it in. # source: L48
	-> by_daylight
+ (early) [“Sorry. It’s very early.” # pick: early # meant: I’d been up all night, and I had no good words left.]
	~ react(repair_but)
	YOU: Sorry. It’s very early, Teo. # feels: lonely # shows: calm
	TEO: It’s six.
	YOU: I know.
	TEO: It was early for me too.
	YOU: Yes. # heard: I told you too early, so I did it wrong. # did: He said it was early for him too. # why: A reason after “sorry” takes the sorry away again. # source: L42
	-> by_daylight

= the_rest
~ teo_told = "whole"
TEO: It wasn’t them. It was me. # recalls: it_wasnt # feels: ashamed
YOU: You?
TEO: Bruno was stuck on his name. He stammers, he can’t help it. And the other teacher looked at her watch. So I said his name for him. # recalls: stammer # recalls: watch
YOU: You said his name?
TEO: In his voice. In front of everybody.
YOU: You copied him.
TEO: For three seconds. And the whole room laughed.
He isn’t crying. He’s too tired to cry.
TEO: They looked at me and laughed. And Bruno looked at me, and he didn’t laugh.
-> a_good_one

= by_daylight
~ react(safety)
For a while nobody talks. The window goes from black to grey.
YOU: I’ll ask again, now that there’s no bus. Did anyone hurt you, or scare you? # recalls: not_me # feels: sad # shows: calm
TEO: Me? No. Nobody did anything to me.
YOU: And how’s Bruno?
TEO: I rang him last night, at seven. He didn’t say anything. He just breathed.
YOU: And you?
TEO: I just breathed too.
{ left_letter == "alone":
	-> torn_open
}
-> still_shut

= still_shut
{
- left_letter == "tin":
	6:20. Teo takes the envelope out from under the sugar tin. It’s still shut. # recalls: letter
	TEO: {kitchen.the_envelope.tin:The lentil was still on the lid. So you didn’t look.|You didn’t open it.}
	YOU: {kitchen.the_envelope.tin:I said I wouldn’t.|We said tomorrow. So I waited.}
- else:
	6:20. {bench.letter_first:He takes his hand off the envelope.|You put the envelope on the table.} It’s still shut. There’s flour on it. # recalls: letter
	TEO: Did you read it to the bread?
	YOU: The bread said it could wait. # recalls: tell
}
TEO: You have to be at school at eight. {teo_told == "whole":And I don’t know what Profe Inés knows.|So we have to open it now.}
+ (you_do) [“You read it. I’ll listen.” # pick: you_do # meant: It’s about you, so I wanted you to have it first. # best: strong]
	~ react(presence)
	~ left_letter = "together"
	YOU: You read it. I’ll listen. # feels: worried # shows: calm
	He opens it with one finger. He reads it in his own voice.
	TEO: “Something went wrong in one lesson, and I wasn’t there.”
	TEO: “I’d like to hear about it from Teo himself. Please don’t be alarmed, and don’t worry.”
	He turns it over. There’s nothing on the back.
	{teo_told == "whole":TEO: She doesn’t say what I did. So I have to say it.}
	TEO: People say “don’t worry” when it’s bad.
	YOU: Are you worried?
	TEO: A bit. But I read it. # heard: You let me be the one who reads it. # did: He read it out himself. # why: Letting them do the hard part, next to you, is help too. # source: L13, L59
	-> what_now
+ (i_do) [“I’ll read. You hold the tin.” # pick: i_do # meant: I didn’t want you to meet those words alone. # best: strong]
	~ react(presence)
	~ left_letter = "together"
	YOU: I’ll read. You hold the tin. # feels: worried # shows: calm
	He takes the sugar tin from the table and holds it in front of his face.
	YOU: “Something went wrong in one lesson, and I wasn’t there.”
	YOU: “I’d like to hear about it from Teo himself. Please don’t be alarmed, and don’t worry.”
	TEO (behind the tin): People say “don’t worry” when it’s bad.
	{teo_told == "whole":TEO (behind the tin): She doesn’t say what I did. So I have to say it.}
	YOU: It’s a nice letter.
	TEO (behind the tin): It’s a nice tin. # heard: We both know what it says now. # did: He listened from behind the tin. # why: Bad news can be smaller when someone reads it to you, sitting down. # source: L13
	-> what_now

= torn_open
6:20. The envelope lies next to his cup. It has been open since last night. He pushes it away with one finger. # feels: hurt # shows: calm # recalls: read
TEO: You read it, and I only saw the back. You told me two lines, and you said hm. So you know what it says, and I don’t.
+ (handed) [“I should have let you read this.” # pick: handed # meant: It was about you, and all you got was my face. # best: strong]
	~ pays(letter)
	~ react(repair)
	~ he_heard(came_back)
	~ left_letter = "alone_mended"
	YOU: I should have let you read this. I only let you see my face. That was wrong. Here. You’re the one it’s about. # feels: relieved # shows: sad
	He reads it, with one finger under the words. It isn’t long.
	TEO: “I’d like to hear about it from Teo himself.” That’s me.
	YOU: That’s you.
	TEO: Last night it felt like when a teacher reads your marks out to the whole class.
	YOU: I’m sorry.
	TEO: It’s only four lines. I thought it would be more. # heard: You know what you did, and now I can read it. # did: He read it to the end. # why: Say what you did, and hand the thing over. # source: L41, L42
	-> what_now
+ (if_upset) [“I’m sorry if that upset you.” # pick: if_upset # meant: I was sorry, and I didn’t look at what I did.]
	~ react(repair_but)
	~ he_heard(sorry_with_a_hole)
	YOU: I’m sorry if that upset you. # feels: lonely # shows: calm
	TEO: If?
	YOU: If it upset you, then I’m sorry.
	TEO: Is that how you say sorry? With an “if”?
	YOU: Sometimes.
	TEO: Okay. # heard: You’re sorry that I’m upset, and not for what you did. # did: He asked if sorry has an “if”. # why: “Sorry if” leaves out what you did. Say what you did. # source: L42
	-> what_now
+ (not_now) [“I’m sorry. You needn’t answer.” # pick: not_now # meant: I’d done it, and I didn’t want to press you.]
	~ pays(letter)
	~ react(repair_part)
	~ he_heard(asked_okay)
	YOU: I read it without you. I’m sorry. You needn’t answer. # feels: hurt # shows: calm
	TEO: I don’t want your sorry yet.
	YOU: Not yet?
	TEO: Not now. Not while we eat.
	YOU: All right.
	He puts his cup on the letter.
	TEO: I’ll say when. # heard: I can take your sorry later, and I say when. # did: He put his cup on the letter. # why: You can offer a sorry. When they take it is theirs to say. # source: L41
	-> what_now

= what_now
{ teo_told == "whole":
	-> what_do_i_do
}
-> do_i_have_to

= what_do_i_do
~ settle()
He looks at the bread.
TEO: What do I do?
YOU: About Bruno?
TEO: I could give him my football. I could move to Peru. I’ve got a list.
YOU: How long is the list?
TEO: Two. That’s why I’m asking.
+ (you_think) [“You know him best. What do you think?” # pick: you_think # meant: You knew the answer, and I trusted you.]
	~ react(question_pushed)
	YOU: You know him best. What do you think? # feels: worried # shows: angry
	TEO: I don’t know. That’s why I asked.
	YOU: What would you want, if you were Bruno?
	TEO: I’d want it to be Wednesday, before it happened!
	YOU: And after that?
	TEO: But I asked YOU. # heard: It’s a test, and you already know the answer. # did: He said that he had asked you. # why: It’s a good question. But he asked first, so give him something. # source: M22, L66
	-> at_bread
+ (three) [“I know three things about sorry.” # pick: three # meant: You asked me, so I gave you what I had. # best: strong]
	~ react(ask_wanted)
	YOU: It was wrong, and it hurt him, and you can mend it. I know three things about sorry. Do you want them? # feels: relieved # shows: worried
	TEO: Are they long?
	YOU: One: say what you did. Two: no “but” and no “if”. Three: he can forgive you when he’s ready, and not before.
	{ sorry_heard == sorry_with_a_hole:
		TEO: Eight out of ten. But you don’t do number two. You say sorry with an “if”.
		YOU: I did. That was a bad sorry. Don’t copy it.
	- else:
		TEO: Eight out of ten. And ten for number three.
	}
	He looks at what is left of the loaf.
	TEO: Is there bread for Bruno, too?
	YOU: There is, if we stop eating now. # heard: There’s a way to do it, and I can remember three things. # did: He asked for bread for Bruno, too. # why: Advice is good when it’s asked for and short. # source: M22, L66
	-> gate
+ (wonder) [“Of course you don’t know.” # pick: wonder # meant: I didn’t want to push you.]
	~ react(validate_late)
	YOU: Of course you don’t know. It’s really hard. # feels: lonely # shows: worried
	TEO: Yes.
	He waits. You both look at the bread.
	TEO: And?
	YOU: And you’ve had such a bad night.
	TEO: I know. I was there. # heard: You don’t know what to do either. # did: He waited for more. # why: He had the comfort already. When they ask for help, give some help. # source: M22, L66
	-> at_bread
+ (ring_them) [“Shall I ring Bruno’s house?” # pick: ring_them # meant: I wanted to make it easy for you.]
	~ react(guess_off)
	YOU: Shall I ring Bruno’s house, and talk to them? # feels: worried # shows: angry
	TEO: No!
	YOU: Then it would be over by breakfast.
	TEO: He hates the phone. And it’s not your sorry. It’s mine.
	YOU: You’re nine.
	TEO: I was nine when I did it. Is there bread for Bruno, too? # heard: You’d do it for me, but it has to be me. # did: He said: “It’s mine.” # why: You may offer to do it for them. If they say no, let them do it. # source: L12, L59
	-> gate

= do_i_have_to
TEO: Do I have to go to school?
YOU: You’ve got school every Friday.
TEO: I know. But today. Do I have to go today?
He buttons up his coat, right to the top.
+ (be_fine) [“You’ll be fine.” # pick: be_fine # meant: I’ve seen you come out laughing a hundred times.]
	~ react(positivity)
	YOU: You’ll be fine, once you’re in. # feels: lonely # shows: calm
	TEO: How do you know?
	YOU: You always are.
	TEO: Okay.
	He looks at the buttons of his coat. They’re in the wrong holes.
	TEO: Then I’ll be fine. # heard: I have to be fine, even if I’m not. # did: He said he’d be fine. # why: “You’ll be fine” is a guess about someone you haven’t asked yet. # source: L48
	-> that_friday
+ (walk_with_me) [“Walk with me. Then you choose.” # pick: walk_with_me # meant: I didn’t know what it was, so I asked for less. # best: strong]
	~ react(ask_wanted)
	YOU: Walk with me, as far as you like. Then you choose. # feels: relieved # shows: calm
	TEO: As far as I like?
	YOU: Yes.
	TEO: As far as Olga’s.
	YOU: That’s next door.
	TEO: It’s as far as I like.
	YOU: Then it’s Olga’s. # heard: I can stop when it gets too much. # did: He chose how far to go. # why: When you don’t know what’s wrong, offer a smaller step. Missing school won’t mend it. Soon, find out why. # source: L69, M28
	-> that_friday
+ (rule) [“Everyone has to go, Teo.” # pick: rule # meant: It’s true, and I was too tired for more.]
	~ react(debate)
	YOU: Everyone has to go, Teo. It’s the rule. # feels: lonely # shows: sad
	TEO: Everyone?
	YOU: Everyone.
	TEO: My stomach hurts.
	YOU: Again?
	TEO: Still. # heard: There’s a rule, so you don’t want to know why. # did: His stomach still hurt. # why: First ask why he asks. A rule can come later. # source: M21, M15
	-> that_friday

= that_friday
{ door() == shut:
	-> four_out_of_ten
}
-> the_parrot_knows

// ---- the gate -----------------------------------------------------------------------

=== gate
Friday, 7:56. The school gate. It rained in the night, and the cars are wet. Bruno is there already, with his back to you. With one finger, he’s drawing a map on a wet car window. # scene: Friday, 7:56. The school gate. # place: gate # light: window # in_view: face # feels: worried
Teo has half the loaf inside his jacket. His foot is on your shoe. That’s how he hugs.
TEO: If you’re sorry and it’s raining, do you have to do it outside?
YOU: It isn’t raining.
TEO: But it rained before.
At eight, Profe Inés will ring the bell. You have four minutes.
-> finishing_a_line

= finishing_a_line
TEO: Why is his back to me? # read: Bruno wasn’t angry just then. He was in the middle of a line, and he hates to be stopped in the middle.
+ (wait_line) [“Wait till he’s finished drawing.” # pick: wait_line # meant: Bruno was busy. He should say when. # best: strong]
	~ react(notice)
	~ going = in_his_time
	YOU: I don’t know. But wait till he’s finished drawing. I’ll be over by that wall. # feels: relieved # shows: worried
	TEO: How do I know when he’s finished?
	YOU: His finger stops.
	You go and stand by the wall. Teo waits. Bruno’s line goes round the mirror and all the way down the car door.
	The finger stops. Teo looks round once. You’re still by the wall. # heard: Bruno can finish first, and you’ll be by the wall. # did: He waited till Bruno had finished. # why: The one who was hurt says when. Wait for their pause. # source: L20, L41
	-> names_on_paper
+ (or_with_me) [“Alone, or with me?” # pick: or_with_me # meant: Both are brave, and you should choose. # best: strong]
	~ react(ask_wanted)
	~ going = with_you
	YOU: I don’t know. Do you want to go alone, or with me? # feels: relieved # shows: worried
	TEO: With you. But don’t talk.
	YOU: Not a word.
	TEO: And don’t say mm.
	You don’t say mm.
	You walk over together, and wait till Bruno’s finger stops. # heard: I can choose how we do it. # did: He chose: with you, no talking. # why: Offer two ways. Someone who is upset can choose, but can’t make a list. # source: L69, M28
	-> names_on_paper
+ (quickly) [“Go on, quickly.” # pick: quickly # meant: I was afraid that one of us would run away.]
	~ react(advise)
	~ going = in_the_middle
	YOU: It means he’s on his own. Go on, quickly. # feels: ashamed
	TEO: Now?
	YOU: Before the bell.
	Teo goes, fast. He gets there while Bruno is still drawing.
	TEO: Bruno!
	Bruno’s finger stops, in the middle of a line. # heard: You want me to get it done before the bell. # did: Bruno had to stop in the middle. # why: Your moment isn’t always theirs. Let them finish first. # source: L59, M22
	-> names_on_paper
+ (angry_back) {not to_mend(letter) or sorry_heard == sorry_with_a_hole} [“He’s angry. Do it on Monday.” # pick: angry_back # meant: I didn’t want you to be hurt at a gate.]
	~ react(wrong_certain)
	YOU: It means he’s angry. Leave it. You can do it on Monday. # feels: ashamed # shows: sad
	TEO: You can see that? From behind?
	YOU: Look at his back.
	Teo takes his foot off your shoe. He looks at the ground. So he doesn’t see that Bruno is only looking at his map.
	TEO: I knew it. # heard: You can see it from here, so he must hate me. # did: He took his foot off your shoe. # why: A back can mean ten things. Don’t choose one for sure. # source: L20, L29
	-> at_bread
+ (letter_gate) {to_mend(letter) and sorry_heard != sorry_with_a_hole} [“I’m sorry about the letter.” # pick: letter_gate # meant: You’d said later. This was later. # best: strong]
	~ pays(letter)
	~ react(repair)
	~ he_heard(came_back)
	~ going = after_the_letter
	~ left_letter = "mended_at_the_gate"
	YOU: I don’t know. But I’m sorry about the letter. I read it without you, and I said hm. # feels: relieved # shows: worried
	TEO: I said I’d say when.
	YOU: You did. Is now all right?
	He thinks about it.
	TEO: It felt like when a teacher reads your marks out to the whole class. But your sorry gets seven out of ten. # recalls: marks
	Then he looks at Bruno’s finger, and waits till it stops. # heard: You said sorry twice, and you let me take my time. # did: He gave your sorry seven. # why: If they said “not now”, come back once. It counts in full. # source: L41, L42
	-> names_on_paper

= names_on_paper
{
- going == in_the_middle or sorry_heard == sorry_with_a_hole:
	-> not_today
- going == with_you or ruptured() or to_mend(letter) or to_mend(cut_off):
	-> half
}
-> the_sea_lion

= half
BRUNO: What?
{
- sorry_heard == came_back:
	TEO: I copied your stammer, to make them laugh. It was mean, and I’m sorry. # feels: worried # recalls: stammer
	TEO: You don’t have to say anything. I’ll just stand here.
	He stands there. He’s good at waiting.
- sorry_heard == gave_hat:
	TEO: I copied your stammer. It was three seconds, and they all laughed, and it was mean. I’m sorry. # feels: worried # recalls: stammer
	TEO: You can keep my watch till you’re not angry.
	BRUNO: You haven’t got a watch.
	TEO: No. You can keep this bread.
- sorry_heard == asked_okay:
	TEO: I copied your stammer. It was three seconds, and they all laughed, and it was mean. I’m sorry. Is it okay? # feels: worried # recalls: stammer
	BRUNO: No.
	TEO: Not yet?
	It takes a while. Teo waits.
	BRUNO: Not yet.
- else:
	TEO: I copied your stammer. It was three seconds, to make them laugh. Then I saw you, and I knew it was mean. I’m sorry. That’s all. I’ve never said a big sorry before. # feels: worried # recalls: stammer
	BRUNO: It was longer than three seconds.
	TEO: For you.
	BRUNO: For me.
}
Bruno looks at the map, and at Teo.
BRUNO: You can kick the ball for me. You can’t talk for me. # recalls: goal
TEO: No. I won’t.
Teo holds out half. Bruno takes it, and bites, and thinks. # feels: relieved # recalls: halves
BRUNO: It needs
It takes a long time. Teo waits. Nobody looks at a watch. # recalls: watch
~ scene_ends()
BRUNO: salt. # feels: warm # ending: half: Half # question: How long would you have waited for “salt”? # next: {going == with_you:Go back to the gate, and try another way there.|{to_mend(letter):One thing is still open between you and Teo: the letter.|{to_mend(cut_off):One thing is still open between you and Teo: the call that was cut off.|You said something to Teo that is still open.}} Go back, and mend it.}
-> END

= the_sea_lion
7:58. Nobody stands near. Bruno draws a harbour on his map before he turns round. # feels: worried
BRUNO: What?
{
- sorry_heard == came_back:
	TEO: I copied your stammer, to make them laugh. It was mean, and I’m sorry. # recalls: stammer
	TEO: You don’t have to say anything. I’ll just stand here.
- sorry_heard == gave_hat:
	TEO: I copied your stammer. It was three seconds, and they all laughed, and it was mean. I’m sorry. # recalls: stammer
	TEO: You can keep all of this bread till you’re not angry.
- sorry_heard == asked_okay:
	TEO: I copied your stammer. It was three seconds, and they all laughed, and it was mean. I’m sorry. Is it okay? # recalls: stammer
	BRUNO: Some of it. Not all of it yet.
- else:
	TEO: I copied your stammer. It was three seconds, to make them laugh. Then I saw you, and I knew it was mean. I’m sorry. That’s all. I’ve never said a big sorry before. # recalls: stammer
}
BRUNO: You can kick the ball for me. You can’t talk for me. # recalls: goal
TEO: No. I won’t.
Teo holds out the bread. Bruno takes half of it with his dry hand. With the wet one, he draws a ship in the harbour. # recalls: halves
BRUNO: Do the sea lion. # recalls: voices
TEO: I don’t do – # feels: ashamed
Bruno isn’t finished. It takes a while. Teo waits, and nobody looks at a watch. # recalls: watch
BRUNO: Don’t do me. Do the sea lion.
Teo barks. You can hear it in the whole street. A teacher drops her keys. # feels: warm
~ left_voices = "back"
~ scene_ends()
Far out, at the port, something barks back. # ending: the_sea_lion: The sea lion # question: Teo waited twice at that gate. What for? # next: Go back to the envelope, and do something else with it. See what that does.
-> END

= not_today
{ sorry_heard == sorry_with_a_hole:
	TEO: Sorry if it upset you, that I copied your stammer. Everybody was laughing. # feels: ashamed # recalls: stammer
- else:
	TEO: I copied your stammer, and they all laughed, and it was mean. I’m sorry. # feels: ashamed # recalls: stammer
}
{going == in_the_middle:Bruno’s finger is still on the glass, in the middle of a line.|Bruno draws a harbour on his map. He doesn’t turn round.}
TEO: I’ve got bread.
It takes a while. Teo waits.
BRUNO: Not today.
Teo comes back to you, with the bread in both hands. # feels: sad
TEO: He said, not today.
YOU: I heard. I’m sorry.
TEO: But today is only one day. There are others. # feels: calm
He counts on his fingers. Saturday, Sunday.
~ scene_ends()
TEO: Can we have bread for Bruno on Monday? # ending: not_today: Not today # question: What would you do with the days till Monday? # next: {sorry_heard == sorry_with_a_hole:Go back to the open envelope, and say sorry without the “if”.|Go back to the gate, and look at what Bruno’s finger is doing.}
-> END

// ---- endings away from the gate ---------------------------------------------------------

=== at_bread
Friday, 16:10. The kitchen. At eight you both went to Profe Inés. Teo told her himself: Bruno stammers, and Teo copied it, in Bruno’s own voice, and the whole room laughed. # scene: Friday, 16:10. The kitchen. # place: table # light: window # in_view: face # feels: sad
{gate.finishing_a_line.angry_back:He walked past Bruno, and Bruno looked up too late.|To Bruno he said nothing. He didn’t know how to begin.} Now he’s home, and half the loaf lies on the table in a cloth.
The phone rings.
INES (voice): Thank you for coming this morning. Teo was brave.
YOU: He told you all of it. Even how many seconds.
INES (voice): He did. From now on the children can write their names down for a new teacher.
YOU: How was Bruno?
INES (voice): He drew maps all day. And he came without any bread.
You put the phone down. You tell Teo.
TEO: No bread? He always brings bread! Then he wanted my half!
You’re hungry. You reach for the bread. His hand is there first. # feels: calm
~ scene_ends()
TEO: Not that half. That one’s for Bruno. # recalls: halves # ending: at_bread: The half for Bruno # question: Teo has told you, and his teacher. Why is it hardest to say sorry to Bruno? # next: {gate.finishing_a_line.angry_back:Go back to the gate, and don’t guess what Bruno’s back means.|Go back to “What do I do?” and give him a small answer.}
-> END

=== the_parrot_knows
~ teo_told = "olga"
Friday, 18:14. The kitchen. Teo stands at the sink with his back to you. He’s washing his lunch box. # scene: Friday, 18:14. The kitchen. # place: kitchen # light: lamp # in_view: back # feels: ashamed # shows: calm
{bread.do_i_have_to.walk_with_me:He got as far as Señora Olga’s, and stayed there. At eight you went to Profe Inés on your own.|At eight you both went to Profe Inés. He looked at the floor.} She wants to hear it from him, she said, and he can tell her on Monday.
PARROT (through the wall): It was me. It was me.
It says that in Teo’s voice. The tap stops.
TEO: I told the parrot in the night. I thought it was asleep.
There’s a knock. Señora Olga is at the door, with her coat over her arm.
OLGA: He told me too, this afternoon. Shall I say it, Teo?
TEO: You say it. I’ll wash.
OLGA: Bruno stammers, and he was stuck on his own name. And Teo copied him. He stammered like Bruno, in Bruno’s voice, in front of the class. The whole room laughed. # recalls: stammer
You look at the back of his neck. It’s very red.
YOU: Thank you for letting Olga tell me.
TEO (to the sink): Are you angry?
YOU: I’m sad for Bruno. And for you.
TEO (to the sink): You can ask me about it tomorrow. Not today. # feels: relieved # shows: calm
YOU: Tomorrow, then.
PARROT (through the wall): Good evening!
~ scene_ends()
He doesn’t say it back. But he knocks on the wall, once. # ending: the_parrot_knows: The parrot knows # question: He told the parrot first, and then Olga. Why was that easier? # next: Go back to the phone, or to the bread. Where did you ask too much, or say too much?
-> END

=== four_out_of_ten
Friday, noon. The kitchen. This morning Teo got as far as the street door. Then his stomach hurt too much, and he came back and went under the table. At eight you rang Profe Inés from Señora Olga’s telephone. Now she rings back. # scene: Friday, noon. The kitchen. # place: kitchen # light: window # in_view: face # feels: lonely # shows: sad
INES (voice): The other teacher has told me what happened. She looked at her watch, and she’s sorry about that.
INES (voice): Bruno stammers, and he was stuck on his own name. Then Teo copied him. He stammered like Bruno, in Bruno’s voice. The whole room laughed. # recalls: stammer # recalls: watch
YOU: Teo did?
INES (voice): It was three seconds. I’ll ask Bruno first. If he wants to, we’ll all sit down together on Monday.
You put the phone down. You warm up the lentils from the top of the pot. They aren’t black. You take two spoons and get under the table. # recalls: lentils
He looks at the lentils. He eats one spoon.
TEO: Four out of ten. # recalls: marks
YOU: Only four?
TEO: They taste burnt.
For a while you both eat. His foot comes down on your shoe. That’s how he hugs.
TEO: Profe Inés told you.
YOU: Yes.
TEO: I copied his stammer. Now you know.
YOU: Now I know. And I’m under the table.
TEO: Do you have to go to work tonight? # recalls: bus # feels: worried # shows: sad
~ left_lentils = "yes"
~ scene_ends()
Your mouth opens. # ending: four_out_of_ten: Four out of ten # question: What do you say to him? # next: Go back to 5:40. Say less, stay close, and leave him more time.
-> END
