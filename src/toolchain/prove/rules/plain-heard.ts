/** What was heard is a plain sentence that stands by itself, and each is its own. */
import nlp from 'compromise';
import { countWords } from '../../compile/lint.ts';
import { at, firstSteps } from '../turn-steps.ts';
import { rule } from './rule.ts';

const WORDS = { least: 4, most: 14 } as const;

/** A verb that a sentence can stand on: not “being late”, nor “to go”. */
const FINITE = '(#PastTense|#PresentTense|#Copula|#Modal|#Infinitive|#Auxiliary|#Imperative)';

/** Whether an English text has a verb; it is a library's guess, and a good one for short plain sentences. */
export const hasVerb = (text: string): boolean => nlp(text.replaceAll('’', "'")).has(FINITE);

/** Words alone, so that marks and capitals make no difference. */
const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

export const plainHeard = rule(
	'plain-heard',
	'Each heard is a sentence of 4 to 14 words with a verb in it, and no two of a story are alike.',
	function* (walked) {
		const english = /^en\b/.test(walked.compiled.story.lang);
		/** Plain words → the pick they answer; and what each text has been found to be. */
		const heards = new Map<string, string>();
		const told = new Set<string>();
		for (const step of firstSteps(walked)) {
			const { pick, brought } = step;
			const { heard } = brought;
			if (brought.goOn || !heard || heard === 'nothing') continue;
			const key = plain(heard);
			const other = heards.get(key) ?? pick;
			heards.set(key, other);
			if (other !== pick) {
				const message = `“${pick}” is heard like “${other}”: “${heard}”`;
				yield {
					...at(walked, step),
					message,
					remedy: 'Say what they believe because of this choice, and of no other.',
				};
			}
			if (told.has(heard)) continue;
			told.add(heard);
			const words = countWords(heard);
			if (words < WORDS.least || words > WORDS.most) {
				const message = `This heard has ${words} words: “${heard}” Expected ${WORDS.least} to ${WORDS.most}.`;
				yield { ...at(walked, step), message, remedy: 'Say what they now believe, in one plain sentence.' };
			}
			if (english && !hasVerb(heard)) {
				const message = `This heard is no sentence, it has no verb: “${heard}”`;
				yield { ...at(walked, step), message, remedy: 'Name who does what: “You would rather be somewhere else.”' };
			}
		}
	},
);
