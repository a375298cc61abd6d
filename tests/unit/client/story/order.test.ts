/** The order of choices: the same everywhere, told by nothing but story, place and pick. */
import { describe, expect, it } from 'vitest';
import { hash, orderChoices } from '../../../../src/client/story/order.ts';

const choices = ['one', 'two', 'three', 'four'].map((pick) => ({ pick }));
const orderAt = (place: string) => orderChoices('story', place, choices).map((choice) => choice.pick);

describe('orderChoices', () => {
	it('does not depend on the order in the file', () => {
		expect(orderChoices('story', 'a.b', [...choices].reverse()).map((choice) => choice.pick)).toEqual(orderAt('a.b'));
	});

	it('leaves the list it was given alone', () => {
		const given = Object.freeze([...choices]);
		expect(orderChoices('story', 'a.b', given)).not.toBe(given);
	});

	it('puts each choice in each position about equally often', () => {
		const first = new Map<string, number>();
		for (let i = 0; i < 4000; i++) {
			const top = orderAt(`scene.place_${i}`)[0] ?? '';
			first.set(top, (first.get(top) ?? 0) + 1);
		}
		for (const pick of ['one', 'two', 'three', 'four']) expect(first.get(pick)).toBeGreaterThan(880);
	});

	it('hashes to the same numbers in every build: a change here reorders every class’s “choice 2”', () => {
		expect([hash(''), hash('a'), hash('the-bad-day/kitchen.stomach/mint_tea')]).toMatchInlineSnapshot(`
			[
			  2872998923,
			  444641715,
			  2530519331,
			]
		`);
	});
});
