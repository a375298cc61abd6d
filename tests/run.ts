/**
 * `npm test`: every guard of the project in one run, each step's tests counted, the totals last and alone on a line.
 * It goes on after a failure, so that one run says everything; it exits 1 if anything failed. The steps' own settings
 * are theirs (biome.json, tests/vitest.config.ts, tests/playwright.config.ts).
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADVICE, findBrowser } from './runner/browser.ts';
import { type CommandOptions, type Ended, ROOT, runScript } from './runner/command.ts';
import { machine } from './runner/machine.ts';
import {
	allFailed,
	describeFailures,
	fromExit,
	fromPlaywright,
	fromVitest,
	type Outcome,
	total,
} from './runner/outcome.ts';

const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const ASTRO = 'src/toolchain/site/run-astro.ts';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const KNIP = 'node_modules/knip/bin/knip.js';
const CSPELL = 'node_modules/cspell/bin.mjs';
/** A warning fails; a hint is for editors, and is not shown here. */
const QUIET = ['--diagnostic-level=warn'];

const reports = mkdtempSync(join(tmpdir(), 'attuned-tests-'));

/** Runs a step that writes a JSON report; a step that crashed before it could write one is one failed test. */
async function withReport<R>(
	name: string,
	run: (file: string) => Promise<Ended>,
	read: (report: R) => Outcome,
): Promise<Outcome> {
	const file = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
	const { code, output } = await run(file);
	if (!existsSync(file)) return fromExit(name, code || 1, output);
	const outcome = read(JSON.parse(readFileSync(file, 'utf8')));
	const quiet = code === 0 || outcome.failures.length > 0;
	return quiet ? outcome : { ...outcome, failures: fromExit(name, code, output).failures };
}

async function alone(name: string, script: string, args: string[], options: CommandOptions): Promise<Outcome> {
	const { code, output } = await runScript(script, args, options);
	return fromExit(name, code, output);
}

function vitest(name: string, folders: string[], seconds: number): Promise<Outcome> {
	const run = (file: string) =>
		runScript(
			VITEST,
			['run', '--config', 'tests/vitest.config.ts', '--reporter=json', `--outputFile=${file}`, ...folders],
			{ seconds },
		);
	return withReport(name, run, fromVitest);
}

function playwright(args: string[], env: Record<string, string>, read: typeof fromPlaywright): Promise<Outcome> {
	const run = (file: string) =>
		runScript(PLAYWRIGHT, ['test', '--config', 'tests/playwright.config.ts', '--reporter=json', ...args], {
			seconds: 900,
			env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
		});
	return withReport('browser tests', run, read);
}

async function browserTests(): Promise<Outcome> {
	const cannot = (why: string) => playwright(['--list'], {}, (list) => allFailed(list, why));
	if (!existsSync(join(ROOT, 'dist/index.html'))) return cannot('Not run: there is no built site.');
	const browser = findBrowser(machine);
	if (browser) return playwright([], { ATTUNED_BROWSER: browser }, fromPlaywright);
	console.log(ADVICE);
	return cannot('Not run: there is no browser.');
}

function build(): Promise<Outcome> {
	rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
	return alone('build', ASTRO, ['build'], { seconds: 600 });
}

/** What readers read, held to one dictionary and the project's words (cspell.config.yaml). */
const spelling = () =>
	alone(
		'spelling (npm run spelling)',
		CSPELL,
		['lint', '--no-default-configuration', '--no-progress', '--show-suggestions'],
		{ seconds: 120 },
	);

/** Walks every story, one a core: what the walks find is kept, so that no test and no page has to walk it again. */
const stories = () => alone('stories (npm run stories)', 'src/toolchain/command/stories.ts', [], { seconds: 600 });

type Step = readonly [name: string, run: () => Promise<Outcome>];

/** Steps of one line need nothing of one another, and run side by side: some of them keep only one core busy. */
const STEPS: readonly (readonly Step[])[] = [
	[
		['types', () => alone('types (astro check)', ASTRO, ['check'], { seconds: 300 })],
		['lint', () => alone('lint (biome check)', BIOME, ['check', '--error-on-warnings', ...QUIET], { seconds: 120 })],
		[
			'unused',
			() => alone('unused (knip)', KNIP, ['--no-progress', '--treat-config-hints-as-errors'], { seconds: 120 }),
		],
		['spelling', spelling],
		['stories', stories],
	],
	[
		['unit and story tests', () => vitest('unit and story tests', ['tests/unit/', 'tests/stories/'], 900)],
		['build', build],
	],
	[['built files', () => vitest('built files', ['tests/site/'], 300)]],
	[['browser tests', browserTests]],
];

async function told([name, run]: Step): Promise<Outcome> {
	const start = performance.now();
	const outcome = await run();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`${name}: ${outcome.passed} passed, ${outcome.failures.length} failed (${seconds} s)`);
	for (const line of describeFailures(outcome.failures)) console.log(line.replace(ROOT, ''));
	return outcome;
}

const outcomes: Outcome[] = [];
for (const steps of STEPS) outcomes.push(...(await Promise.all(steps.map(told))));
rmSync(reports, { recursive: true, force: true });
const { passed, failed } = total(outcomes);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
