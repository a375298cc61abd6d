/**
 * `npm run bench:build`: what a course costs as it grows, in lessons that each have a story. Prints a table; exits 1 where
 * a lesson costs more than `SLACK` times what it did in the smallest course, where its page grows with the course, or
 * where what has not changed is walked again. `npm run bench:build -- 12 100` measures these sizes alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { type Copy, copyProject } from '../copy.ts';
import { pageOf, storyOf, writeCourse } from './course.ts';
import { table } from './measure.ts';

const SIZES = [12, 100, 500];
const SLACK = 1.3;
/** By how many bytes lesson pages may differ: numbers in them are longer. */
const MORE = 400;

/** What is built: the pages that there are more of with every lesson, and home, which lists them. */
const PAGES = ['index.astro', '[unit]', 'stories', 'embed', 'files'].map((page) => `[...lang]/${page}`);

/** What is measured, each a command. */
const STEPS = {
	walk: ['src/toolchain/course/walk-all.ts'],
	build: ['src/toolchain/site/run-astro.ts', 'build'],
	packages: ['src/toolchain/packages/packages.ts'],
} as const;
type Step = keyof typeof STEPS;

function run(copy: Copy, step: Step): number {
	const began = performance.now();
	// A large course says more than Node lets a command say by itself.
	const { status, error, stdout, stderr } = spawnSync(process.execPath, STEPS[step], {
		cwd: copy.at('.'),
		encoding: 'utf8',
		maxBuffer: 256e6,
	});
	if (status !== 0) throw new Error(`${step} failed. ${error ?? ''}\n${stdout.slice(-4000)}${stderr.slice(-4000)}`);
	return (performance.now() - began) / 1000;
}

const readingsIn = (copy: Copy): string[] => {
	const cache = copy.at('node_modules/.cache/attuned');
	return existsSync(cache) ? readdirSync(cache).filter((name) => name.includes('.reading.')) : [];
};

interface Course {
	readonly lessons: number;
	readonly seconds: Readonly<Record<Step, number>>;
	/** Bytes of the page of a lesson in its middle. */
	readonly page: number;
	/** What was walked again after one story had changed. */
	readonly again: readonly string[];
}

function measureCourse(lessons: number): Course {
	const copy = copyProject(PAGES);
	try {
		writeCourse(copy, lessons);
		const seconds = { walk: run(copy, 'walk'), build: run(copy, 'build'), packages: run(copy, 'packages') };
		const page = statSync(copy.at(pageOf(Math.ceil(lessons / 2)))).size;
		const before = new Set(readingsIn(copy));
		const changed = copy.at(`stories/${storyOf(1)}/en.ink`);
		writeFileSync(changed, readFileSync(changed, 'utf8').replace(/^# title: .*$/m, '# title: Another'));
		run(copy, 'walk');
		return { lessons, seconds, page, again: readingsIn(copy).filter((name) => !before.has(name)) };
	} finally {
		copy.remove();
	}
}

/** What a lesson costs in a step: what the course costs beyond a course of one, shared out. */
const each = ({ lessons, seconds }: Course, one: Course, step: Step): number =>
	Math.max(0, seconds[step] - one.seconds[step]) / Math.max(1, lessons - 1);

function judge(courses: readonly Course[], one: Course): string[] {
	const [least] = courses;
	if (!least) return [];
	return courses.flatMap((course) => {
		const of = `with ${course.lessons} lessons`;
		const dear = (Object.keys(STEPS) as Step[]).filter(
			(step) => each(course, one, step) > SLACK * each(least, one, step),
		);
		return [
			...dear.map((step) => `${step}: a lesson costs more than × ${SLACK} of what it did, ${of}.`),
			...(course.page > least.page + MORE
				? [`A lesson’s page has ${course.page} bytes ${of}, and ${least.page} before.`]
				: []),
			...(course.again.length === 1 ? [] : [`After a change of one story ${course.again.length} were walked, ${of}.`]),
		];
	});
}

const asked = process.argv.slice(2).map(Number);
const one = measureCourse(1);
const courses = (asked.length > 0 ? asked : SIZES).map(measureCourse);
const s = (value: number) => `${value.toFixed(1)} s`;
const ms = (value: number) => `${(value * 1000).toFixed(0)} ms`;
const head = [
	'lessons',
	'walk',
	'a lesson',
	'build',
	'a lesson',
	'packages',
	'a lesson',
	'a lesson’s page',
	'walked again',
];
const rows = [one, ...courses].map((course) => [
	`${course.lessons}`,
	...(Object.keys(STEPS) as Step[]).flatMap((step) => [
		s(course.seconds[step]),
		course === one ? '' : ms(each(course, one, step)),
	]),
	`${course.page.toLocaleString('en-GB')} B`,
	`${course.again.length}`,
]);
console.log(`A course of so many lessons, each with a story\n\n${table([head, ...rows])}\n`);
const wrong = judge(courses, one);
console.log(
	wrong.length === 0 ? `A lesson costs no more than × ${SLACK} of what it did, at any size.` : wrong.join('\n'),
);
if (wrong.length > 0) process.exitCode = 1;
