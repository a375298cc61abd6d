/**
 * A module of the client does nothing while it loads: it asks the device, the network and the address for nothing, so
 * that each can be loaded in a frame, in a package, from a file, or where there is no browser at all.
 */
import { afterEach, expect, it, vi } from 'vitest';

const modules = import.meta.glob('../../../src/client/**/*.ts');
const WORLD = ['matchMedia', 'fetch', 'localStorage', 'sessionStorage', 'location', 'history', 'document'];

afterEach(() => vi.unstubAllGlobals());

it.each(Object.keys(modules))('%s asks for nothing while it loads', async (path) => {
	const asked: string[] = [];
	const window: Record<string, unknown> = {};
	for (const name of WORLD) {
		for (const where of [globalThis, window]) {
			Object.defineProperty(where, name, {
				configurable: true,
				get: () => {
					asked.push(name);
					return undefined;
				},
			});
		}
	}
	vi.stubGlobal('window', window);
	// What defines an element says so, and no more.
	vi.stubGlobal('HTMLElement', class {});
	vi.stubGlobal('customElements', { define: () => {} });
	vi.resetModules();
	try {
		await modules[path]?.();
		expect(asked).toEqual([]);
	} finally {
		for (const name of WORLD) Reflect.deleteProperty(globalThis, name);
	}
});
