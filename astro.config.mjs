/**
 * How the site is built: static pages, one folder an address, a content security policy on each page,
 * every address relative. What a page says or does is not settled here.
 */
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { compileStory } from './src/toolchain/compile/compile.ts';
import { isWithdrawn } from './src/toolchain/course/offline.ts';
import { carriedPages } from './src/toolchain/editions/carried/integration.ts';
import { siteAddress } from './src/toolchain/editions/preview/sharing.ts';
import { compiledAhead } from './src/toolchain/site/compiled-ahead.ts';
import { earlyChoice } from './src/toolchain/site/early-choice.ts';
import { firstPages } from './src/toolchain/site/first-pages.ts';
import { flatPages } from './src/toolchain/site/flat-pages.ts';
import { ink } from './src/toolchain/site/ink-plugin.ts';
import { inlineStyles } from './src/toolchain/site/inline-styles.ts';
import { leanInk } from './src/toolchain/site/lean-ink.ts';
import { licences } from './src/toolchain/site/licences.ts';
import { lightFont } from './src/toolchain/site/light-font.ts';
import { missingPage } from './src/toolchain/site/missing-page.ts';
import { modulePreloads } from './src/toolchain/site/module-preloads.ts';
import { offlineCourse } from './src/toolchain/site/offline.ts';
import { TARGETS } from './src/toolchain/site/oldest-engines.ts';
import { playerChunks } from './src/toolchain/site/player-chunks.ts';
import { lightPreload } from './src/toolchain/site/preload-plugin.ts';
import { relativeAddresses } from './src/toolchain/site/relative.ts';

/** The modules of scripts that are bundled when the pages are there. */
const carried = new Set();

export default defineConfig({
	output: 'static',
	trailingSlash: 'always',
	// A sheet in its own file has addresses that can be made relative. Which pages carry theirs, inlineStyles settles.
	build: { format: 'directory', inlineStylesheets: 'never' },
	security: {
		// Astro adds script-src and style-src, with a hash for each inline script and style that it writes.
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"object-src 'none'",
				"base-uri 'none'",
				"form-action 'self'",
			],
		},
	},
	// Shiki writes style attributes, which the policy forbids.
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	integrations: [
		mdx(),
		// The edition in numbers: a story has some hundred pages, and tens of thousands of links between them.
		flatPages(/(^|\/)stories\/[^/]+\/book\/\d+$/),
		relativeAddresses(),
		earlyChoice((module) => carried.add(module)),
		inlineStyles(),
		modulePreloads(),
		carriedPages((module) => carried.add(module)),
		missingPage(siteAddress(process.env.ATTUNED_ADDRESS)),
		licences(carried),
		offlineCourse(isWithdrawn()),
	],
	vite: {
		plugins: [
			firstPages(),
			ink({ compile: compileStory }),
			leanInk(),
			lightFont(),
			lightPreload(),
			playerChunks(),
			compiledAhead(),
		],
		// Nothing is folded into a page as a data: address or an inline script: what is not inline needs no hash.
		build: { assetsInlineLimit: 0, target: TARGETS, cssTarget: TARGETS },
		experimental: {
			// Scripts find what they load later beside themselves, not at the domain's root.
			renderBuiltUrl: (_file, { hostType, ssr }) => (hostType === 'js' && !ssr ? { relative: true } : undefined),
		},
	},
});
