/** Writes the sentence out from the two chosen halves. What is said to them, the page says by itself. */

class Builder extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('change', () => this.write());
	}

	private write(): void {
		const halves = [...this.querySelectorAll('fieldset')].map(
			(half) => half.querySelector('label:has(:checked) span')?.textContent ?? '…',
		);
		const sentence = this.querySelector<HTMLElement>('.ex-sentence');
		if (!sentence) return;
		sentence.hidden = false;
		sentence.textContent = `“It makes sense that ${halves[0]}, because ${halves[1]}.”`;
	}
}

customElements.define('ex-builder', Builder);
