/**
 * A story's map as SVG: scenes as sheets, roads between slips of paper, endings as doors (look.md §7). It comes in
 * pieces that lie below each other as one drawing, so that paper and wide screens can set them side by side. It is drawn
 * with every name on it, and no way marked: what a reader has not met is veiled, and their way marked, by mark.ts and
 * map.css. No style attributes; colours are the page's. `data-point` and `data-road` are indexes into `Places`.
 */
import type { MapPoint, Places } from '../../../story/places.ts';
import { DOORS } from '../../../story/shapes.ts';
import { escapeHtml } from '../html.ts';
import { doorway } from '../picture/door.ts';
import { roadPath, stretches } from './roads.ts';
import type { Box, Layout } from './shapes.ts';
import { DOOR, HEAD, HEAD_LINE, LINE, PAD, SIGN, slipsOf, TEXT } from './slips.ts';

/** The user units in the reader's own text size. */
const EM = 16;
/** Room at both sides, for the roads' own width. */
const MARGIN = 2;

/** The id of a door to be used in the drawing. */
export const doorId = (story: string, door: string): string => `${story}-map-${door}`;

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
 * The drawing.
 * @param story its id: ids within the drawing begin with it
 * @param label what it is, for those who cannot see it; the places themselves stand in words beside it
 */
export function drawMap(story: string, label: string, places: Places, layout: Layout): string {
	const slips = slipsOf(places);
	const width = layout.width + 2 * MARGIN;
	const doors = DOORS.map(
		(door) =>
			`<symbol id="${doorId(story, door)}" viewBox="-14 -20 100 140">${doorway(door, { x: 0, y: 0, w: 72, h: 100 })}</symbol>`,
	);
	const pieces = layout.pieces.map(({ top, height }, index) => {
		const within = ({ y }: { readonly y: number }) => y >= top && y < top + height;
		const scenes = layout.scenes.map((box, scene) => {
			if (!within(box)) return '';
			const head = layout.heads[scene] ?? box;
			const title = words(slips.heads[scene]?.lines ?? [], head.x, head.y + HEAD, HEAD_LINE);
			return `<g class="region" data-scene="${scene}"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="14"/>${title}</g>`;
		});
		// A road that runs across a cut is in both pieces; each shows its own stretch of it.
		const passing = [...layout.roads.entries()].filter(([, road]) =>
			road.some(([, y]) => y >= top && y <= top + height),
		);
		const all = `<path class="all" d="${stretches(passing.map(([, road]) => road))}"/>`;
		const roads = passing.map(([road, corners]) => `<path data-road="${road}" d="${roadPath(corners)}"/>`);
		const points = layout.points.map((box, point) =>
			within(box)
				? pointMarkup(story, places.points[point] as MapPoint, point, slips.points[point]?.lines ?? [], box)
				: '',
		);
		return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${top} ${width} ${height}" width="${width / EM}em" height="${
			height / EM
		}em" role="none">${index ? '' : `<defs>${doors.join('')}</defs>`}${scenes.join('')}<g>${all}${roads.join('')}</g>${points.join('')}</svg>`;
	});
	return `<div class="map-drawing" role="img" aria-label="${escapeHtml(label)}">${pieces.join('')}</div>`;
}
