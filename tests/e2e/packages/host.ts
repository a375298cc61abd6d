/**
 * A school's system as a page, for packages.spec.ts: scorm-again speaks SCORM to the package in its frame, every call is
 * written down with its answer and the error after it, and what the system keeps outlives the page, as at a school. Its
 * keeping can be broken: `refuse` answers "false", `throw` is a system that is gone.
 */

export interface Call {
	readonly name: string;
	readonly args: readonly string[];
	readonly answer: string;
	/** What GetLastError says after it; 'gone' where the call threw. */
	readonly error: string;
}

export const VERSIONS = {
	'scorm-12': {
		script: 'scorm12.min.js',
		api: 'API',
		made: 'Scorm12API',
		calls: ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'],
		error: 'LMSGetLastError',
		status: 'cmi.core.lesson_status',
		statuses: ['not attempted', 'incomplete', 'completed'],
		settable: ['cmi.core.lesson_status', 'cmi.suspend_data', 'cmi.core.exit'],
		most: 4096,
	},
	'scorm-2004': {
		script: 'scorm2004.min.js',
		api: 'API_1484_11',
		made: 'Scorm2004API',
		calls: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit'],
		error: 'GetLastError',
		status: 'cmi.completion_status',
		statuses: ['unknown', 'incomplete', 'completed'],
		settable: ['cmi.completion_status', 'cmi.suspend_data', 'cmi.exit'],
		most: 4000,
	},
} as const;

export type Version = keyof typeof VERSIONS;

/** What of a learner the system keeps between launches: as systems do, and not what scorm-again happens to. */
const KEPT = 'lms:kept';
/** A list of calls a launch. */
const CALLS = 'lms:calls';

/** The script that runs in the host's page. Handed over as text: it closes over nothing. */
function system(version: (typeof VERSIONS)[Version], keptKey: string, callsKey: string): void {
	const world = window as unknown as Record<string, unknown> & { fault?: string };
	type Api = Record<string, (...args: string[]) => unknown>;
	const Made = world[version.made] as new (settings: object) => Api;
	const inner = new Made({ autocommit: false, logLevel: 5 });
	const kept: Record<string, string> = JSON.parse(localStorage.getItem(keptKey) ?? '{}');
	const launches: Call[][] = JSON.parse(localStorage.getItem(callsKey) ?? '[]');
	const calls: Call[] = [];
	launches.push(calls);
	const [, end, , set, commit] = version.calls;
	const given: Record<string, string> = { ...kept };
	const outer: Api = {};
	for (const name of [...version.calls, version.error, 'GetErrorString', 'GetDiagnostic']) {
		outer[name] = (...args) => {
			const keeps = [set, commit, end].includes(name as never);
			const note = (answer: unknown, error: unknown) => {
				if (name === version.error) return;
				calls.push({ name, args, answer: String(answer), error: String(error) });
				localStorage.setItem(callsKey, JSON.stringify(launches));
			};
			if (world.fault === 'throw') {
				note('', 'gone');
				throw new Error('The system is gone.');
			}
			const answer = world.fault === 'refuse' && keeps ? 'false' : inner[name]?.(...args);
			note(answer, inner[version.error]?.());
			if (name === set && answer === 'true' && args[0]) given[args[0]] = args[1] ?? '';
			if (answer === 'true' && (name === commit || name === end)) {
				localStorage.setItem(keptKey, JSON.stringify(given));
			}
			return answer;
		};
	}
	// What was kept is there before the launch: scorm-again takes it as it would from a server.
	const tree: Record<string, unknown> = {};
	for (const [path, value] of Object.entries(kept)) {
		if (path.endsWith('exit')) continue;
		const keys = path.replace(/^cmi\./, '').split('.');
		const last = keys.pop() ?? '';
		let at = tree;
		for (const key of keys) {
			at[key] ??= {};
			at = at[key] as Record<string, unknown>;
		}
		at[last] = value;
	}
	(inner as unknown as { loadFromJSON: (json: object, path?: string) => void }).loadFromJSON(tree);
	world[version.api] = outer;
}

/** The host's page. */
export function hostPage(version: Version | undefined, launch: string): string {
	const known = version && VERSIONS[version];
	const frame = `<iframe id="sco" title="SCO" width="100%" height="700" src="${launch}"></iframe>`;
	const scripts = known
		? `<script src="${known.script}"></script><script>(${system})(${JSON.stringify(known)}, '${KEPT}', '${CALLS}')</script>`
		: '';
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A system</title><link rel="icon" href="data:,">${scripts}<body>${frame}</body></html>`;
}

/** Reads from the host's page what was kept and said. Runs there. */
export function record(): { kept: Record<string, string>; launches: Call[][]; others: string[] } {
	const others = [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(
		(key) => !key.startsWith('lms:'),
	);
	return {
		kept: JSON.parse(localStorage.getItem('lms:kept') ?? '{}'),
		launches: JSON.parse(localStorage.getItem('lms:calls') ?? '[]'),
		others,
	};
}

/** What is wrong with the calls of one launch; nothing, if it was as SCORM and this course want it. */
export function judge(version: Version, calls: readonly Call[]): string[] {
	const { calls: names, settable, status, statuses, most } = VERSIONS[version];
	const [begin, end, get, set, commit] = names;
	const faults: string[] = [];
	const expect = (kept: boolean, what: string) => {
		if (!kept) faults.push(what);
	};
	const named = (name: string) => calls.filter((call) => call.name === name);
	expect(calls[0]?.name === begin, 'begins with something else');
	expect(named(begin).length === 1, 'begins more than once');
	expect(named(end).length <= 1, 'ends more than once');
	const ended = calls.findIndex(({ name }) => name === end);
	expect(ended < 0 || ended === calls.length - 1, 'goes on after its end');
	const read = calls.findIndex(({ name, args }) => name === get && args[0] === status);
	const wrote = calls.findIndex(({ name }) => name === set);
	expect(read > 0 && (wrote < 0 || read < wrote), 'writes before it has read the status');
	let level = statuses.indexOf((calls[read]?.answer ?? '') as never);
	for (const { name, args, answer, error } of calls) {
		const [element = '', value = ''] = args;
		// 2004 says of what was never set that it has no value; that is an answer.
		const unset = name === get && element === 'cmi.suspend_data' && error === '403';
		if (error !== 'gone' && !unset) expect(error === '0', `${name} ${element}: error ${error}`);
		if (name !== set) continue;
		expect((settable as readonly string[]).includes(element), `sets ${element}`);
		if (element === 'cmi.suspend_data') {
			expect(value.length <= most, `${value.length} letters to resume from`);
			expect(/^(1[\w.~!-]*)?$/.test(value), `resumes from ${value.slice(0, 60)}`);
		}
		if (element !== status || answer !== 'true') continue;
		const to = statuses.indexOf(value as never);
		expect(to >= level, `turns the status back to ${value}`);
		level = to;
	}
	const sets = calls.map(({ name }, at) => (name === set ? at : -1)).filter((at) => at >= 0);
	const unsaved = sets.filter((at) => !calls.slice(at).some(({ name }) => name === commit || name === end));
	expect(unsaved.length === 0 || calls.at(-1)?.error === 'gone', 'leaves something unsaved');
	return faults;
}
