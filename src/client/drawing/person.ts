/**
 * Who is drawn: an age, hair and clothes, each a piece of the rig, and colours; and the figure that every part draws from.
 * Types alone, in one file, since each of them names the next. Heads are measured in head units (crown to chin, without
 * hair), bodies in frame units: see README.md. No person's own file is imported here.
 */

import type { Point } from './paper.ts';
import type { Clothes, Hair, Limbs, Tones, Torso } from './pieces.ts';
import type { Pose } from './pose.ts';

/** A body of an age, in head units from the head's centre, + is down. The lower and wider apart the eyes, the younger. */
export interface Age {
	/** The head unit in frame units: heads are drawn the same size in every frame, nearly. */
	readonly hu: number;
	/** Head width; jaw and chin as shares of it. */
	readonly width: number;
	readonly jaw: number;
	readonly chin: number;
	readonly eyeY: number;
	readonly eyeX: number;
	/** Half the width of an eye. */
	readonly eye: number;
	/** How far the upper lash runs on beyond the outer corner, in eyes. */
	readonly lash: number;
	readonly browY: number;
	readonly browWidth: number;
	readonly brow: number;
	readonly noseY: number;
	readonly nose: number;
	readonly mouthY: number;
	readonly mouthWidth: number;
	readonly mouth: number;
	readonly ear: number;
	readonly neckWidth: number;
	readonly neck: number;
	/** Half the width of the shoulders, and how far they fall below the collar. */
	readonly shoulders: number;
	readonly fall: number;
	/** Where the head's centre stands in the 400 × 440 frame. */
	readonly x: number;
	readonly y: number;
	readonly sleeve: number;
	readonly hand: number;
	/** The nose, in a unit of its own. */
	readonly drawNose: (figure: Figure) => string;
	/** Lines that the years have left in the face; none in a child's. */
	readonly drawLines?: (figure: Figure) => string;
}

/** What someone holds on to when they feel alone: their arms' name then, and how those are drawn. */
export interface Hold {
	readonly arms: 'knees' | 'mug';
	readonly draw: DrawLimbs;
}

/** What makes a person: their age, hair and clothes, each a piece of the rig, and their colours. */
export interface Person {
	/** As in a story's cast. */
	readonly id: string;
	readonly age: Age;
	/** What they hold on to when they feel alone: a mug, if they do not draw up their knees any more. */
	readonly holdsOn: Hold;
	/** How much of a feeling they keep out of their face, 0–1. Nothing, unless it is said. */
	readonly guard?: number;
	/** All colours are `#rrggbb`, as seen in plain daylight. */
	readonly skin: string;
	readonly hair: Hairdo;
	readonly hairColour: string;
	readonly brow: string;
	readonly eye: string;
	readonly lip: string;
	readonly clothes: Outfit;
	readonly cloth: string;
	/** The second colour of the clothes: lining, stripes, shawl. */
	readonly trim: string;
	/** What shows at the neck. */
	readonly under: string;
	/** One small thing of theirs: a shirt's collar, a zip's pull, a mug. */
	readonly thing: string;
	/** A beard, and the lip band on it. */
	readonly beard?: (figure: Figure) => string;
	/** What they wear over the eyes, if anything. */
	readonly glasses?: (figure: Figure) => string;
	/** What is other out of doors in the cold: a hood that is up, a coat that is on. */
	readonly outside?: Partial<Person>;
}

/**
 * All that a part of a drawing may know: who, in which pose and which colours, and where a point of the face comes to lie
 * when the head turns and nods.
 */
export interface Figure {
	readonly person: Person;
	readonly age: Age;
	readonly pose: Pose;
	readonly tone: Tones;
	/** Unique on the page: the start of every id in this drawing. */
	readonly id: string;
	/** Where a point of the face lies after turn and nod; all in head units. `depth` > 1 stands out (a nose). */
	at(x: number, y: number, depth?: number): Point;
	/** The same for the hair line, whose ends stay pinned to the skull. */
	pinned(x: number, y: number): Point;
	/** How narrow a feature at `x` gets by the turn, 1 = not at all. */
	squeeze(x: number): number;
}

/** One kind of hair. */
export interface Hairdo {
	/** How much further down a head with it sits, in frame units. */
	readonly tall: number;
	/** The ears that it leaves free: −1 left, 1 right. Both, if it says nothing. */
	readonly ears?: readonly number[];
	readonly comb: (figure: Figure) => Hair;
}

/** One kind of clothes. */
export interface Outfit {
	/** What they add at each shoulder, in frame units. */
	readonly bulk: number;
	/** Sleeves that hide the palm. */
	readonly long?: boolean;
	readonly dress: (figure: Figure, torso: Torso) => Clothes;
}

/** Draws arms in one pose. */
export type DrawLimbs = (figure: Figure, torso: Torso, clothes: Clothes) => Limbs;
