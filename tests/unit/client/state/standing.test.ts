/** What begun, done, met and finished mean, out of what the device keeps. */
import { describe, expect, it } from 'vitest';
import type { Attempt, Attempts } from '../../../../src/client/state/attempts.ts';
import { LESSONS, type Lessons, withBegun, withoutBegun, withRead } from '../../../../src/client/state/lessons.ts';
import { canPeek, peek } from '../../../../src/client/state/peek.ts';
import { type CourseOutline, isFinished, metIn, storyStanding } from '../../../../src/client/state/standing.ts';
import { syncStore } from '../../../../src/client/state/synced-store.ts';
import { FAULTS, FakeDevice } from './fake-device.ts';

const COURSE: CourseOutline = {
	lessons: [
		{ id: 'families', points: ['families'], story: 'teapot' },
		{ id: 'listening', points: ['listen-attention', 'listen-paraphrase'], story: 'clock' },
		{ id: 'alone', points: ['gap'] },
	],
	stories: [
		{
			id: 'teapot',
			lives: [
				{ point: 'families', picks: ['pour', 'wait'], endings: ['tea', 'spilt'] },
				{ point: 'families', picks: ['mop'], endings: [] },
				{ point: 'gap', picks: ['ask'], endings: ['spilt'] },
			],
		},
		{ id: 'clock', lives: [{ point: 'listen-attention', picks: ['look'], endings: [] }] },
	],
};

const attempts = (byStory: Record<string, Partial<Attempt>>): Attempts => ({
	v: 1,
	byStory: Object.fromEntries(
		Object.entries(byStory).map(([story, attempt]) => [story, { picks: [], endings: [], at: 1, ...attempt }]),
	),
});

const met = (byStory: Record<string, Partial<Attempt>>, lessons: Lessons = {}) =>
	metIn(COURSE, { attempts: attempts(byStory), lessons });
const pointsOf = (...of: Parameters<typeof met>) => Object.fromEntries(met(...of).points);

describe('with nothing kept', () => {
	it('nothing is met, and nothing is finished', () => {
		expect(met({})).toEqual({ read: [], played: [], points: new Map(), finished: false, nothing: true });
	});

	it('what the course does not know of is nothing', () => {
		expect(met({ gone: { endings: ['x'] } }, { 'gone-too': 'read' }).nothing).toBe(true);
	});

	it('a course without lessons is not finished', () => {
		expect(isFinished({ lessons: [], stories: [] }, [], [])).toBe(false);
	});
});

describe('a point', () => {
	it('is taught by a lesson that was read to its end, and not by one that is begun', () => {
		expect(pointsOf({}, { families: 'read', listening: 'begun' })).toEqual({
			families: { taught: ['families'], lived: [] },
		});
		expect(met({}, { listening: 'begun' }).nothing).toBe(false);
	});

	it('is lived by a pick at its place, or an ending that lies behind it', () => {
		expect(pointsOf({ teapot: { picks: ['knock', 'wait'] } })).toEqual({ families: { taught: [], lived: ['teapot'] } });
		expect(pointsOf({ teapot: { endings: ['tea'] } })).toEqual({ families: { taught: [], lived: ['teapot'] } });
		expect(Object.keys(pointsOf({ teapot: { endings: ['spilt'] } }))).toEqual(['families', 'gap']);
		expect(pointsOf({ teapot: { picks: ['knock'] } })).toEqual({});
	});

	it('is lived by the lighter way, which is of equal worth', () => {
		expect(Object.keys(pointsOf({ teapot: { lighter: true } }))).toEqual(['families', 'gap']);
	});
});

describe('a story', () => {
	it('is done with an ending or by its lighter way, and begun with a pick', () => {
		const all = attempts({ a: { endings: ['x'] }, b: { lighter: true }, c: { picks: ['p'] }, d: {} });
		const standings = ['a', 'b', 'c', 'd', 'constructor'].map((story) => storyStanding(all, story).standing);
		expect(standings).toEqual(['done', 'done', 'begun', 'new', 'new']);
	});

	it('that was left by quick exit is named as nothing', () => {
		const held = { teapot: { picks: ['wait'], endings: ['tea'], held: true } as const };
		expect(met(held)).toEqual(met({}));
	});
});

describe('the course', () => {
	const read: Lessons = { families: 'read', listening: 'read', alone: 'read' };

	it('is finished with every lesson, and the story of each that names one', () => {
		const stories = { teapot: { endings: ['tea'] }, clock: { lighter: true } as const };
		expect(met(stories, read).finished).toBe(true);
		expect(met(stories, { ...read, alone: 'begun' }).finished).toBe(false);
		expect(met({ teapot: { endings: ['tea'] }, clock: { picks: ['look'] } }, read).finished).toBe(false);
	});
});

describe('how far a lesson was read', () => {
	it('goes forward alone, but that quick exit takes back what was only begun', () => {
		const begun = withBegun({}, 'families');
		expect(begun).toEqual({ families: 'begun' });
		const toEnd = withRead(begun, 'families');
		expect(toEnd).toEqual({ families: 'read' });
		expect(withBegun(toEnd, 'families')).toBe(toEnd);
		expect(withRead(toEnd, 'families')).toBe(toEnd);
		expect(withoutBegun(begun, 'families')).toEqual({});
		expect(withoutBegun(toEnd, 'families')).toBe(toEnd);
	});

	it('is added to by two tabs', () => {
		const device = new FakeDevice();
		const [here, there] = [device.tab(), device.tab()].map((tab) => syncStore(LESSONS, tab));
		here?.update('families', (lessons) => withRead(lessons, 'families'));
		there?.update('listening', (lessons) => withBegun(lessons, 'listening'));
		expect(device.texts.get('attuned:lessons')).toBe('{"families":"read","listening":"begun"}');
	});

	it.each(['{', '[]', '{"families":"finished"}', '{"families":true}', '{"__proto__":"read","A b":"read"}', '{"v":1}'])(
		'is nothing where the device holds %s',
		(text) => {
			expect(peek(LESSONS, FakeDevice.with(LESSONS.key, text).tab())).toEqual({});
		},
	);

	it('is looked at without being opened, whatever the device does', () => {
		const device = FakeDevice.with(LESSONS.key, '{"families":"read"}');
		expect(peek(LESSONS, device.tab())).toEqual({ families: 'read' });
		expect(canPeek(LESSONS, device.tab())).toBe(true);
		for (const fault of FAULTS)
			expect(['{}', '{"families":"read"}']).toContain(JSON.stringify(peek(LESSONS, device.tab(fault))));
		expect(canPeek(LESSONS, device.tab('blocked: the very access throws'))).toBe(false);
	});
});
