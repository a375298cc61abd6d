/**
 * The `<story-player>` element: the page's first kilobyte. It loads the player when the page is idle or at the first
 * touch, and keeps a choice made before that, to answer it then. All else is player.ts's.
 */

import type { Person } from '../drawing/person.ts';
import { filesOf } from './files.ts';

/**
 * Everybody who can be drawn, each loaded when a story is about them, so that hair, clothes and colours of everybody
 * else stay away. A file has its person under the person's own id.
 */
export const PEOPLE = import.meta.glob<Record<string, Person>>('../drawing/people/*.ts');

class StoryPlayer extends HTMLElement {
	/** The pick made before the player was there. */
	private waiting: string | undefined;
	private loading: Promise<void> | undefined;

	connectedCallback(): void {
		// Until now each choice was a link to the edition on paper: had this script stayed away, it would lead on.
		const choices = this.querySelector('.choices');
		if (choices) choices.innerHTML = choices.innerHTML.replace(/(<\/?)a\b/g, '$1button');
		this.addEventListener('click', this.keep);
		for (const type of ['pointerdown', 'focusin']) {
			this.addEventListener(type, () => this.load(), { once: true, passive: true });
		}
		this.querySelector('[data-retry]')?.addEventListener('click', () => this.load());
		if ('requestIdleCallback' in window) requestIdleCallback(() => this.load(), { timeout: 2000 });
		else setTimeout(() => this.load(), 200);
	}

	/** Marks the choice as taken, so that the reader sees that it was heard. */
	private readonly keep = (event: Event): void => {
		const button = (event.target as Element).closest<HTMLElement>('[data-pick]');
		if (!button) return;
		this.waiting = button.dataset['pick'];
		for (const other of this.querySelectorAll('[data-pick]')) other.removeAttribute('aria-busy');
		button.setAttribute('aria-busy', 'true');
		this.load();
	};

	private load(): void {
		this.loading ??= this.start().catch((error: unknown) => {
			this.loading = undefined;
			console.error(error);
			// Below the choices, so that nothing moves under a finger; the player takes it away when it is there.
			const failed = this.querySelector<HTMLElement>('[data-load-failed]');
			if (failed) failed.hidden = false;
		});
	}

	private async start(): Promise<void> {
		const { person: id = '' } = this.dataset;
		const files = filesOf(this);
		const [{ start }, drawn, story, data] = await Promise.all([
			import('./device-player.ts'),
			PEOPLE[`../drawing/people/${id}.ts`]?.(),
			files.story(),
			files.pictures(),
		]);
		const person = drawn?.[id];
		if (!person) throw new Error(`Expected somebody to draw in people/${id}.ts.`);
		this.removeEventListener('click', this.keep);
		start(this, { story, data, person, files }, this.waiting);
	}
}

customElements.define('story-player', StoryPlayer);
