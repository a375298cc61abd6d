/** Whether a book has every road of a story as it is read: both are walked at once, everywhere that a reader can come. */
import { type Book, START, sectionsOf } from '../../../../../src/toolchain/editions/book/make.ts';
import type { Reading } from '../../../../../src/toolchain/explore/minimise.ts';

/** @returns what differs, a line for each place; and the numbers that no road comes to */
export function differences({ turns, opening, sections }: Reading, book: Book): string[] {
	const numbers = sectionsOf(book);
	const found: string[] = [];
	/** Number → where it stands in the story: one number never stands for two places. */
	const known = new Map<string, string>();
	const todo = [{ turn: opening, at: 0, number: START }];
	for (const { turn, at, number } of todo) {
		const place = `turn ${turn}, section ${at}`;
		const before = known.get(number);
		if (before !== undefined) {
			if (before !== place) found.push(`${number} is ${before} and ${place}`);
			continue;
		}
		known.set(number, place);
		const [section, here] = [sections[at], numbers.get(number)];
		const same =
			here?.turn === turns[turn] &&
			here?.ending === section?.ending &&
			JSON.stringify(here?.choices.map(({ to: _, ...choice }) => choice)) === JSON.stringify(section?.offered);
		if (!same) found.push(`${number} is not ${place}`);
		for (const [way, edge] of (section?.edges ?? []).entries()) {
			todo.push({ turn: edge.turn, at: edge.to, number: here?.choices[way]?.to ?? '' });
		}
	}
	return [
		...found,
		...[...numbers.keys()].filter((number) => !known.has(number)).map((one) => `${one} is out of reach`),
	];
}
