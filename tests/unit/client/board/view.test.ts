/** The board’s own stages as markup: what stands where, what is said aloud, and what “next” is called. */
import { describe, expect, it } from 'vitest';
import { nextWords, stageHtml, whereWords } from '../../../../src/client/board/stages.ts';
import { secondsLeft } from '../../../../src/client/board/timer.ts';
import { chooseHtml, countHtml, endingPages, expectHtml, namedHtml } from '../../../../src/client/board/view.ts';
import type { Board, Facts } from '../../../../src/client/classroom/board.ts';
import { en } from '../../../../src/strings/en/index.ts';

const { board: words, player } = en;
const offered = ['“One.”', '“Two & more.”', 'Three'].map((text, at) => ({ pick: `pick_${at}`, text }));
const facts = (more: object = {}): Facts => ({
	session: { story: 's', turns: [], offered, leaves: {}, ...more },
	pages: 2,
});
const at = (stage: Board['stage'], counts: readonly number[] = []): Board => ({ stage, counts });
const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

describe('choices', () => {
	it('have a number, a colour and a shape, in words too, and are escaped', () => {
		const { html } = chooseHtml(words, player, { offered });
		expect(html).toContain('2, yellow triangle: ');
		expect(html).toContain('Two &amp; more.');
		expect(new Set(html.match(/card-\d/g)).size).toBe(3);
		expect(html).toContain(player.whatDoYouSay);
		expect(chooseHtml(words, player, { offered }, 'want').html).toContain(player.whatDoYouWant);
	});

	it('say which was the class’s own, where it looks along another road', () => {
		expect(chooseHtml(words, player, { offered }).html).not.toContain(words.ours);
		expect(count(chooseHtml(words, player, { offered, ours: 1 }).html, /Our own choice/g)).toBe(1);
	});

	it('have a count each, with a name for its field and its buttons', () => {
		const { html } = countHtml(words, { offered }, [0, 12]);
		expect(html).toContain('value="12"');
		expect(html).toContain('aria-label="Hands for 3"');
		expect(html).toContain('aria-label="One hand fewer for 2"');
	});
});

describe('what the counts say', () => {
	const named = (...counts: number[]) => stageHtml(words, player, at({ at: 'named' }, counts), facts())?.html ?? '';
	it('is said: the most, a tie, nothing; and any choice can be taken', () => {
		expect(named(1, 4, 2)).toContain('Most hands: 2');
		expect(named(4, 4, 0)).toContain('A tie. Talk about it, then choose.');
		expect(named()).toContain('No hands counted.');
		for (const html of [named(1, 4), named(2, 2), named()]) expect(count(html, /data-take/g)).toBe(3);
		expect(namedHtml(words, { offered }, [1], { kind: 'most', choice: 0 }).html).toContain('1 hand<');
	});
});

it('the choice taken stands over a covered reply, and nothing of the reply is in the page', () => {
	const { html } = expectHtml(words, { offered }, 2);
	expect(html).toContain('Three');
	expect(html).toContain(words.expect);
	expect(html).not.toContain('One.');
});

it('“next” is called what it does, and is not there where the room has to choose', () => {
	const next = (board: Board, more?: object) => nextWords(words, board, facts(more));
	expect(next(at({ at: 'start' }))).toBe('');
	expect(next(at({ at: 'read', page: 0 }))).toBe(words.goOn);
	expect(next(at({ at: 'read', page: 1 }))).toBe(words.goOn);
	expect(next(at({ at: 'read', page: 1 }), { offered: [{ pick: 'p', text: 'Evening', goOn: true }] })).toBe('Evening');
	expect(next(at({ at: 'read', page: 1 }), { offered: [] })).toBe('');
	expect(next(at({ at: 'choose' }))).toBe(words.toCount);
	expect(next(at({ at: 'count' }))).toBe(words.toName);
	expect(next(at({ at: 'named' }, [0, 3, 1]))).toBe('Go with 2');
	expect(next(at({ at: 'named' }, [3, 3, 1]))).toBe('');
	expect(next(at({ at: 'expect', choice: 0 }))).toBe(words.show);
});

it('where the class is says the page, and whose road it is', () => {
	const read = at({ at: 'read', page: 1 });
	expect(whereWords(words, read, facts())).toBe('2 of 2');
	expect(whereWords(words, { ...read, own: { ...read, picks: [] } }, facts())).toBe('The other table · 2 of 2');
	expect(whereWords(words, at({ at: 'choose' }), facts())).toBe('');
	expect(stageHtml(words, player, read, facts())).toBeUndefined();
});

it('an ending has a page for its title, and one for each thing to think about that it has', () => {
	expect(
		endingPages(player, { id: 'e', title: 'T', question: 'Q?', next: 'N' }).map(({ html }) => /T|Q|N/.test(html)),
	).toEqual([true, true, true]);
	expect(endingPages(player, { id: 'e', title: 'T' })).toHaveLength(1);
});

it('a timer counts whole seconds, and ends at none', () => {
	expect([secondsLeft(30_000, 0), secondsLeft(30_000, 29_001), secondsLeft(30_000, 30_000), secondsLeft(0, 5)]).toEqual(
		[30, 1, 0, 0],
	);
	expect([words.left(120), words.left(65), words.left(9)]).toEqual(['2:00', '1:05', '0:09']);
});
