/**
 * Times `play` in a process of its own, so that the first route finds everything cold. Reads a story and its picks as
 * JSON from standard input; prints the CPU milliseconds of a whole route, first and warm, and of one pick more.
 */
import { readFileSync } from 'node:fs';
import { play } from '../../src/client/story/play.ts';
import type { Story } from '../../src/client/story/types.ts';

const { story, picks } = JSON.parse(readFileSync(0, 'utf8')) as { story: Story; picks: string[] };
const timed = (work: () => unknown) => {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
};
/** The least of some: what the work costs, less what the machine does besides. */
const least = (times: number, of: () => number) => Math.min(...Array.from({ length: times }, of));

const cold = timed(() => play(story, picks));
const warm = least(10, () => {
	const fresh = structuredClone(story);
	return timed(() => play(fresh, picks));
});
const one = least(10, () => {
	play(story, picks.slice(0, -1));
	return timed(() => play(story, picks));
});
console.log(JSON.stringify({ cold, warm, one }));
