/**
 * Every word the player says by itself: on the page, to a screen reader, in a dialog. One file, so that it can be
 * read through, and translated, as a whole. What the people of a story say stands in stories/.
 */
import type { Door, Landed, Manner, View } from '../../client/story/types.ts';

/** What it says as the story goes on: shipped to the browser. */
export const STRINGS = {
	you: 'You',
	whatDoYouSay: 'What do you do?',
	goOnHeading: 'Go on',
	goBack: 'Go back to here',
	goBackTo: (said: string) => `Go back to here, before: ${said}`,
	youMeant: 'You meant',
	heardBy: (name: string) => `${name} heard`,
	/** Where the reader is that person. */
	heard: 'Heard',
	youAre: (name: string) => `You are ${name}, for now.`,
	heardNothing: 'Nothing. It was not heard.',
	notSaid: 'Not said',
	thinks: (name: string) => `${name}, not said aloud`,
	whatItWas: 'What it was',
	notKept: 'Your place is not being kept on this device. You can play on; it will be gone when you close the page.',
	resumed: 'You are back where you stopped.',
	changed: 'This story has been mended since you were here. You are at the last place that still stands.',
	heldTitle: 'You left in the middle of this story.',
	heldGoOn: 'Go on from there',
	rest: 'A good place to rest. Your place is kept.',
	untilTitle: 'The scene ends here.',
	untilGoOn: 'Go on with the whole story',
	endedWith: 'How it ended',
	toThinkAbout: 'To think about',
	toTry: 'To try next',
	otherEndings: (count: number) =>
		`There are ${count} ways this story can end. They differ in how close people get, and none is the right one.`,
	readAgain: 'Play it again',
	seeMap: 'See the map',
	wentBack: 'Back before your choice.',
	choicesCount: (count: number) => (count === 1 ? '' : `${count} choices. You can press their numbers.`),
} as const;

/** How a line is uttered, after the name of who utters it. An aside is a message that the others in a chat do not get. */
export const HOW: Record<Exclude<Manner, 'inside' | 'narration'>, string> = {
	said: '',
	voice: ', on the line',
	typed: ', typed',
	aside: ', just to you',
};

/** What stands on the pages from the start: written at build time, and in no script. */
export const PAGE_STRINGS = {
	earlier: 'Earlier in this story',
	pause: 'Pause',
	pausedTitle: 'Paused',
	pausedText: 'Nothing here runs on without you. Look out of a window. Drink some water. The story waits.',
	pausedHelp: 'Would you rather talk to someone? There are people to call.',
	goOn: 'Go on',
	startAgain: 'Start from the beginning',
	quickExit: 'Quick exit',
	quickExitHint: 'Leaves this page at once.',
	/** Neutral, quick to load, and nobody asks why it is open. */
	exitAddress: 'https://www.wikipedia.org/',
	leave: 'Leave',
	loadFailed: 'The story did not load. Check the connection, then try again. Your choice is kept.',
	tryAgain: 'Try again',
	backToLesson: 'Back to the lesson',
	noScript:
		'JavaScript is switched off here. You can read the story all the same: pick a choice, and go on from page to page.',
	contentNote: 'Before you start',
	lighterWay: 'The lighter way: six pictures, three minutes',
	onPaper: 'On paper',
	playWhole: 'Play the whole story',
	lighterShort: 'The lighter way',
} as const;

/** The door in words. */
export const DOOR_WORDS: Record<Door, string> = {
	shut: 'The door is shut',
	ajar: 'The door is ajar',
	open: 'The door is open',
};

/** What the door means for the talk; read after the person's name. */
export const DOOR_MEANS: Record<Door, (name: string) => string> = {
	shut: (name) => `${name} is keeping the rest inside.`,
	ajar: (name) => `${name} might say more.`,
	open: (name) => `${name} can talk to you now.`,
};

/** How the two halves of the sheet lie, for those who cannot see them. */
export const LANDED_WORDS: Record<Landed, string> = {
	met: 'The two halves fit.',
	near: 'The two halves almost fit.',
	missed: 'The two halves do not fit.',
	lost: 'There is no other half.',
};

/**
 * What shows, never the feeling's name: a reader who cannot see gets no answer that a sighted one must find.
 * describe.ts puts these together from the very pose that is drawn.
 */
export const SHOWN = {
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
} as const;

/** When the other person's face is not in view. */
export const SHOWN_OTHERWISE: Record<Exclude<View, 'face' | 'mirror'>, string> = {
	back: 'A back, turned to you.',
	voice: 'You can only hear. There is breathing on the line.',
	typed: 'You can only read.',
};
