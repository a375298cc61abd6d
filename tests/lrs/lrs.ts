/**
 * A small learning record store, and the system around it, for tests: it launches one unit for one learner, takes what
 * cmi5 allows, and refuses what cmi5 forbids, naming the requirement by its id (as in @cmi5/requirements, which
 * lrs.test.ts holds the ids to). It judges what this course may send and is no LRS for anything else: no queries, no voiding.
 */

interface Asked {
	readonly method: string;
	/** Path and query, from the system's root: `/xapi/statements`. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string | undefined>>;
	readonly body: string;
}

interface Answer {
	readonly status: number;
	readonly body: string;
}

type Json = Readonly<Record<string, unknown>>;
type Mode = 'Normal' | 'Browse' | 'Review';

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const ACTOR = { objectType: 'Agent', account: { homePage: 'http://lms.test', name: '漢 "é" & <x>' } };
const REGISTRATION = '11111111-2222-4333-8444-555555555555';
const ACTIVITY = 'http://lms.test/activity/1';

/** A requirement that was not kept. */
class Refusal extends Error {
	readonly requirement: string;
	constructor(requirement: string, status = 400) {
		super(requirement);
		this.requirement = requirement;
		this.status = status;
	}
	readonly status: number;
}

const must = (kept: boolean, requirement: string, status?: number): void => {
	if (!kept) throw new Refusal(requirement, status);
};

const at = (value: unknown, ...path: readonly string[]): unknown =>
	path.reduce((found: unknown, key) => (found as Json | undefined)?.[key], value);
const idsOf = (list: unknown): unknown[] => (Array.isArray(list) ? list.map((each) => at(each, 'id')) : []);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export interface System {
	/** The query of a launch. A launch is a new session of one registration. */
	readonly launch: (address: string, mode?: Mode, more?: Json) => string;
	readonly answer: (asked: Asked) => Answer;
	/** Verbs that were taken, in order, over all sessions. */
	readonly verbs: string[];
	readonly statements: Json[];
	/** Ids of requirements that were not kept. */
	readonly refused: string[];
	/** Our own states, by id. */
	readonly states: Map<string, string>;
	/** What was asked, as `METHOD path`. */
	readonly asked: string[];
}

/** Starts a system with one learner. */
export function startSystem(): System {
	const verbs: string[] = [];
	const statements: Json[] = [];
	const refused: string[] = [];
	const states = new Map<string, string>();
	const asked: string[] = [];
	const completed = new Set<string>();
	let sessions = 0;
	let session = {
		token: '',
		fetched: false,
		used: [] as string[],
		asked: new Set<string>(),
		mode: 'Normal' as Mode,
		template: {} as Json,
		more: {} as Json,
	};

	const judge = (statement: Json): void => {
		const verb = String(at(statement, 'verb', 'id')).replace(VERBS, '');
		const { used, mode, template } = session;
		const categories = idsOf(at(statement, 'context', 'contextActivities', 'category'));
		const result = statement['result'];
		must(UUID.test(String(statement['id'])), '9.1.0.0-1');
		must(['initialized', 'completed', 'terminated'].includes(verb), '9.3.0.0-1');
		must(session.asked.has('LMS.LaunchData'), '10.2.1.0-4');
		must(session.asked.has('cmi5LearnerPreferences'), '11.0.0.0-3');
		must(!used.includes('terminated'), '9.3.0.0-5', 403);
		must(used.length > 0 || verb === 'initialized', '9.3.0.0-4', 403);
		must(!used.includes(verb), '9.3.0.0-2', 403);
		must(verb !== 'completed' || !completed.has(REGISTRATION), '9.3.0.0-6', 403);
		must(verb !== 'completed' || mode === 'Normal', mode === 'Browse' ? '10.2.2.0-9' : '10.2.2.0-11', 403);
		must(same(statement['actor'], ACTOR), '8.1.3.0-3');
		must(at(statement, 'object', 'id') === ACTIVITY, '8.1.5.0-6');
		must(at(statement, 'context', 'registration') === REGISTRATION, '9.6.1.0-1');
		must(at(statement, 'context', 'extensions', SESSION) === at(template, 'extensions', SESSION), '9.6.3.1-4');
		must(
			same(at(statement, 'context', 'contextActivities', 'grouping'), at(template, 'contextActivities', 'grouping')),
			'9.6.2.0-1',
		);
		must(categories.includes(CMI5), '9.6.2.1-1');
		must(categories.includes(MOVE_ON) === (verb === 'completed'), verb === 'completed' ? '9.6.2.2-1' : '9.6.2.2-2');
		must(/Z$/.test(String(statement['timestamp'])), '9.7.0.0-2');
		must(at(result, 'score') === undefined, '9.5.1.0-2');
		must(at(result, 'success') === undefined, '9.5.2.0-3');
		must(
			at(result, 'completion') === (verb === 'completed' ? true : undefined),
			verb === 'completed' ? '9.5.3.0-1' : '9.5.3.0-2',
		);
		const timed = /^PT\d+(\.\d{1,2})?S$/.test(String(at(result, 'duration')));
		must(timed || verb === 'initialized', verb === 'completed' ? '9.5.4.1-2' : '9.5.4.1-1');
	};

	const take = (statement: Json): void => {
		judge(statement);
		const verb = String(at(statement, 'verb', 'id')).replace(VERBS, '');
		session.used.push(verb);
		if (verb === 'completed') completed.add(REGISTRATION);
		verbs.push(verb);
		statements.push(statement);
	};

	const stateAnswer = ({ method, body }: Asked, query: URLSearchParams): Answer => {
		must(same(JSON.parse(query.get('agent') ?? 'null'), ACTOR), '8.1.3.0-3');
		must(query.get('registration') === REGISTRATION, '8.1.4.0-3');
		must(query.get('activityId') === ACTIVITY, '10.1.0.0-3');
		const id = query.get('stateId') ?? '';
		if (id === 'LMS.LaunchData') {
			must(method === 'GET', '10.2.1.0-5', 403);
			session.asked.add(id);
			const { mode, template, more } = session;
			return {
				status: 200,
				body: JSON.stringify({ contextTemplate: template, launchMode: mode, moveOn: 'Completed', ...more }),
			};
		}
		if (method === 'PUT') {
			states.set(id, body);
			return { status: 204, body: '' };
		}
		const found = states.get(id);
		return found === undefined ? { status: 404, body: '' } : { status: 200, body: found };
	};

	const answer = (request: Asked): Answer => {
		const { pathname, searchParams: query } = new URL(request.path, 'http://lms.test');
		asked.push(`${request.method} ${pathname}`);
		try {
			if (pathname === '/fetch') {
				must(request.method === 'POST', '8.2.1.0-2');
				must(!session.fetched, '8.2.3.0-1', 200);
				session.fetched = true;
				return { status: 200, body: JSON.stringify({ 'auth-token': session.token }) };
			}
			must(session.fetched && request.headers['authorization'] === `Basic ${session.token}`, '8.1.2.0-5', 401);
			// xAPI’s own: every request says which version it speaks.
			must(/^1\.0\./.test(request.headers['x-experience-api-version'] ?? ''), '4.1.0.0-1');
			if (pathname === '/xapi/activities/state') return stateAnswer(request, query);
			if (pathname === '/xapi/agents/profile') {
				must(query.get('profileId') === 'cmi5LearnerPreferences', '11.0.0.0-4');
				must(same(JSON.parse(query.get('agent') ?? 'null'), ACTOR), '11.0.0.0-1');
				session.asked.add('cmi5LearnerPreferences');
				return { status: 404, body: '' };
			}
			must(pathname === '/xapi/statements' && request.method === 'POST', '4.1.0.0-1');
			const given: unknown = JSON.parse(request.body);
			for (const statement of Array.isArray(given) ? given : [given]) take(statement as Json);
			return { status: 200, body: '[]' };
		} catch (cause) {
			if (!(cause instanceof Refusal)) throw cause;
			refused.push(cause.requirement);
			return { status: cause.status, body: JSON.stringify({ 'error-code': '1', 'error-text': cause.requirement }) };
		}
	};

	return {
		launch: (address, mode = 'Normal', more = {}) => {
			sessions++;
			session = {
				token: `token-${sessions}`,
				fetched: false,
				used: [],
				asked: new Set(),
				mode,
				more,
				template: {
					extensions: { [SESSION]: `session-${sessions}` },
					contextActivities: { grouping: [{ id: 'urn:attuned:au:story-popcorn' }] },
				},
			};
			return `?${new URLSearchParams({
				activityId: ACTIVITY,
				actor: JSON.stringify(ACTOR),
				endpoint: `${address}/xapi`,
				fetch: `${address}/fetch?session=${sessions}`,
				registration: REGISTRATION,
			})}`;
		},
		answer,
		verbs,
		statements,
		refused,
		states,
		asked,
	};
}
