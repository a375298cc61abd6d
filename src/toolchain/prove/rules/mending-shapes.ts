/**
 * Mending is no password: more than one shape of it works, and one well-made sorry does not work yet.
 */
import type { Step } from '../walked.ts';
import { isRepair } from './repair-on-offer.ts';
import { type Found, rule } from './rule.ts';

const SHAPES = 2;

/** The move of a mend that is not enough yet. */
const NOT_YET = 'repair_part';

/** What a mend is to look at: a question, words alone, or an act (a wish is one: its words are found for the reader). */
function shapeOf({ choice: { text }, brought }: Step): string {
	const spoken = /[“”]/.test(text) || (brought.scene.inView === 'typed' && text === text.toLowerCase());
	if (!spoken) return 'an act';
	return text.includes('?') ? 'a question' : 'plain words';
}

/** A mend that is turned down: a sorry that is not enough yet, or one that opens with “but”. */
const isRefused = ({ effect, brought }: Step) =>
	brought.landed !== 'met' && (effect.move === NOT_YET || effect.move === 'repair_but');

export const mendingShapes = rule(
	'mending-shapes',
	'The mends that land have at least two shapes (a question, plain words, an act), and one mend is refused.',
	function* (walked) {
		const shapes = new Map<string, string>();
		let refused = false;
		for (const step of walked.steps()) {
			refused ||= isRefused(step);
			if (isRepair(step) && step.brought.mended) shapes.set(step.pick, shapeOf(step));
		}
		if (shapes.size === 0) return; // a story of one answer has nothing to mend; the long ones must (route-lengths)
		const [first = ''] = shapes.keys();
		const at = (message: string, remedy: string): Found => ({ ...walked.spotOf(first), message, picks: [], remedy });
		const kinds = new Set(shapes.values());
		if (kinds.size < SHAPES) {
			yield at(
				`Every mend that lands is ${[...kinds].join('')}: ${[...shapes.keys()].join(', ')}.`,
				'Let an act mend too, or a question, or a plain “I got that wrong” that names the words.',
			);
		}
		if (!refused) {
			yield at('Every sorry is taken.', `Let one not be enough yet: react(${NOT_YET}), and have them say so.`);
		}
	},
);
