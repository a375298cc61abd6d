/**
 * The questions of a lesson's exercises that can come back by themselves: those that are answered by a choice, each with
 * all that it needs to be understood. Written while building alone. A kind that is not here does not come back.
 */
import { SOURCES } from '../../content/sources.ts';
import type { Strings } from '../../strings/languages.ts';
import { splitMarks } from './common/marks.ts';
import { fillSentence } from './common/sentence.ts';
import type { Piece as LessonPiece, Pieces } from './schema.ts';
import { SLIPS } from './where-it-slipped/schema.ts';

/** Words, and between them the sources that they cite. */
type Cited = string | { readonly source: string; readonly name: string };

interface Question {
	/** What there is to know first, a paragraph each. */
	readonly setting: readonly string[];
	readonly ask: string;
	readonly answers: readonly { readonly text: string; readonly reply: string; readonly instead?: string | undefined }[];
}

type Of<K extends LessonPiece['kind']> = Extract<LessonPiece, { kind: K }>;

/** For each kind that can come back, its questions. */
const QUESTIONS: { readonly [K in LessonPiece['kind']]?: (piece: Of<K>, words: Strings['exercises']) => Question[] } = {
	'where-it-slipped': ({ lead, scenes }, { slips }) =>
		scenes.map(({ lines, replies }) => ({
			setting: [lead, ...lines],
			ask: slips.ask,
			answers: SLIPS.map((slip) => ({ text: slips[slip], reply: replies[slip] })),
		})),
	sorting: ({ lead, heaps, lines }) =>
		lines.map(({ line, replies }) => ({
			setting: [lead],
			ask: line,
			answers: heaps.map(({ name, means }, at) => ({ text: `${name}: ${means}`, reply: replies[at] ?? '' })),
		})),
	gauges: ({ scene, replies }, { gauges }) => [{ setting: scene, ask: gauges.ask, answers: replies }],
	// One of its parts, the others filled in. A plan is the reader's own, and no question.
	builder: ({ lead, facts, pattern, parts, kept }) => {
		const last = parts.at(-1);
		if (kept || !last) return [];
		const others = parts.slice(0, -1).map(({ halves }) => halves.find(({ fits }) => fits)?.text);
		return [{ setting: [lead, ...facts], ask: fillSentence(pattern, others), answers: last.halves }];
	},
	check: ({ questions }) => questions.map(({ ask, answers }) => ({ setting: [], ask, answers })),
};

/** @throws Error for a source that there is not, which the schema has refused before */
const citedIn = (text: string): Cited[] =>
	splitMarks(text).flatMap((piece): Cited[] => {
		if (!('source' in piece)) return piece.words ? [piece.words] : [];
		const source = SOURCES.find(({ id }) => id === piece.source);
		if (!source) throw new Error(`There is no source ${piece.source} in src/content/sources.ts.`);
		return [{ source: source.id, name: source.short }];
	});

function questionsIn<K extends LessonPiece['kind']>(piece: Of<K>, words: Strings['exercises']): Question[] {
	const kind: K = piece.kind as K;
	return QUESTIONS[kind]?.(piece, words) ?? [];
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
	const longest = Math.max(0, ...lists.map(({ length }) => length));
	return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/**
 * The questions of a lesson that can come back, in the order in which they do: of what it taught itself one from each
 * exercise in turn, since two are asked together; then its own look back at the lessons before it.
 */
export function reviewQuestions(pieces: Pieces, words: Strings['exercises']) {
	const asked = Object.entries(pieces).map(([from, piece]) => ({
		isCheck: piece.kind === 'check',
		questions: questionsIn(piece, words).map(({ setting, ask, answers }) => ({
			from,
			setting: setting.map(citedIn),
			ask,
			answers: answers.map(({ text, reply, instead }) => ({
				text,
				reply: citedIn(instead ? `${reply} ${words.withoutBlame} ${instead}` : reply),
			})),
		})),
	}));
	const of = (check: boolean) =>
		inTurn(asked.filter(({ isCheck }) => isCheck === check).map(({ questions }) => questions));
	return [...of(false), ...of(true)];
}
