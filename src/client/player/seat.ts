/**
 * What a player is given: its whole world. With another seat it plays at a projector, in a frame, in a package, in a
 * single file; nothing in it asks the device, the address or the network by itself. A type alone.
 */
import type { ReadableAtom } from 'nanostores';
import type { Reporter } from '../classroom/reporter.ts';
import type { Pictures } from '../drawing/pictures.ts';
import type { Told } from '../markup/told.ts';
import type { AttemptStore } from '../state/attempt-store.ts';
import type { MapFile } from '../story/map-file.ts';
import type { OtherChair } from './end/other-chair.ts';

/** With the story, and what the player says by itself in the reader's language. */
export interface Seat extends Told {
	readonly pictures: Pictures;
	/** Whether things may move. */
	readonly motion: ReadableAtom<boolean>;
	readonly attempt: AttemptStore;
	/** What is wanted only at a story's end. Each may fail, and is asked for again then. */
	readonly files: {
		readonly chair: () => Promise<OtherChair>;
		readonly map: () => Promise<MapFile>;
	};
	readonly report: Reporter;
}
