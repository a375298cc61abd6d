/** The course where the network has gone: after one page, all of it. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../../src/toolchain/site/serve.ts';
import { type Check, NotRun, shown, textOf, until } from '../check.ts';
import { playToEnd, ready, takeByNumber, turns } from '../story.ts';

/** Pages that were never opened, each of another kind. */
const UNSEEN = ['mending/listening/', 'stories/popcorn/', 'stories/popcorn/board/', 'help/', 'teachers/'];

export const offline: readonly Check[] = [
	{
		name: 'offline: after one page the server stops, and lessons, a story, its end, its map and the board are there',
		run: async ({ dist, open }) => {
			if (!existsSync(join(dist, 'sw.js'))) throw new NotRun('The build has no worker (dist/sw.js).');
			// A site of its own: it is taken away.
			const site = await serve(dist, { prefix: '/a/deep/path/' });
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
				await until(
					'a worker',
					() => tab.run(async () => (await navigator.serviceWorker.getRegistration())?.active),
					60,
				);
				for (const page of UNSEEN) {
					const kept = () =>
						tab.run(async (name) => {
							const url = new URL(name, location.href).href;
							return (
								[url, `${url}index.html`].length > 0 &&
								(await Promise.all([url, `${url}index.html`].map((one) => caches.match(one)))).some(Boolean)
							);
						}, page);
					await until(`/${page} among what is kept`, kept, 120);
				}
				await tab.go(`${site.address}stories/the-bad-day/`);
				await ready(tab);
				await takeByNumber(tab, 1);
				await stop();
				await takeByNumber(tab, 1);
				const now = await textOf(tab, '[data-now]');
				await tab.reload();
				await ready(tab);
				await until('the same turn', async () => (await textOf(tab, '[data-now]')) === now);
				assert.equal(await turns(tab), 3);
				await playToEnd(tab, () => takeByNumber(tab, 1));
				await shown(tab, '[data-chair] h2');
				await shown(tab, '.map-drawing');
				for (const page of UNSEEN) {
					await tab.go(`${site.address}${page}`);
					await shown(tab, 'h1');
				}
				await tab.go(`${site.address}stories/popcorn/board/`);
				await shown(tab, 'story-board[data-ready]');
			} finally {
				await stop();
			}
		},
	},
];
