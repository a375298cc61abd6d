/**
 * Every knot, stitch, choice and ending is met by some reader. It compares the source with what the walk met; why
 * something is never met is for the writer to see.
 */
import { pathOf, type SourceLine } from '../../compile/scan.ts';
import { placesReached } from '../places-reached.ts';
import { type Found, rule } from './rule.ts';

const NEVER = 'Look at the diverts and conditions that lead there, or take it out.';

export const reached = rule('reached', 'Every knot, stitch, choice and ending can be reached.', function* (walked) {
	const { story, states } = walked.graph;
	const places = placesReached(walked);
	const offered = new Set(states.flatMap((state) => state.edges.map(({ pick }) => pick)));
	const ended = new Set(states.flatMap(({ ending }) => ending?.id ?? []));
	const lost = new Set<string>();
	const at = (line: SourceLine, message: string): Found => {
		return { file: line.file, line: line.line, message, picks: [], remedy: NEVER };
	};
	for (const [id, { title, place }] of Object.entries(story.endings)) {
		if (ended.has(id)) continue;
		lost.add(place);
		yield { ...walked.spotOfPlace(place), message: `No road ends with “${title}” (${id}).`, picks: [], remedy: NEVER };
	}
	for (const line of walked.compiled.lines) {
		const place = pathOf(line);
		if (!place || line.kind === 'logic' || line.kind === 'header') continue;
		if (!places.has(place)) {
			if (!lost.has(place)) yield at(line, `No road leads to ${place}.`);
			lost.add(place);
		} else if (line.kind === 'choice') {
			const pick = line.tags.find((tag) => tag.name === 'pick')?.value ?? '';
			if (!offered.has(pick)) yield at(line, `The choice “${pick}” is never on offer.`);
		}
	}
});
