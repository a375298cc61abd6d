/**
 * How it went for the other person, as values: a moment for each decision, and those at which it turned. Pure. Says
 * nothing of how the reader did: what is told is how upset they were, and how far the door stood open.
 */

import { end as END_STRINGS } from '../../../strings/en/end.ts';
import type { Door, Session } from '../../story/types.ts';

export interface Moment {
	/** Index into the session's turns. */
	readonly turn: number;
	/** The hour at which it was said, as its scene's title begins: "Thursday, 18:14". What answers may open the next scene. */
	readonly hour: string;
	/** The reader's own line. */
	readonly said: string;
	/** How it was after it. `distress` is 0–10 and is never printed. */
	readonly door: Door;
	readonly distress: number;
}

/** Every decision of a session. */
export function momentsOf({ turns }: Session): readonly Moment[] {
	return turns.flatMap(({ scene, said, goOn, felt: { door, distress } }, turn) => {
		if (said === undefined || goOn) return [];
		const [hour = ''] = (turns[turn - 1] ?? { scene }).scene.title.split('. ');
		return [{ turn, hour, said, door, distress }];
	});
}

const STEP: Record<Door, number> = { shut: 0, ajar: 1, open: 2 };

/** How much changed from one moment to the next: a step of the door weighs as much as three of distress. */
const change = (from: Moment, to: Moment): number =>
	3 * Math.abs(STEP[to.door] - STEP[from.door]) + Math.abs(to.distress - from.distress);

/**
 * The moments at which it turned, in order: the first, the last, and between them those that changed most, none nearer
 * to another than their words have room for.
 * @param most how many there is room for, 2 or more
 */
export function turnsOf(moments: readonly Moment[], most: number): readonly number[] {
	if (moments.length <= most) return moments.map((_, at) => at);
	const last = moments.length - 1;
	const apart = moments.length / most;
	const chosen = [0, last];
	const byChange = moments
		.map((moment, at) => ({ at, by: at > 0 ? change(moments[at - 1] ?? moment, moment) : 0 }))
		.sort((a, b) => b.by - a.by || a.at - b.at);
	for (const { at } of byChange) {
		if (chosen.length < most && chosen.every((other) => Math.abs(other - at) >= apart)) chosen.push(at);
	}
	return chosen.sort((a, b) => a - b);
}

/** Distress in words. */
export function distressWords(distress: number): string {
	const words = END_STRINGS.distress;
	return words[Math.min(words.length - 1, Math.floor(distress / 2))] ?? '';
}
