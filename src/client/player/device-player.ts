/**
 * The player of a reader at their own device, loaded when it is wanted: their attempt is kept there, things move unless
 * the device asks for calm, and nobody is told anything. Another seat has another file like this one.
 */
import { player as strings } from '../../strings/en/player.ts';
import { NOBODY } from '../classroom/reporter.ts';
import { type People, type PictureData, picturesOf } from '../drawing/pictures.ts';
import { deviceAttempt } from '../state/attempt-store.ts';
import type { Flags } from '../state/attempts.ts';
import { playing } from '../story/play.ts';
import { buildInk } from '../story/run.ts';
import type { Story } from '../story/types.ts';
import { deviceMotion } from './motion.ts';
import { startPlayer } from './player.ts';
import type { Seat } from './seat.ts';

/** What `<story-player>` has got together. */
interface Loaded {
	readonly story: Story;
	readonly data: PictureData;
	readonly people: People;
	readonly files: Seat['files'];
	/** What other stories left for this one. */
	readonly left?: Flags | undefined;
}

const deviceSeat = ({ story, data, people, files, left }: Loaded): Seat => ({
	story,
	strings,
	pictures: picturesOf(data, people, story),
	motion: deviceMotion(),
	attempt: deviceAttempt(story.id, left),
	files,
	report: NOBODY,
});

/**
 * Takes over a `<story-player>` on this device, piece by piece, so that no tap waits for all of it: ink's engine, and the
 * turns played so far, take a slow phone longer than a frame.
 * @param waiting a pick made before all was there
 */
export function* starting(root: HTMLElement, loaded: Loaded, waiting: () => string | undefined): Generator<void> {
	const { story } = loaded;
	const seat = deviceSeat(loaded);
	yield;
	yield* buildInk(story);
	yield* playing(story, []);
	// With flags from other stories the first turn is played once more, by an engine of its own.
	if (Object.keys(seat.attempt.given()).length > 0) yield* buildInk(story);
	yield* playing(story, seat.attempt.$picks.get(), seat.attempt.given());
	startPlayer(root, seat, waiting());
}
