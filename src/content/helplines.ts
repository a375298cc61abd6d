/**
 * Where to find a person to talk to: the one file of helplines. Readers see HELPLINES; what is unchecked stands at
 * the end, for whoever renews it. Look each row up anew on the organisation's own site before every release, and
 * at least every six months. No hours, no menu numbers, no words to text: those change first.
 * The comment over a row says where it was confirmed.
 */

interface Helpline {
	readonly name: string;
	/** Whom it is for. */
	readonly who: string;
	/** As it is dialled or texted. */
	readonly contact: string;
	/** A `tel:` or `sms:` address. Nothing is opened by itself. */
	readonly href?: string;
	/** The day of the look-up, YYYY-MM-DD. */
	readonly lastChecked: string;
}

interface HelplineCountry {
	readonly name: string;
	/** The number for danger right now. */
	readonly emergency: string;
	readonly services: readonly Helpline[];
}

export interface Helplines {
	readonly lastChecked: string;
	/** Who looked them up, as after “by”. */
	readonly checkedBy: string;
	readonly countries: readonly HelplineCountry[];
}

const LAST_CHECKED = '2026-11-23';

/** Stands above the list, with the date. */
export const HELPLINES_CAVEAT =
	'Numbers change. We looked these up in stored copies of web pages, some of them years old, so have a look at the ' +
	'organisation’s own site as well. If someone is in danger now, call the emergency number.';

/** What a call or a visit may leave behind on a phone that others use, too. */
export const HELPLINES_PRIVACY =
	'A call can show up on a phone or on its bill, and a page in a browser’s history. If that could be a problem, use a ' +
	'phone you trust: a friend’s, or the school’s. Or ask a grown-up you trust to call with you.';

/** For every other country. findahelpline.com was seen in a stored copy. */
export const ELSEWHERE =
	'Somewhere else? findahelpline.com lists free helplines by country. A teacher, a doctor or a school nurse can tell ' +
	'you of local ones, too.';

export const HELPLINES: Helplines = {
	lastChecked: LAST_CHECKED,
	checkedBy: 'the people who made this course',
	countries: [
		{
			name: 'United Kingdom',
			// Police and NSPCC pages.
			emergency: '999',
			services: [
				{
					// Number: Childline’s own newspaper column, 2022. Age: learning.nspcc.org.uk, 2024.
					name: 'Childline',
					who: 'Anyone under 19, about anything',
					contact: '0800 1111',
					href: 'tel:08001111',
					lastChecked: LAST_CHECKED,
				},
				{
					// samaritans.org, “Contact a Samaritan”.
					name: 'Samaritans',
					who: 'Anyone, of any age',
					contact: '116 123',
					href: 'tel:116123',
					lastChecked: LAST_CHECKED,
				},
				{
					// giveusashout.org, questions and answers.
					name: 'Shout',
					who: 'Anyone, of any age, who would rather text',
					contact: 'Text 85258',
					href: 'sms:85258',
					lastChecked: LAST_CHECKED,
				},
				{
					// nspcc.org.uk, “Report abuse”.
					name: 'NSPCC Helpline',
					who: 'Adults who are worried about a child',
					contact: '0808 800 5000',
					href: 'tel:08088005000',
					lastChecked: LAST_CHECKED,
				},
				{
					// Number and age: papyrus-uk.org. The name of today: the charity’s appeal, 2025.
					name: 'PAPYRUS HOPELINE247',
					who: 'People up to 35 with thoughts of suicide, and anyone worried about one of them',
					contact: '0800 068 4141',
					href: 'tel:08000684141',
					lastChecked: LAST_CHECKED,
				},
				{
					// shsc.nhs.uk and two more NHS pages, for England.
					name: 'NHS 111',
					who: 'Anyone in England who needs urgent help with their mental health',
					contact: '111',
					href: 'tel:111',
					lastChecked: LAST_CHECKED,
				},
			],
		},
		{
			name: 'Ireland',
			// hse.ie, “When to call 112 or 999”.
			emergency: '112 or 999',
			services: [
				{
					// An interview with its manager, 2024; the charity’s notice in the press, 2021.
					name: 'Childline (ISPCC)',
					who: 'Anyone up to 18, about anything',
					contact: '1800 66 66 66',
					href: 'tel:1800666666',
					lastChecked: LAST_CHECKED,
				},
				{
					// samaritans.org, on its number in the Republic of Ireland.
					name: 'Samaritans',
					who: 'Anyone, of any age',
					contact: '116 123',
					href: 'tel:116123',
					lastChecked: LAST_CHECKED,
				},
			],
		},
		{
			name: 'United States',
			// Town and county pages that quote 911.gov.
			emergency: '911',
			services: [
				{
					// cdcr.ca.gov, 2022; a university’s and a health charity’s pages.
					name: '988 Suicide & Crisis Lifeline',
					who: 'Anyone in a crisis, or worried about someone',
					contact: 'Call or text 988',
					href: 'tel:988',
					lastChecked: LAST_CHECKED,
				},
				{
					// A school district’s and two libraries’ pages; any first word will do.
					name: 'Crisis Text Line',
					who: 'Anyone who would rather text',
					contact: 'Text 741741',
					href: 'sms:741741',
					lastChecked: LAST_CHECKED,
				},
				{
					// childhelphotline.org for calls and texts; two more pages for the number.
					name: 'Childhelp National Child Abuse Hotline',
					who: 'Children and adults, about a child being hurt. In Canada, too',
					contact: 'Call or text 1-800-422-4453',
					href: 'tel:18004224453',
					lastChecked: LAST_CHECKED,
				},
				{
					// Wikipedia, and three pages that send people there.
					name: 'National Domestic Violence Hotline',
					who: 'Anyone who is hurt or frightened by a partner',
					contact: '1-800-799-7233',
					href: 'tel:18007997233',
					lastChecked: LAST_CHECKED,
				},
				{
					// loveisrespect.org, 2015.
					name: 'love is respect',
					who: 'Teenagers and young adults, about dating',
					contact: '1-866-331-9474',
					href: 'tel:18663319474',
					lastChecked: LAST_CHECKED,
				},
				{
					// The page of one of its volunteers, and two lists; its own site gave no number in our copies.
					name: 'The Trevor Project',
					who: 'LGBTQ+ young people',
					contact: '1-866-488-7386',
					href: 'tel:18664887386',
					lastChecked: LAST_CHECKED,
				},
			],
		},
		{
			name: 'Canada',
			// gnb.ca and other provinces’ and towns’ pages.
			emergency: '911',
			services: [
				{
					// Canadian Mental Health Association, 2023; the government’s notice in the press.
					name: '9-8-8: Suicide Crisis Helpline',
					who: 'Anyone thinking about suicide, or worried about someone',
					contact: 'Call or text 988',
					href: 'tel:988',
					lastChecked: LAST_CHECKED,
				},
				{
					// Text: kidshelpphone.ca. Call: CBC News, 2018.
					name: 'Kids Help Phone',
					who: 'Young people, about anything',
					contact: '1-800-668-6868, or text 686868',
					href: 'tel:18006686868',
					lastChecked: LAST_CHECKED,
				},
			],
		},
		{
			name: 'Australia',
			// A Lifeline centre’s questions and answers.
			emergency: '000',
			services: [
				{
					// Record of Parliament, 2023; Wikipedia.
					name: 'Kids Helpline',
					who: 'Anyone from 5 to 25, about anything',
					contact: '1800 55 1800',
					href: 'tel:1800551800',
					lastChecked: LAST_CHECKED,
				},
				{
					// lifeline.org.au, “About Lifeline”.
					name: 'Lifeline',
					who: 'Anyone in a crisis',
					contact: '13 11 14',
					href: 'tel:131114',
					lastChecked: LAST_CHECKED,
				},
			],
		},
		{
			name: 'New Zealand',
			// Civil Defence notice, 2020; Otago Daily Times.
			emergency: '111',
			services: [
				{
					// The Health Minister’s notice, 2017; Civil Defence, 2020.
					name: '1737, Need to talk?',
					who: 'Anyone, about anything',
					contact: 'Call or text 1737',
					href: 'tel:1737',
					lastChecked: LAST_CHECKED,
				},
				{
					// Number: Ministry of Youth Affairs, 2012. Age: the charity’s notice, 2023.
					name: 'Youthline',
					who: 'Young people from 12 to 24',
					contact: '0800 376 633',
					href: 'tel:0800376633',
					lastChecked: LAST_CHECKED,
				},
			],
		},
	],
};

/*
 * Unchecked: what could not be confirmed, and so is not printed; and rows to see first on the organisation’s own site.
 * - UK emergency 112: No public body’s page was found. 999 alone is printed.
 * - Shout (UK): The word to text. The number alone is printed.
 * - Crisis Text Line (US): The word to text; and the number on its own site.
 * - 988 (US): Its own site. A state’s page confirms it.
 * - Childline (UK), Childline (Ireland): The number on their own sites.
 * - Childhelp, National Domestic Violence Hotline: The number on their own sites.
 * - The Trevor Project: Any page of its own with the number; the pages that have it are others’.
 * - love is respect, Youthline: A page younger than 2016 with the number.
 * - NHS 111: What to call in Scotland, Wales and Northern Ireland.
 * - Child Helpline International: No page of it was looked up, so it is not named.
 */
