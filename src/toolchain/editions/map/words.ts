/**
 * The map and the same in words, as the page shows them below an ending. Pure; made at build time. As it stands it
 * tells everything; what a reader has not seen is veiled by map.css once mark.ts has marked their way on it.
 */

import { type Html, html, trusted } from '../../../client/markup/html.ts';
import type { MapFile } from '../../../client/story/map-file.ts';
import type { Story } from '../../../client/story/types.ts';
import { MAP_STRINGS } from '../../../strings/en/map.ts';
import { drawMap } from './draw.ts';
import type { MapPoint, Places } from './points.ts';
import type { Layout } from './types.ts';

function pointWords(story: Story, point: MapPoint, index: number): Html {
	const name = html`<b class="name">${point.title}</b>`;
	if (point.kind === 'ending')
		return html`<li data-point="${index}"><p>${name} <span>${MAP_STRINGS.ending}</span></p></li>`;
	const { lead, choices } = point;
	const speaker = lead?.speaker === undefined ? undefined : story.cast[lead.speaker];
	return html`<li data-point="${index}"><details><summary>${name}<span class="unmet">${MAP_STRINGS.unmet}</span></summary>${
		lead && html`<p>${speaker !== undefined && html`<span class="who">${speaker}:</span> `}${lead.text}</p>`
	}${
		point.kind === 'go_on'
			? html`<p>${MAP_STRINGS.nothingToChoose}</p>`
			: html`<ul>${choices.map(({ text }) => html`<li>${text}</li>`)}</ul>`
	}</details></li>`;
}

/** Every place, scene by scene. */
function placesWords(story: Story, { scenes, points }: Places): Html {
	const items = new Map(scenes.map(({ id }): [string, Html[]] => [id, []]));
	for (const [index, point] of points.entries()) items.get(point.scene)?.push(pointWords(story, point, index));
	const unmet = html`<span class="unmet">${MAP_STRINGS.unmetScene}</span>`;
	return html`${scenes.map(
		({ id, title }, index) =>
			html`<section data-scene="${index}"><h3><span class="name">${title}</span>${unmet}</h3><ul>${items.get(id)}</ul></section>`,
	)}`;
}

/** The file that the player loads when a story has ended. */
export function mapFile(story: Story, places: Places, layout: Layout): MapFile {
	const count = (kind: MapPoint['kind']) => places.points.filter((point) => point.kind === kind).length;
	const label = MAP_STRINGS.label(places.scenes.length, count('decision'), count('ending'));
	const page = html`<h2>${MAP_STRINGS.title}</h2><p class="map-hint">${MAP_STRINGS.hint}</p><p><button type="button" class="btn two" aria-pressed="false" data-tell>${
		MAP_STRINGS.tell
	}</button></p><div class="map-scroll" role="region" aria-label="${MAP_STRINGS.scroll}" tabindex="0">${trusted(
		drawMap(story.id, label, places, layout),
	)}</div><details class="map-words"><summary>${MAP_STRINGS.inWords}</summary>${placesWords(story, places)}</details>`;
	return {
		html: page.html,
		points: places.points.map(({ id }) => id),
		roads: places.roads.map(({ from, to }) => [from, to]),
	};
}
