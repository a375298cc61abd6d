/**
 * What stands beside each story, held against the story: its facts, its other chair, its lighter way, the sources that it
 * names. Lengths and reading age are held too. Whether a fact is true on every road is for people to judge.
 */
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../src/content/sources.ts';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { everyStory, inkFile, languagesOf, MOTHER_TONGUE } from '../../src/toolchain/compile/story-path.ts';
import { besides, chairOf, factsOf, lighterOf } from '../../src/toolchain/course/story-files.ts';
import type { OtherChair } from '../../src/toolchain/course/story-schema.ts';
import { gradeOf } from '../../src/toolchain/prove/reading.ts';
import { byChance } from '../../src/toolchain/prove/roads/policies.ts';
import { type Road, roadPlayed } from '../../src/toolchain/prove/roads/road.ts';

/** The most words that a text of each kind may have. */
const LONGEST = { before: 60, behind: 30, after: 25, last: 50 } as const satisfies Record<keyof OtherChair, number>;
const KINDS = Object.keys(LONGEST) as (keyof OtherChair)[];
/** How many picks are followed up. */
const FOLLOWED = { long: [8, 15], short: [1, 6], minute: [1, 3] } as const;
/** How many pictures the lighter way has. A minute story has two moments, the miss and the second look: a picture each, or one for both. */
const PICTURES = { long: [6, 6], short: [3, 6], minute: [1, 2] } as const;

/** How many scenes a road goes through in which something is decided: what ends with a rest is one. */
function scenesOn({ turns }: Road): number {
	let decided = false;
	let scenes = 0;
	for (const { pick, goOn, rest } of turns) {
		decided ||= pick !== undefined && !goOn;
		if (rest && decided) scenes++;
		if (rest) decided = false;
	}
	return scenes + (decided ? 1 : 0);
}

const unique = (names: readonly string[]): string[] => [...new Set(names)].toSorted();

describe.each(everyStory())('beside $id, in $lang', (name) => {
	const { id, lang } = name;
	const { story, lines } = compileStory(inkFile(name));
	const facts = factsOf(id);
	const chair = chairOf(id, lang);
	const way = lighterOf(id, lang);
	const has = (tag: string) => (line: (typeof lines)[number]) => line.tags.some((one) => one.name === tag);
	const choices = lines.filter((line) => line.kind === 'choice' && !has('go_on')(line));

	it('every file is whole', () => {
		expect(besides(name)).toEqual([]);
	});

	it('the number of scenes is a road’s, and danger is a scene that ends', () => {
		for (const seed of [1, 2, 3]) expect(scenesOn(roadPlayed(story, byChance, seed))).toBe(facts.scenes);
		const rests = lines.filter((line) => line.knot === facts.danger && has('rest')(line));
		expect(facts.danger === undefined || rests.length > 0).toBe(true);
	});

	it('its ink says that it is a minute story where its facts do', () => {
		const said = lines.filter(has('kind')).length > 0;
		expect(said).toBe(facts.kind === 'minute');
	});

	it('the other chair has a text wherever the story has a place for it', () => {
		const decided = new Set(choices.map(({ knot }) => knot));
		const scenes = lines.filter((line) => decided.has(line.knot) && has('scene')(line));
		expect(Object.keys(chair.before).toSorted()).toEqual(unique(scenes.map(({ knot = '' }) => knot)));
		const decisions = choices.map(({ knot = '', stitch }) => (stitch ? `${knot}.${stitch}` : knot));
		expect(Object.keys(chair.behind).toSorted()).toEqual(unique(decisions));
		expect(Object.keys(chair.last).toSorted()).toEqual(Object.keys(story.endings).toSorted());
	});

	it('it follows up some picks, each one of the story’s', () => {
		const picks = choices.flatMap(({ tags }) => tags.filter((tag) => tag.name === 'pick').map(({ value }) => value));
		const followed = Object.keys(chair.after);
		expect(picks).toEqual(expect.arrayContaining(followed));
		const [least, most] = FOLLOWED[facts.kind];
		expect(followed.length).toBeGreaterThanOrEqual(least);
		expect(followed.length).toBeLessThanOrEqual(most);
	});

	it.each(KINDS)('it is brief: %s', (kind) => {
		for (const [key, text] of Object.entries(chair[kind])) {
			expect(text.split(/\s+/).length, `${kind} ${key}`).toBeLessThanOrEqual(LONGEST[kind]);
		}
	});

	it('it tells no fact twice, and is set with typographic quotation marks', () => {
		const texts = KINDS.flatMap((kind) => Object.values(chair[kind]));
		expect(new Set(texts).size).toBe(texts.length);
		for (const text of texts) {
			expect(text).not.toMatch(/["']|\w - \w/);
			expect(text).toMatch(/[.?!…]”?$/);
		}
	});

	it.runIf(lang === MOTHER_TONGUE)('it reads at grade 5 or below', () => {
		expect(gradeOf(KINDS.flatMap((kind) => Object.values(chair[kind])))).toBeLessThanOrEqual(5);
	});

	it('the lighter way has its pictures, short captions, and a question', () => {
		const [least, most] = PICTURES[facts.kind];
		expect(way.moments.length).toBeGreaterThanOrEqual(least);
		expect(way.moments.length).toBeLessThanOrEqual(most);
		for (const { caption } of way.moments) expect(caption.split(' ').length).toBeLessThanOrEqual(70);
		expect(way.question).toMatch(/[?؟]$/);
	});

	it('it draws the same pictures in every language', () => {
		const pictures = ({ moments }: typeof way) => moments.map(({ line, caption, ...picture }) => picture);
		const [first = lang] = languagesOf(id);
		expect(pictures(way)).toEqual(pictures(lighterOf(id, first)));
	});

	it('it names no source that there is not', () => {
		const ids = SOURCES.map((source) => source.id as string);
		const named = lines.flatMap(({ tags }) => tags.filter((tag) => tag.name === 'source').map(({ value }) => value));
		expect(named.flatMap((value) => value.split(/,\s*/)).filter((source) => !ids.includes(source))).toEqual([]);
	});
});
