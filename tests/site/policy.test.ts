/** What every built page's own text promises of its content security policy. Its keeping in a browser: e2e/pages.spec.ts. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtPages, elementsOf } from './built.ts';

/** The directives of a page's policy: name → sources. */
function policyOf(file: string): Map<string, string[]> {
	const meta = elementsOf(file).find(
		({ tag, attrs }) => tag === 'meta' && attrs.get('http-equiv')?.toLowerCase() === 'content-security-policy',
	);
	const directives = (meta?.attrs.get('content') ?? '').split(';').map((text) => text.trim().split(/\s+/));
	return new Map(directives.flatMap(([name, ...sources]) => (name ? [[name, sources] as const] : [])));
}

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

test.each(builtPages())('/$address has a policy that allows nothing inline', ({ file }) => {
	const policy = policyOf(file);
	expect([...policy.keys()]).toEqual(expect.arrayContaining(['default-src', 'script-src', 'style-src', 'object-src']));
	const sources = [...policy.values()].flat();
	expect(sources.filter((source) => /unsafe|^https?:|^\*$/.test(source))).toEqual([]);
});

test.each(builtPages())('/$address tells no site that a link leads to where the reader came from', ({ file }) => {
	const metas = elementsOf(file).filter(({ tag, attrs }) => tag === 'meta' && attrs.get('name') === 'referrer');
	expect(metas.map(({ attrs }) => attrs.get('content'))).toEqual(['no-referrer']);
});

test.each(builtPages())('/$address has each inline script and style under a hash of its policy', ({ file }) => {
	const policy = policyOf(file);
	const inline = elementsOf(file).filter(
		({ tag, attrs, text }) =>
			(tag === 'style' || (tag === 'script' && !/json|speculationrules/.test(attrs.get('type') ?? ''))) && text !== '',
	);
	const loose = inline.filter(({ tag, text }) => !policy.get(`${tag}-src`)?.includes(hashOf(text)));
	expect(loose.map(({ tag, text }) => `<${tag}> ${text.slice(0, 80)}`)).toEqual([]);
});

test.each(builtPages())('/$address has no style attribute and no inline event handler', ({ file }) => {
	const found = elementsOf(file).flatMap(({ tag, attrs }) =>
		[...attrs.keys()].filter((name) => name === 'style' || /^on[a-z]/.test(name)).map((name) => `<${tag} ${name}>`),
	);
	expect(found).toEqual([]);
});
