/**
 * Which presses are choices. One press is one: a key that repeats, the second press of a double click or tap, and a press
 * that falls where a choice has only just appeared are nobody's decision. No DOM but the events' own values.
 */

/** So long after a choice, in milliseconds, a press at the same spot is the second half of a double click. */
const DOUBLE = 450;
/** So near, in CSS pixels, is the same spot. */
const NEAR = 32;
/** Nobody has read a choice that has stood for less, in milliseconds. */
const UNREAD = 120;

/** As much of a click as is asked for. `detail` is 0 where a key or a script made it. */
export interface Click {
	readonly detail: number;
	readonly clientX: number;
	readonly clientY: number;
	readonly timeStamp: number;
}

export interface Presses {
	/** Choices have come into the page, at that time. */
	readonly shown: (at: number) => void;
	/** Whether a click on a choice is a decision. One that is, is remembered. */
	readonly decides: (click: Click) => boolean;
}

export function watchPresses(): Presses {
	let shownAt = Number.NEGATIVE_INFINITY;
	let last: Click | undefined;
	return {
		shown: (at) => {
			shownAt = at;
		},
		decides: (click) => {
			const byHand = click.detail > 0;
			const second =
				last !== undefined &&
				click.timeStamp - last.timeStamp < DOUBLE &&
				Math.hypot(click.clientX - last.clientX, click.clientY - last.clientY) < NEAR;
			if (byHand && (click.detail > 1 || second || click.timeStamp - shownAt < UNREAD)) return false;
			last = byHand ? click : undefined;
			return true;
		},
	};
}

/** As much of a key press as is asked for. */
export interface Key {
	readonly key: string;
	readonly code: string;
	readonly repeat: boolean;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
}

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The value of a decimal digit of any script; undefined for any other text. Digits stand in tens, the zero first. */
function digitOf(text: string): number | undefined {
	if (!/^\p{Nd}$/u.test(text)) return undefined;
	const code = text.codePointAt(0) ?? 0;
	let start = code;
	while (isDigit(start - 1)) start--;
	return (code - start) % 10;
}

/**
 * The number that a key stands for, 1–9: the key in a digit's place counts on any layout, and so do digits of other
 * scripts. Undefined for every other key, one that is held down, and one with Ctrl, Alt or Meta.
 */
export function numberOf({ key, code, repeat, ctrlKey, altKey, metaKey }: Key): number | undefined {
	if (repeat || ctrlKey || altKey || metaKey) return undefined;
	const placed = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
	const number = placed === undefined ? digitOf(key) : Number(placed);
	return number === undefined || number < 1 ? undefined : number;
}
