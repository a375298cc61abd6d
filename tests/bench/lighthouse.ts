/**
 * `npm run lighthouse [KIND …]`: what Lighthouse says of a page of each kind, as a phone sees it, in its four categories. It is
 * fetched when it is asked for (npx), since nothing else needs it. Prints a table, and what each page loses points for;
 * exits 1 below 100. Needs a built site (dist/), and a browser: the one the tests use, or what CHROME_PATH names.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { serve } from '../../src/toolchain/site/serve.ts';
import { browserFlags, installedBrowser } from '../runner/browser.ts';
import { isRoot, machine } from '../runner/machine.ts';
import { KINDS, QUIET_KINDS } from './kinds.ts';
import { table } from './measure.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** As much of a report as is read. */
interface Report {
	readonly runtimeError?: { readonly message: string };
	readonly categories: Readonly<
		Record<
			string,
			{ readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
		>
	>;
	readonly audits: Readonly<
		Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
	>;
}

async function look(address: string, chrome: string | undefined): Promise<Report> {
	const flags = ['--headless', ...browserFlags(isRoot)].join(' ');
	const { stdout } = await promisify(execFile)(
		'npx',
		['--yes', LIGHTHOUSE, address, '--output=json', '--quiet', `--chrome-flags=${flags}`],
		{ env: { ...process.env, ...(chrome && { CHROME_PATH: chrome }) }, maxBuffer: 64e6 },
	);
	return JSON.parse(stdout) as Report;
}

/** What counts in a category and is not whole. */
const lacks = ({ categories, audits }: Report): string[] =>
	CATEGORIES.flatMap((category) =>
		(categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
			const audit = audits[id];
			const short = weight > 0 && audit && audit.score !== null && audit.score < 1;
			return short ? [`${category}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`] : [];
		}),
	);

const wanted = process.argv.slice(2);
const kinds = Object.entries({ ...KINDS, ...QUIET_KINDS }).filter(([kind]) => !wanted.length || wanted.includes(kind));
const chrome = process.env['CHROME_PATH'] ?? installedBrowser(machine);
const site = await serve('dist', { packs: true });
const rows: string[][] = [];
const said: string[] = [];
try {
	for (const [kind, path] of kinds) {
		const report = await look(`${site.address}${path}`, chrome);
		if (report.runtimeError) throw new Error(`Lighthouse could not look at /${path}: ${report.runtimeError.message}`);
		const scores = CATEGORIES.map((category) => Math.round((report.categories[category]?.score ?? 0) * 100));
		if (scores.some((score) => score < 100)) process.exitCode = 1;
		rows.push([kind, ...scores.map(String)]);
		said.push(...lacks(report).map((line) => `${kind}: ${line}`));
	}
} finally {
	await site.close();
}
console.log(`${table([['', ...CATEGORIES], ...rows])}\n${said.map((line) => `\n${line}`).join('')}`);
