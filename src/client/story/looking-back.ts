/**
 * Looking back at a scene's end: up to three moments of this very road, each with the reader's own words, what they did,
 * and one plain rule. Which moments; not how they look. Pure.
 */
import type { Turn } from './types.ts';

export interface Moment {
	/** Index into the session's turns. */
	readonly turn: number;
	/** How the reader's words were uttered; `chose` where they were an act or a wish. */
	readonly verb: 'said' | 'wrote' | 'chose';
	/** As a sentence: an act has its stop, since what they did follows in one line. */
	readonly said: string;
	readonly did: string;
	readonly why: string;
}

const MOST = 3;

interface Told {
	readonly moment: Moment;
	readonly turn: Turn;
	readonly gain: number;
}

/** What a choice's words are: speech in quotation marks, a message in a chat, or an act. */
export function verbOf({ said = '', scene, asks }: Pick<Turn, 'said' | 'scene' | 'asks'>): Moment['verb'] {
	if (asks) return 'chose';
	if (/^[“«„"]/.test(said)) return 'said';
	return scene.inView === 'typed' && said === said.toLowerCase() ? 'wrote' : 'chose';
}

const sentence = (text: string): string => (/[.!?…”»]$/.test(text) ? text : `${text}.`);

function toldOf(turn: Turn, index: number, before: Turn | undefined): Told | undefined {
	const { said, did, why, goOn, gain = 0 } = turn;
	if (goOn || !said || !did || !why) return undefined;
	// The wish was asked for by the turn before: its choices are those.
	const verb = verbOf({ said, scene: (before ?? turn).scene, ...(before?.asks && { asks: before.asks }) });
	return { moment: { turn: index, verb, said: sentence(said), did, why }, turn, gain };
}

/** Of equals the later one: what came of it is nearer. */
const by = (order: (a: Told, b: Told) => number, told: readonly Told[]): Told[] => [...told].reverse().sort(order);

/**
 * The moments of a scene, in the order of the road: the miss that cost most, the mend, the line that landed best. Where
 * one of these is missing, the next of the others take its place.
 * @param from index of the scene's first turn
 * @param to index after its last
 */
export function lookBack(turns: readonly Turn[], from: number, to: number): Moment[] {
	const told = turns.slice(from, to).flatMap((turn, at) => toldOf(turn, from + at, turns[from + at - 1]) ?? []);
	const misses = by(
		(a, b) => a.gain - b.gain,
		told.filter(({ turn }) => !turn.asMeant),
	);
	const mends = by(
		() => 0,
		told.filter(({ turn }) => turn.mended),
	);
	const lands = by(
		(a, b) => b.gain - a.gain,
		told.filter(({ turn }) => turn.asMeant && !turn.mended),
	);
	const first = [misses, mends, lands].flatMap(([best]) => best ?? []);
	const more = [misses, mends, lands].flatMap(([, ...others]) => others);
	return [...first, ...more]
		.slice(0, MOST)
		.map(({ moment }) => moment)
		.sort((a, b) => a.turn - b.turn);
}
