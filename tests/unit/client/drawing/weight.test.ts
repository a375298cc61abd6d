/**
 * What the pictures weigh, brotli. As code the browser gets the rig and one person (look.md §7: 12 kB); as data the
 * places, each drawn out with the door in its three states. Drawn out, a place is heavier than look.md's 1 kB of code,
 * but a story's places share much, and scripts are what has to be kept small (design.md, “Weight”).
 */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { pictureData } from '../../../../src/client/drawing/picture-data.ts';
import type { PictureData } from '../../../../src/client/drawing/pictures.ts';
import { PLACES, type Setting } from '../../../../src/client/story/types.ts';
import { compileFixture } from '../../helpers.ts';

const HERE = 'src/client/drawing';
const packed = (content: string | Uint8Array): number => brotliCompressSync(content).length;

/** Bytes of all that these modules need, minified, and the files that they are made of. */
async function bundle(...modules: readonly string[]): Promise<{ size: number; files: string[] }> {
	const contents = modules.map((name, i) => `export * as m${i} from './${name}.ts';`).join('');
	const { outputFiles, metafile } = await build({
		stdin: { contents, resolveDir: HERE },
		bundle: true,
		minify: true,
		format: 'esm',
		write: false,
		metafile: true,
	});
	return { size: packed(outputFiles[0]?.contents ?? ''), files: Object.keys(metafile.inputs) };
}

it('keeps the rig with its first person within 10 kB, and a further one within 2.5', async () => {
	const { size } = await bundle('pictures', 'people/teo');
	expect(size).toBeLessThanOrEqual(10 * 1024);
	for (const person of ['bruno', 'olga']) {
		expect((await bundle('pictures', 'people/teo', `people/${person}`)).size - size, person).toBeLessThanOrEqual(2560);
	}
});

it('keeps places, light and everybody else out of the browser', async () => {
	const { files } = await bundle('pictures', 'people/teo');
	expect(files.filter((file) => /places\/|light\.ts|colour\.ts|people\.ts|bruno|olga|elder/.test(file))).toEqual([]);
});

it('keeps a place with its door at every opening within 3.5 kB, and the colours of the person in it within 0.6', () => {
	const { story } = compileFixture('good/scenes');
	const dataOf = (scenes: readonly Setting[]) => pictureData({ ...story, scenes });
	const weigh = (data: PictureData) => packed(JSON.stringify(data));
	const signs = weigh(dataOf([]));
	for (const place of PLACES) {
		const data = dataOf([{ place, light: 'lamp', inView: 'face' }]);
		const bare = weigh({ ...data, tones: [] });
		expect(bare - signs, place).toBeLessThanOrEqual(3584);
		expect(weigh(data) - bare, place).toBeLessThanOrEqual(614);
	}
});
