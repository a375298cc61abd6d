/** When a page that shows what is kept shows it anew: at once, when it is come back to, and when all was erased. */
import { afterEach, expect, it, vi } from 'vitest';
import { keepShowing } from '../../../../src/client/state/peek.ts';

afterEach(() => vi.unstubAllGlobals());

it('shows at once, and again at each of the two, and at nothing else', () => {
	const page = new EventTarget();
	const document = new EventTarget();
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('document', document);
	const show = vi.fn();
	keepShowing(show);
	expect(show).toHaveBeenCalledTimes(1);
	page.dispatchEvent(new Event('pageshow'));
	expect(show).toHaveBeenCalledTimes(2);
	document.dispatchEvent(new Event('erased'));
	expect(show).toHaveBeenCalledTimes(3);
	for (const event of ['storage', 'leaving']) {
		page.dispatchEvent(new Event(event));
		document.dispatchEvent(new Event(event));
	}
	expect(show).toHaveBeenCalledTimes(3);
});
