/** The pages of prose: `src/content/pages/<language>/<name>.mdx`. Read at build time alone. */
import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { FIRST } from '../../strings/languages.ts';

/**
 * A page of prose in a language; in the first language, where it is not translated yet.
 * @throws Error when there is none
 */
export async function proseOf(name: string, language: string = FIRST): Promise<CollectionEntry<'pages'>> {
	const pages = await getCollection('pages');
	const found = [language, FIRST].map((one) => pages.find(({ id }) => id === `${one}/${name}`)).find(Boolean);
	if (!found) throw new Error(`There is no page src/content/pages/${FIRST}/${name}.mdx. Write it, or mend the name.`);
	return found;
}
