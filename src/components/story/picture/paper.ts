/**
 * Paper and scissors: numbers into path data, colours mixed and compared, one cut piece.
 * Knows nothing of people or places.
 */

export type Point = readonly [x: number, y: number];
type Ink = number | string | Point;

export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
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

const channels = (colour: string): number[] => [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));

/** `#rrggbb` mixed towards another by `share` 0–1. */
export const mix = (from: string, to: string, share: number): string => {
	const [a, b] = [channels(from), channels(to)];
	const mixed = a.map((value, i) =>
		Math.round(lerp(value, b[i] ?? 0, share))
			.toString(16)
			.padStart(2, '0'),
	);
	return `#${mixed.join('')}`;
};

/** How light a colour looks, 0–1 (Rec. 601 weights: cheap, and good enough to choose a shadow by). */
export const brightness = (colour: string): number =>
	channels(colour).reduce((sum, value, i) => sum + (value / 255) * ([0.299, 0.587, 0.114][i] ?? 0), 0);

const luminance = (colour: string): number =>
	channels(colour).reduce((sum, value, i) => {
		const s = value / 255;
		return sum + (s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4) * ([0.2126, 0.7152, 0.0722][i] ?? 0);
	}, 0);

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours, 1–21. */
export const contrast = (a: string, b: string): number => {
	const [x, y] = [luminance(a), luminance(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

/** `colour`, darkened in steps until it stands out from `ground` by `ratio`: lips, brows and tears in deep shade. */
export const readable = (colour: string, ground: string, ratio: number): string => {
	let found = colour;
	for (let share = 0.1; share <= 0.9 && contrast(found, ground) < ratio; share += 0.1) {
		found = mix(colour, '#10040c', share);
	}
	return found;
};
