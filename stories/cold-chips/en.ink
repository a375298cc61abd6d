// He pulls the umbrella away from her. She thinks that he is angry. There is something in the umbrella.
# title: Cold chips
# cast: tomek: Tomek
# cast: you: You
# cast: driver: The driver
# cast: woman: A woman
# about: Two people who go out together. Someone has failed a test, and someone has been kept waiting.
# teaches: partners bus_shelter.is_that_all
# teaches: express-i bus_shelter.is_that_all
# teaches: cause-preconceptions bus_shelter.balloon
# teaches: express-specific bus_shelter.one_word
# teaches: repair bus_shelter.one_word
# leaves: chips_line
# teacher: Three people are misread tonight: Tomek, Aoife and a bus driver. Ask what each of them did, as a camera would see it, and what the other one made of it.
INCLUDE ../model/attunement.ink

// You stood across the road for twenty minutes and let him sit there. It is so on every road.
LIST Debt = across
// The line of yours that he keeps, by its pick: only_chips, no_nothing, well_done_you, which_word, none.
VAR chips_line = "none"

~ trust = 6
-> bus_shelter

// A line that landed badly stays with him. A good one stays while there is no bad one.
=== function he_keeps(line)
{ chips_line == "none":
	~ chips_line = line
}

=== bus_shelter
~ scene_starts(4, 4)
~ owes(across)
Friday evening in October. It’s raining in Cork, in Ireland, and you are forty-one minutes late. # scene: Friday, 19:41. A bus shelter in Cork. # place: stop # light: night # in_view: face # feels: worried # shows: angry # plants: forty_one
You are Aoife. People say it “EE-fa”. You’re sixteen, and so is Tomek. He has been your boyfriend since April. Most days he sends you a photo of every dog he meets. Today he sent three, and you answered none. # meet: tomek # plants: dogs
At five you had your driving test. Not in a car: in a tractor. You live on a farm, and in Ireland you can drive a tractor at sixteen.
You failed. At a red light in the middle of town, the engine stopped. You started it again, and it stopped again. Right behind you, a bus driver looked down from his window and clapped his hands, very slowly. People clap like that when they’re laughing at you. # plants: clap
You and Tomek had a plan: chips, here, at seven. At twenty past seven you came to the other side of the road. You stood there for twenty minutes, in your yellow coat, in front of the bank. You looked at him, and you didn’t know how to say it. # plants: bank # plants: coat
Now you’ve crossed the road. Tomek is on the bench in the bus shelter, with two bags of chips. The shelter has a roof. But he holds his open umbrella over his head. # plants: umbrella
YOU: Hi.
TOMEK: The chips are cold.
You sit down beside him and try to get under the umbrella. He pulls it down over his own head, so that you can’t.
TOMEK: They were hot at seven. You’ve got a phone. You could have texted me.
-> chips

= chips
+ (wait) [“You waited all this time.” # pick: all_this_time # meant: I saw the chips, and how wet you were. # best: strong]
	~ react(validate)
	YOU: You waited all this time. With the chips. # feels: worried # shows: hurt
	TOMEK: I had them inside my coat first, to keep them warm. Now I smell of chips.
	YOU: There are worse smells.
	TOMEK: A dog followed me because of it.
	YOU: A big one?
	TOMEK: Small. But serious.
	He looks at you for the first time, and gives you a bag.
	TOMEK: That one’s got more salt. # heard: You know how long I sat here, and you didn’t argue. # did: He gave you the bag with more salt. # why: Before you explain, say what it was like for them. # source: L10, M26
	-> something
+ (late) [“My bus was late.” # pick: bus_was_late # meant: I was ashamed, so I said it was the bus. A bus doesn’t mind.]
	~ react(debate)
	YOU: My bus was late. # feels: hurt # shows: calm
	TOMEK: Which bus?
	YOU: The … usual one.
	TOMEK: Aoife. This is a bus stop. Your bus stops here.
	YOU: I … walked a bit.
	TOMEK: Your bus was here twice. You weren’t on it.
	He looks across the road, at the bank. Then he looks at his chips.
	TOMEK: Okay. The bus was late. # heard: You weren’t on a bus, and you won’t say where you were. # did: He looked across at the bank. # why: If the true reason is too hard, you can say that: “I can’t say it yet.” # source: L41, L46
	-> something
+ (only) [“They’re only chips.” # pick: only_chips # meant: I’d failed one test today. I didn’t want to be wrong about chips, too.]
	~ react(minimise)
	~ he_keeps("only_chips")
	YOU: They’re only chips. # feels: hurt # shows: angry
	TOMEK: ONLY chips?
	YOU: I just mean –
	TOMEK: Chips are a HOT FOOD, Aoife! That’s the whole IDEA of them!
	A woman walks past with her shopping. # meet: woman
	TOMEK: You take a potato! And you make it HOT! Now it’s just a wet POTATO!
	WOMAN: He’s right, you know.
	TOMEK: Thank you! # heard: You think it doesn’t matter how long I waited for you. # did: He shouted about potatoes. # why: It may be only chips. But often they’re upset about something bigger. # source: L10, L20
	-> something
+ (chip) [Eat a cold chip # pick: cold_chip # meant: I had no words yet, but I did have a mouth. # best: good]
	~ react(presence)
	You take a chip from the bag on his knees and eat it. He watches your face. # feels: worried # shows: calm
	TOMEK: Well?
	YOU: It’s quite hard.
	TOMEK: It’s a stick.
	YOU: It tastes a bit of wool.
	TOMEK: I had them inside my coat! To keep them warm!
	YOU: I think that one was next to a button.
	He nearly smiles. He turns the bag, so that you can reach it. # heard: You eat them even cold, so I’m glad that I kept them. # did: He turned the bag towards you. # why: You can start to mend a thing before you have the words. # source: L12, L13
	-> something

= something
A gull, a big white sea bird, walks into the shelter. It looks at the chips, and then at you.
TOMEK: That’s Kevin. He’s been here since ten past seven. # plants: kevin
YOU: Did he tell you his name?
TOMEK: We had a lot of time to talk.
All week you told Tomek about the test: Friday, at five. He hasn’t said one word about it. You think that he has forgotten it. # plants: forgotten
Your hair is wet, and water runs down your neck.
YOU: Can I come under the umbrella?
TOMEK: No! It’s … full. # plants: full
You look. There’s only one head under it.
He takes a breath.
TOMEK: Is there something that you have to tell me? # feels: worried # shows: worried
+ (no) [“No. Nothing.” # pick: no_nothing # meant: If I’d said it, I’d have cried in a bus shelter.]
	~ react(withdraw)
	~ he_keeps("no_nothing")
	YOU: No. Nothing. # feels: worried # shows: hurt
	TOMEK: Nothing?
	YOU: Nothing.
	TOMEK: Then is it me? Is it how I eat soup?
	YOU: What soup?
	TOMEK: My sister says I eat soup very, very loudly.
	YOU: Why are we talking about soup?
	TOMEK: I don’t know! You said nothing, so I said soup! # heard: It’s so bad that you can’t even say it. # did: He asked if it was his soup. # why: If you say “nothing”, they may think of the worst thing there is. # source: L21, L47
	-> is_that_all
+ (know) [“You should know it. I told you.” # pick: should_know # meant: I wanted you to remember it without my help.]
	~ react(assume)
	YOU: You should know it. I told you. # feels: worried # shows: worried
	TOMEK: When did you tell me?
	YOU: All week!
	TOMEK: All WEEK?
	He thinks so hard that his lips move.
	TOMEK: On Tuesday you said my hat was “brave”. Are you angry about the hat?
	YOU: What? No!
	TOMEK: Then I’ve forgotten it. I’m sorry. I don’t know what it is. # heard: I did something wrong all week, and I have to guess it. # did: He thought back to Tuesday. # why: Even someone who loves you can guess wrong. Tell them the thing. # source: L21
	-> is_that_all
+ (fail) [“I failed my test.” # pick: failed_my_test # meant: You’d waited long enough. I wanted you to have the truth. # best: strong]
	~ react(i_and_you)
	YOU: I failed my test. You sat here all that time, and I couldn’t tell you. # feels: relieved # shows: calm
	TOMEK: You failed your test.
	YOU: Yes.
	TOMEK: The tractor test.
	YOU: Yes, the tractor! How many tests do you think I had?
	TOMEK: And that’s it? That’s what you have to tell me?
	YOU: That’s it.
	He puts his chips down on the bench, very slowly. # heard: It’s about a tractor, and it isn’t about me. # did: He put down his chips. # why: A hard thing is easier to hear in one short sentence than in a silence. # source: L39, L46
	-> is_that_all
+ (story) [“Funny story, or sad story?” # pick: funny_or_sad # meant: I could say it if I could make it a bit funny. # best: good]
	~ react(ask_wanted)
	YOU: Funny story, or sad story? # feels: worried # shows: calm
	TOMEK: Are there two?
	YOU: No. It’s the same one.
	TOMEK: Then tell me the short story.
	YOU: I failed my test.
	TOMEK: Your … the tractor?
	YOU: The tractor. In the long story there’s a bus, too.
	He puts his chips down on the bench, very slowly. # heard: You do want to tell me, and I can say how. # did: He asked for the short one. # why: You can ask how they’d like to hear it. Then you both have a moment. # source: L69
	-> is_that_all

= is_that_all
{
- something.no or something.know:
	A long minute goes by. Then he shuts his eyes.
	TOMEK: Just say it. You’re breaking up with me.
	YOU: What? No! I failed my test!
	TOMEK: You failed … the tractor?
	YOU: Yes!
}
TOMEK: Is that ALL? # feels: relieved # shows: warm
He laughs. He puts his free hand over his face and laughs into it.
TOMEK: Oh, that’s brilliant! That’s BRILLIANT!
YOU: It’s brilliant that I failed?
TOMEK: I thought you were going to break up with me! You stood at that bank for twenty minutes, with a terrible FACE! # recalls: bank
YOU: You saw me?
TOMEK: You’ve got a yellow coat! You’re the brightest thing in Cork! # recalls: coat
YOU: Why didn’t you wave?
TOMEK: Because then you’d come over and break up with me! I thought: is it how I eat soup? Is it my hat? By half past seven I had a whole LIST of reasons! # plants: soup
He laughs so much that Kevin moves away. Your shoes are full of rain. You failed your test, and he says that it’s brilliant.
+ (mine) [“It isn’t ‘all’ to me.” # pick: not_all # meant: It hurt, and I didn’t want to fight about it. # best: strong]
	~ react(i_and_you)
	YOU: It isn’t “all” to me. I know you were scared. But I told everyone I’d pass. Everyone, Tomek. # feels: ashamed # shows: sad
	He stops laughing.
	TOMEK: I said brilliant.
	YOU: Twice.
	TOMEK: I heard that you’d stay with me, and then I stopped listening. I’m sorry.
	YOU: It’s okay. You had a lot of soup to think about.
	TOMEK: Tell me from the beginning. What happened? # heard: You’re hurt, and you still see why I laughed. # did: He stopped laughing and said sorry. # why: Say how it is for you, and show that you see their side too. # source: L39
	-> balloon
+ (sound) [“You sound like the bus driver.” # pick: like_the_driver # meant: I’d been laughed at once already today. # best: good]
	~ react(i_statement)
	YOU: You sound like the bus driver. # feels: ashamed # shows: worried
	TOMEK: What bus driver?
	YOU: At the test, when the engine stopped. He looked down at me and clapped.
	TOMEK: He clapped?
	YOU: Slowly. # recalls: clap
	His mouth begins to smile. He puts his hand over it.
	TOMEK: That’s not funny.
	YOU: You’re laughing into your hand.
	TOMEK: I’m not. Yes, I am. I’m sorry. Now two people have laughed at you. # heard: Somebody laughed at you today, and then I did it too. # did: He laughed into his hand, and said sorry. # why: If it’s hard to say “that hurts”, you can say what it’s like. # source: L38, L39
	-> balloon
+ (along) [Laugh with him # pick: laugh_along # meant: I didn’t want to spoil it when you were so happy.]
	~ react(distract)
	You laugh too. It comes out like a cough. # feels: relieved # shows: warm
	TOMEK: Twenty minutes! For a TRACTOR!
	YOU: Ha. Yes.
	TOMEK: And you’ll pass the next one!
	YOU: Sure.
	TOMEK: I mean, who fails a TRACTOR?
	. . .
	You’ve stopped laughing. He laughs on. Then he hears that he’s the only one.
	TOMEK: Oh. # heard: You laughed too, so I saw too late that it hurt. # did: He laughed on after you had stopped. # why: If you laugh along, they can’t know that it hurts. # source: L46
	-> balloon

= balloon
{
- is_that_all.along:
	TOMEK: You’re not really laughing, are you? What happened?
- is_that_all.sound:
	TOMEK: Tell me the rest.
}
YOU: I had to stop at a red light. The engine stopped, twice. Everybody had to wait for me.
{
- not is_that_all.sound:
	YOU: And a bus driver clapped. # recalls: clap
	TOMEK: He clapped?
	YOU: Slowly.
	His mouth begins to smile. He makes it stop.
}
TOMEK: And all those people were looking at you? I’d have run away. # feels: warm
TOMEK: But you’re so good! You can drive that thing backwards through a gate! I never thought that you could fail. So when I saw your face, I thought it was about me. # feels: ashamed # shows: worried
You take a chip, and then you forget to eat it. Kevin doesn’t forget. He jumps. He gets the chip. His wing hits the umbrella, and the umbrella falls down. # recalls: kevin
Out of it comes a balloon, big and gold, on a string. It goes up to the roof of the shelter. It says WELL DONE! # recalls: umbrella
. . .
TOMEK: That’s not mine.
YOU: It’s tied to your hand.
TOMEK: I bought it at four. For your test. Then I saw you at the bank, and I hid it in the umbrella. You can’t sit there with a balloon while someone breaks up with you.
YOU: So that’s why it was full! # recalls: full
TOMEK: And you kept trying to get IN!
So he hadn’t forgotten the test. And you thought that he didn’t want you near him! He only wanted to hide a balloon. # recalls: forgotten # plants: gold
+ (yours) [“Well done, Tomek. You waited.” # pick: well_done_you # meant: I wanted it to be true for one of us. # best: strong]
	~ react(validate)
	~ he_keeps("well_done_you")
	YOU: Well done, Tomek. You waited. # feels: warm # shows: warm
	TOMEK: Me?
	YOU: Forty-one minutes in the rain, with a gull. # recalls: forty_one
	TOMEK: I nearly went home.
	YOU: But you didn’t.
	TOMEK: Kevin didn’t want me to.
	He ties the balloon to the top button of his coat. He sits up very straight under it. # heard: You saw that I stayed, and that it wasn’t easy. # did: He tied the balloon to his button. # why: A joke can mend, if there’s something kind and true in it. # source: L10, L24
	-> one_word
+ (yet) [“I can’t look at it yet.” # pick: not_yet # meant: It was a kind thing, and it hurt to read it. # best: good]
	~ react(i_and_you)
	YOU: I can’t look at it yet. But you bought me a balloon. # feels: warm # shows: sad
	TOMEK: I did.
	He turns it round on its string. There are no words on the back. It’s like a mirror: two people, very wide, and a gull.
	TOMEK: Better?
	YOU: I look like a potato.
	TOMEK: Two potatoes.
	YOU: Two cold potatoes. # heard: You like that I bought it, but today it hurts you. # did: He turned the words to the back. # why: A kind thing can come too soon. You can say “not yet” and still be glad. # source: L69, M28
	-> one_word
+ (thanks) [“It’s lovely. Thank you.” # pick: its_lovely # meant: He had paid for it, and I wanted to be nice.]
	~ react(distract)
	YOU: It’s lovely. Thank you. # feels: ashamed # shows: hurt
	TOMEK: You hate it.
	YOU: I don’t! It’s lovely.
	TOMEK: That’s what you say when your gran gives you socks.
	YOU: I like her socks.
	TOMEK: You put them on a sheep.
	He pulls the balloon down and tries to put it back in the umbrella. It won’t go in. # heard: You’re being polite to me, as if I were your gran. # did: He tried to hide the balloon again. # why: Polite words can sound cold. Say something true, even if it’s small. # source: L19, L46
	-> one_word
+ (bang) [Pop the balloon # pick: pop_it # meant: I couldn’t read those two words for one more second.]
	~ react(shut_down)
	You take out your key and push it into the balloon. # feels: hurt # shows: hurt
	BANG! Kevin flies away, up to the roof.
	YOU: Every time I looked up, it said WELL DONE.
	TOMEK: It only said two words.
	YOU: Yes. And I didn’t do well.
	TOMEK: It cost six euros. I’m not angry. I’m only saying.
	He picks up the bits of gold from the wet ground, one by one, and puts them in his pocket. # heard: I brought the wrong thing, and it made everything worse. # did: He picked up all the bits. # why: A present can hurt. Say why, so that they don’t think that you hate it. # source: L45
	-> one_word

= one_word
{
- balloon.thanks or balloon.bang:
	He has moved away from you a bit. There’s room for another person between you. # feels: hurt # shows: calm
- else:
	He moves closer. Now your arm is against his arm. # feels: lonely # shows: calm
}
He isn’t laughing now. He has a chip in his hand, and he doesn’t eat it.
{
- door() == shut:
	{balloon.bang:Kevin comes down from the roof and stands between you.|Kevin comes back and stands between you.}
	TOMEK (to Kevin): I saw her, and I didn’t wave. I was scared. That was my mistake.
	YOU: I can hear you.
	TOMEK (to Kevin): But I didn’t know if she would come over. I had chips for two, and everyone could see that I was alone with them.
	The rain is loud on the roof. Kevin looks at you.
	TOMEK (to Kevin): She doesn’t have to tell me where she is. But next time, she could send me one word. Any word. Then I can wait.
- else:
	TOMEK: Can I say one thing?
	YOU: Say it.
	TOMEK: I saw you, and I didn’t wave. I was scared. That was my mistake. But I didn’t know if you would come over. I had chips for two, and everyone could see that I was alone with them.
	The rain is loud on the roof.
	TOMEK: You don’t have to tell me where you are. But next time, send me one word. Any word. Then I can wait.
}
+ (just) [“I’d just failed a test!” # pick: just_failed # meant: My day had been bad too, and it wasn’t over yet.]
	~ react(debate)
	YOU: I’d just failed a test! I couldn’t think! # feels: hurt # shows: calm
	TOMEK: I know. I only want to say –
	YOU: I stood in the rain for twenty minutes!
	TOMEK: I was here for forty-one. With a bird.
	YOU: It isn’t the same.
	TOMEK: No. Okay. It isn’t the same.
	He folds the top of his bag down, once, and then once more. # heard: Your evening was worse, so I can’t talk about mine. # did: He folded his bag shut. # why: Two people can both have had a bad hour. Hear theirs. Yours still counts. # source: L39, L47
	-> the_bus
+ (sorry) [“I’m the worst. I’m sorry!” # pick: im_the_worst # meant: I felt so bad, and I wanted you to see it.]
	~ pays(across)
	~ react(repair_part)
	YOU: I’m the worst. I’m sorry! # feels: lonely # shows: worried
	TOMEK: You’re not.
	YOU: I am.
	TOMEK: You’re not the worst, Aoife. You’re nice. You’re really nice.
	YOU: Sorry.
	TOMEK: It’s fine. Don’t be sad.
	He pats your wet sleeve. He still has that chip in his hand.
	TOMEK: I only wanted one word. # heard: Now I have to make you feel better first. # did: He patted your sleeve, and still waited. # why: If you say “I’m the worst”, they have to comfort you. Say what you did. # source: L41
	-> the_bus
+ (saw) [“I saw you. I didn’t come over.” # pick: didnt_cross # meant: It was the hardest part to say, so I said it. # best: strong]
	~ pays(across)
	~ react(repair)
	YOU: I saw you. I didn’t come over. I had my phone in my hand all the time. # feels: relieved # shows: sad
	TOMEK: What were you writing?
	YOU: “I failed.” I wrote it four times. I deleted it four times.
	TOMEK: I’d have run over to you. With the chips.
	YOU: I know. And you sat here and thought that it was your soup or your hat. I’m sorry. # recalls: soup # recalls: bank
	He eats the chip.
	TOMEK: I thought it was mostly the hat. # heard: You wanted to come, and you know how it was for me. # did: He ate the chip at last. # why: Say what you did, without a “but”. He had seen you anyway. # source: L41, L42
	-> the_bus
+ (which) [“Which word?” # pick: which_word # meant: You’d asked me for something I could really do. # best: good]
	~ pays(across)
	~ react(repair)
	~ he_keeps("which_word")
	YOU: Which word? # feels: relieved # shows: warm
	TOMEK: Any. “Late.” Or “rain”.
	YOU: What if I can’t say why?
	TOMEK: Then just send “Kevin”. # recalls: kevin
	YOU: What does “Kevin” mean?
	TOMEK: It means: it’s bad, it isn’t you, wait for me.
	YOU: That’s a lot for one gull. I should have sent you something today. I’m sorry.
	TOMEK: Today we didn’t have that word. # heard: Next time you’ll send me a word, even if you can’t talk yet. # did: He found a word for you two. # why: “Sorry” is good. “Sorry, and next time I’ll send you that word” is better. # source: L41
	-> the_bus

= the_bus
It’s eight o’clock. A bus stops, and its door opens. The driver looks down at your yellow coat, and stares. # plants: bus
DRIVER: The yellow coat! You’re the girl with the tractor! # meet: driver # recalls: coat
It’s him. It’s the one who clapped. # recalls: clap
DRIVER: Did you pass?
YOU: No.
DRIVER: Ah, no! But you started it again, twice, with all of us waiting! You were so brave! I clapped for you!
YOU: You clapped slowly.
DRIVER: I had a sandwich in my hand! Try to clap with a sandwich!
{
- door() == open and not to_mend(across):
	-> well_done
- door() == open or not to_mend(across):
	-> ten_past_ten
- else:
	-> two_bags
}

= well_done
. . .
TOMEK: A sandwich. # feels: warm # shows: warm
He looks at you. He waits.
TOMEK: May I laugh now?
YOU: You may.
Then you laugh, both of you, till you have to hold on to each other.
DRIVER: Are you two coming in? Or do you live in there?
TOMEK: We’ll take the next bus. We’ve got chips.
{
- balloon.yours:
	DRIVER: And what’s the balloon for?
	TOMEK: For waiting. # recalls: well_done_you
	The driver claps. He hasn’t got a sandwich now, so he can clap fast.
- balloon.bang:
	Tomek finds a bit of the gold balloon in his pocket and gives it to the driver. It says WELL. # recalls: pop_it
	TOMEK: For the clapping.
	The driver puts it in his window.
- else:
	The driver reads the balloon. # recalls: gold
	DRIVER: Well done!
	You can’t tell which of you he means.
}
{ one_word.which:
	Kevin walks in and sits down under the bench. # recalls: which_word
}
~ scene_ends()
The bus goes. You sit under one umbrella, in a bus shelter that has a roof.{not balloon.bang: Over you hangs the balloon.} The chips are terrible. You eat every one. # recalls: umbrella # ending: well_done: Under one umbrella # question: You were wrong about Tomek, and about the driver. Tomek was wrong about you. What did each of you see, and what did you think that it meant? # next: Play it again, and get it wrong at first. How late can it still be mended?
-> END

= ten_past_ten
. . .
TOMEK: A sandwich. # feels: relieved # shows: sad
You nearly laugh. But he’s thinking of the balloon, and he doesn’t.
This is the bus that Tomek takes home. Yours comes ten minutes later. Tomek stands up, and gives you the umbrella.
TOMEK: It isn’t full any more. # recalls: full
YOU: You’ll get wet.
TOMEK: It’s only rain. I’m not quite okay yet. But I will be.
{balloon.bang:The bus takes him away.|The bus takes him away, and the balloon too.} At ten past ten you’re in bed, with your phone in your hand.
TOMEK (typed): he had a SANDWICH
{
- to_mend(across):
	You think of the one thing that he asked for.
	YOU (typed): i saw you and i let you sit there. sorry # recalls: bank
	TOMEK (typed): thats more than one word
	TOMEK (typed): its good though
- one_word.which:
	YOU (typed): kevin # recalls: which_word
	TOMEK (typed): the test?
	YOU (typed): the test
	TOMEK (typed): ok. no questions tonight. only dogs
- else:
	YOU (typed): home
	TOMEK (typed): good word
	TOMEK (typed): does the test still hurt?
	YOU (typed): yes
	TOMEK (typed): ok. i have a dog for that
}
~ scene_ends()
He sends you a photo of a dog. You answer it. # recalls: dogs # ending: ten_past_ten: Ten past ten # question: You two made up, and still Tomek said: I’m not quite okay yet. What do you think he needed: more words, or more time? # next: Go back to the balloon, and try another answer.
-> END

= two_bags
Tomek laughs, once, through his nose. Then he looks at you, and stops. # feels: sad # shows: calm
This is the bus that Tomek takes home. Yours comes ten minutes later. Tomek stands up.
TOMEK: I’m not angry. I’m just cold.
YOU: Okay.
TOMEK: See you on Monday.
He gets on. Then he gets off again, and puts the umbrella into your hand.
TOMEK: It isn’t full any more. # recalls: full
{balloon.bang:The bus takes him away.|The bus takes him away, and the balloon too.} On the bench there’s one bag of chips, and beside it a gull. It hasn’t touched them. Yet. # recalls: kevin
At ten past ten, your phone lights up. He has sent you a photo of a dog. It’s small, and wet, and it’s waiting outside a shop. # recalls: dogs
~ scene_ends()
Under it there’s room for an answer. He only asked for one word. # ending: two_bags: Room for one word # question: Tomek says that he’s just cold. What else could he be? And which word would you send him? # next: Go back to the moment when he asks you for one word.
-> END
