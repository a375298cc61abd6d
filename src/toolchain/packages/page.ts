/**
 * A page of the site, made ready for a package: it says that it is in one, and no link of it leads out of the package but to
 * other sites, in a tab of their own. All else stays as it was, byte for byte, so the policy's hashes stay true. Pure.
 */
import { posix } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { ADDRESSES, type Edit, edited } from '../site/relative.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attr = (element: Element, name: string): string | undefined =>
	element.attrs.find((each) => each.name === name)?.value;
const classes = (element: Element): string[] => (attr(element, 'class') ?? '').split(/\s+/);
const childrenOf = (node: Node): Node[] => [
	...('childNodes' in node ? node.childNodes : []),
	...('content' in node ? node.content.childNodes : []),
];

/**
 * What a page in a package has no use for: the foot, whose pages are about the course on a device of one's own; what is
 * said where the player cannot come, since the way it names is the edition on paper; the code for a teacher who has no
 * system to ask; what takes the course along; what is true only where nothing leaves the device (`data-on-device`); and what it says of itself to
 * whoever is sent its address.
 */
const isLeftOut = (element: Element): boolean =>
	['foot', 'no-player'].some((name) => classes(element).includes(name)) ||
	['show-code', 'take-along'].includes(element.tagName) ||
	(element.tagName === 'link' && attr(element, 'rel') === 'manifest') ||
	attr(element, 'data-on-device') !== undefined ||
	(element.tagName === 'meta' &&
		(attr(element, 'property') ?? attr(element, 'name') ?? '').match(/^(og:|description$)/) !== null);

/** The file of the build that an address on a page leads to; undefined for another site, or a place on the page itself. */
function fileAt(address: string, page: string): string | undefined {
	if (/^([a-z][a-z0-9+.-]*:|\/\/|#|\?|$)/i.test(address)) return undefined;
	return posix.join(posix.dirname(page), decodeURI(address.replace(/[?#].*$/, '')));
}

/** What stands in a text beside links: dots and bars that part them. */
const isGap = (node: Node): boolean =>
	node.nodeName === '#comment' || ('value' in node && /^[\s·|,]*$/.test(node.value));

function inner(element: Element): Node[] {
	return childrenOf(element).filter((child) => !isGap(child));
}

const quiet = (element: Element): Edit[] => {
	const at = element.sourceCodeLocation?.attrs?.['href'];
	return at ? [{ start: at.startOffset, end: at.endOffset, text: '' }] : [];
};

const removal = ({ sourceCodeLocation: at }: Element): Edit[] =>
	at ? [{ start: at.startOffset, end: at.endOffset, text: '' }] : [];

/** The most of an element that is nothing without the link in it: its list's item, its row, its navigation. */
function wholeOf(link: Element): Element {
	let whole = link;
	for (
		let up = whole.parentNode;
		up && isElement(up) && /^(li|p|ul|nav|h[2-6])$/.test(up.tagName);
		up = whole.parentNode
	) {
		if (inner(up).length > 1) break;
		whole = up;
	}
	return whole;
}

function editsOfLink(link: Element, page: string, holds: (file: string) => boolean): Edit[] {
	const href = attr(link, 'href') ?? '';
	if (/^https?:/i.test(href)) {
		const start = link.sourceCodeLocation?.startTag?.startOffset;
		const leaves = link.parentNode && isElement(link.parentNode) && link.parentNode.tagName === 'quick-exit';
		if (start === undefined || leaves || attr(link, 'target') !== undefined) return [];
		return [{ start: start + 2, end: start + 2, text: ' target="_blank"' }];
	}
	const file = fileAt(href, page);
	if (file === undefined || holds(file)) return [];
	// A choice is the player's: without it, it led onto paper.
	if (attr(link, 'data-pick') !== undefined) return quiet(link);
	const around = link.parentNode ? childrenOf(link.parentNode) : [];
	const before = around[around.indexOf(link) - 1];
	const dot = before && 'value' in before ? (/\s*[·|]\s*$/.exec(before.value)?.[0] ?? '') : '';
	// One of a row, with dots between: it goes, and the dot before it.
	if (dot) return removal(link).map((edit) => ({ ...edit, start: edit.start - dot.length }));
	const inText = around.some((node) => 'value' in node && !isGap(node));
	return inText ? quiet(link) : removal(wholeOf(link));
}

function* editsOf(node: Node, page: string, holds: (file: string) => boolean): Generator<Edit> {
	if (isElement(node)) {
		if (isLeftOut(node)) {
			yield* removal(node);
			return;
		}
		const start = node.sourceCodeLocation?.startTag;
		if (node.tagName === 'html' && start)
			yield { start: start.endOffset - 1, end: start.endOffset - 1, text: ' data-package=""' };
		if (node.tagName === 'a') yield* editsOfLink(node, page, holds);
	}
	for (const child of childrenOf(node)) yield* editsOf(child, page, holds);
}

/** Of edits that lie one in another the outer alone. */
function outermost(edits: readonly Edit[]): Edit[] {
	return edits.filter(
		(edit, at) =>
			!edits.some(
				(other, index) =>
					other.start <= edit.start &&
					edit.end <= other.end &&
					(other.end - other.start > edit.end - edit.start ||
						(index < at && other.start === edit.start && other.end === edit.end)),
			),
	);
}

/** @param holds whether a file of the build is in the package */
export function packagedPage(html: string, page: string, holds: (file: string) => boolean): string {
	const root = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
	return edited(html, outermost([...editsOf(root, page, holds)]));
}

/** Every file of the build that a page names, and those of them that its links lead to. */
export function namedOn(
	html: string,
	page: string,
): { readonly files: readonly string[]; readonly links: readonly string[] } {
	const files: string[] = [];
	const links: string[] = [];
	const walk = (node: Node): void => {
		if (isElement(node)) {
			for (const { name, value } of node.attrs) {
				if (!ADDRESSES.has(name) && !name.startsWith('data-')) continue;
				const file = /^\S+$/.test(value) ? fileAt(value, page) : undefined;
				if (file !== undefined) (node.tagName === 'a' && name === 'href' ? links : files).push(file);
			}
		}
		for (const child of childrenOf(node)) walk(child);
	};
	walk(parse(html, { scriptingEnabled: false }));
	return { files, links };
}
