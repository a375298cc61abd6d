/** What people are called, and where a text calls them so. */
import type { Story } from '../../client/story/types.ts';

const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const whole = (words: string, flags: string) =>
	new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, `u${flags}`);

export interface Name {
	readonly id: string;
	/** In speech as it is printed. */
	readonly said: readonly RegExp[];
	/** In writing, where people leave capitals out. */
	readonly typed: readonly RegExp[];
}

/** What a person is called: the whole name, and that word of it which is the id (“Señora Olga”: Olga). */
export function namesOf(story: Story): Name[] {
	return Object.entries(story.cast)
		.filter(([id]) => id !== 'you')
		.map(([id, name]) => {
			const short = name.split(/\s+/).find((word) => /^\p{Lu}/u.test(word) && bare(word) === bare(id));
			const full = whole(name, 'i');
			return {
				id,
				said: short ? [full, whole(short, '')] : [full],
				typed: short ? [full, whole(short, 'i')] : [full],
			};
		});
}

export const named = ({ said, typed }: Name, text: string, inWriting: boolean) =>
	(inWriting ? typed : said).some((pattern) => pattern.test(text));
