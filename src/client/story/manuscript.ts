/**
 * A turn as it is told: its parts in order, once, for every renderer (screen, speech, numbers, paper, key, transcript).
 * Pure. What a part looks or sounds like is the renderer's; which parts there are, and their order, is settled here.
 */
import { lookBack, type Moment, verbOf } from './looking-back.ts';
import type { Beat, Door, Ending, Landed, Manner, Scene, Session, Story, Turn } from './types.ts';

/** A beat with its speaker's name. `goesOn`: the same person goes on in the same way, so their name is not said again. */
export interface Line extends Omit<Beat, 'speaker'> {
	readonly how: Manner;
	/** As the reader sees it; empty for narration. */
	readonly name: string;
	/** The reader's own words. */
	readonly own: boolean;
	readonly goesOn: boolean;
}

/** What the reader meant beside what was heard. `heard` is undefined where it never reached them. */
export interface Halves {
	readonly meant: string;
	readonly heard: string | undefined;
	readonly landed: Landed;
	/** It was heard as it was meant: the halves are one, and only what was heard is said. */
	readonly whole: boolean;
	/** The first on this road: a sure voice about a mind is the model's, so it is said once that they may have. */
	readonly may: boolean;
	/** The name of who heard it: the person whom the scene is with, or whoever else the line names. */
	readonly by: string;
	/** The rule, for whoever asks why. */
	readonly why: string | undefined;
}

export type Part =
	/** The words of the choice. `repeated`: the reader's own first line says them again. */
	| { readonly kind: 'own'; readonly verb: Moment['verb']; readonly text: string; readonly repeated: boolean }
	| { readonly kind: 'talk'; readonly lines: readonly Line[] }
	| ({ readonly kind: 'halves' } & Halves)
	/** The rule by itself: where there are no halves, or where it is about safety and must not be folded. */
	| { readonly kind: 'why'; readonly text: string; readonly folded: boolean }
	| { readonly kind: 'read'; readonly text: string }
	| { readonly kind: 'scene'; readonly title: string }
	| { readonly kind: 'so-far'; readonly text: string }
	/** The door of the person of that name comes to another word. `explained`: that it is none of wood has been said before. */
	| { readonly kind: 'door'; readonly door: Door; readonly name: string; readonly explained: boolean }
	| { readonly kind: 'back'; readonly moments: readonly Moment[] }
	| { readonly kind: 'rest' }
	| { readonly kind: 'ending'; readonly ending: Ending };

/** A turn taken apart: what answers the pick, then what comes next up to the choices. */
export interface Manuscript {
	readonly answer: readonly Part[];
	readonly next: readonly Part[];
}

/** What of the road before a turn its telling hangs on. Nothing of it: every word is told as if it stood alone. */
export interface Road {
	readonly before?: Turn | undefined;
	/** Halves have been shown. */
	readonly halves?: boolean;
	/** The moments to look back on, where a scene ends here. */
	readonly moments?: readonly Moment[];
	readonly ending?: Ending | undefined;
}

/** A beat as a line of its story. `before` is the beat that stands right above it. */
export function lineOf(story: Story, { speaker, ...beat }: Beat, before?: Beat): Line {
	return {
		...beat,
		name: speaker === undefined ? '' : (story.cast[speaker] ?? ''),
		own: speaker === 'you',
		goesOn: before !== undefined && before.speaker === speaker && before.how === beat.how && before.note === beat.note,
	};
}

/** Beats that stand together, as lines. */
export const linesOf = (story: Story, beats: readonly Beat[]): Line[] =>
	beats.map((beat, at) => lineOf(story, beat, beats[at - 1]));

/** Whom a scene is with: the first of the cast, unless it says otherwise. */
export function personOf(
	{ cast }: Pick<Story, 'cast'>,
	scene?: { readonly person?: string | undefined },
): { id: string; name: string } {
	const id = scene?.person ?? Object.keys(cast)[0] ?? '';
	return { id, name: cast[id] ?? '' };
}

const talk = (story: Story, beats: readonly Beat[]): Part[] =>
	beats.length > 0 ? [{ kind: 'talk', lines: linesOf(story, beats) }] : [];

/**
 * The halves of a turn; undefined where nothing was chosen, or where the act explains itself.
 * @param scene the one that the choice stood in, where the turn opens another
 */
export function halvesOf(story: Story, turn: Turn, may = false, scene = turn.scene): Halves | undefined {
	const { meant, heard, heardBy, landed = 'met', asMeant, why, atOnce } = turn;
	if (meant === undefined || heard === undefined) return undefined;
	return {
		meant,
		heard: heard === 'nothing' ? undefined : heard,
		landed,
		whole: asMeant === true,
		may,
		by: story.cast[heardBy ?? ''] ?? personOf(story, scene).name,
		why: atOnce ? undefined : why,
	};
}

/** The words alone, so that marks make no difference. */
const bare = (text: string) =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

function ownPart({ said = '', scene, beats, answers }: Turn, before: Turn | undefined): Part {
	const spoken = beats.slice(0, answers).find(({ speaker }) => speaker === 'you');
	const verb = verbOf({ said, scene: (before ?? { scene }).scene, ...(before?.asks && { asks: before.asks }) });
	const repeated = verb !== 'chose' && spoken !== undefined && bare(spoken.text).startsWith(bare(said));
	return { kind: 'own', verb, text: said, repeated };
}

/** The parts of a turn on its road. */
export function manuscriptOf(story: Story, turn: Turn, road: Road = {}): Manuscript {
	const { said, beats, answers, answered, why, atOnce, read, scene, soFar, felt, rest } = turn;
	const { before, ending, moments = [] } = road;
	const stood = before?.scene ?? scene;
	const halves = halvesOf(story, turn, road.halves === false, stood);
	// Where somebody else sits now, their door is another one, and is told as at a story's start.
	const door = (now: Door, was: Door | undefined, at: Scene): Part[] =>
		now === was ? [] : [{ kind: 'door', door: now, name: personOf(story, at).name, explained: was !== undefined }];
	const alone = why !== undefined && (atOnce === true || !halves);
	return {
		answer: [
			...(said === undefined ? [] : [ownPart(turn, before)]),
			...talk(story, beats.slice(0, answers)),
			...(halves ? [{ kind: 'halves' as const, ...halves }] : []),
			...(alone ? [{ kind: 'why' as const, text: why, folded: atOnce !== true }] : []),
			...(read === undefined ? [] : [{ kind: 'read' as const, text: read }]),
			...(answered ? door(answered.door, before?.felt.door, stood) : []),
		],
		next: [
			...(scene.title !== '' && before?.scene.title !== scene.title
				? [{ kind: 'scene' as const, title: scene.title }]
				: []),
			...(soFar === undefined ? [] : [{ kind: 'so-far' as const, text: soFar }]),
			...talk(story, beats.slice(answers)),
			...door(felt.door, stood.person === scene.person ? (answered?.door ?? before?.felt.door) : undefined, scene),
			...(moments.length > 0 ? [{ kind: 'back' as const, moments }] : []),
			...(rest ? [{ kind: 'rest' as const }] : []),
			...(ending ? [{ kind: 'ending' as const, ending }] : []),
		],
	};
}

/** All parts, in order. */
export const partsOf = (...turn: Parameters<typeof manuscriptOf>): Part[] => {
	const { answer, next } = manuscriptOf(...turn);
	return [...answer, ...next];
};

/** What each turn of a session has before it on its road. */
export function roadsOf({ turns, ending }: Pick<Session, 'turns' | 'ending'>): Road[] {
	let halves = false;
	let from = 0;
	return turns.map((turn, index) => {
		const last = index === turns.length - 1;
		const ends = turn.rest === true || (last && ending !== undefined);
		const road: Road = {
			before: turns[index - 1],
			halves,
			moments: ends ? lookBack(turns, from, index + 1) : [],
			ending: last ? ending : undefined,
		};
		halves ||= turn.meant !== undefined && turn.heard !== undefined;
		if (ends) from = index + 1;
		return road;
	});
}

/** How each kind of part is rendered: `undefined` leaves it out. */
export type Renderer<T> = { readonly [K in Part['kind']]?: (part: Extract<Part, { kind: K }>) => T | undefined };

/** Renders parts in their order; a kind without a renderer is left out. */
export function render<T>(parts: readonly Part[], renderer: Renderer<T>): T[] {
	return parts.flatMap((part) => {
		const one = (renderer[part.kind] as ((part: Part) => T | undefined) | undefined)?.(part);
		return one === undefined ? [] : [one];
	});
}
