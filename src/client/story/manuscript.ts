/**
 * A turn as it is told: its parts in order, once, for every renderer (screen, speech, numbers, paper, key, transcript).
 * Pure. What a part looks or sounds like is the renderer's; which parts there are, and their order, is settled here.
 */
import type { Beat, Door, Ending, Landed, Manner, Scene, Story, Turn } from './types.ts';

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
	/** Who heard it: a name, or undefined where the reader sits in that person's own chair. */
	readonly by: string | undefined;
}

export type Part =
	| { readonly kind: 'own'; readonly text: string }
	| { readonly kind: 'talk'; readonly lines: readonly Line[] }
	| ({ readonly kind: 'halves' } & Halves)
	| { readonly kind: 'why'; readonly text: string }
	| { readonly kind: 'read'; readonly text: string }
	| { readonly kind: 'scene'; readonly title: string }
	| { readonly kind: 'door'; readonly door: Door }
	| { readonly kind: 'rest' }
	| { readonly kind: 'ending'; readonly ending: Ending };

/** A turn taken apart: what answers the pick, then what comes next up to the choices. */
export interface Manuscript {
	readonly answer: readonly Part[];
	readonly next: readonly Part[];
}

/** A beat as a line of its story. `before` is the beat that stands right above it. */
export function lineOf(story: Story, { speaker, ...beat }: Beat, before?: Beat): Line {
	return {
		...beat,
		name: speaker === undefined ? '' : (story.cast[speaker] ?? ''),
		own: speaker === 'you',
		goesOn: before !== undefined && before.speaker === speaker && before.how === beat.how,
	};
}

/** Beats that stand together, as lines. */
export const linesOf = (story: Story, beats: readonly Beat[]): Line[] =>
	beats.map((beat, at) => lineOf(story, beat, beats[at - 1]));

/** The name of the person a story is about: the first of its cast. */
export const nameOf = (story: Story): string => Object.values(story.cast)[0] ?? '';

const talk = (story: Story, beats: readonly Beat[]): Part[] =>
	beats.length > 0 ? [{ kind: 'talk', lines: linesOf(story, beats) }] : [];

/** The halves of a turn; undefined where nothing was chosen, or nothing says what it came to. */
export function halvesOf(story: Story, { meant, heard, landed = 'met', scene }: Turn): Halves | undefined {
	if (meant === undefined || heard === undefined) return undefined;
	return {
		meant,
		heard: heard === 'nothing' ? undefined : heard,
		landed,
		by: scene.inView === 'mirror' ? undefined : nameOf(story),
	};
}

/**
 * The parts of a turn.
 * @param before the scene that stood until then: its title is told where another begins
 * @param ending the ending, on the story's last turn
 */
export function manuscriptOf(story: Story, turn: Turn, before?: Pick<Scene, 'id'>, ending?: Ending): Manuscript {
	const { said, beats, answers, why, read, scene, felt, rest } = turn;
	const halves = halvesOf(story, turn);
	const opens = scene.title !== '' && before?.id !== scene.id;
	return {
		answer: [
			...(said === undefined ? [] : [{ kind: 'own' as const, text: said }]),
			...talk(story, beats.slice(0, answers)),
			...(halves ? [{ kind: 'halves' as const, ...halves }] : []),
			...(why === undefined ? [] : [{ kind: 'why' as const, text: why }]),
			...(read === undefined ? [] : [{ kind: 'read' as const, text: read }]),
		],
		next: [
			...(opens ? [{ kind: 'scene' as const, title: scene.title }] : []),
			...talk(story, beats.slice(answers)),
			{ kind: 'door', door: felt.door },
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

/** How each kind of part is rendered: `undefined` and an empty text leave it out. */
export type Renderer<T> = { readonly [K in Part['kind']]?: (part: Extract<Part, { kind: K }>) => T | undefined };

/** Renders parts in their order; a kind without a renderer is left out. */
export function render<T>(parts: readonly Part[], renderer: Renderer<T>): T[] {
	return parts.flatMap((part) => {
		const one = (renderer[part.kind] as ((part: Part) => T | undefined) | undefined)?.(part);
		return one === undefined ? [] : [one];
	});
}
