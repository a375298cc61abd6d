/** The files in the hand: one for each story, and one for each unit, lessons and stories, at `/files/<name>.html`. */
import type { Story } from '../../../client/story/types.ts';
import type { LanguageId } from '../../../strings/languages.ts';
import { groupByUnit, type Lesson, listLessons, type TaughtUnit } from '../../course/lessons.ts';
import { storiesIn } from '../../course/library.ts';
import { languagePaths } from '../../course/paths.ts';

interface Named {
	/** Its name, and with `/files/….html` around it its address. */
	readonly id: string;
	readonly title: string;
	/** From the language's own home page. */
	readonly address: string;
}

/** A lesson with the stories that belong to it. */
interface Told {
	readonly lesson: Lesson;
	readonly stories: readonly Story[];
}

export type FileInHand =
	| (Named & { readonly kind: 'story'; readonly story: Story })
	| (Named & { readonly kind: 'unit'; readonly told: readonly Told[] });

const addressOf = (id: string): string => `/files/${id}.html`;

/**
 * Every file in a language, stories first. How heavy each is, the build writes where a page asks (`data-bytes="<id>"`).
 * @throws Error when a story and a unit have one name
 */
export async function filesInHand(lang: string | undefined): Promise<FileInHand[]> {
	const stories = storiesIn(lang ?? 'en');
	const toldIn = ({ lessons }: TaughtUnit): Told[] =>
		lessons.map((lesson) => ({
			lesson,
			stories: lesson.stories.flatMap(({ id }) => stories.find((story) => story.id === id) ?? []),
		}));
	const units = groupByUnit(await listLessons(lang)).map((unit) => ({ unit, told: toldIn(unit) }));
	const files: FileInHand[] = [
		...stories.map(
			(story): FileInHand => ({ kind: 'story', id: story.id, title: story.title, address: addressOf(story.id), story }),
		),
		...units
			.filter(({ told }) => told.length > 0)
			.map(
				({ unit: { slug, title }, told }): FileInHand => ({
					kind: 'unit',
					id: slug,
					title,
					address: addressOf(slug),
					told,
				}),
			),
	];
	const twice = files.find(({ id }, at) => files.findIndex((other) => other.id === id) < at);
	if (twice) throw new Error(`A story and a unit are both named “${twice.id}”: rename one of them.`);
	return files;
}

/** Where their pages are built, for `getStaticPaths`: folders, of which the build makes files (../carried/integration.ts). */
export async function filePaths(): Promise<
	{ params: { lang: LanguageId | undefined; file: string }; props: { file: FileInHand } }[]
> {
	const all = languagePaths().map(async ({ params }) =>
		(await filesInHand(params.lang)).map((file) => ({ params: { ...params, file: file.id }, props: { file } })),
	);
	return (await Promise.all(all)).flat();
}
