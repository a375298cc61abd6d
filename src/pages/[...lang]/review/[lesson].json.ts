/** A lesson's questions that come back: a file of their own, fetched only when they are opened. */
import type { APIRoute } from 'astro';
import { reviewQuestions } from '../../../client/exercises/review-questions.ts';
import type { ReviewQuestion } from '../../../client/site/review-file.ts';
import { languageOf } from '../../../strings/languages.ts';
import { listLessons } from '../../../toolchain/course/lessons.ts';
import { languagePaths } from '../../../toolchain/course/paths.ts';

export async function getStaticPaths() {
	const paths = languagePaths().map(async ({ params }) =>
		(await listLessons(params.lang)).map(({ slug, pieces }) => ({
			params: { ...params, lesson: slug },
			props: { questions: reviewQuestions(pieces, languageOf(params.lang).strings.exercises) },
		})),
	);
	return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<{ questions: readonly ReviewQuestion[] }> = ({ props: { questions } }) =>
	new Response(JSON.stringify(questions), { headers: { 'content-type': 'application/json' } });
