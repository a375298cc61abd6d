/**
 * Several texts in one, each stretch that they share standing once: what is read of it by a text is that text, piece
 * for piece. Pure, and it knows nothing of what the pieces say.
 */

/** Pieces that stand together, and the texts that have them, by their places in the list. */
export interface Stretch {
	readonly pieces: readonly string[];
	readonly of: readonly number[];
}

interface Piece {
	readonly text: string;
	readonly of: number[];
}

/** Fewer characters in a row are not worth a stretch of their own: they stand twice. */
const LEAST = 100;

/** Pairs of places at which two lists have the same, in order: those that save the most characters. */
function common(one: readonly Piece[], other: readonly string[]): [number, number][] {
	const width = other.length + 1;
	// best[i * width + j]: what can be saved of one from i on and other from j on.
	const best = new Int32Array((one.length + 1) * width);
	for (let i = one.length - 1; i >= 0; i--) {
		for (let j = other.length - 1; j >= 0; j--) {
			const apart = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
			const text = one[i]?.text ?? '';
			const both = text === other[j] ? (best[(i + 1) * width + j + 1] ?? 0) + text.length : 0;
			best[i * width + j] = Math.max(apart, both);
		}
	}
	const pairs: [number, number][] = [];
	for (let i = 0, j = 0; i < one.length && j < other.length; ) {
		const here = best[i * width + j] ?? 0;
		if (one[i]?.text === other[j] && here === (best[(i + 1) * width + j + 1] ?? 0) + (other[j] ?? '').length) {
			pairs.push([i++, j++]);
		} else if (here === best[(i + 1) * width + j]) i++;
		else j++;
	}
	return pairs;
}

/** Of pairs those that stand in a row with others, so that together they are worth it. */
function worthIt(pairs: readonly [number, number][], other: readonly string[]): [number, number][] {
	const rows: [number, number][][] = [];
	for (const pair of pairs) {
		const [i, j] = rows.at(-1)?.at(-1) ?? [-2, -2];
		if (pair[0] === i + 1 && pair[1] === j + 1) rows.at(-1)?.push(pair);
		else rows.push([pair]);
	}
	return rows.filter((row) => row.reduce((sum, [, j]) => sum + (other[j] ?? '').length, 0) >= LEAST).flat();
}

/** Merges texts, each given as its pieces. */
export function merge(texts: readonly (readonly string[])[]): Stretch[] {
	let all: Piece[] = [];
	for (const [at, text] of texts.entries()) {
		const next: Piece[] = [];
		let [i, j] = [0, 0];
		for (const [a, b] of [...worthIt(common(all, text), text), [all.length, text.length] as const]) {
			next.push(...all.slice(i, a), ...text.slice(j, b).map((piece) => ({ text: piece, of: [at] })));
			const both = all[a];
			if (both) next.push({ text: both.text, of: [...both.of, at] });
			[i, j] = [a + 1, b + 1];
		}
		all = next;
	}
	const stretches: { pieces: string[]; of: number[] }[] = [];
	for (const { text, of } of all) {
		const last = stretches.at(-1);
		if (last && last.of.join() === of.join()) last.pieces.push(text);
		else stretches.push({ pieces: [text], of });
	}
	return stretches;
}
