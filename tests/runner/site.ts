/**
 * Before the browser tests: serves the built site on a free port, deep in a sub-path where everything outside it is
 * missing, and tells the tests its address. What stands in a sub-path stands at a domain's root too: e2e/root.spec.ts.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../src/toolchain/site/serve.ts';
import { ROOT } from './command.ts';

/** @returns what Playwright calls when all tests are over */
export default async function serveSite(): Promise<() => Promise<void>> {
	const dist = join(ROOT, 'dist');
	if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site. Run: npm run build');
	const site = await serve(dist, { prefix: '/a/deep/path/' });
	process.env.ATTUNED_SITE = site.address;
	return site.close;
}
