/**
 * The numbered edition as markup: a page of sections, in as few bytes as its words allow, since a story has thousands of
 * them (HTML lets a paragraph and a list's item end without a tag). Pure strings; book.css knows the short class names,
 * and styles.ts which of it all a number shows.
 */

import { describeState, heardLabel } from '../../../client/markup/describe.ts';
import { type Html, html, trusted } from '../../../client/markup/html.ts';
import { besideHtml } from '../../../client/markup/view.ts';
import { type Halves, type Line, partsOf, render } from '../../../client/story/manuscript.ts';
import type { Ending } from '../../../client/story/types.ts';
import type { PlayerStrings } from '../../../strings/languages.ts';
import { toldOf, type Wording } from '../wording.ts';
import type { BookChoice, BookPage, BookSection, BookWords } from './make.ts';
import { merge } from './merge.ts';

/** `s` is said, `t` thought, `w` written; narration and silences have no class. */
const CLASSES = { said: 's', voice: 's', inside: 't', typed: 'w', aside: 'w' } as const;

/** One line; who says it stands over the first of several. */
function lineHtml(strings: PlayerStrings, { how, name, goesOn, note, text, say }: Line): Html {
	const spoken = say !== undefined && html`<span class="quiet"> (${say})</span>`;
	if (how === 'silence') return html`<p>…<span class="quiet"> (${strings.silence})</span>\n`;
	if (how === 'narration') return besideHtml(text) ?? html`<p>${text}${spoken}\n`;
	const manner = note === undefined ? (how === 'inside' ? '' : strings.how[how]) : ` (${note})`;
	const label = how === 'inside' ? strings.notSaid : goesOn ? '' : name + manner;
	// What is said is most of a book: it goes without a span, and no class here needs its quotation marks.
	const words = how === 'typed' || how === 'aside' ? html`<span>${text}</span>` : html`${text}`;
	return html`<p class=${CLASSES[how]}>${label !== '' && html`<b>${label}</b>`}${words}${spoken}\n`;
}

function halvesHtml(strings: PlayerStrings, halves: Halves): Html {
	const { meant, heard, landed, whole, why } = halves;
	const words = heard ?? html`<span class="quiet">${strings.heardNothing}</span>`;
	const half = html`<p class=heard><b>${heardLabel(strings, halves)}</b>${words}`;
	const torn = html`<p class=meant><b>${strings.youMeant}</b>${meant}${half}<p class=quiet>${strings.landed[landed]}`;
	return html`<div class="sheet${whole && ' whole'}" data-landed="${landed}">${whole ? half : torn}</div>${why !== undefined && whyHtml(strings, why)}`;
}

const whyHtml = (strings: PlayerStrings, why: string, folded = true): Html =>
	folded ? html`<details><summary>${strings.why}</summary>${why}</details>` : html`<p class=why>${why}\n`;

function endingHtml(
	{ story, strings: { player: strings, storyPage } }: Wording,
	{ title, question, next }: Ending,
): Html {
	return html`<h2><span class="ending-label">${strings.endedWith}</span> ${title}</h2><p class=note>${storyPage.otherEndings(
		Object.keys(story.endings).length,
	)}${question !== undefined && html`<h3>${strings.toThinkAbout}</h3><p>${question}`}${
		next !== undefined && html`<h3>${strings.toTry}</h3><p>${next}`
	}`;
}

/** What a section says before its choices, in pieces: what was said, what it brought, what comes next, what shows. */
export function piecesOf(wording: Wording, { turn, opens, ending }: BookWords): string[] {
	const told = toldOf(wording);
	const { story, strings } = told;
	const { door, means, shown } = describeState(told, turn);
	// A section knows no road, but for whether a scene opens here.
	const { asks: _, ...standing } = turn;
	const parts = partsOf(story, turn, { before: opens ? undefined : standing, halves: true, ending });
	const body = render<readonly Html[]>(parts, {
		own: ({ verb, text }) => [html`<p class=you><b>${strings.own[verb]}</b>${text}\n`],
		talk: ({ lines }) => lines.map((line) => lineHtml(strings, line)),
		halves: (halves) => [halvesHtml(strings, halves)],
		why: ({ text, folded }) => [whyHtml(strings, text, folded)],
		'so-far': ({ text }) => [html`<p class=note>${strings.soFar}: ${text}\n`],
		scene: ({ title }) => [html`<h2 class="scene-title">${title}</h2>`],
		rest: () => (ending ? undefined : [html`<p class=note>${wording.strings.book.restNote}\n`]),
		ending: ({ ending: one }) => [endingHtml(wording, one)],
	});
	return [...body.flat(), html`<p class=door><strong>${door}.</strong> ${means} ${shown}\n`].map((piece) => piece.html);
}

const classes = (words: readonly number[]) => words.map((at) => `w${at + 1}`).join(' ');

/** A landing place for a number. What it shows stands after it, in the same element. */
const numberHtml = ({ number }: BookSection): Html => html`<p id=${number.slice(number.indexOf('-') + 1)}>${number}\n`;

/**
 * All that the sections of a page say, each stretch once, and where words begin the numbers that have them. Whoever sees
 * no styles reads before each stretch whose it is.
 */
export function wordsHtml(wording: Wording, { words, sections }: BookPage): Html {
	const numbers = Map.groupBy(sections, (section) => section.words - 1);
	return html`${merge(words.map((one) => piecesOf(wording, one))).map(({ of, pieces }) => {
		const begin = of.flatMap((at) => numbers.get(at) ?? []);
		for (const at of of) numbers.delete(at);
		const whose = html`<i>${of.map((at) => at + 1).join(', ')}:</i>`;
		return html`${begin.map(numberHtml)}<section class="${classes(of)}">${whose}${trusted(pieces.join(''))}</section>\n`;
	})}`;
}

/** The class of what shows at every ending of a page; undefined where there is none. */
export function endingsOf({ words }: BookPage): string | undefined {
	const endings = [...words.keys()].filter((at) => words[at]?.ending);
	return endings.length > 0 ? classes(endings) : undefined;
}

/**
 * Every list of choices of a page, as links.
 * @param hrefOf the address of a number
 */
export const listsHtml = ({ lists }: BookPage, hrefOf: (number: string) => string): Html =>
	html`${lists.map((list, at) => html`<ol start=${at + 1}1>${list.map((choice) => choiceHtml(choice, hrefOf))}</ol>\n`)}`;

const choiceHtml = ({ text, to }: BookChoice, hrefOf: (number: string) => string): Html =>
	html`<li><a href=${hrefOf(to)}>${text}</a>`;
