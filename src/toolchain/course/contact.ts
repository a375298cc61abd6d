/**
 * Who put up this copy of the course, from the one file in which they say so. Nobody has to; what is said must be whole.
 * How it is printed: layouts/Contact.astro.
 */
import { z } from 'astro/zod';
import { readYaml } from './read-yaml.ts';

/** The file that whoever puts up a copy fills in. */
const CONTACT = 'src/content/contact.yaml';

/** A key that may be left empty. */
const line = z
	.string()
	.trim()
	.min(1, 'expected some words, or nothing at all')
	.max(300, 'expected 300 letters at most')
	.nullish();

const isMail = (text: string | null | undefined) => !text || /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text);
const isPage = (text: string | null | undefined) => !text || (URL.canParse(text) && /^https?:\/\//.test(text));

const contactSchema = z
	.strictObject({
		/** A school, a group or a person. */
		name: line,
		/** One sentence on who that is. */
		who: line,
		email: line.refine(isMail, 'an e-mail address, such as office@harbour.example'),
		/** The address of a page of theirs. */
		page: line.refine(isPage, 'the whole address of a page, such as https://harbour.example/contact'),
	})
	.refine(({ name, ...more }) => name || !Object.values(more).some(Boolean), {
		path: ['name'],
		message: 'a name, since something else is said of them',
	});

type Contact = z.infer<typeof contactSchema>;

/**
 * Reads it.
 * @throws StoryError saying what was expected, what was found, and the line
 */
export const readContact = (file = CONTACT): Contact => readYaml(file, contactSchema);
