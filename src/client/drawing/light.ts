/**
 * The light of a scene. The door is the lamp: it stands to the right, and how far it is open (0–10) is how much of
 * the face is lit. The hour gives the colour (look.md §1, §5). For the build alone.
 */

import { doorAt } from '../story/opening.ts';
import type { Light } from '../story/types.ts';
import { brightness, mix } from './colour.ts';
import { along, clamp, lerp } from './paper.ts';

/** What falls through an open door. */
const DOORLIGHT = '#ffdf9e';

/** The share of its light that comes through, by the door's opening. */
const brightAt = along([2, 0], [5, 0.5], [9, 1]);

/** The share of the face that is lit, of its width at the nose: a third or less, half, nearly all. The rig cuts here. */
export const litShare = along([0, 0.28], [2, 0.32], [5, 0.53], [9, 0.84], [10, 0.88]);

interface Hour {
	readonly lit: string;
	readonly dark: string;
	/** How much of `dark` a shadow takes. */
	readonly depth: number;
	readonly rim: string;
}

const HOURS: Readonly<Record<Light, Hour>> = {
	window: { lit: '#e9f1ea', dark: '#45265c', depth: 0.3, rim: '#f4fbff' },
	dusk: { lit: '#ffd3a0', dark: '#3d2a5a', depth: 0.36, rim: '#ffd9a6' },
	lamp: { lit: '#ffd48a', dark: '#4d1f47', depth: 0.36, rim: '#ffdc98' },
	phone: { lit: '#a9c6f2', dark: '#1d1a50', depth: 0.46, rim: '#a8cbff' },
	night: { lit: '#b4c4e4', dark: '#1f1c52', depth: 0.42, rim: '#9fb7e6' },
};

/** The hour and the door together. */
export interface Lamp {
	readonly share: number;
	readonly rim: string;
	readonly rimShare: number;
	/** What a shadow is made of, and how much of it: for one laid over many colours. */
	readonly dark: string;
	readonly depth: number;
	/** A colour in the light, and in the shade; `much` 1 is the usual amount. */
	lit(colour: string, much?: number): string;
	shade(colour: string, much?: number): string;
}

/** The lamp of a scene at this hour with the door so far open. */
export function lampOf(light: Light, door: number): Lamp {
	const hour = HOURS[light];
	const open = brightAt(door);
	const tint = mix(hour.lit, DOORLIGHT, 0.25 + 0.55 * open);
	const much = lerp(0.05, 0.16, open);
	const depth = lerp(0.42, 0.27, open) + (hour.depth - 0.36) * 0.5;
	return {
		share: litShare(door),
		rim: doorAt(door) === 'shut' ? hour.rim : mix(hour.rim, '#ffe2a2', 0.7),
		rimShare: lerp(0.35, 0.95, open),
		dark: hour.dark,
		depth,
		lit: (colour, share = 1) => mix(colour, tint, much * share),
		shade: (colour, share = 1) => mix(mix(colour, tint, much * 0.4), hour.dark, Math.min(0.9, depth * share)),
	};
}

/** Dark skin takes a lighter shadow, or brows and lips drown in it (look.md §3). */
export const shadowFor = (skin: string): number => clamp(0.2 + 1.05 * brightness(skin), 0.4, 1);
