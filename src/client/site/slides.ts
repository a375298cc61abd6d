/**
 * Slides one at a time, on a page that shows them all: keys, a presenter’s remote, buttons. It knows nothing of what a
 * slide says. The length of the hour is the page’s own matter: the slides are those that the page has on show.
 */

/** What a key does: so many slides on or back, to an end, or out. A remote sends Page Up and Page Down. */
const KEYS: Readonly<Record<string, number | 'first' | 'last' | 'out'>> = {
	PageDown: 1,
	ArrowRight: 1,
	ArrowDown: 1,
	' ': 1,
	Enter: 1,
	PageUp: -1,
	ArrowLeft: -1,
	ArrowUp: -1,
	Backspace: -1,
	Home: 'first',
	End: 'last',
	Escape: 'out',
};

class SlideShow extends HTMLElement {
	/** Which slide is on show; −1 while all are. */
	private at = -1;
	private readonly stop = new AbortController();

	connectedCallback(): void {
		const { signal } = this.stop;
		this.piece('start').hidden = false;
		this.on('start', () => this.show(0));
		this.on('back', () => this.show(this.at - 1));
		this.on('next', () => this.show(this.at + 1));
		addEventListener('keydown', (event) => this.pressed(event), { signal });
		addEventListener('hashchange', () => this.at >= 0 && this.show(0), { signal });
	}

	disconnectedCallback(): void {
		this.stop.abort();
	}

	private piece(name: string): HTMLElement {
		return this.querySelector(`[data-${name}]`) as HTMLElement;
	}

	private on(name: string, act: () => void): void {
		const button = this.querySelector<HTMLButtonElement>(`[data-${name}] button, button[data-${name}]`);
		if (button) button.onclick = act;
	}

	/** Those of the hour that the page shows. */
	private get slides(): HTMLElement[] {
		const hour = [...this.querySelectorAll<HTMLElement>('.hour')].find(
			(one) => getComputedStyle(one).display !== 'none',
		);
		return [...(hour?.querySelectorAll<HTMLElement>('.slide') ?? [])];
	}

	private pressed(event: KeyboardEvent): void {
		const { key, altKey, ctrlKey, metaKey, target } = event;
		const act = KEYS[key];
		if (act === undefined || altKey || ctrlKey || metaKey) return;
		// A button and a link keep what they do at these two.
		if ((key === ' ' || key === 'Enter') && target instanceof Element && target.closest('a, button')) return;
		// The long page scrolls as any page does, until a remote goes on.
		if (this.at < 0 && key !== 'PageDown' && key !== 'ArrowRight') return;
		event.preventDefault();
		if (act === 'out') this.leave();
		else if (act === 'first') this.show(0);
		else if (act === 'last') this.show(this.slides.length - 1);
		else this.show(this.at + act);
	}

	private show(to: number): void {
		const { slides } = this;
		this.at = Math.min(Math.max(to, 0), slides.length - 1);
		document.documentElement.toggleAttribute('data-slides', true);
		for (const slide of this.querySelectorAll('.slide')) slide.toggleAttribute('data-shown', slide === slides[this.at]);
		this.piece('bar').hidden = false;
		const where = (this.dataset['at'] ?? '')
			.replace('{at}', String(this.at + 1))
			.replace('{of}', String(slides.length));
		this.piece('where').textContent = where;
		slides[this.at]?.focus({ preventScroll: true });
		scrollTo(0, 0);
	}

	private leave(): void {
		this.at = -1;
		document.documentElement.removeAttribute('data-slides');
		this.piece('bar').hidden = true;
		(this.piece('start').firstElementChild as HTMLElement).focus();
	}
}

customElements.define('slide-show', SlideShow);
