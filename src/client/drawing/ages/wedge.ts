/** The nose of teens and grown-ups: a wedge. */

import { fine, group, piece } from '../paper.ts';
import type { Figure } from '../person.ts';

/** From the eye line to the nose's base, on the side away from the light unless the head is turned. */
export function wedge({ age, pose, tone, at }: Figure): string {
	const [x, y] = at(0, age.noseY, 1.1);
	const side = pose.yaw > 0.12 ? 1 : -1;
	const [topX, topY] = at(0, age.eyeY + 0.02, 1.02);
	// The bridge, in the nose's own unit.
	const [u, v] = [(topX - x) / (side * age.nose) + 0.15, (topY - y) / age.nose];
	return group(
		fine`translate(${x} ${y}) scale(${side * age.nose} ${age.nose})`,
		piece(
			fine`M${u} ${v}C${u + 0.15} ${v * 0.5} 1.05-.6 1 .05C.9 .62-.5 .62-.85 .1C-.3 .2 .2 .1 .25-.3C.2 ${v * 0.5} ${u - 0.15} ${
				v * 0.6
			} ${u} ${v}Z`,
			tone.skinDeep,
		),
	);
}
