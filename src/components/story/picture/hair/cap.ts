/**
 * What every head of hair shares: a cap is one piece, cut by the same light as the face; its shadow lies on the brow.
 */

import type { Figure } from '../figure.ts';
import { cutX, skull } from '../head.ts';
import { clipped, draw, piece, type Point } from '../paper.ts';

export interface Hair {
	/** Behind the head; over the face. */
	readonly behind: string;
	readonly front: string;
	/** The whole head seen from the back. */
	readonly rear: string;
	/** Outlines for the rim of light and the paper's shadow, from the front and from the back. */
	readonly outline: readonly string[];
	readonly rearOutline: readonly string[];
}

/** `a`: half the head's width and `side` more. `t`: the head's top, and `top` higher. */
export const bounds = ({ wide, hu }: Figure, side: number, top: number) => ({ a: wide / 2 + side, t: -hu / 2 - top });

/** A cap of hair: lit, and dark beyond the cut; its shadow lies on the brow. */
export function cap(figure: Figure, d: string, more = ''): string {
	const { lamp, tone, hu, wide, id } = figure;
	const side = lamp.side;
	const x = cutX(figure);
	const dark = piece(
		draw`M${-side * wide} ${-hu}H${x + side * 22}C${x + side * 6} ${-hu * 0.6} ${x - side * 6} ${-hu * 0.4} ${
			x - side * 3
		} ${-hu * 0.24}L${x - side * 3} ${hu}H${-side * wide}Z`,
		tone.hairShade,
	);
	const shadow = clipped(
		`${id}-fringe`,
		skull(figure),
		piece(d, tone.skinDeep, draw` opacity=".55" transform="translate(${-side * 3} 9)"`),
	);
	return (
		shadow + clipped(`${id}-cap`, d, piece(draw`M${-wide} ${-hu}H${wide}V${hu}H${-wide}Z`, tone.hair) + dark + more)
	);
}

/** The same from behind: no brow to shade. */
export function back(figure: Figure, d: string, more = ''): string {
	const { lamp, tone, hu, wide, id } = figure;
	const x = -lamp.side * wide * (lamp.share - 0.5);
	const dark = draw`M${-lamp.side * wide} ${-hu}H${x}Q${x - lamp.side * 22} 0 ${x - lamp.side * 4} ${hu}H${-lamp.side * wide}Z`;
	return clipped(
		`${id}-cap`,
		d,
		piece(draw`M${-wide} ${-hu}H${wide}V${hu}H${-wide}Z`, tone.hair) + piece(dark, tone.hairShade) + more,
	);
}

/** Points of the hair line, in head units, where turn and nod take them. */
export const line = (figure: Figure, points: readonly Point[]): Point[] => points.map(([x, y]) => figure.pinned(x, y));
