/**
 * Turns “Start” into “Go on with …” for a reader with a place saved (GoOn.astro). It reads what src/client/state/attempts.ts
 * saved without loading it, so that the home page stays light; anything it cannot read means Start.
 */
const KEY = 'attuned:attempts';

/**
 * The story left last, among those the page can lead to: one with a pick made, and not done. A story left by quick exit is held back,
 * and nothing points to it.
 */
function lastLeft(saved: string | null, known: readonly string[]): string | undefined {
	const byStory: unknown = saved ? JSON.parse(saved).byStory : undefined;
	let last: string | undefined;
	let newest = -1;
	for (const id of known) {
		const attempt = Object(byStory)[id];
		const done = attempt?.endings?.length || attempt?.lighter;
		if (!attempt?.picks?.length || done || attempt.held || !(attempt.at > newest)) continue;
		last = id;
		newest = attempt.at;
	}
	return last;
}

class GoOn extends HTMLElement {
	connectedCallback(): void {
		this.show();
		// Come back to by the browser's own button, or erased in the footer: what was true then may not be now.
		addEventListener('pageshow', () => this.show());
		document.addEventListener('erased', () => this.show());
	}

	private show(): void {
		const ways = [...this.querySelectorAll<HTMLElement>('[data-story]')];
		let last: string | undefined;
		try {
			last = lastLeft(
				localStorage.getItem(KEY),
				ways.map((way) => way.getAttribute('data-story') ?? ''),
			);
		} catch {
			// No storage, or nothing that can be read there: the page says Start.
		}
		for (const way of ways) way.hidden = way.getAttribute('data-story') !== last;
		for (const way of this.querySelectorAll<HTMLElement>('[data-new]')) way.hidden = last !== undefined;
	}
}

customElements.define('go-on', GoOn);
