/**
 * A story's pictures, turn after turn: places and colours come as data, drawn when the page was built; only the person
 * is drawn here. Strings of SVG, no DOM. The pictures are decoration: what they show stands beside them in words.
 */

import { TYPICAL } from '../story/opening.ts';
import type { Felt, Place, Setting, Story, Turn, View } from '../story/types.ts';
import { dressed } from './dressed.ts';
import { figureOf } from './figure.ts';
import { draw, group } from './paper.ts';
import type { Person } from './person.ts';
import type { Tones } from './pieces.ts';
import type { Pose } from './pose.ts';
import { poseOf } from './pose-of.ts';
import { drawBack, drawFront } from './rig.ts';

/** What does not hang on how the person feels: what stands behind and before them, and their colours if they are seen. */
export interface Art {
	readonly behind: string;
	readonly before: string;
	readonly tones?: Tones;
	/** The place is out of doors in the cold: the person is dressed for it. */
	readonly outdoors?: true;
}

/** The art of one setting, by numbers of layers and tones: a layer for each opening of the door, 0–10. */
export interface SceneArt {
	readonly behind: readonly number[];
	readonly before: readonly number[];
	/** The person's colours with the door shut, half open and open; between them they are mixed. None if unseen. */
	readonly tones?: readonly number[];
}

/** All the art of a story. What scenes share stands in a list once: tags, layers made of them, tones. */
export interface PictureData {
	readonly tags: readonly string[];
	readonly layers: readonly (readonly number[])[];
	readonly tones: readonly Tones[];
	/** By `artKey`. */
	readonly scenes: Readonly<Record<string, SceneArt>>;
	/** Those of its places that are out of doors in the cold; left out where there are none. */
	readonly outdoors?: readonly Place[];
	/** The sign beside the door line: a layer for each opening. */
	readonly doors: readonly number[];
}

export interface Pictures {
	/** The scene as it stands after a turn. */
	readonly scene: (turn: Turn) => string;
	/** What stands behind and before the person in it. */
	readonly place: (turn: Turn) => Pick<Art, 'behind' | 'before'>;
	/** How the person holds themselves after a turn. */
	readonly pose: (turn: Turn) => Pose;
	/** The person alone, in the light of that turn; nothing where they cannot be seen. `id` if they are in the page twice. */
	readonly person: (turn: Turn, pose: Pose, id?: string) => string;
	/** The sign beside the door line. */
	readonly door: (opening: number) => string;
}

/** As much of what is felt as shows. */
type Shown = Pick<Felt, 'shows' | 'distress' | 'door'>;

/** The name of a setting's art: `kitchen/lamp/face`; with somebody else than the first of the cast, `pier/window/face/tala`. */
export const artKey = ({ place, light, inView, person }: Setting): string =>
	[place, light, inView, person].filter(Boolean).join('/');

const CHANNELS = [1, 3, 5] as const;

/** Two colours, `#rrggbb`, and how much of the second. */
const blend = (a: string, b: string, much: number): string =>
	CHANNELS.reduce((hex, at) => {
		const [from, to] = [a, b].map((one) => Number.parseInt(one.slice(at, at + 2), 16)) as [number, number];
		return (
			hex +
			Math.round(from + (to - from) * much)
				.toString(16)
				.padStart(2, '0')
		);
	}, '#');

/** The colours at an opening, mixed from those with the door shut, half open and open. */
function tonesAt(three: readonly Tones[], opening: number): Tones | undefined {
	const [shut, ajar, open] = three;
	if (!shut || !ajar || !open) return undefined;
	const [from, to, at, width] =
		opening <= TYPICAL.ajar ? [shut, ajar, TYPICAL.shut, TYPICAL.ajar] : [ajar, open, TYPICAL.ajar, TYPICAL.open];
	const much = Math.max(0, Math.min(1, (opening - at) / (width - at)));
	const mixed = Object.entries(from).map(([name, a]) => {
		const b = to[name as keyof Tones] ?? a;
		return [name, typeof a === 'number' ? a + (Number(b) - a) * much : blend(a, String(b), much)];
	});
	return Object.fromEntries(mixed) as Tones;
}

/** The person stands right of the middle, clear of the thought slip; a bun needs more room above. */
function seated(someone: Person | undefined, { tones, outdoors }: Art, pose: Pose, inView: View, id: string): string {
	if (!tones || !someone) return '';
	const person = dressed(someone, outdoors === true);
	return group(
		draw`translate(172 ${32 + person.hair.tall})`,
		(inView === 'back' ? drawBack : drawFront)(figureOf(person, pose, tones, id)),
	);
}

/** A scene of three layers, so that a page can change one of them and leave the others standing (../stage.ts). */
const layered = (behind: string, person: string, before: string): string =>
	`<svg class="scene" viewBox="0 0 720 500" preserveAspectRatio="xMidYMax slice" aria-hidden="true"><g>${behind}</g><g>${person}</g><g>${before}</g></svg>`;

/**
 * A scene as one `<svg class="scene">`, 720 × 500, cropped from above where the frame is lower.
 * @param id starts the ids of the person: letters, digits, hyphens; unique on the page
 */
export const composeScene = (
	art: Art,
	person: Person | undefined,
	felt: Shown,
	{ inView }: Setting,
	id: string,
): string => layered(art.behind, person ? seated(person, art, poseOf(person.id, felt), inView, id) : '', art.before);

/** The start of every id in a story's pictures. */
export const pictureId = (story: string): string => `${story}-now`;

/** Whom there is to be drawn, by id; undefined where they are not there yet: then their place is empty. */
export type People = (id: string) => Person | undefined;

/** A story's pictures from its data and the people who are drawn. */
export function picturesOf(
	data: PictureData,
	people: People,
	{ id: story, person: first }: Pick<Story, 'id' | 'person'>,
): Pictures {
	const idIn = ({ scene }: Turn): string => scene.person ?? first.id;
	// A story and its pictures are built together. Should a cache hold one of them back, the words still stand.
	const layer = (number = -1): string => (data.layers[number] ?? []).map((tag) => data.tags[tag] ?? '').join('');
	const artOf = ({ scene, felt: { opening } }: Turn): Art => {
		const { behind = [], before = [], tones = [] } = data.scenes[artKey(scene)] ?? {};
		const colours = tonesAt(
			tones.flatMap((number) => data.tones[number] ?? []),
			opening,
		);
		return {
			behind: layer(behind[opening]),
			before: layer(before[opening]),
			...(colours && { tones: colours }),
			...(data.outdoors?.includes(scene.place) && { outdoors: true }),
		};
	};
	return {
		scene: (turn) => composeScene(artOf(turn), people(idIn(turn)), turn.felt, turn.scene, pictureId(story)),
		place: artOf,
		pose: (turn) => poseOf(idIn(turn), turn.felt),
		person: (turn, pose, id = pictureId(story)) => seated(people(idIn(turn)), artOf(turn), pose, turn.scene.inView, id),
		door: (opening) => layer(data.doors[opening]),
	};
}
