/**
 * What cmi5 says and hears, as values: the launch out of an address, and the three statements that this course makes. A
 * statement says who (as the system named them), that they came, finished or left, and how long it took; nothing of what
 * they did.
 */

/** A launch, as its address gives it. */
export interface Launch {
	/** With a slash at its end. */
	readonly endpoint: string;
	/** Where the token is had, once. */
	readonly fetch: string;
	/** The learner, as JSON, in the system's own words: it is handed back as it came. */
	readonly actor: string;
	readonly registration: string;
	readonly activityId: string;
}

export type Statement = Readonly<Record<string, unknown>> & { readonly id: string };

const isWeb = (address: string): boolean => /^https?:\/\/[^/]/i.test(address);

function isRecord(json: string): boolean {
	try {
		const found: unknown = JSON.parse(json);
		return typeof found === 'object' && found !== null && !Array.isArray(found);
	} catch {
		return false;
	}
}

/** Reads a launch; undefined where something is missing or is no web address. */
export function launchOf(search: string): Launch | undefined {
	const query = new URLSearchParams(search);
	const [endpoint = '', fetch = '', actor = '', registration = '', activityId = ''] = [
		'endpoint',
		'fetch',
		'actor',
		'registration',
		'activityId',
	].map((name) => query.get(name) ?? '');
	if (!isRecord(actor) || !isWeb(endpoint) || !isWeb(fetch) || !registration || !activityId) return undefined;
	return { endpoint: endpoint.replace(/\/*$/, '/'), fetch, actor, registration, activityId };
}

const VERBS = 'http://adlnet.gov/expapi/verbs/';
/** What marks a statement as cmi5's own, and one that finishes something. */
const CATEGORIES = {
	cmi5: { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' },
	moveOn: { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' },
} as const;

/** As much of the launch data as is used: what every statement's context begins with. */
interface LaunchData {
	readonly contextTemplate?: {
		readonly contextActivities?: { readonly category?: readonly unknown[] };
	};
}

/** ISO 8601, to the hundredth of a second. */
const durationOf = (ms: number): string => `PT${Math.max(0, Math.round(ms / 10) / 100)}S`;

/** The statements of one session. */
export function statements(
	launch: Launch,
	{ contextTemplate: template = {} }: LaunchData,
	{ now, uuid }: { readonly now: () => number; readonly uuid: () => string },
) {
	const from = now();
	const made = (verb: string, more: object, moveOn = false): Statement => {
		const { contextActivities: activities = {} } = template;
		const categories = [...(activities.category ?? []), CATEGORIES.cmi5, ...(moveOn ? [CATEGORIES.moveOn] : [])];
		return {
			id: uuid(),
			timestamp: new Date(now()).toISOString(),
			actor: JSON.parse(launch.actor),
			verb: { id: VERBS + verb, display: { en: verb } },
			object: { objectType: 'Activity', id: launch.activityId },
			context: {
				...template,
				registration: launch.registration,
				contextActivities: { ...activities, category: categories },
			},
			...more,
		};
	};
	const duration = () => durationOf(now() - from);
	return {
		initialized: () => made('initialized', {}),
		completed: () => made('completed', { result: { completion: true, duration: duration() } }, true),
		terminated: () => made('terminated', { result: { duration: duration() } }),
	};
}
