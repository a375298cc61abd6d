/** The one parser of tags. */
import { describe, expect, it } from 'vitest';
import { parsePair, parseSpeaker, parseTag, readTags } from '../../../../src/client/story/tag-text.ts';

describe('tags', () => {
	it('takes a tag apart at its first colon', () => {
		expect(parseTag('why: one: two')).toEqual({ name: 'why', value: 'one: two' });
		expect(parseTag(' rest ')).toEqual({ name: 'rest', value: '' });
	});

	it('keeps the first of two tags of a name', () => {
		expect(readTags(['heard: a', 'heard: b']).get('heard')).toBe('a');
		expect(readTags(null).size).toBe(0);
	});

	it('wants both halves of a pair', () => {
		expect(parsePair('teo: Teo')).toEqual(['teo', 'Teo']);
		expect(parsePair('teo')).toBeUndefined();
		expect(parsePair('teo:')).toBeUndefined();
	});

	it('reads a speaker only from capitals and a colon', () => {
		expect(parseSpeaker('TEO (inside): Good.')).toEqual({ name: 'TEO', qualifier: 'inside', text: 'Good.' });
		expect(parseSpeaker('SEÑORA_OLGA: Yes.')).toEqual({ name: 'SEÑORA_OLGA', qualifier: '', text: 'Yes.' });
		expect(parseSpeaker('Teo: Good.')).toBeUndefined();
		expect(parseSpeaker('TEO says: Good.')).toBeUndefined();
	});
});
