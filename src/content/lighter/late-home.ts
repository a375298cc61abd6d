/**
 * The lighter way of “Late home”: six moments from Tuesday to Saturday, on one of its good roads. It serves readers under
 * sixteen as well as anyone who would like it lighter. It keeps the story's secret till the fourth picture, as the story does.
 */
import type { LighterWay } from '../../toolchain/editions/lighter/types.ts';

export const lateHome: LighterWay = {
	story: 'late-home',
	title: 'Late home, in six pictures',
	minutes: 3,
	intro:
		'This is the same story on one of its roads, told with less in it. Nothing to choose: only look. It counts just the same. It’s a good ' +
		'way in if you’re under sixteen, or tired, or would just like to see how it goes. Selim tunes pianos in Istanbul. You and he share a ' +
		'flat, and a cat that isn’t yours.',
	moments: [
		{
			place: 'flat',
			light: 'lamp',
			shows: 'calm',
			distress: 6,
			door: 'ajar',
			line: '“Peppers, in their funeral clothes.”',
			caption:
				'Tuesday, twenty to ten. You’re late. The oven has been beeping for a long time. Selim sits six steps from it, at a table with the good plates on, and lets it burn. You turn it off, and put the tray on the table. Is he cross with you?',
		},
		{
			place: 'flat',
			light: 'lamp',
			shows: 'worried',
			distress: 5,
			door: 'ajar',
			line: '“It was a small question. It was the size I had.”',
			caption:
				'This morning he asked, very lightly, what you were doing at four. A meeting, you said. Now you remember it. He had something at four, he says. Ears. It’s nothing. Nothing like nothing, you ask, or like the peppers?',
		},
		{
			place: 'flat',
			light: 'night',
			shows: 'lonely',
			distress: 5,
			door: 'ajar',
			line: '“I’d like you to come with me.”',
			caption:
				'Thursday, in the night. You’ve asked if Thursday would do, on the morning boat. He said Thursday would. Now he stands at the dark window and tries out how to say it. Nobody hears him. It’s hard, even when the other one is kind.',
		},
		{
			place: 'ferry',
			light: 'window',
			shows: 'sad',
			distress: 4,
			door: 'open',
			line: '“Are they loud today?”',
			caption:
				'The boat to Europe. Forty gulls go by. Like a school at lunch, you say; why, what are they like for him? Quiet, says Selim. It has been quiet for so long that he thought they’d gone away. He can’t hear the high notes any more. The timer is a high note. “But you tune pianos,” you say. He makes you say it again, where he can see it.',
		},
		{
			place: 'hall',
			light: 'dusk',
			shows: 'relieved',
			distress: 4,
			door: 'open',
			line: '“Is that true?”',
			caption:
				'Saturday. You sit in row five, where he asked you to, and don’t say anything nice. He plays the top C and looks at you. “Is that true?” he asks. That’s their word for in tune. It’s under, you think. He looks as if you’d given him something.',
		},
		{
			place: 'hall',
			light: 'dusk',
			shows: 'warm',
			distress: 2,
			door: 'open',
			line: '“What are you doing on the 24th, at four?”',
			caption:
				'Ten minutes to go. On Tuesday he asked what you were doing at four. “Ask me again,” you say. He knows at once what you mean. To make it light takes him two tries. “Coming with you,” you say.',
		},
	],
	question:
		'In the first picture it’s easy to think that Selim is cross. What else could it have been? And what did you need, to find out: to think harder about him, or to ask?',
};
