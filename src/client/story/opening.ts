/** How far the door stands open, as it is drawn, and the word for it: the model's own `openness()`. Pure. */
import type { Door } from './types.ts';

/** Openings go from 0 (shut) to this. */
export const WIDEST = 10;
/** The highest opening that is still shut, and the highest that is still ajar. */
const SHUT = 3;
const AJAR = 6;

/** What the model's variables hold. */
export interface Ear {
	readonly footing: number;
	readonly understood: number;
	readonly pressure: number;
	readonly door: Door;
}

/**
 * 0–10: (understood + footing) / 2, half up, less pressure. The door is drawn no wider than its word: the model keeps it
 * ajar where company has not lasted long enough yet (`warm_up`), and as it was after a miss.
 */
export function openingOf({ footing, understood, pressure, door }: Ear): number {
	const open = Math.floor((understood + footing + 1) / 2) - pressure;
	return Math.max(0, Math.min({ shut: SHUT, ajar: AJAR, open: WIDEST }[door], open));
}

/** The door's word at an opening. */
export const doorAt = (opening: number): Door => (opening <= SHUT ? 'shut' : opening <= AJAR ? 'ajar' : 'open');

/** An opening for a door of which only the word is known. */
export const TYPICAL: Readonly<Record<Door, number>> = { shut: 2, ajar: 5, open: 9 };
