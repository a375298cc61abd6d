/** The player of stories about Rokas. */
import { rokas } from '../picture/people/rokas.ts';
import { startWith } from './start.ts';

export const start = startWith(rokas);
