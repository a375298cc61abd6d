/**
 * The letters of a page come when its first words are on the screen. A browser that knows of a letter on its way lays out
 * its lines more slowly (`npm run bench -- page` shows it), so a page that can call for them by script (tokens.css,
 * `data-letters`) begins with what stands in, and has them here, in one step, once they are there. Where they do not come,
 * what stands in stays.
 */

/** Calls for the letters, and sets the page in them when they are there. */
export function bringLetters(): void {
	document.fonts
		.load('1em "Atkinson Next"')
		.then(() => {
			delete document.documentElement.dataset['letters'];
		})
		.catch(() => {});
}
