/** The end of a lighter way: when its question comes into view, the story counts as done. Nothing else is kept. */
import { takeLighter } from '../../../client/state/attempt-store.ts';

class LighterEnd extends HTMLElement {
	connectedCallback(): void {
		const seen = new IntersectionObserver((entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			seen.disconnect();
			takeLighter(this.dataset['story'] ?? '');
		});
		seen.observe(this);
	}
}

customElements.define('lighter-end', LighterEnd);
