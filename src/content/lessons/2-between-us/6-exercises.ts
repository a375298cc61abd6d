/**
 * The words of lesson 6's worked example and exercises. The lesson's page, beside this file, says where each stands.
 * Two people who go out together, and others whom a reader can look at from outside; nobody's own life. What is control
 * and no miss stands on the page, once.
 */
import type {
	BuilderExercise,
	CheckExercise,
	OpenExercise,
	Torn,
	WorkedExample,
} from '../../../client/exercises/shapes.ts';

export const fromBefore: CheckExercise = {
	id: 'check',
	points: ['gap', 'families', 'friendships'],
	title: 'What was that again?',
	lead: 'Three questions about earlier lessons, before we go in. No marks: fetching a thing back is what makes it stay.',
	questions: [
		{
			ask: 'A torn sheet has two halves. You said something kind, and it went quiet. Which half do you look at?',
			answers: [
				{
					text: 'The left: what I meant.',
					reply: 'It’s worth a look, and it’s mostly kind. It can’t tell you how it went, though. The right one can.',
				},
				{
					text: 'The right: what was heard.',
					reply: 'That one. You can’t see it from where you are. So you ask.',
				},
				{
					text: 'Neither. Kind is kind.',
					reply: 'It was kind, and it may still have torn. Lesson 1 had that on its last line: look at what landed.',
				},
			],
		},
		{
			ask: 'Uncle Kofi stood in the doorway with the wheel of the blue bike. What did he say first?',
			answers: [
				{
					text: 'What he had done.',
					reply: '“I said no tears before I’d even looked.” Then sorry, then a question. The main road came last.',
				},
				{
					text: 'What Kwabena had done.',
					reply: 'That came too, at the very end: the main road was still no. Feeling first, rules after.',
				},
				{
					text: 'Why he had been in a hurry.',
					reply: 'He’d been up since four, and he didn’t say so. A reason that comes first can sound like a “but”.',
				},
			],
		},
		{
			ask: 'A friend tells you something that isn’t safe, and asks you to keep it to yourself. What then?',
			answers: [
				{
					text: 'Keep it. That’s what friends are for.',
					reply: 'It feels like that. But a secret that can hurt someone is too heavy for two. Take it to a grown-up.',
				},
				{
					text: 'Tell a grown-up you trust, and tell your friend that you will.',
					reply: 'Yes. They may be cross for a while. They’ll be cross and safe.',
				},
				{
					text: 'Find out more first.',
					reply: 'One question is enough: are you safe? The rest is for a grown-up to find out.',
				},
			],
		},
	],
};

export const coldChips: WorkedExample = {
	title: 'Cold chips',
	setting:
		'Cork, in Ireland. Aoife and Tomek are both seventeen, and have been going out since spring. They were to meet by the river at seven. It’s seven-forty, and raining.',
	lines: [
		{ does: 'Tomek stands under one umbrella with two bags of chips. Aoife comes round the corner, with no hood up.' },
		{ who: 'Aoife', says: '“Are they cold?”' },
		{ who: 'Tomek', says: '“Of course they’re cold. Could you not have texted?”' },
		{ who: 'Aoife', thinks: 'That’s one more thing today I couldn’t do.' },
		{ who: 'Aoife', says: '“Right. Sorry. It’s fine.”' },
		{ does: 'She eats one chip. She steps out from under the umbrella and sits down on the wet wall.' },
		{ who: 'Tomek', says: '“What’s wrong with you now?”' },
		{ who: 'Aoife', says: '“Nothing.”' },
		{ who: 'Tomek', says: '“It’s not nothing. What is it? Is it me? What?”' },
		{ who: 'Aoife', thinks: 'The more he asks, the less of it I have.' },
		{ does: 'They look at the river. It takes about half a minute. Tomek looks at her shoes.' },
		{ who: 'Tomek', thinks: 'Those are her driving shoes. That was today. It was today at five.' },
		{ who: 'Tomek', says: '“I was cross about chips, and I went for you. I’m sorry. How was the test?”' },
		{ who: 'Aoife', says: '“I stalled at the lights. Twice. A bus driver clapped.”' },
		{ who: 'Tomek', says: '“Clapped.”' },
		{ who: 'Aoife', says: '“Slowly.”' },
		{ who: 'Aoife', thinks: 'He hasn’t said there’s always next time. Good.' },
		{ does: 'He holds the umbrella over the wall. His own arm gets wet.' },
		{ who: 'Aoife', says: '“You were stood here forty minutes. I could have borrowed a phone.”' },
		{ who: 'Tomek', says: '“Forty-one.”' },
		{ does: 'The chips are terrible. They eat every one of them.' },
	],
};

export const chipsSheet: Torn = {
	meantBy: 'Tomek',
	meant: 'I was worried. I’m soaked. I’m glad it’s you.',
	heardBy: 'Aoife',
	heard: 'You’re late at this as well.',
	landed: 'missed',
};

export const whoBegan: OpenExercise = {
	id: 'who-began',
	points: ['partners'],
	title: 'Who started it?',
	lead: 'One of them asked and asked. One of them went quiet. Have a guess at who began, and then open the others.',
	strips: [
		{
			text: 'Tomek. He asked four questions in a row.',
			lines: [
				'That’s how it is from the wall. “He keeps at me, so I keep quiet.”',
				'And why did he keep at her? Since she’d gone quiet.',
			],
		},
		{
			text: 'Aoife. She said “nothing”, and moved to the wall.',
			lines: [
				'That’s how it is from under the umbrella. “She won’t talk, so I have to ask.”',
				'And why did she go quiet? Since he kept asking.',
			],
		},
		{
			text: 'Neither. It goes round.',
			lines: [
				'It’s a ring, and a ring has no front. Each of them can point to the place where the other one began.',
				'So there’s no use in looking for the start. Look for a way off. He found one: he stopped asking, and looked.',
			],
		},
		{
			text: 'A bus driver.',
			lines: ['Fair. A good deal of what two people fight about comes in on their shoes, from somewhere else.'],
		},
	],
};

export const notNow: BuilderExercise = {
	id: 'not-now',
	points: ['partners'],
	title: 'Not now, and a time',
	lead: 'Leila and Marcus are both eighteen. Put together what Marcus could say. It should be honest, and she should be able to hold on to it.',
	facts: [
		'Marcus is at work, behind the till. There’s a queue.',
		'Leila has rung. She says, “Can I tell you something?”',
		'His break is at six. It’s ten to five.',
	],
	pattern: '“I do want to hear it. …, so …. …”',
	parts: [
		{
			legend: '“I do want to hear it. …',
			halves: [
				{
					text: 'There are nine people looking at me',
					fits: true,
					reply: 'True, and it isn’t about her. She can see it from where she is.',
				},
				{
					text: 'You always ring when it’s full',
					instead: 'There are nine people looking at me, and I can’t think',
					reply: 'The queue is real. “You always” makes it her fault, and then that’s what you’ll talk about.',
				},
				{
					text: 'I’m sure it isn’t that bad',
					reply: 'He can’t know. She hasn’t said it yet.',
				},
			],
		},
		{
			legend: '… so …',
			halves: [
				{
					text: 'I’ll ring you later',
					reply: 'Later is kind, and it has no handle. She’ll look at her phone till then.',
				},
				{
					text: 'I’ll ring you at six',
					fits: true,
					reply: 'That’s a time. She can put it down until six. Now it has to be six.',
				},
				{
					text: 'text it to me and I’ll see',
					reply: 'It can do for a small thing. If it’s a big one, she has to make it small to send it.',
				},
			],
		},
		{
			legend: '… and last:”',
			halves: [
				{
					text: 'If it can’t wait, say so, and I’ll get someone to take the till.',
					fits: true,
					reply: 'Good. A wait is only fair when it can be turned down.',
				},
				{
					text: 'And then I want all of it.',
					reply: 'He means that he’ll have time. It may sound like a bill.',
				},
				{
					text: 'Don’t be cross.',
					reply: 'She may be. It’s hers to be. He can’t order it off the menu.',
				},
			],
		},
	],
	whole:
		'It’s honest, it has a time in it, and she may say no. There’s one part left that no sentence can do for him: at six, he rings.',
};

export const helpThatShows: OpenExercise = {
	id: 'help-that-shows',
	points: ['partners'],
	title: 'Help, three ways',
	lead: 'Dan is nineteen. Tonight he plays bass in front of people for the first time. Priya goes out with him, and has come along. Open all three.',
	strips: [
		{
			text: 'She tells the sound man, “He’s really nervous. Be nice to him.”',
			torn: {
				meantBy: 'Priya',
				meant: 'I’ll make it soft for you.',
				heardBy: 'Dan',
				heard: 'You can see that I can’t.',
				landed: 'missed',
			},
			lines: ['Everyone is very nice to him. He counts them.'],
		},
		{
			text: 'She has put a spare string into her coat, and says nothing about it.',
			torn: {
				meantBy: 'Priya',
				meant: 'You won’t need it. It’s there.',
				heardBy: 'Dan',
				heard: '(He never finds out. He plays.)',
				landed: 'met',
			},
			lines: ['On the way home the coat goes “plink”. “What’s that?” “Nothing,” says Priya.'],
		},
		{
			text: 'Ten to eight. His hands are shaking, and he can’t do up his sleeve. She sits down next to him. “That’s a lot of shaking. I’m here till you go on.”',
			torn: {
				meantBy: 'Priya',
				meant: 'I see it, and I’m not going anywhere.',
				heardBy: 'Dan',
				heard: 'It shows. And it’s all right that it shows.',
				landed: 'met',
			},
			lines: [
				'This one shows, and it helps. When someone is in it up to the neck, help that they can’t see is a bit too quiet.',
			],
		},
	],
};

export const smallPlan: BuilderExercise = {
	id: 'small-plan',
	points: ['partners'],
	title: 'A small plan',
	lead: 'If you like, put one together. With anyone: it needn’t be someone you go out with. Nobody sees it. It stays on this device, and in your head, which is where it’s for.',
	facts: ['A plan works best when it’s small.', 'It has a thing that you can notice, and a thing that you can do.'],
	kept: true,
	pattern: '“Next time I notice that …, I’ll ….”',
	parts: [
		{
			legend: '“Next time I notice that …',
			halves: [
				{
					text: 'I’m asking for the third time',
					fits: true,
					reply: 'A good one to notice. It can be felt in the voice: it goes up.',
				},
				{
					text: 'someone says “it’s nothing” to the floor',
					fits: true,
					reply: 'The floor is a good clue. It says that something is up. It can’t say what.',
				},
				{
					text: 'I’m coming in with my own day first',
					fits: true,
					reply: 'Your day counts. This is only about who’s in the doorway already.',
				},
			],
		},
		{
			legend: '… I’ll …”',
			halves: [
				{
					text: 'stop, and say when I’ll ask again',
					fits: true,
					reply: 'Once, and with a time in it. Then the other one can breathe out.',
				},
				{
					text: 'go round to where they can see me',
					fits: true,
					reply: 'For some people that’s half of it. For others, side by side is better. You’ll soon see.',
				},
				{
					text: 'look first, and say one thing that I see',
					fits: true,
					reply: 'Shoes, plates, a full stop. Say it, and leave it.',
				},
			],
		},
	],
	whole: 'That’s a plan. If it comes to nothing the first time, it’s still a plan.',
};
