/** The marks by which words cite a source. */
import { describe, expect, it } from 'vitest';
import { citedIn, splitMarks } from '../../../../../src/client/exercises/common/marks.ts';
import { citing, words } from '../../../../../src/client/exercises/common/words.ts';

describe('a mark', () => {
	it('is an id in square brackets, and comes apart from the words around it', () => {
		expect(splitMarks('A sorry was forgiven more [L42]. Not at once [M7][L41].')).toEqual([
			{ words: 'A sorry was forgiven more ' },
			{ source: 'L42' },
			{ words: '. Not at once ' },
			{ source: 'M7' },
			{ words: '' },
			{ source: 'L41' },
			{ words: '.' },
		]);
	});

	it('is no other bracket', () => {
		expect(citedIn('He sighs [a bit]. [L] [42] [l42]')).toEqual([]);
		expect(splitMarks('No mark at all.')).toEqual([{ words: 'No mark at all.' }]);
	});
});

describe('words of an exercise', () => {
	it('may cite a source that there is', () => {
		expect(citing.safeParse('It held [L42].').success).toBe(true);
		const unknown = citing.safeParse('It held [L42]. Or not [L999].');
		expect(unknown.error?.issues[0]?.message).toBe('There is no source L999 in src/content/sources.ts.');
	});

	it('cite nothing where nothing shows it', () => {
		expect(words.safeParse('Where did it slip?').success).toBe(true);
		expect(words.safeParse('Where did it slip [L42]?').error?.issues[0]?.message).toContain(
			'No source can be cited here',
		);
	});
});
