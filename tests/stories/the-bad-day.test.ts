/**
 * “The bad day”: every line of it is there, its six endings are reached by roads one can read, and no reader, whatever
 * they choose, meets a turn that is out of bounds.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { play } from '../../src/client/story/play.ts';
import type { Session, Story, Turn } from '../../src/client/story/types.ts';
import { type Compiled, compileStory } from '../../src/toolchain/compile/compile.ts';
import { countWords } from '../../src/toolchain/compile/lint.ts';
import { readingOf } from '../../src/toolchain/course/minimised.ts';
import { randomWalks, walk } from './walk.ts';

/** Every pick of the story, scene by scene and decision by decision. */
const PICKS = `
	lentils_cure sea_lion make_room mint_tea
	who_is_mean two_halves feel_forehead
	its_over not_your_fault sit_on_floor
	open_it_now better_from_you under_sugar_tin tin_pocket_now
	safety_question
	bus_can_wait olga_time ring_at_eight
	you_werent_done sorry_but_bus came_out_wrong
	ring_now after_the_batch text_olga
	what_happened eat_something flour_sack
	who_laughed_at_you laughed_at_me_once which_somebody
	good_friend still_in_stomach sit_with_him
	sat_and_waited sorry_the_batch shall_i_just_be_here
	till_morning borrow_a_phone all_of_it_at_bread
	beside_him never_cross open_the_tin
	didnt_mean_it why_would_you you_did_the_b cousin_once
	they_didnt_mean_it but_why_bruno all_of_them laughed_at_once
	not_that_boy room_laughs think_about_that three_seconds
	say_it_again sorry_but_tired i_talked
	asked_twice
	he_reads you_read gate_reads
	opened_without_you sorry_but_name leave_it_for_now
	what_do_you_think three_ideas no_wonder ring_his_family
	youll_be_fine walk_and_see school_is_school
	wait_for_line walk_with his_moment still_cross letter_at_the_gate
`
	.trim()
	.split(/\s+/);

const STRONGEST = [
	'make_room',
	'two_halves',
	'sit_on_floor',
	'under_sugar_tin',
	'safety_question',
	'ring_at_eight',
	'ring_now',
	'flour_sack',
	'which_somebody',
	'still_in_stomach',
	'borrow_a_phone',
	'beside_him',
	'you_did_the_b',
	'room_laughs',
	'asked_twice',
	'he_reads',
	'three_ideas',
	'wait_for_line',
];

/** A road to each ending: what is wanted at each decision; where none of it is on offer, the first choice. */
const ROADS: Record<string, readonly string[]> = {
	the_sea_lion: STRONGEST,
	half: [...STRONGEST.slice(0, -1), 'walk_with'],
	not_today: [...STRONGEST.slice(0, -1), 'his_moment'],
	at_bread: [...STRONGEST.slice(0, -2), 'ring_his_family'],
	the_parrot_knows: [
		...STRONGEST.slice(0, 6),
		'ring_now',
		'what_happened',
		'laughed_at_me_once',
		'good_friend',
		'till_morning',
		'never_cross',
		'all_of_them',
		'asked_twice',
		'he_reads',
		'walk_and_see',
	],
	four_out_of_ten: [
		'lentils_cure',
		'who_is_mean',
		'its_over',
		'open_it_now',
		'safety_question',
		'bus_can_wait',
		'you_werent_done',
		'ring_now',
		'flour_sack',
		'which_somebody',
		'still_in_stomach',
		'till_morning',
		'never_cross',
		'they_didnt_mean_it',
		'sorry_but_tired',
		'asked_twice',
		'sorry_but_name',
		'youll_be_fine',
	],
};

let compiled: Compiled;
let story: Story;
beforeAll(() => {
	compiled = compileStory('stories/the-bad-day.ink', { release: true });
	story = compiled.story;
	for (const { place } of Object.values(story.endings)) endingPlaces[place] = true;
});

/** Plays a road of wants; the “go on” beats between scenes are taken as they come. */
function playRoad(wants: readonly string[]): { picks: string[]; session: Session } {
	return walk(story, ({ offered }) => offered.find(({ pick }) => wants.includes(pick))?.pick ?? offered[0]?.pick ?? '');
}

/** Places where a story ends: their last turn may be longer. */
const endingPlaces: Record<string, true> = {};

const words = (turn: Turn, manner: 'inside' | 'all') =>
	turn.beats.filter((beat) => manner === 'all' || beat.how === manner).map((beat) => countWords(beat.text));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('the bad day', () => {
	it('has every pick once, and “go on” beats besides', () => {
		const { lines } = compileStory('stories/the-bad-day.ink');
		const choices = lines.filter((line) => line.kind === 'choice');
		const picksOf = (kept: typeof choices) =>
			kept.flatMap((line) => line.tags.filter((tag) => tag.name === 'pick').map((tag) => tag.value));
		const decisions = choices.filter((line) => !line.tags.some((tag) => tag.name === 'go_on'));
		expect(picksOf(decisions).sort()).toEqual(
			PICKS.filter((pick) => pick !== 'safety_question' && pick !== 'asked_twice').sort(),
		);
		expect(picksOf(choices)).toEqual(expect.arrayContaining(['safety_question', 'asked_twice']));
	});

	it('has six endings', () => {
		expect(Object.keys(story.endings).sort()).toEqual(Object.keys(ROADS).sort());
	});

	for (const [ending, wants] of Object.entries(ROADS)) {
		it(`reaches “${ending}”`, () => {
			const { session } = playRoad(wants);
			expect(session.ending?.id, session.turns.map((turn) => turn.pick).join(' ')).toBe(ending);
			// The sea lion has the last word: nothing is asked after it.
			expect(Boolean(session.ending?.question)).toBe(ending !== 'the_sea_lion');
		});
	}

	it('lets the all-strongest road end with the sea lion, every choice taken as wanted', () => {
		const { picks, session } = playRoad(STRONGEST);
		expect(picks.filter((pick) => STRONGEST.includes(pick))).toEqual(STRONGEST);
		expect(session.turns.map((turn) => turn.landed)).not.toContain('missed');
		expect(session.leaves).toMatchObject({ teo_told: 'whole', left_eight: 'kept', left_voices: 'back' });
	});

	it('keeps the private name out of his mouth while the door is shut', () => {
		for (const { session } of randomWalks(story, 60, 7)) {
			for (const [index, turn] of session.turns.entries()) {
				const before = session.turns[index - 1];
				if (turn.felt.door !== 'shut' || (before && before.felt.door !== 'shut')) continue;
				const said = turn.beats.filter((beat) => beat.speaker === 'teo' && beat.how !== 'inside');
				expect(said.map((beat) => beat.text).join(' '), turn.pick).not.toContain('Capi');
			}
		}
	});

	it('holds every promise of a turn, in every state there is, and wastes no line', () => {
		const { turns, sections } = readingOf(compiled);
		const wrong = new Set<string>();
		const met = new Set(turns.map((turn) => turn.pick));
		for (const turn of turns) {
			const at = `${turn.pick ?? 'the first turn'} (${turn.place})`;
			const answer = { ...turn, beats: turn.beats.slice(0, turn.answers) };
			const decided = turn.pick !== undefined && !turn.goOn;
			if (decided && !(turn.meant && turn.heard && turn.why)) wrong.add(`${at}: meant, heard and why`);
			if (decided && turn.answers === 0) wrong.add(`${at}: no line answers the pick`);
			if (turn.beats.length === 0) wrong.add(`${at}: nothing is shown`);
			if (countWords(turn.why ?? '') > 25) wrong.add(`${at}: a why over 25 words`);
			if (words(turn, 'inside').some((count) => count > 12)) wrong.add(`${at}: a thought over 12 words`);
			if (sum(words(answer, 'all')) > 60) wrong.add(`${at}: a reaction over 60 words`);
			if (turn.pick && !(turn.place in endingPlaces) && sum(words(turn, 'all')) > 90)
				wrong.add(`${at}: a turn over 90 words`);
			if (countWords(turn.said ?? '') > 20) wrong.add(`${at}: a choice over 20 words`);
			if (turn.felt.distress < 0 || turn.felt.distress > 10) wrong.add(`${at}: distress out of range`);
		}
		expect([...wrong]).toEqual([]);
		expect(PICKS.filter((pick) => !met.has(pick))).toEqual([]);
		const ends = new Set(sections.flatMap(({ ending }) => ending?.id ?? []));
		expect([...ends].sort()).toEqual(Object.keys(ROADS).sort());
		expect(sections.filter(({ ending, edges }) => !ending && edges.length === 0)).toEqual([]);
	}, 600_000);

	it('plays a route the same whether it goes on or starts anew', () => {
		for (const { picks, session } of randomWalks(story, 20, 3)) {
			expect(play(structuredClone(story), picks)).toEqual(session);
		}
	});
});
