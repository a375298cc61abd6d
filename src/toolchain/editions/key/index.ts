/** The teacher's key. Its page: stories/<story>/key/. */
import type { Making } from '../edition.ts';
import { type Key, makeKey } from './make.ts';

export const key: Making<Key> = { id: 'key', make: (from) => makeKey(from.walked(), from.notes) };
