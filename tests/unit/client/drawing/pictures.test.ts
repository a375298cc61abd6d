/** What the browser puts together from data is what the build draws whole, to the last letter. */
import { describe, expect, it } from 'vitest';
import { drawnIn, pictureData } from '../../../../src/client/drawing/picture-data.ts';
import { type PictureData, picturesOf } from '../../../../src/client/drawing/pictures.ts';
import { drawDoor, drawScene, PEOPLE } from '../../../../src/client/drawing/scene.ts';
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

const about = (person: string, scenes = EVERYWHERE): Story => ({ ...fixture, cast: { [person]: 'X' }, scenes });
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
			const { scene } = picturesOf(shipped(story), PEOPLE[person], story.id);
			const check = (setting: Setting, felt: Omit<Felt, 'feels'>) => {
				const drawn = drawScene({ person, ...setting, ...felt, id: `${story.id}-now` });
				// Compared here, since a failed toBe() would print some hundred thousand letters.
				const same = scene(turnIn(setting, { feels: 'calm', ...felt })) === drawn;
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

	it('has the door’s sign in its three states', () => {
		const { door } = picturesOf(shipped(fixture), PEOPLE.teo, fixture.id);
		expect(DOORS.map(door)).toEqual(DOORS.map(drawDoor));
	});

	it('is the person alone, or nothing, where a cache gives other data: the words still stand', () => {
		const { scene } = picturesOf(shipped(about('teo', [])), PEOPLE.teo, fixture.id);
		const felt = { feels: 'sad', shows: 'sad', distress: 7, door: 'ajar' } as const;
		expect(scene(turnIn({ place: 'gate', light: 'dusk', inView: 'face' }, felt))).toMatch(
			/^<svg [^>]*>(<g><\/g>){3}<\/svg>$/,
		);
	});
});

describe('the data of a story', () => {
	it('has the art of its own scenes, each with the door in its three states', () => {
		const keys = fixture.scenes.flatMap(({ place, light, inView }) =>
			DOORS.map((door) => [place, light, inView, door].join('/')),
		);
		expect(keys).toHaveLength(6);
		expect(Object.keys(pictureData(fixture).scenes)).toEqual(keys);
	});

	it('keeps once what scenes share', () => {
		const { layers, tones, scenes } = pictureData(
			about('teo', [
				{ place: 'kitchen', light: 'lamp', inView: 'face' },
				{ place: 'kitchen', light: 'lamp', inView: 'back' },
			]),
		);
		expect(Object.keys(scenes)).toHaveLength(6);
		// The room with three doors, and the table before it.
		expect(layers).toHaveLength(4);
		expect(tones).toHaveLength(3);
	});

	it('refuses a person whom nobody has drawn, and says what to do', () => {
		expect(drawnIn(about('olga'))).toBe('olga');
		expect(() => pictureData(about('nobody'))).toThrow('Write src/client/drawing/people/nobody.ts');
		expect(() => pictureData(about('constructor'))).toThrow('Expected one of: teo, bruno, olga');
	});
});
