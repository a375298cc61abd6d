/** The picture in words: what shows and how the door stands. Pure; the words themselves are in strings.ts. */

import { DOOR_MEANS, DOOR_WORDS, HOW, LANDED_WORDS, SHOWN, SHOWN_OTHERWISE, STRINGS } from '../../strings/en/player.ts';
import type { Pose } from '../drawing/pose.ts';
import { poseOf } from '../drawing/pose-of.ts';
import type { Beat, Session, Story, Turn } from '../story/types.ts';

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

/** Whose half the right half of the sheet is. */
export const heardLabel = (story: Story, { scene }: Pick<Turn, 'scene'>): string =>
	scene.inView === 'mirror' ? STRINGS.heard : STRINGS.heardBy(personOf(story).name);

/** The door's line: its state, what it means, and what shows. */
export function describeState(story: Story, turn: Turn): { door: string; means: string; shown: string } {
	const { name } = personOf(story);
	return {
		door: DOOR_WORDS[turn.felt.door],
		means: turn.scene.inView === 'mirror' ? STRINGS.youAre(name) : DOOR_MEANS[turn.felt.door](name),
		shown: describeShown(story, turn),
	};
}

/** One beat as a sentence with its speaker, for the live region. */
export function speakBeat(story: Story, beat: Beat): string {
	const text = beat.say ?? beat.text;
	const name = beat.speaker === undefined ? '' : (story.cast[beat.speaker] ?? '');
	if (beat.how === 'narration') return text;
	if (beat.how === 'inside') return `${STRINGS.thinks(name)}: ${text}`;
	return `${name}${beat.how === 'voice' ? '' : HOW[beat.how]}: ${text}`;
}

/** All that a pick brought, said once, in the order in which it stands on the page. */
export function speakTurn(story: Story, session: Session): string {
	const turn = session.turns.at(-1);
	if (!turn) return '';
	const state = describeState(story, turn);
	const beats = turn.beats.map((beat) => speakBeat(story, beat));
	const heard = turn.heard === 'nothing' ? STRINGS.heardNothing : turn.heard;
	return [
		...beats.slice(0, turn.answers),
		turn.meant && `${STRINGS.youMeant}: ${turn.meant}`,
		heard && `${heardLabel(story, turn)}: ${heard}`,
		turn.landed && turn.meant && LANDED_WORDS[turn.landed],
		turn.why,
		turn.read && `${STRINGS.whatItWas}: ${turn.read}`,
		...beats.slice(turn.answers),
		`${state.door}. ${state.shown}`,
		session.ending ? `${STRINGS.endedWith}: ${session.ending.title}.` : STRINGS.choicesCount(session.offered.length),
	]
		.filter(Boolean)
		.join(' ');
}
