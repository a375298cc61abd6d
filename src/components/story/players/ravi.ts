/** The player of stories about Ravi. */
import { ravi } from '../picture/people/ravi.ts';
import { startWith } from './start.ts';

export const start = startWith(ravi);
