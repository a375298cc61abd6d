/** The player of stories about Selim. */
import { selim } from '../../drawing/people/selim.ts';
import { startWith } from './start.ts';

export const start = startWith(selim);
