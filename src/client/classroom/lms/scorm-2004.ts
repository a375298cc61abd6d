/** SCORM 2004, in its own words. Whether somebody passed is never said: there is nothing here to pass. */
import type { Frame } from './find-api.ts';
import { scorm } from './scorm.ts';
import type { Lms } from './session.ts';

export const scorm2004 = (from: Frame): Lms =>
	scorm(
		{
			api: 'API_1484_11',
			calls: {
				begin: 'Initialize',
				end: 'Terminate',
				get: 'GetValue',
				set: 'SetValue',
				commit: 'Commit',
				error: 'GetLastError',
			},
			elements: {
				status: 'cmi.completion_status',
				resume: 'cmi.suspend_data',
				mode: 'cmi.mode',
				exit: 'cmi.exit',
			},
			stages: { '': 'nothing', unknown: 'nothing', 'not attempted': 'nothing', completed: 'done' },
			alreadyOpen: '103',
		},
		from,
	);
