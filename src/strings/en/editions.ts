/**
 * Every word that the editions on paper and without JavaScript say by themselves, and the teacher's key. What the
 * player says is strings.ts, which goes to the browser; this does not. What a story's people say stands in stories/.
 */
import type { Landed } from '../../client/story/types.ts';

/** “A”, “A or B”, “A, B or C”. */
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export const book = {
	eyebrow: 'The paper edition',
	description: (story: string) => `“${story}” to print, and to read in numbers without JavaScript.`,
	pageTitle: (story: string, page: number) => `${story}, in numbers: page ${page}`,
	pageDescription: (story: string, page: number, pages: number) =>
		`“${story}” in numbers, for reading without JavaScript. Page ${page} of ${pages}.`,
	print: 'To print it, use your browser’s own “Print”. It fits A4 and Letter.',
	readHere: 'Read it here, in numbers',
	readHereNote: 'Every choice is open, on linked pages. No JavaScript is needed, and nothing is kept.',
	howTitle: 'How this works',
	numbered: 'In numbers',
	pageNote:
		'Each part of the story has a number, and one part shows at a time. Pick a choice, and it goes to its number.',
	noStyles:
		'This page’s styles have not come, so all its parts show. A number such as 36-3-17 is on page 36: it is all that is marked with a 3, and then, near the end, the choices from 171 on.',
	start: 'Start at the beginning',
	toStart: 'Back to the beginning',
	restNote: 'A good place to rest. To come back, keep this page’s address: it ends in the number above.',
	part: (part: number, parts: number) => `Page ${part} of ${parts}`,
	again: 'Read it again from the beginning',
};

/** The script with stops. */
export const script = {
	how: 'This is a script with stops. Share out the parts and read it aloud. At each stop, stop. Talk about what one could do here, and what may come of it. Then read what each choice brings. After that, the script goes on with one of them.',
	howRoads:
		'There are two roads. On the first, the choices are often the strongest ones there. On the second, some miss, and are mended. All the ways to end stand on the last pages.',
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
};

/** The booklets. */
export const booklet = {
	how: 'There is a booklet for each scene. Read how it starts, then turn to the number. Pick a choice. Read the number it names first, then turn to the other one.',
	howSlip:
		'You carry one thing: a slip. When a booklet ends, it tells you which code to write on it. The number is your next booklet, and the letter is where you start in it.',
	title: (number: number) => `Booklet ${number}`,
	startsWith: (codes: readonly string[]) => `Start here if your slip says ${either.format(codes)}`,
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
};

/** The teacher's key. */
export const key = {
	title: (story: string) => `The key to “${story}”`,
	description: (story: string) => `For teachers: every decision of “${story}”, what each choice does, and why.`,
	/** A move as it stands behind another: “Stays near, or goes away”. */
	lowered: (words: string) => words.charAt(0).toLowerCase() + words.slice(1),
	point: 'Point',
	where: 'Where',
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
	or: 'or',
	orElse: 'Or:',
	sometimes: 'Only on some roads is this on offer.',
	ways: 'The shortest way to each ending',
	waysNote: 'Where several are as short, one of them.',
	points: 'What is lived where',
	pointsNote: 'The points of the course, and the moment of the story that lives each of them.',
	atEnding: (title: string) => `The ending “${title}”`,
	inScene: (title: string) => `The scene “${title}”`,
};

/** How a choice lands, in a few words: never a grade. */
export const lands: Readonly<Record<Landed, string>> = {
	met: 'It meets the feeling',
	near: 'It neither helps nor hurts much',
	missed: 'It misses the feeling',
	lost: 'It does not arrive',
};

/** The guide to the editions. */
export const guide = {
	title: 'How this works',
	description: 'The story on paper and in numbers: which story has which edition, and how to use it.',
	lead: 'Each story can be read without a screen, and on a screen without JavaScript. Here is how.',
	which: 'Which story has which',
	story: 'Story',
	onPaper: 'On paper',
	bookletsAndSlip: (booklets: number) => `${booklets} booklets and a slip`,
	numbers: (count: string) => `${count} numbers`,
	why: 'A long story has so many roads that a booklet of all of them would be as thick as a phone book. It’s printed as a script. A short one fits in booklets.',
	script: {
		title: 'A script with stops',
		lead: 'For a class or a small group, read aloud. It takes about two lessons, one for each road.',
		steps: [
			'Share out the parts. Somebody reads what a camera would see. Somebody else is “you”.',
			'At a stop, lay a sheet over the rest of the page. Read the choices. Which would you take, and what may come of it?',
			'Take the sheet away. Read what each choice brings: what was meant, what was heard, and why.',
			'Go on with the choice that the script names.',
			'At the end, read the question. Then take the second road. Where does it part from the first?',
		],
		after: 'Talk about the people in the story. Nobody has to say what they’d have done, and anyone may pass.',
	},
	booklets: {
		title: 'Booklets with a slip',
		lead: 'For one reader, or two. Each scene is a booklet with numbers. You carry a slip of paper from one to the next.',
		steps: [
			'Open booklet 1 at “Start here”, and turn to the number it names.',
			'Pick a choice. It names two numbers: read the first, then turn to the second.',
			'When a booklet ends, it tells you what to write on the slip: a code such as 2C.',
			'Take the booklet with that number, here 2. Start in it where it names your code.',
		],
		after: 'Nothing has to be added up, and there’s nothing to win.',
	},
	inNumbers: {
		title: 'In numbers, on a screen',
		text: [
			'This one has every road there is. It needs no JavaScript, and it carries nothing: each choice is a link to a number, and each number knows how you got there. Nothing is kept. To stop and come back, keep the page’s address, or write the number down: 36-3-17 is at the address that ends in 36.html#3-17.',
			'The numbers are shuffled, so that a number gives nothing away.',
		],
	},
};
