/** There is more than one way to an open door. It counts ways; it does not weigh them. */

import type { Walked } from '../walked.ts';
import { rule } from './rule.ts';

const ENOUGH = 2;
/** Footing from which a scene must be able to open: trust 4 and more (model.md, proof 1; `scene_starts` sets it). */
const FIRM = 6;

/** Where talk starts: each state that `scene_starts()` led to, with its footing. The story's first among them. */
function talksStart(walked: Walked): { state: number; footing: number }[] {
	const starts = new Set<number>();
	const footing = (state: number) => Number(walked.graph.valueIn(state, 'footing') ?? 0);
	if (footing(0) > 0) starts.add(0);
	for (const { effect, to } of walked.steps()) if (effect.starts) starts.add(to);
	return [...starts].sort((a, b) => a - b).map((state) => ({ state, footing: footing(state) }));
}

/** For each state: how many roads lead, within this talk, to a door that opens. Counted up to a million. */
function waysToOpen(walked: Walked): Float64Array {
	const ways = new Float64Array(walked.graph.states.length);
	const order = walked.order ?? new Uint32Array();
	for (let at = order.length - 1; at >= 0; at--) {
		const state = order[at] ?? 0;
		let sum = 0;
		for (const { brought, effect, to } of walked.stepsFrom(state)) {
			if (brought.felt.door === 'open' && !effect.starts) sum++;
			else if (!effect.ends && !effect.starts) sum += ways[to] ?? 0;
		}
		ways[state] = Math.min(sum, 1e6);
	}
	return ways;
}

/** The fewest ways to an open door from any start of each scene with trust 4 or more: scene → ways, and the state. */
export function fewestWays(walked: Walked): Map<string, { ways: number; state: number }> {
	const ways = waysToOpen(walked);
	const fewest = new Map<string, { ways: number; state: number }>();
	for (const { state, footing } of talksStart(walked)) {
		if (footing < FIRM) continue;
		const id = walked.scenes[walked.sceneOf[state] ?? 0]?.id ?? '';
		const found = fewest.get(id);
		if (!found || (ways[state] ?? 0) < found.ways) fewest.set(id, { ways: ways[state] ?? 0, state });
	}
	return fewest;
}

/** A story whose roads lead round is left to the rule about that: there the ways cannot be counted. */
export const twoWaysOpen = rule(
	'two-ways-open',
	'Every scene that starts from trust 4 or more has two ways or more to an open door.',
	function* (walked) {
		if (!walked.hasModel || !walked.order) return;
		for (const [scene, { ways, state }] of fewestWays(walked)) {
			if (ways >= ENOUGH) continue;
			yield {
				...walked.spotOfPlace(walked.graph.states[state]?.place ?? scene),
				message: `From here the scene “${scene}” has ${ways === 0 ? 'no way' : 'one way'} to an open door.`,
				picks: walked.wayTo(state),
				remedy:
					'Offer a second good choice at one of its decisions, and company at two; or let scene_starts() begin with more “understood”.',
			};
		}
	},
);
