/**
 * What to say when a story has more states than can be walked: what keeps growing, and what each scene carries.
 * Words and counts only; pass.ts says when.
 */
import type { Cells } from './cells.ts';
import type { Stand } from './pass.ts';

/** Said when a walk grows past its bound: which variables keep growing, and where. */
export class TooManyStates extends Error {}

/** A cell with more values than this is taken to grow without end. */
export const MOST_VALUES = 2_000;

/** How many of the widest cells are named for each scene. */
const NAMED = 5;

const sceneOf = ({ place }: Stand) => place.split('.')[0] ?? '';

/** What the writer knows a cell by. */
function called(name: string): string {
	if (name.startsWith('visits ')) return `how often ${name.slice('visits '.length)} was visited`;
	return name.startsWith('temp ') ? `the temp ${name.split(' ')[2]}` : name;
}

/** How many values each cell has among these states, the most first; cells with one value are left out. */
function widths(stands: readonly Stand[], cells: Cells): [name: string, count: number][] {
	const values = cells.names.map(() => new Set<number>());
	for (const { row } of stands) for (const [cell, set] of values.entries()) set.add(row[cell] ?? 0);
	return cells.names
		.map((name, cell): [string, number] => [called(name), values[cell]?.size ?? 0])
		.filter(([, count]) => count > 1)
		.sort((a, b) => b[1] - a[1]);
}

/** The cells that still met new values in the last tenth of the walk. */
function growing(stands: readonly Stand[], cells: Cells): string[] {
	const start = Math.floor(stands.length * 0.9);
	const [early, all] = [widths(stands.slice(0, start), cells), widths(stands, cells)];
	const before = new Map(early);
	return all.filter(([name, count]) => count > Math.max(10, before.get(name) ?? 1)).map(([name]) => name);
}

const list = (widest: readonly [string, number][]) =>
	widest
		.slice(0, NAMED)
		.map(([name, count]) => `${name} has ${count} values`)
		.join(', ') || 'nothing that varies';

/** The whole message, for the story's writer. */
export function growthOf(story: string, stands: readonly Stand[], cells: Cells): string {
	const scenes = Map.groupBy(stands, sceneOf);
	const more = growing(stands, cells);
	const lines = [...scenes].map(([scene, within]) => {
		const into = within.filter(({ from }) => !stands[from] || sceneOf(stands[from]) !== scene);
		return `  ${scene}: ${list(widths(within, cells))}; carried in: ${list(widths(into, cells))}`;
	});
	const head = `stories/${story}.ink has too many states: ${stands.length} were met, and there are more.`;
	const cause = more.length > 0 ? `Still growing: ${more.join(', ')}. Clamp it.` : 'Nothing grows without end.';
	return [`${head} ${cause} Carry fewer flags into a scene.`, ...lines].join('\n');
}
