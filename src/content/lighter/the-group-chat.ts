/**
 * The lighter way of “The group chat”: six moments from Thursday night to Monday morning, on one of its good roads.
 * The night on the river is told from afterwards: she is home, and warm, when we hear of it.
 */
import type { LighterWay } from '../../toolchain/editions/lighter/types.ts';

export const theGroupChat: LighterWay = {
	story: 'the-group-chat',
	title: 'The group chat, in six pictures',
	minutes: 3,
	intro:
		'This is the same story on one of its roads, told with less in it. Nothing to choose: only look. It counts just the same. Tala is ' +
		'fifteen and lives in Winnipeg, where it’s cold. She sends her life to the group chat as breaking news. You are her friend. She calls you Typo.',
	moments: [
		{
			place: 'bedroom',
			light: 'phone',
			shows: 'calm',
			distress: 6,
			door: 'ajar',
			line: '“BREAKING: area grandma deletes area girl”',
			caption:
				'Thursday night, in the chat. It’s a good one. Three people laugh in nine seconds. You nearly do. Then you ask her, just her: is it a real one?',
		},
		{
			place: 'bedroom',
			light: 'phone',
			shows: 'sad',
			distress: 6,
			door: 'ajar',
			line: '“anyway. night.”',
			caption:
				'Her messages never end on a full stop. This one does. You tell her that, and nothing else. “ok. it was kind of real,” she types. Her grandmother looked into the phone and asked who that girl was. Tala waved.',
		},
		{
			place: 'shelter',
			light: 'dusk',
			shows: 'hurt',
			distress: 5,
			door: 'ajar',
			line: '“Is there a chat without me?”',
			caption:
				'Friday, at the bus shelter. Your phone has just lit up: no tala allowed. It’s for a surprise, on her birthday. You don’t lie. There is one, you say, and it’s not against her. “It looks like the outside of a door,” says Tala.',
		},
		{
			place: 'shelter',
			light: 'dusk',
			shows: 'relieved',
			distress: 4,
			door: 'open',
			line: '“Both. And a hat.”',
			caption:
				'It isn’t the chat. She said the worst thing of her year, and someone made a sticker of it. You’d have both earbuds in, too, you tell her. She holds the left one out to you. You get on her bus. It isn’t your bus.',
		},
		{
			place: 'bedroom',
			light: 'lamp',
			shows: 'angry',
			distress: 6,
			door: 'ajar',
			line: '“you told her”',
			caption:
				'Saturday, late. She’s home, under two blankets. Earlier she was out walking, on her own, in a cold that hurts. You asked straight: are you safe? She asked you not to tell. You told her mother where she was, and she was fetched in the warm. Now she’s angry. “I’m still here,” you write. “mom made the soup,” writes Tala.',
		},
		{
			place: 'stairs',
			light: 'window',
			shows: 'sad',
			distress: 5,
			door: 'open',
			line: '“Can I have that? I’m filing that.”',
			caption:
				'Monday, on the school stairs. Her grandmother rings, and sings all of the birthday song, to the wrong name. Tala sings the last line with her. “Area woman sings right song to wrong girl,” you say. You wait. “Wrong girl joins in.” Tala laughs, and then she cries, and the hood stays down.',
		},
	],
	question:
		'Tala told everyone on Thursday, and nearly nobody heard. What was it in her messages that gave it away? And what did the friend do with it, besides noticing?',
};
