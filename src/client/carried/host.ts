/**
 * The script for a page that has our frames in it: lets each have the height that it asks for. It believes a message only
 * from a frame that it knows, of the origin that this frame must have, with a whole number in it, and takes no more from
 * it than a height within bounds. Optional: without it a frame keeps the height that its page gives it.
 */

/** The bounds of a frame's height, in CSS pixels. */
export const LEAST = 200;
export const MOST = 4000;

/** As much of an `<iframe>` as is used. */
type Frame = Pick<HTMLIFrameElement, 'contentWindow' | 'src' | 'sandbox' | 'style'> & {
	hasAttribute(name: string): boolean;
};

/** The origin that a frame's messages come from: its address's, or none in a sandbox that takes it away. */
const originOf = (frame: Frame): string =>
	frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : new URL(frame.src).origin;

/** Sets a frame's height, if a message may. */
export function heed(
	{ source, origin, data }: Pick<MessageEvent, 'source' | 'origin' | 'data'>,
	frames: Iterable<Frame>,
) {
	if (data?.type !== 'attuned:height' || !Number.isInteger(data.height)) return;
	for (const frame of frames) {
		if (source && source === frame.contentWindow && origin === originOf(frame))
			frame.style.height = `${Math.min(MOST, Math.max(LEAST, data.height))}px`;
	}
}

/** Heeds the frames of this page that are marked `data-attuned`. */
export const followHeights = (): void =>
	addEventListener('message', (event) =>
		heed(event, document.querySelectorAll<HTMLIFrameElement>('iframe[data-attuned]')),
	);
