/**
 * A built page made to carry its player: its scripts are exchanged for one, within it, its stories' files are put in, and
 * its policy lets in what it holds and nothing else. Pure; what stands around a page is read and written elsewhere.
 */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Edit, edited, quoted } from '../../site/relative.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A built page, parsed. */
export interface Parsed {
	readonly html: string;
	/** Its path below the build's root. */
	readonly file: string;
	readonly elements: readonly Element[];
}

function* elementsIn(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
	if ('attrs' in node) yield node;
	if ('content' in node) yield* elementsIn(node.content);
	if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

export const parsed = (html: string, file: string): Parsed => ({
	html,
	file,
	elements: [...elementsIn(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))],
});

const attr = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;

/** The folders of the stories that a page plays, below the build's root, in order. */
export const storiesOf = ({ elements, file }: Parsed): string[] =>
	elements
		.filter(({ tagName }) => tagName === 'story-player')
		.map((player) => posix.join(posix.dirname(file), posix.dirname(attr(player, 'data-src') ?? '')));

/** The elements of our own that a page has, by name: `ex-gauges`. */
export const ownElements = ({ elements }: Parsed): ReadonlySet<string> =>
	new Set(elements.map(({ tagName }) => tagName).filter((name) => name.includes('-')));

/** What a page is to hold. */
export interface Load {
	/** The one script. */
	readonly script: string;
	/** What each of its players carries, as elements: by the story's folder. */
	readonly carried: ReadonlyMap<string, string>;
	/** The letter, as an address that holds it: to a page in a sandbox no host lends one. */
	readonly font: string;
	/** A file by itself: nothing beside it can be had. */
	readonly alone: boolean;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const textOf = ({ childNodes }: Element) => childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** Whether an element stands right within one of that name. */
const isIn = ({ parentNode }: Element, name: string): boolean =>
	parentNode !== null && 'tagName' in parentNode && parentNode.tagName === name;

/** Where a link of a frame leads instead: to the frame's own pages and its own help, so that no place is lost. */
function linkInFrame(address: string): string {
	if (/(^|\/)help\/index\.html$/.test(address)) return '#help';
	return address.replace(/(^|\/)stories\/([^/]+)\/index\.html$/, '$1embed/$2/index.html');
}

/**
 * Where a link of a file leads: within it, or to a whole address; nothing beside it is there. A word of the course says
 * what it means in its place, and keeps a link so that it can be reached by keys.
 */
function linkInFile(link: Element, ids: ReadonlySet<string>): string | undefined {
	const address = attr(link, 'href') ?? '';
	if (/^(#|[a-z]+:)/.test(address)) return address;
	if (/(^|\/)help\/index\.html$/.test(address)) return '#help';
	if (isIn(link, 'a-word')) return '#main';
	const [, folder, name] = /(?:^|\/)([^/]+)\/([^/]+)\/index\.html$/.exec(address) ?? [];
	const id = `${folder === 'stories' ? 'story' : 'lesson'}-${name}`;
	return ids.has(id) ? `#${id}` : undefined;
}

/** Links that say nothing but where they lead: without that they go. */
const isOnlyLink = (link: Element): boolean => /(^| )(btn|source)( |$)/.test(attr(link, 'class') ?? '');

/**
 * A page that carries its player.
 * @throws Error when it has no policy
 */
export function carrying({ html, file, elements }: Parsed, { script, carried, font, alone }: Load): string {
	const edits: Edit[] = [];
	const styles: string[] = [];
	/** The letter is the heaviest part of the styles: it comes last, when the words are there. */
	const letters: string[] = [];
	const unlettered = (css: string) =>
		css.replace(/@font-face\{[^}]*\.woff2[^}]*\}/g, (face) => {
			letters.push(face.replace(/url\((['"]?)[^'")]*\.woff2\1\)/g, () => `url(${font})`));
			return '';
		});
	/** An attribute goes, or gets another value. */
	const change = (element: Element, name: string, value?: string) => {
		const at = element.sourceCodeLocation?.attrs?.[name];
		if (at)
			edits.push({ start: at.startOffset, end: at.endOffset, text: value === undefined ? '' : quoted(name, value) });
	};
	const ids = new Set(elements.flatMap((element) => attr(element, 'id') ?? []));
	let policy: Element | undefined;
	for (const element of elements) {
		const { tagName, sourceCodeLocation: at } = element;
		if (!at) continue;
		const href = attr(element, 'href');
		if (tagName === 'meta' && attr(element, 'http-equiv') === 'content-security-policy') policy = element;
		if (tagName === 'script') edits.push({ start: at.startOffset, end: at.endOffset, text: '' });
		if (tagName === 'style' && at.startTag && at.endTag) {
			const text = unlettered(textOf(element));
			styles.push(hashOf(text));
			edits.push({ start: at.startTag.endOffset, end: at.endTag.startOffset, text });
		}
		if (tagName === 'a' && href !== undefined && attr(element, 'data-whole') === undefined) {
			const to = alone ? linkInFile(element, ids) : linkInFrame(href);
			if (to !== undefined || !isOnlyLink(element)) change(element, 'href', to);
			else edits.push({ start: at.startOffset, end: at.endOffset, text: '' });
		}
		// Without its script, too, quick exit leaves the page around a frame, where that may be left.
		if (tagName === 'a' && isIn(element, 'quick-exit') && at.startTag)
			edits.push({ start: at.startTag.startOffset + 2, end: at.startTag.startOffset + 2, text: ' target="_top"' });
		if (tagName === 'story-player' && at.endTag) {
			const folder = posix.join(posix.dirname(file), posix.dirname(attr(element, 'data-src') ?? ''));
			edits.push({ start: at.endTag.startOffset, end: at.endTag.startOffset, text: carried.get(folder) ?? '' });
		}
		for (const name of ['data-src', 'data-pictures']) change(element, name);
		if (tagName === 'body' && at.endTag) {
			const letter = letters.join('');
			if (letter) styles.push(hashOf(letter));
			edits.push({
				start: at.endTag.startOffset,
				end: at.endTag.startOffset,
				text: `${letter && `<style>${letter}</style>`}<script>${script}</script>`,
			});
		}
	}
	if (!policy) throw new Error(`${file}: expected a content security policy.`);
	const directives = [
		"default-src 'none'",
		`script-src ${hashOf(script)}`,
		`style-src ${styles.join(' ')}`,
		'img-src data:',
		'font-src data:',
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
	];
	change(policy, 'content', directives.join('; '));
	return edited(html, edits);
}
