/**
 * Keeps a reader's own words on this device, only when the button is pressed, and forgets them when the other is. Nothing is
 * kept while one writes. What is said to the words of others, the page says by itself.
 */
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

	/** Says what became of the words, in those that wait in the page; “Forget it” stands only while something is kept. */
	private say(what: 'kept' | 'notKept' | 'forgotten' | 'empty'): void {
		const status = this.querySelector<HTMLElement>('.ex-kept');
		if (status) status.textContent = status.dataset[what] ?? '';
		if (what !== 'empty') this.offerForget(what === 'kept');
	}

	private offerForget(there: boolean): void {
		this.querySelector<HTMLElement>('[data-do="forget"]')?.toggleAttribute('hidden', !there);
	}

	private async recall(): Promise<void> {
		const { planOf } = await import('../../state/plans.ts');
		const words = planOf(this.keepAs);
		for (const [at, box] of this.boxes.entries()) box.value ||= words[at] ?? '';
		this.offerForget(words.length > 0);
	}

	private async keep(): Promise<void> {
		const own = this.boxes.map(({ value }) => value.trim());
		if (own.every((text) => text === '')) return this.say('empty');
		const { keepPlan } = await import('../../state/plans.ts');
		this.say(keepPlan(this.keepAs, own) ? 'kept' : 'notKept');
	}

	private async forget(): Promise<void> {
		for (const box of this.boxes) box.value = '';
		const { keepPlan } = await import('../../state/plans.ts');
		this.say(keepPlan(this.keepAs, []) ? 'forgotten' : 'notKept');
		this.boxes[0]?.focus();
	}
}

customElements.define('ex-write', Write);
