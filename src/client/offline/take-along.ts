/**
 * The `<take-along>` element, on every page of the site: when a reader has been on the page for a while, it loads what takes
 * the course along (along.ts). All pages have it, so it does nothing else.
 */

/** Milliseconds that a reader has stayed. On the page about it there is none: `data-now`. */
const STAYED = 5000;

/** At the site's root, as seen from the folder of all bundled scripts. The build writes it last (toolchain/site/offline.ts). */
const SCRIPT = '../along.js';

class TakeAlong extends HTMLElement {
	connectedCallback(): void {
		setTimeout(() => import(/* @vite-ignore */ SCRIPT).catch(() => {}), 'now' in this.dataset ? 0 : STAYED);
	}
}

customElements.define('take-along', TakeAlong);
