/** The player of stories about Tala. */
import { tala } from '../../drawing/people/tala.ts';
import { startWith } from './start.ts';

export const start = startWith(tala);
