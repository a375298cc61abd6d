/**
 * One picture of one moment, drawn whole where the page is built: the place, the door that lights it, and the person.
 * In the browser pictures.ts puts the same picture together from art that was drawn here.
 */

import type { Door, Feeling, Light, Place, Setting, View } from '../../../story/shapes.ts';
import { group } from './paper.ts';
import { PEOPLE, type PersonId } from './people.ts';
import { glow, phone } from './phone.ts';
import { type Art, composeScene } from './pictures.ts';
import { bakery } from './places/bakery.ts';
import { gate } from './places/gate.ts';
import { kitchen } from './places/kitchen.ts';
import { type Layers, type Stage, sheet } from './places/stage.ts';
import { table } from './places/table.ts';
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

const PLACES: Readonly<Record<Place, (stage: Stage) => Layers>> = { kitchen, bakery, table, gate };

/** Where you are, when you cannot see them: your phone on whatever stands before you. */
const alone = (place: Place, door: Door, inView: View): string =>
	place === 'bakery'
		? ''
		: glow(door, 372, 264) +
			sheet('M-20 388Q360 372 740 388V520H-20Z', 'table', -5) +
			group('translate(372 290) rotate(-4)', phone(door, inView));

/** What a scene's picture has besides the person, and the person's colours in it. `id` as in a Moment. */
export function drawArt({ place, light, inView }: Setting, door: Door, person: PersonId, id: string): Art {
	const { behind, before = '' } = PLACES[place]({ door, light, inView, person, id });
	return inView === 'face' || inView === 'back'
		? { behind, before, tones: tonesOf(PEOPLE[person], light, door) }
		: { behind, before: before + alone(place, door, inView) };
}

/** A scene as one `<svg class="scene">`, 720 × 500, cropped from above where the frame is lower. */
export function drawScene(moment: Moment): string {
	const { person, door, id } = moment;
	return composeScene(drawArt(moment, door, person, id), PEOPLE[person], moment, moment, id);
}
