/**
 * Quick exit: the page is empty at the press, however long the next one takes. Who keeps something, hears `leaving` first.
 * In a frame the page around it leaves as well; where that is refused, the frame goes blank. It also says on the root
 * that the page is in a frame, since it stands on every page: styles need that, for heights.
 */
class QuickExit extends HTMLElement {
	connectedCallback(): void {
		const root = document.documentElement;
		if (top !== self) root.dataset['framed'] = '';
		this.onclick = (event) => {
			event.preventDefault();
			const address = this.querySelector('a')?.href ?? '';
			document.dispatchEvent(new Event('leaving'));
			document.title = '';
			root.replaceChildren();
			try {
				top?.location.replace(address);
			} catch {
				location.replace('about:blank');
			}
		};
	}
}

customElements.define('quick-exit', QuickExit);
