/**
 * What other stories left on this device for one that takes it, loaded for such a story alone. A reader's way through a
 * story is kept as picks, so what it left is played anew. A way that has not come to its end, or was left by quick exit,
 * leaves nothing.
 */
import { ATTEMPTS, attemptOf, type Flags } from '../state/attempts.ts';
import { openStore } from '../state/synced-store.ts';
import { play } from '../story/play.ts';
import type { Story } from '../story/types.ts';
import { load } from './files.ts';

/**
 * Plays what is kept of each story that leaves something.
 * @param addresses of their files, `…/<story>/story.json`, with spaces between them; only those that were played are got
 */
export async function leftBy(addresses: string): Promise<Flags> {
	const attempts = openStore(ATTEMPTS).$value.get();
	const all = await Promise.all(
		addresses.split(' ').map(async (address) => {
			const id = address.split('/').at(-2) ?? '';
			const attempt = attemptOf(attempts, id);
			if (!attempt?.endings.length || attempt.held) return {};
			return play(await load<Story>(document, `story-${id}`, address), attempt.picks, attempt.given).leaves;
		}),
	);
	return Object.assign({}, ...all);
}
