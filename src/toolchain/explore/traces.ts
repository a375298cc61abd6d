/**
 * Roads that ink has taken through a turn, found again by what it asked on the way. Build side only.
 *
 * A turn of `react()` is another one for each value of the model, but most of them are the same steps with other numbers:
 * `{distress >= 7}` asks for no more than yes or no. Where a state gives every answer that another gave, the turn need
 * not be run: its lines and what it leaves are the other's, with this state's numbers in its terms (terms.ts).
 */
import { metersOf } from '../../client/story/run.ts';
import type { InkValue } from './inkjs-internals.ts';
import type { Answer, Asking, Question } from './term-watch.ts';
import { OTHER_TYPE, type Term, type Worth } from './terms.ts';
import type { TurnRun } from './turn-run.ts';

/** What a variable held after a line: a term, or what it gave, which is the same on all of this road. */
export type Told = Term | { readonly given: unknown };

/** A turn once run, and which of the numbers in it are terms. */
export interface Trace {
	readonly ran: TurnRun;
	/** Line → what was looked at after it. */
	readonly told: readonly ReadonlyMap<string, Told>[];
	/** Cell → the term that the turn left in it. */
	readonly writes: ReadonlyMap<string, Term>;
}

type Node = { readonly trace: Trace } | { readonly question: Question; readonly next: Map<Answer, Node> };

export class Traces {
	/** By choice. */
	readonly #roots: (Node | undefined)[] = [];
	readonly #answerIn: (worth: Worth, question: Question) => Answer;

	constructor(answerIn: (worth: Worth, question: Question) => Answer) {
		this.#answerIn = answerIn;
	}

	/** The turn that a state takes by this choice; undefined if none took its road yet. */
	find(branch: number, worth: Worth): TurnRun | undefined {
		let node = this.#roots[branch];
		try {
			while (node && 'question' in node) node = node.next.get(this.#answerIn(worth, node.question));
			return node && again(node.trace, worth);
		} catch (cause) {
			if (cause !== OTHER_TYPE) throw cause;
			return undefined;
		}
	}

	/** Remembers a road. With the same answers so far ink asks the same; where types differ, it may not: that is let go. */
	add(branch: number, askings: readonly Asking[], trace: Trace): void {
		const from = (depth: number): Node => {
			const [question, answer] = askings[depth] ?? [];
			return question ? { question, next: new Map([[answer, from(depth + 1)]]) } : { trace };
		};
		let node = this.#roots[branch];
		if (!node) this.#roots[branch] = from(0);
		for (let depth = 0; node && 'question' in node; depth++) {
			const [question, answer] = askings[depth] ?? [];
			if (question?.of !== node.question.of || question.truth !== node.question.truth) return;
			const next: Node | undefined = node.next.get(answer);
			if (!next) node.next.set(answer, from(depth + 1));
			node = next;
		}
	}
}

/** A turn by a road once taken, with the numbers of another state. */
function again({ ran, told, writes }: Trace, worth: Worth): TurnRun {
	const lines = ran.raw.lines.map((line, index) => {
		const looks = [...(told[index] ?? [])];
		if (!looks.some(([, part]) => 'takes' in part)) return line;
		const values = looks.map(([name, part]) => [name, 'takes' in part ? worth.value(part).value : part.given]);
		return { ...line, ...metersOf({ variablesState: Object.fromEntries(values) }) };
	});
	const left = [...ran.writes].map(([cell, value]): [string, InkValue] => {
		const term = writes.get(cell);
		return [cell, term ? worth.value(term) : value];
	});
	return { ...ran, raw: { ...ran.raw, lines }, writes: new Map(left) };
}
