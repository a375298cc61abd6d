/**
 * The lighter way of “The bad day”: six moments of one evening and one morning, on one of its good roads.
 * It keeps the story's secret till the fifth picture, as the story does, and plays no voice.
 */
import type { LighterWay } from '../../toolchain/editions/lighter/types.ts';

export const theBadDay: LighterWay = {
	story: 'the-bad-day',
	title: 'The bad day, in six pictures',
	minutes: 3,
	intro:
		'This is the same story on one of its roads, told with less in it. Nothing to choose: only look. It counts just the same. Teo is nine ' +
		'and lives in Valparaíso, by the sea. He can do anyone’s voice. You are the grown-up who loves him.',
	moments: [
		{
			place: 'kitchen',
			light: 'lamp',
			shows: 'sad',
			distress: 7,
			door: 'shut',
			line: '“My stomach hurts.”',
			caption:
				'Thursday, a quarter past six. Teo stands in the doorway with his coat on. Any other day the bus driver would have walked in, or the weather lady. Today only Teo.',
		},
		{
			place: 'kitchen',
			light: 'lamp',
			shows: 'worried',
			distress: 7,
			door: 'ajar',
			line: '“He wasn’t hungry.”',
			caption:
				'His lunch box. Both halves of his bread are still in it. Every day since they were six, one of those halves has gone to Bruno. You say so, and leave it at that.',
		},
		{
			place: 'kitchen',
			light: 'lamp',
			shows: 'sad',
			distress: 6,
			door: 'ajar',
			line: '“Eight o’clock eight?”',
			caption:
				'He is under the table for a while. You sit down on the floor and say nothing at all. A small foot comes out and rests on your shoe. Then it is time for your bus. You’ll ring at eight, you say.',
		},
		{
			place: 'bakery',
			light: 'phone',
			shows: 'lonely',
			distress: 5,
			door: 'ajar',
			line: '“They laughed at Bruno. All of them.”',
			caption:
				'Eight o’clock, at the back door of the bakery, mixers and all. You ring. He picks up before the first ring is over. You talk about flour sacks. Then he asks if a school rings the police when somebody laughs.',
		},
		{
			place: 'table',
			light: 'lamp',
			shows: 'ashamed',
			distress: 5,
			door: 'open',
			line: '“It wasn’t them. It was me.”',
			caption:
				'Friday, before it’s light. Warm bread between you. Bruno stammers, on his own name most. Yesterday it took long, and Teo finished it for him, in a voice. It was three seconds. The room laughed. Bruno looked at him.',
		},
		{
			place: 'gate',
			light: 'window',
			shows: 'relieved',
			distress: 3,
			door: 'open',
			line: '“It was mean.”',
			caption:
				'Eight, at the school gate. Bruno is drawing a map on a wet car window. Teo waits till the line is finished. He says what he did, with no “but” in it, and holds out half a loaf. Bruno looks at it for a long time. He takes it. “Needs,” he says, when it comes, “salt.”',
		},
	],
	question:
		'At the first picture it’s easy to think that somebody was unkind to Teo. In which picture did you begin to wonder? What was in it?',
};
