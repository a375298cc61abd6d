/**
 * The values everything passes around: a compiled story, a session and its parts.
 * Types and the closed word lists they rest on; no behaviour.
 */

/** look.md's nine feelings: the only words `feels` and `shows` may hold. */
export const FEELINGS = ['calm', 'sad', 'hurt', 'angry', 'ashamed', 'worried', 'lonely', 'relieved', 'warm'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** How likely the other person is to say more, from the model's `openness` (research.md §3.2). */
export const DOORS = ['shut', 'ajar', 'open'] as const;
export type Door = (typeof DOORS)[number];

/** What a reaction did, as the model's `landed` says it (model.md, "Moves"). */
export const LANDINGS = ['met', 'near', 'missed', 'lost'] as const;
export type Landed = (typeof LANDINGS)[number];

/** The hour of a scene: it colours the light, never the page. */
export const LIGHTS = ['window', 'dusk', 'lamp', 'phone', 'night'] as const;
export type Light = (typeof LIGHTS)[number];

/** What of the other person the reader can see in a scene. `mirror`: the reader sits in that person's own chair. */
export const VIEWS = ['face', 'back', 'voice', 'typed', 'mirror'] as const;
export type View = (typeof VIEWS)[number];

/** Places that can be drawn. A new place is a new backdrop, and its name here. */
// biome-ignore format: a line a story
export const PLACES = [
	'kitchen', 'bakery', 'table', 'gate',
	'bedroom', 'counter', 'shelter', 'stairs',
	'flat', 'ferry', 'hall',
	'pitch', 'steps', 'arena', 'station', 'supper',
	'sill', 'passage', 'club', 'workshop', 'tram', 'studio',
	'pier', 'stop',
] as const;
export type Place = (typeof PLACES)[number];

/** How a line is uttered. `aside` and `voice` are kinds of `typed` and `said` that the page sets apart; a `silence` has no words. */
export const MANNERS = ['said', 'inside', 'typed', 'aside', 'voice', 'narration', 'silence'] as const;
export type Manner = (typeof MANNERS)[number];

/** What a scene's picture is drawn from, besides the person. */
export interface Setting {
	readonly place: Place;
	readonly light: Light;
	readonly inView: View;
	/** The cast id of whom the scene is with, where it is not the first of the cast. */
	readonly person?: string;
}

/** A scene as its knot's first line gives it. `id` is the knot. */
export interface Scene extends Setting {
	readonly id: string;
	/** Place and time, as the reader reads it: "Thursday, 18:14. The kitchen." */
	readonly title: string;
}

/** One line shown. `speaker` is a cast id; narration has none. `say` is what a screen reader says instead. */
export interface Beat {
	readonly speaker?: string;
	readonly how: Manner;
	/** How or from where it is said, in the writer’s own words: “through the wall”. */
	readonly note?: string;
	readonly text: string;
	readonly say?: string;
}

/** A choice on offer, in play's order. `goOn`: the only one of its turn, and no decision. */
export interface Choice {
	readonly pick: string;
	readonly text: string;
	readonly goOn?: true;
}

/** What stands after a turn. `distress` is 0–10 and is never printed; `shows` is what is drawn. */
export interface Felt {
	readonly distress: number;
	readonly door: Door;
	/** How far the door stands open, 0–10: drawn, never printed. */
	readonly opening: number;
	readonly feels: Feeling;
	readonly shows: Feeling;
}

/** A pick and what followed it. Turn 0 has no pick. */
export interface Turn {
	readonly scene: Scene;
	/** `knot` or `knot.stitch` where this turn came to rest. */
	readonly place: string;
	readonly pick?: string;
	/** The reader's own line, as the choice had it. */
	readonly said?: string;
	readonly goOn?: true;
	readonly beats: readonly Beat[];
	/** How many of the beats, from the first, answer the pick. The others open what comes next. */
	readonly answers: number;
	readonly felt: Felt;
	/** What stood after the answer alone, before what opens next. */
	readonly answered?: Felt;
	readonly landed?: Landed;
	/** Heard as it was meant: the two halves are one. */
	readonly asMeant?: true;
	/** It mended what was open. */
	readonly mended?: true;
	/** How much better it was for them after the answer than before it: 2 × understood − distress − pressure. Never printed. */
	readonly gain?: number;
	readonly meant?: string;
	/** What it meant to the other person; the value `nothing` means that it never reached them. */
	readonly heard?: string;
	/** The cast id of who heard it, where it is not the person whom the scene is with. */
	readonly heardBy?: string;
	/** What they did, as seen, in a few words. */
	readonly did?: string;
	/** The rule, in a sentence. */
	readonly why?: string;
	/** The rule is about safety: it is never folded. */
	readonly atOnce?: true;
	/** Where a scene opens: what has happened on this road. */
	readonly soFar?: string;
	/** The choices on offer after it are wishes. */
	readonly asks?: 'want';
	/** After a Read decision: what it was. */
	readonly read?: string;
	/** The scene ends here: a place to stop and to come back to. */
	readonly rest?: true;
}

/** How a story ended. `question` is to think about; `next` is what to try. */
export interface Ending {
	readonly id: string;
	readonly title: string;
	readonly question?: string;
	readonly next?: string;
}

/** A replay that could not go on: the pick the story no longer offers, and what it offers there. */
export interface Stop {
	/** Index into the picks. */
	readonly at: number;
	readonly pick: string;
	readonly offered: readonly string[];
}

/** All of one attempt, played. */
export interface Session {
	readonly story: string;
	readonly turns: readonly Turn[];
	readonly offered: readonly Choice[];
	readonly ending?: Ending;
	readonly stoppedAt?: Stop;
	/** What the story hands to others when it ends: VAR → value. */
	readonly leaves: Readonly<Record<string, string>>;
}

/** A flag taken from another story: its closed list of values, the first of which is the default. */
export interface Take {
	readonly flag: string;
	readonly values: readonly string[];
}

/** A compiled story, as it ships: a value that survives JSON. */
export interface Story {
	/** The same in every language, as picks are: an attempt goes on where the reader changes language. */
	readonly id: string;
	/** The language of its words, as in `lang`: `en`. */
	readonly lang: string;
	readonly title: string;
	/** Whom it is about, and who is drawn wherever a scene names nobody else: the first of the cast. */
	readonly person: { readonly id: string; readonly name: string };
	/** Cast id → the name the reader sees. */
	readonly cast: Readonly<Record<string, string>>;
	/** The content note. */
	readonly about: string;
	readonly leaves: readonly string[];
	readonly takes: readonly Take[];
	/** Every setting that one of its scenes may have, once: its pictures are drawn ahead. */
	readonly scenes: readonly Setting[];
	/** Every ending: id → its title and the knot (or knot.stitch) it stands in. */
	readonly endings: Readonly<Record<string, { readonly title: string; readonly place: string }>>;
	/** ink's own compiled JSON, less the tags that are for writers and teachers. */
	readonly ink: unknown;
}
