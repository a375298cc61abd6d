/**
 * The door, by how far it stands open (0–10): the lamp of every scene, and the small sign beside the door line. A house has a leaf on
 * a hinge; a bus and a hall have two; what is set into a leaf is the place's.
 */

import { doorAt } from '../story/opening.ts';
import type { Door } from '../story/types.ts';
import { along, draw, lerp, type Point } from './paper.ts';
import { box, flat, sheet } from './stage.ts';

/** A doorway's opening, in frame units. */
export interface Hole {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** The share of the hole that is free, by the door's opening. A shut door stays a shut door, whatever is behind it. */
const freeAt = along(
	[0, 0.02],
	[2, 0.045],
	[3, 0.07],
	[4, 0.22],
	[5, 0.34],
	[6, 0.45],
	[7, 0.7],
	[9, 0.86],
	[10, 0.93],
);
/** How far the leaf's free edge comes towards you, in widths. */
const nearAt = along([2, 0], [3, 0.02], [4, 0.1], [5, 0.15], [6, 0.18], [7, 0.23], [9, 0.26], [10, 0.28]);

/** A point of a leaf: across from its free edge (0) to its hinge (1), and down from its top (0) to its foot (1). */
type OnLeaf = (across: number, down: number) => Point;
/** What is set into a leaf, below a knob that all leaves have. */
type Inlay = (at: OnLeaf, door: Door) => string;

/** A leaf with its free edge `near` towards you, so that it is taller there. */
const leafAt =
	({ y, h }: Hole, edge: number, hinge: number, near: number): OnLeaf =>
	(across, down) => [lerp(edge, hinge, across), y + h * down + 2 * near * (1 - across) * (down - 0.5)];

/** A piece of a leaf, straight on all sides. */
const pane = (at: OnLeaf, left: number, top: number, right: number, low: number): string =>
	draw`M${at(left, top)}L${at(right, top)}L${at(right, low)}L${at(left, low)}Z`;

/** Two panels, as in a house. */
export const panels: Inlay = (at) => flat(pane(at, 0.2, 0.1, 0.82, 0.42) + pane(at, 0.2, 0.54, 0.82, 0.9), 'door2');

/** How bright a pane of glass in a leaf is: as bright as what is behind it comes through. */
const PANE: Readonly<Record<Door, string>> = { shut: 'door2', ajar: 'beyond2', open: 'beyond' };

/** A fire door: a narrow pane of wired glass, and a plate for feet. */
export const wired: Inlay = (at, door) => {
	const wires = [0.2, 0.28, 0.36, 0.44].map((v) => pane(at, 0.2, v, 0.52, v + 0.008));
	return (
		flat(pane(at, 0.2, 0.12, 0.52, 0.52), PANE[door]) +
		flat(`${wires.join('')}${pane(at, 0.34, 0.12, 0.38, 0.52)}`, 'door') +
		flat(pane(at, 0.06, 0.86, 0.94, 0.97), 'rim')
	);
};

/** A door on a ship: a pane with cut corners, over a bolted plate. */
export const cabin: Inlay = (at, door) =>
	flat(
		draw`M${at(0.32, 0.12)}L${at(0.68, 0.12)}L${at(0.8, 0.17)}L${at(0.8, 0.43)}L${at(0.68, 0.48)}L${at(0.32, 0.48)}L${at(
			0.2,
			0.43,
		)}L${at(0.2, 0.17)}Z`,
		PANE[door],
	) + flat(pane(at, 0.2, 0.62, 0.8, 0.88), 'door2');

/** A kitchen's door: glass above, wood below. */
export const glazed: Inlay = (at, door) =>
	flat(pane(at, 0.2, 0.08, 0.47, 0.3) + pane(at, 0.53, 0.08, 0.8, 0.3), PANE[door]) +
	flat(pane(at, 0.2, 0.33, 0.47, 0.55) + pane(at, 0.53, 0.33, 0.8, 0.55), PANE[door]) +
	flat(pane(at, 0.2, 0.64, 0.8, 0.92), 'door2');

/** A bus: all glass, in a rubber edge. */
export const folding: Inlay = (at, door) => flat(pane(at, 0.16, 0.06, 0.86, 0.88), PANE[door]);

/** A hall: a small pane high up, and a brass bar to push. */
export const foyer: Inlay = (at, door) =>
	flat(pane(at, 0.28, 0.12, 0.76, 0.3), PANE[door]) +
	flat(pane(at, 0.2, 0.62, 0.84, 0.92), 'door2') +
	flat(pane(at, 0.1, 0.47, 0.9, 0.505), 'knob');

/** A shut door lets its light out at the foot as well. */
const FOOT: Readonly<Record<Door, number>> = { shut: 0.984, ajar: 1, open: 1 };

/** The hole in its frame, with the bright room beyond. */
function holeAt(open: number, { x, y, w, h }: Hole, inside?: string): string {
	const door = doorAt(open);
	const ground = draw`M${x} ${y + h}V${y + h * 0.52}Q${x + w * 0.4} ${y + h * 0.4} ${x + w} ${y + h * 0.56}V${y + h}Z`;
	const sun = draw`M${x + w * 0.21} ${y + h * 0.24}a${w * 0.15} ${w * 0.15} 0 1 1 ${w * 0.3} 0a${w * 0.15} ${w * 0.15} 0 1 1-${w * 0.3} 0Z`;
	return (
		sheet(box(x - 12, y - 14, w + 24, h + 20, 6), 'frame', 5) +
		flat(draw`M${x} ${y}h${w}v${h}h${-w}Z`, door === 'shut' ? 'thread' : 'beyond') +
		(door === 'shut' ? '' : (inside ?? flat(ground, 'beyond2') + (door === 'open' ? flat(sun, 'beyond3') : '')))
	);
}

/** Frame, the bright room beyond, and the leaf on its hinge at the right. */
export function doorway(open: number, hole: Hole, inlay: Inlay = panels): string {
	const { x, y, w, h } = hole;
	const door = doorAt(open);
	const [edge, hinge] = [x + w * freeAt(open), x + w];
	const leaf = leafAt(hole, edge, hinge, w * nearAt(open));
	const knob = w * 0.05;
	return (
		holeAt(open, hole) +
		flat(pane(leaf, 0, 0, 1, FOOT[door]), 'door') +
		(door === 'open'
			? ''
			: inlay(leaf, door) +
				flat(
					draw`M${edge + (hinge - edge) * 0.11 - knob} ${y + h * 0.49}a${knob} ${knob} 0 1 1 ${2 * knob} 0a${knob} ${knob} 0 1 1-${2 * knob} 0Z`,
					'knob',
				))
	);
}

/** The same with two leaves, which part in the middle; `inside` is drawn in the opening once they do. */
export function doubleDoor(open: number, hole: Hole, inlay: Inlay, inside?: string): string {
	const { x, w } = hole;
	const door = doorAt(open);
	const [wide, near] = [(w * (1 - freeAt(open))) / 2, w * nearAt(open) * 0.6];
	const leaves = [leafAt(hole, x + wide, x, near), leafAt(hole, x + w - wide, x + w, near)];
	return (
		holeAt(open, hole, inside) +
		leaves
			.map((leaf) => flat(pane(leaf, 0, 0, 1, FOOT[door]), 'door') + (door === 'open' ? '' : inlay(leaf, door)))
			.join('')
	);
}

/** How wide its light falls: 0 half open, 1 open. Below 0 it does not reach the person yet. */
const wideAt = along([3, -0.5], [5, 0], [9, 1]);

/** Its light on the wall: to be drawn before what stands there. It reaches the person, at x 372, from half open on. */
export function beamOnWall(open: number, { x, y, h }: Hole): string {
	if (doorAt(open) === 'shut') return '';
	const wide = wideAt(open);
	const to = (half: number, all: number): number => lerp(half, all, wide);
	return flat(
		draw`M${x} ${y + 6 - 6 * wide}V${y + h}L${to(372, -40)} ${to(440, 500)}L${to(400, -40)} ${to(196, -10)}Z`,
		'beam2',
	);
}

/** Its light on the floor: under a shut door, only what its foot lets out. */
export function beamOnFloor(open: number, { x, y, w, h }: Hole): string {
	if (doorAt(open) === 'shut') return flat(draw`M${x - 4} ${y + h + 7}h${w + 8}l-14 9h${-w - 2}Z`, 'beam');
	const wide = wideAt(open);
	const to = (half: number, all: number): number => lerp(half, all, wide);
	return flat(
		draw`M${x} ${y + h}H${x + w * to(0.36, 0.96)}L${to(250, 420)} 500H${to(96, -60)}V${to(500, 470)}Z`,
		'beam',
	);
}

/** The sign beside the door line: decoration, since the line says it in words. */
export const drawDoor = (open: number): string =>
	`<svg class="door-icon" viewBox="-14 -20 100 140" aria-hidden="true">${doorway(open, { x: 0, y: 0, w: 72, h: 100 })}</svg>`;
