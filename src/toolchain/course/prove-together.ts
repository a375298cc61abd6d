/** What the stories show together, and that each is the same in every language. Node only; from the cache if it can. */
import { compileStory } from '../compile/compile.ts';
import { inkFile, MOTHER_TONGUE } from '../compile/story-path.ts';
import { type Course, proveCourse } from '../prove/course.ts';
import { type Spoken, sameGraph } from '../prove/rules/same-graph.ts';
import { readingOf } from './minimised.ts';
import type { Proved } from './proved.ts';

function spoken(id: string, lang: string): Spoken {
	const compiled = compileStory(inkFile({ id, lang }));
	return { compiled, read: readingOf(compiled) };
}

/**
 * Proves what only the stories together can keep.
 * @param proved every story in every language, each of which could be walked
 */
export function proveTogether(proved: readonly Proved[]): Course {
	const first = proved.filter(({ lang }) => lang === MOTHER_TONGUE);
	const course = proveCourse(first.flatMap(({ id, figures }) => (figures ? [{ id, figures }] : [])));
	const others = proved.filter(({ id, lang }) => lang !== MOTHER_TONGUE && first.some((one) => one.id === id));
	const differing = others.flatMap(({ id, lang }) => sameGraph(spoken(id, MOTHER_TONGUE), spoken(id, lang)));
	return { ...course, findings: [...course.findings, ...differing] };
}
