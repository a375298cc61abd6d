/**
 * A hearing aid at the right ear: a bright piece behind it, a tube over it, a mould in it. Never hidden (look.md §3).
 * In the ear's unit.
 */

import type { Figure } from './figure.ts';
import { earAt } from './head.ts';
import { piece } from './paper.ts';

const BODY = 'M-.15-1.05C.35-1.75 1.35-1.35 1.42-.35C1.46 .35 1.15 1 .78 .98C.3 .95 .3 .4 .45-.2Z';
const GRIP = 'M1.05-.5Q1.21 0 .99 .4Q.81 0 1.05-.5Z';
const TUBE = '<path d="M-.12-1.12C-.38-.7-.3-.25 .02 .1" fill="none" stroke-width=".2" stroke-linecap="round"/>';

/** An aid of this colour: what lies behind the ear, and what before it. */
export const hearingAid =
	(colour: string) =>
	(figure: Figure): readonly [behind: string, before: string] => [
		earAt(figure, 1, piece(BODY, colour) + piece(GRIP, figure.tone.dark, ' opacity=".4"')),
		earAt(figure, 1, `<g stroke="${colour}">${TUBE}</g><circle cx=".06" cy=".14" r=".28" fill="${colour}"/>`),
	];
