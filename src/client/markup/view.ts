/**
 * A session as markup: turns, the torn sheet, the door's line, choices. Pure: the same functions draw the
 * first turn at build time and every later one in the browser. No DOM, no state, no style attributes (CSP).
 */

import type { PlayerStrings } from '../../strings/languages.ts';
import type { Pictures } from '../drawing/pictures.ts';
import type { Moment } from '../story/looking-back.ts';
import {
	type Halves,
	type Line,
	manuscriptOf,
	type Part,
	type Renderer,
	type Road,
	render,
} from '../story/manuscript.ts';
import { BESIDE } from '../story/tag-text.ts';
import type { Choice, Turn } from '../story/types.ts';
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

/** Narration that sets two things beside each other, each under a name of its own; undefined for any other. */
export function besideHtml(text: string): Html | undefined {
	const [head, ...sides] = text.split(BESIDE);
	if (sides.length === 0) return undefined;
	const side = (one: string) => {
		const [name, ...words] = one.split(': ');
		return html`<p><b class="who">${name}<span class="quiet">:</span></b> ${words.join(': ')}</p>`;
	};
	return html`<div class="beside"><p><b>${head}</b></p>${sides.map(side)}</div>`;
}

/** One line. Who speaks stands above the first of several lines of theirs. */
export function lineHtml(strings: PlayerStrings, { how, name, own, goesOn, note, text, say }: Line): Html {
	const spoken = say === undefined ? undefined : html`<span class="quiet"> (${say})</span>`;
	if (how === 'silence') {
		return html`<p class="silence"><span aria-hidden="true"><i></i><i></i><i></i></span><span class="quiet">${strings.silence}</span></p>`;
	}
	if (how === 'narration') return besideHtml(text) ?? html`<p class="narration${markOf(text)}">${text}${spoken}</p>`;
	if (how === 'inside') {
		return html`<p class="thought"><span class="who">${strings.notSaid}<span class="quiet"> (${name})</span></span>${text}</p>`;
	}
	const manner = note === undefined ? strings.how[how] : ` (${note})`;
	return html`<p class="line line-${how}${own && ' own'}${goesOn && ' goes-on'}">${!goesOn && html`<span class="who">${name}${manner && html`<span class="how">${manner}</span>`}</span>`}<span class="say">${text}</span>${spoken}</p>`;
}

/** The rule, for whoever asks; opened where it is about safety. */
const whyHtml = (strings: PlayerStrings, text: string, folded = true): Html =>
	folded
		? html`<details class="why"><summary>${strings.why}</summary><p>${text}</p></details>`
		: html`<p class="rule">${text}</p>`;

/** What was meant beside what was heard. Heard as it was meant, the sheet is whole, and says only what was heard. */
export function sheetHtml(strings: PlayerStrings, halves: Halves): Html {
	const { meant, heard, landed, whole, why } = halves;
	const label = heardLabel(strings, halves);
	const half = html`<div class="heard"><p><span class="who">${label}</span>${
		heard ?? html`<span class="quiet">${strings.heardNothing}</span>`
	}</p></div>`;
	const torn = html`<div class="meant"><p><span class="who">${strings.youMeant}</span>${meant}</p></div>${half}<p class="quiet">${strings.landed[landed]}</p>`;
	return html`<div class="halves"><div class="sheet${whole && ' whole'}" data-landed="${landed}">${whole ? half : torn}</div>${
		why !== undefined && whyHtml(strings, why)
	}</div>`;
}

/** The door has crossed from one word to another. */
const doorHtml = (strings: PlayerStrings, { door, name, explained }: Extract<Part, { kind: 'door' }>): Html =>
	html`<p class="crossing">${strings.crossing(door, name, !explained)}</p>`;

/** A scene's end, looked back on: each moment with a way back to it, if the page can go there. */
export const backHtml = (strings: PlayerStrings, moments: readonly Moment[], wayBack = true): Html =>
	html`<section class="looking-back"><h2>${strings.lookingBack}</h2><ul>${moments.map(
		({ turn, verb, said, did, why }) =>
			html`<li><p><span class="who">${strings.own[verb]}</span> ${said} <span class="did">${did}</span></p><p class="rule">${why}</p>${
				wayBack &&
				html`<button type="button" class="back" data-back="${turn}" aria-label="${strings.takeBackTo(said)}">${BACK_ARROW}<span>${strings.takeBack}</span></button>`
			}</li>`,
	)}</ul>${wayBack && html`<p class="ask">${strings.lookingBackAsk}</p>`}</section>`;

/** The parts of a turn that look the same on screen and on paper. */
export const partsHtml = (told: Told): Renderer<Html> => ({
	talk: ({ lines }) => html`${lines.map((line) => lineHtml(told.strings, line))}`,
	halves: (halves) => sheetHtml(told.strings, halves),
	why: ({ text, folded }) => whyHtml(told.strings, text, folded),
	door: (part) => doorHtml(told.strings, part),
});

/** The words of the choice, with the way back to before it. Where the reader's own line says them again, only the way back. */
const ownHtml = (strings: PlayerStrings, { verb, text, repeated }: Extract<Part, { kind: 'own' }>, index: number) =>
	html`<div class="chosen" data-turn="${index}">${!repeated && html`<p><span class="who">${strings.own[verb]}</span> ${text}</p>`}<button type="button" class="back" data-back="${
		index
	}" aria-label="${strings.goBackTo(text)}">${BACK_ARROW}<span>${strings.goBack}</span></button></div>`;

/**
 * One turn: the reader's own choice, the talk that answered it, the halves; then what comes next.
 * @param road what stood before it on this road
 */
export function turnHtml(told: Told, turn: Turn, index: number, road: Road = {}): Html {
	const { strings } = told;
	const { answer, next } = manuscriptOf(told.story, turn, road);
	const common = partsHtml(told);
	const answered = render(answer, { ...common, own: (part) => ownHtml(strings, part, index) });
	const opened = render(next, {
		...common,
		scene: ({ title }) => html`<p class="scene-title">${title}</p>`,
		'so-far': ({ text }) => html`<details class="so-far"><summary>${strings.soFar}</summary><p>${text}</p></details>`,
		back: ({ moments }) => backHtml(strings, moments),
	});
	return html`<article class="turn${index === 0 && ' first-turn'}${turn.scene.inView === 'typed' && ' chat'}">${answered}${
		opened.length > 0 && html`<div class="next">${opened}</div>`
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

/** The door beside the picture, drawn at its true opening; what shows is in words for whoever cannot see it. */
export function stateHtml(told: Told, turn: Turn, pictures: Pictures): Html {
	const { means, shown } = describeState(told, turn);
	const mirror = turn.scene.inView === 'mirror';
	return html`${trusted(pictures.door(turn.felt.opening))}<p>${mirror && html`<strong>${means}</strong> `}<span class="shown">${shown}</span></p>`;
}

/** The choices as buttons with their number keys, or the one “go on”. */
export function choicesHtml(strings: PlayerStrings, offered: readonly Choice[], asks?: Turn['asks']): Html {
	const items = offered.map(
		(choice, index) =>
			html`<li><button type="button" class="choice" data-pick="${choice.pick}"><b aria-hidden="true">${index + 1}</b><span>${choice.text}</span></button></li>`,
	);
	const goesOn = offered.length === 1 && offered[0]?.goOn;
	const heading = goesOn ? strings.goOnHeading : asks ? strings.whatDoYouWant : strings.whatDoYouSay;
	return html`<h2 tabindex="-1" class="choices-title">${heading}</h2><ol class="choices">${items}</ol>`;
}
