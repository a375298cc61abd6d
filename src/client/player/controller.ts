/**
 * Plays a story for whoever shows it: the attempt's picks in, what is to be shown out, and one way between them: picks →
 * `play` → session → `draw(before, now)`. Whoever took a pick, the reader, another tab, a vote, an earlier visit, comes
 * by that way. How the session changed is read off the two. No DOM, no storage, no words.
 */
import { lookAhead, play } from '../story/play.ts';
import type { Session, Story } from '../story/types.ts';
import type { Seat } from './seat.ts';

/** What is to be shown. */
export interface Shown {
	readonly session: Session;
	/** The story has come to an ending, or to the end of the scene that this player stops at. */
	readonly stop?: 'ending' | 'scene' | undefined;
	/** Left by quick exit: only the first turn is shown, until the reader asks for the rest. */
	readonly held: boolean;
	/** Whether the next visit would find the same resume point. */
	readonly kept: boolean;
}

/** Shows something. `before`: what was shown until now; at first, nothing. */
export type Draw = (before: Shown | undefined, now: Shown) => void;

/** How a session came from the one before it: one pick more, fewer picks, the same, or another road altogether. */
export type Change = 'more' | 'fewer' | 'same' | 'other';

const roadOf = ({ turns }: Session) => turns.slice(1).map(({ pick }) => pick);

/** Reads off two sessions how the one became the other. */
export function changeOf(before: Session, now: Session): Change {
	const [had, has] = [roadOf(before), roadOf(now)];
	const shared = had.findIndex((pick, at) => pick !== has[at]);
	if (shared < 0) return has.length === had.length ? 'same' : has.length === had.length + 1 ? 'more' : 'other';
	return shared === has.length ? 'fewer' : 'other';
}

/** A player's session: as far as the story still goes, and no further than the end of a scene, if one is named. */
export function sessionOf(story: Story, { $picks, given }: Seat['attempt'], until?: string): Session {
	const whole = play(story, $picks.get(), given());
	const end = whole.turns.findIndex(({ rest, scene }) => rest && scene.id === until);
	return end < 0 || end === whole.turns.length - 1 ? whole : play(story, $picks.get().slice(0, end), given());
}

export interface Controller {
	/** Takes a choice. One that is not on offer is passed over. */
	readonly pick: (pick: string | undefined) => void;
	/** What a choice on offer will bring: then `draw` gets this very session. Undefined where that cannot be told. */
	readonly ahead: (pick: string) => Pick<Shown, 'session' | 'stop'> | undefined;
	/** Takes the choice of that number, from 1. */
	readonly pickNumber: (number: number) => void;
	/** Back to where so many picks had been taken. */
	readonly goBack: (length: number) => void;
	readonly startAgain: () => void;
	/** Quick exit: what is kept is held back. */
	readonly leave: () => void;
	/** Goes on from what was held back. */
	readonly goOn: () => void;
}

/**
 * Starts to play. Draws at once what the attempt has come to, then after each change.
 * @param until the scene at whose end this player stops
 * @param waiting a choice made before all was loaded; taken now, unless there is a resume point
 */
export function startController(
	{ story, attempt, report }: Pick<Seat, 'story' | 'attempt' | 'report'>,
	draw: Draw,
	{ until, waiting }: { readonly until?: string | undefined; readonly waiting?: string | undefined } = {},
): Controller {
	let shown: Shown | undefined;
	const told = { started: false, ended: false };
	const tell = (what: 'started' | 'ended', when: boolean) => {
		if (!when || told[what]) return;
		told[what] = true;
		report[what](story.id);
	};

	const stopOf = ({ turns, ending }: Session): Shown['stop'] => {
		const last = turns.at(-1);
		return ending ? 'ending' : last?.rest && last.scene.id === until ? 'scene' : undefined;
	};

	const follow = () => {
		const before = shown;
		const session = sessionOf(story, attempt, until);
		const { turns, ending } = session;
		if (ending && before && changeOf(before.session, session) === 'more') attempt.meet(ending.id);
		shown = {
			session,
			stop: stopOf(session),
			held: attempt.held(),
			kept: attempt.$kept.get(),
		};
		tell('started', turns.length > 1);
		tell('ended', ending !== undefined);
		draw(before, shown);
	};

	const pick = (id: string | undefined) => {
		if (!shown || shown.stop || id === undefined) return;
		const { turns, offered } = shown.session;
		if (offered.some((choice) => choice.pick === id)) attempt.pick(id, turns.length - 1);
	};

	follow();
	attempt.$picks.listen(follow);
	attempt.$kept.listen(follow);
	if (!attempt.held() && !attempt.$picks.get().length) pick(waiting);
	return {
		pick,
		ahead: (id) => {
			const session = shown?.stop ? undefined : lookAhead(story, attempt.$picks.get(), id, attempt.given());
			return session && { session, stop: stopOf(session) };
		},
		pickNumber: (number) => pick(shown?.session.offered[number - 1]?.pick),
		goBack: attempt.goBack,
		startAgain: attempt.startAgain,
		leave: attempt.hold,
		goOn: attempt.release,
	};
}
