/**
 * The letters of a page come when its first words are on the screen. A browser that knows of a letter on its way lays out
 * its lines more slowly (`npm run bench -- page` shows it), so a page that can call for them by script (tokens.css,
 * `data-letters`) begins with what stands in, and has them here, in one step, once they are there. Where they do not come,
 * what stands in stays. So it does where they come late: to a reader in the middle of a line nothing may move, and on a
 * slow phone a lesson that is set anew is deaf for a third of a second. The next page has them sooner.
 */

/** How long after its first words a page may still change its letters, in milliseconds: then somebody is reading. */
const UNREAD = 200;

/** Calls for the letters, and sets the page in them when they are there in time. */
export function bringLetters(): void {
	document.fonts
		.load('1em "Atkinson Next"')
		.then(() => {
			const [words] = performance.getEntriesByName('first-contentful-paint');
			if (!words || performance.now() - words.startTime < UNREAD) delete document.documentElement.dataset['letters'];
		})
		.catch(() => {});
}
