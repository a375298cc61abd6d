/**
 * The button of EraseProgress.astro. It erases every store, says so, and knows no more of the state.
 */
const GONE = 'Deleted. Nothing of yours is kept here now.';
const NOT_GONE = 'This browser would not let go of all of it. Its settings can clear what this site keeps.';

class EraseProgress extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('button')?.addEventListener('click', () => void this.erase());
	}

	private async erase(): Promise<void> {
		const said = this.querySelector('[role="status"]');
		const gone = await import('../state/stores.ts').then(({ eraseAll }) => eraseAll()).catch(() => false);
		// The way on that the page may offer (GoOn.astro) leads nowhere now.
		this.dispatchEvent(new Event('erased', { bubbles: true }));
		if (said) said.textContent = gone ? GONE : NOT_GONE;
	}
}

customElements.define('erase-progress', EraseProgress);
