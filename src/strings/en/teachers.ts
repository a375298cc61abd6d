/**
 * Every word that the pages for teachers say by themselves. What a plan says stands in src/content/plans, what a page of
 * prose says in src/content/pages. Written at build time, and in no script.
 */
const span = (first: number, last: number) => (first === last ? `${first}` : `${first} to ${last}`);

/** The first page. */
const home = {
	title: 'For teachers',
	description:
		'Plans for one scene with one class in 15, 40 or 60 minutes, with handouts, slides and keys. Nothing to sign up for.',
	lead: 'One scene, one class, forty minutes. A plan is one page. You need no special training beyond your school’s safeguarding briefing, no account, and no device for each pupil: one screen at the front will do, or paper.',
	tomorrow: 'What to do for tomorrow',
	steps: [
		'Choose a plan below, and print everything for it.',
		'Read the first page of it, what happens in the scene, and what is hard in it.',
		'Tell your safeguarding lead what you will do, and when.',
		'Put the lighter way on every desk, on paper, for anyone who would rather sit out.',
	],
	safeLink: 'Keeping it safe: the whole list',
	scenes: 'One scene, one class, 40 minutes',
	scenesLead: 'The first scene of a long story. It stands by itself, and needs no lesson before it.',
	lessons: 'A plan for each lesson',
	lessonsLead: 'Each can be taught alone. One or two are enough.',
	pages: 'To print and show',
	byYear: 'Which lesson for which year',
	byYearLead:
		'School years of England. The ages hold elsewhere. A year is where a plan fits best; a class may well do another.',
	year: (year: number) => `Year ${year}`,
	agesOfYear: (first: number, last: number) => `ages ${first} to ${last}`,
	before: 'Before you begin',
	links: {
		safe: 'Upset, a disclosure, sitting out, a question box, your safeguarding lead',
		it: 'For the IT department: what is stored, servers, filters',
		ealSend: 'Pupils who learn English, and pupils with special needs',
		letter: 'A letter home, to print',
		matrix: 'What is taught where, and CASEL (RSHE links not yet checked)',
		words: 'The words of the course',
		families: 'What families are told',
		privacy: 'What is kept, and where',
	},
	mind: 'Three things to keep in mind',
	minds: [
		{
			name: 'Talk about the people in the story.',
			text: 'No question on these pages asks pupils about their own homes.',
		},
		{ name: 'Nothing is scored.', text: 'A line that misses is worth as much talk as one that meets.' },
		{
			name: 'Nothing is sent.',
			text: 'You see nothing of what a pupil chose or wrote, and nobody else does. Only as a package in a school’s own system is the way that a pupil took stored there, to go on from.',
		},
	],
};

/** What a page of a plan is called, in links and in titles. */
const parts = {
	plan: 'Plan',
	handout: 'Handout',
	slides: 'Slides',
	sceneKey: 'Key',
	print: 'Print everything',
	/** In a list, where the eye has the row: for those who hear the link. */
	of: (title: string) => `: ${title}`,
};

const plan = {
	description: (title: string) => `A plan for teachers: “${title}”, in 15, 40 or 60 minutes.`,
	forLesson: (lesson: number, title: string) => `Lesson ${lesson}: ${title}`,
	forScene: (story: string, scene: number) =>
		scene === 1 ? `“${story}”, the first scene` : `“${story}”, scene ${scene}`,
	fits: (first: number, last: number, from: number, to: number) =>
		`${first === last ? 'Year' : 'Years'} ${span(first, last)} · ages ${from} to ${to}`,
	how: 'To print it, use your browser’s own “Print”. It fits one page of A4.',
	lengths: 'How long is the hour?',
	length: (minutes: number) => `${minutes} minutes`,
	aims: 'Aims',
	words: 'Key words',
	ready: 'Have ready',
	ask: 'The question at the start, and again at the end',
	story: 'What happens in it',
	steps: (minutes: number) => `Steps in ${minutes} minutes`,
	minutes: 'Minutes',
	with: 'With',
	step: 'What to do',
	boardOf: (story: string) => `the board of “${story}”`,
	hands:
		'The four rules: we talk about the people in the story; anyone may pass; nobody asks about anybody’s life; we don’t laugh at what somebody says. Hands go up for what somebody in the story could say, never for oneself. Nobody has to raise one.',
	as: { room: 'All', pairs: 'Pairs', alone: 'Alone', board: 'Board' },
	questions: 'Six questions about the people in it',
	key: 'What you may say about it',
	about: 'What is hard in it',
	note: (about: string) => `“${about}”`,
	careful: 'Be careful',
	lighter: 'Whoever sits out',
	home: 'To try afterwards',
	upset: 'Someone is upset, or tells you something?',
	open: 'Open',
	openLesson: 'The lesson',
	openStory: 'The story',
	openBoard: 'The board',
	openLighter: 'The lighter way',
	openPaper: 'On paper',
};

const handout = {
	title: (title: string) => `Handout: ${title}`,
	description: (title: string) => `A sheet for pupils, without answers: “${title}”.`,
	note: 'No name needed. Take it with you, or tear it up.',
	start: 'At the start',
	end: 'At the end',
	again: 'The same question once more. Your answer may be new, or the same.',
	words: 'Words',
	choices: 'The choices in this scene',
	choicesNote:
		'A hand goes up for what somebody in the story could say, never for yourself. Nobody has to raise one. Some of these come up only on some roads, so a number may be left out.',
	choice: (number: number) => `Choice ${number}`,
};

const sceneKey = {
	title: (title: string) => `Key: ${title}`,
	description: (title: string) => `For teachers: what each choice of “${title}” does.`,
	note: 'For you, and not for the class. Choices stand as the class sees them. Where words depend on the road, the most usual are given.',
	choice: 'What one may say',
	does: 'What it does',
	meant: 'Meant',
	heard: 'Heard',
	why: 'Why',
	limit: 'A fair limit, and theirs to set.',
	tellsAdult: 'Tells an adult.',
	adultHears: (name: string) => `${name} doesn’t hear it. An adult does.`,
	noWords: 'No words of theirs.',
	whole: (story: string) => `The key to all of “${story}”, with every rule and its research`,
};

const slides = {
	title: (title: string) => `Slides: ${title}`,
	description: (title: string) => `Slides for the wall: “${title}”.`,
	how: 'Page Down, the space bar, an arrow or a presenter’s remote goes on, and Page Up goes back. Esc shows them all on one page.',
	show: 'Show one at a time',
	words: 'Words for today',
	questions: 'Talk in pairs, then all together',
	again: 'Once more',
	before: 'Back',
	next: 'Next',
	/** Which slide is on show: a script puts in both numbers. */
	at: (at: string, of: string) => `${at} of ${of}`,
};

const print = {
	title: (title: string) => `Everything to print: ${title}`,
	description: (title: string) => `The plan, the key and the handout of “${title}”, in one go.`,
	lead: 'The plan of 40 minutes, then the key, then the handout. Print the handout for each pupil: its two sheets come last. The second is for when the board begins.',
};

/** The tables of the page on what is taught where; what stands around them is prose. */
const matrix = {
	points: 'The points',
	point: 'Point',
	taught: 'Taught',
	practised: 'Practised',
	lived: 'Lived',
	lesson: (number: number) => `Lesson ${number}`,
	inLesson: (number: number, exercise: string) => `Lesson ${number}: ${exercise}`,
	nowhere: 'not yet',
	grownUps: (story: string) => `${story} (16+)`,
	casel: 'CASEL’s five competences',
	competence: 'Competence',
	theme: 'Theme',
	lessons: 'Lessons',
	competences: {
		'self-awareness': 'Self-awareness',
		'self-management': 'Self-management',
		'social-awareness': 'Social awareness',
		'relationship-skills': 'Relationship skills',
		'responsible-decisions': 'Responsible decision-making',
	},
	rshe: 'RSHE in England',
	topic: 'Topic, in our words',
	toCheck: 'To be checked against the current text:',
	themes: {
		noticing: { theme: 'Noticing and naming feelings', rshe: 'talking about feelings with fitting words' },
		pausing: {
			theme: 'Pausing, one’s own alarm, choosing a time',
			rshe: 'managing feelings, and knowing when to get help',
		},
		differing: {
			theme: 'Others feel and show it differently',
			rshe: 'respect, difference and stereotypes',
		},
		talking: {
			theme: 'Listening, asking, validating, saying “I”',
			rshe: 'healthy friendships: trust, respect, honesty, kindness, boundaries',
		},
		mending: {
			theme: 'Mending, saying sorry, ending well',
			rshe: 'managing conflict, making up, and ending relationships',
		},
		harm: {
			theme: 'One missed feeling is not harm; telling an adult',
			rshe: 'recognising unhealthy relationships, and where to get help',
		},
	},
};

export const teachers = { home, parts, plan, handout, sceneKey, slides, print, matrix };
