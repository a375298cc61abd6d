/** The vocabulary of tags. */
import { expect, it } from 'vitest';
import { ruleOf, TAGS } from '../../../../src/toolchain/compile/tag-rules.ts';

it('knows no tag that is not listed, not even an object’s own names', () => {
	expect(ruleOf('toString')).toBeUndefined();
	expect(ruleOf('__proto__')).toBeUndefined();
	expect(ruleOf('pick')).toBe(TAGS.pick);
});
