/**
 * `npm run bench -- pages`: how soon the first words of each kind of page are seen, whether anything moves then, and how
 * long the page is deaf, on a phone's screen and a laptop's, both slow (slow-phone.ts); each beside a bare page of the same words, with no styles and no
 * scripts. Prints medians of five runs and how far they spread; exits 1 beyond the aims. Needs a built site (dist/).
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { escapeHtml } from '../../src/client/markup/html.ts';
import { serve } from '../../src/toolchain/site/serve.ts';
import { KINDS } from './kinds.ts';
import { table } from './measure.ts';
import {
	conclude,
	conditions,
	type Figure,
	HEAD,
	judged,
	launch,
	SCREENS,
	type Visited,
	visit,
	wait,
} from './slow-phone.ts';

const RUNS = 5;
/** So long after a page is loaded it is watched, in milliseconds. */
const WATCHED = 3000;

/** What a page may take: a ratio to the bare page, a sum of layout shifts, and milliseconds. */
const AIMS = { words: 1.3, shift: 0, blocking: 0 };

/** One visit. */
interface Visit {
	/** Milliseconds to the frame that shows the first words. */
	readonly words: number;
	/** How much of the page has moved, as browsers count it, in thousandths. */
	readonly shift: number;
	/** What tasks took beyond 50 ms, in milliseconds. */
	readonly blocking: number;
}

/** Notes the first paint with something in it, what moves, and every long task. Runs in the browser. */
function watch(): void {
	const seen = { words: 0, shift: 0, blocking: 0 };
	Object.assign(window, { seen });
	const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') seen.words = startTime;
	});
	observe('layout-shift', (entry) => {
		seen.shift += (entry as PerformanceEntry & { value: number }).value * 1000;
	});
	observe('longtask', ({ duration }) => {
		seen.blocking += duration - 50;
	});
}

const UNSEEN = new Set(['script', 'style', 'template', 'head', 'svg', 'noscript']);
const BLOCKS = /^(p|li|h[1-6]|div|section|header|footer|summary|button|dt|dd|td|th|label|figcaption|a)$/;

/** The words of a page that are not hidden, a paragraph for each block. */
function wordsOf(html: string): string[] {
	const found: string[] = [''];
	const read = (node: DefaultTreeAdapterTypes.Node): void => {
		if ('value' in node && node.nodeName === '#text') found[found.length - 1] += node.value;
		if (!('childNodes' in node)) return;
		if ('attrs' in node && (UNSEEN.has(node.tagName) || node.attrs.some(({ name }) => name === 'hidden'))) return;
		const block = 'tagName' in node && BLOCKS.test(node.tagName);
		if (block) found.push('');
		node.childNodes.forEach(read);
		if (block) found.push('');
	};
	read(parse(html));
	return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

const bareOf = (html: string): string =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><body>${wordsOf(
		html,
	)
		.map((text) => `<p>${escapeHtml(text)}</p>`)
		.join('')}`;

type Screen = keyof typeof SCREENS;

async function watchPage({ ask, until }: Visited): Promise<Visit> {
	await until('seen.words');
	await wait(WATCHED);
	return ask<Visit>('seen');
}

const visitPage = (browser: Browser, address: string, screen: Screen): Promise<Visit> =>
	visit(browser, address, watch, watchPage, screen);

const FIGURES: readonly Figure<Visit>[] = [
	{ name: 'first words', of: ({ words }) => words, ratio: AIMS.words },
	{ name: 'moved (thousandths)', of: ({ shift }) => shift, most: AIMS.shift, unit: '', digits: 1 },
	{ name: 'blocked', of: ({ blocking }) => blocking, most: AIMS.blocking },
];

/**
 * Visits a page of each kind and its bare page in turn, and prints a table.
 * @returns whether all is within the aims
 */
export async function printPages(): Promise<boolean> {
	const folder = mkdtempSync(join(tmpdir(), 'bare-'));
	for (const [kind, path] of Object.entries(KINDS)) {
		mkdirSync(join(folder, kind));
		writeFileSync(join(folder, kind, 'index.html'), bareOf(readFileSync(join('dist', path, 'index.html'), 'utf8')));
	}
	const [site, plain] = [await serve('dist', { packs: true }), await serve(folder, { packs: true })];
	const browser = await launch();
	const rows: string[][] = [];
	const beyond: string[] = [];
	try {
		for (const screen of Object.keys(SCREENS) as Screen[]) {
			for (const [kind, path] of Object.entries(KINDS)) {
				const ours: Visit[] = [];
				const bare: Visit[] = [];
				for (let run = 0; run < RUNS; run++) {
					bare.push(await visitPage(browser, `${plain.address}${kind}/`, screen));
					ours.push(await visitPage(browser, `${site.address}${path}`, screen));
				}
				const found = judged(FIGURES, ours, bare);
				rows.push(...found.rows.map(([name, ...figures]) => [`${screen}, ${kind}: ${name}`, ...figures]));
				beyond.push(...found.beyond.map((name) => `${screen}, ${kind}: ${name}`));
			}
		}
	} finally {
		await browser.close();
		await Promise.all([site.close(), plain.close()]);
		rmSync(folder, { recursive: true });
	}
	console.log(`Pages: ${RUNS} visits each, ${conditions()}\n\n${table([HEAD, ...rows])}\n`);
	return conclude(beyond);
}
