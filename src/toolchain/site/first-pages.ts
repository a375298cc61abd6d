/**
 * The first pages: a build of what a reader begins with, home, lessons and stories, without what only walks give (the
 * edition in numbers, keys, maps) and without what is for teachers and other places. `npm start` serves it while the
 * whole is built. It knows addresses alone.
 */
import type { Plugin } from 'vite';

/** Is this build one of the first pages alone? */
export const isFirstPages = (): boolean => process.env.ATTUNED_PAGES === 'first';

/** Of a story, a file that comes later. */
export const comesLater = (name: string): boolean => name === 'map.json';

/** Pages that come later, by their files. */
const LATER =
	/\/src\/pages\/(\[\.\.\.lang\]\/(teachers|files|embed|review|your-course)\b|.*\/(book\/|key\.|board\.)|.*\.png\.)/;

const NONE = 'export const getStaticPaths = () => [];';

/** The Vite plugin: in a build of the first pages, pages that come later have no address. */
export function firstPages(): Plugin {
	return {
		name: 'attuned:first-pages',
		enforce: 'pre',
		apply: () => isFirstPages(),
		load: {
			filter: { id: LATER },
			handler(id) {
				if (id.includes('?')) return undefined;
				return id.endsWith('.astro') ? `---\n${NONE}\n---\n` : `${NONE}\nexport const GET = () => new Response();\n`;
			},
		},
	};
}
