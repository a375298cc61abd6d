/** A story from its first choice to its map: taken back, come back to, ended. */
import assert from 'node:assert/strict';
import { type Check, shown, textOf, until } from '../check.ts';
import { playToEnd, ready, settled, takeByNumber, takeByPointer, turns } from '../story.ts';

const STORY = 'stories/the-bad-day/';

export const play: readonly Check[] = [
	{
		name: 'five choices by pointer, one taken back, a reload that stands where one stood, the ending, and its map',
		run: async ({ site, open }) => {
			const tab = await open();
			await tab.go(`${site}${STORY}`);
			await ready(tab);
			for (let taken = 0; taken < 5; taken++) await takeByPointer(tab);
			assert.equal(await turns(tab), 6);
			const before = await textOf(tab, '.choices-area');
			await takeByPointer(tab);
			await tab.click('.chosen[data-turn="6"] button[data-back]');
			await until('six turns again', async () => (await turns(tab)) === 6);
			await settled(tab);
			assert.equal(await textOf(tab, '.choices-area'), before);
			await until('the focus at the choices', () => tab.run(() => document.activeElement?.matches('.choices-title')));

			const now = await textOf(tab, '[data-now]');
			await tab.reload();
			await ready(tab);
			await until('the same turn', async () => (await textOf(tab, '[data-now]')) === now);
			assert.equal(await turns(tab), 6);

			await takeByPointer(tab);
			const more = 1 + (await playToEnd(tab, () => takeByNumber(tab, 1)));
			await shown(tab, '[data-chair] h2');
			await shown(tab, '.map-drawing');
			const road = await tab.run(() => {
				const taken = [...document.querySelectorAll('.map-drawing path.taken')];
				return new Set(taken.map((path) => path.getAttribute('data-road'))).size;
			});
			assert.equal(road, 5 + more);
			// Back to a place on the map, and on from there.
			await tab.click('.map-drawing [data-back="2"]');
			await until('two turns', async () => (await turns(tab)) === 2);
			await takeByPointer(tab);
			assert.deepEqual(await tab.complaints(), []);
		},
	},
	{
		name: 'a story by keyboard alone, from the page’s top to its ending; the focus is never lost',
		run: async ({ site, open }) => {
			const tab = await open();
			await tab.go(`${site}stories/popcorn/`);
			await ready(tab);
			await settled(tab);
			const focused = (selector: string) => tab.run((one) => document.activeElement?.matches(one) ?? false, selector);
			for (let tabbed = 0; tabbed < 30 && !(await focused('.choices button')); tabbed++) await tab.press('Tab');
			assert.ok(await focused('.choices button'), 'Tab leads to the first choice');
			await tab.press('Enter');
			await until('the answer', async () => (await turns(tab)) === 2);
			await playToEnd(tab, async () => {
				await until('the focus at the choices', () => focused('.choices-title'));
				await takeByNumber(tab, 1);
			});
			assert.ok(await focused('h2'), 'the focus is at the ending’s heading');
			assert.deepEqual(await tab.complaints(), []);
		},
	},
	{
		name: 'two tabs: what is played in one is followed in the other, and so is erasing',
		run: async ({ site, open }) => {
			const one = await open();
			await one.go(`${site}${STORY}`);
			await ready(one);
			await takeByPointer(one);
			const two = await one.another();
			await two.go(`${site}${STORY}`);
			await ready(two);
			await until('the first tab’s turn in the second', async () => (await turns(two)) === 2);
			await takeByPointer(two);
			await until('the second tab’s turn in the first', async () => (await turns(one)) === 3);
			// A tab in the background takes its time.
			await until(
				'the same words',
				async () => (await textOf(one, '[data-now]')) === (await textOf(two, '[data-now]')),
			);
			await two.run(() => localStorage.clear());
			await until('word that nothing is kept', () =>
				one.run(() => /not being kept on this device/.test(document.body.innerText)),
			);
			assert.equal(await turns(one), 3);
			assert.deepEqual(await one.complaints(), []);
		},
	},
	{
		name: 'the browser’s way back leads to the same place of a story, where it goes on; to an answered exercise, too',
		run: async ({ site, open }) => {
			const tab = await open();
			await tab.go(`${site}${STORY}`);
			await ready(tab);
			await takeByPointer(tab);
			const now = await textOf(tab, '[data-now]');
			await tab.go(`${site}help/`);
			await tab.back();
			await until('the same turn', async () => (await textOf(tab, '[data-now]').catch(() => '')) === now);
			await takeByPointer(tab);
			assert.equal(await turns(tab), 3);
			await tab.go(`${site}missed/what-is-misattunement/`);
			await tab.click('#the-paper label:has(input)');
			await shown(tab, '#the-paper .ex-replies > p');
			await tab.go(`${site}sources/`);
			await tab.back();
			await shown(tab, '#the-paper .ex-replies > p');
		},
	},
];
