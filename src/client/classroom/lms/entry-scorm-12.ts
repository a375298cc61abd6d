/** The script of a SCORM 1.2 package's first page. */

import { startEntry } from './entry.ts';
import type { Frame } from './find-api.ts';
import { scorm12 } from './scorm-12.ts';

export const start = (): Promise<void> => startEntry(scorm12(window as Frame));
