/** The page as markup: what is put in is escaped, the sheet follows what landed, and no style attribute is written. */
import { describe, expect, it } from 'vitest';
import { picturesAtBuild } from '../../../../src/client/drawing/picture-data.ts';
import { html, trusted } from '../../../../src/client/markup/html.ts';
import { besideHtml, choicesHtml, lineHtml, pictureHtml, turnHtml } from '../../../../src/client/markup/view.ts';
import { lineOf, roadsOf } from '../../../../src/client/story/manuscript.ts';
import { play } from '../../../../src/client/story/play.ts';
import { LANDINGS, type Turn } from '../../../../src/client/story/types.ts';
import { en } from '../../../../src/strings/en/index.ts';
import { compileFixture, told } from '../../helpers.ts';

const { story } = compileFixture('good/unheard');
const turns = (picks: string[]) => play(story, picks).turns;
const last = (picks: string[]) => turns(picks).at(-1) as Turn;

describe('html', () => {
	it('escapes whatever is put in, and leaves out what is not there', () => {
		expect(html`<p title="${'"x"'}">${'<b>&'}${undefined}${false}${0}</p>`.html).toBe(
			'<p title="&quot;x&quot;">&lt;b&gt;&amp;0</p>',
		);
		expect(html`${[html`<i>a</i>`, trusted('<b>b</b>')]}`.html).toBe('<i>a</i><b>b</b>');
	});
});

describe('a turn', () => {
	it('never lets a story’s text become markup', () => {
		const turn = { ...last(['say_nothing']), said: '<img src=x>', meant: '<script>', heard: '"><b>', why: '&' };
		const { html: out } = turnHtml(told(story), turn, 1);
		expect(out).not.toMatch(/<(img|script|b)\b/);
		expect(out).toContain('&lt;img src=x&gt;');
	});

	it('gives the sheet its gap by what landed', () => {
		for (const landed of LANDINGS) {
			const sheet = turnHtml(told(story), { ...last(['say_nothing']), landed }, 1).html;
			expect(sheet).toContain(`data-landed="${landed}"`);
		}
	});

	it('leaves the right half blank when nothing was heard, and says so aloud', () => {
		expect(turnHtml(told(story), last(['say_night']), 1).html).toContain(
			'<span class="quiet">Nothing. It was not heard.</span>',
		);
	});

	it('has no sheet where nothing was chosen', () => {
		expect(turnHtml(told(story), last([]), 0).html).not.toContain('class="sheet"');
	});

	it('puts the answer and its sheet before what comes next', () => {
		const speakers = compileFixture('good/once-over').story;
		const [, turn] = play(speakers, ['sit']).turns;
		const out = turnHtml(told(speakers), turn as Turn, 1).html;
		expect(out.indexOf('He sits.')).toBeLessThan(out.indexOf('You meant'));
		expect(out.indexOf('You meant')).toBeLessThan(out.indexOf('They sit.'));
	});

	it('sets narration with two sides beside each other, each under its name, and no other narration', () => {
		expect(besideHtml('May ‖ First year: You came: at once. ‖ Second year: <b>')?.html).toBe(
			'<div class="beside"><p><b>May</b></p><p><b class="who">First year<span class="quiet">:</span></b> You came: at once.</p><p><b class="who">Second year<span class="quiet">:</span></b> &lt;b&gt;</p></div>',
		);
		expect(besideHtml('It’s May. The window is open.')).toBeUndefined();
	});

	it('names a speaker once over lines that follow one another', () => {
		const speakers = compileFixture('good/speakers').story;
		const first = play(speakers, []).turns[0] as Turn;
		const twice = { ...first, beats: [first.beats[0], first.beats[0]].flatMap((beat) => beat ?? []) };
		expect(turnHtml(told(speakers), twice, 0).html.split('class="who"')).toHaveLength(2);
	});

	it('sets typed words as bubbles, and says once who typed them, and to whom', () => {
		const speakers = compileFixture('good/speakers').story;
		const first = play(speakers, []).turns[0] as Turn;
		const out = turnHtml(told(speakers), first, 0).html;
		expect(out).toContain(
			'<p class="line line-typed"><span class="who">Teo<span class="how">, typed</span></span><span class="say">typed</span></p>',
		);
		expect(out).toContain('<span class="who">Teo<span class="how">, just to you</span></span>');
		expect(out).not.toContain(' chat');
		const typed = { ...first, scene: { ...first.scene, inView: 'typed' as const } };
		expect(turnHtml(told(speakers), typed, 1).html).toContain('<article class="turn chat">');
	});

	it('sets a time, “typing…” and “seen” as a phone does, and no other narration', () => {
		const classOf = (text: string) =>
			/class="([^"]*)"/
				.exec(lineHtml(en.player, lineOf(story, { how: 'narration', text })).html)?.[1]
				?.replace('narration', '')
				.trim();
		expect(
			['23:09', '23:16, in the group.', 'Typing… stops… typing…', 'typing…', 'Seen.', 'Seen 23:14.'].map(classOf),
		).toEqual(['time', 'time', 'typing', 'typing', 'seen', 'seen']);
		expect(
			[
				'23:24. Just to you. She has been typing since.',
				'She is typing.',
				'Seen from the bus it is small.',
				'At 8:00.',
				'4 %',
			].map(classOf),
		).toEqual(['', '', '', '', '']);
	});

	it('writes no style attribute anywhere (the pages’ policy forbids it)', () => {
		const session = play(story, ['say_nothing', 'knock']);
		const all = [
			...session.turns.map((turn, index) => turnHtml(told(story), turn, index, roadsOf(session)[index]).html),
			...session.turns.map((turn) => pictureHtml(en.player, turn, picturesAtBuild(story)).html),
			choicesHtml(en.player, play(story, []).offered).html,
		].join('');
		expect(all).not.toMatch(/\sstyle=/);
		expect(all).not.toMatch(/undefined|NaN|\[object/);
	});
});
