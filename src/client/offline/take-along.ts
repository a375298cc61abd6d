/**
 * The `<take-along>` element, on every page of the site: when a reader has been on the page for a while and it has nothing
 * else to do, it loads what takes the course along (along.ts). A page in a frame is not ours to keep. Tiny: all pages have it.
 */

/** Milliseconds that a reader has stayed. On the page about it there is none: `data-now`. */
const STAYED = 5000;

/** At the site's root, as seen from the folder of all bundled scripts. The build writes it last (toolchain/site/offline.ts). */
const SCRIPT = '../along.js';

class TakeAlong extends HTMLElement {
	connectedCallback(): void {
		const load = () => import(/* @vite-ignore */ SCRIPT).catch(() => {});
		const wait = this.dataset['now'] === undefined ? STAYED : 0;
		if (top === self) setTimeout(() => (window.requestIdleCallback ?? setTimeout)(load), wait);
	}
}

customElements.define('take-along', TakeAlong);
