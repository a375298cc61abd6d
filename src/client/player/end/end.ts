/**
 * The end of a story: how it went for the other person, the endings there are, the other chair. Loaded only then. It
 * keeps nothing; the map below is map/mark.ts.
 */

import { end as END_STRINGS } from '../../../strings/en/end.ts';
import type { Pictures } from '../../drawing/pictures.ts';
import { personOf } from '../../markup/describe.ts';
import { html, trusted } from '../../markup/html.ts';
import type { Session, Story } from '../../story/types.ts';
import { momentsOf, turnsOf } from './moments.ts';
import { drawLine } from './mood-path.ts';
import { drawSteps, tableOf } from './mood-steps.ts';
import { chairHtml, type OtherChair } from './other-chair.ts';
import { savePicture } from './save.ts';

/** How many moments have room for their words. */
const MOST = 6;

async function loadChair(src: string): Promise<OtherChair> {
	const response = await fetch(src);
	if (!response.ok) throw new Error(`Expected the other chair at ${src}; the server answered ${response.status}.`);
	return (await response.json()) as OtherChair;
}

/**
 * Fills the end of a story.
 * @param place the element to fill; its `data-src` is the address of the story's other chair
 * @param met ids of the endings the reader has met, this one too
 */
export async function showEnd(
	place: HTMLElement,
	story: Story,
	session: Session,
	pictures: Pictures,
	met: readonly string[],
): Promise<void> {
	const { name } = personOf(story);
	const moments = momentsOf(session);
	const turns = turnsOf(moments, MOST);
	const lights = turns.map((at) => session.turns[moments[at]?.turn ?? 0]?.scene.light ?? 'lamp');
	const endings = Object.entries(story.endings).map(([id, { title }]) => {
		const mark = id === session.ending?.id ? END_STRINGS.here : met.includes(id) ? END_STRINGS.met : undefined;
		return html`<li${mark !== undefined && html` class="met"`}>${title}${mark !== undefined && html` <span>${mark}</span>`}</li>`;
	});
	place.innerHTML =
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
		}</button><span role="status" data-saved></span></p></section><section class="end-endings"><h2>${
			END_STRINGS.endings
		}</h2><ul>${endings}</ul></section><section class="end-chair" data-chair></section>`.html;
	for (const door of place.querySelectorAll<HTMLElement>('[data-x]'))
		door.style.insetInlineStart = `${door.dataset['x']}%`;
	const drawing = place.querySelector<SVGSVGElement>('.end-line');
	const saved = place.querySelector('[data-saved]');
	place.querySelector('[data-save]')?.addEventListener('click', () => {
		if (!drawing || !saved) return;
		savePicture(drawing, `${story.id}-${session.ending?.id ?? 'end'}`).then(
			() => {
				saved.textContent = END_STRINGS.saved;
			},
			() => {
				saved.textContent = END_STRINGS.saveFailed;
			},
		);
	});
	const chair = place.querySelector('[data-chair]');
	if (!chair) return;
	try {
		chair.innerHTML = chairHtml(name, session, await loadChair(place.dataset['src'] ?? '')).html;
	} catch (error) {
		console.error(error);
		chair.innerHTML = html`<p>${END_STRINGS.chairFailed}</p>`.html;
	}
}
