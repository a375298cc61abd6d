/**
 * A hood up, edged with fluff, and as much of straight hair as shows in it. The hood has the colours of the coat.
 */

import { cutX } from '../head.ts';
import { fine, type Point, piece } from '../paper.ts';
import type { Figure, Hairdo } from '../person.ts';
import type { Hair } from '../pieces.ts';
import { bumps, cap, split } from './cap.ts';

/** Round the face, from lower left over the top to lower right and under the chin. */
// biome-ignore format: a table
const RUFF: readonly Point[] = [
	[-0.4, 0.66], [-0.5, 0.54], [-0.555, 0.4], [-0.58, 0.24], [-0.59, 0.08], [-0.58, -0.09], [-0.55, -0.25],
	[-0.485, -0.4], [-0.38, -0.52], [-0.24, -0.6], [-0.08, -0.635], [0.08, -0.635], [0.24, -0.6], [0.38, -0.52],
	[0.485, -0.4], [0.55, -0.25], [0.58, -0.09], [0.59, 0.08], [0.58, 0.24], [0.555, 0.4], [0.5, 0.54], [0.4, 0.66],
	[0.24, 0.735], [0.08, 0.765], [-0.08, 0.765], [-0.24, 0.735], [-0.4, 0.66],
];
const HOOD = 'M-.44 .8C-.62 .62-.68 .3-.665 .02C-.65-.46-.36-.745 .02-.745S.665-.46 .665 .02C.68 .3 .62 .62 .44 .8Z';
/** The opening, the other way round, so that it is a hole. */
const OPENING =
	'M0 .615C.24 .615 .375 .52 .43 .36C.5 .1 .5-.2 .39-.37C.28-.5 .13-.52 0-.52S-.28-.5-.39-.37C-.5-.2-.5 .1-.43 .36C-.375 .52-.24 .615 0 .615Z';

function comb(figure: Figure): Hair {
	const { tone, pinned, age } = figure;
	const a = age.width / 2 + 0.03;
	const [left, part, right] = [pinned(-0.4, 0.05), pinned(-0.06, -0.375), pinned(0.4, 0.05)];
	const over = fine`M${-a + 0.06} .62C${-a + 0.05} .4 ${-a + 0.045} .3 ${left}C${pinned(-0.39, -0.2)} ${pinned(-0.27, -0.345)} ${part}C${pinned(
		0.1,
		-0.35,
	)} ${pinned(0.37, -0.3)} ${right}C${a - 0.045} .3 ${a - 0.05} .4 ${a - 0.06} .62H.55V-.6H-.55V.62Z`;
	const ruff = `M${fine`${RUFF[0] ?? ''}`}${bumps(RUFF, 0.62)}Z`;
	const seam = piece('M-.02-.745C-.2-.4-.2 .3-.06 .8H.06C-.1 .3-.1-.4 .06-.745Z', tone.clothDeep, ' opacity=".6"');
	const x = cutX(figure);
	const cloth = [tone.cloth, tone.clothShade] as const;
	return {
		behind: split(figure, 'hood', HOOD, x, cloth) + piece(OPENING, tone.clothDeep),
		front:
			`<clipPath id="${figure.id}-in"><path d="${OPENING}"/></clipPath><g clip-path="url(#${figure.id}-in)">${cap(
				figure,
				over,
				'',
			)}${piece(`M-1-1H1V1H-1Z${OPENING}`, tone.dark, ' fill-rule="evenodd" opacity=".35" transform="translate(-.02 .05)"')}</g>` +
			split(figure, 'ruff', ruff + OPENING, x, [tone.trim, tone.trimShade]),
		rear: split(figure, 'hood', HOOD, age.width * (0.5 - tone.share), cloth, seam),
		outline: [HOOD, ruff],
		rearOutline: [HOOD],
	};
}

export const hooded: Hairdo = { tall: 14, ears: [], comb };
