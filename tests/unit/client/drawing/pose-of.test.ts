/** What is a person's own in how they hold themselves: where they look, what they hold on to. */
import { describe, expect, it } from 'vitest';
import { MAX_YAW } from '../../../../src/client/drawing/expression.ts';
import { poseOf } from '../../../../src/client/drawing/pose-of.ts';
import { describePose } from '../../../../src/client/markup/describe.ts';
import { DOORS, FEELINGS } from '../../../../src/client/story/types.ts';
import { en } from '../../../../src/strings/en/index.ts';

describe('Oskar', () => {
	const poses = FEELINGS.flatMap((shows) =>
		DOORS.flatMap((door) => [1, 5, 9].map((distress) => poseOf('oskar', { shows, distress, door }))),
	);

	it('looks past you, whatever he feels and however far the door is open, and the words say so', () => {
		for (const pose of poses) {
			expect(pose.gazeX).toBeGreaterThan(0.7);
			expect(pose.yaw).toBeLessThanOrEqual(MAX_YAW);
			expect(describePose(en.player, pose)).not.toContain(en.player.shown.eyesOnYou);
		}
	});

	it('is like others in all else: he turns to you when the door is open', () => {
		const felt = { shows: 'worried', distress: 6, door: 'open' } as const;
		expect({ ...poseOf('oskar', felt), gazeX: 0 }).toEqual({ ...poseOf('tomek', felt), gazeX: 0 });
		expect(poseOf('tomek', felt).gazeX).toBeLessThan(0.5);
	});
});

it('whoever is grown up holds a mug where the young draw up their knees', () => {
	const alone = { shows: 'lonely', distress: 5, door: 'ajar' } as const;
	expect(poseOf('tomek', alone).arms).toBe('knees');
	expect(poseOf('selim', alone).arms).toBe('mug');
});
