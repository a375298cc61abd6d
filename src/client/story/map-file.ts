/** The map as it is sent to a story's end. A type alone. */

/** What is loaded at a story's end. */
export interface MapFile {
	readonly html: string;
	/** Ids of the points (`pointId`); `data-point` is an index into them. */
	readonly points: readonly string[];
	/** Roads as indexes of their two points; `data-road` is an index into them. */
	readonly roads: readonly (readonly [from: number, to: number])[];
}
