/** Who serves which point of the syllabus, and which points nobody serves. Pure: what is counted is handed in. */
import { isSyllabusId, pointOf, SYLLABUS, type SyllabusId } from '../../content/syllabus.ts';

/** A point is to be taught in a lesson, practised in an exercise, and lived in a story. */
export const WAYS = ['taught', 'practised', 'lived'] as const;
type Way = (typeof WAYS)[number];

/** Someone serves a point, at a place that exists. `point` comes from content, so it may be a mistake. */
export interface Service {
	readonly point: string;
	readonly way: Way;
	/** Who: a lesson, an exercise, a story. Only for messages. */
	readonly by: string;
	/** Where in it: an anchor of a lesson, the id of an exercise, `knot.stitch` of a story. */
	readonly place: string;
}

export interface Unserved {
	/** Points of lessons that exist and lack a way: an error in a build. */
	readonly missing: readonly { readonly point: SyllabusId; readonly way: Way }[];
	/** Points named by someone that are no points: an error in a build. */
	readonly unknown: readonly Service[];
	/** Points of lessons still to be written, whether or not someone serves them by now: a list, no error. */
	readonly later: readonly SyllabusId[];
}

/**
 * Says which points are unserved.
 * @param services everything that lessons, exercises and stories say they serve
 * @param lessons the numbers (1–12) of the lessons that exist
 */
export function findUnserved(services: readonly Service[], lessons: readonly number[]): Unserved {
	const served = new Set(services.map(({ point, way }) => `${way} ${point}`));
	const written = SYLLABUS.filter((point) => lessons.includes(point.lesson));
	return {
		missing: written.flatMap(({ id }) =>
			WAYS.filter((way) => !served.has(`${way} ${id}`)).map((way) => ({ point: id, way })),
		),
		unknown: services.filter(({ point }) => !isSyllabusId(point)),
		later: SYLLABUS.filter((point) => !lessons.includes(point.lesson)).map((point) => point.id),
	};
}

const REMEDY: Record<Way, string> = {
	taught: 'give its heading in the lesson id="…" with the point’s id, and name it in the lesson’s `points`',
	practised: 'name it in the `points` of one of the lesson’s exercises',
	lived: 'give a story the tag `# teaches:` with it and the place that lives it',
};

/** The errors of a count, a sentence each, with what to do. Empty where nothing is wrong. */
export function tellUnserved({ missing, unknown }: Unserved): string[] {
	return [
		...unknown.map(
			({ point, by, place }) => `${by} (${place}) serves “${point}”, which is no point of src/content/syllabus.ts.`,
		),
		...missing.map(
			({ point, way }) => `“${point}” of lesson ${pointOf(point).lesson} is ${way} nowhere: ${REMEDY[way]}.`,
		),
	];
}
