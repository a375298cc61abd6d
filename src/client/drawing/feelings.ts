/**
 * The nine feelings in numbers, each at full strength (look.md §4). Data only: expression.ts mixes them.
 */

import type { Door, Feeling } from '../story/types.ts';
import type { Pose } from './pose.ts';

/** What a feeling changes of `REST`, with the door and the distress it usually comes with. */
export interface Row extends Partial<Pose> {
	readonly door: Door;
	readonly level: number;
	/** Hard feelings grow with distress; easy ones fade with it. */
	readonly hard: boolean;
	/** Distress from which it brims, runs down one cheek, runs down both. */
	readonly weeps: readonly [brim: number, one: number, both: number];
}

const NEVER = 11;
const DRY = [NEVER, NEVER, NEVER] as const;
const LATE = [NEVER, 9, NEVER] as const;

// biome-ignore format: a table, read row by row
export const ROWS: Readonly<Record<Feeling, Row>> = {
	calm: {
		door: 'open', level: 1, hard: false, weeps: DRY,
		browArch: 0.028, lidIn: 0.74, lidOut: 0.7, lowLid: 0.14, curve: 0.35, shoulders: -0.2,
	},
	sad: {
		door: 'ajar', level: 7, hard: true, weeps: [4, 6, 9],
		browIn: 0.075, browOut: -0.045, browArch: -0.005, lidIn: 0.7, lidOut: 0.46, lowLid: 0.12,
		gazeX: -0.1, gazeY: 0.62, curve: -0.85, mouthWidth: 0.82, pout: 0.5,
		roll: 7, pitch: 0.2, shoulders: -0.5, round: 0.8, sink: 0.05,
	},
	hurt: {
		door: 'ajar', level: 7, hard: true, weeps: [4, 9, NEVER],
		browIn: 0.072, browOut: -0.035, browArch: -0.004, knit: 0.45, lidIn: 0.94, lidOut: 0.66, lowLid: 0.4,
		gazeX: -0.46, gazeY: -0.06, mouthWidth: 0.74, curve: -0.66, thin: -0.2, pout: 1, blush: 0.3,
		roll: -9, yaw: 0.22, pitch: -0.1, shoulders: 0.45, round: 0.2, lean: 12, arms: 'heart',
	},
	angry: {
		door: 'shut', level: 8, hard: true, weeps: LATE,
		browIn: -0.085, browOut: 0.055, browArch: -0.004, knit: 0.75, lidIn: 0.5, lidOut: 0.88, lowLid: 0.36,
		iris: 0.86, mouthWidth: 1.05, curve: -0.8, thin: -0.35, blush: 0.3,
		pitch: 0.12, shoulders: 0.7, round: -0.3, sink: 0.03, arms: 'crossed',
	},
	ashamed: {
		door: 'shut', level: 7, hard: true, weeps: LATE,
		browIn: 0.055, browOut: -0.03, browArch: 0, lidIn: 0.4, lidOut: 0.3, lowLid: 0.1,
		gazeX: 0.5, gazeY: 1, mouthWidth: 0.6, curve: -0.25, thin: 0.5, blush: 1,
		roll: -9, yaw: 0.14, pitch: 0.4, shoulders: 0.75, round: 1, sink: 0.07, arms: 'shield',
	},
	worried: {
		door: 'ajar', level: 6, hard: true, weeps: LATE,
		browIn: 0.085, browOut: 0, browArch: 0, knit: 0.6, lidIn: 1.18, lidOut: 1.08, lowLid: 0,
		gazeX: 0.66, gazeY: -0.05, iris: 0.74, mouthWidth: 0.8, curve: -0.35, waver: 1,
		roll: 3, pitch: 0.03, shoulders: 0.85, round: 0.3, arms: 'clasp',
	},
	lonely: {
		door: 'shut', level: 5, hard: true, weeps: LATE,
		browIn: 0.066, browOut: -0.034, browArch: 0, lidIn: 0.66, lidOut: 0.48, lowLid: 0.06,
		gazeX: 0.7, gazeY: 0.34, mouthWidth: 0.62, curve: -0.3,
		roll: 10, yaw: 0.29, pitch: 0.1, shoulders: -0.3, round: 1, sink: 0.12, arms: 'knees',
	},
	relieved: {
		door: 'open', level: 3, hard: false, weeps: DRY,
		browIn: 0.055, browOut: 0.03, browArch: 0.03, shut: 1, mouthWidth: 0.86, curve: 0.5, gape: 0.26,
		tears: 0.5, blush: 0.35, roll: 6, pitch: -0.24, shoulders: -0.8, round: 0.1, arms: 'chest',
	},
	warm: {
		door: 'open', level: 1, hard: false, weeps: DRY,
		browIn: 0.025, browOut: 0.02, browArch: 0.035, lidIn: 0.86, lidOut: 0.82, lowLid: 0.5,
		mouthWidth: 1.28, curve: 1, gape: 0.34, teeth: 0.7, blush: 0.55, roll: 6, shoulders: -0.5,
	},
};
