/**
 * What must hold whatever is said: 20,000 turns of seeded chance over every start, move, debt and scene's end.
 * The door is worked out here a second time, from research.md §3.2 alone.
 */
import { describe, expect, test } from 'vitest';
import { DOORS } from '../../../src/client/story/types.ts';
import { LISTS } from './bench.ts';
import { type Figures, type Talk, talk } from './harness.ts';

const MOVES = LISTS.get('Move') ?? [];
const DEBTS = LISTS.get('Debt') ?? [];
const SCENES = 2000;
const TURNS = 10;

/** Mulberry32: a small generator with a seed, so that a failure can be met again. */
function chance(seed: number) {
	let a = seed;
	return (below: number) => {
		a = (a + 0x6d2b79f5) | 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) % below;
	};
}

/** One scene by chance: its talk after every turn, and the moves that led there. */
function scene(seed: number) {
	const roll = chance(seed);
	const pick = (from: readonly string[]) => from[roll(from.length)] ?? '';
	let here = talk({
		trust: roll(11),
		distress: roll(11),
		understood: 3 + roll(3),
		warmUp: roll(3),
		told: roll(4) > 0,
		owes: DEBTS.filter(() => roll(4) === 0),
	});
	const turns: { readonly before: Talk; readonly after: Talk; readonly move: string }[] = [];
	for (let i = 0; i < TURNS; i++) {
		if (roll(6) === 0) here = here.says('owes', pick(DEBTS));
		if (roll(3) === 0) here = here.says('pays', pick(DEBTS));
		const move = roll(4) === 0 ? pick(['repair', 'repair_part', 'repair_but']) : pick(MOVES);
		const after = here.does(move);
		turns.push({ before: here, after, move });
		here = after;
	}
	return turns;
}

const within = (value: number, low: number, high: number) => value >= low && value <= high;

function doorOf({ understood, footing, pressure, company_kept, warm_up }: Figures): string {
	const openness = Math.max(0, Math.round((understood + footing) / 2) - pressure);
	if (openness < 4) return 'shut';
	return openness < 7 || company_kept < warm_up ? 'ajar' : 'open';
}

/** The doors from shut to open. */
const rank = (door: string) => (DOORS as readonly string[]).indexOf(door);

/** What is wrong with a turn, in words; nothing is the rule. */
function wrongs(before: Figures, after: Figures, move: string): string[] {
	const repairs = move === 'repair' || move === 'repair_part';
	const lower = after.understood < before.understood;
	const missedOpen = after.landed === 'missed' && rank(doorOf(after)) > rank(before.door);
	const rules: readonly (readonly [string, boolean])[] = [
		[
			'meters in range',
			within(after.distress, 0, 10) && within(after.understood, 0, 10) && within(after.pressure, 0, 4),
		],
		['openness in range', within(after.openness, 0, 10)],
		['company within warm_up', within(after.company_kept, before.company_kept, after.warm_up)],
		['the door follows openness, and no miss opens it', after.door === (missedOpen ? before.door : doorOf(after))],
		['was_open is the door before', after.door_was === before.door],
		['no repair lowers understood', !(repairs && lower)],
		['less understood is a miss', !lower || after.landed === 'missed'],
		['a miss is open', after.landed !== 'missed' || after.rupture >= 0],
		[
			'only a whole repair closes a rupture',
			before.rupture < 0 || after.rupture === before.rupture || move === 'repair',
		],
		['trust and footing stand still', after.trust === before.trust && after.footing === before.footing],
		['no debt is both owed and offered', DEBTS.every((d) => !(after.owed.includes(d) && after.offered.includes(d)))],
		['a debt’s name holds one turn', after.paying === ''],
		['nothing unheard changes the person', move !== 'unheard' || after.landed === 'lost'],
	];
	return rules.filter(([, held]) => !held).map(([rule]) => rule);
}

const scenes = Array.from({ length: SCENES }, (_, seed) => scene(seed + 1));

describe(`in ${SCENES * TURNS} turns by chance`, { timeout: 120_000 }, () => {
	test('every turn keeps the rules', () => {
		const wrong = scenes.flatMap((turns, seed) =>
			turns.flatMap(({ before, after, move }) =>
				wrongs(before.now, after.now, move).map((rule) => `scene ${seed}, ${move}: ${rule}`),
			),
		);
		expect(wrong).toEqual([]);
	});

	test('a scene moves trust by two down or one up, within 0–10, and remembers its door', () => {
		for (const turns of scenes) {
			const last = turns.at(-1)?.after ?? talk();
			const over = last.ends().now;
			expect(within(over.trust, Math.max(0, last.now.trust - 2), Math.min(10, last.now.trust + 1))).toBe(true);
			expect(over.last_door).toBe(last.now.door);
		}
	});

	test('no whole repair ends with less trust than half of one, or than “sorry, but”, from the same moment', () => {
		let mending = 0;
		for (const [seed, turns] of scenes.entries()) {
			const before = turns[seed % TURNS]?.before ?? talk();
			if (before.now.rupture < 0 && before.now.paying === '') continue;
			mending++;
			const [whole, part, but] = ['repair', 'repair_part', 'repair_but'].map(
				(move) => before.does(move).ends().now.trust,
			);
			expect(whole).toBeGreaterThanOrEqual(part ?? 11);
			expect(whole).toBeGreaterThanOrEqual(but ?? 11);
		}
		expect(mending).toBeGreaterThan(SCENES / 2);
	});

	test('nor when the scene goes on alike after it, with the one mending place that a scene has behind it', () => {
		let mending = 0;
		for (const turns of scenes.filter((_, seed) => seed % 4 === 0)) {
			const before = turns[4]?.before ?? talk();
			if (before.now.rupture < 0) continue;
			mending++;
			const rest = turns.slice(5).flatMap(({ move }) => (move.startsWith('repair') ? [] : [move]));
			const [whole, but] = ['repair', 'repair_but'].map((move) => before.does(move, ...rest).ends().now.trust);
			expect(whole).toBeGreaterThanOrEqual(but ?? 11);
		}
		expect(mending).toBeGreaterThan(SCENES / 8);
	});
});
