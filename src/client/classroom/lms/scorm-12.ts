/** SCORM 1.2, in its own words. A system marks a visit as completed that leaves `not attempted` behind: see talk.ts. */
import type { Frame } from './find-api.ts';
import { scorm } from './scorm.ts';
import type { Lms } from './session.ts';

export const scorm12 = (from: Frame): Lms =>
	scorm(
		{
			api: 'API',
			calls: {
				begin: 'LMSInitialize',
				end: 'LMSFinish',
				get: 'LMSGetValue',
				set: 'LMSSetValue',
				commit: 'LMSCommit',
				error: 'LMSGetLastError',
			},
			elements: {
				status: 'cmi.core.lesson_status',
				resume: 'cmi.suspend_data',
				mode: 'cmi.core.lesson_mode',
				exit: 'cmi.core.exit',
			},
			stages: { '': 'nothing', 'not attempted': 'nothing', completed: 'done', passed: 'done' },
		},
		from,
	);
