/**
 * Words for feelings by family, each family from a weak word to a strong one. Plain words that a reader of eleven has;
 * each fits after “are you …?”. The families are near the nine that the pictures know, for readers and not for the rig.
 */

export interface Family {
	readonly name: string;
	/** From weak to strong. */
	readonly words: readonly [string, string, string];
}

// biome-ignore format: a line a family
export const FAMILIES = {
	sad: { name: 'Sad', words: ['low', 'sad', 'heartbroken'] },
	hurt: { name: 'Hurt', words: ['let down', 'hurt', 'crushed'] },
	lonely: { name: 'Lonely', words: ['left out', 'lonely', 'all alone'] },
	angry: { name: 'Angry', words: ['cross', 'angry', 'furious'] },
	scared: { name: 'Scared', words: ['uneasy', 'worried', 'terrified'] },
	ashamed: { name: 'Ashamed', words: ['awkward', 'embarrassed', 'ashamed'] },
	glad: { name: 'Glad', words: ['calm', 'glad', 'thrilled'] },
} as const satisfies Record<string, Family>;

export type FamilyId = keyof typeof FAMILIES;

/** What stands beside all families, always. */
export const NOT_SURE = 'not sure';
