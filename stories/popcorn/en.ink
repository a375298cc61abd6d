// His sister beat him, and he has stopped humming. There are two minutes on the microwave, and no advice on offer.
# title: Popcorn
# cast: ravi: Ravi
# cast: you: You
# cast: perera: Mr Perera
# cast: senuri: Senuri
# about: Someone came second.
# teaches: way-awareness two_minutes.the_hum
# teaches: way-mindful-listening two_minutes.the_window
# teaches: way-vocabulary two_minutes.smaller_words
# teaches: it-can-change two_minutes.start_again
# teaches: way-validation two_minutes.two_at_once
# teacher: No choice here gives advice. Ask what each line helped Ravi to see, and how he then knew what to do.
INCLUDE ../model/attunement.ink

~ trust = 6
-> two_minutes

=== two_minutes
~ scene_starts(5, 4)
It’s Saturday, nearly five o’clock. You’re in the kitchen of a youth club in Colombo, in Sri Lanka. # scene: Saturday, 16:58. A youth club in Colombo. # place: club # light: window # in_view: face # feels: warm
Today there was a chess competition at the club. You lost your first game this morning, in four moves. Since then you’ve made the food. # plants: four_moves
Your friend Ravi comes in. You’re both fourteen, and you’ve known each other since you were six. # meet: ravi
Ravi has just played in the final, the last game. He came second. The winner is his little sister Senuri. She’s eleven, and she beat him. # meet: senuri
He’s humming: he sings with his mouth shut. He does it all day, and he doesn’t notice. It’s always the song of the bread van, the van that sells bread in your street. # plants: hum
RAVI: Senuri wants popcorn.
YOU: She gets popcorn for coming first? And what do you get for coming second?
RAVI: I get to carry it.
He puts the last bag of popcorn into the microwave and presses the button. The microwave’s clock says 2:00: two minutes.
In the wall there’s a little window to the hall. Mr Perera, who runs the club, opens it and looks in. # meet: perera
PERERA: Photo in two minutes! Ravi, you let your little sister win! In the final! What a kind boy!
RAVI: Thank you, sir. # feels: ashamed # shows: calm # plants: let_her
Mr Perera shuts the little window again. Behind the glass of the microwave the bag turns round and round.
RAVI (reading what’s on the bag): Do not leave the bag alone. # plants: bag
1:50. Ravi has gone very quiet. He isn’t even humming. When the clock stops, he has to go out into the hall for the photo, and everybody will look at him. You’d like him to be all right by then. But Ravi finds it easier to talk when nobody looks at him. So you look at the bag, too.
-> the_hum

= the_hum
+ (hum) [“You’ve stopped humming.” # pick: stopped_humming # meant: Something was different, and I didn’t know what it meant. # best: strong]
	~ react(notice)
	YOU: You’ve stopped humming. # feels: worried # shows: calm # recalls: hum
	RAVI: I don’t hum.
	YOU: You hum all day. You hum the bread van’s song.
	RAVI: The BREAD VAN? Is that why people buy bread when I walk past?
	YOU: You’ve done it for eight years.
	He listens. You can only hear the microwave.
	RAVI: When did I stop?
	YOU: Just now. When Mr Perera was here.
	RAVI: Oh. # heard: You know me so well that you noticed it first. # did: He asked when he had stopped. # why: Say what has changed, and leave it there. It may help them to look, too. # source: L20
	-> the_window
+ (four) [“I lost in four moves!” # pick: lost_in_four # meant: I wanted to make you laugh, and to show you that I played even worse.]
	~ react(one_up)
	YOU: I lost in four moves! Four! # feels: lonely # shows: calm # recalls: four_moves
	RAVI: I know. I saw it.
	YOU: The other girl was reading a comic! She didn’t put it down!
	RAVI: It was a good comic.
	YOU: It was so quick that my tea was still hot!
	He laughs, one short laugh. Then he looks at the bag again.
	RAVI: Four moves is very bad. # heard: You did worse than me, so I’m not allowed to feel bad. # did: He laughed once, and looked away again. # why: Keep your own bad day for later. First find out about theirs. # source: M31
	-> the_window
+ (sad) [“You’re sad that you lost.” # pick: sad_you_lost # meant: I thought that it would help you if I said it first.]
	~ react(wrong_certain)
	YOU: You’re sad that you lost. That’s normal. # feels: lonely # shows: calm
	RAVI: I’m not sad that I lost.
	YOU: You can tell me.
	RAVI: I lose every Sunday. I play against an old man in the park. Last week he fell asleep, and he still won.
	YOU: But this was the final.
	RAVI: Okay.
	YOU: Okay what?
	RAVI: Okay, I’m sad that I lost. # heard: You’re so sure of it that I’ll just say yes. # did: He said yes, so that you would stop. # why: “You’re sad” leaves no room for another answer. Say what you see, or ask. # source: L20, L27
	-> the_window
+ (watch) [Watch the bag with him # pick: watch_the_bag # meant: I had no words, but I had two minutes. # best: good]
	~ react(presence)
	You put your elbows on the counter, next to his, and watch the bag. # feels: sad # shows: calm
	RAVI: You can go out, if you want. There’s cake.
	YOU: I like it here. It’s like TV.
	RAVI: There’s only one programme.
	YOU: It’s a good one, though. What happens next?
	RAVI: It turns.
	YOU: Don’t tell me the end!
	He moves a bit to the left. Now you can see the whole bag. # heard: You’d like to be here, and I don’t have to talk. # did: He made room for you at the glass. # why: You can look at the same thing together. The talk may come later. # source: L13
	-> the_window

= the_window
Now the clock says 1:20. Out in the hall, people laugh. Ravi looks out through the little window. # read: The smile was for Senuri. It went away when they all looked at him.
RAVI: Senuri is showing everybody the last move of our game. She hasn’t got the board, so she’s using two cups and a sandwich.
He smiles, all over his face. # feels: warm # shows: warm
Then a woman out there points at the little window. “There he is, the kind brother!” Everybody looks at Ravi. Somebody claps.
His smile is gone, as if somebody had turned off a lamp. He steps back from the window and pulls his hands into his sleeves. # feels: ashamed # shows: worried
RAVI: What does the clock say?
YOU: One minute fifteen.
+ (okay) [“Are you okay?” # pick: are_you_okay # meant: I wanted to ask, and that’s how people ask.]
	~ react(question_pushed)
	YOU: Are you okay? # feels: lonely # shows: calm
	RAVI: Yes.
	YOU: Really?
	RAVI: Yes. I’m fine. Are you okay?
	YOU: Me? Yes.
	RAVI: Good. Then we’re both okay.
	He looks at the bag again.
	RAVI (reading what’s on the bag): Keep this side up. # heard: You want to hear yes, so I say yes. # did: He said “fine” and read the bag. # why: To “Are you okay?” it’s easy to say yes. Say what you saw. # source: L70
	-> smaller_words
+ (angry) [“Are you angry with Senuri?” # pick: angry_with_her # meant: I’d have been angry. I had no other idea.]
	~ react(guess_off)
	YOU: Are you angry with Senuri? # feels: worried # shows: calm
	RAVI: With her? No!
	YOU: Okay. It was only a guess.
	RAVI: I taught her to play! We had no electricity that week. I held the torch in my mouth, so that she could see the board.
	YOU: So you aren’t angry with her.
	RAVI: No. Something’s wrong, but it isn’t that. # heard: You aren’t sure, so I’m allowed to say no. # did: He said no, and told you more. # why: Your guess may be wrong. Ask it as a question, so that they can say no. # source: L24
	-> smaller_words
+ (something) [“Something’s wrong. I don’t know what.” # pick: dont_know_what # meant: I saw your smile go, and I didn’t want to guess. # best: strong]
	~ react(notice)
	YOU: Something’s wrong. I don’t know what. # feels: worried # shows: sad
	RAVI: I don’t know, either.
	YOU: Okay.
	RAVI: Is that allowed? Not to know?
	YOU: Sure. I don’t know what’s in that cupboard.
	RAVI: Cups.
	YOU: See? That’s one thing that we know.
	. . .
	RAVI: I came in here, and I felt good. And then I didn’t. # heard: You don’t know what it is, so I needn’t know yet. # did: He said: “I don’t know, either.” # why: “I don’t know” is a full answer. Let it stand. # source: L34
	-> smaller_words
+ (brother) [“You’re a really good brother.” # pick: good_brother # meant: You looked so proud of her, and I wanted to say so.]
	~ react(positivity)
	YOU: You’re a really good brother. # feels: ashamed # shows: worried
	RAVI: Don’t say that.
	YOU: But you looked so proud of her!
	RAVI: Mr Perera has told everybody that I let her win. Now they all say what a good brother I am.
	YOU: That’s nice of them.
	RAVI: Can we just watch the bag?
	He moves one step along the counter, away from you. # heard: You think that I let her win, like all the others. # did: He moved one step away from you. # why: Nice words can hurt if you don’t know what happened. First find out. # source: L48 # recalls: let_her
	-> smaller_words

= smaller_words
0:50. POP. You both jump. It’s only the first bit of popcorn.
{
- door() == shut:
	YOU: How do you feel?
	RAVI: Bad.
	YOU: What kind of bad?
	RAVI: Just bad.
	He says no more. He looks only at the bag.
- else:
	RAVI: I feel bad.
	YOU: What kind of bad?
	RAVI: I don’t know. Just bad.
}
You can’t change the game. It’s over. And “bad” can mean a hundred things. # feels: sad # shows: worried
Pop, pop. You’ve got fifty seconds.
+ (where) [“Where do you feel it?” # pick: chest_or_stomach # meant: My aunt’s a nurse. It’s how she asks. # best: strong]
	~ react(open_question)
	YOU: Where do you feel it? In your chest, or in your stomach? # feels: worried # shows: worried
	RAVI: What kind of question is that?
	YOU: It’s my aunt’s. She’s a nurse.
	He puts a hand on his chest. Then he puts it on his stomach. He leaves one on each.
	RAVI: Both.
	YOU: Both?
	RAVI: But they’re different! Up here it’s warm. Down here it’s cold, as if I’d swallowed ice.
	YOU: So it isn’t one bad thing. It’s two things.
	RAVI: And one of them isn’t even bad! # heard: You ask small questions, so I can look for it. # did: He found two feelings, in two places. # why: If a word is too big, ask something smaller: where do you feel it? # source: L34
	-> start_again
+ (left) [“Sad? Or as if she ran past you?” # pick: left_behind # meant: “Bad” was such a big word, so I tried two smaller things. # best: good]
	~ react(name)
	YOU: Sad? Or as if she ran past you? # feels: sad # shows: sad
	RAVI: Not sad.
	YOU: As if she ran past you?
	RAVI: A bit. I taught her, and now she’s in front of me. She’s eleven! She still sleeps with a fish!
	YOU: A real fish?
	RAVI: A toy fish.
	He rubs his stomach.
	RAVI: But that’s only a small part of it. There’s something else in here. It’s cold, and I don’t know the word. # heard: I can say yes to one thing and no to the other. # did: He said yes to one of them. # why: Offer two small guesses, not one big one. They can take one, or none. # source: L38
	-> start_again
+ (game) [“It’s only a game.” # pick: only_a_game # meant: I wanted it to be small, so that it couldn’t hurt you.]
	~ react(minimise)
	YOU: It’s only a game. # feels: lonely # shows: calm
	RAVI: I know.
	YOU: In a week nobody will remember it.
	RAVI: They hang the photo on the wall, and it stays there for years. There’s a photo from 1994.
	YOU: Nobody looks at that one.
	RAVI: You showed it to me! You said, look at his trousers!
	YOU: They were very big trousers. # heard: It’s small for you, so I’m silly to feel bad. # did: He talked about the photo wall. # why: If you call it small, they may feel silly too. First ask how big it is. # source: L10
	-> start_again
+ (smile) [“Try and smile for the photo.” # pick: smile_for_photo # meant: I was afraid that they would all see how bad you felt.]
	~ react(shut_down)
	YOU: Try and smile for the photo. # feels: lonely # shows: warm
	RAVI: Like this?
	He shows you all his teeth.
	YOU: A bit less.
	RAVI: Like this?
	YOU: Yes. That’s good.
	RAVI: How long do I have to hold it?
	YOU: Till they’ve taken the photo.
	RAVI: My face hurts already, right up to my ears. # heard: My face has to look happy, and how I feel doesn’t matter. # did: He held the smile until it hurt. # why: You can put a smile on a face. The feeling may still be there. # source: L67, M25
	-> start_again

= start_again
{ not ruptured():
	-> two_at_once
}
0:35. Pop, pop, pop.
{smaller_words.where or smaller_words.left:Ravi opens his mouth to say more. Then he shuts it again.}
{
- smaller_words.game:
	RAVI: Okay. It’s only a game. Then I’ll just wait over there.
- smaller_words.smile:
	RAVI: Okay. I’ll practise my smile over there.
- the_window.brother:
	RAVI: You said I’m a really good brother. But a good brother wouldn’t feel bad. He’d just be happy for her. # recalls: good_brother
- the_window.okay:
	RAVI: But when you asked me, I said I’m fine. So I’ll just be fine, over there. # recalls: are_you_okay
- the_hum.four:
	RAVI: You said that you lost in four moves. It’s worse for you, so I mustn’t feel bad. # recalls: lost_in_four
- the_hum.sad:
	RAVI: You said I’m sad that I lost. So maybe it’s only that. # recalls: sad_you_lost
}
He goes to the other end of the counter. From there he tries to read what’s on the bag. It’s much too far away.
YOU: What’s on it?
RAVI: Popcorn.
{smaller_words.game or smaller_words.smile:What you just said has made him go over there.|It isn’t what you just said. Something that you said before has made him go over there.}
+ (wrong) [“Wait. I got that wrong.” # pick: i_got_that_wrong # meant: I knew what I’d done, and I wanted to start again. # best: strong]
	~ react(repair)
	{
	- smaller_words.game:
		YOU: Wait. I got that wrong. I said it’s only a game. # feels: relieved # shows: sad
		RAVI: It IS a game.
		YOU: But you’ve played it every day since you were six. So it isn’t only a game for you.
		RAVI: Since I was four.
	- smaller_words.smile:
		YOU: Wait. I got that wrong. I told you to smile. # feels: relieved # shows: sad
		RAVI: I can do it. Look.
		YOU: Don’t. You can go out there with your own face.
		RAVI: This one?
		YOU: That one.
	- the_window.brother:
		YOU: Wait. I got that wrong. I said you’re a really good brother. # feels: relieved # shows: sad
		RAVI: I told you not to say that.
		YOU: And I didn’t listen. I don’t know what happened in that game. I wasn’t there.
		RAVI: No. You were making sandwiches.
	- the_window.okay:
		YOU: Wait. I got that wrong. I asked if you’re okay, and I’d seen that you weren’t. # feels: relieved # shows: sad
		RAVI: I said yes.
		YOU: You said it with your hands in your sleeves.
		RAVI: You saw that?
	- the_hum.four:
		YOU: Wait. I got that wrong. This was about you, and I talked about my four moves. # feels: relieved # shows: sad # recalls: four_moves
		RAVI: They were very bad moves.
		YOU: My moves can wait. How was YOUR game?
		RAVI: Longer than yours.
	- the_hum.sad:
		YOU: Wait. I got that wrong. I told you that you’re sad. I don’t know what you are. # feels: relieved # shows: sad
		RAVI: I don’t know, either.
		YOU: Then nobody here knows it.
		RAVI: We’re a good team.
	}
	He comes back along the counter. From here he really can read what’s on the bag. # heard: You know which words were wrong, and you take them back. # did: He came back along the counter. # why: Say which words were wrong. Then let them come back. # source: L41, L42
	-> two_at_once
+ (song) [Hum the bread van’s song # pick: hum_the_song # meant: I couldn’t find good words, but I knew your song. # best: good]
	~ react(repair)
	You hum the song of the bread van, or something like it. # feels: relieved # shows: warm # recalls: hum
	RAVI: What’s that?
	YOU: The bread van.
	RAVI: That isn’t how it goes. It goes UP there.
	YOU: Then I got the song wrong, too.
	RAVI: Too?
	YOU: First my words, and now the song.
	RAVI: Listen.
	He hums it for you, five notes, so that you can hear how it goes. To do it, he comes back along the counter.
	RAVI: Now you.
	You do it again. It’s still wrong. # heard: You want me to come back, and you say that you were wrong. # did: He hummed five notes for you. # why: You can say sorry with something that you both know, like a song. # source: L41
	-> two_at_once
+ (now) [“Sorry. Quick, tell me everything!” # pick: listening_now # meant: I was sorry, and there were only thirty seconds left.]
	~ react(repair_part)
	YOU: Sorry. Quick, tell me everything! # feels: sad # shows: calm
	RAVI: Everything? Now?
	YOU: I’m listening.
	RAVI: You’re looking at the clock.
	YOU: There are only thirty seconds left.
	RAVI: I don’t even know how to start.
	YOU: After the photo, then?
	RAVI: Maybe. Ask me after the photo. # heard: You want to listen, but I have to be quick. # did: He said: maybe after the photo. # why: A good sorry can come at a bad time. Ask again later. # source: L41, L42
	-> two_at_once
+ (ready) [“Look, the popcorn’s nearly ready!” # pick: nearly_ready # meant: I didn’t know how to say sorry, so I looked at the clock.]
	~ react(distract)
	YOU: Look, the popcorn’s nearly ready! Half a minute! # feels: lonely # shows: calm
	RAVI: I can see the clock.
	YOU: It smells good.
	RAVI: It does.
	YOU: She’ll like it.
	RAVI: Yes.
	He stays where he is. # heard: You want to talk about popcorn, and not about me. # did: He stayed at the other end. # why: If you talk about something else, the words that hurt are still there. # source: L10
	-> two_at_once

= two_at_once
~ peak(7)
0:15. Out in the hall, Mr Perera has a microphone. You can hear every word.
PERERA (on the microphone, in the hall): Our winner is eleven years old! And let’s thank her kind brother! He let her win! # feels: ashamed # shows: angry # recalls: let_her
The whole hall claps.
RAVI: I DIDN’T LET HER!
You’ve never heard him shout before.
{
- door() == shut:
	He won’t look at you, but he can’t keep quiet any more. So he tells the bag.
	RAVI (to the bag): I tried everything to win! I taught her to play, and now she’s better than me. She was BRILLIANT! And when Mr Perera said it the first time, I said thank you!
	YOU: I heard you.
	RAVI (to the bag): Why did I say that?
	. . .
	RAVI (to the bag): I know why. If people think I let her win, I’m kind. If they know the truth, I’m only second. So I said thank you. And now they all think that she didn’t really win. And she’s out there, and she can hear it.
	{smaller_words.where:He has one hand on his chest and one on his stomach.|He holds on to the counter with both hands.}
	RAVI (to the bag): I’m so proud of her. And I’m so ashamed that I said thank you. Both at the same time. That’s just stupid.
- else:
	RAVI: I tried everything to win! I taught her to play, and now she’s better than me. She was BRILLIANT! And when Mr Perera said it the first time, I said thank you!
	YOU: I heard you.
	RAVI: Why did I say that?
	. . .
	RAVI: I know why. If people think I let her win, I’m kind. If they know the truth, I’m only second. So I said thank you. And now they all think that she didn’t really win. And she’s out there, and she can hear it.
	{smaller_words.where:He has one hand on his chest and one on his stomach.|He holds on to the counter with both hands.}
	RAVI: I’m so proud of her. And I’m so ashamed that I said thank you. Both at the same time. That’s just stupid.
}
+ (two) [“Okay. Then it’s both.” # pick: makes_sense_both # meant: I couldn’t make it smaller, and I didn’t think that I had to. # best: strong]
	~ react(validate)
	YOU: Okay. Then it’s both. # feels: relieved # shows: sad
	RAVI: And you don’t think that’s stupid?
	YOU: No. You taught her, so you’re proud. You said thank you, so you’re ashamed. Why should that be only ONE feeling?
	RAVI: Because one would be easier.
	YOU: Yes. But you’ve got two.
	. . .
	He breathes out. It takes a long time. # heard: I can feel both, and that isn’t stupid. # did: He breathed out, very slowly. # why: Leave them both feelings. Say what makes sense to you, and why. # source: L10, M26
	-> ping
+ (tired) [“You must be so tired.” # pick: only_tired # meant: I hoped that it was only that. Then you could sleep, and it would be gone.]
	~ react(label_unwanted)
	YOU: You must be so tired. # feels: lonely # shows: sad
	RAVI: I’m not tired.
	YOU: You’ve played since nine. When I’m tired, everything feels bad.
	RAVI: I didn’t say bad.
	YOU: No, but –
	RAVI: I just told you what I feel. I’m proud, and I’m ashamed. I didn’t say tired. # heard: I told you two feelings, and you gave me another one. # did: He said that he wasn’t tired. # why: If they’ve found their own words, use their words, and not your own. # source: L10, L20
	-> ping
+ (proud) [“You’re proud of her. That’s what counts.” # pick: just_be_proud # meant: I wanted you to keep the one that doesn’t hurt.]
	~ react(positivity)
	YOU: You’re proud of her. That’s what counts. # feels: ashamed # shows: sad
	RAVI: And that I’m ashamed?
	YOU: You don’t have to be ashamed.
	RAVI: I don’t have to be. I just am.
	YOU: Then only think about the proud part.
	RAVI: The other part is in my stomach. I can’t leave my stomach in the kitchen. # heard: I have two feelings, and you only want the nice one. # did: He asked about the other feeling. # why: Both feelings can be true. Leave room for the one that hurts, too. # source: L48
	-> ping
+ (bike) [“I felt like that when my cousin left.” # pick: my_cousin # meant: I wanted you to know that other people feel two things, too. # best: good]
	~ react(me_too)
	YOU: I felt like that when my cousin left. He moved to Canada. # feels: sad # shows: sad
	RAVI: Like what?
	YOU: Two things at once. I cried at the airport. And all the time I thought: now I get his bike.
	RAVI: Is it a good bike?
	YOU: It’s a very good bike. I felt terrible when I rode it. Which of your two feelings is bigger?
	. . .
	RAVI: The ashamed one. No, the proud one. It changes. # heard: It has happened to you too, and you ask about mine. # did: He thought about which one is bigger. # why: A short “me too” can help, if you then ask about theirs. # source: L26
	-> ping

= ping
{
- door() == open and not ruptured():
	-> popcorn
- door() == shut or (ruptured() and (start_again.ready or start_again.now) and (two_at_once.tired or two_at_once.proud)):
	-> did_not_pop
- else:
	-> dont_know_yet
}

= popcorn
PING. The clock says 0:00. # feels: calm # shows: calm
RAVI: There’s no word for that, for both at once. In chess, everything has a name. There’s a way to start a game that’s called the Hippopotamus.
YOU: Is that real?
RAVI: She beat me with it.
YOU: Then make a new word.
He opens the bag. Hot steam comes out. He looks into the bag for a long time.
RAVI: Popcorn.
YOU: Yes. That’s what it is.
RAVI: No, that’s the word! Some of it has popped, and some of it hasn’t. And it’s all in one bag. I feel popcorn. # feels: relieved # shows: warm # recalls: bag
{
- two_at_once.bike:
	YOU: Then I felt popcorn at the airport. # recalls: my_cousin
	RAVI: And on the bike.
- else:
	YOU: You feel popcorn?
	RAVI: Very.
}
He doesn’t ask you what to do. He takes the bag and walks out into the hall.
RAVI (to the whole hall): Sir! I didn’t let her win! I tried to stop her for two hours!
SENURI: I KNOW! I was THERE!
. . .
PERERA: Then I was wrong, and I said it into a microphone. Senuri, I’m sorry. Everybody! She BEAT him! # recalls: let_her
This time they all clap for her. Ravi claps too. He drops some popcorn.
Then it’s time for the photo. Everybody stands still, and it’s very quiet.
PERERA: Wait. Is that the bread van? # feels: warm # shows: warm # recalls: hum
~ scene_ends()
It isn’t the bread van. It’s Ravi who’s humming, and he hasn’t noticed. # ending: popcorn: Popcorn # question: Nobody told Ravi what to do. How did he know? # next: Go back to the start, and {the_hum.hum:just watch the bag with him.|tell him only what you notice: he has stopped humming.}
-> END

= dont_know_yet
PING. The clock says 0:00. Ravi opens the bag, waits till the steam is gone, and looks in. # feels: sad # shows: sad
RAVI: There’s no word for that, for both at once. Or I don’t know it yet.
YOU: Okay.
RAVI: But I know who gets the best popcorn.
It’s at the top of the bag. He carries the bag out to Senuri with both hands. You go with him.
RAVI (quietly, to Senuri): I didn’t let you win. Mr Perera’s wrong. I should have told him.
SENURI: I know that! You tried so hard that your sweat fell on the board!
She takes the best popcorn. Then she puts some of it into his mouth, because his hands are full. # feels: warm # shows: warm
PERERA: And now the winner, and her kind brother who let her win! # recalls: let_her
RAVI (with his mouth full): Nho, shir.
PERERA: What does he say?
SENURI: He says that he did NOT let me win! And it’s true!
PERERA: Oh.
At that moment, somebody takes the photo.
You listen. Is Ravi humming again? You don’t think so. But he’s eating, so you can’t be sure. # recalls: hum
{ start_again.now:
	YOU: Now it’s after the photo. How bad is it? # recalls: listening_now
	RAVI: You remembered! Less bad. Ask me again when I’ve finished this.
}
~ scene_ends()
The photo hangs on the wall now. The winner is laughing. The boy next to her has his mouth full. Mr Perera’s mouth is open. # ending: dont_know_yet: Don’t know yet # question: Ravi still has no word for it. What does he know already? # next: Go back to the {the_hum.four or the_hum.sad:start, and say only what you see and hear.|{the_window.okay or the_window.brother:little window, and say only what you see.|{smaller_words.game or smaller_words.smile:first pop, and ask him a smaller question.|end, and let him feel both.}}}
-> END

= did_not_pop
PING. The clock says 0:00. Ravi takes the bag. He doesn’t wait for you. # feels: ashamed # shows: calm
Through the little window you see them take the photo. Ravi is smiling with all his teeth.
PERERA (in the hall): And here’s the kind brother who let her win! # recalls: let_her
SENURI (in the hall): He did NOT let me win! Ask him!
PERERA (in the hall): Ravi? Did you let her win?
. . .
Ravi shakes his head. He’s still smiling, but it isn’t a real smile. # feels: sad # shows: warm
Ten minutes later he comes back into the kitchen. He has the bag. There’s almost nothing left in it, only the bits that didn’t pop. # recalls: bag
{ start_again.now:
	RAVI: It’s after the photo. You can ask me now. # recalls: listening_now
	YOU: How bad is it?
	RAVI: Less bad. Now they know I didn’t let her win. But I wanted to say it out loud, and I only shook my head. # feels: relieved # shows: sad
- else:
	YOU: Do they know now that you didn’t let her win?
	RAVI: Yes. Senuri said it. I wanted to say it out loud, and I only shook my head. # feels: relieved # shows: sad
}
RAVI: Do you want one of these?
YOU: Can you eat them?
RAVI: No.
~ scene_ends()
You each take one. It’s like eating a stone. You stand there together and look at the microwave. # ending: did_not_pop: The ones that didn’t pop # question: Why does he come back to the kitchen, do you think? # next: {the_window.something:Go back to the end, and let him feel both.|Go back to the little window, and say only that you don’t know what’s wrong.}
-> END
