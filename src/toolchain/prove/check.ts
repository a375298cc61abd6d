/**
 * Every rule over one story: what it promises, proved over every state that a reader can be in. Node only.
 * What stops a walk before its end (a road that breaks off, a story without bound) is a finding as well.
 */
import type { Compiled } from '../compile/compile.ts';
import {
	BrokenOff,
	type ExploreOptions,
	explore,
	type Graph,
	TakenTooEarly,
	TooManyStates,
} from '../explore/explore.ts';
import { answered } from './rules/answered.ts';
import { canEnd } from './rules/can-end.ts';
import { choiceCount } from './rules/choice-count.ts';
import { doorMoves } from './rules/door-moves.ts';
import { fewThoughts } from './rules/few-thoughts.ts';
import { grounded } from './rules/grounded.ts';
import { inItsHour } from './rules/in-its-hour.ts';
import { inRange } from './rules/in-range.ts';
import { looksBack } from './rules/looks-back.ts';
import { looseEnd } from './rules/loose-end.ts';
import { mendingPays } from './rules/mending-pays.ts';
import { mendingShapes } from './rules/mending-shapes.ts';
import { noIdleLoop } from './rules/no-idle-loop.ts';
import { noOneChoice } from './rules/no-one-choice.ts';
import { noTell } from './rules/no-tell.ts';
import { plainHeard } from './rules/plain-heard.ts';
import { reached } from './rules/reached.ts';
import { reaction } from './rules/reaction.ts';
import { readingGrade } from './rules/reading-grade.ts';
import { repairLeadsOn } from './rules/repair-leads-on.ts';
import { repairOnOffer } from './rules/repair-on-offer.ts';
import { routeLengths } from './rules/route-lengths.ts';
import type { Finding, Rule } from './rules/rule.ts';
import { shortChoices } from './rules/short-choices.ts';
import { shown } from './rules/shown.ts';
import { soFar } from './rules/so-far.ts';
import { starsAgree } from './rules/stars-agree.ts';
import { syllabusServed } from './rules/syllabus-served.ts';
import { talkFirst } from './rules/talk-first.ts';
import { twoWaysOpen } from './rules/two-ways-open.ts';
import { wordLimits } from './rules/word-limits.ts';
import { Walked } from './walked.ts';

/** Every rule, in the order in which a report tells them. Those about the model hold for stories that call it. */
export const RULES: readonly Rule[] = [
	looseEnd,
	canEnd,
	noIdleLoop,
	reached,
	shown,
	choiceCount,
	reaction,
	answered,
	inRange,
	starsAgree,
	repairOnOffer,
	repairLeadsOn,
	mendingPays,
	twoWaysOpen,
	noOneChoice,
	inItsHour,
	noTell,
	grounded,
	plainHeard,
	talkFirst,
	shortChoices,
	fewThoughts,
	doorMoves,
	mendingShapes,
	looksBack,
	soFar,
	wordLimits,
	readingGrade,
	routeLengths,
	syllabusServed,
];

/** Said in place of the rules where what another story left is read where the walk cannot part. */
export const TAKEN = 'taken-in-time';

/** Said in place of the rules when a story has more states than can be walked. */
export const TOO_MANY = 'too-many-states';

/**
 * Runs the rules over a walked story.
 * @param rules which; all of them unless told otherwise
 */
export function check(walked: Walked, rules: readonly Rule[] = RULES): Finding[] {
	return rules.flatMap((rule) => rule.check(walked));
}

/** What stopped a walk, as a finding; anything else is thrown on. */
function stopped(compiled: Compiled, cause: unknown): Finding {
	const file = compiled.lines[0]?.file ?? compiled.story.id;
	if (cause instanceof BrokenOff) {
		const pick = cause.picks.at(-1);
		const line = compiled.lines.find(({ tags }) => tags.some(({ name, value }) => name === 'pick' && value === pick));
		return {
			rule: looseEnd.id,
			file: line?.file ?? file,
			line: line?.line ?? 1,
			message: `After ${pick ? `“${pick}”` : 'its first line'} the road breaks off: ${cause.said}`,
			picks: cause.picks,
			remedy: 'Lead it on with a divert, or end it: # ending on its last line, then -> END.',
		};
	}
	if (cause instanceof TooManyStates) {
		// The message says itself what grows and what to do.
		return { rule: TOO_MANY, file, line: 1, message: cause.message, picks: [], remedy: '' };
	}
	if (cause instanceof TakenTooEarly) {
		const [pick] = cause.picks.slice(-1);
		const line = compiled.lines.find(({ tags }) => tags.some(({ name, value }) => name === 'pick' && value === pick));
		return {
			rule: TAKEN,
			file: line?.file ?? file,
			line: line?.line ?? 1,
			message: cause.message,
			picks: cause.picks,
			remedy:
				'Let a # go_on lead to the first line that hangs on it: there the walk parts for all that may have been left.',
		};
	}
	throw cause;
}

/**
 * Walks a compiled story.
 * @returns the walk, or what stopped it
 */
export function walkStory(
	compiled: Compiled,
	options: ExploreOptions = {},
): { readonly walked: Walked; readonly graph: Graph } | { readonly stop: Finding } {
	try {
		// What is read of the graph further on ships: the marks stay in what its turns did.
		const graph = { ...explore(compiled.marked, options), story: compiled.story };
		return { walked: new Walked(compiled, graph), graph };
	} catch (cause) {
		return { stop: stopped(compiled, cause) };
	}
}
