// Your sister moves out today. You try to say one thing to her, and it doesn’t arrive. She has tried, too, with a lamp.
// The door is hers: how sure she is that you want her near. What you write under the boxes is each miss from inside.
# title: Forty minutes away
# cast: nandi: Nandi
# cast: you: You
# cast: thandi: Thandi
# cast: devan: Devan
# about: Someone moves out. Someone isn’t understood.
# teaches: sign-unheard moving_day.the_joke
# teaches: sign-mixups moving_day.bad_moment
# teaches: sign-too-sensitive moving_day.on_the_floor
# teaches: sign-alone-together moving_day.you_okay
# teaches: sign-avoiding moving_day.the_hug
# teaches: sign-unfulfilled moving_day.the_van
# teacher: What stands under the boxes is how it felt. It’s no proof about Nandi. Ask what else there was to see each time, and what each of the two could have said. Nobody in here is unkind. Where somebody is, on purpose or again and again, it’s for an adult to help.
INCLUDE ../model/attunement.ink

// Two weeks ago you said “Cool. When?”, and nothing since. It is so on every road.
LIST Debt = cool

~ trust = 6
-> moving_day

=== moving_day
~ scene_starts(4, 5)
~ owes(cool)
Saturday, in Durban, in South Africa. You’re in the passage at home, upstairs, between your room and your sister’s. Today it’s full of boxes. # scene: Saturday, 15:20. The passage at home. # place: passage # light: window # in_view: face # feels: worried # shows: calm
Your sister is Nandi. She’s nineteen, and you’re fourteen. She calls you Small. But since June you’ve been taller than she is. # meet: nandi # plants: june
Today Nandi moves out. She’ll live with two friends, in a flat forty minutes away. At four a van comes for her things, and she’ll drive it herself. That’s in forty minutes, too. # plants: forty
Two weeks ago, at supper, she told you and Dad. Dad cried into his rice. You said, “Cool. When?” You couldn’t think of anything else. You’ve said nothing more about it since. Today Dad is at work. He said goodbye to her this morning. # plants: when
The truth is that you’ll miss her. It’ll be too quiet here, and you’re scared that she won’t ring. You haven’t told anyone. Today you want to tell her, before four. But you don’t dare to say it just like that.
Between your two rooms stands a lamp, on a little table. Nandi put it there when you were six and afraid of the dark. It has a rule. If the lamp is on, she’s awake, and you can knock and come in. # plants: rule
The lamp is on now, in the middle of the day. You think that she forgot it. It hurts a bit to look at it, because soon there’ll be nobody in her room when you knock. # plants: lamp
Your job is to write on the boxes what’s in them. You’ve got a thick black pen. # plants: pen
Nandi comes out of her room with her arms full of shoes.
NANDI: Box!
You hold a box open, and she drops her shoes into it. Then she looks at the lamp. Perhaps you can start with the lamp, you think.
-> the_lamp

= the_lamp
+ (taking) [“Are you taking the lamp?” # pick: taking_the_lamp # meant: I hoped that Nandi would hear: I’ll miss the lamp, and you.]
	~ react(assume)
	YOU: Are you taking the lamp? # feels: hurt # shows: calm
	NANDI: Why? Do you want it?
	YOU: No. But it’s always been here.
	NANDI: You can have it!
	YOU: That isn’t what I –
	NANDI: No, really, Small. Take it. I can buy another lamp.
	She pushes the little table along the wall, as far as your room.
	NANDI: There. Now it’s yours. # heard: You want the lamp, so I’ll leave it here for you. # did: She gave you the lamp. # why: A hint is easy to miss. Say what you mean, in one short sentence. # source: L21
	-> the_joke
+ (off) [Turn off the lamp # pick: lamp_off # meant: It hurt me to look at the lamp, so I wanted it off.]
	~ react(withdraw)
	You turn off the lamp. # feels: hurt # shows: worried
	NANDI: Hey!
	She turns it on again.
	YOU: It’s the middle of the day. You forgot it.
	NANDI: I didn’t forget it.
	YOU: Then why –
	NANDI: Leave it on, Small. Please.
	You both look at the lamp, and not at each other. # heard: You turned our lamp off, so you don’t want to come in. # did: She turned the lamp on again. # why: They can’t see why you do a thing. Say why, in a few words. # source: L21
	-> the_joke
+ (forgot) [“Did you forget the lamp?” # pick: forget_the_lamp # meant: I didn’t know how to start. So I asked about the lamp. # best: strong]
	~ react(guess_off)
	YOU: Did you forget the lamp? # feels: worried # shows: worried
	NANDI: No.
	YOU: It’s on.
	NANDI: I know that it’s on.
	YOU: But it’s the middle of the day.
	She looks at you. She’s waiting for something. You wait, too.
	. . .
	Her phone rings. It’s her friends. They’re buying curry for everybody. How hot?
	NANDI (into her phone): Not very hot for Small. Very hot for me. # heard: You think that I forgot the lamp, so you don’t know why it’s on. # did: She waited, and then her phone rang. # why: They said no to your guess. So ask one more thing: “Then why is it on?” # source: L24, L20
	-> the_joke

= the_joke
She takes an empty box into her room.
You write SHOES on the box beside you. Then you go down on your knees. At the bottom of the same box, where nobody looks, you write very small how it was for you: # plants: shoes
{the_lamp.off:“I turned off the lamp. She didn’t see why.”|“I tried to say it. She didn’t hear it.”} # plants: not_heard
15:28. Nandi’s room is empty now. She stands in the middle of it. # feels: sad # shows: calm
NANDI: Come in and say something, Small. It sounds like a swimming pool in here!
You still want to tell her that you’ll miss her. Perhaps it’s easier with a joke, you think.
+ (mine) [“Finally! I get the big room!” # pick: the_big_room # meant: I wanted Nandi to laugh, and then ask me if I meant it.]
	~ react(positivity)
	YOU: Finally! I get the big room! # feels: hurt # shows: warm
	Nandi laughs, very loud.
	NANDI: Do you know how big it is?
	YOU: Yes. It’s fourteen of my shoes long.
	NANDI: So you’ve measured it already?
	YOU: Just now.
	NANDI: You could have waited till I’m gone!
	She’s still laughing. Then she goes and shuts the window, and she stays there with her back to you. # heard: You’re glad that I’m going, because you get my room. # did: She laughed, and turned her back. # why: A joke can hide a feeling, and they believe the joke. Say the true part, too. # source: L46, L21
	-> bad_moment
+ (toast) [“I bet you’ll miss my toast.” # pick: my_toast # meant: I wanted to say that I’d miss Nandi at breakfast. A joke was easier. # best: strong]
	~ react(guess_off)
	YOU: I bet you’ll miss my toast. # feels: worried # shows: warm
	NANDI: Your toast? It’s black on one side!
	YOU: You steal it every morning.
	NANDI: I don’t steal it. I borrow it.
	YOU: You’ve never given any of it back.
	She smiles. She looks as if she wants to say something else, and then she doesn’t.
	NANDI: Now you can eat it all, Small. Lucky you. # heard: You only want to joke, so I’ll make a joke, too. # did: She made a joke back. # why: A joke can start a talk. After it, say what you really mean. # source: L46
	-> bad_moment
+ (shout) [Shout into the empty room # pick: hello_room # meant: The empty room was so sad and quiet. I wanted to change that.]
	~ react(distract)
	YOU: HELLO! # feels: lonely # shows: warm
	The empty room shouts it back.
	NANDI: HELLO!
	YOU: FORTY MINUTES!
	NANDI: FORTY MINUTES!
	You both shout till the man next door knocks on the wall.
	NANDI: Sorry, Mr Khan! Oh, Small. And I thought that you’d be sad today!
	You’re both laughing. But you still haven’t told her. # heard: You’re having fun, so this isn’t a sad day for you. # did: She shouted, too, and laughed. # why: Fun can help in a hard hour. But they can’t see how you are. Tell them after it. # source: L46
	-> bad_moment

= bad_moment
She gives you her jumpers. You put them into a box and write JUMPERS on it. You write something at the bottom of this box, too:
“We talk, and it goes wrong. I mean one thing, and she hears another.” # plants: goes_wrong
15:35. Nandi is tired, and sits down on a box. There’s nobody here but you two. So no hints now, you think, and no jokes. Just say it. # feels: worried # shows: calm
Then a car stops in the street. It’s the two friends that she’ll live with. They went to buy food for everybody. In a few seconds they’ll be here.
If you want to tell Nandi before they come in, it has to be now.
+ (please) [“Please don’t go.” # pick: please_dont_go # meant: I wanted Nandi to know that I’d like her to stay here.]
	~ react(question_pushed)
	YOU: Please don’t go. # feels: worried # shows: worried
	Just then the bell rings. Nandi jumps up.
	NANDI: But I have to open the door! They’ve got their hands full.
	YOU: No, I mean –
	She has gone already. In come her friends, Thandi and Devan, with four paper bags. # meet: thandi # meet: devan
	THANDI: FOOD! … Oh. Is this a bad moment?
	NANDI: No, no! Come in!
	Then she sees your face.
	NANDI: Oh. You mean, don’t go to the flat. Don’t be so dramatic, Small. I’m only forty minutes away. It isn’t the moon! # heard: You make trouble about the flat, just when my friends come in. # did: She told you not to be so dramatic. # why: “Don’t be so dramatic” is what they think. It isn’t a fact about you. You can try again later. # source: M21, L10
	-> on_the_floor
+ (ring) [“You won’t ring. I know it.” # pick: you_wont_ring # meant: I was scared, and I wanted Nandi to say: “I’ll ring you.”]
	~ react(wrong_certain)
	YOU: You won’t ring. I know it. # feels: hurt # shows: angry
	NANDI: Who says that I won’t?
	YOU: You’ll have the flat, and your friends. You’ll forget.
	NANDI: I forget MILK! I don’t forget –
	The bell rings, and Nandi lets them in: her friends, Thandi and Devan, with four paper bags. # meet: thandi # meet: devan
	THANDI: FOOD! … Oh. Is this a bad moment?
	NANDI: No! Small’s just being dramatic. I’m only FORTY MINUTES away! # heard: You think that I’ll forget you, and I haven’t even left yet. # did: She started to answer, and broke off. # why: “You won’t” starts a fight. Say “I’m scared that you won’t”, and they can answer. # source: L39, L40
	-> on_the_floor
+ (two) [“Can we talk? Only us two?” # pick: only_us_two # meant: I wanted a quiet minute, so that I could tell her everything. # best: strong]
	~ react(ask_wanted)
	YOU: Can we talk? Only us two? # feels: worried # shows: worried
	NANDI: Now? Sure. Is it something bad?
	YOU: It’s something big.
	NANDI: How big?
	The bell rings, and Nandi lets them in: her friends, Thandi and Devan, with four paper bags. # meet: thandi # meet: devan
	THANDI: FOOD! … Oh. Is this a bad moment?
	NANDI: No, no. Come in! # feels: worried # shows: calm
	She looks at your face, and gives you a little push with her elbow.
	NANDI: Later, Small. And don’t be so dramatic. I’m only forty minutes away. # heard: It’s something big, and you don’t want my friends to hear it. # did: She said: “Later, Small.” # why: You can ask for a quiet minute. If it doesn’t work now, ask again later. # source: L47
	-> on_the_floor

= on_the_floor
You write PLATES on the box with the plates. At the bottom you write, very small:
“She says that I’m too dramatic.” # plants: dramatic
15:42. You all sit down on the floor of the empty room, and eat. It’s called bunny chow, and there’s no bunny in it. It’s half a loaf of bread, with curry inside, and you eat it with your hands.
DEVAN: Sit here, Small. The floor is warm here.
THANDI: And you get the lid! That’s the best part.
The lid is the piece of bread from the top. She gives it to you. Her friends are really nice. Then they all talk about the new flat. Those three have been there, but you haven’t.
THANDI: And that CUPBOARD in the flat!
NANDI: Oh no! The cupboard!
They laugh till Devan has curry on his nose. You don’t know what’s so funny about the cupboard. Nandi laughs the loudest. But her food is still there. She hasn’t eaten one bite. # feels: lonely # shows: warm # plants: no_bite
+ (laugh) [Laugh with them # pick: laugh_with_them # meant: I didn’t want to be the only sad one on that floor.]
	~ react(distract)
	You laugh, too. # feels: lonely # shows: warm
	DEVAN: Have you seen the cupboard?
	YOU: No.
	THANDI: Then why are you laughing?
	YOU: Because you are.
	They all laugh at that, in a kind way, and very loud.
	NANDI: You see? Small’s happy! # heard: You’re laughing as loud as we are, so you’re happy today. # did: She said that you were happy. # why: You can feel alone among nice people. If you only laugh, they can’t see it. Tell one. # source: L16, L46
	-> you_okay
+ (ask) [“What’s funny about the cupboard?” # pick: the_cupboard # meant: I wanted to laugh with them, and not just sit beside them. # best: strong]
	~ react(open_question)
	YOU: What’s funny about the cupboard? # feels: relieved # shows: warm
	DEVAN: It’s very deep. I went in, to measure it, and I couldn’t get out again.
	THANDI: We looked for him for half an hour!
	YOU: Why didn’t you shout?
	DEVAN: I didn’t want to be rude.
	They all laugh. You laugh, too, a bit later than they do.
	NANDI: You’ll have to see it, Small.
	It’s a good story. But it’s their story. You weren’t there. # heard: You’d like to know how it is where I’ll live. # did: She said that you have to see it. # why: If they laugh and you don’t know why, ask. You may still feel outside for a while. # source: L17
	-> you_okay
+ (boxes) [Go back to the boxes # pick: back_to_boxes # meant: I didn’t know where to look, and the boxes didn’t laugh.]
	~ react(withdraw)
	You get up. # feels: hurt # shows: worried
	THANDI: But you haven’t finished!
	YOU: I’ve got to write on the boxes.
	DEVAN: Was it too hot? The curry?
	YOU: No. It’s good. Thank you.
	You sit in the passage, near the lamp. In Nandi’s room, nobody laughs for a while. Then somebody does.
	NANDI (from her room): Small? Are you coming back?
	YOU: In a minute. # heard: You don’t like my friends, and you’d rather be with boxes. # did: She called you from her room. # why: If you just go, they have to guess why. Say one word about it, like “tired” or “sad”. # source: L47
	-> you_okay

= you_okay
You’re on your knees in the passage again. You write SPOONS on the next box, and then, at the bottom:
“Three nice people, and I’m alone.” # plants: alone
15:50. They’ve finished eating. Thandi carries boxes down to the street. Devan picks up the box with SHOES on it. It goes CLANG. # recalls: shoes
DEVAN: These are loud shoes.
He opens the box. It’s full of pots.
YOU: I wrote it on the wrong box. Sorry.
DEVAN: It doesn’t matter. But with your boxes, I’ll look inside first. # plants: inside
He goes to fetch the van. So now there’s only Nandi up here, with a box in her arms. She has one foot on the stairs already. Then she stops, and looks back at you. The lamp is still on. # recalls: lamp
NANDI: You okay? # feels: worried # shows: worried
She has stopped just for you. You could tell her now that you’ll miss her. But all day it has gone wrong, and the box looks heavy.
+ (im_fine) [“Fine.” # pick: fine # meant: I was afraid that my words would go wrong once more.]
	~ react(withdraw)
	YOU: Fine. # feels: hurt # shows: calm
	NANDI: Really?
	YOU: Really.
	NANDI: Because you look a bit –
	YOU: I’m fine, Nandi.
	NANDI: Okay. Good.
	She goes down three steps, and stops again. You say nothing. So she goes on down. # heard: You’re fine, so you don’t need me to stay a minute. # did: She stopped, and then she went. # why: “Fine” can feel safer. But they may believe it. “Not so good” is short, too. # source: M24, L46
	-> the_hug
+ (you) [“Are YOU okay?” # pick: are_you_okay # meant: I wanted Nandi to say it first. Then I’d dare to say it, too.]
	~ react(question_pushed)
	YOU: Are YOU okay? # feels: lonely # shows: calm
	NANDI: Me?
	YOU: Yes.
	NANDI: I’m fine! I asked YOU!
	YOU: I’m fine, too.
	NANDI: Then we’re both fine.
	She looks at the lamp for a long time, and then at the stairs.
	THANDI (from the street): Nandi! Where do the JUMPERS go? # heard: You don’t tell me how you are, so I won’t tell you, either. # did: She looked at the lamp. # why: If both wait for the other to begin, nobody does. You can be the one who begins. # source: L47
	-> the_hug
+ (no) [“No. Ask me at the van.” # pick: ask_at_the_van # meant: I wasn’t okay, and I needed more time to say why. # best: strong]
	~ react(i_and_you)
	YOU: No. Ask me at the van. Now you’ve got that heavy box. # feels: worried # shows: worried
	NANDI: No? What is it?
	YOU: I need a quiet minute for it.
	NANDI: And at the van it’s quiet?
	YOU: It’s quieter than here.
	THANDI (from the street): Nandi! Where do the JUMPERS go?
	NANDI: I see what you mean. At the van, then. I’ll ask you. # heard: You’re not okay, and you’ll tell me when it’s quiet. # did: She said that she’d ask again. # why: “Not here” can be true and kind, if you say when. # source: L47
	-> the_hug

= the_hug
Everything is down in the street now. Only the box with the plates is still here. At the bottom, under what you wrote there before, you write one more line:
{you_okay.no:“I’ll tell her at the van. I hope I dare.”|“I could have told her. I didn’t dare.”} # plants: no_dare
15:58. Down in the street, the van hoots. It belongs to Devan’s uncle, who sells fish. You can smell it from up here. # plants: fish
Nandi comes up again and picks up the plates. She stands in front of you, with the big box in both arms. # feels: sad # shows: calm
NANDI: So. That’s it.
She looks at her empty room, and at the lamp, and at you. So this is our goodbye, you think.
+ (round) [Hug her and the box # pick: box_and_all # meant: I wanted to hold on to Nandi for a bit. # best: good]
	~ react(touch)
	You put your arms round Nandi and the box. It’s so big that your hands don’t meet. # feels: sad # shows: warm
	NANDI: Careful! The plates!
	YOU: Sorry.
	She touches your arm with two fingers. She needs all the other fingers for the box.
	NANDI: And eat some vegetables, okay?
	The van hoots again.
	NANDI: I’m COMING! # heard: You wanted to hug me, but we both had to hug the plates. # did: She touched your arm with two fingers. # why: A hug can help if the other person wants it. You can ask for a second one. # source: M33
	-> the_van
+ (see) [“See you, then.” # pick: see_you_then # meant: If I’d said more than that, I’d have cried.]
	~ react(withdraw)
	YOU: See you, then. # feels: hurt # shows: calm
	NANDI: “See you, then”?
	YOU: Yes.
	NANDI: That’s what you say when I go out to buy milk.
	YOU: Then don’t forget the milk.
	She gives you a hug, with one arm. The other arm holds the box. So most of what you hug is the box.
	The van hoots again. # heard: You say goodbye as if I only went out to buy milk. # did: She hugged you with one arm. # why: If you hide what you feel, a goodbye can feel empty. One true sentence is enough. # source: L46
	-> the_van
+ (end) [Take one end of the box # pick: the_other_end # meant: I didn’t know what to say. But I could carry the box with her. # best: strong]
	~ react(presence)
	You take one end of the box. Nandi holds the other. # feels: relieved # shows: sad
	NANDI: You go backwards. You’re taller.
	YOU: Since June. # recalls: june
	NANDI: I know, I know. Left foot first.
	You go down all the stairs like that, one step at a time, and look at each other over the plates.
	At the bottom you can’t hug, because of the box. So you put your heads together over it, for a second.
	NANDI: Careful with the plates. # heard: You’re carrying it with me, so it isn’t so heavy. # did: She put her head against yours. # why: Doing something together can bring you near. You can still say the words after it. # source: L12, L13
	-> the_van

= the_van
16:02. You’re in the street. The plates are in the van, so you’ve got no box to write on. You write on your hand: # scene: Saturday, 16:02. In front of the house. # place: steps # light: window # in_view: face # recalls: pen
“That was our goodbye. There was a box between us.” # plants: hand
Nandi sits in the van, and the engine is on. Her window is open. In a minute she’ll drive away. # feels: sad # shows: calm
Thandi looks at you, and then at Nandi.
THANDI: Devan, get into my car. We’ll go and buy ice cream.
DEVAN: Now?
THANDI: Now.
They wave and drive off. From the street you can see into the house and up the stairs, right up to the lamp. It’s still on.
{you_okay.no:NANDI: I said that I’d ask. So, I’m asking. # recalls: ask_at_the_van}
{not you_okay.no:NANDI: So.}
There’s nobody here but you two, and no box. It’s a good minute to tell her.
+ (miss) [“I’ll miss you, Nandi.” # pick: ill_miss_you # meant: I wanted to say it once, without a joke and without a hint. # best: strong]
	~ pays(cool)
	~ react(repair)
	YOU: I’ll miss you, Nandi. # feels: sad # shows: sad
	NANDI: What? I can’t hear you!
	It’s the engine. You put both hands on her window.
	YOU: I’LL MISS YOU! IT’LL BE TOO QUIET! AND I’M SCARED THAT YOU WON’T RING!
	Across the street, a man with a dog stops and looks.
	Nandi turns the engine off.
	. . .
	NANDI: Say it again, please. Without the fish van.
	YOU: I’ll miss you. Two weeks ago I said, “Cool. When?” I’m sorry. It wasn’t cool for me at all. I just didn’t know what to say. # recalls: when
	NANDI: {bad_moment.ring or you_okay.no:I thought that you were angry with me.|I thought that you were glad I was going.} # heard: You’ll miss me, and it was never “cool” for you. # did: She turned the engine off. # why: Say it in short, plain words, in a quiet minute. They needn’t be clever. # source: L21, L46
	-> window
+ (lamp) [Give her the lamp and a note # pick: note_in_the_lamp # meant: I couldn’t say it out loud. But I could write it. # best: good]
	~ pays(cool)
	~ react(repair)
	YOU: Wait! Two minutes! # feels: worried # shows: worried
	You run up to the lamp. You tear a piece off an old box, and write a note on it:
	“I said, ‘Cool. When?’ I’m sorry. It wasn’t cool for me. I’ll miss you, and it’ll be too quiet.” # recalls: when
	You take the light bulb out of the lamp, and put the note in its place. Then you carry the lamp down to Nandi.
	YOU: Take it with you. And turn it on when it’s dark.
	NANDI: But that’s OUR lamp! It’s for –
	YOU: I know what it’s for.
	She looks at you. Then she puts the seat belt round the lamp, and drives off with it, very slowly. # heard: You’re giving me our lamp, so you aren’t glad that I’m going. # did: She put the seat belt round the lamp. # why: You don’t have to say it out loud. They can read a note twice, in a quiet minute. # source: L46
	-> in_the_lamp
+ (sorry) [“Sorry about everything.” # pick: sorry_everything # meant: I was sorry for the whole day. It had all gone wrong.]
	~ pays(cool)
	~ react(repair_part)
	YOU: Sorry about everything. # feels: worried # shows: worried
	NANDI: About what?
	YOU: Everything.
	NANDI: Did you break something?
	YOU: No.
	NANDI: Then I don’t know what it’s for, Small.
	A car stops behind the van, and hoots.
	NANDI: I have to go. Tell me when you know, okay?
	The fish van goes down the street, and round the corner. # recalls: fish # heard: You’re sorry, and I don’t know what you’re sorry for. # did: She asked what it was for. # why: A sorry for everything is hard to answer. Name one thing. # source: L41, L42
	-> too_quiet
+ (drive) [“Drive carefully.” # pick: drive_carefully # meant: I wanted to say that I love her. Only this came out.]
	~ react(withdraw)
	YOU: Drive carefully. # feels: hurt # shows: calm
	NANDI: I always do.
	YOU: I know.
	NANDI: And?
	YOU: And what?
	She waits. The engine is very loud.
	NANDI: Nothing. Bye, Small.
	The fish van goes down the street, and round the corner. # recalls: fish # heard: You’ve got nothing more to say to me, so I’ll go. # did: She waited, and then she drove away. # why: “Drive carefully” can mean “I love you”. They may not hear that. You can still ring and say it. # source: L21
	-> too_quiet

= window
+ [“And you?” # pick: and_you # go_on]
	-> her_side

= her_side
YOU: And you? What did you think, all day? # feels: relieved # shows: sad
NANDI: Look up there, at our lamp. What’s the rule? # recalls: rule
YOU: If it’s on, you’re awake, and I can knock.
NANDI: I turned it on at six this morning. Then I sat on my bed and waited for you to knock.
{the_lamp.off:NANDI: And then you turned it off. So I turned it on again. # recalls: lamp_off}
{the_lamp.taking:YOU: I thought that you’d forgotten it!|YOU: You told me that you hadn’t forgotten it. But I didn’t understand!}
{the_lamp.taking:NANDI: All DAY? With the sun out?|NANDI: And I never told you why it was on.}
So she gave you a hint, too, with the same lamp. And you didn’t understand it.
YOU: What did you want to tell me?
NANDI: That I’ll miss you, too! And I’m scared, Small. I couldn’t eat one bite. I said “only forty minutes” to calm myself. # recalls: no_bite # recalls: forty
YOU: You said that I’m too dramatic. # recalls: dramatic
NANDI: I’m sorry. I said it so that I wouldn’t cry. You did nothing wrong.
You show her your hand. She reads it out: “There was a box between us.” # recalls: hand
NANDI: Oh, those PLATES! I was so angry with those plates!
YOU: I wrote more, at the bottom of your boxes. But that’s only how it was for me. I couldn’t see how it was for you.
She gets out of the van and hugs you. This time there’s no box between you. It’s a long hug. # feels: warm # shows: warm
NANDI: When shall I ring you?
YOU: Tonight. When it’s dark.
~ scene_ends()
At nine your phone rings. Nandi doesn’t say hello. She knocks three times, on a table or a wall. You knock back. # ending: window: At the window # question: Under the boxes you wrote how it felt. That was true. But what didn’t you know about Nandi? # next: Go back to the van, and give her the lamp and a note.
-> END

= in_the_lamp
+ [Wait till it’s dark # pick: till_its_dark # go_on]
	-> her_side_by_phone

= her_side_by_phone
19:10. It’s dark, and much too quiet. You sit in the kitchen, with the light bulb in your pocket. Your phone rings. # scene: Saturday, 19:10. The kitchen at home. # place: flat # light: night # in_view: voice # feels: relieved # shows: sad
NANDI (voice): The lamp didn’t work. So I looked inside, and there was your note.
. . .
NANDI (voice): I’ve read it four times, Small. {bad_moment.ring or you_okay.no:I thought that you were angry with me.|I thought that you were glad I was going.} You only asked me, “When?” # recalls: when
YOU: I didn’t know what to say.
NANDI (voice): I didn’t, either! So I turned the lamp on. # recalls: rule
{the_lamp.taking:YOU: I thought that you’d forgotten it.|YOU: You told me that you hadn’t forgotten it. But I didn’t understand.}
NANDI (voice): I turned it on at six this morning. If it’s on, you can knock. That’s the rule. So I sat on my bed and waited for you. {the_lamp.off:Then you turned it off, and I turned it on again.}
. . .
YOU: So the lamp was a hint.
NANDI (voice): Yes.
YOU: I started with the lamp, too. It’s a bad lamp for hints.
NANDI (voice): I’m scared here, Small. I couldn’t eat one bite. I said “only forty minutes” to calm myself. And you’re not too dramatic. I only said that so that I wouldn’t cry. I’m sorry. # recalls: no_bite # recalls: dramatic
YOU: I wrote things at the bottom of your boxes. And on my hand it says, “There was a box between us.” It’s only how it was for me. I didn’t know how it was for you. # recalls: hand
NANDI (voice): On my boxes, too? Devan says that you have to look INSIDE your boxes! # recalls: inside
She laughs. # feels: warm # shows: warm
NANDI (voice): Now I’ve got a lamp, and it’s dark. Where’s the bulb?
YOU: In my pocket.
NANDI (voice): Then bring it. Tomorrow. It’s only forty minutes. # recalls: forty
~ scene_ends()
On Sunday you take the bus, with the bulb safe in a sock. It’s forty-one minutes. You like every one of them. # ending: in_the_lamp: In the lamp # question: You and Nandi both used the lamp to say something. Why didn’t that work in the day, and why did the note work at night? # next: Go back to the van, and say it out loud.
-> END

= too_quiet
+ [Go up to your room # pick: to_your_room # go_on]
	-> her_side_at_night

= her_side_at_night
23:40. Dad is asleep. You can’t sleep. It’s much too quiet. From your bed you can see the lamp in the passage. It’s still on. Your phone rings. # scene: Saturday, 23:40. Your room. # place: passage # light: night # in_view: voice # feels: lonely # shows: lonely # recalls: lamp
NANDI (voice): It’s too quiet here. How do you sleep?
YOU: I don’t.
NANDI (voice): Small, I’ve got a box here with pots in it. It says SHOES. And at the bottom it says, {the_lamp.off:“I turned off the lamp. She didn’t see why.”|“I tried to say it. She didn’t hear it.”} # recalls: shoes # recalls: not_heard
YOU: I wrote that. It’s only how it felt.
. . .
NANDI (voice): What did you want to say?
YOU: That I’ll miss you. And that I said “Cool. When?”, and it wasn’t cool for me at all. I’m sorry. # recalls: when # feels: relieved # shows: sad
~ react(i_and_you)  // said at last: the door opens by a hand’s breadth at least
NANDI (voice): {bad_moment.ring or you_okay.no:I thought that you were angry with me!|I thought that you were glad I was going!}
YOU: No!
NANDI (voice): And I’ll miss you! I was so scared of today. I couldn’t eat one bite. I said “only forty minutes” to calm myself. # recalls: no_bite # recalls: forty
YOU: You said that I’m too dramatic. # recalls: dramatic
NANDI (voice): I’m sorry. I said it so that I wouldn’t cry. You did nothing wrong. And I tried to tell you, too, Small. I turned the lamp on at six this morning. {the_lamp.off:You turned it off, and I turned it on again. }What’s the rule of the lamp? # recalls: rule
YOU: If it’s on, I can knock. You wanted me to knock!
NANDI (voice): All day.
{the_lamp.taking:YOU: I thought that you’d forgotten it. So we both tried.|YOU: And I didn’t understand. So we both tried.}
YOU: On my hand it says, “There was a box between us.” # recalls: hand
NANDI (voice): That box! I was so angry with those plates!
NANDI (voice): So I tried with a lamp, and you tried with a box of pots. Is the lamp on now?
YOU: Yes. # feels: warm # shows: warm
~ scene_ends()
Through the phone you hear three knocks. It’s Nandi, on her table. “Come in,” you say. # ending: too_quiet: Too quiet # question: You both gave hints, and nobody understood them. What could each of you have asked? # next: Go back to the van, and say it there.
-> END
