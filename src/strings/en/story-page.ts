/** What stands on a story’s pages from the start: written at build time, and in no script. */

import { inWords } from './numbers.ts';

const many = (count: number, one: string): string => `${inWords(count)} ${count === 1 ? one : `${one}s`}`;

export const storyPage = {
	description: (about: string) => `A story to play. ${about}`,
	earlier: 'Earlier in this story',
	pause: 'Pause',
	pausedTitle: 'Paused',
	pausedText: 'The story waits while you’re away. Look out of a window. Drink some water.',
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
	partNotLoaded: 'This part did not load. Nothing of yours is lost.',
	/** Where a story in a lesson stops. */
	untilTitle: 'The scene ends here.',
	untilLesson: 'Go on with the lesson',
	untilGoOn: 'Go on with the whole story',
	/** Where a story ends. */
	otherEndings: (count: number) =>
		`There are ${count} ways this story can end. They differ in how close people get, and none is the right one.`,
	readAgain: 'Play it again',
	seeMap: 'See the map',
	backToLesson: 'Back to the lesson',
	/** Where the story cannot be played: scripts are off, or something keeps them away. */
	noPlayer: 'The story cannot run here. You can read it all the same: pick a choice, and go on from page to page.',
	/** The same in a file by itself, which leads to no other page. */
	noPlayerAlone: 'The story cannot run here. Open this file in another browser, or on another device.',
	contentNote: 'Before you start',
	lighterWay: (pictures: number, minutes: number) =>
		`The lighter way: ${many(pictures, 'picture')}, ${many(minutes, 'minute')}`,
	onPaper: 'On paper',
	onBoard: 'For a whole class',
	playWhole: 'Play the whole story',
	lighterShort: 'The lighter way',
};
