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
	const parts: [string, Token][] = [];
	const rest: Record<string, unknown> = {};
	for (const [name, part] of Object.entries((token.at(-1) ?? {}) as Named)) {
		if (Array.isArray(part) && name !== AT_ONCE) parts.push([name, part]);
		else rest[name] = part;
	}
	return { bare: [...token.slice(0, -1), rest], parts };
}

function* fill(container: Container, parts: readonly [string, Token][], inkVersion: unknown): Generator<void> {
	for (const [name, part] of parts) {
		const small = JSON.stringify(part).length < PIECE;
		const { bare, parts: inner } = small ? { bare: part, parts: [] } : split(part);
		const built = containerIn(new InkStory({ inkVersion, root: bare, listDefs: {} }));
		built.name = name;
		container.AddToNamedContentOnly(built);
		yield;
		yield* fill(built, inner, inkVersion);
	}
}

/** The engine of a compiled story, in as many steps as it has pieces. */
export function* buildingInk(compiled: Record<string, unknown>): Generator<void, InkStory> {
	const { bare, parts } = split(compiled['root'] as Token);
	const ink = new InkStory({ ...compiled, root: bare });
	yield;
	yield* fill(containerIn(ink), parts, compiled['inkVersion']);
	return ink;
}
