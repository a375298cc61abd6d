/**
 * What a school's system (LMS) is told, and when: a state and its steps, without a system, a page or a clock. It is told
 * how far its learner came, only ever upward, and the text to resume from; nothing else goes by this way. What was refused
 * is said again with the next thing there is to say, and with the last.
 */

/** How far, in order. `begun` from the launch on: a system that hears nothing may take a visit for a completion. */
export const STAGES = ['nothing', 'begun', 'done'] as const;
export type Stage = (typeof STAGES)[number];

/** What is to be known of one learner. */
export interface Account {
	readonly stage: Stage;
	/** Where to resume, as resume.ts writes it. */
	readonly resume: string;
}

/** One thing said: what is new alone. `last`: this is goodbye. */
export interface Message {
	readonly stage?: 'begun' | 'done';
	readonly resume?: string;
	readonly last?: true;
}

export interface Talk {
	readonly phase: 'starting' | 'open' | 'silent' | 'over';
	/** Whether this launch is one to be recorded. A teacher’s look, or a review after the end, is not. */
	readonly records: boolean;
	/** What the system is known to have. */
	readonly has: Account;
	readonly wants: Account;
	/** What is being said, until it is answered. */
	readonly saying?: Account | undefined;
	/** The last answer was a refusal. */
	readonly refused: boolean;
}

export type Heard =
	/** The system answered the launch, with what it has. */
	| { readonly what: 'begun'; readonly has: Account; readonly records: boolean }
	/** There is no system, or it does not answer the launch. */
	| { readonly what: 'silent' }
	/** There is something to keep. */
	| ({ readonly what: 'wanted' } & Account)
	| { readonly what: 'taken' }
	| { readonly what: 'refused' }
	/** The page may not be seen again: what is still unsaid is tried once more. */
	| { readonly what: 'hidden' }
	| { readonly what: 'leaving' };

const NOTHING: Account = { stage: 'nothing', resume: '' };

/** Before anything was heard. */
export const START: Talk = { phase: 'starting', records: true, has: NOTHING, wants: NOTHING, refused: false };

const higher = (one: Stage, other: Stage): Stage => (STAGES.indexOf(one) > STAGES.indexOf(other) ? one : other);

/** What the system does not have yet; empty when it has all. */
function news({ records, has, wants }: Talk): Message {
	if (!records) return {};
	const { stage, resume } = wants;
	return {
		...(stage !== 'nothing' && higher(stage, has.stage) !== has.stage && { stage }),
		...(resume !== has.resume && { resume }),
	};
}

type Step = readonly [Talk, Message?];

/** Says what is new, unless an answer is still to come. */
function say(talk: Talk): Step {
	const message = news(talk);
	if (talk.phase !== 'open' || talk.saying || Object.keys(message).length === 0) return [talk];
	return [{ ...talk, saying: talk.wants }, message];
}

/** The next state, and what is to be said. */
export function next(talk: Talk, heard: Heard): Step {
	if (talk.phase === 'over') return [talk];
	switch (heard.what) {
		case 'begun': {
			if (talk.phase !== 'starting') return [talk];
			const { has, records } = heard;
			return say({ ...talk, phase: 'open', records, has, wants: { ...has, stage: higher(has.stage, 'begun') } });
		}
		case 'silent':
			return [talk.phase === 'starting' ? { ...talk, phase: 'silent' } : talk];
		case 'wanted':
			return say({ ...talk, wants: { stage: higher(talk.wants.stage, heard.stage), resume: heard.resume } });
		case 'taken':
			return say({ ...talk, has: talk.saying ?? talk.has, saying: undefined, refused: false });
		case 'refused':
			return [{ ...talk, saying: undefined, refused: true }];
		case 'hidden':
			return say(talk);
		case 'leaving':
			return talk.phase === 'open'
				? [
						{ ...talk, phase: 'over', saying: talk.wants },
						{ ...news(talk), last: true },
					]
				: [{ ...talk, phase: 'over' }];
	}
}

/** What the reader is to know, quietly: that the system is not being told, or that this launch is not recorded. */
export function noticeOf({ phase, records, refused }: Talk): 'untold' | 'unrecorded' | undefined {
	if (phase === 'silent' || refused) return 'untold';
	return phase === 'open' && !records ? 'unrecorded' : undefined;
}
