import { compileStory } from './src/toolchain/compile/compile.ts';
import { leavesOf } from './src/toolchain/course/left.ts';
import { check, walkStory } from './src/toolchain/prove/check.ts';
import { figuresOf } from './src/toolchain/prove/metrics.ts';
import { storyReport } from './src/toolchain/command/report.ts';
const compiled = compileStory('stories/what-i-should-have-said/en.ink', { release: true });
const uniq = (w) => [...new Set(w.map((x) => JSON.stringify(x)))].map((x) => JSON.parse(x));
const of = (id, synthetic) => {
	const flags = compiled.story.takes.filter(({ flag }) => synthetic ? /^selim|^left_four/.test(flag) : compileStory(`stories/${id}/en.ink`).story.leaves.includes(flag));
	const first = Object.fromEntries(flags.map(({ flag, values }) => [flag, values[0]]));
	const leaves = synthetic ? flags.reduce((all, { flag, values }) => all.flatMap((w) => values.map((v) => ({ ...w, [flag]: v }))), [{}]).filter((w) => w.selim_told !== 'unplayed' && w.left_four !== 'none') : leavesOf(compileStory(`stories/${id}/en.ink`));
	return { story: id, ways: uniq([first, ...leaves.map((w) => Object.fromEntries(flags.map(({ flag }) => [flag, w[flag]])))]) };
};
const left = [of('the-bad-day'), of('the-group-chat'), of('late-home', true), of('cold-chips')];
const cpu = process.cpuUsage();
const walked = walkStory(compiled, { left });
console.log('cpu s', (process.cpuUsage(cpu).user) / 1e6);
if ('stop' in walked) console.log(walked.stop);
else { console.log(walked.graph.cost); console.log(storyReport({ id: 'x', lang: 'en', title: 'x', figures: figuresOf(walked.walked), findings: check(walked.walked) })); }
console.log('cpu s', (process.cpuUsage(cpu).user) / 1e6);
