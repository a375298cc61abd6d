/**
 * Parted and plaited: one plait over a shoulder, or two.
 */

import { cutX } from '../head.ts';
import { fine, group, piece } from '../paper.ts';
import type { Figure, Hairdo } from '../person.ts';
import type { Hair } from '../pieces.ts';
import { back, cap } from './cap.ts';

/** One strand crossing another, pointing down. */
const STRAND = 'c.062-.01 .075 .06 0 .125c-.075-.065-.062-.135 0-.125Z';

const combPlaits =
	(sides: readonly (1 | -1)[]) =>
	(figure: Figure): Hair => {
		const { age, tone, pinned } = figure;
		const a = age.width / 2 + 0.03;
		const [left, part, right] = [pinned(-0.4, -0.03), pinned(0.05, -0.37), pinned(0.4, -0.03)];
		const dome = (y: number): string =>
			fine`C${a + 0.014}-.36 ${a * 0.72}-.59 0-.59C${-a * 0.72}-.59 ${-a - 0.014}-.36 ${-a} ${y}Z`;
		const over = fine`M${-a} .06L${left}C${pinned(-0.37, -0.3)} ${pinned(-0.12, -0.345)} ${part}C${pinned(0.14, -0.345)} ${pinned(
			0.37,
			-0.3,
		)} ${right}L${a} .06${dome(0.06)}`;
		const mass = fine`M${-a} .06C${-a} .34 ${-a * 0.6} .42 0 .42S${a} .34 ${a} .06${dome(0.06)}`;
		const strands = piece(
			fine`M${part}C${a * 0.4}-.5 ${a * 0.86}-.36 ${a * 0.97}-.06C${a * 0.76}-.32 ${a * 0.4}-.42 ${part}ZM${part}C${-a * 0.4}-.52 ${
				-a * 0.86
			}-.36 ${-a * 0.97}-.04C${-a * 0.8}-.3 ${-a * 0.46}-.44 ${part}Z`,
			tone.hairShine,
		);
		const rope = (s: 1 | -1, colour: string): string => {
			const links = [0, 1, 2, 3, 4].map((i) => fine`M${-s * i * 0.008} ${i * 0.084}${STRAND}`);
			const tie = fine`M${-s * 0.042 - 0.034} .43h.07v.04h-.07Z`;
			const end = fine`M${-s * 0.042} .455c.05 .03 .045 .1 .01 .15c-.06-.03-.075-.1-.01-.15Z`;
			return group(
				fine`translate(${s * (a - 0.03)} .2)`,
				piece(end + links.join(''), colour) +
					piece(
						links.map((d) => d.replace(STRAND, 'c.03 0 .04 .03 0 .1c.014-.05 .014-.08 0-.1Z')).join(''),
						tone.hairShine,
					) +
					piece(tie, tone.thing),
			);
		};
		const light = (s: number): string => (s * age.width * 0.45 > cutX(figure) ? tone.hair : tone.hairShade);
		const ropes = sides.map((s) => rope(s, light(s))).join('');
		return {
			behind: piece(mass, tone.hairShade) + ropes,
			front: cap(figure, over, strands),
			rear: back(figure, mass, piece(fine`M-.012-.59H.012V.42H-.012Z`, tone.hairShine)) + ropes,
			outline: [over],
			rearOutline: [mass],
		};
	};

export const plait: Hairdo = { tall: 4, comb: combPlaits([1]) };
export const plaits: Hairdo = { tall: 4, comb: combPlaits([-1, 1]) };
