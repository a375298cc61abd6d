/**
 * The booklets as markup: a slip to cut out, then each scene's ways in, its situations and its reactions. Pure strings;
 * paper.css sets them. On screen the numbers are links.
 */

import { describeState } from '../../../client/markup/describe.ts';
import { type Html, html } from '../../../client/markup/html.ts';
import type { Story, Turn } from '../../../client/story/types.ts';
import { BOOKLET } from '../../../strings/en/editions.ts';
import { STRINGS } from '../../../strings/en/player.ts';
import { answerHtml, nextHtml } from './beats.ts';
import type { Booklet, Entry, Move, Situation } from './booklets.ts';

const anchor = (booklet: number, number: number) => `${booklet}-${number}`;

function numberLink(booklet: number, number: number): Html {
	return html`<a href="#${anchor(booklet, number)}">${number}</a>`;
}

function turnHtml(story: Story, turn: Turn): Html {
	const { door, means, shown } = describeState(story, turn);
	return html`${turn.said !== undefined && html`<p class="you">${turn.said}</p>`}${answerHtml(story, turn)}${nextHtml(
		story,
		turn,
	)}<p class="way-door">${door}. ${means} ${shown}</p>`;
}

/** What to write, where it does not hang on the slip; else each code with what to write for it. */
function slipHtml(slip: NonNullable<Move['slip']>): Html {
	const [first] = slip;
	if (slip.every(({ write }) => write === first?.write)) return html` <b>${BOOKLET.write(first?.write ?? '')}</b>`;
	return html` <b>${BOOKLET.sceneEnds}</b><ul class="slip-table">${slip.map(
		({ has, write }) => html`<li>${BOOKLET.ifHas(has, write)}</li>`,
	)}</ul>`;
}

function moveHtml(booklet: number, { choice, read, to, slip }: Move): Html {
	const onward =
		read === undefined || to === undefined
			? slip && slipHtml(slip)
			: html` <b>${BOOKLET.readWord} ${numberLink(booklet, read)}, ${BOOKLET.thenWord} ${numberLink(booklet, to)}.</b>`;
	return html`<li>${choice.text}${onward}</li>`;
}

function situationHtml(booklet: number, { number, moves, ending }: Situation): Html {
	const body = ending
		? html`<p><strong>${STRINGS.endedWith}: ${ending.title}</strong></p>${
				ending.question !== undefined && html`<p>${STRINGS.toThinkAbout}: ${ending.question}</p>`
			}${ending.next !== undefined && html`<p>${STRINGS.toTry}: ${ending.next}</p>`}`
		: html`<ol class="stop-ways">${moves.map((move) => moveHtml(booklet, move))}</ol>`;
	return html`<div class="situation" id="${anchor(booklet, number)}"><h4>${number}</h4>${body}</div>`;
}

function entryHtml(story: Story, booklet: number, { codes, turn, to }: Entry): Html {
	const first = turn.pick === undefined;
	return html`<div class="entry"><h4>${first ? BOOKLET.firstStart : BOOKLET.startsWith(codes)}</h4>${turnHtml(story, turn)}<p><b>${BOOKLET.turnWord} ${numberLink(booklet, to)}.</b></p></div>`;
}

function bookletHtml(story: Story, { number, scene, entries, situations, reactions }: Booklet): Html {
	return html`<section class="booklet" aria-labelledby="booklet-${number}">
<h2 id="booklet-${number}">${BOOKLET.title(number)}</h2>
<p class="note">${scene.title}</p>
${entries.map((entry) => entryHtml(story, number, entry))}
<h3>${BOOKLET.situations}</h3>
<div class="numbered">${situations.map((situation) => situationHtml(number, situation))}</div>
${
	reactions.length > 0 &&
	html`<h3>${BOOKLET.reactions}</h3><div class="numbered">${reactions.map(
		({ number: own, turn }) =>
			html`<div class="reaction" id="${anchor(number, own)}"><h4>${own}</h4>${turnHtml(story, turn)}</div>`,
	)}</div>`
}
</section>`;
}

/** The slip and all booklets. */
export function bookletsHtml(story: Story, booklets: readonly Booklet[]): Html {
	return html`<section class="slip" aria-labelledby="slip"><h2 id="slip">${BOOKLET.slip}</h2><p>${BOOKLET.slipNote}</p>
<ol>${booklets.map(({ number }) => html`<li>${number === 1 ? BOOKLET.begins : BOOKLET.blank}</li>`)}</ol></section>
${booklets.map((booklet) => bookletHtml(story, booklet))}`;
}
