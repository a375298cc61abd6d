/**
 * Proves stories and tells what came of it, now or after every save. What is told is report.ts's, what is proved course/'s.
 */
import { readdirSync, watch } from 'node:fs';
import { everyStory, HOUSE, inkFile, type StoryName, storyAt } from '../compile/story-path.ts';
import { tellUnserved } from '../course/coverage.ts';
import { readLessons } from '../course/lesson-files.ts';
import { proveAll } from '../course/prove-all.ts';
import { proveTogether } from '../course/prove-together.ts';
import { asFindings } from '../course/proved.ts';
import { courseCoverage, courseServices } from '../course/services.ts';
import { besides } from '../course/story-files.ts';
import { courseReport, lessonsReport, storyReport, syllabusReport } from './report.ts';

/** Where lines are printed. */
export type Say = Pick<Console, 'log' | 'error'>;

/** Editors save in several steps: wait until it has been quiet for so many milliseconds. */
const QUIET = 150;

export const nameOf = ({ id, lang }: StoryName): string => `${id}/${lang}`;

/** One line that is written over while walks go on; only where someone looks at it. */
export function progressLine(): { tell: (file: string, states: number) => void; clear: () => void } {
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

/**
 * Proves stories and reports.
 * @param named these; none: all of them, and what they show together
 * @returns true if nothing is wrong
 */
export async function reportOn(named: readonly StoryName[], say: Say): Promise<boolean> {
	const stories = named.length > 0 ? named : everyStory();
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
	const course = named.length === 0 && proved.every(({ figures }) => figures) ? proveTogether(proved) : undefined;
	const lessons = course ? readLessons() : [];
	const living = measured.map(({ id, figures }) => ({ id, lived: figures.lived }));
	const unserved = course && courseCoverage(lessons, living);
	const findings = [...proved.flatMap((one) => one.findings), ...(course?.findings ?? [])];
	const wrong = findings.length + (unserved ? tellUnserved(unserved).length : 0);
	for (const one of proved) say.log(`${storyReport(one)}\n`);
	if (course) say.log(`${courseReport(course)}\n`);
	if (unserved) {
		say.log(`${lessonsReport(lessons)}\n`);
		say.log(`${syllabusReport(unserved, courseServices(lessons, living))}\n`);
	}
	const said = wrong === 0 ? 'no problems' : `${wrong} problem${wrong > 1 ? 's' : ''}`;
	say.log(`${proved.length} ${proved.length === 1 ? 'story' : 'stories'}, ${said} (${seconds} s)`);
	return wrong === 0;
}

/** Reports now and after every save, until it is stopped. */
export async function reportAndWatch(named: () => readonly StoryName[], say: Say): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	let busy = false;
	const again = async () => {
		if (busy) {
			timer = setTimeout(again, QUIET);
			return;
		}
		busy = true;
		try {
			await reportOn(named(), say);
		} catch (cause) {
			say.error((cause as Error).message);
		}
		say.log('Waiting for the next save; Ctrl+C ends it.');
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
