/** What the pictures weigh in the browser: minified, brotli (look.md §7: rig ≤ 12 kB, a place ≤ 1 kB). */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const HERE = 'src/components/story/picture';

/** Bytes of all that these modules need. */
async function weigh(...modules: readonly string[]): Promise<number> {
	const contents = modules.map((name, i) => `export * as m${i} from './${name}.ts';`).join('');
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: HERE },
		bundle: true,
		minify: true,
		format: 'esm',
		write: false,
	});
	return brotliCompressSync(outputFiles[0]?.contents ?? '').length;
}

it('keeps the rig within 12 kB', async () => {
	expect(await weigh('bust')).toBeLessThanOrEqual(12 * 1024);
});

it('keeps a place near 1 kB, and all four with their doors within 5', async () => {
	const rig = await weigh('bust', 'door', 'phone');
	for (const place of ['kitchen', 'bakery', 'gate']) {
		expect((await weigh('bust', 'door', 'phone', `places/${place}`)) - rig, place).toBeLessThanOrEqual(1.25 * 1024);
	}
	expect((await weigh('scene')) - (await weigh('bust'))).toBeLessThanOrEqual(5 * 1024);
});
