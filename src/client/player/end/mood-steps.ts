/**
 * How it went for the other person, on a phone: the path runs downward, a step for each moment at which it turned, with
 * the reader's own words beside it (look.md §7). And all of it in words, as a table.
 */

import { end as END_STRINGS } from '../../../strings/en/end.ts';
import { draw } from '../../drawing/paper.ts';
import type { Pictures } from '../../drawing/pictures.ts';
import { type Html, html, trusted } from '../../markup/html.ts';
import { TYPICAL } from '../../story/opening.ts';
import { distressWords, type Moment } from './moments.ts';

/** How far to the right the path runs at a distress, in hundredths of the strip. */
export const stepX = (distress: number): number => 78 - 5.6 * distress;

/** One step's piece of the ground: from half-way to the step above to half-way to the one below. */
function piece(above: number, here: number, below: number): string {
	const edge = draw`M${(above + here) / 2} 0Q${here} 20 ${here} 50Q${here} 80 ${(here + below) / 2} 100`;
	return `<svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"><path class="end-ground" d="${edge}H0V0Z"/><path class="end-path" d="${edge}"/></svg>`;
}

/** The steps as a list. `data-x` is where the door stands, in hundredths of the strip. */
export function drawSteps(
	pictures: Pictures,
	moments: readonly Moment[],
	turns: readonly number[],
	lights: readonly string[],
): Html {
	const shown = turns.flatMap((at) => moments[at] ?? []);
	const xs = shown.map(({ distress }) => stepX(distress));
	return html`<ol class="end-steps">${shown.map(({ hour, said, door }, at) => {
		const here = xs[at] ?? 50;
		return html`<li><div class="end-strip sky-${lights[at]}">${trusted(piece(xs[at - 1] ?? here, here, xs[at + 1] ?? here))}<span data-x="${Math.round(here)}">${trusted(
			pictures.door(TYPICAL[door]),
		)}</span></div><p><span class="who">${hour} · ${END_STRINGS.door[door]}</span>${said}</p></li>`;
	})}</ol>`;
}

/** Every moment in words. */
export function tableOf(name: string, moments: readonly Moment[]): Html {
	return html`<details class="end-table"><summary>${END_STRINGS.inWords}</summary><div class="end-scroll" role="region" aria-label="${END_STRINGS.inWords}" tabindex="0"><table><thead><tr><th scope="col">${
		END_STRINGS.when
	}</th><th scope="col">${END_STRINGS.youSaid}</th><th scope="col">${END_STRINGS.howTheyWere(name)}</th></tr></thead><tbody>${moments.map(
		({ hour, said, distress, door }) =>
			html`<tr><td>${hour}</td><td>${said}</td><td>${END_STRINGS.after(distressWords(distress), door)}</td></tr>`,
	)}</tbody></table></div></details>`;
}
