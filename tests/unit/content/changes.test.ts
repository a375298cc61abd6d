/** What changed and when: days that there are, the newest first, none of them still to come. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changesFile, changesSchema, readChanges } from '../../../src/toolchain/course/changes.ts';

/** The last day known here: today, or the day of the last commit where this machine’s clock is behind it. */
function lastDay(): string {
	const { stdout } = spawnSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' });
	return [new Date().toJSON().slice(0, 10), (stdout ?? '').trim()].toSorted().at(-1) ?? '';
}

describe.each(readdirSync('src/content/changes').map((name) => name.replace(/\.yaml$/, '')))('in %s', (language) => {
	const days = readChanges(language);

	it('is dated no later than today', () => {
		expect(changesFile(language)).toMatch(/\.yaml$/);
		expect(days.filter(({ date }) => date > lastDay())).toEqual([]);
	});

	it('says each thing once, in whole sentences, with typographic marks', () => {
		const all = days.flatMap(({ changes }) => changes);
		expect(new Set(all).size).toBe(all.length);
		for (const one of all) expect(one).toMatch(/^[\p{Lu}“][^"']*[.?!”]$/u);
	});
});

it.each([
	['a day that there is not', ['2026-02-30'], 'a day that there is'],
	['another way to write one', ['29.11.2026'], 'a day that there is'],
	['an older day first', ['2026-11-23', '2026-11-28'], 'a day before 2026-11-23'],
	['a day twice', ['2026-11-23', '2026-11-23'], 'a day before 2026-11-23'],
])('%s is refused', (_, dates, message) => {
	const read = changesSchema.safeParse(dates.map((date) => ({ date, changes: ['One.'] })));
	expect(read.error?.issues[0]?.message).toContain(message);
});
