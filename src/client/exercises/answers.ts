/**
 * Keeps what was answered on this page for this visit alone: after a reload, or a look at a source, it stands there
 * again; with the tab it is gone. A plan is left out, since it has a store of its own. Nobody else is told.
 */
import { openDevice } from '../state/storage.ts';

/** As much of a field as says which it is. */
const nameOf = ({ name, value }: HTMLInputElement): string => `${name} ${value}`;

class KeptAnswers extends HTMLElement {
	connectedCallback(): void {
		const visit = openDevice(() => window.sessionStorage);
		const key = `attuned:answers:${location.pathname}`;
		const fields = () =>
			[...document.querySelectorAll<HTMLInputElement>('.ex input')].filter((field) => !field.closest('[data-keep]'));
		const saved = new Set((visit.read(key) ?? '').split('\n'));
		for (const field of fields()) {
			const checked = saved.has(nameOf(field));
			if (!saved.has('') && field.checked !== checked) {
				field.checked = checked;
				// Who writes something out of the answers follows, as if they had just been given.
				if (checked) field.dispatchEvent(new Event('change', { bubbles: true }));
			}
		}
		const keep = () => {
			const checked = fields().filter((field) => field.checked);
			visit.write(key, checked.map(nameOf).join('\n'));
		};
		document.addEventListener('change', keep);
		// A form's fields are cleared only after its event.
		document.addEventListener('reset', () => setTimeout(keep));
		for (const event of ['leaving', 'erased']) document.addEventListener(event, () => visit.write(key, ''));
	}
}

customElements.define('kept-answers', KeptAnswers);
