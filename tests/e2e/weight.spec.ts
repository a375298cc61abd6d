/**
 * The weight of a first visit to a story, its first choice taken: scripts, and everything with the font and the
 * picture (design.md, “Weight”). Counted as a host with brotli sends it. Pages at rest: site/sizes.test.ts.
 */
import { gzipSync } from 'node:zlib';
import { expect, type Response, test } from '@playwright/test';
import { factsOf } from '../../src/toolchain/course/story-files.ts';
import { builtPages, readBuilt } from '../site/built.ts';
import { packedSize, WEIGHTS } from '../site/scripts.ts';
import { answerFirst } from './first-choice.ts';

const { story: SCRIPTS, visit: ALL } = WEIGHTS;
/** Kinds of file that are packed already, and that no host packs again. */
const PACKED = /\.(woff2|png|jpe?g|webp|avif)$/;

async function weigh(response: Response): Promise<{ name: string; size: number; script: boolean }> {
	const body = await response.body();
	const name = new URL(response.url()).pathname;
	const script = response.request().resourceType() === 'script';
	return { name, size: PACKED.test(name) ? body.byteLength : packedSize(body), script };
}

/**
 * What a story weighs of itself: its page, its words, its pictures. All else that a visit brings is the same for each.
 * Packed quickly: this only says which are the heaviest, and it is asked in every process that has this file.
 */
const ownWeight = (file: string): number =>
	[file, ...['story.json', 'pictures.json'].map((name) => file.replace('index.html', name))].reduce(
		(sum, each) => sum + gzipSync(readBuilt(each)).byteLength,
		0,
	);

/** Of each kind of story the two heaviest pages. */
const heaviest = Object.values(
	Object.groupBy(
		builtPages()
			.filter(({ kind }) => kind === 'story')
			.map(({ address, file }) => ({ address, weight: ownWeight(file) }))
			.sort((one, other) => other.weight - one.weight),
		({ address }) => factsOf(address.split('/')[1] ?? '').kind,
	),
).flatMap((pages = []) => pages.slice(0, 2));

for (const { address } of heaviest) {
	test(`a first visit to /${address} is light`, async ({ page }) => {
		const responses: Response[] = [];
		page.on('response', (response) => responses.push(response));
		await page.goto(address);
		await answerFirst(page);
		await page.waitForLoadState('networkidle');
		expect(responses.filter((response) => response.status() >= 400).map((response) => response.url())).toEqual([]);
		const loaded = (await Promise.all(responses.map(weigh))).sort((a, b) => b.size - a.size);
		const sum = (files: typeof loaded) => files.reduce((bytes, { size }) => bytes + size, 0);
		const list = loaded.map(({ name, size }) => `${size} ${name}`).join('\n');
		expect(sum(loaded.filter(({ script }) => script)), `scripts of:\n${list}`).toBeLessThanOrEqual(SCRIPTS);
		expect(sum(loaded), list).toBeLessThanOrEqual(ALL);
	});
}
