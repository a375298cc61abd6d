/** Packs files so that the same files give the same bytes, whenever and wherever: names in order, one date for all. */
import { type Zippable, zipSync } from 'fflate';

/** The first day that a zip can name: it is read by the clock of the place, so it is made by it. */
const firstDay = (): Date => new Date(1980, 0, 1);
/** Packed already: packing again costs time and wins nothing. */
const PACKED = /\.(woff2|png|jpe?g|webp|avif)$/;

/** A zip of files, by their paths with forward slashes. */
export function zip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
	const encoder = new TextEncoder();
	const mtime = firstDay();
	const names = [...files.keys()].sort();
	const entries = names.map((name): [string, Zippable[string]] => {
		const body = files.get(name) ?? '';
		const bytes = typeof body === 'string' ? encoder.encode(body) : body;
		return [name, [new Uint8Array(bytes), { level: PACKED.test(name) ? 0 : 9, mtime }]];
	});
	return zipSync(Object.fromEntries(entries));
}
