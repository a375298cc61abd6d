/** The guard: what it takes in, and a table of what it refuses and how it says so. */
import { describe, expect, it } from 'vitest';
import { EMPTY, LONGEST, readAttempts } from '../../../../src/client/state/schema.ts';

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
		expect(readAttempts(text)).toEqual({ value: JSON.parse(text) });
	});

	it('is nothing at all on a new device', () => {
		expect(readAttempts('')).toEqual({ value: EMPTY });
	});
});

const HOSTILE: [name: string, text: string, found: RegExp][] = [
	['half a text', '{"v":1,"byStory":{"the-bad', /JSON/],
	['no JSON', 'hello', /JSON.*found hello/],
	['markup', '<script>alert(1)</script>', /JSON/],
	['only white space', ' ', /JSON/],
	['null', 'null', /found null/],
	['a number', '7', /found 7/],
	['a string', '"v1"', /found "v1"/],
	['a list', '[]', /found list of 0/],
	['an empty object', '{}', /found keys \[\]/],
	['no version', '{"byStory":{}}', /found keys \["byStory"\]/],
	['version 0', save({}, 0), /save\.v.*found 0/],
	['a version that is a string', save({}, '1'), /save\.v.*found "1"/],
	['version 1.5', save({}, 0.5), /found 0\.5/],
	['an unknown key beside them', '{"v":1,"byStory":{},"admin":true}', /"admin"/],
	['stories as a list', save([]), /byStory.*found list of 0/],
	['stories as null', save(null), /byStory.*found null/],
	['__proto__ at the top', '{"v":1,"byStory":{},"__proto__":{"polluted":1}}', /__proto__/],
	['__proto__ as a story', '{"v":1,"byStory":{"__proto__":{"picks":[],"endings":[],"at":1}}}', /__proto__/],
	['constructor as a story', save({ constructor: sound }), /byStory: .+found keys \["constructor/],
	['__proto__ in an attempt', '{"v":1,"byStory":{"a":{"picks":[],"endings":[],"at":1,"__proto__":{}}}}', /__proto__/],
	['__proto__ as a flag', withAttempt({ ...sound, given: JSON.parse('{"__proto__":"x"}') }), /__proto__/],
	['constructor as a flag', withAttempt({ ...sound, given: { constructor: 'x' } }), /constructor/],
	['a story id with capitals', save({ TheBadDay: sound }), /TheBadDay/],
	['a story id in snake_case', save({ the_bad_day: sound }), /the_bad_day/],
	['a story id with a double hyphen', save({ 'the--bad': sound }), /the--bad/],
	['a story id that ends in a hyphen', save({ 'the-': sound }), /"the-"/],
	['an empty story id', save({ '': sound }), /keys \[""\]/],
	['a story id of a thousand letters', save({ ['a'.repeat(1000)]: sound }), /aaaa/],
	['two ids disguised as one', save({ 'a","b': sound }), /byStory/],
	['a hundred and one stories', save(Object.fromEntries(many(101, (i) => `s${i}`).map((id) => [id, sound]))), /s1/],
	['an attempt that is null', withAttempt(null), /the-bad-day.*found null/],
	['an attempt that is a list', withAttempt([]), /the-bad-day.*list of 0/],
	['an attempt without a time', withAttempt({ picks: [], endings: [] }), /found keys \["endings","picks"\]/],
	['an attempt with an unknown key', withAttempt({ ...sound, score: 5 }), /"score"/],
	['picks as a string', withAttempt({ ...sound, picks: 'mint_tea' }), /picks.*found "mint_tea"/],
	['picks as an object', withAttempt({ ...sound, picks: { length: 1, 0: 'a' } }), /picks.*found keys/],
	['a pick that is a number', withAttempt({ ...sound, picks: [3] }), /picks\.0.*found 3/],
	['a pick that is null', withAttempt({ ...sound, picks: ['a', null] }), /picks\.1.*found null/],
	['a pick that is a list', withAttempt({ ...sound, picks: [['a']] }), /picks\.0.*found list of 1/],
	['a pick in kebab-case', withAttempt({ ...sound, picks: ['mint-tea'] }), /picks\.0.*found "mint-tea"/],
	['a pick with markup', withAttempt({ ...sound, picks: ['<b>x</b>'] }), /picks\.0/],
	['a pick with a line break', withAttempt({ ...sound, picks: ['a\nb'] }), /picks\.0/],
	['a pick of a thousand letters', withAttempt({ ...sound, picks: ['a'.repeat(1000)] }), /picks\.0/],
	['four hundred and one picks', withAttempt({ ...sound, picks: many(401, () => 'a') }), /found list of 401/],
	['a hundred and one endings', withAttempt({ ...sound, endings: many(101, () => 'a') }), /found list of 101/],
	['an ending that is an object', withAttempt({ ...sound, endings: [{}] }), /endings\.0/],
	['lighter: false', withAttempt({ ...sound, lighter: false }), /lighter.*found false/],
	['held as text', withAttempt({ ...sound, held: 'yes' }), /held.*found "yes"/],
	['a time before 1970', withAttempt({ ...sound, at: -1 }), /at.*found -1/],
	['a time with a fraction', withAttempt({ ...sound, at: 1.5 }), /at.*found 1\.5/],
	['a time as text', withAttempt({ ...sound, at: '5' }), /at.*found "5"/],
	['an endless time', `{"v":1,"byStory":{"a":{"picks":[],"endings":[],"at":1e999}}}`, /at.*found null/],
	['a time too far off', withAttempt({ ...sound, at: 1e300 }), /at.*found 1e\+300/],
	['given as a list', withAttempt({ ...sound, given: ['none'] }), /given.*list of 1/],
	['a flag that is a number', withAttempt({ ...sound, given: { teo_told: 1 } }), /teo_told.*found 1/],
	['a flag with markup', withAttempt({ ...sound, given: { teo_told: '<img onerror=x>' } }), /teo_told/],
	[
		'forty-one flags',
		withAttempt({ ...sound, given: Object.fromEntries(many(41, (i) => `f${i}`).map((f) => [f, 'a'])) }),
		/f1/,
	],
	['a text over 64 kB', save({ a: { ...sound, picks: many(6000, () => 'mint_tea_and') } }), /65536 letters/],
	['a sound text padded to over 64 kB', withAttempt(sound) + ' '.repeat(LONGEST), /65536 letters/],
	['a very deep text', '['.repeat(30_000) + ']'.repeat(30_000), /list of 1/],
	[
		'a very deep pick',
		`{"v":1,"byStory":{"a":{"picks":[${'['.repeat(9000)}${']'.repeat(9000)}],"endings":[],"at":1}}}`,
		/picks\.0/,
	],
];

describe('what is refused', () => {
	it.each(HOSTILE)('is refused, with what was expected and what was found: %s', (_, text, found) => {
		const { value, refused, newer } = readAttempts(text);
		expect(value).toBeUndefined();
		expect(newer ?? false).toBe(false);
		expect(refused).toMatch(/^save[^:]*: expected .+, found /s);
		expect(refused).toMatch(found);
		expect(refused?.length).toBeLessThan(400);
	});

	it('says where, what was expected and what was found, in one line', () => {
		expect(readAttempts(withAttempt({ ...sound, picks: ['mint_tea', 'Mint Tea'] })).refused).toBe(
			'save.byStory.the-bad-day.picks.1: expected /^"[a-z][a-z0-9_]{0,63}"$/, found "Mint Tea"',
		);
	});

	it.each([
		['the next version', save({}, 2)],
		['a version far ahead', save({}, 999)],
		['a newer version of another shape', '{"v":2,"stories":[],"theme":"dark"}'],
	])('is known for newer, and not for broken: %s', (_, text) => {
		expect(readAttempts(text)).toMatchObject({ newer: true, refused: expect.stringMatching(/^save/) });
	});

	it('leaves no trace on the objects of the page', () => {
		for (const [, text] of HOSTILE) readAttempts(text);
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});

	it('is refused at once, however it was made to be slow', () => {
		const slow = [
			save({ [`${'a-'.repeat(30_000)}!`]: sound }),
			save(Object.fromEntries(many(5000, (index) => `s-${index}`).map((id) => [id, 0]))),
			withAttempt({ ...sound, given: { [`${'a_'.repeat(30_000)}!`]: 'x' } }),
		];
		const start = performance.now();
		for (const text of slow) expect(readAttempts(text).value).toBeUndefined();
		expect(performance.now() - start).toBeLessThan(250);
	});

	it('is a table of more than twenty-five', () => {
		expect(HOSTILE.length).toBeGreaterThan(25);
	});
});
