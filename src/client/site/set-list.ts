/** `<set-list>`: the list of a set of stories in a lesson. It shows what the device knows, whenever that may have changed. */
import { keepShowing } from '../state/peek.ts';
import { showSet } from './story-set.ts';

class SetList extends HTMLElement {
	connectedCallback(): void {
		const show = () => showSet(this);
		keepShowing(show);
		// Played in another tab.
		addEventListener('storage', show);
	}
}

customElements.define('set-list', SetList);
