/** The player without a page: picks, back, again, resume, two tabs, quick exit, a scene's end, a story that was mended. */
import { describe, expect, it } from 'vitest';
import { NOBODY, type Reporter } from '../../../../src/client/classroom/reporter.ts';
import { type Change, changeOf, type Shown, startController } from '../../../../src/client/player/controller.ts';
import { type AttemptStore, attemptIn, memoryAttempt } from '../../../../src/client/state/attempt-store.ts';
import { ATTEMPTS } from '../../../../src/client/state/attempts.ts';
import { syncStore } from '../../../../src/client/state/synced-store.ts';
import { play } from '../../../../src/client/story/play.ts';
import { compileFixture } from '../../helpers.ts';
import { FakeDevice } from '../state/fake-device.ts';

const { story: SCENES } = compileFixture('good/scenes');
const { story: GIVEN } = compileFixture('good/given');
const WHOLE = ['wait', 'to_evening', 'knock'];

/** Starts a player and writes down what it shows: how it changed, and the picks on show. */
function played(
	attempt: AttemptStore,
	{
		story = SCENES,
		report = NOBODY as Reporter,
		...options
	}: Parameters<typeof startController>[2] & {
		readonly story?: typeof SCENES;
		readonly report?: Reporter;
	} = {},
) {
	const drawn: [Change | 'first', string][] = [];
	let now: Shown | undefined;
	const controller = startController(
		{ story, attempt, report },
		(before, shown) => {
			expect(before).toBe(now);
			const picks = shown.session.turns.slice(1).map(({ pick }) => pick);
			drawn.push([before ? changeOf(before.session, shown.session) : 'first', picks.join(' ')]);
			now = shown;
		},
		options,
	);
	return {
		controller,
		drawn,
		shown: () => now as Shown,
		offered: () => now?.session.offered.map(({ pick }) => pick),
	};
}

describe('a player', () => {
	it('shows the first turn, then one turn more with each pick', () => {
		const { controller, drawn, offered } = played(memoryAttempt());
		expect(offered()).toEqual(['wait']);
		controller.pick('wait');
		controller.pickNumber(1);
		expect(offered()).toEqual(['knock']);
		expect(drawn).toEqual([
			['first', ''],
			['more', 'wait'],
			['more', 'wait to_evening'],
		]);
	});

	it('passes over what is not on offer', () => {
		const { controller, drawn } = played(memoryAttempt());
		controller.pick('knock');
		controller.pick(undefined);
		controller.pickNumber(2);
		controller.pickNumber(0);
		expect(drawn).toEqual([['first', '']]);
	});

	it('goes back, takes another road from there, and starts again', () => {
		const attempt = memoryAttempt();
		const { controller, drawn } = played(attempt);
		for (const pick of WHOLE) controller.pick(pick);
		controller.goBack(1);
		expect(attempt.$picks.get()).toEqual(['wait']);
		controller.pick('to_evening');
		controller.startAgain();
		expect(drawn.slice(3)).toEqual([
			['more', 'wait to_evening knock'],
			['fewer', 'wait'],
			['more', 'wait to_evening'],
			['fewer', ''],
		]);
	});

	it('meets the ending before it shows it, and keeps it met', () => {
		const attempt = memoryAttempt({ picks: WHOLE.slice(0, 2) });
		const met: string[] = [];
		const controller = startController({ story: SCENES, attempt, report: NOBODY }, (_, { stop }) => {
			if (stop === 'ending') met.push(...attempt.met());
		});
		controller.pick('knock');
		expect(met).toEqual(['done']);
		controller.startAgain();
		expect(attempt.met()).toEqual(['done']);
	});

	it('takes a choice that was made before it was there', () => {
		expect(played(memoryAttempt(), { waiting: 'wait' }).drawn).toEqual([
			['first', ''],
			['more', 'wait'],
		]);
		expect(played(memoryAttempt(), { waiting: 'gone' }).drawn).toEqual([['first', '']]);
	});
});

describe('come back to', () => {
	it('shows the place at once, and a choice made meanwhile does not count', () => {
		const attempt = memoryAttempt({ picks: ['wait', 'to_evening'] });
		const { drawn, offered } = played(attempt, { waiting: 'wait' });
		expect(drawn).toEqual([['first', 'wait to_evening']]);
		expect(offered()).toEqual(['knock']);
	});

	it('at its ending meets nothing anew', () => {
		const attempt = memoryAttempt({ picks: WHOLE });
		expect(played(attempt).shown().stop).toBe('ending');
		expect(attempt.met()).toEqual([]);
	});

	it('shows what still stands of a story that was mended, and goes on from there', () => {
		const attempt = memoryAttempt({ picks: ['wait', 'a_pick_that_is_gone', 'knock'] });
		const { controller, drawn, shown } = played(attempt);
		expect(shown().session.stoppedAt).toMatchObject({ at: 1, pick: 'a_pick_that_is_gone', offered: ['to_evening'] });
		expect(attempt.$picks.get()).toHaveLength(3);
		controller.pick('to_evening');
		expect(attempt.$picks.get()).toEqual(['wait', 'to_evening']);
		expect(shown().session.stoppedAt).toBeUndefined();
		expect(drawn).toEqual([
			['first', 'wait'],
			['more', 'wait to_evening'],
		]);
	});

	it('by more than a step, as an LMS or a link would, is no step', () => {
		const attempt = memoryAttempt();
		const { drawn } = played(attempt);
		attempt.pick('wait', 0);
		attempt.startAgain();
		const there = memoryAttempt({ picks: ['wait', 'to_evening'] });
		const two = played(there);
		expect(drawn).toEqual([
			['first', ''],
			['more', 'wait'],
			['fewer', ''],
		]);
		const [few, many] = [played(memoryAttempt()).shown().session, two.shown().session];
		expect([changeOf(few, many), changeOf(many, few), changeOf(many, many)]).toEqual(['other', 'fewer', 'same']);
		const other = played(memoryAttempt({ picks: ['ask'] }), { story: GIVEN }).shown().session;
		expect([changeOf(many, other), changeOf(other, many)]).toEqual(['other', 'other']);
	});
});

describe('in two tabs', () => {
	function twoTabs(options: Parameters<typeof played>[1] = {}) {
		const device = new FakeDevice();
		const [one, two] = [device.tab(), device.tab()];
		const here = played(attemptIn(syncStore(ATTEMPTS, one), 'scenes'));
		const there = played(attemptIn(syncStore(ATTEMPTS, two), 'scenes'), options);
		return { device, one, two, here, there };
	}

	it('comes by the same way, step by step', () => {
		const { two, here, there } = twoTabs();
		here.controller.pick('wait');
		two.deliver();
		here.controller.pick('to_evening');
		two.deliver();
		here.controller.goBack(1);
		two.deliver();
		expect(there.drawn).toEqual(here.drawn);
	});

	it('that has not heard yet keeps its own road whole', () => {
		const { one, here, there } = twoTabs();
		here.controller.pick('wait');
		there.controller.pick('wait');
		there.controller.pick('to_evening');
		here.controller.pick('to_evening');
		here.controller.pick('knock');
		one.deliver();
		expect(here.drawn.at(-1)).toEqual(['more', 'wait to_evening knock']);
	});

	it('one of which went back and left by quick exit: the other goes on from what it shows, and that can be played', () => {
		const { device, two, here, there } = twoTabs();
		here.controller.pick('wait');
		here.controller.pick('to_evening');
		two.deliver();
		here.controller.goBack(0);
		here.controller.leave();
		two.deliver();
		there.controller.pick('knock');
		expect(there.drawn.at(-1)).toEqual(['more', WHOLE.join(' ')]);
		const { picks = [] } = ATTEMPTS.read(device.texts.get(ATTEMPTS.key) ?? '').value?.byStory['scenes'] ?? {};
		expect(play(SCENES, picks).stoppedAt).toBeUndefined();
	});

	it('says when what is shown is not kept any more, and draws nothing else anew', () => {
		const { device, one, here } = twoTabs();
		here.controller.pick('wait');
		const { session } = here.shown();
		device.clear();
		one.deliver();
		expect(here.shown().kept).toBe(false);
		expect(here.drawn.at(-1)).toEqual(['same', 'wait']);
		expect(here.shown().session.turns).toEqual(session.turns);
		here.controller.pick('to_evening');
		expect(here.shown().kept).toBe(true);
	});

	it('one of which stops at a scene: that one goes no further', () => {
		const { two, here, there } = twoTabs({ until: 'one' });
		for (const pick of WHOLE) here.controller.pick(pick);
		two.deliver();
		expect(there.drawn).toEqual([
			['first', ''],
			['more', 'wait'],
		]);
		expect(there.shown().stop).toBe('scene');
	});
});

describe('until the end of a scene', () => {
	it('stops there, and takes no further choice', () => {
		const attempt = memoryAttempt();
		const { controller, shown } = played(attempt, { until: 'one' });
		expect(shown().stop).toBeUndefined();
		controller.pick('wait');
		expect(shown().stop).toBe('scene');
		controller.pick('to_evening');
		controller.pickNumber(1);
		expect(attempt.$picks.get()).toEqual(['wait']);
	});

	it('shows a place beyond it only so far, and cuts it only when the reader goes back', () => {
		const attempt = memoryAttempt({ picks: WHOLE });
		const { controller, drawn, shown } = played(attempt, { until: 'one' });
		expect(drawn).toEqual([['first', 'wait']]);
		expect([shown().stop, shown().session.ending]).toEqual(['scene', undefined]);
		expect(attempt.$picks.get()).toEqual(WHOLE);
		controller.goBack(0);
		expect(attempt.$picks.get()).toEqual([]);
	});
});

describe('what other stories left', () => {
	it('reaches play, from the first turn on', () => {
		const bare = played(memoryAttempt(), { story: GIVEN });
		expect(bare.shown().session.turns[0]?.beats[0]?.text).toBe('You know none of it.');
		expect(bare.offered()).toEqual(['ask']);
		const { controller, shown, offered } = played(memoryAttempt({}, { told: 'whole' }), { story: GIVEN });
		expect(shown().session.turns[0]?.beats[0]?.text).toBe('You know whole of it.');
		expect(offered()).toContain('keep');
		controller.pick('keep');
		expect(shown().session.leaves).toEqual({ kept: 'yes' });
	});

	it('stays with an attempt, whatever they leave later', () => {
		const attempt = memoryAttempt({ picks: ['keep'], given: { told: 'whole' } }, { told: 'none' });
		expect(played(attempt, { story: GIVEN }).shown().session.leaves).toEqual({ kept: 'yes' });
	});
});

describe('left by quick exit', () => {
	it('is held back, and on the next visit only the first turn is shown, until the reader goes on', () => {
		const device = new FakeDevice();
		const first = played(attemptIn(syncStore(ATTEMPTS, device.tab()), 'scenes'));
		first.controller.pick('wait');
		first.controller.pick('to_evening');
		first.controller.leave();
		expect(first.drawn).toHaveLength(3);

		const next = played(attemptIn(syncStore(ATTEMPTS, device.tab()), 'scenes'), { waiting: 'wait' });
		expect([next.shown().held, next.drawn]).toEqual([true, [['first', '']]]);
		next.controller.goOn();
		expect(next.shown().held).toBe(false);
		expect(next.drawn.at(-1)).toEqual(['other', 'wait to_evening']);
	});

	it('begins anew with a choice at the first turn', () => {
		const { controller, shown, drawn } = played(memoryAttempt({ picks: WHOLE, held: true }));
		expect(shown().held).toBe(true);
		controller.pick('wait');
		expect(shown().held).toBe(false);
		expect(drawn.at(-1)).toEqual(['more', 'wait']);
	});
});

describe('who is told', () => {
	function reporter() {
		const told: string[] = [];
		return {
			told,
			report: { started: (id: string) => told.push(`started ${id}`), ended: (id: string) => told.push(`ended ${id}`) },
		};
	}

	it('hears of the first choice and of an ending, once each, and of nothing in between', () => {
		const { told, report } = reporter();
		const { controller } = played(memoryAttempt(), { report });
		expect(told).toEqual([]);
		controller.pick('wait');
		expect(told).toEqual(['started scenes']);
		for (const pick of WHOLE) controller.pick(pick);
		controller.startAgain();
		for (const pick of WHOLE) controller.pick(pick);
		expect(told).toEqual(['started scenes', 'ended scenes']);
	});

	it('hears of a story that was ended on an earlier visit, and not of a scene’s end', () => {
		const { told, report } = reporter();
		played(memoryAttempt({ picks: WHOLE }), { report });
		expect(told).toEqual(['started scenes', 'ended scenes']);
		played(memoryAttempt({ picks: WHOLE }), { report, until: 'one' });
		expect(told).toEqual(['started scenes', 'ended scenes', 'started scenes']);
	});
});
