/**
 * One picture of one moment: the place, the door that lights it, and the person. Strings of SVG, no DOM; the picture
 * is decoration, since what it shows stands beside it in words.
 */

import type { Door, Feeling, Light, Place, View } from '../../../story/shapes.ts';
import { drawBack, drawFront, type Sitting } from './bust.ts';
import { draw, group } from './paper.ts';
import { PEOPLE, type PersonId } from './people.ts';
import { glow, phone } from './phone.ts';
import { bakery } from './places/bakery.ts';
import { gate } from './places/gate.ts';
import { kitchen } from './places/kitchen.ts';
import { type Layers, type Stage, sheet } from './places/stage.ts';
import { table } from './places/table.ts';

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

/** The person stands right of the middle, clear of the thought slip; a bun needs more room above. */
const seated = (sitting: Sitting, inView: 'face' | 'back'): string =>
	group(
		draw`translate(172 ${PEOPLE[sitting.person].hair === 'bun' ? 48 : 32})`,
		(inView === 'back' ? drawBack : drawFront)(sitting),
	);

/** Where you are, when you cannot see them: your phone on whatever stands before you. */
const alone = ({ place, door, inView }: Moment): string =>
	place === 'bakery'
		? ''
		: glow(door, 372, 264) +
			sheet('M-20 388Q360 372 740 388V520H-20Z', 'table', -5) +
			group('translate(372 290) rotate(-4)', phone(door, inView));

/** A scene as one `<svg class="scene">`, 720 × 500, cropped from above where the frame is lower. */
export function drawScene(moment: Moment): string {
	const { place, inView } = moment;
	const { behind, before = '' } = PLACES[place](moment);
	const middle = inView === 'face' || inView === 'back' ? seated(moment, inView) + before : before + alone(moment);
	return `<svg class="scene" viewBox="0 0 720 500" preserveAspectRatio="xMidYMax slice" aria-hidden="true">${behind}${middle}</svg>`;
}
