/**
 * Lays blocks of text out on pages that fit the screen, so that nobody in the room has to wait for a scroll: on as few as
 * will do, and about equally full. It knows heights and where a page must begin or end; what the blocks are, and how high,
 * is its caller's.
 */

export interface Block {
	readonly height: number;
	/** A page begins with it. */
	readonly opens?: boolean;
	/** A page ends with it. */
	readonly closes?: boolean;
	/** How much higher it is where it stands first on a page. */
	readonly first?: number;
}

/** Blocks by their numbers. */
type Numbers = readonly number[];

/** Stretches of blocks, each of which begins on a page of its own. */
function stretchesOf(blocks: readonly Block[]): number[][] {
	const stretches: number[][] = [];
	for (const [at, { opens }] of blocks.entries()) {
		if (at === 0 || opens || blocks[at - 1]?.closes) stretches.push([]);
		stretches.at(-1)?.push(at);
	}
	return stretches;
}

/** Fills pages of a height, one after the other. A block that is higher has one of its own. */
function filled(blocks: readonly Block[], stretch: Numbers, room: number, gap: number): number[][] {
	const pages: number[][] = [];
	let left = Number.NEGATIVE_INFINITY;
	for (const at of stretch) {
		const { height = 0, first = 0 } = blocks[at] ?? {};
		if (left < gap + height) {
			pages.push([]);
			left = room - height - first;
		} else left -= gap + height;
		pages.at(-1)?.push(at);
	}
	return pages;
}

/** Into how many parts of the room a page's height is tried. */
const STEPS = 16;

/**
 * Pages of blocks, by their numbers.
 * @param room the height of a page
 * @param gap the space between two blocks
 */
export function pagesOf(blocks: readonly Block[], room: number, gap: number): number[][] {
	return stretchesOf(blocks).flatMap((stretch) => {
		const fewest = filled(blocks, stretch, room, gap);
		const lower = Array.from({ length: STEPS }, (_, step) => filled(blocks, stretch, (room * (step + 1)) / STEPS, gap));
		return lower.find(({ length }) => length === fewest.length) ?? fewest;
	});
}
