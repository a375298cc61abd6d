/**
 * Colours mixed and compared. For the build alone: the browser gets colours that are mixed already (tones.ts).
 */

import { lerp } from './paper.ts';

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
