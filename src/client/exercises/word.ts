/** A word that says what it means when it is tapped, under the paragraph that it stands in, and is quiet at the next tap. */
class Word extends HTMLElement {
	connectedCallback(): void {
		const link = this.querySelector('a');
		const means = this.querySelector<HTMLElement>('[data-means]');
		if (!link || !means) return;
		// In the middle of a sentence it would tear it in two.
		this.closest('p, li, dd')?.append(means);
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
