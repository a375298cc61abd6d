/**
 * A story's header, as written, made into values: title, cast, content note, what it takes and leaves; and, gathered
 * from the rest of it, its settings and endings.
 * Reads scanned lines; says what is missing or malformed, with the place.
 */
import type { Problem } from '../../client/story/errors.ts';
import { parsePair } from '../../client/story/tag-text.ts';
import { LIGHTS, PLACES, type Setting, type Take, VIEWS } from '../../client/story/types.ts';
import { hint } from './lint.ts';
import { pathOf, type SourceLine } from './scan.ts';
import { TAGS } from './tag-rules.ts';

/** A syllabus point and the place (`knot` or `knot.stitch`) that lives it. */
export interface Served {
	readonly point: string;
	readonly place: string;
}

export interface Header {
	readonly title: string;
	readonly person: { readonly id: string; readonly name: string };
	readonly cast: Record<string, string>;
	readonly about: string;
	readonly leaves: string[];
	readonly takes: Take[];
	readonly scenes: Setting[];
	readonly endings: Record<string, { title: string; place: string }>;
	readonly teaches: Served[];
	readonly teacher: string[];
}

interface Found {
	readonly value: string;
	readonly line: SourceLine;
}

function takeOf(value: string): Take | undefined {
	const match = /^(\w+)\s*=\s*(.+)$/.exec(value);
	const values = match?.[2]?.split(',').map((word) => word.trim()) ?? [];
	return match?.[1] && values.every(Boolean) && values.length > 0 ? { flag: match[1], values } : undefined;
}

/** The words of a list that a tag's value may come to: those it names, or any, where it prints a variable. */
function wordsIn<T extends string>(list: readonly T[], value: string): readonly T[] {
	const named = list.filter((word) => value.match(/\w+/g)?.includes(word));
	return named.length > 0 ? named : list;
}

/** Every setting that the tags beside a `# scene` may come to. */
function settingsOf({ tags }: SourceLine): Setting[] {
	if (!tags.some((tag) => tag.name === 'scene')) return [];
	const value = (name: string) => tags.find((tag) => tag.name === name)?.value ?? '';
	const person = value('with');
	return wordsIn(PLACES, value('place')).flatMap((place) =>
		wordsIn(LIGHTS, value('light')).flatMap((light) =>
			wordsIn(VIEWS, value('in_view')).map((inView) => ({ place, light, inView, ...(person && { person }) })),
		),
	);
}

/**
 * Reads the header of a scanned story.
 * @param variables every VAR of the story and its INCLUDEs, to check `leaves` and `takes` against
 */
export function readHeader(
	file: string,
	lines: readonly SourceLine[],
	variables: readonly string[],
): { header: Header; problems: Problem[] } {
	const problems: Problem[] = [];
	const all = (name: string): Found[] =>
		lines.flatMap((line) => line.tags.filter((tag) => tag.name === name).map((tag) => ({ value: tag.value, line })));
	const report = (line: SourceLine | undefined, message: string) =>
		problems.push({ file: line?.file ?? file, line: line?.line ?? 1, message });

	const one = (name: 'title' | 'about'): string => {
		const [first, second] = all(name);
		if (!first) report(undefined, `The story has no ${name}. Expected # ${name}: ${TAGS[name].shape}, at its head.`);
		if (second) report(second.line, `The story has a second ${name}. Keep one.`);
		return first?.value ?? '';
	};
	const variable = (name: string, line: SourceLine, tag: string): string => {
		if (!variables.includes(name)) {
			report(
				line,
				`“${tag}: ${name}” names no VAR of this story. Declare it, or mend the name.${hint(name, variables)}`,
			);
		}
		return name;
	};

	const cast: Record<string, string> = {};
	for (const { value, line } of all('cast')) {
		const pair = parsePair(value);
		if (!pair) report(line, `“cast: ${value}” is not whole. Expected ${TAGS.cast.shape}.`);
		else if (pair[0] in cast) report(line, `“${pair[0]}” is in the cast already. Keep one.`);
		else cast[pair[0]] = pair[1];
	}
	const [[id, name] = ['', '']] = Object.entries(cast);
	if (all('cast').length === 0)
		report(undefined, `The story has no cast. Expected # cast: ${TAGS.cast.shape}, at its head.`);

	const takes: Take[] = [];
	for (const { value, line } of all('takes')) {
		const take = takeOf(value);
		if (!take) report(line, `“takes: ${value}” is not whole. Expected ${TAGS.takes.shape}.`);
		else takes.push({ ...take, flag: variable(take.flag, line, 'takes') });
	}

	const scenes = new Map<string, Setting>();
	for (const setting of lines.flatMap(settingsOf)) scenes.set(Object.values(setting).join('/'), setting);

	const endings: Record<string, { title: string; place: string }> = {};
	for (const { value, line } of all('ending')) {
		const pair = parsePair(value);
		if (!pair) continue; // lint.ts has said so
		if (pair[0] in endings)
			report(line, `The ending “${pair[0]}” stands already in ${endings[pair[0]]?.place}. Give this one its own id.`);
		endings[pair[0]] = { title: pair[1], place: pathOf(line) };
	}

	const places = new Set(lines.flatMap((line) => [line.knot ?? '', pathOf(line)]));
	const teaches: Served[] = [];
	for (const { value, line } of all('teaches')) {
		const [point = '', place = ''] = value.split(/\s+/);
		if (!places.has(place)) {
			report(
				line,
				`“teaches: ${value}” names no place of this story. Expected ${TAGS.teaches.shape}.${hint(place, [...places])}`,
			);
		}
		teaches.push({ point, place });
	}

	const header = {
		title: one('title'),
		person: { id, name },
		cast,
		about: one('about'),
		leaves: all('leaves').map(({ value, line }) => variable(value, line, 'leaves')),
		takes,
		scenes: [...scenes.values()],
		endings,
		teaches,
		teacher: all('teacher').map(({ value }) => value),
	};
	return { header, problems };
}
