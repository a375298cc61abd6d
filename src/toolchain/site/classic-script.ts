/**
 * Bundles scripts that lie inside a page: each one classic script, with all that it imports, for the oldest engines that
 * are promised. A module would ask for its files, and a page in a sandbox or from a disk may ask for nothing.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { parseSync } from 'vite';
import { calledNames, withoutUncalled } from './lean-ink.ts';
import { TARGETS } from './oldest-engines.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/**
 * A frame and a file know no device: nothing of another reader is ever shown there, nothing is left behind, and no
 * browser is asked for what it may not give. The stores take it as they take any device that is not there.
 */
const NO_STORAGE = Object.fromEntries(
	['localStorage', 'sessionStorage'].flatMap((name) => [
		[name, 'undefined'],
		[`window.${name}`, 'undefined'],
	]),
);

/** Entries that are no files: their code is given. */
const given = (entries: ReadonlyMap<string, string>): Plugin => ({
	name: 'attuned:entries',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice('entry:'.length), namespace: 'entry' }));
		onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({
			contents: entries.get(path) ?? '',
			loader: 'ts',
			resolveDir: ROOT,
		}));
	},
});

const leanInk: Plugin = {
	name: 'attuned:lean-ink',
	setup({ onLoad }) {
		let lean: Promise<string> | undefined;
		onLoad({ filter: /[\\/]inkjs[\\/]dist[\\/]ink\.mjs$/ }, async ({ path }) => {
			lean ??= readFile(path, 'utf8').then(
				(code) => withoutUncalled(code, parseSync(path, code).program, calledNames()).code,
			);
			return { contents: await lean, loader: 'js' };
		});
	},
};

/**
 * Bundles them all at once.
 * @param entries name → code; what it imports is named from the project's root: `./src/client/…`
 * @param note is told of each module that the scripts hold something of
 * @returns name → script, which may stand in a `<script>` as it is
 */
export async function classicScripts(
	entries: ReadonlyMap<string, string>,
	note: (module: string) => void = () => {},
): Promise<Map<string, string>> {
	const names = [...entries.keys()];
	const { metafile, outputFiles } = await build({
		entryPoints: names.map((name, at) => ({ in: `entry:${name}`, out: `${at}` })),
		absWorkingDir: ROOT,
		outdir: 'out',
		write: false,
		metafile: true,
		bundle: true,
		format: 'iife',
		minify: true,
		charset: 'utf8',
		legalComments: 'none',
		target: TARGETS,
		logLevel: 'warning',
		define: NO_STORAGE,
		plugins: [given(entries), leanInk],
	});
	for (const { inputs } of Object.values(metafile.outputs)) {
		for (const [module, { bytesInOutput }] of Object.entries(inputs)) if (bytesInOutput > 0) note(module);
	}
	return new Map(
		outputFiles.map(({ path, text }) => {
			const name = names[Number(/(\d+)\.js$/.exec(path)?.[1])] ?? '';
			if (/<!--|<\/script/i.test(text)) throw new Error(`The script “${name}” holds what ends a <script> in a page.`);
			return [name, text.trim()] as const;
		}),
	);
}
