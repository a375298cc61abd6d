/**
 * The `<story-player>` of a page that carries all it needs: a frame in another site, a file from a stick. Its attempt is
 * in memory alone. Nothing resumes by itself: it begins at the first turn, or where the page's own address says
 * (go-on-link.ts). It listens to nobody but its reader.
 */
import { player as strings } from '../../strings/en/player.ts';
import { NOBODY } from '../classroom/reporter.ts';
import type { Person } from '../drawing/person.ts';
import { picturesOf } from '../drawing/pictures.ts';
import type { StoryFiles } from '../player/files.ts';
import { deviceMotion } from '../player/motion.ts';
import { inSlices, opening } from '../player/opening.ts';
import { startPlayer } from '../player/player.ts';
import { takeOver } from '../player/take-over.ts';
import { memoryAttempt } from '../state/attempt-store.ts';
import { goOnLink, linkedRoad } from './go-on-link.ts';

/** Whoever may be drawn in the page's stories, by id. */
export type PeopleById = Readonly<Record<string, Person>>;

/** Keeps the link on show in step with the place. */
function showLink(story: string, picks: readonly string[]): void {
	for (const place of document.querySelectorAll<HTMLElement>(`[data-elsewhere="${story}"]`)) {
		const address = (place.dataset['base'] ?? location.href).replace(/#.*$/, '') + goOnLink(story, picks);
		const link = place.querySelector('a');
		const field = place.querySelector('input');
		if (link) link.href = address;
		if (field) field.value = address;
		place.hidden = picks.length === 0;
	}
}

/** Starts the story of an element, once. */
async function startIn(
	root: HTMLElement,
	people: PeopleById,
	files: StoryFiles,
	waiting: () => string | undefined,
): Promise<void> {
	const [story, pictures] = await Promise.all([files.story(), files.pictures()]);
	const linked = linkedRoad(location.hash, story);
	const refused = document.querySelector<HTMLElement>(`[data-refused="${story.id}"]`);
	if (refused) refused.hidden = linked !== 'refused';
	const attempt = memoryAttempt(typeof linked === 'object' ? { picks: linked.picks } : {});
	attempt.$picks.subscribe((picks) => showLink(story.id, picks));
	const seat = {
		story,
		strings,
		pictures: picturesOf(pictures, (id) => people[id], story),
		motion: deviceMotion(),
		attempt,
		files,
		report: NOBODY,
	};
	await inSlices(opening(story, attempt));
	startPlayer(root, seat, waiting());
}

/**
 * Defines the element. It starts when it comes into sight, or at the first touch: a unit's file has several.
 * @param filesOf where its files are to be had
 */
export function defineCarriedPlayer(people: PeopleById, filesOf: (root: HTMLElement) => StoryFiles): void {
	class CarriedPlayer extends HTMLElement {
		connectedCallback(): void {
			let waiting: string | undefined;
			let started = false;
			const keep = (event: Event) => {
				waiting = (event.target as Element).closest<HTMLElement>('[data-pick]')?.dataset['pick'] ?? waiting;
			};
			const start = () => {
				sight.disconnect();
				if (started) return;
				started = true;
				// A moment later, so that a first press is kept before it is answered.
				setTimeout(() =>
					startIn(this, people, filesOf(this), () => waiting).then(
						() => this.removeEventListener('click', keep),
						(error: unknown) => {
							started = false;
							console.error(error);
							this.querySelector('[data-load-failed]')?.removeAttribute('hidden');
						},
					),
				);
			};
			const sight = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && start());
			takeOver(this);
			this.addEventListener('click', keep);
			for (const type of ['click', 'focusin']) this.addEventListener(type, start, { once: true });
			this.querySelector('[data-retry]')?.addEventListener('click', start);
			sight.observe(this);
		}
	}
	customElements.define('story-player', CarriedPlayer);
}
