/** The machine that the tests run on, as browser.ts asks about it. No decisions here. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Machine } from './browser.ts';

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function onPath(command: string): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const names = process.platform === 'win32' ? [`${command}.exe`, `${command}.cmd`] : [command];
	return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

/** Windows' browsers open a window when asked for a version, so there it is enough that the file is there. */
function runs(path: string): boolean {
	if (!existsSync(path)) return false;
	return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

export const isRoot = process.getuid?.() === 0;

export const machine: Machine = {
	wish: process.env.ATTUNED_BROWSER || undefined,
	playwrights: chromium.executablePath(),
	canApt: isRoot && existsSync('/etc/debian_version') && onPath('apt-get') !== undefined,
	onPath,
	runs,
	attempt([command = '', ...args], seconds) {
		const ended = spawnSync(command, args, {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: seconds * 1000,
			shell: process.platform === 'win32',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
		if (ended.status === 0) return true;
		const cause = ended.stderr
			?.trim()
			.split('\n')
			.find((line) => /^(Error|E): /.test(line));
		console.log(`That failed. ${cause ?? ended.error?.message ?? ''}`.trim());
		return false;
	},
	say: (line) => console.log(line),
};
