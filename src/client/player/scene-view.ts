/**
 * The picture in the page, moved on from turn to turn: of the scene's three layers only what changes is drawn anew, and
 * the face goes from one expression to the next in a few frames, and blinks now and then. It does not breathe: that would
 * paint the picture anew all the time, on phones that have other things to do. Nothing that one must read is in here.
 */

import { between } from '../drawing/between.ts';
import type { Pose } from '../drawing/pose.ts';
import { thoughtHtml } from '../markup/view.ts';
import type { Turn } from '../story/types.ts';
import type { Seat } from './seat.ts';

/** How long a face takes to change, in milliseconds, and in how many frames. */
const LASTS = 280;
const FRAMES = 4;

/** What stands in the stage now. */
interface Shown {
	readonly turn: Turn;
	readonly pose: Pose;
	/** What stands behind the person, and what before. */
	readonly layers: readonly [string, string];
}

/**
 * Takes over an element that holds the scene of a turn.
 * @returns moves it on to another turn; that turn's words have their frame first, the picture follows
 */
export function mountScene(
	element: HTMLElement,
	{ strings, pictures, motion }: Pick<Seat, 'strings' | 'pictures' | 'motion'>,
	first: Turn,
): (turn: Turn) => void {
	const still = () => !motion.get();
	const layersOf = (turn: Turn): Shown['layers'] => {
		const { behind, before } = pictures.place(turn);
		return [behind, before];
	};
	let shown: Shown = { turn: first, pose: pictures.pose(first), layers: layersOf(first) };
	let waiting = 0;

	/** Changes a layer. The old one fades over the new: the light of a door comes and goes. */
	const change = (layer: Element, content: string) => {
		if (!still()) {
			const leaving = layer.cloneNode(true) as Element;
			leaving.classList.add('leaving');
			leaving.addEventListener('animationend', () => leaving.remove());
			layer.after(leaving);
		}
		layer.innerHTML = content;
	};

	const person = () => element.querySelectorAll('.scene > g:not(.leaving)')[1];
	const blink = () => {
		// Now and then, never in time.
		setTimeout(blink, 2500 + 4000 * Math.random());
		const { turn, pose } = shown;
		const seen = person();
		if (!seen || still() || document.hidden || pose.shut) return;
		seen.innerHTML = pictures.person(turn, { ...pose, lidIn: 0.04, lidOut: 0.04 });
		// A face that has moved on meanwhile is its own.
		setTimeout(() => {
			if (shown.pose === pose) seen.innerHTML = pictures.person(turn, pose);
		}, 130);
	};
	setTimeout(blink, 3000);
	// Somebody whose file came after their scene had begun.
	element.closest('story-player')?.addEventListener('met', () => {
		const seen = person();
		if (seen) seen.innerHTML = pictures.person(shown.turn, shown.pose);
	});

	return (turn) => {
		cancelAnimationFrame(waiting);
		element.querySelector('.thought')?.remove();
		element.insertAdjacentHTML('beforeend', thoughtHtml(strings, turn)?.html ?? '');
		const move = (start: number) => {
			const {
				turn: { scene },
				pose: old,
				layers: had,
			} = shown;
			const [behind, face, before] = element.querySelectorAll('.scene > g:not(.leaving)');
			if (!behind || !face || !before) return;
			const layers = layersOf(turn);
			if (layers[0] !== had[0]) change(behind, layers[0]);
			if (layers[1] !== had[1]) change(before, layers[1]);
			const held = pictures.pose(turn);
			const cut = still() || scene.place !== turn.scene.place || scene.inView !== turn.scene.inView;
			const draw = (frame: number) => {
				const pose = frame < FRAMES ? between(old, held, frame / FRAMES) : held;
				shown = { turn, pose, layers };
				face.innerHTML = pictures.person(turn, pose);
				if (frame < FRAMES) waiting = requestAnimationFrame((time) => wait(frame, time));
			};
			const wait = (frame: number, time: number) => {
				const next = Math.min(FRAMES, Math.floor(((time - start) / LASTS) * FRAMES) + 1);
				if (next > frame) draw(next);
				else waiting = requestAnimationFrame((later) => wait(frame, later));
			};
			draw(cut ? FRAMES : 1);
		};
		waiting = requestAnimationFrame(() => {
			waiting = requestAnimationFrame(move);
		});
	};
}
