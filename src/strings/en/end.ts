/** Every word that the end of a story says by itself. What happened is the story's own. */
import type { Door } from '../../client/story/types.ts';

const DOOR: Record<Door, string> = { shut: 'door shut', ajar: 'door half open', open: 'door open' };

export const end = {
	/** Names in a row: in a story of several people. */
	all: (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1'),
	title: (name: string) => `How it went for ${name}`,
	hint: (name: string) =>
		`The higher the path, the easier ${name} was. The doors show how far ${name} let you in. The words are yours.`,
	hintDown: (name: string) =>
		`The further to the right the path, the easier ${name} was. The doors show how far ${name} let you in. The words are yours.`,
	drawing: (name: string) =>
		`A path over the scenes: how ${name} was after each thing you said. It stands in words below.`,
	door: DOOR,
	/** From no distress to the most, two steps of the model each. */
	distress: ['at ease', 'a little upset', 'upset', 'very upset', 'nearly too upset to talk', 'too upset to talk'],
	inWords: 'The same in words',
	when: 'When',
	youSaid: 'You',
	howTheyWere: (name: string) => `${name}, afterwards`,
	after: (distress: string, door: Door) => `${distress}, ${DOOR[door]}`,
	save: 'Save this picture',
	saved:
		'Look in your downloads. If it is not there, hold a finger on the picture below, or right-click it, to save or copy it. It holds your choices and no name.',
	saveFailed: 'The picture could not be saved on this device. A screenshot works too.',
	endings: 'Ways it can end',
	here: 'where you are',
	met: 'seen before',
	chair: 'The other chair',
	chairHint: (name: string) => `What ${name} was carrying, and you could not see from where you sat.`,
	youWereThere: (said: string) => `You: ${said}`,
	from: (story: string, ending: string) => `${story}: ${ending} · Attuned`,
};
