import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { lightPreload } from '../../../../src/toolchain/site/preload-plugin.ts';

/** Two entries so small that they need no files of their own: Vite reads them from here. */
const MODULES: Record<string, string> = {
	'/first.js':
		"import '../../build/shared.js'; document.querySelector('b').onclick = () => import('../../build/later.js');",
	'/later.js': "import { a } from '../../build/shared.js'; export const b = a + 1;",
	'/shared.js': 'globalThis.seen = true; export const a = 1;',
	'/styled.js': "document.querySelector('b').onclick = () => import('../../build/with-style.js');",
	'/with-style.js': "import '../../build/style.css'; export const c = 1;",
	'/style.css': 'b { color: red }',
};

async function chunksOf(...input: string[]): Promise<Rolldown.OutputChunk[]> {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [
			lightPreload(),
			{
				name: 'modules',
				enforce: 'pre',
				resolveId: (id) => (`/${id.split('/').at(-1)}` in MODULES ? `/${id.split('/').at(-1)}` : undefined),
				load: (id) => MODULES[id],
			},
		],
		build: { write: false, minify: false, rolldownOptions: { input } },
	});
	const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
	return output.filter((file) => file.type === 'chunk');
}

test('a script that imports another later carries the light helper, not Vite’s', async () => {
	const code = (await chunksOf('/first.js', '/shared.js')).map((chunk) => chunk.code).join('');
	expect(code).toContain('link.rel = "modulepreload"');
	expect(code).toMatch(/__vitePreload\(\(\) => import\(/);
	expect(code).not.toContain('vite:preloadError');
});

test('a style sheet that comes later stops the build: the helper would not wait for it', async () => {
	await expect(chunksOf('/styled.js')).rejects.toThrow('imports a style sheet');
});
