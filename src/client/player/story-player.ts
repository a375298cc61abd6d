/**
 * The `<story-player>` element: the page's first kilobyte. It loads the player when the page is idle or at the first
 * touch, and keeps a choice made before that, to answer it then. All else is player.ts's business.
 */

import type { PictureData } from '../drawing/pictures.ts';
import type { Story } from '../story/types.ts';
import { PLAYERS } from './players.ts';

async function fetchData<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`Expected the story’s data at ${address}; the server answered ${response.status}.`);
	return response.json();
}

class StoryPlayer extends HTMLElement {
	/** The pick made before the player was there. */
	#waiting: string | undefined;
	#loading: Promise<void> | undefined;

	connectedCallback(): void {
		this.addEventListener('click', this.#keep);
		for (const type of ['pointerdown', 'focusin']) {
			this.addEventListener(type, () => this.#load(), { once: true, passive: true });
		}
		this.querySelector('[data-retry]')?.addEventListener('click', () => this.#load());
		if ('requestIdleCallback' in window) requestIdleCallback(() => this.#load(), { timeout: 2000 });
		else setTimeout(() => this.#load(), 200);
	}

	/** Marks the choice as taken, so that the reader sees that it was heard. */
	#keep = (event: Event): void => {
		const button = (event.target as Element).closest<HTMLElement>('[data-pick]');
		if (!button) return;
		this.#waiting = button.dataset['pick'];
		for (const other of this.querySelectorAll('[data-pick]')) other.removeAttribute('aria-busy');
		button.setAttribute('aria-busy', 'true');
		this.#load();
	};

	#load(): void {
		this.#loading ??= this.#start().catch((error: unknown) => {
			this.#loading = undefined;
			console.error(error);
			// Below the choices, so that nothing moves under a finger; the player takes it away when it is there.
			const failed = this.querySelector<HTMLElement>('[data-load-failed]');
			if (failed) failed.hidden = false;
		});
	}

	async #start(): Promise<void> {
		const { src = '', pictures = '', person = '' } = this.dataset;
		const load = PLAYERS[person];
		if (!load) throw new Error(`Expected a player for “${person}” in players.ts.`);
		const [{ start }, story, art] = await Promise.all([
			load(),
			fetchData<Story>(src),
			fetchData<PictureData>(pictures),
		]);
		this.removeEventListener('click', this.#keep);
		start(this, story, art, this.#waiting);
	}
}

customElements.define('story-player', StoryPlayer);
