/**
 * From a story as it is read to its places: what the map draws. A place is a decision, a “go on” or an ending, however
 * many states it is met in; a road leads from a place to one that can follow it. Pure; it knows nothing of drawing.
 */

import { orderChoices } from '../../../client/story/order.ts';
import { pointId } from '../../../client/story/point-id.ts';
import { type Beat, type Choice, DOORS, type Door, type Turn } from '../../../client/story/types.ts';
import type { Reading, Section } from '../../explore/minimise.ts';

export interface MapScene {
	/** The knot. */
	readonly id: string;
	/** Place and time, as on the road by which it is met first. */
	readonly title: string;
}

export interface MapPoint {
	/** Unique in the story: see `pointId`. */
	readonly id: string;
	/** `knot` or `knot.stitch`. */
	readonly place: string;
	/** The scene's id. */
	readonly scene: string;
	readonly kind: 'decision' | 'go_on' | 'ending';
	/** An ending's own title; else the stitch's name, made to be read. */
	readonly title: string;
	/** How the door mostly stands at an ending, every way in that reads differently counted once. */
	readonly door?: Door;
	/** The line that opens a decision: its last before the choices, as it is met first. */
	readonly lead?: Beat;
	/** Every choice that may be on offer here, in the order of play, in the words in which it is met first. */
	readonly choices: readonly Choice[];
}

/** From one point to another, by their index in `points`. A road from a point to itself is not on the map. */
interface Road {
	readonly from: number;
	readonly to: number;
}

/** In the order in which they can be met, nearest first. */
export interface Places {
	readonly scenes: readonly MapScene[];
	readonly points: readonly MapPoint[];
	readonly roads: readonly Road[];
}

/** Short forms that a name without apostrophes still shows without doubt: `were`, `well` and `its` are words of their own. */
const SHORT =
	/\b(ca|could|did|do|does|had|has|have|is|must|should|was|were|wo|would)nt\b|\b(you|they|we(?=ve))(re|ll|ve)\b|\b(that|what|there|here|he|she|who)s\b|\b(i)(m|ve)\b/g;

/** A name as a person would write it: `kitchen.i_wouldnt_swap` → “I wouldn’t swap”. */
export function readableName(place: string): string {
	const words = place
		.slice(place.lastIndexOf('.') + 1)
		.replaceAll('_', ' ')
		.replace(SHORT, (_, not, who, tail, it, i, rest) =>
			not ? `${not}n’t` : who ? `${who}’${tail}` : it ? `${it}’s` : `${i}’${rest}`,
		)
		.replace(
			/\b(i|(mon|tues|wednes|thurs|fri|satur|sun)day)\b/g,
			(word) => word.charAt(0).toUpperCase() + word.slice(1),
		);
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A point while it is being gathered. */
interface Gathering {
	readonly section: Section;
	readonly id: string;
	readonly turn: Turn;
	readonly doors: Record<Door, number>;
	readonly choices: Map<string, Choice>;
	lead: Beat | undefined;
	decides: boolean;
}

/** The places of a story. */
export function placesOf({ story, turns, opening, sections }: Reading): Places {
	const known = new Map<string, number>();
	const gathered: Gathering[] = [];
	const scenes = new Map<string, MapScene>();
	const roads = new Map<string, Road>();

	/** The point that a turn leads to, made when it is met first. */
	const meet = (section: Section, turn: Turn): number => {
		const id = pointId(section.place, section.ending);
		const index = known.get(id) ?? gathered.length;
		if (index === gathered.length) {
			known.set(id, index);
			if (!scenes.has(turn.scene.id)) scenes.set(turn.scene.id, { id: turn.scene.id, title: turn.scene.title });
			const doors = { shut: 0, ajar: 0, open: 0 };
			gathered.push({ section, id, turn, doors, choices: new Map(), lead: undefined, decides: false });
		}
		const point = gathered[index] as Gathering;
		point.doors[turn.felt.door]++;
		point.lead ??= turn.beats.slice(turn.answers).at(-1);
		for (const choice of section.offered) {
			if (!point.choices.has(choice.pick)) point.choices.set(choice.pick, choice);
			if (!choice.goOn) point.decides = true;
		}
		return index;
	};

	const [start, first] = [sections[0], turns[opening]];
	if (start && first) meet(start, first);
	for (const section of sections) {
		const from = known.get(pointId(section.place, section.ending)) ?? 0;
		for (const edge of section.edges) {
			const [next, turn] = [sections[edge.to], turns[edge.turn]];
			if (!next || !turn) throw new Error(`places: ${story} has an edge by ${edge.pick} to nowhere.`);
			const to = meet(next, turn);
			if (to !== from) roads.set(`${from}-${to}`, { from, to });
		}
	}
	const points = gathered.map(({ section, id, turn, doors, choices, lead, decides }): MapPoint => {
		const kind = section.ending ? 'ending' : decides ? 'decision' : 'go_on';
		return {
			id,
			place: section.place,
			scene: turn.scene.id,
			kind,
			title: section.ending?.title ?? readableName(section.place),
			...(kind === 'ending' && { door: DOORS.reduce((most, door) => (doors[door] > doors[most] ? door : most)) }),
			...(kind === 'decision' && lead && { lead }),
			choices: orderChoices(story, section.place, [...choices.values()]),
		};
	});
	return { scenes: [...scenes.values()], points, roads: [...roads.values()] };
}
