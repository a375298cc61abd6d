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
 * @param ids of those stories, with spaces between them; only the files of those that were played are got
 * @param src the address of the taking story’s own file, `…/<story>/story.json`: theirs lie beside it
 */
export async function leftBy(ids: string, src = ''): Promise<Flags> {
	const attempts = openStore(ATTEMPTS).$value.get();
	const all = await Promise.all(
		ids.split(' ').map(async (id) => {
			const attempt = attemptOf(attempts, id);
			if (!attempt?.endings.length || attempt.held) return {};
			const { href } = new URL(`../${id}/story.json`, new URL(src, location.href));
			return play(await load<Story>(document, `story-${id}`, href), attempt.picks, attempt.given).leaves;
		}),
	);
	return Object.assign({}, ...all);
}
