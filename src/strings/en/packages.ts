/**
 * What a package says by itself around the course, in a school’s system: a line at most, and quietly. Written into its
 * first page when it is made. What the teachers’ page says of packages: teachers-packages.ts.
 */

export const packages = {
	/** Of the whole course, as a school’s system lists it. */
	description: 'A short course you play, about missed feelings: notice one, miss it, mend it.',
	/** What the frame that holds the course is called, to whoever hears it. */
	frame: 'The course',
	notices: {
		untold: 'Your school’s system is not being told just now. You can go on. What you do may not be there next time.',
		unrecorded: 'Your school’s system is only showing this. What you do now is not written down there.',
	},
	back: 'Back to your school’s system',
	noScript: 'This needs JavaScript. Please ask your teacher for the paper copy.',
};
