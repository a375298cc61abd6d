/**
 * Keeps a reader's own words on this device, only when the button is pressed, and forgets them when the other is. Nothing is
 * kept while one writes. What is said to the words of others, the page says by itself.
 */
import { keepUnder, keptUnder, type Outcome, sayKept } from '../common/keep.ts';

class Write extends HTMLElement {
	connectedCallback(): void {
		for (const button of this.querySelectorAll<HTMLElement>('[data-do]')) {
			button.addEventListener('click', () => void (button.dataset['do'] === 'keep' ? this.keep() : this.forget()));
		}
		void this.recall();
	}

	private get keepAs(): string {
		return this.dataset['keep'] ?? '';
	}

	private get boxes(): HTMLTextAreaElement[] {
		return [...this.querySelectorAll('textarea')];
	}

	/** “Forget it” stands only while something is kept. */
	private offerForget(there: boolean): void {
		this.querySelector<HTMLElement>('[data-do="forget"]')?.toggleAttribute('hidden', !there);
	}

	private say(outcome: Outcome): void {
		sayKept(this, outcome);
		if (outcome === 'kept') this.offerForget(true);
		if (outcome === 'forgotten') this.offerForget(false);
	}

	private async recall(): Promise<void> {
		const words = await keptUnder(this.keepAs);
		for (const [at, box] of this.boxes.entries()) box.value ||= words[at] ?? '';
		this.offerForget(words.length > 0);
	}

	private async keep(): Promise<void> {
		const own = this.boxes.map(({ value }) => value.trim());
		this.say(own.every((text) => text === '') ? 'empty' : await keepUnder(this.keepAs, own));
	}

	private async forget(): Promise<void> {
		for (const box of this.boxes) box.value = '';
		// The button goes, as there is nothing more to forget: the focus goes to where one writes.
		this.boxes[0]?.focus({ preventScroll: true });
		this.say(await keepUnder(this.keepAs, []));
	}
}

customElements.define('ex-write', Write);
