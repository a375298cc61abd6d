/**
 * A story for the whole room, stage by stage: read, choose, count hands, name the most, hold the reply back, show it; and
 * what the other table would have done. One pure function from what stands and what somebody does to what stands next.
 * No DOM, no clock, no storage: the road that it names is walked by whoever calls it.
 */
import type { Session } from '../story/types.ts';
import { handsOf, outcomeOf } from './vote.ts';

/** What is on the screen. */
export type Stage =
	/** Before the first turn. */
	| { readonly at: 'start' }
	/** A page of the newest turn. */
	| { readonly at: 'read'; readonly page: number }
	| { readonly at: 'choose' }
	| { readonly at: 'count' }
	/** What the counts say. */
	| { readonly at: 'named' }
	/** A choice is taken, and its reply is held back. */
	| { readonly at: 'expect'; readonly choice: number };

/** Where a class stands on a road. */
interface Standing {
	readonly stage: Stage;
	/** Hands for each choice on offer. A choice without a count has none. */
	readonly counts: readonly number[];
}

export interface Board extends Standing {
	/** While the class looks along another road: its own, and where on it they stood. */
	readonly own?: Standing & { readonly picks: readonly string[] };
}

/** What a stage hangs on besides: the session on show, and how many pages its newest turn has. */
export interface Facts {
	readonly session: Session;
	readonly pages: number;
}

/** What somebody at the board does. Choices are told by their place on offer, from 0. */
export type Act =
	| { readonly do: 'next' | 'back' | 'own' | 'again' }
	/** The number of a choice: a hand for it while hands are counted, else the choice itself. */
	| { readonly do: 'number'; readonly choice: number; readonly less?: boolean }
	| { readonly do: 'hands'; readonly choice: number; readonly count: number }
	/** Back to a decision, by how many picks stand before it; to the last one, if none is named. */
	| { readonly do: 'other'; readonly before?: number };

/** What stands next, and the road to it where that is another one. */
export interface Next {
	readonly board: Board;
	readonly picks?: readonly string[];
}

export const START: Board = { stage: { at: 'start' }, counts: [] };

/** The picks of a session's road. */
export const roadOf = ({ turns }: Session): string[] => turns.slice(1).flatMap(({ pick }) => pick ?? []);

/** How many picks stand before the last decision of a road; undefined where none has been taken. */
export function lastDecision({ turns }: Session): number | undefined {
	const at = turns.findLastIndex(({ pick, goOn }) => pick !== undefined && !goOn);
	return at < 1 ? undefined : at - 1;
}

/** The choice that the class took where it now looks along another road, by its place on offer. */
export function ownChoice({ own }: Board, { session }: Pick<Facts, 'session'>): number | undefined {
	const road = roadOf(session);
	if (!own || road.some((pick, at) => own.picks[at] !== pick)) return undefined;
	const at = session.offered.findIndex(({ pick }) => pick === own.picks[road.length]);
	return at < 0 ? undefined : at;
}

const READ: Stage = { at: 'read', page: 0 };

/** The page that is shown of a turn: pages may have become fewer, where the screen has become larger. */
export const pageOf = (page: number, { pages }: Pick<Facts, 'pages'>): number => Math.max(0, Math.min(page, pages - 1));

/** Takes a choice: its reply is next. */
function taken(board: Board, { session }: Facts, choice: number): Next {
	const pick = session.offered[choice]?.pick;
	if (pick === undefined) return { board };
	return { board: { ...board, stage: READ, counts: [] }, picks: [...roadOf(session), pick] };
}

function forward(board: Board, facts: Facts): Next {
	const { stage, counts } = board;
	const to = (next: Stage): Next => ({ board: { ...board, stage: next } });
	const { offered } = facts.session;
	switch (stage.at) {
		case 'start':
			return to(READ);
		case 'read': {
			const page = pageOf(stage.page, facts);
			if (page < facts.pages - 1) return to({ at: 'read', page: page + 1 });
			if (offered[0]?.goOn) return taken(board, facts, 0);
			return offered.length > 0 ? to({ at: 'choose' }) : { board };
		}
		case 'choose':
			return to({ at: 'count' });
		case 'count':
			return to({ at: 'named' });
		case 'named': {
			const outcome = outcomeOf(counts);
			return outcome.kind === 'most' ? to({ at: 'expect', choice: outcome.choice }) : { board };
		}
		case 'expect':
			return taken(board, facts, stage.choice);
	}
}

function backward(board: Board, facts: Facts): Stage {
	const { stage, counts } = board;
	switch (stage.at) {
		case 'start':
			return stage;
		case 'read': {
			const page = pageOf(stage.page, facts);
			if (page > 0) return { at: 'read', page: page - 1 };
			return facts.session.turns.length > 1 ? stage : { at: 'start' };
		}
		case 'choose':
			return { at: 'read', page: facts.pages - 1 };
		case 'count':
			return { at: 'choose' };
		case 'named':
			return { at: 'count' };
		case 'expect':
			return { at: outcomeOf(counts).kind === 'none' ? 'choose' : 'named' };
	}
}

function withHands(board: Board, { session }: Facts, choice: number, count: number): Board {
	if (board.stage.at !== 'count' || !session.offered[choice]) return board;
	const counts = session.offered.map((_, at) => handsOf(at === choice ? count : (board.counts[at] ?? 0)));
	return { ...board, counts };
}

function atAnother(board: Board, { session }: Facts, before = lastDecision(session)): Next {
	const { stage, counts, own } = board;
	const road = roadOf(session);
	if (stage.at === 'start' || before === undefined || before < 0 || before >= road.length) return { board };
	return {
		board: { stage: { at: 'choose' }, counts: [], own: own ?? { stage, counts, picks: road } },
		picks: road.slice(0, before),
	};
}

/** What stands after somebody has done something. What cannot be done where they are changes nothing. */
export function step(board: Board, act: Act, facts: Facts): Next {
	const { stage, counts, own } = board;
	switch (act.do) {
		case 'next':
			return forward(board, facts);
		case 'back':
			return { board: { ...board, stage: backward(board, facts) } };
		case 'number':
			if (stage.at === 'count')
				return {
					board: withHands(board, facts, act.choice, (counts[act.choice] ?? 0) + (act.less ? -1 : 1)),
				};
			if ((stage.at !== 'choose' && stage.at !== 'named') || !facts.session.offered[act.choice]) return { board };
			return { board: { ...board, stage: { at: 'expect', choice: act.choice } } };
		case 'hands':
			return { board: withHands(board, facts, act.choice, act.count) };
		case 'other':
			return atAnother(board, facts, act.before);
		case 'own':
			return own ? { board: { stage: own.stage, counts: own.counts }, picks: own.picks } : { board };
		case 'again':
			return { board: START, picks: [] };
	}
}
