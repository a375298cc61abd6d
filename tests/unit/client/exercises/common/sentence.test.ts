/** The sentence that an exercise writes out as it is done. */
import { describe, expect, it } from 'vitest';
import { fillSentence } from '../../../../../src/client/exercises/common/sentence.ts';

describe('a sentence with gaps', () => {
	const pattern = '“I felt … when …. I need ….”';

	it('keeps a gap open until there is a half for it', () => {
		expect(fillSentence(pattern, [])).toBe(pattern);
		expect(fillSentence(pattern, [undefined, 'it rang', undefined])).toBe('“I felt … when it rang. I need ….”');
	});

	it('is whole when every gap is filled', () => {
		expect(fillSentence(pattern, ['sad', 'it rang', 'a minute'])).toBe('“I felt sad when it rang. I need a minute.”');
	});
});
