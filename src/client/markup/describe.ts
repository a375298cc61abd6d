/** The picture in words: what shows and how the door stands. Pure; the words themselves are in strings.ts. */

import type { PlayerStrings } from '../../strings/languages.ts';
import type { Pose } from '../drawing/pose.ts';
import { poseOf } from '../drawing/pose-of.ts';
import { type Halves, type Line, partsOf, personOf, render, roadsOf } from '../story/manuscript.ts';
import type { Session, Turn } from '../story/types.ts';
import type { Told } from './told.ts';

/** A pose in words: arms, tears, eyes, mouth; three short phrases at most, the strongest first. */
export function describePose({ shown: words }: PlayerStrings, pose: Pose): string {
	// A head that is turned one way with eyes that go the other still looks at you.
	const aside = Math.abs(pose.gazeX + 2 * pose.yaw) > 0.45;
	const eyes = pose.shut
		? words.eyesClosed
		: pose.gazeY > 0.4
			? words.eyesDown
			: aside
				? words.lookingAway
				: words.eyesOnYou;
	const tears = pose.tears > 0 && pose.tears < 1 ? words.lastTear : words.tears[pose.tears];
	const face = [
		pose.curve > 0.45 && !pose.shut && words.smile,
		pose.browIn < -0.03 && words.browsDown,
		pose.blush > 0.6 && words.cheeksRed,
		pose.lidIn > 1 && words.eyesWide,
		Math.abs(pose.yaw) > 0.1 && !aside && words.headTurned,
		pose.curve < -0.6 && words.mouthDown,
		pose.arms === 'down' && !tears && words.atRest,
	].find(Boolean);
	return [tears, words.arms[pose.arms], eyes, face].filter(Boolean).slice(0, 3).join(' ');
}

/** What can be seen of them after this turn. Never the feeling's name (design.md, “Heard and reached”). */
export function describeShown({ story, strings }: Told, turn: Turn): string {
	const { inView } = turn.scene;
	return inView === 'face' || inView === 'mirror'
		? describePose(strings, poseOf(personOf(story, turn.scene).id, turn.felt))
		: strings.shownOtherwise[inView];
}

/** Whose half the right half of the sheet is: by name. */
export const heardLabel = (
	strings: PlayerStrings,
	{ by, whole, may }: Pick<Halves, 'by' | 'whole' | 'may'>,
): string => {
	if (whole) return strings.heardAsMeant(by);
	return may ? strings.mayHaveHeard(by) : strings.heardBy(by);
};

/** The door's line: its state, what it means, and what shows. */
export function describeState(told: Told, turn: Turn): { door: string; means: string; shown: string } {
	const { story, strings } = told;
	const { name } = personOf(story, turn.scene);
	return {
		door: strings.doorWords[turn.felt.door](name),
		means: turn.scene.inView === 'mirror' ? strings.youAre(name) : strings.doorMeans[turn.felt.door](name),
		shown: describeShown(told, turn),
	};
}

/** One line as a sentence with its speaker, for the live region. */
export function speakLine(strings: PlayerStrings, { how, name, note, text, say = text }: Line): string {
	if (how === 'silence') return strings.silence;
	if (how === 'narration') return say;
	if (how === 'inside') return `${strings.thinks(name)}: ${say}`;
	const manner = note === undefined ? (how === 'voice' ? '' : strings.how[how]) : ` (${note})`;
	return `${name}${manner}: ${say}`;
}

function speakHalves(strings: PlayerStrings, halves: Halves): string {
	const heard = `${heardLabel(strings, halves)}: ${halves.heard ?? strings.heardNothing}`;
	return halves.whole ? heard : `${strings.youMeant}: ${halves.meant} ${heard}`;
}

/**
 * All that a pick brought, said once, in the order in which it stands on the page. What stands behind a fold is not said.
 * @returns what is said at once, and after each silence
 */
export function speakTurn(told: Told, session: Session): string[] {
	const { turns, ending, offered } = session;
	const turn = turns.at(-1);
	if (!turn) return [];
	const { story, strings } = told;
	const { shown } = describeState(told, turn);
	const before = turns.at(-2);
	const pieces = render<string[]>(partsOf(story, turn, roadsOf(session).at(-1)), {
		talk: ({ lines }) => lines.map((line) => speakLine(strings, line)),
		halves: (halves) => [speakHalves(strings, halves)],
		why: ({ text, folded }) => (folded ? [] : [text]),
		scene: ({ title }) => [title],
		door: ({ door, name, explained }) => [strings.crossing(door, name, !explained)],
		back: ({ moments }) => [
			`${strings.lookingBack}.`,
			...moments.map(({ verb, said, did, why }) => `${strings.own[verb]}: ${said} ${did} ${why}`),
		],
		ending: ({ ending: { title } }) => [`${strings.endedWith}: ${title}.`],
	}).flat();
	const same = before !== undefined && describeState(told, before).shown === shown;
	const all = [...pieces, same ? '' : shown, ending ? '' : strings.choicesCount(offered.length)].filter(Boolean);
	return all
		.reduce<string[][]>(
			(chunks, piece) => {
				const grown = [...chunks.slice(0, -1), [...(chunks.at(-1) ?? []), piece]];
				return piece === strings.silence ? [...grown, []] : grown;
			},
			[[]],
		)
		.map((chunk) => chunk.join(' '));
}
