/**
 * A phone that is four times slower than this machine, on a slow mobile network, for the benches of pages: it visits one
 * page after the other, each as a first visit. It talks to a page by the browser's protocol alone: Playwright's own ways of
 * waiting load half a megabyte of script into the page, and that would be measured with it.
 */
import { loadavg } from 'node:os';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { browserFlags, installedBrowser } from '../runner/browser.ts';
import { isRoot, machine } from '../runner/machine.ts';

/** How much slower than this machine the page runs. */
const SLOWDOWN = 4;
/** Slow 4G: milliseconds for a round trip, and bytes a second. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };

/** Screens, in CSS pixels: what is near, and so what is laid out at first, is not the same on both. */
export const SCREENS = { phone: { width: 360, height: 740 }, laptop: { width: 1366, height: 768 } } as const;

/** What every table says of itself. */
export const conditions = (): string =>
	`${SLOWDOWN}x CPU slowdown, slow 4G; load ${loadavg()
		.map((value) => value.toFixed(1))
		.join(', ')}; ms, median (least–most)`;

export async function launch(): Promise<Browser> {
	const executablePath = installedBrowser(machine);
	return chromium.launch({ ...(executablePath && { executablePath }), args: browserFlags(isRoot) });
}

/** A page that is open. */
export interface Visited {
	/** What an expression comes to in the page; a promise is waited for. */
	readonly ask: <T>(expression: string) => Promise<T>;
	/** Waits until an expression is true in the page. */
	readonly until: (expression: string) => Promise<void>;
}

const PATIENCE = 15_000;

async function askIn<T>(session: CDPSession, expression: string): Promise<T> {
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
		expression,
		awaitPromise: true,
		returnByValue: true,
	});
	if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	return result.value as T;
}

export const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Visits a page for the first time.
 * @param watch runs in the page before anything else, with nothing but the page's own names
 * @param use what is done there; the page is loaded by then
 * @param screen the size of the window
 */
export async function visit<T>(
	browser: Browser,
	address: string,
	watch: () => void,
	use: (page: Visited) => Promise<T>,
	screen: keyof typeof SCREENS = 'phone',
): Promise<T> {
	// The page alone: taking the course along, which begins after some seconds, is another work.
	const context = await browser.newContext({ viewport: SCREENS[screen], serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
		await session.send('Network.emulateNetworkConditions', NETWORK);
		await page.addInitScript(watch);
		await page.goto(address);
		const ask = <A>(expression: string) => askIn<A>(session, expression);
		const until = async (expression: string) => {
			for (const since = Date.now(); !(await ask(`Boolean(${expression})`)); await wait(50)) {
				if (Date.now() - since > PATIENCE) throw new Error(`${address}: waited ${PATIENCE} ms for ${expression}.`);
			}
		};
		return await use({ ask, until });
	} finally {
		await context.close();
	}
}

export const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A figure of all runs: the median, and the least and the most. */
function spread(values: readonly number[], digits: number): string {
	const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map((value) =>
		value.toFixed(digits),
	);
	return `${middle} (${least}–${most})`;
}

/** What is measured of a visit, and what it may be: so many times the bare page's, or so much by itself. */
export interface Figure<V> {
	readonly name: string;
	readonly of: (visit: V) => number;
	readonly ratio?: number;
	readonly most?: number;
	readonly unit?: string;
	/** Behind the point. */
	readonly digits?: number;
}

/** The rows of a table, and the names of what is beyond its aim. Each run of ours has the bare page's beside it. */
export function judged<V>(
	figures: readonly Figure<V>[],
	ours: readonly V[],
	bare: readonly V[],
): { rows: string[][]; beyond: string[] } {
	const beyond: string[] = [];
	const rows = figures.map(({ name, of, ratio, most = 0, unit = ' ms', digits = 0 }) => {
		const [own, other] = [ours.map(of), bare.map(of)];
		// What the machine did meanwhile, it did to both.
		const ratios = own.map((value, run) => value / Math.max(1, other[run] ?? 1));
		const held = ratio === undefined ? median(own) <= most : median(ratios) <= ratio;
		if (!held) beyond.push(name);
		const aim = ratio === undefined ? `≤ ${most}${unit}` : `≤ × ${ratio}`;
		return [
			name,
			spread(own, digits),
			spread(other, digits),
			ratio === undefined ? '' : `× ${median(ratios).toFixed(2)}`,
			aim,
		];
	});
	return { rows, beyond };
}

/** The heads of such a table's columns. */
export const HEAD = ['', 'ours', 'bare', 'ratio', 'aim'];

/** Says, at a bench's end, whether all is within the aims. */
export function conclude(beyond: readonly string[]): boolean {
	console.log(beyond.length === 0 ? 'All within the aims.' : `Beyond its aim: ${beyond.join(', ')}.`);
	return beyond.length === 0;
}
