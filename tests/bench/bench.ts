/**
 * `npm run bench`: what building a story costs as it grows, and what a reader's pick costs. Prints tables; exits 1 if
 * any step grows faster than the states it is done for.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOut } from '../../src/build/map/layout.ts';
import { describeState } from '../../src/components/story/describe.ts';
import { asText, makeBook } from '../../src/story/book.ts';
import { type Compiled, compileStory } from '../../src/story/compile.ts';
import { condense } from '../../src/story/condense.ts';
import { explore } from '../../src/story/explore.ts';
import { placesOf } from '../../src/story/places.ts';
import { play } from '../../src/story/play.ts';
import type { Story } from '../../src/story/shapes.ts';
import { makeStory } from './make.ts';
import { type Measured, measure, table } from './measure.ts';

const SIZES = [10, 100, 1000];
/** How much dearer a state may become from one size to the next: what is above is growth, what is below may be chance. */
const SLACK = 1.6;
/** Cheaper than this, in CPU seconds, and chance is most of it. */
const LEAST = 0.05;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const ms = (seconds: number) => `${(seconds * 1000).toFixed(1)} ms`;

function generated(scenes: number): string {
	const file = join(folder, `days-${scenes}.ink`);
	writeFileSync(file, makeStory(scenes));
	return file;
}

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
	const condensed = await step('condense', () => condense(graph));
	await step('map', () => layOut(placesOf(condensed)));
	await step('book', () => makeBook(asText(condensed, (turn) => Object.values(describeState(story, turn)).join(' '))));
	return { states: graph.states.length, steps };
}

/** The steps by size, and what a state costs in each against the size before. True if none grows faster than linearly. */
async function printBuilds(): Promise<boolean> {
	await buildOf(generated(3)); // warms the engine up, so that the smallest does not look slow
	const rows = [['', 'scenes', 'states', 'CPU', 'µs a state', 'states/s', 'kept', 'a state, against the size before']];
	const before = new Map<string, number>();
	let fine = true;
	for (const scenes of SIZES) {
		const { states, steps } = await buildOf(generated(scenes));
		for (const [name, { seconds, kept }] of steps) {
			const each = (seconds / states) * 1e6;
			const ratio = before.has(name) ? each / (before.get(name) ?? each) : undefined;
			if (ratio !== undefined && ratio > SLACK && seconds > LEAST) fine = false;
			before.set(name, each);
			const perSecond = Math.round(states / seconds).toLocaleString('en-GB');
			const against = ratio === undefined ? '' : `× ${ratio.toFixed(2)}`;
			rows.push([
				name,
				`${scenes}`,
				`${states}`,
				ms(seconds),
				each.toFixed(1),
				perSecond,
				`${kept.toFixed(1)} MB`,
				against,
			]);
		}
	}
	console.log(`Building a story of so many scenes\n\n${table(rows)}\n`);
	return fine;
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
async function printPlay(): Promise<void> {
	const rows = [['', 'picks', 'a whole route, cold', 'warm', 'one pick more, warm']];
	for (const file of ['stories/the-bad-day.ink', ...[10, 100, 1000].map(generated)]) {
		const { story } = compileStory(file);
		const picks = firstRoute(story);
		const input = JSON.stringify({ story, picks });
		const output = execFileSync(process.execPath, ['tests/bench/play.ts'], { input, encoding: 'utf8' });
		const { cold, warm, one } = JSON.parse(output) as Record<'cold' | 'warm' | 'one', number>;
		rows.push([story.id, `${picks.length}`, ...[cold, warm, one].map((time) => ms(time / 1000))]);
	}
	console.log(`Playing\n\n${table(rows)}\n`);
}

cpSync('stories/shared', join(folder, 'shared'), { recursive: true });
try {
	await printPlay();
	if (!(await printBuilds())) {
		console.log(
			`A state costs more than ${SLACK} times what it did one size below: that step grows faster than the states.`,
		);
		process.exitCode = 1;
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
