/**
 * Tells the page around a frame how high this one is, and nothing else: our own message, for the host script, and the one
 * that Canvas knows. Nothing is listened to. It asks for a screen at most, and scrolls within that: a story grows with each
 * turn, and a reader whose page moves away under them loses the line.
 */

/** About a screen, in CSS pixels. */
const SCREEN = 900;

/** What is sent, for a height. Whoever is around may know it, so it goes to any origin. */
export const heightMessages = (height: number): readonly object[] => [
	{ type: 'attuned:height', height },
	{ subject: 'lti.frameResize', height },
];

/** Sends the page's height to a frame's parent, once a frame of the screen at most, and only when it has changed. */
export function tellHeight(): void {
	if (window.parent === window) return;
	// Quick exit takes the body out of the page; what is out of it has no height, and nothing is told.
	const { body } = document;
	let told = 0;
	let waiting = false;
	const tell = () => {
		waiting = false;
		const height = Math.min(SCREEN, Math.ceil(body.getBoundingClientRect().height));
		if (height === told || height === 0) return;
		told = height;
		for (const message of heightMessages(height)) window.parent.postMessage(message, '*');
	};
	const watch = new ResizeObserver(() => {
		if (waiting) return;
		waiting = true;
		requestAnimationFrame(tell);
	});
	watch.observe(body);
}
