import { expect, test } from 'vitest';
import {
	allFailed,
	describeFailures,
	fromExit,
	fromPlaywright,
	fromVitest,
	type PlaywrightReport,
	shorten,
	total,
} from '../../runner/outcome.ts';

const spec = (title: string, status: string, message?: string) => ({
	title,
	file: 'a.spec.ts',
	line: 3,
	tests: [{ status, results: [{ errors: message === undefined ? [] : [{ message }] }] }],
});

const report: PlaywrightReport = {
	suites: [
		{
			title: 'a.spec.ts',
			specs: [spec('one', 'expected')],
			suites: [{ title: 'group', specs: [spec('two', 'unexpected', 'No.'), spec('three', 'skipped')] }],
		},
	],
	errors: [],
};

test('a command is one test: passed by its exit code', () => {
	expect(fromExit('lint', 0, 'noise')).toEqual({ passed: 1, failures: [] });
	expect(fromExit('lint', 1, 'a.ts:3 no')).toEqual({ passed: 0, failures: [{ name: 'lint', said: 'a.ts:3 no' }] });
	expect(fromExit('lint', 139, '').failures).toEqual([{ name: 'lint', said: 'It ended with code 139.' }]);
});

test('vitest: a skipped test and a file that did not load count as failed', () => {
	const assertion = (fullName: string, status: string) => ({ fullName, status, failureMessages: [] });
	const outcome = fromVitest({
		testResults: [
			{
				name: 'a.test.ts',
				status: 'passed',
				message: '',
				assertionResults: [assertion('one', 'passed'), assertion('two', 'pending'), assertion('three', 'todo')],
			},
			{ name: 'b.test.ts', status: 'failed', message: 'Cannot find module x', assertionResults: [] },
		],
	});
	expect(outcome.passed).toBe(1);
	expect(outcome.failures.map(({ name }) => name)).toEqual(['two', 'three', 'b.test.ts']);
});

test('Playwright: a failed and a skipped test count as failed, with file and line', () => {
	expect(fromPlaywright(report)).toEqual({
		passed: 1,
		failures: [
			{ name: 'a.spec.ts:3  group › two', said: 'No.' },
			{ name: 'a.spec.ts:3  group › three', said: 'It was skipped. Every test has to run: mend it or delete it.' },
		],
	});
});

test('Playwright: an error outside any test counts as one failed test', () => {
	const { failures } = fromPlaywright({ suites: [], errors: [{ message: 'no server' }] });
	expect(failures).toEqual([{ name: 'browser tests', said: 'no server' }]);
});

test('without a browser each listed test counts as failed', () => {
	expect(allFailed(report, 'No browser.').failures).toHaveLength(3);
});

test('a message is cut to its first lines, without colours and library frames', () => {
	const text = [
		'\u001b[31mred\u001b[0m',
		'    at f (/x/node_modules/y.js:1:1)',
		'',
		...Array.from('abcdefghijklmno'),
	].join('\n');
	expect(shorten(text, 3)).toBe('red\na\nb\n…');
});

test('tests that failed for one cause are shown together, with the cause once', () => {
	const failures = Array.from('abcdefg', (name) => ({ name, said: 'no\nbrowser' }));
	expect(describeFailures([...failures, { name: 'h', said: 'x' }]).join('\n')).toMatchInlineSnapshot(`
		"  ✗ a
		  ✗ b
		  ✗ c
		  ✗ d
		  ✗ e
		  ✗ … and 2 more
		      no
		      browser
		  ✗ h
		      x"
	`);
});

test('totals are sums', () => {
	const failed = { name: 'x', said: 'y' };
	expect(
		total([
			{ passed: 2, failures: [failed] },
			{ passed: 3, failures: [] },
		]),
	).toEqual({ passed: 5, failed: 1 });
});
