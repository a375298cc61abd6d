/** What a story's card says of it: whom it is about, and how long it is. */
import { inWords } from './numbers.ts';

export const cards = {
	who: {
		child: 'A child',
		friend: 'A friend',
		'grown-ups': 'Two grown-ups',
		three: 'Three people',
		parent: 'A parent',
		grandparent: 'A grandparent',
		sibling: 'A brother or sister',
		pupil: 'A pupil',
		teacher: 'A teacher',
		colleague: 'Someone at work',
	},
	/** `who` is one of the above. */
	note: (who: string, age: number | undefined, scenes: number): string =>
		`${age === undefined ? who : `${who}, ${inWords(age)}`} · ${inWords(scenes)} ${scenes === 1 ? 'scene' : 'scenes'}`,
};
