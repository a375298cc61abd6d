/** The part of a key for one scene: where a scene ends, and the line by which a teacher finds a choice. */
import { expect, it } from 'vitest';
import type { Turn } from '../../../../../src/client/story/types.ts';
import { cueOf } from '../../../../../src/toolchain/editions/key/cue.ts';
import type { Decision, Key } from '../../../../../src/toolchain/editions/key/make.ts';
import { decisionsByScene } from '../../../../../src/toolchain/editions/key/scene.ts';

const decision = (place: string) => ({ place, scene: { id: place.split('.')[0] } }) as Decision;
const keyOf = (...places: string[]): Pick<Key, 'decisions'> => ({ decisions: places.map(decision) });
const restIn = (id: string) => ({ scene: { id }, rest: true }) as Turn;
const places = (scenes: Decision[][]) => scenes.map((scene) => scene.map(({ place }) => place));

it('parts a story where it rests, and only there', () => {
	const key = keyOf('flat.a', 'supper.a', 'supper.b', 'ferry.a', 'hall.a');
	expect(places(decisionsByScene(key, [restIn('supper'), restIn('ferry')]))).toEqual([
		['flat.a', 'supper.a', 'supper.b'],
		['ferry.a'],
		['hall.a'],
	]);
});

it('is one scene where nothing rests, and none where nothing is decided', () => {
	expect(places(decisionsByScene(keyOf('a.b', 'c.d'), []))).toEqual([['a.b', 'c.d']]);
	expect(decisionsByScene(keyOf(), [restIn('a')])).toEqual([]);
});

const cast = { cast: { ravi: 'Ravi' } };
const turn = (answers: number, ...beats: { speaker?: string; text: string; how?: string }[]) =>
	({ answers, beats: beats.map((beat) => ({ how: 'said', ...beat })) }) as unknown as Turn;

it('names a place by the last line before the choices, and never by an answer', () => {
	const quotes = ['“', '”'] as const;
	expect(cueOf(cast, turn(0, { text: 'A noise.' }, { speaker: 'ravi', text: 'I feel bad.' }), quotes)).toBe(
		'Ravi: “I feel bad.”',
	);
	expect(cueOf(cast, turn(0, { text: 'Pop.' }, { text: '', how: 'silence' }), quotes)).toBe('Pop.');
	expect(cueOf(cast, turn(1, { speaker: 'ravi', text: 'He answers.' }), quotes)).toBe('');
});
