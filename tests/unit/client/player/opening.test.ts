/** Work in slices: the page has its turn after each half frame, and not after each piece. */
import { expect, it } from 'vitest';
import { inSlices } from '../../../../src/client/player/opening.ts';

/** Does `count` pieces that take `each` milliseconds; tells after how many of them the page had a turn. */
async function turnsAfter(count: number, each: number): Promise<number[]> {
	let time = 0;
	let done = 0;
	const rests: number[] = [];
	function* pieces() {
		for (; done < count; done++, time += each) yield;
	}
	await inSlices(
		pieces(),
		() => time,
		async () => {
			rests.push(done);
			time += 4;
		},
	);
	expect(done).toBe(count);
	return rests;
}

it('does many small pieces in one slice', async () => {
	expect(await turnsAfter(20, 1)).toEqual([8, 16]);
});

it('gives the page a turn after each piece that fills a slice', async () => {
	expect(await turnsAfter(4, 9)).toEqual([1, 2, 3]);
});

it('has no turn to give where nothing is to do', async () => {
	expect(await turnsAfter(0, 9)).toEqual([]);
});
