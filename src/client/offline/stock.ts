/**
 * Files in the browser's caches: found, missed, and fetched with the hashes that a build gave them. Which version is whole,
 * and which page is of which, shelf.ts knows.
 */
import { type Course, type CourseFiles, cachesOf } from './course.ts';

/** As much of the world as is used, so that a test can be it. */
export interface World {
	/** The site's root. */
	readonly scope: string;
	readonly caches: Pick<CacheStorage, 'open' | 'has' | 'keys' | 'delete'>;
	readonly fetch: (address: string, how: RequestInit) => Promise<Response>;
	readonly digest: (bytes: ArrayBuffer) => Promise<ArrayBuffer>;
	/** The pages that are open. */
	readonly living: () => Promise<readonly { readonly id: string; readonly url: string }[]>;
	/** Bytes that the browser would still take. */
	readonly room: () => Promise<number>;
}

/** The hash under which a file was put away, so that the next version takes it over unasked if it is the same. */
const HASH = 'attuned-hash';

/** The file that an address below the root is of, as the list has it. */
export const fileAt = (address: string, scope: string): string =>
	new URL(address).pathname.slice(new URL(scope).pathname.length).replace(/(^|\/)$/, '$1index.html');

/**
 * Lets go of a site's caches; those of others on the same domain stay.
 * @param keep names of those that stay as well
 */
export async function letGo(
	{ scope, caches }: Pick<World, 'scope' | 'caches'>,
	keep?: ReadonlySet<string>,
): Promise<void> {
	const ours = (await caches.keys()).filter((name) => name.startsWith(cachesOf(scope)) && !keep?.has(name));
	await Promise.all(ours.map((name) => caches.delete(name)));
}

/** The files of a site on this device, as a version of it sees them. */
export function openStock({ version: own }: Course, { scope, caches, fetch, digest }: World) {
	const prefix = cachesOf(scope);
	const nameOf = (version: string) => prefix + version;
	const at = (file: string) => new URL(file, scope).href;

	const get = async (version: string, file: string): Promise<Response | undefined> =>
		(await caches.has(nameOf(version)))
			? (await caches.open(nameOf(version))).match(at(file), { ignoreVary: true })
			: undefined;

	const hashOf = async (bytes: ArrayBuffer): Promise<string> =>
		[...new Uint8Array(await digest(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	const isOf = async (bytes: ArrayBuffer, hash: string) => (await hashOf(bytes)).startsWith(hash);

	/** The files of this version that are not here, each with what an older version has of it, if it is the same. */
	async function lacking(files: CourseFiles): Promise<[string, Response | undefined][]> {
		const cache = await caches.open(nameOf(own));
		const there = new Set((await cache.keys()).map(({ url }) => url));
		const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== nameOf(own));
		const older = await Promise.all(others.map((name) => caches.open(name)));
		return Promise.all(
			Object.entries(files)
				.filter(([file]) => !there.has(at(file)))
				.map(async ([file, [hash]]): Promise<[string, Response | undefined]> => {
					const found = await Promise.all(older.map((one) => one.match(at(file), { ignoreVary: true })));
					return [file, found.find((response) => response?.headers.get(HASH) === hash)];
				}),
		);
	}

	/** @throws Error when the network has no file of that hash: there is none, or the site has moved on meanwhile */
	async function fetched(file: string, hash: string): Promise<Response> {
		// Names in _astro change with what is in them; of all else the browser's own cache is asked whether it is still so.
		const response = await fetch(at(file), {
			cache: file.includes('_astro/') ? 'default' : 'no-cache',
			priority: 'low',
		});
		const bytes = await response.arrayBuffer();
		if (!response.ok || !(await isOf(bytes, hash)))
			throw new Error(`Expected ${at(file)} with SHA-256 ${hash}…; found another (${response.status}).`);
		const headers = new Headers(response.headers);
		// The bytes are unpacked here; all else that a host says of a page still holds.
		for (const name of ['content-encoding', 'content-length']) headers.delete(name);
		headers.set(HASH, hash);
		return new Response(bytes, { headers });
	}

	return { nameOf, at, get, isOf, lacking, fetched };
}
