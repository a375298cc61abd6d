/**
 * The words of lesson 1's worked example and exercises. The lesson's page, beside this file, says where each stands.
 * People of the course, and nobody's own family.
 */
import type {
	CheckExercise,
	OpenExercise,
	PickerExercise,
	SlipExercise,
	SortExercise,
	SpotExercise,
	Torn,
	WorkedExample,
} from '../../../client/exercises/shapes.ts';

export const secondTree: WorkedExample = {
	title: 'Second Tree',
	setting:
		'A Tuesday evening in Valparaíso, in Chile. Teo is nine. Señora Olga from next door sits with him till bedtime. She knits. He does voices: the bus driver, the weather lady, her parrot.',
	lines: [
		{ does: 'He comes in as the weather lady.' },
		{
			who: 'Teo',
			says: '“And now the news from school. Clouds. They gave out the parts, and I’m not the king. I’m Second Tree.”',
		},
		{ who: 'Olga', says: '“A tree! Trees have no lines to learn.”' },
		{ who: 'Olga', thinks: 'There. Not so bad, is it?' },
		{ who: 'Teo', thinks: 'I learned them already.' },
		{ who: 'Teo', says: '“Yes.”' },
		{ does: 'It is his own voice. He sits down by the wall. The needles click.' },
		{ who: 'Olga', thinks: 'The weather lady came in. Where did she go?' },
		{ does: 'She puts the knitting down.' },
		{ who: 'Olga', says: '“You were telling me something, and I told you about trees. Sorry. What did I miss?”' },
		{ who: 'Teo', says: '“I’d done the king. At home. I had the cough and everything.”' },
		{ who: 'Olga', says: '“You had the cough.”' },
		{ who: 'Teo', thinks: 'She wants to hear the cough.' },
		{ does: 'He does the cough. Behind the wall, the parrot does the cough.' },
		{ who: 'Olga', says: '“Nine out of ten.”' },
		{ who: 'Teo', says: '“Seven. The parrot lacks courage.”' },
	],
};

export const treeSheet: Torn = {
	meantBy: 'Olga',
	meant: 'It isn’t so bad.',
	heardBy: 'Teo',
	heard: 'It isn’t worth telling.',
	landed: 'missed',
};

export const whereItSlipped: SlipExercise = {
	id: 'where-it-slipped',
	points: ['recognise-and-respond', 'gap'],
	title: 'Where did it slip?',
	lead: 'Three short scenes. In each, tap the place where the loop tore. In one of them it held.',
	scenes: [
		{
			title: 'The sleeve',
			lines: [
				'Anjali comes out of class and walks past her friend Rishi without a word. Her arms are stiff. She looks straight ahead.',
				'She’s cross with me, thinks Rishi. So he gives her room, and stays away all break.',
				'She had a wasp up her sleeve.',
			],
			slipped: 'reading',
			replies: {
				reading: 'There. He read “cross”, and it was “wasp”. His answer was a kind one, for somebody who’s cross.',
				answering:
					'Giving someone room is kind, and it fitted what he thought. But what he thought was off. He read “cross”; it was “wasp”.',
				nowhere:
					'It looks calm from outside. Inside the sleeve it wasn’t. He read “cross”, so she was on her own with it.',
			},
		},
		{
			title: 'The stairs',
			lines: [
				'Minh’s small sister stops at the foot of the dark stairs. Minh sees at once that she’s scared.',
				'“There’s nothing up there,” he says. “Look at me. I’m not scared.”',
				'She goes up. She doesn’t let go of the wall.',
			],
			slipped: 'answering',
			replies: {
				reading: 'He read her well: she was scared, and he saw it. It was the next step that tore, the answer.',
				answering:
					'Yes, here. He saw it. He wanted to lend her his courage. What she got was: you’re wrong to be scared.',
				nowhere: 'She did go up the stairs. But look at her hand on the wall. The scared part went up with her.',
			},
		},
		{
			title: 'Rice',
			lines: [
				'Kwabena comes in and lets the door bang. Auntie Esi looks up. “Rice first, or shouting first?”',
				'“Rice.”',
				'She serves it. She sits down with him and talks about her shoes. He eats the lot.',
			],
			slipped: 'nowhere',
			replies: {
				reading:
					'She doesn’t know what’s up, that’s true. She did read that something is, and she asked what he’d like.',
				answering:
					'Nobody said a word about feelings. And still: two small things on offer, his to pick, and company with it.',
				nowhere: 'It held. Not every mood wants a talk. She saw, she asked, she stayed. The shouting can come later.',
			},
		},
	],
};

export const aWordForIt: PickerExercise = {
	id: 'a-word-for-it',
	points: ['recognise-and-respond'],
	title: 'A word for it',
	lead: 'Lerato is sixteen. What may she be feeling here? Tick as many words as fit; in each row they grow stronger. None of them is the answer, and more than one may be true.',
	face: {
		person: 'lerato',
		shows: 'ashamed',
		distress: 4,
		door: 'ajar',
		light: 'window',
		label: 'Lerato, sixteen. She looks down, her brows are up, and one hand is at her cheek.',
	},
	scene: [
		'She has just done ten minutes of her best jokes on the school radio. She’d worked on them all week. The microphone was off.',
		'“Well,” she says. “The goldfish loved it.” Round her other hand she winds the cable, tighter than it needs.',
	],
	families: {
		sad: [
			'It fits the cable, and how quiet it is. A small word is easy to say yes to, or no.',
			'Could be. A week’s work went out into the air, and nobody was there to catch it.',
			'That’s a big word for ten minutes of radio. It may be that big. She’s the one who knows.',
		],
		hurt: [
			'By the microphone, or by whoever looks after it. It fits what happened, and it isn’t too big.',
			'Nobody did a thing to her, as far as we know. It can sting all the same.',
			'She did work all week. If it’s as big as that, her joke is hiding a lot. Ask before you use it.',
		],
		lonely: [
			'Nobody shut her out on purpose. Ten minutes of talking to nobody can still feel like that.',
			'All those jokes, and not one laugh came back. From in there it may well have been lonely.',
			'For ten minutes she was, and she didn’t know it. Finding out later is a feeling of its own.',
		],
		angry: [
			'Look at the cable. Someone could have looked at that switch. It could be her own self she’s cross with.',
			'It may be under the joke. Some people joke when they’re angry, so as not to be rude.',
			'You’d think there would be more of it to see. Then again, a joke can cover a good deal.',
		],
		ashamed: [
			'A fair guess. She makes the joke about the goldfish before anybody else can make one.',
			'It fits the joke, and where she’s looking. Lots of people joke just then.',
			'It’s heavier than the one before it: as if something was amiss with her, and not with a switch. Could be. Tread lightly.',
		],
		glad: [
			'Her words are calm. Her hands aren’t. Where two things don’t match, it’s worth asking.',
			'There may be some in it: it’s over now. People can feel two things at once.',
			'If the joke were all you had, you might think so. The cable says that there’s more.',
		],
	},
	notSure: 'That’s a fine place to start from: it’s the one that asks. “How was that for you?” needs no word at all.',
	note: 'From outside, nobody can know. So a guess is for saying out loud. Keep it small enough for her to say: no, it’s more like this.',
};

export const threeThings: SortExercise = {
	id: 'three-things',
	points: ['why-empathy'],
	title: 'Which of the three?',
	lead: 'Lerato again. Here is what people said to her by the radio room. What would each line give her?',
	heaps: [
		{ name: 'Understood', means: 'You’ve got what I feel.' },
		{ name: 'Validated', means: 'You can see why I’d feel it.' },
		{ name: 'Cared for', means: 'You’re on my side.' },
		{ name: 'None of these', means: 'Perhaps kind. It just doesn’t reach me.' },
	],
	lines: [
		{
			line: '“All that, and then nobody there. It must be so flat.”',
			replies: [
				'That’s the one I’d pick, too. It has a go at what it’s like in there, and it leaves her room to say “no, more like sick”.',
				'Nearly. It tries the feeling on. It doesn’t say yet why it makes sense.',
				'There is care in it. Most of all it’s a go at what she feels.',
				'It does reach her. It holds out a feeling, and she can take it or mend it.',
			],
		},
		{
			line: '“At least nobody heard the one about the goat!”',
			replies: [
				'It’s funny. It also steps over what she feels, before anyone has looked.',
				'It’s more the other way round: it makes the thing smaller.',
				'It may well be meant with love. A joke works better when you know what it steps on.',
				'Mm. In an hour she may laugh at it. Just now it says: cheer up, please.',
			],
		},
		{
			line: '“Budge up. I’ve saved you the bun with the icing.”',
			replies: [
				'Perhaps, in a quiet way. Most of all it says: I’m here, and I thought of you.',
				'It gives no reason why she’d feel so. It doesn’t need to. It has icing.',
				'Yes. Not a word about feelings, and she isn’t alone any more.',
				'It can look like changing the subject. But it asks nothing of her, and it stays.',
			],
		},
		{
			line: '“You worked on it all week. Of course you’re gutted.”',
			replies: [
				'That’s in it, too: it names a feeling. The strong part is the week.',
				'Yes. “All week” is the reason, and it’s her own. So the feeling has a right to be there.',
				'It’s kind. The strongest thing in it is the reason.',
				'It reaches her: it shows that the feeling makes sense.',
			],
		},
	],
};

export const thePaper: SpotExercise = {
	id: 'the-paper',
	points: ['recognise-and-respond', 'gap'],
	title: 'Mark the moment',
	lead: 'Nandi has passed her driving test. Read it to the end, then mark the line where it slipped. Try the others as well: each of them did something.',
	ask: 'Which line would you mark?',
	lines: [
		{
			text: 'Nandi runs up the path. She’s waving a piece of paper over her head.',
			landed: 'met',
			reply:
				'Nothing has torn yet. It’s all there to be read, the running and the waving. You can see from the gate how big it is.',
		},
		{
			who: 'Nandi',
			text: '“I passed! I can drive!”',
			landed: 'met',
			reply: 'She says the news, and her voice says the feeling. Lots of people tell it that way. It’s no slip.',
		},
		{
			who: 'Her dad',
			text: '“Well done.”',
			landed: 'near',
			reply:
				'It holds, just. He could see that she was bursting, and those two words were for her. It’s a small answer to something big. It was on its way.',
		},
		{
			who: 'Her dad',
			text: '“Mind your speed, then.”',
			landed: 'missed',
			reply:
				'He has seen the joy, and here he answers the roads. What she gets is his worry, and she’s alone with her news. Joy can be missed as well.',
		},
		{
			text: 'She folds the paper up. Then she folds it again.',
			landed: 'missed',
			reply:
				'By now it has slipped, and this is where you can see it. The paper came up the path big. A change like that is a good time to go back.',
		},
		{
			who: 'Nandi',
			text: '“I know, Dad.”',
			landed: 'lost',
			reply:
				'It’s polite, and it shuts the talk. The slip is behind her. This is what it can sound like from her side.',
		},
		{
			who: 'Her dad',
			text: '“Have you eaten?”',
			landed: 'near',
			reply:
				'That’s care, and it goes past the paper. It could also be the way back: “Have you eaten? Sit down, and read it to me.”',
		},
	],
};

export const threeLeftHalves: OpenExercise = {
	id: 'three-left-halves',
	points: ['no-villain'],
	title: 'Three left halves',
	lead: '“Mind your speed, then.” What did Nandi’s dad mean by it? Here are four guesses. Open them all.',
	strips: [
		{
			text: 'He is frightened of the roads.',
			torn: {
				meantBy: 'He',
				meant: 'Come home in one piece. Every time.',
				heardBy: 'Nandi',
				heard: 'You’ll crash it.',
				landed: 'missed',
			},
			lines: ['Could be. Fear often comes out dressed as advice.'],
		},
		{
			text: 'His head was full. The bank was on the phone.',
			torn: {
				meantBy: 'He',
				meant: 'That’s lovely. Two minutes, and I’m all yours.',
				heardBy: 'Nandi',
				heard: 'You’ll crash it.',
				landed: 'missed',
			},
			lines: ['Could be. A full head has room for one short sentence, and it isn’t always the best one.'],
		},
		{
			text: 'It’s what his own dad said to him.',
			torn: {
				meantBy: 'He',
				meant: 'In our house, that is how you say “I’m proud”.',
				heardBy: 'Nandi',
				heard: 'You’ll crash it.',
				landed: 'missed',
			},
			lines: ['Could be. Some families say it that way. It only works if the other person knows the code.'],
		},
		{
			text: 'He wanted to spoil it for her.',
			lines: [
				'That’s how it can sound. It’s hardly ever what’s in the other half. And you can find out: ask.',
				'Some people do mean to hurt, again and again. That isn’t a miss. That’s what the box on this page is for.',
			],
		},
	],
};

export const sixMondays: OpenExercise = {
	id: 'six-mondays',
	points: ['small-and-often'],
	title: 'Six Mondays',
	lead: 'Senuri is eleven and plays chess. Each Monday she comes home with a small thing to tell. Sometimes there’s an ear for it, and sometimes it’s “not now”. Open each strip, and listen to the sixth Monday.',
	strips: [
		{
			text: 'One Monday is missed.',
			days: 'hmhhh',
			lines: [
				'Sixth Monday. “Give me six spoons,” says Senuri. “I’ll show you what the knight did.”',
				'One miss hardly shows.',
			],
		},
		{
			text: 'All five are missed.',
			days: 'mmmmm',
			lines: [
				'Sixth Monday. “How was chess?” “Fine.” She is reading the back of the rice packet.',
				'Nothing bad happened on any of the five. That’s what makes it hard to see.',
			],
		},
		{
			text: 'All five are missed, and one is gone back to.',
			days: 'mmmmb',
			lines: [
				'On Sunday somebody says, “Last week I said ‘not now’, and then I never came back. What was it about the knight?” “Oh, only a small thing,” says Senuri.',
				'Sixth Monday. She looks round the door first. She has the spoons with her.',
				'This shows a pattern. Real people vary: some give up sooner, some never do, some have a gran downstairs.',
			],
		},
	],
};

export const lessonOneCheck: CheckExercise = {
	id: 'check',
	points: ['gap', 'recognise-and-respond', 'small-and-often'],
	title: 'Three questions',
	lead: 'No marks. Bringing something back to mind is what makes it stay.',
	questions: [
		{
			ask: 'Olga said that trees have no lines to learn. What was the gap?',
			answers: [
				{
					text: 'She didn’t care that he wasn’t king.',
					reply: 'She did care. She was cheering him up. It can be meant well and still go in wrong.',
				},
				{
					text: 'She sent “it isn’t so bad”. He got “it isn’t worth telling”.',
					reply: 'That’s it: what was sent and what landed were two things. She could only see hers.',
				},
				{
					text: 'He never said that he was sad.',
					reply: 'It would have helped her. But he did show it. The weather lady went.',
				},
			],
		},
		{
			ask: 'Someone sees at once that you’re nervous, and says, “Don’t be nervous.” Where did it slip?',
			answers: [
				{
					text: 'In the reading',
					reply: 'They saw that you’re nervous, so the reading held. The answer is what tore.',
				},
				{ text: 'In the answering', reply: 'Yes. They had it. Then they told it to go away.' },
				{ text: 'Nowhere', reply: 'If it helps you, then nowhere. Many people hear: now I’m nervous, and wrong.' },
			],
		},
		{
			ask: 'A friend was brushed off, once. How bad is that?',
			answers: [
				{
					text: 'It’s the end of something.',
					reply: 'Not from one. Even people who are very close are out of step a good deal, and find each other again.',
				},
				{
					text: 'It doesn’t count if it was meant well.',
					reply: 'It can be meant well and sting. Both are true, so neither cancels the other.',
				},
				{
					text: 'It’s small. Go back, and it’s smaller. Let it pile up, and it isn’t.',
					reply: 'Yes. Small is not nothing. And going back still works on Sunday.',
				},
			],
		},
	],
};
