/**
 * Every word of the pages that is not a lesson, a story or an edition: home, lists, help, sources, the bar, the foot and
 * the boxes on safety. Written at build time, and in no script but for the few that `erase` holds.
 */
import { inWords } from './numbers.ts';

/** On every page. */
const frame = {
	skip: 'Skip to the page',
	help: 'Help',
	home: 'Home',
	allLessons: 'All lessons',
	/** What the foot’s links are, to whoever hears it. */
	pages: 'Pages about this course',
	about: 'About this course',
	words: 'Words',
	families: 'For families',
	teachers: 'For teachers',
	privacy: 'Privacy',
	behind: 'Who is behind this',
	aboutTheModel: 'About the model',
	sources: 'Sources',
	offline: 'Without a network',
	accessibility: 'Accessibility',
	changes: 'What changed',
	minutes: (minutes: number) => (minutes === 1 ? 'About one minute' : `About ${minutes} minutes`),
	/** A lesson's time, and its story's or stories' on top. */
	minutesAndStory: (minutes: number, story?: { readonly minutes: number; readonly stories: number }): string => {
		const own = `About ${minutes} minutes`;
		if (!story) return own;
		if (story.stories === 1) return `${own}, and a story of about ${story.minutes} minutes`;
		return `${own}, and ${inWords(story.stories)} stories of about ${story.minutes} minutes each`;
	},
	/** Under a lesson's title: the way to its plan for teachers. */
	inClass: (lengths: readonly number[]): string =>
		`In class: plans of ${lengths.slice(0, -1).join(', ')} and ${lengths.at(-1)} minutes`,
};

/** `npm start` serves this where a page is still being built. */
const waiting = {
	title: 'Not ready yet',
	text: 'This page is still being made. It opens by itself when it is ready, in a minute or two.',
};

/** What is not a missed feeling, and where to turn. Its wording is binding: a safeguarding lead reads it before release. */
const boundary = {
	title: 'Not a missed feeling',
	text: 'Being misunderstood happens to everyone. Being hit, threatened, controlled or scared is something else. So is being insulted again and again, touched when you don’t want it, not looked after, or made to keep an unsafe secret. It is never your fault, and never yours to fix. In danger now? Ring the emergency number. Tell an adult you trust. If they don’t hear you, tell another. Are you an adult? Tell somebody outside your family.',
	/** Its words in the texts on safety, which are a link there. */
	emergency: 'the emergency number',
	mending: 'With anyone who frightens you it isn’t yours to mend. Tell an adult you trust.',
	help: 'Where to find help',
};

/** When a friend may not be safe: what to do, and whom to call. Its wording is not ours to make livelier. */
const danger = {
	title: 'If a friend may not be safe',
	text: 'If it is happening now, ring the emergency number first. Ask them straight. If you think that they may hurt themselves, ask that straight, too: asking does not put the idea there. Tell an adult you trust, now, and stay in touch. If you can reach no adult, or if your friend says yes, ring the emergency number. You do not have to carry it alone, and it is no secret to keep.',
};

const erase = {
	title: 'Delete my progress',
	text: 'Your place in a story, which lessons you have read and when you answered their questions, your small plans, and words of your own that you asked to keep, where they are kept, are kept on this device and nowhere else. This deletes all of it.',
	now: 'Delete it now',
};

const lessons = {
	unit: (number: number) => `Unit ${number}`,
	lesson: (number: number) => `Lesson ${number}: `,
	place: (unit: number, lesson: number) => `Unit ${unit} · Lesson ${lesson}`,
	around: 'Lessons before and after',
	before: 'Before this',
	next: 'Next',
	twoWays: 'Two ways to answer',
	/** After the title of a lesson that is not written yet. */
	coming: '· still to come',
	playStory: (title: string) => `Play “${title}”`,
};

const doors = {
	shut: { title: 'Shut', text: 'A thread of light. They hold back.' },
	ajar: { title: 'Half open', text: 'Half the face is lit. They might say more.' },
	open: { title: 'Open', text: 'A bright room. They are telling you.' },
};

const home = {
	title: 'Attuned',
	description:
		'A short course you play, about missed feelings: notice one, miss it, mend it. Free, with no account, and nothing leaves your device.',
	line: 'Notice a feeling. Miss it. Mend it. A short course you play.',
	start: 'Start the course',
	goOn: (title: string) => `Go on with “${title}”`,
	lessonNote: (number: number, minutes: number) => `Lesson ${number} · ${minutes} minutes`,
	gapTitle: 'You mean one thing. They hear another.',
	gap: 'Someone you care about is upset. You say a kind thing, and it gets worse. What you meant did not arrive. That gap has a long name, empathic misattunement. It can happen to anyone, and often it can be mended.',
	youSay: 'You say',
	youMeant: 'You meant',
	theyHeard: 'They heard',
	example: { said: '“You’ll be fine.”', meant: 'I believe in you.', heard: 'Stop telling me about it.' },
	doorTitle: 'The door is the lamp',
	door: 'Behind each person stands a door. It shows how ready they are to tell you more, and its light falls on them.',
	howTitle: 'How a story goes',
	steps: [
		{ name: 'Notice', text: 'You see a face, a door and a few words. What has changed? What might they be feeling?' },
		{ name: 'Ask', text: 'You can’t see inside. Ask, or make a small guess, and let them say no.' },
		{ name: 'Stay', text: 'Be there with what they feel. See what you meant beside what they heard.' },
		{ name: 'Mend', text: 'You missed it? Go back, say so, and try again. Any choice can be taken back.' },
	],
	course: 'The course',
	whoTitle: 'Who it is for',
	who: 'Anyone from about eleven up: children, friends, parents, partners, and people who teach or look after others. You need nothing but a little time. A story rests at the end of each scene and keeps your place.',
	noScore: 'There is no score and no test of how kind you are. It is not therapy.',
	/** Where it is so: a package for a school’s system keeps a place there. */
	onDevice: 'Nothing you choose leaves this device.',
	house:
		'A dark house with three lit windows. In the evening sun, Teo, nine: eyes down, a tear on his cheek. In the blue of the night, Tala, fifteen, arms round her knees, looking away. In the lamplight, Selim, thirty-six, smiling.',
};

const help = {
	title: 'Help',
	description: 'Whom to call, text or tell when it is more than a missed feeling, by country.',
	lead: 'Are you in danger now, or is someone else? Call the emergency number. Does someone hurt you, scare you or control you? It is not your fault, and it is not yours to fix. Tell an adult you trust. If they did not hear you, tell another one.',
	countries: 'Countries',
	lookedUp: 'Last looked up on',
	/** After the day of a look-up. */
	by: (who: string) => `by ${who}.`,
	/** Before the day on which whoever put up this copy did the same. */
	checkedAgain: 'Checked again on',
	/** The school’s own people. */
	own: 'Close by',
	ownNote: (name: string) => `You can go to any of these people, says ${name}.`,
	ownNone:
		'Whoever put up this copy has named nobody of their own here. At school you can go to a teacher, a tutor or the school nurse.',
	emergency: 'In danger now:',
	elsewhere: 'Elsewhere',
	mistakes: 'A number that is out of date',
};

const sources = {
	title: 'Sources',
	description: 'The research this course rests on, and how far each source was checked.',
	lookedUp: 'Looked up',
	fromMemory: 'From memory',
	/** How much of it was read. */
	seen: {
		record: 'Read as an abstract or a library record.',
		report: 'Read about, in reports; the study itself was not seen.',
		chapter: 'The chapter was read.',
		memory: 'Not looked up.',
	},
	usedIn: 'Used in:',
	/** Before what of the course rests on it. */
	behind: (what: string) => `Behind ${what}.`,
	story: (title: string) => `the story “${title}”`,
};

/** Who put up this copy, on every page that says so: after `by`, or `unsaid`, comes their own sentence. */
const contact = {
	unsaid:
		'This copy was put up by someone who has not said who they are, nor how to reach them. Whoever sent you here may know.',
	by: (name: string) => `This copy was put up by ${name}.`,
	write: 'Write to',
	page: 'Reach them at',
	/** On the page of help. */
	outOfDate: 'Please tell whoever put up this copy. They cannot help in an emergency.',
};

/** Which version a build is; after it comes its day. */
const version = { is: (number: string) => `This is version ${number}, of` };

const changes = {
	title: 'What changed',
	description: 'What changed in this course, and when.',
	lead: 'The newest stands first. Your place in a story stays where it is when a story is mended. If a choice of yours is gone, the story says so, and goes on from the last place that stands.',
};

const notFound = {
	title: 'There is no page here',
	description: 'This address leads to no page of the course.',
	text: 'The address may be an old one, or a letter got lost on the way. Nothing of yours is gone.',
	first: 'To the first page',
};

/** Said in place of a picture by whoever shows a shared address. */
const preview = {
	story: (name: string) =>
		`${name}, half in the light of a door that stands ajar. In front lie the two halves of a torn sheet.`,
	site: 'A dark house. A boy at a window in the blue of the night, an old woman at another in lamplight. Between them an open door, and the two halves of a torn sheet.',
};

export const site = {
	frame,
	waiting,
	boundary,
	danger,
	erase,
	lessons,
	doors,
	home,
	help,
	sources,
	contact,
	version,
	changes,
	notFound,
	preview,
};
