/**
 * Keeps what was answered on this page for this visit alone: after a reload, or a look at a source, it stands there
 * again; with the tab it is gone. A plan is left out, since it has a store of its own. Nobody else is told. Quick exit
 * takes the answers of every page.
 */
import { ANSWERS } from '../state/answers.ts';
import { openDevice, tab } from '../state/storage.ts';
import { wakeFields } from '../state/woken-fields.ts';

/** As much of a field as says which it is. */
const nameOf = ({ name, value }: HTMLInputElement): string => `${name} ${value}`;

class KeptAnswers extends HTMLElement {
	connectedCallback(): void {
		const visit = openDevice(tab.engine);
		const { key, read } = ANSWERS;
		const page = location.pathname;
		const all = () => read(visit.read(key) ?? '').value ?? {};
		const fields = () =>
			[...document.querySelectorAll<HTMLInputElement>('.ex input')].filter((field) => !field.closest('[data-keep]'));
		const saved = all()[page];
		for (const field of fields()) {
			const checked = saved?.includes(nameOf(field)) ?? field.checked;
			if (field.checked !== checked) {
				field.checked = checked;
				// Who writes something out of the answers follows, as if they had just been given.
				if (checked) field.dispatchEvent(new Event('change', { bubbles: true }));
			}
		}
		const keep = () => {
			const checked = fields().filter((field) => field.checked);
			visit.write(key, JSON.stringify({ ...all(), [page]: checked.map(nameOf) }));
		};
		document.addEventListener('change', keep);
		wakeFields();
		// A form's fields are cleared only after its event.
		document.addEventListener('reset', () => setTimeout(keep));
		for (const event of ['leaving', 'erased']) document.addEventListener(event, () => visit.write(key, ''));
	}
}

customElements.define('kept-answers', KeptAnswers);
