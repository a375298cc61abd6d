/** Whether things may move, as the reader's device has it set. */
import { atom, type ReadableAtom } from 'nanostores';

/** Follows the device's setting. */
export function deviceMotion(): ReadableAtom<boolean> {
	const calm = matchMedia('(prefers-reduced-motion: reduce)');
	const $motion = atom(!calm.matches);
	calm.addEventListener('change', () => $motion.set(!calm.matches));
	return $motion;
}
