/**
 * The first page of a package, whichever system it is for: opens the launch, then the site's pages in a frame below itself,
 * over what the system had. It stays while its learner goes from page to page, so that a launch is opened and closed once.
 * Its markup: toolchain/packages/entry-page.ts.
 */
import type { Package } from '../../state/storage.ts';
import { type PackageContents, packageEngine } from './engine.ts';
import { type Lms, openSession } from './session.ts';
import type { noticeOf } from './talk.ts';

/** What the page carries. */
export interface EntryData extends PackageContents {
	/** The first of the site's pages, from this page. */
	readonly start: string;
	readonly notices: Readonly<Record<NonNullable<ReturnType<typeof noticeOf>>, string>>;
}

/** Starts the page with the system that its package is for. */
export async function startEntry(lms: Lms): Promise<void> {
	const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
	const frame = find<HTMLIFrameElement>('course');
	const notice = find('notice');
	const data = JSON.parse(find('data').textContent ?? '') as EntryData;

	/** A page within says “your place is kept” at a good place to rest: not while it is not. */
	const mark = () => {
		const page = frame.contentDocument?.documentElement;
		page?.toggleAttribute('data-untold', notice.textContent !== '');
	};
	const show = (what: ReturnType<typeof noticeOf>) => {
		const text = what === undefined ? '' : data.notices[what];
		if (notice.textContent !== text) notice.textContent = text;
		mark();
	};
	frame.addEventListener('load', mark);

	const session = openSession(lms, show);
	addEventListener('pagehide', session.leave);
	// Come back to by the Back button: what was closed is opened anew.
	addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
	document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && session.hide());

	const begun = await session.begun;
	const engine = packageEngine(data, begun?.has.resume ?? '', session.want);
	Object.assign(window as Package, { attuned: { engine } });
	frame.src = data.start;
	if (begun?.back === undefined) return;
	const back = find<HTMLAnchorElement>('back');
	back.href = begun.back;
	back.hidden = false;
}
