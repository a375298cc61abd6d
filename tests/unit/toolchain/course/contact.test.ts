/** Who put up this copy: nobody need say, what is said is whole, and what is not is told with its line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hrefOf, readContact, recheckOf } from '../../../../src/toolchain/course/contact.ts';

const folder = mkdtempSync(join(tmpdir(), 'attuned-contact-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(...lines: string[]) {
	const file = join(folder, 'contact.yaml');
	writeFileSync(file, lines.join('\n'));
	return readContact(file);
}

it('the file that is there can be read', () => {
	expect(Object.keys(readContact())).toEqual(['name', 'who', 'email', 'page', 'people', 'helplines']);
});

it('nothing need be said', () => {
	expect(Object.values(read('name:', 'who:', 'email:', 'page:', 'people:', 'helplines:')).some(Boolean)).toBe(false);
});

it('a name, an address and a page are taken', () => {
	const said = { name: 'The Harbour School', email: 'office@harbour.example', page: 'https://harbour.example/contact' };
	expect(read(...Object.entries(said).map((pair) => pair.join(': ')))).toEqual(said);
});

it.each([
	['an e-mail address', ['name: A', 'email: office(at)harbour'], /:2\b.*email: expected an e-mail address/],
	['a page', ['name: A', 'who: B', 'page: harbour.example'], /:3\b.*page: expected the whole address of a page/],
	['a script for a page', ['name: A', 'page: javascript:alert(1)'], /page: expected the whole address of a page/],
	['no name', ['email: office@harbour.example'], /name: expected a name, since something else is said/],
	[
		'a key that there is not',
		['nmae: A'],
		/nmae: expected one of the keys name, who, email, page, people, helplines; found “nmae”/,
	],
	['somebody who cannot be reached', ['name: A', 'people:', '  - who: A tutor'], /:3\b.*people\.1\.reach: expected/],
	['somebody who is nobody', ['name: A', 'people: []'], /people: expected somebody, or nothing at all/],
	['people of nobody', ['people:', '  - who: A tutor', '    reach: Room 3'], /name: expected a name/],
	[
		'a day of a look-up',
		['name: A', 'helplines:', '  checked: 2027-02-30', '  by: B'],
		/:3\b.*helplines\.checked: expected a day that there is/,
	],
	['a look-up by nobody', ['name: A', 'helplines:', '  checked: 2027-01-11'], /helplines\.by: expected/],
])('%s that is none is told with its line', (_, lines, message) => {
	expect(() => read(...lines)).toThrow(message);
});

it('people to go to are taken, and a day without quotation marks stays a day', () => {
	const { people, helplines } = read(
		'name: A',
		'people:',
		'  - who: The nurse',
		'    reach: Room 12',
		'    when: Mondays',
		'  - { who: A tutor, reach: tutors@harbour.example }',
		'helplines:',
		'  checked: 2027-01-11',
		'  by: the safeguarding lead',
	);
	expect(people?.map(({ who }) => who)).toEqual(['The nurse', 'A tutor']);
	expect(helplines).toEqual({ checked: '2027-01-11', by: 'the safeguarding lead' });
});

it.each([
	['01482 000 000', 'tel:01482000000'],
	['+44 (1482) 000-000', 'tel:+441482000000'],
	['tutors@harbour.example', 'mailto:tutors@harbour.example'],
	['Room 12', undefined],
	['Room 12, or 01482 000000', undefined],
])('%s leads where a tap can lead', (reach, href) => {
	expect(hrefOf(reach)).toBe(href);
});

it('a look-up that is older than the course’s own is not printed', () => {
	const helplines = { checked: '2027-01-11', by: 'B' };
	expect(recheckOf({ helplines }, '2027-01-11')).toEqual(helplines);
	expect(recheckOf({ helplines }, '2027-01-12')).toBeUndefined();
	expect(recheckOf({ helplines: null }, '2027-01-12')).toBeUndefined();
});
