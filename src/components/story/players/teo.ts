/** The player of stories about Teo. */
import { teo } from '../picture/people/teo.ts';
import { startWith } from './start.ts';

export const start = startWith(teo);
