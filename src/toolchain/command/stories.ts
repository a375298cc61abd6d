/**
 * `npm run stories`: the writer's report over all stories, or those named.
 *
 *   npm run stories                            all of them, what they show together, the lessons, and the syllabus
 *   npm run stories -- the-bad-day             one, in every language that it is written in
 *   npm run stories -- the-bad-day/es          one, in one language
 *   npm run stories -- --watch [NAMES]         again whenever a story is saved
 *   npm run stories -- transcript NAME PICKS   a road, as text; flag=value among the picks: what another story left
 *   npm run stories -- roads NAME              readers’ roads, as text: --print N of them, --seed S, --out FOLDER
 *   npm run stories -- new NAME                starts a story
 *   npm run stories -- FOLDER/FILE.ink         any author's ink, walked as it is
 *
 * It exits 0 if nothing is wrong, 1 if a story breaks a promise, 2 if it was asked for what it does not do (run-stories.ts).
 */
import { runStories } from './run-stories.ts';

process.exitCode = await runStories(process.argv.slice(2), console);
