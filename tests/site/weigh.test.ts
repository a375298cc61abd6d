/** No kind of page, nor all of it together, is over its budget; and the README’s table says what `npm run weigh` prints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { book } from '../../src/toolchain/editions/book/index.ts';
import { ROOT } from '../runner/command.ts';
import { builtFiles } from './built.ts';
import { BUDGETS, outdated, overBudget, tableIn, weigh, weightTable, withTable } from './weights.ts';

const weights = weigh();
const table = weightTable(weights);

test('every file is weighed, in a kind that there is', () => {
	expect(weights.reduce((sum, { files }) => sum + files, 0)).toBe(builtFiles().length);
	expect(weights.filter(({ files }) => files === 0)).toEqual([]);
	expect(Object.keys(BUDGETS).sort()).toEqual(weights.map(({ kind }) => kind).sort());
	expect(BUDGETS['in numbers']?.page).toBe(book.budget);
});

test('nothing is over its budget', () => {
	expect(overBudget(weights)).toEqual([]);
});

test('what is over its budget is named', () => {
	const heavy = { raw: 121_000, gzip: 1, brotli: 1 };
	expect(overBudget([{ kind: 'in numbers', files: 2, all: 13_000_000, largest: heavy }])).toEqual([
		'in numbers: expected pages of at most 120000 bytes; found 121000.',
		'in numbers: expected a sum of at most 12000000 bytes; found 13000000.',
	]);
});

test('the README has the table that is printed, but for figures that move from day to day (if not: npm run weigh)', () => {
	expect(outdated(tableIn(readFileSync(join(ROOT, 'README.md'), 'utf8')), table)).toEqual([]);
});

test('a table that says something else is told', () => {
	const grown = weights.map((one) => (one.kind === 'home' ? { ...one, all: one.all * 100 } : one));
	expect(outdated(weightTable(grown), table)).toEqual([expect.stringMatching(/^home: the README says/)]);
	expect(outdated(table.replace('| 12.0 |', '| 13.0 |'), table)).toHaveLength(1);
	expect(outdated(table.replace(/\n\| home .*/, ''), table).length).toBeGreaterThan(0);
	expect(tableIn(withTable('a\n<!-- npm run weigh writes this table -->\n<!-- to here -->\nb', table))).toBe(table);
});
