/**
 * The end of a story: how it went for the other person, the endings there are, the other chair. Loaded only then. It
 * keeps nothing; the map below it is an edition's (map/client.ts).
 */

import { showCode } from '../../../strings/en/codes.ts';
import { end as END_STRINGS } from '../../../strings/en/end.ts';
import '../../classroom/show-code.ts';
import { type Html, html, trusted } from '../../markup/html.ts';
import { personOf } from '../../story/manuscript.ts';
import type { Session } from '../../story/types.ts';
import { bring, fill } from '../bring.ts';
import type { Seat } from '../seat.ts';
import { momentsOf, turnsOf } from './moments.ts';
import { drawLine } from './mood-path.ts';
import { drawSteps, tableOf } from './mood-steps.ts';
import { chairHtml } from './other-chair.ts';
import { savePicture } from './save.ts';

/** How many moments have room for their words. */
const MOST = 6;

/** The code for a teacher. A package for a school's system has no use for it: it tells the system itself. */
const codeHtml = (story: string): Html =>
	html`<show-code data-story="${story}"><button type="button" class="btn two">${showCode.show}</button><div role="status"><div hidden data-shown><p>${showCode.yours} <strong data-code></strong></p><p class="note">${showCode.hint}</p></div></div></show-code>`;

/** Fills an element with the end of a session. */
export async function showEnd(element: HTMLElement, seat: Seat, session: Session): Promise<void> {
	const { story, pictures, attempt, files } = seat;
	const met = attempt.met();
	const name = END_STRINGS.all([...new Set(session.turns.map(({ scene }) => personOf(story, scene).name))]);
	const moments = momentsOf(session);
	const turns = turnsOf(moments, MOST);
	const lights = turns.map((at) => session.turns[moments[at]?.turn ?? 0]?.scene.light ?? 'lamp');
	const endings = Object.entries(story.endings).map(([id, { title }]) => {
		const mark = id === session.ending?.id ? END_STRINGS.here : met.includes(id) ? END_STRINGS.met : undefined;
		return html`<li${mark !== undefined && html` class="met"`}>${title}${mark !== undefined && html` <span>${mark}</span>`}</li>`;
	});
	element.innerHTML =
		html`<section class="end-went"><h2>${END_STRINGS.title(name)}</h2><p class="end-hint"><span class="wide">${END_STRINGS.hint(
			name,
		)}</span><span class="narrow">${END_STRINGS.hintDown(name)}</span></p>${trusted(
			drawLine(
				session,
				pictures,
				moments,
				turns,
				END_STRINGS.drawing(name),
				END_STRINGS.from(story.title, session.ending?.title ?? ''),
			),
		)}${drawSteps(pictures, moments, turns, lights)}${tableOf(name, moments)}<p class="row"><button type="button" class="btn two" data-save>${
			END_STRINGS.save
		}</button><span role="status" data-saved></span></p><div data-copy></div></section><section class="end-endings"><h2>${
			END_STRINGS.endings
		}</h2><ul>${endings}</ul>${!('package' in document.documentElement.dataset) && codeHtml(story.id)}</section><section class="end-chair" data-chair></section>`.html;
	for (const door of element.querySelectorAll<HTMLElement>('[data-x]'))
		door.style.insetInlineStart = `${door.dataset['x']}%`;
	const drawing = element.querySelector<SVGSVGElement>('.end-line');
	const saved = element.querySelector('[data-saved]');
	const copy = element.querySelector('[data-copy]');
	element.querySelector('[data-save]')?.addEventListener('click', () => {
		if (!drawing || !saved) return;
		savePicture(drawing, `${story.id}-${session.ending?.id ?? 'end'}`).then(
			// No browser says whether it took a download, and a frame or an app may refuse it without a word.
			(address) => {
				saved.textContent = END_STRINGS.saved;
				if (copy) fill(copy, html`<img class="end-copy" src="${address}" alt="${END_STRINGS.drawing(name)}">`);
			},
			() => {
				saved.textContent = END_STRINGS.saveFailed;
			},
		);
	});
	const chair = element.querySelector('[data-chair]');
	if (!chair) return;
	await bring(chair, attempt.$kept.get, async () => fill(chair, chairHtml(name, session, await files.chair())));
}
