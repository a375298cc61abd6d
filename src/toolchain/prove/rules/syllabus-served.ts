/**
 * A story lives the syllabus points that it says it teaches, where most readers come by. What a point means, and whether a
 * scene shows it, is for people to judge.
 */
import { isSyllabusId } from '../../../content/syllabus.ts';
import type { Served } from '../../compile/header.ts';
import { shareThatMeets } from '../roads/met.ts';
import type { Walked } from '../walked.ts';
import { rule } from './rule.ts';

/** Lived in passing is lived by few: at least so large a share of roads by chance meets the place, 0 to 1. */
const MOST = 0.5;

/** What the story lives of what it says it teaches: a point counts where enough readers meet its place. */
export function livedIn(walked: Walked): Served[] {
	return walked.compiled.teaches.filter(({ place }) => shareThatMeets(walked, place) >= MOST);
}

export const syllabusServed = rule(
	'syllabus-served',
	'Each point that a story says it teaches is one of the course’s, and lives in a place that at least half of all roads stop at.',
	function* (walked) {
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
				const share = shareThatMeets(walked, place);
				if (share < MOST) {
					const met =
						share === 0 ? 'no reader stops there' : `only ${Math.round(share * 100)} in 100 readers stop there`;
					const message = `“${point}” is to be lived in ${place}, and ${met}.`;
					yield {
						...at,
						message,
						remedy: 'Name a place that at least half of the roads lead to, or leave the point out.',
					};
				}
			}
		}
	},
);
