/** What stands on the board at each stage but reading, and what “next” is called there. Pure. */
import type { PlayerStrings } from '../../strings/languages.ts';
import { type Board, type Facts, ownChoice, pageOf } from '../classroom/board.ts';
import { outcomeOf } from '../classroom/vote.ts';
import type { Html } from '../markup/html.ts';
import { type BoardStrings, chooseHtml, countHtml, expectHtml, namedHtml } from './view.ts';

/** The words of a stage; undefined where a page is read, or the board has not begun. */
export function stageHtml(words: BoardStrings, player: PlayerStrings, board: Board, facts: Facts): Html | undefined {
	const { stage, counts } = board;
	const { offered, turns } = facts.session;
	const offer = { offered, ours: ownChoice(board, facts) };
	switch (stage.at) {
		case 'choose':
			return chooseHtml(words, player, offer, turns.at(-1)?.asks);
		case 'count':
			return countHtml(words, offer, counts);
		case 'named':
			return namedHtml(words, offer, counts, outcomeOf(counts));
		case 'expect':
			return expectHtml(words, offer, stage.choice);
		default:
			return undefined;
	}
}

/** What “next” does, in words. Nothing where there is no next, or where the room has to choose. */
export function nextWords(words: BoardStrings, { stage, counts }: Board, facts: Facts): string {
	switch (stage.at) {
		case 'start':
			return '';
		case 'read': {
			const [only] = facts.session.offered;
			if (pageOf(stage.page, facts) < facts.pages - 1) return words.goOn;
			return only?.goOn ? only.text : only ? words.goOn : '';
		}
		case 'choose':
			return words.toCount;
		case 'count':
			return words.toName;
		case 'named': {
			const outcome = outcomeOf(counts);
			return outcome.kind === 'most' ? words.goWith(outcome.choice + 1) : '';
		}
		case 'expect':
			return words.show;
	}
}

/** Where the class is: on another road than its own, and on which page. */
export const whereWords = (words: BoardStrings, { stage, own }: Board, facts: Facts): string =>
	[own && words.otherRoad, stage.at === 'read' && words.page(pageOf(stage.page, facts) + 1, facts.pages)]
		.filter(Boolean)
		.join(' · ');
