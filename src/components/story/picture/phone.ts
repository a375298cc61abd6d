/**
 * Your own phone, for scenes in which the other person is a voice or a typed line: its light is the door.
 */

import type { Door, View } from '../../../story/shapes.ts';
import { group } from './paper.ts';
import { box, flat, sheet } from './places/stage.ts';

const VOICE = [18, 42, 62, 34, 52, 24];

/** A voice is a row of bars, typed words are two bubbles. */
const sound = (fill: string): string =>
	VOICE.map((tall, i) => flat(box(-41 + i * 15, -tall / 2 - 8, 8, tall, 4), fill)).join('');
const words = (fill: string): string => flat(`${box(-42, -58, 58, 34, 10)}${box(-16, -12, 58, 34, 10)}`, fill);

/** The phone upright, its middle at the origin, 118 × 218. */
export function phone(door: Door, inView: View): string {
	const sign = inView === 'typed' ? words : sound;
	const screen = box(-51, -98, 102, 190, 10);
	const glass = flat(screen, 'phone-dark');
	if (door === 'shut') return body(glass + flat(box(-51, -96, 5, 186, 2), 'phone-light') + sign('phone-dim'));
	if (door === 'ajar')
		return body(glass + flat('M-51-88q0-10 10-10h44l-26 190h-18q-10 0-10-10Z', 'phone-light') + sign('phone-dim'));
	return body(flat(screen, 'phone-light') + sign('phone-ink'));
}

const body = (screen: string): string =>
	sheet(box(-59, -109, 118, 218, 17), 'phone', 8) + screen + flat('M-14-102h28v4h-28Z', 'phone-dim');

/** Its light in the room: nothing, a wedge, all round. (x, y) is the phone's middle. */
export function glow(door: Door, x: number, y: number): string {
	if (door === 'shut') return '';
	const shape =
		door === 'ajar' ? 'M-50-92L-360-300V60L-50 92Z' : 'M-52-96L-240-400H240L52-96L430 40V190L52 96H-52L-430 190V40Z';
	return group(`translate(${x} ${y})`, flat(shape, 'phone-beam'));
}
