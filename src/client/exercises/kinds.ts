/**
 * The kinds of exercise, a line each, and what is placed as one is. A kind is a folder, named as `kind` is in exercises.yaml: `<kind>/schema.ts` says
 * what its words are, `<kind>/<Kind>.astro` shows it (Exercise.astro finds it by the name), `<kind>/<kind>.css` dresses it,
 * and `<kind>/element.ts` moves it, if anything moves.
 */
export { actOut } from './act-out/schema.ts';
export { beforeAfter } from './before-after/schema.ts';
export { builder } from './builder/schema.ts';
export { check } from './check/schema.ts';
export { example } from './example/schema.ts';
export { feelingsPicker } from './feelings-picker/schema.ts';
export { gauges } from './gauges/schema.ts';
export { markTheLine } from './mark-the-line/schema.ts';
export { openings } from './openings/schema.ts';
export { smallerWords } from './smaller-words/schema.ts';
export { sorting } from './sorting/schema.ts';
export { tornSheet } from './torn-sheet/schema.ts';
export { whereItSlipped } from './where-it-slipped/schema.ts';
export { write } from './write/schema.ts';
