/**
 * The way from one pose to another: numbers ease out, arms change at the middle, tears and shut eyes step (look.md §6).
 * Pure, and small: it ships to the browser.
 */
import type { Pose } from './pose.ts';

/** What cannot be half: half a tear is another tear, half-shut eyes are another feeling. */
const STEPS: ReadonlySet<string> = new Set(['arms', 'tears', 'shut']);

/**
 * The pose at a moment on the way.
 * @param t 0 is `from`, 1 is `to`; beyond them, the nearer of the two
 */
export function between(from: Pose, to: Pose, t: number): Pose {
	const eased = 1 - (1 - Math.min(1, Math.max(0, t))) ** 2;
	const mixed = Object.entries(to).map(([name, there]) => {
		const here = from[name as keyof Pose];
		if (STEPS.has(name) || typeof there !== 'number' || typeof here !== 'number') return [name, t < 0.5 ? here : there];
		// Written so that both ends are exact.
		return [name, here * (1 - eased) + there * eased];
	});
	return Object.fromEntries(mixed) as Pose;
}
