/** The player of stories about Selim. */
import { selim } from '../picture/people/selim.ts';
import { startWith } from './start.ts';

export const start = startWith(selim);
