/** What keeps inside a package: the stores of the site over it, as pages open them; and one launch over it all. */
import { expect, it, vi } from 'vitest';
import { packageEngine } from '../../../../../src/client/classroom/lms/engine.ts';
import { openSession } from '../../../../../src/client/classroom/lms/session.ts';
import type { Account, Message } from '../../../../../src/client/classroom/lms/talk.ts';
import { attemptIn } from '../../../../../src/client/state/attempt-store.ts';
import { ATTEMPTS } from '../../../../../src/client/state/attempts.ts';
import { LESSONS, withRead } from '../../../../../src/client/state/lessons.ts';
import { browser, type Engine } from '../../../../../src/client/state/storage.ts';
import { STORES } from '../../../../../src/client/state/stores.ts';
import { syncStore } from '../../../../../src/client/state/synced-store.ts';

const CONTENTS = {
	stories: { popcorn: { picks: ['hum', 'sing'], endings: ['popped'], given: [] } },
	lessons: ['friends'],
	asks: { stories: ['popcorn'], lessons: ['friends'] },
};

/** What a page of the package opens. */
const page = (engine: Engine) => {
	const outside = { engine: () => engine, listen: () => {}, now: () => 1_764_000_000_000 };
	return {
		attempt: attemptIn(syncStore(ATTEMPTS, outside), 'popcorn'),
		lessons: syncStore(LESSONS, outside),
		open: <T>(line: Parameters<typeof syncStore<T>>[0]) => syncStore(line, outside),
	};
};

it('keeps a way from page to page, tells it onward, and is done when all is', () => {
	const told: Account[] = [];
	const engine = packageEngine(CONTENTS, '', (account) => told.push(account));
	const first = page(engine);
	first.attempt.pick('hum', 0);
	expect(first.attempt.$kept.get()).toBe(true);
	first.attempt.pick('sing', 1);
	first.attempt.meet('popped');
	expect(page(engine).attempt.$picks.get()).toEqual(['hum', 'sing']);
	expect(told.map(({ stage }) => stage)).toEqual(['begun', 'begun', 'begun']);
	page(engine).lessons.update('friends', (lessons) => withRead(lessons, 'friends'));
	expect(told.at(-1)?.stage).toBe('done');
	const again = packageEngine(CONTENTS, told.at(-1)?.resume ?? '', () => {});
	expect(page(again).attempt.$picks.get()).toEqual(['hum', 'sing']);
	expect(page(again).attempt.met()).toEqual(['popped']);
	expect(page(again).lessons.$value.get()).toEqual({ friends: 'read' });
});

it('takes in nothing else: a page then says that it is not kept', () => {
	const changed = vi.fn();
	const engine = packageEngine(CONTENTS, '', changed);
	for (const line of STORES) {
		if (line.key === ATTEMPTS.key || line.key === LESSONS.key) continue;
		engine.setItem(line.key, '{"x":1}');
		expect(engine.getItem(line.key)).toBeNull();
	}
	expect(changed).not.toHaveBeenCalled();
});

it('is what a page of a package keeps in, and the device is not asked', () => {
	const engine = packageEngine(CONTENTS, '', () => {});
	const device = vi.fn();
	vi.stubGlobal('localStorage', { getItem: device });
	vi.stubGlobal('parent', { attuned: { engine } });
	vi.stubGlobal('document', { documentElement: { dataset: { package: '' } } });
	try {
		expect(browser.engine()).toBe(engine);
		// Opened by itself, outside of its package: nothing is kept, not even on the device.
		vi.stubGlobal('parent', {});
		expect(browser.engine()).toBeUndefined();
		expect(device).not.toHaveBeenCalled();
	} finally {
		vi.unstubAllGlobals();
	}
});

it('a system that never answers the launch is silent, and the page goes on without it', async () => {
	const notices: (string | undefined)[] = [];
	const told: Message[] = [];
	const session = openSession(
		{ begin: () => new Promise(() => {}), tell: (message) => told.push(message) > 0 },
		(notice) => notices.push(notice),
		{ patience: 10, again: 10 },
	);
	expect(await session.begun).toBeUndefined();
	session.want({ stage: 'done', resume: '1~' });
	session.leave();
	expect(told).toEqual([]);
	expect(notices[0]).toBe('untold');
});

it('says an end again that was refused, though nothing comes after it', async () => {
	const answers = [true, false, false, true];
	const told: Message[] = [];
	const notices: (string | undefined)[] = [];
	const session = openSession(
		{
			begin: () => ({ has: { stage: 'nothing', resume: '' }, records: true }),
			tell: (message) => {
				told.push(message);
				return answers.shift() ?? true;
			},
		},
		(notice) => notices.push(notice),
		{ patience: 1000, again: 5 },
	);
	await session.begun;
	session.want({ stage: 'done', resume: '1~' });
	expect(notices.at(-1)).toBe('untold');
	await vi.waitFor(() => expect(notices.at(-1)).toBeUndefined());
	expect(told).toEqual([{ stage: 'begun' }, ...Array(3).fill({ stage: 'done', resume: '1~' })]);
	session.leave();
});

it('a system that throws in the middle is told again, and hears goodbye once', async () => {
	let broken = false;
	const told: Message[] = [];
	const notices: (string | undefined)[] = [];
	const session = openSession(
		{
			begin: () => ({ has: { stage: 'begun', resume: '' }, records: true }),
			tell: (message) => {
				if (broken) throw new Error('gone');
				told.push(message);
				return true;
			},
		},
		(notice) => notices.push(notice),
	);
	await session.begun;
	session.want({ stage: 'begun', resume: '1a~' });
	broken = true;
	session.want({ stage: 'begun', resume: '1b~' });
	expect(notices.at(-1)).toBe('untold');
	broken = false;
	session.hide();
	expect(notices.at(-1)).toBeUndefined();
	session.leave();
	session.leave();
	expect(told).toEqual([{ resume: '1a~' }, { resume: '1b~' }, { last: true }]);
});
