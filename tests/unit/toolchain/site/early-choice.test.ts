import { expect, it } from 'vitest';
import { withEarlyChoice } from '../../../../src/toolchain/site/early-choice.ts';

const list = '<ol class="choices"><li><a data-pick="one" href="book/1/">One</a></li></ol>';
const player = (after = '') => `<story-player><div>${list}${after}<p>below</p></div></story-player>`;
const page = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;

it('stands right below the choices of each story of a page', () => {
	expect(withEarlyChoice(page(player() + player()), 'keep()')).toBe(
		page(player('<script>keep()</script>') + player('<script>keep()</script>')),
	);
});

it('is nowhere else, and a story without choices is told', () => {
	expect(withEarlyChoice(page(list), 'keep()')).toBe(page(list));
	expect(() => withEarlyChoice(page('<story-player></story-player>'), 'keep()')).toThrow('choices');
});
