/** Every word that a story's map says by itself. The names on it are the story's own. */
import type { Door } from '../../client/story/types.ts';

const rules = new Intl.PluralRules('en-GB');
const plural = (count: number, one: string, many: string) => `${count} ${rules.select(count) === 'one' ? one : many}`;

const DOOR_WAS: Record<Door, string> = {
	shut: 'The door was shut.',
	ajar: 'The door was half open.',
	open: 'The door was open.',
};

export const map = {
	title: 'The map of this story',
	hint: 'Your way is the solid line. The dotted lines are ways that were there too. Each small door shows how it stood when you came. Choose a place on your way to go back to it.',
	label: (scenes: number, decisions: number, endings: number) =>
		`Map: ${plural(scenes, 'scene', 'scenes')}, ${plural(decisions, 'place', 'places')} to choose, ${plural(endings, 'ending', 'endings')}.`,
	scroll: 'The drawn map',
	tell: 'Name the places you did not see',
	inWords: 'The map in words',
	unmet: 'A place you did not see. Show what stood there.',
	unmetScene: 'A scene you did not see',
	ending: 'An ending.',
	nothingToChoose: 'The story goes on from here.',
	wereHere: (door: Door) => `You were here. ${DOOR_WAS[door]}`,
	endedHere: (door: Door) => `Your story ended here. ${DOOR_WAS[door]}`,
	youChose: (said: string) => `You chose: ${said}`,
	goBack: 'Go back to here',
	goBackTo: (title: string, door: Door) => `Go back to here: ${title}. ${DOOR_WAS[door]}`,
};
