/** The script with stops and the teacher's key: which roads they take, and that they say all of each decision. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { play } from '../../../../../src/client/story/play.ts';
import { moves } from '../../../../../src/strings/en/moves.ts';
import { notesOf } from '../../../../../src/toolchain/compile/author-tags.ts';
import { makeKey } from '../../../../../src/toolchain/editions/key/make.ts';
import { makeScript, type Road } from '../../../../../src/toolchain/editions/paper/script.ts';
import { scriptHtml } from '../../../../../src/toolchain/editions/paper/script-view.ts';
import { worded } from '../../../helpers.ts';
import { editionOf } from '../routes.ts';

const { story, lines, text, reading } = editionOf('booklets');
const notes = notesOf(lines);
const script = makeScript(text, notes);
const picks = (road: Road) => road.stops.map(({ ways }) => ways.find(({ taken }) => taken)?.choice.pick ?? '');

describe('the writer’s notes', () => {
	it('have each choice with its mark, its sources and its moves', () => {
		expect(notes.get('back_at_four')).toEqual({
			place: 'hall.shoes',
			best: 'strong',
			sources: ['L47'],
			moves: ['break_named'],
		});
		expect(notes.get('go_out')).toEqual({ place: 'hall.out', sources: [], moves: [] });
	});
});

describe('the script', () => {
	it('takes one road of strong choices, and one that misses and mends', () => {
		expect(script.roads.map(({ kind }) => kind)).toEqual(['strong', 'mended']);
		const [strong, mended] = script.roads.map(picks);
		expect(strong).toEqual(['back_at_four', 'go_out', 'sit_down', 'till_four', 'wave']);
		expect(mended).toEqual(['back_at_four', 'go_out', 'one_cup', 'sorry_cup', 'till_four', 'wave']);
	});

	it('goes where play goes', () => {
		for (const road of script.roads) expect(play(story, picks(road)).ending).toEqual(road.ending);
	});

	it('has all choices of a stop in play’s order, numbers its stops through, and refers back to one it has had', () => {
		const stops = script.roads.flatMap((road) => road.stops.filter(({ number }) => number > 0));
		expect(stops.map(({ number }) => number)).toEqual(stops.map((_, index) => index + 1));
		const [first] = stops;
		expect(first?.ways.map(({ choice }) => choice.pick)).toEqual(play(story, []).offered.map(({ pick }) => pick));
		const like = stops.filter((stop) => stop.like !== undefined).map(({ number, like }) => [number, like]);
		expect(like).toEqual([
			[4, 1],
			[5, 2],
		]);
	});

	it('ends with every ending there is', () => {
		expect(script.closes.map(({ ending }) => ending.id).sort()).toEqual(['came', 'kept']);
	});

	it('is one road where nothing can be mended', () => {
		const plain = editionOf('once-over');
		expect(makeScript(plain.text, notesOf(plain.lines)).roads.map(({ kind }) => kind)).toEqual(['strong']);
	});

	it('is printed with each stop’s choices, what they bring, and the one it goes on with', () => {
		const { html } = scriptHtml(worded(story), script);
		expect(html).not.toContain('style=');
		expect(html.match(/The script goes on with this one\./g)?.length).toBe(7);
		for (const { ways } of script.roads.flatMap(({ stops }) => stops)) {
			for (const { choice } of ways) expect(html).toContain(choice.text);
		}
	});
});

describe('the teacher’s key', () => {
	const key = makeKey(reading, notes);

	it('has every decision with all that its choices can do, and no “go on”', () => {
		expect(key.decisions.map(({ place }) => place)).toEqual(['hall.shoes', 'noon', 'noon.tea', 'four.window']);
		const offered = key.decisions.flatMap(({ choices }) => choices.map(({ pick }) => pick));
		expect(offered).toHaveLength(new Set(offered).size);
		expect(offered).not.toContain('go_out');
		for (const { choices } of key.decisions) {
			for (const { meant, heard, why, moves } of choices) {
				for (const words of [meant, heard, why, moves]) expect(words.length).toBeGreaterThan(0);
			}
		}
	});

	it('gives what a Read decision was', () => {
		expect(key.decisions[1]?.read).toBe('He was making tea for two.');
	});

	it('has a shortest road to each ending that leads there', () => {
		for (const { ending, road } of key.closes) {
			expect(
				play(
					story,
					road.map(({ pick }) => pick),
				).ending,
			).toEqual(ending);
		}
	});

	it('knows every move of the model in plain words', () => {
		const list = /^LIST Move = (.+)$/m.exec(readFileSync('stories/model/attunement.ink', 'utf8'))?.[1];
		expect(Object.keys(moves).sort()).toEqual(list?.split(', ').sort());
	});
});
