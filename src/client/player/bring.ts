/**
 * Brings into a place on the page what has to be loaded first, or what waits in the page as a template. Where the line is
 * gone, or a new release has taken a file away, the place says so and has a button. What is brought is its caller's
 * business, and the words are the page's.
 */
import type { Html } from '../markup/html.ts';

export const fill = (place: Element, content: Html): void => {
	place.innerHTML = content.html;
};

/** Fills a place with a template of its player: `<template data-NAME>`. */
export function fillFrom(place: Element, name: string): void {
	const template = place.closest('story-player')?.querySelector<HTMLTemplateElement>(`template[data-${name}]`);
	if (template) place.replaceChildren(template.content.cloneNode(true));
}

/**
 * Shows something, or that it did not load.
 * @param show fills the place; asked again when the reader wants. Where that fails too, the page is loaded anew, if it
 * would then stand where it stands now: the file may be an old release's
 * @param kept whether it would
 */
export const bring = (place: Element, kept: () => boolean, show: () => Promise<void>, again = false): Promise<void> =>
	show().catch((error: unknown) => {
		console.error(error);
		if (again && navigator.onLine && kept()) location.reload();
		fillFrom(place, 'failed');
		place.querySelector('button')?.addEventListener('click', () => void bring(place, kept, show, true));
	});
