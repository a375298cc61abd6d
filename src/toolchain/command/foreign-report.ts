/**
 * `npm run stories -- FILE.ink`: ink that was not written for us, walked as it is. Says how big it is and whether it
 * ends, where its roads break off, or what stops a walk. No rule of ours is asked of it, and a warning of ink's is told.
 */

import { play } from '../../client/story/play.ts';
import type { Story } from '../../client/story/types.ts';
import { compileStory } from '../compile/compile.ts';
import { BrokenOff, explore, type Graph, TooManyStates } from '../explore/explore.ts';
import { adjacencyOf, canReach } from '../explore/graph.ts';

/** What an author should not have to wait longer for: half a minute or so. */
const MOST = 60_000;

/** ink's commands that take chance: RANDOM(), LIST_RANDOM(), a shuffle. */
const CHANCE = /"(rnd|lrnd|seq)"/;

export interface ForeignReport {
	readonly text: string;
	/** Every state was walked, and no road breaks off. */
	readonly whole: boolean;
}

const count = (value: number, one: string) => `${value.toLocaleString('en-GB')} ${one}${value === 1 ? '' : 's'}`;

/** A road as its author knows it: the words of its choices. The last pick's turn may be one that cannot be played. */
function wayOf(story: Story, picks: readonly string[]): string {
	const words = picks.map((pick, index) => {
		const { offered } = play(story, picks.slice(0, index));
		return `“${offered.find((choice) => choice.pick === pick)?.text ?? pick}”`;
	});
	return words.join(' · ') || 'its start';
}

/** How big it is, and whether it ends. Where the first turn breaks there is nothing to tell. */
function sizeOf({ states, turns, breaks }: Graph): string[] {
	const broken = new Set(breaks.map(({ state }) => state));
	const whole = states.filter((_, index) => !broken.has(index));
	if (whole.length === 0) return [];
	const edges = states.reduce((sum, state) => sum + state.edges.length, 0);
	const ends = Uint8Array.from(states, (state, index) => (state.edges.length === 0 && !broken.has(index) ? 1 : 0));
	const reaches = canReach(adjacencyOf(states), ends);
	const stuck = states.filter((_, index) => !reaches[index] && !broken.has(index)).length;
	return [
		`${count(whole.length, 'state')}, ${count(edges, 'edge')}, ${count(turns.length, 'turn')}: every one was walked.`,
		stuck === 0 ? 'From every state an end can be reached.' : `From ${count(stuck, 'state')} no end can be reached.`,
	];
}

/**
 * Walks any author's ink.
 * @param most how many states to walk before giving up
 * @throws StoryError if ink itself finds something wrong
 */
export function foreignReport(file: string, progress?: (states: number) => void, most = MOST): ForeignReport {
	const { story, warnings, writtenAt } = compileStory(file, { tags: 'none' });
	const report = (whole: boolean, ...lines: string[]): ForeignReport => {
		const head = `${file}: ink as it is. Tags are left out, and no rule but ink’s own is asked of it.`;
		const warned = warnings.map((one) => `! ${one.file}:${one.line}  ${one.message} (A warning: the walk goes on.)`);
		return { text: [head, ...[...warned, ...lines].map((line) => `  ${line}`)].join('\n'), whole };
	};
	try {
		const graph = explore(story, { most, pastBreaks: true, ...(progress && { progress }) });
		const broken = graph.breaks.map(({ said, path, picks }) => {
			const at = writtenAt(path);
			return `✗ ${at.file}:${at.line}  after ${wayOf(story, picks)}: ${said}`;
		});
		const chance = CHANCE.test(JSON.stringify(story.ink));
		return report(
			broken.length === 0,
			...sizeOf(graph),
			...broken,
			...(chance ? ['It takes chance: here it falls as in play, by one fixed seed.'] : []),
		);
	} catch (cause) {
		if (cause instanceof TooManyStates) return report(false, ...cause.message.split('\n'));
		if (!(cause instanceof BrokenOff)) throw cause;
		return report(false, `The walk stops after ${wayOf(story, cause.picks)}: ${cause.said}`);
	}
}
