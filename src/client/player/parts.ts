/** The parts of a `<story-player>` that the player fills, found by the marks that StoryPlayer.astro gives them. */

const NAMES = [
	'before',
	'picture',
	'stage',
	'state',
	'now',
	'choices',
	'after',
	'notice',
	'live',
	'body',
	'end',
	'map',
] as const;

export type Parts = Record<(typeof NAMES)[number], HTMLElement> & { readonly paused: HTMLDialogElement };

/**
 * Finds every part.
 * @throws Error naming the part that is missing
 */
export function findParts(root: HTMLElement): Parts {
	const find = <T extends HTMLElement>(name: string): T => {
		const found = root.querySelector<T>(`[data-${name}]`);
		if (!found) throw new Error(`story-player: expected an element with data-${name}. Mend StoryPlayer.astro.`);
		return found;
	};
	const parts = Object.fromEntries(NAMES.map((name) => [name, find(name)])) as Omit<Parts, 'paused'>;
	return { ...parts, paused: find<HTMLDialogElement>('paused') } as Parts;
}
