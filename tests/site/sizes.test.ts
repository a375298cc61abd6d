/** Weight that every page holds to before anything is touched. What a story loads when it is played: e2e/weight.spec.ts. */
import { expect, test } from 'vitest';
import { builtPages } from './built.ts';
import { packedScripts, WEIGHTS } from './scripts.ts';

test('there are pages to weigh', () => {
	expect(builtPages().map(({ kind }) => kind)).toEqual(expect.arrayContaining(['story', 'lesson', 'other']));
});

test.each(builtPages())('/$address loads no more script than its kind may', ({ file, kind }) => {
	expect(packedScripts(file)).toBeLessThanOrEqual(WEIGHTS[kind]);
});
