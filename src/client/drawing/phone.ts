/**
 * Your own phone, for scenes in which the other person is a voice or a typed line: its light is the door.
 */

import { doorAt } from '../story/opening.ts';
import type { View } from '../story/types.ts';
import { along, draw, group } from './paper.ts';
import { box, flat, sheet } from './stage.ts';

/** What is on a screen, in one colour. */
type Sign = (fill: string) => string;

const VOICE = [18, 42, 62, 34, 52, 24];

/** A voice is a row of bars, typed words are two bubbles. */
const sound: Sign = (fill) => VOICE.map((tall, i) => flat(box(-41 + i * 15, -tall / 2 - 8, 8, tall, 4), fill)).join('');
const words: Sign = (fill) => flat(`${box(-42, -58, 58, 34, 10)}${box(-16, -12, 58, 34, 10)}`, fill);

/** A river through a town, the way along it, and somebody's dot. */
export const map: Sign = (fill) =>
	flat(
		'M-51-40Q-20-46-8-16T22 30T51 34V48Q26 52 8 36T-22-8T-51-26ZM-4-98h6v60l-6 4ZM-51 42h40l20 50h-6L-15 48h-36Z',
		fill,
	) + '<circle cx="14" cy="6" r="15" fill="#f0684e" fill-opacity=".3"/><circle cx="14" cy="6" r="8" fill="#f0684e"/>';

/** The phone upright, its middle at the origin, 118 × 218. */
export function phone(open: number, inView: View, sign: Sign = inView === 'typed' ? words : sound): string {
	const door = doorAt(open);
	const screen = box(-51, -98, 102, 190, 10);
	const glass = flat(screen, 'phone-dark');
	if (door === 'shut') return body(glass + flat(box(-51, -96, 5, 186, 2), 'phone-light') + sign('phone-dim'));
	if (door === 'ajar')
		return body(glass + flat('M-51-88q0-10 10-10h44l-26 190h-18q-10 0-10-10Z', 'phone-light') + sign('phone-dim'));
	return body(flat(screen, 'phone-light') + sign('phone-ink'));
}

const body = (screen: string): string =>
	sheet(box(-59, -109, 118, 218, 17), 'phone', 8) + screen + flat('M-14-102h28v4h-28Z', 'phone-dim');

/** The phone, its light, and a ledge that it stands on: for a place that has no better. */
export const phoneOn = (ledge: string, open: number, inView: View): string =>
	glow(open, 372, 264) +
	sheet('M-20 388Q360 372 740 388V520H-20Z', ledge, -5) +
	group('translate(372 290) rotate(-4)', phone(open, inView));

const growAt = along([3, 0.7], [5, 1], [6, 1.1], [7, 0.85], [9, 1], [10, 1.05]);

/** Its light in the room: nothing, a wedge, all round. (x, y) is the phone's middle. */
export function glow(open: number, x: number, y: number): string {
	const door = doorAt(open);
	if (door === 'shut') return '';
	const shape =
		door === 'ajar' ? 'M-50-92L-430-348V66L-50 92Z' : 'M-52-96L-240-400H240L52-96L430 40V190L52 96H-52L-430 190V40Z';
	// Within its word, too, it grows: the wedge opens from its own middle.
	return group(draw`translate(${x} ${y}) scale(${growAt(open)})`, flat(shape, 'phone-beam'));
}
