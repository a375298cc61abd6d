/**
 * What ten readers made of the blind sheets (faces.ts): nobody of them knew a person, a name or a story. Each line is a
 * reader's words for faces 1 to 27, in the sheets' order. Read on 2026-11-23. After a face has been redrawn they say
 * nothing of it any more: show the sheets to ten others, and write their words here.
 */
import type { Feeling } from '../../client/story/types.ts';

const MOST =
	'lonely warm calm relieved angry ashamed worried angry sad calm calm lonely lonely angry relieved ashamed warm sad warm worried relieved worried hurt ashamed sad hurt hurt';

const SAD_FIRST = MOST.replace(/^lonely/, 'sad');

/** A line a reader. */
const LINES: readonly string[] = [MOST, MOST, MOST, MOST, MOST, MOST, MOST, SAD_FIRST, MOST, SAD_FIRST];

/** Readers, each with a word a face. */
export const READ: readonly (readonly Feeling[])[] = LINES.map((line) => line.split(' ') as Feeling[]);

/** How many of them gave each face its true word. `key`: the true words, in order. */
export const readRight = (key: readonly Feeling[]): number[] =>
	key.map((feeling, face) => READ.filter((words) => words[face] === feeling).length);
