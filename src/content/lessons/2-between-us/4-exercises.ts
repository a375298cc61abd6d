/**
 * The words of lesson 4's worked example and exercises. The lesson's page, beside this file, says where each stands.
 * People of the course, and nobody's own family. No parent in here is a bad one.
 */
import type {
	BeforeAfterExercise,
	BuilderExercise,
	CheckExercise,
	GaugeExercise,
	OpenExercise,
	WorkedExample,
} from '../../../client/exercises/shapes.ts';

export const fromLessonOne: CheckExercise = {
	id: 'check',
	points: ['gap', 'recognise-and-respond', 'no-villain'],
	title: 'What was that again?',
	lead: 'Three questions about lesson 1, before we go in. No marks: fetching a thing back is what makes it stay.',
	questions: [
		{
			ask: 'Señora Olga missed Second Tree, and then she noticed. What told her?',
			answers: [
				{
					text: 'Teo said that he was hurt.',
					reply:
						'He said “yes”, and sat down by the wall. What told her was in how he said it: the weather lady had gone.',
				},
				{
					text: 'The weather lady had gone.',
					reply: 'That’s what she saw: something that was there a minute ago, and isn’t now. Then she asked.',
				},
				{
					text: 'She put herself in his place.',
					reply:
						'She’d have been glad to be a tree. Imagining it wouldn’t have got her there. Seeing a change and asking did.',
				},
			],
		},
		{
			ask: 'Feelings can be missed in two places. Which?',
			answers: [
				{
					text: 'In the reading, and in the answering.',
					reply: 'Those two. The wasp was read as cross. The dark stairs were read rightly and answered past.',
				},
				{
					text: 'At home, and at school.',
					reply:
						'There as well! The two places meant here are in the loop: reading what someone feels, and answering it.',
				},
				{
					text: 'In the speaking, and in the listening.',
					reply: 'Close. Listening is where the reading happens. The other place is the answer you give to it.',
				},
			],
		},
		{
			ask: 'Somebody meant well, and it stung. What’s true?',
			answers: [
				{
					text: 'If it was meant well, it can’t really have stung.',
					reply: 'It can. The left half of the sheet doesn’t change what’s on the right one.',
				},
				{
					text: 'If it stung, it can’t have been meant well.',
					reply: 'It nearly always was. Have a look at the left half: there’s mostly something kind on it.',
				},
				{ text: 'Both.', reply: 'Both. You can be sorry about the one and glad about the other.' },
			],
		},
	],
};

export const borrowedBike: WorkedExample = {
	title: 'The blue bike',
	setting:
		'Kumasi, in Ghana. Kwabena is thirteen and lives with his Uncle Kofi. For one day, his uncle has lent him the blue bike, with one rule: not the main road. Kwabena comes back on foot.',
	lines: [
		{
			does: 'He has gravel in his knee, blood down to the sock, and the bike on his shoulder. The front wheel looks like a crisp. He is crying.',
		},
		{ who: 'Uncle Kofi', says: '“Eh! You’re all right. Up, up, up. No tears. You’re a big man now.”' },
		{ who: 'Kwabena', thinks: 'It isn’t the knee.' },
		{ does: 'He stops. It takes about two seconds.' },
		{ who: 'Uncle Kofi', says: '“There. You see?”' },
		{ who: 'Kwabena', thinks: 'He won’t even look at the wheel. It’s that bad.' },
		{ does: 'At dinner he leaves his fish. “What does a wheel cost?” he asks the fish.' },
		{ does: 'Later. The light is on in Kwabena’s room. Uncle Kofi is in the doorway, with the wheel.' },
		{
			who: 'Uncle Kofi',
			says: '“I said no tears before I’d even looked. I’m sorry. What was it, if it wasn’t the knee?”',
		},
		{ who: 'Kwabena', says: '“You lent it to me for one day.”' },
		{ who: 'Uncle Kofi', says: '“One day. And then the wheel.”' },
		{ who: 'Kwabena', thinks: 'He isn’t laughing.' },
		{ does: 'He cries again, for a bit. Nobody stops him. Uncle Kofi turns the wheel round in his hands, like a hat.' },
		{ who: 'Uncle Kofi', says: '“And the main road is still no.”' },
		{ who: 'Kwabena', says: '“I know.”' },
		{ who: 'Kwabena', thinks: 'He’s sorry, and he’s still my uncle.' },
	],
};

export const oneKneeTwice: BeforeAfterExercise = {
	id: 'one-knee-twice',
	points: ['families'],
	title: 'One knee, twice',
	lead: 'The same boy and the same knee: once at the gate, once in his room. Go to and fro. Where are there more tears? And where is the door open?',
	before: {
		name: 'At the gate',
		face: {
			person: 'kwabena',
			shows: 'ashamed',
			distress: 7,
			door: 'shut',
			light: 'dusk',
			label:
				'Kwabena, thirteen, with a hand over half his face. The eye that shows is dry, and it looks down. The door is shut.',
		},
		said: '“Up, up, up. No tears.”',
		brought: 'He stops. It takes about two seconds.',
		torn: {
			meantBy: 'Uncle Kofi',
			meant: 'You can bear this. I know you can.',
			heardBy: 'Kwabena',
			heard: 'Put it away.',
			landed: 'missed',
		},
		look: 'No tears, and it looks as if it’s over. A dry face is no proof. It may just have gone where nobody can get at it.',
	},
	after: {
		name: 'In his room',
		face: {
			person: 'kwabena',
			shows: 'sad',
			distress: 7,
			door: 'open',
			light: 'lamp',
			label: 'Kwabena in lamplight, facing you, with tears on his cheek. The door is open.',
		},
		said: '“What was it, if it wasn’t the knee?”',
		brought: 'He cries again, for a bit. Nobody stops him.',
		torn: {
			meantBy: 'Uncle Kofi',
			meant: 'I want to know. Even if it’s bad.',
			heardBy: 'Kwabena',
			heard: 'There’s room for the wheel.',
			landed: 'met',
		},
		look: 'There are more tears than before, and the door is open. That’s no step back. It can be seen now, and there’s somebody to see it.',
	},
};

export const showsAndInside: GaugeExercise = {
	id: 'shows-and-inside',
	points: ['families'],
	title: 'What shows, what’s inside',
	lead: 'Two gauges, one girl. Choose what her mother says, and watch them both. Then try the others.',
	scene: ['Bethan is eleven. She’s in the dentist’s waiting room, next to her mum, kicking the leg of the chair.'],
	start: { shows: 6, inside: 7 },
	replies: [
		{
			text: '“Sit still now. Big girls don’t make a fuss.”',
			shows: 1,
			inside: 8,
			reply:
				'She sits like a photo of herself. The man opposite thinks: what a calm child. Quiet isn’t always calm. She’s learned where to put it, that’s all.',
		},
		{
			text: '“Is it the drill, or the needle, or something else?”',
			shows: 7,
			inside: 5,
			reply:
				'“It’s the smell,” says Bethan, quite loud. The man opposite looks up. Nobody had thought of the smell. There’s more to see, and less inside.',
		},
		{
			text: '“Ten minutes, and then we’ll go for pancakes.”',
			shows: 3,
			inside: 7,
			reply:
				'Half a smile. She thinks about pancakes with sore teeth. It helps for as long as the pancakes do. That can be just long enough: fun is a fair help, once someone has asked.',
		},
	],
	note: 'The gauges are drawn, not measured. They show a pattern. Real people vary.',
};

export const fullHead: OpenExercise = {
	id: 'full-head',
	points: ['families'],
	title: 'One thing down',
	lead: 'Be Uncle Kofi. You’ve been up since four. The gate bangs, and there he stands, with blood in his sock and your bike on his shoulder. Four things are in your head at once. There’s time for one breath, and with one breath you can put one thing down. Which? Open them all, if you like.',
	strips: [
		{
			text: 'The clock. Your shift starts in twenty minutes.',
			lines: [
				'“Sit. I’ve got two minutes. They’re yours.”',
				'You’ll be late, and you’ll say sorry for that as well. It’s two minutes. He gets as far as “it isn’t the knee”.',
			],
			torn: {
				meantBy: 'You',
				meant: 'I can’t stay. I can be here.',
				heardBy: 'Kwabena',
				heard: 'There’s room for this.',
				landed: 'met',
			},
		},
		{
			text: 'The fright. That’s a lot of blood.',
			lines: [
				'“All that blood gave me a fright. Are you hurt anywhere else?”',
				'It was your own fright that wanted him to stop. Say so, and he needn’t stop to make it go away.',
			],
			torn: {
				meantBy: 'You',
				meant: 'It’s me who’s scared. You go on.',
				heardBy: 'Kwabena',
				heard: 'He isn’t angry. He was scared.',
				landed: 'met',
			},
		},
		{
			text: 'Your own father. “Up, up, up.” You can still hear him.',
			lines: [
				'You say nothing. You sit down on the kerb, next to him.',
				'He said it to you, and his father said it to him. It got them all home. It needn’t come any further than this kerb.',
			],
			torn: {
				meantBy: 'You',
				meant: 'I don’t have other words yet. I’ve got a kerb.',
				heardBy: 'Kwabena',
				heard: 'I needn’t be done yet.',
				landed: 'met',
			},
		},
		{
			text: 'The street. They’re all looking.',
			lines: [
				'“Let them look. What happened?”',
				'It’s a question, and he isn’t ready for it. Even so, he’s heard the first half.',
			],
			torn: {
				meantBy: 'You',
				meant: 'Nobody here matters but you.',
				heardBy: 'Kwabena',
				heard: 'I’m not a shame to him.',
				landed: 'near',
			},
		},
		{
			text: 'None of them. There’s no breath left.',
			lines: [
				'“Up, up, up. No tears.” Out it comes. Some days that’s all there is.',
				'There’s still the evening, and a doorway, and a wheel.',
			],
		},
	],
};

export const sorryGuess: OpenExercise = {
	id: 'still-in-charge',
	points: ['families'],
	title: 'Guess first',
	lead: 'A grown-up says sorry to a teenager, out loud. What happens to the grown-up’s say in things?',
	strips: [
		{
			text: 'It’s gone. Say sorry once, and they’ll walk all over you.',
			lines: [
				'Many grown-ups fear that. In a study with 288 teenagers there was little sign of it: saying sorry had not much to do with who was in charge.',
			],
		},
		{
			text: 'It’s still there.',
			lines: [
				'That fits what 288 teenagers said. A sorry about their own hurt was forgiven more, and they were more content with the parent. Who was in charge had little to do with it.',
			],
		},
		{
			text: 'It depends on the sorry.',
			lines: [
				'For being forgiven, it did: a sorry that was about the teenager did more than one that was about being right. For who’s in charge, it made little odds.',
			],
		},
	],
};

export const makesSense: BuilderExercise = {
	id: 'makes-sense',
	points: ['families'],
	title: 'It makes sense that …',
	lead: 'Kiran is eight. Put together one sentence that his big sister Anjali could say to him. It has to fit what’s known, and no more than that.',
	facts: [
		'He’d kept half his roti since lunch, wrapped in foil, for after school.',
		'His cousin ate it. He thought it was left over.',
		'Kiran threw a shoe. It hit the fridge.',
	],
	pattern: '“It makes sense that …, because ….”',
	parts: [
		{
			legend: '“It makes sense that …',
			halves: [
				{
					text: 'you’re furious',
					fits: true,
					reply: 'It has a go at the feeling, and it’s about the right size. (If it’s off, he’ll soon say.)',
				},
				{
					text: 'you threw a shoe',
					reply:
						'That’s what he did. Feelings can all come in. Shoes can’t. You can let the feeling count without the shoe.',
				},
				{
					text: 'you do make a lot of it',
					reply: 'That’s a view of him, and not a feeling of his. He may well throw the other one.',
				},
			],
		},
		{
			legend: '… because …”',
			halves: [
				{
					text: 'your cousin never thinks of anyone',
					reply:
						'It isn’t in the facts. He thought it was left over. Taking sides is quick; it needs somebody to be bad.',
				},
				{
					text: 'you’re tired after school',
					reply: 'He may be. Nobody said so. To him it can sound like: it isn’t really about the roti.',
				},
				{
					text: 'you’d looked forward to it since lunch',
					fits: true,
					reply: 'That’s in the facts, and it’s his. The foil says so.',
				},
			],
		},
	],
	whole:
		'It fits. Now there’s room for the other half: “And shoes are for feet.” Feeling first, rules after. He isn’t being let off. He’s being met, and then told.',
};

export const theMainRoad: BuilderExercise = {
	id: 'the-main-road',
	points: ['families'],
	title: 'And the main road?',
	lead: 'Be Uncle Kofi once more. It’s breakfast, and the main road is still no. Build a sentence that says so, with what it was like for you and no blame.',
	facts: [
		'The one rule was: not the main road. He took it, and came off the bike.',
		'He came home with blood down to his sock.',
		'When you saw it, your knees went soft.',
	],
	pattern: '“I know you’re sorry about the wheel. I felt … when …. I need ….”',
	parts: [
		{
			legend: '“I know you’re sorry about the wheel. I felt …',
			halves: [
				{
					text: 'that you don’t listen',
					reply:
						'It says “I felt”, and it’s a view of him. He hears that he’s no good at listening, and he’ll want to fight it.',
					instead: '“I felt frightened”',
				},
				{
					text: 'frightened',
					fits: true,
					reply: 'That’s a feeling, and it’s yours. Nobody can say: no, you didn’t.',
				},
				{
					text: 'fine',
					reply: 'Your knees say something else. If it was all fine, he may wonder what the rule is for.',
				},
			],
		},
		{
			legend: '… when …',
			halves: [
				{
					text: 'I saw the blood on your sock',
					fits: true,
					reply: 'A camera would have seen it, too. There’s nothing in it to argue with.',
				},
				{
					text: 'you broke my bike',
					reply:
						'It did break. But was it the bike that made your knees go soft? He has cried for the wheel already. This takes him back there.',
					instead: '“when I saw the blood on your sock”',
				},
				{
					text: 'you never do as you’re told',
					reply: '“Never” is a big word. He’ll think of a day when he did, and then you’ll talk about that day.',
					instead: '“when I saw the blood on your sock”',
				},
			],
		},
		{
			legend: '… I need …”',
			halves: [
				{
					text: 'you to be more careful',
					reply: 'That’s fair. What is careful, though? He may think he was. Say the thing itself, and he can do it.',
				},
				{
					text: 'you to grow up',
					reply: 'It sounds like: be somebody else. He’s thirteen. He can’t do that by Friday.',
					instead: '“I need you to keep off the main road”',
				},
				{
					text: 'you to keep off the main road',
					fits: true,
					reply: 'It’s clear, and it can be done. He’ll know himself when he has done it.',
				},
			],
		},
	],
	whole:
		'First a sign that you see him, then what it was like for you, then the rule. He may still groan at it. He knows why it’s there, and he’s still welcome at breakfast.',
};

export const atHome: BuilderExercise = {
	id: 'at-home',
	points: ['families'],
	title: 'Next time, at home',
	lead: 'Make yourself a small plan, with a “when” in it. It can be for the small chair or for the tired one. There’s no best one.',
	facts: ['Nobody sees what you choose. It stays on this device, until you forget it or erase it.'],
	pattern: 'Next time I notice …, I’ll ….',
	parts: [
		{
			legend: 'Next time I notice …',
			halves: [
				{
					text: 'that I’m about to say “it’s nothing”',
					fits: true,
					reply: 'To them or of yourself: both count. Three words, and you can stop after “it’s”.',
				},
				{
					text: 'that somebody small has gone quiet',
					fits: true,
					reply: 'Under the table, in the bath, on the stairs. Quiet can be the loudest thing in a house.',
				},
				{
					text: 'that my head is full and they want me now',
					fits: true,
					reply: 'You can notice it in the shoulders. They go up before the voice does.',
				},
				{
					text: 'that I was sharp, an hour ago',
					fits: true,
					reply: 'An hour is fine. So is a week. It doesn’t go off.',
				},
			],
		},
		{
			legend: '… I’ll …',
			halves: [
				{
					text: 'say what I see, and wait',
					fits: true,
					reply:
						'What a camera would see: two halves of bread, one shoe off. Then nothing, for as long as a bus takes.',
				},
				{
					text: 'say when I’ve got time, and come',
					fits: true,
					reply: 'The second half is the one they’ll check.',
				},
				{
					text: 'say what I did, and ask what it was like',
					fits: true,
					reply: 'No “but”. If you feel one coming, have a drink of water.',
				},
				{
					text: 'sit down near them, with something to do',
					fits: true,
					reply: 'Peas to shell, socks to pair. Side by side, many people find it easier.',
				},
			],
		},
	],
	kept: true,
	whole: 'That’s a plan. It needn’t work the first time. Plans at home get a lot of goes.',
};
