/**
 * A story lives the syllabus points that it says it teaches. What a point means, and whether a scene shows it, is for
 * people to judge.
 */
import { isSyllabusId } from '../../../content/syllabus.ts';
import type { Served } from '../../compile/header.ts';
import { placesReached } from '../places-reached.ts';
import type { Walked } from '../walked.ts';
import { rule } from './rule.ts';

/** Tells whether a reader gets to a knot, or a `knot.stitch`. */
function reachedIn(walked: Walked): (place: string) => boolean {
	const places = [...placesReached(walked)];
	return (place) => places.some((one) => one === place || one.startsWith(`${place}.`));
}

/** What the story lives of what it says it teaches: a point counts where a reader gets to its place. */
export function livedIn(walked: Walked): Served[] {
	const reached = reachedIn(walked);
	return walked.compiled.teaches.filter(({ place }) => reached(place));
}

export const syllabusServed = rule(
	'syllabus-served',
	'Each point that a story says it teaches is one of the course’s, and lives in a place that a reader reaches.',
	function* (walked) {
		const reached = reachedIn(walked);
		for (const line of walked.compiled.lines) {
			for (const { name, value } of line.tags) {
				if (name !== 'teaches') continue;
				const [point = '', place = ''] = value.split(/\s+/);
				const at = { file: line.file, line: line.line, picks: [] };
				if (!isSyllabusId(point)) {
					const message = `“${point}” is no point of the course.`;
					yield {
						...at,
						message,
						remedy: 'Expected an id of src/content/syllabus.ts. Mend it there or here.',
					};
				}
				if (!reached(place)) {
					const message = `“${point}” is to be lived in ${place}, and no reader gets there.`;
					yield { ...at, message, remedy: 'Name a place that a road leads to.' };
				}
			}
		}
	},
);
