/**
 * Nothing comes back that was not there, and nobody is named who was not met. Proved, not sampled: what is sure on
 * screen in a state is what was on screen on every road into it.
 */
import type { Beat, Choice } from '../../../client/story/types.ts';
import type { Effect, Mark } from '../../explore/effects.ts';
import { type Name, named, namesOf } from '../names.ts';
import type { Spot, Walked } from '../walked.ts';
import { type Found, rule } from './rule.ts';

/** Something that has to be on screen before a line is. */
interface Need {
	readonly key: bigint;
	readonly found: Pick<Found, 'message' | 'remedy'> & Spot;
}

/** What a turn asks for, and what it brings. */
interface Asked {
	readonly needs: readonly Need[];
	readonly gives: bigint;
}

const isTyped = ({ how }: Beat) => how === 'typed' || how === 'aside';

/** A story's keys as bits, and the needs of its lines and choices. */
class Keys {
	readonly #walked: Walked;
	readonly #bits = new Map<string, bigint>();
	readonly #names: readonly Name[];
	readonly #planted: ReadonlySet<string>;
	readonly #effects = new Map<Effect, Asked>();
	/** Many states share one list of choices. */
	readonly #choices = new Map<Choice, readonly Need[]>();

	constructor(walked: Walked) {
		this.#walked = walked;
		this.#names = namesOf(walked.compiled.story);
		const tagged = (name: string) =>
			walked.compiled.lines.flatMap(({ tags }) => tags.filter((tag) => tag.name === name).map(({ value }) => value));
		this.#planted = new Set([...tagged('plants'), ...tagged('pick')]);
		for (const key of [...tagged('recalls'), ...this.#names.map(({ id }) => `meet ${id}`)]) {
			if (!this.#bits.has(key)) this.#bits.set(key, 1n << BigInt(this.#bits.size));
		}
	}

	/** Every key. */
	get all(): bigint {
		return (1n << BigInt(this.#bits.size)) - 1n;
	}

	/** What a turn asks for and brings. */
	askedBy(effect: Effect, pick: string | undefined, beats: readonly Beat[]): Asked {
		const known = this.#effects.get(effect);
		if (known) return known;
		const asked = this.#read(effect.marks ?? [], pick, beats);
		this.#effects.set(effect, asked);
		return asked;
	}

	/** What a choice asks for. */
	needsOf(choice: Choice): readonly Need[] {
		const known = this.#choices.get(choice);
		if (known) return known;
		const { pick, text } = choice;
		const inWriting = text === text.toLowerCase();
		const spot = this.#walked.spotOf(pick);
		const needs = this.#names
			.filter((name) => named(name, text, inWriting))
			.map(({ id }) =>
				this.#meeting(id, `The choice “${pick}” names “${id}”, whom nobody has met on some road.`, spot),
			);
		this.#choices.set(choice, needs);
		return needs;
	}

	#bit(key: string): bigint {
		return this.#bits.get(key) ?? 0n;
	}

	#meeting(id: string, message: string, spot: Spot): Need {
		const remedy = `Say who that is before, on every road, on a line with # meet: ${id}; or leave the name out.`;
		return { key: this.#bit(`meet ${id}`), found: { ...spot, message, remedy } };
	}

	#read(marks: readonly Mark[], pick: string | undefined, beats: readonly Beat[]): Asked {
		let gives = pick === undefined ? 0n : this.#bit(pick);
		const needs: Need[] = [];
		const ask = (need: Need) => {
			if ((need.key & gives) === 0n) needs.push(need);
		};
		for (let at = 0; at <= beats.length; at++) {
			for (const mark of marks) {
				if (mark.beat !== at) continue;
				if (mark.tag === 'recalls') ask(this.#recall(mark, pick));
				else gives |= this.#bit(mark.tag === 'meet' ? `meet ${mark.key}` : mark.key);
			}
			const beat = beats[at];
			if (beat?.speaker === undefined) continue;
			for (const name of this.#names) {
				if (beat.speaker === name.id || !named(name, beat.text, isTyped(beat))) continue;
				const message = `${beat.speaker.toUpperCase()} names “${name.id}”, whom nobody has met on some road: “${beat.text}”`;
				ask(this.#meeting(name.id, message, this.#spotOfText(beat.text, pick)));
			}
		}
		return { needs, gives };
	}

	#recall({ key, place }: Mark, pick: string | undefined): Need {
		const planted = this.#planted.has(key);
		const message = planted
			? `“${key}” comes back here, and on some road it was not there before.`
			: `“${key}” comes back here, and no line plants it; no pick is called so.`;
		const remedy = planted
			? `Put # plants: ${key} where every road passes, or let the line hang on what was on screen.`
			: `Put # plants: ${key} on the line that brings it, or mend the key.`;
		return { key: this.#bit(key), found: { ...this.#spotOfRecall(key, place, pick), message, remedy } };
	}

	#spotOfRecall(key: string, place: string, pick: string | undefined): Spot {
		const holds = this.#walked.compiled.lines.filter(({ tags }) =>
			tags.some(({ name, value }) => name === 'recalls' && value === key),
		);
		const here = holds.find(({ knot, stitch }) => [knot, stitch].filter(Boolean).join('.') === place);
		return here ?? holds[0] ?? this.#walked.spotOf(pick ?? '');
	}

	/** The line with these words, as far as it stands in the source as it is shown. */
	#spotOfText(text: string, pick: string | undefined): Spot {
		const line = this.#walked.compiled.lines.find(
			(one) => one.kind === 'content' && one.text !== '' && one.text.includes(text),
		);
		return line ?? this.#walked.spotOf(pick ?? '');
	}
}

/** For each state, what is sure to have been on screen: the intersection over every way in. */
function sureIn(
	walked: Walked,
	keys: Keys,
	askedAt: (state: number, edge: number) => Asked,
	opening: bigint,
): bigint[] {
	const { states } = walked.graph;
	const sure = new Array<bigint>(states.length).fill(keys.all);
	sure[0] = opening;
	// In order one sweep does; where a road leads round, as many as it takes until nothing falls away.
	for (let changed = true; changed; ) {
		changed = false;
		for (const state of walked.order ?? states.keys()) {
			for (const [edge, { to }] of (states[state]?.edges ?? []).entries()) {
				const before = sure[to] ?? 0n;
				const after = before & ((sure[state] ?? 0n) | askedAt(state, edge).gives);
				if (after === before) continue;
				sure[to] = after;
				changed = walked.order === undefined;
			}
		}
	}
	return sure;
}

/** The shortest road to a state on which a key is never on screen. */
function wayWithout(
	walked: Walked,
	key: bigint,
	goal: number,
	askedAt: (state: number, edge: number) => Asked,
): string[] {
	const came = new Map<number, { readonly from: number; readonly pick: string }>();
	const open = [0];
	for (const state of open) {
		if (state === goal) break;
		for (const [edge, { to, pick }] of (walked.graph.states[state]?.edges ?? []).entries()) {
			if (to === 0 || came.has(to) || (askedAt(state, edge).gives & key) !== 0n) continue;
			came.set(to, { from: state, pick });
			open.push(to);
		}
	}
	const way: string[] = [];
	for (let step = came.get(goal); step; step = came.get(step.from)) way.unshift(step.pick);
	return way;
}

export const grounded = rule(
	'grounded',
	'On every road to what comes back (recalls) it was on screen or picked before, and to a name in a choice or in another’s mouth its person was met.',
	function* (walked) {
		const { states, turns, opening, proof } = walked.graph;
		const keys = new Keys(walked);
		const first = turns[opening];
		const askedAt = (state: number, edge: number) => {
			const { pick, turn } = states[state]?.edges[edge] ?? { pick: '', turn: 0 };
			return keys.askedBy(proof.effectOn(state, edge), pick, turns[turn]?.beats ?? []);
		};
		const began = keys.askedBy(proof.began, undefined, first?.beats ?? []);
		for (const { found } of began.needs) yield { ...found, picks: [] };
		const sure = sureIn(walked, keys, askedAt, began.gives);
		const told = new Set<string>();
		for (let state = 0; state < states.length; state++) {
			const here = sure[state] ?? 0n;
			const lacks = ({ key, found }: Need) => (here & key) === 0n && !told.has(found.message + found.line);
			const tell = ({ key, found }: Need, ...picks: string[]): Found => {
				told.add(found.message + found.line);
				return { ...found, picks: [...wayWithout(walked, key, state, askedAt), ...picks] };
			};
			for (const choice of states[state]?.offered ?? []) {
				for (const need of keys.needsOf(choice).filter(lacks)) yield tell(need);
			}
			for (const [edge, { pick }] of (states[state]?.edges ?? []).entries()) {
				for (const need of askedAt(state, edge).needs.filter(lacks)) yield tell(need, pick);
			}
		}
	},
);
