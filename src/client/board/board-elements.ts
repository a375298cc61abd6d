/** The elements of a `<story-board>` that the board fills, found by the marks that its page gives them. */

const NAMES = ['stage', 'state', 'words', 'measure', 'where'] as const;
const BUTTONS = ['next', 'back', 'other', 'own', 'again'] as const;

export type BoardElements = Record<(typeof NAMES)[number] | (typeof BUTTONS)[number], HTMLElement> & {
	readonly paused: HTMLDialogElement;
};

/**
 * Finds every one. A button that there is twice is the one at the foot.
 * @throws Error naming the one that is missing
 */
export function findBoard(root: HTMLElement): BoardElements {
	const find = <T extends HTMLElement>(selector: string): T => {
		const found = root.querySelector<T>(selector);
		if (!found) throw new Error(`Expected ${selector} in board.astro.`);
		return found;
	};
	return Object.fromEntries([
		...NAMES.map((name) => [name, find(`[data-${name}]`)]),
		...BUTTONS.map((name) => [name, find(`[data-controls] [data-do="${name}"]`)]),
		['paused', find('[data-paused]')],
	]) as BoardElements;
}
