/**
 * `npm run bench -- page [STORY]`: how soon a reader can choose on a story's page, and how soon they read the answer, as
 * ratios to a bare page (bare.ts) of the same turns, one beside the other: a processor four times slower, a slow mobile
 * network (slow-phone.ts). Prints medians of five runs and how far they spread; exits 1 beyond the aims. Needs a built
 * site (dist/).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { inkFile, MOTHER_TONGUE } from '../../src/toolchain/compile/story-path.ts';
import { serve } from '../../src/toolchain/site/serve.ts';
import { roadThrough, writeBare } from './bare.ts';
import { table } from './measure.ts';
import { conclude, conditions, type Figure, HEAD, judged, launch, median, visit, wait } from './slow-phone.ts';

const RUNS = 5;
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

interface Seen {
	readonly choice: number;
	readonly tasks: readonly { readonly start: number; readonly lasts: number }[];
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

const visitStory = (browser: Browser, address: string, picks: readonly string[]): Promise<Visit> =>
	visit(browser, address, watch, async ({ ask, until }) => {
		await until("document.querySelector('[data-ready]')");
		await wait(READS.first);
		const readable: number[] = [];
		for (const pick of picks) {
			await until(`document.querySelector('button[data-pick="${pick}"]')`);
			readable.push(await ask(`(${pickAndWait})(${JSON.stringify(pick)})`));
			await wait(READS.later);
		}
		const { choice, tasks } = await ask<Seen>('seen');
		const before = tasks.filter(({ start }) => start < choice);
		const blocking = before.reduce((sum, { lasts }) => sum + lasts - 50, 0);
		const task = Math.max(0, ...tasks.filter(({ start }) => start >= choice).map(({ lasts }) => lasts));
		return { choice, blocking, task, readable };
	});

const FIGURES: readonly Figure<Visit>[] = [
	{ name: 'first choice', of: ({ choice }) => choice, ratio: AIMS.choice },
	{ name: 'blocked before it', of: ({ blocking }) => blocking, most: AIMS.blocking },
	{ name: 'first pick → readable', of: ({ readable }) => readable[0] ?? 0, ratio: AIMS.readable },
	{ name: 'later picks → readable', of: ({ readable }) => median(readable.slice(1)), ratio: AIMS.readable },
	{ name: 'the last pick → readable', of: ({ readable }) => readable.at(-1) ?? 0, ratio: AIMS.readable },
	{ name: 'longest task after the first choice', of: ({ task }) => task, most: AIMS.task },
];

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
	const browser = await launch();
	const ours: Visit[] = [];
	const bare: Visit[] = [];
	try {
		for (let run = 0; run < RUNS; run++) {
			bare.push(await visitStory(browser, `${plain.address}${id}/`, picks));
			ours.push(await visitStory(browser, `${site.address}stories/${id}/`, picks));
		}
	} finally {
		await browser.close();
		await Promise.all([site.close(), plain.close()]);
		rmSync(folder, { recursive: true });
	}
	const { rows, beyond } = judged(FIGURES, ours, bare);
	console.log(`${id}: ${RUNS} visits of ${picks.length} picks, ${conditions()}\n\n${table([HEAD, ...rows])}\n`);
	return conclude(beyond);
}
