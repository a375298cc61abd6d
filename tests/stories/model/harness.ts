/**
 * Talks as values: a talk is what every VAR of the model holds, and each step gives a new talk back, so that one can be
 * forked and two roads from it compared. `talk({trust: 6}).does('validate').ends().now.trust` reads as it plays.
 */
import {
	call,
	type FLAGS,
	load,
	type NUMBERS,
	type Plain,
	read,
	type State,
	set,
	toPlain,
	type WORDS,
} from './bench.ts';

/** Every VAR as plain data (a list is its items' names, `''` when empty), and `openness`, which ink works out. */
export type Figures = Readonly<
	Record<(typeof NUMBERS)[number], number> &
		Record<(typeof FLAGS)[number], boolean> &
		Record<(typeof WORDS)[number] | 'door', string> & { openness: number }
>;

/** One moment of a talk. Nothing changes it; every step gives the next one. */
export interface Talk {
	readonly now: Figures;
	/** The reader's moves, one a turn. As in `play`, each turn starts with `last_move` and `landed` blank. */
	does(...moves: readonly string[]): Talk;
	/** What a story says between turns: `says('owes', 'letter')`. */
	says(name: string, ...args: readonly Plain[]): Talk;
	/** What a story asks: `asks('ruptured')`. */
	asks(name: string, ...args: readonly Plain[]): Plain;
	/** VARs set by hand, and the door after them. */
	given(vars: Readonly<Record<string, Plain>>): Talk;
	ends(): Talk;
	starts(upset: number, ear: number): Talk;
}

/** How a first scene starts; whatever is left out is an ordinary evening. `owes` are debts from before. */
export interface Start {
	readonly trust?: number;
	readonly distress?: number;
	readonly understood?: number;
	readonly warmUp?: number;
	readonly wants?: string;
	readonly told?: boolean;
	readonly owes?: readonly string[];
}

const untouched = read();

function at(state: State): Talk {
	const step = (change: () => void): Talk => {
		load(state);
		change();
		return at(read());
	};
	const turn = (move: string) => {
		set('last_move', '');
		set('landed', '');
		call('react', [move]);
	};
	let figures: Figures | undefined;
	const self: Talk = {
		get now() {
			figures ??= Object.fromEntries([
				...[...state].map(([name, value]) => [name, toPlain(value)]),
				['door', toPlain(state.get('door_now'))],
				['openness', self.asks('openness')],
			]) as Figures;
			return figures;
		},
		does: (...moves) => step(() => moves.forEach(turn)),
		says: (name, ...args) => step(() => call(name, args)),
		asks: (name, ...args) => {
			load(state);
			return call(name, args);
		},
		given: (vars) =>
			step(() => {
				for (const [name, value] of Object.entries(vars)) set(name, value);
				call('see_door', []);
			}),
		ends: () => self.says('scene_ends'),
		starts: (upset, ear) => self.says('scene_starts', upset, ear),
	};
	return self;
}

/** A story's head: nothing has been set, and no scene has started. */
export const head = at(untouched);

/** A talk at the start of its first scene, with the profile set as a story's head sets it. */
export function talk(start: Start = {}): Talk {
	const { trust = 6, distress = 5, understood = 4, warmUp = 0, wants = 'listen', told = true, owes = [] } = start;
	const known = head.given({ trust, warm_up: warmUp, wants_usually: wants });
	const scene = owes.reduce((before, debt) => before.says('owes', debt), known).starts(distress, understood);
	return told ? scene : scene.given({ told });
}

/** What one move did. `p` is the rule's own change, counted after pressure has fallen by one. */
export function effect(before: Talk, move: string) {
	const { now } = before.does(move);
	return {
		d: now.distress - before.now.distress,
		u: now.understood - before.now.understood,
		p: now.pressure - Math.max(0, before.now.pressure - 1),
		landed: now.landed,
	};
}
