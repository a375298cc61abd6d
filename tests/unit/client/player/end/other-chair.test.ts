/** The other chair: a fact for each moment of this very route, in its scene, and none of another's. */
import { describe, expect, it } from 'vitest';
import { chairHtml, factsOf, type OtherChair } from '../../../../../src/client/player/end/other-chair.ts';
import { play } from '../../../../../src/client/story/play.ts';
import { compileFixture } from '../../../helpers.ts';

const { story } = compileFixture('good/unheard');
const session = play(story, ['say_nothing', 'knock']);
const [first, second] = session.turns;
const chair: OtherChair = {
	before: { [first?.scene.id ?? '']: 'He had walked home.' },
	behind: { [first?.place ?? '']: 'The bag was wet.', 'elsewhere.never': 'Not on this road.' },
	after: { say_nothing: 'He counted to ten.', another_pick: 'Not taken.' },
	last: { [session.ending?.id ?? '']: 'He slept.' },
};

describe('the other chair', () => {
	it('puts behind each decision the fact of its place and what the answer led to', () => {
		const [scene] = factsOf(session, chair);
		expect(scene?.id).toBe(first?.scene.id);
		expect(scene?.facts[0]).toEqual({ said: second?.said, text: 'The bag was wet. He counted to ten.' });
	});

	it('tells nothing of roads that were not taken', () => {
		expect(JSON.stringify(factsOf(session, chair))).not.toMatch(/Not on this road|Not taken/);
	});

	it('shows the day before a scene and after the ending', () => {
		const { html } = chairHtml('Teo', session, chair);
		expect(html).toContain('He had walked home.');
		expect(html).toContain('He slept.');
		expect(html.indexOf('He had walked home.')).toBeLessThan(html.indexOf('The bag was wet.'));
	});

	it('leaves out what is not there', () => {
		const { html } = chairHtml('Teo', session, { before: {}, behind: {}, after: {}, last: {} });
		expect(html).not.toMatch(/undefined|end-day/);
	});
});
