/**
 * All the art that a story's pictures need, drawn ahead: what stands behind and before the person in each of its
 * scenes, with the door at each of its openings, and the person's colours there. For the build alone; it ships as
 * `/stories/<id>/pictures.json`.
 */

import { personOf } from '../story/manuscript.ts';
import { TYPICAL, WIDEST } from '../story/opening.ts';
import { DOORS, type Story } from '../story/types.ts';
import { backdropOf } from './backdrops.ts';
import { drawDoor } from './door.ts';
import { PEOPLE, type PersonId } from './people.ts';
import { artKey, type PictureData, type Pictures, pictureId, picturesOf, type SceneArt } from './pictures.ts';
import type { Tones } from './pieces.ts';
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
 * The person who is drawn in a scene of a story: the first of its cast, unless the scene is with another.
 * @throws Error when the rig has nobody of that id
 */
export function drawnIn(story: Story, scene?: { readonly person?: string | undefined }): PersonId {
	const { id } = personOf(story, scene);
	if (Object.hasOwn(PEOPLE, id)) return id as PersonId;
	throw new Error(
		`The story “${story.id}” is about “${id}”, whom nobody has drawn yet. Expected one of: ${Object.keys(PEOPLE).join(', ')}. ` +
			`Write src/client/drawing/people/${id}.ts and name it in people.ts, or mend the story’s first # cast or the scene’s # with.`,
	);
}

/** Every opening of the door, 0–10. */
const OPENINGS = Array.from({ length: WIDEST + 1 }, (_, opening) => opening);

/** Markup cut before each of its tags: what two drawings share, they share tag by tag. */
const tagsOf = (markup: string): string[] => markup.split(/(?=<)/);

/** Draws the art of every scene of a story, with the door at each of its openings. */
export function pictureData(story: Story): PictureData {
	const tags = listOf<string>();
	const layers = listOf<readonly number[]>();
	const colours = listOf<Tones>();
	const layer = (markup: string) => layers.numberOf(tagsOf(markup).map(tags.numberOf));
	const scenes: Record<string, SceneArt> = {};
	for (const setting of story.scenes) {
		const art = OPENINGS.map((opening) => drawArt(setting, opening, drawnIn(story, setting), pictureId(story.id)));
		const lit = DOORS.flatMap((door) => art[TYPICAL[door]]?.tones ?? []);
		scenes[artKey(setting)] = {
			behind: art.map(({ behind }) => layer(behind)),
			before: art.map(({ before }) => layer(before)),
			...(lit.length > 0 && { tones: lit.map(colours.numberOf) }),
		};
	}
	const outdoors = [...new Set(story.scenes.map(({ place }) => place))].filter((place) => backdropOf(place).outdoors);
	return {
		tags: tags.items,
		layers: layers.items,
		tones: colours.items,
		scenes,
		...(outdoors.length > 0 && { outdoors }),
		doors: OPENINGS.map((opening) => layer(drawDoor(opening))),
	};
}

/** A story's pictures where the page is built: the same as the browser's, from the same data. */
export function picturesAtBuild(story: Story): Pictures {
	return picturesOf(pictureData(story), (id) => PEOPLE[id as PersonId], story);
}
