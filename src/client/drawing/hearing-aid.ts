/**
 * A hearing aid at the right ear: a bright piece behind it, a tube over it, a mould in it. Never hidden (look.md §3).
 * In the ear's unit.
 */

import type { Figure } from './figure.ts';
import { earAt } from './head.ts';
import { piece } from './paper.ts';

const BODY =
	'M-.15-1.08C.2-1.62 1.02-1.42 1.1-.55C1.14 0 1.02 .42 .78 .46C.5 .4 .62 0 .56-.36C.48-.86 .2-1.04-.15-1.08Z';
const GRIP = 'M.86-.42Q.98-.1 .86 .16Q.72-.1 .86-.42Z';
const TUBE = '<path d="M-.12-1.12C-.38-.7-.3-.25 .02 .1" fill="none" stroke-width=".17" stroke-linecap="round"/>';

/** An aid of this colour: what lies behind the ear, and what before it. */
export const hearingAid =
	(colour: string) =>
	(figure: Figure): readonly [behind: string, before: string] => [
		earAt(figure, 1, piece(BODY, colour) + piece(GRIP, figure.tone.dark, ' opacity=".4"')),
		earAt(figure, 1, `<g stroke="${colour}">${TUBE}</g><circle cx=".06" cy=".14" r=".24" fill="${colour}"/>`),
	];
