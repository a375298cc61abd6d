/**
 * The script with stops as markup: roads, stops, endings. Pure strings; paper.css sets them for the screen and for
 * paper. The other choices of a stop stand in it with what they bring, so that a class can talk before it reads on.
 */

import { type Html, html } from '../../../client/markup/html.ts';
import { personOf } from '../../../client/story/manuscript.ts';
import type { Ending } from '../../../client/story/types.ts';
import type { PlayerStrings } from '../../../strings/languages.ts';
import { toldOf, type Wording } from '../wording.ts';
import { answerHtml, nextHtml } from './beats.ts';
import type { Road, Script, Stop, Way } from './script.ts';

function sceneTitle(title: string): Html {
	return html`<h3 class="paper-scene">${title}</h3>`;
}

function wayHtml(wording: Wording, { choice, turn, taken }: Way, number: number): Html {
	return html`<li class="way-card" value="${number}"${taken && html` data-taken`}><p class="you"><b>${number}</b> ${
		choice.text
	}</p>${answerHtml(toldOf(wording), turn)}<p class="way-door">${wording.strings.player.doorWords[turn.felt.door](
		personOf(wording.story, turn.scene).name,
	)}.${taken && html` <strong>${wording.strings.script.goesOn}</strong>`}</p></li>`;
}

function stopHtml(wording: Wording, { number, ways, like }: Stop, road: Road['kind']): Html {
	const { script } = wording.strings;
	const shown = like === undefined ? ways : ways.filter(({ taken }) => taken);
	return html`<section class="stop"${like !== undefined && html` data-known`} aria-labelledby="${road}-${number}">
<h4 id="${road}-${number}">${script.stop} ${number}: <span>${script.whatDoYouDo}</span></h4>
<ol class="stop-ways">${ways.map(({ choice }) => html`<li>${choice.text}</li>`)}</ol>
${like !== undefined && html`<p class="note">${script.likeStop(like)}</p>`}
<ul class="way-cards">${shown.map((way) => wayHtml(wording, way, ways.indexOf(way) + 1))}</ul>
</section>`;
}

function endingHtml(strings: PlayerStrings, { title, question, next }: Ending): Html {
	return html`${question !== undefined && html`<p><strong>${strings.toThinkAbout}:</strong> ${question}</p>`}${
		next !== undefined && html`<p><strong>${strings.toTry}:</strong> ${next}</p>`
	}${question === undefined && next === undefined && html`<p>${title}</p>`}`;
}

/** A road, cut into steps: what leads to a stop stands with it, so that on paper they can stay on one page. */
function roadHtml(wording: Wording, { kind, opening, stops, ending }: Road): Html {
	const told = toldOf(wording);
	const { script } = wording.strings;
	let scene = opening.scene;
	let lead = html`${sceneTitle(opening.scene.title)}${nextHtml(told, opening)}`;
	const steps: Html[] = [];
	for (const stop of stops) {
		const { turn, choice } = stop.ways.find(({ taken }) => taken) as Way;
		if (stop.number > 0) {
			steps.push(html`<div class="step">${lead}${stopHtml(wording, stop, kind)}</div>`);
			lead = html``;
		} else {
			lead = html`${lead}<p class="go-on-line">${choice.text}</p>`;
		}
		const opens = turn.scene.id !== scene.id && turn.scene.title !== '' && sceneTitle(turn.scene.title);
		scene = turn.scene;
		lead = html`${lead}${opens}${nextHtml(told, turn)}`;
	}
	return html`<section class="road" aria-labelledby="road-${kind}">
<h2 id="road-${kind}">${script.roadTitle[kind]}</h2>
<p class="note">${script.roadNote[kind](personOf(wording.story).name)}</p>
${steps}
<div class="step">${lead}<div class="road-end"><h3>${script.endsWith}: ${ending.title}</h3>${endingHtml(told.strings, ending)}</div></div>
</section>`;
}

/** The whole script, from its first road to all its endings. */
export function scriptHtml(wording: Wording, { roads, closes }: Script): Html {
	const told = toldOf(wording);
	const { script } = wording.strings;
	return html`${roads.map((road) => roadHtml(wording, road))}
<section class="road" aria-labelledby="road-closes">
<h2 id="road-closes">${script.closesTitle}</h2>
<p class="note">${script.closesNote}</p>
${closes.map(
	({ ending, turn }) => html`<div class="close"><h3>${ending.title}</h3><p class="paper-scene">${turn.scene.title}</p>
${nextHtml(told, turn)}${endingHtml(told.strings, ending)}</div>`,
)}
</section>`;
}
