/** The script of a SCORM 2004 package's first page. */

import { startEntry } from './entry.ts';
import type { Frame } from './find-api.ts';
import { scorm2004 } from './scorm-2004.ts';

export const start = (): Promise<void> => startEntry(scorm2004(window as Frame));
