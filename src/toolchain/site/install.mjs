/**
 * Installs what is missing before a command runs. Plain JavaScript on Node's own modules alone: it runs before
 * anything is installed, on the Node that the machine has. It decides by reading two lock files; npm does the rest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Quietly: npm would list every package that wants a newer Node, which the install itself brings. */
const CI = ['ci', '--loglevel=error'];

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked */
/** @typedef {{ packages?: Record<string, Locked> }} Lock */

/** The oldest Node that runs the project's TypeScript files as they are. */
const OLDEST = [22, 18];

/**
 * Whether what is installed is what the lock asks for. A package that is optional may be missing: it is for another
 * kind of machine.
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json, which npm writes last; undefined if not there
 * @returns {boolean}
 */
export function isInstalled(lock, installed) {
	if (!installed) return false;
	const wanted = lock.packages ?? {};
	const found = installed.packages ?? {};
	return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
		const have = found[path];
		if (path === '') return true;
		return have ? have.version === version && have.integrity === integrity : optional === true;
	});
}

/**
 * @param {string} version such as `v24.21.0`
 * @returns {boolean} whether that Node runs the project
 */
export function isNewEnough(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/**
 * @param {URL} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/** @returns {number} the exit code */
function main() {
	const root = new URL('../../../', import.meta.url);
	const lock = readLock(new URL('package-lock.json', root));
	if (!lock) {
		console.error('package-lock.json cannot be read. Bring it back: git checkout package-lock.json');
		return 1;
	}
	if (!isInstalled(lock, readLock(new URL('node_modules/.package-lock.json', root)))) {
		console.log('Installing what is missing (npm ci)…');
		const npm = process.env.npm_execpath;
		const node = process.env.npm_node_execpath ?? process.execPath;
		const options = /** @type {const} */ ({ cwd: fileURLToPath(root), stdio: 'inherit' });
		const { status } = npm
			? spawnSync(node, [npm, ...CI], options)
			: spawnSync('npm', CI, { ...options, shell: process.platform === 'win32' });
		if (status !== 0) {
			console.error('Installing failed. Check the network, delete the folder node_modules, and run: npm ci');
			return 1;
		}
	}
	const brought = ['node', 'node.cmd'].some((name) => existsSync(new URL(`node_modules/.bin/${name}`, root)));
	if (!brought && !isNewEnough(process.version)) {
		const found = `Node ${process.version}`;
		console.error(`On this kind of machine the project needs Node ${OLDEST.join('.')} or newer; found ${found}.`);
		console.error('Install a newer one (https://nodejs.org) and run this again.');
		return 1;
	}
	return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();
