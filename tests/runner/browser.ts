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

/** Chromium without a window's frame, which opens a page in a third of the time (243 ms against 679). Playwright's own is one. */
const SHELL = 'chromium-headless-shell';
const ON_PATH = ['chromium', 'google-chrome'] as const;
const PLAYWRIGHT_INSTALL = ['npx', 'playwright', 'install', 'chromium'] as const;
const APT_UPDATE = ['apt-get', 'update'] as const;
const APT_INSTALL = ['apt-get', 'install', '-y', '--no-install-recommends'] as const;

/** What to run where no browser could be found or installed. One line. */
export const ADVICE =
	'No browser for the browser tests. Run: npx playwright install --with-deps chromium  (or set ATTUNED_BROWSER to one)';

function onPath(machine: Machine, commands: readonly string[]): string | undefined {
	return commands.map((command) => machine.onPath(command)).find((path) => path !== undefined && machine.runs(path));
}

/** One that is there and quick: the one wished for, Playwright's own, or the system's shell. */
function quickBrowser(machine: Machine): string | undefined {
	if (machine.wish) {
		if (machine.runs(machine.wish)) return machine.wish;
		machine.say(`ATTUNED_BROWSER is ${machine.wish}, which does not start. Looking elsewhere.`);
	}
	return machine.runs(machine.playwrights) ? machine.playwrights : onPath(machine, [SHELL]);
}

/** Debian's package of that name, installed now. */
function fromDebian(machine: Machine, name: string): string | undefined {
	return machine.attempt([...APT_INSTALL, name], 300) ? onPath(machine, [name]) : undefined;
}

/** A browser that is there already, a quick one first. */
export function installedBrowser(machine: Machine): string | undefined {
	return quickBrowser(machine) ?? onPath(machine, ON_PATH);
}

/**
 * A browser that is there, or one that is installed now; undefined when nothing worked. Root on Debian gets the quick one
 * even where another is there: the whole of the browser tests stands on how fast a page opens.
 */
export function findBrowser(machine: Machine): string | undefined {
	const quick = quickBrowser(machine);
	if (quick) return quick;
	if (machine.canApt) {
		machine.say(`No quick browser yet: apt-get install ${SHELL}`);
		machine.attempt(APT_UPDATE, 120);
		const shell = fromDebian(machine, SHELL);
		if (shell) return shell;
	}
	const there = onPath(machine, ON_PATH);
	if (there) return there;
	const debian = machine.canApt ? fromDebian(machine, ON_PATH[0]) : undefined;
	if (debian) return debian;
	machine.say(`No browser yet: ${PLAYWRIGHT_INSTALL.join(' ')}`);
	const installed = machine.attempt(PLAYWRIGHT_INSTALL, 60) && machine.runs(machine.playwrights);
	return installed ? machine.playwrights : undefined;
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
