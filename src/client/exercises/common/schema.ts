/**
 * What several kinds of exercise hold, as exercises.yaml has it beside a lesson’s page. Nothing here is scored or kept: a
 * reply is what a kind person would say to that answer. Read while building alone; no script loads this.
 */
import { z } from 'astro/zod';
import { SYLLABUS } from '../../../content/syllabus.ts';
import { PEOPLE, type PersonId } from '../../drawing/people.ts';
import { DOORS, FEELINGS, LANDINGS, LIGHTS } from '../../story/types.ts';
import { citing, words } from './words.ts';

/** What every exercise has. Its id is its key in the file: its anchor, and the place at which it serves its points. */
export const head = {
	/** The points of the syllabus that it practises, by id; none of a later lesson. */
	points: z.array(z.enum(SYLLABUS.map(({ id }) => id))).min(1),
	/** Its heading. */
	title: words,
	/** What to do, in a sentence or two. */
	lead: citing,
};

/** Something to answer, and what is said to it. */
export const answer = z.strictObject({
	/** What the reader chooses. */
	text: words,
	/** What is said to that choice: talk, no mark. */
	reply: citing,
});

/** A question with its answers. */
export const question = z.strictObject({
	/** What is asked. */
	ask: words,
	/** Two to four answers, each with a reply of its own. */
	answers: z.array(answer).min(2).max(4),
});

/** The two halves of a torn sheet. */
export const torn = z.strictObject({
	/** Who meant it: stands before “meant”. */
	meantBy: words,
	/** What they meant, in their own words. */
	meant: words,
	/** Who heard it: stands before “heard”. */
	heardBy: words,
	/** What it came to on the other side. */
	heard: words,
	/** How far apart the halves lie. */
	landed: z.enum(LANDINGS),
});

/** A face that stands beside an exercise. */
export const face = z.strictObject({
	/** Whose: someone whom the rig can draw. */
	person: z.enum(Object.keys(PEOPLE) as PersonId[]),
	/** The feeling that shows. */
	shows: z.enum(FEELINGS),
	/** 0–10: drawn, never printed. */
	distress: z.number().min(0).max(10),
	/** How far the door behind them stands open. */
	door: z.enum(DOORS),
	/** The hour, and with it the wall behind them. */
	light: z.enum(LIGHTS),
	/** What a reader who cannot see the face is told: what shows, never the feeling’s name. */
	label: words,
});

export type Torn = z.infer<typeof torn>;
