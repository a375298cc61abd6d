/** Where readers get to: knots and stitches, by `knot` or `knot.stitch`. */
import type { Walked } from './walked.ts';

/** Every place a walk came to rest in, or showed a line of. */
export function placesReached(walked: Walked): Set<string> {
	const reached = new Set(walked.graph.proof.shown.keys());
	for (const { place } of walked.graph.states) reached.add(place);
	for (const { place } of Object.values(walked.graph.story.endings)) reached.delete(place);
	for (const { ending } of walked.graph.states) {
		if (ending) reached.add(walked.graph.story.endings[ending.id]?.place ?? '');
	}
	return reached;
}
