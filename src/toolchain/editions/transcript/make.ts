/** A road through a story as readable text. Pure: it plays, and prints nothing. */

import { heardLabel } from '../../../client/markup/describe.ts';
import type { Told } from '../../../client/markup/told.ts';
import {
	type Line,
	manuscriptOf,
	type Renderer,
	type Road,
	render,
	roadsOf,
} from '../../../client/story/manuscript.ts';
import { play } from '../../../client/story/play.ts';
import { BESIDE } from '../../../client/story/tag-text.ts';
import type { Session, Story, Turn } from '../../../client/story/types.ts';
import { languageOf, type PlayerStrings } from '../../../strings/languages.ts';
import { hint } from '../../compile/lint.ts';

/** A line with its speaker, and how it is uttered where it is not simply said. */
function lineText({ how, name, note, text }: Line): string {
	if (name === '') return text.replaceAll(BESIDE, ' | ');
	const manner = note ?? (how === 'said' ? undefined : how);
	return `${name}${manner === undefined ? '' : ` (${manner})`}: ${text}`;
}

const talk = ({ lines }: { readonly lines: readonly Line[] }) => lines.map(lineText);

/** A turn as a reader sees it, with the pick’s id behind the choice: what stands behind a fold is not printed. */
function turnLines(told: Told, turn: Turn, road: Road): string[] {
	const { story, strings } = told;
	const { answer, next } = manuscriptOf(story, turn, road);
	const common: Renderer<string[]> = {
		talk,
		why: ({ text, folded }) => (folded ? [] : [text]),
		door: ({ door, name, explained }) => [`[${strings.crossing(door, name, !explained)}]`],
	};
	const answered = render(answer, {
		...common,
		own: ({ verb, text }) => ['', `> ${turn.goOn ? text : `${strings.own[verb]}: ${text}`}  [${turn.pick}]`],
		halves: (halves) => {
			const heard = `${heardLabel(strings, halves)}: ${halves.heard ?? strings.heardNothing}`;
			return [halves.whole ? `[${heard}]` : `[${strings.youMeant}: ${halves.meant} | ${heard}]`];
		},
	}).flat();
	const opened = render(next, {
		...common,
		scene: ({ title }) => [`== ${title} ==`],
		'so-far': ({ text }) => [`${strings.soFar}: ${text}`],
		back: ({ moments }) => [
			'',
			strings.lookingBack,
			...moments.flatMap(({ verb, said, did, why }) => [`${strings.own[verb]}: ${said} ${did}`, `   ${why}`]),
		],
	}).flat();
	return [...answered, ...(answered.length > 0 && opened.length > 0 ? [''] : []), ...opened];
}

function closing(session: Session): string[] {
	const { ending, stoppedAt, offered } = session;
	if (stoppedAt) {
		const { pick, offered: picks } = stoppedAt;
		const choices = picks.join(', ') || 'nothing: the story has ended';
		return ['', `The story does not offer “${pick}” here.${hint(pick, picks)} On offer: ${choices}.`];
	}
	if (ending) {
		const more = [ending.question, ending.next].flatMap((text) => (text ? [`   ${text}`] : []));
		return ['', `== The end: ${ending.title} ==`, ...more];
	}
	return ['', 'On offer:', ...offered.map(({ pick, text }) => `   ${text}  [${pick}]`)];
}

/** The choices on offer, by their numbers, as they stand on the page. */
function menuLines({ strings }: Told, { offered, turns }: Session): string[] {
	const [first] = offered;
	if (offered.length === 1 && first?.goOn) return ['', `   (${first.text})`];
	const wish = turns.at(-1)?.asks ? [strings.whatDoYouWant] : [];
	return ['', ...wish, ...offered.map(({ text }, at) => `   ${at + 1}. ${text}`)];
}

/**
 * A road exactly as a reader sees it, with the choices on offer at each decision, and what stands at its end.
 * @returns the text, and whether every pick was on offer
 */
export function transcriptOf(
	story: Story,
	picks: readonly string[],
	strings: PlayerStrings = languageOf().strings.player,
	given: Readonly<Record<string, string>> = {},
): { text: string; whole: boolean } {
	const told = { story, strings };
	const session = play(story, picks, given);
	const roads = roadsOf(session);
	const last = session.turns.length - 1;
	const turns = session.turns.flatMap((turn, index) => [
		...turnLines(told, turn, roads[index] ?? {}),
		...(index < last ? menuLines(told, play(story, picks.slice(0, index), given)) : []),
	]);
	const lines = [story.title, '', ...turns, ...closing(session)];
	return { text: lines.join('\n').replaceAll(/\n{3,}/g, '\n\n'), whole: session.stoppedAt === undefined };
}
