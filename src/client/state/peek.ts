/**
 * Reads what a store has saved without opening it: for a page that shows it and keeps nothing, so that it stays light.
 * Anything that cannot be read is nobody's value.
 */
import { browser, type Outside, openDevice } from './storage.ts';
import type { StoreLine } from './store.ts';

/** What the device has saved of a store. */
export const peek = <T>({ key, read, empty }: StoreLine<T>, { engine }: Pick<Outside, 'engine'> = browser): T =>
	read(openDevice(engine).read(key) ?? '').value ?? empty;

/** Whether the device can be read at all: where it cannot, it keeps nothing either. */
export const canPeek = ({ key }: StoreLine<unknown>, { engine }: Pick<Outside, 'engine'> = browser): boolean =>
	openDevice(engine).read(key) !== undefined;
