/**
 * One moment of a person, as numbers; and the moment in which nothing is felt. Units as in look.md §4.
 */

/** Where the arms are. Who feels alone holds on to their `knees`, and a grown-up to a `mug`. */
export type Arms = 'down' | 'crossed' | 'heart' | 'chest' | 'shield' | 'cheek' | 'clasp' | 'knees' | 'mug';

/** One moment of a person, as numbers. */
export interface Pose {
	/** Brow ends and arch, + is up, in head units. */
	readonly browIn: number;
	readonly browOut: number;
	readonly browArch: number;
	/** Brows drawn together, 0–1. */
	readonly knit: number;
	/** Upper lid at its inner and outer third, 1 = open eye; lower lid 0 low … 1 covering. */
	readonly lidIn: number;
	readonly lidOut: number;
	readonly lowLid: number;
	/** −1 … 1, + right and down. */
	readonly gazeX: number;
	readonly gazeY: number;
	/** Size of the iris, 1 = at rest. */
	readonly iris: number;
	/** 1: eyes closed. */
	readonly shut: number;
	/** Mouth: width × rest, curve −1 … 1, opening, S-waver, thinness (− is thick), teeth, pout. */
	readonly mouthWidth: number;
	readonly curve: number;
	readonly gape: number;
	readonly waver: number;
	readonly thin: number;
	readonly teeth: number;
	readonly pout: number;
	/** 0 none · .5 one last drop · 1 brimming · 2 one track · 3 two tracks. */
	readonly tears: number;
	readonly blush: number;
	/** Degrees; radians; radians, + is down. */
	readonly roll: number;
	readonly yaw: number;
	readonly pitch: number;
	/** −1 dropped … 1 at the ears; 0 square … 1 folded in. */
	readonly shoulders: number;
	readonly round: number;
	/** Sideways, in frame units; downwards, in head units. */
	readonly lean: number;
	readonly sink: number;
	readonly arms: Arms;
}

// biome-ignore format: a table
export const REST: Pose = {
	browIn: 0, browOut: 0, browArch: 0.022, knit: 0, lidIn: 0.86, lidOut: 0.84, lowLid: 0.08,
	gazeX: 0, gazeY: 0, iris: 1, shut: 0,
	mouthWidth: 1, curve: 0.16, gape: 0, waver: 0, thin: 0, teeth: 0, pout: 0, tears: 0, blush: 0.12,
	roll: 0, yaw: 0, pitch: 0, shoulders: 0, round: 0, lean: 0, sink: 0, arms: 'down',
};
