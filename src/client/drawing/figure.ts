/** A person in a pose and a light: where a point of the face comes to lie when the head turns and nods. */

import { clamp } from './paper.ts';
import type { Figure, Person } from './person.ts';
import type { Tones } from './pieces.ts';
import type { Pose } from './pose.ts';

const arc = (value: number, radius: number): number => Math.asin(clamp(value / radius, -0.99, 0.99));

/** A person in a pose and a light: ready to be drawn. */
export function figureOf(person: Person, pose: Pose, tone: Tones, id: string): Figure {
	const { age } = person;
	// Features lie on an ovoid, so that a turn foreshortens them as a real head would.
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
