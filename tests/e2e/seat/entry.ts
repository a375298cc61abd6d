/**
 * A player with another seat, for seat.spec.ts: the attempt in memory, the files out of the page, nothing moves, and
 * whoever listens on the window is told. It stands for the packages to come.
 */
import { atom } from 'nanostores';
import { PEOPLE, type PersonId } from '../../../src/client/drawing/people.ts';
import { picturesOf } from '../../../src/client/drawing/pictures.ts';
import { filesOf } from '../../../src/client/player/files.ts';
import { startPlayer } from '../../../src/client/player/player.ts';
import { takeOver } from '../../../src/client/player/take-over.ts';
import { memoryAttempt } from '../../../src/client/state/attempt-store.ts';
import { player as strings } from '../../../src/strings/en/player.ts';

/** Starts the one player of the page. */
async function sit(): Promise<void> {
	const root = document.querySelector<HTMLElement>('story-player');
	if (!root) throw new Error('Expected a story-player.');
	takeOver(root);
	const files = filesOf(root);
	const story = await files.story();
	const tell = (what: string) => (id: string) => dispatchEvent(new CustomEvent('told', { detail: `${what} ${id}` }));
	const attempt = memoryAttempt();

	startPlayer(root, {
		story,
		strings,
		pictures: picturesOf(await files.pictures(), (id) => PEOPLE[id as PersonId], story),
		motion: atom(false),
		attempt,
		files,
		report: { started: tell('started'), ended: tell('ended') },
	});

	// A vote, a link, a teacher: anybody may take a pick, and comes by the same way.
	addEventListener('vote', (event) => attempt.pick((event as CustomEvent<string>).detail, attempt.$picks.get().length));
}

void sit();
