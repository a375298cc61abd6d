/** Dialogue that a child can read, as far as a formula tells (reading.ts): in English alone. */
import { gradeOf, textsOf } from '../reading.ts';
import { rule } from './rule.ts';

const HIGHEST = 5;
const WORST = 3;

export const readingGrade = rule('reading-grade', 'English dialogue reads at grade 5 or below.', function* (walked) {
	const { dialogue } = textsOf(walked.graph.turns);
	const grade = gradeOf(dialogue, walked.compiled.story.lang) ?? 0;
	if (grade <= HIGHEST) return;
	const hardest = [...dialogue].sort((a, b) => (gradeOf([b]) ?? 0) - (gradeOf([a]) ?? 0)).slice(0, WORST);
	yield {
		...walked.spotOfPlace(walked.graph.states[0]?.place ?? ''),
		message: `The dialogue reads at grade ${grade.toFixed(1)}. Expected ${HIGHEST} at most. Hardest: ${hardest.map((text) => `“${text}”`).join(' ')}`,
		picks: [],
		remedy: 'Shorter sentences and shorter words.',
	};
});
