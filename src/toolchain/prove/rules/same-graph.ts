/**
 * A story is one story in every language: whoever picks the same is asked the same, and meets the same answer, door and
 * ending. What is compared is the story as it is read (minimised), with the words blanked: a translator may say a thing in
 * two lines or in one. Both are walked at once, pick by pick, so that a difference is told with the shortest way there.
 */
import type { Turn } from '../../../client/story/types.ts';
import type { Compiled } from '../../compile/compile.ts';
import type { Reading, Section } from '../../explore/minimise.ts';
import type { Spot } from '../walked.ts';
import type { Finding } from './rule.ts';

/** A story in one language: its source, and its graph as it is read. */
export interface Spoken {
	readonly compiled: Pick<Compiled, 'story' | 'lines' | 'teaches'>;
	readonly read: Reading;
}

export const SAME_GRAPH = {
	id: 'same-graph',
	promises: 'In every language a story has the same picks, answers, doors and endings.',
} as const;

type Facts = Readonly<Record<string, unknown>>;

/** What the head of a story says beside its words. */
const headOf = ({ compiled: { story, teaches } }: Spoken): Facts => ({
	cast: Object.keys(story.cast),
	leaves: story.leaves,
	takes: story.takes,
	teaches: teaches.map(({ point, place }) => `${point} ${place}`),
	endings: Object.entries(story.endings).map(([id, { place }]) => `${id} in ${place}`),
});

/** A turn without its words: where it is, what it did, and which of its parts there are. */
const blanked = ({ scene, place, felt, landed, heard, ...turn }: Turn): Facts => ({
	place,
	scene: scene.id,
	drawn: `${scene.place}, ${scene.light}, ${scene.inView}`,
	landed: landed ?? 'nothing',
	door: felt.door,
	feels: `${felt.feels}, showing ${felt.shows}`,
	distress: felt.distress,
	heard: heard === undefined ? 'no heard' : heard === 'nothing' ? 'nothing' : 'a heard',
	why: turn.why !== undefined,
	read: turn.read !== undefined,
	rest: turn.rest === true,
	'a go_on': turn.goOn === true,
});

/** What stands after it: what is on offer, or how it ends. */
const standing = ({ place, offered, ending }: Section): Facts => ({
	place,
	picks: offered.map(({ pick }) => pick),
	ending: ending?.id ?? 'none',
});

const said = (value: unknown) => (Array.isArray(value) ? value.join(', ') || 'none' : String(value));

/** Where two descriptions part: `landed: met, here missed`. */
const differences = (first: Facts, other: Facts): string[] =>
	Object.keys(first)
		.filter((key) => JSON.stringify(first[key]) !== JSON.stringify(other[key]))
		.map((key) => `${key}: ${said(first[key])}; here: ${said(other[key])}`);

/** Where a pick stands in a source, or else the place. */
function spotOf({ compiled: { story, lines } }: Spoken, pick: string | undefined, place: string): Spot {
	const [knot, stitch] = place.split('.');
	const line =
		lines.find(({ tags }) => tags.some(({ name, value }) => name === 'pick' && value === pick)) ??
		lines.find((one) => one.knot === knot && (stitch === undefined || one.stitch === stitch)) ??
		lines[0];
	return { file: line?.file ?? story.id, line: line?.line ?? 1 };
}

/**
 * Holds a story in another language against the one it was written in.
 * @returns what differs, nearest the start first; beyond a difference nothing is looked at
 */
export function sameGraph(first: Spoken, other: Spoken): Finding[] {
	const found = new Map<string, Finding>();
	const { lang } = first.compiled.story;
	const tell = (what: string[], picks: readonly string[], place: string) => {
		for (const one of what) {
			const spot = spotOf(other, picks.at(-1), place);
			const message = `In “${lang}” ${one}.`;
			const remedy = `Only words may differ: let this place be as in “${lang}”.`;
			const key = `${spot.file}:${spot.line} ${message}`;
			if (!found.has(key)) found.set(key, { rule: SAME_GRAPH.id, ...spot, message, picks, remedy });
		}
		return what.length > 0;
	};
	const turnAt = ({ read }: Spoken, turn: number) => read.turns[turn] as Turn;
	const sectionAt = ({ read }: Spoken, section: number) => read.sections[section] as Section;

	tell(differences(headOf(first), headOf(other)), [], '');
	const open: { from: number; to: number; turns: readonly [number, number]; picks: readonly string[] }[] = [
		{ from: 0, to: 0, turns: [first.read.opening, other.read.opening], picks: [] },
	];
	const met = new Set<string>();
	for (const { from, to, turns, picks } of open) {
		const [here, there] = [turnAt(first, turns[0]), turnAt(other, turns[1])];
		const [stands, stood] = [sectionAt(first, from), sectionAt(other, to)];
		const what = [...differences(blanked(here), blanked(there)), ...differences(standing(stands), standing(stood))];
		if (tell([...new Set(what)], picks, here.place)) continue;
		const pair = `${from} ${to}`;
		if (met.has(pair)) continue;
		met.add(pair);
		for (const [at, { pick, turn, to: next }] of stands.edges.entries()) {
			const edge = stood.edges[at];
			if (edge) open.push({ from: next, to: edge.to, turns: [turn, edge.turn], picks: [...picks, pick] });
		}
	}
	return [...found.values()];
}
