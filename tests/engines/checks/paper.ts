/** What comes out of a printer. */
import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { type Check, NotRun } from '../check.ts';

/** How many sheets a PDF has: its pages are listed in what it packs. */
function sheetsOf(pdf: Buffer): number {
	const text = pdf.toString('latin1');
	const packed = [...text.matchAll(/\/FlateDecode.*?stream\r?\n(.*?)\r?\nendstream/gs)].map(([, stream = '']) => {
		try {
			return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
		} catch {
			// Pictures and letters are packed in other ways.
			return '';
		}
	});
	return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Pages of a sheet, and how many they may have. */
const ON_PAPER = [
	['teachers/4-families/', 1],
	['teachers/4-families/handout/', 2],
	['teachers/letter/', 1],
] as const;

export const paper: readonly Check[] = [
	{
		name: 'printed, a plan and the letter are one sheet each, and no empty one follows',
		run: async ({ site, open }) => {
			const tab = await open();
			const long: string[] = [];
			for (const [address, most] of ON_PAPER) {
				await tab.go(`${site}${address}`);
				const pdf = await tab.print();
				if (!pdf) throw new NotRun('This engine’s driver cannot print.');
				const sheets = sheetsOf(pdf);
				if (sheets < 1 || sheets > most) long.push(`/${address}: ${sheets} sheets, ${most} at most`);
			}
			assert.deepEqual(long, []);
		},
	},
];
