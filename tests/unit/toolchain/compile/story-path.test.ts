/** Where stories stand: a folder a story, a file a language; what stands elsewhere is known by its own name. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { everyStory, inkFile, languagesOf, storyAt, storyIds } from '../../../../src/toolchain/compile/story-path.ts';
import { buildHouse } from '../../../house.ts';

const house = buildHouse();
afterAll(house.remove);

it.each([
	['stories/the-bad-day/en.ink', 'the-bad-day', 'en'],
	['/somewhere/else/stories/two-plates/pt-BR.ink', 'two-plates', 'pt-BR'],
	['stories/model/attunement.ink', 'attunement', 'en'],
	['stories/the-bad-day/draft.ink', 'draft', 'en'],
	['stories/lone.ink', 'lone', 'en'],
	['tests/fixtures/foreign/sums.ink', 'sums', 'en'],
])('%s is %s, in %s', (file, id, lang) => {
	expect(storyAt(file)).toEqual({ id, lang });
});

it('finds every story in every language, the first one first, and nothing else', () => {
	for (const lang of ['es', 'en', 'ar']) house.write('two-plates', '', lang);
	house.write('a-kettle', '');
	writeFileSync(join(house.path, 'README.md'), '');
	mkdirSync(join(house.path, 'empty'));
	writeFileSync(join(house.path, 'a-kettle/draft.ink'), '');
	expect(storyIds(house.path)).toEqual(['a-kettle', 'two-plates']);
	expect(languagesOf('two-plates', house.path)).toEqual(['en', 'ar', 'es']);
	expect(languagesOf('gone', house.path)).toEqual([]);
	expect(everyStory(house.path).map((name) => inkFile(name))).toEqual([
		'stories/a-kettle/en.ink',
		'stories/two-plates/en.ink',
		'stories/two-plates/ar.ink',
		'stories/two-plates/es.ink',
	]);
});
