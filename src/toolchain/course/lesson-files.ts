/**
 * The lessons as their folders hold them: place, head, text and the pieces that the text places. Node only, without Astro:
 * for the count of who teaches what, and for tests. What a piece of a kind must hold, the build checks (content.config.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { FIRST } from '../../strings/languages.ts';
import { type LessonPlace, placeLesson } from './units.ts';

/** Where lessons lie: `<language>/<unit folder>/<number>-<name>/`. */
export const LESSONS = 'src/content/lessons';

/** A lesson's text and, beside it, what the text places by id. */
export const LESSON_FILES = { text: 'index.mdx', pieces: 'exercises.yaml' } as const;

/** As much of an exercise, an example or a sheet as all kinds have. */
interface FiledPiece {
	readonly kind: string;
	/** The points that it practises; none where it is only read. */
	readonly points?: readonly string[];
}

export interface LessonFile extends LessonPlace {
	/** Its folder's path below `LESSONS`. */
	readonly id: string;
	/** What the file says of itself above its text. */
	readonly head: Readonly<Record<string, unknown>>;
	/** The points of the syllabus that it names. */
	readonly points: readonly string[];
	/** The MDX below the head. */
	readonly text: string;
	readonly pieces: Readonly<Record<string, FiledPiece>>;
}

/** The names of the folders in a folder, in their order. */
const foldersIn = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();

const fromYaml = (yaml: string): Record<string, unknown> => (parse(yaml) as Record<string, unknown> | null) ?? {};

function readLesson(home: string, id: string): LessonFile {
	const read = (file: string) => readFileSync(`${home}/${id}/${file}`, 'utf8');
	const [, head = '', text = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(read(LESSON_FILES.text)) ?? [];
	const said = fromYaml(head);
	return {
		...placeLesson(id),
		id,
		head: said,
		points: (said['points'] as readonly string[] | undefined) ?? [],
		text,
		pieces: fromYaml(read(LESSON_FILES.pieces)) as Record<string, FiledPiece>,
	};
}

/**
 * Every lesson that is written in a language, first to last.
 * @param home the folder of all lessons
 * @throws Error where a folder stands where no lesson can, or a file is missing or no YAML
 */
export function readLessons(language: string = FIRST, home = LESSONS): LessonFile[] {
	return foldersIn(`${home}/${language}`)
		.flatMap((unit) => foldersIn(`${home}/${language}/${unit}`).map((name) => `${language}/${unit}/${name}`))
		.map((id) => readLesson(home, id))
		.sort((a, b) => a.unit.number - b.unit.number || a.number - b.number);
}
