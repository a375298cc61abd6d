/**
 * Moves the pair of gauges on top to what the chosen reply brings. It reads the pairs that the page already holds,
 * says nothing itself, and keeps nothing.
 */

class Gauges extends HTMLElement {
	connectedCallback(): void {
		const pairs = [...this.querySelectorAll<HTMLElement>('.ex-gauge-pair')];
		const [top, ...after] = pairs;
		if (!top || after.length === 0) return;
		this.classList.add('moves');
		this.addEventListener('change', (event) => {
			if (!(event.target instanceof HTMLInputElement)) return;
			const chosen = after[Number(event.target.value) - 1];
			if (chosen) copyGauges(chosen, top);
		});
	}
}

/** Copies levels and their words; the bar's width is an attribute, and CSS lets it glide. */
function copyGauges(from: HTMLElement, to: HTMLElement): void {
	for (const name of ['shows', 'inside']) {
		const [source, target] = [from, to].map((pair) => pair.querySelector(`[data-gauge="${name}"]`));
		const width = source?.querySelector('.fill')?.getAttribute('width');
		const words = source?.querySelector('span')?.textContent;
		if (width) target?.querySelector('.fill')?.setAttribute('width', width);
		const said = target?.querySelector('span');
		if (said && words) said.textContent = words;
	}
}

customElements.define('ex-gauges', Gauges);
