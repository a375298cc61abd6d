/** A map laid out: where its scenes, points and roads lie. Units are those of the drawing, 16 to the reader's text size. */

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Lists stand in the order of the story's places (src/toolchain/editions/map/points.ts). */
export interface Layout {
	readonly width: number;
	readonly height: number;
	/** Pieces that the map may be cut into, from the top down: nothing but roads runs across a cut. */
	readonly pieces: readonly { readonly top: number; readonly height: number }[];
	readonly scenes: readonly Box[];
	/** Where the scenes' titles stand. */
	readonly heads: readonly Box[];
	readonly points: readonly Box[];
	/** Each road from the edge of its first point to the edge of its last, straight from bend to bend. */
	readonly roads: readonly (readonly (readonly [x: number, y: number])[])[];
}
