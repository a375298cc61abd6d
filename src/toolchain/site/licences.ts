/**
 * What of others’ work ships, each with its licence: most of them ask that their text goes along with every copy. Vite lists
 * the packages whose modules it bundled; what it does not count is added here: scripts that are bundled after it, the font,
 * and the bundler’s own helpers.
 * Written into the build as licences.txt; `npm run licences` prints it. It judges no licence.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { FONT_PACKAGE } from './light-font.ts';

/** As Vite's list has it. */
export interface Licence {
	readonly name: string;
	readonly version: string;
	/** SPDX: `MIT`. */
	readonly identifier?: string;
	readonly text?: string;
}

/** Vite's list, below the build's root. It is gone when the build is done. */
const LIST = 'licences.json';
/** What ships. */
const FILE = 'licences.txt';

/** How many letters a rule between two texts has. */
const RULE = '-'.repeat(72);

/**
 * The licence of what lies in a folder, from its package.json and the file beside it.
 * @param folder of a package
 */
export function licenceOf(folder: string): Licence {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
	const text = file && readFileSync(join(folder, file), 'utf8').trim();
	return { name, version, ...(license && { identifier: license }), ...(text && { text }) };
}

const titleOf = ({ name, version }: Licence) => `${name} ${version}`;

/**
 * The file that ships: a line for each, then each whole.
 * @throws Error naming what has no licence, or not its text
 */
export function licencesText(licences: readonly Licence[]): string {
	const bare = licences.filter(({ identifier, text }) => !identifier || !text);
	if (bare.length > 0) {
		throw new Error(
			`Shipped without its licence: ${bare.map(titleOf).join(', ')}. Expected: “license” in its package.json, and a ` +
				'file LICENSE beside it. Leave it out of what ships, or see that they are there.',
		);
	}
	const lines = licences.map((one) => `${titleOf(one)}  ${one.identifier}`);
	const texts = licences.map((one) => `${RULE}\n${titleOf(one)}\n\n${one.text}\n`);
	return `${lines.join('\n')}\n\n${texts.join('\n')}`;
}

/** A module that the bundler made itself: a helper for older browsers. Its code is the bundler’s. */
const ofBundler = (module: string) => /^\0(@oxc-project|rolldown)/.test(module);

/** The fonts of a build that are not of the package whose licence goes along. */
export const strangeFonts = (files: readonly string[]): string[] =>
	files.filter(
		(file) =>
			/\.(woff2?|ttf|otf)$/.test(file) && !FONT_PACKAGE.endsWith(/^[a-z-]+(?=-[0-9a-f]{16}\.)/.exec(file)?.[0] ?? '?'),
	);

/** The packages that modules are of, each once. */
export const packagesOf = (modules: Iterable<string>): string[] => [
	...new Set([...modules].flatMap((module) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? [])),
];

/**
 * The Astro integration. Of what follows it nothing of others’ work ships.
 * @param also modules that ship and that Vite did not bundle, by their paths; read when the build is done
 */
export function licences(also: ReadonlySet<string> = new Set()): AstroIntegration {
	let helped = false;
	return {
		name: 'attuned:licences',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const listing: Plugin = {
					name: 'attuned:licences',
					applyToEnvironment: ({ config }) => config.consumer === 'client',
					// Astro sets the client's build itself, and would leave this out of a plain configuration.
					configEnvironment: (name) => (name === 'client' ? { build: { license: { fileName: LIST } } } : undefined),
					generateBundle(_, bundle) {
						helped = Object.values(bundle).some((file) => file.type === 'chunk' && file.moduleIds.some(ofBundler));
					},
				};
				updateConfig({ vite: { plugins: [listing] } });
			},
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				const list = join(folder, LIST);
				const bundled: Licence[] = JSON.parse(readFileSync(list, 'utf8'));
				rmSync(list);
				const strange = strangeFonts(readdirSync(join(folder, '_astro')));
				if (strange.length > 0) throw new Error(`No licence is known of the font ${strange.join(', ')}.`);
				const known = new Set(bundled.map(({ name }) => name));
				const more = [...packagesOf(also), FONT_PACKAGE, ...(helped ? ['rolldown'] : [])]
					.filter((name) => !known.has(name))
					.map((name) => licenceOf(`node_modules/${name}`));
				const others = [...bundled, ...more].sort((a, b) => (a.name < b.name ? -1 : 1));
				writeFileSync(join(folder, FILE), licencesText([licenceOf('.'), ...others]));
			},
		},
	};
}
