/**
 * Every word that the editions on paper and without JavaScript say by themselves, and the teacher's key. What the
 * player says is strings.ts, which goes to the browser; this does not. What a story's people say stands in stories/.
 */
import type { Landed } from '../../client/story/types.ts';

export const BOOK = {
	eyebrow: 'The paper edition',
	print: 'To print it, use your browser’s own “Print”. It fits A4 and Letter.',
	readHere: 'Read it here, in numbers',
	readHereNote: 'Every choice is open, on linked pages. No JavaScript is needed, and nothing is kept.',
	howTitle: 'How this works',
	numbered: 'In numbers',
	pageNote: 'Each part has a number. Pick a choice, and go to its number.',
	start: 'Start at 1',
	toStart: 'Back to 1',
	restNote: (number: number) => `A good place to rest. To come back, keep this number: ${number}.`,
	part: (part: number, parts: number) => `Part ${part} of ${parts}`,
	numbersFrom: (first: number, last: number) => (first === last ? `Number ${first}` : `Numbers ${first} to ${last}`),
	again: 'Read it again from 1',
} as const;

/** The script with stops. */
export const SCRIPT = {
	parts: 'The parts',
	camera: 'and somebody who reads what a camera would see',
	stop: 'Stop',
	whatDoYouDo: 'What do you do?',
	goesOn: 'The script goes on with this one.',
	likeStop: (number: number) =>
		`You know this stop: what each of these brings stands at stop ${number}. The script goes on with this one:`,
	roadTitle: { strong: 'First road: strong choices', mended: 'Second road: missed, and mended' },
	roadNote: {
		strong: () => 'At each stop the script goes on with a choice that is often the strongest there.',
		mended: (name: string) =>
			`Now and then a choice on this road misses ${name}. Later in the same scene it is mended.`,
	},
	endsWith: 'How this road ends',
	closesTitle: 'All the ways it can end',
	closesNote: 'They differ in how close people get, and none is the right one.',
} as const;

/** The booklets. */
export const BOOKLET = {
	title: (number: number) => `Booklet ${number}`,
	startsWith: (codes: readonly string[]) => `Start here if your slip says ${orList(codes)}`,
	firstStart: 'Start here',
	turnWord: 'Turn to',
	readWord: 'Read',
	thenWord: 'then turn to',
	situations: 'What you can do',
	reactions: 'What happens',
	write: (code: string) => `Write ${code} on your slip. This booklet ends here.`,
	ifHas: (has: string, write: string) => `if it says ${has}, write ${write}`,
	sceneEnds: 'This booklet ends here. Look at the last code on your slip:',
	slip: 'The slip',
	slipNote:
		'Cut it out. Write a code on it when a booklet tells you to. Its number is your next booklet. Its letter is where you start there.',
	begins: 'Booklet 1 starts with no code.',
	blank: '………………',
} as const;

/** “A”, “A or B”, “A, B or C”. */
function orList(words: readonly string[]): string {
	return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The teacher's key. */
export const KEY = {
	eyebrow: 'For teachers',
	title: (story: string) => `The key to “${story}”`,
	intro:
		'This page gives the whole story away. It is for whoever leads a class: what each choice does, why, and what research it rests on. There are no marks in it. A choice that misses is worth as much talk as one that meets.',
	forYou: 'Before you start',
	use: 'Talk about the people in the story. Nobody needs to say what they chose, and anyone may pass. Don’t run it last thing on a Friday.',
	care: 'Somebody in the room may know such a day from home. Know beforehand whom you would tell, and never promise to keep a secret.',
	questions: 'Questions to talk about',
	decisions: 'The decisions',
	decisionsNote:
		'Choices stand in the order in which readers see them. Where words depend on what came before, each form is given.',
	decision: (number: number) => `Decision ${number}`,
	read: 'What it was',
	does: 'What it does',
	sometimesLands: (others: readonly string[]) =>
		`on some roads: ${others.map((other) => other.toLowerCase()).join(', or ')}`,
	meant: 'Meant',
	heard: 'Heard',
	heardNothing: 'Nothing. It does not arrive.',
	why: 'Why',
	research: 'Research',
	best: { strong: 'Often the strongest here', good: 'Often good here' },
	or: 'or',
	orElse: 'Or:',
	sometimes: 'Only on some roads is this on offer.',
	ways: 'The shortest way to each ending',
	waysNote: 'Where several are as short, one of them.',
	points: 'What is lived where',
	pointsNote: 'The points of the course, and the moment of the story that lives each of them.',
	atEnding: (title: string) => `The ending “${title}”`,
	inScene: (title: string) => `The scene “${title}”`,
} as const;

/** How a choice lands, in a few words: never a grade. */
export const LANDS: Readonly<Record<Landed, string>> = {
	met: 'It meets the feeling',
	near: 'It neither helps nor hurts much',
	missed: 'It misses the feeling',
	lost: 'It does not arrive',
};

/** The guide to the editions. */
export const GUIDE = {
	title: 'How this works',
	lead: 'Each story can be read without a screen, and on a screen without JavaScript. Here is how.',
} as const;
