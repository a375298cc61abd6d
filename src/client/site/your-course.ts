/**
 * Marks on “Your course” what this reader has met (standing.ts says what that is), fills in what the device knows of the
 * page to print, and leads to the next lesson. It reads what the device keeps, keeps nothing, and forgets the name.
 */
import { ATTEMPTS } from '../state/attempts.ts';
import { LESSONS } from '../state/lessons.ts';
import { canPeek, keepShowing, peek } from '../state/peek.ts';
import { type CourseOutline, isFinished, type Met, metIn } from '../state/standing.ts';
import { wakeFields } from '../state/woken-fields.ts';

class YourCourse extends HTMLElement {
	private course: CourseOutline = { lessons: [], stories: [] };

	connectedCallback(): void {
		this.course = JSON.parse(this.dataset['course'] ?? '');
		const today = this.querySelector<HTMLInputElement>('[data-today]');
		const { lang } = document.documentElement;
		if (today) today.value = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date());
		const print = this.querySelector<HTMLElement>('[data-print]');
		if (print) print.hidden = false;
		print?.addEventListener('click', () => window.print());
		this.addEventListener('change', () => this.showRecord());
		keepShowing(() => this.show());
		// Where the browser clears the fields of a page that it wakes, they are back a moment later.
		wakeFields(() => this.show());
	}

	private all<E extends HTMLElement>(marked: string): E[] {
		return [...this.querySelectorAll<E>(`[data-${marked}]`)];
	}

	private show(): void {
		const met = metIn(this.course, { attempts: peek(ATTEMPTS), lessons: peek(LESSONS) });
		const refused = !canPeek(LESSONS);
		const when = refused ? 'refused' : met.nothing ? 'nothing' : met.finished ? 'finished' : 'some';
		for (const line of this.all('when')) line.hidden = line.dataset['when'] !== when;
		for (const item of this.all('point')) showPoint(item, met);
		for (const box of this.all<HTMLInputElement>('read')) box.checked = met.read.includes(box.dataset['read'] ?? '');
		for (const box of this.all<HTMLInputElement>('played'))
			box.checked = met.played.includes(box.dataset['played'] ?? '');
		const next = met.nothing ? undefined : this.course.lessons.find(({ id }) => !met.read.includes(id))?.id;
		for (const link of this.all('next')) link.hidden = link.dataset['next'] !== next;
		this.showRecord();
	}

	/** What the page to print says of the whole, by what is ticked on it. */
	private showRecord(): void {
		const ticked = (name: 'read' | 'played') =>
			this.all<HTMLInputElement>(name).flatMap(({ checked, dataset }) => (checked ? [dataset[name] ?? ''] : []));
		const finished = isFinished(this.course, ticked('read'), ticked('played'));
		for (const line of this.all('finished')) line.hidden = !finished;
		for (const line of this.all('part')) line.hidden = finished;
	}
}

/** Puts each way to a point where it belongs: those that led this reader there, and those that are open. */
function showPoint(item: HTMLElement, { points }: Met): void {
	const { taught = [], lived = [] } = points.get(item.dataset['point'] ?? '') ?? {};
	const by = new Set([...taught.map((id) => `lesson ${id}`), ...lived.map((id) => `story ${id}`)]);
	const part = (name: string) => item.querySelector<HTMLElement>(`[data-${name}]`);
	const [here, open] = [part('met'), part('open')];
	const ways = [...item.querySelectorAll<HTMLElement>('[data-by]')];
	for (const way of ways) (by.has(way.dataset['by'] ?? '') ? here : open)?.append(way);
	const isMet = by.size > 0;
	here?.toggleAttribute('hidden', !isMet);
	open?.toggleAttribute(
		'hidden',
		ways.every((way) => way.parentElement === here),
	);
	part('fresh')?.toggleAttribute('hidden', isMet);
	part('also')?.toggleAttribute('hidden', !isMet);
}

customElements.define('your-course', YourCourse);
