/** Random walks over a story, the same for the same seed: a stand-in for walking every state. */
import { play } from '../../src/client/story/play.ts';
import type { Session, Story } from '../../src/client/story/types.ts';

/** A small seeded generator (mulberry32): numbers from 0 up to 1. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Plays to an ending, choosing by `choose`; gives the picks and the session. Throws after 100 turns without an end. */
function walk(story: Story, choose: (session: Session) => string): { picks: string[]; session: Session } {
	const picks: string[] = [];
	for (;;) {
		const session = play(story, picks);
		if (session.ending) return { picks, session };
		if (picks.length > 100) throw new Error(`No ending after: ${picks.join(', ')}`);
		picks.push(choose(session));
	}
}

/** `count` random routes to an ending. */
export function* randomWalks(story: Story, count: number, seed = 1): Generator<{ picks: string[]; session: Session }> {
	const random = seeded(seed);
	for (let i = 0; i < count; i++) {
		yield walk(story, ({ offered }) => offered[Math.floor(random() * offered.length)]?.pick ?? '');
	}
}
