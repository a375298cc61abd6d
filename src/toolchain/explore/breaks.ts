/**
 * What ink says when a turn cannot be played, in our words. Build side only. Words alone: machine.ts finds where ink
 * stood.
 */

/** A turn that could not be played. */
export interface Break {
	/** What went wrong, as a sentence that begins small. */
	readonly said: string;
	/** ink's path of what it was about to do, or had just done; '' where it told none. */
	readonly path: string;
}

/** No longer than this: some messages hold half a story. */
const LONGEST = 300;

const OURS: readonly (readonly [ink: RegExp, ours: string])[] = [
	[/ran out of content/, 'the story runs out: there is no choice left, and no -> END or -> DONE.'],
	[/Do you need a '->->'/, 'a tunnel ends without ->->.'],
	[/Do you need a '~ return'/, 'a function ends without ~ return.'],
];

/** Around what it says, ink tells programmers what to do, and how many errors there were. */
const WRAPPING =
	/^(?:Error: )?(?:Ink had [\s\S]*?The first issue was: )?(?:RUNTIME (?:ERROR|WARNING): )?(?:\([^)]*\): )?/;

/** What an error says, in our words where we have any. */
export function inOurWords(cause: unknown): string {
	const message = String((cause as Error).message ?? cause);
	const ours = OURS.find(([ink]) => ink.test(message));
	return ours ? ours[1] : message.replace(WRAPPING, '').slice(0, LONGEST);
}
