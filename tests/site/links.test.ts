/** Every address in the built pages and style sheets: relative, and leading to something that is there. */
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { ADDRESSES } from '../../src/toolchain/site/relative.ts';
import { builtFiles, builtPages, elementsOf, readBuilt } from './built.ts';

const files = new Set(builtFiles());
const SITE = 'http://site.invalid/';

/** What is found on a page, read once: thousands of links lead into the pages of an edition in numbers. */
function remembered<T>(find: (page: string) => T): (page: string) => T {
	const known = new Map<string, T>();
	return (page) => {
		const found = known.get(page) ?? find(page);
		known.set(page, found);
		return found;
	};
}

const addressesOf = remembered((page) =>
	elementsOf(page).flatMap(({ tag, attrs }) => {
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
	}),
);

const idsOf = remembered((page) => new Set(elementsOf(page).flatMap(({ attrs }) => attrs.get('id') ?? [])));

/** What is wrong with an address on a page, or nothing. */
function faultOf(address: string, page: string): string | undefined {
	if (address.startsWith('/')) return `${address} begins at the domain's root`;
	const url = new URL(address, SITE + page);
	if (url.origin !== new URL(SITE).origin) return undefined;
	const target = decodeURIComponent(url.pathname.slice(1));
	if (!files.has(target)) return `${address} leads to ${target || 'a folder'}, which is not there`;
	const id = decodeURIComponent(url.hash.slice(1));
	if (id && target.endsWith('.html') && !idsOf(target).has(id))
		return `${address}: no element of ${target} has that id`;
	return undefined;
}

test.each(builtPages())('/$address has only links that lead somewhere, and no dead address', ({ file }) => {
	expect(addressesOf(file).flatMap((address) => faultOf(address, file) ?? [])).toEqual([]);
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
		addressesOf(file).filter((address) => !/^([a-z]+:|#|\?)/i.test(address) && /\/(?:[?#]|$)/.test(address)),
	);
	expect(folders).toEqual([]);
});

test.each(builtPages())('/$address has a way out and a way to help', ({ file }) => {
	const links = elementsOf(file).filter(({ tag }) => tag === 'a');
	const leads = (pattern: RegExp) => links.some(({ attrs }) => pattern.test(attrs.get('href') ?? ''));
	expect(leads(/^https:\/\/www\.wikipedia\.org\/$/), 'quick exit').toBe(true);
	expect(leads(/(^|\/)help\/index\.html$/) || file === 'help/index.html', 'help').toBe(true);
});

test('what a plain host leaves out unless it is told not to is let through: folders with an underscore', () => {
	expect(builtFiles().some((file) => file.startsWith('_'))).toBe(true);
	expect(builtFiles()).toContain('.nojekyll');
});
