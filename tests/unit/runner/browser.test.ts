import { expect, test } from 'vitest';
import { findBrowser, installedBrowser, type Machine } from '../../runner/browser.ts';

interface Given {
	wish?: string;
	/** Browsers that start. */
	run?: string[];
	/** Commands on the path: name → where. */
	path?: Record<string, string>;
	canApt?: boolean;
	/** What a command that is tried brings, by its first word. */
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
			const brought = given.brings?.[command.slice(0, 2).join(' ')];
			if (!brought) return false;
			run.push(brought);
			path.chromium ??= brought;
			return true;
		},
		say: (line) => said.push(line),
	};
	return { machine, tried, said };
}

const everything: Given = {
	wish: '/wished',
	run: ['/wished', '/own/chrome', '/usr/bin/chromium', '/usr/bin/google-chrome'],
	path: { chromium: '/usr/bin/chromium', 'google-chrome': '/usr/bin/google-chrome' },
};

test.each([
	['the one wished for', everything, '/wished'],
	['Playwright’s own', { ...everything, wish: undefined }, '/own/chrome'],
	['chromium on the path', { ...everything, wish: undefined, run: everything.run?.slice(2) }, '/usr/bin/chromium'],
	[
		'google-chrome on the path',
		{ ...everything, wish: undefined, run: everything.run?.slice(3) },
		'/usr/bin/google-chrome',
	],
])('first comes what is there: %s', (_, given, expected) => {
	const { machine, tried } = machineWith(given as Given);
	expect(findBrowser(machine)).toBe(expected);
	expect(tried).toEqual([]);
});

test('a wish that does not start is said, and the next is taken', () => {
	const { machine, said } = machineWith({ wish: '/gone', run: ['/own/chrome'] });
	expect(installedBrowser(machine)).toBe('/own/chrome');
	expect(said).toEqual(['ATTUNED_BROWSER is /gone, which does not start. Looking elsewhere.']);
});

test('none is there: Playwright’s is installed', () => {
	const { machine, tried } = machineWith({ brings: { 'npx playwright': '/own/chrome' }, canApt: true });
	expect(findBrowser(machine)).toBe('/own/chrome');
	expect(tried).toEqual(['npx playwright install chromium']);
});

test('Playwright’s cannot be installed: as root on Debian, the system’s is', () => {
	const { machine, tried } = machineWith({ brings: { 'apt-get install': '/usr/bin/chromium' }, canApt: true });
	expect(findBrowser(machine)).toBe('/usr/bin/chromium');
	expect(tried).toEqual([
		'npx playwright install chromium',
		'apt-get update',
		'apt-get install -y --no-install-recommends chromium',
	]);
});

test('nothing works: none, and nothing else is tried', () => {
	const { machine, tried } = machineWith({});
	expect(findBrowser(machine)).toBeUndefined();
	expect(tried).toEqual(['npx playwright install chromium']);
});
