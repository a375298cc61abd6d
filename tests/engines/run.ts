/**
 * `npm run test:engines`: what a reader does, on two engines that the browser tests do not have: Firefox and WebKit as
 * Debian packs them, against the built site. Named engines or parts of a check's name run those alone:
 * `npm run test:engines -- webkit board`. Not part of `npm test`; the last line is the totals.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../../src/toolchain/site/serve.ts';
import { ROOT } from '../runner/command.ts';
import { machine } from '../runner/machine.ts';
import { type Check, NotRun, PHONE } from './check.ts';
import { changedSite } from './checks/changed-site.ts';
import { course } from './checks/course.ts';
import { elsewhere } from './checks/elsewhere.ts';
import { offline } from './checks/offline.ts';
import { paper } from './checks/paper.ts';
import { play } from './checks/play.ts';
import { ENGINES, findEngine } from './find.ts';
import type { Engine, Tab } from './tab.ts';

const CHECKS: readonly Check[] = [...play, ...course, ...elsewhere, ...paper, ...offline, ...changedSite];
/** So long a check may take, in seconds: all is fetched over a slow disk in one of them. */
const LIMIT = 400;
/** What a failed check had on show. */
const SHOTS = join(ROOT, 'test-results/engines');

const dist = join(ROOT, 'dist');
if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site. Run: npm run build');

const asked = process.argv.slice(2);
const named = ENGINES.filter(({ id }) => asked.includes(id));
const parts = asked.filter((word) => !ENGINES.some(({ id }) => id === word));
const checks = CHECKS.filter(({ name }) => parts.every((part) => name.includes(part)));
if (checks.length === 0) throw new Error(`Expected part of a check's name; found ${parts.join(' ')}`);

const site = await serve(dist, { prefix: '/a/deep/path/' });
let [passed, failed] = [0, 0];

async function runCheck(engine: Engine, { name, run }: Check, id: string): Promise<void> {
	const start = performance.now();
	const seconds = () => `(${((performance.now() - start) / 1000).toFixed(1)} s)`;
	let tab: Tab | undefined;
	const open = async (size = PHONE) => {
		tab = await engine.open(size);
		return tab;
	};
	try {
		const late = wait(LIMIT * 1000).then(() => {
			throw new Error(`Expected an end within ${LIMIT} s; the engine answers no more, or the page hangs.`);
		});
		await Promise.race([run({ site: site.address, dist, open }), late]);
		passed++;
		console.log(`  ✓ ${name} ${seconds()}`);
	} catch (cause) {
		if (cause instanceof NotRun) {
			console.log(`  – ${name}: not run. ${cause.message}`);
			return;
		}
		failed++;
		const { message, stack = '' } = cause as Error;
		const where = stack.split('\n').find((line) => line.includes('engines/checks/')) ?? '';
		console.log(
			`  ✗ ${name} ${seconds()}\n      ${message.replaceAll('\n', '\n      ')}\n  ${where.replace(ROOT, '')}`,
		);
		const shot = await Promise.race([tab?.shot(), wait(5000)]).catch(() => undefined);
		if (!shot) return;
		mkdirSync(SHOTS, { recursive: true });
		const file = join(SHOTS, `${id}-${CHECKS.findIndex((check) => check.name === name)}.png`);
		writeFileSync(file, shot);
		console.log(`      On show: ${file.replace(ROOT, '')}`);
	}
}

for (const wanted of named.length > 0 ? named : ENGINES) {
	const found = findEngine(wanted, machine);
	const engine = typeof found === 'string' ? found : await wanted.start(found).catch(({ message }: Error) => message);
	if (typeof engine === 'string') {
		failed += checks.length;
		console.log(`${wanted.id}: ${engine}`);
		continue;
	}
	console.log(engine.name);
	for (const check of checks) await runCheck(engine, check, wanted.id);
	await engine.close();
}
await site.close();
console.log(`${passed} passed, ${failed} failed`);
// A check that was given up may still wait.
process.exit(failed > 0 ? 1 : 0);
