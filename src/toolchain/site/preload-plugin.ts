/**
 * Vite wraps each import() in a helper of 0.8 kB, which also waits for style sheets and announces failures. No script
 * here brings a style sheet, and each handles its own failures; this plugin puts a helper in its place that does what
 * is left: it asks for all that the module will import together with the module, so that nothing is found out late.
 */
import type { Plugin } from 'vite';

/** The name that Vite gives its helper. Should a new Vite change it, its own comes back, and the weight test says so. */
const HELPER = /^\0vite\/preload-helper\.js$/;

/** Vite calls it with what imports the module, the files that it needs (from `base`'s folder), and the caller's address. */
const CODE = `export const __vitePreload = (load, files, base) => {
	for (const file of files ?? []) {
		const link = document.createElement('link');
		link.rel = 'modulepreload';
		link.href = new URL(file, base).href;
		document.head.append(link);
	}
	return load();
};`;

/** The Vite plugin. Fails the build when a module that is imported later brings a style sheet: its page must import that. */
export function lightPreload(): Plugin {
	return {
		name: 'attuned:preload',
		apply: 'build',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		enforce: 'pre',
		// The module itself is asked for by its import(): its name need not be sent a second time.
		config: () => ({
			build: { modulePreload: { resolveDependencies: (file, needed) => needed.filter((other) => other !== file) } },
		}),
		load: { filter: { id: HELPER }, handler: () => ({ code: CODE, map: null }) },
		generateBundle(_, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type !== 'chunk' || !file.isDynamicEntry || !file.viteMetadata?.importedCss.size) continue;
				this.error(
					`${file.name} is loaded by import() and imports a style sheet. Import that where the page is written.`,
				);
			}
		},
	};
}
