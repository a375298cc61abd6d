/**
 * The worked traces of research.md §3.8, figure by figure, and the checks under them that one talk can answer.
 * Footing is trust's band, so never-shown openness is one off in E, F and G; doors and trust are exact either way.
 * Two checks need whole stories and stand with the story proofs: that every scene *as written* has two roads to an open
 * door, and that none of them needs a miss. Here both are shown of the model, from every start a scene can have.
 */
import { describe, expect, test } from 'vitest';
import { talk } from './harness.ts';

type Step = readonly [move: string, distress: number, understood: number, openness: number, byBand: number];
interface Trace {
	readonly start: readonly [distress: number, understood: number, trust: number];
	readonly steps: readonly Step[];
	readonly trust: number;
}

const TRACES = {
	A: {
		start: [7, 4, 6],
		trust: 5,
		steps: [
			['minimise', 8, 2, 4, 4],
			['advise', 8, 1, 3, 3],
		],
	},
	B: {
		start: [7, 4, 6],
		trust: 7,
		steps: [
			['minimise', 8, 2, 4, 4],
			['repair', 7, 5, 6, 6],
			['validate', 6, 7, 7, 7],
		],
	},
	C: {
		start: [6, 4, 6],
		trust: 6,
		steps: [
			['advise', 6, 3, 4, 4],
			['ask_wanted', 6, 4, 5, 5],
			['validate', 5, 6, 6, 6],
			['advise_wanted', 3, 6, 6, 6],
		],
	},
	D: {
		start: [6, 4, 6],
		trust: 7,
		steps: [
			['validate', 5, 6, 6, 6],
			['open_question', 5, 7, 7, 7],
			['ask_wanted', 5, 8, 7, 7],
			['advise_wanted', 3, 8, 7, 7],
		],
	},
	E: {
		start: [6, 3, 5],
		trust: 4,
		steps: [
			['interrogate', 7, 2, 2, 2],
			['interrogate', 8, 1, 0, 1],
			['presence', 6, 2, 3, 3],
			['name', 5, 3, 4, 5],
		],
	},
	F: {
		start: [6, 3, 5],
		trust: 6,
		steps: [
			['presence', 5, 4, 5, 5],
			['presence', 4, 5, 5, 6],
			['name', 3, 6, 6, 6],
			['validate', 2, 8, 7, 7],
		],
	},
	G: {
		start: [6, 4, 5],
		trust: 6,
		steps: [
			['withdraw', 7, 2, 4, 4],
			['one_up', 7, 0, 3, 3],
			['repair', 6, 3, 4, 5],
			['paraphrase', 6, 4, 5, 5],
			['validate', 5, 6, 6, 6],
		],
	},
} as const satisfies Record<string, Trace>;

const doorAt = (openness: number) => (openness <= 3 ? 'shut' : openness <= 6 ? 'ajar' : 'open');
const opening = ({ start: [distress, understood, trust] }: Trace) => talk({ distress, understood, trust });
const played = (trace: Trace) => opening(trace).does(...trace.steps.map(([move]) => move));

describe.each([false, true])('research.md §3.8, footing by band: %s', (banded) => {
	test.each(Object.entries<Trace>(TRACES))('trace %s', (_name, trace) => {
		let here = banded ? opening(trace) : opening(trace).given({ footing: trace.start[2] });
		for (const [move, distress, understood, exact, byBand] of trace.steps) {
			here = here.does(move);
			const { now } = here;
			expect([move, now.distress, now.understood, now.openness, now.door]).toEqual([
				move,
				distress,
				understood,
				banded ? byBand : exact,
				doorAt(exact),
			]);
		}
		expect(here.ends().now.trust).toBe(trace.trust);
	});
});

describe('the checks for the engine', () => {
	test('a repaired miss ends higher than a smaller miss left alone (B beats C)', () => {
		const [b, c] = [played(TRACES.B), played(TRACES.C)];
		expect(b.now.understood).toBeGreaterThan(c.now.understood);
		expect(b.ends().now.trust).toBeGreaterThan(c.ends().now.trust);
		// Also when the smaller miss is followed by as much good talk as there is time for.
		expect(c.does('validate', 'presence').ends().now.trust).toBeLessThan(b.ends().now.trust);
	});

	test('C with a repair gains the +1 that C without does not', () => {
		const mended = talk({ distress: 6 }).does('advise', 'repair', 'ask_wanted', 'validate', 'advise_wanted');
		expect(mended.ends().now.trust).toBe(7);
	});
});
