/**
 * What was answered in the lessons on this visit: which fields are chosen, and no more. It is gone with the tab. Plans and
 * words of one's own are not here: plans.ts. exercises/answers.ts reads and writes it.
 */
import { byName, list, text } from './guard.ts';
import { defineStore } from './store.ts';

/** A page's path → its chosen fields, each as its name and value. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** Kept under `attuned:answers`, for this tab alone. */
export const ANSWERS = defineStore<Answers>({
	key: 'attuned:answers',
	v: 0,
	place: 'tab',
	guard: byName(/^\/.{0,1000}$/, list(text(/^.{1,200}$/s), 200), 100),
	empty: {},
});
