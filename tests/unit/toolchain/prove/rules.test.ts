/**
 * Every rule by example: a small story that breaks it, with what the rule then says, and one that keeps it. A fixture is
 * named for its rule: `<rule>-breaks`, `<rule>-keeps`, or with a word between for a second case.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../../src/client/story/types.ts';
import { SYLLABUS } from '../../../../src/content/syllabus.ts';
import { findingLines } from '../../../../src/toolchain/command/report.ts';
import type { Left } from '../../../../src/toolchain/explore/left.ts';
import { check, RULES, TAKEN, TOO_MANY, walkStory } from '../../../../src/toolchain/prove/check.ts';
import { COURSE_RULES, proveCourse } from '../../../../src/toolchain/prove/course.ts';
import { figuresOf } from '../../../../src/toolchain/prove/metrics.ts';
import type { Finding } from '../../../../src/toolchain/prove/rules/rule.ts';
import { compileFixture } from '../../helpers.ts';

const FIXTURES = readdirSync('tests/fixtures/rules')
	.filter((name) => name.endsWith('.ink'))
	.map((name) => name.replace('.ink', ''));

const isOf = (rule: string) => (name: string) => new RegExp(`^${rule}(-\\w+)?-(breaks|keeps)$`).test(name);

/** Every value that a story takes, each with each, as if one other story could leave them all. */
const anything = ({ takes }: Story): Left => ({
	story: 'another',
	ways: takes.reduce<Left['ways']>(
		(ways, { flag, values }) => ways.flatMap((way) => values.map((value) => ({ ...way, [flag]: value }))),
		[{}],
	),
});

/** What a rule says of a fixture. What stops a walk has no rule, and is told under the name of what stopped it. */
function findingsOf(id: string, name: string): Finding[] {
	const compiled = compileFixture(`rules/${name}`);
	const walked = walkStory(compiled, {
		...(id === TOO_MANY && { most: 500 }),
		...(id === TAKEN && { left: [anything(compiled.story)] }),
	});
	if ('stop' in walked) return [walked.stop];
	return check(
		walked.walked,
		RULES.filter((rule) => rule.id === id),
	);
}

const told = (findings: readonly Finding[]) => `${findings.flatMap(findingLines).join('\n')}\n`;

describe.each([...RULES.map(({ id }) => id), TOO_MANY, TAKEN])('%s', (id) => {
	const own = FIXTURES.filter(isOf(id));

	it('has a story that breaks it and one that keeps it', () => {
		expect(own.filter((name) => name.endsWith('-breaks'))).not.toEqual([]);
		expect(own.filter((name) => name.endsWith('-keeps'))).not.toEqual([]);
	});

	it.each(own)('%s', async (name) => {
		const findings = findingsOf(id, name);
		expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(name.endsWith('-breaks') ? [id] : []));
		if (name.endsWith('-breaks')) {
			await expect(told(findings)).toMatchFileSnapshot(`../../../fixtures/rules/${name}.txt`);
		}
	});
});

describe('weak-kinds', () => {
	/** A course of one story, as if it lived every point there is. */
	const courseOf = (name: string, points: readonly string[]) => {
		const walked = walkStory(compileFixture(`rules/${name}`));
		if ('stop' in walked) throw new Error(walked.stop.message);
		return proveCourse([
			{
				id: name,
				figures: { ...figuresOf(walked.walked), lived: points.map((point) => ({ point, place: 'somewhere' })) },
			},
		]);
	};
	const every = SYLLABUS.map(({ id }) => id);
	const ofKinds = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === 'weak-kinds');

	it('is broken by a whole course in which a weak kind is never the best choice', async () => {
		const findings = ofKinds(courseOf('weak-kinds-breaks', every).findings);
		await expect(told(findings)).toMatchFileSnapshot('../../../fixtures/rules/weak-kinds-breaks.txt');
	});

	it('is kept by one in which each has its good hour', () => {
		expect(ofKinds(courseOf('weak-kinds-keeps', every).findings)).toEqual([]);
	});

	it('waits while there are points that no story lives', () => {
		const course = courseOf('weak-kinds-breaks', every.slice(1));
		expect(ofKinds(course.findings)).toEqual([]);
		expect(course.later).toEqual([every[0]]);
	});
});

it('gives every fixture to a rule', () => {
	const ids = [...RULES, ...COURSE_RULES].map(({ id }) => id);
	const lost = FIXTURES.filter((name) => ![...ids, TOO_MANY, TAKEN].some((id) => isOf(id)(name)));
	expect(lost).toEqual([]);
});

it('gives every rule a name of its own and a sentence', () => {
	expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
	for (const { id, promises } of RULES) {
		expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
		expect(promises).toMatch(/^[A-Z].*\.$/);
	}
});
