/** The player of stories about Mr Haddad. */
import { haddad } from '../picture/people/haddad.ts';
import { startWith } from './start.ts';

export const start = startWith(haddad);
