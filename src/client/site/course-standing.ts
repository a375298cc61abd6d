/**
 * Says of each lesson and story in a list how it stands with this reader: new, begun or done, in a word and a shape, and
 * which endings were met (CourseStanding.astro). It reads what the device keeps and keeps nothing itself. Where nothing
 * is kept, nothing is said.
 */
import { ATTEMPTS } from '../state/attempts.ts';
import { LESSONS } from '../state/lessons.ts';
import { keepShowing, peek } from '../state/peek.ts';
import { lessonStanding, type Standing, storyStanding } from '../state/standing.ts';

/** The words that wait in the page. */
type Words = Record<'new' | 'begun' | 'read' | 'played' | 'lighter' | 'endings' | 'others', string>;

class CourseStanding extends HTMLElement {
	connectedCallback(): void {
		keepShowing(() => this.show());
	}

	private all(marked: string): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>(`[data-${marked}]`)];
	}

	private show(): void {
		const words: Words = JSON.parse(this.dataset['words'] ?? '{}');
		const [attempts, lessons] = [peek(ATTEMPTS), peek(LESSONS)];
		const rows = [
			...this.all('lesson').map((mark) => {
				const standing = lessonStanding(lessons, mark.dataset['lesson'] ?? '');
				return { mark, standing, word: words[standing === 'done' ? 'read' : standing] };
			}),
			...this.all('story').map((mark) => {
				const { standing, endings } = storyStanding(attempts, mark.dataset['story'] ?? '');
				const done = endings.length > 0 ? 'played' : 'lighter';
				return { mark, standing, word: words[standing === 'done' ? done : standing] };
			}),
		];
		const isNew = ({ standing }: { standing: Standing }) => standing === 'new';
		const nothing = rows.every(isNew);
		for (const { mark, standing, word } of rows) {
			mark.hidden = nothing;
			mark.dataset['is'] = standing;
			mark.textContent = word;
		}
		for (const line of this.all('met'))
			this.showEndings(line, words, storyStanding(attempts, line.dataset['met'] ?? ''));
	}

	private showEndings(line: HTMLElement, words: Words, { endings }: ReturnType<typeof storyStanding>): void {
		const titles: [string, string][] = Object.entries(JSON.parse(line.dataset['endings'] ?? '{}'));
		const met = titles.filter(([ending]) => endings.includes(ending)).map(([, title]) => `“${title}”`);
		line.hidden = met.length === 0;
		line.textContent = '';
		// To make a list's words is dear, and on a first visit there are none.
		if (line.hidden) return;
		const list = new Intl.ListFormat(document.documentElement.lang, { type: 'conjunction' }).format(met);
		line.textContent = `${words.endings} ${list}.${met.length < titles.length ? ` ${words.others}` : ''}`;
	}
}

customElements.define('course-standing', CourseStanding);
