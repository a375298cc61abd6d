/**
 * Moves the gauge on top of what shows to where the chosen reply brings it. It reads the pairs that the page already holds,
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
			if (chosen) copyShown(chosen, top);
		});
	}
}

/** Copies what shows, and its words; the bar's width is an attribute, and CSS lets it glide. */
function copyShown(from: HTMLElement, to: HTMLElement): void {
	const [source, target] = [from, to].map((pair) => pair.querySelector('[data-gauge="shows"]'));
	const width = source?.querySelector('.fill')?.getAttribute('width');
	const words = source?.querySelector('span')?.textContent;
	if (width) target?.querySelector('.fill')?.setAttribute('width', width);
	const said = target?.querySelector('span');
	if (said && words) said.textContent = words;
}

customElements.define('ex-gauges', Gauges);
