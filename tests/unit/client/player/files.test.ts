/** A story's files: out of the page where it carries them, else fetched; got once, and asked for again after a failure. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { filesOf } from '../../../../src/client/player/files.ts';

/** As much of a `<story-player>` as is asked for: its own addresses, those of its elements, and what it carries. */
function element(carried: Record<string, string> = {}): HTMLElement {
	const found: Record<string, unknown> = {
		'[data-end]': { dataset: { src: '/chair.json' } },
		'[data-map]': { dataset: { src: '/map.json' } },
	};
	for (const [name, textContent] of Object.entries(carried)) {
		found[`script[type="application/json"][data-file="${name}"]`] = { textContent };
	}
	return {
		dataset: { src: '/story.json', pictures: '/pictures.json' },
		querySelector: (selector: string) => found[selector] ?? null,
	} as unknown as HTMLElement;
}

afterEach(() => vi.unstubAllGlobals());

function fetching(...answers: (string | number)[]) {
	const asked: string[] = [];
	vi.stubGlobal('fetch', async (address: string) => {
		asked.push(address);
		const answer = answers[asked.length - 1] ?? '{}';
		return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer);
	});
	return asked;
}

describe('a file of a story', () => {
	it('comes from the address that the page names for it', async () => {
		const asked = fetching('{"id":"x"}');
		const files = filesOf(element());
		expect(asked).toEqual([]);
		expect(await files.story()).toEqual({ id: 'x' });
		await Promise.all([files.pictures(), files.chair(), files.map()]);
		expect(asked).toEqual(['/story.json', '/pictures.json', '/chair.json', '/map.json']);
	});

	it('comes out of the page that carries it, and is not fetched', async () => {
		const asked = fetching();
		const files = filesOf(element({ story: '{"id":"y"}', map: '{"html":""}' }));
		expect(await files.story()).toEqual({ id: 'y' });
		expect(await files.map()).toEqual({ html: '' });
		expect(asked).toEqual([]);
	});

	it('is got once', async () => {
		const asked = fetching();
		const { map } = filesOf(element());
		expect(await map()).toBe(await map());
		expect(asked).toEqual(['/map.json']);
	});

	it('is asked for again when it failed, and the failure says what and where', async () => {
		const asked = fetching(503, '{"html":"m"}');
		const { map } = filesOf(element());
		await expect(map()).rejects.toThrow('Expected the story’s map at /map.json; the server answered 503.');
		expect(await map()).toEqual({ html: 'm' });
		expect(asked).toHaveLength(2);
	});
});
