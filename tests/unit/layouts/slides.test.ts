/** The slides of an hour, from a plan: in its order, the words early, the questions before the last step, the question twice. */
import { expect, it } from 'vitest';
import { type Slide, slidesOf } from '../../../src/layouts/teaching/slides.ts';
import { LENGTHS, planSchema } from '../../../src/toolchain/course/plan-schema.ts';
import { readYaml } from '../../../src/toolchain/course/read-yaml.ts';

const plan = readYaml('tests/fixtures/plans/good.yaml', planSchema);
const told = (slide: Slide) => (slide.kind === 'step' ? slide.text : slide.kind);

it('has the slides of the steps of its length alone, in their order', () => {
	expect(slidesOf(plan, 15).map(told)).toEqual([
		'ask',
		'What would you say to Ravi? One sentence. Nobody else reads it.',
		'words',
		'What do you see? What do you hear? Only that.',
		'What was meant? What was heard?',
		'questions',
		'questions',
		'And now? What would you say to Ravi?',
		'ask',
	]);
	expect(slidesOf(plan, 60).map(told)).toContain('Notice. Listen to the end. Look for a smaller word. Let it count.');
});

it.each(LENGTHS)('asks all six questions in %s minutes, counted on', (length) => {
	const asked = slidesOf(plan, length).filter((slide) => slide.kind === 'questions');
	expect(asked.flatMap(({ questions }) => questions)).toEqual(plan.questions);
	expect(asked.map(({ from }) => from)).toEqual([1, 4]);
});
