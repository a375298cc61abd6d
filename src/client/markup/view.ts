/**
 * A session as markup: turns, the torn sheet, the door's line, choices, endings. Pure: the same functions draw the
 * first turn at build time and every later one in the browser. No DOM, no state, no style attributes (CSP).
 */

import type { PlayerStrings } from '../../strings/languages.ts';
import type { Pictures } from '../drawing/pictures.ts';
import { type Halves, type Line, manuscriptOf, type Renderer, render } from '../story/manuscript.ts';
import type { Choice, Session, Turn } from '../story/types.ts';
import { describeState, heardLabel } from './describe.ts';
import { type Html, html, trusted } from './html.ts';
import type { Told } from './told.ts';

const BACK_ARROW = trusted(
	'<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M8 3v4c6 0 9 3 10 9c-2-4-5-5-10-5v4L1 9Z"/></svg>',
);

/** Narration that is a time and little else, “typing…” or “seen” stands as a phone sets it. */
const markOf = (text: string): string =>
	/^\d\d?:\d\d\b.{0,24}$/.test(text)
		? ' time'
		: /^typing…/i.test(text)
			? ' typing'
			: /^seen\b[ \d:.]*$/i.test(text)
				? ' seen'
				: '';

/** One line. Who speaks stands above the first of several lines of theirs. */
export function lineHtml(strings: PlayerStrings, { how, name, own, goesOn, text, say }: Line): Html {
	const spoken = say === undefined ? undefined : html`<span class="quiet"> (${say})</span>`;
	if (how === 'narration') return html`<p class="narration${markOf(text)}">${text}${spoken}</p>`;
	if (how === 'inside') {
		return html`<p class="thought"><span class="who">${strings.notSaid}<span class="quiet"> (${name})</span></span>${text}</p>`;
	}
	return html`<p class="line line-${how}${own && ' own'}">${!goesOn && html`<span class="who">${name}<span class="how">${strings.how[how]}</span></span>`}<span class="say">${text}</span>${spoken}</p>`;
}

/** What was meant beside what was heard: the two halves of one sheet. Their gap follows what landed. */
export function sheetHtml(strings: PlayerStrings, { meant, heard, landed, by }: Halves): Html {
	return html`<div class="sheet" data-landed="${landed}">
<div class="meant"><p><span class="who">${strings.youMeant}</span>${meant}</p></div>
<div class="heard"><p><span class="who">${heardLabel(strings, by)}</span>${
		heard ?? html`<span class="quiet">${strings.heardNothing}</span>`
	}</p></div>
<p class="quiet">${strings.landed[landed]}</p></div>`;
}

/** The parts of a turn that look the same on screen and on paper. */
export const partsHtml = (strings: PlayerStrings): Renderer<Html> => ({
	talk: ({ lines }) => html`${lines.map((line) => lineHtml(strings, line))}`,
	halves: (halves) => sheetHtml(strings, halves),
	why: ({ text }) => html`<p class="why">${text}</p>`,
	read: ({ text }) => html`<p class="read"><strong>${strings.whatItWas}:</strong> ${text}</p>`,
});

const ownHtml = (strings: PlayerStrings, text: string, index: number): Html =>
	html`<div class="you" data-turn="${index}"><div class="you-top"><span class="who">${strings.you}</span><button type="button" class="back" data-back="${
		index
	}" aria-label="${strings.goBackTo(text)}">${BACK_ARROW}<span>${strings.goBack}</span></button></div><p>${text}</p></div>`;

/**
 * One turn: the reader's own line, what answered it, the sheet and the why; then what comes next.
 * @param before the turn before it, to tell whether a scene opens here
 */
export function turnHtml({ story, strings }: Told, turn: Turn, index: number, before?: Turn): Html {
	const { answer, next } = manuscriptOf(story, turn, before?.scene);
	const common = partsHtml(strings);
	const answered = render(answer, { ...common, own: ({ text }) => ownHtml(strings, text, index) });
	const opened = render(next, { ...common, scene: ({ title }) => html`<p class="scene-title">${title}</p>` });
	return html`<article class="turn${turn.scene.inView === 'typed' && ' chat'}">${answered}${
		turn.beats.length > turn.answers && html`<div class="next">${opened}</div>`
	}</article>`;
}

/** The thought that was not said, as a slip in the picture. The words for it stand in the transcript. */
export function thoughtHtml(strings: PlayerStrings, turn: Turn): Html | undefined {
	const thought = turn.beats.findLast((beat) => beat.how === 'inside');
	return (
		thought &&
		html`<p class="thought" aria-hidden="true"><span class="who">${strings.notSaid}</span>${thought.text}</p>`
	);
}

/** The picture with its slip. */
export function pictureHtml(strings: PlayerStrings, turn: Turn, pictures: Pictures): Html {
	return html`${trusted(pictures.scene(turn))}${thoughtHtml(strings, turn)}`;
}

/** The door beside the picture: drawn, and in words. */
export function stateHtml(told: Told, turn: Turn, pictures: Pictures): Html {
	const words = describeState(told, turn);
	return html`${trusted(pictures.door(turn.felt.door))}<p><strong>${words.door}.</strong> <span>${words.means}</span> <span class="shown">${words.shown}</span></p>`;
}

/** The choices as buttons with their number keys, or the one “go on”. */
export function choicesHtml(strings: PlayerStrings, offered: readonly Choice[]): Html {
	const items = offered.map(
		(choice, index) =>
			html`<li><button type="button" class="choice" data-pick="${choice.pick}"><b aria-hidden="true">${index + 1}</b><span>${choice.text}</span></button></li>`,
	);
	const heading = offered.length === 1 && offered[0]?.goOn ? strings.goOnHeading : strings.whatDoYouSay;
	return html`<h2 tabindex="-1" class="choices-title">${heading}</h2><ol class="choices">${items}</ol>`;
}

/** Where a story ends: its ending among those that exist, a question, and ways on. */
export function endingHtml({ story, strings }: Told, session: Session): Html {
	const { ending } = session;
	const last = session.turns.at(-1);
	if (!ending || !last) return html``;
	return html`<h2 tabindex="-1" class="choices-title"><span class="ending-label">${strings.endedWith}</span> ${ending.title}</h2>
<p class="ending-note">${strings.otherEndings(Object.keys(story.endings).length)}</p>
${ending.question !== undefined && html`<section class="question-card"><h3>${strings.toThinkAbout}</h3><p>${ending.question}</p></section>`}
${ending.next !== undefined && html`<section class="question-card"><h3>${strings.toTry}</h3><p>${ending.next}</p></section>`}
<p class="row"><button type="button" class="btn" data-restart>${strings.readAgain}</button><a class="btn two" href="#map-${story.id}">${strings.seeMap}</a></p>`;
}

/** Where an embedded story stops: its scene has ended, and the whole story goes on elsewhere. */
export function untilHtml(strings: PlayerStrings, href: string): Html {
	return html`<h2 tabindex="-1" class="choices-title">${strings.untilTitle}</h2><p class="row"><a class="btn" href="${href}">${strings.untilGoOn}</a></p>`;
}
