/** What keys mean at the board: a keyboard’s and a remote’s, in a control and out of it. */
import { describe, expect, it } from 'vitest';
import { pressOf } from '../../../../src/client/board/keys.ts';

const key = (name: string, more: object = {}) => ({
	key: name,
	code: /^\d$/.test(name) ? `Digit${name}` : name,
	repeat: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	shiftKey: false,
	...more,
});

describe('a key', () => {
	it.each([' ', 'Enter', 'PageDown', 'ArrowRight'])('%j goes on', (name) => {
		expect(pressOf(key(name))).toEqual({ do: 'next' });
	});

	it.each(['PageUp', 'Backspace', 'ArrowLeft'])('%j goes back', (name) => {
		expect(pressOf(key(name))).toEqual({ do: 'back' });
	});

	it.each(['b', 'B', '.'])('%j covers the screen, as a remote’s dark screen does', (name) => {
		expect(pressOf(key(name))).toEqual({ do: 'pause' });
	});

	it('with a digit is a choice’s number; with Shift a hand less', () => {
		expect(pressOf(key('3'))).toEqual({ do: 'number', choice: 2, less: false });
		expect(pressOf(key('#', { code: 'Digit3', shiftKey: true }))).toEqual({ do: 'number', choice: 2, less: true });
	});

	it('that is held, belongs to the browser, or means nothing, is left alone', () => {
		for (const more of [{ repeat: true }, { ctrlKey: true }, { altKey: true }, { metaKey: true }])
			expect(pressOf(key('PageDown', more))).toBeUndefined();
		expect(['Tab', 'Escape', 'ArrowDown', 'x', '0'].map((name) => pressOf(key(name)))).toEqual(
			Array(5).fill(undefined),
		);
	});

	it('goes on to the left where the page runs so', () => {
		expect(pressOf(key('ArrowLeft'), { rtl: true })).toEqual({ do: 'next' });
		expect(pressOf(key('ArrowRight'), { rtl: true })).toEqual({ do: 'back' });
	});

	it('presses the button that it is pressed on; a remote goes on from anywhere', () => {
		const on = (name: string) => pressOf(key(name), { control: true });
		expect([on(' '), on('Enter')]).toEqual([undefined, undefined]);
		expect([on('PageDown'), on('ArrowRight')]).toEqual([{ do: 'next' }, { do: 'next' }]);
		expect(on('2')).toEqual({ do: 'number', choice: 1, less: false });
	});

	it('types in a field', () => {
		const typed = ['2', '.', 'b', 'Backspace', 'ArrowLeft', 'ArrowRight', ' ', 'Enter'];
		for (const name of typed) expect(pressOf(key(name), { control: true, field: true })).toBeUndefined();
		expect(pressOf(key('PageDown'), { control: true, field: true })).toEqual({ do: 'next' });
	});
});
