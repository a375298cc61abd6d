/** What the script and the booklets share as markup: what answers a pick, and the lines that open what comes next. */

import { type Html, html } from '../../../client/markup/html.ts';
import type { Told } from '../../../client/markup/told.ts';
import { partsHtml } from '../../../client/markup/view.ts';
import { manuscriptOf, render } from '../../../client/story/manuscript.ts';
import type { Turn } from '../../../client/story/types.ts';

/** What answers a pick: the lines up to the next situation, the torn sheet, the why, what it was. */
export function answerHtml({ story, strings }: Told, turn: Turn): Html {
	return html`${render(manuscriptOf(story, turn).answer, partsHtml(strings))}`;
}

/** The lines that open what comes next. */
export function openingHtml({ story, strings }: Told, turn: Turn): Html {
	return html`${render(manuscriptOf(story, turn).next, partsHtml(strings))}`;
}

/** The same, set as a turn of the page is. */
export function nextHtml(told: Told, turn: Turn): Html {
	return html`<div class="turn">${openingHtml(told, turn)}</div>`;
}
