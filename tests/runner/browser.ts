/**
 * Where a browser for the tests comes from: the order of places to look, and what to try when there is none. Decisions
 * only; looking and installing are handed in as a `Machine`, so that every branch can be tested.
 */

/** What the search asks of the machine. */
export interface Machine {
	/** The variable ATTUNED_BROWSER, if it is set to anything. */
	readonly wish: string | undefined;
	/** Where Playwright keeps a browser of its own, whether or not one is there. */
	readonly playwrights: string;
	/** Whether apt-get can install here: root, on Debian or its kin. */
	readonly canApt: boolean;
	/** Full path of a command, or undefined. */
	onPath(command: string): string | undefined;
	/** Whether that file starts and says its version. */
	runs(path: string): boolean;
	/** Runs a command quietly; says why and gives false if it failed or took longer than `seconds`. */
	attempt(command: readonly string[], seconds: number): boolean;
	say(line: string): void;
}

const ON_PATH = ['chromium', 'google-chrome'] as const;
const PLAYWRIGHT_INSTALL = ['npx', 'playwright', 'install', 'chromium'] as const;
const APT_UPDATE = ['apt-get', 'update'] as const;
const APT_INSTALL = ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'] as const;

/** What to run where no browser could be found or installed. One line. */
export const ADVICE =
	'No browser for the browser tests. Run: npx playwright install --with-deps chromium  (or set ATTUNED_BROWSER to one)';

/** A browser that is there already: the one wished for, Playwright's own, or the system's. */
export function installedBrowser(machine: Machine): string | undefined {
	if (machine.wish) {
		if (machine.runs(machine.wish)) return machine.wish;
		machine.say(`ATTUNED_BROWSER is ${machine.wish}, which does not start. Looking elsewhere.`);
	}
	if (machine.runs(machine.playwrights)) return machine.playwrights;
	for (const command of ON_PATH) {
		const path = machine.onPath(command);
		if (path && machine.runs(path)) return path;
	}
	return undefined;
}

/** A browser that is there, or one that is installed now; undefined when nothing worked. */
export function findBrowser(machine: Machine): string | undefined {
	const found = installedBrowser(machine);
	if (found) return found;
	machine.say(`No browser yet: ${PLAYWRIGHT_INSTALL.join(' ')}`);
	if (machine.attempt(PLAYWRIGHT_INSTALL, 60) && machine.runs(machine.playwrights)) return machine.playwrights;
	if (!machine.canApt) return undefined;
	machine.say(`Still none: ${APT_INSTALL.join(' ')}`);
	machine.attempt(APT_UPDATE, 120);
	machine.attempt(APT_INSTALL, 300);
	const path = machine.onPath('chromium');
	return path && machine.runs(path) ? path : undefined;
}

/** What Chromium is started with: quiet, no calls home; root has no sandbox to run in. */
export function browserFlags(isRoot: boolean): string[] {
	return [
		...(isRoot ? ['--no-sandbox'] : []),
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
	];
}
