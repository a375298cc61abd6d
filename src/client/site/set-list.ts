/** `<set-list>`: the list of a set of stories in a lesson. It shows what the device knows, whenever that may have changed. */
import { showSet } from './story-set.ts';

class SetList extends HTMLElement {
	connectedCallback(): void {
		const show = () => showSet(this);
		show();
		// Come back to by the browser's own button, played in another tab, or erased in the footer.
		for (const event of ['pageshow', 'storage']) addEventListener(event, show);
		document.addEventListener('erased', show);
	}
}

customElements.define('set-list', SetList);
