/** What a walked story leaves, each combination once. What others may leave to a story is held against it in stories/given.test.ts. */
import { expect, it } from 'vitest';
import { leavesIn, leftTo } from '../../../../src/toolchain/course/left.ts';
import { explore } from '../../../../src/toolchain/explore/explore.ts';
import { compileFixture } from '../../helpers.ts';

const given = compileFixture('good/given');

it('gives every combination that an ending leaves', () => {
	const walk = (told: string) => leavesIn(explore(given.story, { given: { told } }));
	expect(walk('none')).toEqual([{ kept: 'no' }]);
	expect(walk('whole')).toEqual([{ kept: 'yes' }, { kept: 'no' }]);
});

it('takes as much of it as is taken, and first that it was not played', () => {
	const takes = (...values: string[]) => ({
		lines: [],
		story: { ...given.story, id: 'taker', takes: [{ flag: 'kept', values }] },
	});
	expect(leftTo(takes('unplayed', 'no'), [given])).toEqual([
		{ story: 'given', ways: [{ kept: 'unplayed' }, { kept: 'no' }] },
	]);
	expect(() => leftTo(takes('unplayed'), [given])).toThrow('“given” leaves what is not taken: kept = no.');
	expect(() => leftTo(takes('unplayed', 'no', 'yes'), [given])).toThrow('“given” never leaves kept = yes.');
});
