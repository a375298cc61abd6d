/** SCORM, call by call, against systems that answer well, badly, or not at all. What is said when: talk.test.ts. */
import { describe, expect, it } from 'vitest';
import { type Frame, findApi, MOST_FRAMES } from '../../../../../src/client/classroom/lms/find-api.ts';
import { scorm12 } from '../../../../../src/client/classroom/lms/scorm-12.ts';
import { scorm2004 } from '../../../../../src/client/classroom/lms/scorm-2004.ts';

const VERSIONS = [
	{
		name: '1.2',
		api: 'API',
		prefix: 'LMS',
		end: 'LMSFinish',
		status: 'cmi.core.lesson_status',
		mode: 'cmi.core.lesson_mode',
		exit: 'cmi.core.exit',
		open: scorm12,
	},
	{
		name: '2004',
		api: 'API_1484_11',
		prefix: '',
		end: 'Terminate',
		status: 'cmi.completion_status',
		mode: 'cmi.mode',
		exit: 'cmi.exit',
		open: scorm2004,
	},
] as const;

type Version = (typeof VERSIONS)[number];

/** A system that keeps what it is given, and lists the calls. */
function system({ prefix, end }: Version, values: Record<string, string> = {}, faults: Record<string, unknown> = {}) {
	const calls: string[] = [];
	const answer = (name: string, usual: (...args: string[]) => unknown) =>
		function (this: unknown, ...args: string[]) {
			if (this === undefined) throw new Error('A call by itself, without its object.');
			calls.push([name, ...args].join(' ').trim());
			const fault = faults[name] ?? faults[`${name} ${args[0]}`];
			if (fault instanceof Error) throw fault;
			return fault ?? usual(...args);
		};
	const api = {
		[`${prefix}Initialize`]: answer('begin', () => 'true'),
		[end]: answer('end', () => 'true'),
		[`${prefix}GetValue`]: answer('get', (element) => values[element] ?? ''),
		[`${prefix}SetValue`]: answer('set', (element, value) => {
			values[element] = value;
			return 'true';
		}),
		[`${prefix}Commit`]: answer('commit', () => 'true'),
		[`${prefix}GetLastError`]: answer('error', () => '0'),
	};
	return { api, calls, values };
}

const around = (version: Version, api: object): Frame => {
	const top: Frame = { [version.api]: api } as Frame;
	return { parent: { parent: top } };
};

describe.each(VERSIONS)('SCORM $name', (version) => {
	it('reads the status before it writes anything, and hands over what was kept', () => {
		const { api, calls } = system(version, { [version.status]: 'completed', 'cmi.suspend_data': '1~' });
		const lms = version.open(around(version, api));
		expect(lms.begin()).toEqual({ has: { stage: 'done', resume: '1~' }, records: true });
		expect(calls.filter((call) => call.startsWith('set'))).toEqual([]);
		expect(calls.indexOf(`get ${version.status}`)).toBe(1);
	});

	it.each([
		['not attempted', 'nothing'],
		['', 'nothing'],
		['incomplete', 'begun'],
		['completed', 'done'],
	])('takes the status “%s” for %s', (status, stage) => {
		const { api } = system(version, { [version.status]: status });
		expect(version.open(around(version, api)).begin()).toMatchObject({ has: { stage } });
	});

	it('writes how far and where, asks to be left as it is, and saves; never a score, an answer or a time', () => {
		const { api, calls, values } = system(version);
		const lms = version.open(around(version, api));
		lms.begin();
		expect(lms.tell({ stage: 'begun', resume: '1~' })).toBe(true);
		expect(lms.tell({ stage: 'done' })).toBe(true);
		expect(lms.tell({ last: true })).toBe(true);
		expect(values).toEqual({ [version.status]: 'completed', [version.exit]: 'suspend', 'cmi.suspend_data': '1~' });
		expect(calls.slice(-2)).toEqual([`set ${version.exit} suspend`, 'end']);
		expect(calls.filter((call) => call === 'commit')).toHaveLength(2);
	});

	it.each(['review', 'browse'])('does not record a launch in mode %s', (mode) => {
		const { api } = system(version, { [version.mode]: mode });
		expect(version.open(around(version, api)).begin()).toMatchObject({ records: false });
	});

	it('takes “false” for a refusal though the error is 0, and booleans for answers', () => {
		const refusing = system(version, {}, { [`set cmi.suspend_data`]: 'false' });
		const lms = version.open(around(version, refusing.api));
		lms.begin();
		expect(lms.tell({ resume: 'x' })).toBe(false);
		expect(lms.tell({ stage: 'done' })).toBe(true);
		const plain = system(version, {}, { begin: true, commit: true });
		const other = version.open(around(version, plain.api));
		expect(other.begin()).toBeDefined();
		expect(other.tell({ resume: 'x' })).toBe(true);
	});

	it('takes a save that fails for a refusal', () => {
		const { api } = system(version, {}, { commit: 'false' });
		const lms = version.open(around(version, api));
		lms.begin();
		expect(lms.tell({ resume: 'x' })).toBe(false);
	});

	it('takes a launch that fails, or a status that cannot be read, for silence', () => {
		expect(version.open(around(version, system(version, {}, { begin: 'false' }).api)).begin()).toBeUndefined();
		expect(version.open(around(version, system(version, {}, { error: '401' }).api)).begin()).toBeUndefined();
		expect(version.open({ parent: null }).begin()).toBeUndefined();
	});
});

it('a launch of 2004 that is open already goes on', () => {
	const answers = ['103', '0'];
	const { api } = system(VERSIONS[1], {}, { begin: 'false' });
	const lms = scorm2004(around(VERSIONS[1], { ...api, GetLastError: () => answers.shift() ?? '0' }));
	expect(lms.begin()).toBeDefined();
});

describe('finding the system', () => {
	const api = { here: true };
	const chain = (length: number, top: Frame): Frame =>
		Array.from({ length }).reduce<Frame>((frame) => ({ parent: frame }), top);

	it('looks up the frames, up to the last that may be climbed', () => {
		expect(findApi(chain(3, { API: api } as Frame), 'API')).toBe(api);
		expect(findApi(chain(MOST_FRAMES, { API: api } as Frame), 'API')).toBe(api);
		expect(findApi(chain(MOST_FRAMES + 1, { API: api } as Frame), 'API')).toBeUndefined();
	});

	it('ends at a top that is its own parent, and in a ring', () => {
		const top: { parent?: Frame } = {};
		top.parent = top;
		expect(findApi(chain(2, top), 'API')).toBeUndefined();
		const one: { parent?: Frame } = {};
		one.parent = { parent: one };
		expect(findApi(one, 'API')).toBeUndefined();
	});

	it('looks from the window that opened this one, or opened the top one', () => {
		expect(findApi({ parent: null, opener: chain(2, { API: api } as Frame) }, 'API')).toBe(api);
		const top: Frame = { parent: null, opener: { API: api } as Frame };
		expect(findApi({ parent: top, opener: null }, 'API')).toBe(api);
	});

	it('ends at a frame of another site, without a sound', () => {
		const foreign = new Proxy(
			{},
			{
				get: () => {
					throw new Error('SecurityError');
				},
			},
		) as Frame;
		expect(findApi({ parent: foreign, opener: null }, 'API')).toBeUndefined();
		expect(findApi({ parent: foreign, opener: { API: api } as Frame }, 'API')).toBe(api);
	});
});
