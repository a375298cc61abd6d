/** Numbers that look like chance and are the same for the same seed (mulberry32). Pure but for what a sequence has given. */
export interface Random {
	/** A whole number from 0 to `below` − 1. */
	readonly below: (below: number) => number;
}

export function randomOf(seed: number): Random {
	let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	return { below: (below) => Math.floor(next() * below) };
}
