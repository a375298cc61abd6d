/**
 * The talk comes first: enough lines between two decisions, never too many, and most of the words on a road are story.
 * Lines are proved over every road; the share is measured on a sample, since it hangs on whole roads.
 */
import { countWords } from '../../compile/lint.ts';
import { linesIn } from '../roads/measure.ts';
import { sampleOf } from '../roads/sample.ts';
import { type StoryKind, storyKindOf } from '../story-kind.ts';
import type { Walked } from '../walked.ts';
import { type Found, rule } from './rule.ts';

const LINES = { least: 5, most: 28 } as const;
/**
 * The fewest words before the first choice. A minute story's whole road has some three hundred: a first screen like the
 * others' would be half of it. It has two people and one thing that presses, which half of those words can say.
 */
const FIRST_SCREEN: Readonly<Record<StoryKind, number>> = { long: 160, short: 160, minute: 80 };
const SHARE = 0.65;

/** Lines since the last decision, on the road that has the fewest of them, or the most: the state and edge it left by. */
interface Since {
	readonly lines: number;
	readonly from: number;
	readonly edge: number;
}

function stretch(walked: Walked, { from, edge }: Since, ...more: string[]) {
	const pick = walked.graph.states[from]?.edges[edge]?.pick ?? '';
	return { pick, at: { ...walked.spotOf(pick), picks: walked.wayTo(from, pick, ...more) } };
}

/**
 * Every road between two decisions. A scene's end between them parts the lines for the most there may be, not for the
 * least: who rests has time, and who goes straight on reads both.
 */
function* betweenDecisions(walked: Walked): Generator<Found> {
	const { states, turns } = walked.graph;
	const lines = turns.map(linesIn);
	const fewest = new Map<number, Since>();
	const most = new Map<number, Since>();
	const keep = (known: Map<number, Since>, state: number, since: Since, further: boolean) => {
		const before = known.get(state);
		if (!before || (further ? since.lines > before.lines : since.lines < before.lines)) known.set(state, since);
	};
	for (const from of walked.order ?? []) {
		const decides = walked.decides(from);
		for (const [edge, { turn, to }] of (states[from]?.edges ?? []).entries()) {
			const [few, many] = [fewest.get(from), most.get(from)];
			if (!decides && (!few || !many)) continue; // before the first decision
			const own = lines[turn] ?? 0;
			const least: Since = decides || !few ? { lines: own, from, edge } : { ...few, lines: few.lines + own };
			const longest: Since = decides || !many ? { lines: own, from, edge } : { ...many, lines: many.lines + own };
			// What leads to an ending may take its time.
			if (longest.lines > LINES.most && (walked.decides(to) || turns[turn]?.rest)) {
				const { pick, at } = stretch(walked, longest);
				const message = `After “${pick}” ${longest.lines} lines of talk stand before the next decision. Expected ${LINES.most} at most.`;
				yield { ...at, message, remedy: 'Cut some, or let a decision stand between.' };
			}
			if (walked.decides(to)) {
				if (least.lines >= LINES.least) continue;
				const { pick, at } = stretch(walked, least);
				const message = `After “${pick}” only ${least.lines} lines of talk lead to the next decision. Expected ${LINES.least} at least.`;
				yield { ...at, message, remedy: 'Let them answer each other before the reader chooses again.' };
			} else if (!states[to]?.ending) {
				keep(fewest, to, least, false);
				keep(most, to, turns[turn]?.rest ? { ...longest, lines: 0 } : longest, true);
			}
		}
	}
}

/** The fewest words on a road to the first decision. */
function* firstScreen(walked: Walked): Generator<Found> {
	const { states, turns, opening } = walked.graph;
	const wordsOf = (turn: number) => turns[turn]?.beats.reduce((sum, { text }) => sum + countWords(text), 0) ?? 0;
	const open: [state: number, words: number][] = [[0, wordsOf(opening)]];
	const been = new Set([0]);
	const least = FIRST_SCREEN[storyKindOf(walked)];
	for (const [state, words] of open) {
		if (walked.decides(state)) {
			if (words >= least) continue;
			const message = `${words} words stand before the first choice. Expected ${least} at least.`;
			const remedy = 'Say who “you” are to them, what most days are like, what is different now, and what presses you.';
			yield { ...walked.spotOfPlace(states[0]?.place ?? ''), message, picks: walked.wayTo(state), remedy };
			return;
		}
		for (const { to, turn } of states[state]?.edges ?? []) {
			if (been.has(to)) continue;
			been.add(to);
			open.push([to, words + wordsOf(turn)]);
		}
	}
}

/** The road with the least story on it, where that is too little. */
function* shareOfStory(walked: Walked): Generator<Found> {
	const { chance, extremes } = sampleOf(walked);
	const [least] = [...extremes, ...chance].sort((a, b) => a.measure.share - b.measure.share);
	if (!least || least.measure.decisions === 0 || least.measure.share >= SHARE) return;
	const { words, share } = least.measure;
	const { story, options, halves, back, heading } = words;
	yield {
		...walked.spotOfPlace(walked.graph.states[0]?.place ?? ''),
		message: `On ${least.name} ${Math.floor(share * 100)} % of the words are story: ${story} of talk, ${options} of choices, ${halves} of halves, ${back} of looking back, ${heading} of headings. Expected ${SHARE * 100} % at least.`,
		picks: least.road.picks,
		remedy: 'Write more talk, or shorter choices and halves.',
	};
}

export const talkFirst = rule(
	'talk-first',
	'Between two decisions stand 5 to 28 lines of talk, before the first 160 words (in a minute story 80); at least 65 % of the words on a road are story.',
	function* (walked) {
		yield* firstScreen(walked);
		yield* betweenDecisions(walked);
		yield* shareOfStory(walked);
	},
);
