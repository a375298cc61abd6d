/**
 * The files of a story as a single file carries them: all four as one text, packed, since the file has to fit on a stick
 * and into a letter. Unpacked when they are first asked for.
 */
import { inflateSync, strFromU8 } from 'fflate';
import type { StoryFiles } from '../player/files.ts';

/** Takes a packed text apart: DEFLATE in base64, JSON within. */
export function unpack(text: string): unknown {
	const letters = atob(text);
	const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
	return JSON.parse(strFromU8(inflateSync(bytes)));
}

/** The files that a `<story-player>` carries as `<script type="application/json" data-packed>`. */
export function packedFiles(root: ParentNode): StoryFiles {
	let all: Record<string, unknown> | undefined;
	const file = (name: string) => async () => {
		all ??= unpack(JSON.parse(root.querySelector('script[data-packed]')?.textContent ?? '')) as Record<string, unknown>;
		return all[name] as never;
	};
	return { story: file('story'), pictures: file('pictures'), chair: file('chair'), map: file('map') };
}
