/** The guess that grows out of the ticked words. Pure; nothing is kept, and nothing is judged. */

/**
 * The words picked for someone, as a guess that can be said to them and be mended by them. One word, two, or a heap;
 * “not sure” makes a question of it. Nothing picked says nothing.
 * @param words adjectives, in the order of the page
 */
export function sayGuess(words: readonly string[], unsure: boolean): string {
	if (words.length === 0) return unsure ? '“I can’t tell how you are. Will you tell me?”' : '';
	const [last = '', ...rest] = words.toReversed();
	if (unsure) {
		const list = rest.length > 0 ? `${rest.toReversed().join(', ')} or ${last}` : last;
		return `“You could be ${list}. I’m not sure. Will you tell me?”`;
	}
	if (words.length === 1) return `“Are you ${last}? Or is it something else?”`;
	if (words.length === 2) return `“Are you ${words[0]}, or more ${last}? Or is it something else?”`;
	return `“I think I see a lot at once: ${rest.toReversed().join(', ')} and ${last}. Which comes nearest?”`;
}
