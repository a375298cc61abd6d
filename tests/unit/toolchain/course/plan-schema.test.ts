/** What a plan must hold: a whole one is read, a bad one is told all that is wrong with it, and what a question may not ask. */
import { expect, it } from 'vitest';
import { asksAboutOwn, LENGTHS, planSchema, wordsIn } from '../../../../src/toolchain/course/plan-schema.ts';
import { tryYaml } from '../../../../src/toolchain/course/read-yaml.ts';

const read = (name: string) => tryYaml(`tests/fixtures/plans/${name}.yaml`, planSchema);

it('reads a plan that is whole', () => {
	const plan = read('good');
	expect('problems' in plan && plan.problems).toBe(false);
	if (!('value' in plan)) return;
	expect(plan.value.questions).toHaveLength(6);
	for (const length of LENGTHS) {
		expect(plan.value.steps.reduce((sum, { minutes }) => sum + (minutes[length] ?? 0), 0)).toBe(length);
	}
});

it('says what is wrong with one that is not, each with its line', () => {
	const plan = read('bad');
	const said = ('problems' in plan ? plan.problems : []).map(({ line, message }) => `${line} ${message}`);
	expect(said).toEqual(
		[
			/^4 years: expected the first year, then the last/,
			/^7 aims\.2: expected “Pupils can …”; found “They notice things\.”/,
			/^8 words\.2: expected one of empathy, .*found “empaty”.*empathy/,
			/^10 ask: expected nothing about a pupil’s own life or family/,
			/^17 steps\.2\.as: expected one of room, pairs, alone, board; found “couples”/,
			/^19 steps\.3\.minutes: expected minutes for one length at least/,
			/^21 steps\.3\.slide: expected 20 words at most/,
			/^\d+ questions: expected/,
			/^27 questions\.2: expected nothing about a pupil’s own life or family/,
			/^28 questions\.3: expected nothing about a pupil’s own life or family/,
			/^29 key: expected 60 to 90 words/,
			/^33 marks: expected one of the keys for, title, years,/,
		].map((pattern) => expect.stringMatching(pattern)),
	);
});

it('asks that minutes add up, for each length', () => {
	const plan = read('good');
	if (!('value' in plan)) throw new Error('the good plan is not whole');
	const [first, ...others] = plan.value.steps;
	const steps = [{ ...first, minutes: { ...first?.minutes, 40: 5 } }, ...others];
	const { error } = planSchema.safeParse({ ...plan.value, steps });
	expect(error?.issues.map(({ message }) => message)).toEqual([
		'steps whose minutes add up to 40 in the hour of 40 (they add up to 41)',
	]);
});

it('counts words as a reader does', () => {
	expect(wordsIn('“Do not leave the bag alone.” – That’s it.')).toBe(8);
});

it.each([
	'What would your mother say?',
	'Has this ever happened to you?',
	'Who shouts in your own house?',
	'Have you felt like that?',
	'Think of your best friend. What would she hear?',
])('knows a question about pupils’ own lives: %s', (question) => {
	expect(asksAboutOwn(question)).toBe(true);
});

it.each([
	'Which two, do you think, and how can you tell?',
	'What would you say to Teo?',
	'Teo says, “You only like your sea lion, and your mother does too.” What does Capi hear?',
	'Who is near Teo in his own home?',
])('lets be one about the people in a story: %s', (question) => {
	expect(asksAboutOwn(question)).toBe(false);
});
