/**
 * What keeps, inside a package: the stores of the site's pages are over this instead of the device's storage, which on a
 * school's system every pupil of a machine would share. The ways through stories and the lessons read are kept for the
 * launch, and told onward; answers, plans and times are not taken in, so their pages say that they are not kept.
 */
import { ATTEMPTS } from '../../state/attempts.ts';
import { LESSONS } from '../../state/lessons.ts';
import type { Engine } from '../../state/storage.ts';
import type { StoreLine } from '../../state/store.ts';
import { isWhole, type Names, type Place, readPlace, writePlace } from './resume.ts';
import type { Account } from './talk.ts';

/** What a package asks for, and the names that its places are written with. */
export interface PackageContents extends Names {
	readonly asks: { readonly lessons: readonly string[]; readonly stories: readonly string[] };
}

/**
 * @param resume the text that the system had
 * @param changed is told whenever there is something new to keep
 */
export function packageEngine(contents: PackageContents, resume: string, changed: (account: Account) => void): Engine {
	const texts = new Map<string, string>();
	const savedIn = <T>({ key, read, empty }: StoreLine<T>): T => read(texts.get(key) ?? '').value ?? empty;
	const put = (key: string, text: string): void => {
		if (text) texts.set(key, text);
		else texts.delete(key);
	};
	const placed = readPlace(resume, contents);
	if (Object.keys(placed.attempts.byStory).length > 0) put(ATTEMPTS.key, JSON.stringify(placed.attempts));
	if (Object.keys(placed.lessons).length > 0) put(LESSONS.key, JSON.stringify(placed.lessons));

	const set = (key: string, text: string): void => {
		if (key !== ATTEMPTS.key && key !== LESSONS.key) return;
		put(key, text);
		const place: Place = { attempts: savedIn(ATTEMPTS), lessons: savedIn(LESSONS) };
		changed({ stage: isWhole(place, contents.asks) ? 'done' : 'begun', resume: writePlace(place) });
	};
	return {
		getItem: (key) => texts.get(key) ?? null,
		setItem: set,
		removeItem: (key) => set(key, ''),
	};
}
