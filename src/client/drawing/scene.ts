/**
 * One picture of one moment, drawn whole where the page is built: the place, the door that lights it, and the person.
 * In the browser pictures.ts puts the same picture together from art that was drawn here.
 */

import { doorAt, TYPICAL } from '../story/opening.ts';
import type { Door, Feeling, Light, Place, Setting, View } from '../story/types.ts';
import { backdropOf } from './backdrops.ts';
import { dressed } from './dressed.ts';
import { PEOPLE, type PersonId } from './people.ts';
import { phoneOn } from './phone.ts';
import { type Art, composeScene } from './pictures.ts';
import { tonesOf } from './tones.ts';

export { drawBust } from './bust.ts';
export { drawDoor } from './door.ts';
export { litShare } from './light.ts';
export { PEOPLE, type PersonId } from './people.ts';

/** Everything a picture depends on. `distress` 0–10. `id`: letters, digits, hyphens; unique on the page. */
export interface Moment {
	readonly person: PersonId;
	readonly place: Place;
	readonly light: Light;
	readonly inView: View;
	readonly shows: Feeling;
	readonly distress: number;
	readonly door: Door;
	readonly id: string;
}

/** What a scene's picture has besides the person, and the person's colours in it. `id` as in a Moment. */
export function drawArt({ place, light, inView }: Setting, door: number, person: PersonId, id: string): Art {
	const { draw, outdoors } = backdropOf(place);
	const { behind, before = '', ledge = 'table', alone } = draw({ door, word: doorAt(door), light, inView, person, id });
	if (inView === 'voice' || inView === 'typed')
		return { behind, before: alone ?? before + phoneOn(ledge, door, inView) };
	const tones = tonesOf(dressed(PEOPLE[person], outdoors === true), light, door);
	return { behind, before, tones, ...(outdoors && { outdoors }) };
}

/** A scene as one `<svg class="scene">`, 720 × 500, cropped from above where the frame is lower. */
export function drawScene(moment: Moment): string {
	const { person, door, id } = moment;
	return composeScene(drawArt(moment, TYPICAL[door], person, id), PEOPLE[person], moment, moment, id);
}
