/**
 * How long a story's roads are, in how many ways it ends, and what each scene holds: counts alone.
 */
import { pathOf } from '../../compile/scan.ts';
import { sampleOf } from '../roads/sample.ts';
import { decisionsByScene, decisionsOnTheWay, type Span } from '../route-statistics.ts';
import { storyKindOf } from '../story-kind.ts';
import type { Walked } from '../walked.ts';
import { offersRepair } from './repair-on-offer.ts';
import { type Found, rule } from './rule.ts';

/** Endings and decisions of a short scene. */
const SHORT = { endings: [2, 3], decisions: [3, 6] } as const;
/** Of a long story: scenes, endings, decisions on the way, decisions a scene (its mending place not counted). */
const LONG = { scenes: 3, endings: 5, decisions: 10, inScene: [4, 6] } as const;

/**
 * Of a minute story. A lesson plays several in a row, each for one cause: so it is one miss and one second look, it ends
 * in two ways (the miss was caught, or it will come round again), and it may not grow beyond what a minute and a bit reads.
 */
const MINUTE = { decisions: 2, endings: 2, words: 350 } as const;

const say = ({ least, most }: Span) => (least === most ? `${least}` : `${least} to ${most}`);

/**
 * A decision that offers a repair counts towards the least that a scene needs, and not towards the most it may have:
 * the mending place comes on top (“a MEND adds one”).
 */
export const routeLengths = rule(
	'route-lengths',
	'A long story has 3 scenes, 5 endings and 10 decisions on the way, with 4 to 6 in a scene, one of them to read; a short one 2 or 3 endings and 3 to 6 decisions; a minute one 2 and 2, and 350 words at most.',
	function* (walked) {
		if (!walked.order) return; // `no-idle-loop` has said so
		const at = (message: string, remedy: string): Found => {
			return { ...walked.spotOfPlace(walked.graph.states[0]?.place ?? ''), message, picks: [], remedy };
		};
		const repairs = offersRepair(walked);
		const endings = new Set(walked.graph.states.flatMap(({ ending }) => ending?.id ?? [])).size;
		const onTheWay = decisionsOnTheWay(walked) ?? { least: 0, most: 0 };
		const plain = (state: number) => walked.decides(state) && !repairs[state];
		const kind = storyKindOf(walked);
		if (kind === 'minute') yield* minutePromises(walked, at, endings, onTheWay);
		else if (kind === 'long') yield* longPromises(walked, at, endings, onTheWay, plain);
		else {
			const [few, many] = SHORT.endings;
			if (endings < few || endings > many) {
				yield at(`A short story ends in 2 or 3 ways. Found ${endings}.`, 'Write an ending, or join two.');
			}
			const most = decisionsOnTheWay(walked, plain)?.most ?? 0;
			if (onTheWay.least < SHORT.decisions[0] || most > SHORT.decisions[1]) {
				const found = say({ least: onTheWay.least, most: Math.max(most, onTheWay.least) });
				const remedy =
					'Add or take out a decision. A story made for more than one sitting has a # rest between its scenes.';
				yield at(`A short story has 3 to 6 decisions on the way, a mending place besides. Found ${found}.`, remedy);
			}
		}
	},
);

function* minutePromises(
	walked: Walked,
	at: (message: string, remedy: string) => Found,
	endings: number,
	onTheWay: Span,
): Generator<Found> {
	const { decisions, words } = MINUTE;
	if (endings !== MINUTE.endings) {
		yield at(
			`A minute story ends in 2 ways. Found ${endings}.`,
			'Let it be caught in one ending; in the other it will come round again.',
		);
	}
	if (onTheWay.least !== decisions || onTheWay.most !== decisions) {
		yield at(
			`A minute story has 2 decisions on every way. Found ${say(onTheWay)}.`,
			'Keep the miss and the second look; a story of more is a short one: leave out # kind.',
		);
	}
	const longest = Math.max(0, ...sampleOf(walked).extremes.map(({ measure }) => measure.words.story));
	if (longest > words) {
		yield at(`The longest road of a minute story has ${longest} words. Expected ${words} at most.`, 'Cut some talk.');
	}
}

function* longPromises(
	walked: Walked,
	at: (message: string, remedy: string) => Found,
	endings: number,
	onTheWay: Span,
	plain: (state: number) => boolean,
): Generator<Found> {
	if (walked.scenes.length < LONG.scenes) {
		yield at(`A long story has 3 scenes or more. Found ${walked.scenes.length}.`, 'End each scene with a # rest.');
	}
	if (endings < LONG.endings)
		yield at(`A long story has 5 endings or more. Found ${endings}.`, 'Write more ways for it to end.');
	if (onTheWay.least < LONG.decisions) {
		yield at(
			`A long story has 10 decisions or more on every way. Found ${onTheWay.least} on the shortest.`,
			'Let that way meet more decisions.',
		);
	}
	const most = decisionsByScene(walked, plain);
	for (const [scene, { least }] of decisionsByScene(walked)) {
		const many = most.get(scene)?.most ?? 0;
		if (least >= LONG.inScene[0] && many <= LONG.inScene[1]) continue;
		yield {
			...walked.spotOfPlace(scene),
			message: `A scene has 4 to 6 decisions, a mending place besides. Found ${say({ least, most: many })} in “${scene}”.`,
			picks: [],
			remedy: 'Move a decision to another scene, add one or take one out; or end the scene elsewhere with # rest.',
		};
	}
	const reads = readPlaces(walked);
	const read = decisionsOnTheWay(walked, (state) => reads.has(walked.graph.states[state]?.place ?? ''));
	if (read?.least === 0)
		yield at('Some way through meets no Read decision.', 'Put # read: on the line that opens one.');
	if (!offersRepair(walked).includes(1)) yield at('No way through meets a repair.', 'Write a mending place.');
}

/** The places whose opening line says what there was to read. */
function readPlaces(walked: Walked): Set<string> {
	const lines = walked.compiled.lines.filter(({ tags }) => tags.some(({ name }) => name === 'read'));
	return new Set(lines.map(pathOf));
}
