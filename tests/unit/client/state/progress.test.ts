/** What is begun and done, and where “go on” leads. */
import { describe, expect, it } from 'vitest';
import {
	$attempts,
	type Attempts,
	eraseProgress,
	meetEnding,
	takePick,
} from '../../../../src/client/state/attempts.ts';
import { $progress, progressOf, readPlace } from '../../../../src/client/state/progress.ts';

const attempts: Attempts = {
	v: 1,
	byStory: {
		'bad-day': { picks: ['a'], endings: [], at: 5 },
		'group-chat': { picks: ['a', 'b'], endings: [], at: 9 },
		'late-home': { picks: ['a'], endings: ['half'], at: 12 },
		'ask-me': { picks: [], endings: [], lighter: true, at: 13 },
		'on-air': { picks: ['a'], endings: [], held: true, at: 14 },
		popcorn: { picks: [], endings: [], at: 15 },
	},
};
const ALL = ['popcorn', 'on-air', 'bad-day', 'group-chat', 'late-home', 'ask-me', 'unbegun'];

describe('progress', () => {
	it('is done with an ending or the lighter way, and begun with any attempt', () => {
		expect([...progressOf(attempts)]).toEqual([
			['bad-day', 'begun'],
			['group-chat', 'begun'],
			['late-home', 'done'],
			['ask-me', 'done'],
			['on-air', 'begun'],
			['popcorn', 'begun'],
		]);
		expect(progressOf(attempts).get('unbegun')).toBeUndefined();
		expect(progressOf(attempts).get('constructor')).toBeUndefined();
	});

	it('follows the attempts', () => {
		const seen: (string | undefined)[] = [];
		const stop = $progress.subscribe((progress) => seen.push(progress.get('bad-day')));
		takePick('bad-day', 'a');
		meetEnding('bad-day', 'half');
		eraseProgress();
		stop();
		expect(seen.filter((stage, index) => index === 0 || stage !== seen[index - 1])).toEqual([
			undefined,
			'begun',
			'done',
			undefined,
		]);
		expect([...$progress.get()]).toEqual([...progressOf($attempts.get())]);
	});
});

describe('where “go on” leads', () => {
	it('is the story touched last of those begun and not done', () => {
		expect(readPlace(attempts, ALL)).toBe('group-chat');
		expect(readPlace(attempts, ['bad-day', 'late-home'])).toBe('bad-day');
	});

	it('is never a story left by quick exit, one at its first turn, or one the page does not know', () => {
		expect(readPlace(attempts, ['on-air', 'popcorn'])).toBeUndefined();
		expect(readPlace(attempts, ['unbegun', 'constructor'])).toBeUndefined();
		expect(readPlace(attempts, [])).toBeUndefined();
	});

	it('is nowhere when nothing was begun', () => {
		expect(readPlace({ v: 1, byStory: {} }, ALL)).toBeUndefined();
	});
});
