/** Before the browser tests: serves the built site on a free port and tells the tests its address. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../src/toolchain/site/serve.ts';
import { ROOT } from './command.ts';

/** @returns what Playwright calls when all tests are over */
export default async function serveSite(): Promise<() => Promise<void>> {
	const dist = join(ROOT, 'dist');
	if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site. Run: npm run build');
	const site = await serve(dist);
	process.env.ATTUNED_SITE = site.address;
	return site.close;
}
