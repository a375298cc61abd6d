import { describe, expect, it } from 'vitest';
import { ownStyles, wordsIn } from '../../../../src/toolchain/site/own-styles.ts';

const own = (css: string, ...drawn: string[]) => ownStyles([css], drawn.map(wordsIn)).join();

describe('a rule', () => {
	it('stays where the page, a script or a story’s data has each of its classes', () => {
		expect(own('.turn .say{top:0}.unit{top:1px}', '<p class="first turn">', '`<b class="say">`')).toBe(
			'.turn .say{top:0}',
		);
		expect(own('.turn .say{top:0}', '<p class="turn">')).toBe('');
	});

	it('stays whole for one of its selectors that has them, or that names no class', () => {
		expect(own('p,.unit{top:0}@media print{.unit{top:1px}}')).toBe('p,.unit{top:0}');
	});

	it('stays for a class that a script puts together', () => {
		expect(own('.line-typed{top:0}.liner-typed{top:1px}', '"line line-" + how')).toBe('.line-typed{top:0}');
	});

	it('stays for the absence of a class, and for one class of several', () => {
		expect(own('p:not(.unit){top:0}', '')).toBe('p:not(.unit){top:0}');
		expect(own('b:is(.unit,.turn){top:0}', 'turn')).toBe('b:is(.unit,.turn){top:0}');
		expect(own('b:is(.unit,.units){top:0}', 'turn')).toBe('');
	});
});

it('is written for the oldest engines', () => {
	expect(own('@media (width >= 640px){p{top:0}}')).toBe('@media (min-width:640px){p{top:0}}');
});

describe('a custom property', () => {
	const css =
		':root{--s-sea:#123;--s-sky:#456;--deep:#001}p{--paper:#fff;fill:var(--s-sky)}@media print{:root{--s-sea:var(--deep);--s-sea2:#111}}';

	it('goes where no rule, no picture and no script of the page asks for it, and with it what it asks for', () => {
		expect(own(css)).toBe(':root{--s-sky:#456;}p{fill:var(--s-sky)}@media print{:root{}}');
	});

	it('stays where a picture or a script asks for it', () => {
		const kept = own(css, '{"tags":["<path fill=\\"var(--s-sea)\\"/>"]}', 'style.setProperty("--paper",x)');
		for (const part of ['--s-sea:#123', '--s-sea:var(--deep)', '--deep:#001', '--paper:#fff'])
			expect(kept).toContain(part);
		expect(kept).not.toContain('--s-sea2');
	});

	it('stays where another sheet of the page asks for it', () => {
		expect(ownStyles([':root{--a:1px;--b:1px}', 'p{top:var(--a)}'], [])[0]).toBe(':root{--a:1px;}');
	});
});
