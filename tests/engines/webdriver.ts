/**
 * WebKit as GTK has it, over WebDriver (https://w3c.github.io/webdriver/), which WebKitWebDriver speaks: as many commands
 * as a tab needs. Its browser wants a screen, which Xvfb makes. Each page is a session of its own, that keeps nothing.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Engine, keyActions, middleOf, readScript, scriptOf, type Tab } from './tab.ts';

type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** WebDriver's name for an element among JSON. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** So long a command may take, in milliseconds. */
const ANSWERS_IN = 30_000;

function talkTo(address: string): Send {
	return async (method, path, body = {}) => {
		const response = await fetch(`${address}${path}`, {
			method,
			signal: AbortSignal.timeout(ANSWERS_IN),
			...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
		}).catch((cause) => {
			throw new Error(`WebKit, ${method} ${path}: no answer. ${cause}`);
		});
		const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
		if (!response.ok) throw new Error(`WebKit, ${path}: ${value?.error}: ${value?.message}`);
		return value;
	};
}

/** In the page: from now on what is complained of is noted, and what its policy forbade before. WebDriver hears nothing. */
function listen(): void {
	const noted: string[] = [];
	Object.assign(window, { noted });
	addEventListener('error', ({ message }) => noted.push(message));
	addEventListener('unhandledrejection', ({ reason }) => noted.push(String(reason)));
	const observer = new ReportingObserver(
		(reports) => {
			for (const { body } of reports) noted.push(JSON.stringify(body));
		},
		{ types: ['csp-violation'], buffered: true },
	);
	observer.observe();
}

/**
 * @param handle its window's
 * @param noted what was complained of on any page; asking empties it
 * @param frames the way to it: selectors of frames, the outermost first
 */
function tabOf(send: Send, handle: string, noted: string[], frames: readonly string[] = []): Tab {
	const top = async () => {
		await send('POST', '/window', { handle });
		await send('POST', '/frame', { id: null });
	};
	/** Its commands go to one window, and one frame of it, at a time. */
	const enter = async () => {
		await top();
		for (const value of frames) {
			const element = (await send('POST', '/element', { using: 'css selector', value })) as Record<string, string>;
			await send('POST', '/frame', { id: { [ELEMENT]: element[ELEMENT] } });
		}
	};
	const act = (source: object) => send('POST', '/actions', { actions: [source] });
	/** A page's notes go with it. */
	const leaving = async () => {
		await top();
		noted.push(...(await tab.run(() => (window as unknown as { noted?: string[] }).noted?.splice(0) ?? [])));
	};
	const tab: Tab = {
		go: async (url) => {
			await leaving();
			await send('POST', '/url', { url });
			await tab.run(listen);
		},
		reload: async () => {
			await leaving();
			await send('POST', '/refresh');
			await tab.run(listen);
		},
		back: async () => {
			await leaving();
			await send('POST', '/back');
		},
		another: async () => {
			const made = (await send('POST', '/window/new', { type: 'window' })) as { handle: string };
			return tabOf(send, made.handle, noted);
		},
		run: async (does, ...given) => {
			await enter();
			const script = `const done = arguments[0]; ${scriptOf(does, given)}.then(done);`;
			return readScript(String(await send('POST', '/execute/async', { script, args: [] })));
		},
		click: async (selector) => {
			const at = await tab.run(middleOf, selector);
			if (typeof at === 'string') throw new Error(at);
			const press = { button: 0 };
			const actions = [
				{ type: 'pointerMove', duration: 0, origin: 'viewport', ...at },
				{ type: 'pointerDown', ...press },
				{ type: 'pointerUp', ...press },
			];
			await act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
		},
		press: async (...keys) => {
			await enter();
			await act({ type: 'key', id: 'keyboard', actions: keyActions(keys) });
		},
		within: (selector) => tabOf(send, handle, noted, [...frames, selector]),
		shot: async () => {
			await top();
			return Buffer.from(String(await send('GET', '/screenshot')), 'base64');
		},
		// WebKitWebDriver has no such command.
		print: async () => undefined,
		complaints: async () => {
			await leaving();
			return noted.splice(0);
		},
	};
	return tab;
}

/** The number of a screen that nobody sees. */
function screenOf(xvfb: ChildProcess): Promise<string> {
	return new Promise((done, fail) => {
		xvfb.stdio[3]?.once('data', (said) => done(`:${String(said).trim()}`));
		xvfb.once('exit', (code) => fail(new Error(`Xvfb ended with code ${code}.`)));
	});
}

/** A port that nobody had a moment ago: the driver takes none by itself. */
async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

async function answers(send: Send): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		if (await send('GET', '/status').catch(() => undefined)) return;
		await wait(100);
	}
	throw new Error('WebKitWebDriver does not answer after 10 s.');
}

interface Session {
	readonly sessionId: string;
	readonly capabilities: { readonly browserVersion: string };
}

/** Starts its driver on a screen of its own. */
export async function startWebKit(driver: string, xvfb: string): Promise<Engine> {
	const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const port = await freePort();
	const server = spawn(driver, [`--port=${port}`, '--replace-on-new-session'], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: await screenOf(screen), GDK_BACKEND: 'x11' },
	});
	const send = talkTo(`http://127.0.0.1:${port}`);
	const stop = () => {
		server.kill();
		screen.kill();
	};
	process.once('exit', stop);
	let own: string | undefined;
	const leave = async () => {
		// One that hangs is left behind.
		if (own) await send('DELETE', own).catch(() => undefined);
		own = undefined;
	};
	const begin = async (): Promise<Session> => {
		await leave();
		const session = (await send('POST', '/session', { capabilities: {} })) as Session;
		own = `/session/${session.sessionId}`;
		return session;
	};
	await answers(send);
	const { capabilities } = await begin();
	return {
		name: `WebKitGTK ${capabilities.browserVersion}`,
		open: async (size) => {
			const { sessionId } = await begin();
			const its: Send = (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
			await its('POST', '/window/rect', size);
			return tabOf(its, String(await its('GET', '/window')), []);
		},
		close: async () => {
			await leave();
			process.off('exit', stop);
			stop();
		},
	};
}
