/**
 * How large a point's slip and a scene's title are, and how their words fall into lines. Reckoned without a browser,
 * from the widths of our letters: a little too wide rather than too narrow.
 */
import type { MapPoint, MapScene } from '../../../story/places.ts';

/** Words in lines, and the room that they take with what stands beside them. */
export interface Slip {
	readonly lines: readonly string[];
	readonly width: number;
	readonly height: number;
}

export const TEXT = 15;
export const LINE = 17;
export const HEAD = 14;
export const HEAD_LINE = 18;
/** A slip's small door, its room at the left, and the room at the right of the words. */
export const SIGN = { width: 14, height: 20, room: 30 } as const;
const RIGHT = 11;
/** The door of an ending. */
export const DOOR = { width: 46, height: 66 } as const;

/** Widths of letters at weight 650, in hundredths of the text size; the font's own, by kinds. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
	[/[mMW]/g, 89],
	[/[w]/g, 74],
	[/[A-HK-VX-Z0&–—…]/g, 70],
	[/[ijl.,:;!’‘']/g, 30],
	[/[frtIJ1 “”"]/g, 40],
];

/** How wide words are at a text size, at most. */
export function textWidth(text: string, size: number): number {
	let rest = text;
	let sum = 0;
	for (const [kind, width] of WIDTHS) {
		const without = rest.replace(kind, '');
		sum += (rest.length - without.length) * width;
		rest = without;
	}
	return Math.ceil(((sum + rest.length * 58) * size) / 100);
}

/** Words in as few lines of that width as it takes, no line much longer than the others. A long word stays whole. */
export function wrap(text: string, size: number, most: number): string[] {
	const fill = (width: number) => {
		const lines: string[] = [];
		for (const word of text.split(' ')) {
			const longer = `${lines.at(-1)} ${word}`;
			if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
			else lines.push(word);
		}
		return lines;
	};
	let lines = fill(most);
	for (let width = most - 4; width > 0; width -= 4) {
		const narrower = fill(width);
		if (narrower.length > lines.length) break;
		lines = narrower;
	}
	return lines;
}

const widest = (lines: readonly string[], size: number) => Math.max(0, ...lines.map((line) => textWidth(line, size)));

/** A point's slip; an ending's is its door with the title below. */
export function slipOf({ kind, title }: MapPoint): Slip {
	if (kind === 'ending') {
		const lines = wrap(title, TEXT, 84);
		return { lines, width: Math.max(DOOR.width + 12, widest(lines, TEXT)), height: DOOR.height + 8 + lines.length * LINE };
	}
	const lines = wrap(title, TEXT, 112);
	return { lines, width: SIGN.room + widest(lines, TEXT) + RIGHT, height: 16 + lines.length * LINE };
}

/** A scene's title, above its points. */
export function headOf({ title }: MapScene): Slip {
	if (!title) return { lines: [], width: 0, height: 0 };
	const lines = wrap(title, HEAD, 150);
	return { lines, width: widest(lines, HEAD), height: lines.length * HEAD_LINE };
}
