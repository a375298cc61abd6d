/** The rules of numbers: one for each place of words and of choices that a page may have, and none that takes another’s. */
import { expect, it } from 'vitest';
import { MOST } from '../../../../../src/toolchain/editions/book/fill.ts';
import { numbersCss } from '../../../../../src/toolchain/editions/book/styles.ts';

const rules = numbersCss().match(/\[id[$^][^{,]*/g) ?? [];

it('has a rule for each, and asks for nothing that an old browser lacks', () => {
	expect(new Set(rules).size).toBe(MOST.words + MOST.lists);
	expect(numbersCss()).not.toMatch(/:has|:is|:where|&/);
});

it('tells 1 from 11 and 21', () => {
	expect(rules).toContain('[id^="1-"]:target~.w1');
	expect(rules).toContain('[id$="-1"]:target~ol[start="11"]');
	for (const rule of rules) expect(rule).toMatch(/^\[id(\^="\d+-"|\$="-\d+")\]:target~(\.w\d+|ol\[start="\d+"\])$/);
});
