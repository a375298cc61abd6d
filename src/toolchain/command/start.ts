/**
 * `npm start`: builds the course and serves it. The first pages (site/first-pages.ts) are served as soon as they are
 * built. Meanwhile every story is walked, and the whole is built; then it is served in their place. What is not there
 * yet says so, and asks again by itself. What the first pages load later (their scripts have names of their own) stays.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { en } from '../../strings/en/index.ts';
import { walkAll } from '../course/walk-all.ts';
import { serveFrom } from '../site/serve.ts';

const RUN = fileURLToPath(new URL('../site/run-astro.ts', import.meta.url));
const WHOLE = resolve('dist');
const FIRST = resolve('node_modules/.cache/attuned-first');
const PORT = 4321;

/** Builds into a folder. What a build says is shown where it fails. */
function build(folder: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
	const child = spawn(process.execPath, [RUN, 'build', '--outDir', folder], { env: { ...process.env, ...env } });
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			child.kill(signal);
			process.exit(1);
		});
	}
	const said: Buffer[] = [];
	child.stdout.on('data', (part: Buffer) => said.push(part));
	child.stderr.on('data', (part: Buffer) => said.push(part));
	return new Promise((done, fail) => {
		child.on('error', fail);
		child.on('exit', (code) => {
			if (code === 0) done();
			else fail(new Error(`${Buffer.concat(said)}\nThe course could not be built: see above.`));
		});
	});
}

/** The page that stands where a page is not there yet. */
function waitingPage(): string {
	const { title, text } = en.site.waiting;
	const style =
		':root{color-scheme:light dark}body{font:1.1rem/1.5 sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem}';
	const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`;
	return `<!doctype html><html lang="en">${head}<style>${style}</style><h1>${title}</h1><p>${text}</p></html>`;
}

async function start(): Promise<void> {
	const began = performance.now();
	const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`;
	let whole = false;
	console.log('Building home, lessons and stories…');
	await build(FIRST, { ATTUNED_PAGES: 'first' });
	const waiting = waitingPage();
	const { address } = await serveFrom(() => (whole ? [WHOLE, FIRST] : [FIRST]), PORT, {
		waiting: () => (whole ? undefined : waiting),
	});
	console.log(`\nThe course is at ${address} (${seconds()})\nCtrl+C stops it.\n`);
	console.log('Building the rest: what is for teachers, the map, and each story in numbers…');
	await walkAll();
	await build(WHOLE);
	whole = true;
	console.log(`All of it is there (${seconds()}).`);
}

try {
	await start();
} catch (cause) {
	console.error((cause as Error).message);
	process.exit(1);
}
