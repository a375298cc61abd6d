/** Which presses are choices: one press is one, on any keyboard, and what falls where nothing has been read yet is none. */
import { describe, expect, it } from 'vitest';
import { type Click, type Key, numberOf, watchPresses } from '../../../../src/client/player/press.ts';

const click = (timeStamp: number, more: Partial<Click> = {}): Click => ({
	detail: 1,
	clientX: 100,
	clientY: 100,
	timeStamp,
	...more,
});

describe('a click on a choice', () => {
	it('is a decision, and so is the next at another spot', () => {
		const { decides } = watchPresses();
		expect(decides(click(1000))).toBe(true);
		expect(decides(click(1100, { clientY: 160 }))).toBe(true);
	});

	it('is none as the second of a double click or tap, however the browser counts it', () => {
		const { decides } = watchPresses();
		expect(decides(click(1000))).toBe(true);
		expect(decides(click(1200, { clientX: 104 }))).toBe(false);
		expect(decides(click(1449, { clientX: 300, detail: 2 }))).toBe(false);
		expect(decides(click(1450))).toBe(true);
	});

	it('is none where the choices have only just come', () => {
		const { decides, shown } = watchPresses();
		shown(1000);
		expect(decides(click(1119))).toBe(false);
		expect(decides(click(1120))).toBe(true);
	});

	it('is one at any time when a key or a voice made it', () => {
		const { decides, shown } = watchPresses();
		shown(1000);
		expect(decides(click(1001, { detail: 0 }))).toBe(true);
		expect(decides(click(1002, { detail: 0 }))).toBe(true);
		// And a hand at the same spot afterwards is a hand’s first press.
		expect(decides(click(1150))).toBe(true);
	});
});

const key = (more: Partial<Key>): Key => ({
	key: '',
	code: '',
	repeat: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	...more,
});

describe('the number of a key', () => {
	it.each([
		['a digit', { key: '2', code: 'Digit2' }, 2],
		['the key in its place on a French keyboard', { key: '&', code: 'Digit1' }, 1],
		['the key in its place on a Czech keyboard', { key: 'š', code: 'Digit3' }, 3],
		['a digit of the number pad', { key: '4', code: 'Numpad4' }, 4],
		['a digit on a screen’s keyboard, which has no places', { key: '3' }, 3],
		['an Arabic digit', { key: '٣', code: 'KeyX' }, 3],
		['a Persian digit', { key: '۴' }, 4],
		['a Devanagari digit', { key: '२' }, 2],
		['a full-width digit', { key: '９' }, 9],
		['a digit beyond the first plane', { key: '𝟗' }, 9],
	])('%s', (_, pressed, number) => expect(numberOf(key(pressed))).toBe(number));

	it('is the value of every decimal digit that there is', () => {
		for (let code = 0, value = -1; code < 0x20000; code++) {
			const text = String.fromCodePoint(code);
			if (!/^\p{Nd}$/u.test(text)) continue;
			// They stand in tens, the zero first.
			value = (value + 1) % 10;
			expect(numberOf(key({ key: text })), code.toString(16)).toBe(value || undefined);
		}
	});

	it.each([
		['a letter', { key: 'a', code: 'KeyA' }],
		['nought', { key: '0', code: 'Digit0' }],
		['a key of many letters', { key: 'F1', code: 'F1' }],
		['a fraction', { key: '½' }],
		['a key held down', { key: '1', code: 'Digit1', repeat: true }],
		['Ctrl with it', { key: '1', code: 'Digit1', ctrlKey: true }],
		['Alt with it', { key: '1', code: 'Digit1', altKey: true }],
		['Meta with it', { key: '1', code: 'Digit1', metaKey: true }],
	])('is none: %s', (_, pressed) => expect(numberOf(key(pressed))).toBeUndefined());
});
