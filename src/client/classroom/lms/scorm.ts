/**
 * Speaks SCORM: what 1.2 and 2004 have in common, over the words of each (scorm-12.ts, scorm-2004.ts). No score is ever
 * set, no interaction, no time: how far, and where to resume.
 */
import type { Frame } from './find-api.ts';
import { findApi } from './find-api.ts';
import type { Begun, Lms } from './session.ts';
import type { Stage } from './talk.ts';

/** The words of one version. */
export interface Dialect {
	/** The object that a system brings. */
	readonly api: string;
	readonly calls: Readonly<Record<'begin' | 'end' | 'get' | 'set' | 'commit' | 'error', string>>;
	readonly elements: Readonly<Record<'status' | 'resume' | 'mode' | 'exit', string>>;
	/** What a status that is read means; one that is not here means `begun`. */
	readonly stages: Readonly<Record<string, Stage>>;
	/** The error of a launch that is open already, where the version has one. */
	readonly alreadyOpen?: string;
}

type Api = Readonly<Record<string, ((...args: string[]) => unknown) | undefined>>;

/** Some systems answer with a boolean, some with a text. */
const isYes = (answer: unknown): boolean => String(answer) === 'true';

/** @param from the page's own window */
export function scorm(dialect: Dialect, from: Frame): Lms {
	const { calls, elements, stages } = dialect;
	let api: Api | undefined;
	const call = (name: keyof Dialect['calls'], ...args: string[]): unknown => api?.[calls[name]]?.(...args);
	const error = (): string => String(call('error') ?? '') || '0';
	const get = (name: keyof Dialect['elements']): string => String(call('get', elements[name]) ?? '');
	// A value that was refused comes back as "false" with error 0 in some systems: the answer is what counts.
	const set = (name: keyof Dialect['elements'], value: string): boolean => isYes(call('set', elements[name], value));

	const begin = (): Begun | undefined => {
		api = findApi<Api>(from, dialect.api);
		if (!api) return undefined;
		const open = isYes(call('begin', '')) || (dialect.alreadyOpen !== undefined && error() === dialect.alreadyOpen);
		if (!open) return undefined;
		// First what is there: a status that was never read could only be written down.
		const status = get('status');
		if (error() !== '0') return undefined;
		const stage = stages[status] ?? 'begun';
		const mode = get('mode');
		return { has: { stage, resume: get('resume') }, records: mode === '' || mode === 'normal' };
	};
	return {
		begin,
		tell: ({ stage, resume, last }) => {
			// Suspended, finished or not: another launch then finds it all as it was left.
			set('exit', 'suspend');
			const said =
				stage === undefined && resume === undefined
					? true
					: [
							stage === undefined || set('status', stage === 'done' ? 'completed' : 'incomplete'),
							resume === undefined || set('resume', resume),
							isYes(call('commit', '')),
						].every(Boolean);
			return last ? isYes(call('end', '')) && said : said;
		},
	};
}
