/** The drawn line, the steps and the table: what they show, and that what is put in is escaped. */
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { picturesAtBuild } from '../../../../../src/client/drawing/picture-data.ts';
import { type Moment, momentsOf } from '../../../../../src/client/player/end/moments.ts';
import { columns, curve, drawLine, pathX, pathY, WIDE, wrap } from '../../../../../src/client/player/end/mood-path.ts';
import { drawSteps, stepX, tableOf } from '../../../../../src/client/player/end/mood-steps.ts';
import { play } from '../../../../../src/client/story/play.ts';
import { compileFixture } from '../../../helpers.ts';

const { story } = compileFixture('good/unheard');
const session = play(story, ['say_nothing', 'knock']);
const pictures = picturesAtBuild(story);
const all = momentsOf(session);
const every = all.map((_, at) => at);

describe('the path', () => {
	it('is higher, and further to the right, the easier they were', () => {
		for (let distress = 1; distress <= 10; distress++) {
			expect(pathY(distress)).toBeGreaterThan(pathY(distress - 1));
			expect(stepX(distress)).toBeLessThan(stepX(distress - 1));
		}
	});

	it('keeps all moments inside, in order', () => {
		const xs = Array.from({ length: 18 }, (_, at) => pathX(at, 18));
		expect(xs).toEqual(xs.toSorted((a, b) => a - b));
		expect(Math.min(...xs)).toBeGreaterThan(0);
		expect(Math.max(...xs)).toBeLessThan(WIDE);
	});

	it('goes through every point', () => {
		const path = curve([
			[0, 10],
			[50, 20],
			[100, 5],
		]);
		expect(path).toBe('M0 10C25 10 25 20 50 20C75 20 75 5 100 5');
	});
});

describe('columns of words', () => {
	it('stand under their points, beside one another and inside', () => {
		expect(columns([200, 500, 800], 100)).toEqual([150, 450, 750]);
		for (const xs of [
			[28, 199, 370, 541, 712, 995],
			[500, 520, 540, 560, 580, 600],
		]) {
			const width = WIDE / 6;
			const lefts = columns(xs, width);
			expect(lefts[0]).toBeGreaterThanOrEqual(-0.001);
			expect((lefts.at(-1) ?? 0) + width).toBeLessThanOrEqual(WIDE + 0.001);
			for (const [at, left] of lefts.slice(1).entries())
				expect(left - (lefts[at] ?? 0)).toBeGreaterThanOrEqual(width - 0.001);
		}
	});
});

describe('words in lines', () => {
	it('are all there, and no line is longer than asked for unless a word is', () => {
		const text = 'Take me through it, one part at a time, incomprehensibilities and all.';
		const lines = wrap(text, 16);
		expect(lines.join(' ')).toBe(text);
		for (const line of lines) if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(16);
	});
});

describe('the drawing', () => {
	const drawing = drawLine(session, pictures, all, every, 'A label', 'From here');

	it('has a sky a scene, a door a moment, and the reader’s own words', () => {
		expect(drawing.split('class="end-sky').length - 1).toBe(
			new Set(session.turns.slice(1).map(({ scene }) => scene.id)).size,
		);
		expect(drawing.split('class="door-icon"').length - 1).toBe(all.length);
		const words = parseFragment(drawing);
		expect(JSON.stringify(drawing.replace(/<[^>]+>/g, ' '))).toContain(all[0]?.said.split(' ')[0]);
		expect(words.childNodes).toHaveLength(1);
	});

	it('has no id twice, no style and no colour words of the page', () => {
		const ids = [...drawing.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(drawing).not.toMatch(/ style=|NaN|undefined/);
	});

	it('never lets words become markup', () => {
		const evil: Moment[] = all.map((moment) => ({ ...moment, said: '<img src=x onerror=y>', hour: '"><b>' }));
		const text =
			drawLine(session, pictures, evil, every, '"<i>', '<s>') + drawSteps(pictures, evil, every, ['lamp']).html;
		expect(text + tableOf('<u>', evil).html).not.toMatch(/<(img|b|i|s|u)\b/);
	});
});

describe('the table', () => {
	it('has a row a decision, in words and without a number of the model', () => {
		const { html } = tableOf('Teo', all);
		expect(html.split('<tr><td>').length - 1).toBe(all.length);
		for (const { said } of all) expect(html).toContain(said.replaceAll("'", '&#39;').replaceAll('"', '&quot;'));
		expect(html).toMatch(/door (shut|half open|open)/);
	});
});
