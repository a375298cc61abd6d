/**
 * Writes the sentence out from the chosen halves. What is said to them, the page says by itself. A plan (`data-keep`) is
 * also kept on this device, and stands there again on the next visit, until it is forgotten.
 */
import { fillSentence } from '../common/sentence.ts';

class Builder extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('change', () => {
			this.write();
			void this.keep();
		});
		this.querySelector('[data-forget]')?.addEventListener('click', () => void this.forget());
		if (this.dataset['keep']) this.recall().catch(console.error);
	}

	private get chosen(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input:checked')];
	}

	/** Says what became of the plan, in the words that wait in the page. */
	private say(what: 'kept' | 'notKept' | 'forgotten' | 'notForgotten'): void {
		const status = this.querySelector<HTMLElement>('.ex-kept');
		if (status) status.textContent = status.dataset[what] ?? '';
	}

	/** Ticks what was chosen on an earlier visit, as far as the page still has it. */
	private async recall(): Promise<void> {
		const { planOf } = await import('../../state/plans.ts');
		const halves = planOf(this.dataset['keep'] ?? '');
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
		this.say((await this.store(keep, halves)) ? 'kept' : 'notKept');
	}

	private async forget(): Promise<void> {
		for (const input of this.chosen) input.checked = false;
		this.write();
		// The button goes, as there is nothing more to forget: the focus goes to where a new plan begins.
		this.querySelector('input')?.focus({ preventScroll: true });
		this.say((await this.store(this.dataset['keep'] ?? '', [])) ? 'forgotten' : 'notForgotten');
	}

	/** False where the device would not take it, or what keeps it could not be loaded. */
	private async store(plan: string, halves: readonly string[]): Promise<boolean> {
		try {
			return (await import('../../state/plans.ts')).keepPlan(plan, halves);
		} catch (error) {
			console.error(error);
			return false;
		}
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
