/**
 * The closed vocabulary of tags: where each may stand, and what its value has to be. Knows words and scopes only; where a
 * tag stands in a file is lint.ts's business. It does not ship: the browser gets a story that kept the rules.
 */
import { FEELINGS, LIGHTS, PLACES, VIEWS } from '../../client/story/types.ts';

/** Where a tag may stand. `scene`: a knot's first line; `ending`: a last line. Both are lines, too. */
export type Scope = 'header' | 'scene' | 'line' | 'choice' | 'ending';

/** What a tag's value has to be: any text, nothing at all, or one word of a list. */
type ValueKind = 'text' | 'bare' | readonly string[];

export interface TagRule {
	readonly scope: Scope;
	readonly value: ValueKind;
	/** Said in an error message after "expected": what the value should look like. */
	readonly shape: string;
	/** May stand more than once in its scope. */
	readonly many?: true;
	/** For writers and teachers: left out of what ships. */
	readonly private?: true;
}

/** Every tag there is (design.md, "How a story is written"). A tag that is not here is an error. */
export const TAGS = {
	title: { scope: 'header', value: 'text', shape: 'the story’s name' },
	cast: { scope: 'header', value: 'text', shape: '`id: Name`, a tag a person', many: true },
	about: { scope: 'header', value: 'text', shape: 'the content note, one or two short sentences' },
	kind: { scope: 'header', value: ['minute'], shape: 'minute; other stories leave it out', private: true },
	teaches: { scope: 'header', value: 'text', shape: '`syllabus-id knot.stitch`', many: true, private: true },
	teacher: { scope: 'header', value: 'text', shape: 'a sentence for the teacher', many: true, private: true },
	leaves: { scope: 'header', value: 'text', shape: 'the name of a VAR', many: true },
	takes: { scope: 'header', value: 'text', shape: '`flag = default, other, other`', many: true },
	so_far: { scope: 'scene', value: 'text', shape: 'what has happened on this road, in a sentence or two' },
	scene: { scope: 'scene', value: 'text', shape: 'place and time, as the reader reads them' },
	place: { scope: 'scene', value: PLACES, shape: PLACES.join(', ') },
	light: { scope: 'scene', value: LIGHTS, shape: LIGHTS.join(', ') },
	in_view: { scope: 'scene', value: VIEWS, shape: VIEWS.join(', ') },
	with: { scope: 'scene', value: 'text', shape: 'the cast id of whom the scene is with' },
	pick: { scope: 'choice', value: 'text', shape: 'a snake_case id, unique in the file' },
	meant: { scope: 'choice', value: 'text', shape: 'the good intention, in the reader’s voice' },
	best: { scope: 'choice', value: ['strong', 'good'], shape: 'strong or good', private: true },
	go_on: { scope: 'choice', value: 'bare', shape: 'nothing after it' },
	heard: {
		scope: 'line',
		value: 'text',
		shape: 'what they now believe, a whole sentence in their voice, or `nothing`',
	},
	heard_by: { scope: 'line', value: 'text', shape: 'the cast id of who heard it' },
	did: { scope: 'line', value: 'text', shape: 'what they did, as seen, in 8 words at most' },
	why: { scope: 'line', value: 'text', shape: 'the rule, in 20 words at most' },
	at_once: { scope: 'line', value: 'bare', shape: 'nothing after it' },
	source: { scope: 'line', value: 'text', shape: 'L or M numbers, as in `L10, M21`', private: true },
	read: { scope: 'line', value: 'text', shape: 'what it was, in one sentence' },
	feels: { scope: 'line', value: FEELINGS, shape: FEELINGS.join(', ') },
	shows: { scope: 'line', value: FEELINGS, shape: FEELINGS.join(', ') },
	say: { scope: 'line', value: 'text', shape: 'what a screen reader says instead' },
	asks: { scope: 'line', value: ['want'], shape: 'want' },
	meet: { scope: 'line', value: 'text', shape: 'the cast id of who is met here', many: true, private: true },
	plants: { scope: 'line', value: 'text', shape: 'a snake_case key', many: true, private: true },
	recalls: { scope: 'line', value: 'text', shape: 'the key of a plants, or a pick’s id', many: true, private: true },
	rest: { scope: 'line', value: 'bare', shape: 'nothing after it' },
	ending: { scope: 'ending', value: 'text', shape: '`snake_case_id: Title`' },
	question: { scope: 'ending', value: 'text', shape: 'a question to think about' },
	next: { scope: 'ending', value: 'text', shape: 'what to try next' },
} as const satisfies Record<string, TagRule>;

type TagName = keyof typeof TAGS;

/** The rule of a tag, or undefined if there is no such tag. */
export function ruleOf(name: string): TagRule | undefined {
	return Object.hasOwn(TAGS, name) ? TAGS[name as TagName] : undefined;
}
