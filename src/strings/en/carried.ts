/** What a page says that carries its player, a frame or a file, and the teachers’ page about both. Written at build time. */

/** In the frame or the file itself. */
const page = {
	kept: 'Nothing is kept here. When you close or leave this page, your place is gone.',
	ownTab: 'Open it in its own tab',
	ownTabKeeps: 'There your place is kept on your device.',
	elsewhere: 'Continue elsewhere',
	elsewhereText:
		'This link opens the story at this place. Your choices are in it, so give it to nobody who shouldn’t know them.',
	elsewhereLink: 'The story, from this place',
	elsewhereField: 'The link, to copy',
	refused: 'The link you came by does not fit this story any more. So it starts at the beginning.',
	help: 'Help: people to call',
	wholeHelp: 'More about each of them',
	lighter: (minutes: number) => `The lighter way: ${minutes === 1 ? 'one minute' : `${minutes} minutes`} to read`,
	contents: 'In this file',
	unit: (title: string) => `Unit: ${title}`,
	story: (title: string) => `Story: ${title}`,
	lesson: (number: number, title: string) => `Lesson ${number}: ${title}`,
	file: (title: string) => `A story to play without a network. ${title}`,
	unitFile: (title: string) => `The lessons and stories of the unit “${title}”, without a network.`,
};

/** The teachers’ page. */
const teachers = {
	title: 'In your own page, or on a stick',
	description: 'Put a story or a lesson into another site, share its link, or take it along as one file.',
	lead: 'A story or a lesson can stand in a page of yours: in Moodle, in Canvas, in a blog. Copy its snippet there. Or take a story along as one file that opens by a double click, without a network.',
	keptTitle: 'What is kept',
	kept: [
		'In a frame and in a file: nothing. Each opening starts fresh, for whoever sits there. So the address of a frame is also a fresh start for a device that many share.',
		'A reader who wants to go on later opens the story in its own tab, or takes the link “Continue elsewhere”. It holds the choices made so far, and nothing else.',
		'Nobody is told what anyone chose: not you, and not the page around the frame. It learns how high the frame would like to be. It cannot send anything in.',
	],
	hostTitle: 'A frame that grows',
	host: 'A frame has a fixed height that works. Does your page let you add a script? Then put this line after the last snippet, and each frame gets the height that it needs, up to about a screen. Canvas does so by itself.',
	tryTitle: 'How it looks',
	try: 'Show it here',
	frameTitle: (title: string) => `${title} (a story or lesson of the course Attuned)`,
	listTitle: (kind: 'story' | 'lesson') => (kind === 'story' ? 'Stories' : 'Lessons'),
	snippet: (title: string) => `Snippet for “${title}”`,
	copy: 'Copy',
	copied: 'Copied.',
	copyFailed: 'It could not be copied here. It is marked now: press Ctrl and C, or hold a finger on it.',
	alone: 'Its page alone',
	classroom: 'Share to Google Classroom',
	teams: 'Share to Teams',
	noAddress:
		'The snippets and the links to share need the address of this site. Scripts are off, or this page was opened from a disk, so it is not known. Put it in the place of SITE yourself.',
	unknownSite: 'SITE/',
	filesTitle: 'A file in the hand',
	files:
		'Each file has all in it: words, pictures, letters, and whom to call. It asks no network for anything and keeps nothing. A unit’s file has its lessons, each with its exercises and stories, one after another.',
	file: (title: string) => `“${title}”`,
	unitFile: (title: string) => `Unit “${title}”`,
	kilobytes: 'kB',
};

export const carried = { page, teachers };
