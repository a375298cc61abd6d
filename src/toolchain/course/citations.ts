/**
 * Where the course cites its sources: which lesson, page of prose or story has a mark of which. Read off the files, so that
 * the page of sources can lead back. Whether there is such a source, those who print a mark ask. Node only.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { FIRST } from '../../strings/languages.ts';
import { scanSource } from '../compile/scan.ts';
import { everyStory, inkFile } from '../compile/story-path.ts';
import { LESSONS, readLessons } from './lesson-files.ts';

/** Something that cites, and the ids of the sources that it does, each once. */
export interface Citing {
	readonly kind: 'lesson' | 'page' | 'story';
	/** A lesson's folder, a page's name, a story's id. */
	readonly id: string;
	readonly sources: readonly string[];
}

const PAGES = 'src/content/pages';

/** `<Source id="L5" />` in a text, `[L5]` in an exercise. */
const MARK = /<Source id="([^"]*)"|\[([A-Z]\d+)\]/g;

/** The ids of the marks in a text, in their order. */
export const marksIn = (text: string): string[] =>
	[...text.matchAll(MARK)].map(([, mark, short]) => mark ?? short ?? '');

const citing = (kind: Citing['kind'], id: string, sources: readonly string[]): Citing => ({
	kind,
	id,
	sources: [...new Set(sources)],
});

function lessonsIn(language: string): Citing[] {
	return readLessons(language).map(({ id, text, pieces }) =>
		citing('lesson', id, marksIn(text + JSON.stringify(pieces))),
	);
}

function pagesIn(language: string): Citing[] {
	const folder = `${PAGES}/${language}`;
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));
	return files
		.map((name) => name.replaceAll('\\', '/'))
		.sort()
		.map((file) => citing('page', file.replace(/\.mdx$/, ''), marksIn(readFileSync(`${folder}/${file}`, 'utf8'))));
}

/** What is written in a language; in the first language, where it is not translated yet. `of` names it in every language. */
function orFirst(language: string, folder: string, read: (language: string) => Citing[], of: (id: string) => string) {
	const own = existsSync(`${folder}/${language}`) ? read(language) : [];
	const known = new Set(own.map(({ id }) => of(id)));
	return language === FIRST ? own : [...own, ...read(FIRST).filter(({ id }) => !known.has(of(id)))];
}

function storiesIn(language: string): Citing[] {
	return everyStory()
		.filter(({ lang }) => lang === language)
		.map((name) => {
			const file = inkFile(name);
			const tags = scanSource(file, readFileSync(file, 'utf8')).flatMap(({ tags }) => tags);
			const cited = tags.filter((tag) => tag.name === 'source').flatMap(({ value }) => value.split(/,\s*/));
			return citing('story', name.id, cited);
		});
}

/** All that cites, as a reader of a language meets it: lessons first to last, pages, stories. */
export function citingsIn(language: string = FIRST): Citing[] {
	const lessons = orFirst(language, LESSONS, lessonsIn, (id) => /(\d+)-[^/]*$/.exec(id)?.[1] ?? id);
	const pages = orFirst(language, PAGES, pagesIn, (id) => id);
	return [...lessons, ...pages, ...storiesIn(language)].filter(({ sources }) => sources.length > 0);
}
