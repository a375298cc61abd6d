/**
 * What all places share: the frame (720 × 500), colours by name, sheets of paper with their hard shadow.
 * A phone shows y 100–480 of the frame; a wide page x 86–634.
 */

import type { Door, Light, View } from '../story/types.ts';
import type { PersonId } from './people.ts';

/** What a place may know of the scene that it stands behind. */
export interface Stage {
	/** How far the door stands open, 0–10. */
	readonly door: number;
	/** The same in a word. */
	readonly word: Door;
	readonly light: Light;
	readonly inView: View;
	readonly person: PersonId;
	/** Unique on the page: the start of every id in the drawing. */
	readonly id: string;
}

/** What stands behind the person, and before them. */
export interface Layers {
	readonly behind: string;
	readonly before?: string;
	/** For a person who cannot be seen: the name of a colour, of what your phone stands on; `table`, unless said. */
	readonly ledge?: string;
	/** The same, drawn here: all that stands before you, with your phone in it. */
	readonly alone?: string;
}

/** A place that can be drawn: what its file in places/ exports. */
export interface Backdrop {
	readonly draw: (stage: Stage) => Layers;
	/** The name of the colour that stands beside its doorway: a shut door has to be told from it. */
	readonly wall: string;
	/** Out of doors in the cold: hoods are up here, and coats on. */
	readonly outdoors?: true;
}

/** A colour of the place, set in picture.css for light and dark. */
export const hue = (name: string): string => `var(--s-${name})`;

const colour = (fill: string): string => (fill.startsWith('#') ? fill : hue(fill));

/** A flat piece; `fill` is the name of a place's colour, or `#rrggbb`. */
export const flat = (d: string, fill: string): string => `<path d="${d}" fill="${colour(fill)}"/>`;

/** A piece of paper lying on what is behind it: its shadow falls `drop` units down. */
export const sheet = (d: string, fill: string, drop = 6): string =>
	`<path d="${d}" transform="translate(-3 ${drop})" fill="${hue('shadow')}"/>${flat(d, fill)}`;

/** A box with round corners, as path data. */
export const box = (x: number, y: number, w: number, h: number, r = 8): string =>
	`M${x + r} ${y}h${w - 2 * r}q${r} 0 ${r} ${r}v${h - 2 * r}q0 ${r}-${r} ${r}h-${w - 2 * r}q-${r} 0-${r}-${r}v-${
		h - 2 * r
	}q0-${r} ${r}-${r}Z`;

/** A disc, as path data. */
export const disc = (x: number, y: number, r: number): string =>
	`M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0Z`;

/** A window of two panes with its sill, `tall` units, left of the person; what is outside fills x 88–224 from y 70. */
export const casement = (tall: number, outside: string): string =>
	sheet(box(76, 58, 160, tall, 8), 'frame') +
	outside +
	flat(`M153 70h7v${tall - 24}h-7Z`, 'frame') +
	sheet(box(64, 54 + tall, 184, 14, 5), 'frame', 5);
