import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve, serveFrom } from '../../../../src/toolchain/site/serve.ts';

let folder: string;
let site: Serving;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'serve-'));
	mkdirSync(join(folder, 'one'));
	writeFileSync(join(folder, 'index.html'), 'home');
	writeFileSync(join(folder, 'one/index.html'), 'one');
	site = await serve(folder, { prefix: '/a/deep/path/' });
});

afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true, force: true });
});

const get = async (address: string) => {
	const response = await fetch(new URL(address, site.address), { redirect: 'manual' });
	return [response.status, response.headers.get('location') ?? (await response.text())];
};

test.each([
	['', 200, 'home'],
	['one/', 200, 'one'],
	['one/index.html', 200, 'one'],
	['one?a=1', 301, '/a/deep/path/one/?a=1'],
	['two.css', 404, 'Not found'],
	['/', 404, 'Not found'],
	['/one/', 404, 'Not found'],
])('in a sub-path “%s” answers %i %s', async (address, status, body) => {
	expect(await get(address)).toEqual([status, body]);
});

test('takes the next port where one is taken', async () => {
	const taken = Number(new URL(site.address).port);
	const next = await serveFrom(folder, taken);
	expect(Number(new URL(next.address).port)).toBeGreaterThan(taken);
	await next.close();
});

test('of several folders each serves what the ones before it lack; meanwhile what is missing says so', async () => {
	let soon: string | undefined = 'Not ready yet';
	const more = await serve(() => [join(folder, 'one'), folder], { waiting: () => soon });
	const answer = async (path: string) => {
		const { status, headers } = await fetch(new URL(path, more.address));
		return [status, headers.get('refresh')];
	};
	expect(await (await fetch(more.address)).text()).toBe('one');
	expect(await (await fetch(new URL('one/', more.address))).text()).toBe('one');
	expect(await answer('two/')).toEqual([503, '5']);
	soon = undefined;
	expect(await answer('two/')).toEqual([404, null]);
	await more.close();
});
