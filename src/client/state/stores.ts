/**
 * All that is ever kept of a reader, on their device and nowhere else: a line each. What goes over all of it loops over
 * this list: erasing, and the page that says what is kept (site/Kept.astro, in the words of strings/en/kept.ts); in time,
 * taking it along to another device.
 */
import { ANSWERS } from './answers.ts';
import { ATTEMPTS } from './attempts.ts';
import { LESSONS } from './lessons.ts';
import { PLANS } from './plans.ts';
import { REVIEWS } from './reviews.ts';
import type { Outside } from './storage.ts';
import type { StoreLine } from './store.ts';
import { openStore, syncStore } from './synced-store.ts';

/** Every store there is. */
export const STORES: readonly StoreLine<unknown>[] = [ATTEMPTS, LESSONS, PLANS, REVIEWS, ANSWERS];

/** Erases everything in one act. False if something may be left, because the device would not let go of it. */
export function eraseAll(lines: readonly StoreLine<unknown>[] = STORES, outside?: Outside): boolean {
	return lines.map((line) => (outside ? syncStore(line, outside) : openStore(line)).erase()).every(Boolean);
}
