/**
 * Rules over all stories together: the weak kinds of answer each have their good hour, the strongest choices no tell, and
 * no language changes what a story does (same-graph).
 * Reads what each story measured; walks nothing.
 */
import { SYLLABUS } from '../../content/syllabus.ts';
import { addTells, type Tells } from './giveaways.ts';
import type { Figures } from './metrics.ts';
import { GOOD_HOURS } from './rules/in-its-hour.ts';
import { courseTells } from './rules/no-tell.ts';
import type { Finding } from './rules/rule.ts';
import { SAME_GRAPH } from './rules/same-graph.ts';

export interface Course {
	readonly tells: Tells;
	/** Weak kind of answer → `story: pick` wherever it has its good hour. */
	readonly goodHours: Readonly<Record<string, readonly string[]>>;
	/** Syllabus points that no story lives yet. The course is whole when there are none. */
	readonly later: readonly string[];
	readonly findings: readonly Finding[];
}

type Measured = { readonly id: string; readonly figures: Figures };

/** The rules' ids and promises, as RULES has those of a single story. */
export const COURSE_RULES = [
	{
		id: 'weak-kinds',
		promises:
			'Each weak kind of answer, blame and shutting down aside, is the best or a good choice somewhere in the course.',
	},
	{ id: 'no-tell', promises: 'Over the course nothing gives the strongest choice away.' },
	SAME_GRAPH,
] as const;

/**
 * Proves what only the stories together can keep. As long as some syllabus point is lived by no story, stories are
 * still to be written: until then a weak kind without its good hour is told in the figures, and is no finding.
 */
export function proveCourse(stories: readonly Measured[]): Course {
	const goodHours = Object.fromEntries(
		Object.keys(GOOD_HOURS).map((kind) => [
			kind,
			stories.flatMap(({ id, figures }) => (figures.goodHours[kind] ?? []).map((pick) => `${id}: ${pick}`)),
		]),
	);
	const lived = new Set(stories.flatMap(({ figures }) => figures.lived.map(({ point }) => point)));
	const later = SYLLABUS.filter(({ id }) => !lived.has(id)).map(({ id }) => id);
	const without = Object.keys(goodHours).filter((kind) => goodHours[kind]?.length === 0);
	const all = stories.map(({ figures }) => figures.tells);
	const missing = (later.length > 0 ? [] : without).map((kind): Finding => {
		return {
			rule: 'weak-kinds',
			file: 'stories',
			line: 1,
			message: `Over the course “${kind}” is never the best or a good choice.`,
			picks: [],
			remedy: `Let a starred choice somewhere call ${GOOD_HOURS[kind]?.join(' or ')}.`,
		};
	});
	return { tells: addTells(all), goodHours, later, findings: [...missing, ...courseTells(all)] };
}
