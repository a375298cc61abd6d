/**
 * What somebody does at the board, by key, remote, mouse or finger, as acts. What comes of an act, and what covers the
 * screen, is the board's.
 */
import type { Act } from '../classroom/board.ts';
import { pressOf } from './keys.ts';

/** A press of a button as an act; undefined where it is none of the board's. */
function clickOf(target: Element): Act | undefined {
	const on = (name: string) => target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
	const [doing, take, hands, back] = [on('do'), on('take'), on('hands'), on('back')];
	if (doing !== undefined) return { do: doing } as Act;
	if (take !== undefined) return { do: 'number', choice: Number(take) };
	if (back !== undefined) return { do: 'other', before: Number(back) - 1 };
	return hands === undefined ? undefined : { do: 'number', choice: Number(hands), less: on('by') === '-1' };
}

/** Listens. While the screen is covered, nothing but the cover itself is heard. */
export function listen(root: HTMLElement, paused: HTMLDialogElement, act: (what: Act) => void): void {
	root.addEventListener('click', ({ target }) => {
		const element = target as Element;
		if (element.closest('[data-pause]')) paused.showModal();
		else if (element.closest('[data-resume]')) paused.close();
		else {
			const what = clickOf(element);
			if (!what) return;
			paused.close();
			act(what);
		}
	});
	root.addEventListener('input', ({ target }) => {
		const { dataset, value } = target as HTMLInputElement;
		if (dataset['count'] !== undefined) act({ do: 'hands', choice: Number(dataset['count']), count: Number(value) });
	});
	// What is typed takes the old count's place.
	root.addEventListener('focusin', ({ target }) => {
		if (target instanceof HTMLInputElement) target.select();
	});
	// Pages and spaces come from a remote, which knows no focus; numbers and letters are taken only in here (WCAG 2.1.4).
	document.addEventListener('keydown', (event) => {
		const target = event.target as Element;
		const inside = root.contains(target);
		if (!inside && (target !== document.body || /^\S$/u.test(event.key))) return;
		const press = pressOf(event, {
			rtl: getComputedStyle(root).direction === 'rtl',
			control: target.closest('button, a, input, summary') !== null,
			field: target.closest('input') !== null,
		});
		if (!press || (paused.open && press.do !== 'pause')) return;
		event.preventDefault();
		if (press.do !== 'pause') act(press);
		else if (paused.open) paused.close();
		else paused.showModal();
	});
}
