/** Scripts that lie inside a page: classic, whole, and without a device. */
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { classicScripts } from '../../../../src/toolchain/site/classic-script.ts';

it('bundles each entry by itself into a script that is no module and keeps nothing', async () => {
	const player = "import { startCarried } from './src/client/carried/start.ts';\nstartCarried({});";
	const host = "import { followHeights } from './src/client/carried/host.ts';\nfollowHeights();";
	const scripts = await classicScripts(
		new Map([
			['player', player],
			['host', host],
		]),
	);
	for (const code of scripts.values()) {
		// Throws where it is not one: `import` and `export` are for modules alone.
		new Script(code);
		expect(code).not.toMatch(/localStorage|sessionStorage|indexedDB|serviceWorker|import\.meta|<\/script/);
	}
	expect(scripts.get('player')).not.toContain('addEventListener("message"');
	expect(scripts.get('host')?.length).toBeLessThan(1000);
	// inkjs as it is has as many bytes alone.
	expect(scripts.get('player')?.length).toBeLessThan(180_000);
});
