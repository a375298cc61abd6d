/**
 * The shapes of the exercises' words, as a lesson's data file holds them beside its page.
 * Types alone. Nothing here is scored or kept: a reply is what a kind person would say to that answer.
 */
import type { Landed } from '../../story/shapes.ts';
import type { SyllabusId } from '../../syllabus.ts';

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

/** Half a sentence. `fits`: the facts carry it, and it is about the feeling. */
export interface Half extends Answer {
	readonly fits?: true;
}

export interface BuilderExercise extends ExerciseHead {
	readonly facts: readonly string[];
	readonly feelings: readonly Half[];
	readonly reasons: readonly Half[];
	/** Said when both halves fit. */
	readonly whole: string;
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
