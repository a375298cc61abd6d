/** What a system is told and when, over every order of what can happen. */
import { expect, it } from 'vitest';
import {
	type Heard,
	type Message,
	next,
	noticeOf,
	STAGES,
	START,
	type Talk,
} from '../../../../../src/client/classroom/lms/talk.ts';

const has = (stage: (typeof STAGES)[number], resume = '') => ({ stage, resume });

const EVENTS: readonly Heard[] = [
	{ what: 'begun', has: has('nothing'), records: true },
	{ what: 'begun', has: has('done', 'old'), records: true },
	{ what: 'begun', has: has('begun', 'old'), records: false },
	{ what: 'silent' },
	{ what: 'wanted', ...has('begun', 'one') },
	{ what: 'wanted', ...has('done', 'two') },
	{ what: 'taken' },
	{ what: 'refused' },
	{ what: 'hidden' },
	{ what: 'leaving' },
];

/** Plays events; gives what was said after each. */
function hear(events: readonly Heard[], from: Talk = START) {
	const said: Message[] = [];
	let talk = from;
	for (const event of events) {
		const [then, message] = next(talk, event);
		talk = then;
		if (message) said.push(message);
	}
	return { talk, said };
}

/** Every order of so many events, once each state is told apart from those that came to the same. */
function* orders(most: number): Generator<readonly Heard[]> {
	let ways: Heard[][] = [[]];
	for (let length = 1; length <= most; length++) {
		ways = ways.flatMap((way) => EVENTS.map((event) => [...way, event]));
		yield* ways;
	}
}

it('in every order of events: upward alone, nothing before the launch or after goodbye, one thing at a time', () => {
	let orders_ = 0;
	for (const events of orders(5)) {
		orders_++;
		let talk = START;
		let stage = 0;
		let gone = false;
		for (const event of events) {
			const [then, message] = next(talk, event);
			if (message) {
				const told = JSON.stringify([events, message]);
				if (talk.phase === 'starting' ? event.what !== 'begun' : talk.phase !== 'open') throw new Error(told);
				if (gone || (talk.saying && event.what !== 'taken' && !message.last)) throw new Error(told);
				const had = event.what === 'begun' ? event.has.stage : talk.has.stage;
				if (message.stage && STAGES.indexOf(message.stage) <= STAGES.indexOf(had)) throw new Error(told);
				if (message.stage && STAGES.indexOf(message.stage) < stage) throw new Error(told);
				if (!then.records && (message.stage ?? message.resume) !== undefined) throw new Error(told);
				stage = Math.max(stage, STAGES.indexOf(message.stage ?? 'nothing'));
				gone ||= message.last === true;
			}
			talk = then;
		}
	}
	expect(orders_).toBe(10 + 100 + 1000 + 10_000 + 100_000);
});

it('says that a launch began, at once, and the rest as it comes', () => {
	const { said } = hear([
		{ what: 'begun', has: has('nothing'), records: true },
		{ what: 'taken' },
		{ what: 'wanted', ...has('begun', 'one') },
		{ what: 'taken' },
		{ what: 'wanted', ...has('done', 'two') },
		{ what: 'taken' },
		{ what: 'leaving' },
	]);
	expect(said).toEqual([{ stage: 'begun' }, { resume: 'one' }, { stage: 'done', resume: 'two' }, { last: true }]);
});

it('lets a finished learner play on, and finished they stay', () => {
	const { said, talk } = hear([
		{ what: 'begun', has: has('done', 'old'), records: true },
		{ what: 'wanted', ...has('begun', 'new') },
	]);
	expect(said).toEqual([{ resume: 'new' }]);
	expect(talk.wants.stage).toBe('done');
});

it('says again what was refused, with the next thing and with the last, and says meanwhile that it is not told', () => {
	const refused = hear([
		{ what: 'begun', has: has('begun'), records: true },
		{ what: 'wanted', ...has('begun', 'one') },
		{ what: 'refused' },
	]);
	expect(noticeOf(refused.talk)).toBe('untold');
	expect(hear([{ what: 'leaving' }], refused.talk).said).toEqual([{ resume: 'one', last: true }]);
	const again = hear([{ what: 'wanted', ...has('done', 'two') }, { what: 'taken' }], refused.talk);
	expect(again.said).toEqual([{ stage: 'done', resume: 'two' }]);
	expect(noticeOf(again.talk)).toBeUndefined();
});

it('says while an answer is awaited only goodbye, with all that is not known to have come', () => {
	const { said } = hear([
		{ what: 'begun', has: has('begun'), records: true },
		{ what: 'wanted', ...has('begun', 'one') },
		{ what: 'wanted', ...has('done', 'two') },
		{ what: 'leaving' },
		{ what: 'taken' },
		{ what: 'wanted', ...has('done', 'three') },
	]);
	expect(said).toEqual([{ resume: 'one' }, { stage: 'done', resume: 'two', last: true }]);
});

it('writes nothing into a launch that is only a look, and says so', () => {
	const { said, talk } = hear([
		{ what: 'begun', has: has('done', 'old'), records: false },
		{ what: 'wanted', ...has('done', 'new') },
		{ what: 'hidden' },
	]);
	expect(said).toEqual([]);
	expect(noticeOf(talk)).toBe('unrecorded');
	expect(hear([{ what: 'leaving' }], talk).said).toEqual([{ last: true }]);
});

it('is silent where nobody answered, and says so', () => {
	const { said, talk } = hear([{ what: 'silent' }, { what: 'wanted', ...has('done', 'x') }, { what: 'leaving' }]);
	expect(said).toEqual([]);
	expect(noticeOf(hear([{ what: 'silent' }]).talk)).toBe('untold');
	expect(talk.phase).toBe('over');
});
