/**
 * Keeps a choice that is made while the page is still coming: the one script that stands in a story's page itself, right
 * below its choices. They are buttons from their first frame on, a press is marked, and the player answers it when it has
 * come (story-player.ts). Where no player takes over (take-over.ts), they are the links again that they were.
 */

/** So long a player may take to come, in milliseconds; then the page says that it does not (story.css, `.no-player`). */
const PATIENCE = 6000;

/** @param list the choices, links as the page was built. While it keeps presses, its `onclick` is set */
export function keepEarlyChoice(list: HTMLElement): void {
	const links = list.innerHTML;
	list.innerHTML = links.replace(/(<\/?)a\b/g, '$1button');
	const pressed = () => list.querySelector('[aria-busy]');
	list.onclick = ({ target }) => {
		const choice = (target as Element).closest('[data-pick]');
		if (choice) pressed()?.removeAttribute('aria-busy');
		choice?.setAttribute('aria-busy', 'true');
	};
	const giveBack = () => {
		if (!list.onclick) return;
		const busy = pressed();
		const at = busy ? [...list.querySelectorAll('button')].indexOf(busy as HTMLButtonElement) : -1;
		list.onclick = null;
		list.innerHTML = links;
		list.querySelectorAll('a')[at]?.click();
	};
	// Module scripts have run by then, or never will.
	addEventListener('load', giveBack);
	setTimeout(giveBack, PATIENCE);
}
