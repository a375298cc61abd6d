/**
 * What `npm run stories` does with what it is asked for: which command, which stories, and what it says to a slip of the
 * hand. It prints by what it is given, and ends no process.
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StoryError } from '../../client/story/errors.ts';
import { compileStory } from '../compile/compile.ts';
import { hint } from '../compile/lint.ts';
import { everyStory, HOUSE, inkFile, type StoryName, storyIds } from '../compile/story-path.ts';
import { giversTo, leftTo } from '../course/left.ts';
import { transcriptOf } from '../editions/transcript/make.ts';
import { KINDS } from '../prove/roads/policies.ts';
import { foreignReport } from './foreign-report.ts';
import { NameError, newStory } from './new-story.ts';
import { nameOf, progressLine, reportAndWatch, reportOn, type Say } from './report-on.ts';
import { readersRoads, roadsText, writeRoads } from './road-files.ts';

const USAGE = `
  npm run stories                            all stories
  npm run stories -- NAME …                  those named; NAME/LANG is one in one language
  npm run stories -- --watch [NAME …]        again whenever one is saved
  npm run stories -- transcript NAME PICKS   a road, as text
  npm run stories -- roads NAME              readers’ roads, as text: --print N of them, --seed S, --out FOLDER
  npm run stories -- new NAME                starts a story
  npm run stories -- FOLDER/FILE.ink         any author’s ink, from outside stories/, walked as it is`;

/** Asked for something that there is not. */
class UsageError extends Error {}

/** The stories that a name stands for: an id, with or without a language, or the path of its file. */
function storiesCalled(name: string): StoryName[] {
	const asked = name
		.replace(/^stories[\\/]/, '')
		.replace(/\.ink$/, '')
		.replaceAll('\\', '/');
	const found = everyStory().filter((story) => story.id === asked || nameOf(story) === asked);
	if (found.length > 0) return found;
	const names = asked.includes('/') ? everyStory().map(nameOf) : storyIds();
	throw new UsageError(`There is no story “${name}”. There are: ${names.join(', ')}.${hint(asked, names)}`);
}

/** `flag=value`: what another story left. */
const isGiven = (word: string): boolean => word.includes('=');

function transcript([name, ...picks]: readonly string[], say: Say): boolean {
	if (!name) throw new UsageError(`Which story? Expected one of:${USAGE}`);
	const [named] = storiesCalled(name);
	if (!named) return false;
	const { story } = compileStory(inkFile(named));
	const words = picks.flatMap((pick) => pick.split(',')).filter(Boolean);
	const given = Object.fromEntries(words.filter(isGiven).map((word) => word.split('=')));
	const { text, whole } = transcriptOf(
		story,
		words.filter((word) => !isGiven(word)),
		undefined,
		given,
	);
	say.log(text);
	return whole;
}

/** A whole number, as it was typed. */
function number(value: string | undefined, otherwise: number): number {
	if (value === undefined) return otherwise;
	if (!/^\d+$/.test(value)) throw new UsageError(`“${value}” is no whole number.`);
	return Number(value);
}

interface RoadOptions {
	readonly print?: string | undefined;
	readonly seed?: string | undefined;
	readonly out?: string | undefined;
}

function roads(names: readonly string[], { print, seed, out }: RoadOptions, say: Say): boolean {
	const [named] = storiesCalled(names[0] ?? '');
	if (!named || names.length !== 1) throw new UsageError(`Expected one story. Expected one of:${USAGE}`);
	const compiled = compileStory(inkFile(named));
	const left = leftTo(compiled, giversTo(compiled.story));
	const found = readersRoads(compiled, number(print, KINDS.length), number(seed, 1), left);
	say.log(out === undefined ? roadsText(found) : writeRoads(found, out).join('\n'));
	return true;
}

function start(names: readonly string[], say: Say): boolean {
	if (names.length !== 1) throw new UsageError(`Expected one name: npm run stories -- new two-plates`);
	const name = names[0] ?? '';
	say.log(`Wrote ${newStory(name)} and what stands beside it. Next: npm run stories -- ${name}`);
	return true;
}

/** A file that is not the course's: a path to an .ink file anywhere but in the stories' own house. */
const isForeign = (name: string) =>
	name.endsWith('.ink') && /[\\/]/.test(name) && relative(resolve(HOUSE), resolve(name)).startsWith('..');

function walkForeign(file: string, say: Say): boolean {
	if (!existsSync(file)) throw new UsageError(`There is no file ${file}. Expected the path of an .ink file.`);
	const progress = progressLine();
	const { text, whole } = foreignReport(file, (states) => progress.tell(file, states));
	progress.clear();
	say.log(text);
	return whole;
}

/** Does what the arguments ask. True if nothing is wrong. */
async function run(args: readonly string[], say: Say): Promise<boolean> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			watch: { type: 'boolean' },
			help: { type: 'boolean', short: 'h' },
			print: { type: 'string' },
			seed: { type: 'string' },
			out: { type: 'string' },
		},
	});
	const [command, ...rest] = positionals;
	if (values.help) {
		say.log(`Usage:${USAGE}`);
		return true;
	}
	if (command === 'transcript') return transcript(rest, say);
	if (command === 'roads') return roads(rest, values, say);
	if (command === 'new') return start(rest, say);
	if (positionals.some(isForeign)) {
		if (positionals.every(isForeign)) return positionals.map((file) => walkForeign(file, say)).every(Boolean);
		throw new UsageError(`Name the course’s stories, or files of any author’s ink, not both. Expected one of:${USAGE}`);
	}
	const named = () => positionals.flatMap(storiesCalled);
	if (!values.watch) return reportOn(named(), say);
	await reportAndWatch(named, say);
	return true;
}

/**
 * Does what the arguments ask, and says so.
 * @returns 0 if nothing is wrong, 1 if a story breaks a promise, 2 if it was asked for what it does not do
 */
export async function runStories(args: readonly string[], say: Say): Promise<number> {
	try {
		return (await run(args, say)) ? 0 : 1;
	} catch (cause) {
		const { message, code } = cause as Error & { code?: string };
		if (cause instanceof UsageError || cause instanceof NameError) say.error(message);
		else if (code?.startsWith('ERR_PARSE_ARGS')) say.error(`${message}\nExpected one of:${USAGE}`);
		else if (!(cause instanceof StoryError)) throw cause;
		else say.error(message);
		return cause instanceof StoryError ? 1 : 2;
	}
}
