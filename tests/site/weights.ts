/**
 * What the built files weigh, by what they are for, and what they may. `npm run weigh` prints it (tests/bench/weigh.ts),
 * and weigh.test.ts holds it. Read off the files: what a story loads once it is played, e2e/weight.spec.ts sees.
 */
import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFiles, builtPages, DIST, elementsOf, type Page, readBuilt } from './built.ts';
import { packedSize, scriptsAtOnce } from './scripts.ts';

/** The kinds of page, each by its address below the site; the first that fits is a page's. */
const PAGES: readonly (readonly [kind: string, is: RegExp])[] = [
	['home', /^$/],
	['frame', /^embed\//],
	['file in the hand', /^files\//],
	['for teachers', /^teachers\//],
	['story', /^stories\/[^/]+\/$/],
	['lighter way', /^stories\/.*\/lighter\/$/],
	['board', /^stories\/.*\/board\/$/],
	['key', /^stories\/.*\/key\/$/],
	['in numbers', /^stories\/.*\/book\/\d+\.html$/],
	['on paper', /^stories\/.*\/book\//],
	['lesson', /^[^/]+\/[^/]+\/$/],
	['other', /./],
];

/** What is no page. */
const BESIDE: readonly (readonly [kind: string, is: RegExp])[] = [
	['scripts, styles', /\.(js|css)$/],
	['stories’ data', /\.json$/],
	['pictures, letters', /\.(png|svg|woff2)$/],
	['other files', /./],
];

/** Bytes at most, as they lie on a disk: of one page of a kind, and of all that is of it. */
export const BUDGETS: Readonly<Record<string, { readonly page?: number; readonly all: number }>> = {
	home: { page: 110_000, all: 110_000 },
	frame: { page: 700_000, all: 13_000_000 },
	'file in the hand': { page: 1_000_000, all: 11_000_000 },
	'for teachers': { page: 80_000, all: 4_000_000 },
	story: { page: 80_000, all: 1_500_000 },
	'lighter way': { page: 140_000, all: 1_800_000 },
	board: { page: 70_000, all: 1_200_000 },
	key: { page: 120_000, all: 1_000_000 },
	'in numbers': { page: 120_000, all: 12_000_000 },
	'on paper': { page: 300_000, all: 3_000_000 },
	lesson: { page: 200_000, all: 2_000_000 },
	other: { page: 120_000, all: 1_000_000 },
	'scripts, styles': { all: 600_000 },
	'stories’ data': { all: 2_500_000 },
	'pictures, letters': { all: 700_000 },
	'other files': { all: 50_000 },
};

/** A size on a disk, and on the way: with gzip, and with brotli. */
interface Sizes {
	readonly raw: number;
	readonly gzip: number;
	readonly brotli: number;
}

export interface Weight {
	readonly kind: string;
	readonly files: number;
	/** All of them, on a disk. */
	readonly all: number;
	/** Of pages alone: the one in the middle, and the largest. */
	readonly median?: Sizes;
	readonly largest?: Sizes;
	/** Of a first visit to the largest: its files, and what they weigh on the way. */
	readonly visit?: { readonly requests: number; readonly brotli: number };
}

const rawSize = (file: string): number => statSync(join(DIST, file)).size;

/** Files that are packed already. */
const PACKED = /\.(woff2|png)$/;

function sizesOf(file: string): Sizes {
	const text = readBuilt(file);
	return { raw: rawSize(file), gzip: gzipSync(text).byteLength, brotli: packedSize(text) };
}

/** Every file that a browser asks for when it is given a page: its scripts, styles, letters and pictures. */
function filesOfVisit(page: string): string[] {
	const elements = elementsOf(page);
	const beside = (file: string, address: string) => posix.join(posix.dirname(file), address.replace(/[?#].*/, ''));
	const sheets = elements.flatMap(({ tag, attrs }) =>
		tag === 'link' && attrs.get('rel') === 'stylesheet' ? [beside(page, attrs.get('href') ?? '')] : [],
	);
	const pictures = elements.flatMap(({ tag, attrs }) => (tag === 'img' ? [beside(page, attrs.get('src') ?? '')] : []));
	const inside = elements.flatMap(({ tag, text }) => (tag === 'style' ? [[page, text] as const] : []));
	const styles = [...inside, ...sheets.map((sheet) => [sheet, readBuilt(sheet)] as const)];
	const letters = styles.flatMap(([file, css]) =>
		[...css.matchAll(/url\(['"]?([^'")]+\.woff2)['"]?\)/g)].map(([, address = '']) => beside(file, address)),
	);
	return [...new Set([page, ...scriptsAtOnce(page, elements), ...sheets, ...letters, ...pictures])].filter(
		(file) => !file.includes('data:'),
	);
}

function visitOf(page: string): Required<Weight>['visit'] {
	const files = filesOfVisit(page);
	const sent = (file: string) => (PACKED.test(file) ? rawSize(file) : packedSize(readBuilt(file)));
	return { requests: files.length, brotli: files.reduce((sum, file) => sum + sent(file), 0) };
}

function weightOf(kind: string, files: readonly string[], arePages: boolean): Weight {
	const sorted = files.toSorted((a, b) => rawSize(a) - rawSize(b));
	const all = files.reduce((sum, file) => sum + rawSize(file), 0);
	const [median, largest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
	if (!arePages || !median || !largest) return { kind, files: files.length, all };
	return {
		...{ kind, files: files.length, all },
		...{ median: sizesOf(median), largest: sizesOf(largest), visit: visitOf(largest) },
	};
}

/** Everything in dist, by what it is for; pages first. */
export function weigh(): Weight[] {
	const kindIn = (kinds: typeof PAGES, text: string) => kinds.find(([, is]) => is.test(text))?.[0] ?? '';
	const pages = Map.groupBy(builtPages(), ({ address }) => kindIn(PAGES, address));
	const beside = Map.groupBy(
		builtFiles().filter((file) => !file.endsWith('.html')),
		(file) => kindIn(BESIDE, file),
	);
	const filesOf = (list: readonly Page[] = []) => list.map(({ file }) => file);
	return [
		...PAGES.map(([kind]) => weightOf(kind, filesOf(pages.get(kind)), true)),
		...BESIDE.map(([kind]) => weightOf(kind, beside.get(kind) ?? [], false)),
	];
}

/** What is over its budget, a line each: what was expected and what was found. */
export function overBudget(weights: readonly Weight[]): string[] {
	return weights.flatMap(({ kind, all, largest }) => {
		const budget = BUDGETS[kind];
		if (!budget) return [`${kind}: expected a budget in tests/site/weights.ts; there is none.`];
		const over = (what: string, found = 0, most = Number.POSITIVE_INFINITY) =>
			found > most ? [`${kind}: expected ${what} of at most ${most} bytes; found ${found}.`] : [];
		return [...over('pages', largest?.raw, budget.page), ...over('a sum', all, budget.all)];
	});
}

const kB = (bytes: number) => (bytes / 1000).toFixed(0);
const MB = (bytes: number) => (bytes / 1_000_000).toFixed(bytes < 100_000 ? 2 : 1);
const three = (sizes: Sizes | undefined) => (sizes ? [sizes.raw, sizes.gzip, sizes.brotli].map(kB).join(' · ') : '');

/** The table of the README, in Markdown. */
export function weightTable(weights: readonly Weight[]): string {
	const head = [
		'',
		'files',
		'median, kB',
		'largest, kB',
		'at most',
		'requests',
		'first visit, kB',
		'all, MB',
		'at most',
	];
	const rows = weights.map(({ kind, files, all, median, largest, visit }) => {
		const { page, all: most = 0 } = BUDGETS[kind] ?? {};
		const own = [three(median), three(largest), page === undefined ? '' : kB(page)];
		return [kind, files, ...own, visit?.requests ?? '', visit ? kB(visit.brotli) : '', MB(all), MB(most)];
	});
	const sum = (of: (weight: Weight) => number) => weights.reduce((total, weight) => total + of(weight), 0);
	const last = ['in all', sum(({ files }) => files), '', '', '', '', '', MB(sum(({ all }) => all)), ''];
	const lines = [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows, last];
	return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Between these two the table stands in the README. */
const [BEGINS, ENDS] = ['<!-- npm run weigh writes this table -->', '<!-- to here -->'] as const;

/** @throws Error when a text has not both marks, in order */
function between(text: string): [from: number, to: number] {
	const [from, to] = [text.indexOf(BEGINS), text.indexOf(ENDS)];
	if (from < 0 || to < from) throw new Error(`README.md: expected ${BEGINS} and then ${ENDS}; found no such pair.`);
	return [from + BEGINS.length, to];
}

/** The table that a text has between its marks. */
export function tableIn(text: string): string {
	return text.slice(...between(text)).trim();
}

/** A text with another table between its marks. */
export function withTable(text: string, table: string): string {
	const [from, to] = between(text);
	return `${text.slice(0, from)}\n\n${table}\n\n${text.slice(to)}`;
}

/** How far a figure may have grown or shrunk before the table has to be written anew: words change every day. */
const APART = 0.25;

/**
 * What is no longer as a table says, a line each. Rows, heads and budgets have to be the same; figures may be some way
 * apart, or by two where they are small.
 */
export function outdated(written: string, printed: string): string[] {
	const [old, now] = [written, printed].map((table) => table.split('\n').map((line) => line.split('|').slice(1, -1)));
	const budgets = (now?.[0] ?? []).map((cell) => cell.trim() === 'at most');
	// Which page is in the middle changes: how well it packs is not compared, only what stands first in a cell.
	const figureIn = (cell = '') => Number.parseFloat(cell) || 0;
	const near = (a: number, b: number) => Math.abs(a - b) <= Math.max(2, APART * Math.max(a, b));
	return Array.from({ length: Math.max(old?.length ?? 0, now?.length ?? 0) }, (_, row) => row).flatMap((row) => {
		const [before = [], after = []] = [old?.[row], now?.[row]];
		const name = (after[0] ?? before[0] ?? '').trim();
		if (before.length !== after.length || before[0]?.trim() !== after[0]?.trim()) return [`${name}: another row`];
		const wrong = after.filter((cell, at) => {
			if (row < 2 || budgets[at]) return cell.trim() !== before[at]?.trim();
			return !near(figureIn(cell), figureIn(before[at]));
		});
		return wrong.length > 0 ? [`${name}: the README says ${before.join('|')}; it is ${after.join('|')}`] : [];
	});
}
