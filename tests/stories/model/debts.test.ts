/**
 * Misses that come back: opened by owes(), offered by half a repair, paid by a whole one (model.md readings 4–6).
 * research.md §3.7 grounds them: repair can come hours later, and a late one still works.
 */
import { describe, expect, test } from 'vitest';
import { effect, talk } from './harness.ts';

const debtor = talk({ owes: ['letter'] });
const naming = debtor.says('pays', 'letter');

describe('one debt', () => {
	test('to_mend() while it is owed or offered, not before and not after', () => {
		expect(talk().asks('to_mend', 'letter')).toBe(false);
		expect([debtor.asks('to_mend', 'letter'), debtor.asks('to_mend', 'eight')]).toEqual([true, false]);
		expect(naming.does('repair_part').asks('to_mend', 'letter')).toBe(true);
		expect(naming.does('repair').asks('to_mend', 'letter')).toBe(false);
	});

	test('is no rupture of this scene', () => {
		expect([debtor.asks('ruptured'), debtor.now.rupture]).toEqual([false, -1]);
	});

	test('waits from scene to scene until it is paid', () => {
		const later = debtor.ends().starts(5, 4).ends().starts(5, 4);
		expect(later.now.owed).toBe('letter');
		expect(later.says('pays', 'letter').does('repair').now.owed).toBe('');
	});

	test('is paid by a whole repair that names it: 1 / 1 / 2, and the scene counts as mended', () => {
		const pressed = naming.given({ pressure: 4 });
		expect(effect(pressed, 'repair')).toEqual({ d: -1, u: 1, p: -2, landed: 'met' });
		expect(naming.does('repair').now.mended).toBe(true);
		expect(naming.does('repair', 'presence').ends().now.trust).toBe(7);
	});

	test('is offered by half a repair, and costs no more', () => {
		const offered = naming.does('repair_part');
		expect([offered.now.owed, offered.now.offered, offered.now.mended]).toEqual(['', 'letter', false]);
		expect(offered.does('validate').ends().now.trust).toBe(7);
		expect(debtor.does('validate', 'presence').ends().now.trust).toBe(6);
	});

	test('offered, it can still be paid whole, in a later scene too; half a repair adds nothing more', () => {
		const later = naming.does('repair_part').ends().starts(5, 4).says('pays', 'letter');
		expect(effect(later, 'repair_part')).toEqual({ d: 0, u: 0, p: 0, landed: 'near' });
		expect(later.does('repair_part').now.offered).toBe('letter');
		expect(effect(later, 'repair')).toEqual({ d: -1, u: 1, p: 0, landed: 'met' });
		expect(later.does('repair').now.offered).toBe('');
	});

	test('offered and then broken again, it is owed again, once', () => {
		const again = naming.does('repair_part').says('owes', 'letter');
		expect([again.now.owed, again.now.offered]).toEqual(['letter', '']);
		expect(debtor.says('owes', 'letter').now.owed).toBe('letter');
	});

	test('is not paid by “sorry, but”, by kindness, or by words that never arrived', () => {
		for (const move of ['repair_but', 'validate', 'presence', 'unheard']) {
			expect([move, naming.does(move).now.owed]).toEqual([move, 'letter']);
		}
	});
});

describe('naming the debt', () => {
	test('without it a repair mends only this scene’s rupture', () => {
		expect(effect(debtor, 'repair')).toEqual({ d: 0, u: 0, p: 0, landed: 'near' });
		expect(effect(debtor, 'repair_part')).toEqual({ d: 0, u: 0, p: 0, landed: 'near' });
		const mended = debtor.does('minimise', 'repair');
		expect([mended.asks('ruptured'), mended.now.owed]).toEqual([false, 'letter']);
	});

	test('one call mends the rupture and the debt named, and no other debt', () => {
		const two = talk({ owes: ['letter', 'eight'] })
			.does('minimise')
			.says('pays', 'eight')
			.does('repair');
		expect([two.asks('ruptured'), two.now.owed]).toEqual([false, 'letter']);
		const half = talk({ owes: ['letter', 'eight'] })
			.says('pays', 'eight')
			.does('repair_part');
		expect([half.now.owed, half.now.offered]).toEqual(['letter', 'eight']);
	});

	test('a debt that was never opened cannot be paid or offered', () => {
		const other = debtor.says('pays', 'eight');
		expect(effect(other, 'repair')).toEqual({ d: 0, u: 0, p: 0, landed: 'near' });
		expect([other.does('repair').now.mended, other.does('repair_part').now.offered]).toEqual([false, '']);
	});

	test('holds for one turn, heard or not', () => {
		for (const move of ['validate', 'unheard']) {
			expect([move, naming.does(move, 'repair').now.owed]).toEqual([move, 'letter']);
		}
	});
});

describe('beside a rupture', () => {
	test('half a repair moves the debt and leaves the rupture, each gaining at most one', () => {
		const half = naming.does('minimise').says('pays', 'letter');
		expect(effect(half, 'repair_part')).toEqual({ d: 0, u: 1, p: 0, landed: 'near' });
		const { now } = half.does('repair_part');
		expect([now.rupture, now.offered]).toEqual([4, 'letter']);
	});

	test('a debt paid while the rupture stands at its cap still gains its one', () => {
		const capped = debtor.does('advise', 'validate', 'validate').says('pays', 'letter');
		expect([effect(capped, 'repair').u, effect(capped, 'repair_part').u]).toEqual([1, 1]);
	});

	test('trust rises only when both are closed', () => {
		const rest = (paid: boolean, mended: boolean) => {
			const missed = mended ? debtor.does('advise', 'repair') : debtor.does('advise');
			const after = paid ? missed.says('pays', 'letter').does(mended ? 'repair' : 'repair_part') : missed;
			return after.does('validate', 'validate').ends().now.trust;
		};
		expect([rest(false, false), rest(false, true), rest(true, false), rest(true, true)]).toEqual([6, 6, 6, 7]);
	});
});
