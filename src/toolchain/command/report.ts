/** The writer's report: what a story measures and what is wrong with it, as lines of text. Pure: it prints nothing. */

import { MOTHER_TONGUE } from '../compile/story-path.ts';
import { type Service, tellUnserved, type Unserved, WAYS } from '../course/coverage.ts';
import { gradeOfLesson, minutesOf } from '../course/lesson-figures.ts';
import type { LessonFile } from '../course/lesson-files.ts';
import type { Proved } from '../course/proved.ts';
import type { Given } from '../explore/left.ts';
import type { Course } from '../prove/course.ts';
import type { Mark, MarkName, Tells } from '../prove/giveaways.ts';
import type { Figures } from '../prove/metrics.ts';
import type { Span } from '../prove/route-statistics.ts';
import type { Finding } from '../prove/rules/rule.ts';
import type { Spread, Telling } from '../prove/telling.ts';

const count = (value: number | bigint) => value.toLocaleString('en-GB');
const span = ({ least, most }: Span) => (least === most ? count(least) : `${count(least)}–${count(most)}`);
const tenthOf = (value: number) => Math.round(value * 10) / 10;
const tenth = (value: number) => String(tenthOf(value)).replace('-', '−');
const many = (value: number, one: string, more = `${one}s`) => `${count(value)} ${value === 1 ? one : more}`;

function endingLines({ endings }: Figures): string[] {
	const rows = endings.map(({ title, ways, share }) => {
		const percent = share * 100;
		const often = percent >= 0.1 ? `${tenth(percent)} %` : 'under 0.1 %';
		return [title, `${count(BigInt(ways))} ${ways === '1' ? 'way' : 'ways'}`, `${often} by chance`] as const;
	});
	const wide = (column: 0 | 1) => Math.max(0, ...rows.map((row) => row[column].length));
	return rows.map(([title, ways, often]) => `  ${title.padEnd(wide(0))}  ${ways.padStart(wide(1))}  ${often}`);
}

const MARK_NAMES: Record<MarkName, string> = {
	longest: 'the longest',
	shortest: 'the shortest',
	first: 'the first',
	last: 'the last',
	silent: 'a silent act',
	shout: 'one with “!”',
	but: 'one with “but”',
};

const markSaid = (name: string, { decisions, found, chance }: Mark) =>
	`${name} ${tenth(found)} of ${tenth(decisions)} (${tenth(chance)})`;

/** How the strongest choices are spread over what shows from outside. */
function balanceLines({ decisions, marks, longestMend, moves }: Tells): string[] {
	const names = (Object.keys(MARK_NAMES) as MarkName[]).filter((name) => marks[name].decisions > 0);
	const said = names.map((name) => markSaid(MARK_NAMES[name], marks[name]));
	if (longestMend.decisions > 0) said.push(markSaid('the longest where one mends', longestMend));
	const most = Object.entries(moves).sort((a, b) => b[1] - a[1]);
	return [
		`Strongest choices, found by a mark (by chance), in ${tenth(decisions)} decisions: ${said.join(' · ')}`,
		`  by move: ${most.map(([move, times]) => `${move} ${tenth(times)}`).join(', ')}`,
	];
}

const percent = (share: number) => Math.round(share * 100);

const spread = ({ least, middle, most }: Spread) => `${count(least)} / ${count(middle)} / ${count(most)}`;

/** How it is told; of three numbers the least, the middle one, the most. */
function tellingLines({ words, share, lines, labels, doorMoves, doorCrosses, thoughts, silences }: Telling): string[] {
	const { story, options, halves, back } = words;
	const shares = { least: percent(share.least), middle: percent(share.middle), most: percent(share.most) };
	return [
		`Words a decision: story ${tenth(story)}, options ${tenth(options)}, halves ${tenth(halves)}, looking back ${tenth(back)}`,
		`Of the words of a road story: ${spread(shares)} %`,
		`Lines of talk between decisions: ${spread(lines)}; words of a choice: ${spread(labels)}`,
		`The door: ${percent(doorMoves)} % of decisions move it, ${percent(doorCrosses)} % from word to word`,
		`On a road: ${tenth(thoughts)} turns with a thought, ${many(tenthOf(silences), 'silence')}`,
	];
}

/** What other stories may have left: how much there is of it, and how much of that a reader could tell apart. */
const givenLines = ({ combinations, stories, graphs }: Given): string[] => [
	`Other stories may have left it ${Object.entries(stories)
		.map(([id, ways]) => `${many(ways, 'way')} (${id})`)
		.join(' × ')}: ${many(combinations, 'combination')}, all walked; ${many(graphs, 'graph')} differ`,
];

function figureLines(figures: Figures): string[] {
	const { states, edges, turns, given, decisions, scenes, words, telling, grades } = figures;
	const grade = (value: number | null) => (value === null ? '–' : tenth(value));
	const sceneSaid = scenes.map(({ id, decisions: own, opens }) => {
		const ways = opens === undefined ? '' : `, ${many(opens, 'way')} or more to an open door`;
		return `${id} ${own ? span(own) : '?'}${ways}`;
	});
	return [
		`${many(states, 'state')}, ${many(edges, 'edge')}, ${many(turns, 'turn')}`,
		...(given ? givenLines(given) : []),
		`Decisions: ${decisions ? `${count(decisions.least)} on the shortest road, ${count(decisions.most)} on the longest` : 'roads lead round'}`,
		`Scenes, in decisions: ${sceneSaid.join(' · ')}`,
		'Endings:',
		...endingLines(figures),
		...balanceLines(figures.tells),
		`Words: ${Object.entries(words)
			.map(([part, own]) => `${part} ${span(own)}`)
			.join(', ')}`,
		...tellingLines(telling),
		`Reading grade: dialogue ${grade(grades.dialogue)}, narration ${grade(grades.narration)}, meant and heard ${grade(grades.sheet)}`,
	];
}

/** One finding: where and what, the way there, what to do. */
export function findingLines({ rule, file, line, message, picks, remedy }: Finding): string[] {
	return [
		`✗ ${file}:${line}  ${message} (${rule})`,
		...(picks.length > 0 ? [`    the way there: ${picks.join(' ')}`] : []),
		...(remedy ? [`    what to do: ${remedy}`] : []),
	];
}

const problems = (findings: readonly Finding[]) =>
	findings.length === 0
		? ['No problems.']
		: [`${many(findings.length, 'problem')}:`, ...findings.flatMap(findingLines)];

/** One story's report. */
export function storyReport({ id, lang, title, figures, findings }: Proved): string {
	const lines = [...(figures ? figureLines(figures) : []), ...problems(findings)];
	const name = lang === MOTHER_TONGUE ? id : `${id}, ${lang}`;
	return [`${title} (${name})`, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** What the stories show together. */
export function courseReport({ tells, goodHours, later, findings }: Course): string {
	const hours = Object.entries(goodHours).map(
		([kind, picks]) => `  ${kind}: ${picks.length > 0 ? picks.join(', ') : 'not yet'}`,
	);
	const lines = [
		...balanceLines(tells),
		'Weak kinds of answer, and where each is a good one:',
		...hours,
		...(later.length > 0 ? [`Points that no story lives yet: ${later.join(', ')}`] : []),
		...problems(findings),
	];
	return ['All stories together', ...lines.map((line) => `  ${line}`)].join('\n');
}

/** How long each lesson takes without its story, and how hard it reads. */
export function lessonsReport(lessons: readonly LessonFile[]): string {
	const lines = lessons.map((lesson) => {
		const grade = gradeOfLesson(lesson);
		const reads = grade === undefined ? '' : `, reading grade ${tenth(grade)}`;
		const { title, minutes } = lesson.head;
		return `${lesson.number} ${title}: ${tenth(minutesOf(lesson))} minutes counted (it says ${minutes})${reads}`;
	});
	return ['The lessons', ...lines.map((line) => `  ${line}`)].join('\n');
}

/** Who teaches, practises and lives each point, and whether every point of every lesson that there is has all three. */
export function syllabusReport(unserved: Unserved, services: readonly Service[]): string {
	const wrong = tellUnserved(unserved);
	const points = [...new Set(services.map(({ point }) => point))].filter(
		(point) => !unserved.later.some((one) => one === point),
	);
	const rows = points.map((point) => {
		const ways = WAYS.map((way) => {
			const places = services.filter((one) => one.point === point && one.way === way);
			return `${way} ${places.map(({ by, place }) => `${by}: ${place}`).join(', ') || 'nowhere'}`;
		});
		return `${point}  ${ways.join(' · ')}`;
	});
	const lines = [
		...rows,
		...(unserved.later.length > 0 ? [`Points of lessons still to come: ${unserved.later.join(', ')}`] : []),
		...(wrong.length > 0 ? [`${many(wrong.length, 'problem')}:`, ...wrong.map((one) => `✗ ${one}`)] : ['No problems.']),
	];
	return ['The syllabus', ...lines.map((line) => `  ${line}`)].join('\n');
}
