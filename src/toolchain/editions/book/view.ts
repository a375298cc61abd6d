/**
 * The numbered edition as markup: one section, in as few bytes as its words allow, since a story has thousands of them
 * (HTML lets a paragraph and a list's item end without a tag). Pure strings; book.css knows the short class names.
 */

import { describeState, heardLabel } from '../../../client/markup/describe.ts';
import { type Html, html } from '../../../client/markup/html.ts';
import { besideHtml } from '../../../client/markup/view.ts';
import { type Halves, type Line, partsOf, render } from '../../../client/story/manuscript.ts';
import type { Ending } from '../../../client/story/types.ts';
import type { PlayerStrings } from '../../../strings/languages.ts';
import { toldOf, type Wording } from '../wording.ts';
import type { BookChoice, BookSection } from './make.ts';

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

function choiceHtml({ text, to }: BookChoice, hrefOf: (number: number) => string): Html {
	return html`<li><a href=${hrefOf(to)}>${text} <b>${to}</b></a>\n`;
}

function endingHtml(
	{ story, strings: { player: strings, storyPage } }: Wording,
	{ title, question, next }: Ending,
): Html {
	return html`<h3><span class="ending-label">${strings.endedWith}</span> ${title}</h3><p class=note>${storyPage.otherEndings(
		Object.keys(story.endings).length,
	)}${question !== undefined && html`<h4>${strings.toThinkAbout}</h4><p>${question}`}${
		next !== undefined && html`<h4>${strings.toTry}</h4><p>${next}`
	}`;
}

/**
 * A section: its number, what was said, what it brought, what comes next, what shows, and the choices as links.
 * @param hrefOf the address of a number
 */
export function sectionHtml(wording: Wording, section: BookSection, hrefOf: (number: number) => string): Html {
	const { number, turn, opens, choices, ending } = section;
	const told = toldOf(wording);
	const { story, strings } = told;
	const { door, means, shown } = describeState(told, turn);
	// A section knows no road, but for whether a scene opens here.
	const { asks: _, ...standing } = turn;
	const parts = partsOf(story, turn, { before: opens ? undefined : standing, halves: true, ending });
	const body = render<Html>(parts, {
		own: ({ verb, text }) => html`<p class=you><b>${strings.own[verb]}</b>${text}\n`,
		talk: ({ lines }) => html`${lines.map((line) => lineHtml(strings, line))}`,
		halves: (halves) => halvesHtml(strings, halves),
		why: ({ text, folded }) => whyHtml(strings, text, folded),
		'so-far': ({ text }) => html`<p class=note>${strings.soFar}: ${text}\n`,
		scene: ({ title }) => html`<h3 class="scene-title">${title}</h3>`,
		rest: () => (ending ? undefined : html`<p class=note>${wording.strings.book.restNote(number)}`),
		ending: ({ ending: one }) => endingHtml(wording, one),
	});
	return html`<h2>${number}</h2>
${body}<p class=door><strong>${door}.</strong> ${means} ${shown}
${choices.length > 0 && html`<ol>${choices.map((choice) => choiceHtml(choice, hrefOf))}</ol>`}`;
}
