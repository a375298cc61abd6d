/**
 * What the writer's own tags say of each choice, by its pick: its mark, its research, the move it calls.
 * For the printed script and the teacher's key alone: none of it ships in a story. Pure; it reads scanned lines.
 */
import { pathOf, type SourceLine } from './scan.ts';

/** As much of a scanned line as is read here. */
export type NotedLine = Pick<SourceLine, 'kind' | 'knot' | 'stitch' | 'text' | 'tags'>;

export interface Note {
	/** `knot` or `knot.stitch` the choice stands in. */
	readonly place: string;
	/** The writer's mark: `strong` is the best there is in this place, `good` is near it. */
	readonly best?: 'strong' | 'good';
	/** Ids of research.md's sources, in the order of the file. */
	readonly sources: readonly string[];
	/** The moves that its reaction can call (`react(move)`), in the order of the file: more than one if it depends. */
	readonly moves: readonly string[];
}

/** Moves that mend: whole, in part, or not at all. */
const MENDING = /^repair(_part|_but)?$/;

/** The notes of a story, by pick. */
export function notesOf(lines: readonly NotedLine[]): ReadonlyMap<string, Note> {
	const notes = new Map<string, Note & { sources: string[]; moves: string[] }>();
	let open: (Note & { sources: string[]; moves: string[] }) | undefined;
	for (const line of lines) {
		const tagged = (name: string) => line.tags.filter((tag) => tag.name === name).map(({ value }) => value);
		if (line.kind === 'choice') {
			const best = tagged('best')[0];
			const mark = best === 'strong' || best === 'good' ? { best } : {};
			open = { place: pathOf(line), ...mark, sources: [], moves: [] } as typeof open;
			const pick = tagged('pick')[0];
			if (pick !== undefined && open) notes.set(pick, open);
			continue;
		}
		if (!open || pathOf(line) !== open.place) {
			open = undefined;
			continue;
		}
		open.sources.push(...tagged('source').flatMap((value) => value.split(/,\s*/)));
		open.moves.push(...[...line.text.matchAll(/\breact\((\w+)\)/g)].map(([, move = '']) => move));
	}
	return notes;
}

/** Whether a choice is there to mend something. */
export function mends(note: Note | undefined): boolean {
	return note?.moves.some((move) => MENDING.test(move)) ?? false;
}
