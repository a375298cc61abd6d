/**
 * A plain static server over the built site, as any web host would be: no rewriting, no fallback page. Used by
 * `npm start` and by the browser tests. It may serve the site in a sub-path, where everything outside it is missing.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import sirv from 'sirv';

/** A running server. `address` ends in a slash and is the site's home page. */
export interface Serving {
	readonly address: string;
	close(): Promise<void>;
}

export interface ServeOptions {
	/** 0 takes any free one. */
	readonly port?: number;
	/** It begins and ends with a slash: `/a/deep/path/`. */
	readonly prefix?: string;
	/** Packs what it sends, as hosts do. */
	readonly packs?: boolean;
	/** While more is being built: the page to send for what is not there yet. */
	readonly waiting?: () => string | undefined;
}

/** After how many seconds what is not there yet is asked for again. */
const AGAIN = '5';

function listen(server: Server, port: number): Promise<void> {
	return new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', fail);
			done();
		});
	});
}

/**
 * Serves a folder on this machine alone; or several, each for what the ones before it do not have.
 * @param folders asked for at each request
 * @throws when the port is taken (code `EADDRINUSE`)
 */
export async function serve(
	folders: string | (() => readonly string[]),
	{ port = 0, prefix = '/', packs = false, waiting = () => undefined }: ServeOptions = {},
): Promise<Serving> {
	// `dev` reads from the disk at each request, so that a new build is served without a restart.
	const inFolder = (folder: string) => sirv(folder, { dev: true, etag: true });
	const known = new Map<string, ReturnType<typeof inFolder>>();
	const filesIn = (folder: string) => {
		const files = known.get(folder) ?? inFolder(folder);
		known.set(folder, files);
		return files;
	};
	const pack = packs ? compression() : undefined;
	const server = createServer((request, response) => {
		const missing = () => {
			const soon = waiting();
			if (soon !== undefined) {
				// The page asks again by itself; so does whoever knows what this header means.
				response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': AGAIN, refresh: AGAIN });
				response.end(soon);
			} else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
		};
		const url = request.url ?? '/';
		if (!url.startsWith(prefix)) {
			missing();
			return;
		}
		request.url = `/${url.slice(prefix.length)}`;
		const { pathname, search } = new URL(request.url, 'http://site.invalid');
		// A folder's address without its slash is sent on, or the page's relative addresses would be wrong.
		if (!pathname.endsWith('/') && !/\.[a-z0-9]+$/i.test(pathname)) {
			response.writeHead(301, { location: `${prefix}${pathname.slice(1)}/${search}` }).end();
			return;
		}
		const all = typeof folders === 'string' ? [folders] : folders();
		const send = all.reduceRight<() => void>((next, folder) => () => filesIn(folder)(request, response, next), missing);
		if (pack) pack(request as Parameters<typeof pack>[0], response as Parameters<typeof pack>[1], send);
		else send();
	});
	await listen(server, port);
	const taken = (server.address() as AddressInfo).port;
	return {
		address: `http://127.0.0.1:${taken}${prefix}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

/** Serves on the first free port from `from` up; gives up after a hundred. */
export async function serveFrom(
	folders: Parameters<typeof serve>[0],
	from: number,
	options: ServeOptions = {},
): Promise<Serving> {
	for (let port = from; port < from + 100; port++) {
		try {
			return await serve(folders, { ...options, port, packs: true });
		} catch (cause) {
			if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
		}
	}
	throw new Error(`No free port from ${from} to ${from + 99}. Stop another server and run this again.`);
}
