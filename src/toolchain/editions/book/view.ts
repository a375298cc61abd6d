/**
 * The numbered edition as markup: one section, in as few bytes as its words allow, since a story has thousands of them
 * (HTML lets a paragraph and a list's item end without a tag). Pure strings; book.css knows the short class names.
 */

import { describeState, heardLabel } from '../../../client/markup/describe.ts';
import { type Html, html } from '../../../client/markup/html.ts';
import type { Beat, Ending, Story, Turn } from '../../../client/story/types.ts';
import { BOOK } from '../../../strings/en/editions.ts';
import { HOW, LANDED_WORDS, STRINGS } from '../../../strings/en/player.ts';
import type { BookChoice, BookSection } from './make.ts';

/** What stands over a line: who says it, and how; nothing over a second line of the same kind. */
function labelOf(story: Story, { speaker, how }: Beat, before?: Beat): string {
	if (how === 'inside') return STRINGS.notSaid;
	if (before?.speaker === speaker && before?.how === how) return '';
	const name = speaker === undefined ? '' : (story.cast[speaker] ?? '');
	return how === 'narration' ? '' : name + HOW[how];
}

/** `s` is said, `t` thought, `w` written; narration has no class. */
const CLASSES = { said: 's', voice: 's', inside: 't', typed: 'w', aside: 'w' } as const;

function beatHtml(story: Story, beat: Beat, before?: Beat): Html {
	const spoken = beat.say !== undefined && html`<span class="quiet"> (${beat.say})</span>`;
	if (beat.how === 'narration') return html`<p>${beat.text}${spoken}\n`;
	const label = labelOf(story, beat, before);
	return html`<p class="${CLASSES[beat.how]}">${label !== '' && html`<b>${label}</b>`}<span>${beat.text}</span>${spoken}\n`;
}

const beatsHtml = (story: Story, beats: readonly Beat[]) =>
	beats.map((beat, at) => beatHtml(story, beat, beats[at - 1]));

function sheetHtml(story: Story, turn: Turn): Html | undefined {
	const { meant, heard, landed = 'met' } = turn;
	if (meant === undefined || heard === undefined) return undefined;
	const words = heard === 'nothing' ? html`<span class="quiet">${STRINGS.heardNothing}</span>` : html`${heard}`;
	return html`<div class="sheet" data-landed="${landed}"><p class="meant"><b>${STRINGS.youMeant}</b>${meant}<p class="heard"><b>${heardLabel(story, turn)}</b>${words}<p class="quiet">${LANDED_WORDS[landed]}</div>`;
}

function choiceHtml({ text, to }: BookChoice, hrefOf: (number: number) => string): Html {
	return html`<li><a href="${hrefOf(to)}">${text} <b>${to}</b></a>\n`;
}

function endingHtml(story: Story, { title, question, next }: Ending): Html {
	return html`<h3><span class="ending-label">${STRINGS.endedWith}</span> ${title}</h3><p class="note">${STRINGS.otherEndings(
		Object.keys(story.endings).length,
	)}${question !== undefined && html`<h4>${STRINGS.toThinkAbout}</h4><p>${question}`}${
		next !== undefined && html`<h4>${STRINGS.toTry}</h4><p>${next}`
	}`;
}

/**
 * A section: its number, what was said, what it brought, what comes next, what shows, and the choices as links.
 * @param hrefOf the address of a number
 */
export function sectionHtml(story: Story, section: BookSection, hrefOf: (number: number) => string): Html {
	const { number, turn, opens, choices, ending } = section;
	const { door, means, shown } = describeState(story, turn);
	const [answer, next] = [turn.beats.slice(0, turn.answers), turn.beats.slice(turn.answers)];
	return html`<h2>${number}</h2>
${turn.said !== undefined && html`<p class="you"><b>${STRINGS.you}</b>${turn.said}\n`}${beatsHtml(story, answer)}${sheetHtml(
	story,
	turn,
)}${turn.why !== undefined && html`<p class="why">${turn.why}\n`}${
	turn.read !== undefined && html`<p class="why"><strong>${STRINGS.whatItWas}:</strong> ${turn.read}\n`
}${opens && turn.scene.title !== '' && html`<h3 class="scene-title">${turn.scene.title}</h3>`}${beatsHtml(story, next)}<p class="door"><strong>${door}.</strong> ${means} ${shown}
${turn.rest && !ending && html`<p class="note">${BOOK.restNote(number)}`}${
	choices.length > 0 && html`<ol>${choices.map((choice) => choiceHtml(choice, hrefOf))}</ol>`
}${ending && endingHtml(story, ending)}`;
}
