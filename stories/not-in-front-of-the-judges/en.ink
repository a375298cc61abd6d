// He cries, where everybody can see it. You have an old rule about that, and you try to save him with it.
# title: Not in front of the judges
# cast: bram: Bram
# cast: you: You
# cast: judge: A judge
# about: Someone loses a final, and cries where people can see it.
# kind: minute
# teaches: cause-biases sports_hall.old_rule
# teacher: The rule “never let people see that you cry” kept “you” safe once. Ask when it helps, and whom it helped here.
INCLUDE ../model/attunement.ink

~ trust = 7
-> sports_hall

=== sports_hall
~ scene_starts(6, 4)
You’re in a sports hall in Rotterdam, in the Netherlands, at a competition for robots. You and your friend Bram have built a robot, and you’ve just lost the final. # scene: Saturday, 16:10. A sports hall in Rotterdam. # place: arena # light: lamp # in_view: face # feels: sad # meet: bram
A wheel came off your robot. Bram had made that wheel. He’s sixteen, like you.
Now he’s crying. Three hundred people can see it, and he doesn’t cover his face.
In one minute you have to stand in line, and shake hands with the winners and the judges. # meet: judge
In your family nobody cries where people can see it. “Never let people see that you cry,” your father says. So when your eyes get wet, you pull your cap down over them. That rule has kept you safe.
BRAM: It was my wheel.
-> old_rule

= old_rule
+ (front) [Stand in front of him # pick: stand_in_front # meant: I didn’t want people to look at him.]
	~ react(shut_down)
	You stand in front of him, so that nobody can see him. # feels: ashamed # shows: sad
	BRAM: I can’t see anything.
	YOU: And they can’t see you.
	BRAM: Why shouldn’t they see me?
	YOU: Because you’re … you know.
	BRAM: Because I’m crying? You can say it.
	He looks past you, on the left and on the right. # heard: You’re hiding me, so you must be ashamed of me. # did: He looked past you. # why: You may hide somebody to help them. They may think that you’re ashamed of them. # source: L3, L6
	-> second_look
+ (cap) [Give him your cap # pick: give_him_your_cap # meant: My cap has helped me more than once.]
	~ react(shut_down)
	You take off your cap and give it to him. # feels: ashamed # shows: sad
	YOU: Put my cap on. Pull it down.
	BRAM: How far?
	YOU: Down to your nose.
	BRAM: Then I can’t see the judges.
	YOU: And they can’t see you.
	He looks at the cap, and he doesn’t put it on. # heard: You think that there’s something wrong with my face. # did: He looked at the cap. # why: A cap can hide a sad face. The sad feeling is still there. # source: L67, M25
	-> second_look
+ [“Come outside. You can cry there.” # pick: not_here # meant: I was afraid that somebody would laugh at him.]
	~ react(shut_down)
	YOU: Come outside. You can cry there. # feels: ashamed # shows: sad
	BRAM: But I’m sad here.
	YOU: Only till your face is dry.
	BRAM: But we have to stand in line in one minute! I’ll try to stop.
	YOU: Good.
	He stays, and he holds his breath. His face gets very red. # heard: I’m allowed to be sad, but only where nobody sees it. # did: He held his breath. # why: “Cry outside” can hurt. First ask if he minds that people see him cry. # source: L3, L67
	-> second_look

= second_look
All three choices come from your father’s rule, and none of them helps Bram. You wanted to help, but an old rule is there before you can think.
BRAM: I often cry, you know. I even cry at adverts on TV. I cry a bit, and then it’s over.
He looks at you.
BRAM: Are YOU okay? Your face is all white.
You look round. Nobody in the hall is laughing.
+ [“I wanted nobody to see you cry.” # pick: i_was_hiding_you # meant: I saw that it was my rule, and not his. # best: strong]
	~ react(repair)
	YOU: I wanted nobody to see you cry. But you don’t mind. I’m sorry. It’s a rule in my family. # feels: relieved # shows: sad
	BRAM: So you never cry? What happens when you’re sad?
	YOU: My shoulders go hard, I think.
	BRAM: Yes. They’re nearly as high as your ears. # heard: It’s a rule in your family, so you’re not ashamed of me. # did: He looked at your shoulders. # why: A rule that kept you safe may not be what somebody else needs. # source: L3
	-> caught
+ [“Shall I stand beside you?” # pick: beside_you # meant: I still wanted to help, and now I asked how. # best: good]
	~ react(repair)
	YOU: Shall I stand beside you? {old_rule.front:I won’t stand in front of you again.|{old_rule.cap:You don’t need my cap.|You can cry here.}} I’m sorry. # feels: relieved # shows: sad
	BRAM: Yes. On my left, please. I need my right hand.
	YOU: What for?
	BRAM: To dry my eyes. And then to shake hands. # heard: You stand beside me, and everybody may see that I cry. # did: He asked you to stand on his left. # why: Ask what would help. Somebody may just want you beside them. # source: L69
	-> caught
+ [Go and stand in line # pick: stand_in_line # meant: I knew that I hadn’t helped him, but I couldn’t say it there.]
	~ react(repair_part)
	You touch his arm. You can’t say a word. # feels: sad # shows: calm
	BRAM: Is that a sorry?
	You move your head: yes.
	BRAM: Okay.
	You go and stand in line. # heard: You’re sorry, and you can’t talk about it here. # did: He asked if that was a sorry. # why: You can leave it for now. First show that you’re sorry, without words if you like. # source: L41
	-> comes_round

= caught
He shakes every hand, with a wet face.
BRAM (to a judge): My hand is wet. It’s from my eyes.
JUDGE: When I lost my first final, I cried for two days.
BRAM: Two days? I only need four minutes!
The judge laughs so loudly that the winners turn round.
~ scene_ends()
At the end Bram shakes your hand as well. Now your hand is wet, too, and you don’t dry it. # feels: warm # shows: warm # ending: caught: You let him cry # question: Who was afraid here, you or Bram? # next: Play it again, and try to help Bram in another way.
-> END

= comes_round
He shakes every hand, with a wet face. He says something, and a judge laughs.
Then you shake hands, and your eyes get wet, too. You look up at the lamps until your eyes are dry again.
Outside, Bram waits for you.
BRAM: You can cry too, you know.
YOU: Maybe next year.
BRAM: Good. When we lose again, we’ll both cry.
~ scene_ends()
One day somebody else may cry, and the old rule may be there first. Perhaps you’ll remember that it’s only a rule. # feels: warm # shows: warm # ending: comes_round: You said sorry without words # question: What did Bram see in your face? # next: Go back, and tell Bram about the rule in your family.
-> END
