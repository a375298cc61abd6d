/**
 * Where to resume, as a short text for a school's system: of each story the picks on show, the endings met, and what it
 * took from another; of each lesson how far it was read. Names are written as three letters that are worked out from the
 * name alone, so that a course that grows still reads what it wrote. No words, no times, no answers.
 *
 *     1<story><marks><endings>!<given>!<picks>.<story>…~<lesson><b or r>…
 */
import { type Attempt, type Attempts, attemptOf, type Flags, isDone } from '../../state/attempts.ts';
import { type Lessons, reachedOf } from '../../state/lessons.ts';

/** What SCORM 1.2 holds is 4,096 characters, and what the 2004 editions before the fourth hold 4,000. */
export const MOST = 4000;

/** The names that a package's stories and lessons have: three letters are read by looking among them. */
export interface Names {
	readonly stories: Readonly<
		Record<
			string,
			{
				readonly picks: readonly string[];
				readonly endings: readonly string[];
				/** `flag=value`, of all that it may take from other stories. */
				readonly given: readonly string[];
			}
		>
	>;
	readonly lessons: readonly string[];
}

/** What is resumed. */
export interface Place {
	readonly attempts: Attempts;
	readonly lessons: Lessons;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const STORY = String.raw`[\w-]{4,}![\w-]*![\w-]*`;
const WHOLE = new RegExp(String.raw`^1(?:${STORY}(?:\.${STORY})*)?~(?:[\w-]{3}[br])*$`);

/** Three letters for a name: the same for ever (FNV-1a, folded to 18 bits). */
export function shortName(name: string): string {
	let hash = 0x811c9dc5;
	for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	const bits = (hash ^ (hash >>> 18)) & 0x3ffff;
	return [12, 6, 0].map((shift) => LETTERS[(bits >> shift) & 63]).join('');
}

const written = (names: readonly string[]): string => names.map(shortName).join('');

const MARKS = { lighter: 1, held: 2 } as const;

function storyText(id: string, { picks, endings, given = {}, lighter, held }: Attempt, whole: boolean): string {
	const marks = LETTERS[(lighter ? MARKS.lighter : 0) + (held ? MARKS.held : 0)];
	const flags = Object.entries(given).map(([flag, value]) => `${flag}=${value}`);
	return `${shortName(id)}${marks}${written(endings)}!${whole ? `${written(flags)}!${written(picks)}` : '!'}`;
}

/**
 * Writes a place. Should it be too long, the roads that were left longest ago are let go, those of finished stories
 * first: finished they stay.
 */
export function writePlace({ attempts, lessons }: Place, most = MOST): string {
	const stories = Object.entries(attempts.byStory)
		.filter(([, { picks, endings, lighter }]) => picks.length + endings.length > 0 || lighter)
		.sort(([, one], [, other]) => one.at - other.at);
	const read = Object.entries(lessons).map(([lesson, reached]) => shortName(lesson) + reached[0]);
	const letGo = [...stories].sort(([, one], [, other]) => Number(isDone(other)) - Number(isDone(one)));
	for (let gone = 0; ; gone++) {
		const short = new Set(letGo.slice(0, gone).map(([id]) => id));
		const texts = stories.map(([id, attempt]) => storyText(id, attempt, !short.has(id)));
		const text = `1${texts.join('.')}~${read.join('')}`;
		if (text.length <= most || gone >= stories.length) return text === '1~' ? '' : text;
	}
}

const inThrees = (text: string): string[] => text.match(/.{3}/g) ?? [];

/** The names that three letters each stand for, as far as all are known. */
function namesIn(text: string, known: readonly string[]): string[] {
	const byShort = new Map(known.map((name) => [shortName(name), name]));
	const found = inThrees(text).map((short) => byShort.get(short));
	const end = found.indexOf(undefined);
	return (end < 0 ? found : found.slice(0, end)) as string[];
}

function readStory(text: string, at: number, { stories }: Names): [string, Attempt] | undefined {
	const [head = '', given = '', picks = ''] = text.split('!');
	const id = Object.keys(stories).find((story) => shortName(story) === head.slice(0, 3));
	const names = id === undefined ? undefined : stories[id];
	if (id === undefined || !names) return undefined;
	const marks = LETTERS.indexOf(head[3] ?? '');
	const flags: Flags = Object.fromEntries(namesIn(given, names.given).map((flag) => flag.split('=')));
	const attempt: Attempt = {
		picks: namesIn(picks, names.picks),
		...(given && { given: flags }),
		endings: namesIn(head.slice(4), names.endings),
		...(marks & MARKS.lighter && { lighter: true as const }),
		...(marks & MARKS.held && { held: true as const }),
		// No times are kept, only which story was touched last.
		at,
	};
	return [id, attempt];
}

/** Reads a place; what is no such text, or names nothing that is known, is no place. Never throws. */
export function readPlace(text: string, names: Names): Place {
	const [stories = '', lessons = ''] = WHOLE.test(text) ? text.slice(1).split('~') : [];
	const found = stories.split('.').flatMap((story, at) => {
		const read = readStory(story, at + 1, names);
		return read ? [read] : [];
	});
	const reached = (lessons.match(/.{4}/g) ?? []).flatMap((each) => {
		const lesson = names.lessons.find((name) => shortName(name) === each.slice(0, 3));
		return lesson === undefined ? [] : [[lesson, each[3] === 'r' ? 'read' : 'begun'] as const];
	});
	return { attempts: { v: 1, byStory: Object.fromEntries(found) }, lessons: Object.fromEntries(reached) };
}

/** Whether all that a package asks for is done: each lesson read, and each story ended, or its lighter way read. */
export function isWhole(
	{ attempts, lessons }: Place,
	asked: { lessons: readonly string[]; stories: readonly string[] },
) {
	const done = (story: string): boolean => {
		const attempt = attemptOf(attempts, story);
		return attempt !== undefined && isDone(attempt);
	};
	return asked.stories.every(done) && asked.lessons.every((lesson) => reachedOf(lessons, lesson) === 'read');
}
