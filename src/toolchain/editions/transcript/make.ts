/** A road through a story as readable text. Pure: it plays, and prints nothing. */

import { type Line, manuscriptOf, render } from '../../../client/story/manuscript.ts';
import { play } from '../../../client/story/play.ts';
import type { Session, Story, Turn } from '../../../client/story/types.ts';
import { hint } from '../../compile/lint.ts';

/** A line with its speaker, and how it is uttered where it is not simply said. */
function lineText({ how, name, text }: Line): string {
	if (name === '') return text;
	return how === 'said' ? `${name}: ${text}` : `${name} (${how}): ${text}`;
}

function turnLines(story: Story, turn: Turn, before: Turn | undefined): string[] {
	const { answer, next } = manuscriptOf(story, turn, before?.scene);
	const decided = turn.pick !== undefined && !turn.goOn;
	const talk = ({ lines }: { readonly lines: readonly Line[] }) => lines.map(lineText);
	const answered = render<string[]>(answer, {
		own: ({ text }) => ['', `> ${text}  [${turn.pick}]`],
		talk,
		halves: ({ meant, heard }) => [`   meant: ${meant}`, `   heard: ${heard ?? 'nothing'}`],
		why: ({ text }) => [`   why: ${text}`],
		read: ({ text }) => [`   what it was: ${text}`],
	});
	const opened = render<string[]>(next, { scene: ({ title }) => ['', `== ${title} ==`], talk });
	return [...answered.flat(), ...(decided ? [`   (the door is ${turn.felt.door})`] : []), ...opened.flat()];
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

/**
 * The turns of a road, each choice with its pick, and what stands at its end.
 * @returns the text, and whether every pick was on offer
 */
export function transcriptOf(story: Story, picks: readonly string[]): { text: string; whole: boolean } {
	const session = play(story, picks);
	const turns = session.turns.flatMap((turn, index) => turnLines(story, turn, session.turns[index - 1]));
	const lines = [story.title, ...turns, ...closing(session)];
	return { text: lines.join('\n'), whole: session.stoppedAt === undefined };
}
