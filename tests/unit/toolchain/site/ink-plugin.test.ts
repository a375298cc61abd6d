import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type HotPayload, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Story } from '../../../../src/client/story/types.ts';
import { type Compile, ink } from '../../../../src/toolchain/site/ink-plugin.ts';
import story from '../../../fixtures/dev-site/stories/kettle/en.ink';

let folder: string;
let server: ViteDevServer;
let sent: HotPayload[];
/** What the plugin asked of the compiler, and what it shall give. */
let asked: [file: string, release: boolean][];
let broken: string | undefined;

const compile: Compile = (file, { release }) => {
	asked.push([file, release]);
	if (broken) throw new Error(broken);
	return { story: { id: 'a', title: 'A' } as Story, files: [file, join(folder, 'shared.ink')] };
};

/** Saves a file and lets the server hear of it, as its watcher would. */
async function save(name: string, text: string): Promise<void> {
	writeFileSync(join(folder, name), text);
	server.watcher.emit('change', join(folder, name));
	await new Promise((done) => setTimeout(done, 50));
}

const load = () => server.environments.client.transformRequest('/a.ink');

beforeEach(async () => {
	[folder, sent, asked, broken] = [mkdtempSync(join(tmpdir(), 'ink-plugin-')), [], [], undefined];
	for (const name of ['a.ink', 'shared.ink', 'other.ink']) writeFileSync(join(folder, name), 'x');
	server = await createServer({
		root: folder,
		configFile: false,
		logLevel: 'silent',
		cacheDir: join(folder, '.vite'),
		plugins: [ink({ compile })],
		server: { middlewareMode: true, ws: false, watch: null },
	});
	const { hot } = server.environments.client;
	hot.send = (payload: HotPayload | string) => {
		if (typeof payload !== 'string') sent.push(payload);
	};
});

afterEach(async () => {
	await server.close();
	rmSync(folder, { recursive: true, force: true });
});

test('an .ink import is the compiled story', () => {
	expect(story).toMatchObject({ id: 'kettle', lang: 'en', title: 'The kettle', cast: { ada: 'Ada' } });
});

test('while writing, a story is compiled as a draft, once', async () => {
	await load();
	await load();
	expect(asked).toEqual([[join(folder, 'a.ink'), false]]);
});

test('a saved story, or a file it includes, is compiled anew and reloads the page', async () => {
	await load();
	await save('shared.ink', 'y');
	expect(sent).toContainEqual(expect.objectContaining({ type: 'full-reload' }));
	await load();
	await save('a.ink', 'y');
	await load();
	expect(asked).toHaveLength(3);
});

test('when a page is told to reload, the server has let go of the old story, and has been told', async () => {
	const { client, ssr } = server.environments;
	await Promise.all([client, ssr].map((environment) => environment.transformRequest('/a.ink')));
	const onServer = () => [...(ssr.moduleGraph.getModulesByFile(join(folder, 'a.ink')) ?? [])];
	expect(onServer().map(({ transformResult }) => transformResult)).toEqual([expect.anything()]);
	const told: unknown[] = [];
	ssr.hot.send = () => void told.push('the server');
	client.hot.send = () => void told.push(...onServer().map(({ transformResult }) => transformResult));
	await save('shared.ink', 'y');
	expect(told).toEqual(['the server', null]);
});

test('a saved file that a story does not read leaves it as it was', async () => {
	await load();
	await save('other.ink', 'y');
	await load();
	expect(asked).toHaveLength(1);
});

test('a broken story says its error, with no place that an error page would open, and mends itself', async () => {
	broken = 'stories/a.ink:7  Unknown tag “hear”. Did you mean “heard”?';
	const error = await load().catch((cause: Error) => cause);
	expect(error).toMatchObject({ message: broken });
	expect(error).not.toHaveProperty('loc');
	broken = undefined;
	await save('shared.ink', 'y');
	expect((await load())?.code).toContain('title');
});

test('a build compiles a story as finished, and fails with the story’s own message', async () => {
	writeFileSync(join(folder, 'entry.js'), 'import a from "/a.ink"; console.log(a);');
	const run = () =>
		build({
			root: folder,
			configFile: false,
			logLevel: 'silent',
			plugins: [ink({ compile })],
			build: { write: false, rolldownOptions: { input: join(folder, 'entry.js') } },
		});
	await run();
	expect(asked).toEqual([[join(folder, 'a.ink'), true]]);
	broken = 'stories/a.ink:7  ink says: TODO: write this. Finish it: a build takes no TODO.';
	await expect(run()).rejects.toThrow(broken);
});

/** The plugin in a server of its own, whose browser’s side is these three. */
function ownServer() {
	let connect = (_: unknown, _page: { send(payload: HotPayload): void }) => {};
	const hot = {
		send: (payload: HotPayload) => void sent.push(payload),
		on: (_: string, listener: typeof connect) => {
			connect = listener;
		},
	};
	const plugin = ink({ compile }) as unknown as {
		configureServer(server: unknown): void;
		load: { handler(this: { addWatchFile(): void }, id: string): void };
		hotUpdate(this: { environment: unknown }, saved: unknown): void;
	};
	const client = { hot, moduleGraph: { getModulesByFile: () => undefined } };
	plugin.configureServer({ environments: { client } });
	return {
		hot,
		/** A page asks for a story that does not compile. */
		ask: () =>
			expect(() => plugin.load.handler.call({ addWatchFile: () => {} }, join(folder, 'a.ink'))).toThrow(broken),
		/** Somebody saves the story. */
		save: () =>
			plugin.hotUpdate.call(
				{ environment: client },
				{ file: join(folder, 'a.ink'), timestamp: 0, server: { environments: { client } } },
			),
		/** A page has its line to the server, and hears this. */
		come: () => {
			const heard: HotPayload[] = [];
			connect(undefined, { send: (payload) => void heard.push(payload) });
			return heard;
		},
	};
}

test('a page that comes after its error was told is told again, and no page after it', () => {
	broken = 'Unknown tag';
	const { hot, ask, come } = ownServer();
	const error: HotPayload = { type: 'error', err: { message: broken, stack: '' } };
	ask();
	hot.send(error);
	expect(sent).toEqual([error]);
	expect(come()).toEqual([error]);
	expect(come()).toEqual([]);
});

test('a page that comes in time is told once', () => {
	broken = 'Unknown tag';
	const { hot, ask, come } = ownServer();
	ask();
	expect(come()).toEqual([]);
	hot.send({ type: 'error', err: { message: broken, stack: '' } });
	expect(sent).toHaveLength(1);
	expect(come()).toEqual([]);
});

test('a page that comes when its story is mended hears of no error', () => {
	broken = 'Unknown tag';
	const { hot, ask, save: mend, come } = ownServer();
	ask();
	hot.send({ type: 'error', err: { message: broken, stack: '' } });
	mend();
	expect(come()).toEqual([]);
});
