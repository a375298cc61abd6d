/**
 * Brings into a place on the page what has to be loaded first. Where the line is gone, or a new release has taken the
 * file away, the place says so and has a button. What is to be brought, and what it looks like, is its caller's business.
 */
import { type Html, html } from '../markup/html.ts';
import type { Seat } from './seat.ts';

export const fill = (element: Element, content: Html): void => {
	element.innerHTML = content.html;
};

/**
 * Shows something, or that it did not load.
 * @param show fills the place; asked again when the reader wants. Where that fails too, the page is loaded anew, if it
 * would then stand where it stands now: the file may be an old release's
 */
export const bring = (
	seat: Pick<Seat, 'strings' | 'attempt'>,
	place: Element,
	show: () => Promise<void>,
	again = false,
): Promise<void> =>
	show().catch((error: unknown) => {
		console.error(error);
		if (again && navigator.onLine && seat.attempt.$kept.get()) location.reload();
		fill(
			place,
			html`<div class="notice" role="alert"><p>${seat.strings.notLoaded}</p><button type="button" class="btn two">${seat.strings.tryAgain}</button></div>`,
		);
		place.querySelector('button')?.addEventListener('click', () => void bring(seat, place, show, true));
	});
