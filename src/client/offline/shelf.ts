/**
 * Versions of the site in the browser's caches: each whole in a cache of its own, checked by hash as it comes, and which
 * open page is of which. It never lets a page have files of two versions. When things are fetched, worker.ts knows.
 */
import type { Course, CourseFiles, Standing } from './course.ts';
import { fileAt, letGo, openStock, type World } from './stock.ts';

/** What is kept beside the files. */
interface Kept {
	/** The version that pages are opened from; '' while none is whole. */
	current: string;
	/** The newest version that is whole. */
	whole: string;
	/** Open pages of another version than the current one, by their client's id. '': of none that is here. */
	pages: Record<string, string>;
	/** What was taken along beside the core. */
	more: string[];
}

/** So few files are fetched side by side, and with the least hurry: what the reader opens meanwhile comes first. */
const LANES = 2;

export function openShelf(course: Course, world: World) {
	const { scope, caches, fetch, living, room } = world;
	const { at, fetched, get, isOf, lacking, nameOf } = openStock(course, world);
	let kept: Kept | undefined;
	let failed: Standing['failed'];
	/** Pages opened since this worker woke, of which the browser may not know yet. */
	const opened = new Map<string, string>();

	const nothing = (): Kept => ({ current: '', whole: '', pages: {}, more: [] });
	let reading: Promise<Kept> | undefined;
	/** What is kept, read once: one object, since several events may be about it at a time. */
	function look(): Promise<Kept> {
		reading ??= get('kept', 'kept').then(
			async (found) => {
				kept = { ...nothing(), ...(await found?.json()) } as Kept;
				return kept;
			},
			(error: unknown) => {
				reading = undefined;
				throw error;
			},
		);
		return reading;
	}
	/** The same, where all may have been cleared behind this worker's back. */
	async function lookAgain(): Promise<Kept> {
		const now = await look();
		return (await caches.has(nameOf('kept'))) ? now : Object.assign(now, nothing());
	}
	const save = async () =>
		(await caches.open(nameOf('kept'))).put(at('kept'), new Response(JSON.stringify(kept ?? {})));

	const wanted = ({ more }: Kept): CourseFiles =>
		Object.assign({}, course.core, ...more.map((group) => course.more[group] ?? {}));
	const versionOf = (id: string, { pages, current }: Kept) => opened.get(id) ?? pages[id] ?? current;
	/** Lets go of versions that no page is of. */
	async function tidy(): Promise<void> {
		const { current, whole, pages } = await look();
		const alive = new Set([...(await living()).map(({ id }) => id), ...opened.keys()]);
		const inUse = Object.entries(pages).flatMap(([id, version]) => (alive.has(id) ? version : []));
		const keep = new Set(['kept', course.version, current, whole, ...inUse, ...opened.values()].map(nameOf));
		await letGo(world, keep);
	}

	/** From now on pages are opened from this version; open ones stay with what they are of. */
	async function change(asker = ''): Promise<void> {
		const now = await look();
		if (now.whole !== course.version) return;
		const ids = [...opened.keys(), ...(await living()).map(({ id }) => id)].filter((id) => id !== asker);
		now.pages = Object.fromEntries(ids.map((id) => [id, versionOf(id, now)]));
		now.current = course.version;
		opened.delete(asker);
		await save();
		await tidy();
	}

	/** The first version that is whole: pages that came from the network may use it, if they are of it, byte for byte. */
	async function begin(): Promise<void> {
		const now = await look();
		const others: Record<string, string> = {};
		for (const { id, url } of await living()) {
			const page = await fetch(url, { cache: 'force-cache' }).catch(() => undefined);
			const [hash] = course.core[fileAt(url, scope)] ?? [];
			if (!hash || !page || !(await isOf(await page.arrayBuffer(), hash))) others[id] = '';
		}
		now.pages = { ...now.pages, ...others };
		now.current = course.version;
		await save();
	}

	/** Fetches what is not here; what came stays, so that the next try goes on from there. */
	async function fill(group?: string): Promise<void> {
		failed = undefined;
		const now = await lookAgain();
		if (group && course.more[group] && !now.more.includes(group)) now.more = [...now.more, group];
		await save();
		const files = wanted(now);
		const todo = await lacking(files);
		if (todo.length > 0 && (await room()) < course.room) {
			failed = 'room';
			return;
		}
		// What was here was cleared: until all of it is here again, the network answers, and no page has some of each.
		if (now.current === course.version && todo.some(([file]) => course.core[file])) {
			now.current = '';
			await save();
		}
		const own = await caches.open(nameOf(course.version));
		const lane = async () => {
			for (let next = todo.pop(); next; next = todo.pop()) {
				const [file, found] = next;
				await own.put(at(file), found ?? (await fetched(file, files[file]?.[0] ?? '')));
			}
		};
		const stop = (error: Error) => {
			todo.length = 0;
			failed = error.name === 'QuotaExceededError' ? 'room' : 'line';
		};
		await Promise.all(Array.from({ length: LANES }, () => lane().catch(stop)));
		if (failed) return;
		now.whole = course.version;
		await save();
		if (!now.current || !(await caches.has(nameOf(now.current)))) await begin();
		await tidy();
	}

	async function standing(): Promise<Standing> {
		const now = await lookAgain();
		const files = wanted(now);
		const todo = await lacking(files);
		const packed = (of: CourseFiles) => Object.values(of).reduce((sum, [, bytes]) => sum + bytes, 0);
		const lacks = (of: CourseFiles) => todo.some(([file]) => of[file]);
		const isWhole = !lacks(course.core) && now.whole === course.version;
		const inUse = now.current === course.version;
		if (isWhole && inUse) await tidy();
		return {
			here: !isWhole ? 'some' : inUse ? 'whole' : 'newer',
			works: inUse ? isWhole : now.current !== '' && (await caches.has(nameOf(now.current))),
			missing: todo.reduce((sum, [file, found]) => sum + (found ? 0 : (files[file]?.[1] ?? 0)), 0),
			more: Object.fromEntries(
				Object.entries(course.more).map(([group, all]) => [
					group,
					{ kept: now.more.includes(group) && !lacks(all), packed: packed(all) },
				]),
			),
			...(failed && { failed }),
		};
	}

	return {
		standing,
		fill,
		change,
		/** Whether a newer version is whole and nobody reads an older one. */
		async changeIfAlone(): Promise<void> {
			const { whole, current } = await look();
			if (current && whole === course.version && current !== whole && (await living()).length === 0) await change();
		},
		/** Whether it is known that nothing is here to answer with. */
		isEmpty: () => kept?.current === '',
		/**
		 * The version of a page that is about to be opened, or that asks for something.
		 * @param opens the id that a page will have
		 */
		async versionFor(id: string, opens?: string): Promise<string> {
			const now = await look();
			if (opens === undefined) return versionOf(id, now);
			if (opens) opened.set(opens, now.current);
			return now.current;
		},
		get,
		/** Whether a version that a page is of has been let go. */
		isGone: async (version: string): Promise<boolean> =>
			version !== '' && version !== (await look()).current && !(await caches.has(nameOf(version))),
	};
}

export type Shelf = ReturnType<typeof openShelf>;
