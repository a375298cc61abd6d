/**
 * The door, shut, ajar or open: the lamp of every scene, and the small sign beside the door line.
 */

import type { Door } from '../../../story/shapes.ts';
import { draw } from './paper.ts';
import { box, flat, sheet } from './places/stage.ts';

/** A doorway's opening, in frame units. */
export interface Opening {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** The share of the opening that is free, and how far the leaf's free edge comes towards you, in widths. */
const SWING: Readonly<Record<Door, readonly [free: number, near: number]>> = {
	shut: [0.03, 0],
	ajar: [0.34, 0.15],
	open: [0.86, 0.26],
};

/** Frame, the bright room beyond, and the leaf on its hinge at the right. */
export function doorway(door: Door, { x, y, w, h }: Opening): string {
	const [free, swing] = SWING[door];
	const near = w * swing;
	const edge = x + w * free;
	const hinge = x + w;
	const leaf = hinge - edge;
	const panel = (top: number, low: number): string => {
		const [left, right] = [edge + leaf * 0.2, hinge - leaf * 0.18];
		const out = (at: number): number => y + h * at + near * 1.2 * (at - 0.5);
		return draw`M${left} ${out(top)}L${right} ${y + h * top}V${y + h * low}L${left} ${out(low)}Z`;
	};
	const ground = draw`M${x} ${y + h}V${y + h * 0.52}Q${x + w * 0.4} ${y + h * 0.4} ${x + w} ${y + h * 0.56}V${y + h}Z`;
	const sun = draw`M${x + w * 0.21} ${y + h * 0.24}a${w * 0.15} ${w * 0.15} 0 1 1 ${w * 0.3} 0a${w * 0.15} ${w * 0.15} 0 1 1-${w * 0.3} 0Z`;
	const knob = w * 0.05;
	return (
		sheet(box(x - 12, y - 14, w + 24, h + 20, 6), 'frame', 5) +
		flat(draw`M${x} ${y}h${w}v${h}h${-w}Z`, 'beyond') +
		(door === 'shut' ? '' : flat(ground, 'beyond2')) +
		(door === 'open' ? flat(sun, 'beyond3') : '') +
		flat(draw`M${hinge} ${y}L${edge} ${y - near}V${y + h + near}L${hinge} ${y + h}Z`, 'door') +
		(door === 'open'
			? ''
			: flat(panel(0.1, 0.42) + panel(0.54, 0.9), 'door2') +
				flat(
					draw`M${edge + leaf * 0.11 - knob} ${y + h * 0.49}a${knob} ${knob} 0 1 1 ${2 * knob} 0a${knob} ${knob} 0 1 1-${2 * knob} 0Z`,
					'knob',
				))
	);
}

/** Its light on the wall: to be drawn before what stands there. It reaches the person, at x 372, from ajar on. */
export function beamOnWall(door: Door, { x, y, h }: Opening): string {
	if (door === 'shut') return '';
	return flat(
		door === 'ajar' ? draw`M${x} ${y + 6}V${y + h}L372 440L400 196Z` : draw`M${x} ${y}V${y + h}L-40 500V-10Z`,
		'beam2',
	);
}

/** Its light on the floor. */
export function beamOnFloor(door: Door, { x, y, w, h }: Opening): string {
	if (door === 'shut') return '';
	const start = draw`M${x} ${y + h}H`;
	return flat(
		start + (door === 'ajar' ? draw`${x + w * 0.36}L250 500H96Z` : draw`${x + w * 0.96}L420 500H-60V470Z`),
		'beam',
	);
}

/** The sign beside the door line: decoration, since the line says it in words. */
export const drawDoor = (door: Door): string =>
	`<svg class="door-icon" viewBox="-14 -20 100 140" aria-hidden="true">${doorway(door, { x: 0, y: 0, w: 72, h: 100 })}</svg>`;
