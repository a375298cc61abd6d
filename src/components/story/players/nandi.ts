/** The player of stories about Nandi. */
import { nandi } from '../picture/people/nandi.ts';
import { startWith } from './start.ts';

export const start = startWith(nandi);
