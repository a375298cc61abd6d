/**
 * The teachers' list of codes: says of each line what its code says, while it is typed. Nothing of it is kept or sent.
 * Its markup: pages/…/teachers/finished.astro.
 */
import { codes } from '../../strings/en/codes.ts';
import { type Line, readList } from '../classroom/code.ts';

const { list: words } = codes.finished;

class FinishedList extends HTMLElement {
	connectedCallback(): void {
		const titles: Readonly<Record<string, string>> = JSON.parse(this.dataset['titles'] ?? '{}');
		const field = this.querySelector('textarea');
		const rows = this.querySelector('tbody');
		const table = this.querySelector<HTMLElement>('[data-table]');
		const count = this.querySelector('[role="status"]');
		const show = () => {
			const lines = readList(field?.value ?? '', Object.keys(titles));
			const fit = lines.filter(({ story }) => story !== undefined).length;
			const called = (at: number): string => lines[at]?.name || words.nameless(at + 1);
			const row = ({ code = '', story, sameAs }: Line, at: number): HTMLTableRowElement => {
				const made = document.createElement('tr');
				const name = made.appendChild(document.createElement('th'));
				name.scope = 'row';
				name.textContent = called(at);
				made.insertCell().textContent = story === undefined ? code : (titles[story] ?? '');
				const unread = code ? words.wrong : words.none;
				const says = story === undefined ? unread : words.finished;
				made.insertCell().textContent = sameAs === undefined ? says : words.same(called(sameAs - 1));
				return made;
			};
			rows?.replaceChildren(...lines.map(row));
			if (table) table.hidden = lines.length === 0;
			if (count) count.textContent = lines.length === 0 ? '' : words.count(fit);
		};
		field?.addEventListener('input', show);
		// A browser may bring back what was typed before a reload.
		show();
	}
}

customElements.define('finished-list', FinishedList);
