/** The script of a cmi5 package's first page. */
import { tab } from '../../state/storage.ts';
import { cmi5 } from './cmi5.ts';
import { startEntry } from './entry.ts';

/** `crypto.randomUUID` is missing where a system is reached without https. */
function uuid(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export const start = (): Promise<void> =>
	startEntry(
		cmi5({
			search: location.search,
			fetch: (...request) => fetch(...request),
			tab: () => tab.engine(),
			now: Date.now,
			uuid,
		}),
	);
