/** What editions are made from, for the course's stories, and what each made of it: once a build, by story. */
import { describeState } from '../../client/markup/describe.ts';
import type { LanguageId } from '../../strings/languages.ts';
import { FIRST, languageOf } from '../../strings/languages.ts';
import { notesOf } from '../compile/author-tags.ts';
import { type Compiled, compileStory } from '../compile/compile.ts';
import { inkFile } from '../compile/story-path.ts';
import { readingOf } from '../course/minimised.ts';
import type { Reading } from '../explore/minimise.ts';
import { isFirstPages } from '../site/first-pages.ts';
import { asText } from './book/make.ts';
import type { Making, StorySource } from './edition.ts';
import { toldOf } from './wording.ts';

/** Whether every page may ask for a walk: not while writing, where each save would walk, and not for the first pages. */
export const mayWalk = (): boolean => Boolean(import.meta.env?.PROD) && !isFirstPages();

/** Calls once, and remembers. */
function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/**
 * A compiled story as editions take it.
 * @param walk gives the story as it is read; from the cache, if not said otherwise
 */
export function sourceOf(compiled: Compiled, lang: LanguageId = FIRST, walk?: () => Reading): StorySource {
	const { story, teaches, teacher, lines } = compiled;
	const wording = { story, strings: languageOf(lang).strings };
	const walked = once(walk ?? (() => readingOf(compiled)));
	const words = (turn: Parameters<typeof describeState>[1]) =>
		Object.values(describeState(toldOf(wording), turn)).join(' ');
	return { ...wording, teaches, teacher, walked, read: once(() => asText(walked(), words)), notes: notesOf(lines) };
}

const sources = new Map<string, StorySource>();

/** The source of one of the course's stories, by its id. While writing it is made anew each time. */
export function sourceOfStory(id: string, lang: LanguageId = FIRST): StorySource {
	const key = `${lang}/${id}`;
	const known = import.meta.env?.PROD ? sources.get(key) : undefined;
	if (known) return known;
	const source = sourceOf(compileStory(inkFile({ id, lang }), { release: true }), lang);
	sources.set(key, source);
	return source;
}

const made = new WeakMap<StorySource, Map<string, unknown>>();

/** What an edition makes of a story: made once, then remembered. */
export function madeOf<Made>(edition: Making<Made>, source: StorySource): Made {
	const ofSource = made.get(source) ?? new Map<string, unknown>();
	made.set(source, ofSource);
	if (!ofSource.has(edition.id)) ofSource.set(edition.id, edition.make(source));
	return ofSource.get(edition.id) as Made;
}
