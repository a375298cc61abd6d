/** Work in slices: the page has its turn after each half frame, and not after each piece. */
import { expect, it, vi } from 'vitest';
import { inSlices } from '../../../../src/client/player/opening.ts';

/** Does `count` pieces that take `each` milliseconds; tells after how many of them the page had a turn. */
async function turnsAfter(count: number, each: number): Promise<number[]> {
	let time = 100;
	let done = 0;
	const turns: number[] = [];
	function* pieces() {
		for (; done < count; done++, time += each) yield;
	}
	vi.spyOn(performance, 'now').mockImplementation(() => time);
	vi.stubGlobal('setTimeout', (goOn: () => void) => {
		turns.push(done);
		time += 4;
		queueMicrotask(goOn);
	});
	await inSlices(pieces());
	expect(done).toBe(count);
	return turns;
}

it('does many small pieces in one slice', async () => {
	expect(await turnsAfter(20, 1)).toEqual([0, 9, 18]);
});

it('gives the page a turn after each piece that fills a slice', async () => {
	expect(await turnsAfter(4, 9)).toEqual([0, 1, 2, 3]);
});

it('has no turn to give where nothing is to do', async () => {
	expect(await turnsAfter(0, 9)).toEqual([]);
});
