/**
 * Work for when a page has nothing else to do, piece by piece, so that no tap waits for it. It knows a clock; what the
 * work is, it does not know. Where a reader saves data, or does not look, none is done.
 */

/** Safari has no idle callbacks before 2026: there it waits so long, in milliseconds, between two pieces. */
const PAUSE = 60;

const soon = (work: () => void): void => {
	if ('requestIdleCallback' in window) requestIdleCallback(work);
	else setTimeout(work, PAUSE);
};

/** Keeps one piece of work after the other going; new work ends what was left of the old. */
export function idleWorker(): (pieces: Iterator<unknown>) => void {
	let current: Iterator<unknown> | undefined;
	const step = () => {
		const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
		if (document.hidden || saveData || current?.next().done !== false) current = undefined;
		else soon(step);
	};
	return (pieces) => {
		const waits = current !== undefined;
		current = pieces;
		if (!waits) soon(step);
	};
}
