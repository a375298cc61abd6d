/**
 * The map and the same in words, as the page shows them below an ending. Pure; made at build time. As it stands it
 * tells everything; what a reader has not seen is veiled by map.css once client.ts has marked their way on it.
 */

import { type Html, html, trusted } from '../../../client/markup/html.ts';
import type { MapFile } from '../../../client/story/map-file.ts';
import type { Wording } from '../wording.ts';
import { drawMap } from './draw.ts';
import type { MapPoint, Places } from './points.ts';
import type { Layout } from './types.ts';

function pointWords({ story, strings: { map } }: Wording, point: MapPoint, index: number): Html {
	const name = html`<b class="name">${point.title}</b>`;
	if (point.kind === 'ending') return html`<li data-point="${index}"><p>${name} <span>${map.ending}</span></p></li>`;
	const { lead, choices } = point;
	const speaker = lead?.speaker === undefined ? undefined : story.cast[lead.speaker];
	return html`<li data-point="${index}"><details><summary>${name}<span class="unmet">${map.unmet}</span></summary>${
		lead && html`<p>${speaker !== undefined && html`<span class="who">${speaker}:</span> `}${lead.text}</p>`
	}${
		point.kind === 'go_on'
			? html`<p>${map.nothingToChoose}</p>`
			: html`<ul>${choices.map(({ text }) => html`<li>${text}</li>`)}</ul>`
	}</details></li>`;
}

/** Every place, scene by scene. */
function placesWords(wording: Wording, { scenes, points }: Places): Html {
	const items = new Map(scenes.map(({ id }): [string, Html[]] => [id, []]));
	for (const [index, point] of points.entries()) items.get(point.scene)?.push(pointWords(wording, point, index));
	const unmet = html`<span class="unmet">${wording.strings.map.unmetScene}</span>`;
	return html`${scenes.map(
		({ id, title }, index) =>
			html`<section data-scene="${index}"><h3><span class="name">${title}</span>${unmet}</h3><ul>${items.get(id)}</ul></section>`,
	)}`;
}

/** The file that the player loads when a story has ended. */
export function mapFile(wording: Wording, places: Places, layout: Layout): MapFile {
	const { story, strings } = wording;
	const { map } = strings;
	const count = (kind: MapPoint['kind']) => places.points.filter((point) => point.kind === kind).length;
	const label = map.label(places.scenes.length, count('decision'), count('ending'));
	const page = html`<h2>${map.title}</h2><p class="map-hint">${map.hint}</p><p><button type="button" class="btn two" aria-pressed="false" data-tell>${
		map.tell
	}</button></p><div class="map-scroll" role="region" aria-label="${map.scroll}" tabindex="0">${trusted(
		drawMap(story.id, label, places, layout),
	)}</div><details class="map-words"><summary>${map.inWords}</summary>${placesWords(wording, places)}</details>`;
	return {
		html: page.html,
		points: places.points.map(({ id }) => id),
		roads: places.roads.map(({ from, to }) => [from, to]),
	};
}
