/** cmi5 against a store that refuses what it forbids (tests/lrs), and against one that fails. What is said when: talk.test.ts. */
import { readFileSync } from 'node:fs';
import requirements from '@cmi5/requirements';
import { describe, expect, it } from 'vitest';
import { cmi5 } from '../../../../../src/client/classroom/lms/cmi5.ts';
import { launchOf } from '../../../../../src/client/classroom/lms/cmi5-statements.ts';
import type { Begun } from '../../../../../src/client/classroom/lms/session.ts';
import { type System, startSystem } from '../../../../lrs/lrs.ts';

const SITE = 'http://lms.test';

/** A tab of a browser at a launch. */
function tab(
	system: System,
	search: string,
	{ fails = () => false as boolean, kept = new Map<string, string>() } = {},
) {
	let count = 0;
	let clock = 1_000_000;
	const lms = cmi5({
		search,
		fetch: async (address, init) => {
			const { pathname, search: query } = new URL(String(address));
			if (fails()) throw new TypeError('Failed to fetch');
			const headers = new Headers(init?.headers);
			const { status, body } = system.answer({
				method: init?.method ?? 'GET',
				path: pathname + query,
				headers: Object.fromEntries(headers),
				body: String(init?.body ?? ''),
			});
			return new Response(status === 204 ? null : body, { status });
		},
		tab: () => ({
			getItem: (key) => kept.get(key) ?? null,
			setItem: (key, text) => void kept.set(key, text),
		}),
		now: () => {
			clock += 1230;
			return clock;
		},
		uuid: () => `00000000-0000-4000-8000-${String(++count + system.statements.length * 100).padStart(12, '0')}`,
	});
	return { lms, kept };
}

const settled = () => new Promise((done) => setTimeout(done));

it('the store names requirements that there are', () => {
	const text = readFileSync('tests/lrs/lrs.ts', 'utf8');
	const named = [...text.matchAll(/'(\d+(?:\.\d+){3}-\d+)'/g)].map(([, id = '']) => id);
	expect(named.length).toBeGreaterThan(30);
	expect(named.filter((id) => !(id in requirements))).toEqual([]);
});

it('opens, keeps a place, completes once and leaves, and the store has nothing to refuse', async () => {
	const system = startSystem();
	const { lms } = tab(system, system.launch(SITE));
	expect(await lms.begin()).toEqual({ has: { stage: 'begun', resume: '' }, records: true, back: undefined });
	expect(await lms.tell({ resume: '1a~' })).toBe(true);
	expect(await lms.tell({ stage: 'done', resume: '1b~' })).toBe(true);
	expect(lms.tell({ last: true })).toBe(true);
	await settled();
	expect(system.refused).toEqual([]);
	expect(system.verbs).toEqual(['initialized', 'completed', 'terminated']);
	// The launch data and the learner's preferences, before anything is said.
	expect(system.asked.slice(0, 5)).toEqual([
		'POST /fetch',
		'GET /xapi/activities/state',
		'GET /xapi/agents/profile',
		'GET /xapi/activities/state',
		'POST /xapi/statements',
	]);
	const told = JSON.stringify(system.statements);
	expect(told).not.toMatch(/score|1b~|"success"|response/);
});

it('comes back to its place, finished if it was, and says so no second time', async () => {
	const system = startSystem();
	const first = tab(system, system.launch(SITE)).lms;
	await first.begin();
	await first.tell({ stage: 'done', resume: '1b~' });
	first.tell({ last: true });
	await settled();
	const { lms } = tab(system, system.launch(SITE));
	expect(await lms.begin()).toMatchObject({ has: { stage: 'done', resume: '1b~' } });
	await lms.tell({ resume: '1c~' });
	lms.tell({ last: true });
	await settled();
	expect(system.verbs.filter((verb) => verb === 'completed')).toHaveLength(1);
	expect(system.refused).toEqual([]);
});

it('says what a failure kept back, under the same id', async () => {
	const system = startSystem();
	let down = false;
	const { lms } = tab(system, system.launch(SITE), { fails: () => down });
	await lms.begin();
	down = true;
	await expect(Promise.resolve(lms.tell({ stage: 'done', resume: '1b~' }))).rejects.toThrow();
	down = false;
	expect(await lms.tell({ stage: 'done', resume: '1b~' })).toBe(true);
	expect(system.refused).toEqual([]);
	expect(system.verbs).toEqual(['initialized', 'completed']);
});

it('leaves with all that is still unsaid, completed before terminated', async () => {
	const system = startSystem();
	const { lms } = tab(system, system.launch(SITE));
	await lms.begin();
	lms.tell({ stage: 'done', resume: '1b~', last: true });
	await settled();
	expect(system.verbs).toEqual(['initialized', 'completed', 'terminated']);
	expect(system.states.get('attuned.resume')).toContain('1b~');
	expect(system.refused).toEqual([]);
});

it('takes a completion that the system has already for taken', async () => {
	const system = startSystem();
	const first = tab(system, system.launch(SITE)).lms;
	await first.begin();
	first.tell({ stage: 'done', resume: '1b~', last: true });
	await settled();
	const { lms } = tab(system, system.launch(SITE));
	await lms.begin();
	expect(await lms.tell({ stage: 'done' })).toBe(true);
	expect(system.refused).toEqual(['9.3.0.0-6']);
	expect(system.states.get('attuned.resume')).toContain('"completed":true');
});

it('uses its token again after a reload, and is silent after one that said goodbye', async () => {
	const system = startSystem();
	const search = system.launch(SITE);
	const { lms, kept } = tab(system, search);
	await lms.begin();
	const again = tab(system, search, { kept }).lms;
	expect(await again.begin()).toBeDefined();
	expect(await again.tell({ resume: '1a~' })).toBe(true);
	again.tell({ last: true });
	await settled();
	const later = tab(system, search, { kept }).lms;
	expect(await later.begin()).toBeUndefined();
	expect(later.tell({ last: true })).toBe(false);
	expect(system.refused).toEqual([]);
	expect(system.verbs).toEqual(['initialized', 'terminated']);
	expect(system.asked.filter((each) => each === 'POST /fetch')).toHaveLength(1);
});

it.each(['Browse', 'Review'] as const)('a launch to %s is not recorded', async (mode) => {
	const system = startSystem();
	const { lms } = tab(system, system.launch(SITE, mode));
	expect(await lms.begin()).toMatchObject({ records: false });
	lms.tell({ last: true });
	await settled();
	expect(system.verbs).toEqual(['initialized', 'terminated']);
	expect(system.refused).toEqual([]);
});

it('hands on where the system wants its learners back, if that is a web address', async () => {
	const system = startSystem();
	const open = async (returnURL: string) => {
		const begun = await tab(system, system.launch(SITE, 'Normal', { returnURL })).lms.begin();
		return (begun as Begun).back;
	};
	expect(await open('https://lms.test/back')).toBe('https://lms.test/back');
	expect(await open('javascript:alert(1)')).toBeUndefined();
});

describe('silence', () => {
	it('where there is no launch, or half of one, or what is no address', async () => {
		const whole = new URLSearchParams(startSystem().launch(SITE));
		expect(launchOf(`?${whole}`)).toBeDefined();
		for (const name of [...whole.keys()]) {
			const half = new URLSearchParams(whole);
			half.delete(name);
			expect(launchOf(`?${half}`), name).toBeUndefined();
		}
		for (const [name, value] of [
			['endpoint', 'javascript:1'],
			['fetch', '/fetch'],
			['actor', '[]'],
			['actor', '{'],
		] as const) {
			const wrong = new URLSearchParams(whole);
			wrong.set(name, value);
			expect(launchOf(`?${wrong}`), name).toBeUndefined();
		}
		expect(await tab(startSystem(), '').lms.begin()).toBeUndefined();
	});

	it('where the token was given out already', async () => {
		const system = startSystem();
		const search = system.launch(SITE);
		await tab(system, search).lms.begin();
		expect(await tab(system, search).lms.begin()).toBeUndefined();
		expect(system.refused).toEqual(['8.2.3.0-1']);
	});
});
