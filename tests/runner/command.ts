/** Runs one command to its end, its output kept and not shown, within a time limit. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
	/** The exit code; -1 when it was stopped at its limit or could not be started. */
	readonly code: number;
	/** Both streams, as they came. */
	readonly output: string;
}

export interface CommandOptions {
	readonly seconds: number;
	readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a script of the project's, or of a package's, on this Node.
 * @param script path below the project's root, e.g. `node_modules/vitest/vitest.mjs`
 */
export function runScript(script: string, args: readonly string[], options: CommandOptions): Promise<Ended> {
	return new Promise((done) => {
		const child = spawn(process.execPath, [join(ROOT, script), ...args], {
			cwd: ROOT,
			env: { ...process.env, ...options.env },
			stdio: ['ignore', 'pipe', 'pipe'],
			// A group of its own, so that a limit ends what it started as well.
			detached: process.platform !== 'win32',
		});
		let output = '';
		const keep = (chunk: Buffer) => {
			output += chunk;
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		const stop = () => {
			if (child.pid === undefined) return;
			if (process.platform === 'win32') child.kill();
			else process.kill(-child.pid, 'SIGKILL');
		};
		const limit = setTimeout(() => {
			output += `\nStopped: it took longer than ${options.seconds} s.`;
			stop();
		}, options.seconds * 1000);
		process.once('exit', stop);
		const end = (code: number) => {
			clearTimeout(limit);
			process.off('exit', stop);
			done({ code, output });
		};
		child.on('error', (error) => {
			output += error.message;
			end(-1);
		});
		child.on('close', (code) => end(code ?? -1));
	});
}
