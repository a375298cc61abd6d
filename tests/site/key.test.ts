/** Who comes to a story's whole key: whoever has the key to one of its scenes, and no search engine. It ranks no choice. */
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

it('only the keys to scenes lead to a key, and each of them does', () => {
	const linking = builtPages().filter(({ file }) => TO_KEY.test(readBuilt(file)));
	const scenes = builtPages().filter(({ address }) => /^teachers\/[^/]+\/scene-key\/$/.test(address));
	expect(scenes.length).toBeGreaterThan(0);
	expect(linking.map(({ address }) => address)).toEqual(scenes.map(({ address }) => address));
});

/** Words of a rank, as a label may have them; what a choice does, and the lines of a story, say such things in other words. */
const RANK = /\b(best|better|strong(est)?|good|weak(est)?|right|wrong|points?|stars?|score)\b/i;

it('no key has a rank of its choices', () => {
	const keys = builtPages().filter(({ address }) => /^stories\/[^/]+\/key\/$/.test(address));
	for (const { file } of keys) {
		// All that stands in a choice but for its list of terms, and the terms themselves.
		const choices = readBuilt(file).match(/<ol class="key-choices"[\s\S]*?<\/ol>/g) ?? [];
		expect(choices.length, file).toBeGreaterThan(0);
		const labels = choices.flatMap((html) => [...html.matchAll(/<p class="(?!key-choice")[^>]*>([^<]*)|<dt>([^<]*)/g)]);
		expect(labels.length, file).toBeGreaterThan(8);
		expect(
			labels.map(([, note, term]) => note ?? term ?? '').filter((label) => RANK.test(label)),
			file,
		).toEqual([]);
	}
});

it('no search engine may keep a key', () => {
	const keys = builtPages().filter(({ address }) => /^stories\/[^/]+\/key\/$/.test(address));
	expect(keys.length).toBeGreaterThan(0);
	for (const { file } of keys) {
		const robots = headOf(file).find(({ attrs }) => attrs.get('name') === 'robots');
		expect(robots?.attrs.get('content'), file).toBe('noindex');
	}
});
