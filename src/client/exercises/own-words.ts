/** Shows the plans and the sentences that the device was asked to keep (OwnWords.astro). As text, never as HTML; it keeps nothing. */
import { keepShowing, peek } from '../state/peek.ts';
import { PLANS } from '../state/plans.ts';
import { fillSentence } from './common/sentence.ts';

class OwnWords extends HTMLElement {
	connectedCallback(): void {
		keepShowing(() => this.show());
	}

	private show(): void {
		const plans = peek(PLANS);
		const items = [...this.querySelectorAll<HTMLElement>('[data-kept]')];
		const keptIn = ({ dataset: { kept = '' } }: HTMLElement) =>
			((Object.hasOwn(plans, kept) && plans[kept]) || []).map((part) => part.trim());
		const isKept = (item: HTMLElement) => keptIn(item).some((part) => part !== '');
		const some = items.some(isKept);
		for (const line of this.querySelectorAll<HTMLElement>('[data-if]'))
			line.hidden = (line.dataset['if'] === 'kept') !== some;
		for (const item of items) {
			const own = keptIn(item);
			item.hidden = some && !isKept(item);
			const { pattern } = item.dataset;
			const said = pattern === undefined ? own : own.length > 0 ? [fillSentence(pattern, own)] : [];
			for (const [at, quote] of item.querySelectorAll('blockquote').entries()) {
				const text = said[at] ?? '';
				quote.textContent = text;
				const box = quote.closest<HTMLElement>('.own-box') ?? quote;
				box.hidden = text === '';
			}
		}
	}
}

customElements.define('own-words', OwnWords);
