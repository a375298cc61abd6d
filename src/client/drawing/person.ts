/**
 * What makes a person: their age, hair and clothes, each a piece of the rig, and their colours. No person's own file
 * is imported here.
 */

import type { Age } from './age.ts';
import type { Outfit } from './clothes/wear.ts';
import type { Figure } from './figure.ts';
import type { Hairdo } from './hair/cap.ts';

export interface Person {
	/** As in a story's cast. */
	readonly id: string;
	readonly age: Age;
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
	/** What they wear at the right ear: what lies behind it, and before it. */
	readonly aid?: (figure: Figure) => readonly [behind: string, before: string];
	/** What is other out of doors. */
	readonly outside?: Partial<Person>;
}
