/**
 * A headscarf, wrapped under the chin. Its cloth has the colours of hair: a person who wears it needs no other.
 */

import { cutX } from '../head.ts';
import { fine, piece } from '../paper.ts';
import type { Figure, Hairdo } from '../person.ts';
import type { Hair } from '../pieces.ts';
import { lock } from './cap.ts';

function comb(figure: Figure): Hair {
	const { age, tone, pose } = figure;
	const a = age.width / 2;
	const x = pose.yaw * 0.08;
	const [, brow] = figure.pinned(0, -0.375);
	const chin = 0.51 + pose.pitch * 0.035;
	const whole = fine`M${-a - 0.03} .7C${-a - 0.16} .6 ${-a - 0.06} .45 ${-a - 0.07} .1C${-a - 0.09}-.36 ${-a * 0.72}-.615 .01-.615S${
		a + 0.09
	}-.36 ${a + 0.07} .1C${a + 0.06} .45 ${a + 0.16} .6 ${a + 0.03} .7C${a * 0.6} .82 ${-a * 0.6} .82 ${-a - 0.03} .7Z`;
	// The opening for the face, the other way round, and a strip of the under-scarf along the brow.
	const opening = fine`M${x} ${chin}C${x + a * 0.5} ${chin} ${x * 0.5 + a * 0.8} .4 ${a * 0.92} .08C${a * 0.97} ${brow + 0.14} ${a * 0.62} ${brow} ${x} ${brow}S${
		-a * 0.97
	} ${brow + 0.14} ${-a * 0.92} .08C${x * 0.5 - a * 0.8} .4 ${x - a * 0.5} ${chin} ${x} ${chin}Z`;
	const under = fine`M${-a * 0.93} 0C${-a * 0.97} ${brow + 0.14} ${-a * 0.62} ${brow - 0.01} ${x} ${brow - 0.01}S${a * 0.97} ${brow + 0.14} ${a * 0.93} 0C${a * 0.93} ${brow + 0.17} ${
		a * 0.56
	} ${brow + 0.025} ${x} ${brow + 0.025}S${-a * 0.93} ${brow + 0.17} ${-a * 0.93} 0Z`;
	const folds = piece(
		fine`M${a + 0.05} .3C${a * 0.6} .56 ${-a * 0.2} .6 ${-a - 0.08} .5C${-a * 0.2} .67 ${a * 0.7} .62 ${a + 0.05} .3ZM${a * 0.7}-.5C${
			a * 1.02
		}-.3 ${a * 1.1}-.05 ${a + 0.03} .2C${a + 0.02}-.1 ${a * 0.95}-.3 ${a * 0.7}-.5Z`,
		tone.hairShine,
	);
	const drape = piece(
		fine`M${-a - 0.06} .56C${-a * 0.2} .7 ${a * 0.4} .7 ${a * 0.9} .46C${a * 0.6} .76 ${-a * 0.3} .8 ${-a - 0.06} .56Z`,
		tone.dark,
		' opacity=".22"',
	);
	const rear = fine`M${-a - 0.1} .86C${-a - 0.05} .5 ${-a - 0.07} .3 ${-a - 0.07} .1C${-a - 0.09}-.36 ${-a * 0.72}-.615 0-.615S${a + 0.09}-.36 ${
		a + 0.07
	} .1C${a + 0.07} .3 ${a + 0.05} .5 ${a + 0.1} .86Q0 1.1 ${-a - 0.1} .86Z`;
	return {
		behind: '',
		front: piece(under, tone.hairShade) + lock(figure, 'cap', whole + opening, cutX(figure), folds + drape),
		rear: lock(figure, 'cap', rear, age.width * (0.5 - tone.share), folds),
		outline: [whole],
		rearOutline: [rear],
	};
}

export const scarf: Hairdo = { tall: 6, ears: [], comb };
