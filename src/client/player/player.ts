/**
 * The player in its element: shows what the controller has, and hands it what the reader does. The page is drawn from
 * the session alone (turn-drawer.ts), and nothing is remembered here. Its world it is given (seat.ts).
 */

import { speakTurn } from '../markup/describe.ts';
import { html } from '../markup/html.ts';
import { play } from '../story/play.ts';
import type { Session } from '../story/types.ts';
import { fill } from './bring.ts';
import { changeOf, type Draw, type Shown, startController } from './controller.ts';
import { idleWorker } from './idle.ts';
import { findElements } from './page-elements.ts';
import { numberOf, watchPresses } from './press.ts';
import { scrollToEnd, scrollToStart } from './scroll.ts';
import type { Seat } from './seat.ts';
import { keepSilences } from './silence.ts';
import { turnDrawer } from './turn-drawer.ts';

/**
 * Takes over a `<story-player>` that stands in the page with its first turn.
 * @param waiting a pick made before this was loaded; answered now, unless there is a resume point
 */
export function startPlayer(root: HTMLElement, seat: Seat, waiting?: string): void {
	const { story, strings } = seat;
	const { until } = root.dataset;
	const elements = findElements(root);
	const { picture, stage, words, now, choices, notice, live, paused } = elements;
	/** The session that the page was built with. */
	const built = play(story, []);

	const titleOfChoices = () => choices.querySelector<HTMLElement>('.choices-title');
	const presses = watchPresses();
	let silence = keepSilences([], () => undefined);

	/** On a phone the picture goes to the top and the reader's own line stands under it; beside the picture, the newest words end above the choices. */
	const bringIntoView = () => {
		const { left, top } = words.getBoundingClientRect();
		const beside = left > stage.getBoundingClientRect().left + 40;
		const tall = choices.getBoundingClientRect().bottom - top > innerHeight - 64;
		if (!beside) scrollToStart(picture);
		else if (tall) scrollToStart(words);
		else scrollToEnd(choices);
	};

	/** A quiet line above the newest turn: where the reader is, and, where it is so, that nothing is being kept. */
	const drawNotice = ({ session, held, kept }: Shown, arrived: boolean) => {
		root.classList.toggle('not-kept', !kept);
		const where = arrived && (session.stoppedAt ? strings.changed : strings.resumed);
		if (!held) notice.textContent = [where, !kept && strings.notKept].filter(Boolean).join(' ');
		else
			fill(
				notice,
				html`<p>${strings.heldTitle}</p><p><button type="button" class="btn two" data-held>${strings.heldGoOn}</button></p>`,
			);
	};

	const turns = turnDrawer(root, elements, seat, built);

	/** What of the last pick is still to come, a step a frame: all but its words, which have one of their own. */
	let due: (() => void)[] = [];
	const drawNext = () => due.shift()?.();
	const drawRest = () => {
		while (due.length > 0) drawNext();
	};
	const drawInFrames = () => {
		drawNext();
		if (due.length > 0) requestAnimationFrame(drawInFrames);
	};

	const draw: Draw = (had, shown) => {
		drawRest();
		const { session } = shown;
		idle(lookAhead(session));
		const was = had?.session ?? built;
		const change = changeOf(was, session);
		// Come to, not walked to: from an earlier visit, or by more than a step. It takes no focus.
		const arrived = !had || change === 'other';
		drawNotice(shown, arrived && (session.turns.length > 1 || session.stoppedAt !== undefined));
		if (change === 'same' && JSON.stringify(session) === JSON.stringify(was)) return;
		// Who is elsewhere on the page, in an exercise or at the button that erases, is not called away from there.
		const { activeElement } = document;
		const elsewhere = activeElement !== document.body && !root.contains(activeElement);
		const added = !arrived && change === 'more';
		silence.stop();
		const drawn = turns.draw(shown, added);
		const speak = (...texts: readonly (string | false)[]) => {
			const said = document.createElement('p');
			said.textContent = texts.filter(Boolean).join(' ');
			live.append(said);
		};
		let later: string[] = [];
		const silent = added && seat.motion.get();
		if (silent) {
			silence = keepSilences([...drawn.items, choices], (over, whole) => {
				drawRest();
				speak(later[over - 1] ?? '');
				if (!whole) return;
				presses.shown(performance.now());
				titleOfChoices()?.focus({ preventScroll: true });
				bringIntoView();
			});
		}
		presses.shown(performance.now());
		const goOn = () => {
			drawn.goOn();
			choices.removeAttribute('aria-busy');
			const [first = '', ...others] = speakTurn(seat, session);
			later = others;
			live.replaceChildren();
			speak(change === 'fewer' && strings.wentBack, first, ...(silent ? [] : later));
			presses.shown(performance.now());
			if (arrived) {
				// Whoever comes back is told what has happened; whoever goes straight on can open it.
				const soFar = [...root.querySelectorAll<HTMLDetailsElement>('.so-far')].at(-1);
				if (soFar) soFar.open = true;
				// A page that is the story's own stands at the next choice; in a lesson the reader finds their own way there.
				if (until === undefined && session.turns.length > 1 && !shown.held) bringIntoView();
				return;
			}
			if (elsewhere) return;
			if (choices.hidden) now.focus({ preventScroll: true });
			else titleOfChoices()?.focus({ preventScroll: true });
			bringIntoView();
		};
		// What moves is above the reader's eyes, and pushes nothing away from them.
		const move = () => {
			drawn.move();
			if (added && !elsewhere) bringIntoView();
		};
		due = [drawn.around, goOn, move];
		if (!added) drawRest();
		else {
			// Still the choices of before: nothing comes of them (controller.pick).
			choices.setAttribute('aria-busy', 'true');
			if (!elsewhere) bringIntoView();
			requestAnimationFrame(() => requestAnimationFrame(drawInFrames));
			// Where nobody looks, no frame comes.
			setTimeout(drawRest, 300);
		}
	};

	const idle = idleWorker();
	/** Plays and renders, piece by piece, what each choice would bring. */
	function* lookAhead({ offered }: Session) {
		for (const { pick } of offered) {
			const next = controller.ahead(pick);
			yield;
			if (next) turns.makeReady(next.session);
			yield;
		}
	}

	const controller = startController(seat, draw, { until, waiting });

	root.addEventListener('click', (event) => {
		const on = (name: string) => (event.target as Element).closest<HTMLElement>(`[data-${name}]`);
		const picked = on('pick');
		const back = on('back');
		if (picked) {
			if (presses.decides(event)) controller.pick(picked.dataset['pick']);
		} else if (back) controller.goBack(Number(back.dataset['back']) - 1);
		else if (on('held')) {
			controller.goOn();
			titleOfChoices()?.focus();
		} else if (on('pause')) paused.showModal();
		else if (on('resume')) paused.close();
		else if (on('restart')) {
			paused.close();
			controller.startAgain();
		}
	});
	// Quick exit, wherever on the page it stands (site/quick-exit.ts).
	document.addEventListener('leaving', () => controller.leave());

	// A silence ends when the reader does not want to wait: no press during it is a choice, since none is to be seen.
	root.addEventListener('pointerdown', () => void silence.cut());
	// Only while the reader is in the story: a page's single-letter keys are not ours to take (WCAG 2.1.4).
	root.addEventListener('keydown', (event) => {
		if (paused.open || event.repeat) return;
		if (!/^(Tab|Shift|Control|Alt|Meta)$/.test(event.key) && silence.cut()) {
			event.preventDefault();
			return;
		}
		const number = numberOf(event);
		if (number !== undefined) controller.pickNumber(number);
	});
	root.dataset['ready'] = '';
}
