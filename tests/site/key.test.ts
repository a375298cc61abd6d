/** Who comes to a story's whole key: nobody by a link, and no search engine. */
import { expect, it } from 'vitest';
import { builtPages, headOf, readBuilt } from './built.ts';

/** A link to a key, in any way of writing an attribute. Found in the text: to parse every page takes longer than all else. */
const TO_KEY = /<a\s[^>]*href=["']?[^"'\s>]*(?:^|\/|["'=])key\/(?:index\.html)?(?:#[^"'\s>]*)?["'\s>]/;

it('finds a link to a key, however it is written', () => {
	for (const link of ['<a href="key/">', '<a class=x href=../key/index.html#a>', "<a href='../key/#a'>"])
		expect(TO_KEY.test(link), link).toBe(true);
	for (const link of ['<a href="../scene-key/">', '<a href="keyboard/">', '<p>key/</p>'])
		expect(TO_KEY.test(link), link).toBe(false);
});

it('no page leads to a key', () => {
	const linking = builtPages().filter(({ file }) => TO_KEY.test(readBuilt(file)));
	expect(linking.map(({ address }) => address)).toEqual([]);
});

it('no search engine may keep a key', () => {
	const keys = builtPages().filter(({ address }) => /^stories\/[^/]+\/key\/$/.test(address));
	expect(keys.length).toBeGreaterThan(0);
	for (const { file } of keys) {
		const robots = headOf(file).find(({ attrs }) => attrs.get('name') === 'robots');
		expect(robots?.attrs.get('content'), file).toBe('noindex');
	}
});
