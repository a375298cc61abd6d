/**
 * Tells what ink reads while it runs. Build side only. It wraps inkjs's own methods, of one story's engine alone.
 * machine.ts makes of it which cell was read.
 */
import type { Story as InkStory } from 'inkjs';
import type { CountWatch } from './count-watch.ts';
import { type InkState, isEmptyList, type Stepper, stateOf, variablesOf } from './inkjs-internals.ts';
import type { TermWatch } from './term-watch.ts';

export interface Probes {
	/** ink came upon this value object, where it lay. */
	readonly value: (value: unknown) => void;
	/** ink asked how often the container with this path was visited. */
	readonly visits: (path: string) => void;
	/** Someone other than ink looks at a variable, which holds this value object, and is given its value. */
	readonly looked: (name: string, value: unknown, given: unknown) => void;
	/** ink is told to give its next line. */
	readonly line: () => void;
	/** ink takes one step. */
	readonly step: () => void;
	/** The story asks which list an empty one was. */
	readonly origins: boolean;
	/** Follow what becomes of counts, and of numbers. */
	readonly counts: CountWatch;
	readonly terms: TermWatch;
}

/**
 * Listens to a story's engine from here on.
 * @returns begins to listen again, where the engine's state has been made anew
 */
export function instrument(ink: InkStory, probes: Probes): () => void {
	const stepper = ink as unknown as Stepper;
	const { Continue, ContinueSingleStep, VisitContainer } = stepper;
	const { counts, terms } = probes;
	let visiting = false;
	stepper.Continue = () => {
		probes.line();
		return Continue.call(stepper);
	};
	stepper.ContinueSingleStep = () => {
		probes.step();
		return ContinueSingleStep.call(stepper);
	};
	stepper.VisitContainer = (container, atStart) => {
		visiting = true;
		try {
			VisitContainer.call(stepper, container, atStart);
		} finally {
			visiting = false;
		}
	};
	// ink looks past a line's end in a copy of its state: the copy is listened to as well.
	const listenTo = (state: InkState): InkState => {
		const { CopyAndStartPatching, VisitCountForContainer, PushEvaluationStack, PopEvaluationStack } = state;
		const now = () => state.currentPointer.Resolve();
		state.CopyAndStartPatching = (forSave) => listenTo(CopyAndStartPatching.call(state, forSave));
		state.VisitCountForContainer = (container) => {
			const count = VisitCountForContainer.call(state, container);
			// A visit looks its count up to raise it: that is no read.
			if (!visiting) {
				const path = String(container.path);
				probes.visits(path);
				counts.lookedUp(path, count, now());
			}
			return count;
		};
		state.PushEvaluationStack = (value) => {
			PushEvaluationStack.call(state, value);
			counts.put(value);
			terms.put(value);
		};
		state.PopEvaluationStack = (count) => {
			const taken = PopEvaluationStack.call(state, count);
			if (counts.follows || terms.follows) {
				const [values, by] = [Array.isArray(taken) ? taken : [taken], now()];
				// What is calculated with a count is told by the count's own watch: it looks last.
				terms.took(values, by);
				counts.took(values, by);
			}
			return taken;
		};
		return state;
	};
	const listen = () => {
		instrumentVariables(ink, probes);
		listenTo(stateOf(ink));
	};
	listen();
	return listen;
}

function instrumentVariables(ink: InkStory, probes: Probes): void {
	const variables = variablesOf(ink);
	const { $, GetRawVariableWithName, Assign, SetGlobal } = variables;
	const raw = (name: string) => variables.patch?.globals.get(name) ?? variables._globalVariables.get(name);
	let assigning = false;
	variables.GetRawVariableWithName = (name, context) => {
		const value = GetRawVariableWithName.call(variables, name, context);
		// An assignment looks its target up first: of a variable that is no read.
		if (!(assigning && variables._globalVariables.has(name))) probes.value(value);
		return value;
	};
	variables.$ = (name, ...value) => {
		const given = $.call(variables, name, ...(value as [unknown]));
		if (value.length === 0) probes.looked(name, raw(name), given);
		return given;
	};
	// An empty list takes its origins from the value it replaces: then that value is read.
	variables.Assign = (target, value) => {
		if (probes.origins && isEmptyList(value)) {
			probes.value(stateOf(ink).callStack.currentElement.temporaryVariables.get(target.variableName));
		}
		assigning = true;
		Assign.call(variables, target, value);
		assigning = false;
	};
	variables.SetGlobal = (name, value) => {
		if (probes.origins && isEmptyList(value)) probes.value(raw(name));
		SetGlobal.call(variables, name, value);
	};
}
