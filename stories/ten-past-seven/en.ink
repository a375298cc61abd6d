// A man brings a clock to a repair café. It is not broken. You are the one who is good at fixing things.
# title: Ten past seven
# cast: haddad: Mr Haddad
# cast: you: You
# cast: femke: Femke
# about: Someone’s wife has died. He tells you a little about it.
# teaches: listen-attention repair_cafe.clock
# teaches: listen-phrases repair_cafe.sundays
# teaches: listen-no-fixing repair_cafe.pause
# teaches: listen-paraphrase repair_cafe.turns
# teacher: Waiting is the best answer once in this story, and once it is a miss. Ask the class what had changed.
INCLUDE ../model/attunement.ink

~ trust = 6
-> repair_cafe

=== repair_cafe
~ scene_starts(4, 4)
This is a repair café in Utrecht, in the Netherlands. People bring things that don’t work, and other people fix them for free. # scene: Saturday, 12:20. A repair café in Utrecht. # place: workshop # light: window # in_view: face # feels: lonely # shows: calm
You’re fifteen. You help here every Saturday, and you’re good at it. On the wall there’s a list of the 99 things that you’ve fixed. # plants: list
The next one will be number 100. Femke, who runs the café, has baked a cake for that. You all get some at one o’clock, if you fix one more thing by then. # meet: femke # plants: cake
It’s twenty past twelve, and it’s Mr Haddad’s turn. He’s seventy-one. For thirty years he was the cook at a school. Since April he has come here every Saturday, with a very big pot of rice for everybody. # meet: haddad # plants: pot
Last week he brought a toaster, too. You took the toaster apart, and you asked him how he likes his toast. But the toaster wasn’t broken. You still don’t know why he brought it. # plants: toaster
He puts his mug of coffee on your table, and then something in a kitchen towel. He opens the towel, one corner after another. Then he puts a hand in his pocket, to see if something is still in there. # plants: mug # plants: towel # plants: pocket
It’s an old kitchen clock. It says ten past seven, and it doesn’t move.
YOU: It’s nearly half past twelve.
HADDAD: Not in my kitchen. In my kitchen it’s always breakfast time.
He doesn’t smile.
You’ve got your screwdriver in your hand already. With a screwdriver you can take out the four little screws that hold the back of the clock on. Behind the screws is the spring, the part that makes the clock go. # plants: tool
HADDAD: Please. There’s no hurry.
-> clock

= clock
+ (spring) [“I’m sure the spring is broken.” # pick: the_spring # meant: I love it when I can see the answer at once.]
	~ react(advise)
	YOU: I’m sure the spring is broken. I’ll take out the four screws, and then we’ll know. # feels: lonely # shows: calm
	HADDAD: Already?
	YOU: Yes. It’ll take ten minutes.
	HADDAD: Only ten?
	He puts his hand on the back of the clock. It’s a big hand, and it’s on all four screws.
	YOU: Mr Haddad? I can’t open it now.
	HADDAD: No. Of course. Sorry. # heard: In ten minutes you’ll be done with me, and I’ll have to go. # did: He put his hand on the screws. # why: Before you fix a thing, find out what it is to them. # source: L14
	-> sundays
+ (hundredth) [“You’re my number 100!” # pick: my_hundredth # meant: I’d waited for it all week, and I wanted someone to be glad with me.]
	~ react(one_up)
	YOU: You’re my number 100! If I fix this, there’s cake. # feels: lonely # shows: warm
	HADDAD: A hundred. That’s very good.
	FEMKE (from the kitchen): With cream!
	HADDAD: With cream. Then I mustn’t stop you.
	YOU: You’re not stopping me. I only need the clock.
	He moves it over to you, and takes a step back. # heard: You need my clock for your list, so I should be quick. # did: He gave you the clock and stepped back. # why: Your good news can wait a little. First find out what they came with. # source: M31
	-> sundays
+ (down) [Put your screwdriver down # pick: put_it_down # meant: I wanted to hear about it before I opened it. # best: strong]
	~ react(presence)
	You put the screwdriver down on the table. # recalls: tool # feels: relieved # shows: calm
	HADDAD: Don’t you need that?
	YOU: Not yet.
	HADDAD: Last week you took my toaster apart before I could sit down. # recalls: toaster
	YOU: Sorry. You can sit down now.
	He sits down. The chairs here are small. They come from an old school.
	HADDAD: I know these chairs. I sat on chairs like these for thirty years. # heard: Today you’ve got time for me, and not only for the clock. # did: He sat down. # why: Put down what’s in your hands. Then people can see that you’re listening. # source: L49
	-> sundays
+ (old) [“How old is it?” # pick: how_old # meant: I wanted to know a bit more before I touched it. # best: good]
	~ react(open_question)
	YOU: How old is it? # feels: lonely # shows: warm
	HADDAD: As old as my marriage. It was a present from an aunt.
	YOU: And how old is your marriage?
	HADDAD: Forty-four years. The aunt gave us two things, this clock, and a lamp that looks like a fish.
	YOU: Have you still got the lamp?
	HADDAD: Oh, yes. Nothing can break that lamp. I’ve tried.
	He turns the clock round to you a little. # heard: You asked about the clock’s life, and not only what’s wrong with it. # did: He told you about the aunt. # why: A small question that’s easy to answer lets people begin. # source: L17
	-> sundays

= sundays
Each thing that people bring here gets a card with questions. You take a card. The first question is “What is it?” You write: a clock. # plants: card
YOU: The next question is, “How does it work?”
HADDAD: You put a key in the back and turn it eleven times. Then it ticks for eight days. The tick is so loud that you can hear it in the bath.
YOU: Do you turn the key?
HADDAD: No. My wife, Samira. Every Sunday, at breakfast. # plants: turns
YOU: Okay.
HADDAD: She died in March.
He looks at the clock as he says it. You stop writing.
+ (club) [“My gran joined a club. Try one!” # pick: grans_club # meant: It worked for her, and I wanted it to work for you.]
	~ react(advise)
	YOU: My gran joined a club when my grandpa died. Try one! They play cards there. # feels: lonely # shows: calm
	HADDAD: That’s good.
	YOU: She’s so much better now.
	HADDAD: I don’t play cards.
	YOU: They sing, too.
	HADDAD: You’ve never heard me sing. Be glad.
	He folds a corner of the towel over the clock. # recalls: towel # heard: You want me to go to a club, and not to come here. # did: He covered the clock with the towel. # why: What helped one person may not help the next. Hear more of their story first. # source: M22, L26
	-> pause
+ (quiet) [“Then Sundays must be hard.” # pick: quiet_sundays # meant: You’d told me about Sundays, and I thought of you there. # best: strong]
	~ react(validate)
	YOU: Then Sundays must be hard. No breakfast for two, and nobody turns the key. # feels: sad # shows: sad
	HADDAD: Yes.
	He turns his mug round on the table, once.
	HADDAD: So I put the radio on. I don’t really listen. I only want to hear somebody in the kitchen.
	YOU: And who do you hear?
	HADDAD: On Sundays, a man who talks about gardens. I live on the third floor. I haven’t got a garden. # heard: You thought about my Sundays, so I can tell you more. # did: He told you about his Sundays. # why: Use a word that they used. He said “Sunday”, and so did you. # source: L10
	-> pause
+ (hear) [“I hear what you’re saying.” # pick: i_hear_you # meant: I had no words, and I’d heard other people use these.]
	~ react(i_statement)
	YOU: I hear what you’re saying. # feels: lonely # shows: calm
	He waits. He holds his head a little to one side.
	HADDAD: Yes?
	YOU: I just mean that I hear it.
	HADDAD: Good. It’s very loud in here. I wasn’t sure that you could.
	At the next table, somebody tries out a hairdryer. # heard: You want to be nice to me, and you don’t know what to say. # did: He waited for the rest. # why: “I hear what you’re saying” can sound empty. Say one thing that they told you. # source: L10
	-> pause
+ (morning) [“Did the clock stop in the morning?” # pick: was_it_morning # meant: You’d said it was always breakfast, and I wondered about that. # best: good]
	~ react(open_question)
	YOU: Did the clock stop in the morning? # feels: sad # shows: calm
	HADDAD: Yes. At ten past seven I was making coffee. I made two cups.
	YOU: Two cups?
	HADDAD: One for me, one for Samira. I still do that, without thinking.
	YOU: What did you do with the second cup?
	HADDAD: I drank them both. I couldn’t sleep till Wednesday. # heard: You want to know what that morning was like. # did: He told you about two cups. # why: Ask about a thing that they said. Then they know that you listened. # source: L17
	-> pause

= pause
You look at your card.
YOU: The next line is “Since when?” When did the clock stop?
{
- door() == shut:
	HADDAD (to the clock): On a Monday in March. I was in the kitchen, and something was so loud. I thought, what is it? It was …
- else:
	HADDAD: On a Monday in March. I was in my kitchen, and I thought, something is so loud in here. What is it? And it was …
}
He stops. {door() == shut:He still looks only at the clock, and not at you.|He looks at the clock. His mouth is still open.} # feels: sad
FEMKE (from the kitchen): Cake in half an hour! # recalls: cake
On your table there’s a tin of biscuits. Behind you, there’s a shelf of clocks with batteries. They need no key, and they all work. Anyone can have one. # plants: biscuits
He still hasn’t said what was so loud.
+ (battery) [“Take a clock with a battery.” # pick: take_a_battery # meant: You looked so sad. I wanted you to have a clock that works.]
	~ react(advise)
	YOU: Take a clock with a battery! They’re free, and they never stop. # feels: lonely # shows: calm
	You take a white clock from the shelf and put it next to his.
	HADDAD: Never?
	YOU: Well, only every two years, for a new battery. And look how big the numbers are! You can read them from the street.
	HADDAD: That’ll be nice for the people in the street.
	He moves his own clock away from the white clock, next to his mug. # recalls: mug # heard: My old clock is finished, and I should take a new one. # did: He moved his own clock away. # why: When someone stops in the middle, there may be more to come. Give it a moment. # source: M22
	-> turns
+ (heart) [“… your own heart?” # pick: your_own_heart # meant: You couldn’t find the word, and I wanted to help.]
	~ react(wrong_certain)
	YOU: … your own heart? # feels: lonely # shows: worried
	HADDAD: My heart?
	YOU: Your heart! You could hear it!
	HADDAD: No. That only happens in films.
	YOU: Sorry. Go on.
	HADDAD: It wasn’t my heart. It was …
	He looks for the word, and shakes his head.
	HADDAD: I nearly had the word. Now I can only think of hearts. # heard: You said a word for me, and it’s the wrong word. # did: He lost his word. # why: If you finish their sentence, you hear your own words, and not theirs. Wait. # source: L20
	-> turns
+ (wait) [Say nothing. Wait. # pick: wait_for_it # meant: You had stopped, but you didn’t look finished. # best: strong]
	~ react(presence)
	You say nothing. You look at the clock, too. # feels: sad # shows: sad
	. . .
	At the next table, somebody drops a spoon.
	. . .
	HADDAD: It was the quiet. There was no tick any more. I heard how quiet it was.
	YOU: What did you do?
	HADDAD: I said good morning to the fridge. It said “mmmm”. # heard: I may be slow, and you’ll still be here. # did: He found his word. # why: Someone who stops may be looking for a word. Let them look. # source: L14
	-> turns
+ (biscuits) [Push the biscuits over to him # pick: the_biscuits # meant: I had nothing to say, but I didn’t want to leave you alone with it. # best: good]
	~ react(presence)
	You push the tin of biscuits over to him, and you don’t say anything. # recalls: biscuits # feels: sad # shows: calm
	. . .
	He takes one, breaks it in two, and gives you half.
	HADDAD: It was the quiet. There was no tick any more. I heard how quiet it was.
	He eats his half. It takes him a while.
	HADDAD: How old are these?
	YOU: They’re from Christmas.
	HADDAD: Which Christmas? # did: He gave you half of the biscuit. # why: You can keep someone company without a word. # source: L12, L13
	-> turns

= turns
{
- door() == shut:
	HADDAD: For your card, then. # feels: lonely # shows: calm
	He tells you only the days. He looks at the card, and not at you.
	HADDAD: Sunday: Samira turns the key. Thursday: Samira dies. The clock goes on ticking. Monday, ten past seven: the clock stops.
	YOU: Eight days.
	HADDAD: Eight days. That’s all. # plants: samira
- pause.battery or pause.heart:
	He drinks some coffee. He looks at the card, and not at you. # feels: lonely # shows: calm
	HADDAD: You wanted to know when the clock stopped.
	HADDAD: Samira turned the key on the Sunday, like every week. On the Thursday, she died. The clock didn’t know that. It ticked all Friday, all Saturday and all Sunday. # plants: samira
	HADDAD: And on the Monday, at ten past seven, it stopped. Its eight days were over.
- else:
	He drinks some coffee. Then he tells you about that week. # feels: sad # shows: sad
	HADDAD: Samira turned the key on the Sunday, like every week. On the Thursday, she died. The clock didn’t know that. It ticked all Friday, all Saturday and all Sunday. # plants: samira
	HADDAD: And on the Monday, at ten past seven, it stopped. Its eight days were over.
}
He feels in his pocket again. # recalls: pocket
+ (went_on) [“She turned the key, and it went on for four days without her.” # pick: it_went_on # meant: I wanted to know if I’d got it right. # best: strong]
	~ react(paraphrase)
	YOU: She turned the key, and it went on for four days without her. # feels: sad # shows: sad
	HADDAD: Yes.
	. . .
	HADDAD: For four days, there was still a bit of her in the kitchen.
	YOU: And now?
	HADDAD: Samira was the last one who turned that key. If I turn it now, she isn’t the last one any more. # heard: You said it back to me, and it was still my story. # did: He told you why he can’t do it. # why: Say it back short, in your own words, and add nothing. # source: L14
	-> towel
+ (form) [“So: it stopped on a Monday in March, at ten past seven.” # pick: on_the_card # meant: I wanted to have it exactly right.]
	~ react(withdraw)
	YOU: So: it stopped on a Monday in March, at ten past seven. # feels: lonely # shows: calm
	You write it on the card. # recalls: card
	HADDAD: That’s what I said.
	YOU: I’m only checking. “What have you tried?”
	HADDAD: Is that on the card?
	YOU: It’s the next line.
	HADDAD: Nothing. Write “nothing”. # heard: You’ve got my words on your card, and that’s all you wanted. # did: He said: “Write ‘nothing’.” # why: If you only repeat their words, you sound like a machine. Say what you understood. # source: L15
	-> towel
+ (angry) [“So you’re angry with the clock, because it stopped, too.” # pick: angry_with_it # meant: I asked myself what I’d feel, and I’d be so angry.]
	~ react(wrong_certain)
	YOU: So you’re angry with the clock, because it stopped, too. # feels: hurt # shows: worried
	HADDAD: Angry? With a clock?
	YOU: I’d be angry.
	HADDAD: It’s a good clock. It did its eight days.
	YOU: I only thought –
	HADDAD: Then you can be angry with it. I’ll wait.
	He puts one hand on each side of the clock, as if it had ears. # heard: You put a feeling into my story, and it isn’t mine. # did: He put his hands round the clock. # why: A feeling that you add may be your own. Leave it out, or ask. # source: L27, L20
	-> towel
+ (keys) [“We’ve got forty keys in the drawer, and one of them will fit.” # pick: forty_keys # meant: It’s such an easy thing to fix, and I wanted you to have the tick back.]
	~ react(advise)
	YOU: We’ve got forty keys in the drawer, and one of them will fit. # feels: hurt # shows: calm
	HADDAD: I don’t need forty keys.
	YOU: Only one. You put it in the back, and you turn it to –
	HADDAD: To the right. Eleven times. I’ve heard it every Sunday for forty-four years.
	YOU: Oh. So you know how.
	HADDAD: I know how. # heard: You think that I can’t turn a key. # did: He told you how many turns. # why: If someone doesn’t do an easy thing, there may be a reason. First find out why. # source: L12
	-> towel

= towel
{ not ruptured():
	-> key
}
It’s twenty to one. He looks at your list, and then at your screwdriver. He takes the corners of the towel in his hands, as if he wants to go. # recalls: towel # feels: lonely # shows: calm
HADDAD: You’re very kind here. I’ll come back another day.
He says it very politely. You don’t think that he’ll come back.
+ (drawer) [Put the screwdriver away # pick: in_the_drawer # meant: I’d only thought of fixing, and you couldn’t tell me anything. # best: strong]
	~ react(repair)
	You put the screwdriver away in a drawer, and you shut the drawer. # recalls: tool # feels: relieved # shows: sad
	HADDAD: Have you finished for today?
	YOU: No. But when I can see my screwdriver, I only think of fixing.
	HADDAD: You’re very good at fixing.
	YOU: You were telling me something, and I tried to fix it. I’m sorry.
	. . .
	He lets go of the towel, one corner after another. # heard: You’ve stopped fixing, so perhaps you do want to hear my story. # did: He let go of the towel. # why: Put away what you fix things with. Then they can see that you’ll listen. # source: L41
	-> key
+ (finished) [“I stopped you. Please go on.” # pick: hadnt_finished # meant: I’d just seen where I had stopped you. # best: strong]
	~ react(repair)
	{
	- turns.keys:
		YOU: I stopped you. Please go on. You were telling me about that week, and I told you how to turn a key. # feels: warm # shows: calm
	- turns.angry:
		YOU: I stopped you. Please go on. You were telling me about that week, and I said that you were angry. # feels: warm # shows: calm
	- turns.form:
		YOU: I stopped you. Please go on. You were telling me about that week, and I read you my card. # feels: warm # shows: calm
	- pause.battery:
		YOU: I stopped you. Please go on. You said that something was loud, and I got you another clock. # feels: warm # shows: calm
	- pause.heart:
		YOU: I stopped you. Please go on. You said that something was loud, and I said it was your heart. # feels: warm # shows: calm
	- sundays.club:
		YOU: I stopped you. Please go on. You told me about Sundays, and I told you about a club. # feels: warm # shows: calm
	- clock.hundredth:
		YOU: I stopped you. Please go on. You said there’s no hurry, and I talked about cake. # feels: warm # shows: calm
	- else:
		YOU: I stopped you. Please go on. You said there’s no hurry, and I wanted to be done in ten minutes. # feels: warm # shows: calm
	}
	HADDAD: I’ve told you nearly all of it.
	YOU: I’m sorry. What’s the rest?
	HADDAD: It’s short.
	YOU: It can be long.
	He looks at you. Then he takes his hands off the towel. # heard: You noticed that I still have something to tell. # did: He took his hands off the towel. # why: Go back to the place where they stopped, and let them say the rest. # source: L41
	-> key
+ (wife) [“I’m so sorry about your wife.” # pick: about_your_wife # meant: I hadn’t said it yet, and I felt bad about that.]
	~ react(repair_part)
	YOU: I’m so sorry about your wife. # feels: sad # shows: calm
	HADDAD: Thank you.
	He says it fast. He must have said it a lot since March.
	YOU: I really am.
	HADDAD: I know. Thank you. People are very kind.
	He’s still holding the towel. # heard: You say what everyone says, but I think that you mean it. # did: He went on holding the towel. # why: It’s a kind thing to say. But also say what you did: you stopped his story. # source: L41
	-> key
+ (help) [“I only wanted to help.” # pick: only_to_help # meant: I’d really tried, and it didn’t work.]
	~ react(repair_but)
	YOU: I only wanted to help. # feels: angry # shows: angry
	HADDAD: I know. You all help.
	YOU: So can’t I just –
	HADDAD: EVERYBODY helps! My sister helps! My neighbour helps! They’ve tidied my whole kitchen! I can’t find my own SPOONS!
	At the next table, a man looks at the spoon in his hand.
	HADDAD: Sorry. I’m angry with my sister, and I shouted at you. You didn’t shout back. Thank you. # heard: You’re one more person who helps me and doesn’t ask me. # did: He shouted about spoons. # why: “I only wanted to help” mends nothing. Say what you did, and hear how it was. # source: L41, L42
	-> key

= key
FEMKE (from the kitchen): Cake in ten minutes! And if there’s no number 100, we’ll eat it anyway!
{
- door() == shut:
	He puts his jacket on, and takes his bus card out of his pocket. A small key comes out, too, and falls on the table. You’ve both seen the key. # recalls: pocket # feels: ashamed # shows: worried
- ruptured():
	He takes the clock and goes three steps. There he stops. Then he comes back, puts the clock down, and takes something out of his pocket. It’s a small key. # recalls: pocket # feels: worried # shows: worried
- else:
	He puts his hand in his pocket once more. This time he takes something out. It’s a small key. # recalls: pocket # feels: relieved # shows: calm
}
YOU: You had the key all the time?
HADDAD: {door() == shut:Yes. I didn’t want you to see it.|Since nine this morning. It’s warm from my hand by now.}
YOU: So the clock isn’t broken.
HADDAD: No.{door() == shut: And now you’ve seen the key, so I have to tell you.}
{(pause.battery or pause.heart) and door() == shut:HADDAD: That loud thing, on that Monday? It was the quiet. There was no tick any more.}
{(pause.battery or pause.heart) and door() != shut:HADDAD: And that loud thing, on that Monday? I’ve found the word now. It was the quiet. There was no tick any more. I heard how quiet it was.}
{
- turns.went_on:
	HADDAD: It only needs somebody to turn the key. And I can’t.
- else:
	HADDAD: Samira was the last one who turned that key. If I turn it now, she isn’t the last one any more.
}
YOU: And your toaster? # recalls: toaster
HADDAD: It’s an excellent toaster.
YOU: Then why did you bring the toaster?
HADDAD: {door() == shut:You asked me how I like my toast. Nobody had asked me what I like since March.|I wanted somebody to look at it with me. And then you asked me how I like my toast. Nobody had asked me what I like since March.}
{door() == shut:He says all this to the table, very fast, with his jacket on.}
Femke comes by with the plates.
FEMKE: Lovely rice, Mr Haddad! There’s half a pot left! # recalls: pot
HADDAD: I know. There always is.
{door() == shut:HADDAD (to you): One question, and then I’ll go.}
He turns your card over, to the empty side, and takes your pen. # recalls: card
HADDAD: I cooked for two hundred children. They called me Chef. At home I cooked for two. Now it’s only me. How do I make rice for one? # plants: chef
-> rice

= rice
+ (mug) [“Half a mug of rice.” # pick: half_a_mug # meant: You’d asked me a thing, and I knew it. # best: strong]
	~ react(advise_wanted)
	YOU: Half a mug of rice. That mug, there. And a whole mug of water. # recalls: mug # feels: warm # shows: calm
	HADDAD: Salt?
	YOU: You know that better than I do. When it boils, cover the pot. Small flame, twelve minutes. Then turn it off, and wait five minutes more. And don’t open the pot.
	HADDAD: I always open it to look.
	YOU: Don’t.
	HADDAD: Who taught you?
	YOU: My mum works late on Wednesdays. On Wednesdays I eat alone, too.
	He writes it all down.
	HADDAD: Yes, chef. # recalls: chef # heard: I asked you a real question, and I got a real answer. # did: He wrote it down. “Yes, chef.” # why: When someone feels heard, and then asks for help, help them. Tell them exactly how. # source: M22, L66
	-> it_ends
+ (hard) [“That sounds really hard.” # pick: really_hard # meant: It made me sad, and I wanted you to feel understood.]
	~ react(validate_late)
	YOU: That sounds really hard. # feels: lonely # shows: calm
	HADDAD: It isn’t hard. It’s rice.
	YOU: I mean, for you. On your own.
	HADDAD: Yes. But now I’m asking how much rice, and how much water.
	He holds the pen over the card. # heard: I asked you about rice, and you still talk about how sad I am. # did: He said: “It’s rice.” # why: If they ask for help, give it. Be kind with an answer. # source: L69, L66
	-> it_ends
+ (silent) [Say nothing. Wait. # pick: wait_again # meant: I thought that more might come, if I gave you time.]
	~ react(validate_late)
	You say nothing. You wait. # feels: lonely # shows: worried
	. . .
	HADDAD: Did you hear me?
	YOU: Yes. I’m listening.
	HADDAD: I know. How much water?
	You’re still listening.
	HADDAD: So you don’t know. # heard: I asked you something, and nothing came back. # did: He asked you again. # why: It can help to say nothing. But if somebody asks you a question, answer it. # source: L69
	-> it_ends
+ (bring) [“Bring it here. We love it.” # pick: bring_it_here # meant: I wanted you to know how glad we are that you come.]
	~ react(distract)
	YOU: Bring it here. We love it. # feels: lonely # shows: calm
	HADDAD: That’s kind.
	YOU: It’s true! Femke had three plates last week.
	HADDAD: On Saturday, yes. And on Sunday?
	YOU: On Sunday we aren’t here.
	HADDAD: No. On Sunday the rest goes into my freezer. It’s so full that I can’t shut it. # heard: You like my big pot, and I still eat alone tomorrow. # did: He said: “And on Sunday?” # why: Praise is no answer. If they ask you something, answer that first. # source: L69
	-> it_ends

= it_ends
{
- not ruptured() and (door() == open or warm()):
	-> he_winds
- door() == shut or (door() != open and not rice.mug):
	-> a_radio
- else:
	-> you_wind
}

= he_winds
HADDAD: And now I’d like to turn the key. Here, please, where it’s loud. At home it’s too quiet. # feels: worried # shows: sad
You move the clock over to him. He puts the key in the back.
He turns it to the right, and counts the turns. At seven he stops. You wait. He goes on. # recalls: turns
HADDAD: Eleven.
. . .
TICK. It’s so loud that everybody looks up. TICK. TICK. # feels: warm # shows: warm
FEMKE: You’ve fixed it!
YOU: It wasn’t broken.
FEMKE: Then it isn’t number 100! What do I write on the list? # recalls: list
HADDAD: Write down the rice.
So she writes it on the list: “100. Rice for one.”
FEMKE: And who cuts the cake? # recalls: cake
HADDAD: How many of us are there?
FEMKE: Eleven.
~ scene_ends()
He does his best. But for thirty years he cut everything for two hundred, and so there are two hundred very small pieces. # ending: eleven_turns: Eleven turns # question: Mr Haddad had the key all the time. What was it that he couldn’t fix by himself? # next: Go back to the place where he stopped in the middle, and {pause.wait:push the biscuits over to him.|say nothing. Wait.}
-> END

= you_wind
{
- not rice.mug:
	HADDAD: So. How much rice? That’s a real question.
	YOU: Oh! Half a mug of rice, and a whole mug of water. Let it boil. Then cover the pot, small flame, twelve minutes.
	He writes the answer on the card. # recalls: card
	HADDAD: And I always open it to look.
	YOU: Don’t open it.
}
He looks at the key. Then he gives it to you. # feels: worried # shows: sad
HADDAD: I can’t do it alone. You turn it. I’ll hold the clock.
YOU: Are you sure?
HADDAD: No. To the right, please.
You turn it. He holds the clock in both hands, and counts. At eleven, he says stop. # recalls: turns
. . .
TICK. It’s so loud that everybody looks up. # feels: relieved # shows: warm
HADDAD: Now Samira isn’t the last one any more.
YOU: No.
HADDAD: But it ticks.
FEMKE: Is it fixed? Is that number 100? # recalls: list
YOU: It wasn’t broken.
HADDAD: Then it’s ninety-nine and a half.
~ scene_ends()
He stays for the cake, and then he takes his clock home. You can hear it tick through the towel till he’s out in the street. # recalls: towel # recalls: cake # ending: you_turn: He holds the clock # question: Why did he want somebody else to turn the key? # next: Go back to the {pause.battery or pause.heart:place where he stopped in the middle, and try another answer.|{turns.keys or turns.angry or turns.form:week when the clock stopped, and say only what you understood.|{rice.mug:{sundays.club:Sundays, and say something about them.|start, and put your screwdriver down.}|rice, and give him a real answer.}}}
-> END

= a_radio
{rice.mug:HADDAD: Thank you for the rice.|HADDAD: Then I’ll ask somebody else about the rice. Thank you for your time.} # feels: lonely # shows: calm
He puts the key back in his pocket, and takes the clock under his arm. He doesn’t stay for the cake. Your list stays at number 99. # recalls: cake # recalls: list
The next Saturday he’s back, with his big pot, and something in a towel. It’s a radio. # recalls: pot
YOU: What’s wrong with it?
HADDAD: I’m not sure.
You try it. It plays. There’s nothing wrong with it at all.
YOU: It works.
HADDAD: I know. But it’s better when two people listen. Have you got time? # feels: worried # shows: calm
You look at your screwdriver. You leave it where it is. # recalls: tool
YOU: Loud or quiet? How do you like it?
HADDAD: Loud. # feels: relieved # shows: calm
{
- rice.mug:
	HADDAD: I made your rice. But I opened the pot to look.
	YOU: I told you!
- else:
	HADDAD: I asked four more people about rice for one. They all said, come and eat with us.
	YOU: Half a mug of rice, and a whole mug of water. Let it boil. Then cover the pot, small flame, twelve minutes.
	HADDAD: At last! Wait. I need a pen.
}
~ scene_ends()
He sits down. You listen to the radio together, and you don’t fix anything. # ending: a_radio: A radio # question: A toaster, a clock and a radio, and not one was broken. What did he come for? # next: {not rice.mug:Play it again. When he asks you about the rice, answer him at once.|Play it again. {clock.down:Put your screwdriver down, and then go on listening.|Put your screwdriver down at the start.}}
-> END
