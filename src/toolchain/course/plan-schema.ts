/**
 * What a lesson plan for teachers must hold, as a schema: `src/content/plans/<language>/<id>.yaml`. An unknown key fails
 * the build, and so do minutes that do not add up. Whether its lesson and story exist, plans.ts asks.
 */
import { z } from 'astro/zod';
import { FIRST, LANGUAGES } from '../../strings/languages.ts';

/** How long an hour can be, in minutes; a plan is written for each. */
export const LENGTHS = [15, 40, 60] as const;
export type Length = (typeof LENGTHS)[number];

type WordId = keyof (typeof LANGUAGES)[typeof FIRST]['strings']['words']['list'];
const WORDS = Object.keys(LANGUAGES[FIRST].strings.words.list) as WordId[];

/** How many words a text has, as a reader counts them. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const NEAR =
	'famil|home|house|parent|mum|mam|mother|dad|father|brother|sister|sibling|gran|carer|partner|boyfriend|girlfriend|friend';
const OWN = new RegExp(`\\byour\\s+(?:own\\s+)?(?:\\w+\\s+)?(?:${NEAR})`, 'i');
const HAPPENED =
	/\b(?:happened|happens|felt|feels|done|said) (?:this |that |it )?to you\b|\b(?:have|has|did|do|are) you (?!think)/i;

/** Whether a text asks those who read it about themselves or their own people; what stands in quotation marks, a character says. */
export function asksAboutOwn(text: string): boolean {
	const asked = text.replaceAll(/“[^”]*”/g, '');
	return OWN.test(asked) || HAPPENED.test(asked);
}

const text = z.string().trim().min(1);
/** A text that asks nothing about anyone's own family. */
const outward = text.refine((value) => !asksAboutOwn(value), 'nothing about a pupil’s own life or family');

const minutes = z
	.strictObject({
		/** In the hour of 15 minutes. */
		15: z.int().positive().optional(),
		/** In the hour of 40 minutes. */
		40: z.int().positive().optional(),
		/** In the hour of 60 minutes. */
		60: z.int().positive().optional(),
	})
	.refine((of) => LENGTHS.some((length) => of[length]), 'minutes for one length at least');

const step = z
	.strictObject({
		/** What the teacher does and says, in a sentence or three. `/stories/<story>/board/` in it becomes a link. */
		do: text,
		/** What comes after that in an hour of one length alone: how many choices, how many questions. */
		also: z.strictObject({ 15: text.optional(), 40: text.optional(), 60: text.optional() }).optional(),
		/** How many minutes it takes, by the length of the hour; a length that is not named goes without the step. */
		minutes,
		/** Who talks or works: all together, two and two, each alone on paper, or all at the board. */
		as: z.enum(['room', 'pairs', 'alone', 'board']),
		/** What stands on the wall meanwhile, in 20 words at most; what pupils may see, so no reply of the story. */
		slide: text.refine((value) => wordsIn(value) <= 20, '20 words at most').optional(),
	})
	.refine(
		({ also, minutes }) => LENGTHS.every((length) => !also?.[length] || minutes[length]),
		'words for an hour that has the step',
	);

/** A plan, as its file holds it. */
export const planSchema = z
	.strictObject({
		/** What it is a plan for: a lesson, by its folder's name; or a scene of a story, counted from 1. A lesson's plan may name the story that it plays. */
		for: z.union([
			z.strictObject({ lesson: text, story: text.optional(), scene: z.int().positive().optional() }),
			z.strictObject({ story: text, scene: z.int().positive() }),
		]),
		/** What a teacher calls the hour. */
		title: text,
		/** School years in England, first and last: 7 to 13. Ages follow from them. */
		years: z
			.tuple([z.int().min(7).max(13), z.int().min(7).max(13)])
			.refine(([first, last]) => first <= last, 'the first year, then the last'),
		/** Two or three things that pupils can do after it, each “Pupils can …”. */
		aims: z
			.array(text.refine((value) => value.startsWith('Pupils can '), '“Pupils can …”'))
			.min(2)
			.max(3),
		/** The words of the course that it uses, by their ids in strings/en/words.ts. */
		words: z.array(z.enum(WORDS)).min(1).max(5),
		/** What to have ready before the hour. */
		ready: z.array(text).min(1).max(5),
		/** The start question, and the same at the end. It says all that one has to know to answer it. */
		ask: outward,
		/** What happens in the scene on any road, in short lines, for whoever has not played it. */
		story: z.array(text).min(3).max(5).optional(),
		/** What is hard in it beyond the story’s own note, for the teacher alone. */
		hard: text.optional(),
		/** Choices by which an adult hears of it, by their picks: the key says so. */
		adult: z.array(text).optional(),
		/** What to do, in order. */
		steps: z.array(step).min(4).max(10),
		/** Six questions about the people in the story, whatever road the class took. */
		questions: z.array(outward).length(6),
		/** What a teacher may say about it, in 60 to 90 words. Pupils' pages do not have it. */
		key: text.refine((value) => wordsIn(value) >= 60 && wordsIn(value) <= 90, '60 to 90 words'),
		/** One thing to be careful with in this hour. */
		careful: text,
		/** What those who sit out get, in a line. */
		lighter: text,
		/** One thing to try afterwards, said so that it asks nothing about families. */
		home: outward,
	})
	.superRefine(({ steps }, context) => {
		for (const length of LENGTHS) {
			const sum = steps.reduce((all, one) => all + (one.minutes[length] ?? 0), 0);
			if (sum === length) continue;
			context.addIssue({
				code: 'custom',
				path: ['steps'],
				message: `steps whose minutes add up to ${length} in the hour of ${length} (they add up to ${sum})`,
			});
		}
	});

export type PlanData = z.infer<typeof planSchema>;
export type PlanStep = PlanData['steps'][number];
