/**
 * The browser tests: against the built site, served as any static host would (runner/site.ts). One browser, no
 * retries: a test that passes at the second try has found something. Run alone: npx playwright test -c tests
 */
import { defineConfig } from '@playwright/test';
import { browserFlags, installedBrowser } from './runner/browser.ts';
import { isRoot, machine } from './runner/machine.ts';

// Set once in the first process and handed on to the workers, which would otherwise look again.
process.env.ATTUNED_BROWSER ??= installedBrowser(machine) ?? '';
const executablePath = process.env.ATTUNED_BROWSER;

export default defineConfig({
	testDir: './e2e',
	testMatch: '**/*.spec.ts',
	outputDir: '../test-results',
	globalSetup: './runner/site.ts',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	timeout: 30_000,
	expect: { timeout: 10_000 },
	// The report is written even when much hangs; what did not run by then counts as failed.
	globalTimeout: 14 * 60_000,
	reporter: 'list',
	use: {
		// Nothing is waited for but what a test is about: silences and changing faces have tests of their own.
		contextOptions: { reducedMotion: 'reduce' },
		// Pages work where a worker is forbidden, as all of these show; what one does: offline.spec.ts.
		serviceWorkers: 'block',
		actionTimeout: 10_000,
		navigationTimeout: 15_000,
		...(process.env.ATTUNED_SITE ? { baseURL: process.env.ATTUNED_SITE } : {}),
		launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserFlags(isRoot) },
	},
});
