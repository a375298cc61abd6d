/**
 * What an exercises.yaml may hold: an example of each kind is taken, and refused with one thing broken. Each kind of
 * kinds.ts has a folder with what shows it.
 */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exerciseById, pieceOfKind } from '../../../../src/client/exercises/placed.ts';
import { pieces } from '../../../../src/client/exercises/schema.ts';
import { LESSONS } from '../../content/course.ts';

const HOME = 'src/client/exercises';

type Loose = Record<string, unknown>;

/** The first piece of each kind that the course has, as an example of it. */
const EXAMPLES: ReadonlyMap<string, Loose> = new Map(
	LESSONS.flatMap((lesson) => Object.values(lesson.pieces))
		.toReversed()
		.map((piece) => [piece.kind, piece]),
);

function exampleOf(kind: string, change: (piece: Loose) => Loose = (piece) => piece): Loose {
	const example = EXAMPLES.get(kind);
	if (!example) throw new Error(`No lesson has a piece of the kind ${kind}.`);
	return change(structuredClone(example));
}

/** What is wrong with a file that holds this one piece: where, and what. */
function faultsOf(piece: Loose, id = 'a-piece'): string[] {
	const read = pieces.safeParse({ [id]: piece });
	return (read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The folders that hold a kind: those with a schema. */
const kinds = readdirSync(HOME).filter((name) => existsSync(`${HOME}/${name}/schema.ts`) && name !== 'common');

describe.each(kinds)('the kind %s', (kind) => {
	it('is one that a file may name, with what shows it in its folder', () => {
		expect(faultsOf(exampleOf(kind))).toEqual([]);
		const component = kind.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
		expect(existsSync(`${HOME}/${kind}/${component}.astro`)).toBe(true);
	});

	it('refuses a key that it does not know', () => {
		expect(faultsOf(exampleOf(kind, (piece) => ({ ...piece, colour: 'red' }))).join()).toContain('colour');
	});

	it('refuses to go without a word of its own', () => {
		const [, key = ''] = Object.keys(exampleOf(kind));
		expect(faultsOf(exampleOf(kind, ({ [key]: _, ...piece }) => piece)).join()).toContain(key);
	});
});

/** A kind, what is changed in an example of it, and what is said to that. */
const BROKEN: readonly (readonly [kind: string, what: string, change: (piece: Loose) => Loose, said: string])[] = [
	['check', 'a point that is none', (piece) => ({ ...piece, points: ['gaps'] }), 'points.0'],
	['check', 'no point', (piece) => ({ ...piece, points: [] }), 'points'],
	['check', 'a title that cites', (piece) => ({ ...piece, title: 'Again [L42]' }), 'No source can be cited here'],
	['check', 'a lead that cites nobody', (piece) => ({ ...piece, lead: 'It is [L999].' }), 'There is no source L999'],
	[
		'sorting',
		'a heap too few for the replies',
		(piece) => ({ ...piece, heaps: (piece['heaps'] as unknown[]).slice(1) }),
		'one reply for each heap',
	],
	['builder', 'a gap too many', (piece) => ({ ...piece, pattern: `…${piece['pattern']}` }), 'one “…” for each part'],
	['builder', 'halves that all fit', (piece) => ({ ...piece, parts: allFit(piece) }), 'no more than one'],
	['builder', 'a plan with a half that does not fit', (piece) => ({ ...piece, kept: true }), 'every half fits'],
	[
		'builder',
		'a plan that no device keeps',
		(piece) => ({ ...piece, kept: true, parts: allFit(piece, 'far too long '.repeat(10)) }),
		'120 characters or fewer',
	],
	['gauges', 'a gauge over the top', (piece) => ({ ...piece, start: { shows: 11 } }), 'start.shows'],
	['feelings-picker', 'a family that is none', (piece) => ({ ...piece, families: { bored: [] } }), 'bored'],
	['before-after', 'nobody whom the rig can draw', (piece) => withFace(piece, { person: 'nobody' }), 'person'],
	[
		'openings',
		'a day that is none',
		(piece) => ({ ...piece, strips: [{ text: 'A', days: 'mx', lines: ['B'] }] }),
		'days',
	],
];

function allFit(piece: Loose, more = ''): unknown {
	const parts = piece['parts'] as { legend: string; halves: { text: string; reply: string }[] }[];
	return parts.map(({ legend, halves }) => ({
		legend,
		halves: halves.map(({ text, reply }) => ({ text: text + more, reply, fits: true })),
	}));
}

function withFace(piece: Loose, face: Loose): Loose {
	const before = piece['before'] as { face: Loose };
	return { ...piece, before: { ...before, face: { ...before.face, ...face } } };
}

it.each(BROKEN)('%s: refuses %s', (kind, _, change, said) => {
	expect(faultsOf(exampleOf(kind, change)).join()).toContain(said);
});

it('refuses a kind that is none, and an id that is no anchor', () => {
	expect(faultsOf({ kind: 'quiz' }).join()).toMatch(
		/^a-piece\.kind: Expected a kind: one of act-out, before-after, builder, /,
	);
	expect(faultsOf(exampleOf('check'), 'Who began?').join()).toContain('an id is an anchor of the page');
});

describe('what a page places', () => {
	const locals = { pieces: pieces.parse({ again: exampleOf('check'), told: exampleOf('example') }) };

	it('is found by its id, and has it', () => {
		expect(exerciseById(locals, 'again')).toMatchObject({ id: 'again', kind: 'check' });
		expect(pieceOfKind(locals, 'told', 'example').kind).toBe('example');
	});

	it('is refused where there is none, with those there are', () => {
		expect(() => exerciseById(locals, 'agian')).toThrow('“agian”. exercises.yaml beside it has: again, told.');
		expect(() => exerciseById({}, 'again')).toThrow('beside it has: none.');
	});

	it('is refused as what it is not', () => {
		expect(() => exerciseById(locals, 'told')).toThrow('of the kind example, and practises nothing');
		expect(() => pieceOfKind(locals, 'again', 'torn-sheet')).toThrow('It is of the kind check.');
	});
});
