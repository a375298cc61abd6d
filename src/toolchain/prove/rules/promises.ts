/**
 * What curriculum.md promises of a story: how long its roads are, how many ways it ends, which points it lives.
 */

import { isSyllabusId } from '../../../content/syllabus.ts';
import type { Served } from '../../compile/header.ts';
import { decisionsByScene, decisionsOnTheWay, type Span } from '../route-statistics.ts';
import type { Walked } from '../walked.ts';
import { placesReached } from './reached.ts';
import { offersRepair } from './repair-on-offer.ts';
import { type Found, rule } from './rule.ts';

/** A story with a place to rest is a long one: it is made for more than one sitting. */
function isLong(walked: Walked): boolean {
	return walked.graph.turns.some(({ rest }) => rest);
}

/** Endings and decisions of a short scene. */
const SHORT = { endings: [2, 3], decisions: [3, 6] } as const;
/** Of a long story: scenes, endings, decisions on the way, decisions a scene (its mending place not counted). */
const LONG = { scenes: 3, endings: 5, decisions: 10, inScene: [4, 6] } as const;

const say = ({ least, most }: Span) => (least === most ? `${least}` : `${least} to ${most}`);

/**
 * A decision that offers a repair counts towards the least that a scene needs, and not towards the most it may have:
 * the mending place comes on top (“a MEND adds one”).
 */
export const routeLengths = rule(
	'route-lengths',
	'A long story has 3 scenes, 5 endings and 10 decisions on the way, with 4 to 6 in a scene, one of them to read; a short one 2 or 3 endings and 3 to 6 decisions.',
	function* (walked) {
		if (!walked.order) return; // `no-idle-loop` has said so
		const at = (message: string, remedy: string): Found => {
			return { ...walked.spotOfPlace(walked.graph.states[0]?.place ?? ''), message, picks: [], remedy };
		};
		const repairs = offersRepair(walked);
		const endings = new Set(walked.graph.states.flatMap(({ ending }) => ending?.id ?? [])).size;
		const onTheWay = decisionsOnTheWay(walked) ?? { least: 0, most: 0 };
		const plain = (state: number) => walked.decides(state) && !repairs[state];
		if (isLong(walked)) yield* longPromises(walked, at, endings, onTheWay, plain);
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
	return new Set(lines.map(({ knot, stitch }) => [knot, stitch].filter(Boolean).join('.')));
}

/** Tells whether a reader gets to a knot, or a `knot.stitch`. */
function reachedIn(walked: Walked): (place: string) => boolean {
	const places = [...placesReached(walked)];
	return (place) => places.some((one) => one === place || one.startsWith(`${place}.`));
}

/** What the story lives of what it says it teaches: a point counts where a reader gets to its place. */
export function livedIn(walked: Walked): Served[] {
	const reached = reachedIn(walked);
	return walked.compiled.teaches.filter(({ place }) => reached(place));
}

export const syllabusServed = rule(
	'syllabus-served',
	'Each point that a story says it teaches is one of the course’s, and lives in a place that a reader reaches.',
	function* (walked) {
		const reached = reachedIn(walked);
		for (const line of walked.compiled.lines) {
			for (const { name, value } of line.tags) {
				if (name !== 'teaches') continue;
				const [point = '', place = ''] = value.split(/\s+/);
				const at = { file: line.file, line: line.line, picks: [] };
				if (!isSyllabusId(point)) {
					const message = `“${point}” is no point of the course.`;
					yield {
						...at,
						message,
						remedy: 'Expected an id of src/content/syllabus.ts. Mend it there or here.',
					};
				}
				if (!reached(place)) {
					const message = `“${point}” is to be lived in ${place}, and no reader gets there.`;
					yield { ...at, message, remedy: 'Name a place that a road leads to.' };
				}
			}
		}
	},
);
