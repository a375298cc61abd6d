/** Writes the ticked words out as one guess that could be said aloud. What is said to each, the page says by itself. */
import { type GuessWords, sayGuess } from './guess.ts';

class Picker extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('change', () => this.write());
		// A form's fields are cleared only after its event.
		this.addEventListener('reset', () => setTimeout(() => this.write()));
	}

	private write(): void {
		const ticked = [...this.querySelectorAll('label:has(:checked)')];
		const unsure = ticked.some((label) => label.closest('.ex-unsure'));
		const words = ticked.filter((label) => !label.closest('.ex-unsure')).map((label) => label.textContent.trim());
		const guess = this.querySelector<HTMLElement>('.ex-guess');
		const sentence = guess?.querySelector('.ex-sentence');
		if (!guess || !sentence) return;
		const say = JSON.parse(guess.dataset['guess'] ?? '{}') as GuessWords;
		sentence.textContent = sayGuess(words, unsure, say, document.documentElement.lang);
		guess.hidden = sentence.textContent === '';
	}
}

customElements.define('ex-picker', Picker);
