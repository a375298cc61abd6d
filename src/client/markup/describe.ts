/** The picture in words: what shows and how the door stands. Pure; the words themselves are in strings.ts. */

import { DOOR_MEANS, DOOR_WORDS, HOW, LANDED_WORDS, SHOWN, SHOWN_OTHERWISE, STRINGS } from '../../strings/en/player.ts';
import type { Pose } from '../drawing/pose.ts';
import { poseOf } from '../drawing/pose-of.ts';
import { type Halves, type Line, partsOf, render } from '../story/manuscript.ts';
import type { Session, Story, Turn } from '../story/types.ts';

/** The name of the story's other person: the first of its cast. */
export function personOf(story: Story): { id: string; name: string } {
	const [first] = Object.entries(story.cast);
	return first ? { id: first[0], name: first[1] } : { id: '', name: '' };
}

/** A pose in words: arms, tears, eyes, mouth; three short phrases at most, the strongest first. */
export function describePose(pose: Pose): string {
	// A head that is turned one way with eyes that go the other still looks at you.
	const aside = Math.abs(pose.gazeX + 2 * pose.yaw) > 0.45;
	const eyes = pose.shut
		? SHOWN.eyesClosed
		: pose.gazeY > 0.4
			? SHOWN.eyesDown
			: aside
				? SHOWN.lookingAway
				: SHOWN.eyesOnYou;
	const tears = pose.tears > 0 && pose.tears < 1 ? SHOWN.lastTear : SHOWN.tears[pose.tears];
	const face = [
		pose.curve > 0.45 && !pose.shut && SHOWN.smile,
		pose.browIn < -0.03 && SHOWN.browsDown,
		pose.blush > 0.6 && SHOWN.cheeksRed,
		pose.lidIn > 1 && SHOWN.eyesWide,
		Math.abs(pose.yaw) > 0.1 && !aside && SHOWN.headTurned,
		pose.curve < -0.6 && SHOWN.mouthDown,
		pose.arms === 'down' && !tears && SHOWN.atRest,
	].find(Boolean);
	return [tears, SHOWN.arms[pose.arms], eyes, face].filter(Boolean).slice(0, 3).join(' ');
}

/** What can be seen of them after this turn. Never the feeling's name (design.md, “Heard and reached”). */
export function describeShown(story: Story, turn: Turn): string {
	const { inView } = turn.scene;
	return inView === 'face' || inView === 'mirror'
		? describePose(poseOf(personOf(story).id, turn.felt))
		: SHOWN_OTHERWISE[inView];
}

/** Whose half the right half of the sheet is: someone's by name, or the reader's own for a scene. */
export const heardLabel = (by: string | undefined): string => (by === undefined ? STRINGS.heard : STRINGS.heardBy(by));

/** The door's line: its state, what it means, and what shows. */
export function describeState(story: Story, turn: Turn): { door: string; means: string; shown: string } {
	const { name } = personOf(story);
	return {
		door: DOOR_WORDS[turn.felt.door],
		means: turn.scene.inView === 'mirror' ? STRINGS.youAre(name) : DOOR_MEANS[turn.felt.door](name),
		shown: describeShown(story, turn),
	};
}

/** One line as a sentence with its speaker, for the live region. */
export function speakLine({ how, name, text, say = text }: Line): string {
	if (how === 'narration') return say;
	if (how === 'inside') return `${STRINGS.thinks(name)}: ${say}`;
	return `${name}${how === 'voice' ? '' : HOW[how]}: ${say}`;
}

const speakHalves = ({ meant, heard, landed, by }: Halves): string =>
	`${STRINGS.youMeant}: ${meant} ${heardLabel(by)}: ${heard ?? STRINGS.heardNothing} ${LANDED_WORDS[landed]}`;

/** All that a pick brought, said once, in the order in which it stands on the page. */
export function speakTurn(story: Story, { turns, ending, offered }: Session): string {
	const turn = turns.at(-1);
	if (!turn) return '';
	const { door, shown } = describeState(story, turn);
	return render(partsOf(story, turn, turns.at(-2)?.scene, ending), {
		talk: ({ lines }) => lines.map(speakLine).join(' '),
		halves: speakHalves,
		why: ({ text }) => text,
		read: ({ text }) => `${STRINGS.whatItWas}: ${text}`,
		door: () => `${door}. ${shown}`,
		ending: ({ ending: { title } }) => `${STRINGS.endedWith}: ${title}.`,
	})
		.concat(ending ? [] : STRINGS.choicesCount(offered.length))
		.filter(Boolean)
		.join(' ');
}
