/**
 * One picture of one moment, drawn whole where the page is built: the place, the door that lights it, and the person.
 * In the browser pictures.ts puts the same picture together from art that was drawn here.
 */

import type { Door, Feeling, Light, Place, Setting, View } from '../story/types.ts';
import { dressedFor } from './dressed.ts';
import { PEOPLE, type PersonId } from './people.ts';
import { phoneOn } from './phone.ts';
import { type Art, composeScene } from './pictures.ts';
import { arena } from './places/arena.ts';
import { bakery } from './places/bakery.ts';
import { bedroom } from './places/bedroom.ts';
import { club } from './places/club.ts';
import { counter } from './places/counter.ts';
import { ferry } from './places/ferry.ts';
import { flatKitchen } from './places/flat.ts';
import { gate } from './places/gate.ts';
import { hall } from './places/hall.ts';
import { kitchen } from './places/kitchen.ts';
import { passage } from './places/passage.ts';
import { pier } from './places/pier.ts';
import { pitch } from './places/pitch.ts';
import { shelter } from './places/shelter.ts';
import { sill } from './places/sill.ts';
import type { Layers, Stage } from './places/stage.ts';
import { stairs } from './places/stairs.ts';
import { station } from './places/station.ts';
import { steps } from './places/steps.ts';
import { studio } from './places/studio.ts';
import { supper } from './places/supper.ts';
import { table } from './places/table.ts';
import { tram } from './places/tram.ts';
import { workshop } from './places/workshop.ts';
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

const PLACES: Readonly<Record<Place, (stage: Stage) => Layers>> = {
	kitchen,
	bakery,
	table,
	gate,
	bedroom,
	counter,
	shelter,
	stairs,
	flat: flatKitchen,
	ferry,
	hall,
	pitch,
	steps,
	arena,
	station,
	supper,
	sill,
	passage,
	club,
	workshop,
	tram,
	studio,
	pier,
};

/** What a scene's picture has besides the person, and the person's colours in it. `id` as in a Moment. */
export function drawArt({ place, light, inView }: Setting, door: Door, person: PersonId, id: string): Art {
	const { behind, before = '', ledge = 'table', alone } = PLACES[place]({ door, light, inView, person, id });
	return inView !== 'voice' && inView !== 'typed'
		? { behind, before, tones: tonesOf(dressedFor(PEOPLE[person], place), light, door) }
		: { behind, before: alone ?? before + phoneOn(ledge, door, inView) };
}

/** A scene as one `<svg class="scene">`, 720 × 500, cropped from above where the frame is lower. */
export function drawScene(moment: Moment): string {
	const { person, door, id } = moment;
	return composeScene(drawArt(moment, door, person, id), PEOPLE[person], moment, moment, id);
}
