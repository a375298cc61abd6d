/**
 * What a turn did in the model's terms: for the proofs and the key, never for a reader. Build side only.
 * Read off what ink said and wrote in that turn; the numbers' meaning is model.md's.
 */

import { valuesIn } from '../../client/story/tag-text.ts';
import type { RawLine, RawTurn } from '../../client/story/turn.ts';

/** The model's meters in a state, for the proofs: D and U 0–10, P 0–4. Never shown. */
export interface Meters {
	readonly distress: number;
	readonly understood: number;
	readonly pressure: number;
}

/** A writer's mark on a line: what is put on screen there, what comes back, who is met. */
export interface Mark {
	readonly tag: 'recalls' | 'plants' | 'meet';
	readonly key: string;
	/** Index of the beat it stands on. */
	readonly beat: number;
	/** The place (`knot.stitch`) it stands in. */
	readonly place: string;
}

export interface Effect {
	/** The move as it counted: a third question running is `interrogate`. Undefined where `react()` was not called. */
	readonly move?: string;
	/** The meters when the lines that answer the pick have been said; what opens the next decision is not in them. */
	readonly after?: Meters;
	/** `scene_starts()` was called. */
	readonly starts?: true;
	/** `scene_ends()` was called; trust (0–10) as it left it. */
	readonly ends?: true;
	readonly trust?: number;
	/** A meter that stood outside its range in some line, as in “distress 12”. */
	readonly beyond?: string;
	/** In the order of reading; none where the story was compiled without them. */
	readonly marks?: readonly Mark[];
}

/** On one line what comes back was there before it; so it is looked at first. */
const MARKS = ['recalls', 'plants', 'meet'] as const;

function marksIn(lines: readonly RawLine[]): Mark[] {
	let beat = 0;
	return lines.flatMap(({ text, written, place }) => {
		const at = text ? beat++ : beat;
		return MARKS.flatMap((tag) => valuesIn(written, tag).map((key) => ({ tag, key, beat: at, place })));
	});
}

/** The ranges of the model's meters (model.md, “Shape”). Each begins at 0. */
export const RANGES = { distress: 10, understood: 10, trust: 10, pressure: 4 } as const;

type Written = (name: string) => unknown;

function metersOf(line: RawLine | undefined): Meters | undefined {
	if (line?.distress === undefined || line.understood === undefined) return undefined;
	return { distress: line.distress, understood: line.understood, pressure: line.pressure ?? 0 };
}

/** The first meter of a turn that stood outside its range. */
function beyondIn(lines: readonly RawLine[], trust: number | undefined): string | undefined {
	for (const values of [...lines, { trust }]) {
		for (const [name, most] of Object.entries(RANGES)) {
			const value = (values as Partial<Record<string, unknown>>)[name];
			if (typeof value === 'number' && (value < 0 || value > most)) return `${name} ${value}`;
		}
	}
	return undefined;
}

/**
 * What a turn did.
 * @param written what the turn left in a variable; undefined if it did not write it
 */
export function effectOf(raw: RawTurn, written: Written): Effect {
	const after = metersOf(
		raw.lines.findLast((line) => line.place === raw.chosenAt && line.understood !== undefined) ?? raw.lines[0],
	);
	const [trust, footing] = [written('trust'), written('footing')];
	const left = typeof trust === 'number' ? trust : undefined;
	const beyond = beyondIn(raw.lines, left);
	const marks = marksIn(raw.lines);
	return {
		...(raw.move && { move: raw.move }),
		...(after && { after }),
		...(typeof footing === 'number' && footing > 0 && { starts: true as const }),
		...(written('last_door') !== undefined && { ends: true as const }),
		...(left !== undefined && { trust: left }),
		...(beyond && { beyond }),
		...(marks.length > 0 && { marks }),
	};
}
