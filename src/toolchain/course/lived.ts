/**
 * By what a device can tell that a reader was at the place of a story that lives a point: it keeps the picks of the road
 * that is on show, and the endings of all roads before it. Pure.
 */
import type { Story } from '../../client/story/types.ts';
import type { Reading } from '../explore/minimise.ts';

/** A point that a story lives, and the place (a knot, or `knot.stitch`) that does. */
interface Served {
	readonly point: string;
	readonly place: string;
}

export interface Lived {
	readonly point: string;
	/** Picks that are on offer at its place and nowhere else: whoever took one was there. */
	readonly picks: readonly string[];
	/** Endings that no road reaches without it. */
	readonly endings: readonly string[];
}

type Sections = Reading['sections'];

const isAt = (place: string, at: string): boolean => at === place || at.startsWith(`${place}.`);

/** Every ending that some road reaches, of those that pass no section that is shut. */
function endingsBeyond(sections: Sections, shut: (section: Sections[number]) => boolean): Set<string> {
	const seen = new Set<number>();
	const endings = new Set<string>();
	const open = [0];
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		const section = sections[at];
		if (!section || seen.has(at) || shut(section)) continue;
		seen.add(at);
		if (section.ending) endings.add(section.ending.id);
		open.push(...section.edges.map(({ to }) => to));
	}
	return endings;
}

/**
 * What tells that each of a story's points was lived; a point that it lives at two places is here twice.
 * @param endings those of the story, each with its place
 */
export function signsOfLived(
	{ sections }: Pick<Reading, 'sections'>,
	endings: Story['endings'],
	teaches: readonly Served[],
): Lived[] {
	const all = endingsBeyond(sections, () => false);
	const offeredAt = (there: (at: string) => boolean) =>
		new Set(sections.filter(({ place }) => there(place)).flatMap(({ offered }) => offered.map(({ pick }) => pick)));
	const placeOf = ({ place, ending }: Sections[number]) => (ending && endings[ending.id]?.place) ?? place;
	return teaches.map(({ point, place }) => {
		const elsewhere = offeredAt((at) => !isAt(place, at));
		const without = endingsBeyond(sections, (section) => isAt(place, placeOf(section)));
		return {
			point,
			picks: [...offeredAt((at) => isAt(place, at))].filter((pick) => !elsewhere.has(pick)).sort(),
			endings: [...all].filter((ending) => !without.has(ending)).sort(),
		};
	});
}
