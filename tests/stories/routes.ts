/** Two roads through each long story, to two of its endings: for tests that play whole stories. */

export interface Route {
	readonly story: string;
	/** The id of the ending that it leads to. */
	readonly ending: string;
	readonly picks: readonly string[];
}

const route = (story: string, ending: string, picks: string): Route => ({ story, ending, picks: picks.split(' ') });

export const ROUTES: readonly Route[] = [
	route(
		'the-bad-day',
		'half',
		'make_room two_halves sit_on_floor under_sugar_tin safety_question ring_at_eight to_the_ovens ring_now flour_sack which_somebody still_in_stomach borrow_a_phone home_with_bread beside_him you_did_the_b room_laughs asked_twice gate_reads three_ideas down_the_hill walk_with stay_put',
	),
	route(
		'the-bad-day',
		'the_parrot_knows',
		'lentils_cure feel_forehead not_your_fault better_from_you safety_question olga_time you_werent_done to_the_ovens text_olga eat_something laughed_at_me_once sit_with_him sat_and_waited till_morning home_with_bread never_cross they_didnt_mean_it say_it_again asked_twice gate_reads youll_be_fine see_what_friday_does',
	),
	route(
		'the-group-chat',
		'girl_in_the_phone',
		'ask_aside full_stops what_did_you_do want_me_to save_left_earbud to_the_shelter push_button its_your_birthday how_it_looks worst_thing_you_had get_on_too saturday_night where_exactly safe_where aunt_has_car home_then_soup be_mad monday_stairs talk_or_stairs word_for_word not_yet_ten stay_in_it breaking_right_song three_pitches see_what_she_files',
	),
	route(
		'the-group-chat',
		'surprise',
		'ask_in_group night_legend so_sorry_crying tell_the_group sleep_better_morning the_bit_i_skipped to_the_shelter regret_telling what_no how_it_looks said_it_as_joke you_read_it_right are_we_okay saturday_night enjoy_frozen where_now tell_me_everything run_there home_then_soup be_mad monday_stairs nine_out_of_nine wont_it_be_a_lot not_yet_ten breaking_phone did_it_hurt the_other_half whatever_you_want see_what_she_files',
	),
	route(
		'late-home',
		'radio_in_each_ear',
		'rescued_mostly the_good_plates good_or_bad you_asked_this_morning which_nothing ask_on_the_ferry light_out let_him_be_cross other_side_of_the_cat ask_it_plainly ask_for_a_face in_the_coat lie_down is_it_tomorrow whats_it_like_there you_tune_pianos three_years_guessing miss_the_pier saturday eyes_or_book bit_sour stand_in_his_light not_yet i_said_meeting let_them_in',
	),
	route(
		'late-home',
		'on_the_fridge',
		'didnt_you_hear worst_day whats_the_occasion is_this_a_quiz three_questions love_to_his_back what_sort_of_day light_out let_him_be_cross one_more_page ask_it_small own_the_nothing among_the_bills lie_down how_bad_is_it deafening beethoven see_the_24th bottom_of_the_hill saturday ill_be_your_ears sounds_lovely he_needs_longer its_your_choice what_did_you_want_said i_said_meeting let_them_in',
	),
];
