// He cries, where everybody can see it. You have an old rule about that, and you try to save him with it.
# title: Not in front of the judges
# cast: bram: Bram
# cast: you: You
# cast: judge: A judge
# about: Someone loses a final, and cries where people can see it.
# kind: minute
# teaches: cause-biases sports_hall.old_rule
# teacher: The rule “never let them see” kept “you” safe once. Ask when it helps, and whom it helped here.
INCLUDE ../model/attunement.ink

~ trust = 7
-> sports_hall

=== sports_hall
~ scene_starts(6, 4)
You’re in a sports hall in Rotterdam, in the Netherlands. You and Bram have built a robot, and you’ve just lost the final. # scene: Saturday, 16:10. A sports hall in Rotterdam. # place: arena # light: lamp # in_view: face # feels: sad # meet: bram
A wheel came off. It was Bram’s wheel. He’s sixteen, like you, and he’s your friend.
Now he’s crying. Three hundred people can see it, and he doesn’t cover his face.
In one minute you have to shake hands with the winners, and with the judges. # meet: judge
In your family nobody cries where people can see it. “Never let them see,” your father says. That rule has kept you safe.
BRAM: It was my wheel.
-> old_rule

= old_rule
+ [Stand in front of him # pick: stand_in_front # meant: I wanted to keep their eyes off you.]
	~ react(shut_down)
	You stand in front of him and make yourself wide. # feels: ashamed # shows: sad
	BRAM: I can’t see anything.
	YOU: And they can’t see you.
	BRAM: Why shouldn’t they see me?
	YOU: Because you’re … you know.
	BRAM: Crying? You can say it.
	He looks past you, on the left and on the right. # heard: You’re hiding me, so you must be ashamed of me. # did: He looked past you. # why: What protects you may feel like shame to somebody else. # source: L3, L6
	-> second_look
+ [Give him your cap # pick: give_him_your_cap # meant: It has helped me, more than once.]
	~ react(shut_down)
	You pull off your cap and give it to him. # feels: ashamed # shows: sad
	YOU: Put it on. Pull it down.
	BRAM: How far?
	YOU: To your nose.
	BRAM: Then I can’t see the judges.
	YOU: And they can’t see you.
	He looks into the cap. # heard: There’s something wrong with my face, so I should cover it. # did: He looked into the cap. # why: A hidden face may stop the looks. It doesn’t stop the feeling. # source: L67, M25
	-> second_look
+ [“Not here. Breathe.” # pick: not_here # meant: I was afraid that somebody would laugh at you.]
	~ react(shut_down)
	YOU: Not here. Breathe. You can cry at home. # feels: ashamed # shows: sad
	BRAM: But I’m sad here.
	YOU: Just for one minute. Can you stop?
	BRAM: I can try. It goes into my ears, then.
	YOU: Good. Keep it there.
	He holds his breath. His face gets very red. # heard: I may be sad, but only where nobody has to see it. # did: He held his breath. # why: “Not here” can sound like “not you”. First ask if it bothers them. # source: L3, L67
	-> second_look

= second_look
In this one, every choice misses. That’s what an old rule is like: it’s there before you can think.
BRAM: I cry at adverts, you know. There’s one with a dog and a postman. It’s like sweating. Then it’s over.
He looks at you.
BRAM: Are YOU okay? Your face is all white.
You look round. Nobody is laughing.
+ [“I was hiding you. You didn’t need that.” # pick: i_was_hiding_you # meant: I saw that it was my rule, and not yours. # best: strong]
	~ react(repair)
	YOU: I was hiding you. You didn’t need that. I’m sorry. It’s a rule we’ve got at home. # feels: relieved # shows: sad
	BRAM: You never cry? Where does it go?
	YOU: Into my shoulders, I think.
	BRAM: Yes. They’re up at your ears. # heard: It’s your rule, and you’re not ashamed of me. # did: He looked at your shoulders. # why: What kept you safe once may not be what they need now. # source: L3
	-> caught
+ [“Shall I stand beside you?” # pick: beside_you # meant: I still wanted to help, and now I asked how. # best: good]
	~ react(repair)
	YOU: Shall I stand beside you? Not in front. I got that wrong. # feels: relieved # shows: sad
	BRAM: On my left. My nose runs on the right.
	YOU: I don’t mind.
	BRAM: I know. I only want to be polite. # heard: You stand with me, and they may all see us. # did: He made room on his left. # why: Ask where they’d like you. In front and beside are not the same. # source: L69
	-> caught
+ [Go and stand in line # pick: stand_in_line # meant: I’d seen it, but I couldn’t say it there.]
	~ react(repair_part)
	You touch his sleeve, and you nod. Then you go and stand in line. # feels: sad # shows: calm
	BRAM: Was that a sorry?
	You nod again.
	BRAM: Okay. # heard: You’ve seen that it was wrong, and you can’t talk now. # did: He asked if that was a sorry. # why: You can let it rest. A nod says that you’ve seen it. # source: L41
	-> comes_round

= caught
He shakes every hand, with a wet face.
BRAM (to a judge): My hand is a bit wet. It’s from my eyes.
JUDGE: When I lost my first final, I cried for two days.
BRAM: Two days? I’m nearly finished!
She laughs so loudly that the winners turn round.
~ scene_ends()
At the end he gives you his hand as well. It’s wet. You don’t wipe it off. # feels: warm # shows: warm # ending: caught: You caught it # question: Whom did the rule protect this time? # next: Play it again, and hide him in another way.
-> END

= comes_round
He shakes every hand, with a wet face. He says something, and a judge laughs.
When it’s your turn, your eyes get hot. You look up at the lamps until it stops. You’re good at that.
On the way out he waits for you.
BRAM: You can, you know.
YOU: Next year.
BRAM: Good. When we lose again.
~ scene_ends()
It will come round again: somebody cries, and the old rule is there first. Next time you may hear that it’s only a rule. # feels: warm # shows: warm # ending: comes_round: It will come round again # question: What did Bram see in your face? # next: Go back, and tell Bram what you did.
-> END
