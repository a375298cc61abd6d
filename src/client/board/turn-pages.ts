/**
 * The newest turn of a session as pages that fit the screen. The turn is the player's own markup, written once into a
 * place where it can be measured and not seen; classroom/paging.ts lays out its blocks. A silence ends a page, the two
 * halves begin one, and a scene is looked back on moment by moment.
 */
import { type Block, pagesOf } from '../classroom/paging.ts';
import type { Told } from '../markup/told.ts';
import { turnHtml } from '../markup/view.ts';
import { fill } from '../player/bring.ts';
import { roadsOf } from '../story/manuscript.ts';
import type { Session } from '../story/types.ts';

export interface TurnPage {
	readonly content: Element;
	/** It answers the pick; the others open what comes next. */
	readonly answers: boolean;
}

const BLOCKS = ':scope > :not(.next), :scope > .next > :not(.looking-back), :scope > .next > .looking-back li';
const OPENS = '.halves, .scene-title, .looking-back li, .next > :first-child';
const CLOSES = '.silence, .looking-back li';

const nameIn = (block: Element | undefined): Element | null | undefined =>
	block?.matches('.line') ? block.querySelector('.who') : undefined;

/** Who speaks, for a line that goes on where the page has turned. */
function speakerOf(blocks: readonly Element[], at: number): Element | undefined {
	if (nameIn(blocks[at]) !== null) return undefined;
	const named = blocks.slice(0, at).findLast((block) => nameIn(block));
	return nameIn(named)?.cloneNode(true) as Element | undefined;
}

/** A moment of a scene's end by itself, under the heading that they share. */
function momentPage(moment: Element): Element {
	const section = moment.closest('.looking-back');
	const list = document.createElement('ul');
	list.append(moment.cloneNode(true));
	const page = section?.cloneNode(false) as Element;
	page.append(...[section?.querySelector('h2')?.cloneNode(true), list].filter((part) => part !== undefined));
	const ask = section?.querySelector('.ask');
	if (ask) page.append(ask.cloneNode(true));
	return page;
}

/**
 * The pages of a session's newest turn.
 * @param place as wide as a page and as high as its room; its content is not seen
 */
export function turnPages(place: HTMLElement, told: Told, session: Session): TurnPage[] {
	const last = session.turns.length - 1;
	const turn = session.turns[last];
	if (!turn) return [];
	place.replaceChildren();
	const { paddingTop, paddingBottom } = getComputedStyle(place);
	const room = place.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
	fill(place, turnHtml(told, turn, last, roadsOf(session)[last]));
	const article = place.firstElementChild;
	if (!article) return [];
	const heightOf = (element: Element) => element.getBoundingClientRect().height;
	const blocks = [...article.querySelectorAll(BLOCKS)].filter((block) => heightOf(block) > 0);
	const nameHeight = heightOf(article.querySelector('.who') ?? article.querySelector('p') ?? article);
	const laid = blocks.map(
		(block, at): Block => ({
			height: heightOf(block),
			opens: block.matches(OPENS),
			closes: block.matches(CLOSES),
			first: speakerOf(blocks, at) ? nameHeight : 0,
		}),
	);
	const gap = Number.parseFloat(getComputedStyle(article).rowGap) || 0;
	const pages = pagesOf(laid, room, gap).map((numbers): TurnPage => {
		const content = article.cloneNode(false) as Element;
		for (const at of numbers) {
			const block = blocks[at];
			if (!block) continue;
			const copy = block.matches('li') ? momentPage(block) : (block.cloneNode(true) as Element);
			const speaker = numbers[0] === at ? speakerOf(blocks, at) : undefined;
			if (speaker) copy.prepend(speaker);
			content.append(copy);
		}
		return { content, answers: blocks[numbers[0] ?? 0]?.closest('.next') === null };
	});
	place.replaceChildren();
	return pages;
}
