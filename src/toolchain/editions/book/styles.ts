/**
 * The rules that show of a page of numbers the one that was come to: its words, and its choices. One sheet for all
 * pages, of every story: `/numbers.css`. How they look is book.css.
 */
import { MOST } from './fill.ts';

const upTo = (most: number): number[] => Array.from({ length: most }, (_, at) => at + 1);

/**
 * Hidden until a number shows it, and what only those see who see no styles. It stands in one sheet with what shows: if
 * that does not come, nothing is hidden.
 */
const HIDDEN =
	'.leaf>p[id]:not(:target),.leaf>section,.leaf>ol,.leaf>section>i,.leaf>.no-styles,.leaf>:target~.no-number{display:none}';

/**
 * The number `3-17` shows what has the class `w3`, and the list that begins with 171. No `:has`: what says the number
 * stands before what it shows, in one element with it.
 */
export function numbersCss(): string {
	const words = upTo(MOST.words).map((at) => `[id^="${at}-"]:target~.w${at}`);
	const lists = upTo(MOST.lists).map((at) => `[id$="-${at}"]:target~ol[start="${at}1"]`);
	return `${HIDDEN}\n${words.join()}{display:contents}\n${lists.join()}{display:grid}\n`;
}
