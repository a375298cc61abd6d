/**
 * What to say when a story has more states than can be walked: what keeps growing, and what each scene carries.
 * Words and counts only; sweep.ts says when.
 */

import { knotOf, type Visited } from './state-table.ts';
import type { CellIndex } from './state-vector.ts';

/** Said when a walk grows past its bound: which variables keep growing, and where. */
export class TooManyStates extends Error {}

/** A cell with more values than this is taken to grow without end. */
export const MOST_VALUES = 2_000;

/** How many of the widest cells are named for each scene. */
const NAMED = 5;

/** A cell with no more values than this is not called growing: a meter has eleven, and may not be set yet. */
const FEW = 12;

type Width = readonly [name: string, values: number];

const sceneOf = ({ place }: Visited) => knotOf(place);

/** What the writer knows a cell by. */
function called(name: string): string {
	if (name.startsWith('visits ')) return `the count of visits to ${name.slice('visits '.length)}`;
	return name.startsWith('temp ') ? `the temp ${name.split(' ')[2]}` : name;
}

/** How many values each cell has among these states, the most first; what has one value is left out. */
function widthsOf(visited: readonly Visited[], cells: CellIndex): Width[] {
	const values = cells.names.map(() => new Set<number>());
	for (const { vector } of visited) for (const [cell, set] of values.entries()) set.add(vector[cell] ?? 0);
	return cells.names
		.map((name, cell): Width => [called(name), values[cell]?.size ?? 0])
		.filter(([, count]) => count > 1)
		.sort((a, b) => b[1] - a[1]);
}

/** What still met new values in the second half of the walk: what grows slowly has few in any shorter stretch. */
function growingIn(visited: readonly Visited[], cells: CellIndex): string[] {
	const early = visited.slice(0, visited.length / 2);
	const before = new Map(widthsOf(early, cells));
	const names = widthsOf(visited, cells)
		.filter(([name, count]) => count > Math.max(FEW, before.get(name) ?? 1))
		.map(([name]) => name);
	const locations = (some: readonly Visited[]) => new Set(some.map(({ location }) => location)).size;
	const strays = locations(visited) > locations(early) + (visited.length - early.length) / 2;
	return strays
		? [...names, 'where ink stands (it counts turns, takes chance, or goes into ever more tunnels)']
		: names;
}

function listed(widths: readonly Width[]): string {
	const named = widths.slice(0, NAMED).map(([name, count]) => `${name} (${count})`);
	return named.join(', ') || 'nothing that varies';
}

/** The whole message, for the story's writer. */
export function describeExplosion(story: string, visited: readonly Visited[], cells: CellIndex): string {
	const growing = growingIn(visited, cells);
	const cause =
		growing.length > 0
			? `Still growing: ${growing.join('; ')}. Keep numbers within bounds, and count nothing in a loop without end.`
			: 'Nothing grows without end: carry fewer flags from scene to scene.';
	// An end of ink that was not written for us stands in no scene.
	const inScenes = visited.filter((state) => sceneOf(state));
	const scenes = [...Map.groupBy(inScenes, sceneOf)].map(([scene, within]) => {
		const into = within.filter(({ from }) => !visited[from] || sceneOf(visited[from]) !== scene);
		return `  ${scene}: carries in ${listed(widthsOf(into, cells))}; holds ${listed(widthsOf(within, cells))}`;
	});
	return [
		`${story} has too many states to walk: ${visited.length} were met, and there are more.`,
		cause,
		'How many values each scene carries in, and holds:',
		...scenes,
	].join('\n');
}
