/**
 * What a key means at the board: a keyboard's, or a presenter's remote, which sends PageDown and PageUp, and “b” or a full
 * stop for a dark screen. No DOM but the event's own values; whether a key is the board's to take, the board says.
 */
import { type Key, numberOf } from '../player/press.ts';

/** A key as an act of the board, or the wish to cover it. */
export type Press =
	| { readonly do: 'next' | 'back' }
	| { readonly do: 'pause' }
	| { readonly do: 'number'; readonly choice: number; readonly less: boolean };

/** Where a key was pressed. */
export interface Where {
	/** The page runs from right to left. */
	readonly rtl?: boolean;
	/** In a control, which has a use of its own for Space and Enter. */
	readonly control?: boolean;
	/** In one that is typed into. */
	readonly field?: boolean;
}

const PRESSING = [' ', 'Enter'];
const TYPING = /^(.|Backspace|Arrow\w+)$/u;

/** What a key stands for; undefined for one that is not the board's, that is held down, or with Ctrl, Alt or Meta. */
export function pressOf(
	key: Key & { readonly shiftKey: boolean },
	{ rtl = false, control = false, field = false }: Where = {},
): Press | undefined {
	if (key.repeat || key.ctrlKey || key.altKey || key.metaKey) return undefined;
	if ((control && PRESSING.includes(key.key)) || (field && TYPING.test(key.key))) return undefined;
	switch (key.key) {
		case ' ':
		case 'Enter':
		case 'PageDown':
			return { do: 'next' };
		case 'PageUp':
		case 'Backspace':
			return { do: 'back' };
		case 'ArrowRight':
			return { do: rtl ? 'back' : 'next' };
		case 'ArrowLeft':
			return { do: rtl ? 'next' : 'back' };
		case 'b':
		case 'B':
		case '.':
			return { do: 'pause' };
	}
	const number = numberOf(key);
	return number === undefined ? undefined : { do: 'number', choice: number - 1, less: key.shiftKey };
}
