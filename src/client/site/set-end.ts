/**
 * `<set-end>`: where a story of a set has ended, the way on to the next one. It is hidden until then, so what it needs is
 * loaded when it first comes near; if that fails, the way on that the page was built with stays.
 */
class SetEnd extends HTMLElement {
	connectedCallback(): void {
		const near = (entries: readonly IntersectionObserverEntry[]) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) {
				void import('./story-set.ts').then(({ showSet }) => showSet(this));
			}
		};
		new IntersectionObserver(near, { rootMargin: '100%' }).observe(this);
	}
}

customElements.define('set-end', SetEnd);
