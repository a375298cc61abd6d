/**
 * Shows two of a lesson's questions (pages/review): those of the lesson whose interval has passed, or of the one whose name
 * stands in the address. The first answer moves the lesson on to its next interval; no answer changes nothing, and what
 * was answered is kept nowhere.
 */
import { peek } from '../state/peek.ts';
import { answeredOf, dueLesson, offeredOf, REVIEWS } from '../state/reviews.ts';
import { wakeFields } from '../state/woken-fields.ts';
import type { ReviewQuestion } from './review-file.ts';
import { questionElement } from './review-question.ts';

class ReviewQuestions extends HTMLElement {
	/** Which showing is the newest: an earlier one whose file comes late is passed over. */
	private showing = 0;

	connectedCallback(): void {
		for (const link of this.lessons) {
			link.dataset['page'] = link.getAttribute('href') ?? '';
			link.href = `#${link.dataset['lesson']}`;
		}
		addEventListener('hashchange', () => this.open());
		this.find('retry').addEventListener('click', () => this.open());
		this.find('form').addEventListener('change', () => void this.answered());
		wakeFields();
		this.open();
	}

	private get lessons(): HTMLAnchorElement[] {
		return [...this.querySelectorAll<HTMLAnchorElement>('[data-lesson]')];
	}

	private find(name: string): HTMLElement {
		const found = this.querySelector<HTMLElement>(`[data-${name}]`);
		if (!found) throw new Error(`The page of questions has no element with data-${name}. Mend pages/review.`);
		return found;
	}

	private open(): void {
		const names = this.lessons.map(({ dataset }) => dataset['lesson'] ?? '');
		const wished = location.hash.slice(1);
		const lesson = names.includes(wished) ? wished : dueLesson(peek(REVIEWS), names, Date.now());
		const link = this.lessons.find(({ dataset }) => dataset['lesson'] === lesson);
		this.find('none').hidden = link !== undefined;
		this.find('choose').hidden = link === undefined;
		if (link) void this.show(link, wished === lesson);
	}

	private async show(link: HTMLAnchorElement, asked: boolean): Promise<void> {
		this.showing += 1;
		const mine = this.showing;
		const { lesson = '', file = '', heading = '' } = link.dataset;
		const questions = await fetch(file)
			.then((response): Promise<ReviewQuestion[]> => {
				if (response.ok) return response.json();
				throw new Error(`Expected a lesson’s questions at ${file}; the server answered ${response.status}.`);
			})
			.catch((error: unknown) => {
				console.error(error);
				return undefined;
			});
		if (mine !== this.showing) return;
		this.find('failed').hidden = questions !== undefined;
		const shown = this.find('shown');
		shown.hidden = !questions;
		if (!questions) return;
		const times = answeredOf(peek(REVIEWS), lesson)?.times ?? 0;
		const offered = offeredOf(questions, times);
		this.find('form').replaceChildren(...offered.flatMap((question, at) => questionElement(this, question, `q-${at}`)));
		shown.dataset['of'] = lesson;
		const title = shown.querySelector('h2');
		if (title) title.textContent = heading;
		this.find('back').setAttribute('href', `${link.dataset['page']}#${offered[0]?.from}`);
		// Whoever asked for it is led to it; what stands there by itself leaves them where they are.
		if (asked) shown.focus();
	}

	private async answered(): Promise<void> {
		const { of = '' } = this.find('shown').dataset;
		await import('../state/lesson-acts.ts').then(
			({ keepAnswer }) => keepAnswer(of),
			(error: unknown) => console.error(error),
		);
	}
}

customElements.define('review-questions', ReviewQuestions);
