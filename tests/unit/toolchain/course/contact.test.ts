/** Who put up this copy: nobody need say, what is said is whole, and what is not is told with its line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readContact } from '../../../../src/toolchain/course/contact.ts';

const folder = mkdtempSync(join(tmpdir(), 'attuned-contact-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(...lines: string[]) {
	const file = join(folder, 'contact.yaml');
	writeFileSync(file, lines.join('\n'));
	return readContact(file);
}

it('the file that is there can be read', () => {
	expect(Object.keys(readContact())).toEqual(['name', 'who', 'email', 'page']);
});

it('nothing need be said', () => {
	expect(Object.values(read('name:', 'who:', 'email:', 'page:')).some(Boolean)).toBe(false);
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
	['a key that there is not', ['nmae: A'], /nmae: expected one of the keys name, who, email, page; found “nmae”/],
])('%s that is none is told with its line', (_, lines, message) => {
	expect(() => read(...lines)).toThrow(message);
});
