/**
 * The files of a story, each asked for when it is wanted: out of the page, where a page carries them, else fetched from
 * the address that the page names. What was got once is not asked for again; what failed is.
 */
import type { PictureData } from '../drawing/pictures.ts';
import type { MapFile } from '../story/map-file.ts';
import type { Story } from '../story/types.ts';
import type { OtherChair } from './end/other-chair.ts';

export interface StoryFiles {
	readonly story: () => Promise<Story>;
	readonly pictures: () => Promise<PictureData>;
	readonly chair: () => Promise<OtherChair>;
	readonly map: () => Promise<MapFile>;
}

/** A file by its name: out of the page, where it carries it, else from its address. */
export async function load<T>(root: ParentNode, name: string, address = ''): Promise<T> {
	const carried = root.querySelector(`script[type="application/json"][data-file="${name}"]`);
	if (carried) return JSON.parse(carried.textContent ?? '');
	const response = await fetch(address);
	if (!response.ok)
		throw new Error(`Expected the story’s ${name} at ${address}; the server answered ${response.status}.`);
	return response.json();
}

function once<T>(get: () => Promise<T>): () => Promise<T> {
	let got: Promise<T> | undefined;
	return () => {
		got ??= get().catch((error: unknown) => {
			got = undefined;
			throw error;
		});
		return got;
	};
}

/** The files of a `<story-player>`: a `<script type="application/json" data-file="story">` within it comes first. */
export function filesOf(root: HTMLElement): StoryFiles {
	const addressIn = (element: string) => root.querySelector<HTMLElement>(element)?.dataset['src'];
	return {
		story: once(() => load(root, 'story', root.dataset['src'])),
		pictures: once(() => load(root, 'pictures', root.dataset['pictures'])),
		chair: once(() => load(root, 'chair', addressIn('[data-end]'))),
		map: once(() => load(root, 'map', addressIn('[data-map]'))),
	};
}
