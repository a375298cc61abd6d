/** The player of stories about Teo. */
import { teo } from '../../drawing/people/teo.ts';
import { startWith } from './start.ts';

export const start = startWith(teo);
