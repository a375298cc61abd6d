/**
 * From what ink said in one turn to the Turn a reader meets. Pure: no engine here, only its lines and what carries over.
 */

import { TYPICAL } from './opening.ts';
import { parsePair, parseSpeaker, QUALIFIERS, SILENCE } from './tag-text.ts';
import type {
	Beat,
	Choice,
	Door,
	Ending,
	Feeling,
	Felt,
	Landed,
	Light,
	Place,
	Scene,
	Story,
	Turn,
	View,
} from './types.ts';

/** One line as ink gave it, with what the model's variables held right after it. */
export interface RawLine {
	readonly text: string;
	readonly tags: ReadonlyMap<string, string>;
	/** The tags as ink gave them, for those that stand several times. */
	readonly written: readonly string[];
	/** `knot` or `knot.stitch` it stands in; '' where ink no longer tells (a story's last line). */
	readonly place: string;
	/** 0–10; undefined between scenes, or where a story has no model. */
	readonly distress: number | undefined;
	readonly door: Door | undefined;
	/** 0–10 and 0–4; undefined as `distress` is. For the proofs alone: no reader meets them. */
	readonly understood: number | undefined;
	readonly pressure: number | undefined;
	/** How far the door stands open, 0–10 (opening.ts); undefined as `distress` is. */
	readonly opening: number | undefined;
}

/** All that ink gave from one pick to the next choices. */
export interface RawTurn {
	readonly lines: readonly RawLine[];
	/** In the order of the file. */
	readonly offered: readonly Choice[];
	/** ink's path of the first choice on offer; undefined where there is none. */
	readonly path: string | undefined;
	readonly landed: string | undefined;
	/** The model's `last_move`: the move as it counted. For the proofs alone. */
	readonly move: string | undefined;
	/** Where the choice stood that was taken. */
	readonly chosenAt: string | undefined;
}

/** What stands from turn to turn beside ink's own state: the scene, what was last felt, a Read not yet told. */
export interface Carry {
	readonly scene: Scene;
	readonly felt: Felt;
	readonly read?: string;
}

/** The part of a turn that the pick itself brings. */
export type Head = Pick<Turn, 'pick' | 'said' | 'goOn' | 'meant'>;

/** Before the first line. A story that declares no scene (a fixture) stays here. */
export const NOWHERE: Carry = {
	scene: { id: '', title: '', place: 'kitchen', light: 'lamp', inView: 'face' },
	felt: { distress: 0, door: 'ajar', opening: TYPICAL.ajar, feels: 'calm', shows: 'calm' },
};

/** What stands after a line. `feels` stands until the next; what is shown follows it, unless the line says otherwise. */
function feel(before: Felt, line: RawLine): Felt {
	const feels = (line.tags.get('feels') as Feeling | undefined) ?? before.feels;
	const shows = (line.tags.get('shows') as Feeling | undefined) ?? (line.tags.has('feels') ? feels : before.shows);
	const door = line.door ?? before.door;
	// Between scenes the last door stands as it stood.
	const opening = line.opening ?? (door === before.door ? before.opening : TYPICAL[door]);
	return { distress: line.distress ?? before.distress, door, opening, feels, shows };
}

/** A closed qualifier says how a line is uttered; any other words are a note on one that is said aloud. */
function mannerOf(qualifier: string): Pick<Beat, 'how' | 'note'> {
	if (!qualifier) return { how: 'said' };
	const closed = QUALIFIERS.find((known) => known === qualifier);
	return closed ? { how: closed } : { how: 'said', note: qualifier };
}

function beatOf(story: Story, { text, tags }: RawLine): Beat {
	if (text === SILENCE) return { how: 'silence', text };
	const said = parseSpeaker(text);
	const speaker = said?.name.toLowerCase();
	const say = tags.get('say');
	const extra = say === undefined ? {} : { say };
	return said && speaker !== undefined && Object.hasOwn(story.cast, speaker)
		? { speaker, ...mannerOf(said.qualifier), text: said.text, ...extra }
		: { how: 'narration', text, ...extra };
}

function sceneOf(tags: ReadonlyMap<string, string>): Scene {
	const { place, light, inView } = NOWHERE.scene;
	const person = tags.get('with');
	return {
		id: '',
		title: tags.get('scene') ?? '',
		place: (tags.get('place') ?? place) as Place,
		light: (tags.get('light') ?? light) as Light,
		inView: (tags.get('in_view') ?? inView) as View,
		...(person !== undefined && { person }),
	};
}

function endingOf(value: string, tags: ReadonlyMap<string, string>): Ending {
	const [id, title] = parsePair(value) ?? [value, value];
	const question = tags.get('question');
	const next = tags.get('next');
	return { id, title, ...(question !== undefined && { question }), ...(next !== undefined && { next }) };
}

/** The knot and stitch of an ink path: `kitchen.under_the_table.0.17` → `kitchen.under_the_table`. */
export function placeOf(path: string): string {
	const parts = path.split('.');
	const end = parts.findIndex((part) => /^\d/.test(part) || part.includes('-'));
	return (end < 0 ? parts : parts.slice(0, end)).join('.');
}

/** Near, and yet not what was meant: a sorry that is not enough yet, a guess that was wrong. */
const OFF: ReadonlySet<string> = new Set(['repair_part', 'guess_off']);

/** Whether the reader was heard as they meant it. */
const isAsMeant = (landed: Landed, move: string | undefined): boolean =>
	landed === 'met' || (landed === 'near' && !OFF.has(move ?? ''));

/** What makes a turn: its words and tags, the scene it may open, and where it ends. Undefined place: it ends nowhere. */
export function makeTurn(
	story: Story,
	before: Carry,
	head: Head,
	raw: RawTurn,
): { turn: Turn; carry: Carry; ending?: Ending } | undefined {
	const tagged = (name: string) => raw.lines.findLast((line) => line.tags.has(name))?.tags;
	const value = (name: string) => tagged(name)?.get(name);
	const ended = tagged('ending');
	const ending = ended && endingOf(ended.get('ending') ?? '', ended);
	const place = raw.path === undefined ? story.endings[ending?.id ?? '']?.place : placeOf(raw.path);
	if (place === undefined) return undefined;
	const opened = tagged('scene');
	const scene = opened ? { ...sceneOf(opened), id: place.split('.')[0] ?? '' } : before.scene;
	const felt = raw.lines.reduce(feel, before.felt);
	const told = head.pick === undefined ? undefined : before.read;
	const waits = value('read') ?? (told === undefined ? before.read : undefined);
	const [heard, heardBy, did, why, soFar] = ['heard', 'heard_by', 'did', 'why', 'so_far'].map(value);
	const lines = raw.lines.filter((line) => line.text);
	const leaves = lines.findIndex((line) => line.place !== raw.chosenAt);
	const answers = head.pick === undefined || head.goOn ? 0 : leaves < 0 ? lines.length : leaves;
	const answer = lines.slice(0, answers);
	const decided = head.pick !== undefined && !head.goOn;
	const landed = decided ? (raw.landed as Landed | undefined) || undefined : undefined;
	const turn: Turn = {
		scene,
		place,
		...head,
		beats: lines.map((line) => beatOf(story, line)),
		answers,
		felt,
		...(decided && { answered: answer.reduce(feel, before.felt) }),
		...(landed && { landed }),
		...(landed && isAsMeant(landed, raw.move) && { asMeant: true as const }),
		...(landed === 'met' && raw.move === 'repair' && { mended: true as const }),
		...(heard !== undefined && { heard }),
		...(heardBy !== undefined && { heardBy }),
		...(did !== undefined && { did }),
		...(why !== undefined && { why }),
		...(tagged('at_once') && { atOnce: true as const }),
		...(soFar !== undefined && { soFar }),
		...(value('asks') === 'want' && { asks: 'want' as const }),
		...(told !== undefined && { read: told }),
		...(tagged('rest') && { rest: true as const }),
	};
	return {
		turn,
		carry: { scene, felt, ...(waits !== undefined && { read: waits }) },
		...(ending && { ending }),
	};
}
