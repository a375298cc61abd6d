/**
 * Builds a story's engine piece by piece. ink makes objects of all its content at once: on a slow phone that takes longer
 * than a frame, and no tap is answered meanwhile. Here each part of a story with a name of its own (a knot, a stitch, a
 * gather) is made as a little story, and put where it belongs. What comes of it is the engine that ink itself builds.
 */
import { Story as InkStory } from 'inkjs';

/** A container as ink's compiler writes it: its content, and last an object of what has a name, or nothing. */
type Token = readonly unknown[];
type Named = Readonly<Record<string, unknown>>;

/** A container of ink's. */
interface Container {
	name: string | null;
	readonly AddToNamedContentOnly: (content: Container) => void;
}

/** So many letters of compiled ink make one piece: some milliseconds' work on a slow phone. */
const PIECE = 4000;
/** What ink runs while it builds: the story's variables. It stays with the root. */
const AT_ONCE = 'global decl';

const containerIn = (ink: InkStory) => ink.mainContentContainer as unknown as Container;

/** A container without those of its parts that are pieces by themselves, and those parts. */
function split(token: Token): { bare: Token; parts: [name: string, part: Token][] } {
	const named = token.at(-1);
	if (!named || typeof named !== 'object' || Array.isArray(named)) return { bare: token, parts: [] };
	const entries = Object.entries(named as Named);
	const apart = (name: string, part: unknown) => Array.isArray(part) && name !== AT_ONCE;
	const rest = Object.fromEntries(entries.filter(([name, part]) => !apart(name, part)));
	return {
		bare: [...token.slice(0, -1), rest],
		parts: entries.filter((entry): entry is [string, Token] => apart(...entry)),
	};
}

function* fill(container: Container, parts: readonly [string, Token][], head: object): Generator<void> {
	for (const [name, part] of parts) {
		const small = JSON.stringify(part).length <= PIECE;
		const { bare, parts: inner } = small ? { bare: part, parts: [] } : split(part);
		const built = containerIn(new InkStory({ ...head, root: bare, listDefs: {} }));
		built.name = name;
		container.AddToNamedContentOnly(built);
		yield;
		yield* fill(built, inner, head);
	}
}

/** The engine of a compiled story, in as many steps as it has pieces. */
export function* buildingInk(compiled: Record<string, unknown>): Generator<void, InkStory> {
	const { bare, parts } = split(compiled['root'] as Token);
	const ink = new InkStory({ ...compiled, root: bare });
	yield;
	yield* fill(containerIn(ink), parts, { inkVersion: compiled['inkVersion'] });
	return ink;
}
