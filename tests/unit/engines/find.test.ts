/** Where the engines come from, on machines that have them, can get them, and can do neither. */
import { runInThisContext } from 'node:vm';
import { expect, it } from 'vitest';
import { ENGINES, findEngine } from '../../engines/find.ts';
import { keyActions, readScript, scriptOf } from '../../engines/tab.ts';
import type { Machine } from '../../runner/browser.ts';

const [, webkit] = ENGINES;
if (!webkit) throw new Error('Expected two engines.');

/** A machine with those commands; installing brings all that the engine wants, where it can be done. */
function machineWith(commands: string[], canApt = false, works = true) {
	const ran: string[] = [];
	const there = new Set(commands);
	const machine: Machine = {
		wish: undefined,
		playwrights: '',
		canApt,
		onPath: (command) => (there.has(command) ? `/usr/bin/${command}` : undefined),
		runs: () => true,
		attempt: (command) => {
			ran.push(command.join(' '));
			if (works && command.includes('install')) for (const each of webkit?.commands ?? []) there.add(each);
			return works;
		},
		say: () => {},
	};
	return { machine, ran };
}

it('takes what is on the path, all of it, and installs nothing then', () => {
	const { machine, ran } = machineWith(['WebKitWebDriver', 'Xvfb'], true);
	expect(findEngine(webkit, machine)).toEqual(['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb']);
	expect(ran).toEqual([]);
});

it('installs what is missing, where it can', () => {
	const { machine, ran } = machineWith(['Xvfb'], true);
	expect(findEngine(webkit, machine)).toEqual(['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb']);
	expect(ran).toEqual(['apt-get update', 'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb']);
});

it('says what was expected and what to run, where it cannot, or where that failed', () => {
	const advice =
		/Expected WebKitWebDriver and Xvfb on the path\. On Debian, run: sudo apt-get install .*webkit2gtk-driver xvfb/;
	expect(findEngine(webkit, machineWith(['Xvfb']).machine)).toMatch(advice);
	expect(findEngine(webkit, machineWith([], true, false).machine)).toMatch(advice);
});

it('presses two keys of a pair together, and lets go in the other order', () => {
	expect(keyActions(['a', 'Shift+4']).map(({ type, value }) => `${type} ${value}`)).toEqual([
		...['keyDown a', 'keyUp a'],
		...['keyDown \uE008', 'keyDown 4', 'keyUp 4', 'keyUp \uE008'],
	]);
});

it('hands a function over as text, with what it is given, and says what it threw', async () => {
	const run = (act: (...given: never[]) => unknown, ...given: unknown[]) =>
		runInThisContext(scriptOf(act, given)) as Promise<string>;
	expect(readScript(await run((one: number, two: number) => one + two, 1, 2))).toBe(3);
	expect(readScript(await run(() => undefined))).toBeUndefined();
	const threw = await run(() => {
		throw new Error('Nothing there.');
	});
	expect(() => readScript(threw)).toThrow('In the page: Error: Nothing there.');
});
