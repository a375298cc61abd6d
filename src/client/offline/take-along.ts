/**
 * The `<take-along>` element, on every page of the site: when a reader has been on the page for a while and it has nothing
 * else to do, it loads what takes the course along (along.ts). A page in a frame is not ours to keep. Tiny: all pages have it.
 */

/** Milliseconds that a reader has stayed. On the page about it there is none: `data-now`. */
const STAYED = 5000;

class TakeAlong extends HTMLElement {
	connectedCallback(): void {
		const { src = '', now } = this.dataset;
		const script = new URL(src, document.baseURI).href;
		const load = () => import(/* @vite-ignore */ script).catch(() => {});
		if (top === self)
			setTimeout(() => (window.requestIdleCallback ?? setTimeout)(load), now === undefined ? STAYED : 0);
	}
}

customElements.define('take-along', TakeAlong);
