/**
 * “What I should have said” in the browser: each bench gives back what the reader really said, as the device keeps it;
 * with nothing kept it is a whole story all the same. And each bench has its own person in the picture.
 */
import { expect, type Page, test } from '@playwright/test';
import { play } from '../../src/client/story/play.ts';
import type { Session, Story } from '../../src/client/story/types.ts';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { inkFile, MOTHER_TONGUE } from '../../src/toolchain/compile/story-path.ts';
import { ROADS } from '../roads.ts';
import { ended, ready, take } from './story.ts';

const BENCHES = 'what-i-should-have-said';
const storyOf = (id: string): Story => compileStory(inkFile({ id, lang: MOTHER_TONGUE }), { release: true }).story;
const benches = storyOf(BENCHES);

interface Left {
	readonly picks: readonly string[];
	readonly ending: string;
	readonly leaves: Session['leaves'];
}

/** On the kept roads of “Cold chips” he keeps no line: here is one on which he does. */
const CHIPS = ['only_chips', 'funny_or_sad', 'laugh_along', 'its_lovely', 'didnt_cross'];

/** A road of a story to an ending, and what it leaves. */
function left(id: string): Left {
	const picks = id === 'cold-chips' ? CHIPS : ROADS.find(({ story }) => story === id)?.picks;
	const { ending, leaves } = play(storyOf(id), picks ?? []);
	if (!picks || !ending) throw new Error(`Expected a road of ${id} to an ending.`);
	return { picks, ending: ending.id, leaves };
}

/** Keeps attempts on the device, and opens the benches. */
async function open(page: Page, ...stories: readonly string[]): Promise<Session['leaves']> {
	const kept = stories.map((id) => [id, left(id)] as const);
	const byStory = Object.fromEntries(
		kept.map(([id, { picks, ending }]) => [id, { picks, endings: [ending], at: 1000 }]),
	);
	await page.goto(`stories/${BENCHES}/lighter/`);
	await page.evaluate((text) => localStorage.setItem('attuned:attempts', text), JSON.stringify({ v: 1, byStory }));
	await page.goto(`stories/${BENCHES}/`);
	await ready(page);
	return Object.assign({}, ...kept.map(([, { leaves }]) => leaves));
}

/** Takes the best choices, which do not hang on what was said, up to a pick; what was left may add others. */
async function playOn(page: Page, given: Session['leaves'], until: string): Promise<string[]> {
	const picks: string[] = [];
	for (;;) {
		const { offered } = play(benches, picks, given);
		const next = offered.find(({ pick }) => pick === until) ?? offered.at(-1);
		if (!next) throw new Error(`The story ended before ${until}.`);
		picks.push(next.pick);
		await take(page.locator(`button[data-pick="${next.pick}"]`));
		await expect(page.locator('.turn')).toHaveCount(picks.length + 1);
		if (next.pick === until) return picks;
	}
}

/** What is said on a page's newest turn is what `play` says there. */
async function says(page: Page, picks: readonly string[], given: Session['leaves']): Promise<void> {
	const texts =
		play(benches, picks, given)
			.turns.at(-1)
			?.beats.map(({ text }) => text) ?? [];
	const now = page.locator('.now');
	for (const text of texts) await expect(now).toContainText(text);
}

/** The person in the picture, drawn. */
const drawn = (page: Page) => page.locator('.stage .scene > g:not(.leaving)').nth(1).locator('path');

test('with “The bad day” played, Teo gives back the line that was said', async ({ page }) => {
	const given = await open(page, 'the-bad-day');
	expect(given['teo_line']).not.toBe('none');
	const picks = await playOn(page, given, 'let_me_hear');
	await says(page, picks, given);
	const plain = play(benches, picks).turns[1]?.beats[0]?.text ?? '';
	await expect(page.locator('.now')).not.toContainText(plain);
	// It is part of the attempt from here on: whatever is played meanwhile, this road stays what it is.
	const saved = await page.evaluate(() => JSON.parse(localStorage.getItem('attuned:attempts') ?? '').byStory);
	expect(saved[BENCHES].given.teo_line).toBe(given['teo_line']);
	await page.reload();
	await ready(page);
	await says(page, picks, given);
});

test('with “The group chat” played, Tala gives back hers, and sits in the picture', async ({ page }) => {
	const given = await open(page, 'the-group-chat');
	const picks = await playOn(page, given, 'to_the_shelter');
	await says(page, picks, given);
	await expect(page.locator('.crossing').last()).toContainText('Tala');
	await expect(drawn(page)).not.toHaveCount(0);
});

/** The third bench is one of two, by what was played: where it is, and whose file is not asked for. */
for (const { played, where, not } of [
	{ played: ['late-home', 'cold-chips'], where: 'The ferry', not: 'tomek' },
	{ played: ['cold-chips'], where: 'Cork', not: 'selim' },
]) {
	test(`with “${played.join('” and “')}” played, the third bench is in “${where}”`, async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		const given = await open(page, ...played);
		if (!played.includes('late-home')) expect(given['chips_line']).not.toBe('none');
		const picks = await playOn(page, given, 'to_the_third');
		await says(page, picks, given);
		await expect(page.locator('.scene-title').last()).toContainText(where);
		await expect(drawn(page)).not.toHaveCount(0);
		const stories = asked.filter((path) => path.endsWith('/story.json')).map((path) => path.split('/').at(-2));
		expect(stories.toSorted()).toEqual([...played, BENCHES].toSorted());
		expect(asked.filter((path) => new RegExp(`/${not}[.-]`).test(path))).toEqual([]);
	});
}

test('with nothing kept it is a whole story, and nothing of other stories is asked for', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await open(page);
	const picks = await playOn(page, {}, 'enough_for_today');
	await says(page, picks, {});
	await expect(ended(page)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'How it went for Teo, Tala and Tomek' })).toBeVisible();
	await expect(page.getByRole('note').filter({ hasText: 'it isn’t yours to mend' })).toBeVisible();
	expect(asked.filter((path) => path.endsWith('/story.json'))).toHaveLength(1);
});

test('a story that is begun and not ended has left nothing yet', async ({ page }) => {
	await page.goto(`stories/${BENCHES}/lighter/`);
	const { picks } = left('the-bad-day');
	const byStory = { 'the-bad-day': { picks: picks.slice(0, 4), endings: [], at: 1000 } };
	await page.evaluate((text) => localStorage.setItem('attuned:attempts', text), JSON.stringify({ v: 1, byStory }));
	await page.goto(`stories/${BENCHES}/`);
	await ready(page);
	await says(page, await playOn(page, {}, 'let_me_hear'), {});
});

test('somebody whose file does not come leaves their place empty; the words go on, and they come with the next visit', async ({
	page,
}) => {
	const tala = /\/tala[.-][^/]*\.js$/;
	await page.route(tala, (route) => route.abort());
	await open(page);
	await playOn(page, {}, 'to_the_shelter');
	await expect(page.locator('.scene-title').last()).toContainText('shelter');
	await expect(drawn(page)).toHaveCount(0);
	await take(page.locator('.choices button').first());
	await expect(page.locator('.now .turn')).toBeVisible();
	await page.unroute(tala);
	await page.reload();
	await ready(page);
	await expect(drawn(page)).not.toHaveCount(0);
});
