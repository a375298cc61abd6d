/**
 * Every address in the built pages and style sheets: relative, and leading to something that is there, its anchor too; and
 * every page, whenever it was made, is led to from somewhere. Pages are found by looking.
 */
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { ADDRESSES } from '../../src/toolchain/site/relative.ts';
import { builtFiles, builtPages, type Element, elementsOf, readBuilt } from './built.ts';

const files = new Set(builtFiles());
const SITE = 'http://site.invalid/';

/** What is looked at on a page. */
interface Found {
	/** Every address, in whatever attribute. */
	readonly addresses: readonly string[];
	/** Where its links lead: `href` of `a`. */
	readonly links: readonly string[];
	readonly ids: ReadonlySet<string>;
	/** Ids that stand twice. */
	readonly twice: readonly string[];
	/** Ids that are named on it, as a label’s or a description’s, and stand nowhere. */
	readonly missing: readonly string[];
}

/** Attributes that name other elements of their page by id. */
const REFERENCES = [
	'for',
	'aria-labelledby',
	'aria-describedby',
	'aria-controls',
	'aria-details',
	'popovertarget',
	'list',
];

function addressesOf({ tag, attrs }: Element): string[] {
	const sets = [attrs.get('srcset'), attrs.get('imagesrcset')].flatMap((set) => set?.split(',') ?? []);
	const own = [...attrs].flatMap(([name, value]) =>
		/^data-/.test(name) && /^(\.*\/|[\w./-]+\.(html|json)\b)/.test(value) ? [value] : [],
	);
	const found = [
		...[...ADDRESSES].map((name) => attrs.get(name)),
		...own,
		...sets.map((item) => item.trim().split(/\s+/)[0]),
	];
	if (tag === 'object') found.push(attrs.get('data'));
	return found.filter((address) => address !== undefined);
}

function look(page: string): Found {
	const elements = elementsOf(page);
	const ids = elements.flatMap(({ attrs }) => attrs.get('id') ?? []);
	const known = new Set(ids);
	const named = elements.flatMap(({ attrs }) => REFERENCES.flatMap((name) => attrs.get(name)?.split(/\s+/) ?? []));
	return {
		addresses: elements.flatMap(addressesOf),
		links: elements.flatMap(({ tag, attrs }) => (tag === 'a' ? (attrs.get('href') ?? []) : [])),
		ids: known,
		twice: ids.length === known.size ? [] : ids.filter((id, at) => ids.indexOf(id) !== at),
		missing: named.filter((id) => id && !known.has(id)),
	};
}

const looked = new Map<string, Found>();

/** What is found on a page, read once: thousands of links lead into the pages of an edition in numbers. */
function onPage(page: string): Found {
	const found = looked.get(page) ?? look(page);
	looked.set(page, found);
	return found;
}

/** The file of the build that an address on a page leads to, and the id there; nothing for another site. */
function targetOf(address: string, page: string): { readonly target: string; readonly id: string } | undefined {
	const url = new URL(address, SITE + page);
	if (url.origin !== new URL(SITE).origin) return undefined;
	return { target: decodeURIComponent(url.pathname.slice(1)), id: decodeURIComponent(url.hash.slice(1)) };
}

/** What is wrong with an address on a page, or nothing. */
function faultOf(address: string, page: string): string | undefined {
	if (address.startsWith('/')) return `${address} begins at the domain's root`;
	const to = targetOf(address, page);
	if (!to) return undefined;
	const { target, id } = to;
	if (!files.has(target)) return `${address} leads to ${target || 'a folder'}, which is not there`;
	if (id && target.endsWith('.html') && !onPage(target).ids.has(id))
		return `${address}: no element of ${target} has that id`;
	return undefined;
}

test.each(builtPages())('/$address has only links that lead somewhere, and no dead address', ({ file }) => {
	expect(onPage(file).addresses.flatMap((address) => faultOf(address, file) ?? [])).toEqual([]);
});

test.each(builtPages())('/$address has each id once, and what is named by its id is there', ({ file }) => {
	const { twice, missing } = onPage(file);
	expect(twice).toEqual([]);
	expect(missing).toEqual([]);
});

test('every page but a teacher’s key is led to from the home page, by links alone', () => {
	const reached = new Set(['index.html']);
	for (const page of reached) {
		for (const link of onPage(page).links) {
			const target = targetOf(link, page)?.target ?? '';
			if (target.endsWith('.html') && files.has(target)) reached.add(target);
		}
	}
	// What a host shows where there is no page; and the keys: e2e/book.spec.ts.
	const own = (file: string) => file === '404.html' || /\/key\/index\.html$/.test(file);
	const lost = builtPages().filter(({ file }) => !reached.has(file) && !own(file));
	expect(lost.map(({ file }) => file)).toEqual([]);
});

test('each style sheet finds its fonts and pictures beside itself', () => {
	const sheets = [...files].filter((file) => file.endsWith('.css'));
	const faults = sheets.flatMap((sheet) =>
		[...readBuilt(sheet).matchAll(/url\(\s*(['"]?)([^'")]+)\1\s*\)/g)]
			.map(([, , address = '']) => address)
			.filter((address) => !/^(data:|#)/.test(address))
			.filter((address) => address.startsWith('/') || !files.has(posix.join(posix.dirname(sheet), address)))
			.map((address) => `${sheet}: ${address}`),
	);
	expect(faults).toEqual([]);
});

test('no page leaves a visitor on an address without its page: every link to a folder names its index.html', () => {
	const folders = builtPages().flatMap(({ file }) =>
		onPage(file).addresses.filter((address) => !/^([a-z]+:|#|\?)/i.test(address) && /\/(?:[?#]|$)/.test(address)),
	);
	expect(folders).toEqual([]);
});

test.each(builtPages())('/$address has a way out and a way to help', ({ file }) => {
	const leads = (pattern: RegExp) => onPage(file).links.some((link) => pattern.test(link));
	expect(leads(/^https:\/\/www\.wikipedia\.org\/$/), 'quick exit').toBe(true);
	// A file in the hand has no page of help beside it, and whom to call within it.
	const within = /^files\//.test(file) && onPage(file).ids.has('help') && leads(/^#help$/) && leads(/^tel:/);
	expect(leads(/(^|\/)help\/index\.html$/) || file === 'help/index.html' || within, 'help').toBe(true);
});

test('what a plain host leaves out unless it is told not to is let through: folders with an underscore', () => {
	expect(builtFiles().some((file) => file.startsWith('_'))).toBe(true);
	expect(builtFiles()).toContain('.nojekyll');
});
