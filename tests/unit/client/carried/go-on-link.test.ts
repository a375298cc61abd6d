/** A link that holds a place: out and in again over whole roads of the real stories, and anybody's nonsense refused whole. */
import { describe, expect, it } from 'vitest';
import { goOnLink, linkedRoad } from '../../../../src/client/carried/go-on-link.ts';
import { play } from '../../../../src/client/story/play.ts';
import { compileStory } from '../../../../src/toolchain/compile/compile.ts';
import { inkFile } from '../../../../src/toolchain/compile/story-path.ts';
import { ROADS } from '../../../roads.ts';
import { compileFixture } from '../../helpers.ts';

describe('a link to a place', () => {
	const longest = ROADS.toSorted((a, b) => b.picks.length - a.picks.length)[0];

	it('comes back as it went, at each place of the longest road', () => {
		const { story: id, picks } = longest ?? { story: '', picks: [] };
		const { story } = compileStory(inkFile({ id, lang: 'en' }), { release: true });
		for (let at = 1; at <= picks.length; at++) {
			const road = picks.slice(0, at);
			expect(linkedRoad(goOnLink(id, road), story)).toEqual({ picks: road });
		}
	});

	it('is short enough for any system', () => {
		const most = Math.max(...ROADS.map(({ story, picks }) => goOnLink(story, picks).length));
		console.log(`The longest link to a place on ${ROADS.length} whole roads has ${most} letters.`);
		// Some cut an address at two thousand.
		expect(most).toBeLessThan(1500);
	});

	it('is nothing before the first pick', () => {
		expect(goOnLink('popcorn', [])).toBe('');
	});
});

describe('what an address says', () => {
	const { story } = compileFixture('good/once-over');
	const [first = ''] = play(story, []).offered.map(({ pick }) => pick);
	const start = `#go-on=${story.id}:`;

	it('is nothing where it speaks of something else, or of another story', () => {
		for (const hash of ['', '#help', '#map-x', '#go-on', '#go-on=another-story:a.b'])
			expect(linkedRoad(hash, story)).toBeUndefined();
	});

	it('is a road where the story offers each pick', () => {
		expect(linkedRoad(start + first, story)).toEqual({ picks: [first] });
	});

	it.each([
		['no picks', start],
		['a pick that there is not', `${start}no_such_pick`],
		['a pick that there is not, after one that there is', `${start}${first}.no_such_pick`],
		['more picks than the story has', `${start}${Array(300).fill(first).join('.')}`],
		['picks without number', `${start}${Array(401).fill('a').join('.')}`],
		['markup', `${start}<img src=x onerror=alert(1)>`],
		['names of an object’s own', `${start}constructor.__proto__`],
		['a second story', `${start}${first}:${first}`],
		['letters that are escaped', `${start}%61`],
		['no story', `#go-on=:${first}`],
		['a path', `#go-on=../../x:${first}`],
		['far too much', `${start}${'a'.repeat(100_000)}`],
	])('is refused whole: %s', (_, hash) => {
		expect(linkedRoad(hash, story)).toBe('refused');
	});
});
