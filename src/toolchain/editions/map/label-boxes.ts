/**
 * How large a point's slip and a scene's title are, and how their words fall into lines. Reckoned without a browser,
 * from the widths of our letters: a little too wide rather than too narrow.
 */
import type { MapPoint, MapScene, Places } from './points.ts';

/** Words in lines, and the room that they take with what stands beside them. */
export interface Slip {
	readonly lines: readonly string[];
	readonly width: number;
	readonly height: number;
}

/** In units of the drawing. */
export const TEXT = 14.4;
export const LINE = 17;
export const HEAD = 14;
export const HEAD_LINE = 18;
/** A decision's small door, and the room that it takes at the left. */
export const SIGN = { width: 14, height: 20, room: 18 } as const;
/** From a slip's edge to what is on it. */
export const PAD = 10;
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
function slipOf({ kind, title }: MapPoint): Slip {
	if (kind === 'ending') {
		const lines = wrap(title, TEXT, 80);
		return {
			lines,
			width: Math.max(DOOR.width, widest(lines, TEXT)) + 6,
			height: DOOR.height + 8 + lines.length * LINE,
		};
	}
	const lines = wrap(title, TEXT, 96);
	const sign = kind === 'decision' ? SIGN.room : 0;
	return { lines, width: 2 * PAD + sign + widest(lines, TEXT), height: 15 + lines.length * LINE };
}

/** A scene's title: each sentence begins a line. */
function headOf({ title }: MapScene, most: number): Slip {
	const sentences = title.split(/(?<=\.) /).filter(Boolean);
	const lines = sentences.flatMap((sentence) => wrap(sentence, HEAD, most));
	return { lines, width: widest(lines, HEAD), height: lines.length * HEAD_LINE };
}

/** All slips of a map, in the order of its places. */
export interface Slips {
	readonly points: readonly Slip[];
	/** The scenes' titles. */
	readonly heads: readonly Slip[];
	/** Whether a scene is no more than its endings: then its title is narrow, and stands below. */
	readonly closing: readonly boolean[];
}

export function slipsOf({ scenes, points }: Places): Slips {
	const going = new Set(points.filter(({ kind }) => kind !== 'ending').map(({ scene }) => scene));
	const closing = scenes.map(({ id }) => !going.has(id));
	return {
		points: points.map(slipOf),
		heads: scenes.map((scene, index) => headOf(scene, closing[index] ? 92 : 130)),
		closing,
	};
}
