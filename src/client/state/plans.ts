/**
 * The small plans a reader makes in lessons, “next time I notice …, I’ll …”, and words of the reader’s own that the device
 * was asked to keep. Kept on this device, as they were chosen or written, and nowhere else. Loaded only by a lesson that
 * has one.
 */
import { byName, list, text } from './guard.ts';
import { defineStore } from './store.ts';
import { openStore } from './synced-store.ts';

/** Plan → what was chosen or written in each of its parts, in order. It is never shown as HTML. */
export type Plans = Readonly<Record<string, readonly string[]>>;

/** Kept under `attuned:plans`. In two tabs the last word counts. */
export const PLANS = defineStore<Plans>({
	key: 'attuned:plans',
	v: 0,
	guard: byName(/^[a-z][a-z-]{0,40}$/, list(text(/^.{0,500}$/s), 20), 200),
	empty: {},
});

/** What was chosen for a plan; empty if there is none. */
export function planOf(id: string, store = openStore(PLANS)): readonly string[] {
	const plans = store.$value.get();
	return Object.hasOwn(plans, id) ? (plans[id] ?? []) : [];
}

/** Keeps a plan; without halves it is forgotten. False if the device would not take it. */
export function keepPlan(id: string, halves: readonly string[], store = openStore(PLANS)): boolean {
	store.update(id, ({ [id]: _, ...others }) => (halves.length > 0 ? { ...others, [id]: halves } : others));
	return store.$kept.get();
}
