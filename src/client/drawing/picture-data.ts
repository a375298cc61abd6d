/**
 * All the art that a story's pictures need, drawn ahead: what stands behind and before the person in each of its
 * scenes, with the door in each of its states, and the person's colours there. For the build alone; it ships as
 * `/stories/<id>/pictures.json`.
 */

import { DOORS, type Story } from '../story/types.ts';
import { backdropOf } from './backdrops.ts';
import { drawDoor } from './door.ts';
import { PEOPLE, type PersonId } from './people.ts';
import { artKey, type PictureData, type Pictures, pictureId, picturesOf } from './pictures.ts';
import { drawArt } from './scene.ts';

/** Things kept once each, and found again by their number. */
function listOf<T>(): { items: T[]; numberOf: (item: T) => number } {
	const items: T[] = [];
	const numbers = new Map<string, number>();
	const numberOf = (item: T): number => {
		const text = JSON.stringify(item);
		const number = numbers.get(text) ?? items.push(item) - 1;
		numbers.set(text, number);
		return number;
	};
	return { items, numberOf };
}

/**
 * The person who is drawn in a story: the first of its cast.
 * @throws Error when the rig has nobody of that id
 */
export function drawnIn(story: Story): PersonId {
	const [id = ''] = Object.keys(story.cast);
	if (Object.hasOwn(PEOPLE, id)) return id as PersonId;
	throw new Error(
		`The story “${story.id}” is about “${id}”, whom nobody has drawn yet. Expected one of: ${Object.keys(PEOPLE).join(', ')}. ` +
			`Write src/client/drawing/people/${id}.ts and name it in people.ts, or mend the story’s first # cast.`,
	);
}

/** Draws the art of every scene of a story. */
export function pictureData(story: Story): PictureData {
	const person = drawnIn(story);
	const layers = listOf<string>();
	const colours = listOf<NonNullable<ReturnType<typeof drawArt>['tones']>>();
	const scenes: Record<string, [number, number, number?]> = {};
	for (const setting of story.scenes) {
		for (const door of DOORS) {
			const { behind, before, tones } = drawArt(setting, door, person, pictureId(story.id));
			scenes[artKey(setting, door)] = [
				layers.numberOf(behind),
				layers.numberOf(before),
				...(tones ? ([colours.numberOf(tones)] as const) : ([] as const)),
			];
		}
	}
	const outdoors = [...new Set(story.scenes.map(({ place }) => place))].filter((place) => backdropOf(place).outdoors);
	const doors = Object.fromEntries(DOORS.map((door) => [door, drawDoor(door)])) as PictureData['doors'];
	return { layers: layers.items, tones: colours.items, scenes, ...(outdoors.length > 0 && { outdoors }), doors };
}

/** A story's pictures where the page is built: the same as the browser's, from the same data. */
export function picturesAtBuild(story: Story): Pictures {
	return picturesOf(pictureData(story), PEOPLE[drawnIn(story)], story.id);
}
