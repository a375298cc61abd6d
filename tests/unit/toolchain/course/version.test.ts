/** Which version a build is, and of what day: told by files and by SOURCE_DATE_EPOCH, never by the clock. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readChanges } from '../../../../src/toolchain/course/changes.ts';
import { courseVersion } from '../../../../src/toolchain/course/version.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

it.each([
	['the newest change', '', readChanges()[0]?.date],
	['SOURCE_DATE_EPOCH', '1796000000', '2026-11-30'],
])('is of the day of %s', (_, epoch, date) => {
	expect(courseVersion(epoch)).toEqual({ version, date });
});

it.each(['yesterday', '-1', '1796000000.5'])('%s is no SOURCE_DATE_EPOCH', (epoch) => {
	expect(() => courseVersion(epoch)).toThrow(/SOURCE_DATE_EPOCH is “.*Expected seconds since 1970/);
});
