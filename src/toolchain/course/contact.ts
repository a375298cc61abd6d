/**
 * Who put up this copy of the course, and whom of theirs a reader can go to, from the one file in which they say so. Nobody
 * has to; what is said must be whole. How it is printed: layouts/Contact.astro and layouts/OwnPeople.astro.
 */
import { z } from 'astro/zod';
import { isDay } from './changes.ts';
import { readYaml } from './read-yaml.ts';

/** The file that whoever puts up a copy fills in. */
const CONTACT = 'src/content/contact.yaml';

const words = z
	.string()
	.trim()
	.min(1, 'expected some words, or nothing at all')
	.max(300, 'expected 300 letters at most');

/** A key that may be left empty. */
const line = words.nullish();

const MAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const PHONE = /^\+?\d[\d ()/-]{2,}$/;
const isMail = (text: string | null | undefined) => !text || MAIL.test(text);
const isPage = (text: string | null | undefined) => !text || (URL.canParse(text) && /^https?:\/\//.test(text));

/** Somebody to go to. */
const personSchema = z.strictObject({
	/** A role, or a name and a role. */
	who: words,
	/** A room, a number or an address. */
	reach: words,
	/** The hours, if there are any. */
	when: line,
});

const contactSchema = z
	.strictObject({
		/** A school, a group or a person. */
		name: line,
		/** One sentence on who that is. */
		who: line,
		email: line.refine(isMail, 'an e-mail address, such as office@harbour.example'),
		/** The address of a page of theirs. */
		page: line.refine(isPage, 'the whole address of a page, such as https://harbour.example/contact'),
		/** Whom of theirs a reader can go to: Help names them first. */
		people: z.array(personSchema).min(1, 'expected somebody, or nothing at all').nullish(),
		/** When they last checked the helplines, and which of them did. */
		helplines: z
			.strictObject({ checked: z.string().refine(isDay, 'a day that there is, as 2027-01-11'), by: words })
			.nullish(),
	})
	.refine(({ name, ...more }) => name || !Object.values(more).some(Boolean), {
		path: ['name'],
		message: 'a name, since something else is said of them',
	});

type Contact = z.infer<typeof contactSchema>;

/** Where a tap leads: the number or the mailbox, if somebody is reached at nothing but one. */
export function hrefOf(reach: string): string | undefined {
	if (MAIL.test(reach)) return `mailto:${reach}`;
	return PHONE.test(reach) ? `tel:${reach.replace(/[^\d+]/g, '')}` : undefined;
}

/** Their look-up of the helplines, if it is no older than the course’s own. */
export const recheckOf = ({ helplines }: Pick<Contact, 'helplines'>, lastChecked: string) =>
	helplines && helplines.checked >= lastChecked ? helplines : undefined;

/**
 * Reads it.
 * @throws StoryError saying what was expected, what was found, and the line
 */
export const readContact = (file = CONTACT): Contact => readYaml(file, contactSchema);
