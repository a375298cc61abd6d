/**
 * The part of a key that one sitting needs: the decisions of a scene as readers count scenes, from one place to rest to the
 * next. Pure. A scene of the story's file (a knot) may be a part of such a scene.
 */
import type { Turn } from '../../../client/story/types.ts';
import type { Decision, Key } from './make.ts';

/**
 * A story's decisions by scene, in the order in which they can be met.
 * @param turns all that a walk met, for where it rests
 */
export function decisionsByScene({ decisions }: Pick<Key, 'decisions'>, turns: readonly Turn[]): Decision[][] {
	const rests = new Set(turns.flatMap(({ rest, scene }) => (rest ? [scene.id] : [])));
	const scenes: Decision[][] = [];
	let before: string | undefined;
	for (const decision of decisions) {
		const { id } = decision.scene;
		const opens = before === undefined || (before !== id && rests.has(before));
		if (opens) scenes.push([decision]);
		else scenes.at(-1)?.push(decision);
		before = id;
	}
	return scenes;
}
