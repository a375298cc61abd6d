/**
 * Writes the sentence out from the chosen halves. What is said to them, the page says by itself. A plan (`data-keep`) is
 * also kept on this device, and stands there again on the next visit, until it is forgotten.
 */
import { keepUnder, keptUnder, sayKept } from '../common/keep.ts';
import { fillSentence } from '../common/sentence.ts';

class Builder extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('change', () => {
			this.write();
			void this.keep();
		});
		this.querySelector('[data-forget]')?.addEventListener('click', () => void this.forget());
		if (this.dataset['keep']) void this.recall();
	}

	private get chosen(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input:checked')];
	}

	/** Ticks what was chosen on an earlier visit, as far as the page still has it. */
	private async recall(): Promise<void> {
		const halves = await keptUnder(this.dataset['keep'] ?? '');
		for (const [at, part] of this.querySelectorAll('fieldset').entries()) {
			for (const label of part.querySelectorAll('label')) {
				const input = label.querySelector('input');
				if (input && label.querySelector('span')?.textContent === halves[at]) input.checked = true;
			}
		}
		if (this.chosen.length > 0) this.write();
	}

	private async keep(): Promise<void> {
		const { keep } = this.dataset;
		if (!keep) return;
		const halves = this.chosen.map((input) => input.closest('label')?.querySelector('span')?.textContent ?? '');
		sayKept(this, await keepUnder(keep, halves));
	}

	private async forget(): Promise<void> {
		for (const input of this.chosen) input.checked = false;
		this.write();
		// The button goes, as there is nothing more to forget: the focus goes to where a new plan begins.
		this.querySelector('input')?.focus({ preventScroll: true });
		sayKept(this, await keepUnder(this.dataset['keep'] ?? '', []));
	}

	private write(): void {
		const halves = [...this.querySelectorAll('fieldset')].map(
			(half) => half.querySelector('label:has(:checked) span')?.textContent ?? undefined,
		);
		const forget = this.querySelector<HTMLElement>('[data-forget]');
		if (forget) forget.hidden = this.chosen.length === 0;
		const { pattern = '' } = this.dataset;
		const sentence = this.querySelector<HTMLElement>('.ex-sentence');
		if (!sentence) return;
		sentence.hidden = false;
		sentence.textContent = fillSentence(pattern, halves);
	}
}

customElements.define('ex-builder', Builder);
