/**
 * The teachers' page of snippets, where there are scripts: puts the site's own address into each snippet and each link to
 * share, copies, and shows a story in the frame below. All of it stands in the page as text without this.
 */
import { followHeights } from './host.ts';

/** Copies a field's text, or marks it for the reader to copy. @returns whether it was copied */
async function copy(field: HTMLTextAreaElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(field.value);
		return true;
	} catch {
		field.focus();
		field.select();
		return false;
	}
}

class EmbedMaker extends HTMLElement {
	connectedCallback(): void {
		followHeights();
		const home = this.querySelector<HTMLAnchorElement>('a[data-home]')?.href.replace(/(index\.html)?([?#].*)?$/, '');
		if (home?.startsWith('http')) this.fill(home);
		for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy], button[data-preview]')) {
			button.hidden = false;
		}
		this.addEventListener('click', (event) => void this.act(event));
	}

	/** Writes the site's address wherever it was not known when the page was built. */
	private fill(home: string): void {
		const { unknown = '' } = this.dataset;
		if (!unknown) return;
		for (const field of this.querySelectorAll('textarea')) field.value = field.value.replaceAll(unknown, home);
		for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-share]')) {
			link.href = `${link.dataset['share']}${encodeURIComponent(home + link.dataset['path'])}`;
		}
		for (const line of this.querySelectorAll<HTMLElement>('[data-no-address]')) line.hidden = true;
	}

	private async act({ target }: Event): Promise<void> {
		const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
		const part = button?.closest('[data-piece]');
		if (button?.matches('[data-copy]')) {
			const field = part?.querySelector('textarea');
			const said = part?.querySelector<HTMLElement>('[role="status"]');
			if (field && said) said.textContent = said.dataset[(await copy(field)) ? 'copied' : 'failed'] ?? '';
		}
		if (button?.matches('[data-preview]')) this.show(button);
	}

	/** Shows a piece in a frame of its own, as another page would. */
	private show({ dataset }: HTMLElement): void {
		const place = this.querySelector<HTMLElement>('[data-shown]');
		const made = place?.querySelector('template')?.content.cloneNode(true) as DocumentFragment | undefined;
		const frame = made?.querySelector('iframe');
		if (!place || !frame) return;
		frame.src = dataset['preview'] ?? '';
		frame.title = dataset['title'] ?? '';
		place.querySelector('iframe')?.remove();
		place.append(frame);
		place.hidden = false;
		place.querySelector('h2')?.focus();
	}
}

customElements.define('embed-maker', EmbedMaker);
