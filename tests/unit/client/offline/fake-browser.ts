/** Caches, a network and open pages, as stock.ts and shelf.ts ask for them: a browser that a test can look into. */
import { createHash, webcrypto } from 'node:crypto';
import type { Course, CourseFiles } from '../../../../src/client/offline/course.ts';
import type { World } from '../../../../src/client/offline/stock.ts';

export const SCOPE = 'https://school.example/attuned/';

class FakeCache {
	readonly kept = new Map<string, Response>();
	match = async (address: string): Promise<Response | undefined> => this.kept.get(address)?.clone();
	put = async (address: string, response: Response): Promise<void> => {
		this.kept.set(address, response);
	};
	keys = async (): Promise<{ url: string }[]> => [...this.kept.keys()].map((url) => ({ url }));
}

/** A version of a site, as a build lists it. */
export function versionOf(version: string, core: Readonly<Record<string, string>>, more: Course['more'] = {}): Course {
	return { version, core: listed(core), more, room: 1000, instead: 'away.html' };
}

/** Files with their hashes; each is as heavy as its text is long. */
export const listed = (files: Readonly<Record<string, string>>): CourseFiles =>
	Object.fromEntries(
		Object.entries(files).map(([file, text]) => [
			file,
			[createHash('sha256').update(text).digest('hex').slice(0, 16), text.length] as const,
		]),
	);

export class FakeBrowser {
	readonly stores = new Map<string, FakeCache>();
	/** What the server has. */
	served: Readonly<Record<string, string>> = {};
	/** What was asked of it, in order. */
	asked: string[] = [];
	pages: { id: string; url: string }[] = [];
	space = 1_000_000;
	/** Whether the network is gone. */
	down = false;

	readonly world: World = {
		scope: SCOPE,
		caches: {
			open: async (name: string) => {
				const found = this.stores.get(name) ?? new FakeCache();
				this.stores.set(name, found);
				return found as unknown as Cache;
			},
			has: async (name) => this.stores.has(name),
			keys: async () => [...this.stores.keys()],
			delete: async (name) => this.stores.delete(name),
		},
		fetch: async (address) => {
			const file = address.slice(SCOPE.length);
			this.asked.push(file);
			const text = this.served[file];
			return new Response(text ?? 'Not found', { status: text === undefined ? 404 : 200 });
		},
		digest: (bytes) => webcrypto.subtle.digest('SHA-256', bytes) as Promise<ArrayBuffer>,
		living: async () => this.pages,
		room: async () => this.space,
	};

	/** The names of the versions that are kept. */
	versions = (): string[] =>
		[...this.stores.keys()].map((name) => name.replace(/^.* /, '')).filter((name) => name !== 'kept');
}
