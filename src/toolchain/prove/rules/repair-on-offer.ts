/**
 * After a miss mending is on offer (research.md §3.7, model.md). A miss is a turn that landed `missed`; a repair is a
 * choice whose move counts as `repair`, the whole one. What mending brings, repair-leads-on.ts and mending-pays.ts say.
 */
import { type Adjacency, inevitable } from '../../explore/graph.ts';
import type { Step, Walked } from '../walked.ts';
import { type Found, rule } from './rule.ts';

export const isMiss = (step: Step) => step.brought.landed === 'missed';
export const isRepair = (step: Step) => step.effect.move === 'repair';

/** For each state: 1 if a whole repair is on offer. */
export function offersRepair(walked: Walked): Uint8Array {
	return Uint8Array.from(walked.graph.states, (_, state) => (walked.stepsFrom(state).some(isRepair) ? 1 : 0));
}

/** For each state: 1 if every road from it meets a repair in this scene, or as the first decision of the next. */
function soonMended(walked: Walked, repairs: Uint8Array): (step: Step) => boolean {
	const { adjacency } = walked;
	const size = repairs.length;
	const decisions = Uint8Array.from(repairs, (_, state) => (walked.decides(state) ? 1 : 0));
	const atOnce = inevitable(adjacency, repairs, decisions);
	// A step into the next scene leads to one of two new states instead: one is a goal, the other an end.
	const [mended, lost] = [size, size + 1];
	const to = adjacency.to.slice();
	for (let state = 0; state < size; state++) {
		for (let at = adjacency.first[state] ?? 0; at < (adjacency.first[state + 1] ?? 0); at++) {
			const target = to[at] ?? 0;
			if (walked.crosses({ from: state, to: target })) to[at] = atOnce[target] ? mended : lost;
		}
	}
	const first = new Uint32Array(size + 3).fill(to.length);
	first.set(adjacency.first);
	const goals = new Uint8Array(size + 2);
	goals.set(repairs);
	goals[mended] = 1;
	const here = inevitable({ first, to } satisfies Adjacency, goals);
	return (step) => (walked.crosses(step) ? atOnce : here)[step.to] === 1;
}

const debtsIn = (walked: Walked, state: number): string[] =>
	['owed', 'offered'].flatMap((name) => (walked.graph.valueIn(state, name) ?? '').split(', ').filter(Boolean));

/** Will every debt that this step opens be called in? True if it opens one, and every road meets its repair. */
function comesBack(walked: Walked, known: Map<string, Uint8Array>): (step: Step) => boolean {
	const paying = (debt: string): Uint8Array => {
		const found = known.get(debt);
		if (found) return found;
		const pays = (step: Step) => isRepair(step) && !debtsIn(walked, step.to).includes(debt);
		const goals = Uint8Array.from(walked.graph.states, (_, state) =>
			debtsIn(walked, state).includes(debt) && walked.stepsFrom(state).some(pays) ? 1 : 0,
		);
		const sure = inevitable(walked.adjacency, goals);
		known.set(debt, sure);
		return sure;
	};
	return ({ from, to }) => {
		const before = debtsIn(walked, from);
		const opened = debtsIn(walked, to).filter((debt) => !before.includes(debt));
		return opened.length > 0 && opened.every((debt) => paying(debt)[to] === 1);
	};
}

/** The lone road from a state in which nothing more is decided: what it says, to its ending. */
function restOf(walked: Walked, state: number): string {
	const said: string[] = [];
	for (let at = state; ; ) {
		const { ending, edges } = walked.graph.states[at] ?? { edges: [] };
		if (ending) return `${ending.id} ${said.join(' ')}`;
		const [edge] = edges;
		if (!edge) return said.join(' ');
		said.push(...(walked.graph.turns[edge.turn]?.beats ?? []).map(({ text }) => text));
		at = edge.to;
	}
}

/**
 * How the promise is read. After a miss one of four things must hold on every road from there:
 * 1. a whole repair is on offer later in the scene, or as the first decision of the next;
 * 2. the miss was itself an answer to a repair on offer: the reader has just turned one down;
 * 3. it came after the scene's mending place and opened a debt (`owes`), and every road meets a repair that pays it;
 * 4. nothing is decided any more: then the ending answers it. That is so if what follows the miss, or the ending, is
 *    not what follows the starred choice beside it; a pick for which that is so in no state at all breaks the rule.
 */
export const repairOnOffer = rule(
	'repair-on-offer',
	'After every miss a repair is on offer in the scene or at once in the next; a later miss is a debt that comes back, or the ending answers it.',
	function* (walked) {
		if (!walked.hasModel) return;
		const repairs = offersRepair(walked);
		const mended = soonMended(walked, repairs);
		const owed = comesBack(walked, new Map());
		const decides = Uint8Array.from(repairs, (_, state) => (walked.decides(state) ? 1 : 0));
		const goesOn = walked.canReach(decides);
		/** Last misses: pick → a step of it that the ending does not answer, or undefined once one is answered. */
		const last = new Map<string, Step | undefined>();
		for (const step of walked.steps()) {
			if (!isMiss(step) || mended(step) || repairs[step.from] || owed(step)) continue;
			if (goesOn[step.to]) {
				yield unmended(walked, step, mended);
				continue;
			}
			if (last.has(step.pick) && !last.get(step.pick)) continue;
			const answered = walked
				.stepsFrom(step.from)
				.filter(({ pick }) => walked.bestOf(pick))
				.some(({ to }) => goesOn[to] || restOf(walked, to) !== restOf(walked, step.to));
			last.set(step.pick, answered ? undefined : (last.get(step.pick) ?? step));
		}
		for (const step of last.values()) {
			if (!step) continue;
			yield {
				...walked.spotOf(step.pick),
				message: `“${step.pick}” is a miss, nothing is decided after it, and no ending tells it from the best choice.`,
				picks: walked.wayTo(step.from, step.pick),
				remedy: 'Let the ending differ, or put a mending place after it: a stitch guarded by ruptured().',
			};
		}
	},
);

/** The way leads on from the miss to where it is too late. */
function unmended(walked: Walked, step: Step, mended: (step: Step) => boolean): Found {
	const picks: string[] = [];
	const been = new Set<number>();
	for (let next: Step | undefined = step; next && !been.has(next.from); ) {
		been.add(next.from);
		picks.push(next.pick);
		next = walked.crosses(next) ? undefined : walked.stepsFrom(next.to).find((one) => !mended(one));
	}
	return {
		...walked.spotOf(step.pick),
		message: `After “${step.pick}” (${step.effect.move}, a miss) there is a road on which no repair is on offer in time.`,
		picks: walked.wayTo(step.from, ...picks),
		remedy:
			'Let that road meet a mending place (guarded by ruptured()) before the scene ends, or open a debt with owes() that every road can pay.',
	};
}
