/** A silence lasts, one after the other, or as long as the reader wants; nothing that stands after it shows before. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSilences, LASTS } from '../../../../src/client/player/silence.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Elements in a row: `.` is a silence, a letter is anything else. */
function row(pattern: string) {
	const items = [...pattern].map((name) => {
		const classes = new Set(name === '.' ? ['silence'] : []);
		return {
			name,
			hidden: false,
			classList: {
				contains: (one: string) => classes.has(one),
				toggle: (one: string, on: boolean) => (on ? classes.add(one) : classes.delete(one)),
				remove: (one: string) => classes.delete(one),
			},
		};
	});
	const came: [number, boolean][] = [];
	const silence = keepSilences(items as unknown as HTMLElement[], (over, whole) => came.push([over, whole]));
	const seen = () =>
		items.map(({ name, hidden, classList }) => (hidden ? '' : classList.contains('is-on') ? '!' : name)).join('');
	return { silence, came, seen };
}

describe('a turn without a silence', () => {
	it('stands there whole, and there is nothing to cut', () => {
		const { silence, came, seen } = row('abc');
		expect(seen()).toBe('abc');
		expect(silence.cut()).toBe(false);
		vi.runAllTimers();
		expect(came).toEqual([]);
	});
});

describe('a silence', () => {
	it('is over by itself, and then the next one is on', () => {
		const { came, seen } = row('a.b.c');
		expect(seen()).toBe('a!');
		vi.advanceTimersByTime(LASTS - 1);
		expect(seen()).toBe('a!');
		vi.advanceTimersByTime(1);
		expect(seen()).toBe('a.b!');
		expect(came).toEqual([[1, false]]);
		vi.advanceTimersByTime(LASTS);
		expect(seen()).toBe('a.b.c');
		expect(came).toEqual([
			[1, false],
			[2, true],
		]);
	});

	it('ends when the reader wants, and the next has its whole time', () => {
		const { silence, came, seen } = row('.b.c');
		vi.advanceTimersByTime(LASTS - 1);
		expect(silence.cut()).toBe(true);
		expect(seen()).toBe('.b!');
		vi.advanceTimersByTime(LASTS - 1);
		expect(seen()).toBe('.b!');
		expect(silence.cut()).toBe(true);
		expect(seen()).toBe('.b.c');
		expect(silence.cut()).toBe(false);
		vi.runAllTimers();
		expect(came).toHaveLength(2);
	});

	it('is stopped by another turn: all shows at once, and nothing comes later', () => {
		const { silence, came, seen } = row('a.b');
		silence.stop();
		expect(seen().length).toBe(3);
		expect(silence.cut()).toBe(false);
		vi.runAllTimers();
		expect(came).toEqual([]);
	});
});
