/**
 * What a story's folder holds beside its ink, as schemas: what has no language (story.yaml), the other chair and the
 * lighter way (a file a language). An unknown key is an error. Reading the files is story-files.ts's.
 */
import { z } from 'astro/zod';
import { DOORS, FEELINGS, LIGHTS, PLACES, VIEWS } from '../../client/story/types.ts';
import { FIRST, LANGUAGES } from '../../strings/languages.ts';

const text = z.string().trim().min(1);
/** Names of the story's own → a text each. */
const texts = z.record(z.string(), text);

/** The sets of stories that there are words for (strings/en/story-sets.ts). */
type SetId = keyof (typeof LANGUAGES)[typeof FIRST]['strings']['storySets']['sets'];
const SETS = Object.keys(LANGUAGES[FIRST].strings.storySets.sets) as SetId[];

/** `story.yaml`: what is said of a story outside it, and is the same in every language. */
export const storyFacts = z.strictObject({
	/**
	 * `long`: several scenes, for more than one sitting, with a card on the home page. `short`: one scene, for a lesson.
	 * `minute`: one miss and a second look, for a lesson that plays several; its ink says so, too (`# kind: minute`).
	 */
	kind: z.enum(['long', 'short', 'minute']),
	/** Its place among the stories of its kind, from 1. */
	order: z.int().positive(),
	/** How many scenes a road through it has: it says so on its card. */
	scenes: z.int().positive(),
	/** About how many minutes one road through it takes. */
	minutes: z.int().positive(),
	/** Whom it is about, and how old they are, if that is said. */
	about: z.strictObject({
		who: z.enum([
			'child',
			'friend',
			'grown-ups',
			'three',
			'parent',
			'grandparent',
			'sibling',
			'pupil',
			'teacher',
			'colleague',
		]),
		age: z.int().positive().max(99).optional(),
	}),
	/** Readers whom it may speak to most. */
	for: z
		.array(z.enum(['children', 'teenagers', 'parents', 'friends', 'partners', 'teachers', 'carers', 'colleagues']))
		.min(1),
	/** The set that it belongs to: stories that a lesson plays together, in their order. */
	set: z.enum(SETS).optional(),
	/** It is about going back to mend something: under the boundary box stands what is not the reader’s to mend. */
	mending: z.literal(true).optional(),
	/** The knot of a scene in which somebody may not be safe: where it has ended, the box on danger stands. */
	danger: text.optional(),
});

/**
 * `chair.<lang>.yaml`, the other chair: what the other person's day held where nobody looked. Facts alone, each true on every
 * road that reaches it. Its keys are the story's own names.
 */
export const otherChair = z.strictObject({
	/** Knot of a scene → their day up to it. */
	before: texts,
	/** `knot.stitch` of a decision → the fact behind it. */
	behind: texts,
	/** Pick → what it led to that could not be seen. Only some have one. */
	after: texts,
	/** Ending → how their day went on. */
	last: texts,
});

/** One picture of the lighter way. */
const moment = z.strictObject({
	/** Where it is, as in a scene's `# place`. */
	place: z.enum(PLACES),
	/** The hour, as in `# light`. */
	light: z.enum(LIGHTS),
	/** What of the other person can be seen, as in `# in_view`. */
	in_view: z.enum(VIEWS),
	/** The cast id of whom it is with, as in a scene's `# with`. */
	with: text.optional(),
	/** The feeling that shows. */
	shows: z.enum(FEELINGS),
	/** 0–10, as in the model: it is drawn, never printed. */
	distress: z.number().min(0).max(10),
	/** How the door stands. */
	door: z.enum(DOORS),
	/** Said in the picture, with its quotation marks. */
	line: text,
	/** What is seen, in a few sentences. */
	caption: text,
});

/** `lighter.<lang>.yaml`, the lighter way: the story on one of its good roads, as a strip of pictures with a question. */
export const lighterWay = z.strictObject({
	title: text,
	/** About how many minutes it takes. */
	minutes: z.int().positive(),
	/** Stands above the strip. */
	intro: text,
	/** Its turning moments, in order: three or more, but for a minute story's one or two (tests/stories/beside.test.ts). */
	moments: z.array(moment).min(1).max(6),
	/** About the people in the story; never about the reader's own. */
	question: text,
});

export type StoryFacts = z.infer<typeof storyFacts>;
export type OtherChair = z.infer<typeof otherChair>;
export type LighterWay = z.infer<typeof lighterWay>;
