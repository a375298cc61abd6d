/**
 * research.md §3.8: each “bad” type is the best or an acceptable choice somewhere, blame and shutting down excepted.
 * The model never flips a type by itself: its late, wanted or tentative form is a move that the writer calls.
 */
import { expect, test } from 'vitest';
import { effect, talk } from './harness.ts';

const LATE = [
	['minimise', 'proportion_late'],
	['advise', 'advise_wanted'],
	['one_up', 'me_too'],
	['assume', 'guess_off'],
	['interrogate', 'safety'],
	['positivity', 'hope_late'],
	['distract', 'distract_wanted'],
	['withdraw', 'break_named'],
	['debate', 'advise_wanted'], // asked “am I being unreasonable?”: facts are then the help asked for
] as const;

test.each(LATE)('%s is a miss at its wrong time, and %s costs nothing at its right one', (early, late) => {
	expect(effect(talk(), early).landed).toBe('missed');
	const ready = talk().does('validate');
	const { u, d, landed } = effect(ready, late);
	expect(ready.asks('ready_for_help')).toBe(true);
	expect([landed === 'met' || landed === 'near', u >= 0, d <= 0]).toEqual([true, true, true]);
});

const calmed = ['advise_wanted', 'proportion_late', 'distract_wanted'];
test.each(calmed)('%s, when ready for it, eases more than any kindness does: it can be the best choice', (late) => {
	const ready = talk().does('validate');
	for (const kind of ['presence', 'name', 'validate', 'paraphrase', 'open_question']) {
		expect(effect(ready, late).d).toBeLessThan(effect(ready, kind).d);
	}
});
