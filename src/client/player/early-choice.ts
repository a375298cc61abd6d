/**
 * Keeps a choice that is made while the page is still coming: the one script that stands in a story's page itself, right
 * below its choices. They are buttons from their first frame on, a press is marked, and the player answers it when it has
 * come (story-player.ts). Where no player comes, they are the links again that they were.
 */

/** So long a player may take to come, in milliseconds; then the page says that it does not (story.css, `.no-player`). */
const PATIENCE = 6000;

/** @param list the choices, links as the page was built */
export function keepEarlyChoice(list: Element): void {
	const links = list.innerHTML;
	list.innerHTML = links.replace(/(<\/?)a\b/g, '$1button');
	list.addEventListener('click', ({ target }) => {
		const choice = (target as Element).closest('[data-pick]');
		if (!choice || customElements.get('story-player')) return;
		for (const other of list.querySelectorAll('[data-pick]')) other.removeAttribute('aria-busy');
		choice.setAttribute('aria-busy', 'true');
	});
	const giveBack = () => {
		if (customElements.get('story-player') || !list.querySelector('button')) return;
		const pick = list.querySelector<HTMLElement>('[aria-busy]')?.dataset['pick'];
		list.innerHTML = links;
		if (pick !== undefined) list.querySelector<HTMLElement>(`[data-pick="${pick}"]`)?.click();
	};
	// Module scripts have run by then, or never will.
	addEventListener('load', giveBack);
	setTimeout(giveBack, PATIENCE);
}
