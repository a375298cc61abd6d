/** Which version of the course a build is, and of what day: the same whenever and wherever the same files are built. */
import { readFileSync } from 'node:fs';
import { readChanges } from './changes.ts';

/** What a page says of the build that it belongs to. */
interface Version {
	/** As package.json has it. */
	readonly version: string;
	/** YYYY-MM-DD. */
	readonly date: string;
}

/**
 * The version and its day: the day that SOURCE_DATE_EPOCH says, as reproducible builds name it, or else that of the newest
 * change. Never the clock's.
 * @param epoch the value of SOURCE_DATE_EPOCH: seconds since 1970
 * @throws Error when that is no number of seconds
 */
export function courseVersion(epoch: string | undefined = process.env['SOURCE_DATE_EPOCH']): Version {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
	if (!epoch) return { version, date: readChanges()[0]?.date ?? '' };
	if (!/^\d{1,12}$/.test(epoch)) {
		throw new Error(`SOURCE_DATE_EPOCH is “${epoch}”. Expected seconds since 1970, such as 1796000000.`);
	}
	return { version, date: new Date(Number(epoch) * 1000).toJSON().slice(0, 10) };
}
