/**
 * The other chair of “The bad day”: Teo's Thursday and Friday, as they were where nobody looked. Facts alone, and each
 * true on every road that reaches it. What he did in that classroom is told only where he has told it himself.
 */
import type { OtherChair } from '../../client/player/end/other-chair.ts';

export const theBadDay: OtherChair = {
	before: {
		kitchen:
			'After school he and Bruno play till six. On Thursday Bruno went straight home. Teo rode the hill lift, up and down, till it was six, so that nobody would ask. Don Hugo, whose lift it is, let him ride for nothing. In his coat was a note with one letter on it: B.',
		eight_oclock:
			'At seven he rang Bruno’s house. Somebody picked up and said nothing. Teo knew who that was. He said nothing either. They stayed like that till the parrot coughed. Then Señora Olga dealt the cards. She cheats, so that he can catch her. He didn’t catch her once.',
		bread:
			'He had the note and a pencil with him all night. By five o’clock there were five letters on the page: BRUNO. He had sharpened the pencil after each of them. There wasn’t much pencil left.',
		gate: 'All the way down the hill he had one hand in his coat, round the note. It still said BRUNO and no more. Bruno had been there since half past seven. He was drawing the map from under your kitchen table again, only bigger. The harbour always comes last.',
	},
	behind: {
		'kitchen.stomach':
			'It did hurt. He had eaten nothing since breakfast. On the stairs he tried the bus driver, very low, to have a voice ready. What came out was Bruno.',
		'kitchen.lunch_box':
			'At break he held out one half. Bruno, by the goalposts, was eating his own. Teo fitted the two halves together again and shut the lid.',
		'kitchen.under_the_table':
			'Look up from under that table, and there’s a map on the wood, in pencil. Bruno drew it when they were six. You have never seen it.',
		'kitchen.the_envelope':
			'In the lift he had held that envelope up to the lamp. Through the paper he could read one word: alarmed.',
		'kitchen.four_minutes':
			'He had said it once that day, all of it, out loud. It was in the lift, where the wheels are louder.',
		'kitchen.eleven_steps':
			'The sixth step creaks. You always step over it, so as not to wake him. It didn’t creak. That was how he knew who was coming.',
		'eight_oclock.first_batch':
			'From Señora Olga’s hall you can see the bakery, if you know which light. He has known which since he was five.',
		'eight_oclock.my_turn':
			'The parrot got “my turn” from Bruno, who plays cards there on Sundays. Nobody hurries him at that table. Señora Olga is too busy cheating.',
		'eight_oclock.somebody':
			'There had been a police car at the school gate at four o’clock. It had come about a lost dog.',
		'eight_oclock.wouldnt_swap':
			'The first swap was Bruno’s idea. They were six, and Teo’s bread had gone down a drain.',
		'eight_oclock.twelve_hundred':
			'The phone in that hall has a long cord. By then he had turned round in it so often that Señora Olga had to unwind him.',
		'eight_oclock.no_credit': 'The next word was “them”. It was already in his mouth.',
		'bread.bench': 'On Saturdays the place beside him on that bench is Bruno’s. He had left it free.',
		'bread.it_was_me': 'Two years ago another boy did the same to Bruno. Teo didn’t speak to that boy for a month.',
		'bread.all_of_them_laughed':
			'There are thirty in his class. Two of them didn’t laugh. One was Bruno. One was at the dentist.',
		'bread.a_good_one':
			'He tries all his voices on you first. That one he had never done before, not even in an empty room.',
		'bread.nearly_cold': 'Under the table he had the note half out of his pocket, twice.',
		'bread.still_shut':
			'Nobody had told on him. The stand-in had gone to Profe Inés herself. “I looked at my watch,” she said.',
		'bread.torn_open':
			'It was the stand-in who had gone to Profe Inés. She didn’t begin with Teo. She began, “I looked at my watch.”',
		'bread.what_do_i_do':
			'He had asked Don Hugo the same in the lift, with no names in it. Don Hugo said that most things that go down come up.',
		'bread.do_i_have_to': 'His bag stood packed by the door. There were two pencils in it. Bruno never has one.',
		'gate.finishing_a_line':
			'A car has mirrors. Bruno had seen Teo come all the way down the street. He hadn’t walked off.',
	},
	after: {
		sea_lion: 'At lunch a big boy had held up a coin, to hear it again. Teo told him that it had run out.',
		sit_on_floor: 'While his foot was on your shoe, his hand was up on Bruno’s map.',
		its_over:
			'He did the rest at Señora Olga’s, with the tap on. She carried her chair to the bathroom door and knitted.',
		not_your_fault: 'In the night he said your sentence over to himself. By morning the parrot had it.',
		under_sugar_tin: 'In the night he went twice to look. It was under the tin both times.',
		ring_at_eight: 'At a quarter to eight Señora Olga’s sister rang. He asked her, very politely, to be done by eight.',
		you_werent_done: 'That night he tried what you’d said in front of the mirror, in nobody’s voice but his.',
		sorry_but_bus: 'While you were on the stairs he had put your hat on. It came down to his nose.',
		eat_something: 'The cake got its two bites. The parrot had them.',
		good_friend:
			'Next to Señora Olga’s phone hangs a picture: two small boys, one loaf. He was looking at it when you said so.',
		sit_with_him: 'He had tried that, at the second break. He got as far as the halfway line.',
		till_morning: 'Señora Olga wanted to put the cloth over the parrot. He asked her to let it talk.',
		borrow_a_phone: 'When he was in bed Señora Olga pulled out nine rows. She had knitted them without looking.',
		ring_his_family: 'Bruno hates the phone. On the phone nobody can see that you haven’t finished.',
		still_cross: 'A minute later the harbour was done, and Bruno looked round.',
	},
	last: {
		half: 'Bruno had come without bread that day. He had told them at home that he wouldn’t need any. At break he drew a goal with a line across it: yours, mine. Teo has it still. It’s in his coat, with a note that says BRUNO.',
		the_sea_lion:
			'The pen for the register was Bruno’s idea. On Thursday he had left a drawing of it on Profe Inés’s desk, with an arrow. On Friday he signed three lines high. That evening Teo came in as a sea lion. The parrot said good evening to it.',
		not_today:
			'Bruno had come without bread that day. At break Teo laid half the loaf on the goal line and walked away. By the bell it was gone. There are a lot of gulls in that yard. Nobody can say.',
		at_bread:
			'On Friday Bruno had come to school with no bread. On Monday he came with none again. By then you could have knocked on a door with the end of that loaf. Teo took it along.',
		the_parrot_knows:
			'He told Señora Olga at five, while you slept. He asked her to keep it to herself. She said that she couldn’t do that, but she could be slow. Nobody asked the parrot. At school that day a boy had come with no bread.',
		four_out_of_ten:
			'Over your heads was Bruno’s map, in pencil. Teo looked up at it twice, while you were busy with the black bits. He left his spoon under there that night. He says he forgot it.',
	},
};
