/**
 * Which player a story needs: the player with the one person whom its pictures show. One file each, so that hair,
 * clothes and colours of everybody else stay away. A story about somebody new needs a file in players/ and a line here.
 */
import type { Start } from './players/start.ts';

/** Person → their player, loaded when it is wanted. */
export const PLAYERS: Readonly<Record<string, () => Promise<{ readonly start: Start }>>> = {
	teo: () => import('./players/teo.ts'),
	tala: () => import('./players/tala.ts'),
	selim: () => import('./players/selim.ts'),
};
