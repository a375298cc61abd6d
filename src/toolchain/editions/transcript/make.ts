/** A road through a story as readable text. Pure: it plays, and prints nothing. */
import { play } from '../../../client/story/play.ts';
import type { Beat, Session, Story, Turn } from '../../../client/story/types.ts';
import { hint } from '../../compile/lint.ts';

function beatLine(story: Story, { speaker, how, text }: Beat): string {
	if (speaker === undefined) return text;
	const name = story.cast[speaker] ?? speaker;
	return how === 'said' ? `${name}: ${text}` : `${name} (${how}): ${text}`;
}

function turnLines(story: Story, turn: Turn, before: Turn | undefined): string[] {
	const { scene, pick, said, beats, answers, meant, heard, why, read, felt } = turn;
	const opens = scene.title && scene.title !== before?.scene.title ? ['', `== ${scene.title} ==`] : [];
	const sheet = [
		...(meant ? [`   meant: ${meant}`] : []),
		...(heard ? [`   heard: ${heard}`] : []),
		...(why ? [`   why: ${why}`] : []),
		...(read ? [`   what it was: ${read}`] : []),
	];
	const lines = beats.map((beat) => beatLine(story, beat));
	const doors = pick !== undefined && !turn.goOn ? [`   (the door is ${felt.door})`] : [];
	return [
		...(pick === undefined ? [] : ['', `> ${said}  [${pick}]`]),
		...lines.slice(0, answers),
		...sheet,
		...doors,
		...opens,
		...lines.slice(answers),
	];
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
