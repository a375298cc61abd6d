/**
 * A plain jumper with a ribbed neck; or a shirt with a stripe across the chest.
 */

import { draw, piece } from '../paper.ts';
import type { Figure, Outfit } from '../person.ts';
import type { Clothes, Torso } from '../pieces.ts';
import { atCollar, seams } from './wear.ts';

const NECK = 'M-1.26-.28C-1.02 1.08 1.02 1.08 1.26-.28L1.06-.44C.84 .64-.84 .64-1.06-.44Z';
const BEHIND = 'M-1.2 .5V-.3Q0-.62 1.2-.3V.5Z';
const BACK = 'M-1.24-.36C-.7 0 .7 0 1.24-.36L1.3 .1C.7 .46-.7 .46-1.3 .1Z';

const dress =
	(striped: boolean) =>
	(figure: Figure, torso: Torso): Clothes => {
		const { tone } = figure;
		const y = torso.collar + torso.neck * 2.6;
		const stripe = striped
			? piece(draw`M-400 ${y}Q0 ${y + 22} 400 ${y}V${y + 30}Q0 ${y + 52}-400 ${y + 30}Z`, tone.trim)
			: '';
		return {
			behind: atCollar(torso, piece(BEHIND, tone.trimShade)),
			printed: stripe + seams(figure, torso),
			collar: atCollar(torso, piece(NECK, tone.trim)),
			backPrinted: stripe + seams(figure, torso),
			back: atCollar(torso, piece(BACK, tone.trim)),
			cuff: striped ? tone.trim : tone.clothDeep,
		};
	};

export const sweater: Outfit = { bulk: 0, dress: dress(false) };
export const striped: Outfit = { bulk: 0, dress: dress(true) };
