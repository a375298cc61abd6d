/** The course where the network has gone: after one page, all of it. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../../src/toolchain/site/serve.ts';
import { type Check, NotRun, shown, textOf, until } from '../check.ts';
import { playToEnd, ready, takeByNumber, takeByPointer, turns } from '../story.ts';
import type { Tab } from '../tab.ts';

/** Pages that were never opened, each of another kind. */
const UNSEEN = ['mending/listening/', 'stories/popcorn/', 'stories/popcorn/board/', 'help/', 'teachers/'];

/** How many files are kept; none before every one of those pages is. */
const keptFiles = (tab: Tab, pages: readonly string[]): Promise<number> =>
	tab.run(async (names) => {
		const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
		const urls = kept.flat().map(({ url }) => url.replace(/index\.html$/, ''));
		return names.every((name) => urls.includes(new URL(name, location.href).href)) ? urls.length : 0;
	}, pages);

export const offline: readonly Check[] = [
	{
		name: 'offline: after one page the server stops, and lessons, a story, its end, its map and the board are there',
		run: async ({ dist, open }) => {
			if (!existsSync(join(dist, 'sw.js'))) throw new NotRun('The build has no worker: expected dist/sw.js.');
			// A site of its own: it is taken away.
			const site = await serve(dist, { prefix: '/a/deep/path/', packs: true });
			let served = true;
			const stop = async () => {
				if (served) await site.close();
				served = false;
			};
			try {
				const tab = await open();
				await tab.go(site.address);
				assert.ok(await tab.run(() => document.querySelector('link[rel="manifest"]') !== null));
				if (!(await tab.run(() => 'serviceWorker' in navigator))) throw new NotRun('This engine has no workers here.');
				const working = () => tab.run(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
				await until('a worker that is active', working, 60);
				let before = 0;
				await until(
					'the whole course on the device',
					async () => {
						const now = await keptFiles(tab, UNSEEN);
						const whole = now > 0 && now === before;
						before = now;
						await new Promise((done) => setTimeout(done, 1500));
						return whole;
					},
					240,
				);
				await tab.go(`${site.address}stories/the-bad-day/`);
				await ready(tab);
				await takeByPointer(tab);
				await stop();
				await takeByPointer(tab);
				const now = await textOf(tab, '[data-now]');
				await tab.reload();
				await ready(tab);
				await until('the same turn', async () => (await textOf(tab, '[data-now]')) === now);
				assert.equal(await turns(tab), 3);
				await takeByPointer(tab);
				await playToEnd(tab, () => takeByNumber(tab, 1));
				await shown(tab, '[data-chair] h2');
				await shown(tab, '.map-drawing');
				for (const page of UNSEEN) {
					await tab.go(`${site.address}${page}`);
					await shown(tab, 'h1, h2');
				}
				await tab.go(`${site.address}stories/popcorn/board/`);
				await shown(tab, 'story-board[data-ready]');
			} finally {
				await stop();
			}
		},
	},
];
