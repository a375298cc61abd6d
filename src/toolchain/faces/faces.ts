/**
 * The sheets of a blind test: faces without names, in a fixed order, each with six words to choose from; and the key; and
 * a page with the names and with what ten readers made of them.
 * For developers: `npx node src/toolchain/faces/faces.ts FOLDER`. Who looks at them must not have seen the key, or the names.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawBust } from '../../client/drawing/bust.ts';
import { ROWS } from '../../client/drawing/feelings.ts';
import type { PersonId } from '../../client/drawing/people.ts';
import { hash } from '../../client/story/order.ts';
import { FEELINGS, type Feeling } from '../../client/story/types.ts';
import { READ, readRight } from './faces-read.ts';
import { neighboursOf } from './likeness.ts';

/** The people whom the long stories draw. */
const PEOPLE = ['teo', 'tala', 'selim'] as const satisfies readonly PersonId[];
const PER_SHEET = 9;

/** One face of the test. */
export interface Face {
	readonly person: PersonId;
	readonly feeling: Feeling;
	/** The true word, its two nearest neighbours and three others, shuffled. */
	readonly words: readonly Feeling[];
}

const shuffled = <T>(items: readonly T[], seed: string): T[] =>
	[...items].sort((a, b) => hash(`${seed}/${JSON.stringify(a)}`) - hash(`${seed}/${JSON.stringify(b)}`));

/** All faces, in the order of the sheets: the same on every machine, and after every redrawing. */
export function blindFaces(): Face[] {
	const faces = PEOPLE.flatMap((person) =>
		FEELINGS.map((feeling): Face => {
			const seed = `${person}/${feeling}`;
			const [first, second, ...rest] = neighboursOf(feeling);
			const near = [first, second].filter((word) => word !== undefined);
			return {
				person,
				feeling,
				words: shuffled([feeling, ...near, ...shuffled(rest, seed).slice(0, 3)], `words/${seed}`),
			};
		}),
	);
	return shuffled(faces, 'faces');
}

const STYLE = `body{margin:24px;background:#f7f1e6;color:#20263a;font:18px/1.4 sans-serif;--s-shadow:#cbb994}
h1{font-size:22px;margin:0 0 4px}p{margin:0 0 20px}
ol{display:grid;grid-template-columns:repeat(3,1fr);gap:24px;margin:0;padding:0;list-style:none;max-width:1240px}
figure{margin:0;background:#fffbf3;padding:12px 16px 16px;border-radius:20px}
svg{display:block;width:100%;background:#e0d3ba;border-radius:12px}
figcaption{display:grid;grid-template-columns:repeat(3,1fr);gap:2px 12px;padding-top:10px}
strong{grid-column:1/-1}`;

/** A feeling as it mostly comes. */
const typical = (feeling: Feeling) => ({ distress: ROWS[feeling].level, door: 'ajar', light: 'window' }) as const;

/** One sheet. `first` is the number of its first face, from 1. */
export function blindSheet(faces: readonly Face[], first: number): string {
	const figures = faces.map(({ person, feeling, words }, i) => {
		const bust = drawBust({
			...typical(feeling),
			person,
			shows: feeling,
			id: `face${first + i}`,
		});
		const options = words.map((word) => `<span>${word}</span>`).join('');
		return `<li><figure>${bust}<figcaption><strong>${first + i}</strong>${options}</figcaption></figure></li>`;
	});
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Faces ${first}–${first + faces.length - 1}</title>
<style>${STYLE}</style><h1>What does this person feel?</h1>
<p>For each face choose the one word that fits best. There is no need to be quick.</p>
<ol>${figures.join('')}</ol></html>\n`;
}

/** All faces with their names, and how many readers of the blind sheets gave each its true word. */
export function figuresPage(faces: readonly Face[]): string {
	const right = readRight(faces.map(({ feeling }) => feeling));
	const cells = faces.map(({ person, feeling }, i) => {
		const others = READ.flatMap((words) => (words[i] === feeling ? [] : (words[i] ?? [])));
		const bust = drawBust({ ...typical(feeling), person, shows: feeling, id: `face${i + 1}` });
		return `<li><figure>${bust}<figcaption><strong>${i + 1}. ${person}, ${feeling}: ${right[i]} of ${READ.length}</strong>${others
			.map((word) => `<span>${word}</span>`)
			.join('')}</figcaption></figure></li>`;
	});
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The blind sheets, read</title>
<style>${STYLE}</style><h1>The blind sheets, read</h1>
<p>How many of ${READ.length} readers gave each face its true word, of six; below, what the others gave it. Seven of ten is enough.</p>
<ol>${cells.join('')}</ol></html>\n`;
}

/** The answers, one a line: number, word, person. */
export const blindKey = (faces: readonly Face[]): string =>
	faces.map(({ person, feeling }, i) => `${i + 1}\t${feeling}\t${person}\n`).join('');

if (import.meta.main) {
	const folder = process.argv[2];
	if (!folder) {
		process.stderr.write('Where to? Expected a folder: npx node src/toolchain/faces/faces.ts FOLDER\n');
		process.exitCode = 1;
	} else {
		mkdirSync(folder, { recursive: true });
		const faces = blindFaces();
		for (let from = 0; from < faces.length; from += PER_SHEET) {
			const sheet = blindSheet(faces.slice(from, from + PER_SHEET), from + 1);
			writeFileSync(join(folder, `sheet-${from / PER_SHEET + 1}.html`), sheet);
		}
		writeFileSync(join(folder, 'key.txt'), blindKey(faces));
		writeFileSync(join(folder, 'figures.html'), figuresPage(faces));
		const right = readRight(faces.map(({ feeling }) => feeling));
		process.stdout.write(
			`Read by ${READ.length}: the least that a face was given its true word is ${Math.min(...right)}.\n`,
		);
		process.stdout.write(
			`${faces.length} faces on ${Math.ceil(faces.length / PER_SHEET)} sheets, and the key: ${folder}\n`,
		);
	}
}
