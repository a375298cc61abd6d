// A friend has missed a penalty. You find them on the bench. (Say here in a sentence what your story tells.)
# title: A new story
# cast: teo: Teo
# about: Someone is upset after a match.
# teaches: way-awareness bench.boots
# teaches: repair bench.going_back
# teacher: Ask what was in the way each time: the cold, the bus, the wish to help.
INCLUDE ../model/attunement.ink

~ wants_usually = listen
-> bench

// A knot is a scene. Its first line of text says where and when, and what can be seen.
=== bench
~ scene_starts(5, 4)
Teo sits at the end of the bench with one boot off. # scene: Saturday, 12:10. The pitch. # place: gate # light: window # in_view: face # feels: ashamed # shows: sad
TEO: Go on without me.
-> boots

// A stitch is a decision, named for what happens there. Two to four choices; each a thing a kind person might say.
= boots
+ [“One miss. You’ll score the next one, you always do.” # pick: next_one # meant: I wanted you to think of better days.]
	~ react(positivity)
	Teo pulls at the lace. It comes off. # feels: lonely # shows: calm # heard: You’d like me better cheerful. # why: The bright side, too soon, can sound like “stop being sad”. # source: L48
	TEO (inside): So I’m to smile now.
	-> the_net
+ [Sit down at the other end. Look where Teo looks. # pick: other_end # meant: I’m not in a hurry. # best: strong]
	~ react(presence)
	Teo moves the bag, so that there’s room. # feels: sad # heard: I needn’t be fun. # why: Company that asks for nothing leaves room for whatever comes. # source: L13
	TEO (inside): Still here.
	-> the_net
+ [“Talk about it, walk it off, or just sit?” # pick: walk_or_sit # meant: You know what helps. I don’t. # best: good]
	~ react(ask_wanted)
	TEO: Sit. # feels: sad # heard: I get to pick. # why: Two or three things to choose from are easier than “what do you need?”. # source: L69
	-> the_net

= the_net
The goalkeeper walks past with the ball and looks away. # read: It wasn’t the miss. It was who saw it.
+ [“That keeper was lucky, that’s all.” # pick: lucky # meant: It wasn’t your fault.]
	~ react(minimise)
	TEO: Right. # feels: ashamed # shows: calm # heard: It’s not worth being sad about. # why: Making a thing smaller can make the one who feels it feel smaller. # source: L10
	TEO (inside): You weren’t in goal.
	-> the_bus
+ [“You looked away just then, when the keeper came by.” # pick: looked_away # meant: I saw something. I won’t guess. # best: strong]
	~ react(notice)
	TEO: That’s my cousin. # feels: worried # shows: sad # heard: You’re watching me, and not the match. # why: Say what you see, then leave it. They are free to answer or not. # source: L20
	TEO (inside): Ask me who came to watch.
	-> the_bus

= the_bus
The bus turns in. Teo has one boot on. # feels: sad
TEO: My whole family was on that side of the pitch.
+ [“I once let in nine. Nine! In front of the whole school!” # pick: let_in_nine # meant: You aren’t the only one.]
	~ react(one_up)
	TEO: Nine. Wow. # feels: lonely # shows: calm # heard: It’s your turn to talk. # why: A story of your own can take the floor away from theirs. # source: M31
	TEO (inside): They weren’t there to see it.
	-> going_back
+ [“All of them, watching. No wonder you want to hide.” # pick: no_wonder # meant: It makes sense to me. # best: strong]
	~ react(validate)
	TEO: My gran had a flag. # feels: relieved # shows: sad # heard: You’d want to hide as well. # why: Say that it makes sense, and why. It’s not the same as saying it’s all right. # source: L10, M26
	TEO (inside): She’d painted it.
	-> going_back

// The mending place: it plays only if a miss is unmended.
= going_back
{ not ruptured():
	-> how_it_ends
}
The driver waits. You’re on the step, and Teo isn’t.
+ [“I talked over it, just now. I’m sorry. What was the worst bit?” # pick: worst_bit # meant: I got it wrong, and I’d like to know. # best: strong]
	~ react(repair)
	TEO: The flag. # feels: relieved # shows: sad # heard: You came back for it. # why: Say what you did, own it, and ask. It takes ten seconds. # source: L41, L42
	TEO (inside): Back off the bus, for that.
	-> how_it_ends
+ [“Sorry, but you do have to get on the bus.” # pick: sorry_but # meant: I am sorry. It’s also the last bus.]
	~ react(repair_but)
	TEO: Coming. # feels: lonely # shows: calm # heard: I’m holding everyone up. # why: “But” takes back the sorry. Say the first half and stop. # source: L42
	-> how_it_ends
+ [“That came out wrong. I’ll try again on the way.” # pick: came_out_wrong # meant: I own it, and there’s no time. # best: good]
	~ react(repair_part)
	TEO: All right. # feels: calm # shows: sad # heard: There’s a better one coming. # why: If there’s no time for the whole sorry, say the first part, and when the rest comes. # source: L41
	-> how_it_ends

= how_it_ends
{
- door() == open:
	-> the_flag
- door() == ajar:
	-> two_seats
}
-> back_row

// An ending's last line has its name, a question and what to try next.
= the_flag
TEO: She held it up for the whole match. Upside down.
~ scene_ends()
Teo laughs, and then doesn’t, and you both miss the stop. # feels: warm # ending: the_flag: The flag # question: What did Teo need before there was a story to tell? # next: Go back to the bench and cheer Teo up at once. See what is heard.
-> END

= two_seats
Two seats, side by side. Teo has the window.
~ scene_ends()
TEO: Ask me tomorrow. # feels: calm # ending: two_seats: Ask me tomorrow # question: Is “tomorrow” a no? # next: Go back to the goalkeeper, and say only what you see.
-> END

= back_row
Teo takes the back row, and puts the bag on the seat beside it.
~ scene_ends()
The bag stays there for six stops. # feels: lonely # shows: calm # ending: back_row: The back row # question: When did the bag stop being moved for you? # next: Go back to the step of the bus, and say what you did.
-> END
