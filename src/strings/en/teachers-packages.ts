/** The teachers’ page about packages for schools’ systems. Written at build time. What a package says itself: packages.ts. */

export const teachersPackages = {
	title: 'Packages for your school’s system',
	description:
		'The course, a unit or a story as a package for an LMS: what there is, what it reports, and what was tested.',
	lead: 'A learning system (LMS) can hold this course and see who has finished. A package is one file that you upload. It needs nothing from outside, and no settings in its address.',
	whichTitle: 'Which kind',
	which: [
		{ name: 'SCORM 1.2', text: 'Nearly every system takes it. If you don’t know which you need, take this one.' },
		{ name: 'SCORM 2004, 4th edition', text: 'For systems that ask for it.' },
		{ name: 'cmi5', text: 'For systems with a learning record store.' },
		{
			name: 'Common Cartridge 1.1',
			text: 'A list of links to the course on the web. It reports nothing. It can only be made for a copy of the course that has an address.',
		},
	],
	getTitle: 'How to get them',
	get: 'Whoever put up this copy makes them all with one command, after a build. Making them twice gives the same files.',
	links: 'The lists of links want the address of the course, too:',
	listTitle: 'What there is',
	listNote:
		'The name of a file ends with its kind: scorm-12, scorm-2004, cmi5 or links. Sizes are those of the SCORM 1.2 package; the others for systems that report differ by a few kB.',
	name: 'Package, and how its files’ names begin',
	size: 'Size',
	kinds: { course: 'The whole course', unit: 'Units', story: 'Single stories' },
	unmeasured: 'not measured',
	tellsTitle: 'What your system is told',
	tells: [
		'That a pupil opened it.',
		'That a pupil finished it. A story is finished at any ending, or at the end of its lighter way; your system can’t tell which. A unit, or the course, is finished when each lesson was read to its end and the story that each lesson names is finished.',
		'Where to go on: a short text, of 4,000 letters at most, that the package reads when it is opened again.',
		'With cmi5, how long a visit took. The standard wants it.',
	],
	notTitle: 'What it is never told',
	not: [
		'No scores. There are none.',
		'No answers, plans or own words from lessons. In a package these are gone when it is closed.',
		'Nothing about feelings, and nothing about how a story ended.',
		'No choices as a report. But the text for going on has to hold the way a pupil took, in a short form. Someone with access to your system’s data could work it out. Please don’t.',
	],
	goodTitle: 'Good to know',
	good: [
		'Set your system to keep one attempt that a pupil can come back to. If it starts a new attempt each time, it forgets where they were.',
		'Ask for “completed”, not for a score or “passed”.',
		'Someone who has finished stays finished, whatever they play afterwards.',
		'Closing the tab is fine. Each choice is saved when it is made.',
		'If your system doesn’t answer, the story goes on, and a line below it says that the system is not being told.',
		'Quick exit works in a package, too. It leaves your system’s page as well.',
		'A package keeps nothing on the device. The next pupil at the same computer finds nothing.',
	],
	testedTitle: 'What was tested where',
	testedLead:
		'All of it by programs, in one browser, Chromium. No package has been tried in a school’s own system yet. Please try yours with a test pupil first.',
	tested: [
		{
			what: 'SCORM 1.2 and SCORM 2004',
			where:
				'Played in scorm-again, a program that acts as a system: opened, left by closing, resumed, finished, opened again, with errors, and with no answer. The manifests fit the official schemas.',
		},
		{
			what: 'cmi5',
			where:
				'Played against a small record store of our own that refuses what the standard forbids. The course structure was checked by our own rules, not by the official schema.',
		},
		{
			what: 'Common Cartridge 1.1',
			where: 'The files were checked by our own rules, not by the official schemas, and imported nowhere yet.',
		},
	],
	withoutTitle: 'No such system?',
	without: 'Pupils can show a code at the end of a story instead:',
	withoutLink: 'who has finished?',
};
