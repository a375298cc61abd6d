/**
 * `npm run bench -- page [ADDRESS]`: what a reader's pick costs in the page, at a quarter of this machine's speed: the script of
 * the pick, the time to the frame that shows it, and the frames while the face moves. Needs a built site (dist/).
 */
import { chromium } from '@playwright/test';
import { serve } from '../../src/toolchain/site/serve.ts';
import { browserFlags, installedBrowser } from '../runner/browser.ts';
import { isRoot, machine } from '../runner/machine.ts';
import { table } from './measure.ts';

/** How much slower than this machine the page runs. */
const SLOWDOWN = 4;
/** How long frames are watched after a pick, in milliseconds: longer than a face moves. */
const WATCHED = 450;

/** One pick, in milliseconds. `longest` is the longest wait between two frames once the first has come. */
interface Picked {
	readonly script: number;
	readonly frame: number;
	readonly frames: number;
	readonly longest: number;
}

/** Takes a choice in the page and watches. Runs in the browser. */
async function pickAndWatch(watched: number): Promise<Picked | undefined> {
	const buttons = document.querySelectorAll<HTMLElement>('story-player button[data-pick]');
	const button = buttons[document.querySelectorAll('.turn').length % buttons.length];
	if (!button) return undefined;
	const frame = () => new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())));
	await frame();
	const start = performance.now();
	button.click();
	const script = performance.now() - start;
	// A message after the frame's callbacks comes when the frame has been laid out and painted.
	const painted = await new Promise<number>((done) => {
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => done(performance.now());
			port2.postMessage(0);
		});
	});
	const times = [painted];
	while (performance.now() - painted < watched) times.push(await frame());
	const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
	return { script, frame: painted - start, frames: gaps.length, longest: Math.max(...gaps) };
}

const ms = (value: number) => `${value.toFixed(0)} ms`;

/** The value below which that share lies. */
const share = (values: readonly number[], part: number) =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** Plays a story's page through several times and prints a row of figures. */
export async function printPage(address: string, times = 4): Promise<void> {
	const site = await serve('dist');
	const executablePath = installedBrowser(machine);
	const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserFlags(isRoot) });
	const picks: Picked[] = [];
	try {
		for (let time = 0; time < times; time++) {
			const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
			const session = await page.context().newCDPSession(page);
			await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
			await page.goto(new URL(address, site.address).href);
			await page.locator('story-player button[data-pick]').first().click();
			await page.waitForSelector('story-player[data-ready]');
			for (;;) {
				const picked = await page.evaluate(pickAndWatch, WATCHED);
				if (!picked) break;
				picks.push(picked);
			}
			await page.close();
		}
	} finally {
		await browser.close();
		await site.close();
	}
	const figures = (name: string, of: (picked: Picked) => number) => {
		const values = picks.map(of);
		return [name, ms(share(values, 0.5)), ms(share(values, 0.98)), ms(Math.max(...values))];
	};
	console.log(
		`${address}: ${picks.length} picks, ${SLOWDOWN}x CPU slowdown\n\n${table([
			['', 'median', 'p98', 'most'],
			figures('script of a pick', (picked) => picked.script),
			figures('to the painted frame', (picked) => picked.frame),
			figures('longest frame after it', (picked) => picked.longest),
		])}\n`,
	);
}
