/** The writer's guide (stories/README.md) says all there is, and nothing that there is not; what it shows works. */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { QUALIFIERS } from '../../src/client/story/tag-text.ts';
import { FEELINGS, LIGHTS, VIEWS } from '../../src/client/story/types.ts';
import { newStory } from '../../src/toolchain/command/new-story.ts';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { ruleOf, TAGS } from '../../src/toolchain/compile/tag-rules.ts';
import { transcriptOf } from '../../src/toolchain/editions/transcript/make.ts';
import { explore } from '../../src/toolchain/explore/explore.ts';
import { check, RULES, TAKEN, TOO_MANY, walkStory } from '../../src/toolchain/prove/check.ts';
import { COURSE_RULES } from '../../src/toolchain/prove/course.ts';
import { buildHouse } from '../house.ts';

const guide = readFileSync('stories/README.md', 'utf8');
const model = readFileSync('stories/model/attunement.ink', 'utf8');
/** What stands beside the model, for stories of several people. */
const beside = readFileSync('stories/model/someone-else.ink', 'utf8');

/** What stands under a heading, up to the next of its kind. */
function section(title: string): string {
	const from = guide.indexOf(`## ${title}\n`);
	expect(from, title).toBeGreaterThan(0);
	const to = guide.indexOf('\n## ', from + 1);
	return guide.slice(from, to < 0 ? undefined : to);
}
/** The table rows of a text, as cells. */
const rowsOf = (text: string) =>
	[...text.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | ').map((cell) => cell.trim()));
/** The first name in a cell: `` `name` `` or `` `name(…)` ``. */
const namesIn = (cells: readonly string[]) => cells.flatMap((cell) => /^`(\w[\w-]*)/.exec(cell)?.[1] ?? []);
const firstNames = (text: string) => namesIn(rowsOf(text).map(([cell = '']) => cell));

const house = buildHouse();
afterAll(house.remove);

describe('the tags', () => {
	const text = section('Every tag');

	it('are all there, each once, and no other', () => {
		expect(firstNames(text).sort()).toEqual(Object.keys(TAGS).sort());
	});

	it('stand under their scope', () => {
		const parts = text.split(/^(?=(?:At|On|Inside) )/m).slice(1);
		const scopeOf = (part: string) => /\*\*(\w+)\*\*/.exec(part)?.[1];
		const found = parts.flatMap((part) => firstNames(part).map((name) => [name, scopeOf(part)]));
		const head = { header: 'head' } as Record<string, string>;
		// `place`, `light`, `in_view` and `with` stand beside `scene`; `question` and `next` beside `ending`.
		const expected = Object.entries(TAGS).map(([name, { scope }]) => [name, head[scope] ?? scope]);
		expect(found.sort()).toEqual(expected.sort());
	});

	it('have an example that is one', () => {
		for (const [name = '', example = ''] of rowsOf(text)) {
			const rule = ruleOf(namesIn([name])[0] ?? '');
			if (!rule) continue;
			expect(example, name).toMatch(/^`# [a-z_]+(: [^`]+)?( # go_on)?`$/);
			const value = /: ([^#`]+)/.exec(example)?.[1]?.trim();
			if (Array.isArray(rule.value)) expect(rule.value, name).toContain(value);
			else if (rule.value === 'text') expect(value, name).toBeTruthy();
		}
	});

	it.each(Object.entries({ light: LIGHTS, in_view: VIEWS, feels: FEELINGS }))(
		'%s names every word it may have',
		(name, words) => {
			const said = rowsOf(text).find(([cell]) => cell === `\`${name}\``)?.[2] ?? '';
			expect(words.filter((word) => !said.match(/\w+/g)?.includes(word))).toEqual([]);
		},
	);

	it('come with every way to speak', () => {
		const said = [...guide.matchAll(/`TEO \((\w+)\): …`/g)].map(([, name = '']) => name);
		expect(said.sort()).toEqual([...QUALIFIERS].sort());
	});
});

describe('the model', () => {
	const text = section('The model');
	const [calls = '', moves = ''] = text.split('**Moves**');

	it('has every function that a story calls, and no other', () => {
		const own = model.slice(0, model.indexOf('// ---- inside')) + beside;
		const functions = [...own.matchAll(/^=== function (\w+)/gm)].map(([, name = '']) => name);
		expect(firstNames(calls).sort()).toEqual(functions.sort());
	});

	it('has every move, each once, and no other', () => {
		const list = /^LIST Move = (.*)$/m.exec(model)?.[1]?.split(', ') ?? [];
		const named = rowsOf(moves).flatMap((cells) => cells.flatMap((cell) => namesIn(cell.split(' · '))));
		expect(named.sort()).toEqual(list.sort());
	});

	it('calls no function, anywhere in the guide, that there is not', () => {
		const called = [...guide.matchAll(/`(\w+)\([^`)]*\)`/g)].map(([, name = '']) => name);
		const known = [...(model + beside).matchAll(/^=== function (\w+)/gm)].map(([, name = '']) => name);
		expect(called.filter((name) => !known.includes(name))).toEqual([]);
	});
});

describe('the rules', () => {
	it('are all there, in the order of the report, and no other', () => {
		const weakKinds = COURSE_RULES.map(({ id }) => id).filter((id) => !RULES.some((rule) => rule.id === id));
		expect(firstNames(section('When a rule speaks'))).toEqual([
			...RULES.map(({ id }) => id),
			...weakKinds,
			TOO_MANY,
			TAKEN,
		]);
	});
});

describe('what it shows', () => {
	it('compiles and plays: the small story', () => {
		const file = house.write('small', /```ink\n([\s\S]*?)```/.exec(section('How a story looks'))?.[1] ?? '');
		const { states } = explore(compileStory(file).story);
		expect(states.flatMap(({ ending }) => ending?.id ?? [])).toContain('supper');
	});

	it('keeps every rule: the first story, with its added choice', () => {
		const file = newStory('two-plates', house.path);
		const text = readFileSync(file, 'utf8');
		const steps = section('A first story in ten minutes');
		const choice = [...steps.matchAll(/^ {7}(\+ .*|\t.*)$/gm)].map(([, line]) => line).join('\n');
		const added = text.replace('\n\n= the_net', `\n${choice}\n\n= the_net`);
		expect(added).not.toBe(text);
		writeFileSync(file, added);
		const compiled = compileStory(file, { release: true });
		const walked = walkStory(compiled);
		expect('walked' in walked && check(walked.walked)).toEqual([]);
		const picks = /transcript two-plates ([\w ]+)/.exec(steps)?.[1]?.split(' ') ?? [];
		expect(transcriptOf(compiled.story, picks).whole).toBe(true);
		// What it says is in the template to be changed is there.
		expect(text).toContain('# title: Two plates');
		expect(text).toContain('TEO: Go on without me.');
	});

	it('names files that there are', () => {
		const files = [...guide.matchAll(/`(src\/[\w/.-]+)`/g)].map(([, name = '']) => name);
		for (const file of new Set(files)) expect(() => readFileSync(file), file).not.toThrow(/ENOENT/);
	});
});
