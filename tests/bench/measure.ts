/** Time and memory of one piece of work. Times are of this process's CPU: a busy machine changes them less. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

export interface Measured<T> {
	readonly value: T;
	/** CPU seconds. */
	readonly seconds: number;
	/** What is kept when it is done, in MB. */
	readonly kept: number;
}

/** Work this short, in CPU seconds, is done some times more: else chance is most of what is measured. */
const SHORT = 2;
const TIMES = 5;

async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; seconds: number }> {
	const start = process.cpuUsage();
	const value = await work();
	const { user, system } = process.cpuUsage(start);
	return { value, seconds: (user + system) / 1e6 };
}

/** Does it once, or, if it is short, some times, of which the shortest counts. It must give the same each time. */
export async function measure<T>(work: () => T | Promise<T>): Promise<Measured<T>> {
	collect();
	const before = process.memoryUsage().heapUsed;
	const { value, seconds: first } = await timed(work);
	collect();
	const kept = (process.memoryUsage().heapUsed - before) / 1e6;
	let seconds = first;
	for (let more = 1; more < TIMES && first < SHORT; more++) seconds = Math.min(seconds, (await timed(work)).seconds);
	return { value, seconds, kept };
}

/** Columns of text, the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
	const line = (row: readonly string[]) =>
		row
			.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
			.join('  ');
	return rows.map(line).join('\n');
}
