/**
 * Every place that can be drawn, found by its file: `places/<name>.ts` exports its `backdrop`, and the name stands in PLACES
 * (story/types.ts). For the build alone.
 */

import type { Place } from '../story/types.ts';
import type { Backdrop } from './stage.ts';

const FOUND = import.meta.glob<Backdrop>('./places/*.ts', { eager: true, import: 'backdrop' });

/**
 * How a place is drawn.
 * @throws Error when it has a name and no file
 */
export function backdropOf(place: Place): Backdrop {
	const backdrop = FOUND[`./places/${place}.ts`];
	if (backdrop) return backdrop;
	throw new Error(
		`Nobody has drawn the place “${place}” yet. Expected an export \`backdrop\` in src/client/drawing/places/${place}.ts.`,
	);
}
