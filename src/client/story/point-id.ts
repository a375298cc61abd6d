/** The name of a point of the map, the same where the map is drawn and where a session is marked on it. No drawing. */

/** A point's id, for a path and, if the story ends there, its ending: two endings may stand in one stitch. */
export const pointId = (place: string, ending?: { readonly id: string }): string =>
	ending ? `${place}#${ending.id}` : place;
