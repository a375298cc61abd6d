/**
 * One launch: carries what is to be said from talk.ts to a system, and its answers back. The story never waits for either:
 * a system that does not answer the launch in time is silent for this visit.
 */
import { type Account, type Message, next, noticeOf, START } from './talk.ts';

/** What a system has when a launch begins, and whether the launch is to be recorded. */
export interface Begun {
	readonly has: Account;
	readonly records: boolean;
	/** Where the learner goes from here, if the system says so. */
	readonly back?: string | undefined;
}

/** A school's system, as one of its protocols speaks to it. Either may throw: it counts as silence, or as a refusal. */
export interface Lms {
	/** Opens the launch; undefined where there is nobody. */
	readonly begin: () => Begun | undefined | Promise<Begun | undefined>;
	/** True once the system has taken all of it. */
	readonly tell: (message: Message) => boolean | Promise<boolean>;
}

export interface Session {
	/** What the system had. Undefined: nobody answered. */
	readonly begun: Promise<Begun | undefined>;
	readonly want: (account: Account) => void;
	readonly hide: () => void;
	/** Once: afterwards nothing is said. */
	readonly leave: () => void;
}

/**
 * In ms: how long the first page waits for the place to resume at; and after how long what was refused is said again, so
 * that an end is told though nothing comes after it.
 */
const TIMES = { patience: 5000, again: 15_000 } as const;

/** @param show is told what the reader is to know, whenever that may have changed */
export function openSession(
	lms: Lms,
	show: (notice: ReturnType<typeof noticeOf>) => void,
	{ patience, again }: { readonly patience: number; readonly again: number } = TIMES,
): Session {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let talk = START;

	const answer = (taken: boolean) => hear({ what: taken ? 'taken' : 'refused' });
	const hear = (heard: Parameters<typeof next>[1]): void => {
		const [then, message] = next(talk, heard);
		talk = then;
		show(noticeOf(talk));
		clearTimeout(timer);
		if (talk.refused && talk.phase === 'open') timer = setTimeout(() => hear({ what: 'hidden' }), again);
		if (!message) return;
		try {
			// At once where the answer is there at once: a page that is leaving has no later.
			const taken = lms.tell(message);
			if (typeof taken === 'boolean') answer(taken);
			else taken.then(answer, () => answer(false));
		} catch {
			answer(false);
		}
	};

	const late = new Promise<undefined>((done) => setTimeout(done, patience));
	const begun = Promise.race([(async () => lms.begin())(), late]).then(
		(found) => {
			hear(found ? { what: 'begun', has: found.has, records: found.records } : { what: 'silent' });
			return found;
		},
		() => {
			hear({ what: 'silent' });
			return undefined;
		},
	);
	return {
		begun,
		want: (account) => hear({ what: 'wanted', ...account }),
		hide: () => hear({ what: 'hidden' }),
		leave: () => hear({ what: 'leaving' }),
	};
}
