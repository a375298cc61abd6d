/**
 * Finds the object by which a SCORM system speaks to its pages: up the frames around this one, then, for a page in a window
 * of its own, up from the window that opened it. A frame of another site may not be looked into; there the way ends.
 */

/** The most frames that are climbed. */
export const MOST_FRAMES = 500;

/** As much of a window as this asks. Each may throw. */
export interface Frame {
	readonly parent?: Frame | null;
	readonly opener?: Frame | null;
}

function climb<T>(from: Frame | null | undefined, name: string): T | undefined {
	let frame = from;
	for (let climbed = 0; frame && climbed <= MOST_FRAMES; climbed++) {
		const found = (frame as Readonly<Record<string, unknown>>)[name];
		if (found) return found as T;
		if (frame.parent === frame) return undefined;
		frame = frame.parent;
	}
	return undefined;
}

function guarded<T>(look: () => T): T | undefined {
	try {
		return look();
	} catch {
		return undefined;
	}
}

/** The highest frame that may be looked into: who opened the window is known there. */
function highest(from: Frame): Frame {
	let frame = from;
	for (let climbed = 0; climbed < MOST_FRAMES; climbed++) {
		const above = guarded(() => (frame.parent?.opener === undefined ? undefined : frame.parent));
		if (!above || above === frame) return frame;
		frame = above;
	}
	return frame;
}

/** The system's object, or undefined. Never throws. */
export function findApi<T>(from: Frame, name: string): T | undefined {
	return (
		guarded(() => climb<T>(from, name)) ??
		guarded(() => climb<T>(from.opener, name)) ??
		guarded(() => climb<T>(highest(from).opener, name))
	);
}
