/**
 * The pages for teachers, as built: each plan has all of its own, pupils' pages have no answers, keys are led to from a plan
 * alone, and what the guidance says of the course is so.
 */
import { expect, test } from 'vitest';
import { COMPETENCES, THEMES } from '../../src/content/mapping.ts';
import { SYLLABUS } from '../../src/content/syllabus.ts';
import { decisionsOf } from '../../src/layouts/teaching/scene.ts';
import { en } from '../../src/strings/en/index.ts';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { everyStory, inkFile } from '../../src/toolchain/compile/story-path.ts';
import { readLessons } from '../../src/toolchain/course/lesson-files.ts';
import { planSchema } from '../../src/toolchain/course/plan-schema.ts';
import { readYaml } from '../../src/toolchain/course/read-yaml.ts';
import { lighterOf } from '../../src/toolchain/course/story-files.ts';
import { builtPages, elementsOf, readBuilt } from './built.ts';

const { teachers } = en;
const pages = builtPages();
const own = pages.filter(({ address }) => address.startsWith('teachers/'));

/** Every plan that has a handout in the build. */
const plans = own.flatMap(({ address }) => /^teachers\/([^/]+)\/handout\/$/.exec(address)?.[1] ?? []);
const storyOf = (id: string) => {
	const { for: aim } = readYaml(`src/content/plans/en/${id}.yaml`, planSchema);
	const lesson = 'lesson' in aim ? readLessons().find((one) => one.id.endsWith(`/${aim.lesson}`)) : undefined;
	const story = aim.story ?? String(lesson?.head['story']);
	return { id, story: compileStory(inkFile({ id: story, lang: 'en' })).story, scene: aim.scene ?? 1 };
};

/** The words of a page, as a reader has them. */
const textOf = (file: string) =>
	elementsOf(file)
		.filter(({ tag }) => !['script', 'style', 'meta'].includes(tag))
		.map(({ text }) => text)
		.join(' ')
		.replaceAll(/\s+/g, ' ');

test('there are plans', () => {
	expect(plans.length).toBeGreaterThan(1);
});

test.each(plans)('%s has its plan, slides, key, and all in one', (id) => {
	const addresses = own.map(({ address }) => address);
	for (const part of ['', 'handout/', 'slides/', 'scene-key/', 'print/']) {
		expect(addresses).toContain(`teachers/${id}/${part}`);
	}
});

test.each(plans)('the handout and the slides of %s hold no answer: nothing meant, heard or done', (id) => {
	const choices = decisionsOf(storyOf(id), 'en').flatMap(({ choices }) => choices);
	const answers = choices.flatMap(({ meant, heard, why }) => [...meant, ...heard, ...why]);
	expect(answers.length).toBeGreaterThan(5);
	const handout = textOf(`teachers/${id}/handout/index.html`);
	for (const [part, text] of [
		['handout', handout],
		['slides', textOf(`teachers/${id}/slides/index.html`)],
	] as const) {
		expect(
			answers.filter((answer) => text.includes(answer)),
			part,
		).toEqual([]);
	}
	for (const { text } of choices) expect(handout).toContain(text[0]);
	const words = [...Object.values(en.moves), ...Object.values(en.lands)];
	expect(words.filter((word) => handout.includes(word))).toEqual([]);
});

test('every page for teachers leads back to their first, and those beside the plans open under its name', () => {
	const { title } = teachers.home;
	for (const { address, file } of own.filter(({ address }) => address !== 'teachers/')) {
		const [, back = ''] = /<header class="bar"[^>]*>\s*<a [^>]*href="([^"]*)"/.exec(readBuilt(file)) ?? [];
		expect(new URL(back, `http://site.invalid/${address}`).pathname, address).toBe('/teachers/index.html');
		if (plans.some((id) => address.startsWith(`teachers/${id}/`))) continue;
		const above = elementsOf(file).find(({ attrs }) => attrs.get('class') === 'eyebrow');
		expect(above?.text, address).toBe(title);
	}
});

// Asked of the text: to parse every page takes long.
const leadsTo = (file: string, address: RegExp) =>
	[...readBuilt(file).matchAll(/href="([^"]*)"/g)].some(([, to = '']) => address.test(to));

test('a key is led to from a plan and from all in one, and no search engine may keep one', () => {
	const leading = pages.filter(({ file }) => leadsTo(file, /scene-key\//));
	const kinds = new Set(leading.map(({ address }) => address.replace(/^teachers\/[^/]+\//, '')));
	expect([...kinds].toSorted()).toEqual(['', 'print/']);
	for (const id of plans) {
		for (const part of ['scene-key', 'print']) {
			const robots = elementsOf(`teachers/${id}/${part}/index.html`).find(
				({ attrs }) => attrs.get('name') === 'robots',
			);
			expect(robots?.attrs.get('content')).toBe('noindex');
		}
	}
});

test('a key ranks nothing, and says that an adult hears of it where one is told', () => {
	for (const id of plans) {
		const cells = elementsOf(`teachers/${id}/scene-key/index.html`).filter(({ tag }) => tag === 'td');
		expect(cells.length).toBeGreaterThan(8);
		// Each row is the choice, and the same four things of it: nothing beside them could be a rank.
		const { does, meant, heard, why } = teachers.sceneKey;
		expect(new Set(cells.map(({ attrs }) => attrs.get('data-is')))).toEqual(new Set([does, meant, heard, why]));
	}
	const told = textOf('teachers/11-saying-it/scene-key/index.html');
	expect(told).toContain(teachers.sceneKey.adultHears('Lerato'));
	expect(told).toContain(teachers.sceneKey.limit);
	expect(told).not.toContain(en.key.heardNothing);
});

test('every page that has a foot leads to the pages for teachers', () => {
	const footed = pages.filter(({ file }) => readBuilt(file).includes('class="foot"'));
	expect(footed.length).toBeGreaterThan(30);
	const without = footed.filter(
		({ file, address }) => !/^teachers\//.test(address) && !leadsTo(file, /teachers\/index\.html$/),
	);
	expect(without.map(({ address }) => address)).toEqual([]);
});

test('the matrix has every point, none without a place, and every line of RSHE is marked', () => {
	const text = textOf('teachers/matrix/index.html');
	for (const { point } of SYLLABUS) expect(text).toContain(point);
	expect(text).not.toContain(teachers.matrix.nowhere);
	expect(text.split(teachers.matrix.toCheck)).toHaveLength(THEMES.length + 1);
	for (const id of COMPETENCES) expect(text).toContain(teachers.matrix.competences[id]);
	expect(new Set(THEMES.flatMap(({ competences }) => competences))).toEqual(new Set(COMPETENCES));
});

test('what the guidance says of the course is so', () => {
	const safe = textOf('teachers/safe/index.html');
	const about = everyStory().map(({ id, lang }) => compileStory(inkFile({ id, lang })).story.about);
	for (const note of about) expect(safe).toContain(note);
	// “one to three minutes”, with “one question”.
	const lighter = everyStory().map(({ id }) => lighterOf(id));
	expect([...new Set(lighter.map(({ minutes }) => minutes))].toSorted()).toEqual([1, 3]);
	// “This box stands in the lessons about families, friends and partners, and after the end of each story.”
	const boxed = readLessons().filter(({ head }) => head['boundary']);
	expect(boxed.map(({ number }) => number)).toEqual(expect.arrayContaining([4, 5, 6]));
	// Its emergency number is a link, so an element of its own.
	const { emergency, text } = en.site.boundary;
	for (const { id } of everyStory()) {
		expect(textOf(`stories/${id}/index.html`)).toContain(text.replace(emergency, ''));
	}
	// “ten words”, and a plan’s five at most (plan-schema.ts).
	expect(Object.keys(en.words.list)).toHaveLength(10);
});
