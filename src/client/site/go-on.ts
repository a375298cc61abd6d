/**
 * Turns “Start” into “Go on with …” for a reader with a place saved (GoOn.astro). It reads what the player saved, and
 * keeps nothing itself, so that the home page stays light; anything that cannot be read means Start.
 */
import { ATTEMPTS, resumePoint } from '../state/attempts.ts';
import { keepShowing, peek } from '../state/peek.ts';

class GoOn extends HTMLElement {
	connectedCallback(): void {
		keepShowing(() => this.show());
	}

	private show(): void {
		const ways = [...this.querySelectorAll<HTMLElement>('[data-story]')];
		const last = resumePoint(
			peek(ATTEMPTS),
			ways.map((way) => way.getAttribute('data-story') ?? ''),
		);
		for (const way of ways) way.hidden = way.getAttribute('data-story') !== last;
		for (const way of this.querySelectorAll<HTMLElement>('[data-new]')) way.hidden = last !== undefined;
	}
}

customElements.define('go-on', GoOn);
