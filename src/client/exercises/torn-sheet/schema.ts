/** What was meant beside what was heard, in the text of a lesson. It is looked at, and serves no point by itself. */
import { z } from 'astro/zod';
import { torn } from '../common/schema.ts';

export const tornSheet = torn.extend({ kind: z.literal('torn-sheet') });
