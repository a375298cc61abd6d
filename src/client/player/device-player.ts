/**
 * The player of a reader at their own device, loaded when it is wanted: their attempt is kept there, things move unless
 * the device asks for calm, and nobody is told anything. Another seat has another file like this one.
 */
import { player as strings } from '../../strings/en/player.ts';
import { NOBODY } from '../classroom/reporter.ts';
import { type People, type PictureData, picturesOf } from '../drawing/pictures.ts';
import { deviceAttempt } from '../state/attempt-store.ts';
import type { Flags } from '../state/attempts.ts';
import type { Story } from '../story/types.ts';
import { deviceMotion } from './motion.ts';
import { inSlices, opening } from './opening.ts';
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
 * Takes over a `<story-player>` on this device, in slices, so that no tap waits for all of it.
 * @param waiting a pick made before all was there
 */
export async function start(root: HTMLElement, loaded: Loaded, waiting: () => string | undefined): Promise<void> {
	const seat = deviceSeat(loaded);
	await inSlices(opening(seat.story, seat.attempt));
	startPlayer(root, seat, waiting());
}
