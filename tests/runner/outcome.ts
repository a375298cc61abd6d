/**
 * What a step of the test run came to: counts, and a few lines for each failure. Reads the JSON reports of vitest and
 * Playwright. A test that was skipped, or never ran, counts as failed: nothing is left out quietly.
 */
import { stripVTControlCharacters } from 'node:util';

/** One failed test: its name as a person would look for it, and what it said. */
export interface Failure {
	readonly name: string;
	readonly said: string;
}

export interface Outcome {
	readonly passed: number;
	readonly failures: readonly Failure[];
}

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly message: string;
		readonly assertionResults: readonly {
			readonly fullName: string;
			readonly status: string;
			readonly failureMessages: readonly string[] | null;
		}[];
	}[];
}

interface PlaywrightSpec {
	readonly title: string;
	readonly file: string;
	readonly line: number;
	readonly tests: readonly {
		readonly status: string;
		readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
	}[];
}

interface PlaywrightSuite {
	readonly title: string;
	readonly specs: readonly PlaywrightSpec[];
	readonly suites?: readonly PlaywrightSuite[];
}

/** The part of Playwright's JSON report that is read here; `playwright test --list` writes the same without results. */
export interface PlaywrightReport {
	readonly suites: readonly PlaywrightSuite[];
	readonly errors: readonly {
		readonly message?: string;
		readonly value?: string;
		readonly location?: { readonly file: string; readonly line: number };
	}[];
}

const SKIPPED = 'It was skipped. Every test has to run: mend it or delete it.';

/** The first lines of a message, without colours and without stack frames that are not the project's. */
export function shorten(text: string, lines = 12): string {
	const foreign = /^\s+at (?:.*node_modules|(?!.*[/\\](?:src|stories|tests)[/\\]))/;
	const clean = stripVTControlCharacters(text)
		.split('\n')
		.filter((line) => !foreign.test(line) && line.trim() !== '')
		.map((line) => (line.length > 600 ? `${line.slice(0, 600)}…` : line));
	return clean.length > lines ? [...clean.slice(0, lines), '…'].join('\n') : clean.join('\n');
}

/** A step that is one test by itself: it passed if its command ended well. */
export function fromExit(name: string, code: number, output: string): Outcome {
	return code === 0
		? { passed: 1, failures: [] }
		: { passed: 0, failures: [{ name, said: shorten(output, 60) || `It ended with code ${code}.` }] };
}

/** A test file that did not load counts as one failed test. */
export function fromVitest(report: VitestReport): Outcome {
	const failures: Failure[] = [];
	let passed = 0;
	for (const file of report.testResults) {
		if (file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')) {
			failures.push({ name: file.name, said: shorten(file.message || 'It did not load.') });
		}
		for (const test of file.assertionResults) {
			if (test.status === 'passed') passed++;
			else failures.push({ name: test.fullName, said: shorten(test.failureMessages?.join('\n') || SKIPPED) });
		}
	}
	return { passed, failures };
}

/** Every test of a suite with its name: file and line, the groups that it stands in, its title. */
function testsOf(suite: PlaywrightSuite, groups = ''): { name: string; test: PlaywrightSpec['tests'][number] }[] {
	const own = suite.specs.flatMap(({ file, line, title, tests }) =>
		tests.map((test) => ({ name: `${file}:${line}  ${groups}${title}`, test })),
	);
	return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, `${groups}${inner.title} › `))];
}

/** An error outside any test (a file that did not load, a server that did not start) counts as one failed test. */
export function fromPlaywright(report: PlaywrightReport): Outcome {
	const failures: Failure[] = report.errors.map((error) => ({
		name: error.location ? `${error.location.file}:${error.location.line}` : 'browser tests',
		said: shorten(error.message ?? error.value ?? 'An error without words.'),
	}));
	let passed = 0;
	for (const { name, test } of report.suites.flatMap((file) => testsOf(file))) {
		const said = test.results.flatMap((result) => result.errors.map((error) => error.message ?? '')).join('\n');
		if (test.status === 'expected') passed++;
		else failures.push({ name, said: shorten(said) || SKIPPED });
	}
	return { passed, failures };
}

/** Browser tests that could not be run at all, from Playwright's list of them: each failed, said once. */
export function allFailed(list: PlaywrightReport, why: string): Outcome {
	const tests = list.suites.flatMap((file) => testsOf(file));
	return { passed: 0, failures: tests.map(({ name }) => ({ name, said: why })) };
}

/** Names shown of tests that failed for one and the same cause. */
const SHOWN = 5;

/** Failures as a person reads them: what was said once, under the tests that said it. */
export function describeFailures(failures: readonly Failure[]): string[] {
	const bySaid = Map.groupBy(failures, ({ said }) => said);
	return [...bySaid].flatMap(([said, same]) => [
		...same.slice(0, SHOWN).map(({ name }) => `  ✗ ${name}`),
		...(same.length > SHOWN ? [`  ✗ … and ${same.length - SHOWN} more`] : []),
		said.replace(/^/gm, '      '),
	]);
}

export function total(outcomes: readonly Outcome[]): { passed: number; failed: number } {
	return {
		passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
		failed: outcomes.reduce((sum, { failures }) => sum + failures.length, 0),
	};
}
