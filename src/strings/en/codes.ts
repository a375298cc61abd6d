/**
 * A class without accounts: the code that a pupil can show at a story’s end, and the teachers’ page that checks a list of
 * them. `showCode` and `finished.list` are in scripts.
 */

/** At an ending, and where the lighter way ends: the same for both. In a script, so it stands by itself. */
export const showCode = {
	show: 'Show a code for my teacher',
	yours: 'Your code:',
	hint: 'Write it down, or show it. It says that you came to the end of this story. It doesn’t say what you chose.',
};

export const codes = {
	showCode,
	finished: {
		title: 'Who has finished?',
		description: 'Check the codes that pupils got at the end of a story. Nothing leaves this device.',
		lead: 'At the end of a story, or of its lighter way, a pupil can ask for a code. Paste or type what your class gave you, a line for each pupil. The names stay on this page. They are sent nowhere, and gone when you close it.',
		label: 'Codes, a line for each pupil',
		example: 'For example: Sam POP-7J3S',
		needsScript: 'Checking needs JavaScript, since it is done on your device.',
		tableTitle: 'What the codes say',
		line: 'Pupil',
		story: 'Story',
		says: 'What the code says',
		honestTitle: 'What a code is, and what it isn’t',
		honest: [
			'It holds the story’s short name, three letters or figures by chance, and one that checks the rest for slips of the pen. No choices, no ending, no name, no time.',
			'The lighter way gives the same kind of code. Nobody can tell who took which.',
			'It can be forged. Anyone who reads how it is made can make one, and a friend’s code can be copied. Use it to see who may need more time, never for a mark.',
		],
		systems: 'If your school has a learning system, a package tells it by itself:',
		systemsLink: 'packages for schools’ systems',
		/** By what stands in a line. */
		list: {
			finished: 'has come to the end',
			wrong: 'This code doesn’t fit. A letter may be wrong.',
			none: 'No code in this line.',
			same: (who: string) => `The same code as in this line: ${who}`,
			nameless: (line: number) => `Line ${line}`,
			count: (codes: number) => (codes === 1 ? 'One code fits.' : `${codes || 'No'} codes fit.`),
		},
	},
};
