/**
 * Mending is worth it: a miss that is owned and mended ends a scene better than a smaller one that is left alone
 * (research.md §3.8, model.md “Forced (a)” and proof 3). “Better” is trust, which moves where a scene ends.
 */
import type { Step, Walked } from '../walked.ts';
import { isMiss, isRepair } from './repair-on-offer.ts';
import { type Found, rule } from './rule.ts';

const NONE = -1;
/** The highest trust at the talk's end: on roads without another miss, by whether a whole repair stands on them. */
interface Best {
	/** With one. */
	readonly mended: Float32Array;
	/** Without any; where one is on offer, it is turned down. */
	readonly open: Float32Array;
	/** On any road, misses and all. */
	readonly any: Float32Array;
}

function bestEnds(walked: Walked): Best {
	const size = walked.graph.states.length;
	const [mended, open, any] = [0, 1, 2].map(() => new Float32Array(size).fill(NONE)) as [
		Float32Array,
		Float32Array,
		Float32Array,
	];
	const order = walked.order ?? new Uint32Array();
	for (let index = order.length - 1; index >= 0; index--) {
		const state = order[index] ?? 0;
		const steps = walked.stepsFrom(state);
		const mends = steps.some(isRepair);
		const raise = (best: Float32Array, trust: number) => {
			best[state] = Math.max(best[state] ?? NONE, trust);
		};
		for (const step of steps) {
			const { ends, trust = NONE } = step.effect;
			const after = (best: Float32Array) => (ends ? trust : (best[step.to] ?? NONE));
			raise(any, after(any));
			if (isRepair(step)) raise(mended, Math.max(after(open), ends ? NONE : (mended[step.to] ?? NONE)));
			else if (!isMiss(step) || mends) {
				raise(open, after(open));
				if (!ends) raise(mended, mended[step.to] ?? NONE);
			}
		}
	}
	return { mended, open, any };
}

/**
 * At each decision that is met without a miss so far, for misses `m` and `n` on offer there:
 *
 *     mended(m) = the highest trust at the scene's end on ways with m, a whole repair and no other miss
 *     open(n)   = the same with n, no repair and no other miss
 *     loss(n) ≤ loss(m)  ⇒  mended(m) ≥ open(n)        where loss is how far a choice lowers “understood”
 *
 * In each scene that has such a pair, `>` holds for one at least. Not for all: a first miss that is mended at the very
 * end of a talk leaves no time to be understood again. And at a decision that offers a whole repair, for each other
 * choice `c`: highest trust after the repair ≥ highest trust after `c`, on any way.
 */
export const mendingPays = rule(
	'mending-pays',
	'A miss that is mended ends its scene with more trust than a smaller miss left alone, and never with less.',
	function* (walked) {
		if (!walked.hasModel || !walked.order) return;
		const best = bestEnds(walked);
		const clean = cleanStates(walked);
		/** Scene → the first pair met there, until one is met that pays. */
		const scenes = new Map<number, Found | undefined>();
		for (let state = 0; state < walked.graph.states.length; state++) {
			const steps = walked.stepsFrom(state);
			yield* beside(walked, steps, best);
			if (!clean[state]) continue;
			for (const miss of steps.filter(isMiss)) {
				const mended = miss.effect.ends ? NONE : (best.mended[miss.to] ?? NONE);
				if (mended === NONE) continue;
				for (const other of steps.filter((step) => isMiss(step) && lossOf(walked, step) <= lossOf(walked, miss))) {
					const open = other.effect.ends ? (other.effect.trust ?? NONE) : (best.open[other.to] ?? NONE);
					if (open === NONE) continue;
					const found = pair(walked, miss, other, mended < open);
					if (mended < open) yield found;
					const scene = walked.sceneOf[state] ?? 0;
					if (mended > open) scenes.set(scene, undefined);
					else if (!scenes.has(scene)) scenes.set(scene, found);
				}
			}
		}
		for (const found of scenes.values()) if (found) yield found;
	},
);

/** How far a step lowers “understood”. */
function lossOf(walked: Walked, { from, effect }: Step): number {
	return (walked.graph.states[from]?.meters?.understood ?? 0) - (effect.after?.understood ?? 0);
}

/** States that a talk reaches from its start without a miss; talks that start in a state count as reached. */
function cleanStates(walked: Walked): Uint8Array {
	const clean = new Uint8Array(walked.graph.states.length);
	clean[0] = 1;
	for (const { to, effect } of walked.steps()) if (effect.starts) clean[to] = 1;
	for (const state of walked.order ?? []) {
		if (!clean[state]) continue;
		for (const step of walked.stepsFrom(state)) if (!isMiss(step)) clean[step.to] = 1;
	}
	return clean;
}

function pair(walked: Walked, miss: Step, other: Step, less: boolean): Found {
	const same = miss.pick === other.pick ? 'the same miss left alone' : `“${other.pick}” left alone`;
	return {
		...walked.spotOf(miss.pick),
		message: less
			? `“${miss.pick}”, mended, ends the scene with less trust than ${same}.`
			: `“${miss.pick}”, mended, ends the scene with no more trust than ${same}, and no other miss of the scene does better.`,
		picks: walked.wayTo(miss.from, miss.pick),
		remedy: 'Put the mending place earlier, so that good talk can follow it, or let the repair say react(repair).',
	};
}

function* beside(walked: Walked, steps: readonly Step[], best: Best): Generator<Found> {
	const ends = ({ effect, to }: Step) => (effect.ends ? (effect.trust ?? NONE) : (best.any[to] ?? NONE));
	const repairs = steps.filter(isRepair);
	const high = Math.max(...repairs.map(ends));
	const [repair] = repairs;
	for (const step of repair ? steps : []) {
		if (isRepair(step) || ends(step) <= high) continue;
		yield {
			...walked.spotOf(repair?.pick ?? ''),
			message: `“${repair?.pick}” can end the scene with less trust than “${step.pick}” beside it.`,
			picks: walked.wayTo(step.from, repair?.pick ?? ''),
			remedy:
				'See which of the two is the whole sorry: that one says react(repair), after pays(…) if it is for a debt.',
		};
	}
}
