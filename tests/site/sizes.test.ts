/** Weight that every page holds to before anything is touched. What a story loads when it is played: e2e/weight.spec.ts. */
import { expect, test } from 'vitest';
import { builtPages } from './built.ts';
import { packedScripts } from './scripts.ts';

/** Scripts of a page at once, in bytes after brotli: design.md, “Weight”. */
const LIMITS = { lesson: 15_000, other: 15_000, story: 45_000, numbers: 0 } as const;

test('there are pages to weigh', () => {
	expect(builtPages().map(({ kind }) => kind)).toEqual(expect.arrayContaining(['story', 'lesson', 'other']));
});

test.each(builtPages())('/$address loads no more script than its kind may', ({ file, kind }) => {
	expect(packedScripts(file)).toBeLessThanOrEqual(LIMITS[kind]);
});
