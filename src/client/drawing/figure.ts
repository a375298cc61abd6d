/**
 * What every part of a drawing needs to know: who, in which pose and which colours, and where a point of the face
 * comes to lie when the head turns and nods. The parts draw from this and from nothing else: the head and all that is
 * on it in head units, the body in frame units.
 */

import type { Age } from './age.ts';
import { clamp, type Point } from './paper.ts';
import type { Person } from './person.ts';
import type { Pose } from './pose.ts';
import type { Tones } from './tones.ts';

export interface Figure {
	readonly person: Person;
	readonly age: Age;
	readonly pose: Pose;
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

/** A person in a pose and a light: ready to be drawn. */
export function figureOf(person: Person, pose: Pose, tone: Tones, id: string): Figure {
	const { age } = person;
	// Features lie on an ovoid, so that a turn foreshortens them as a real head would (look.md §2).
	const [across, along] = [age.width * 0.6, 0.66];
	const down = (y: number): number => along * Math.sin(arc(y, along) + pose.pitch * 0.62);
	const over = (x: number, yaw: number): number => across * Math.sin(arc(x, across) + yaw);
	return {
		person,
		age,
		pose,
		id,
		tone,
		at: (x, y, depth = 1) => [over(x, pose.yaw) * depth, down(y) * depth],
		pinned: (x, y) => [over(x, pose.yaw * clamp(1 - (x / 0.47) ** 2, 0, 1)), down(y)],
		squeeze: (x) => Math.cos(arc(x, across) + pose.yaw) / Math.cos(arc(x, across)),
	};
}
