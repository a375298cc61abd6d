/** What the script and the booklets share as markup: what answers a pick, and the lines that open what comes next. */

import { type Html, html } from '../../../client/markup/html.ts';
import { beatHtml, sheetHtml } from '../../../client/markup/view.ts';
import type { Beat, Story, Turn } from '../../../client/story/types.ts';
import { STRINGS } from '../../../strings/en/player.ts';

/** Lines, one after the other. */
export function beatsHtml(story: Story, beats: readonly Beat[]): Html {
	return html`${beats.map((beat, at) => beatHtml(story, beat, beats[at - 1]))}`;
}

/** What answers a pick: the lines up to the next situation, the torn sheet, the why, what it was. */
export function answerHtml(story: Story, turn: Turn): Html {
	return html`${beatsHtml(story, turn.beats.slice(0, turn.answers))}${sheetHtml(story, turn)}${
		turn.why !== undefined && html`<p class="why">${turn.why}</p>`
	}${turn.read !== undefined && html`<p class="read"><strong>${STRINGS.whatItWas}:</strong> ${turn.read}</p>`}`;
}

/** The lines that open what comes next. */
export function nextHtml(story: Story, turn: Turn): Html {
	return html`<div class="turn">${beatsHtml(story, turn.beats.slice(turn.answers))}</div>`;
}
