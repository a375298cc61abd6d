/**
 * Ink that was not written for us: its compiled JSON made into a story that `play` and `explore` take. Build side only.
 * What a tag of ours would say is missing: a choice's pick is its path in ink, an end has no name, nobody is in the
 * cast. Tags are left out, since theirs are not ours. What inkjs itself will not run (an EXTERNAL) stays as it is.
 */
import type { Story } from './shapes.ts';

/** ink's flag of a choice that is taken when no other is left, and never shown. */
const FALLBACK = 8;

interface ChoicePoint {
	readonly '*': string;
	readonly flg: number;
}

const isObject = (node: unknown): node is Record<string, unknown> =>
	node !== null && typeof node === 'object' && !Array.isArray(node);
const isChoice = (node: unknown): node is ChoicePoint => isObject(node) && typeof node['*'] === 'string';

/** Takes out every tag that is plain text; ink addresses its content by index, so that something must stay. */
function withoutTags(items: readonly unknown[]): unknown[] {
	const kept = [...items];
	for (const [index, item] of items.entries()) {
		const text = items[index + 1];
		if (item !== '#' || items[index + 2] !== '/#' || typeof text !== 'string' || !text.startsWith('^')) continue;
		kept.splice(index, 3, 'nop', 'nop', 'nop');
	}
	return kept;
}

/**
 * Gives every choice its path as its pick. A container in place of the command that opens the choice's words keeps all
 * indices as they are; ink runs what is in it as if it stood there.
 */
function withPicks(node: unknown, path: readonly (string | number)[] = []): unknown {
	if (isObject(node)) {
		return Object.fromEntries(
			Object.entries(node).map(([key, child]) => [
				key,
				Array.isArray(child) ? withPicks(child, [...path, key]) : child,
			]),
		);
	}
	if (!Array.isArray(node)) return node;
	const last = node.length - 1;
	const items = withoutTags(node).map((child, index) => {
		if (index === last) return withPicks(child, path);
		const name = Array.isArray(child) ? (child.at(-1) as { '#n'?: string } | null)?.['#n'] : undefined;
		return withPicks(child, [...path, name ?? index]);
	});
	for (const [index, item] of node.entries()) {
		if (!isChoice(item) || item.flg & FALLBACK) continue;
		items[wordsOf(node, index)] = ['str', '#', `^pick: ${[...path, index].join('.')}`, '/#', null];
	}
	return items;
}

/** Where the words of a choice begin: first after the `ev` that its own `/ev` closes. Its condition comes after them. */
function wordsOf(items: readonly unknown[], choice: number): number {
	let open = 0;
	for (let index = choice - 1; index >= 0; index--) {
		if (items[index] === '/ev') open++;
		if (items[index] === 'ev' && --open === 0) {
			const words = items.indexOf('str', index);
			if (words > index && words < choice) return words;
		}
	}
	throw new Error(`foreign: a choice without words, at item ${choice}. Expected the compiled JSON of ink 1.2.`);
}

/**
 * A story of any author's ink.
 * @param id its file's name
 * @param ink what ink's compiler made of it
 */
export function foreignStory(id: string, ink: { readonly root?: unknown }): Story {
	return {
		id,
		title: id,
		cast: {},
		about: '',
		leaves: [],
		takes: [],
		scenes: [],
		// Wherever it ends: `makeTurn` looks the end up by an ending's id, and there is none.
		endings: { '': { title: '', place: '' } },
		ink: { ...ink, root: withPicks(ink.root) },
	};
}
