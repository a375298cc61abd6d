/**
 * What the pages say of a reader's own way through the course: how things stand, the page “Your course”, its record on
 * paper, and the questions that come back. Written at build time; what a script says later waits in the page for it.
 */

const NUMBERS = 'None One Two Three Four Five Six Seven Eight Nine Ten'.split(' ');
const inWords = (number: number): string => NUMBERS[number] ?? String(number);

/** How a lesson or a story stands. */
const standing = {
	words: {
		new: 'New',
		begun: 'Begun',
		read: 'Read to the end',
		played: 'Played',
		lighter: 'The lighter way, read',
		endings: 'Endings met:',
		others: 'There are others.',
	},
	/** Before a story's title in a list. */
	story: 'Story:',
	/** Over the scenes of a lesson that has several. */
	scenes: (count: number, minutes: number | undefined) =>
		minutes === 1
			? `${inWords(count)} one-minute scenes`
			: minutes === undefined
				? `${inWords(count)} scenes`
				: `${inWords(count)} scenes of about ${minutes} minutes`,
};

const yourCourse = {
	title: 'Your course',
	description: 'What you have met of the course, your own words where you kept some, and a page to print.',
	/** At the end of the home page's list, and after the last lesson. */
	link: 'Your course: what you have met, and a page to print',
	lead: 'Here is the whole course: what you have met, and what is still here for you. There is no score. Nothing on this page leaves this device.',
	parts: 'On this page',
	unscripted:
		'With scripts switched on, this page marks what you have met. Without them it shows all there is, with a way to each part. You can still fill in the page to print.',
	nothing:
		'This device has kept nothing of the course. That can be so on a computer that many people use, or if you have just begun. All of the course is here all the same.',
	refused:
		'This browser keeps nothing for this site, so this page can’t say what you have met. All of the course is here all the same.',
	some: 'What you have met is marked. The rest is here for you, whenever you like.',
	finished:
		'You have been all the way through. You will still miss people now and then, and they will miss you. Now you know some ways back.',
	own: {
		title: 'In your own words',
		kept: 'You asked this device to keep these.',
		none: 'In some lessons you can make a small plan, or write what you would say, and ask this device to keep it. What you keep stands here. You can do that in:',
	},
	points: {
		title: 'What there is to meet',
		lead: 'A lesson tells you about it. In a story you live it.',
		met: 'Met in:',
		open: 'You can meet it in:',
		also: 'Also in:',
		lesson: (number: number) => `lesson ${number}`,
		story: (title: string) => `“${title}”`,
	},
	stories: { title: 'The stories' },
	lesson: (number: number, title: string) => `Lesson ${number}: ${title}`,
	record: {
		title: 'A page to print',
		lead: 'It says what you read and played, and no more. What you type is not kept: it goes when you leave this page.',
		name: 'Name',
		date: 'Date',
		about: 'A course about missed feelings: how to notice one, and how to mend it.',
		finished: 'has finished this course.',
		part: 'has taken part in this course.',
		lessons: 'Lessons read',
		stories: 'Stories played, or read the lighter way',
		tick: 'What this device knows of is ticked. Did you read or play some of it elsewhere, in class perhaps? Tick it yourself. Only what is ticked gets printed.',
		print: 'Print this page',
		byMenu: 'To print it, use your browser’s menu.',
		noMarks: 'The course gives no marks.',
	},
	on: {
		title: 'Where to go on',
		next: (number: number, title: string) => `Go on with lesson ${number}: ${title}`,
		road: 'Play another road',
		roadText: 'Every story can go another way. Take one you know, and answer differently.',
		chair: 'Sit in the other chair',
		chairText: 'At the end of each story you can see the other person’s day, with all that you couldn’t see.',
		families: 'For families',
		familiesText: 'What parents and other grown-ups at home can do with the course.',
		words: 'Look up the words',
		wordsText: 'The course’s words and phrases, each with what it does and where it fails.',
		review: 'Take two questions',
		reviewText: 'Two questions from any lesson you like.',
	},
	talk: {
		title: 'Someone to talk to',
		text: 'Did something here stay with you? Tell an adult you trust. There are also people to call or text whose work it is to listen.',
	},
};

const review = {
	title: 'Questions that come back',
	description: 'Two questions from a lesson you know, if you like. Nothing is counted.',
	/** With the mark of its source, as the words of an exercise have it. */
	lead: 'Fetching a thing back now and then can help it stay [L54]. So two days after a lesson, then a week, then three weeks, two of its questions are on offer. Take them or leave them: nothing is counted, and what you answer is not kept.',
	/** On the home page. */
	offer: (number: number) => `Two questions from lesson ${number}, if you like`,
	from: (number: number, title: string) => `From lesson ${number}: ${title}`,
	choose: 'From any lesson',
	none: 'No questions are waiting today. If you like, take two from any lesson:',
	unscripted: 'With scripts switched on, two questions stand here. Without them, you find questions in each lesson:',
	notLoaded: 'The questions did not load. Check the connection, then try again.',
	tryAgain: 'Try again',
	backToLesson: 'Read it again in the lesson',
};

export const course = { standing, yourCourse, review };
