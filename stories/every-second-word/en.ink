// A train, a machine, a card that’s stuck. Noura tells you something, and every second word of it is missing.
# title: Every second word
# cast: noura: Noura
# cast: you: You
# about: Someone tells you something, and your head is full.
# kind: minute
# teaches: cause-stress the_station.full_head
# teacher: Read Noura’s first line aloud, with the gaps. Ask the class to fill them with bad news, and then with good news.
INCLUDE ../model/attunement.ink

~ trust = 7
-> the_station

=== the_station
~ scene_starts(5, 4)
You’re in the station in Casablanca, in Morocco. Your train leaves in a minute and a half. # scene: Tuesday, 15:58. The station in Casablanca. # place: station # light: window # in_view: face # feels: warm # shows: worried
The ticket machine has taken your bank card, and it doesn’t give it back. You press the red button, and nothing happens. Your phone rings. A loudspeaker calls out trains.
Noura is with you. The two of you work at the same desk, and you go home by the same train. # meet: noura
She holds your sleeve and tells you something. Your head is so full that a lot of her words don’t reach you.
NOURA: So I got the ———. I start on ———. My mother ——— when I told her. And I’m so ———. # say: So I got the, and you miss a word. I start on, and you miss a word. My mother, you miss a word, when I told her. And I’m so, and you miss a word.
She waits for your answer.
-> full_head

= full_head
+ [“The flu? Go to bed.” # pick: the_flu # meant: I was worried about you, and everybody has the flu.]
	~ react(wrong_certain)
	YOU: The flu? Go to bed. # feels: lonely # shows: sad
	NOURA: The what?
	YOU: Stay at home tomorrow. Drink tea.
	NOURA: No! I said, I got the ———! # say: No! I said, I got the, and you miss the word again.
	YOU: I’ll do your work. Don’t worry.
	She lets go of your sleeve. # heard: You think that I’m ill, because you didn’t listen. # did: She let go of your sleeve. # why: A full head may fill the gaps with its own worries. # source: L23
	-> card_back
+ [“Ring your mother. She’ll calm down.” # pick: ring_your_mother # meant: I thought that she had shouted, and I wanted you two to be friends.]
	~ react(advise)
	YOU: Ring your mother. She’ll calm down. # feels: lonely # shows: sad
	NOURA: Calm down?
	YOU: Mothers shout. Then it’s over.
	NOURA: She didn’t shout! She ———! # say: She didn’t shout! She, and you miss the word again.
	YOU: Give her a day or two.
	She lets go of your sleeve. # heard: You’re helping me with a thing that never happened. # did: She let go of your sleeve. # why: With half the words, help can be for something that never happened. # source: L23, L14
	-> card_back
+ [“Mm. Yes. Sorry. Yes.” # pick: mm_yes # meant: I didn’t want to be rude, so I said yes.]
	~ react(withdraw)
	YOU: Mm. Yes. Sorry. Yes. # feels: lonely # shows: sad
	NOURA: Did you hear me?
	YOU: Yes, yes.
	NOURA: So what do you ———? # say: So what do you, and you miss a word.
	YOU: Mm. Good.
	She looks at the machine. Then she lets go of your sleeve. # heard: You say yes to me, and you mean the machine. # did: She let go of your sleeve. # why: A yes from somebody who isn’t listening can hurt more than “not now”. # source: L49
	-> card_back

= card_back
In this one, every choice misses. That’s what a full head is like.
Click. The machine gives you your card, and two tickets. You’ve got forty seconds.
NOURA: It doesn’t matter. You’re in a hurry.
You hear that sentence from the first word to the last.
+ [“I only heard every second word.” # pick: every_second_word # meant: It was the truth, and I wanted the other half. # best: strong]
	~ react(repair)
	YOU: I only heard every second word. I’m sorry. My head was in that machine. Say it on the train? I want all of it. # feels: relieved # shows: warm
	NOURA: All of it?
	YOU: Every word. But run!
	She takes your hand, and you run. # heard: You’d like all of my words, so I’ll say them again. # did: She took your hand and ran. # why: Say that your head is full. It’s kinder than a yes that hears nothing. # source: L23, L49
	-> caught
+ [“What did your mother do?” # pick: what_did_she_do # meant: I’d lost one word, and I asked for that one. # best: good]
	~ react(repair)
	YOU: What did your mother do? I missed it. I missed half of it. I’m sorry. # feels: relieved # shows: warm
	NOURA: She danced!
	YOU: She DANCED?
	NOURA: With the cat!
	YOU: Then I got everything wrong. Say it again, on the train. Run!
	She takes your hand, and you run. # heard: You noticed what you missed, and you want it back. # did: She said that her mother had danced. # why: You can ask for the one word that you missed. # source: L20
	-> caught
+ [“Tell me tomorrow. My head is full.” # pick: head_is_full # meant: I had nothing left to listen with, and I said so.]
	~ react(repair_part)
	YOU: Tell me tomorrow. My head is full. I didn’t hear you, and that’s bad. # feels: calm # shows: calm
	NOURA: Tomorrow at ten? With coffee?
	YOU: With coffee. # heard: You can’t listen now, and you told me when. # did: She said: at ten, with coffee. # why: “Not now, but tomorrow at ten” is honest. Then keep to it. # source: L49
	-> comes_round

= caught
The doors of the train shut behind you. It’s quiet in here. There’s no machine, and you’ve got twenty minutes.
NOURA: So I got the JOB. I start on THURSDAY. My mother DANCED when I told her. And I’m so HAPPY that I could bite someone.
YOU: The job with the big window?
NOURA: The one with the WINDOW!
YOU: Bite what you like. But don’t bite me.
She looks round for something else.
~ scene_ends()
She bites her ticket. # feels: warm # shows: warm # ending: caught: You caught it # question: It was good news all the time. What did you put into the gaps? # next: Play it again, and give her another answer.
-> END

= comes_round
At ten the next day you put two cups of coffee on the desk, and you turn off your phone.
YOU: Now. I want all of it.
NOURA: So I got the JOB. I start on THURSDAY. My mother DANCED when I told her. And I’m so HAPPY that I could bite someone.
YOU: The job with the big window?
NOURA: The one with the WINDOW!
You’ve brought cake as well. She bites that.
~ scene_ends()
It will come round again: a machine, a train, a phone, and somebody with news. Next time you may say it sooner: my head is full. # feels: warm # shows: warm # ending: comes_round: It will come round again # question: Noura had good news. Why did it sound like bad news? # next: Go back, and say how much you heard.
-> END
