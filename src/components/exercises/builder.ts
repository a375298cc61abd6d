/** Writes the sentence out from the chosen halves. What is said to them, the page says by itself. */
import { fillSentence } from './sentences.ts';

class Builder extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('change', () => this.write());
	}

	private write(): void {
		const halves = [...this.querySelectorAll('fieldset')].map(
			(half) => half.querySelector('label:has(:checked) span')?.textContent ?? undefined,
		);
		const { pattern = '' } = this.dataset;
		const sentence = this.querySelector<HTMLElement>('.ex-sentence');
		if (!sentence) return;
		sentence.hidden = false;
		sentence.textContent = fillSentence(pattern, halves);
	}
}

customElements.define('ex-builder', Builder);
