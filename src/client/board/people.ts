/**
 * Everybody who sits in a story, each loaded from a file of their own before the board begins: a class waits for nobody in
 * the middle of a scene. The story's page asks for them one by one (player/story-player.ts).
 */
import type { Person } from '../drawing/person.ts';
import type { People } from '../drawing/pictures.ts';
import type { Story } from '../story/types.ts';

const FILES = import.meta.glob<Record<string, Person>>('../drawing/people/*.ts');

/** Loads them. */
export async function peopleOf({ person, scenes }: Pick<Story, 'person' | 'scenes'>): Promise<People> {
	const ids = [...new Set([person.id, ...scenes.flatMap((scene) => scene.person ?? [])])];
	const loaded = await Promise.all(
		ids.map(async (id) => [id, (await FILES[`../drawing/people/${id}.ts`]?.())?.[id]] as const),
	);
	const people = new Map(loaded);
	return (id) => people.get(id);
}
