/** Goes along a road with the real engine: a choice by a policy at every decision, until the story ends. */
import { orderChoices } from '../../client/story/order.ts';
import { startRun, takePick } from '../../client/story/run.ts';
import type { Choice, Ending, Turn } from '../../client/story/types.ts';
import type { RawTurn } from '../../client/story/turn.ts';
import { type Random, randomOf } from './random.ts';
import type { SourceMap } from './source-map.ts';

/** A turn, what ink gave for it, and what is on offer after it. */
export interface Stop {
	readonly turn: Turn;
	readonly raw: RawTurn;
	/** In play's order. */
	readonly offered: readonly Choice[];
	/** The drawn opening, 0–10: when the reader chose, when they had been answered, and at the turn's end. */
	readonly opening: { readonly before?: number; readonly answered?: number; readonly end?: number };
	/** Is the pick that it answers one of the best there? */
	readonly starred: boolean;
	/** The scene of this turn, counted from 0: what stands between two places to rest. */
	readonly scene: number;
}

export interface Road {
	readonly kind: string;
	readonly picks: readonly string[];
	readonly stops: readonly Stop[];
	readonly ending?: Ending;
}

/** Chooses one of what is on offer. */
export type Policy = (offered: readonly Choice[], random: Random, road: readonly string[]) => Choice | undefined;

/** No road is longer than this; one that is goes round. */
const MOST_PICKS = 400;

/** A decision is a turn's end at which the reader chooses; a lone `go_on` is none. */
export const decides = ({ offered }: Pick<Stop, 'offered'>) => offered.some((choice) => !choice.goOn);

const shownLines = (raw: RawTurn) => raw.lines.filter((line) => line.text);

function stopOf(map: SourceMap, before: Stop | undefined, turn: Turn, raw: RawTurn, offered: readonly Choice[]): Stop {
	const lines = shownLines(raw);
	const answers = lines.slice(0, turn.answers).findLast((line) => line.opening !== undefined)?.opening;
	const end = lines.findLast((line) => line.opening !== undefined)?.opening ?? before?.opening.end;
	return {
		turn,
		raw,
		offered,
		opening: {
			...(before?.opening.end !== undefined && { before: before.opening.end }),
			...(answers !== undefined && { answered: answers }),
			...(end !== undefined && { end }),
		},
		starred: turn.pick !== undefined && map.picks.get(turn.pick)?.best !== undefined,
		scene: before ? before.scene + (before.turn.rest ? 1 : 0) : 0,
	};
}

/**
 * Plays a road.
 * @param seed the same seed, policy and story give the same road
 */
export function travel(map: SourceMap, kind: string, policy: Policy, seed: number): Road {
	const { story } = map.compiled;
	const run = startRun(story, {});
	const random = randomOf(seed);
	const stops: Stop[] = [];
	const note = () => {
		const [turn, raw] = [run.turns.at(-1), run.raws.at(-1)];
		if (!turn || !raw) return;
		stops.push(stopOf(map, stops.at(-1), turn, raw, orderChoices(story.id, turn.place, run.offered)));
	};
	note();
	while (!run.ending && run.picks.length < MOST_PICKS) {
		const offered = stops.at(-1)?.offered ?? [];
		const choice = offered.length === 1 ? offered[0] : policy(offered, random, run.picks);
		if (!choice || !takePick(run, choice.pick)) break;
		note();
	}
	return { kind, picks: [...run.picks], stops, ...(run.ending && { ending: run.ending }) };
}
