/** The language of a page, from its address: its words, and its addresses. For pages and their parts, at build time. */
import { FIRST, type Language, type LanguageId, languageOf } from './languages.ts';

export interface PageLanguage extends Language {
	readonly id: LanguageId;
	/** An address of the site in this language: `/help/` → `/help/`, or `/es/help/`. */
	readonly href: (address: string) => string;
}

/**
 * The language of a page.
 * @param params of the page's address; `lang` is missing in the first language
 */
export function pageLanguage({ lang }: { readonly lang?: string | undefined }): PageLanguage {
	const language = languageOf(lang);
	return { ...language, href: (address) => (language.id === FIRST ? address : `/${language.id}${address}`) };
}
