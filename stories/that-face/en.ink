// She comes down the steps with a grey face. You know that face. You comfort her well, for the wrong thing.
# title: That face
# cast: anjali: Anjali
# cast: you: You
# about: Someone gets exam results. A friend is sure too soon how she feels.
# kind: minute
# teaches: cause-preconceptions school_steps.sure
# teacher: All three first answers are good comfort. Ask for what, and what made “you” so sure.
INCLUDE ../model/attunement.ink

~ trust = 7
-> school_steps

=== school_steps
~ scene_starts(6, 4)
You’re in front of your school in Port of Spain, in Trinidad. Today the exam results have come. # scene: Thursday, 12:20. The school steps in Port of Spain. # place: steps # light: window # in_view: face # feels: worried # shows: sad
Anjali comes down the steps of the school. She’s seventeen, and she’s been your best friend since you were five. # meet: anjali
Most days she runs down the steps and shouts your name. Today she walks slowly, with a letter in her hand. Her face is grey, and she doesn’t look at you.
You know that face. Anjali looked like that in March, when she failed her maths exam. So now you’re sure: she has failed again.
ANJALI: My results are in this letter.
Her bus is waiting. It leaves in one minute.
-> sure

= sure
+ [“You can take the exam again.” # pick: take_it_again # meant: I wanted her to see that there was a second chance.]
	~ react(wrong_certain)
	YOU: You can take the exam again, in November. I’ll learn with you. # feels: lonely # shows: sad
	ANJALI: You would learn with me?
	YOU: Every evening. We’ll start with maths.
	ANJALI: Why with maths?
	YOU: You’ll pass next time. I’m sure.
	She folds her letter, and then she folds it again. # heard: You’re sure that I failed, and you’ve planned everything already. # did: She folded her letter very small. # why: A face can show that somebody feels something. It may not show why. # source: L20
	-> look_again
+ [“You’re great, whatever your results are.” # pick: one_exam # meant: I wanted her to know that I like her, with or without exams.]
	~ react(wrong_certain)
	YOU: You’re great, whatever your results are. It’s only a piece of paper. # feels: lonely # shows: sad
	ANJALI: For me it’s more than paper.
	YOU: You’re still the funniest person in this school.
	ANJALI: Thank you.
	YOU: I mean it. One bad exam doesn’t change that.
	She nods, and she says nothing. # heard: You think that you know what’s in my letter, so I say nothing. # did: She nodded and said nothing. # why: You comforted her before you knew what was in her letter. First ask what has happened. # source: L20, L27
	-> look_again
+ [“Come. I’ll buy you lunch.” # pick: buy_you_lunch # meant: I didn’t want her to have to talk about her results.]
	~ react(wrong_certain)
	YOU: Come. I’ll buy you lunch. We won’t say one word about the letter. # feels: lonely # shows: sad
	ANJALI: Not one word?
	YOU: No. We’ll only eat.
	ANJALI: I’m not hungry.
	YOU: You’ll be hungry when you smell the food.
	She looks over at her bus. # heard: You want me to eat, and not to tell you my news. # did: She looked over at her bus. # why: Somebody may want to talk, and not to eat. Ask what they would like. # source: L20, L69
	-> look_again

= look_again
All three answers come too early: you don’t know yet what’s in her letter. It can happen to anybody. When we’re sure, we don’t ask.
ANJALI: I passed.
YOU: You … passed?
ANJALI: I passed every exam. I even won a prize: I can study in Canada, and I don’t have to pay. So in August I have to leave.
She isn’t smiling. The bus driver starts his engine.
+ [“I was wrong. How do you feel?” # pick: whats_it_like # meant: I wanted to hear it from her, and not guess it from her face. # best: strong]
	~ react(repair)
	YOU: I was wrong. I saw your face, and I didn’t ask. How do you feel? # feels: relieved # shows: sad
	ANJALI: I wanted that prize so much. But today I came down these steps, and I counted them.
	YOU: How many steps are there?
	ANJALI: Twenty-two. In August I’ll leave them, and you. # heard: Now you really ask, so I can say that I’m sad, too. # did: She told you about the steps. # why: When we’re sure, we stop asking. One small question can start the talk again. # source: L20
	-> caught
+ (bus) [Get on the bus with her # pick: get_on_the_bus # meant: I’d talked enough, and I wanted to listen to her. # best: good]
	~ react(repair)
	She gets on her bus. You run, and you get on as well. # feels: relieved # shows: sad
	ANJALI: This isn’t your bus!
	YOU: No. But I thought that you’d failed, and I didn’t ask. I’m sorry. I’ve got time now. Tell me.
	ANJALI: I’m happy. But I’m sad as well, because I have to leave. # heard: You come with me, so I’ve got time to tell you. # did: She told you that she’s happy and sad. # why: You can say sorry, and then do something: go with them, and listen. # source: L41
	-> caught
+ [“Will you phone me tonight?” # pick: ring_me_tonight # meant: I’d got it wrong, and I needed some time.]
	~ react(repair_part)
	YOU: Will you phone me tonight? I answered too fast. # feels: calm # shows: calm
	ANJALI: Yes, you did.
	YOU: I’ll be at home from eight o’clock.
	ANJALI: Okay. Tonight at eight. # heard: You noticed that you answered too fast, and you’ll listen tonight. # did: She said that she’d phone you at eight. # why: You can leave it for now, if you say when you’ll listen. # source: L41
	-> comes_round

= caught
{look_again.bus:The bus drives along the sea.|The bus goes without her. You both sit down on the last step.}
ANJALI: I’ve made a list of everything that I’ll miss in Canada.
YOU: Am I on your list?
ANJALI: You’re number three. You come after the beach and my grandmother’s cooking.
YOU: Number three is good.
~ scene_ends()
She laughs, and she cries a bit as well. She can be happy and sad at the same time. # feels: relieved # ending: caught: You let her tell you # question: Why were you so sure that Anjali had failed? # next: Play it again, and comfort her in another way.
-> END

= comes_round
She gets on her bus. You wave till you can’t see the bus any more.
At eight o’clock your phone rings.
ANJALI (voice): Now ask me.
YOU: How do you feel about your results?
. . .
ANJALI (voice): Good. And terrible. I wanted to go to Canada, and I don’t want to leave home. Have you got an hour?
You’ve got an hour. You’ve got two hours, if she wants.
~ scene_ends()
One day you may see another sad face, and be sure what it means. Perhaps you’ll ask one question first. # feels: warm # shows: warm # ending: comes_round: You asked her at eight # question: What did you ask at eight that you didn’t ask at noon? # next: Go back to the bus, and say that you were wrong.
-> END
