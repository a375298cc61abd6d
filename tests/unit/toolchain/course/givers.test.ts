/** Which stories leave what another takes: each once, and a plain word where nobody or two of them do. */
import { expect, it } from 'vitest';
import { giversOf } from '../../../../src/toolchain/course/givers.ts';

const taker = (...flags: string[]) => ({
	id: 'benches',
	lang: 'en',
	takes: flags.map((flag) => ({ flag, values: ['none'] })),
});
const stories = [
	{ id: 'one', leaves: ['line', 'kept'] },
	{ id: 'other', leaves: ['stop'] },
	{ id: 'nothing', leaves: [] },
];

it('names each story that leaves something taken, once, in the order of taking', () => {
	expect(giversOf(taker('stop', 'line', 'kept'), stories)).toEqual(['other', 'one']);
	expect(giversOf(taker(), stories)).toEqual([]);
});

it('says which flag nobody leaves, or two of them do', () => {
	expect(() => giversOf(taker('lost'), stories)).toThrow('stories/benches/en.ink:1  It takes “lost”.');
	expect(() => giversOf(taker('stop'), [...stories, { id: 'third', leaves: ['stop'] }])).toThrow(
		'other and third both',
	);
});
