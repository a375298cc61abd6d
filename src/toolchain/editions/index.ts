/** Every edition of a story, a line each: what is built of it, and what a build of the site is told of it. */
import { book } from './book/index.ts';
import type { BuiltFile, Edition, StorySource } from './edition.ts';
import { key } from './key/index.ts';
import { map } from './map/index.ts';
import { otherChair } from './other-chair/index.ts';
import { paper } from './paper/index.ts';
import { playing } from './playing/index.ts';
import { preview } from './preview/index.ts';

const EDITIONS: readonly Edition[] = [playing, otherChair, map, preview, book, paper, key];

/** Every file beside a story's page. */
export const filesOf = (from: StorySource): BuiltFile[] => EDITIONS.flatMap((edition) => edition.files?.(from) ?? []);
