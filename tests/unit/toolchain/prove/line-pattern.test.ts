/** A line's alternatives, as written in ink, against the texts that it can give. */
import { describe, expect, it } from 'vitest';
import { missingFrom, patternOf } from '../../../../src/toolchain/prove/line-pattern.ts';

const missing = (line: string, ...texts: string[]) => missingFrom(patternOf(line), texts)?.map(({ text }) => text);

describe('missingFrom', () => {
	it('fits a plain line to itself alone', () => {
		expect(missing('He nods. (Twice?)', 'He nods. (Twice?)')).toEqual([]);
		expect(missing('He nods.', 'He nods twice.')).toBeUndefined();
		expect(missing('\\HE: nods.', 'HE: nods.')).toEqual([]);
	});

	it('names the halves of a condition that no text shows', () => {
		const line = '{door() == open:Capi, it|It} wasn’t –';
		expect(missing(line, 'It wasn’t –')).toEqual(['Capi, it']);
		expect(missing(line, 'It wasn’t –', 'Capi, it wasn’t –')).toEqual([]);
	});

	it('lets an empty half be', () => {
		expect(missing('Eight{was_open():, Capi}?', 'Eight, Capi?')).toEqual([]);
		expect(missing('No. {was_open():No, Capi. |}It’s mine.', 'No. It’s mine.')).toEqual(['No, Capi.']);
	});

	it('looks into halves within halves', () => {
		const line = '{line == "a":One.|{line == "b":Two.|Three.}}';
		expect(missing(line, 'One.', 'Three.')).toEqual(['Two.']);
		expect(missing(line, 'One.')).toEqual(['{line == "b":Two.|Three.}', 'Two.', 'Three.']);
	});

	it('takes a bar or a colon within a condition for what it is', () => {
		expect(missing('{a || f("x|y: z"):Yes|No}', 'Yes', 'No')).toEqual([]);
	});

	it('knows sequences, and what is printed', () => {
		expect(missing('{&red|blue} door', 'red door')).toEqual(['blue']);
		expect(missing('{seen} times', '12 times')).toEqual([]);
	});
});
