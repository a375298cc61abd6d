/**
 * The teachers' list of codes: says of each line what its code says, while it is typed. Nothing of it is kept or sent.
 * Its markup: pages/…/teachers/finished.astro.
 */
import { codes } from '../../strings/en/codes.ts';
import { readList } from '../classroom/code.ts';
import { html } from '../markup/html.ts';

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
			if (rows) {
				const called = (at: number): string => lines[at]?.name || words.nameless(at + 1);
				rows.innerHTML = lines
					.map(({ code, story, sameAs }, at) => {
						const says =
							sameAs !== undefined
								? words.same(called(sameAs - 1))
								: story !== undefined
									? words.finished
									: code === undefined
										? words.none
										: words.wrong;
						const title = story === undefined ? (code ?? '') : (titles[story] ?? '');
						return html`<tr><th scope="row">${called(at)}</th><td>${title}</td><td>${says}</td></tr>`.html;
					})
					.join('');
			}
			if (table) table.hidden = lines.length === 0;
			if (count) count.textContent = lines.length === 0 ? '' : words.count(fit);
		};
		field?.addEventListener('input', show);
		// A browser may bring back what was typed before a reload.
		show();
	}
}

customElements.define('finished-list', FinishedList);
