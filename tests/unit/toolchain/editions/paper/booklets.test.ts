/** The booklets: a class can print and play them, and whoever follows their numbers and the slip meets what `play` says. */
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../../../src/client/story/types.ts';
import { bookletsHtml } from '../../../../../src/toolchain/editions/paper/booklet-view.ts';
import { type Booklet, MOST_SITUATIONS, makeBooklets } from '../../../../../src/toolchain/editions/paper/booklets.ts';
import type { Reading } from '../../../../../src/toolchain/explore/minimise.ts';
import { worded } from '../../../helpers.ts';
import { compareRoutes, editionOf, FIXTURES, type Standing } from '../routes.ts';

/** Plays the booklets with a slip in hand, by what is printed alone. */
function reader(booklets: readonly Booklet[]): () => Standing {
	const open = (code: string): Standing => {
		const booklet = booklets.find(({ number }) => number === Number.parseInt(code, 10)) as Booklet;
		const entry = booklet.entries.find(({ codes }) => codes.includes(code));
		if (!entry) throw new Error(`No way into booklet ${booklet.number} for ${code}.`);
		return at(booklet, entry.to, entry.turn, code);
	};
	const at = (booklet: Booklet, number: number, turn: Turn, code: string): Standing => {
		const situation = booklet.situations.find((one) => one.number === number);
		if (!situation) throw new Error(`No situation ${number} in booklet ${booklet.number}.`);
		return {
			turn,
			offered: situation.moves.map(({ choice }) => choice),
			ending: situation.ending,
			choose: (index) => {
				const move = situation.moves[index];
				if (move?.slip) return open(move.slip.find(({ has }) => has === code)?.write ?? '');
				const reaction = booklet.reactions.find((one) => one.number === move?.read);
				return at(booklet, move?.to ?? 0, reaction?.turn as Turn, code);
			},
		};
	};
	return () => open('1A');
}

describe.each(FIXTURES)('the booklets of the fixture “%s”', (name) => {
	const { story, text } = editionOf(name);
	const booklets = makeBooklets(text) ?? [];

	it('say what play says, whoever follows the numbers and the slip', () => {
		expect(booklets).not.toEqual([]);
		expect(compareRoutes(story, reader(booklets), 60).difference).toBe('');
	});

	it('number situations and reactions through, each once', () => {
		for (const { situations, reactions } of booklets) {
			const numbers = [...situations, ...reactions].map(({ number }) => number);
			expect(numbers).toEqual(numbers.map((_, index) => index + 1));
		}
	});
});

describe('booklets', () => {
	const { story, text } = editionOf('booklets');
	const booklets = makeBooklets(text) ?? [];

	it('share a scene’s situations among all that reads alike in it, and part them by the slip at its end', () => {
		const noon = booklets[1];
		expect(noon?.entries.length).toBe(1);
		expect(noon?.entries[0]?.codes.length).toBeGreaterThan(1);
		const tables = noon?.situations.flatMap(({ moves }) => moves.flatMap(({ slip }) => (slip ? [slip] : []))) ?? [];
		expect(tables.some((table) => new Set(table.map(({ write }) => write)).size > 1)).toBe(true);
		for (const table of tables) expect(table.map(({ has }) => has)).toEqual(noon?.entries[0]?.codes);
	});

	it('need fewer situations for a shared scene than the book has sections of it', () => {
		const sections = text.sections.filter(({ place }) => place.startsWith('noon'));
		expect(booklets[1]?.situations.length).toBeLessThan(sections.length);
	});

	it('print the numbers as links that lead somewhere, and the slip', () => {
		const { html } = bookletsHtml(worded(story), booklets);
		const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
		const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
		expect(links.length).toBeGreaterThan(20);
		expect(links.filter((id) => !ids.has(id))).toEqual([]);
		expect(html).toContain('The slip');
		expect(html).not.toContain('style=');
	});

	it('say at each situation what to read, and where to turn', () => {
		const lines = booklets.flatMap(({ number, situations }) =>
			situations.flatMap((situation) => [
				`booklet ${number}, ${situation.number}${situation.ending ? `: ends, ${situation.ending.title}` : ''}`,
				...situation.moves.map(({ choice, read, to, slip }) =>
					slip
						? `  ${choice.text} ${slip.map(({ has, write }) => `${has}: ${write}`).join(', ')}`
						: `  ${choice.text} read ${read}, turn to ${to}`,
				),
			]),
		);
		expect(lines.join('\n')).toMatchSnapshot();
	});

	it('are not made where a scene has too many ways in, or too many situations', () => {
		expect(makeBooklets(manyWays(text, 27))).toBeUndefined();
		expect(makeBooklets(manyWays(text, 26))).toBeDefined();
		expect(makeBooklets(chain(text, MOST_SITUATIONS + 1))).toBeUndefined();
	});
});

/** A first scene with so many choices, each of which leads into the second scene in its own way. */
function manyWays({ turns, story }: Reading, count: number): Reading {
	const [first, second] = [turns[0], turns.find(({ scene }) => scene.id === 'noon')] as [Turn, Turn];
	const choices = Array.from({ length: count }, (_, index) => ({ pick: `way_${index}`, text: `Way ${index}` }));
	return {
		story,
		turns: [first, ...choices.map(({ pick }) => ({ ...second, pick, place: 'noon' }))],
		opening: 0,
		sections: [
			{
				place: 'hall',
				offered: choices,
				edges: choices.map(({ pick }, index) => ({ pick, turn: index + 1, to: index + 1 })),
			},
			...choices.map(({ pick }) => ({ place: 'noon', offered: [], edges: [], ending: { id: pick, title: pick } })),
		],
	};
}

/** One scene of so many situations, one after the other. */
function chain({ turns, story }: Reading, count: number): Reading {
	const next = { pick: 'next', text: 'Next.' };
	return {
		story,
		turns,
		opening: 0,
		sections: Array.from({ length: count }, (_, index) =>
			index < count - 1
				? { place: 'hall', offered: [next], edges: [{ pick: 'next', turn: 0, to: index + 1 }] }
				: { place: 'hall', offered: [], edges: [], ending: { id: 'end', title: 'End' } },
		),
	};
}
