/**
 * Shows the offer of two questions from a lesson, when an interval has passed (ReviewOffer.astro). It reads what the
 * device keeps and keeps nothing: an offer that is not taken stands there again.
 */
import { keepShowing, peek } from '../state/peek.ts';
import { dueLesson, REVIEWS } from '../state/reviews.ts';

class ReviewOffer extends HTMLElement {
	connectedCallback(): void {
		keepShowing(() => this.show());
	}

	private show(): void {
		const offers = [...this.querySelectorAll<HTMLElement>('[data-review]')];
		const nameOf = ({ dataset }: HTMLElement) => dataset['review'] ?? '';
		const due = dueLesson(peek(REVIEWS), offers.map(nameOf), Date.now());
		for (const offer of offers) offer.hidden = nameOf(offer) !== due;
	}
}

customElements.define('review-offer', ReviewOffer);
