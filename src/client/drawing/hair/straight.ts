/**
 * Straight, from a parting, long or to the chin: one side falls over the shoulder, the other is tucked behind the ear.
 */

import { cutX } from '../head.ts';
import { fine, group, piece } from '../paper.ts';
import type { Figure, Hairdo } from '../person.ts';
import type { Hair } from '../pieces.ts';
import { back, cap, lock } from './cap.ts';

const CLIP = 'M-.085-.022Q0-.034 .085-.022V.02Q0 .01-.085 .02Z';

/** `end` is how far down it falls; `held` if a clip holds it. */
const combStraight =
	(end: number, held: boolean) =>
	(figure: Figure): Hair => {
		const { age, tone, pinned } = figure;
		const a = age.width / 2 + 0.034;
		const [left, part, right] = [pinned(-0.395, 0.02), pinned(-0.06, -0.375), pinned(0.4, -0.03)];
		const dome = (x: number, y: number): string =>
			fine`C${x + 0.012}-.36 ${x * 0.72}-.6 0-.6C${-x * 0.72}-.6 ${-x - 0.012}-.36 ${-x} ${y}`;
		const brow = fine`C${pinned(-0.39, -0.2)} ${pinned(-0.27, -0.345)} ${part}C${pinned(0.1, -0.35)} ${pinned(0.37, -0.3)} ${right}`;
		// The left curtain down over the shoulder, the parting, and down to the right ear.
		const over = fine`M${-a + 0.17} ${end}C${-a + 0.15} ${end * 0.73} ${-a + 0.06} ${end * 0.48} ${left}${brow}L${a - 0.005} .06${dome(a, 0)}C${-a - 0.012} ${end * 0.4} ${
			-a - 0.01
		} ${end * 0.73} ${-a - 0.035} ${end - 0.04}Q${-a + 0.06} ${end + 0.02} ${-a + 0.17} ${end}Z`;
		const tucked = fine`M${a - 0.07}-.1L${a}-.1C${a + 0.014} ${end * 0.3} ${a + 0.02} ${end * 0.66} ${a + 0.035} ${end - 0.04}Q${a - 0.06} ${end + 0.02} ${a - 0.17} ${end}C${
			a - 0.14
		} ${end * 0.66} ${a - 0.1} ${end * 0.4} ${a - 0.07}-.1Z`;
		const fall = fine`M${-a} 0L${-a} ${end + 0.05}H${a}L${a} 0${dome(a, 0)}Z`;
		const rear = fine`M${-a} 0C${-a - 0.01} ${end * 0.4} ${-a - 0.02} ${end * 0.8} ${-a - 0.03} ${end + 0.09}Q0 ${end + 0.2} ${a + 0.03} ${end + 0.09}C${a + 0.02} ${end * 0.8} ${a + 0.01} ${end * 0.4} ${a} 0${dome(a, 0)}Z`;
		const strands = piece(
			fine`M${part}C${a * 0.3}-.53 ${a * 0.82}-.42 ${a * 0.96}-.1C${a * 0.7}-.36 ${a * 0.35}-.46 ${part}ZM${part}C${-a * 0.4}-.52 ${
				-a * 0.86
			}-.38 ${-a * 0.96} 0C${-a * 0.82}-.3 ${-a * 0.5}-.44 ${part}Z`,
			tone.hairShine,
		);
		const combed = piece(
			fine`M0-.57C${a * 0.5}-.5 ${a * 0.72}-.2 ${a * 0.66} .5C${a * 0.6}-.1 ${a * 0.42}-.4 0-.57ZM0-.57C${-a * 0.5}-.5 ${-a * 0.72}-.2 ${
				-a * 0.66
			} .5C${-a * 0.6}-.1 ${-a * 0.42}-.4 0-.57Z`,
			tone.hairShine,
		);
		const [clipX, clipY] = pinned(0.3, -0.33);
		const clip = !held ? '' : group(fine`translate(${clipX} ${clipY}) rotate(46)`, piece(CLIP, tone.thing));
		return {
			fall: piece(fall, tone.hairShade),
			behind: lock(figure, 'tucked', tucked, cutX(figure)),
			front: cap(figure, over, strands + clip),
			rear: back(figure, rear, combed),
			outline: [over, tucked],
			rearOutline: [rear],
		};
	};

export const straight: Hairdo = { tall: 4, ears: [1], comb: combStraight(0.75, true) };
export const bob: Hairdo = { tall: 4, ears: [1], comb: combStraight(0.46, false) };
