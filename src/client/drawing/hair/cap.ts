/**
 * What every head of hair shares: a cap is one piece, cut by the same light as the face; its shadow lies on the brow.
 * Hair is drawn in head units.
 */

import { cutX, skull } from '../head.ts';
import { clipped, fine, type Point, piece } from '../paper.ts';
import type { Figure } from '../person.ts';

/** A shape on the head, dark beyond `x`, the edge swinging towards the light at the crown. */
export function split({ id }: Figure, name: string, d: string, x: number, colours: Split, more = ''): string {
	const dark = fine`M-2-2H${x + 0.3}C${x + 0.04}-.6 ${x - 0.03}-.4 ${x - 0.015}-.24V2H-2Z`;
	return clipped(`${id}-${name}`, d, piece(d, colours[0]) + piece(dark, colours[1]) + more);
}

type Split = readonly [light: string, shade: string];

/** A shape of hair, dark beyond `x`. */
export const lock = (figure: Figure, name: string, d: string, x: number, more = ''): string =>
	split(figure, name, d, x, [figure.tone.hair, figure.tone.hairShade], more);

/** A cap of hair over the face, with its shadow on the brow. */
export function cap(figure: Figure, d: string, more: string): string {
	const fallen = ' opacity=".55" transform="translate(-0.015 .046)"';
	return (
		clipped(`${figure.id}-fringe`, skull(figure), piece(d, figure.tone.skinDeep, fallen)) +
		lock(figure, 'cap', d, cutX(figure), more)
	);
}

/** The head from behind: no brow to shade, no turn to follow. */
export const back = (figure: Figure, d: string, more: string): string =>
	lock(figure, 'cap', d, figure.age.width * (0.5 - figure.tone.share), more);

/** Points of the hair line where turn and nod take them; as far above the brows at every age as a child's. */
export const line = (figure: Figure, points: readonly Point[]): Point[] =>
	points.map(([x, y]) => figure.pinned(x, y + figure.age.browY + 0.125));

/** Round bumps along a line, to the left of its direction: outwards, going over the top from left to right. */
export const bumps = (points: readonly Point[], bulge: number): string =>
	along(points, ([x0, y0], [x, y]) => {
		const r = Math.hypot(x - x0, y - y0) * bulge;
		return fine`A${r} ${r} 0 0 1 ${x} ${y}`;
	});

/** Down-strokes and up-strokes, or bumps, from each point to the next. */
export const along = (points: readonly Point[], step: (from: Point, to: Point, i: number) => string): string =>
	points.slice(1).reduce((d, to, i) => d + step(points[i] ?? to, to, i), '');
