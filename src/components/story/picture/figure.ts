/**
 * What every part of a drawing needs to know: who, how they feel, in which light, and where a point of the face
 * comes to lie when the head turns and nods. The parts draw from this and from nothing else: the head and all that is
 * on it in head units, the body in frame units.
 */

import type { Door, Light } from '../../../story/shapes.ts';
import { type Lamp, lampOf, shadowFor } from './light.ts';
import { clamp, mix, type Point, readable } from './paper.ts';
import type { Person } from './people.ts';
import type { Pose } from './pose.ts';
import { AGES, type Proportions } from './proportions.ts';

/** Colours of one person in one light. `Deep` is a shadow within the shadow. */
export interface Tones {
	readonly skin: string;
	readonly skinShade: string;
	readonly skinDeep: string;
	readonly lid: string;
	readonly hair: string;
	readonly hairShade: string;
	readonly hairShine: string;
	readonly cloth: string;
	readonly clothShade: string;
	readonly clothDeep: string;
	readonly trim: string;
	readonly trimShade: string;
	readonly under: string;
	readonly underShade: string;
	readonly white: string;
	readonly brow: string;
	readonly lip: string;
}

export interface Figure {
	readonly person: Person;
	readonly age: Proportions;
	readonly pose: Pose;
	readonly lamp: Lamp;
	readonly tone: Tones;
	/** Unique on the page: the start of every id in this drawing. */
	readonly id: string;
	/** Where a point of the face lies after turn and nod; all in head units. `depth` > 1 stands out (a nose). */
	at(x: number, y: number, depth?: number): Point;
	/** The same for the hair line, whose ends stay pinned to the skull. */
	pinned(x: number, y: number): Point;
	/** How narrow a feature at `x` gets by the turn, 1 = not at all. */
	squeeze(x: number): number;
}

const arc = (value: number, radius: number): number => Math.asin(clamp(value / radius, -0.99, 0.99));

const tonesOf = (person: Person, lamp: Lamp): Tones => {
	const soft = shadowFor(person.skin);
	const skin = lamp.lit(person.skin);
	const skinShade = lamp.shade(person.skin, soft);
	const hair = lamp.lit(person.hairColour, 0.6);
	// The mouth lies half in the shade unless the door is open: it must stand out from the darker of the two.
	const lip = readable(person.lip, lamp.share > 0.7 ? skin : skinShade, 3);
	return {
		skin,
		skinShade,
		skinDeep: lamp.shade(person.skin, 1.5 * soft),
		lid: lamp.shade(person.skin, 0.75 * soft),
		hair,
		hairShade: lamp.shade(person.hairColour, 0.75),
		hairShine: mix(hair, lamp.lit('#fff1d6', 2), 0.2),
		cloth: lamp.lit(person.cloth),
		clothShade: lamp.shade(person.cloth, 0.95),
		clothDeep: lamp.shade(person.cloth, 1.45),
		trim: lamp.lit(person.trim),
		trimShade: lamp.shade(person.trim),
		under: lamp.lit(person.under),
		underShade: lamp.shade(person.under),
		white: mix('#fffaf0', lamp.lit('#fffaf0'), 0.8),
		brow: readable(person.brow, skinShade, 3),
		lip,
	};
};

/** A person in a pose, a light and a door: ready to be drawn. */
export function figureOf(person: Person, pose: Pose, light: Light, door: Door, id: string): Figure {
	const age = AGES[person.age];
	const lamp = lampOf(light, door);
	// Features lie on an ovoid, so that a turn foreshortens them as a real head would (look.md §2).
	const [across, along] = [age.width * 0.6, 0.66];
	const down = (y: number): number => along * Math.sin(arc(y, along) + pose.pitch * 0.62);
	const over = (x: number, yaw: number): number => across * Math.sin(arc(x, across) + yaw);
	return {
		person,
		age,
		pose,
		lamp,
		id,
		tone: tonesOf(person, lamp),
		at: (x, y, depth = 1) => [over(x, pose.yaw) * depth, down(y) * depth],
		pinned: (x, y) => [over(x, pose.yaw * clamp(1 - (x / 0.47) ** 2, 0, 1)), down(y)],
		squeeze: (x) => Math.cos(arc(x, across) + pose.yaw) / Math.cos(arc(x, across)),
	};
}
