/**
 * Bodies by age, in head units (crown to chin without hair), measured from the head's centre, + is down (look.md §2).
 * The lower and wider apart the eyes, the younger. Heads are drawn the same size in every frame. Each age is a file in
 * ages/, with the parts that only it has.
 */

import type { Draw } from './arms.ts';
import type { Figure } from './figure.ts';

export interface Age {
	/** The head unit in frame units. */
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
	/** The arms when someone feels alone: round the knees (a child), or round a mug. */
	readonly holdOn: Draw;
}
