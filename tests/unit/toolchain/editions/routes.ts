/** For the tests of the editions: a fixture, walked and minimised, and routes that go through an edition and `play` at once. */
import { describeState } from '../../../../src/client/markup/describe.ts';
import { play } from '../../../../src/client/story/play.ts';
import type { Ending, Session, Story, Turn } from '../../../../src/client/story/types.ts';
import type { Compiled } from '../../../../src/toolchain/compile/compile.ts';
import { asText } from '../../../../src/toolchain/editions/book/make.ts';
import { explore } from '../../../../src/toolchain/explore/explore.ts';
import { minimise, type Reading } from '../../../../src/toolchain/explore/minimise.ts';
import { seeded } from '../../../stories/walk.ts';
import { compileFixture, told } from '../../helpers.ts';

/** All that a reader of text meets of a turn, in the words of the editions. */
function textOf(
	story: Story,
	{ felt: _, answered: _answered, gain: _gain, place: _place, scene, ...turn }: Turn,
	shows: Turn,
): unknown {
	return { ...turn, scene: scene.title, ...describeState(told(story), shows) };
}

/** A compiled story's minimised text, as the editions are made from it. */
function textStory(story: Story, reading: Reading): Reading {
	return asText(reading, (turn) => Object.values(describeState(told(story), turn)).join(' '));
}

/** Fixtures that have an edition: those that play to an ending by default. */
export const FIXTURES = ['given', 'includes', 'once-over', 'scenes', 'speakers', 'unheard', 'booklets'];

export function editionOf(name: string): Compiled & { reading: Reading; text: Reading } {
	const compiled = compileFixture(`good/${name}`);
	const reading = minimise(explore(compiled.story));
	return { ...compiled, reading, text: textStory(compiled.story, reading) };
}

/** What an edition shows at a place: the turn that led there, the choices on offer, or an ending. */
export interface Standing {
	readonly turn: Turn;
	readonly offered: readonly { readonly text: string }[];
	readonly ending?: Ending | undefined;
	/** Takes the choice at an index. */
	readonly choose: (index: number) => Standing;
}

/** What `play` has that an edition must say too. */
const played = (story: Story, { turns, offered, ending }: Session) => {
	const turn = turns.at(-1) as Turn;
	return { turn: textOf(story, turn, turn), offered: offered.map(({ text }) => text), ending };
};

/**
 * Takes random routes through an edition and `play`, comparing at each step.
 * @returns the first difference as text, or '' where there is none; and the picks of every route
 */
export function compareRoutes(story: Story, start: () => Standing, routes: number, seed = 1) {
	const random = seeded(seed);
	const all: string[][] = [];
	for (let i = 0; i < routes; i++) {
		const picks: string[] = [];
		for (let here = start(); ; ) {
			const session = play(story, picks);
			const expected = JSON.stringify(played(story, session));
			const found = JSON.stringify({
				turn: textOf(story, here.turn, here.turn),
				offered: here.offered.map(({ text }) => text),
				ending: here.ending,
			});
			if (expected !== found) return { difference: `${picks.join(' ')}\n${expected}\n${found}`, all };
			if (session.ending) break;
			const index = Math.floor(random() * session.offered.length);
			picks.push(session.offered[index]?.pick ?? '');
			here = here.choose(index);
		}
		all.push(picks);
	}
	return { difference: '', all };
}
