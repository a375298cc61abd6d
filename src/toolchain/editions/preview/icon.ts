/** The course on a home screen: the picture of its tab, public/favicon.svg, at the sizes that devices ask for. */
import { readFileSync } from 'node:fs';
import { paint } from './paint.ts';

const SOURCE = 'public/favicon.svg';

/** Each icon by the end of its name. A `maskable` one is cut by the device to whatever shape its icons have. */
export const ICONS = {
	'192': { size: 192, purpose: 'any' },
	'512': { size: 512, purpose: 'any' },
	'512-cut': { size: 512, purpose: 'maskable' },
} as const;

/**
 * The picture at a size. To be cut, it reaches to the edges, and the door stands where any shape leaves it whole.
 * @throws Error when the source is not a square of 32 with a sheet behind it
 */
export function iconSvg(source: string, { size, purpose }: (typeof ICONS)[keyof typeof ICONS]): string {
	const [, sheet, fill, picture] =
		/^<svg [^>]*viewBox="0 0 32 32">(<rect [^>]*fill="(#[\da-f]{6})"\/>)(.*)<\/svg>\s*$/.exec(source) ?? [];
	if (!sheet)
		throw new Error(`${SOURCE}: expected a viewBox of 0 0 32 32 and a coloured <rect> behind all; found other.`);
	const inner =
		purpose === 'any'
			? sheet + picture
			: `<path d="M0 0h32v32H0z" fill="${fill}"/><g transform="translate(3.2 6.4) scale(.8)">${picture}</g>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${inner}</svg>`;
}

/** An icon as a PNG, by the end of its name. */
export const paintIcon = (name: keyof typeof ICONS): Promise<Uint8Array<ArrayBuffer>> =>
	paint(iconSvg(readFileSync(SOURCE, 'utf8'), ICONS[name]));
