/**
 * What a lesson’s exercises.yaml may hold: by its id, each piece that index.mdx places, with the `kind` it is of. An
 * unknown key, kind, point or source fails the build. What a kind holds, its own folder says.
 */
import { z } from 'astro/zod';
import * as kinds from './kinds.ts';

type Kind = (typeof kinds)[keyof typeof kinds];

/** Small letters and hyphens: the id is an anchor of the page. */
const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

const all = Object.values(kinds) as [Kind, ...Kind[]];
const piece = z.discriminatedUnion('kind', all, {
	error: ({ code }) => {
		const names = all.flatMap(({ shape }) => [...shape.kind.values]);
		return code === 'invalid_union' ? `Expected a kind: one of ${names.join(', ')}.` : undefined;
	},
});

export const pieces = z.record(id, piece, {
	error: ({ code }) =>
		code === 'invalid_key' ? 'Expected small letters and hyphens: an id is an anchor of the page.' : undefined,
});

/** The pieces of one lesson, by id. */
export type Pieces = z.infer<typeof pieces>;
/** An exercise, a worked example or a torn sheet. */
export type Piece = Pieces[string];
/** A piece that practises points of the syllabus. */
export type PractisingPiece = Extract<Piece, { points: unknown }>;
