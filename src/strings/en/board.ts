/**
 * Every word that the board says by itself: a story for the whole room, on a projector. `boardPage` stands in the page
 * from the start; `board` goes to the browser.
 */

export const boardPage = {
	title: (story: string) => `${story}, for a whole class`,
	description: (story: string) =>
		`“${story}” on a projector: the class votes by hands, and talks about what comes of it.`,
	kept: 'Nothing is kept. When this tab closes, it is all gone.',
	start: 'Start',
	keys: 'Space, → or a remote goes on. ← goes back. The number of a choice takes it. B covers the screen.',
	/** Where the board cannot run: scripts are off, or the browser is too old. */
	cannot: 'The board cannot run here. The same story is there on paper, and in numbers to read on any screen.',
	paper: 'On paper and in numbers',
	loadFailed: 'The story did not load. Check the connection, then try again.',
	controls: 'Going on and back',
	back: 'Back',
	other: 'What would the other table have done?',
	own: 'Back to our own road',
	pausedText: 'The story waits while you’re away.',
};

/** The shapes on the cards: a colour and a shape, so that neither is needed to tell them apart. */
const CARDS = ['blue circle', 'yellow triangle', 'violet square', 'orange diamond', 'white hexagon', 'black star'];

export const board = {
	cards: CARDS,
	card: (number: number, card: string) => `${number}, ${card}: `,
	page: (page: number, pages: number) => `${page} of ${pages}`,
	/** Before that, on a road that is not the class’s own. */
	otherRoad: 'The other table',
	goOn: 'Go on',
	/** Stands at the choice that the class took. */
	ours: 'Our own choice',
	toCount: 'Count hands',
	count: 'Hands up, or cards up',
	countNote: 'Press a number to add a hand. Shift and the number takes one away. Or type the count.',
	handsFor: (number: number) => `Hands for ${number}`,
	fewer: (number: number) => `One hand fewer for ${number}`,
	more: (number: number) => `One hand more for ${number}`,
	hands: (count: number) => (count === 1 ? '1 hand' : `${count} hands`),
	toName: 'Which has the most?',
	most: (number: number) => `Most hands: ${number}`,
	tie: 'A tie. Talk about it, then choose.',
	none: 'No hands counted. Choose one.',
	against: 'The class may go another way: press any number.',
	goWith: (number: number) => `Go with ${number}`,
	expect: 'What do you expect?',
	covered: 'The answer is under here. Tell a partner first: what comes next?',
	show: 'Show',
	/** The quiet timer. */
	pairs: 'Talk in pairs',
	think: 'Time to think',
	timers: [
		{ seconds: 30, text: '30 s' },
		{ seconds: 60, text: '1 min' },
		{ seconds: 120, text: '2 min' },
	],
	left: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
	over: 'Time is up.',
	stop: 'Stop',
};
