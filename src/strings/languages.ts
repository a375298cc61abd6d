/**
 * The languages of the course. A language is a folder of words beside this file, and a line here; the compiler says what
 * is missing. English has the addresses without a language in front.
 */
import { en } from './en/index.ts';

/** Every word that the site says by itself, in one language. */
export type Strings = typeof en;

/** What the player says: the part that ships. */
export type PlayerStrings = Strings['player'];

export interface Language {
	/** Its own name for itself. */
	readonly name: string;
	/** BCP 47, for `lang`, for dates, numbers and plurals. */
	readonly locale: string;
	readonly direction: 'ltr' | 'rtl';
	/** The marks around what is said: they tell speech from an act in a choice. */
	readonly quotes: readonly [open: string, close: string];
	readonly strings: Strings;
}

export const LANGUAGES = {
	en: { name: 'English', locale: 'en-GB', direction: 'ltr', quotes: ['“', '”'], strings: en },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageId = keyof typeof LANGUAGES;

/** The language whose addresses have no language in front. */
export const FIRST: LanguageId = 'en';

/**
 * A language by its id.
 * @param id as it stands in an address; undefined there means the first
 * @throws Error naming the languages there are
 */
export function languageOf(id: string | undefined = FIRST): Language & { readonly id: LanguageId } {
	const languages: Readonly<Record<string, Language>> = LANGUAGES;
	const language = Object.hasOwn(languages, id) ? languages[id] : undefined;
	if (!language) {
		throw new Error(
			`There is no language “${id}”. Expected one of: ${Object.keys(LANGUAGES).join(', ')}. Add it to src/strings/languages.ts.`,
		);
	}
	return { id: id as LanguageId, ...language };
}
