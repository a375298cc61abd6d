/**
 * Speaks cmi5: the launch by its address, the token that is given out once, the statements in their order (initialized,
 * completed once, terminated), and a state of our own to resume from. No score, no answer, no choice in any statement. What
 * a statement holds stands in cmi5-statements.ts.
 */
import type { Engine } from '../../state/storage.ts';
import { type Launch, launchOf, type Statement, statements } from './cmi5-statements.ts';
import type { Begun, Lms } from './session.ts';

/** The world outside, passed in, so that a test can be any system. */
export interface Cmi5World {
	/** The page's query: `?endpoint=…&fetch=…`. */
	readonly search: string;
	readonly fetch: typeof fetch;
	/** What this tab keeps over a reload: the token cannot be had twice. May throw. */
	readonly tab: () => Pick<Engine, 'getItem' | 'setItem'> | null | undefined;
	readonly now: () => number;
	readonly uuid: () => string;
}

/** What of a session outlives a reload of its page. */
interface Kept {
	readonly token: string;
	readonly initialized?: true;
	/** Terminated: nothing may be said after it. */
	readonly over?: true;
}

/** The state that is ours: where to resume, and whether `completed` was taken already, which may be said once. */
interface Own {
	readonly resume: string;
	readonly completed: boolean;
}

const OWN = 'attuned.resume';
/** How long a request may take, in ms: a system that hangs has refused. */
const PATIENCE = 10_000;

export function cmi5(world: Cmi5World): Lms {
	const { tab, now } = world;
	let launch: Launch | undefined;
	let kept: Kept = { token: '' };
	let own: Own = { resume: '', completed: false };
	let says: ReturnType<typeof statements> | undefined;
	/** Made once: said again after a failure, it is known by its id. */
	let completed: Statement | undefined;

	const keep = (more: Partial<Kept>): void => {
		kept = { ...kept, ...more };
		try {
			tab()?.setItem(`attuned:cmi5:${launch?.fetch}`, JSON.stringify(kept));
		} catch {
			// Then a reload finds no token, and plays on untold.
		}
	};
	const keptBefore = (): Kept | undefined => {
		try {
			const found: unknown = JSON.parse(tab()?.getItem(`attuned:cmi5:${launch?.fetch}`) ?? 'null');
			return typeof (found as Kept | null)?.token === 'string' ? (found as Kept) : undefined;
		} catch {
			return undefined;
		}
	};

	const ask = async (address: string, init: RequestInit = {}): Promise<Response> => {
		const stop = new AbortController();
		const timer = setTimeout(() => stop.abort(), PATIENCE);
		try {
			return await world.fetch(address, { ...init, signal: stop.signal });
		} finally {
			clearTimeout(timer);
		}
	};
	const xapi = (path: string, query: Readonly<Record<string, string>>, init: RequestInit = {}): Promise<Response> =>
		ask(`${launch?.endpoint}${path}${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ''}`, {
			...init,
			headers: {
				Authorization: `Basic ${kept.token}`,
				'X-Experience-API-Version': '1.0.3',
				...(init.body !== undefined && { 'Content-Type': 'application/json' }),
			},
		});
	const state = (id: string): Record<string, string> => ({
		stateId: id,
		activityId: launch?.activityId ?? '',
		agent: launch?.actor ?? '',
		registration: launch?.registration ?? '',
	});
	const post = (what: readonly Statement[], keepalive = false): Promise<Response> =>
		xapi('statements', {}, { method: 'POST', body: JSON.stringify(what), keepalive });
	const put = async (mine: Own, keepalive = false): Promise<boolean> =>
		(await xapi('activities/state', state(OWN), { method: 'PUT', body: JSON.stringify(mine), keepalive })).ok;

	const token = async (): Promise<string | undefined> => {
		const answer = await ask(launch?.fetch ?? '', { method: 'POST' });
		const found: unknown = (await answer.json())?.['auth-token'];
		return answer.ok && typeof found === 'string' ? found : undefined;
	};

	const begin = async (): Promise<Begun | undefined> => {
		launch = launchOf(world.search);
		if (!launch) return undefined;
		const before = keptBefore();
		// Over already: this is a reload, and a session that was closed may not be spoken in again.
		if (before?.over) return undefined;
		const given = before?.token ?? (await token());
		if (given === undefined) return undefined;
		keep({ ...before, token: given });
		const data = await xapi('activities/state', state('LMS.LaunchData'));
		if (!data.ok) return undefined;
		const launched = await data.json();
		// Asked for before anything is said, as cmi5 wants it; this course has no use for what it says.
		await xapi('agents/profile', { profileId: 'cmi5LearnerPreferences', agent: launch.actor });
		const mine = await xapi('activities/state', state(OWN));
		if (mine.ok) {
			const found = await mine.json();
			own = { resume: typeof found?.resume === 'string' ? found.resume : '', completed: found?.completed === true };
		}
		says = statements(launch, launched, { now, uuid: world.uuid });
		if (!kept.initialized) {
			if (!(await post([says.initialized()])).ok) return undefined;
			keep({ initialized: true });
		}
		const back: unknown = launched?.returnURL;
		return {
			has: { stage: own.completed ? 'done' : 'begun', resume: own.resume },
			records: launched?.launchMode === 'Normal',
			back: typeof back === 'string' && /^https?:/i.test(back) ? back : undefined,
		};
	};

	/** Goodbye: at once and all together, since a page that is leaving gets no answer. */
	const leave = (anything: boolean): boolean => {
		if (!says || kept.over) return false;
		if (anything) void put(own, true).catch(() => {});
		const all = [...(completed ? [completed] : []), says.terminated()];
		keep({ over: true });
		void post(all, true).catch(() => {});
		return true;
	};

	/** `completed` may be said once: a system that forbids it has it already. */
	const finish = async (statement: Statement): Promise<boolean> => {
		const { ok, status } = await post([statement]);
		if (!ok && status !== 403 && status !== 409) return false;
		if (!(await put({ ...own, completed: true }))) return false;
		own = { ...own, completed: true };
		completed = undefined;
		return true;
	};

	return {
		begin,
		tell: ({ stage, resume, last }) => {
			if (!says) return false;
			if (resume !== undefined) own = { ...own, resume };
			if (stage === 'done' && !own.completed) completed ??= says.completed();
			if (last) return leave(stage !== undefined || resume !== undefined);
			return completed ? finish(completed) : put(own);
		},
	};
}
