/** The editions' files as addresses of the site: which there are, and what each sends. */
import type { APIRoute } from 'astro';
import { storyPaths } from '../course/paths.ts';
import { comesLater, isFirstPages } from '../site/first-pages.ts';
import type { BuiltFile } from './edition.ts';
import { filesOf } from './index.ts';
import { sourceOfStory } from './source.ts';

const TYPES = { '.json': 'application/json', '.png': 'image/png' } as const;

interface FileProps {
	readonly file: BuiltFile;
}

/** Every file of every story that ends like this; the ending itself stands in the page's own name. */
export const getFilePaths = (ending: keyof typeof TYPES) =>
	storyPaths().flatMap(({ params, props: { story } }) =>
		filesOf(sourceOfStory(story.id, params.lang))
			.filter(({ name }) => name.endsWith(ending) && !(isFirstPages() && comesLater(name)))
			.map((file) => ({
				params: { ...params, file: file.name.slice(0, -ending.length) },
				props: { file } satisfies FileProps,
			})),
	);

/** Sends a file: a picture as it is, all else as JSON. */
export const sendFile: APIRoute<FileProps> = async ({ props: { file } }) => {
	const body = await file.body();
	return body instanceof Uint8Array
		? new Response(body as Uint8Array<ArrayBuffer>, { headers: { 'content-type': TYPES['.png'] } })
		: new Response(JSON.stringify(body), { headers: { 'content-type': TYPES['.json'] } });
};
