/**
 * Marks and sources, as built: each mark leads to an entry of the page of sources, and that entry leads back to the page
 * the mark is on; each entry says how much of it was read, and where it is used.
 */
import { posix } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { SOURCES } from '../../src/content/sources.ts';
import { en } from '../../src/strings/en/index.ts';
import { citingsIn } from '../../src/toolchain/course/citations.ts';
import { builtPages, elementsOf, readBuilt } from './built.ts';

const PAGE = 'sources/index.html';
const words = en.site.sources;

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const below = (node: Node): Element[] =>
	'childNodes' in node
		? node.childNodes.flatMap((child) => ['tagName' in child ? child : [], below(child)].flat())
		: [];
const textOf = (node: Node): string =>
	'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attr = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

/** Where an address on a page leads: a file of the build, and an id there. */
function targetOf(address: string, file: string): readonly [file: string, id: string] {
	const [path = '', id = ''] = address.split('#');
	return [path ? posix.join(posix.dirname(file), path) : file, id];
}

interface Entry {
	readonly text: string;
	readonly leadsTo: readonly string[];
}

const entries = new Map<string, Entry>(
	below(parse(readBuilt(PAGE)))
		.filter((element) => attr(element, 'class') === 'source-item')
		.map((item) => {
			const links = below(item).flatMap((one) => (one.tagName === 'a' ? [attr(one, 'href') ?? ''] : []));
			return [attr(item, 'id') ?? '', { text: textOf(item), leadsTo: links.map((to) => targetOf(to, PAGE)[0]) }];
		}),
);

/**
 * Every mark on a reader’s page: which page, and which source. A template’s leads nowhere yet: a script says where. A
 * lesson in a frame is a copy of its page, whose marks are these: that they lead somewhere, links.test.ts says.
 */
const marks = builtPages().flatMap(({ file, kind }) =>
	(kind === 'carried' ? [] : elementsOf(file))
		.filter(({ tag, attrs }) => tag === 'a' && /\bsource\b/.test(attrs.get('class') ?? '') && !attrs.has('data-name'))
		.map(({ attrs }) => ({ file, target: targetOf(attrs.get('href') ?? '', file) })),
);

test('each mark leads to an entry, and the entry leads back to its page', () => {
	expect(marks.length).toBeGreaterThan(50);
	const lost = marks.filter(({ file, target: [to, id] }) => to !== PAGE || !entries.get(id)?.leadsTo.includes(file));
	expect(lost.map(({ file, target }) => `${file}: ${target.join('#')}`)).toEqual([]);
});

test('each source that a story names leads to that story’s page', () => {
	const stories = citingsIn().filter(({ kind }) => kind === 'story');
	const lost = stories.flatMap(({ id, sources }) =>
		sources.filter((source) => !entries.get(source)?.leadsTo.includes(`stories/${id}/index.html`)),
	);
	expect(lost).toEqual([]);
});

test('an entry is listed if something cites it or it says what rests on it, and no other is', () => {
	const cited = new Set(citingsIn().flatMap(({ sources }) => sources));
	const listed = SOURCES.filter(({ id, behind }) => cited.has(id) || behind).map(({ id }) => id);
	expect([...entries.keys()].toSorted()).toEqual(listed.toSorted());
});

test.each([...entries])('%s says how much of it was read, and where it is used', (id, { text, leadsTo }) => {
	const source = SOURCES.find((one) => one.id === id);
	expect(text).toContain(words.seen[source?.seen ?? 'memory']);
	if (source?.behind) expect(text).toContain(words.behind(source.behind));
	else expect(leadsTo.length).toBeGreaterThan(0);
});
