/** What is gathered from a story's source besides its header: the settings of its scenes. */
import { describe, expect, it } from 'vitest';
import { LIGHTS } from '../../../../src/client/story/types.ts';
import { readHeader } from '../../../../src/toolchain/compile/header.ts';
import { scanSource } from '../../../../src/toolchain/compile/scan.ts';
import { compileFixture } from '../../helpers.ts';

const scenesOf = (...lines: string[]) => {
	const source = lines.map((line, index) => `=== scene${index}\n${line}`).join('\n');
	return readHeader('a.ink', scanSource('a.ink', source), []).header.scenes;
};

describe('the scenes of a story', () => {
	it('ship as settings, in the order of the file', () => {
		expect(compileFixture('good/scenes').story.scenes).toEqual([
			{ place: 'kitchen', light: 'window', inView: 'face' },
			{ place: 'gate', light: 'dusk', inView: 'voice' },
		]);
	});

	it('count once where they are alike', () => {
		const line = 'Rain. # scene: Noon. # place: gate # light: window # in_view: face';
		expect(scenesOf(line, line.replace('Noon', 'Evening'))).toHaveLength(1);
	});

	it('are all that a conditional tag may come to', () => {
		const [dusk, night] = scenesOf('Rain. # scene: Late. # place: gate # light: {late: night|dusk} # in_view: face');
		expect([dusk?.light, night?.light]).toEqual(['dusk', 'night']);
		expect(scenesOf('Rain. # scene: Late. # place: gate # light: {hour} # in_view: face')).toHaveLength(LIGHTS.length);
	});
});
