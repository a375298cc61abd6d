// You fetch your brother from camp, and ask and ask. He has one question, and you are always asking when he wants to ask it.
# title: Nine stops
# cast: oskar: Oskar
# cast: you: You
# cast: mum: Mum
# cast: driver: The driver
# about: A boy comes home from a week away. Something on his bedroom wall was moved while he was away.
# teaches: ask-open nine_stops.best_sound
# teaches: ask-tell-me-more nine_stops.night
# teaches: ask-need nine_stops.far_away
# teaches: ask-support nine_stops.wet_bag
# teacher: The same nine stops are ridden three times. Lay the three lines of Oskar’s ticket side by side: what was asked, and what came back? Oskar is autistic. It is one fact about him, and no question here is good or bad because of it.
INCLUDE ../model/attunement.ink

// You touched his timetable and have not told him. It is so on every road.
LIST Debt = timetable

-> nine_stops

=== nine_stops
~ scene_starts(4, 5)
~ owes(timetable)
A Saturday in August. You’re in Gothenburg, in Sweden, on tram 11. It starts at the sea and goes into town. # scene: Saturday, 15:40. Tram 11, the first ride. # place: tram # light: window # in_view: face # feels: worried # shows: calm
By the window sits your little brother, Oskar. He’s thirteen, and you’re seventeen. He has just come off the ferry from a camp on an island. It was his first whole week away. # meet: oskar
Oskar draws timetables, he’s autistic, and he’s taller than you. He hums: he sings with his mouth shut. You two have a song game, Last Places. Each year there’s a big song contest on TV. You say a year, and Oskar hums the song that came last. # plants: last_places
Most days you two sit on this tram, he watches the road, and nobody has to talk. But today Mum wants to know how camp was. She has written three questions on your hand, in pen: FUN? FRIENDS? FOOD? # meet: mum # plants: hand
On the floor stands a bag with his wet things in it. It smells. In your pocket there’s a bun, in case he’s hungry. # plants: bag # plants: bun
YOU: Welcome home!
OSKAR: We’re not home. Home is nine stops away.
He looks at your sleeve. Then he looks out at the road. # plants: sleeve
-> three_questions

= three_questions
+ (fun) [“Was it fun?” # pick: was_it_fun # meant: Mum wanted to know, and I wanted to get it done.]
	~ react(interrogate)
	YOU: Was it fun? # feels: worried # shows: calm
	OSKAR: Yes.
	You wait. That was all of it.
	YOU: Did you make friends?
	OSKAR: No.
	YOU: Was the food okay?
	OSKAR: Yes.
	YOU: Okay. Good. # heard: You’ve got a list, and I have to be quick. # did: He gave each question one word. # why: If one word is enough for an answer, one word may be all you get. # source: L20, M24 # plants: no_friends
	-> second_ride
+ (friends) [“Did you make any friends at all?” # pick: make_friends # meant: Mum and I were afraid that he was alone all week.]
	~ react(assume)
	YOU: Did you make any friends at all? # feels: worried # shows: worried
	OSKAR: No.
	YOU: Oh. Oh, Oskar.
	OSKAR: What?
	YOU: That’s okay. That’s really okay! But it was fun?
	OSKAR: Yes.
	YOU: And the food was fine?
	OSKAR: Yes. Why is your voice so soft now? # heard: You think that something sad happened, and I don’t know what. # did: He asked about your voice. # why: A “no” is short. Ask what’s in it before you comfort someone. # source: L20, L27 # plants: no_friends
	-> second_ride
+ (show) [Show him your hand # pick: show_hand # meant: I thought he’d like to see how many questions there were. # best: strong]
	~ react(ask_wanted)
	You hold out your hand, flat, so that he can read it. # feels: calm # shows: calm
	OSKAR: Is that Mum’s writing?
	YOU: She didn’t give me paper. She says I lose paper.
	OSKAR: You do.
	He reads it from top to bottom.
	OSKAR: Yes. No. Yes.
	YOU: Wait. Fun, yes. Friends, no. Food, yes?
	OSKAR: Yes. Is there more on the other side?
	YOU: No. That’s all of them. # heard: There are only three questions, and then it’s over. # did: He read your hand, and answered it. # why: You can say how many questions are coming, and when they stop. # source: L69 # recalls: hand # plants: no_friends
	-> second_ride
+ (bun) [Give him a bun # pick: the_bun # meant: He’d been away for a week, and I’d brought a bun. # best: good]
	~ react(presence)
	You take the bun out of your pocket. It’s a bit flat. # recalls: bun # feels: relieved # shows: calm
	OSKAR: You sat on it.
	YOU: Only on one half.
	He eats the round half first. Then he eats the flat one. Nobody asks anything.
	Then you look at your hand. # recalls: hand
	YOU: Mum wants to know three things. Fun?
	OSKAR: Yes.
	YOU: Friends?
	OSKAR: No.
	YOU: Food?
	OSKAR: Yes. The bun was food, too. # heard: You brought me something before you wanted something. # did: He ate the flat half, too. # why: Something kind can come first. The questions can wait. # source: L12 # plants: no_friends
	-> second_ride

= second_ride
At the second stop the tram goes round a corner, and its wheels sing: one long, high note. Oskar shuts his eyes till it’s over. # plants: wheels
Then, for seven stops, nobody says a word. You think of something that you haven’t told him. On Thursday you opened the window in his room, and the wind pulled his big timetable off the wall. It has every tram in town on it. It took him all winter. You put it back with his yellow sticky tape. Then you took a photo, to see if it’s straight. It’s perhaps a bit too low now. # plants: wall # plants: photo
Once, he looks at your sleeve again. # recalls: sleeve
At the ninth stop you get up. He doesn’t. # feels: worried # shows: worried
OSKAR: Can we go again?
YOU: Where to?
OSKAR: Back to the sea, and then here again. My ticket is good for that, too. # plants: again
YOU: Mum’s making pancakes.
OSKAR: Pancakes are at six. It’s four.
No friends, you think. And he doesn’t want to go home.
+ [Ride back to the sea # pick: back_to_the_sea # go_on]
	-> one_big_question

= one_big_question
You cross the road and take the next tram back. He gets the seat by the window again. This time you ask one big question. # scene: Saturday, 16:05. Tram 11, the second ride. # place: tram # light: window # in_view: face
YOU: So how was it? The whole week?
. . .
OSKAR: Fine.
+ (feel) [“How did that make you feel?” # pick: make_you_feel # meant: I’d heard that it’s what you’re supposed to ask.]
	~ react(interrogate)
	YOU: How did that make you feel? # feels: worried # shows: worried
	OSKAR: How did what?
	YOU: The week.
	OSKAR: It was seven days.
	YOU: Then tell me about all seven days. A short answer is fine.
	OSKAR: The days weren’t the same. On Monday there were wasps.
	YOU: And how did that –
	OSKAR: It made me go inside. # heard: You want one feeling for seven days, and I haven’t got one. # did: He told you about the wasps. # why: “How did it feel?” about a whole week is too big. Ask about one moment. # source: L69, L36
	-> wet_bag
+ (whole) [“Tell me everything.” # pick: everything # meant: He’d been away so long, and we had nine stops. # best: good]
	~ react(open_question)
	YOU: Tell me everything. # feels: relieved # shows: calm
	OSKAR: Everything?
	YOU: From the start.
	OSKAR: On Saturday at nine, we got on the ferry. It has two hundred and twelve seats. I sat on number eight.
	He tells you everything, one thing after another. When the tram gets to the sea, he has only told you about the first morning, up to lunch. There was soup.
	OSKAR: Do you want to hear the next part?
	YOU: Is it still Saturday?
	OSKAR: It’s still soup. # heard: You really want to hear it, and I can start at the start. # did: He told you Saturday, up to the soup. # why: “Everything” can go well. It’s long, so you may not get to what mattered. # source: L17 # plants: soup
	-> wet_bag
+ (great) [“Fine! That’s great.” # pick: fine_is_great # meant: I wanted him to tell me more, and I didn’t know how.]
	~ react(positivity)
	YOU: Fine! That’s great. # feels: lonely # shows: calm
	OSKAR: I said fine.
	YOU: Fine is good!
	OSKAR: Great is more than good. Good is more than fine.
	YOU: So … it was less than great?
	OSKAR: It was fine.
	For two whole stops, you don’t know what to say. # heard: You’re happy with that word, so I don’t have to say more. # did: He said no more about it. # why: “Fine” may only mean that the question was too big. Ask a smaller one. # source: L48, L20
	-> wet_bag
+ (watch) [Watch the road with him # pick: watch_the_road # meant: I’d run out of questions, and the road was nice. # best: strong]
	~ react(presence)
	You look out of his window, too. # feels: relieved # shows: calm
	YOU: What are we looking at?
	OSKAR: Signals. That one’s red. It’s waiting for the tram from town.
	YOU: And that one?
	OSKAR: That one’s a dog.
	OSKAR: Now it’s green.
	YOU: The dog?
	OSKAR: Ha. # heard: You aren’t waiting for an answer, so I can just sit here. # did: He laughed, once. # why: You can look at the same thing and ask nothing. It’s a way to start. # source: L12, L13
	-> wet_bag

= wet_bag
You look at the map over the door, and say nothing for a while.
OSKAR: You’re angry about the bag. # recalls: bag
YOU: What? No! I was counting the stops.
OSKAR: You had an angry face.
YOU: That’s how I count.
OSKAR: Oh. Good. I thought it was the smell.
So he looks at your face and guesses wrong. Perhaps you do that with him, too.
At the sea everybody has to get off, and wait for the next tram. Oskar has a pillow, a pair of boots, a big bag on his back and the bag of wet things. He has two arms.
+ (carry) [“I can carry the wet bag.” # pick: carry_the_bag # meant: It was wet, and it smelled. I wanted to take that one for him. # best: strong]
	~ react(ask_wanted)
	YOU: I can carry the wet bag. # feels: calm # shows: calm
	OSKAR: No.
	YOU: Okay.
	OSKAR: It’s evidence. It shows what happened. # plants: evidence
	YOU: Like in a crime film?
	OSKAR: Yes. My things got wet on Wednesday night. Something good happened then, and the wet things show it.
	He thinks. Then he gives you the pillow.
	OSKAR: You can have this. It’s only a pillow. # heard: You want to help me, and I can say no. # did: He said no, and gave you the pillow. # why: Offer one small thing that’s easy to refuse. “No” is a fine answer. # source: L12
	-> get_on
+ (anything) [“Is there anything I can do?” # pick: anything # meant: I wanted to help, and not to choose the wrong thing.]
	~ react(question_pushed)
	YOU: Is there anything I can do? # feels: worried # shows: worried
	OSKAR: You can do lots of things. You can swim.
	YOU: I mean, to help.
	OSKAR: Then I have to think of something.
	He stands still and thinks. First the boots fall down, and then the pillow.
	YOU: I could take that wet bag.
	OSKAR: Not that bag. It’s evidence: it shows what happened. My things got wet on Wednesday night. # heard: You want to help, and I have to find you a job. # did: He stopped to think, and dropped his boots. # why: “Anything?” gives them the work of thinking. Offer one thing. # source: L12 # plants: evidence
	-> get_on
+ (take) [Take the wet bag # pick: take_the_bag # meant: He had four things, and only two arms.]
	~ react(advise)
	You take the wet bag. # feels: hurt # shows: worried
	OSKAR: No!
	He has got hold of it, too. Brown water runs over your hand and his.
	YOU: I’m only helping!
	OSKAR: You’re only taking. It’s evidence. It shows what happened.
	YOU: It’s wet socks.
	OSKAR: They got wet on Wednesday night. Something good happened then, and they show it. Let go, please.
	You let go. # heard: You take my things first, and you don’t ask. # did: He held on to the bag. # why: Help that nobody asked for can feel like taking. Offer it, and wait. # source: L12, M22 # plants: evidence
	-> get_on

= get_on
The next tram comes in. It’s a number 11.
OSKAR: That’s ours.
+ [Ride into town again # pick: into_town_again # go_on]
	-> best_sound

= best_sound
You get on, and the driver turns round. # scene: Saturday, 16:30. Tram 11, the third ride. # place: tram # light: window # in_view: face # meet: driver
DRIVER: You two again?
OSKAR: And you again.
He sits down by the window. He looks at your sleeve. # recalls: sleeve
For Mum you’ve got yes, no, yes and “fine”{one_big_question.whole:, and a bowl of soup}. You’ve used up all of Mum’s questions. Now you need one of your own.
Then comes the corner, and the wheels sing. Oskar shuts his eyes till it’s over, as he did on the first ride. But now you see that he’s smiling. # recalls: wheels
+ (sound) [“What was the best sound there?” # pick: the_best_sound # meant: He’d shut his eyes for the sound of the wheels, and smiled. # best: strong]
	~ react(open_question)
	YOU: What was the best sound there? # feels: relieved # shows: warm
	OSKAR: At camp?
	YOU: At camp.
	OSKAR: The generator. It’s a machine behind the kitchen. There’s no electricity on the island, so the generator makes it. It runs all night.
	YOU: What does it sound like?
	He hums. It’s low, and it goes on and on. A woman turns round. # plants: hum
	OSKAR: Like that. But you have to think of it bigger. # heard: You asked me a thing that I have an answer to. # did: He hummed it for you. # why: Ask about one small thing. It’s easy to pick up, and more may follow. # source: L17, L20
	-> night
+ (bed) [“What could you see from bed?” # pick: from_bed # meant: I tried to think how it was there, and I couldn’t. # best: good]
	~ react(open_question)
	YOU: What could you see from bed? # feels: relieved # shows: calm
	OSKAR: The tent.
	YOU: And through the tent?
	OSKAR: A green light. It’s on the generator. That’s a machine. There’s no electricity on the island, so the generator makes it.
	YOU: All night?
	OSKAR: All night. The light isn’t special. The sound is good.
	He hums it. It’s low, and it goes on and on. A woman turns round. # heard: You want to know what I saw, and I can tell you. # did: He told you about the green light. # why: A question about one thing that they saw has an answer. It can lead on. # source: L17, L20 # plants: hum
	-> night
+ (thing) [“What was the best thing?” # pick: the_best_thing # meant: I wanted something nice to tell Mum.]
	~ react(question_pushed)
	YOU: What was the best thing? # feels: worried # shows: calm
	OSKAR: Of all the things at camp?
	YOU: Just say one.
	OSKAR: Then it isn’t the best. Then it’s just one.
	He goes through the whole week in his head. You can see his lips move. It takes two stops.
	YOU: And?
	OSKAR: I’m at Tuesday.
	He stops there, and hums to himself. It’s low, and it goes on and on.
	YOU: What song is that?
	OSKAR: It’s not a song. It’s the generator. It’s the machine that makes the electricity at camp. # heard: I have to put the whole week in order for you. # did: He got as far as Tuesday. # why: “The best thing” means looking through all of them. One sound, or one meal, is easier. # source: L69 # plants: hum
	-> night
+ (loud) [“Was it too loud for you?” # pick: too_loud # meant: I know that he doesn’t like noise, and I wanted to show it.]
	~ react(assume)
	YOU: Was it too loud for you? # feels: hurt # shows: calm
	OSKAR: No.
	YOU: With all those people?
	OSKAR: Loud noises are okay. Sudden noises aren’t.
	YOU: I only thought –
	OSKAR: You thought wrong.
	He turns to the window, and hums to himself. It’s low, and it goes on and on.
	YOU: What’s that?
	OSKAR: The generator. It’s the machine that makes the electricity at camp. It’s loud. # heard: You’re sure that you know what I don’t like. # did: He said that you thought wrong. # why: What you know about someone is a guess, too. Ask without the answer in it. # source: L20, L21 # plants: hum
	-> night

= night
{door() == shut:He looks at his boots while he talks, and not at you.}
OSKAR: Elias liked the generator, too. We sat beside it.
YOU: Who’s Elias?
OSKAR: A boy.
YOU: But you said no friends!
OSKAR: You asked about friends. That’s two or more. I made one. # recalls: no_friends
. . .
YOU: Oskar.
OSKAR: I knew what you meant. I just didn’t answer that.
One corner of his mouth goes up. Then he turns to the window, and looks at the road while he talks. # feels: lonely # shows: calm
OSKAR: And on Wednesday night the generator stopped. Our leader got up to start it again.
+ (more) [“The night it stopped? Tell me more.” # pick: tell_me_more # meant: He’d said it to the window, so I knew that it mattered. # best: strong]
	~ react(open_question)
	YOU: The night it stopped? Tell me more. # feels: warm # shows: calm
	OSKAR: It was Wednesday, two o’clock at night. It stopped. It was so quiet that I woke up. I went out, and it was raining.
	YOU: On your own?
	OSKAR: Elias was already there, in his boots. He couldn’t sleep without it, either. Our leader was at the machine, with a torch.
	YOU: What did you do?
	OSKAR: We did it ourselves.
	YOU: Did what?
	OSKAR: The sound. He did the low note, and I did the high one. We stood in the rain and hummed for forty minutes, till the machine came on again. That’s how my things got wet. # recalls: evidence
	YOU: And the other children?
	OSKAR: Nobody woke up. At breakfast they didn’t know that it had stopped. # heard: You want to hear about that night, and you’re not in a hurry. # did: He told you the whole night. # why: When they name a moment, ask for more of that one. # source: L17
	-> far_away
+ (why) [“Why did it stop?” # pick: why_stop # meant: A machine had stopped. I like to know how things work.]
	~ react(debate)
	YOU: Why did it stop? # feels: lonely # shows: calm
	OSKAR: There was no diesel in it.
	YOU: Doesn’t anybody check the diesel?
	OSKAR: There’s a red line in the machine. You put in more diesel before it gets down to the red line.
	He tells you all about the red line. It’s quite interesting. It takes two stops.
	YOU: So they put in diesel, and then it worked.
	OSKAR: After forty minutes. It was too quiet to sleep. So Elias and I were outside, in the rain. That’s how my things got wet. # recalls: evidence
	He waits. You think about the red line. # heard: You want to know about the diesel, and not about us. # did: He told you about the red line. # why: If you ask about the machine, he talks about the machine. Ask what it was like there. # source: L17, L20
	-> far_away
+ (scared) [“Were you scared?” # pick: were_you_scared # meant: I’d have been scared. I thought of him in the dark.]
	~ react(assume)
	YOU: Were you scared? # feels: lonely # shows: calm
	OSKAR: Of what?
	YOU: The dark.
	OSKAR: It was dark before the machine stopped, too.
	YOU: Then of the quiet?
	OSKAR: No. It was just too quiet to sleep.
	YOU: But it was bad.
	OSKAR: It was wet. Elias couldn’t sleep, either, so we were outside, in the rain. That’s how my things got wet. # recalls: evidence
	And he says no more about that night. # heard: You think I was scared, and that’s not what happened. # did: He said that it was wet. # why: “Were you …?” has your own answer in it. “What was it like?” leaves room for theirs. # source: L20, L27
	-> far_away
+ (hum) [Hum like the generator # pick: hum_with_him # meant: I had no question for that, but I could hum. # best: good]
	~ react(presence)
	You hum the sound that he hummed. # recalls: hum # feels: warm # shows: warm
	OSKAR: Lower.
	You go lower.
	OSKAR: That’s Elias’s note. He did the low one, and I did the high one.
	YOU: When?
	OSKAR: On Wednesday, when it stopped. It was so quiet that we woke up. So we stood in the rain and made the sound ourselves, till the machine came on again. That’s how my things got wet. # recalls: evidence
	YOU: How long?
	OSKAR: Forty minutes. The other children slept. Now hum again. Low. # heard: You hum Elias’s note, so I can tell you about that night. # did: He told you, and hummed his note. # why: Doing a thing with someone can open a talk as well as a question can. # source: L12
	-> far_away

= far_away
OSKAR: Elias lives in Kiruna.
Kiruna is at the other end of Sweden, in the far north. You need a day and a night on the train.
OSKAR: He says he’ll ring me today at eight, from the train. People say that, and then they don’t. # plants: eight
There are three stops left. His forehead is against the window, and he doesn’t look at the road. # feels: sad # shows: sad
YOU: You’ve gone quiet.
OSKAR: Yes.
+ (menu) [“Shall we talk, or play Last Places?” # pick: talk_or_last_places # meant: I didn’t know what would help. He knows that better. # best: strong]
	~ react(ask_wanted)
	YOU: Shall we talk, or play Last Places? # recalls: last_places # feels: calm # shows: calm
	OSKAR: Last Places. Then talk.
	YOU: 1978.
	OSKAR: Norway. No points at all.
	He hums it. It’s a happy song. He moves his foot to it.
	OSKAR: Now talk. What if he doesn’t ring?
	YOU: Then you wait till ten past eight, and you ring him.
	OSKAR: I’ve got his number.
	YOU: See? # heard: You give me two things, and I choose which comes first. # did: He chose the game first, then the talk. # why: “What do you need?” can be too big. Two things to choose from are easier. # source: L69, M28
	-> my_turn
+ (need) [“What do you need from me?” # pick: what_you_need # meant: I’d have done anything. I just wanted to be told what.]
	~ react(question_pushed)
	YOU: What do you need from me? # feels: sad # shows: worried
	OSKAR: Now?
	YOU: Now.
	OSKAR: I don’t know. What have you got?
	YOU: What have I got?
	You look in your pockets.
	YOU: A tissue.
	OSKAR: I don’t need a tissue. # heard: You want me to know what helps, and I don’t. # did: He asked what you had. # why: Someone who is sad may not know what they need. Name two things. # source: L69, M28
	-> my_turn
+ (sure) [“He’ll ring. I’m sure.” # pick: he_will_ring # meant: I wanted it so much for him that I said it.]
	~ react(positivity)
	YOU: He’ll ring. I’m sure. # feels: lonely # shows: sad
	OSKAR: How do you know?
	YOU: He sounds nice.
	OSKAR: You’ve never heard him.
	YOU: But he said so, didn’t he?
	OSKAR: I was sure that the generator wouldn’t stop. And then it stopped. # heard: You say that it’s sure, and nobody can know that. # did: He said that things can stop. # why: After “I’m sure” they can’t tell you their worry. Ask about it first. # source: L48
	-> my_turn
+ (miss) [“Do you miss him?” # pick: miss_him # meant: It looked like that, but I wanted to hear it from him. # best: good]
	~ react(name)
	YOU: Do you miss him? # feels: sad # shows: sad
	OSKAR: Yes. It’s only been two hours. Is that too early?
	YOU: No. I missed you on the first Saturday, at lunch.
	OSKAR: What was for lunch?
	YOU: Soup.
	OSKAR: We had soup, too. # heard: You asked, so I can say yes, and it isn’t silly. # did: He said yes. # why: A yes-or-no question is fine when it’s small, and “no” is fine, too. # source: L35, L24
	-> my_turn

= my_turn
Two stops left. He sits up straight. He looks at your sleeve, and this time he goes on looking. # recalls: sleeve # feels: worried # shows: worried
OSKAR: You and Mum have asked your questions. Do I get one? # recalls: hand
YOU: A question? Sure.
OSKAR: Did you touch my timetable? # recalls: wall
. . .
YOU: Why do you ask?
OSKAR: There’s yellow tape on your sleeve. It’s my tape.
You look. There it is, near your elbow, as long as a finger.
YOU: When did you see that?
OSKAR: At the ferry.
YOU: Why didn’t you ask me?
OSKAR: You were asking me things. It was your turn.
So that’s why he looked at your sleeve all afternoon.
OSKAR: I don’t want to see my wall before I know. That’s why we went again. So: did you touch it? # recalls: again
+ (yes) [“Yes. On Thursday.” # pick: yes_on_thursday # meant: He’d waited three rides for one word. # best: strong]
	~ pays(timetable)
	~ react(repair)
	YOU: Yes. On Thursday. I opened your window, and the wind pulled it down. I put it back. I should have told you at the ferry. I’m sorry. # feels: relieved # shows: calm
	OSKAR: Is it torn?
	YOU: No.
	OSKAR: Is it straight?
	YOU: Yes. But it may be a bit too low.
	OSKAR: How much?
	YOU: Two centimetres?
	OSKAR: Two isn’t a lot. I thought it was in pieces. # heard: You did it, and it’s only two centimetres. # did: He asked if it was torn. # why: If they need a yes or a no, give that first. Then tell the rest. # source: L41, L42
	-> ticket
+ (photo) [Show him the photo # pick: show_the_photo # meant: He wanted to know before he saw his wall. I had a photo. # best: good]
	~ pays(timetable)
	~ react(repair)
	You take out your phone, find the photo of his wall, and give it to him. # recalls: photo # feels: relieved # shows: calm
	YOU: That’s how it is now.
	He makes it big with two fingers, and looks at it, line by line.
	OSKAR: It’s two centimetres too low.
	YOU: I opened your window, and the wind pulled it down. I’m sorry that I didn’t tell you.
	OSKAR: Is it torn?
	YOU: No.
	OSKAR: Then it’s only two centimetres. # heard: You showed me before I have to look at my wall. # did: He checked every line in the photo. # why: You can also put a thing right by showing something. # source: L41
	-> ticket
+ (sorry) [“Sorry! Sorry. I’m so sorry.” # pick: three_sorries # meant: I felt so bad that nothing else came out.]
	~ react(repair_part)
	YOU: Sorry! Sorry. I’m so sorry. # feels: worried # shows: worried
	OSKAR: That’s three sorries.
	YOU: I feel awful.
	OSKAR: Is that a yes?
	You nod.
	OSKAR: Is it torn?
	YOU: I’m sorry! So sorry!
	OSKAR: Four and five. I believe you. But what about my wall? # heard: You’re really sorry, but I still don’t know about my wall. # did: He counted your sorries. # why: “Sorry” is no answer. Say what you did, and what it’s like now. # source: L41, L42
	-> ticket
+ (same) [“It looks just the same.” # pick: just_the_same # meant: It was nearly true, and I didn’t want him to worry.]
	~ react(minimise)
	YOU: It looks just the same. # feels: hurt # shows: worried
	OSKAR: Then you did touch it.
	YOU: You won’t see any difference!
	OSKAR: I will.
	YOU: You haven’t even been home yet!
	OSKAR: No. But it was right when I left.
	You don’t know what to say to that. # heard: You touched it, and you want me not to be angry. # did: He said that he would see it. # why: “You won’t see any difference” is no answer. He asked what you did. # source: L10, M21
	-> ticket

= ticket
The ninth stop. This time he gets up. # feels: calm
At the stop he turns his ferry ticket over, and takes out a pen. He makes a timetable of today, with three lines. He reads them to you. # plants: ticket
OSKAR: 15:40. Three questions. {three_questions.friends:No, yes, yes.|Yes, no, yes.}
OSKAR: 16:05. One very big question. Fine.{one_big_question.whole: And Saturday, up to the soup.}
OSKAR: 16:30. {best_sound.sound:You asked for the best sound.}{best_sound.bed:You asked what I saw from bed.}{best_sound.thing:You asked for the best thing. I got to Tuesday.}{best_sound.loud:You asked if it was too loud.} {night.more or night.hum:I told you about a generator, a friend, and the night it stopped.|I told you about a generator and a friend.} I asked one question. {my_turn.yes:You said yes.}{my_turn.photo:You gave me a photo.}{my_turn.sorry:You gave me five sorries.}{my_turn.same:You gave no answer.}
{
- my_turn.same:
	After “no answer” there’s still a little space on the ticket. You could still answer.
- night.more or night.hum:
	The third line is so long that he writes the end of it up the side of the ticket.
- else:
	At the end of the third line there’s still a little space.
}
{
- door() == open and not to_mend(timetable):
	-> the_generator
- not to_mend(timetable):
	-> one_each
- else:
	-> nul_points
}

= the_generator
At home he stands in front of his wall. He moves the timetable up, two centimetres. Then he pulls the yellow tape off your sleeve, and puts the ticket up with it. # feels: warm # shows: warm # recalls: ticket # recalls: sleeve
OSKAR: You can do one corner.
You do one corner.
At eight exactly, the phone rings. It’s Elias. They don’t talk a lot. Elias does the low note, and Oskar does the high one. # recalls: eight
OSKAR: We need a note in the middle.
YOU: Me?
OSKAR: There’s nobody else here.
So you hum the note in the middle. Mum comes to the door.
MUM: What IS that?
OSKAR: That’s the generator.
~ scene_ends()
She waits for it to stop. It doesn’t stop. # ending: generator: The generator # question: On which ride did you learn most about Oskar’s week, and what had you asked? And what did each of you get wrong about the other? # next: Play it again, and try “Tell me everything” on the second ride.
-> END

= one_each
At home he looks at his wall. He moves the timetable up, two centimetres. He puts the ticket up beside it, and tapes all four corners himself. # feels: calm # shows: calm # recalls: ticket
OSKAR: I’ve got another question. For tomorrow.
YOU: Okay.
OSKAR: You can ask one, too. One question each.
YOU: Only one?
OSKAR: Then you’ll think about your question first.
At eight exactly, the phone rings. It’s Elias. Oskar shuts his door. Through the door you hear them hum, one low and one high. # recalls: eight
{not (night.more or night.hum):So that’s what they did when the generator stopped, you think. It was too quiet to sleep. So they made its sound themselves.}
~ scene_ends()
You sit down on the floor outside. You’ve got till tomorrow to think of one small question. # ending: one_each: Do I get one? # question: Oskar waited three rides with his question. What was in the way? # next: Go back to the third ride, and ask about another thing there.
-> END

= nul_points
At home he looks at his wall for a long time. He takes the timetable down and puts it up again, two centimetres higher. He doesn’t need any help. # feels: sad # shows: calm
You stand in the door.
YOU: Are you angry with me?
OSKAR: I don’t know yet. Say a year. # recalls: last_places
YOU: 1981.
He hums it, all of it. It takes three minutes.
OSKAR: Norway. Nul points. That’s French for no points at all. But it’s a good song.
At eight exactly, the phone rings. It’s Elias. Oskar shuts his door. Through the door you hear them hum, one low and one high. # recalls: eight
{not (night.more or night.hum):So that’s what they did when the generator stopped, you think. It was too quiet to sleep. So they made its sound themselves.}
~ scene_ends()
The yellow tape is still on your sleeve. # ending: nul_points: Nul points # question: {my_turn.sorry:Oskar needed an answer more than a sorry.|Oskar had asked for a yes or a no.} What could you still tell him tomorrow? # next: Go back to his question, and try another answer. # recalls: sleeve
-> END
