/** The built site as tests meet it: every page and file that is in dist, found by looking. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { factsOf } from '../../src/toolchain/course/story-files.ts';
import { ROOT } from '../runner/command.ts';

export const DIST = join(ROOT, 'dist');

/** What a page is for, as far as its weight goes. */
type Kind = 'story' | 'lesson' | 'numbers' | 'carried' | 'other';

export interface Page {
	/** Path of the file below dist: `stories/the-bad-day/index.html`. */
	readonly file: string;
	/** Where a server has it, from its home page: `stories/the-bad-day/`; the home page is the empty text. */
	readonly address: string;
	readonly kind: Kind;
}

function kindOf(address: string): Kind {
	const parts = address.split('/').filter(Boolean);
	// A page that carries its player: for a frame (embed/the-bad-day/), or a file (files/the-bad-day.html).
	if (parts[0] === 'embed' || parts[0] === 'files') return 'carried';
	// A page of a story's edition in numbers: stories/the-bad-day/book/36.html
	if (parts[2] === 'book' && /^\d+\.html$/.test(parts[3] ?? '')) return 'numbers';
	if (parts.length !== 2 || parts[0] === 'teachers') return 'other';
	return parts[0] === 'stories' ? 'story' : 'lesson';
}

/** Every file in dist, by its path below it with forward slashes; none where there is no build. */
export function builtFiles(): string[] {
	if (!existsSync(DIST)) return [];
	return readdirSync(DIST, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(DIST.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
}

export function builtPages(): Page[] {
	return builtFiles()
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const address = file.replace(/(^|\/)index\.html$/, '$1');
			return { file, address, kind: kindOf(address) };
		});
}

/** Of pages with one key the lightest alone; pages without a key all. */
function lightest(pages: readonly Page[], keyOf: (parts: readonly string[], page: Page) => string | undefined): Page[] {
	const weigh = ({ file }: Page) => statSync(join(DIST, file)).size;
	const keyed = (page: Page) => keyOf(page.address.split('/'), page);
	const least = new Map<string, Page>();
	for (const page of pages) {
		const key = keyed(page);
		const other = key === undefined ? undefined : least.get(key);
		if (key !== undefined && (!other || weigh(page) < weigh(other))) least.set(key, page);
	}
	return pages.filter((page) => {
		const key = keyed(page);
		return key === undefined || least.get(key) === page;
	});
}

/** The ids of all stories. */
const stories: ReadonlySet<string> = new Set(
	builtPages().flatMap(({ address, kind }) => (kind === 'story' ? (address.split('/')[1] ?? []) : [])),
);

/**
 * The pages that are opened in a browser: all, but of what one template makes of a story (its own page, its book, its key,
 * its board, its lighter way) only the lightest of each kind of story: a browser takes up to a minute over one of thousands of lines,
 * and a board at rest holds a line of its story's alone (e2e/board.spec.ts plays one). Of the pages of numbers, and of the
 * pages on how they work, which say the same for every story, there is one.
 * So it is with the pages of a plan for teachers, of which each has a handout. How one number of a page does:
 * e2e/book.spec.ts. Links, policy and weight are read from all files (links, policy, sizes).
 */
export function pagesToOpen(): Page[] {
	return lightest(builtPages(), ([folder, story = '', page, part], { kind }) => {
		// One frame of a story, one of a lesson, one file: e2e/embed.spec.ts and e2e/file-in-hand.spec.ts play them.
		if (kind === 'carried') return `${folder}${stories.has(story) ? ' of a story' : ''}`;
		if (folder === 'teachers') {
			const planned = story !== '' && existsSync(join(DIST, folder, story, 'handout'));
			return planned ? `${page || 'plan'} of an hour` : undefined;
		}
		if (kind === 'numbers') return 'page of numbers';
		// What a story shows at rest: its first picture and words, in one frame. Each is played by a spec, or read by a rule.
		if (kind === 'story') return `a ${factsOf(story).kind} story`;
		if (page === 'book' && part) return part;
		return page && folder === 'stories' ? `${page} of a ${factsOf(story).kind} story` : undefined;
	});
}

export function readBuilt(file: string): string {
	return readFileSync(join(DIST, file), 'utf8');
}

export interface Element {
	readonly tag: string;
	readonly attrs: ReadonlyMap<string, string>;
	/** Text that stands directly in it. */
	readonly text: string;
}

function* walk(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
	if ('attrs' in node) {
		yield {
			tag: node.tagName,
			attrs: new Map(node.attrs.map(({ name, value }) => [name, value])),
			text: node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
		};
	}
	if ('content' in node) yield* walk(node.content);
	if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

/** Every element of a built page, in order; what stands in <noscript> and <template> too. */
export function elementsOf(file: string): Element[] {
	return [...walk(parse(readBuilt(file), { scriptingEnabled: false }))];
}

/** The elements of a page's head alone, where what is in it says as much as all of a long page. */
export function headOf(file: string): Element[] {
	const html = readBuilt(file);
	return [...walk(parse(html.slice(0, html.indexOf('</head>')), { scriptingEnabled: false }))];
}
