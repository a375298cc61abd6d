/** Versions on a device: each whole before it is used, no page with files of two, and nothing fetched twice. */
import { expect, it } from 'vitest';
import type { Course } from '../../../../src/client/offline/course.ts';
import { openShelf, type Shelf } from '../../../../src/client/offline/shelf.ts';
import { fileAt } from '../../../../src/client/offline/stock.ts';
import { FakeBrowser, listed, SCOPE, versionOf } from './fake-browser.ts';

const ONE = { 'index.html': 'home, one', 'story.json': 'story, one', 'font.woff2': 'letters' };
const TWO = { 'index.html': 'home, two', 'story.json': 'story, two', 'font.woff2': 'letters' };

const text = async (shelf: Shelf, file: string, id: string): Promise<string | undefined> => {
	const version = await shelf.versionFor(id);
	return (await shelf.get(version, file))?.text();
};

/** A browser that has a whole version, and the shelf of it. */
async function withWhole(files: Readonly<Record<string, string>> = ONE, more: Course['more'] = {}) {
	const browser = new FakeBrowser();
	browser.served = files;
	const shelf = openShelf(versionOf('one', files, more), browser.world);
	await shelf.fill();
	return { browser, shelf };
}

/** The worker of a newer version, which has fetched it. */
async function renewed(browser: FakeBrowser, files: Readonly<Record<string, string>> = TWO): Promise<Shelf> {
	browser.served = files;
	browser.asked = [];
	const shelf = openShelf(versionOf('two', files), browser.world);
	await shelf.fill();
	return shelf;
}

it('is whole when all files came with their hashes, and says so', async () => {
	const { shelf } = await withWhole();
	expect(await shelf.standing()).toMatchObject({ here: 'whole', works: true, missing: 0 });
	expect(await text(shelf, 'index.html', 'any')).toBe('home, one');
});

it('is not used before it is whole: a file that differs, or is missing, stops it', async () => {
	for (const served of [{ ...ONE, 'story.json': 'story, two' }, { 'index.html': 'home, one' }]) {
		const browser = new FakeBrowser();
		browser.served = served;
		const shelf = openShelf(versionOf('one', ONE), browser.world);
		await shelf.fill();
		expect(await shelf.standing()).toMatchObject({ here: 'some', works: false, failed: 'line' });
		expect(await shelf.versionFor('any')).toBe('');
	}
});

it('goes on from where it stopped', async () => {
	const browser = new FakeBrowser();
	// The list is gone through from its end; what is missing stands first in it.
	browser.served = { 'story.json': ONE['story.json'], 'font.woff2': ONE['font.woff2'] };
	const shelf = openShelf(versionOf('one', ONE), browser.world);
	await shelf.fill();
	expect((await shelf.standing()).missing).toBe(ONE['index.html'].length);
	browser.served = ONE;
	browser.asked = [];
	await shelf.fill();
	expect(browser.asked).toEqual(['index.html']);
	expect(await shelf.standing()).toMatchObject({ here: 'whole' });
});

it('takes nothing where there is no room', async () => {
	const browser = new FakeBrowser();
	browser.served = ONE;
	browser.space = 10;
	const shelf = openShelf(versionOf('one', ONE), browser.world);
	await shelf.fill();
	expect(browser.asked).toEqual([]);
	expect(await shelf.standing()).toMatchObject({ here: 'some', failed: 'room' });
});

it('lets a page that came from the network use it only if the page is of it', async () => {
	const browser = new FakeBrowser();
	browser.pages = [
		{ id: 'same', url: SCOPE },
		{ id: 'other', url: `${SCOPE}story.html?fresh#top` },
	];
	browser.served = { ...ONE, 'story.html?fresh#top': 'another story' };
	const shelf = openShelf(versionOf('one', { ...ONE, 'story.html': 'the story' }), browser.world);
	browser.served = { ...browser.served, '': ONE['index.html'], 'story.html': 'the story' };
	await shelf.fill();
	expect(await shelf.versionFor('same')).toBe('one');
	expect(await shelf.versionFor('other')).toBe('');
});

it('of a newer version fetches what differs alone, and is not used until somebody says so', async () => {
	const { browser } = await withWhole();
	browser.pages = [{ id: 'reader', url: SCOPE }];
	const shelf = await renewed(browser);
	expect(browser.asked.toSorted()).toEqual(['index.html', 'story.json']);
	expect(await shelf.standing()).toMatchObject({ here: 'newer', works: true });
	await shelf.changeIfAlone();
	expect(await text(shelf, 'index.html', 'reader')).toBe('home, one');
});

it('changes over for whoever asks; other open pages keep their files until they are gone', async () => {
	const { browser } = await withWhole();
	browser.pages = ['asks', 'reads'].map((id) => ({ id, url: SCOPE }));
	const shelf = await renewed(browser);
	await shelf.change('asks');
	expect(await text(shelf, 'story.json', 'asks')).toBe('story, two');
	expect(await text(shelf, 'story.json', 'reads')).toBe('story, one');
	// The worker sleeps and wakes, and still knows.
	const awake = openShelf(versionOf('two', TWO), browser.world);
	expect(await text(awake, 'story.json', 'reads')).toBe('story, one');
	expect(await text(awake, 'story.json', 'comes later')).toBe('story, two');
	expect(browser.versions().toSorted()).toEqual(['one', 'two']);
	browser.pages = [];
	await awake.standing();
	expect(browser.versions()).toEqual(['two']);
	// Come back to by the Back button: better no file than one of another version.
	expect(await awake.isGone(await awake.versionFor('reads'))).toBe(true);
});

it('keeps a page to its version that is being opened while another changes over', async () => {
	const { browser } = await withWhole();
	browser.pages = [{ id: 'asks', url: SCOPE }];
	const shelf = await renewed(browser);
	expect(await shelf.versionFor('', 'opening')).toBe('one');
	await shelf.change('asks');
	expect(await text(shelf, 'story.json', 'opening')).toBe('story, one');
});

it('changes over by itself when no page is open', async () => {
	const { browser } = await withWhole();
	const shelf = await renewed(browser);
	await shelf.changeIfAlone();
	expect(await text(shelf, 'index.html', 'next')).toBe('home, two');
	expect(browser.versions()).toEqual(['two']);
});

it('does not change over to what is not whole', async () => {
	const { browser } = await withWhole();
	browser.pages = [{ id: 'reader', url: SCOPE }];
	browser.served = ONE;
	const shelf = openShelf(versionOf('two', TWO), browser.world);
	await shelf.fill();
	await shelf.change('reader');
	expect(await shelf.standing()).toMatchObject({ here: 'some', works: true, failed: 'line' });
	expect(await text(shelf, 'index.html', 'reader')).toBe('home, one');
});

it('when all was cleared under it, lets the network answer, and starts anew', async () => {
	const { browser, shelf } = await withWhole();
	browser.stores.clear();
	expect(await text(shelf, 'index.html', 'reader')).toBeUndefined();
	expect(await shelf.isGone(await shelf.versionFor('reader'))).toBe(false);
	expect(await shelf.standing()).toMatchObject({ here: 'some', works: false });
	await shelf.fill();
	expect(await shelf.standing()).toMatchObject({ here: 'whole', works: true });
});

it('when one file was cleared, uses none until all are back', async () => {
	const { browser, shelf } = await withWhole();
	for (const [name, { kept }] of browser.stores) if (name.endsWith('one')) kept.delete(`${SCOPE}story.json`);
	expect(await shelf.standing()).toMatchObject({ here: 'some', works: false });
	browser.served = TWO;
	await shelf.fill();
	expect(await shelf.versionFor('reader')).toBe('');
	browser.served = ONE;
	await shelf.fill();
	expect(await text(shelf, 'story.json', 'reader')).toBe('story, one');
});

it('takes what is asked for beside the core, and takes it along to the next version', async () => {
	const numbers = { 'book/1.html': 'you are at 1' };
	const { browser, shelf } = await withWhole(ONE, { 'book/': listed(numbers) });
	expect((await shelf.standing()).more).toEqual({ 'book/': { kept: false, packed: 12 } });
	browser.served = { ...ONE, ...numbers };
	await shelf.fill('book/');
	expect(await shelf.standing()).toMatchObject({ here: 'whole', more: { 'book/': { kept: true } } });
	browser.served = { ...TWO, 'book/1.html': 'you are at one' };
	const next = openShelf(
		versionOf('two', TWO, { 'book/': listed({ 'book/1.html': 'you are at one' }) }),
		browser.world,
	);
	expect((await next.standing()).missing).toBe('home, two'.length + 'story, two'.length + 'you are at one'.length);
	await next.fill();
	await next.changeIfAlone();
	expect(await text(next, 'book/1.html', 'next')).toBe('you are at one');
});

it('is asked how things stand while it fetches, and loses nothing by that', async () => {
	const browser = new FakeBrowser();
	browser.served = { ...ONE, 'book/1.html': 'you are at 1' };
	const shelf = openShelf(versionOf('one', ONE, { 'book/': listed({ 'book/1.html': 'you are at 1' }) }), browser.world);
	const filling = shelf.fill('book/');
	for (let at = 0; at < 20; at++) await shelf.standing();
	await filling;
	const awake = openShelf(versionOf('one', ONE, { 'book/': listed({ 'book/1.html': 'you are at 1' }) }), browser.world);
	expect(await awake.standing()).toMatchObject({ here: 'whole', works: true, more: { 'book/': { kept: true } } });
});

it('lets go of its own site’s caches alone', async () => {
	const { browser, shelf } = await withWhole();
	await browser.world.caches.open('attuned /attuned/next/ one');
	await browser.world.caches.open('attuned /attuned/ older');
	await shelf.fill();
	expect([...browser.stores.keys()].toSorted()).toEqual([
		'attuned /attuned/ kept',
		'attuned /attuned/ one',
		'attuned /attuned/next/ one',
	]);
});

it.each([
	['', 'index.html'],
	['help/', 'help/index.html'],
	['help', 'help'],
	['help/index.html?a=b#c', 'help/index.html'],
])('takes the address “%s” for %s', (address, file) => {
	expect(fileAt(SCOPE + address, SCOPE)).toBe(file);
});
