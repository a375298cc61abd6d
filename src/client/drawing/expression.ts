/**
 * (feeling, distress, door) → pose. Pure. Distress sets how strongly a hard feeling shows; the door sets how much
 * of the person is turned to you (look.md §4).
 */

import { DOORS, type Door, type Feeling } from '../story/types.ts';
import { ROWS, type Row } from './feelings.ts';
import { clamp, lerp } from './paper.ts';
import { type Arms, type Pose, REST } from './pose.ts';

type Writable = { -readonly [K in keyof Pose]: Pose[K] };
type Numbers = Exclude<keyof Pose, 'arms'>;

/** Beyond this the far eye leaves the face. */
export const MAX_YAW = 0.31;

/** What a guarded person can hold back. The small tells they cannot: lids, where they look, how they stand. */
const FACE: ReadonlySet<string> = new Set<Numbers>([
	'browIn',
	'browOut',
	'browArch',
	'knit',
	'mouthWidth',
	'curve',
	'gape',
	'waver',
	'thin',
	'teeth',
	'pout',
	'blush',
]);

/** How much of the feeling there is, 0.5–1.12: from the distress, against the feeling's own level. */
const strength = (row: Row, distress: number): number => {
	if (!row.hard) return lerp(1, 0.6, clamp((distress - row.level) / 7, 0, 1));
	const over = clamp((distress - row.level) / 3, 0, 1);
	return lerp(0.5, 1, clamp(distress / row.level, 0, 1)) + 0.12 * over;
};

const weeping = (row: Row, distress: number): number => {
	const [brim, one, both] = row.weeps;
	return distress >= both ? 3 : distress >= one ? 2 : distress >= brim ? 1 : 0;
};

/** `steps` > 0: each step that the door is more closed than it usually is with this feeling. */
const closing = (pose: Writable, steps: number, hard: boolean): void => {
	pose.yaw += 0.13 * steps;
	pose.gazeX += 0.35 * steps;
	pose.gazeY += 0.18 * steps;
	pose.lidIn -= 0.08 * steps;
	pose.lidOut -= 0.08 * steps;
	pose.shoulders += 0.12 * steps;
	pose.round += 0.25 * steps;
	pose.curve -= 0.15 * steps;
	// A calm person with the door ajar is not yet a wall.
	if (pose.arms === 'down' && (hard || steps > 1)) pose.arms = 'crossed';
};

/** What is less, the more a person turns to you. */
const TURNED = ['yaw', 'gazeX', 'gazeY', 'pitch', 'shoulders', 'round'] as const;

/** The other way: the person turns to you, and the arms that were a wall come down. */
const opening = (pose: Writable, steps: number): void => {
	const less = 1 - 0.4 * steps;
	// The look that makes a feeling stays, however far they have turned to you: down in shame, away when alone.
	const kept = pose.arms === 'shield' ? ['gazeY', 'pitch'] : pose.arms === 'knees' ? ['gazeX', 'gazeY'] : [];
	const keys = TURNED.filter((key) => !kept.includes(key));
	for (const key of keys) pose[key] *= less;
	const lowered: Partial<Record<Arms, Arms>> = { crossed: 'down', shield: steps > 1 ? 'chest' : 'cheek' };
	pose.arms = lowered[pose.arms] ?? pose.arms;
	if (pose.arms === 'knees' && steps > 1) pose.arms = 'down';
};

/**
 * The pose of a person who shows `feeling` at `distress` (0–10, clamped) with their `door` so far open.
 * `shown` 0–1 holds brows, mouth, colour and tears back, never lids, gaze or posture. Yaw never passes `MAX_YAW`.
 */
export function express(feeling: Feeling, distress: number, door: Door, shown = 1): Pose {
	const row = ROWS[feeling];
	const level = clamp(distress, 0, 10);
	const full = strength(row, level);
	const pose: Writable = { ...REST, arms: row.arms ?? REST.arms };
	for (const key of Object.keys(REST) as (keyof Pose)[]) {
		if (key === 'arms') continue;
		pose[key] = lerp(REST[key], row[key] ?? REST[key], full * (FACE.has(key) ? shown : 1));
	}
	if (row.shut) pose.shut = 1;
	if (row.hard) pose.tears = weeping(row, level * shown);
	// Bared teeth are frightening, so only at the very top.
	if (feeling === 'angry' && level >= 9) Object.assign(pose, { teeth: 1, gape: 0.3 });
	const steps = DOORS.indexOf(door) - DOORS.indexOf(row.door);
	// An easy feeling gives way to the door more slowly.
	if (steps < 0) closing(pose, -steps * (row.hard ? 1 : 0.6), row.hard);
	if (steps > 0) opening(pose, steps);
	pose.yaw = Math.min(MAX_YAW, pose.yaw);
	pose.gazeX = clamp(pose.gazeX, -1, 1);
	pose.gazeY = clamp(pose.gazeY, -1, 1);
	pose.curve = clamp(pose.curve, -1, 1);
	return pose;
}
