/**
 * A story's proofs and figures, from the cache where neither the story nor the code that proves it has changed. Node
 * only. What is kept is small: the graph itself is not, since walking it again costs little more than reading it. But
 * whoever has walked a story minimises it as well, so that one walk does for its proofs and its editions.
 */

import { type Problem, StoryError } from '../../client/story/errors.ts';
import { type Compiled, compileStory } from '../compile/compile.ts';
import { storyAt } from '../compile/story-path.ts';
import { check, walkStory } from '../prove/check.ts';
import { type Figures, figuresOf } from '../prove/metrics.ts';
import type { Finding } from '../prove/rules/rule.ts';
import { cached, keyFor, modulesOf, versionOf } from '../site/cache.ts';
import { giversTo, leavesOf, leftTo } from './left.ts';
import { readingOf } from './minimised.ts';

export interface Proved {
	/** The story's id, and the language. */
	readonly id: string;
	readonly lang: string;
	readonly title: string;
	/** Undefined if the story does not compile, or a walk could not end. */
	readonly figures?: Figures;
	readonly findings: readonly Finding[];
}

export interface ProveOptions {
	/** Told now and then how many states have been walked; never called for what comes from the cache. */
	readonly progress?: (states: number) => void;
}

/** All that the proofs hang on beside the story: their own code, and the packages that do part of the work. */
const CODE = modulesOf('src/toolchain/course/proved.ts');
const PACKAGES = ['inkjs', 'flesch-kincaid', 'syllable', 'compromise'].map(versionOf);

/** What is wrong with a file, as findings. */
export const asFindings = (problems: readonly Problem[]): Finding[] =>
	problems.map((problem) => ({ rule: 'source', ...problem, picks: [], remedy: '' }));

/** What a source that does not compile has wrong with it, as findings. */
function unreadable(file: string, cause: unknown): Proved {
	if (!(cause instanceof StoryError)) throw cause;
	const { id, lang } = storyAt(file);
	const findings = asFindings(cause.problems);
	return { id, lang, title: id, findings };
}

function prove(compiled: Compiled, givers: readonly Compiled[], progress: ProveOptions['progress']): Proved {
	const { id, lang, title } = compiled.story;
	const walked = walkStory(compiled, { left: leftTo(compiled, givers), ...(progress && { progress }) });
	if ('stop' in walked) return { id, lang, title, findings: [walked.stop] };
	// Its editions tell it as it is to someone who played nothing else: of a story that takes, that is another walk.
	if (givers.length > 0) readingOf(compiled);
	else readingOf(compiled, () => walked.graph);
	leavesOf(compiled, () => walked.graph);
	return { id, lang, title, figures: figuresOf(walked.walked), findings: check(walked.walked) };
}

/** Compiles, walks and proves one story; from the cache if it can. */
export function proveStory(file: string, { progress }: ProveOptions = {}): Proved {
	try {
		const compiled = compileStory(file, { release: true });
		const givers = giversTo(compiled.story);
		const files = [compiled, ...givers].flatMap((one) => one.files);
		const name = `${compiled.story.id}.${compiled.story.lang}.proofs`;
		return cached(keyFor(name, [...new Set([...files, ...CODE])], ...PACKAGES), () =>
			prove(compiled, givers, progress),
		);
	} catch (cause) {
		return unreadable(file, cause);
	}
}
