/**
 * The other chair of “The group chat”: Tala's week away from the chat and off the map. Facts alone, and each true on
 * every road that reaches it. Nothing in here is more dangerous than the story: the cold, and the way home.
 */
import type { OtherChair } from '../../client/player/end/other-chair.ts';

export const theGroupChat: OtherChair = {
	before: {
		the_desk:
			'At nine her mother held up the phone, as on every Thursday. Lola looked, and asked. Her mother laughed, and went to have a shower. Through the wall Tala could hear the water, and that nobody was under it. Then she wrote her headline. She wrote it six times.',
		shelter:
			'At lunch she read through a year of her own headlines, to see if a stranger could tell which ones were true. She gave up at March. Three times that week a talk had stopped as she sat down.',
		long_way:
			'Her mother was driving the late bus. At eight Tala rang Iloilo by herself. “It’s me,” she said. It had always been enough. Afterwards she put her coat on, to walk to the rink and think. She meant to be home before her mother was.',
		stairs:
			'On Sunday the clinic looked at all ten fingers and said that they would do. On the way home her mother stopped and bought one mango, in January. She bit it first, and gave Tala the good side. She did it without thinking. Somebody once did it for her.',
	},
	behind: {
		'the_desk.the_headline':
			'Number one had no joke in it: lola forgot who i am. She took that out again, letter by letter.',
		'the_desk.a_full_stop':
			'It was Lola who taught her to write. A line with no full stop, Lola says, is a door left open. Tala leaves hers open.',
		'the_desk.girl_in_the_phone':
			'That afternoon she had cut her own fringe. For two hours she told herself that it was the fringe.',
		'the_desk.the_sticker': 'The girl on the sticker has no face. Amrit can’t do faces.',
		'the_desk.still_typing':
			'Her phone shows two clocks: yours, and Lola’s. She had the light off, so that her mother would think she was asleep. Her mother had hers off, too.',
		'the_desk.scroll_up':
			'On Fridays she goes to school on her mother’s bus, in the seat behind the driver. Each had said that she’d slept well.',
		'shelter.both_in': 'Nothing was playing. She could hear every word.',
		'shelter.without_me':
			'She had asked Beni the same at lunch. Beni doesn’t lie, and doesn’t give away secrets. Beni had said, “Ask Typo.”',
		'shelter.no_tala_allowed':
			'Jules had first called it “tala party”. Then Tala sat down next to Jules, and there were two seconds to find it another name.',
		'shelter.the_worst_thing': 'She has filed four hundred headlines in a year. Only that one had Lola in it.',
		'shelter.at_the_lights':
			'The bus is always forty seconds at those lights. She counts them out loud, most days. That day she didn’t.',
		'shelter.her_bus':
			'That bus comes to the rink before it comes to her street. She’d had her skates in her bag since the morning.',
		'long_way.the_river_trail':
			'Her mother’s bus goes along the river road, all lit up, every twenty minutes. You can see it from the trail. Tala was walking the way it goes.',
		'long_way.no_answer':
			'At five to ten the bus went by, up on the road. She waved. From a lit bus you can’t see anyone on the trail.',
		'long_way.wrong_number': 'Lola hadn’t been cross. “Wrong number, dear,” she said. “I hope you find her.”',
		'long_way.dont_tell':
			'In August her mother had said it to Iloilo, on the phone, with the door shut: “Don’t tell Tala. She cries enough.” Tala had heard.',
		'long_way.you_told_her':
			'Her mother had counted her fingers on the bathroom floor. Then she stayed there. It was the first time they’d both been on that side of the wall.',
		'stairs.fourth_step': 'On the fourth step her phone has two bars. On all the others it has one.',
		'stairs.good_news':
			'The paper had written on the Wednesday. On Thursday, when her mother held up the phone, she had just opened her mouth to say so.',
		'stairs.tuesday':
			'For nine years her birthday has been the day before, at ten, on some stairs. On the day itself there’s only cake.',
		'stairs.ten_oclock':
			'In Iloilo Lola was hunting for her lipstick. She puts it on for that call, each year. She hadn’t forgotten that.',
		'stairs.it_rings': 'By Lola’s bed stands a picture of Marivic at sixteen. She has just cut her own fringe.',
		'stairs.the_bell':
			'Somebody in Iloilo had kept the whole call. It came to Tala’s phone at noon, with both voices on it.',
		'stairs.ten_past':
			'She had asked her mother first. “Whatever you like,” her mother said. “Ask Typo. Typo has ideas.”',
	},
	after: {
		laugh_react: 'She gave out the four hearts one at a time. Yours was the first.',
		ask_aside: '“define real” was the second thing that she typed to you. The first was number one.',
		what_did_you_do: 'She had been drying up. It was the spoon that waved.',
		all_night: 'At 00:41 she wrote you one more. Then she took it back, in case it made your phone buzz.',
		i_was_there: 'She had the times of all the laughs on the back of her hand, in pen, under the glove.',
		sorry_youll_see: 'At home she did the face in the bathroom mirror. Her mother came in, and screamed.',
		get_on_too: '“Typo got on the wrong bus,” she said at home. Her mother, who drives one, wanted to know which.',
		stairs_monday: 'On the bus she took off her glove and wrote on her hand: stairs, mon.',
		i_wont_tell: 'Her mother was on her way to the wrong end of the trail. It was you who said: the rink.',
		telling_mom:
			'The headlights were a bus’s. Two nurses were on it, on their way to work. They said that it was fine.',
		aunt_has_car: 'At the next stop her mother gave the bus to another driver, with eleven people in it. Then she ran.',
		be_mad: 'In those four minutes she wrote six answers. You got the polite ones.',
		dont_hate_me: 'She typed her answer with her nose. Both hands were in a bowl of warm water.',
		soup_question: 'Her mother had put out a bowl for you. It stood there, full, till midnight.',
		nine_out_of_nine: 'At breakfast she had said that to her mother, word for word.',
	},
	last: {
		long_noodles:
			'Lola had them all come up to the phone, one by one. Amrit was too thin. Beni had a kind face. To Tala she said, “Who cut your hair? Fire them.” Then she looked again. “No. Leave it. It’s like somebody’s.”',
		girl_in_the_phone:
			'In those four years Lola rang her mother each Sunday, and told her everything. Nobody had asked her mother since. She had eleven of them: the goat, the flood, the day with the bus. Tala is writing them down. She leaves the full stops off.',
		the_left_one:
			'Amrit asked Beni what the matter was. Beni said, “Read it again, from the top.” It took Amrit till Sunday. There is a new sticker now. It’s a very small full stop. It was sent to one person.',
		surprise:
			'She had practised the shriek on Monday, in her mother’s car. Then her mother did one. They had to stop by the side of the road. It was the best part of her birthday.',
		soup: 'That week she sent a picture to Iloilo, by real post. It’s of her, with the fringe. On the back it says who she is. There’s no full stop after it.',
		new_desk:
			'The heater runs for two minutes. You come at 4:14. So at 4:13, on every day that has school in it, she pushes the button and walks on. She has never been late.',
	},
};
