/** A reader whose site changes while they have it with them: a new version, a worker withdrawn, a storage cleared. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../../src/strings/en/index.ts';
import { partOfBuild, Site } from '../../site/part.ts';
import { type Check, NotRun, shown, textOf, until } from '../check.ts';
import { playToEnd, ready, takeByNumber, takeByPointer, turns } from '../story.ts';
import type { Tab } from '../tab.ts';

const { offline: words } = en;
const ABOUT = 'without-a-network/';
const STORY = 'stories/popcorn/';
const LESSON = 'missed/what-is-misattunement/';
const OTHER_LINE = 'A line of another year.';
/** The course is fetched over a slow disk. */
const PATIENCE = 120;

const standing = 'main [data-along]';
const says = (tab: Tab, line: string) =>
	until(`“${line}”`, async () => (await textOf(tab, standing)).includes(line), PATIENCE);

/** A site of its own, served while something is tried on it. */
async function withSite(act: (site: Site) => Promise<void>): Promise<void> {
	const part = await partOfBuild();
	const site = new Site(part);
	try {
		await site.start();
		await act(site);
	} finally {
		await site.remove();
		rmSync(part, { recursive: true });
	}
}

/** Takes the whole course along on a page. @throws NotRun where the engine has no workers */
async function takeAlong(tab: Tab, site: Site): Promise<void> {
	await tab.go(site.at(ABOUT));
	if (!(await tab.run(() => 'serviceWorker' in navigator))) throw new NotRun('This engine has no workers here.');
	await says(tab, words.whole);
}

/** What a browser does by itself some time after a page was opened. */
const askForNewer = (tab: Tab): Promise<void> =>
	tab.run(async () => {
		await (await navigator.serviceWorker.getRegistration())?.update();
	});

/** How many versions of the course are kept. */
const versions = (tab: Tab): Promise<number> =>
	tab.run(async () => (await caches.keys()).filter((name) => !name.endsWith('kept')).length);

export const changedSite: readonly Check[] = [
	{
		name: 'offline: a new version comes while a story is open; it is offered, and the story keeps its files and its place',
		run: ({ open }) =>
			withSite(async (site) => {
				const other = await open();
				await takeAlong(other, site);
				const story = await other.another();
				await story.go(site.at(STORY));
				await ready(story);
				await takeByPointer(story);
				const file = join(site.folder, STORY, 'story.json');
				const [name = ''] = /“[^”]{9,}/.exec(readFileSync(file, 'utf8')) ?? [];
				site.edit(['index.html'], en.site.home.line, OTHER_LINE);
				site.edit([`${STORY}story.json`], name, '“Of another year');
				await site.list();
				await askForNewer(other);
				await other.reload();
				await says(other, words.newer);
				await other.click(`${standing} button`);
				await says(other, words.whole);
				await other.go(site.at(''));
				assert.ok((await textOf(other, 'main')).includes(OTHER_LINE));
				const storyFile = (tab: Tab) => tab.run(() => fetch('story.json').then((response) => response.text()));
				assert.ok((await storyFile(story)).includes(name), 'the open story keeps its own files');
				await site.stop();
				await playToEnd(story, () => takeByNumber(story, 1));
				await shown(story, '.map-drawing');
				const before = await turns(story);
				await story.reload();
				await ready(story);
				await until('the same turns', async () => (await turns(story)) === before);
				assert.ok((await storyFile(story)).includes('“Of another year'), 'opened anew, it is of the new version');
			}),
	},
	{
		name: 'offline: a worker that is withdrawn goes, with all that it kept',
		run: ({ open }) =>
			withSite(async (site) => {
				const tab = await open();
				await takeAlong(tab, site);
				site.edit(['index.html', `${ABOUT}index.html`], '<take-along', '<took-along');
				site.edit(['index.html'], en.site.home.line, OTHER_LINE);
				rmSync(join(site.folder, 'along.js'));
				await site.list(true);
				await askForNewer(tab);
				await until('no version kept', async () => (await versions(tab)) === 0, PATIENCE);
				await tab.go(site.at(''));
				assert.ok((await textOf(tab, 'main')).includes(OTHER_LINE));
				const left = () => tab.run(async () => (await navigator.serviceWorker.getRegistrations()).length);
				await until('no worker', async () => (await left()) === 0);
			}),
	},
	{
		name: 'offline: the storage is cleared under the worker; the network answers, and the course is taken along anew',
		run: ({ open }) =>
			withSite(async (site) => {
				const tab = await open();
				await takeAlong(tab, site);
				await tab.run(async () => {
					await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
				});
				await tab.go(site.at(STORY));
				await ready(tab);
				await takeByPointer(tab);
				assert.equal(await turns(tab), 2);
				await tab.go(site.at(ABOUT));
				await says(tab, words.whole);
				await site.stop();
				await tab.go(site.at(LESSON));
				await ready(tab);
			}),
	},
];
