/**
 * The pose of a given person: for those who draw it and for those who put it in words. Knows no drawing.
 */

import type { Felt } from '../story/types.ts';
import { express } from './expression.ts';
import type { Pose } from './pose.ts';

/** How much of a feeling reaches the face of a guarded person, 0–1. Everybody else shows all of it. */
const SHOWN: Readonly<Record<string, number>> = { bruno: 0.85, selim: 0.85, beni: 0.6 };

/** Those who do not draw up their knees any more. */
const GROWN: ReadonlySet<string> = new Set(['olga', 'selim', 'reyes', 'aunt', 'lola', 'noura', 'haddad']);

/** Those who mostly look past you, however open they are: where someone’s eyes are says little about who listens. */
const LOOKS_PAST: ReadonlySet<string> = new Set(['oskar']);
/** How far aside, of the most that eyes can go. */
const PAST = 0.75;

/** How a person, by the id in a story's cast, holds themselves in this moment. */
export function poseOf(person: string, { shows, distress, door }: Pick<Felt, 'shows' | 'distress' | 'door'>): Pose {
	const drawn = express(shows, distress, door, SHOWN[person]);
	const pose = LOOKS_PAST.has(person) ? { ...drawn, gazeX: Math.max(PAST, drawn.gazeX) } : drawn;
	return pose.arms === 'knees' && GROWN.has(person) ? { ...pose, arms: 'mug' } : pose;
}
