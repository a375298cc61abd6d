/**
 * A drawing of ours as a PNG, for a place that knows no style sheet: the names of colours become the colours of the
 * light theme, as tokens.css and picture.css have them. Runs only while building.
 */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';

const SHEETS = ['src/styles/tokens.css', 'src/client/drawing/picture.css'];

/** Every `--name: #colour` of the style sheets' first `:root`, which is the light theme. */
function readColours(): ReadonlyMap<string, string> {
	const colours = new Map<string, string>();
	for (const file of SHEETS) {
		const light = /:root\s*\{([^}]*)\}/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
		for (const [, name = '', colour = ''] of light.matchAll(/(--[\w-]+):\s*(#[\da-f]{3,8});/gi)) {
			colours.set(name, colour);
		}
	}
	return colours;
}

/**
 * The drawing with every `var(--name)` as a literal colour.
 * @param colours name → `#rrggbb` or `#rrggbbaa`
 * @throws Error when the drawing names a colour that is not there
 */
export function withColours(svg: string, colours: ReadonlyMap<string, string> = readColours()): string {
	return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
		const colour = colours.get(name);
		if (colour) return colour;
		throw new Error(`A picture is painted with ${name}. Expected a colour of that name in ${SHEETS.join(' or ')}.`);
	});
}

/**
 * The drawing as a PNG of its own size. Flat colours: a palette of 128 keeps it light, and no eye sees it.
 * @param svg a whole `<svg>` with `width` and `height`
 */
export async function paint(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const png = sharp(Buffer.from(withColours(svg))).png({ palette: true, colours: 128, dither: 0, effort: 10 });
	return new Uint8Array(await png.toBuffer());
}
