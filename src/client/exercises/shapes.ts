/**
 * The shapes of the exercises' words, as a lesson's data file holds them beside its page.
 * Types alone. Nothing here is scored or kept: a reply is what a kind person would say to that answer.
 */

import type { SyllabusId } from '../../content/syllabus.ts';
import type { PersonId } from '../drawing/people.ts';
import type { Door, Feeling, Landed, Light } from '../story/types.ts';
import type { FamilyId } from './feelings.ts';

/** What every exercise has. `id` is its anchor on the page, and the place at which it serves its points. */
export interface ExerciseHead {
	readonly id: string;
	readonly points: readonly SyllabusId[];
	readonly title: string;
	/** What to do, in a sentence or two. */
	readonly lead: string;
}

/** Something to answer, and what is said to it. Two to four answers a question. */
export interface Answer {
	readonly text: string;
	readonly reply: string;
}

export interface Question {
	readonly ask: string;
	readonly answers: readonly Answer[];
}

/** Three questions that fetch something back from memory. */
export interface CheckExercise extends ExerciseHead {
	readonly questions: readonly Question[];
}

/** The loop has two places that can tear; or it held. */
export const SLIPS = ['reading', 'answering', 'nowhere'] as const;
export type Slip = (typeof SLIPS)[number];

/** A short scene in which the loop tore, or did not. One reply a place that a reader may name. */
export interface SlipScene {
	readonly title: string;
	readonly lines: readonly string[];
	readonly slipped: Slip;
	readonly replies: Readonly<Record<Slip, string>>;
}

export interface SlipExercise extends ExerciseHead {
	readonly scenes: readonly SlipScene[];
}

/** Lines to be laid on one of a few heaps. Each line has a reply for each heap, in the heaps' order. */
export interface SortExercise extends ExerciseHead {
	readonly heaps: readonly { readonly name: string; readonly means: string }[];
	readonly lines: readonly { readonly line: string; readonly replies: readonly string[] }[];
}

/** The two halves of a torn sheet. */
export interface Torn {
	readonly meantBy: string;
	readonly meant: string;
	readonly heardBy: string;
	readonly heard: string;
	readonly landed: Landed;
}

/** A strip to open: what is on it, and what lies under it. */
export interface Opening {
	readonly text: string;
	readonly torn?: Torn;
	/** Days in a row, drawn as crumbs: m missed, h heard, b missed and gone back to. */
	readonly days?: string;
	readonly lines: readonly string[];
}

export interface OpenExercise extends ExerciseHead {
	readonly strips: readonly Opening[];
}

/** What shows and what is inside, each 0–10: a picture, no measurement. */
export interface Levels {
	readonly shows: number;
	readonly inside: number;
}

export interface GaugeExercise extends ExerciseHead {
	/** The scene before anyone says anything, and how it stands then. */
	readonly scene: readonly string[];
	readonly start: Levels;
	readonly replies: readonly (Answer & Levels)[];
	/** What the gauges are not. */
	readonly note: string;
}

/**
 * Half a sentence. `fits`: the facts carry it, and it is about the feeling. `instead`: where a half blames, the same thing
 * said without blame.
 */
export interface Half extends Answer {
	readonly fits?: true;
	readonly instead?: string;
}

/** A place in a sentence that is to be filled, and what may stand in it. */
export interface Part {
	readonly legend: string;
	readonly halves: readonly Half[];
}

export interface BuilderExercise extends ExerciseHead {
	readonly facts: readonly string[];
	/** The sentence, with “…” for each part: two parts or three. */
	readonly pattern: string;
	readonly parts: readonly Part[];
	/** Said when every part fits. */
	readonly whole: string;
	/** A plan of the reader’s own: every half fits, and what is chosen stays on the device. */
	readonly kept?: true;
}

/** A face that stands beside an exercise. `distress` is 0–10 and never printed; `label` says what shows. */
export interface Face {
	readonly person: PersonId;
	readonly shows: Feeling;
	readonly distress: number;
	readonly door: Door;
	readonly light: Light;
	readonly label: string;
}

/** A moment to find words for. Several words fit; each has its reply, from the weakest of its family to the strongest. */
export interface PickerExercise extends ExerciseHead {
	readonly face: Face;
	readonly scene: readonly string[];
	readonly families: Readonly<Partial<Record<FamilyId, readonly [string, string, string]>>>;
	/** Said to “not sure”, which is always on offer. */
	readonly notSure: string;
	readonly note: string;
}

/** A line of a short scene, said by someone or done, and what it did to the two of them. */
export interface SpotLine {
	readonly who?: string;
	readonly text: string;
	readonly landed: Landed;
	readonly reply: string;
}

/** A short scene in which the reader marks the line where it slipped. */
export interface SpotExercise extends ExerciseHead {
	readonly ask: string;
	readonly lines: readonly SpotLine[];
}

/** One side of a moment that is shown twice. */
export interface Side {
	readonly name: string;
	readonly face: Face;
	/** What was said to them, with its quotation marks, and what came of it. */
	readonly said: string;
	readonly brought: string;
	readonly torn: Torn;
	/** What there is to see on this side. */
	readonly look: string;
}

export interface BeforeAfterExercise extends ExerciseHead {
	readonly before: Side;
	readonly after: Side;
}

/** A line of a worked example: said, thought and not said, or done. */
export type ExampleLine =
	| { readonly who: string; readonly says: string }
	| { readonly who: string; readonly thinks: string }
	| { readonly does: string };

export interface WorkedExample {
	readonly title: string;
	readonly setting: string;
	readonly lines: readonly ExampleLine[];
}
