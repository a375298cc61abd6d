/**
 * Where a story stands: a folder of its own, `stories/<id>/`, a file a language in it, `<lang>.ink`, and beside them what
 * is written of it besides. Names and folders alone; what is in a file is read elsewhere.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** The writers' house. npm runs everything from the project's root. */
export const HOUSE = 'stories';

/** The language that stories are written in first; a file outside the house is taken to be in it. */
export const MOTHER_TONGUE = 'en';

/** A language as a file is named for it: `es`, `pt-BR`. */
const LANG = /^[a-z]{2}(-[A-Za-z]+)?$/;

export interface StoryName {
	readonly id: string;
	readonly lang: string;
}

/** The file of a story in a language. */
export const inkFile = ({ id, lang }: StoryName, house = HOUSE): string => `${house}/${id}/${lang}.ink`;

/** Which story a file is: `…/stories/<id>/<lang>.ink` says it in full; any other is known by its own name alone. */
export function storyAt(file: string): StoryName {
	const path = resolve(file);
	const [lang, folder] = [basename(path, '.ink'), dirname(path)];
	return basename(dirname(folder)) === HOUSE && LANG.test(lang)
		? { id: basename(folder), lang }
		: { id: lang, lang: MOTHER_TONGUE };
}

/** The languages that a story is written in, the first of them first; none where there is no such story. */
export function languagesOf(id: string, house = HOUSE): string[] {
	const folder = `${house}/${id}`;
	const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
	const langs = names.filter((name) => name.endsWith('.ink')).map((name) => basename(name, '.ink'));
	return langs
		.filter((lang) => LANG.test(lang))
		.sort((a, b) => Number(b === MOTHER_TONGUE) - Number(a === MOTHER_TONGUE) || (a < b ? -1 : 1));
}

/** Every story there is, by id: a folder with a language in it. */
export const storyIds = (house = HOUSE): string[] =>
	readdirSync(house)
		.filter((id) => languagesOf(id, house).length > 0)
		.sort();

/** Every story in every language that it is written in. */
export const everyStory = (house = HOUSE): StoryName[] =>
	storyIds(house).flatMap((id) => languagesOf(id, house).map((lang) => ({ id, lang })));
