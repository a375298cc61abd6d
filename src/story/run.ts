/**
 * One run of ink's engine: the only place that holds inkjs's mutable story. `play` keeps it out of sight.
 * A run only goes forward; going back is another run with fewer picks.
 */
import { InkList, Story as InkStory } from 'inkjs';
import { StoryError } from './errors.ts';
import type {
	Beat,
	Choice,
	Door,
	Ending,
	Feeling,
	Felt,
	Landed,
	Light,
	Manner,
	Place,
	Scene,
	Story,
	Turn,
	View,
} from './shapes.ts';
import { parsePair, parseSpeaker, readTags } from './tags.ts';

/** The seed of every run: build, browser and tests must agree. */
const SEED = 1;

/** The scene of a story that declares none (a fixture). */
const NOWHERE: Scene = { id: '', title: '', place: 'kitchen', light: 'lamp', inView: 'face' };

export interface Run {
	readonly story: Story;
	readonly given: Readonly<Record<string, string>>;
	readonly picks: string[];
	readonly turns: Turn[];
	offered: Choice[];
	ending?: Ending;
	readonly leaves: () => Record<string, string>;
	/** inkjs's own story, and what carries over from turn to turn. */
	readonly ink: InkStory;
	scene: Scene;
	felt: Felt;
	read?: string | undefined;
}

type Variables = Record<string, unknown>;

function fail(run: { story: Story; picks: readonly string[] }, message: string): StoryError {
	const route = run.picks.length > 0 ? `after the picks ${run.picks.join(', ')}` : 'at its start';
	return new StoryError([{ file: `stories/${run.story.id}.ink`, line: 1, message: `${message} (${route})` }]);
}

/** A LIST variable's one item as a word; anything else as text; undefined if the story has no such variable. */
function wordOf(ink: InkStory, name: string): string | undefined {
	const value = (ink.variablesState as unknown as Variables)[name];
	return value === null || value === undefined ? undefined : String(value);
}

function numberOf(ink: InkStory, name: string): number | undefined {
	const value = (ink.variablesState as unknown as Variables)[name];
	return typeof value === 'number' ? value : undefined;
}

/** Flags a story takes: the value given if its list has it, else the default. Flags it does not take are left out. */
export function flagsOf(story: Story, given: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		story.takes.map(({ flag, values }) => {
			const value = given[flag];
			return [flag, value !== undefined && values.includes(value) ? value : (values[0] ?? '')];
		}),
	);
}

/** Starts a run and plays its first turn. */
export function startRun(story: Story, given: Readonly<Record<string, string>>): Run {
	const ink = new InkStory(story.ink as Record<string, unknown>);
	ink.state.storySeed = SEED;
	for (const [flag, value] of Object.entries(flagsOf(story, given))) {
		(ink.variablesState as unknown as Variables)[flag] = value;
	}
	const run: Run = {
		story,
		given,
		picks: [],
		turns: [],
		offered: [],
		leaves: () => Object.fromEntries(story.leaves.map((name) => [name, wordOf(ink, name) ?? ''])),
		ink,
		scene: NOWHERE,
		felt: { distress: 0, door: 'ajar', feels: 'calm', shows: 'calm' },
	};
	run.turns.push(playTurn(run));
	return run;
}

/** Takes one pick and plays its turn. False, and nothing changes, when the story does not offer it. */
export function takePick(run: Run, pick: string): boolean {
	const index = run.ink.currentChoices.findIndex((choice) => readTags(choice.tags).get('pick') === pick);
	const chosen = run.ink.currentChoices[index];
	if (!chosen) return false;
	const tags = readTags(chosen.tags);
	const variables = run.ink.variablesState as unknown as Variables;
	for (const name of ['last_move', 'landed']) {
		if (wordOf(run.ink, name) !== undefined) variables[name] = new InkList();
	}
	run.ink.ChooseChoiceIndex(index);
	run.picks.push(pick);
	const meant = tags.get('meant');
	const head = {
		pick,
		said: chosen.text.trim(),
		...(tags.has('go_on') && { goOn: true as const }),
		...(meant !== undefined && { meant }),
	};
	run.turns.push(playTurn(run, head));
	return true;
}

/** What stands now. Between scenes the model's meters are cleared: the distress last seen stands, and the last door. */
function feel(run: Run, tags: Map<string, string>): Felt {
	const feels = (tags.get('feels') as Feeling | undefined) ?? run.felt.feels;
	const shows = (tags.get('shows') as Feeling | undefined) ?? (tags.has('feels') ? feels : run.felt.shows);
	const between = numberOf(run.ink, 'footing') === 0;
	const distress = between ? undefined : numberOf(run.ink, 'distress');
	const door = wordOf(run.ink, between ? 'last_door' : 'door_now') as Door | undefined;
	return { distress: distress ?? run.felt.distress, door: door ?? run.felt.door, feels, shows };
}

function beatOf(run: Run, line: string, tags: Map<string, string>): Beat {
	const said = parseSpeaker(line);
	const speaker = said?.name.toLowerCase();
	const say = tags.get('say');
	const extra = say === undefined ? {} : { say };
	return said && speaker !== undefined && Object.hasOwn(run.story.cast, speaker)
		? { speaker, how: (said.qualifier || 'said') as Manner, text: said.text, ...extra }
		: { how: 'narration', text: line, ...extra };
}

/** The knot and stitch of an ink path: `kitchen.under_the_table.0.17` → `kitchen.under_the_table`. */
function placeOf(path: string): string {
	const parts = path.split('.');
	const end = parts.findIndex((part) => /^\d/.test(part) || part.includes('-'));
	return (end < 0 ? parts : parts.slice(0, end)).join('.');
}

/** Reads ink until it stops at choices or an ending, and gives the turn. */
function playTurn(run: Run, head: Partial<Turn> = {}): Turn {
	const beats: Beat[] = [];
	const brought: { -readonly [K in 'heard' | 'why' | 'read' | 'rest']?: Turn[K] } = {};
	let newScene: Scene | undefined;
	if (head.pick !== undefined && run.read !== undefined) {
		brought.read = run.read;
		run.read = undefined;
	}
	try {
		while (run.ink.canContinue) {
			const line = run.ink.Continue()?.trim() ?? '';
			const tags = readTags(run.ink.currentTags);
			run.felt = feel(run, tags);
			if (tags.has('scene')) newScene = sceneOf(tags);
			for (const name of ['heard', 'why'] as const) {
				const value = tags.get(name);
				if (value !== undefined) brought[name] = value;
			}
			if (tags.has('read')) run.read = tags.get('read');
			if (tags.has('rest')) brought.rest = true;
			const ending = tags.get('ending');
			if (ending !== undefined) run.ending = endingOf(ending, tags);
			if (line) beats.push(beatOf(run, line, tags));
		}
	} catch (cause) {
		throw fail(run, `The story breaks off: ${String((cause as Error).message).slice(0, 300)}.`);
	}
	run.offered = run.ink.currentChoices.map((choice) => {
		const tags = readTags(choice.tags);
		return {
			pick: tags.get('pick') ?? '',
			text: choice.text.trim(),
			...(tags.has('go_on') && { goOn: true as const }),
		};
	});
	const path = run.ink.currentChoices[0]?.sourcePath;
	const place = path === undefined ? run.story.endings[run.ending?.id ?? '']?.place : placeOf(path);
	if (place === undefined) throw fail(run, 'The story stops with no choice and no # ending. Expected one of the two.');
	if (newScene) run.scene = { ...newScene, id: place.split('.')[0] ?? '' };
	const landed = wordOf(run.ink, 'landed');
	return {
		scene: run.scene,
		place,
		...head,
		beats,
		felt: run.felt,
		...(head.pick !== undefined && landed && { landed: landed as Landed }),
		...brought,
	};
}

function sceneOf(tags: Map<string, string>): Scene {
	return {
		id: '',
		title: tags.get('scene') ?? '',
		place: (tags.get('place') ?? NOWHERE.place) as Place,
		light: (tags.get('light') ?? NOWHERE.light) as Light,
		inView: (tags.get('in_view') ?? NOWHERE.inView) as View,
	};
}

function endingOf(value: string, tags: Map<string, string>): Ending {
	const [id, title] = parsePair(value) ?? [value, value];
	const question = tags.get('question');
	const next = tags.get('next');
	return { id, title, ...(question !== undefined && { question }), ...(next !== undefined && { next }) };
}
