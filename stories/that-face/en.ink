// She comes down the steps with a grey face. You know that face. You comfort her well, for the wrong thing.
# title: That face
# cast: anjali: Anjali
# cast: you: You
# about: Someone gets exam results, and is understood too quickly.
# kind: minute
# teaches: cause-preconceptions school_steps.sure
# teacher: All three first answers are good comfort. Ask for what, and what made “you” so sure.
INCLUDE ../model/attunement.ink

~ trust = 7
-> school_steps

=== school_steps
~ scene_starts(6, 4)
You’re in front of your school in Port of Spain, in Trinidad. Today the exam results have come. # scene: Thursday, 12:20. The school steps in Port of Spain. # place: steps # light: window # in_view: face # feels: worried # shows: sad
Anjali comes down the steps. She’s seventeen, and she’s been your best friend since you were five. # meet: anjali
Most days she runs down them and shouts your name. Today she walks, with her letter in her hand. Her face is grey, and she doesn’t look at you.
You know that face. She had it in March, when she failed in maths. So now you’re sure: she has failed again.
ANJALI: I’ve got my letter.
Her bus stands at the stop, with its door open. It goes in one minute.
-> sure

= sure
+ [“You can take it again.” # pick: take_it_again # meant: I wanted you to see that it wasn’t over.]
	~ react(wrong_certain)
	YOU: You can take it again, in November. I’ll learn with you. # feels: lonely # shows: sad
	ANJALI: You’d do that?
	YOU: Every evening. We’ll start with maths.
	ANJALI: Maths.
	YOU: You’ll pass next time. I know it.
	She folds the letter, and folds it once more. # heard: You’re sure that I failed, and you’ve planned everything already. # did: She folded her letter very small. # why: A face shows that something is there. It may not show what. # source: L20
	-> look_again
+ [“One exam isn’t who you are.” # pick: one_exam # meant: I wanted you to know that I like you with any letter.]
	~ react(wrong_certain)
	YOU: One exam isn’t who you are. It’s only paper. # feels: lonely # shows: sad
	ANJALI: It’s quite a lot of paper.
	YOU: You’re still the funniest person in this school.
	ANJALI: Thank you.
	YOU: I mean it. With or without an exam.
	She nods and nods, and she says nothing. # heard: You’ve decided what’s in my letter, so I needn’t say it. # did: She nodded and said nothing. # why: Good comfort can be for the wrong thing. Ask what happened first. # source: L20, L27
	-> look_again
+ [“Come. I’ll buy you lunch.” # pick: buy_you_lunch # meant: I didn’t want you to have to talk about it.]
	~ react(wrong_certain)
	YOU: Come. I’ll buy you lunch. We won’t say one word about it. # feels: lonely # shows: sad
	ANJALI: Not one word?
	YOU: Not one. We’ll only eat.
	ANJALI: I’m not hungry.
	YOU: You will be, when you smell it. It’s from the woman at the corner.
	She looks over at her bus. # heard: You’d like me to eat, and not to tell you. # did: She looked over at her bus. # why: “We won’t talk about it” is kind, if they don’t want to talk. Ask them. # source: L20, L69
	-> look_again

= look_again
In this one, every choice misses. That’s what it’s like to be sure: you don’t ask.
ANJALI: I passed.
YOU: You … passed?
ANJALI: Everything. I even won a prize: I can study in Canada, and I don’t have to pay. So in August I have to leave.
She isn’t smiling. The bus driver starts his engine.
+ [“I was wrong. What’s it like?” # pick: whats_it_like # meant: I wanted to know it from you, and not from your face. # best: strong]
	~ react(repair)
	YOU: I was wrong. I saw your face, and I didn’t ask. What’s it like? # feels: relieved # shows: sad
	ANJALI: I wanted it so much. And then I came down these steps, and I counted them.
	YOU: How many are there?
	ANJALI: Twenty-two. I’d never counted them before. # heard: Now you really ask, so I can be happy and sad. # did: She told you about the steps. # why: Being sure stops us asking. One small question can start it again. # source: L20
	-> caught
+ (bus) [Get on the bus with her # pick: get_on_the_bus # meant: I’d talked enough, and I wanted to hear the rest. # best: good]
	~ react(repair)
	You run after her and jump on the bus. # feels: relieved # shows: sad
	ANJALI: This isn’t your bus!
	YOU: No. I comforted you for a thing that never happened. I’m sorry. There are ten stops. Tell me.
	ANJALI: I’m happy. I only have to stop crying first. # heard: You come with me, so there’s time to tell you. # did: She told you that she’s happy. # why: Saying “I got it wrong” is one way to mend. Making time is another. # source: L41
	-> caught
+ [“Will you ring me tonight?” # pick: ring_me_tonight # meant: I was ashamed, and I needed some time.]
	~ react(repair_part)
	YOU: Will you ring me tonight? I think I answered too fast. # feels: calm # shows: calm
	ANJALI: You did.
	YOU: I’ll be at home from eight on.
	ANJALI: Okay. Tonight. # heard: You noticed it, and you’d like to hear it later. # did: She said that she’d ring you. # why: You can let it rest for a few hours, if you say when. # source: L41
	-> comes_round

= caught
{look_again.bus:The bus goes along the sea.|The bus goes without her. You sit down on the last step, both of you.}
ANJALI: I’ve made a list of what I’ll miss.
YOU: Am I on it?
ANJALI: You’re number three. After the beach and my grandmother’s cooking.
YOU: Three is good.
~ scene_ends()
She laughs, and she cries a bit as well. You don’t ask which of the two it is. It can be both. # feels: relieved # ending: caught: You caught it # question: What made you so sure about Anjali’s face? # next: Play it again, and comfort her in another way.
-> END

= comes_round
She gets on. You wave till you can’t see the bus any more.
At eight your phone rings.
ANJALI (voice): Now ask me.
YOU: What’s it like, to pass everything?
. . .
ANJALI (voice): It’s good. And it’s terrible. I wanted it, and now I have to pack. Have you got an hour?
You’ve got an hour. You’ve got two, if she wants.
~ scene_ends()
It will come round again: you’ll know a face, and you’ll be sure. Next time you may ask one question first. # feels: warm # shows: warm # ending: comes_round: It will come round again # question: Why was it easier for Anjali to tell you at eight? # next: Go back to the bus, and say that you were wrong.
-> END
