/**
 * Reads what a store has saved without opening it, and says when to read again: for a page that shows it and keeps nothing,
 * so that it stays light. Anything that cannot be read is nobody's value.
 */
import { browser, type Outside, openDevice } from './storage.ts';
import type { StoreLine } from './store.ts';

/** What the device has saved of a store. */
export const peek = <T>({ key, read, empty }: StoreLine<T>, { engine }: Pick<Outside, 'engine'> = browser): T =>
	read(openDevice(engine).read(key) ?? '').value ?? empty;

/**
 * Shows what is kept: now, and whenever it may have changed behind the page's back: when the reader comes back to it by the
 * browser's own button, and when all was erased (in the footer, which says so on the document).
 */
export function keepShowing(show: () => void): void {
	show();
	addEventListener('pageshow', show);
	document.addEventListener('erased', show);
}

/** Whether the device can be read at all: where it cannot, it keeps nothing either. */
export const canPeek = ({ key }: StoreLine<unknown>, { engine }: Pick<Outside, 'engine'> = browser): boolean =>
	openDevice(engine).read(key) !== undefined;
