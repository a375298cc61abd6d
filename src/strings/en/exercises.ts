/**
 * What exercises say by themselves, around a lesson’s own words. Written at build time; the few words that a script writes
 * later wait in the page for it.
 */

/** A family of words for feelings, the words from weak to strong. Each fits after “are you …?”. */
interface Family {
	readonly name: string;
	readonly words: readonly [string, string, string];
}

// biome-ignore format: a line a family
const families = {
	sad: { name: 'Sad', words: ['low', 'sad', 'heartbroken'] },
	hurt: { name: 'Hurt', words: ['let down', 'hurt', 'crushed'] },
	lonely: { name: 'Lonely', words: ['left out', 'lonely', 'all alone'] },
	angry: { name: 'Angry', words: ['cross', 'angry', 'furious'] },
	scared: { name: 'Scared', words: ['uneasy', 'worried', 'terrified'] },
	ashamed: { name: 'Ashamed', words: ['awkward', 'embarrassed', 'ashamed'] },
	glad: { name: 'Glad', words: ['calm', 'glad', 'thrilled'] },
} satisfies Record<string, Family>;

/** A guess that can be said out loud. “…” is where the words go; two words have a gap each, more are one list. */
const guess = {
	one: '“Are you …? Or is it something else?”',
	two: '“Are you …, or more …? Or is it something else?”',
	many: '“I think I see a lot at once: …. Which comes nearest?”',
	unsure: '“You could be …. I’m not sure. Will you tell me?”',
	noWord: '“I can’t tell how you are. Will you tell me?”',
};

export const exercises = {
	tryIt: 'Try it',
	fromMemory: 'From memory',
	clearAnswers: 'Clear my answers',
	/** On paper, over a last page. */
	answersTitle: 'What is said to each answer',
	inAFewWords: 'In a few words',
	source: { mark: 'source', name: (short: string) => `source: ${short}` },
	/** A line of an example that is thought. */
	notSaid: (who: string) => `${who}, not said`,
	torn: { meant: (who: string) => `${who} meant`, heard: (who: string) => `${who} heard` },
	withoutBlame: 'Fair to both of them:',
	whichMoment: 'Which moment?',
	slips: {
		ask: 'Where did it go wrong?',
		reading: 'In seeing the feeling',
		answering: 'In the answer',
		nowhere: 'Nowhere',
		/** On the ribbon. */
		ribbon: { reading: 'seeing', answering: 'answer' },
	},
	gauges: {
		shows: 'What shows',
		inside: 'What’s inside',
		start: 'To begin with',
		after: 'After that',
		ask: 'Somebody says …',
		/** In place of a level: what is inside, nobody sees from outside. */
		unseen: 'can’t be seen',
		/** From an empty gauge to a full one. */
		levels: ['none', 'hardly any', 'a little', 'some', 'a lot', 'nearly full', 'full'],
	},
	feelings: {
		families,
		noWord: 'No word yet',
		notSure: 'not sure',
		aloud: 'As a guess, out loud',
		clear: 'Clear my words',
		guess,
	},
	actOut: {
		forTwo: (minutes: number) =>
			`An extra for two people: about ${minutes} minutes more. You can leave it out, or do it in class. Nobody has to play it in front of the others.`,
		safe: 'Play invented people only, not yourself. You can just watch. If it starts to be about your own life, stop, and talk to somebody you trust afterwards.',
		card: (who: string) => `Card for ${who}: only you look at it`,
		alone: 'On your own?',
	},
	write: {
		nobodySees:
			'You can write it, say it aloud, or only think it. We don’t see it. It’s gone when you leave the page, unless you keep it. In class, or on a shared device, don’t keep it.',
		uncover: 'When you have your own words: see what others might say',
		look: 'Look at your own words once more',
		kept: 'Kept on this device, and nowhere else. Anyone who uses this device can read it.',
		empty: 'There is nothing in it yet.',
	},
	plan: {
		keep: 'Keep it on this device',
		forget: 'Forget it',
		kept: 'Kept on this device, and nowhere else.',
		notKept: 'This device would not keep it. It stands here until you leave the page.',
		forgotten: 'Forgotten.',
		notForgotten: 'This device did not delete it. You can delete what this site keeps in the browser’s settings.',
	},
};
