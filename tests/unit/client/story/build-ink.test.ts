/** An engine built piece by piece is the one that ink builds: the same content, and the same story. */
import { Story as InkStory } from 'inkjs';
import { expect, it } from 'vitest';
import { buildingInk } from '../../../../src/client/story/build-ink.ts';
import { play, playing } from '../../../../src/client/story/play.ts';
import { buildInk } from '../../../../src/client/story/run.ts';
import { compileStory } from '../../../../src/toolchain/compile/compile.ts';
import { ROADS } from '../../../roads.ts';

const storyOf = (id: string) => compileStory(`stories/${id}/en.ink`).story;

/** Works piece by piece, and counts the pieces. */
function inPieces<T>(work: Generator<unknown, T>): { value: T; pieces: number } {
	for (let pieces = 0; ; pieces++) {
		const { done, value } = work.next();
		if (done) return { value: value as T, pieces };
	}
}

/** All containers and what has a name in them, by path. */
function contentOf(ink: InkStory): string[] {
	const found: string[] = [];
	const walk = (item: object, at: string): void => {
		const { content = [], namedOnlyContent } = item as { content?: object[]; namedOnlyContent?: Map<string, object> };
		const { countFlags, name, path } = item as { countFlags?: number; name?: string; path?: object };
		const end = 'content' in item ? `${countFlags} ${name}` : String(item);
		found.push(`${at} ${path} ${item.constructor.name} ${end}`);
		if (!('content' in item)) return;
		for (const [index, each] of content.entries()) walk(each, `${at}.${index}`);
		for (const [key, each] of [...(namedOnlyContent ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)))
			walk(each, `${at}.${key}`);
	};
	walk(ink.mainContentContainer, '');
	return found;
}

it.each(['popcorn', 'the-bad-day'])('%s has the same content, each at its own path', (id) => {
	const compiled = storyOf(id).ink as Record<string, unknown>;
	const { value, pieces } = inPieces(buildingInk(compiled));
	expect(pieces).toBeGreaterThan(10);
	expect(contentOf(value)).toEqual(contentOf(new InkStory(compiled)));
});

it.each(ROADS)('$story plays the same on its road', ({ story: id, picks }) => {
	const [one, other] = [storyOf(id), storyOf(id)];
	inPieces(buildInk(one));
	const { value, pieces } = inPieces(playing(one, picks));
	expect(pieces).toBeGreaterThan(picks.length);
	expect(value).toEqual(play(other, picks));
	expect(play(one, picks)).toEqual(value);
});

it('what broke off half-way is played anew', () => {
	const story = storyOf('popcorn');
	const [first = ''] = ROADS.find((road) => road.story === 'popcorn')?.picks ?? ['watch_the_bag'];
	const half = playing(story, [first]);
	for (let piece = 0; piece < 5; piece++) half.next();
	expect(play(story, [first])).toEqual(play(storyOf('popcorn'), [first]));
});
