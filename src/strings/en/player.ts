/**
 * Every word the player says by itself: on the page, to a screen reader, in a dialog. One file, so that it can be
 * read through, and translated, as a whole. What the people of a story say stands in stories/.
 */
import type { Door, Landed, Manner, View } from '../../client/story/types.ts';

const PLAYER = {
	you: 'You',
	/** Before the words of a choice taken. */
	own: { said: 'You said', wrote: 'You wrote', chose: 'You chose' },
	whatDoYouSay: 'What do you do?',
	whatDoYouWant: 'What do you want most?',
	goOnHeading: 'Go on',
	goBack: 'Go back to here',
	goBackTo: (said: string) => `Go back to here, before: ${said}`,
	youMeant: 'You meant',
	heardBy: (name: string) => `${name} heard`,
	/** The first time: a sure voice about a mind is the story’s, not a reader’s. */
	mayHaveHeard: (name: string) => `${name} may have heard`,
	/** The halves are one. */
	heardAsMeant: (name: string) => `${name} heard what you meant`,
	why: 'Why?',
	lookingBack: 'Looking back',
	lookingBackAsk: 'Which one would you take back?',
	takeBack: 'Go back to this',
	takeBackTo: (said: string) => `Go back to this, before: ${said}`,
	soFar: 'So far',
	silence: 'A silence.',
	/** Where the reader is that person. */
	youAre: (name: string) => `You are ${name}, for now.`,
	heardNothing: 'Nothing. It was not heard.',
	notSaid: 'Not said',
	thinks: (name: string) => `${name}, not said aloud`,
	notKept: 'Your place is not being kept on this device. You can play on; it will be gone when you close the page.',
	resumed: 'You are back where you stopped.',
	changed: 'This story has been mended since you were here. You are at the last place that still stands.',
	heldTitle: 'You left in the middle of this story.',
	heldGoOn: 'Go on from there',
	rest: 'A good place to rest.',
	/** Said only where it is so. */
	restKept: 'Your place is kept.',
	endedWith: 'How it ended',
	toThinkAbout: 'To think about',
	toTry: 'To try next',
	wentBack: 'Back before your choice.',
	choicesCount: (count: number) => (count === 1 ? '' : `${count} choices. You can press their numbers.`),
};

/** How a line is uttered, after the name of who utters it. An aside is a message that the others in a chat do not get. */
const HOW: Record<Exclude<Manner, 'inside' | 'narration' | 'silence'>, string> = {
	said: '',
	voice: ', on the line',
	typed: ', typed',
	aside: ', just to you',
};

/** The door in words. It is somebody's: a story has doors of wood as well. */
const DOOR_WORDS: Record<Door, (name: string) => string> = {
	shut: (name) => `${name}’s door is shut`,
	ajar: (name) => `${name}’s door is half open`,
	open: (name) => `${name}’s door is open`,
};

/** What the door means for the talk. */
const DOOR_MEANS: Record<Door, (name: string) => string> = {
	shut: (name) => `${name} won’t say more for now.`,
	ajar: (name) => `Perhaps ${name} will say a little more.`,
	open: (name) => `${name} can tell you more now.`,
};

/** A crossing of the door: how it stands now, and what that means. The first time, that it is no door of wood. */
const crossing = (door: Door, name: string, first: boolean): string =>
	`${first ? `Think of ${name} as a door. ` : ''}${DOOR_WORDS[door](name)}. ${DOOR_MEANS[door](name)}`;

/** How the two halves of the sheet lie, for those who cannot see them. */
const LANDED_WORDS: Record<Landed, string> = {
	met: 'The two halves fit.',
	near: 'The two halves almost fit.',
	missed: 'The two halves do not fit.',
	lost: 'There is no other half.',
};

/**
 * What shows, never the feeling's name: a reader who cannot see gets no answer that a sighted one must find.
 * describe.ts puts these together from the very pose that is drawn.
 */
const SHOWN = {
	arms: {
		down: '',
		crossed: 'Arms crossed.',
		heart: 'A hand on the chest.',
		chest: 'A hand on the chest.',
		shield: 'A hand in front of the face.',
		cheek: 'A hand on the cheek.',
		clasp: 'Hands together under the chin.',
		knees: 'Arms round the knees.',
		mug: 'Both hands round a mug.',
	},
	tears: ['', 'Eyes wet.', 'A tear runs.', 'Tears run.'],
	lastTear: 'A last tear.',
	eyesClosed: 'Eyes closed.',
	eyesDown: 'Eyes down.',
	lookingAway: 'Looking away.',
	eyesOnYou: 'Eyes on you.',
	headTurned: 'Head turned.',
	eyesWide: 'Eyes wide.',
	browsDown: 'Brows down.',
	cheeksRed: 'Cheeks red.',
	smile: 'A smile.',
	mouthDown: 'Mouth down.',
	atRest: 'Face at rest.',
};

/** When the other person's face is not in view. */
const SHOWN_OTHERWISE: Record<Exclude<View, 'face' | 'mirror'>, string> = {
	back: 'A back, turned to you.',
	voice: 'You can only hear. There is breathing on the line.',
	typed: 'You can only read.',
};

/** All of it: shipped to the browser, in one chunk beside the story. */
export const player = {
	...PLAYER,
	how: HOW,
	doorWords: DOOR_WORDS,
	doorMeans: DOOR_MEANS,
	crossing,
	landed: LANDED_WORDS,
	shown: SHOWN,
	shownOtherwise: SHOWN_OTHERWISE,
};
