/**
 * `npm run bench`: what building a story costs as it grows, and what a reader's pick costs. Prints tables; exits 1 if
 * any step grows faster than the states it is done for. `npm run bench -- page` is page.ts, `-- pages` is pages.ts.
 */
import { execFileSync } from 'node:child_process';
import { describeState } from '../../src/client/markup/describe.ts';
import { play } from '../../src/client/story/play.ts';
import type { Story } from '../../src/client/story/types.ts';
import { en } from '../../src/strings/en/index.ts';
import { type Compiled, compileStory } from '../../src/toolchain/compile/compile.ts';
import { asText, makeBook } from '../../src/toolchain/editions/book/make.ts';
import { layOut } from '../../src/toolchain/editions/map/layout.ts';
import { placesOf } from '../../src/toolchain/editions/map/points.ts';
import { explore } from '../../src/toolchain/explore/explore.ts';
import { minimise } from '../../src/toolchain/explore/minimise.ts';
import { buildHouse, type House } from '../house.ts';
import { makeStory } from './make.ts';
import { type Measured, measure, table } from './measure.ts';

const SIZES = [10, 100, 1000];
/** How much dearer a state may become from one size to the next: what is above is growth, what is below may be chance. */
const SLACK = 1.6;
/** Cheaper than this, in CPU seconds, and chance is most of it. */
const LEAST = 0.05;

const ms = (seconds: number) => `${(seconds * 1000).toFixed(1)} ms`;

const generated = (house: House, scenes: number): string => house.write(`days-${scenes}`, makeStory(scenes));

/** Every step of a build, one after the other, each from what the last one gave. */
async function buildOf(file: string): Promise<{ states: number; steps: Map<string, Measured<unknown>> }> {
	const steps = new Map<string, Measured<unknown>>();
	const step = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
		const measured = await measure(work);
		steps.set(name, measured);
		return measured.value;
	};
	const { story }: Compiled = await step('compile', () => compileStory(file, { release: true }));
	const graph = await step('explore', () => explore(story, { most: 2_000_000 }));
	const reading = await step('minimise', () => minimise(graph));
	await step('map', () => layOut(placesOf(reading)));
	await step('book', () =>
		makeBook(asText(reading, (turn) => Object.values(describeState({ story, strings: en.player }, turn)).join(' '))),
	);
	return { states: graph.states.length, steps };
}

/** The steps by size, and what a state costs in each against the size before. True if none grows faster than linearly. */
async function printBuilds(house: House): Promise<boolean> {
	await buildOf(generated(house, 3)); // warms the engine up, so that the smallest does not look slow
	const head = ['', 'scenes', 'states', 'CPU', 'µs a state', 'states/s', 'kept', 'a state, against the size before'];
	/** Step → its rows, a size each. */
	const rows = new Map<string, string[][]>();
	const before = new Map<string, number>();
	const grows = new Set<string>();
	for (const scenes of SIZES) {
		const { states, steps } = await buildOf(generated(house, scenes));
		for (const [name, { seconds, kept }] of steps) {
			const each = (seconds / states) * 1e6;
			const ratio = before.has(name) ? each / (before.get(name) ?? each) : undefined;
			if (ratio !== undefined && ratio > SLACK && seconds > LEAST) grows.add(name);
			before.set(name, each);
			const perSecond = Math.round(states / seconds).toLocaleString('en-GB');
			const against = ratio === undefined ? '' : `× ${ratio.toFixed(2)}`;
			const sizes = [`${scenes}`, states.toLocaleString('en-GB'), ms(seconds), each.toFixed(1), perSecond];
			rows.set(name, [...(rows.get(name) ?? []), [name, ...sizes, `${kept.toFixed(1)} MB`, against]]);
		}
	}
	console.log(`Building a story of so many scenes\n\n${table([head, ...[...rows.values()].flat()])}\n`);
	const limit = `${SLACK} times what it did one size below`;
	if (grows.size === 0) console.log(`No step grows faster than the states: none costs more than ${limit}.`);
	else console.log(`Grows faster than the states, a state costing more than ${limit}: ${[...grows].join(', ')}.`);
	return grows.size === 0;
}

/** The route of whoever always takes the first choice. */
function firstRoute(story: Story): string[] {
	const picks: string[] = [];
	for (;;) {
		const [next] = play(story, picks).offered;
		if (!next) return picks;
		picks.push(next.pick);
	}
}

/** A whole route by the first choices, and its last pick: in a process that is cold, and when it has run before. */
async function printPlay(house: House): Promise<void> {
	const rows = [['', 'picks', 'a whole route, cold', 'warm', 'one pick more, warm']];
	for (const file of ['stories/the-bad-day/en.ink', ...SIZES.map((scenes) => generated(house, scenes))]) {
		const { story } = compileStory(file);
		const picks = firstRoute(story);
		const input = JSON.stringify({ story, picks });
		const output = execFileSync(process.execPath, ['tests/bench/play.ts'], { input, encoding: 'utf8' });
		const { cold, warm, one } = JSON.parse(output) as Record<'cold' | 'warm' | 'one', number>;
		rows.push([story.id, `${picks.length}`, ...[cold, warm, one].map((time) => ms(time / 1000))]);
	}
	console.log(`Playing\n\n${table(rows)}\n`);
}

/** What is made for the bench finds the model beside it, and is gone afterwards. */
async function printStories(): Promise<void> {
	const house = buildHouse();
	try {
		await printPlay(house);
		if (!(await printBuilds(house))) process.exitCode = 1;
	} finally {
		house.remove();
	}
}

const [what, id = 'the-bad-day'] = process.argv.slice(2);
if (what === 'pages') {
	if (!(await (await import('./pages.ts')).printPages())) process.exitCode = 1;
} else if (what === 'page') {
	if (!(await (await import('./page.ts')).printPage(id))) process.exitCode = 1;
} else await printStories();
