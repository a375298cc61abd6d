/**
 * The button that shows a code for a teacher: where a story has ended (player/end/end.ts), and where its lighter way ends
 * (site/ShowCode.astro). One code a page: asked again, it is the same. What makes it is loaded at the press.
 */

/** A whole number by chance. Even enough: nobody wins by a code. */
const chance = (below: number): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;

class ShowCode extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('button')?.addEventListener('click', () => void this.show());
	}

	private async show(): Promise<void> {
		const { codeFor } = await import('./code.ts');
		const code = this.querySelector('[data-code]');
		const shown = this.querySelector<HTMLElement>('[data-shown]');
		if (!code || !shown) return;
		code.textContent ||= codeFor(this.dataset['story'] ?? '', chance);
		shown.hidden = false;
	}
}

customElements.define('show-code', ShowCode);
