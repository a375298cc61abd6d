/** The player of stories about Oskar. */
import { oskar } from '../picture/people/oskar.ts';
import { startWith } from './start.ts';

export const start = startWith(oskar);
