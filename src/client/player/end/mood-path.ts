/**
 * How it went for the other person, drawn wide: a sky for each scene, and a ground whose edge is the line; they stand
 * behind it where it turned, with the door and the reader's own words (look.md §7). A string of SVG, no DOM.
 */

import { end as END_STRINGS } from '../../../strings/en/end.ts';
import { draw, type Point } from '../../drawing/paper.ts';
import type { Pictures } from '../../drawing/pictures.ts';
import { escapeHtml } from '../../markup/html.ts';
import { TYPICAL } from '../../story/opening.ts';
import type { Light, Session } from '../../story/types.ts';
import type { Moment } from './moments.ts';

export const WIDE = 1024;
export const HIGH = 560;
/** Where the path runs: with no distress, and with the most. */
const [EASY, HARD] = [132, 332] as const;
/** Where the words begin, below the lowest path; how high a line is, and how wide a letter is at most. */
const [WORDS, LEADING, LETTER] = [380, 21, 8] as const;
/** Between columns of words. */
const MARGIN = 14;

export const pathY = (distress: number): number => EASY + ((HARD - EASY) * distress) / 10;
export const pathX = (at: number, count: number): number => (WIDE * (at + 0.5)) / count;

/** A line through points that swings and never turns back: level at each of them. */
export function curve(points: readonly Point[]): string {
	const [first = [0, 0], ...rest] = points;
	let [x, y] = first;
	return rest.reduce((path, [toX, toY]) => {
		const half = (x + toX) / 2;
		const part = draw`C${half} ${y} ${half} ${toY} ${toX} ${toY}`;
		[x, y] = [toX, toY];
		return path + part;
	}, draw`M${first}`);
}

/** Text in lines of so many letters at most; a longer word has a line of its own. */
export function wrap(text: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** A drawing of its own, put into another at a place and size. */
const put = (svg: string, x: number, y: number, width: number, height: number): string =>
	svg.replace('<svg ', draw`<svg x="${x}" y="${y}" width="${width}" height="${height}" `);

/** Where each column of words begins: under its point as nearly as its neighbours allow. */
export function columns(xs: readonly number[], width: number): number[] {
	const lefts: number[] = [];
	for (const x of xs) lefts.push(Math.max(x - width / 2, (lefts.at(-1) ?? -width) + width));
	let right = WIDE;
	return [...lefts]
		.reverse()
		.map((left) => {
			right = Math.min(left, right - width);
			return right;
		})
		.reverse();
}

function wordsAt(left: number, width: number, { hour, said, door }: Moment): string {
	const lines = wrap(said, Math.floor(width / LETTER));
	const line = (text: string, at: number) =>
		draw`<tspan x="${left}" y="${WORDS + LEADING * at}">` + `${escapeHtml(text)}</tspan>`;
	return `<text class="end-hour">${line(hour, 0)}${line(END_STRINGS.door[door], 1)}</text><text class="end-words">${lines
		.map((text, at) => line(text, at + 2))
		.join('')}</text>`;
}

/** The skies: one a scene, as wide as its moments. */
function skies(session: Session, moments: readonly Moment[]): string {
	const scenes: { id: string; light: Light; from: number }[] = [];
	for (const [at, { turn }] of moments.entries()) {
		const scene = session.turns[turn]?.scene;
		if (scene && scene.id !== scenes.at(-1)?.id) scenes.push({ id: scene.id, light: scene.light, from: at });
	}
	return scenes
		.map(({ light, from }, index) => {
			const [left, right] = [from, scenes[index + 1]?.from ?? moments.length].map((at) => (WIDE * at) / moments.length);
			return draw`<path class="end-sky sky-${light}" d="M${left ?? 0} 0H${right ?? WIDE}V${HIGH}H${left ?? 0}Z"/>`;
		})
		.join('');
}

/**
 * The drawing, `<svg class="end-line">`, WIDE × HIGH.
 * @param turns which moments it turned at (moments.ts, `turnsOf`)
 * @param label what it is, for those who cannot see it
 * @param from what stands in its corner, so that a saved picture says what it is of
 */
export function drawLine(
	session: Session,
	pictures: Pictures,
	moments: readonly Moment[],
	turns: readonly number[],
	label: string,
	from: string,
): string {
	const count = moments.length;
	const points = moments.map(({ distress }, at): Point => [pathX(at, count), pathY(distress)]);
	const ends: Point[] = [[0, points[0]?.[1] ?? HARD], ...points, [WIDE, points.at(-1)?.[1] ?? HARD]];
	const edge = curve(ends);
	const room = Math.min(WIDE / turns.length, 220);
	const lefts = columns(
		turns.map((at) => points[at]?.[0] ?? 0),
		room,
	);
	const standing = turns.map((at) => {
		const [x, y] = points[at] ?? [0, 0];
		const turn = session.turns[moments[at]?.turn ?? -1];
		const left = Math.max(0, Math.min(WIDE - 150, x - 84));
		const person = turn && pictures.person(turn, pictures.pose(turn), `end-${at}`);
		// In a scene they stand from 172 on; here the ground covers them up to the chest.
		return person
			? `<g transform="translate(${Math.round(left - 52)} ${Math.round(y - 118)}) scale(.3)">${person}</g>`
			: '';
	});
	const doors = turns.map((at) => {
		const [x, y] = points[at] ?? [0, 0];
		const left = Math.max(90, Math.min(WIDE - 66, x + 22));
		return put(pictures.door(TYPICAL[moments[at]?.door ?? 'shut']), left, y - 76, 60, 84);
	});
	const words = turns.map((at, index) => {
		const moment = moments[at];
		return moment ? wordsAt((lefts[index] ?? 0) + MARGIN, room - MARGIN, moment) : '';
	});
	return `<svg class="end-line" viewBox="0 0 ${WIDE} ${HIGH}" role="img" aria-label="${escapeHtml(label)}">${skies(
		session,
		moments,
	)}${standing.join('')}<path class="end-ground" d="${edge}V${HIGH}H0Z"/>${doors.join('')}<path class="end-path" d="${edge}"/>${words.join(
		'',
	)}<text class="end-from" x="${WIDE - 16}" y="${HIGH - 16}" text-anchor="end">${escapeHtml(from)}</text></svg>`;
}
