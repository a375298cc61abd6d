/** What a single file carries packed comes out as it went in, once, and for each player its own. */
import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packedFiles, unpack } from '../../../../src/client/carried/packed.ts';

const pack = (value: unknown) => deflateRawSync(JSON.stringify(value)).toString('base64');

it('unpacks any letters', () => {
	const value = { text: 'Smile · “é” 漢 😀 </script>', list: [1, null] };
	expect(unpack(pack(value))).toEqual(value);
});

it('gives each of the files by its name', async () => {
	const all = { story: { id: 'x' }, pictures: { tags: [] }, chair: { a: 1 }, map: { b: 2 } };
	const root = { querySelector: () => ({ textContent: JSON.stringify(pack(all)) }) } as unknown as ParentNode;
	const files = packedFiles(root);
	expect(await Promise.all([files.story(), files.pictures(), files.chair(), files.map()])).toEqual(Object.values(all));
});
