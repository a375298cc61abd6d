/** Playing a story the way a reader does, on any engine. */
import { setTimeout as wait } from 'node:timers/promises';
import { shown, until } from './check.ts';
import type { Tab } from './tab.ts';

/** The player has taken over. */
export const ready = (tab: Tab): Promise<void> => shown(tab, 'story-player[data-ready]');

export const turns = (tab: Tab): Promise<number> => tab.run(() => document.querySelectorAll('.turn').length);

/** Whether the next choices stand there, or the ending does. A silence before them takes its time. */
const stage = (tab: Tab): Promise<'choices' | 'end' | undefined> =>
	tab.run(() => {
		const on = (selector: string) =>
			[...document.querySelectorAll(selector)].some((each) => each.getClientRects().length > 0);
		if (document.querySelector('.choices-area[aria-busy]')) return undefined;
		if (on('.choices button[data-pick]:not([aria-busy])')) return 'choices';
		return on('[data-restart]') ? 'end' : undefined;
	});

/** Waits for whichever comes. */
export const settled = (tab: Tab): Promise<'choices' | 'end'> => until('choices or an ending', () => stage(tab), 20);

/** Takes a choice and waits until it is answered. */
async function answered(tab: Tab, act: () => Promise<void>): Promise<void> {
	await settled(tab);
	const before = await turns(tab);
	await act();
	await until(`turn ${before + 1}`, async () => (await turns(tab)) === before + 1);
	await settled(tab);
}

/** Takes the first choice by pointer. A second press at one spot within half a second would be half of a double click. */
export const takeByPointer = (tab: Tab): Promise<void> =>
	answered(tab, async () => {
		await wait(500);
		await tab.click('.choices li:first-child button[data-pick]');
	});

/** Takes a choice by its number. */
export const takeByNumber = (tab: Tab, number: number): Promise<void> => answered(tab, () => tab.press(String(number)));

/** Plays to an ending. @returns how many choices were taken */
export async function playToEnd(tab: Tab, take: () => Promise<void>): Promise<number> {
	for (let taken = 0; taken < 60; taken++) {
		if ((await settled(tab)) === 'end') return taken;
		await take();
	}
	throw new Error('Expected an ending within 60 choices.');
}
