/**
 * Work for when a page has nothing else to do, piece by piece, so that no tap waits for it. It knows a clock; what the
 * work is, it does not know. Where a reader saves data, or does not look, none is done.
 */

/** Safari has no idle callbacks before 2026: there the next piece comes when what waits already is done. */
const soon = (work: () => void): unknown => (window.requestIdleCallback ?? setTimeout)(work);

/** Keeps one piece of work after the other going; new work ends what was left of the old. */
export function idleWorker(): (pieces: Iterator<unknown>) => void {
	let current: Iterator<unknown> | undefined;
	const step = () => {
		const { connection } = navigator as { connection?: { saveData?: boolean } };
		if (document.hidden || connection?.saveData || current?.next().done !== false) current = undefined;
		else soon(step);
	};
	return (pieces) => {
		const waits = current !== undefined;
		current = pieces;
		if (!waits) soon(step);
	};
}
