/** The piece that a page asks for by its id. `[lesson].astro` lays its lesson’s pieces out in `Astro.locals` for it. */
import type { Piece, Pieces, PractisingPiece } from './schema.ts';

/** A page’s `Astro.locals`. */
interface Locals {
	readonly pieces?: Pieces;
	/** Stands before each id, where a page has several lessons. */
	readonly prefix?: string;
}

type OfKind<K extends Piece['kind']> = Extract<Piece, { kind: K }>;

const isOf = <K extends Piece['kind']>(piece: Piece, kind: K): piece is OfKind<K> => piece.kind === kind;

const list = (names: readonly string[]): string => names.join(', ') || 'none';

function pieceById({ pieces = {}, prefix = '' }: Locals, id: string): Piece & { id: string } {
	const piece = pieces[id];
	if (piece) return { ...piece, id: prefix + id };
	throw new Error(`The text places “${id}”. exercises.yaml beside it has: ${list(Object.keys(pieces))}.`);
}

/**
 * The exercise of that id.
 * @throws Error where the lesson has none, or it is a piece that practises nothing
 */
export function exerciseById(locals: Locals, id: string): PractisingPiece & { id: string } {
	const piece = pieceById(locals, id);
	if ('points' in piece) return piece;
	throw new Error(`The text places “${id}” as an exercise. It is of the kind ${piece.kind}, and practises nothing.`);
}

/**
 * The piece of that id and kind, for what is no exercise.
 * @throws Error where the lesson has none, or it is of another kind
 */
export function pieceOfKind<K extends Piece['kind']>(locals: Locals, id: string, kind: K): OfKind<K> {
	const piece = pieceById(locals, id);
	if (isOf(piece, kind)) return piece;
	throw new Error(`The text places “${id}” as a piece of the kind ${kind}. It is of the kind ${piece.kind}.`);
}
