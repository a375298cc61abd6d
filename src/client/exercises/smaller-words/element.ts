/** Writes the sentence of the smaller word that belongs to the big one, and the place. What is said to each, the page says. */
import { fillSentence } from '../common/sentence.ts';

class SmallerWords extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('change', () => this.write());
	}

	private write(): void {
		const chosen = (set: Element | null | undefined) =>
			set?.querySelector('label:has(:checked) span')?.textContent ?? undefined;
		const asks = [...this.querySelectorAll('.ex-smaller > .ex-ask label')];
		const at = asks.findIndex((label) => label.matches(':has(:checked)'));
		const halves = [chosen(this.querySelectorAll('.ex-sizes > .ex-ask')[at]), chosen(this.querySelector('.ex-where'))];
		const sentence = this.querySelector<HTMLElement>('.ex-sentence');
		if (!sentence) return;
		sentence.hidden = halves.every((half) => half === undefined);
		sentence.textContent = fillSentence(this.dataset['pattern'] ?? '', halves);
	}
}

customElements.define('ex-smaller', SmallerWords);
