/**
 * A person's colours at one hour, through one door. Worked out where the page is built: it is all that the light
 * changes of a person, so the browser needs no knowledge of light.
 */

import type { Light } from '../story/types.ts';
import { contrast, mix, readable } from './colour.ts';
import { lampOf, shadowFor } from './light.ts';
import type { Person } from './person.ts';
import type { Tones } from './pieces.ts';

/** The edge of a tear on skin that is darker than any blue. */
const SHINING = '#7fc0ea';

/** The colours of this person. */
export function tonesOf(person: Person, light: Light, door: number): Tones {
	const { share, rim, rimShare, dark, depth, lit, shade } = lampOf(light, door);
	const soft = shadowFor(person.skin);
	const skin = lit(person.skin);
	const skinShade = shade(person.skin, soft);
	const hair = lit(person.hairColour, 0.6);
	// The mouth lies half in the shade unless the door is open: it must stand out from the darker of the two.
	const face = share > 0.7 ? skin : skinShade;
	// On a beard, and on skin so dark that nothing stands out from it by 3:1, the mouth lies on a lighter band of lips.
	const deepSkin = contrast('#10040c', person.skin) < 4.6;
	const lips = person.beard ? mix(face, '#b5483f', 0.2) : deepSkin ? mix(face, '#d98f7c', 0.5) : undefined;
	const lip = readable(readable(person.lip, lips ?? face, 3.4), lips ?? skinShade, 3);
	return {
		share,
		rim,
		rimShare,
		dark,
		depth,
		skin,
		skinShade,
		skinDeep: shade(person.skin, 1.5 * soft),
		lid: shade(person.skin, 0.75 * soft),
		blush: mix(mix(person.skin, '#d1342f', 0.55), skinShade, 0.3),
		hair,
		hairShade: shade(person.hairColour, 0.75),
		hairShine: mix(hair, lit('#fff1d6', 2), 0.2),
		white: mix('#fffaf0', lit('#fffaf0'), 0.8),
		brow: readable(person.brow, skinShade, 4),
		lip,
		...(lips && { band: lips }),
		gape: mix(lip, '#1b0710', 0.45),
		tear: deepSkin ? SHINING : readable('#2a78ad', skin, 3),
		tearShade: deepSkin ? SHINING : readable('#2a78ad', skinShade, 3),
		cloth: lit(person.cloth),
		clothShade: shade(person.cloth, 0.95),
		clothDeep: shade(person.cloth, 1.45),
		trim: lit(person.trim),
		trimShade: shade(person.trim),
		under: lit(person.under),
		underShade: shade(person.under),
		knee: shade(person.under, 0.8),
		thing: lit(person.thing),
		thingShade: shade(person.thing),
	};
}
