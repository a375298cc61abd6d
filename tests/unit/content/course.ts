/** For the tests of the course’s words: every lesson that there is, found by looking, and its pieces by kind. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Piece, Pieces } from '../../../src/client/exercises/schema.ts';
import { pieces } from '../../../src/client/exercises/schema.ts';
import { LESSONS as HOME, type LessonFile, readLessons } from '../../../src/toolchain/course/lesson-files.ts';

export interface WholeLesson extends LessonFile {
	readonly pieces: Pieces;
}

/** A lesson whose pieces are what their kinds ask for. */
function whole(lesson: LessonFile): WholeLesson {
	const read = pieces.safeParse(lesson.pieces);
	if (read.success) return { ...lesson, pieces: read.data };
	const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	throw new Error(`${HOME}/${lesson.id}/exercises.yaml\n${wrong.join('\n')}`);
}

/** Every lesson, in every language. */
export const LESSONS: readonly WholeLesson[] = readdirSync(HOME, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.flatMap(({ name }) => readLessons(name).map(whole));

type OfKind<K extends Piece['kind']> = Extract<Piece, { kind: K }>;

/** Every piece of a kind, with its lesson and its id. */
export function piecesOf<K extends Piece['kind']>(kind: K): readonly (OfKind<K> & { readonly name: string })[] {
	return LESSONS.flatMap((lesson) =>
		Object.entries(lesson.pieces).flatMap(([id, piece]) =>
			piece.kind === kind ? [{ ...(piece as OfKind<K>), name: `${lesson.id}: ${id}` }] : [],
		),
	);
}

/** The text of every page of prose, by its file. */
export const PAGES: readonly { readonly name: string; readonly text: string }[] = readdirSync('src/content/pages', {
	recursive: true,
	encoding: 'utf8',
})
	.filter((name) => name.endsWith('.mdx'))
	.map((name) => ({ name, text: readFileSync(`src/content/pages/${name}`, 'utf8') }));

/** Every text in a value, however deep. */
export function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** The sources that MDX cites. */
export const citedInText = (text: string): string[] =>
	[...text.matchAll(/<Source id="([^"]*)" \/>/g)].map(([, id = '']) => id);
