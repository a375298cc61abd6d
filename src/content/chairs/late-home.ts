/**
 * The other chair of “Late home”: Selim's week where nobody had his face. Facts alone, and each true on every road that
 * reaches it. In the night the reader sits in his chair, so there the other chair is the reader's own.
 */
import type { OtherChair } from '../../client/player/end/other-chair.ts';

export const lateHome: OtherChair = {
	before: {
		flat: 'At four he sat in a small room with a button, to press when he heard a note. Near the end he pressed it now and then, out of manners. At six he bought peppers. He set the timer, turned it up as far as it goes, and sat down to wait for it.',
		supper:
			'The peppers are his father’s. In that house nobody said sorry, or well done, or I’m ill. Somebody stuffed a pepper. He had rung his mother to ask about the rice. “What’s wrong?” she said. “Nothing,” said Selim. “Since when do you ring about rice?”',
		tap: 'By then he had told two. One was the cat, which had looked at him till he was done. One was a man on the ferry, who thought that he was asking the time.',
		ironing:
			'It was his father who taught him to iron. From fifty on, his father ironed every evening, an hour of it, alone in the kitchen. Nobody in that street had so many smooth shirts.',
		wednesday:
			'Under the school piano sat a girl of eight, to watch. She asked why he held his head like that. The top notes had gone, he said. She nodded, and showed him the place where her tooth had been.',
		night:
			'This once you had his chair, so here is what went on in yours. You had woken up. You heard a voice in the kitchen, low, and thought that he was telling it to the cat. You nearly got up. You thought that he might stop.',
		ferry:
			'He was on the pier by seven, to look at the gulls. When a gull calls it throws back its head. He counted thirty heads. He heard four.',
		hall: 'He had been there since three. He had the caretaker sit in one row after another and say a few words. From the piano stool he can read a mouth as far as row five.',
	},
	behind: {
		'flat.not_turned_round':
			'He knows you’re on the stairs by the rings in his glass of water. That night he had drunk it, waiting.',
		'supper.nine_forty':
			'You had said, “Late tonight, don’t wait.” Through the water he had got two words of it: eight, and wait. He’d been waiting since eight.',
		'supper.under_the_bread': 'The shirt was for four o’clock. In his family you put on your best one for the doctor.',
		'supper.four_oclock': 'In that room there were two chairs in front of the desk. He had put his coat on the second.',
		'supper.its_nothing': 'They had asked him who they could ring. He gave your name. Then he asked them not to.',
		'tap.tomorrow': 'He likes the tap. While it runs nobody hears much, so nobody has to guess.',
		'ironing.round_the_board':
			'He turned the sound off in August. With it on, somebody might have seen how far up it was.',
		'wednesday.eleven_keys': 'From eight till noon he hadn’t thought of his ears once. Jam takes the whole man.',
		'wednesday.sock': 'The sock belongs on the third floor. On Friday he took it up there, washed and ironed.',
		'night.how_big':
			'The first paper had said the same: bring someone. That was why he had asked what you were doing at four.',
		'night.once_more': 'There are six glasses in that flat. That night he dried eleven.',
		'night.where_it_sleeps':
			'You turned over, and his side was cold. You thought: the football. Then you thought: there’s no football on a Thursday.',
		'ferry.casting_off': 'At the gate he had said “Two” before anyone asked him. He had your fare in his glove.',
		'ferry.racket':
			'The last gull that he heard from top to bottom stole his lunch, three summers ago. He shouted at it, and it shouted back.',
		'ferry.hill':
			'On the back of that paper is a sum, in pencil: how many pianos a year, and how many if people knew. He had done it twice.',
		'ferry.all_summer':
			'In August he wrote to his mother that you’d gone quiet, and that he didn’t know what he had done. He never posted it.',
		'ferry.floor_below':
			'Each evening his father opened the window and stood at it, till they told him it was cold. Nobody asked what he was waiting for.',
		'ferry.you_could_come':
			'In his book, on the 24th, it says: four. Behind it, in pencil, is your name, and a question mark.',
		'ferry.gangway': 'He had a tram to catch on that side. He let two of them go.',
		'hall.row_five':
			'“Don’t be nice” is Agop’s. He said it to every boy who carried his bag. It was the nicest thing he ever said to them.',
		'hall.top_c': 'The dial would have told him in a second. He wanted it from somebody who had no needle.',
		'hall.all_well':
			'The manager had seen the dial, back in the spring. She thought it very smart, and told her sister.',
		'hall.radio':
			'In the bottom of his bag, in a sweet tin, lies one of Agop’s two radios. It was left to him, with the bag.',
		'hall.low_to_high':
			'If you wipe them slowly, each key sounds a little. He was looking for the place where it stops.',
		'hall.ten_minutes':
			'In the waiting room they had called his name three times. A small boy had to pull his sleeve. He has told nobody that.',
	},
	after: {
		didnt_you_hear: 'At midnight he set the timer off again, with his hand on it. It hums.',
		hand_on_back: 'On Wednesday he moved his chair a quarter round. He sees the door from it now, in the window.',
		told_you_this_morning: 'He keeps a list of them, on the back of a card. That one was the ninth that month.',
		the_good_plates: 'To get them to the front he had moved nineteen others.',
		love_to_his_back: 'He had seen your mouth move, in the window. He took it for: is that the last one?',
		ask_on_the_ferry: 'In his book, on Thursday, between two pianos, it says: boat.',
		dry_beside_him: 'Twice he had the sentence ready. Both times there was a plate to pass.',
		sorry_i_told_you: 'When you’d gone to bed he ironed two of yours.',
		a_whole_sock: 'That plate has stayed at the front of the cupboard.',
		tiny_hearing_aids: 'He’d had one in his hand on Tuesday. They come in red. He had asked.',
		you_tune_pianos: 'On the tram he said it twice more. A lady moved to another seat.',
		miss_the_pier: 'A man with a broom swept round your feet twice, and let you be.',
		row_five: 'There’s a low F that you like. He played it more often than it needed.',
		stand_in_his_light:
			'Agop’s wife used to stand in just that place, when people talked to Agop. Selim had thought her nosy.',
		bit_sour: 'That evening a man in row two shut his eyes at that note, and smiled. Selim pointed him out to nobody.',
	},
	last: {
		you_whistle:
			'When they were switched on, the first thing they did was beep. He knew it at once: the oven. That night he set the timer with nothing in the oven, and sat down in front of it, to hear it out.',
		on_the_fridge:
			'On the right of the chart, where there’s no line any more, he has drawn a gull. It is very small. He did it at night, standing up. So far only the cat has seen it.',
		right_side:
			'He had wanted your side of the table for a year. From his own he had the window behind you, and your face in the dark. In the back of his book are three ways to ask for it, all crossed out.',
		said_himself:
			'The manager asked what it cost because of her brother. He tunes in Ankara, and has gone quiet. Selim wrote down the name of the dial for him. Under it he wrote the number of a room with a fish tank.',
		radio_in_each_ear:
			'When the screen was dark, his father stayed at the window. Selim’s mother said that it was freezing. “Then get your coat,” said the old man, and opened the other one. It was the most he’d said since summer.',
		plate_on_a_plate:
			'He had written on two others first. One said: It’s nothing. One said: Please. He put them both in the pocket of the good shirt, and took the one with nothing on it. He lit the stove again, to keep it warm.',
	},
};
