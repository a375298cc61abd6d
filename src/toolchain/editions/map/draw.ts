/**
 * A story's map as SVG: scenes as sheets, roads between slips of paper, endings as doors (look.md §7). It comes in
 * pieces that lie below each other as one drawing, so that paper and wide screens can set them side by side. It is drawn
 * with every name on it, and no way marked: what a reader has not met is veiled, and their way marked, by mark.ts and
 * map.css. No style attributes; colours are the page's. `data-point` and `data-road` are indexes into `Places`.
 */

import { doorway } from '../../../client/drawing/door.ts';
import { escapeHtml } from '../../../client/markup/html.ts';
import { TYPICAL } from '../../../client/story/opening.ts';
import { DOORS } from '../../../client/story/types.ts';
import { DOOR, HEAD, HEAD_LINE, LINE, PAD, SIGN, slipsOf, TEXT } from './label-boxes.ts';
import type { MapPoint, Places } from './points.ts';
import { roadPath, stretches } from './roads.ts';
import type { Box, Layout } from './types.ts';

/** The user units in the reader's own text size. */
const EM = 16;
/** Room at both sides, for the roads' own width. */
const MARGIN = 2;

/** The id of a door to be used in the drawing. */
const doorId = (story: string, door: string): string => `${story}-map-${door}`;

function words(lines: readonly string[], x: number, y: number, line: number, more = ''): string {
	const spans = lines.map(
		(text, index) => `<tspan x="${x}"${index ? ` dy="${line}"` : ''}>${escapeHtml(text)}</tspan>`,
	);
	return `<text y="${y}"${more}>${spans.join(' ')}</text>`;
}

function pointMarkup(story: string, point: MapPoint, index: number, lines: readonly string[], box: Box): string {
	const { x, y, width, height } = box;
	const open = `<g class="point ${point.kind}" data-point="${index}">`;
	const use = (left: number, top: number, w: number, h: number, door: string) =>
		`<use href="#${doorId(story, door)}" x="${left}" y="${top}" width="${w}" height="${h}"/>`;
	if (point.kind === 'ending') {
		const middle = x + width / 2;
		return `${open}<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>${use(
			middle - DOOR.width / 2,
			y + 2,
			DOOR.width,
			DOOR.height,
			point.door ?? 'ajar',
		)}${words(lines, middle, y + DOOR.height + 4 + TEXT, LINE, ' text-anchor="middle"')}</g>`;
	}
	const decides = point.kind === 'decision';
	const first = Math.round(y + height / 2 - ((lines.length - 1) * LINE) / 2 + TEXT * 0.36);
	const sign = decides ? use(x + PAD - 1, y + (height - SIGN.height) / 2, SIGN.width, SIGN.height, 'ajar') : '';
	const text = words(lines, x + PAD + (decides ? SIGN.room : 0), first, LINE);
	return `${open}<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${decides ? 5 : 16}"/>${sign}${text}</g>`;
}

/**
 * What lies in each piece, by index. A road that runs across a cut is in both pieces; each shows its own stretch of it.
 */
function byPiece({ pieces }: Layout, all: readonly (Box | Layout['roads'][number])[]): number[][] {
	const found = pieces.map((): number[] => []);
	const pieceAt = (y: number) => {
		let [low, high] = [0, pieces.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((pieces[middle]?.top ?? 0) <= y) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	for (const [index, item] of all.entries()) {
		const heights = 'y' in item ? [item.y] : item.map(([, y]) => y);
		const [first, last] = [pieceAt(Math.min(...heights)), pieceAt(Math.max(...heights))];
		for (let piece = first; piece <= last; piece++) found[piece]?.push(index);
	}
	return found;
}

/**
 * The drawing.
 * @param story its id: ids within the drawing begin with it
 * @param label what it is, for those who cannot see it; the places themselves stand in words beside it
 */
export function drawMap(story: string, label: string, places: Places, layout: Layout): string {
	const slips = slipsOf(places);
	const width = layout.width + 2 * MARGIN;
	const doors = DOORS.map(
		(door) =>
			`<symbol id="${doorId(story, door)}" viewBox="-14 -20 100 140">${doorway(TYPICAL[door], { x: 0, y: 0, w: 72, h: 100 })}</symbol>`,
	);
	const scenes = byPiece(layout, layout.scenes);
	const points = byPiece(layout, layout.points);
	const roads = byPiece(layout, layout.roads);
	const regionOf = (scene: number) => {
		const { x, y, width: w, height: h } = layout.scenes[scene] as Box;
		const head = layout.heads[scene] as Box;
		const title = words(slips.heads[scene]?.lines ?? [], head.x, head.y + HEAD, HEAD_LINE);
		return `<g class="region" data-scene="${scene}"><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="14"/>${title}</g>`;
	};
	const pointOf = (point: number) => {
		const lines = slips.points[point]?.lines ?? [];
		return pointMarkup(story, places.points[point] as MapPoint, point, lines, layout.points[point] as Box);
	};
	const roadsOf = (passing: readonly number[]) => {
		const all = passing.map((road) => layout.roads[road] ?? []);
		const each = passing.map((road, index) => `<path data-road="${road}" d="${roadPath(all[index] ?? [])}"/>`);
		return `<g><path class="all" d="${stretches(all)}"/>${each.join('')}</g>`;
	};
	const pieces = layout.pieces.map(({ top, height }, piece) => {
		const size = `width="${width / EM}em" height="${height / EM}em"`;
		const inside = [
			piece === 0 ? `<defs>${doors.join('')}</defs>` : '',
			...(scenes[piece] ?? []).map(regionOf),
			roadsOf(roads[piece] ?? []),
			...(points[piece] ?? []).map(pointOf),
		];
		return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${top} ${width} ${height}" ${size} role="none">${inside.join('')}</svg>`;
	});
	return `<div class="map-drawing" role="img" aria-label="${escapeHtml(label)}">${pieces.join('')}</div>`;
}
