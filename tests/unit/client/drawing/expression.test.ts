/** The pose of a feeling: look.md §4 in numbers. */
import { describe, expect, it } from 'vitest';
import { express, MAX_YAW } from '../../../../src/client/drawing/expression.ts';
import { ROWS } from '../../../../src/client/drawing/feelings.ts';
import { type Pose, REST } from '../../../../src/client/drawing/pose.ts';
import { DOORS, FEELINGS } from '../../../../src/client/story/types.ts';

const LEVELS = Array.from({ length: 21 }, (_, i) => i / 2);
const HARD = FEELINGS.filter((feeling) => ROWS[feeling].hard);

/** Never falls, from one pose to the next. */
function grows(poses: readonly Pose[], measure: (pose: Pose) => number): boolean {
	return poses.every((pose, i) => i === 0 || measure(pose) >= measure(poses[i - 1] ?? pose) - 1e-9);
}

describe('a feeling at its own level, with its own door', () => {
	it.each(FEELINGS)('%s is what the table says', (feeling) => {
		const { door, level, hard: _hard, weeps: _weeps, ...row } = ROWS[feeling];
		const pose = express(feeling, level, door);
		for (const [key, value] of Object.entries(row)) {
			if (key !== 'arms') expect(pose[key as keyof Pose], key).toBeCloseTo(value as number, 6);
		}
		expect(pose.arms).toBe(row.arms ?? 'down');
	});

	it('keeps apart what neighbours share', () => {
		const own = (feeling: (typeof FEELINGS)[number]) => express(feeling, ROWS[feeling].level, ROWS[feeling].door);
		expect(own('sad').gazeY).toBeGreaterThan(0.5);
		expect(own('lonely').gazeX).toBeGreaterThan(0.5);
		expect(own('hurt').gazeX * own('hurt').yaw).toBeLessThan(0);
		expect(FEELINGS.filter((feeling) => own(feeling).lidIn > 1)).toEqual(['worried']);
		expect(FEELINGS.filter((feeling) => own(feeling).waver > 0.3)).toEqual(['worried']);
		expect(FEELINGS.filter((feeling) => own(feeling).arms === 'shield')).toEqual(['ashamed']);
		expect(own('warm').lowLid).toBeGreaterThan(0.4);
	});
});

describe('distress', () => {
	const walks = HARD.flatMap((feeling) =>
		DOORS.flatMap((door) => [1, 0.85, 0.6].map((shown) => ({ feeling, door, shown }))),
	);

	/**
	 * What makes a face calmer, each as a number that must not fall as distress grows: brows that lie flat, lids and brows
	 * where they are at rest, a mouth that does not droop, shoulders at their ease, dry eyes.
	 */
	const unrest = (feeling: (typeof FEELINGS)[number]): Readonly<Record<string, (pose: Pose) => number>> => ({
		'slope of the brows': ({ browIn, browOut }) => {
			const { browIn: full = 0, browOut: end = 0 } = ROWS[feeling];
			return Math.sign(full - end) * (browIn - browOut);
		},
		'knitted brows': ({ knit }) => knit,
		'upper lids, off their rest': ({ lidIn }) => Math.sign((ROWS[feeling].lidIn ?? REST.lidIn) - REST.lidIn) * lidIn,
		'drooping mouth': ({ curve }) => -curve,
		'wavering mouth': ({ waver }) => waver,
		'shoulders, off their rest': ({ shoulders }) => Math.sign(ROWS[feeling].shoulders ?? 0) * shoulders,
		tears: ({ tears }) => tears,
		colour: ({ blush }) => blush,
		sinking: ({ sink }) => sink,
	});

	it.each(walks)('never makes $feeling look calmer ($door, shown $shown)', ({ feeling, door, shown }) => {
		const poses = LEVELS.map((level) => express(feeling, level, door, shown));
		for (const [name, measure] of Object.entries(unrest(feeling))) expect(grows(poses, measure), name).toBe(true);
	});

	it('weakens an easy feeling', () => {
		for (const feeling of ['calm', 'relieved', 'warm'] as const) {
			const [calmer, shaken] = [express(feeling, 1, 'open'), express(feeling, 9, 'open')];
			expect(shaken.curve).toBeLessThan(calmer.curve);
		}
	});

	it('brings tears when look.md says', () => {
		const tears = (feeling: 'sad' | 'hurt' | 'angry', level: number) => express(feeling, level, 'ajar').tears;
		expect([3, 4, 6, 9].map((level) => tears('sad', level))).toEqual([0, 1, 2, 3]);
		expect([3, 4, 8, 9].map((level) => tears('hurt', level))).toEqual([0, 1, 1, 2]);
		expect([8, 9].map((level) => tears('angry', level))).toEqual([0, 2]);
	});

	it('bares teeth only at the top of anger', () => {
		const bared = FEELINGS.flatMap((feeling) =>
			LEVELS.filter((level) => {
				const pose = express(feeling, level, ROWS[feeling].door);
				return pose.teeth > 0.9 && pose.curve < 0;
			}).map((level) => [feeling, level]),
		);
		expect(bared).toEqual([
			['angry', 9],
			['angry', 9.5],
			['angry', 10],
		]);
	});

	it('is clamped to 0–10', () => {
		expect(express('sad', -3, 'shut')).toEqual(express('sad', 0, 'shut'));
		expect(express('sad', 40, 'shut')).toEqual(express('sad', 10, 'shut'));
	});
});

describe('the door', () => {
	it('turns a person away and folds them in as it closes', () => {
		for (const feeling of FEELINGS) {
			const poses = [...DOORS].reverse().map((door) => express(feeling, ROWS[feeling].level, door));
			expect(
				grows(poses, (pose) => pose.yaw),
				feeling,
			).toBe(true);
			// Anger stands square, the more so the more it is held.
			const folded = feeling === 'angry' ? -1 : 1;
			expect(
				grows(poses, (pose) => folded * pose.round),
				feeling,
			).toBe(true);
		}
	});

	it('never turns a head further than its far eye can follow', () => {
		for (const feeling of FEELINGS) {
			for (const door of DOORS) {
				for (const level of LEVELS) expect(Math.abs(express(feeling, level, door).yaw)).toBeLessThanOrEqual(MAX_YAW);
			}
		}
	});

	it('brings down the arms that were a wall', () => {
		expect(express('angry', 8, 'ajar').arms).toBe('down');
		expect(express('ashamed', 7, 'ajar').arms).toBe('cheek');
		expect(express('ashamed', 7, 'open').arms).toBe('chest');
		expect(express('calm', 1, 'ajar').arms).toBe('down');
		expect(express('calm', 1, 'shut').arms).toBe('crossed');
	});
});

it('gives 27 different poses', () => {
	const all = FEELINGS.flatMap((feeling) => DOORS.map((door) => JSON.stringify(express(feeling, 7, door))));
	expect(new Set(all).size).toBe(27);
});

describe('a guarded face', () => {
	const [plain, guarded] = [express('sad', 7, 'ajar'), express('sad', 7, 'ajar', 0.5)];

	it('holds back brows, mouth and tears', () => {
		expect(Math.abs(guarded.curve - REST.curve)).toBeLessThan(Math.abs(plain.curve - REST.curve));
		expect(guarded.browIn).toBeLessThan(plain.browIn);
		expect(guarded.tears).toBeLessThan(plain.tears);
	});

	it('cannot hold back the small tells: lids, gaze, posture', () => {
		for (const key of ['lidIn', 'lidOut', 'lowLid', 'gazeX', 'gazeY', 'shoulders', 'round', 'pitch', 'roll'] as const) {
			expect(guarded[key], key).toBe(plain[key]);
		}
	});

	it('shows the less, the more guarded it is', () => {
		const poses = [0, 0.25, 0.5, 0.75, 1].map((shown) => express('hurt', 7, 'ajar', shown));
		expect(grows(poses, (pose) => pose.browIn)).toBe(true);
		expect(grows(poses, (pose) => -pose.curve)).toBe(true);
	});
});
