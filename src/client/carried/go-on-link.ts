/**
 * A link that holds a place in a story: `#go-on=<story>:<pick>.<pick>`, in the part of an address that no server sees.
 * Pure. What stands in it comes from anybody, so it is read as data: its shape here, its road by `play`. It changes
 * nothing by itself; whoever starts a player decides.
 */
import { play } from '../story/play.ts';
import type { Story } from '../story/types.ts';

const START = '#go-on=';
/** As long as the longest road of any story by far. */
const LONGEST = 8_000;
const STORY = /^[a-z](-?[a-z0-9]){0,63}$/;
const PICK = /^[a-z][a-z0-9_]{0,63}$/;
const MOST = 400;

/** The end of an address that leads to where these picks had been taken; nothing before the first. */
export const goOnLink = (story: string, picks: readonly string[]): string =>
	picks.length > 0 ? `${START}${story}:${picks.join('.')}` : '';

/** What an address says of one story: a road of it, that it cannot be followed, or nothing. */
export type Linked = { readonly picks: readonly string[] } | 'refused' | undefined;

/**
 * Reads the end of an address.
 * @param hash as `location.hash` has it
 * @returns `refused` where it is no such link, or the story does not offer one of its picks (any more). Nothing of it is
 * taken then: half a road is a place where nobody was
 */
export function linkedRoad(hash: string, story: Story): Linked {
	if (!hash.startsWith(START)) return undefined;
	const [id = '', road = '', ...more] = hash.slice(START.length).split(':');
	if (hash.length > LONGEST || more.length > 0 || !STORY.test(id)) return 'refused';
	if (id !== story.id) return undefined;
	const picks = road.split('.');
	if (picks.length > MOST || !picks.every((pick) => PICK.test(pick))) return 'refused';
	return play(story, picks).stoppedAt ? 'refused' : { picks };
}
