/**
 * The families of words for feelings that a reader may tick. Plain words that a reader of eleven has, in the strings of each
 * language. The families are near the nine that the pictures know, for readers and not for the rig.
 */
import type { Strings } from '../../../strings/languages.ts';

export type FamilyId = keyof Strings['exercises']['feelings']['families'];

/** In the order of the page. What stands beside them all, always, is “not sure”. */
export const FAMILIES = [
	'sad',
	'hurt',
	'lonely',
	'angry',
	'scared',
	'ashamed',
	'glad',
] as const satisfies readonly FamilyId[];
