/** What the script and the booklets share as markup: what answers a pick, and the lines that open what comes next. */

import { type Html, html } from '../../../client/markup/html.ts';
import type { Told } from '../../../client/markup/told.ts';
import { partsHtml, sheetHtml } from '../../../client/markup/view.ts';
import { manuscriptOf, type Renderer, render } from '../../../client/story/manuscript.ts';
import type { Turn } from '../../../client/story/types.ts';

/** Told by itself: its halves are not the first, and how the door stands is said beside it. */
const ALONE = { halves: true };

/** Paper cannot be opened: a rule stands under its halves, as it is; the door has a line of its own. */
function onPaper(told: Told): Renderer<Html> {
	const { door: _, ...parts } = partsHtml(told);
	const rule = (text: string) => html`<p class="why">${text}</p>`;
	return {
		...parts,
		why: ({ text }) => rule(text),
		halves: (halves) =>
			html`${sheetHtml(told.strings, { ...halves, why: undefined })}${halves.why !== undefined && rule(halves.why)}`,
	};
}

/** What answers a pick: the lines up to the next situation, the torn sheet, the why, what it was. */
export function answerHtml(told: Told, turn: Turn): Html {
	return html`${render(manuscriptOf(told.story, turn, ALONE).answer, onPaper(told))}`;
}

/** The lines that open what comes next. */
export function openingHtml(told: Told, turn: Turn): Html {
	return html`${render(manuscriptOf(told.story, turn, ALONE).next, onPaper(told))}`;
}

/** The same, set as a turn of the page is. */
export function nextHtml(told: Told, turn: Turn): Html {
	return html`<div class="turn">${openingHtml(told, turn)}</div>`;
}
