import { expect, test } from 'vitest';
import { findBrowser, installedBrowser, type Machine } from '../../runner/browser.ts';

interface Given {
	wish?: string;
	/** Browsers that start. */
	run?: string[];
	/** Commands on the path: name → where. */
	path?: Record<string, string>;
	canApt?: boolean;
	/** What a command that is tried brings. */
	brings?: Record<string, string>;
}

/** A machine on which Playwright keeps its browser at /own/chrome. */
function machineWith(given: Given): { machine: Machine; tried: string[]; said: string[] } {
	const [run, path, tried, said]: [string[], Record<string, string>, string[], string[]] = [
		[...(given.run ?? [])],
		{ ...given.path },
		[],
		[],
	];
	const machine: Machine = {
		wish: given.wish,
		playwrights: '/own/chrome',
		canApt: given.canApt ?? false,
		onPath: (command) => path[command],
		runs: (file) => run.includes(file),
		attempt: (command) => {
			tried.push(command.join(' '));
			const brought = given.brings?.[command.join(' ')];
			if (!brought) return false;
			run.push(brought);
			path[brought.split('/').at(-1) ?? ''] ??= brought;
			return true;
		},
		say: (line) => said.push(line),
	};
	return { machine, tried, said };
}

const there = [
	'/wished',
	'/own/chrome',
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/google-chrome',
];
/** A machine where, of those, only these start. */
const onlyFrom = (first: number): Given => ({
	...(first === 0 ? { wish: '/wished' } : {}),
	run: there.slice(first),
	path: Object.fromEntries(there.slice(2).map((file) => [file.replace('/usr/bin/', ''), file])),
});

test.each(there.map((file, index) => [file, index] as const))('first comes what is there: %s', (file, index) => {
	const { machine, tried } = machineWith(onlyFrom(index));
	expect(findBrowser(machine)).toBe(file);
	expect(installedBrowser(machine)).toBe(file);
	expect(tried).toEqual([]);
});

test('a wish that does not start is said, and the next is taken', () => {
	const { machine, said } = machineWith({ wish: '/gone', run: ['/own/chrome'] });
	expect(installedBrowser(machine)).toBe('/own/chrome');
	expect(said).toEqual(['ATTUNED_BROWSER is /gone, which does not start. Looking elsewhere.']);
});

const SHELL = 'apt-get install -y --no-install-recommends chromium-headless-shell';
const CHROMIUM = 'apt-get install -y --no-install-recommends chromium';
const PLAYWRIGHTS = 'npx playwright install chromium';

test('root on Debian gets the quick one, where a slow one is there, too', () => {
	const { machine, tried } = machineWith({
		...onlyFrom(3),
		canApt: true,
		brings: { [SHELL]: '/usr/bin/chromium-headless-shell' },
	});
	expect(installedBrowser(machine)).toBe('/usr/bin/chromium');
	expect(findBrowser(machine)).toBe('/usr/bin/chromium-headless-shell');
	expect(tried).toEqual(['apt-get update', SHELL]);
});

test('the quick one cannot be had: the slow one that is there, or is installed', () => {
	const has = machineWith({ ...onlyFrom(3), canApt: true });
	expect(findBrowser(has.machine)).toBe('/usr/bin/chromium');
	const gets = machineWith({ canApt: true, brings: { [CHROMIUM]: '/usr/bin/chromium' } });
	expect(findBrowser(gets.machine)).toBe('/usr/bin/chromium');
	expect(gets.tried).toEqual(['apt-get update', SHELL, CHROMIUM]);
});

test('none is there and nobody may install for all: Playwright’s own', () => {
	const { machine, tried } = machineWith({ brings: { [PLAYWRIGHTS]: '/own/chrome' } });
	expect(findBrowser(machine)).toBe('/own/chrome');
	expect(tried).toEqual([PLAYWRIGHTS]);
});

test('nothing works: none', () => {
	const { machine, tried } = machineWith({ canApt: true });
	expect(findBrowser(machine)).toBeUndefined();
	expect(tried).toEqual(['apt-get update', SHELL, CHROMIUM, PLAYWRIGHTS]);
});
