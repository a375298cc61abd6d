/** Does something for each of several stories' files, a thread each, as many at once as there are cores. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const length = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Long ones begin, so that no core waits at the end for one that has only just been begun.
 * @returns what came of each, in the files' order
 */
export async function forEachFile<T>(files: readonly string[], work: (file: string) => Promise<T>): Promise<T[]> {
	const found: T[] = [];
	const waiting = [...files.entries()].sort(([, one], [, other]) => length(other) - length(one));
	const go = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) found[next[0]] = await work(next[1]);
	};
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, go));
	return found;
}
