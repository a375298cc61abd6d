// A train, a machine that keeps a card. Noura tells you something, and you hear only half of her words.
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
The ticket machine has taken your bank card, and it doesn’t give it back. You press the red button, and nothing happens. Your phone rings. A loud voice gives the times of the trains.
Noura is with you. The two of you share a desk at work, and you go home by different trains. # meet: noura
She holds your arm and tells you something. But your head is so full that you hear only half of her words.
NOURA: So I got the ———. I ——— on ———. My mother ——— when I ——— her. And ——— so ———. # say: So I got the, and you miss a word. I, you miss a word, on, and you miss a word. My mother, you miss a word, when I, you miss a word, her. And, you miss a word, so, and you miss a word.
She waits for your answer.
-> full_head

= full_head
+ [“Oh no! Have you got the flu?” # pick: the_flu # meant: I was worried about her, because everybody has the flu.]
	~ react(wrong_certain)
	YOU: Oh no! Have you got the flu? # feels: lonely # shows: sad
	NOURA: The what?
	YOU: The flu! Go to bed. Drink tea.
	NOURA: No! I said, I got the ———! # say: No! I said, I got the, and you miss the word again.
	YOU: I’ll do your work. Don’t worry.
	She lets go of your arm. # heard: You think that I’m ill, because you didn’t listen. # did: She let go of your arm. # why: With a full head, we may guess the missing words from our own worries. # source: L23
	-> card_back
+ [“Don’t worry. Your mother loves you.” # pick: ring_your_mother # meant: I thought that her mother had shouted, and I wanted them to be friends again.]
	~ react(advise)
	YOU: Don’t worry. Your mother loves you. # feels: lonely # shows: sad
	NOURA: I know. Why do you say that?
	YOU: Mothers shout. Then it’s over. Phone her.
	NOURA: She didn’t shout! She ———! # say: She didn’t shout! She, and you miss the word again.
	YOU: Give her a day or two.
	She lets go of your arm. # heard: You think that my mother is angry, and that never happened. # did: She let go of your arm. # why: If you hear only half, you may help with something that never happened. # source: L23, L14
	-> card_back
+ [“Mm. Yes. That’s nice.” # pick: mm_yes # meant: I didn’t want to be rude, so I said something nice.]
	~ react(withdraw)
	YOU: Mm. Yes. That’s nice. # feels: lonely # shows: sad
	NOURA: Nice? Did you hear me?
	YOU: Yes, yes.
	NOURA: So what do you ———? # say: So what do you, and you miss a word.
	YOU: Mm. Good.
	She looks at the machine. Then she lets go of your arm. # heard: You say something nice, but you’re only thinking of the machine. # did: She let go of your arm. # why: A nice word from somebody who isn’t listening can hurt more than “not now”. # source: L49
	-> card_back

= card_back
None of your three answers can be right, because you don’t know what Noura said. That’s what it’s like to have a full head.
Then the machine gives you your card and your ticket. You’ve got forty seconds.
NOURA: It doesn’t matter. You’re in a hurry.
This time you hear every word.
+ [“I only heard half your words.” # pick: every_second_word # meant: It was the truth, and I wanted to hear the other half. # best: strong]
	~ react(repair)
	YOU: I only heard half your words. I’m sorry. I was thinking about my card. Please say it again. # feels: relieved # shows: warm
	NOURA: Everything?
	YOU: Every word. I’ve got forty seconds, and they’re for you.
	She laughs, and she holds your arm again. # heard: You want to hear every word, so I’ll say it again. # did: She held your arm again. # why: Say that your head was full, and ask for the words again. # source: L23, L49
	-> caught
+ [“What did your mother do?” # pick: what_did_she_do # meant: I’d missed that word, so I asked for it. # best: good]
	~ react(repair)
	YOU: What did your mother do? I missed that word. I missed half of your words. I’m sorry. # feels: relieved # shows: warm
	NOURA: She danced!
	YOU: She DANCED?
	NOURA: With the cat!
	YOU: Then it’s good news! Please say it all again. # heard: You noticed that you missed something, and you want to hear it. # did: She said that her mother had danced. # why: You can ask for the one word that you missed. # source: L20
	-> caught
+ [“Tell me tomorrow. My head is full.” # pick: head_is_full # meant: I couldn’t listen any more, and I said so.]
	~ react(repair_part)
	YOU: Tell me tomorrow. My head is full. I didn’t hear you, and I’m sorry. # feels: calm # shows: calm
	NOURA: Tomorrow at ten, with coffee?
	YOU: Yes. At ten, with coffee. # heard: You can’t listen now, but tomorrow you will. # did: She asked for ten o’clock, with coffee. # why: “Not now, but tomorrow at ten” is honest. Then really do it. # source: L49
	-> comes_round

= caught
You turn off your phone. You look at Noura, and not at the clock.
NOURA: So I got the JOB. I START on THURSDAY. My mother DANCED when I TOLD her. And I’M so HAPPY that I could bite someone.
YOU: The job in the office with the big window? The one that you wanted?
NOURA: Yes! It’s only one floor up. So you and I will still have coffee every day.
YOU: Then bite something! But don’t bite me.
She looks round for something to bite.
~ scene_ends()
She bites her train ticket. You laugh so much that you nearly miss your train. But you catch it. # feels: warm # shows: warm # ending: caught: You heard every word # question: What did you think that Noura was saying? # next: Play it again, and give Noura another first answer.
-> END

= comes_round
At ten the next day you put two cups of coffee and a cake on the desk. You turn off your phone.
YOU: Now tell me. I want to hear every word.
NOURA: So I got the JOB. I START on THURSDAY. My mother DANCED when I TOLD her. And I’M so HAPPY that I could bite someone.
YOU: The job in the office with the big window? The one that you wanted?
NOURA: Yes! It’s only one floor up. So you and I will still have coffee every day.
YOU: Then bite something! But don’t bite me.
~ scene_ends()
She bites the cake. One day your head may be full again when somebody has news. Perhaps you’ll say at once: “My head is full.” # feels: warm # shows: warm # ending: comes_round: You listened the next day # question: Noura had good news. Why did it sound like bad news? # next: Go back to the station, and say how much you heard.
-> END
