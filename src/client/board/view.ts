/**
 * The board's own stages as markup: choices to vote on, counts, what they say, the reply under its sheet; and the pages
 * that follow a story's last turn. Turns are the player's (markup/view.ts). Pure: no DOM, no style attributes (CSP).
 */
import type { board } from '../../strings/en/board.ts';
import type { PlayerStrings } from '../../strings/languages.ts';
import { MOST_HANDS, type Outcome } from '../classroom/vote.ts';
import { type Html, html, trusted } from '../markup/html.ts';
import type { Choice, Ending, Turn } from '../story/types.ts';

export type BoardStrings = typeof board;

/** A shape for each card, in a box of 24. Their colours are vote.css's. */
const SHAPES = [
	'<circle cx="12" cy="12" r="10"/>',
	'<path d="M12 2 23 22H1Z"/>',
	'<path d="M3 3h18v18H3Z"/>',
	'<path d="M12 0 24 12 12 24 0 12Z"/>',
	'<path d="M6 2h12l6 10-6 10H6L0 12Z"/>',
	'<path d="m12 1 3 8 9 .5-7 5.5 2.5 8.5L12 18.5 4.5 23.5 7 15 0 9.5 9 9Z"/>',
] as const;

/** The card of a choice: its number, and a shape in a colour. */
function cardHtml({ cards, card }: BoardStrings, choice: number): Html {
	const kind = choice % SHAPES.length;
	return html`<b class="board-card card-${kind + 1}"><span aria-hidden="true">${choice + 1}</span>${trusted(
		`<svg viewBox="0 0 24 24" aria-hidden="true">${SHAPES[kind] ?? ''}</svg>`,
	)}<span class="quiet">${card(choice + 1, cards[kind] ?? '')}</span></b>`;
}

const titleHtml = (text: string): Html => html`<h2 class="board-title">${text}</h2>`;

/** A quiet timer that nobody has to start. */
const timerHtml = ({ timers, stop }: BoardStrings, title: string): Html =>
	html`<div class="board-timer" role="group" aria-label="${title}" data-timer><span>${title}</span>${timers.map(
		({ seconds, text }) => html`<button type="button" data-seconds="${seconds}">${text}</button>`,
	)}<output aria-live="off" hidden></output><button type="button" data-stop hidden>${stop}</button></div>`;

interface Offer {
	readonly offered: readonly Choice[];
	/** The class's own choice, where it looks along another road. */
	readonly ours?: number | undefined;
}

const offerHtml = (words: BoardStrings, { offered, ours }: Offer, after: (choice: number) => Html | undefined): Html =>
	html`<ol class="board-choices">${offered.map(
		({ text }, choice) =>
			html`<li><button type="button" class="choice" data-take="${choice}">${cardHtml(words, choice)}<span>${text}${
				choice === ours && html` <small>${words.ours}</small>`
			}</span>${after(choice)}</button></li>`,
	)}</ol>`;

/** What there is to choose, and time to talk about it. */
export const chooseHtml = (words: BoardStrings, player: PlayerStrings, offer: Offer, asks?: Turn['asks']): Html =>
	html`${titleHtml(asks ? player.whatDoYouWant : player.whatDoYouSay)}${offerHtml(words, offer, () => undefined)}${timerHtml(words, words.pairs)}`;

/** A count for each choice, to type or to tap. */
export const countHtml = (words: BoardStrings, { offered }: Offer, counts: readonly number[]): Html =>
	html`${titleHtml(words.count)}<ol class="board-choices">${offered.map(
		({ text }, choice) =>
			html`<li class="board-count">${cardHtml(words, choice)}<span class="text">${text}</span><span class="counter"><button type="button" data-hands="${choice}" data-by="-1" aria-label="${words.fewer(choice + 1)}">−</button><input type="text" inputmode="numeric" maxlength="${String(MOST_HANDS).length}" autocomplete="off" value="${counts[choice] ?? 0}" aria-label="${words.handsFor(choice + 1)}" data-count="${choice}"><button type="button" data-hands="${choice}" data-by="1" aria-label="${words.more(choice + 1)}">+</button></span></li>`,
	)}</ol><p class="board-note">${words.countNote}</p>`;

/** What the counts say. Any choice can be taken all the same. */
export function namedHtml(words: BoardStrings, offer: Offer, counts: readonly number[], outcome: Outcome): Html {
	const title =
		outcome.kind === 'most' ? words.most(outcome.choice + 1) : outcome.kind === 'tie' ? words.tie : words.none;
	const hands = (choice: number) =>
		outcome.kind === 'none' ? undefined : html`<span class="hands">${words.hands(counts[choice] ?? 0)}</span>`;
	return html`${titleHtml(title)}${offerHtml(words, offer, hands)}${
		outcome.kind === 'most' && html`<p class="board-note">${words.against}</p>`
	}`;
}

/** The choice taken; its reply lies under a sheet. */
export const expectHtml = (words: BoardStrings, { offered }: Offer, choice: number): Html =>
	html`<p class="board-taken">${cardHtml(words, choice)}<span>${offered[choice]?.text}</span></p><div class="board-cover">${titleHtml(words.expect)}<p>${words.covered}</p></div>${timerHtml(words, words.think)}`;

/** A story's end, page by page: how it ended, what to think about, what to try. */
export function endingPages(player: PlayerStrings, { title, question, next }: Ending): Html[] {
	const asked = (heading: string, text: string | undefined) =>
		text === undefined ? [] : [html`<section class="question-card"><h2>${heading}</h2><p>${text}</p></section>`];
	return [
		html`<div class="board-ending"><p class="ending-label">${player.endedWith}</p><h2>${title}</h2></div>`,
		...asked(player.toThinkAbout, question),
		...asked(player.toTry, next),
	];
}
