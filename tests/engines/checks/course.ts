/** A lesson and its exercises, every kind of page, and a page read where no script runs: from a folder. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagesToOpen } from '../../site/built.ts';
import { type Check, LAPTOP, PHONE, quiet, shown, until } from '../check.ts';
import { ready, takeByPointer, turns } from '../story.ts';
import type { Tab } from '../tab.ts';

/** What is wrong with a page as it stands, in words: nothing runs out of the screen, and it has its title and its letters. */
function faultsOf(): Promise<string[]> {
	return document.fonts.ready.then(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const wide = [...document.querySelectorAll('body *')].find(
			(one) => one.getBoundingClientRect().right > clientWidth + 1 && getComputedStyle(one).position !== 'fixed',
		);
		return [
			...(scrollWidth > clientWidth
				? [`${scrollWidth} px wide on ${clientWidth}: ${wide?.outerHTML.slice(0, 100)}`]
				: []),
			...(document.querySelector('h1, h2') ? [] : ['no title']),
			...([...document.fonts].some(({ status }) => status === 'loaded') ? [] : ['letters of another font']),
		];
	});
}

const checkedIn = (tab: Tab, exercise: string): Promise<number> =>
	tab.run((one) => document.querySelectorAll(`${one} input:checked`).length, exercise);

export const course: readonly Check[] = [
	{
		name: 'a lesson: an exercise is answered by pointer and by arrow keys, and its scene plays',
		run: async ({ site, open }) => {
			const tab = await open();
			await tab.go(`${site}missed/what-is-misattunement/`);
			await tab.click('#the-paper label:has(input)');
			await shown(tab, '#the-paper .ex-replies > p');
			const first = await tab.run(() => document.querySelector<HTMLInputElement>('#the-paper input:checked')?.value);
			await tab.press('ArrowDown');
			await until('another answer', async () => {
				const now = await tab.run(() => document.querySelector<HTMLInputElement>('#the-paper input:checked')?.value);
				return now !== undefined && now !== first;
			});
			await tab.run(() => document.querySelector('story-player')?.scrollIntoView());
			await ready(tab);
			await takeByPointer(tab);
			assert.equal(await turns(tab), 2);
			assert.deepEqual(await tab.complaints(), []);
		},
	},
	{
		name: 'a lesson’s plan is kept on the device, stands there after a reload, and is forgotten when asked',
		run: async ({ site, open }) => {
			const tab = await open();
			await tab.go(`${site}between-us/families/`);
			const groups = await tab.run(() => document.querySelectorAll('#at-home fieldset').length);
			assert.ok(groups > 1);
			for (let at = 0; at < groups; at++) {
				await tab.run(
					(index) => document.querySelectorAll('#at-home fieldset')[index]?.setAttribute('data-at', `${index}`),
					at,
				);
				await tab.click(`#at-home [data-at="${at}"] label:has(input)`);
			}
			await shown(tab, '#at-home .ex-kept:not(:empty)');
			const said = await tab.run(() => document.querySelector('#at-home .ex-sentence')?.textContent);
			await tab.reload();
			await until('the plan', async () => (await checkedIn(tab, '#at-home')) === groups);
			assert.equal(await tab.run(() => document.querySelector('#at-home .ex-sentence')?.textContent), said);
			await tab.click('#at-home [data-forget]');
			await until('no plan', async () => (await checkedIn(tab, '#at-home')) === 0);
			await tab.reload();
			assert.equal(await checkedIn(tab, '#at-home'), 0);
			assert.deepEqual(await tab.complaints(), []);
		},
	},
	...[PHONE, LAPTOP].map(
		(size): Check => ({
			name: `every kind of page stands in a screen of ${size.width} px, in the course’s letters`,
			run: async ({ site, open }) => {
				const tab = await open(size);
				const found: string[] = [];
				for (const { address } of pagesToOpen()) {
					await tab.go(`${site}${address}`);
					// What it still asked for as one leaves would be missed.
					await quiet(tab);
					const faults = [...(await tab.run(faultsOf)), ...(await tab.complaints())];
					found.push(...faults.map((fault) => `/${address}: ${fault}`));
				}
				assert.deepEqual(found, []);
			},
		}),
	),
	{
		name: 'from a folder on a disk, the home page has its style and leads on',
		run: async ({ dist, open }) => {
			const tab = await open();
			await tab.go(pathToFileURL(join(dist, 'index.html')).href);
			assert.deepEqual(await tab.run(faultsOf), []);
			await tab.click('main a[href$="index.html"]');
			await until('another page', () => tab.run(() => /\/dist\/.+\/index\.html/.test(location.href)));
			await shown(tab, 'h1');
			assert.deepEqual(await tab.run(faultsOf), []);
		},
	},
];
