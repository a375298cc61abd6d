/**
 * Paper and scissors: numbers into path data, one cut piece. Knows nothing of colours, people or places.
 */

export type Point = readonly [x: number, y: number];
type Ink = number | string | Point;

export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
/** A line through points given by their x, straight between two of them, level beyond the ends. */
export const along =
	(...points: readonly (readonly [x: number, y: number])[]) =>
	(x: number): number => {
		const next = points.findIndex(([at]) => at >= x);
		const [from = [0, 0], to = from] = next < 0 ? points.slice(-1) : points.slice(Math.max(0, next - 1), next + 1);
		return to[0] === from[0] ? from[1] : lerp(from[1], to[1], clamp((x - from[0]) / (to[0] - from[0]), 0, 1));
	};

export const lerp = (from: number, to: number, share: number): number => from + (to - from) * share;

const write = (value: Ink, steps: number): string => {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return String(Math.round(value * steps) / steps);
	return value.map((part) => write(part, steps)).join(' ');
};

const tag =
	(steps: number) =>
	(parts: TemplateStringsArray, ...values: readonly Ink[]): string =>
		parts.reduce((text, part, i) => text + write(values[i - 1] ?? '', steps) + part);

/** Template tag for path data in frame units: every number is rounded to a tenth. */
export const draw = tag(10);
/** The same for drawings made in a larger unit (a head, an eye, a hand): to a thousandth. */
export const fine = tag(1000);

/** One piece of paper: a filled path. `more` is further attributes, each with a leading space. */
export const piece = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}"${more}/>`;

/** Drawings moved, turned or scaled together. */
export const group = (transform: string, inner: string): string => `<g transform="${transform}">${inner}</g>`;

/** A drawing seen through a hole of shape `d`. `id` must be unique on the page. */
export const clipped = (id: string, d: string, inner: string): string =>
	`<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${inner}</g>`;
