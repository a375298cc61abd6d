/** What a story's source says of its picks and marks, for those who follow roads through it. Reads scanned lines. */
import type { Compiled } from '../compile/compile.ts';
import type { SourceLine } from '../compile/scan.ts';

export interface PickInfo {
	readonly line: SourceLine;
	readonly best: string | undefined;
	/** The first move that its reaction calls, as written. */
	readonly move: string | undefined;
}

export interface SourceMap {
	readonly compiled: Compiled;
	readonly picks: ReadonlyMap<string, PickInfo>;
}

export const tagValue = (line: SourceLine, name: string): string | undefined =>
	line.tags.find((tag) => tag.name === name)?.value;

export function sourceMapOf(compiled: Compiled): SourceMap {
	const picks = new Map<string, PickInfo>();
	let open: { pick: string; line: SourceLine } | undefined;
	for (const line of compiled.lines) {
		if (line.kind === 'choice') {
			const pick = tagValue(line, 'pick');
			open = pick === undefined ? undefined : { pick, line };
			if (open) picks.set(open.pick, { line, best: tagValue(line, 'best'), move: undefined });
		}
		const move = /^~\s*react\((\w+)\)/.exec(line.text)?.[1];
		const known = open && picks.get(open.pick);
		if (open && known && move && !known.move && line.knot === open.line.knot && line.stitch === open.line.stitch) {
			picks.set(open.pick, { ...known, move });
		}
	}
	return { compiled, picks };
}

/** `stories/next/x.ink:12`, as messages name a line. */
export const placeIn = ({ file, line }: Pick<SourceLine, 'file' | 'line'>) => `${file}:${line}`;

/** Where a pick is written; the story's own file where it is not. */
export function spotOfPick({ compiled, picks }: SourceMap, pick: string | undefined): string {
	const line = pick === undefined ? undefined : picks.get(pick)?.line;
	return line ? placeIn(line) : (compiled.lines[0]?.file ?? compiled.story.id);
}

/** Where a tag of this value stands, in a place if there is one there. */
export function spotOfTag({ compiled }: SourceMap, name: string, value: string, place = ''): string | undefined {
	const holds = compiled.lines.filter((line) => line.tags.some((tag) => tag.name === name && tag.value === value));
	const here = holds.find(({ knot, stitch }) => [knot, stitch].filter(Boolean).join('.') === place);
	const line = here ?? holds[0];
	return line && placeIn(line);
}
