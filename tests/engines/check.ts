/** What a check is, and how it waits for what comes a moment later. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Size, Tab } from './tab.ts';

/** What a check is given. */
interface World {
	/** The built site, served deep in a sub-path. */
	readonly site: string;
	/** The folder of the built site. */
	readonly dist: string;
	/** A new page, a phone's unless another size is asked for, with nothing kept on the device. */
	open(size?: Size): Promise<Tab>;
}

/** One thing that a reader does, on any engine. */
export interface Check {
	readonly name: string;
	/** @throws Error where it is otherwise; `NotRun` where there is nothing to try */
	run(world: World): Promise<void>;
}

/** Why a check has nothing to try: neither passed nor failed, and said. */
export class NotRun extends Error {}

export const PHONE: Size = { width: 360, height: 740 };
export const LAPTOP: Size = { width: 1366, height: 768 };

/**
 * Looks until something comes that is neither false nor empty.
 * @throws Error after so many seconds, with what was waited for
 */
export async function until<Got>(what: string, look: () => Promise<Got>, seconds = 12): Promise<NonNullable<Got>> {
	const end = Date.now() + seconds * 1000;
	for (;;) {
		const got = await look();
		if (got) return got;
		if (Date.now() > end) throw new Error(`Expected ${what}; it did not come within ${seconds} s.`);
		await wait(60);
	}
}

/** Waits until such an element is on show. */
export async function shown(tab: Tab, selector: string): Promise<void> {
	await until(`${selector} on show`, () =>
		tab.run((one) => [...document.querySelectorAll(one)].some((each) => each.getClientRects().length > 0), selector),
	);
}

/** The words of the first such element as they are on show. */
export const textOf = (tab: Tab, selector: string): Promise<string> =>
	tab.run((one) => document.querySelector<HTMLElement>(one)?.innerText ?? '', selector);

/** Waits until the page has asked for nothing new for a while. */
export async function quiet(tab: Tab): Promise<void> {
	const asked = () => tab.run(() => performance.getEntriesByType('resource').length);
	let before = -1;
	await until('a page that asks for nothing more', async () => {
		const now = await asked();
		const still = now === before;
		before = now;
		if (!still) await wait(250);
		return still;
	});
}
