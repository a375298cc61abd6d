/** The helplines: the day they were looked up, the number they link to, and nothing that goes out of date by itself. */
import { expect, it } from 'vitest';
import { HELPLINES } from '../../../src/content/helplines.ts';
import { textsOf } from './course.ts';

const services = HELPLINES.countries.flatMap((country) => country.services);

it('helplines carry the day they were looked up', () => {
	const dates = services.map(({ lastChecked }) => lastChecked);
	for (const date of [HELPLINES.lastChecked, ...dates]) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
});

it('helplines link to the number they show', () => {
	for (const { contact, href } of services) {
		const number = href?.replace(/\D/g, '');
		if (number) expect(contact.replace(/\D/g, '')).toContain(number);
	}
});

it('helplines print no hours and no menus', () => {
	for (const one of textsOf(HELPLINES.countries)) expect(one).not.toMatch(/24\/7|\bam\b|\bpm\b|press \d|option \d/i);
});
