/**
 * The booklets as markup: a slip to cut out, then each scene's ways in, its situations and its reactions. Pure strings;
 * paper.css sets them. On screen the numbers are links.
 */

import { describeState } from '../../../client/markup/describe.ts';
import { type Html, html } from '../../../client/markup/html.ts';
import type { Told } from '../../../client/markup/told.ts';
import type { Turn } from '../../../client/story/types.ts';
import type { Strings } from '../../../strings/languages.ts';
import { toldOf, type Wording } from '../wording.ts';
import { answerHtml, nextHtml } from './beats.ts';
import type { Booklet, Entry, Move, Situation } from './booklets.ts';

type Words = Strings['booklet'];

const anchor = (booklet: number, number: number) => `${booklet}-${number}`;

function numberLink(booklet: number, number: number): Html {
	return html`<a href="#${anchor(booklet, number)}">${number}</a>`;
}

function turnHtml(told: Told, turn: Turn): Html {
	const { door, means, shown } = describeState(told, turn);
	return html`${turn.said !== undefined && html`<p class="you">${turn.said}</p>`}${answerHtml(told, turn)}${nextHtml(
		told,
		turn,
	)}<p class="way-door">${door}. ${means} ${shown}</p>`;
}

/** What to write, where it does not hang on the slip; else each code with what to write for it. */
function slipHtml(words: Words, slip: NonNullable<Move['slip']>): Html {
	const [first] = slip;
	if (slip.every(({ write }) => write === first?.write)) return html` <b>${words.write(first?.write ?? '')}</b>`;
	return html` <b>${words.sceneEnds}</b><ul class="slip-table">${slip.map(
		({ has, write }) => html`<li>${words.ifHas(has, write)}</li>`,
	)}</ul>`;
}

function moveHtml(words: Words, booklet: number, { choice, read, to, slip }: Move): Html {
	const onward =
		read === undefined || to === undefined
			? slip && slipHtml(words, slip)
			: html` <b>${words.readWord} ${numberLink(booklet, read)}, ${words.thenWord} ${numberLink(booklet, to)}.</b>`;
	return html`<li>${choice.text}${onward}</li>`;
}

function situationHtml(
	{ player: words, booklet: slips }: Strings,
	booklet: number,
	{ number, moves, ending }: Situation,
): Html {
	const body = ending
		? html`<p><strong>${words.endedWith}: ${ending.title}</strong></p>${
				ending.question !== undefined && html`<p>${words.toThinkAbout}: ${ending.question}</p>`
			}${ending.next !== undefined && html`<p>${words.toTry}: ${ending.next}</p>`}`
		: html`<ol class="stop-ways">${moves.map((move) => moveHtml(slips, booklet, move))}</ol>`;
	return html`<div class="situation" id="${anchor(booklet, number)}"><h4>${number}</h4>${body}</div>`;
}

function entryHtml(wording: Wording, booklet: number, { codes, turn, to }: Entry): Html {
	const first = turn.pick === undefined;
	const { booklet: words } = wording.strings;
	return html`<div class="entry"><h3>${first ? words.firstStart : words.startsWith(codes)}</h3>${turnHtml(toldOf(wording), turn)}<p><b>${words.turnWord} ${numberLink(booklet, to)}.</b></p></div>`;
}

function bookletHtml(wording: Wording, { number, scene, entries, situations, reactions }: Booklet): Html {
	const { booklet: words } = wording.strings;
	return html`<section class="booklet" aria-labelledby="booklet-${number}">
<h2 id="booklet-${number}">${words.title(number)}</h2>
<p class="note">${scene.title}</p>
${entries.map((entry) => entryHtml(wording, number, entry))}
<h3>${words.situations}</h3>
<div class="numbered">${situations.map((situation) => situationHtml(wording.strings, number, situation))}</div>
${
	reactions.length > 0 &&
	html`<h3>${words.reactions}</h3><div class="numbered">${reactions.map(
		({ number: own, turn }) =>
			html`<div class="reaction" id="${anchor(number, own)}"><h4>${own}</h4>${turnHtml(toldOf(wording), turn)}</div>`,
	)}</div>`
}
</section>`;
}

/** The slip and all booklets. */
export function bookletsHtml(wording: Wording, booklets: readonly Booklet[]): Html {
	const { booklet: words } = wording.strings;
	return html`<section class="slip" aria-labelledby="slip"><h2 id="slip">${words.slip}</h2><p>${words.slipNote}</p>
<ol>${booklets.map(({ number }) => html`<li>${number === 1 ? words.begins : words.blank}</li>`)}</ol></section>
${booklets.map((booklet) => bookletHtml(wording, booklet))}`;
}
