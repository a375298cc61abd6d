/** What roads show to be off, gathered: the same problem once, with the worst road for an example. */
import type { Road } from './travel.ts';

export interface Problem {
	/** kebab-case. */
	readonly rule: string;
	/** `file:line`. */
	readonly spot: string;
	/** Says the same for every road that shows it. */
	readonly message: string;
	/** How it is on this road, and how bad: the worst is kept. */
	readonly detail?: string;
	readonly weight?: number;
	/** The picks that lead there; undefined for what is so on every road. */
	readonly picks?: readonly string[];
}

export interface Gathered extends Problem {
	/** On how many roads. */
	readonly roads: number;
}

export class Problems {
	readonly #found = new Map<string, Gathered>();
	readonly #seen = new Set<string>();

	/** Adds one that a road shows, once for that road. */
	add(problem: Problem, road?: Road): void {
		const key = `${problem.rule} ${problem.spot} ${problem.message}`;
		const known = this.#found.get(key);
		const worse = !known || (problem.weight ?? 0) > (known.weight ?? 0);
		const again = road !== undefined && this.#seen.has(key);
		if (road) this.#seen.add(key);
		const roads = (known?.roads ?? 0) + (road && !again ? 1 : 0);
		this.#found.set(key, { ...(worse ? problem : known), roads });
	}

	/** To be called before each road, so that what it shows twice counts once. */
	nextRoad(): void {
		this.#seen.clear();
	}

	/** By rule, in the order of the file. */
	list(): Gathered[] {
		const line = ({ spot }: Problem) => Number(/:(\d+)$/.exec(spot)?.[1] ?? 0);
		return [...this.#found.values()].sort((a, b) => (a.rule === b.rule ? line(a) - line(b) : a.rule < b.rule ? -1 : 1));
	}
}
