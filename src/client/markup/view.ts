/**
 * A session as markup: turns, the torn sheet, the door's line, choices, endings. Pure: the same functions draw the
 * first turn at build time and every later one in the browser. No DOM, no state, no style attributes (CSP).
 */

import { HOW, LANDED_WORDS, STRINGS } from '../../strings/en/player.ts';
import type { Pictures } from '../drawing/pictures.ts';
import { type Halves, type Line, manuscriptOf, type Renderer, render } from '../story/manuscript.ts';
import type { Choice, Session, Story, Turn } from '../story/types.ts';
import { describeState, heardLabel } from './describe.ts';
import { type Html, html, trusted } from './html.ts';

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
export function lineHtml({ how, name, own, goesOn, text, say }: Line): Html {
	const spoken = say === undefined ? undefined : html`<span class="quiet"> (${say})</span>`;
	if (how === 'narration') return html`<p class="narration${markOf(text)}">${text}${spoken}</p>`;
	if (how === 'inside') {
		return html`<p class="thought"><span class="who">${STRINGS.notSaid}<span class="quiet"> (${name})</span></span>${text}</p>`;
	}
	return html`<p class="line line-${how}${own && ' own'}">${!goesOn && html`<span class="who">${name}<span class="how">${HOW[how]}</span></span>`}<span class="say">${text}</span>${spoken}</p>`;
}

/** What was meant beside what was heard: the two halves of one sheet. Their gap follows what landed. */
export function sheetHtml({ meant, heard, landed, by }: Halves): Html {
	return html`<div class="sheet" data-landed="${landed}">
<div class="meant"><p><span class="who">${STRINGS.youMeant}</span>${meant}</p></div>
<div class="heard"><p><span class="who">${heardLabel(by)}</span>${
		heard ?? html`<span class="quiet">${STRINGS.heardNothing}</span>`
	}</p></div>
<p class="quiet">${LANDED_WORDS[landed]}</p></div>`;
}

/** The parts of a turn that look the same on screen and on paper. */
export const PARTS_HTML: Renderer<Html> = {
	talk: ({ lines }) => html`${lines.map(lineHtml)}`,
	halves: sheetHtml,
	why: ({ text }) => html`<p class="why">${text}</p>`,
	read: ({ text }) => html`<p class="read"><strong>${STRINGS.whatItWas}:</strong> ${text}</p>`,
};

const ownHtml = (text: string, index: number): Html =>
	html`<div class="you" data-turn="${index}"><div class="you-top"><span class="who">${STRINGS.you}</span><button type="button" class="back" data-back="${
		index
	}" aria-label="${STRINGS.goBackTo(text)}">${BACK_ARROW}<span>${STRINGS.goBack}</span></button></div><p>${text}</p></div>`;

/**
 * One turn: the reader's own line, what answered it, the sheet and the why; then what comes next.
 * @param before the turn before it, to tell whether a scene opens here
 */
export function turnHtml(story: Story, turn: Turn, index: number, before?: Turn): Html {
	const { answer, next } = manuscriptOf(story, turn, before?.scene);
	const answered = render(answer, { ...PARTS_HTML, own: ({ text }) => ownHtml(text, index) });
	const opened = render(next, { ...PARTS_HTML, scene: ({ title }) => html`<p class="scene-title">${title}</p>` });
	return html`<article class="turn${turn.scene.inView === 'typed' && ' chat'}">${answered}${
		turn.beats.length > turn.answers && html`<div class="next">${opened}</div>`
	}</article>`;
}

/** The thought that was not said, as a slip in the picture. The words for it stand in the transcript. */
export function thoughtHtml(turn: Turn): Html | undefined {
	const thought = turn.beats.findLast((beat) => beat.how === 'inside');
	return (
		thought &&
		html`<p class="thought" aria-hidden="true"><span class="who">${STRINGS.notSaid}</span>${thought.text}</p>`
	);
}

/** The picture with its slip. */
export function pictureHtml(turn: Turn, pictures: Pictures): Html {
	return html`${trusted(pictures.scene(turn))}${thoughtHtml(turn)}`;
}

/** The door beside the picture: drawn, and in words. */
export function stateHtml(story: Story, turn: Turn, pictures: Pictures): Html {
	const words = describeState(story, turn);
	return html`${trusted(pictures.door(turn.felt.door))}<p><strong>${words.door}.</strong> <span>${words.means}</span> <span class="shown">${words.shown}</span></p>`;
}

/** The choices as buttons with their number keys, or the one “go on”. */
export function choicesHtml(offered: readonly Choice[]): Html {
	const items = offered.map(
		(choice, index) =>
			html`<li><button type="button" class="choice" data-pick="${choice.pick}"><b aria-hidden="true">${index + 1}</b><span>${choice.text}</span></button></li>`,
	);
	const heading = offered.length === 1 && offered[0]?.goOn ? STRINGS.goOnHeading : STRINGS.whatDoYouSay;
	return html`<h2 tabindex="-1" class="choices-title">${heading}</h2><ol class="choices">${items}</ol>`;
}

/** Where a story ends: its ending among those that exist, a question, and ways on. */
export function endingHtml(story: Story, session: Session): Html {
	const { ending } = session;
	const last = session.turns.at(-1);
	if (!ending || !last) return html``;
	return html`<h2 tabindex="-1" class="choices-title"><span class="ending-label">${STRINGS.endedWith}</span> ${ending.title}</h2>
<p class="ending-note">${STRINGS.otherEndings(Object.keys(story.endings).length)}</p>
${ending.question !== undefined && html`<section class="question-card"><h3>${STRINGS.toThinkAbout}</h3><p>${ending.question}</p></section>`}
${ending.next !== undefined && html`<section class="question-card"><h3>${STRINGS.toTry}</h3><p>${ending.next}</p></section>`}
<p class="row"><button type="button" class="btn" data-restart>${STRINGS.readAgain}</button><a class="btn two" href="#map-${story.id}">${STRINGS.seeMap}</a></p>`;
}

/** Where an embedded story stops: its scene has ended, and the whole story goes on elsewhere. */
export function untilHtml(href: string): Html {
	return html`<h2 tabindex="-1" class="choices-title">${STRINGS.untilTitle}</h2><p class="row"><a class="btn" href="${href}">${STRINGS.untilGoOn}</a></p>`;
}
