/**
 * `npm run weigh`: what the course as it was last built weighs, by kind of page, printed and written into the README
 * between its two marks. What it may weigh stands in tests/site/weights.ts. Exits 1 if there is no build, or if anything
 * is over its budget.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../runner/command.ts';
import { builtPages } from '../site/built.ts';
import { overBudget, tableIn, weigh, weightTable, withTable } from '../site/weights.ts';

const README = join(ROOT, 'README.md');

if (builtPages().length === 0) {
	console.error('There is no page in dist/: weights are read off what was built. Run: npm run build');
	process.exitCode = 1;
} else {
	const weights = weigh();
	const table = weightTable(weights);
	const text = readFileSync(README, 'utf8');
	console.log(table);
	if (tableIn(text) !== table) writeFileSync(README, withTable(text, table));
	const over = overBudget(weights);
	for (const line of over) console.error(line);
	if (over.length > 0) process.exitCode = 1;
}
