/**
 * The `<story-player>` element: the page's first kilobyte. It loads the player when the page is idle or at the first
 * touch, and keeps a choice made before that, to answer it then. All else is player.ts's.
 */

import type { Person } from '../drawing/person.ts';
import { filesOf } from './files.ts';
import { takeOver } from './take-over.ts';

/**
 * Everybody who can be drawn, each loaded when a scene is with them, so that hair, clothes and colours of everybody
 * else stay away. A file has its person under the person's own id.
 */
export const PEOPLE = import.meta.glob<Record<string, Person>>('../drawing/people/*.ts');

class StoryPlayer extends HTMLElement {
	// Declared alone, and private by TypeScript: a field or a `#name` is written out at length for the oldest browsers.
	/** The pick made before the player was there. */
	declare private waiting?: string | undefined;
	declare private loading?: Promise<void> | undefined;

	connectedCallback(): void {
		takeOver(this);
		// Made while the page was still coming: it has been marked (early-choice.ts).
		this.waiting = this.querySelector<HTMLElement>('[data-pick][aria-busy]')?.dataset['pick'];
		this.addEventListener('click', this.keep);
		for (const type of ['pointerdown', 'focusin']) {
			this.addEventListener(type, () => this.load(), { once: true });
		}
		this.querySelector('[data-retry]')?.addEventListener('click', () => this.load());
		if ('requestIdleCallback' in window) requestIdleCallback(() => this.load(), { timeout: 2000 });
		else setTimeout(() => this.load(), 200);
	}

	/** Marks the choice as taken, so that the reader sees that it was heard. */
	private keep(event: Event): void {
		const button = (event.target as Element).closest<HTMLElement>('[data-pick]');
		if (!button) return;
		this.waiting = button.dataset['pick'];
		for (const other of this.querySelectorAll('[data-pick]')) other.removeAttribute('aria-busy');
		button.setAttribute('aria-busy', 'true');
		this.load();
	}

	private load(): void {
		// Below the choices, so that nothing moves under a finger.
		const failed = this.querySelector<HTMLElement>('[data-load-failed]');
		this.loading ??= this.start().then(
			() => failed?.remove(),
			(error: unknown) => {
				this.loading = undefined;
				console.error(error);
				if (failed) failed.hidden = false;
			},
		);
	}

	private async start(): Promise<void> {
		const { person = '', given, src } = this.dataset;
		const files = filesOf(this);
		const drawn: Record<string, Person | undefined> = {};
		const meet = async (id: string): Promise<void> => {
			drawn[id] = (await PEOPLE[`../drawing/people/${id}.ts`]?.())?.[id];
			if (!drawn[id]) throw new Error(`Expected people/${id}.ts.`);
		};
		/** Somebody else is loaded when they are first asked for; where that fails, when they are asked for again. */
		const people = (id: string): Person | undefined => {
			if (!(id in drawn)) {
				drawn[id] = undefined;
				meet(id).then(
					() => this.dispatchEvent(new Event('met')),
					() => delete drawn[id],
				);
			}
			return drawn[id];
		};
		const [{ start }, story, data, left] = await Promise.all([
			import('./device-player.ts'),
			files.story(),
			files.pictures(),
			given ? import('./given.ts').then(({ leftBy }) => leftBy(given, src)) : undefined,
			meet(person),
		]);
		await start(this, { story, data, people, files, left }, () => this.waiting);
		this.removeEventListener('click', this.keep);
	}
}

customElements.define('story-player', StoryPlayer);
