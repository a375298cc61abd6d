/**
 * `npm run bench -- page [STORY]`: how soon a reader can choose on a story's page, and how soon they read the answer, as
 * ratios to a bare page (bare.ts) of the same turns, one beside the other: a processor four times slower, a slow mobile
 * network. Prints medians of five runs and how far they spread; exits 1 beyond the aims. Needs a built site (dist/).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { inkFile, MOTHER_TONGUE } from '../../src/toolchain/compile/story-path.ts';
import { serve } from '../../src/toolchain/site/serve.ts';
import { browserFlags, installedBrowser } from '../runner/browser.ts';
import { isRoot, machine } from '../runner/machine.ts';
import { roadThrough, writeBare } from './bare.ts';
import { table } from './measure.ts';

const RUNS = 5;
/** How much slower than this machine the page runs. */
const SLOWDOWN = 4;
/** Slow 4G: milliseconds for a round trip, and bytes a second. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const MOST_PICKS = 30;
/** A reader reads: so long between one answer and the next pick, in milliseconds; before the first pick longer. */
const READS = { first: 3000, later: 700 };

/** What a page may take: ratios to the bare page, and milliseconds of one task. */
const AIMS = { choice: 1.3, readable: 1.5, blocking: 0, task: 50 };

/** One visit, in milliseconds. */
interface Visit {
	/** To the frame that shows the first choice. */
	readonly choice: number;
	/** What tasks took beyond 50 ms before that frame. */
	readonly blocking: number;
	/** The longest task after it. */
	readonly task: number;
	/** From each pick to the frame that shows its answer. */
	readonly readable: readonly number[];
}

/** Notes, from the first moment on, when a choice is seen, and every long task. Runs in the browser. */
function watch(): void {
	const seen = { choice: 0, tasks: [] as { start: number; lasts: number }[] };
	Object.assign(window, { seen });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, lasts: duration });
	}).observe({ type: 'longtask', buffered: true });
	const look = () => {
		if (!document.querySelector('button[data-pick]')?.getClientRects().length) requestAnimationFrame(look);
		else {
			// A message after the frame's callbacks comes when the frame has been laid out and painted.
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				seen.choice = performance.now();
			};
			port2.postMessage(0);
		}
	};
	requestAnimationFrame(look);
}

/** Takes a choice, and waits for the painted frame that comes of it. Runs in the browser. */
async function pickAndWait(pick: string): Promise<number> {
	const button = document.querySelector<HTMLElement>(`button[data-pick="${pick}"]`);
	if (!button) throw new Error(`There is no choice ${pick} in the page.`);
	const start = performance.now();
	button.click();
	return new Promise((done) => {
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => done(performance.now() - start);
			port2.postMessage(0);
		});
	});
}

async function visit(browser: Browser, address: string, picks: readonly string[]): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await session.send('Network.emulateNetworkConditions', NETWORK);
	await page.addInitScript(watch);
	await page.goto(address);
	await page.waitForSelector('[data-ready]');
	await page.waitForTimeout(READS.first);
	const readable: number[] = [];
	for (const pick of picks) {
		await page.locator(`button[data-pick="${pick}"]`).waitFor();
		readable.push(await page.evaluate(pickAndWait, pick));
		await page.waitForTimeout(READS.later);
	}
	const { choice, tasks } = await page.evaluate(
		() => (window as unknown as { seen: { choice: number; tasks: { start: number; lasts: number }[] } }).seen,
	);
	await context.close();
	const before = tasks.filter(({ start }) => start < choice);
	const blocking = before.reduce((sum, { lasts }) => sum + lasts - 50, 0);
	const task = Math.max(0, ...tasks.filter(({ start }) => start >= choice).map(({ lasts }) => lasts));
	return { choice, blocking, task, readable };
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const round = (value: number) => value.toFixed(0);

/** A figure of all runs: the median, and the least and the most. */
const spread = (values: readonly number[]) =>
	`${round(median(values))} (${round(Math.min(...values))}–${round(Math.max(...values))})`;

/** What is measured of a visit, and what it may be: so many times the bare page's, or so many milliseconds. */
const FIGURES: readonly {
	readonly name: string;
	readonly of: (visit: Visit) => number;
	readonly ratio?: number;
	readonly most?: number;
}[] = [
	{ name: 'first choice', of: ({ choice }) => choice, ratio: AIMS.choice },
	{ name: 'blocked before it', of: ({ blocking }) => blocking, most: AIMS.blocking },
	{ name: 'first pick → readable', of: ({ readable }) => readable[0] ?? 0, ratio: AIMS.readable },
	{ name: 'later picks → readable', of: ({ readable }) => median(readable.slice(1)), ratio: AIMS.readable },
	{ name: 'the last pick → readable', of: ({ readable }) => readable.at(-1) ?? 0, ratio: AIMS.readable },
	{ name: 'longest task after the first choice', of: ({ task }) => task, most: AIMS.task },
];

/** The rows of the table, and the names of what is beyond its aim. */
function judged(ours: readonly Visit[], bare: readonly Visit[]): { rows: string[][]; beyond: string[] } {
	const beyond: string[] = [];
	const rows = FIGURES.map(({ name, of, ratio, most }) => {
		const [own, other] = [ours.map(of), bare.map(of)];
		// Each run against the bare page beside it: what the machine did meanwhile, it did to both.
		const ratios = own.map((value, run) => value / Math.max(1, other[run] ?? 1));
		const held = ratio === undefined ? median(own) <= (most ?? 0) : median(ratios) <= ratio;
		if (!held) beyond.push(name);
		const aim = ratio === undefined ? `≤ ${most} ms` : `≤ × ${ratio}`;
		return [name, spread(own), spread(other), ratio === undefined ? '' : `× ${median(ratios).toFixed(2)}`, aim];
	});
	return { rows, beyond };
}

/**
 * Visits a story's page and its bare page in turn, and prints a table.
 * @returns whether all is within the aims
 */
export async function printPage(id: string): Promise<boolean> {
	const { story } = compileStory(inkFile({ id, lang: MOTHER_TONGUE }));
	const picks = roadThrough(story, MOST_PICKS);
	const folder = mkdtempSync(join(tmpdir(), 'bare-'));
	writeBare(join(folder, id), story, picks);
	const [site, plain] = [await serve('dist', { packs: true }), await serve(folder, { packs: true })];
	const executablePath = installedBrowser(machine);
	const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserFlags(isRoot) });
	const ours: Visit[] = [];
	const bare: Visit[] = [];
	try {
		for (let run = 0; run < RUNS; run++) {
			bare.push(await visit(browser, `${plain.address}${id}/`, picks));
			ours.push(await visit(browser, `${site.address}stories/${id}/`, picks));
		}
	} finally {
		await browser.close();
		await Promise.all([site.close(), plain.close()]);
		rmSync(folder, { recursive: true });
	}
	const { rows, beyond } = judged(ours, bare);
	const load = loadavg().map((value) => value.toFixed(1));
	console.log(
		`${id}: ${RUNS} visits of ${picks.length} picks, ${SLOWDOWN}x CPU slowdown, slow 4G; load ${load.join(', ')}; ms, median (least–most)\n`,
	);
	console.log(`${table([['', 'ours', 'bare', 'ratio', 'aim'], ...rows])}\n`);
	console.log(beyond.length === 0 ? 'All within the aims.' : `Beyond its aim: ${beyond.join(', ')}.`);
	return beyond.length === 0;
}
