/** What every built page's own text promises of its content security policy. Its keeping in a browser: e2e/pages.spec.ts. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtPages, type Element, elementsOf } from './built.ts';

/** The directives of a page's policy: name → sources. */
function policyOf(elements: readonly Element[]): Map<string, string[]> {
	const meta = elements.find(
		({ tag, attrs }) => tag === 'meta' && attrs.get('http-equiv')?.toLowerCase() === 'content-security-policy',
	);
	const directives = (meta?.attrs.get('content') ?? '').split(';').map((text) => text.trim().split(/\s+/));
	return new Map(directives.flatMap(([name, ...sources]) => (name ? [[name, sources] as const] : [])));
}

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

// One reading a page: there are many, and some are long.
test.each(builtPages())('/$address allows nothing inline but what is under a hash of its policy', ({ file }) => {
	const elements = elementsOf(file);
	const policy = policyOf(elements);
	expect([...policy.keys()]).toEqual(expect.arrayContaining(['default-src', 'script-src', 'style-src', 'object-src']));
	const sources = [...policy.values()].flat();
	expect(sources.filter((source) => /unsafe|^https?:|^\*$/.test(source))).toEqual([]);

	const inline = elements.filter(
		({ tag, attrs, text }) =>
			(tag === 'style' || (tag === 'script' && !/json|speculationrules/.test(attrs.get('type') ?? ''))) && text !== '',
	);
	const loose = inline.filter(({ tag, text }) => !policy.get(`${tag}-src`)?.includes(hashOf(text)));
	expect(loose.map(({ tag, text }) => `<${tag}> ${text.slice(0, 80)}`)).toEqual([]);

	const attributes = elements.flatMap(({ tag, attrs }) =>
		[...attrs.keys()].filter((name) => name === 'style' || /^on[a-z]/.test(name)).map((name) => `<${tag} ${name}>`),
	);
	expect(attributes).toEqual([]);
});
