/** What a road measures: its words by kind, its lines, its thoughts and silences, its door. Counts, no verdict. */
import { manuscriptOf, type Part, roadsOf } from '../../../client/story/manuscript.ts';
import type { Beat, Story, Turn } from '../../../client/story/types.ts';
import { countWords } from '../../compile/lint.ts';
import type { Road } from './road.ts';

/** What a reader's words on a road are. `story` is talk and narration; all else stands around it. */
export type Kind = 'story' | 'options' | 'halves' | 'back' | 'heading';
type Words = Readonly<Record<Kind, number>>;

export interface Measure {
	readonly words: Words;
	/** Story words over all words that count. */
	readonly share: number;
	readonly decisions: number;
	/** Decisions that moved the drawn door, and those that moved it from word to word. */
	readonly moves: number;
	readonly crossings: number;
	/** Turns that show a thought. */
	readonly thoughts: number;
	readonly silences: number;
	/** Lines from each decision to the next. */
	readonly lines: readonly number[];
}

const isSilence = ({ how }: Beat) => how === 'silence';

/** The lines of talk of a turn: a silence is none. */
export const linesIn = (turn: Turn): number => turn.beats.filter((beat) => !isSilence(beat)).length;

export const showsThought = (turn: Turn): boolean => turn.beats.some(({ how }) => how === 'inside');

/** A pick that is a decision brought it. */
const isDecided = ({ pick, goOn }: Turn): boolean => pick !== undefined && !goOn;

const wordsIn = (beats: readonly { readonly text: string }[]) =>
	beats.reduce((sum, { text }) => sum + countWords(text), 0);

/** The words of a part that count, and of what kind. Not counted: a choice said again, the door's own words. */
function counted(part: Part): readonly [Kind, number] | undefined {
	switch (part.kind) {
		case 'talk':
			return ['story', wordsIn(part.lines)];
		case 'halves':
			return ['halves', countWords(part.whole ? (part.heard ?? '') : `${part.meant} ${part.heard ?? ''}`)];
		case 'why':
			return part.folded ? undefined : ['halves', countWords(part.text)];
		case 'read':
			return ['halves', countWords(part.text)];
		case 'back':
			return ['back', part.moments.reduce((sum, { said, did, why }) => sum + countWords(`${said} ${did} ${why}`), 0)];
		case 'scene':
			return ['heading', countWords(part.title)];
		case 'so-far':
			return ['heading', countWords(part.text)];
		case 'ending': {
			const { title, question = '', next = '' } = part.ending;
			return ['heading', countWords(`${title} ${question} ${next}`)];
		}
		default:
			return undefined;
	}
}

function wordsOf(story: Story, { turns, offered, ending }: Road): Words {
	const words: Record<Kind, number> = { story: 0, options: 0, halves: 0, back: 0, heading: 0 };
	const roads = roadsOf({ turns, ...(ending && { ending }) });
	for (const [index, turn] of turns.entries()) {
		const { answer, next } = manuscriptOf(story, turn, roads[index]);
		for (const part of [...answer, ...next]) {
			const [kind, count] = counted(part) ?? ['story', 0];
			words[kind] += count;
		}
	}
	for (const choices of offered) words.options += wordsIn(choices);
	return words;
}

function linesBetween({ turns, offered }: Road): number[] {
	const found: number[] = [];
	let lines: number | undefined;
	for (const [index, turn] of turns.entries()) {
		if (isDecided(turn)) lines = 0;
		if (lines !== undefined) lines += linesIn(turn);
		if (lines !== undefined && offered[index]?.some(({ goOn }) => !goOn)) found.push(lines);
	}
	return found;
}

/** Measures a road. */
export function measure(story: Story, road: Road): Measure {
	const { turns } = road;
	const words = wordsOf(story, road);
	const all = Object.values(words).reduce((a, b) => a + b, 0);
	const doors = turns.flatMap((turn, index) => {
		const before = turns[index - 1]?.felt;
		return isDecided(turn) && before && turn.answered ? [{ before, after: turn.answered }] : [];
	});
	return {
		words,
		share: words.story / Math.max(1, all),
		decisions: turns.filter(isDecided).length,
		moves: doors.filter(({ before, after }) => before.opening !== after.opening).length,
		crossings: doors.filter(({ before, after }) => before.door !== after.door).length,
		thoughts: turns.filter(showsThought).length,
		silences: turns.reduce((sum, { beats }) => sum + beats.filter(isSilence).length, 0),
		lines: linesBetween(road),
	};
}
