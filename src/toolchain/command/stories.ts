/**
 * `npm run stories`: the writer's report over all stories, or those named.
 *
 *   npm run stories                            all of them, what they show together, the lessons, and the syllabus
 *   npm run stories -- the-bad-day             one, in every language that it is written in
 *   npm run stories -- the-bad-day/es          one, in one language
 *   npm run stories -- --watch [NAMES]         again whenever a story is saved
 *   npm run stories -- transcript NAME PICKS   a road, as text; flag=value among the picks: what another story left
 *   npm run stories -- roads NAME              readers’ roads, as text: --print N of them, --seed S, --out FOLDER
 *   npm run stories -- new NAME                starts a story
 *   npm run stories -- FOLDER/FILE.ink         any author's ink, walked as it is
 *
 * It exits 0 if nothing is wrong, 1 if a story breaks a promise, 2 if it was asked for what it does not do.
 */
import { existsSync, readdirSync, watch } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StoryError } from '../../client/story/errors.ts';
import { compileStory } from '../compile/compile.ts';
import { hint } from '../compile/lint.ts';
import { everyStory, HOUSE, inkFile, type StoryName, storyAt, storyIds } from '../compile/story-path.ts';
import { tellUnserved } from '../course/coverage.ts';
import { giversTo, leftTo } from '../course/left.ts';
import { readLessons } from '../course/lesson-files.ts';
import { proveAll } from '../course/prove-all.ts';
import { proveTogether } from '../course/prove-together.ts';
import { asFindings } from '../course/proved.ts';
import { courseCoverage, courseServices } from '../course/services.ts';
import { besides } from '../course/story-files.ts';
import { transcriptOf } from '../editions/transcript/make.ts';
import { KINDS } from '../prove/roads/policies.ts';
import { foreignReport } from './foreign-report.ts';
import { NameError, newStory } from './new-story.ts';
import { courseReport, lessonsReport, storyReport, syllabusReport } from './report.ts';
import { readersRoads, roadsText, writeRoads } from './road-files.ts';

/** Editors save in several steps: wait until it has been quiet for so many milliseconds. */
const QUIET = 150;

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

const nameOf = ({ id, lang }: StoryName) => `${id}/${lang}`;

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

/** One line that is written over while walks go on; only where someone looks at it. */
function progressLine(): { tell: (file: string, states: number) => void; clear: () => void } {
	const under = new Map<string, number>();
	const write = (text: string) => {
		if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
	};
	const tell = (file: string, states: number) => {
		under.set(nameOf(storyAt(file)), states);
		write([...under].map(([name, count]) => `${name}: ${count.toLocaleString('en-GB')} states`).join(' · '));
	};
	return { tell, clear: () => write('') };
}

/** Proves and reports. True if nothing is wrong. */
async function report(names: readonly string[]): Promise<boolean> {
	const stories = names.length > 0 ? names.flatMap(storiesCalled) : everyStory();
	const progress = progressLine();
	const start = performance.now();
	const walked = await proveAll(
		stories.map((story) => inkFile(story)),
		progress.tell,
	);
	const proved = walked.map((one) => ({ ...one, findings: [...asFindings(besides(one)), ...one.findings] }));
	progress.clear();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	const measured = proved.flatMap(({ id, figures }) => (figures ? [{ id, figures }] : []));
	const course = names.length === 0 && proved.every(({ figures }) => figures) ? proveTogether(proved) : undefined;
	const lessons = course ? readLessons() : [];
	const living = measured.map(({ id, figures }) => ({ id, lived: figures.lived }));
	const unserved = course && courseCoverage(lessons, living);
	const findings = [...proved.flatMap((one) => one.findings), ...(course?.findings ?? [])];
	const wrong = findings.length + (unserved ? tellUnserved(unserved).length : 0);
	for (const one of proved) console.log(`${storyReport(one)}\n`);
	if (course) console.log(`${courseReport(course)}\n`);
	if (unserved) {
		console.log(`${lessonsReport(lessons)}\n`);
		console.log(`${syllabusReport(unserved, courseServices(lessons, living))}\n`);
	}
	const said = wrong === 0 ? 'no problems' : `${wrong} problem${wrong > 1 ? 's' : ''}`;
	console.log(`${proved.length} ${proved.length === 1 ? 'story' : 'stories'}, ${said} (${seconds} s)`);
	return wrong === 0;
}

/** Reports now and after every save, until it is stopped. */
async function reportAndWatch(names: readonly string[]): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	let busy = false;
	const again = async () => {
		if (busy) {
			timer = setTimeout(again, QUIET);
			return;
		}
		busy = true;
		await report(names).catch((cause: unknown) => console.error(String((cause as Error).message)));
		console.log('Waiting for the next save; Ctrl+C ends it.');
		busy = false;
	};
	const folders = readdirSync(HOUSE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	// Folder by folder: a recursive watch loses a file that an editor saves by putting another in its place.
	for (const { name } of folders) {
		watch(`${HOUSE}/${name}`, (_, file) => {
			if (!file || !/\.(ink|yaml)$/.test(file)) return;
			clearTimeout(timer);
			timer = setTimeout(again, QUIET);
		});
	}
	await again();
}

/** `flag=value`: what another story left. */
const isGiven = (word: string): boolean => word.includes('=');

function transcript([name, ...picks]: readonly string[]): boolean {
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
	console.log(text);
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

function roads(names: readonly string[], { print, seed, out }: RoadOptions): boolean {
	const [named] = storiesCalled(names[0] ?? '');
	if (!named || names.length !== 1) throw new UsageError(`Expected one story. Expected one of:${USAGE}`);
	const compiled = compileStory(inkFile(named));
	const left = leftTo(compiled, giversTo(compiled.story));
	const found = readersRoads(compiled, number(print, KINDS.length), number(seed, 1), left);
	console.log(out === undefined ? roadsText(found) : writeRoads(found, out).join('\n'));
	return true;
}

function start(names: readonly string[]): boolean {
	if (names.length !== 1) throw new UsageError(`Expected one name: npm run stories -- new two-plates`);
	const name = names[0] ?? '';
	console.log(`Wrote ${newStory(name)} and what stands beside it. Next: npm run stories -- ${name}`);
	return true;
}

/** A file that is not the course's: a path to an .ink file anywhere but in the stories' own house. */
const isForeign = (name: string) =>
	name.endsWith('.ink') && /[\\/]/.test(name) && relative(resolve(HOUSE), resolve(name)).startsWith('..');

function walkForeign(file: string): boolean {
	if (!existsSync(file)) throw new UsageError(`There is no file ${file}. Expected the path of an .ink file.`);
	const progress = progressLine();
	const { text, whole } = foreignReport(file, (states) => progress.tell(file, states));
	progress.clear();
	console.log(text);
	return whole;
}

/** Does what the arguments ask. True if nothing is wrong. */
async function run(args: readonly string[]): Promise<boolean> {
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
		console.log(`Usage:${USAGE}`);
		return true;
	}
	if (command === 'transcript') return transcript(rest);
	if (command === 'roads') return roads(rest, values);
	if (command === 'new') return start(rest);
	if (positionals.some(isForeign)) {
		if (positionals.every(isForeign)) return positionals.map(walkForeign).every(Boolean);
		throw new UsageError(`Name the course’s stories, or files of any author’s ink, not both. Expected one of:${USAGE}`);
	}
	if (!values.watch) return report(positionals);
	await reportAndWatch(positionals);
	return true;
}

try {
	process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
} catch (cause) {
	const { message, code } = cause as Error & { code?: string };
	if (cause instanceof UsageError || cause instanceof NameError) console.error(message);
	else if (code?.startsWith('ERR_PARSE_ARGS')) console.error(`${message}\nExpected one of:${USAGE}`);
	else if (!(cause instanceof StoryError)) throw cause;
	else console.error(message);
	process.exitCode = cause instanceof StoryError ? 1 : 2;
}
