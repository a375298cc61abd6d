/** What can stand in a frame of its own: every story and every lesson, each under one name at `/embed/<name>/`. */
import type { Story } from '../../../client/story/types.ts';
import type { LanguageId } from '../../../strings/languages.ts';
import { type Lesson, listLessons } from '../../course/lessons.ts';
import { storiesIn } from '../../course/library.ts';
import { languagePaths } from '../../course/paths.ts';

export type Piece =
	| { readonly kind: 'story'; readonly id: string; readonly title: string; readonly story: Story }
	| { readonly kind: 'lesson'; readonly id: string; readonly title: string; readonly lesson: Lesson };

/**
 * Every piece in a language: the stories, then the lessons.
 * @throws Error when a story and a lesson have one name, and so one address
 */
export async function piecesIn(lang: string | undefined): Promise<Piece[]> {
	const lessons = await listLessons(lang);
	const pieces: Piece[] = [
		...storiesIn(lang ?? 'en').map((story): Piece => ({ kind: 'story', id: story.id, title: story.title, story })),
		...lessons.map((lesson): Piece => ({ kind: 'lesson', id: lesson.slug, title: lesson.title, lesson })),
	];
	const twice = pieces.find(({ id }, at) => pieces.findIndex((other) => other.id === id) < at);
	if (twice) throw new Error(`A story and a lesson are both named “${twice.id}”: rename one of them.`);
	return pieces;
}

/** Their addresses, for `getStaticPaths`. */
export async function piecePaths(): Promise<
	{ params: { lang: LanguageId | undefined; piece: string }; props: { piece: Piece } }[]
> {
	const all = languagePaths().map(async ({ params }) =>
		(await piecesIn(params.lang)).map((piece) => ({ params: { ...params, piece: piece.id }, props: { piece } })),
	);
	return (await Promise.all(all)).flat();
}
