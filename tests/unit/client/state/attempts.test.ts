/** The saved attempts: what is taken in, a table of what is refused, and which story to go on with. */
import { describe, expect, it } from 'vitest';
import { ATTEMPTS, type Attempts, resumePoint } from '../../../../src/client/state/attempts.ts';
import { LONGEST } from '../../../../src/client/state/store.ts';

const sound = { picks: ['mint_tea', 'stay'], endings: ['half'], at: 1_790_000_000_000 };
const save = (byStory: unknown, v: unknown = 1) => JSON.stringify({ v, byStory });
const withAttempt = (attempt: unknown) => save({ 'the-bad-day': attempt });
const many = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, index) => of(index));

describe('what is taken in', () => {
	it.each([
		['nothing begun', save({})],
		['one attempt', withAttempt(sound)],
		[
			'everything an attempt can hold',
			withAttempt({ ...sound, given: { teo_told: 'let go' }, lighter: true, held: true }),
		],
		['no picks yet', withAttempt({ picks: [], endings: [], at: 0 })],
		['four hundred picks', withAttempt({ ...sound, picks: many(400, (index) => `pick_${index}`) })],
		['a hundred stories', save(Object.fromEntries(many(100, (index) => `story-${index}`).map((id) => [id, sound])))],
		['other white space and order', '{ "byStory": {"a": {"at": 5, "picks": [], "endings": []}},\n "v": 1 }'],
	])('is taken in: %s', (_, text) => {
		expect(ATTEMPTS.read(text)).toEqual({ value: JSON.parse(text) });
	});

	it('is nothing at all on a new device', () => {
		expect(ATTEMPTS.read('')).toEqual({ value: ATTEMPTS.empty });
	});
});

const HOSTILE: [name: string, text: string][] = [
	['half a text', '{"v":1,"byStory":{"the-bad'],
	['no JSON', 'hello'],
	['markup', '<script>alert(1)</script>'],
	['only white space', ' '],
	['null', 'null'],
	['a number', '7'],
	['a string', '"v1"'],
	['a list', '[]'],
	['an empty object', '{}'],
	['no version', '{"byStory":{}}'],
	['version 0', save({}, 0)],
	['a version that is a string', save({}, '1')],
	['version 1.5', save({}, 0.5)],
	['an unknown key beside them', '{"v":1,"byStory":{},"admin":true}'],
	['stories as a list', save([])],
	['stories as null', save(null)],
	['__proto__ at the top', '{"v":1,"byStory":{},"__proto__":{"polluted":1}}'],
	['__proto__ as a story', '{"v":1,"byStory":{"__proto__":{"picks":[],"endings":[],"at":1}}}'],
	['constructor as a story', save({ constructor: sound })],
	['__proto__ in an attempt', '{"v":1,"byStory":{"a":{"picks":[],"endings":[],"at":1,"__proto__":{}}}}'],
	['__proto__ as a flag', withAttempt({ ...sound, given: JSON.parse('{"__proto__":"x"}') })],
	['constructor as a flag', withAttempt({ ...sound, given: { constructor: 'x' } })],
	['a story id with capitals', save({ TheBadDay: sound })],
	['a story id in snake_case', save({ the_bad_day: sound })],
	['a story id with a double hyphen', save({ 'the--bad': sound })],
	['a story id that ends in a hyphen', save({ 'the-': sound })],
	['an empty story id', save({ '': sound })],
	['a story id of a thousand letters', save({ ['a'.repeat(1000)]: sound })],
	['two ids disguised as one', save({ 'a","b': sound })],
	['a hundred and one stories', save(Object.fromEntries(many(101, (i) => `s${i}`).map((id) => [id, sound])))],
	['an attempt that is null', withAttempt(null)],
	['an attempt that is a list', withAttempt([])],
	['an attempt without a time', withAttempt({ picks: [], endings: [] })],
	['an attempt with an unknown key', withAttempt({ ...sound, score: 5 })],
	['picks as a string', withAttempt({ ...sound, picks: 'mint_tea' })],
	['picks as an object', withAttempt({ ...sound, picks: { length: 1, 0: 'a' } })],
	['a pick that is a number', withAttempt({ ...sound, picks: [3] })],
	['a pick that is null', withAttempt({ ...sound, picks: ['a', null] })],
	['a pick that is a list', withAttempt({ ...sound, picks: [['a']] })],
	['a pick in kebab-case', withAttempt({ ...sound, picks: ['mint-tea'] })],
	['a pick with markup', withAttempt({ ...sound, picks: ['<b>x</b>'] })],
	['a pick with a line break', withAttempt({ ...sound, picks: ['a\nb'] })],
	['a pick of a thousand letters', withAttempt({ ...sound, picks: ['a'.repeat(1000)] })],
	['four hundred and one picks', withAttempt({ ...sound, picks: many(401, () => 'a') })],
	['a hundred and one endings', withAttempt({ ...sound, endings: many(101, () => 'a') })],
	['an ending that is an object', withAttempt({ ...sound, endings: [{}] })],
	['lighter: false', withAttempt({ ...sound, lighter: false })],
	['held as text', withAttempt({ ...sound, held: 'yes' })],
	['a time before 1970', withAttempt({ ...sound, at: -1 })],
	['a time with a fraction', withAttempt({ ...sound, at: 1.5 })],
	['a time as text', withAttempt({ ...sound, at: '5' })],
	['an endless time', `{"v":1,"byStory":{"a":{"picks":[],"endings":[],"at":1e999}}}`],
	['a time too far off', withAttempt({ ...sound, at: 1e300 })],
	['given as a list', withAttempt({ ...sound, given: ['none'] })],
	['a flag that is a number', withAttempt({ ...sound, given: { teo_told: 1 } })],
	['a flag with markup', withAttempt({ ...sound, given: { teo_told: '<img onerror=x>' } })],
	[
		'forty-one flags',
		withAttempt({ ...sound, given: Object.fromEntries(many(41, (i) => `f${i}`).map((f) => [f, 'a'])) }),
	],
	['a text over 64 kB', save({ a: { ...sound, picks: many(6000, () => 'mint_tea_and') } })],
	['a sound text padded to over 64 kB', withAttempt(sound) + ' '.repeat(LONGEST)],
	['a very deep text', '['.repeat(30_000) + ']'.repeat(30_000)],
	[
		'a very deep pick',
		`{"v":1,"byStory":{"a":{"picks":[${'['.repeat(9000)}${']'.repeat(9000)}],"endings":[],"at":1}}}`,
	],
];

describe('what is refused', () => {
	it.each(HOSTILE)('is refused, and not for newer: %s', (_, text) => {
		expect(ATTEMPTS.read(text).value).toBeUndefined();
		expect(ATTEMPTS.read(text).newer ?? false).toBe(false);
	});

	it.each([
		['the next version', save({}, 2)],
		['a version far ahead', save({}, 999)],
		['a newer version of another shape', '{"v":2,"stories":[],"theme":"dark"}'],
	])('is known for newer, and not for broken: %s', (_, text) => {
		expect(ATTEMPTS.read(text)).toEqual({ newer: true });
	});

	it('leaves no trace on the objects of the page', () => {
		for (const [, text] of HOSTILE) ATTEMPTS.read(text);
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});

	it('is refused at once, however it was made to be slow', () => {
		const slow = [
			save({ [`${'a-'.repeat(30_000)}!`]: sound }),
			save(Object.fromEntries(many(5000, (index) => `s-${index}`).map((id) => [id, 0]))),
			withAttempt({ ...sound, given: { [`${'a_'.repeat(30_000)}!`]: 'x' } }),
		];
		const start = performance.now();
		for (const text of slow) expect(ATTEMPTS.read(text).value).toBeUndefined();
		expect(performance.now() - start).toBeLessThan(250);
	});

	it('is a table of more than twenty-five', () => {
		expect(HOSTILE.length).toBeGreaterThan(25);
	});
});

describe('the story to go on with', () => {
	const attempts: Attempts = {
		v: 1,
		byStory: {
			'bad-day': { picks: ['a'], endings: [], at: 5 },
			'group-chat': { picks: ['a', 'b'], endings: [], at: 9 },
			'late-home': { picks: ['a'], endings: ['half'], at: 12 },
			'ask-me': { picks: ['a'], endings: [], lighter: true, at: 13 },
			'on-air': { picks: ['a'], endings: [], held: true, at: 14 },
			popcorn: { picks: [], endings: [], at: 15 },
		},
	};
	const ALL = ['popcorn', 'on-air', 'bad-day', 'group-chat', 'late-home', 'ask-me', 'unbegun'];

	it('is the one touched last of those begun and not done', () => {
		expect(resumePoint(attempts, ALL)).toBe('group-chat');
		expect(resumePoint(attempts, ['bad-day', 'late-home'])).toBe('bad-day');
	});

	it('is never one left by quick exit, one at its first turn, or one the page does not know', () => {
		expect(resumePoint(attempts, ['on-air', 'popcorn'])).toBeUndefined();
		expect(resumePoint(attempts, ['unbegun', 'constructor'])).toBeUndefined();
		expect(resumePoint(attempts, [])).toBeUndefined();
	});

	it('is none when nothing was begun', () => {
		expect(resumePoint(ATTEMPTS.empty, ALL)).toBeUndefined();
	});
});
