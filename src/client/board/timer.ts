/**
 * A quiet timer: it counts down on the screen, makes no sound, and can be stopped. It takes over an element that the
 * board's markup has written (view.ts), and ends with it.
 */
import type { BoardStrings } from './view.ts';

/** Whole seconds that are left at a time, both in milliseconds; none when it is over. */
export const secondsLeft = (ends: number, now: number): number => Math.max(0, Math.ceil((ends - now) / 1000));

/**
 * Takes over a timer's element.
 * @returns stops it, for when its stage goes
 */
export function mountTimer(element: HTMLElement, words: BoardStrings): () => void {
	const shown = element.querySelector('output');
	const stop = element.querySelector<HTMLElement>('[data-stop]');
	const starts = [...element.querySelectorAll<HTMLElement>('[data-seconds]')];
	if (!shown || !stop) throw new Error('Expected an output and data-stop in a timer.');
	let ticking: ReturnType<typeof setInterval> | undefined;
	const end = () => clearInterval(ticking);
	const show = (running: boolean) => {
		stop.hidden = shown.hidden = !running;
		for (const start of starts) start.hidden = running;
	};
	element.addEventListener('click', (event) => {
		const button = (event.target as Element).closest<HTMLElement>('button');
		if (!button) return;
		end();
		const seconds = Number(button.dataset['seconds']);
		show(seconds > 0);
		if (!(seconds > 0)) {
			starts[0]?.focus();
			return;
		}
		const ends = performance.now() + seconds * 1000;
		const tick = () => {
			const left = secondsLeft(ends, performance.now());
			shown.textContent = left > 0 ? words.left(left) : words.over;
			if (left === 0) end();
		};
		tick();
		ticking = setInterval(tick, 250);
		stop.focus();
	});
	return end;
}
