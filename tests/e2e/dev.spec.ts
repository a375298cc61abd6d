/**
 * What a writer sees while writing: `npm run dev` on a copy of a tiny site with the project's own configuration. A
 * saved story reloads the page; a broken one says where, in the page and in the terminal, and mends itself.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect as plain, test } from '@playwright/test';
import { ROOT } from '../runner/command.ts';

// A dev server builds each page anew, and shares the machine with the other tests.
const expect = plain.configure({ timeout: 25_000 });

let site: string;
let server: ChildProcess;
let terminal = '';

/** A site of its own in a temporary folder; packages are linked one by one, so that nothing is cached among ours. */
function copySite(): string {
	const folder = mkdtempSync(join(tmpdir(), 'attuned-dev-'));
	cpSync(join(ROOT, 'tests/fixtures/dev-site'), folder, { recursive: true });
	for (const path of [
		'package.json',
		'tsconfig.json',
		'astro.config.mjs',
		'src/toolchain',
		'src/client',
		'src/strings',
	]) {
		cpSync(join(ROOT, path), join(folder, path), { recursive: true });
	}
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync(join(ROOT, 'node_modules')).filter((entry) => !entry.startsWith('.'))) {
		symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
	}
	return folder;
}

const read = (name: string) => readFileSync(join(site, 'stories', name), 'utf8');
const save = (name: string, text: string) => writeFileSync(join(site, 'stories', name), text);

test.beforeAll(async () => {
	test.setTimeout(90_000);
	site = copySite();
	server = spawn(process.execPath, ['src/toolchain/site/run-astro.ts', 'dev', '--port', '4700', '--ignore-lock'], {
		cwd: site,
	});
	const hear = (chunk: Buffer) => {
		terminal += stripVTControlCharacters(chunk.toString());
	};
	server.stdout?.on('data', hear);
	server.stderr?.on('data', hear);
	await expect.poll(() => terminal, { timeout: 60_000 }).toMatch(/http:\/\/localhost:\d+/);
});

test.afterAll(async () => {
	const ended = new Promise((done) => server.once('exit', done));
	server.kill();
	await ended;
	rmSync(site, { recursive: true, force: true });
});

test('a story reloads when it or a file it includes is saved, says where it is broken, and mends itself', async ({
	page,
}) => {
	test.setTimeout(180_000);
	// A page hears of a saved file once it has its line to the server, which it says. Nobody mends a story faster.
	let lines = 0;
	page.on('console', (message) => {
		if (message.text().includes('connected.')) lines++;
	});
	const listening = (times: number) => expect.poll(() => lines).toBe(times);
	await page.goto(/http:\/\/localhost:\d+/.exec(terminal)?.[0] ?? '');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('The kettle');
	await listening(1);

	save('kettle/en.ink', read('kettle/en.ink').replace('The kettle\n', 'The second kettle\n'));
	await expect(heading).toHaveText('The second kettle');
	await listening(2);

	const end = read('model/kettle-end.ink');
	save('model/kettle-end.ink', end.replace('# ending', '# endin'));
	await expect(page.getByText('stories/model/kettle-end.ink:3').first()).toBeVisible();
	await expect(page.getByText('Did you mean “ending”?').first()).toBeVisible();
	expect(terminal).toContain('stories/model/kettle-end.ink:3');
	await listening(3);

	save('model/kettle-end.ink', end.replace('tea: Tea', 'tea: More tea'));
	await expect(page.getByText('More tea')).toBeVisible();
	await listening(4);

	const story = read('kettle/en.ink');
	save('kettle/en.ink', story.replace('-> start', '-> nowhere'));
	await expect(page.getByText('stories/kettle/en.ink:6').first()).toBeVisible();
	await listening(5);
	save('kettle/en.ink', story);
	await expect(heading).toHaveText('The second kettle');
});
