/**
 * The player of a reader at their own device, loaded when it is wanted: their attempt is kept there, things move unless
 * the device asks for calm, and nobody is told anything. Another seat has another file like this one.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { player as strings } from '../../strings/en/player.ts';
import { NOBODY } from '../classroom/reporter.ts';
import type { Person } from '../drawing/person.ts';
import { type PictureData, picturesOf } from '../drawing/pictures.ts';
import { deviceAttempt } from '../state/attempt-store.ts';
import { play } from '../story/play.ts';
import type { Story } from '../story/types.ts';
import { startPlayer } from './player.ts';
import type { Seat } from './seat.ts';

/** Whether things may move, as the device has it set. */
function deviceMotion(): ReadableAtom<boolean> {
	const calm = matchMedia('(prefers-reduced-motion: reduce)');
	const $motion = atom(!calm.matches);
	calm.addEventListener('change', () => $motion.set(!calm.matches));
	return $motion;
}

/** What `<story-player>` has got together. */
interface Loaded {
	readonly story: Story;
	readonly data: PictureData;
	/** The one whom the story's pictures show. */
	readonly person: Person;
	readonly files: Seat['files'];
}

const deviceSeat = ({ story, data, person, files }: Loaded): Seat => ({
	story,
	strings,
	pictures: picturesOf(data, person, story.id),
	motion: deviceMotion(),
	attempt: deviceAttempt(story.id),
	files,
	report: NOBODY,
});

/**
 * Takes over a `<story-player>` on this device, piece by piece, so that no tap waits for all of it: ink's engine takes a
 * slow phone longer than a frame.
 * @param waiting a pick made before all was there
 */
export function* starting(root: HTMLElement, loaded: Loaded, waiting: () => string | undefined): Generator<void> {
	const seat = deviceSeat(loaded);
	yield;
	play(loaded.story, []);
	yield;
	startPlayer(root, seat, waiting());
}
