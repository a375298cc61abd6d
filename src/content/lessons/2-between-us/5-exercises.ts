/**
 * The words of lesson 5's worked example and exercises. The lesson's page, beside this file, says where each stands.
 * People of the course, and nobody's own friends. Nothing that is picked here is kept.
 */
import type {
	BuilderExercise,
	CheckExercise,
	OpenExercise,
	SlipExercise,
	SortExercise,
	WorkedExample,
} from '../../../client/exercises/shapes.ts';

export const gary: WorkedExample = {
	title: 'Gary',
	setting:
		'Cardiff, in Wales. Idris and Wen are thirteen. They’ve walked home together since they were eight. On Monday the football lists go up.',
	lines: [
		{ who: 'Idris', says: '“They’ve put me in the B team.”' },
		{ who: 'Wen', says: '“That’s good, though. It’s more of a laugh, and you’ll be the best one in it.”' },
		{ who: 'Idris', thinks: 'My boots are still in the A team’s bag.' },
		{ who: 'Idris', says: '“Yeah. True.”' },
		{ does: 'He asks what Wen is having for tea. Wen tells him, all the way to the corner.' },
		{ who: 'Wen', thinks: 'That went well.' },
		{
			does: 'Tuesday. Idris knows every shirt number in the league, and tells you them whether you like it or not. Today he doesn’t do one.',
		},
		{ who: 'Wen', thinks: 'No numbers.' },
		{ who: 'Wen', says: '“I said it was good, yesterday. I hadn’t asked. What’s it like?”' },
		{ who: 'Idris', says: '“You get the old shirts. There’s a name in mine.”' },
		{ who: 'Wen', says: '“What name?”' },
		{ who: 'Idris', says: '“Gary.”' },
		{ does: 'Nobody says anything for about three steps.' },
		{
			who: 'Idris',
			says: '“I had to be Gary for an hour. And the A team’s on the next pitch, so they can all see you being him.”',
		},
		{ who: 'Idris', thinks: 'I wasn’t going to say that bit.' },
		{ who: 'Wen', thinks: 'I’ve got nothing. I’ll just walk.' },
		{ does: 'So he walks. At his corner he doesn’t go in yet.' },
		{ does: 'At ten that night there’s a message on Idris’s phone: night gary' },
		{ who: 'Idris', thinks: 'He kept it.' },
	],
};

export const fromBefore: CheckExercise = {
	id: 'check',
	points: ['why-empathy', 'families'],
	title: 'What was that again?',
	lead: 'Three questions about lessons 1 and 4, before we go in. No marks: fetching a thing back is what makes it stay.',
	questions: [
		{
			ask: 'A boy cried, someone said “no tears”, and he stopped. What do we know?',
			answers: [
				{
					text: 'That he feels better.',
					reply: 'He may. We can’t tell from there. What stopped was the noise, and the rest may have gone indoors.',
				},
				{
					text: 'That the noise has stopped.',
					reply: 'That, and no more. It’s why the old tools look as if they worked.',
				},
				{
					text: 'That he’s being brave.',
					reply: 'He may be that as well. It doesn’t say how he is. Quiet isn’t always calm.',
				},
			],
		},
		{
			ask: 'Uncle Kofi stood in a doorway, with a wheel. What came last?',
			answers: [
				{
					text: 'The main road.',
					reply: 'Yes: the rule came after the feeling. He was sorry about one thing and firm about another.',
				},
				{
					text: 'Saying what he’d done.',
					reply: 'That came first: “I said no tears before I’d even looked.” It opened the door for the rest.',
				},
				{
					text: 'Asking what it was.',
					reply: 'That was the middle. He asked, and then he listened, and the main road waited outside.',
				},
			],
		},
		{
			ask: '“I can see why you’d feel that.” Does it mean that you agree?',
			answers: [
				{
					text: 'Yes. Why say it, if not?',
					reply: 'It sounds like it! You can see why someone’s cross with you, and still think that you did all right.',
				},
				{
					text: 'No.',
					reply: 'No. It says that the feeling makes sense from where they stand. You can stand somewhere else.',
				},
				{
					text: 'Only if I don’t add “but”.',
					reply:
						'The “but” does spoil it, and that’s another matter. With no “but” at all it still isn’t agreeing. It’s seeing.',
				},
			],
		},
	],
};

export const fourReaders: OpenExercise = {
	id: 'four-readers',
	points: ['friendships'],
	title: 'One message, four readers',
	lead: 'Yusuf asked if they were still on for Saturday. Rosa types: fine. see you there. Four friends read it over Yusuf’s shoulder. Open each of them.',
	strips: [
		{
			text: '“She’s cross. Look at the full stops.”',
			lines: [
				'They could mean that. They could mean that her phone put them in. If she never uses one, it’s a change, and a change is worth asking about. It isn’t an answer yet.',
			],
		},
		{
			text: '“She doesn’t want to go. She’s just being polite.”',
			lines: [
				'That’s what it would mean if this reader had typed it. We can be surest about the people we know best, and slip there the most.',
			],
		},
		{
			text: '“It’s fine. She says it’s fine.”',
			lines: ['Often it is just that. This reader sleeps well. Now and then they miss something.'],
		},
		{
			text: '“I can’t tell. Ask her.”',
			lines: [
				'Yusuf types, just to her: that’s two full stops, are you ok',
				'Rosa was at the dentist’s, with one thumb, and half a mouth. “HELP,” she types. “my face is a balloon.”',
			],
		},
	],
};

export const slippedAgain: SlipExercise = {
	id: 'where-it-slipped',
	points: ['friendships'],
	title: 'Where did it slip?',
	lead: 'Four short scenes between friends. In each, tap the place where the loop tore. In one of them it held.',
	scenes: [
		{
			title: 'Same!',
			lines: [
				'“My dad’s got to work away till summer,” says Priya. She’s folding a crisp packet very small. Joe can see that she minds.',
				'“Same!” he says. “Mine’s never in. On Sunday he …” It’s a good story. It lasts until the bell.',
				'Priya puts the packet in her sleeve.',
			],
			slipped: 'answering',
			replies: {
				reading: 'He read her well: he saw that she minds. It’s what he did next that took the talk away.',
				answering:
					'Here. He meant: you’re not alone. A short “same” that gives the talk back can do that. This one kept it till the bell.',
				nowhere: 'They did have a nice chat. Look at the packet. She still has her dad in there, folded up.',
			},
		},
		{
			title: 'k',
			lines: [
				'Noor types: I GOT THE PART!!!',
				'Ines answers: k',
				'She’s jealous, thinks Noor, and tells her nothing else all week. Ines had been on the stairs, with a cello.',
			],
			slipped: 'reading',
			replies: {
				reading:
					'Yes. She read “jealous”, and it was “cello”. (And a k is a thin answer to good news. Ines could send a better one, from the top of the stairs.)',
				answering:
					'The k is thin, that’s true. But Noor’s answer, a week of nothing, fitted what she’d read. What she’d read was off.',
				nowhere: 'It’s quiet, so it looks all right. There’s a week missing from it.',
			},
		},
		{
			title: 'Half a satsuma',
			lines: [
				'Ollie is on the bench by himself. Marek sits down. “Don’t ask,” says Ollie.',
				'“Not asking.” Marek peels a satsuma and puts half on Ollie’s knee.',
				'They watch somebody else’s game.',
			],
			slipped: 'nowhere',
			replies: {
				reading: 'He doesn’t know what it is. He does know that it’s something, and that today isn’t the day for it.',
				answering: 'Not one word about feelings! And yet he’s there, he asks nothing, and there is fruit.',
				nowhere: 'It held. “Don’t ask” was an answer too, and he took it. If it goes on for days, he can ask then.',
			},
		},
		{
			title: 'The relay',
			lines: [
				'“I hid in the loo for all of the relay,” says Zofia. Her voice wobbles. Beth hears that.',
				'“But the team needed you,” says Beth.',
				'“I know,” says Zofia. She doesn’t say what was so bad about the relay.',
			],
			slipped: 'answering',
			replies: {
				reading: 'Beth heard the wobble. That part held. Then she answered the team.',
				answering:
					'Here. It’s true, and Zofia knew it already. A verdict that comes first can shut the door on the rest.',
				nowhere: 'They’re still talking. But there’s a thing that Zofia came to say, and it has gone back in.',
			},
		},
	],
};

export const keepAskTell: SortExercise = {
	id: 'keep-ask-tell',
	points: ['friendships'],
	title: 'Keep it, ask, or tell?',
	lead: 'A friend tells you something, and says, “Don’t tell.” Lay each on one of three heaps, and see what there is to say for it.',
	heaps: [
		{ name: 'Keep it', means: 'It’s theirs, and nobody gets hurt.' },
		{ name: 'Ask them first', means: 'May I say something? To whom?' },
		{ name: 'Tell an adult now', means: 'Someone could get hurt.' },
	],
	lines: [
		{
			line: '“I really like someone in the orchestra. Don’t tell.”',
			replies: [
				'Yes. It’s theirs. Nobody’s in danger, not even from the trombones.',
				'You could. There’s not much to ask, though: they’ve told you what they’d like.',
				'There’s no harm in it that an adult could stop. Let it be theirs.',
			],
		},
		{
			line: '“We’re all coming on Saturday. She’s got no idea!”',
			replies: [
				'A surprise is a secret with an end. It’s soon, and it leaves everyone safe. Keep it, and if she asks, you still needn’t lie.',
				'That could be kind, if you think she’d hate it. Ask the one who plans it.',
				'Nobody’s in danger. Well, from the cake.',
			],
		},
		{
			line: '“I’ve had nobody to sit with for weeks. Don’t say anything to the others.”',
			replies: [
				'It’s a lot to leave at that. You can keep your word and still sit there tomorrow.',
				'That’s where I’d begin. “Shall I say something, or shall we just sit?” It’s their news, and they get a say.',
				'Not over their head, as long as they’re safe. If they’re left out on purpose, or it gets worse, then yes: a teacher, and tell them first that you will.',
			],
		},
		{
			line: '“I’m walking back along the canal on my own. It’s so dark, haha. Don’t tell my mum.”',
			replies: [
				'That’s the one not to keep. You can say so: “I can’t keep this one. I’m still your friend.”',
				'Ask where they are, and if they’re safe. But whether an adult hears of it isn’t up to them tonight.',
				'Yes, and at once: where they are, and that they’re alone. They may be cross with you. Being cross can be mended.',
			],
		},
		{
			line: '“A man from the game wants to meet me. He says it’s our secret.”',
			replies: [
				'No. When a grown-up asks for a secret like that, it’s a reason to tell.',
				'Tell them that you’re going to. You don’t need a yes for it.',
				'Yes, today, and don’t sort it out yourself. Your friend has done nothing wrong.',
			],
		},
	],
};

export const nextTime: BuilderExercise = {
	id: 'next-time',
	points: ['friendships'],
	title: 'Next time',
	lead: 'Make yourself a small plan, with a “when” in it. There’s no best one.',
	facts: ['Nobody sees what you choose. It stays on this device, until you forget it or erase it.'],
	kept: true,
	pattern: 'Next time I notice …, I’ll ….',
	parts: [
		{
			legend: 'Next time I notice …',
			halves: [
				{
					text: 'that a friend doesn’t sound like themselves',
					fits: true,
					reply:
						'It can be a full stop. It can be no numbers on the way home. A change isn’t proof. It’s a reason to look twice.',
				},
				{
					text: 'that I’m about to say “same!”',
					fits: true,
					reply: 'You’ll mostly notice it in the middle of the word. That’s early enough.',
				},
				{
					text: 'that we’re going round it for the third time',
					fits: true,
					reply: 'The second time is often still helping. The third is a good place to stand still.',
				},
				{
					text: 'that they’ve got good news',
					fits: true,
					reply: 'It may come in by the side door: “It’s nothing, but …”',
				},
			],
		},
		{
			legend: '… I’ll …',
			halves: [
				{
					text: 'ask one small thing, just to them',
					fits: true,
					reply: 'Small is good: where were you, what did you do, what did they say?',
				},
				{
					text: 'keep my own bit short',
					fits: true,
					reply: 'Short isn’t nothing. “Me too, a bit. And yours?”',
				},
				{
					text: 'stay, and not fill it',
					fits: true,
					reply: 'Three steps, or three stops. It can feel longer than it is.',
				},
				{
					text: 'ask which they’d like: talk, or something else',
					fits: true,
					reply: 'Two things to choose from, and one of them may be “nothing”.',
				},
			],
		},
	],
	whole:
		'That’s a plan. Say it once more to yourself, without looking. And if it goes wrong, there’s the way back: what I did, what I missed, once more.',
};
