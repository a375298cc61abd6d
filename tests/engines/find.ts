/**
 * Where the two engines come from: what is on the path, else Debian's packages, which root gets installed. Decisions only;
 * looking and installing are a `Machine`'s.
 */
import type { Machine } from '../runner/browser.ts';
import { startFirefox } from './bidi.ts';
import type { Engine } from './tab.ts';
import { startWebKit } from './webdriver.ts';

export interface Wanted {
	readonly id: string;
	/** Debian's packages of it, and the commands that they bring. */
	readonly packages: readonly string[];
	readonly commands: readonly string[];
	/** Starts it, by the full paths of those commands. */
	start(paths: readonly string[]): Promise<Engine>;
}

export const ENGINES: readonly Wanted[] = [
	{
		id: 'firefox',
		packages: ['firefox-esr'],
		commands: ['firefox-esr'],
		start: ([path = '']) => startFirefox(path),
	},
	{
		id: 'webkit',
		packages: ['webkit2gtk-driver', 'xvfb'],
		commands: ['WebKitWebDriver', 'Xvfb'],
		start: ([driver = '', xvfb = '']) => startWebKit(driver, xvfb),
	},
];

/** The full paths of an engine's commands, installed now if need be; else one line of what to run. */
export function findEngine(wanted: Wanted, machine: Machine): readonly string[] | string {
	const look = () => wanted.commands.flatMap((command) => machine.onPath(command) ?? []);
	const there = () => look().length === wanted.commands.length;
	const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...wanted.packages];
	if (!there() && machine.canApt) {
		machine.say(`No ${wanted.id} yet: ${install.join(' ')}`);
		machine.attempt(['apt-get', 'update'], 120);
		machine.attempt(install, 600);
	}
	return there()
		? look()
		: `Expected ${wanted.commands.join(' and ')} on the path. On Debian, run: sudo ${install.join(' ')}`;
}
