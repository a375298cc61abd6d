/**
 * Lays blocks of text out on pages, each as full as the screen allows, so that nobody in the room has to wait for a
 * scroll. It knows heights and where a page must begin or end; what the blocks are, and how high, is its caller's.
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

/**
 * Pages of blocks, by their numbers. A block that is higher than the room has a page of its own.
 * @param room the height of a page
 * @param gap the space between two blocks
 */
export function pagesOf(blocks: readonly Block[], room: number, gap: number): number[][] {
	const pages: number[][] = [];
	let left = 0;
	let closed = true;
	for (const [at, { height, opens, closes, first = 0 }] of blocks.entries()) {
		if (closed || opens || left < gap + height) {
			pages.push([]);
			left = room - height - first;
		} else left -= gap + height;
		pages.at(-1)?.push(at);
		closed = closes === true;
	}
	return pages;
}
