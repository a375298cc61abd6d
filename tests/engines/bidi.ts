/**
 * Firefox as it comes, over WebDriver BiDi, which it speaks itself: one socket, and as many commands of the standard
 * (https://w3c.github.io/webdriver-bidi/) as a tab needs. Each page has a user context of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Engine, keyActions, middleOf, readScript, type Size, scriptOf, type Tab } from './tab.ts';

/** Nothing is asked of its makers, and no page of theirs opens. */
const SETTINGS = {
	'app.normandy.enabled': false,
	'app.update.enabled': false,
	'browser.aboutwelcome.enabled': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.homepage_override.mstone': 'ignore',
	'browser.startup.page': 0,
	'datareporting.policy.dataSubmissionEnabled': false,
	'extensions.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': 'http://localhost:9/',
	'toolkit.telemetry.enabled': false,
};

/** In centimetres. */
const A4 = { width: 21, height: 29.7 };

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

/** Where it listens, as it says by itself. */
function addressOf(firefox: ChildProcess): Promise<string> {
	return new Promise((done, fail) => {
		let said = '';
		const limit = setTimeout(() => fail(new Error(`Firefox does not listen after 60 s. It said:\n${said}`)), 60_000);
		firefox.stderr?.on('data', (part) => {
			said += part;
			const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
			if (!address) return;
			clearTimeout(limit);
			done(address);
		});
		firefox.once('exit', (code) => fail(new Error(`Firefox ended with code ${code}. It said:\n${said}`)));
	});
}

/** A socket on which each command waits for its own answer. */
async function connect(address: string, heard: (method: string, params: LogEntry) => void): Promise<Send> {
	const socket = new WebSocket(`${address}/session`);
	const waiting = new Map<number, (answer: Answer) => void>();
	socket.addEventListener('message', ({ data }) => {
		const answer = JSON.parse(data) as Answer;
		if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
		else if (answer.method) heard(answer.method, answer.params as LogEntry);
	});
	await new Promise((done, fail) => {
		socket.addEventListener('open', done);
		socket.addEventListener('error', () => fail(new Error(`No answer at ${address}`)));
	});
	let sent = 0;
	return async (method, params) => {
		sent++;
		const { promise, resolve } = Promise.withResolvers<Answer>();
		waiting.set(sent, resolve);
		socket.send(JSON.stringify({ id: sent, method, params }));
		const { error, message, result = {} } = await promise;
		waiting.delete(sent);
		if (error) throw new Error(`Firefox, ${method}: ${error}: ${message}`);
		return result;
	};
}

interface Answer {
	readonly id?: number;
	readonly method?: string;
	readonly params?: unknown;
	readonly error?: string;
	readonly message?: string;
	readonly result?: Record<string, unknown>;
}

interface LogEntry {
	readonly level: string;
	readonly text: string;
}

/**
 * @param contextOf the browsing context, looked up anew for each command: a frame gets another when it loads
 * @param heard what was complained of on any page; asking empties it
 */
function tabOf(send: Send, contextOf: () => Promise<string>, heard: string[]): Tab {
	const call = async (functionDeclaration: string) => {
		const answer = await send('script.callFunction', {
			functionDeclaration,
			target: { context: await contextOf() },
			awaitPromise: true,
			arguments: [],
		});
		const { result, exceptionDetails } = answer as {
			result?: { value?: unknown };
			exceptionDetails?: { text: string };
		};
		if (exceptionDetails) throw new Error(`In the page: ${exceptionDetails.text}`);
		return result?.value;
	};
	const tab: Tab = {
		go: async (url) => {
			await send('browsingContext.navigate', { context: await contextOf(), url, wait: 'complete' });
		},
		reload: async () => {
			await send('browsingContext.reload', { context: await contextOf(), wait: 'complete' });
		},
		back: async () => {
			await send('browsingContext.traverseHistory', { context: await contextOf(), delta: -1 });
		},
		another: async () => {
			const { contexts } = (await send('browsingContext.getTree', { root: await contextOf(), maxDepth: 0 })) as {
				contexts: readonly { userContext: string }[];
			};
			return newTab(send, contexts[0]?.userContext, heard);
		},
		run: async (act, ...given) => readScript(String(await call(`() => ${scriptOf(act, given)}`))),
		click: async (selector) => {
			const at = await tab.run(middleOf, selector);
			if (typeof at === 'string') throw new Error(at);
			const press = { button: 0 };
			const actions = [
				{ type: 'pointerMove', ...at },
				{ type: 'pointerDown', ...press },
				{ type: 'pointerUp', ...press },
			];
			await send('input.performActions', {
				context: await contextOf(),
				actions: [{ type: 'pointer', id: 'mouse', actions }],
			});
		},
		press: async (...keys) => {
			await send('input.performActions', {
				context: await contextOf(),
				actions: [{ type: 'key', id: 'keyboard', actions: keyActions(keys) }],
			});
		},
		within: (selector) =>
			tabOf(
				send,
				async () => {
					const frame = await call(`() => document.querySelector(${JSON.stringify(selector)})?.contentWindow`);
					const { context } = (frame ?? {}) as { context?: string };
					if (!context) throw new Error(`Expected a frame ${selector}; found none.`);
					return context;
				},
				heard,
			),
		shot: async () => {
			const { data } = await send('browsingContext.captureScreenshot', { context: await contextOf() });
			return Buffer.from(String(data), 'base64');
		},
		print: async () => {
			const { data } = await send('browsingContext.print', { context: await contextOf(), page: A4 });
			return Buffer.from(String(data), 'base64');
		},
		complaints: async () => heard.splice(0),
	};
	return tab;
}

/** A tab of that user, of the size of the one before. */
async function newTab(send: Send, userContext: unknown, heard: string[], viewport?: Size): Promise<Tab> {
	const { context } = await send('browsingContext.create', { type: 'tab', userContext });
	if (viewport) await send('browsingContext.setViewport', { context, viewport });
	return tabOf(send, async () => String(context), heard);
}

/** Starts it without a window, with a new profile that goes with it. */
export async function startFirefox(path: string): Promise<Engine> {
	const profile = mkdtempSync(join(tmpdir(), 'attuned-firefox-'));
	const lines = Object.entries(SETTINGS).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
	writeFileSync(join(profile, 'user.js'), lines.join('\n'));
	const firefox = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
	});
	const ended = new Promise((done) => firefox.once('exit', done));
	const stop = () => firefox.kill();
	process.once('exit', stop);
	const complaints: string[] = [];
	const send = await connect(await addressOf(firefox), (method, { level, text }) => {
		if (method === 'log.entryAdded' && ['error', 'warn'].includes(level)) complaints.push(text);
	});
	const session = (await send('session.new', { capabilities: {} })) as {
		capabilities?: { browserName: string; browserVersion: string };
	};
	await send('session.subscribe', { events: ['log.entryAdded'] });
	let user: unknown;
	return {
		name: `Firefox ${session.capabilities?.browserVersion}`,
		open: async (size) => {
			if (user) await send('browser.removeUserContext', { userContext: user });
			complaints.length = 0;
			user = (await send('browser.createUserContext', {}))['userContext'];
			return newTab(send, user, complaints, size);
		},
		close: async () => {
			await Promise.race([send('browser.close', {}), wait(5000)]).catch(() => undefined);
			stop();
			await ended;
			process.off('exit', stop);
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}
