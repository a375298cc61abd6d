/** The loader finds everybody who can be drawn: a file each, with the person under the id that the page names. */
import { expect, it, vi } from 'vitest';
import { PEOPLE as DRAWN } from '../../../../src/client/drawing/people.ts';

vi.stubGlobal('HTMLElement', class {});
vi.stubGlobal('customElements', { define: () => {} });
const { PEOPLE } = await import('../../../../src/client/player/story-player.ts');

it.each(Object.entries(DRAWN))('loads %s by their id', async (id, person) => {
	expect((await PEOPLE[`../drawing/people/${id}.ts`]?.())?.[id]).toBe(person);
	expect(person.id).toBe(id);
});

it('has nobody whom the build does not know', () => {
	expect(Object.keys(PEOPLE).length).toBe(Object.keys(DRAWN).length);
});
