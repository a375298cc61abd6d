/** What a run of one turn tells. Types alone; machine.ts runs it. */
import type { Head, RawTurn } from '../../client/story/turn.ts';
import type { Break } from './breaks.ts';
import type { InkValue } from './inkjs-internals.ts';

/** A turn as it was run: what it read first, what it left, and where ink stands. */
export interface TurnRun {
	readonly head: Head;
	readonly raw: RawTurn;
	/** Cells, in the order of reading; each once. */
	readonly reads: readonly string[];
	/** The variables it wrote, as they stand at its end: what the model keeps for one turn is blank by then. */
	readonly writes: ReadonlyMap<string, InkValue>;
	/** By how much it raised counts. */
	readonly adds: ReadonlyMap<string, number>;
	/** Where ink stands, by number: see `InkMachine.branches`. */
	readonly location: number;
	/** It could not be played; then nothing else here is told but what it read. */
	readonly broken?: Break;
}
