/**
 * Each line that is written is met by some reader, with each of its halves. It compares the source with the texts that the
 * walk showed; why something is never met is for the writer to see.
 */
import { pathOf, type SourceLine } from '../../compile/scan.ts';
import { missingFrom, patternOf } from '../line-pattern.ts';
import { placesReached } from '../places-reached.ts';
import type { Walked } from '../walked.ts';
import { type Found, rule } from './rule.ts';

/** Tags whose text a reader reads, and where in a turn it comes out. */
const READ = ['meant', 'heard', 'did', 'why', 'read'] as const;

export const shown = rule('shown', 'Every line, and each of its alternatives, is shown somewhere.', function* (walked) {
	const { proof, states, turns } = walked.graph;
	const places = placesReached(walked);
	const offered = new Map<string, Set<string>>();
	for (const { offered: choices } of states) {
		for (const { pick, text } of choices) offered.set(pick, (offered.get(pick) ?? new Set()).add(text));
	}
	const told = new Map(READ.map((name) => [name, new Set(turns.flatMap((turn) => turn[name] ?? []))]));
	// Words that ink makes anew, a function's, have no place: they may stand anywhere.
	const placeless = proof.shown.get('') ?? [];
	for (const line of walked.compiled.lines) {
		const place = pathOf(line);
		if (!places.has(place) || (line.kind !== 'content' && line.kind !== 'choice')) continue;
		const pick = line.tags.find((tag) => tag.name === 'pick')?.value ?? '';
		if (line.kind === 'choice' && !offered.has(pick)) continue; // `reached` has said so
		const texts = line.kind === 'choice' ? offered.get(pick) : [...(proof.shown.get(place) ?? []), ...placeless];
		yield* unseen(walked, line, line.text, texts ?? []);
		for (const { name, value } of line.tags) {
			const values = told.get(name as (typeof READ)[number]);
			if (values) yield* unseen(walked, line, value, values);
		}
	}
});

/** Speech brings its own marks. */
const inQuotes = (text: string) => (text.startsWith('“') ? text : `“${text}”`);

function* unseen(walked: Walked, line: SourceLine, text: string, texts: Iterable<string>): Generator<Found> {
	if (!text) return;
	const missing = missingFrom(patternOf(text), texts);
	if (missing?.length === 0) return;
	const near = walked.graph.states.findIndex(({ place }) => place === pathOf(line));
	const at = { file: line.file, line: line.line, picks: near < 0 ? [] : walked.wayTo(near) };
	if (!missing) {
		yield {
			...at,
			message: `No reader ever meets this line: ${inQuotes(text)}.`,
			remedy: 'Look at the condition it stands under: no road makes it true. Mend it, or take the line out.',
		};
	}
	for (const { text: half } of missing ?? []) {
		yield {
			...at,
			message: `No reader ever meets this half of the line: ${inQuotes(half)}.`,
			remedy: 'Look at its condition: no road makes it so. Mend it, or take that half out.',
		};
	}
}
