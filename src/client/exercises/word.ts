/** A word that says what it means where it stands, when it is tapped, and is quiet again at the next tap. */
class Word extends HTMLElement {
	connectedCallback(): void {
		const link = this.querySelector('a');
		const means = this.querySelector<HTMLElement>('[data-means]');
		if (!link || !means) return;
		link.setAttribute('role', 'button');
		link.setAttribute('aria-expanded', 'false');
		const toggle = (event: Event) => {
			event.preventDefault();
			const open = means.textContent === '';
			means.textContent = open ? (means.dataset['means'] ?? '') : '';
			link.setAttribute('aria-expanded', String(open));
		};
		link.addEventListener('click', toggle);
		// A button answers to the space bar, too.
		link.addEventListener('keydown', (event) => event.key === ' ' && toggle(event));
	}
}

customElements.define('a-word', Word);
