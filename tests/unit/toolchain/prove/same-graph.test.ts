/** A story is one story in every language: two that differ in words alone, two that do not, and every story in `xx`. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { play } from '../../../../src/client/story/play.ts';
import type { Session } from '../../../../src/client/story/types.ts';
import { findingLines } from '../../../../src/toolchain/command/report.ts';
import { type Compiled, compileStory } from '../../../../src/toolchain/compile/compile.ts';
import { explore } from '../../../../src/toolchain/explore/explore.ts';
import { minimise } from '../../../../src/toolchain/explore/minimise.ts';
import { type Spoken, sameGraph } from '../../../../src/toolchain/prove/rules/same-graph.ts';
import { buildHouse } from '../../../house.ts';
import { ROADS } from '../../../roads.ts';
import { compileFixture } from '../../helpers.ts';
import { MARK, storyInXx } from './other-language.ts';

const spoken = (compiled: Compiled): Spoken => ({ compiled, read: minimise(explore(compiled.story)) });
const fixture = (name: string, lang: string) => spoken(compileFixture(`stories/same-graph-${name}/${lang}`));

const house = buildHouse();
afterAll(house.remove);

/** A story's file, written in the house as it is and in `xx`. */
function inBoth(id: string, file: string): [Compiled, Compiled] {
	const source = readFileSync(file, 'utf8').replace(/^INCLUDE .*model\//m, 'INCLUDE ../model/');
	return [compileStory(house.write(id, source)), compileStory(house.write(id, storyInXx(source), 'xx'))];
}

describe('same-graph', () => {
	it('is kept by a translation', () => {
		expect(fixture('keeps', 'es').compiled.story).toMatchObject({ id: 'same-graph-keeps', lang: 'es' });
		expect(sameGraph(fixture('keeps', 'en'), fixture('keeps', 'es'))).toEqual([]);
	});

	it('is broken by another story', async () => {
		const found = sameGraph(fixture('breaks', 'en'), fixture('breaks', 'es'));
		const told = `${found.flatMap(findingLines).join('\n')}\n`;
		await expect(told).toMatchFileSnapshot('../../../fixtures/stories/same-graph-breaks/es.txt');
	});

	it.each([
		['the template', 'src/toolchain/command/story-template/en.ink'],
		['a short story', 'stories/cold-chips/en.ink'],
	])('is kept by %s in xx, and every word is another', (name, file) => {
		const [english, other] = inBoth(name.replaceAll(' ', '-'), file).map(spoken) as [Spoken, Spoken];
		expect(other.compiled.story.lang).toBe('xx');
		expect(sameGraph(english, other)).toEqual([]);
		expect(other.read.sections).toHaveLength(english.read.sections.length);
		// A silence has no words, in any language.
		const beats = other.read.turns.flatMap((turn) => turn.beats).filter(({ how }) => how !== 'silence');
		for (const { text } of beats) expect(text).toContain(MARK);
	});

	it('is broken in xx by one divert', () => {
		const source = readFileSync('src/toolchain/command/story-template/en.ink', 'utf8');
		const english = spoken(compileStory(house.write('diverted', source)));
		const other = storyInXx(source).replace('-> the_bus', '-> going_back');
		const [first] = sameGraph(english, spoken(compileStory(house.write('diverted', other, 'xx'))));
		expect(first?.picks).toHaveLength(2);
		expect(first?.message).toBe('In “en” place: bench.the_bus; here: bench.going_back.');
	});
});

const UNMARKED = new RegExp(`\\p{L}(?!${MARK})`, 'u');

/** A session without its words. */
const bare = ({ turns, offered, ending, leaves }: Session) => ({
	turns: turns.map(({ place, pick, landed, felt, heard }) => ({
		place,
		pick,
		landed,
		felt,
		nothing: heard === 'nothing',
	})),
	offered: offered.map(({ pick }) => pick),
	ending: ending?.id,
	leaves,
});

describe.each([...new Set(ROADS.map(({ story }) => story))])('%s in xx', (id) => {
	it('plays its roads as in English, in no English word', () => {
		const [english, other] = inBoth(id, `stories/${id}/en.ink`);
		for (const { picks } of ROADS.filter(({ story }) => story === id)) {
			const session = play(other.story, picks);
			expect(bare(session)).toEqual(bare(play(english.story, picks)));
			const shown = session.turns.flatMap(({ beats, said, meant, why }) => [
				...beats.map(({ text }) => text),
				said,
				meant,
				why,
			]);
			for (const text of shown) if (text) expect(text.normalize('NFD')).not.toMatch(UNMARKED);
		}
	});
});
