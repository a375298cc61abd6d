/**
 * What people wear: Teo's winter coat, Bruno's goalkeeper's jacket, Señora Olga's cardigan and shawl.
 * Each kind says what stands behind the neck, what is printed on the chest, what closes at the collar, and its back.
 */

import type { Figure } from './figure.ts';
import { draw, fine, group, piece } from './paper.ts';
import type { Person } from './people.ts';
import type { Torso } from './torso.ts';

export interface Clothes {
	readonly behind: string;
	readonly printed: string;
	readonly collar: string;
	/** Drawn over the shoulders in a view from the back. */
	readonly back: string;
	/** The cuff at a hand. */
	readonly cuff: string;
}

/** The line where a hanging sleeve lies on the body, each side. */
const seams = ({ tone }: Figure, { wide, high }: Torso): string =>
	[-1, 1]
		.map((s) =>
			piece(
				draw`M${s * wide * 0.74} ${high + 64}C${s * wide * 0.78} ${high + 100} ${s * wide * 0.8} ${high + 140} ${
					s * wide * 0.78
				} 400L${s * wide * 0.83} 400C${s * wide * 0.84} ${high + 140} ${s * wide * 0.8} ${high + 96} ${
					s * wide * 0.74
				} ${high + 64}Z`,
				tone.clothDeep,
			),
		)
		.join('');

function coat(figure: Figure, torso: Torso): Clothes {
	const { tone, lamp } = figure;
	const { neck: n, collar: y } = torso;
	const [left, right] = lamp.side < 0 ? [tone.cloth, tone.clothShade] : [tone.clothShade, tone.cloth];
	const lapel = (s: 1 | -1, fill: string): string =>
		piece(
			draw`M${s * n * 1.5} ${y - 16}C${s * n * 2.75} ${y - 2} ${s * n * 2.2} ${y + 38} ${-s * 4} ${y + 70}C${s * n * 0.42} ${
				y + 40
			} ${s * n * 0.86} ${y + 14} ${s * n * 0.92} ${y - 10}Z`,
			fill,
		);
	const toggle = (at: number): string =>
		group(
			draw`translate(0 ${at})`,
			piece('M-27-2.5H27V2.5H-27Z', tone.clothDeep) +
				piece('M-18-6Q0-11 18-6Q23 0 18 6Q0 11-18 6Q-23 0-18-6Z', tone.trim),
		);
	const hood = (lift: number, grow: number): string =>
		draw`M${-n * (2.5 + grow)} ${y + 34}C${-n * (3.1 + grow)} ${y - lift} ${-n * 1.3} ${y - lift - 8} 0 ${y - lift - 8}S${
			n * (3.1 + grow)
		} ${y - lift} ${n * (2.5 + grow)} ${y + 34}Z`;
	return {
		behind: piece(hood(40, 0.25), tone.clothDeep) + piece(hood(28, -0.1), tone.trimShade),
		printed:
			seams(figure, torso) +
			piece(draw`M-15 ${y + 50}H11L17 400H-21Z`, tone.clothDeep, ' opacity=".5"') +
			toggle(y + 92) +
			toggle(y + 142),
		// The school jumper and its white collar in the gap.
		collar:
			piece(
				draw`M${-n * 1.1} ${y - 6}C${-n * 0.8} ${y + 30} ${-n * 0.3} ${y + 58} 0 ${y + 70}C${n * 0.3} ${y + 58} ${
					n * 0.8
				} ${y + 30} ${n * 1.1} ${y - 6}L${n} ${y - 2}C${n * 0.8} ${y + 24} ${-n * 0.8} ${y + 24} ${-n} ${y - 2}Z`,
				tone.under,
			) +
			piece(
				draw`M${-n * 1.06} ${y - 4}L${-n * 0.62} ${y + 38}L0 ${y + 21}L${n * 0.62} ${y + 38}L${n * 1.06} ${y - 4}C${
					n * 0.7
				} ${y + 23} ${-n * 0.7} ${y + 23} ${-n * 1.06} ${y - 4}Z`,
				lamp.lit('#f4efe2'),
			) +
			lapel(-1, left) +
			lapel(1, right),
		back:
			piece(
				draw`M${-n * 3} ${y - 8}C${-n * 2.6} ${y + 96} ${n * 2.6} ${y + 96} ${n * 3} ${y - 8}C${n * 1.5} ${y + 14} ${
					-n * 1.5
				} ${y + 14} ${-n * 3} ${y - 8}Z`,
				tone.clothDeep,
				draw` transform="translate(${-lamp.side * 3} 7)"`,
			) +
			piece(
				draw`M${-n * 3} ${y - 8}C${-n * 2.6} ${y + 96} ${n * 2.6} ${y + 96} ${n * 3} ${y - 8}C${n * 1.5} ${y + 14} ${
					-n * 1.5
				} ${y + 14} ${-n * 3} ${y - 8}Z`,
				tone.cloth,
			),
		cuff: tone.clothDeep,
	};
}

function tracksuit(figure: Figure, torso: Torso): Clothes {
	const { tone, lamp } = figure;
	const { neck: n, collar: y, wide, high } = torso;
	const stripe = (s: 1 | -1): string =>
		draw`M${s * n * 1.3} ${y + 8}L${s * wide} ${high + 24}L${s * wide * 1.1} ${high + 60}L${s * n * 1.3} ${y + 34}Z`;
	const band = piece(stripe(-1), tone.trim) + piece(stripe(1), tone.trim);
	const stand = draw`M${-n * 1.3} ${y - 16}C${-n} ${y + 10} ${n} ${y + 10} ${n * 1.3} ${y - 16}L${n * 1.34} ${y + 14}C${n} ${y + 40} ${-n} ${y + 40} ${-n * 1.34} ${y + 14}Z`;
	return {
		behind: piece(
			draw`M${-n * 1.36} ${y + 20}V${y - 20}Q0 ${y - 34} ${n * 1.36} ${y - 20}V${y + 20}Z`,
			tone.underShade,
		),
		printed: band + seams(figure, torso) + piece(draw`M-3 ${y + 30}H3V400H-3Z`, tone.clothDeep),
		collar:
			piece(stand, tone.under) +
			piece(draw`M-3 ${y + 3}H3V${y + 34}H-3Z`, tone.trim) +
			piece(draw`M-5 ${y + 34}H5L4 ${y + 50}Q0 ${y + 54} -4 ${y + 50}Z`, lamp.lit('#e9b44c')),
		// A goalkeeper's number.
		back:
			band +
			piece(draw`M-18 ${y + 72}L6 ${y + 58}H20V${y + 158}H-4V${y + 82}L-18 ${y + 90}Z`, tone.trim) +
			piece(
				draw`M${-n * 1.3} ${y - 22}C${-n} ${y - 6} ${n} ${y - 6} ${n * 1.3} ${y - 22}V${y + 10}C${n} ${y + 22} ${-n} ${y + 22} ${
					-n * 1.3
				} ${y + 10}Z`,
				tone.under,
			),
		cuff: tone.under,
	};
}

function cardigan(figure: Figure, torso: Torso): Clothes {
	const { tone, lamp } = figure;
	const { neck: n, collar: y, wide, high } = torso;
	const shawl = (s: 1 | -1): string =>
		draw`M${s * n * 1.05} ${y - 16}C${s * n * 1.7} ${y + 6} ${s * wide * 0.66} ${high - 34} ${s * wide * 0.96} ${high + 8}C${
			s * wide * 1.1
		} ${high + 54} ${s * wide * 0.9} ${high + 76} ${s * wide * 0.72} ${high + 62}C${s * wide * 0.5} ${high + 80} ${
			s * n * 0.8
		} ${y + 116} ${s * 2} ${y + 104}C${s * n * 0.7} ${y + 60} ${s * n * 1.1} ${y + 20} ${s * n * 1.05} ${y - 16}Z`;
	const half = (s: 1 | -1): string =>
		piece(shawl(s), tone.clothDeep, draw` opacity=".6" transform="translate(${-lamp.side * 3} 8)"`) +
		piece(shawl(s), s === lamp.side ? tone.trim : tone.trimShade);
	return {
		behind: piece(
			draw`M${-n * 1.5} ${y + 26}C${-n * 1.6} ${y - 18} ${n * 1.6} ${y - 18} ${n * 1.5} ${y + 26}Z`,
			tone.trimShade,
		),
		printed: piece(draw`M${-n * 1.1} ${y - 10}L0 ${y + 150}L${n * 1.1} ${y - 10}Z`, tone.under) + seams(figure, torso),
		collar:
			piece(
				draw`M${-n * 1.12} ${y - 12}C${-n * 1.5} ${y + 16} ${-n * 0.9} ${y + 40} ${-n * 0.2} ${y + 34}L0 ${y + 22}C${
					-n * 0.6
				} ${y + 18} ${-n} ${y + 4} ${-n * 1.12} ${y - 12}ZM${n * 1.12} ${y - 12}C${n * 1.5} ${y + 16} ${n * 0.9} ${y + 40} ${
					n * 0.2
				} ${y + 34}L0 ${y + 22}C${n * 0.6} ${y + 18} ${n} ${y + 4} ${n * 1.12} ${y - 12}Z`,
				tone.under,
			) +
			half(-1) +
			half(1) +
			group(
				fine`translate(0 ${y + 104})`,
				'<circle r="9" fill="#e9b44c"/><circle cx="2" cy="-2" r="3" fill="#fbf0cf"/>',
			),
		back:
			half(-1) +
			half(1) +
			piece(
				draw`M${-wide * 0.94} ${high + 6}C${-n} ${y - 26} ${n} ${y - 26} ${wide * 0.94} ${high + 6}L0 ${y + 210}Z`,
				tone.trim,
			),
		cuff: tone.clothDeep,
	};
}

const KINDS: Readonly<Record<Person['clothes'], (figure: Figure, torso: Torso) => Clothes>> = {
	coat,
	tracksuit,
	cardigan,
};

export const clothesOf = (figure: Figure, torso: Torso): Clothes => KINDS[figure.person.clothes](figure, torso);
