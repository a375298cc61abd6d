/** A turn's parts: which there are, in which order, and that nothing of a turn is lost or told twice. */
import { describe, expect, it } from 'vitest';
import { halvesOf, manuscriptOf, partsOf, render } from '../../../../src/client/story/manuscript.ts';
import { play } from '../../../../src/client/story/play.ts';
import type { Turn } from '../../../../src/client/story/types.ts';
import { compileFixture } from '../../helpers.ts';

const { story } = compileFixture('good/unheard');
const turnAfter = (picks: string[]) => play(story, picks).turns.at(-1) as Turn;

describe('a manuscript', () => {
	it('tells a choice, what answered it, the halves and the rule, then what comes next', () => {
		const turn = { ...turnAfter(['say_nothing']), read: 'It was the bus.', rest: true as const };
		const kinds = partsOf(story, turn, { id: 'another' }, { id: 'end', title: 'The end' }).map(({ kind }) => kind);
		expect(kinds).toEqual(['own', 'talk', 'halves', 'why', 'read', 'scene', 'door', 'rest', 'ending']);
	});

	it('has every beat once, in order', () => {
		for (const turn of play(story, ['say_nothing']).turns) {
			const lines = render(partsOf(story, turn), { talk: (part) => part.lines.map(({ text }) => text) }).flat();
			expect(lines).toEqual(turn.beats.map(({ text }) => text));
		}
	});

	it('tells a scene’s title where it opens, and nowhere else', () => {
		const [first] = play(story, []).turns;
		if (!first) throw new Error('The fixture has no first turn.');
		const titled = { ...first, scene: { ...first.scene, title: 'Friday. The kitchen.' } };
		const kinds = (before?: { id: string }) => manuscriptOf(story, titled, before).next.map(({ kind }) => kind);
		expect(kinds()).toContain('scene');
		expect(kinds({ id: first.scene.id })).not.toContain('scene');
	});

	it('leaves the other half open where nothing was heard, and nameless where the reader is that person', () => {
		expect(halvesOf(story, turnAfter(['say_night']))?.heard).toBeUndefined();
		const turn = turnAfter(['say_nothing']);
		expect(halvesOf(story, turn)?.by).toBe(Object.values(story.cast)[0]);
		expect(halvesOf(story, { ...turn, scene: { ...turn.scene, inView: 'mirror' } })?.by).toBeUndefined();
	});
});
