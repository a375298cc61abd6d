/** The elements of a `<story-player>` that the player fills, found by the marks that StoryPlayer.astro gives them. */

const NAMES = [
	'before',
	'picture',
	'stage',
	'state',
	'words',
	'now',
	'choices',
	'after',
	'notice',
	'live',
	'body',
	'end',
	'map',
] as const;

export type PageElements = Record<(typeof NAMES)[number], HTMLElement> & { readonly paused: HTMLDialogElement };

/**
 * Finds every one.
 * @throws Error naming the one that is missing
 */
export function findElements(root: HTMLElement): PageElements {
	const find = <T extends HTMLElement>(name: string): T => {
		const found = root.querySelector<T>(`[data-${name}]`);
		if (!found) throw new Error(`Expected data-${name} in StoryPlayer.astro.`);
		return found;
	};
	const elements = Object.fromEntries(NAMES.map((name) => [name, find(name)])) as Omit<PageElements, 'paused'>;
	return { ...elements, paused: find<HTMLDialogElement>('paused') } as PageElements;
}
