/**
 * Shows what this device knows of stories that belong together: which are met, how many are left, the way on from one of
 * them, and, once all are met, what they have in common. Every word and address stands in the page. Where the device
 * cannot be read, the page stays as it was built.
 */
import { ATTEMPTS } from '../state/attempts.ts';
import { leftOf, nextAfter } from '../state/done.ts';
import { browser, openDevice } from '../state/storage.ts';

/** @param root an element whose `data-set` has the stories' ids, in their order */
export function showSet(root: HTMLElement): void {
	const text = openDevice(browser.engine).read(ATTEMPTS.key);
	if (text === undefined) return;
	const stories = root.dataset['set']?.split(' ') ?? [];
	const left = leftOf(ATTEMPTS.read(text).value ?? ATTEMPTS.empty, stories);
	const next = nextAfter(root.dataset['after'] ?? '', stories, left);
	const show = (name: string, when: (value: string) => boolean) => {
		for (const element of root.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
			element.hidden = !when(element.dataset[name] ?? '');
		}
	};
	show('met', (story) => !left.includes(story));
	show('left', (count) => count === String(left.length));
	show('next', (story) => story === next);
	show('common', () => left.length === 0);
}
