/** What idle work promises: a piece at a time, the newest alone, and none where it is not wanted. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idleWorker } from '../../../../src/client/player/idle.ts';

let waiting: (() => void)[] = [];
const idle = (times: number) => {
	for (let time = 0; time < times; time++) waiting.shift()?.();
};
const page = { hidden: false };
const device: { connection?: { saveData: boolean } } = {};

beforeEach(() => {
	waiting = [];
	page.hidden = false;
	delete device.connection;
	vi.stubGlobal('window', { requestIdleCallback: (work: () => void) => waiting.push(work) });
	vi.stubGlobal('document', page);
	vi.stubGlobal('navigator', device);
});
afterEach(() => vi.unstubAllGlobals());

function* pieces(name: string, done: string[]) {
	for (const piece of [1, 2, 3]) {
		done.push(`${name}${piece}`);
		yield;
	}
}

describe('idle work', () => {
	it('does a piece at a time, to the end', () => {
		const done: string[] = [];
		idleWorker()(pieces('a', done));
		expect(done).toEqual([]);
		idle(1);
		expect(done).toEqual(['a1']);
		idle(9);
		expect(done).toEqual(['a1', 'a2', 'a3']);
		expect(waiting).toEqual([]);
	});

	it('drops what is stale when new work comes', () => {
		const done: string[] = [];
		const work = idleWorker();
		work(pieces('a', done));
		idle(1);
		work(pieces('b', done));
		expect(waiting).toHaveLength(1);
		idle(9);
		expect(done).toEqual(['a1', 'b1', 'b2', 'b3']);
	});

	it.each([
		['a hidden page', () => Object.assign(page, { hidden: true })],
		['saved data', () => Object.assign(device, { connection: { saveData: true } })],
	])('does none in case of %s, and works again with the next', (_, set) => {
		const done: string[] = [];
		const work = idleWorker();
		set();
		work(pieces('a', done));
		idle(9);
		expect(done).toEqual([]);
		page.hidden = false;
		delete device.connection;
		work(pieces('b', done));
		idle(9);
		expect(done).toEqual(['b1', 'b2', 'b3']);
	});

	it('goes on without idle callbacks', () => {
		vi.useFakeTimers();
		vi.stubGlobal('window', {});
		const done: string[] = [];
		idleWorker()(pieces('a', done));
		vi.runAllTimers();
		expect(done).toEqual(['a1', 'a2', 'a3']);
		vi.useRealTimers();
	});
});
