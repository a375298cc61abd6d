/** What the browser puts together from data is what the build draws whole, to the last letter. */
import { describe, expect, it } from 'vitest';
import { drawnIn, pictureData } from '../../../../src/client/drawing/picture-data.ts';
import { type PictureData, picturesOf } from '../../../../src/client/drawing/pictures.ts';
import { drawDoor, drawScene, PEOPLE } from '../../../../src/client/drawing/scene.ts';
import { TYPICAL, WIDEST } from '../../../../src/client/story/opening.ts';
import {
	DOORS,
	FEELINGS,
	type Felt,
	LIGHTS,
	PLACES,
	type Setting,
	type Story,
	type Turn,
	VIEWS,
} from '../../../../src/client/story/types.ts';
import { compileFixture } from '../../helpers.ts';

const { story: fixture } = compileFixture('good/scenes');
const EVERYWHERE: readonly Setting[] = PLACES.flatMap((place) =>
	LIGHTS.flatMap((light) => VIEWS.map((inView) => ({ place, light, inView }))),
);

const about = (person: string, scenes = EVERYWHERE): Story => ({
	...fixture,
	person: { id: person, name: 'X' },
	cast: { [person]: 'X' },
	scenes,
});
const everybody = (id: string) => PEOPLE[id as keyof typeof PEOPLE];
/** As it comes out of its file. */
const shipped = (story: Story): PictureData => JSON.parse(JSON.stringify(pictureData(story)));

function turnIn(setting: Setting, felt: Felt): Turn {
	return { scene: { id: 'x', title: 'x', ...setting }, place: 'x', beats: [], answers: 0, felt };
}

describe('a picture from data', () => {
	it.each(['teo', 'tala', 'selim'] as const)(
		'is the one that is drawn whole, in every scene and every mood: %s',
		(person) => {
			const story = about(person);
			const { scene } = picturesOf(shipped(story), everybody, story);
			const check = (setting: Setting, felt: Omit<Felt, 'feels' | 'opening'>) => {
				const drawn = drawScene({ ...setting, ...felt, person, id: `${story.id}-now` });
				// Compared here, since a failed toBe() would print some hundred thousand letters.
				const same = scene(turnIn(setting, { feels: 'calm', opening: TYPICAL[felt.door], ...felt })) === drawn;
				expect(same, JSON.stringify([setting, felt])).toBe(true);
			};
			for (const door of DOORS) {
				for (const setting of EVERYWHERE) check(setting, { door, shows: 'sad', distress: 9 });
				for (const shows of FEELINGS) {
					for (const distress of [2, 9])
						check({ place: 'table', light: 'lamp', inView: 'face' }, { door, shows, distress });
				}
			}
		},
	);

	it('is of whom the scene is with, in their own colours; until they are there their place is empty', () => {
		const setting = { place: 'shelter', light: 'dusk', inView: 'face', person: 'tala' } as const;
		const story = { ...about('teo', [setting]), cast: { teo: 'Teo', tala: 'Tala' } };
		const felt = { feels: 'sad', shows: 'sad', distress: 4, door: 'ajar', opening: TYPICAL.ajar } as const;
		const turn = turnIn(setting, felt);
		const { scene, pose } = picturesOf(shipped(story), everybody, story);
		const drawn = drawScene({ ...setting, ...felt, id: `${story.id}-now` });
		expect(scene(turn) === drawn).toBe(true);
		const alone = picturesOf(shipped(story), (id) => (id === 'teo' ? PEOPLE.teo : undefined), story);
		expect(alone.person(turn, pose(turn))).toBe('');
		expect(alone.scene(turn)).toContain('<g></g>');
	});

	it('has the door’s sign at each of its openings, each another', () => {
		const { door } = picturesOf(shipped(fixture), everybody, fixture);
		const openings = Array.from({ length: WIDEST + 1 }, (_, opening) => opening);
		expect(openings.map(door)).toEqual(openings.map(drawDoor));
		expect(new Set(openings.map(door)).size).toBe(WIDEST + 1);
	});

	it('is the person alone, or nothing, where a cache gives other data: the words still stand', () => {
		const { scene } = picturesOf(shipped(about('teo', [])), everybody, about('teo', []));
		const felt = { feels: 'sad', shows: 'sad', distress: 7, door: 'ajar', opening: 5 } as const;
		expect(scene(turnIn({ place: 'gate', light: 'dusk', inView: 'face' }, felt))).toMatch(
			/^<svg [^>]*>(<g><\/g>){3}<\/svg>$/,
		);
	});
});

describe('the data of a story', () => {
	it('has the art of its own scenes, each with the door at every opening', () => {
		const { scenes, layers, tags } = pictureData(fixture);
		expect(Object.keys(scenes)).toEqual(
			fixture.scenes.map(({ place, light, inView }) => [place, light, inView].join('/')),
		);
		for (const { behind, before } of Object.values(scenes)) {
			expect([behind.length, before.length]).toEqual([WIDEST + 1, WIDEST + 1]);
			// The light widens with every step: each opening is another picture.
			expect(new Set(behind).size).toBeGreaterThan(6);
		}
		expect(layers.flat().every((tag) => tag < tags.length)).toBe(true);
	});

	it('keeps once what scenes share', () => {
		const { layers, tones, scenes } = pictureData(
			about('teo', [
				{ place: 'kitchen', light: 'lamp', inView: 'face' },
				{ place: 'kitchen', light: 'lamp', inView: 'back' },
			]),
		);
		const [face, back] = Object.values(scenes);
		expect(face).toEqual(back);
		expect(layers.length).toBeLessThanOrEqual(2 * (WIDEST + 1) + 2);
		expect(tones).toHaveLength(3);
	});

	it('refuses a person whom nobody has drawn, and says what to do', () => {
		expect(drawnIn(about('olga'))).toBe('olga');
		expect(() => pictureData(about('nobody'))).toThrow('Write src/client/drawing/people/nobody.ts');
		expect(() => pictureData(about('constructor'))).toThrow('Expected one of: teo, bruno, olga');
	});
});
