/**
 * Makes files of pages that were built as folders, `36/index.html` → `36.html`, for pages whose addresses are written so
 * often that their length counts. It knows nothing of what stands on them, and comes before addresses are made relative.
 */
import { rename, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './relative.ts';

/**
 * The Astro integration.
 * @param folders the pages’ folders, by their paths below the build’s root
 */
export function flatPages(folders: RegExp): AstroIntegration {
	return {
		name: 'attuned:flat-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				for (const file of await filesBelow(root)) {
					const folder = dirname(file);
					if (!file.endsWith('/index.html') || !folders.test(folder)) continue;
					// A folder with more than its page in it cannot go: rmdir says so.
					await rename(join(root, file), join(root, `${folder}.html`));
					await rmdir(join(root, folder));
				}
			},
		},
	};
}
