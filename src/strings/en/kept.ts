/**
 * What the device keeps, in plain words: a store by its key, as src/client/state/stores.ts lists them. A store without
 * words here fails the build. Written at build time, and in no script.
 */

interface Kept {
	/** What a reader would call it. */
	readonly name: string;
	/** All that it holds. */
	readonly holds: string;
}

const stores: Readonly<Record<string, Kept>> = {
	'attuned:attempts': {
		name: 'Your way through the stories',
		holds:
			'Of each story you have begun: your choices, what it took over from another story, the endings you met, whether you took the lighter way or the quick exit, and when you were last there.',
	},
	'attuned:plans': {
		name: 'Your plans, and words of your own',
		holds: 'Small plans from lessons, and what you wrote there if you asked to keep it.',
	},
	'attuned:lessons': {
		name: 'The lessons you have read',
		holds: 'Of each lesson, whether you have begun it or read it to its end. No times, and no answers.',
	},
	'attuned:reviews': {
		name: 'When questions come back',
		holds:
			'Of each lesson whose questions you answered: when you last did, and how often they have come back. What you answered is not in it.',
	},
	'attuned:answers': {
		name: 'Your answers in lessons',
		holds: 'Which answers you chose, so that they stand there when you come back.',
	},
};

export const kept = {
	stores,
	/** Where each is, and until when. */
	places: {
		device: 'On this device, until you delete it or the browser clears it.',
		tab: 'In this tab, until you close it.',
	},
};
