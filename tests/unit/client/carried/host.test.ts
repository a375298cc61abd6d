/** The script of a page around a frame: which messages it believes, and what it takes from them. */
import { describe, expect, it } from 'vitest';
import { heightMessages } from '../../../../src/client/carried/height.ts';
import { heed, LEAST, MOST } from '../../../../src/client/carried/host.ts';

const SITE = 'https://course.example';

/** A frame as the script sees it, by what its sandbox lets through; none if left out. */
function frame(sandbox?: string) {
	const style = { height: '' };
	return {
		contentWindow: {} as Window,
		src: `${SITE}/embed/popcorn/`,
		sandbox: { contains: (name: string) => (sandbox ?? '').split(' ').includes(name) } as unknown as DOMTokenList,
		hasAttribute: (name: string) => name === 'sandbox' && sandbox !== undefined,
		style: style as CSSStyleDeclaration,
	};
}
type Sent = Parameters<typeof heed>[0];
const asking = (height: unknown) => ({ type: 'attuned:height', height });
const sent = (source: unknown, data: unknown, origin = SITE) => ({ source, origin, data }) as Sent;

describe('a frame’s height', () => {
	it('is what the frame sends', () => {
		const one = frame();
		for (const data of heightMessages(640)) heed(sent(one.contentWindow, data), [one]);
		expect(one.style.height).toBe('640px');
	});

	it('stays within bounds', () => {
		const one = frame();
		for (const [asked, got] of [
			[1, LEAST],
			[-5, LEAST],
			[1e9, MOST],
			[Number.MAX_SAFE_INTEGER, MOST],
		] as const) {
			heed(sent(one.contentWindow, asking(asked)), [one]);
			expect(one.style.height).toBe(`${got}px`);
		}
	});

	it('is the frame’s own, of several', () => {
		const [one, two] = [frame(), frame()];
		heed(sent(two.contentWindow, asking(700)), [one, two]);
		expect([one.style.height, two.style.height]).toEqual(['', '700px']);
	});

	it('comes from no origin where a sandbox takes it away, and from the address’s own where not', () => {
		for (const [sandbox, origin, heard] of [
			['allow-scripts', 'null', true],
			['allow-scripts', SITE, false],
			['allow-scripts allow-same-origin', SITE, true],
			['allow-scripts allow-same-origin', 'null', false],
			[undefined, 'null', false],
			[undefined, 'https://course.example.evil.example', false],
			[undefined, 'http://course.example', false],
		] as const) {
			const one = frame(sandbox);
			heed(sent(one.contentWindow, asking(500), origin), [one]);
			expect(one.style.height, `${sandbox} ${origin}`).toBe(heard ? '500px' : '');
		}
	});

	it('is no one else’s to say, and nothing but a whole number', () => {
		const one = frame();
		for (const source of [null, undefined, {}, frame().contentWindow]) heed(sent(source, asking(500)), [one]);
		for (const height of ['500', 500.5, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, [500], {}])
			heed(sent(one.contentWindow, asking(height)), [one]);
		for (const data of [null, undefined, 500, 'attuned:height', { height: 500 }, { type: 'other', height: 500 }])
			heed(sent(one.contentWindow, data), [one]);
		// A frame that is not loaded has no window, and nobody is its source.
		heed(sent(null, asking(500)), [{ ...one, contentWindow: null }]);
		expect(one.style.height).toBe('');
	});

	it('is the last one after a flood', () => {
		const one = frame();
		for (let at = 0; at < 100_000; at++) heed(sent(at % 2 ? {} : one.contentWindow, asking(300 + (at % 100))), [one]);
		expect(one.style.height).toBe('398px');
	});
});
