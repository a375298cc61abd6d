/**
 * `npm run licences`: what of others’ work is in the course as it was last built, and under which licence.
 *
 *   npm run licences              a line for each
 *   npm run licences -- --texts   each licence whole
 *
 * It prints what the build wrote (toolchain/site/licences.ts) and exits 1 if there is no build, 2 if it was asked for more.
 */
import { existsSync, readFileSync } from 'node:fs';

const FILE = 'dist/licences.txt';

const asked = process.argv.slice(2);
if (asked.some((one) => one !== '--texts')) {
	console.error(`Expected --texts, or nothing; found ${asked.join(' ')}.`);
	process.exitCode = 2;
} else if (!existsSync(FILE)) {
	console.error(`There is no ${FILE}: it is read off what was built. Run: npm run build`);
	process.exitCode = 1;
} else {
	const text = readFileSync(FILE, 'utf8');
	console.log(asked.length > 0 ? text : text.slice(0, text.indexOf('\n\n')));
}
