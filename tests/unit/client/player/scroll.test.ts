/** Scrolling moves our own window, by as much as the element is away from where it should stand. */
import { afterEach, expect, it, vi } from 'vitest';
import { scrollToEnd, scrollToStart } from '../../../../src/client/player/scroll.ts';

afterEach(() => vi.unstubAllGlobals());

/** A window of 600 px that writes down how far it was scrolled, and an element in it. */
function windowWith(margin: string, top: number, bottom: number) {
	const scrolled: [number, number][] = [];
	vi.stubGlobal('scrollBy', (x: number, y: number) => scrolled.push([x, y]));
	vi.stubGlobal('innerHeight', 600);
	vi.stubGlobal('getComputedStyle', () => ({ scrollMarginTop: margin }));
	const element = { getBoundingClientRect: () => ({ top, bottom }) } as unknown as Element;
	return { element, scrolled };
}

it('brings the start to the top, less the room that it asks for', () => {
	const { element, scrolled } = windowWith('48px', 900, 1200);
	scrollToStart(element);
	expect(scrolled).toEqual([[0, 852]]);
});

it('goes up as well as down, and takes no room for a margin without a length', () => {
	const { element, scrolled } = windowWith('', -300, 0);
	scrollToStart(element);
	expect(scrolled).toEqual([[0, -300]]);
});

it('brings the end to the foot of the window', () => {
	const { element, scrolled } = windowWith('48px', 900, 1200);
	scrollToEnd(element);
	expect(scrolled).toEqual([[0, 600]]);
});
