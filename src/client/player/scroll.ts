/**
 * Scrolls the page's own window, and never the page around it: in a frame, `scrollIntoView` would move the host as well.
 */

const marginOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;

/** To where the element begins. */
export function scrollToStart(element: Element): void {
	scrollBy(0, element.getBoundingClientRect().top - marginOf(element));
}

/** To where the element ends, at the foot of the window. */
export function scrollToEnd(element: Element): void {
	scrollBy(0, element.getBoundingClientRect().bottom - innerHeight);
}
