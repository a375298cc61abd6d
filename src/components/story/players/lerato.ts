/** The player of stories about Lerato. */
import { lerato } from '../picture/people/lerato.ts';
import { startWith } from './start.ts';

export const start = startWith(lerato);
