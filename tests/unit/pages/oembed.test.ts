/** The oEmbed answer as a build with an address writes it, and that a build without one writes none. */
import { afterEach, expect, it, vi } from 'vitest';

// Which pieces there are is Astro’s to know; here it is asked of one.
vi.mock('../../../src/toolchain/editions/embed/pieces.ts', () => ({
	piecePaths: async () => [{ params: {}, props: {} }],
}));

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

/** The page’s module, as a build that was told that address reads it. */
async function built(address: string) {
	vi.stubEnv('ATTUNED_ADDRESS', address);
	return import('../../../src/pages/[...lang]/embed/[piece]/oembed.json.ts');
}

it('has whole addresses below the one that the build was told', async () => {
	const { GET, getStaticPaths } = await built('https://school.example/a/attuned');
	expect(await getStaticPaths()).toHaveLength(1);
	const props = { piece: { kind: 'lesson', id: 'families', title: 'Families' } };
	const response = await GET({ params: {}, props } as unknown as Parameters<typeof GET>[0]);
	expect(response.headers.get('content-type')).toBe('application/json');
	const answer = await response.json();
	expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: 'https://school.example/a/attuned/' });
	expect(answer.html).toContain(' src="https://school.example/a/attuned/embed/families/" title="Families" ');
});

it('is not there where the build was told none', async () => {
	const { getStaticPaths } = await built('');
	expect(await getStaticPaths()).toEqual([]);
});
