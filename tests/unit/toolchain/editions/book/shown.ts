/**
 * What a page of numbers shows for a number, read off its markup by the rules of its style sheet. A browser does the same:
 * e2e/book.spec.ts.
 */
import { escapeHtml } from '../../../../../src/client/markup/html.ts';
import { book, placeOf } from '../../../../../src/toolchain/editions/book/index.ts';
import type { BookPage, WholeSection } from '../../../../../src/toolchain/editions/book/make.ts';
import { sectionsOf } from '../../../../../src/toolchain/editions/book/make.ts';
import { numbersCss } from '../../../../../src/toolchain/editions/book/styles.ts';
import { listsHtml, piecesOf, wordsHtml } from '../../../../../src/toolchain/editions/book/view.ts';
import type { StorySource } from '../../../../../src/toolchain/editions/edition.ts';
import { madeOf } from '../../../../../src/toolchain/editions/source.ts';
import type { Wording } from '../../../../../src/toolchain/editions/wording.ts';

const RULES = numbersCss().matchAll(/\[id(.)="([^"]+)"\]:target~(\.(w\d+)|ol\[start="(\d+)"\])/g);
const SHOWN = [...RULES].map(([, how, part = '', , words, list]) => ({ how, part, words, list }));

/** The markup of the words, and the list, that the style sheet shows at an id. */
function rulesFor(id: string): { words: Set<string>; lists: Set<string> } {
	const own = SHOWN.filter(({ how, part }) => (how === '^' ? id.startsWith(part) : id.endsWith(part)));
	const set = (key: 'words' | 'list') => new Set(own.flatMap((rule) => rule[key] ?? []));
	return { words: set('words'), lists: set('list') };
}

/** A page as a browser has it: what shows at a number. */
export function pageOf(wording: Wording, page: BookPage): (id: string) => { words: string; choices: string } {
	const { html } = wordsHtml(wording, page);
	const sections = [...html.matchAll(/<section class="([^"]*)"><i>.*?<\/i>(.*?)<\/section>/gs)];
	const lists = [...listsHtml(page, placeOf).html.matchAll(/<ol start=(\d+)>(.*?)<\/ol>/gs)];
	/** Where each landing place stands: it shows nothing that stands before it. */
	const places = new Map([...html.matchAll(/<p id=(\S+)>/g)].map(({ 1: id, index }) => [id, index]));
	return (id) => {
		const place = places.get(id);
		if (place === undefined) throw new Error(`Page ${page.number}: expected a landing place ${id}; there is none.`);
		const shown = rulesFor(id);
		const words = sections.filter(
			({ 1: names = '', index }) => index > place && names.split(' ').some((name) => shown.words.has(name)),
		);
		return {
			words: words.map(([, , text]) => text).join(''),
			choices: lists.flatMap(([, start = '', text]) => (shown.lists.has(start) ? [text] : [])).join('|'),
		};
	};
}

/** The numbers of a book whose page shows something else than their words, and their choices as links. */
export function wronglyShown(wording: Wording, made: ReturnType<typeof book.make>): string[] {
	const sections = sectionsOf(made);
	return made.pages.flatMap((page) => {
		const shows = pageOf(wording, page);
		const said = page.words.map((words) => piecesOf(wording, words).join(''));
		return page.sections.flatMap(({ number, words }) => {
			const { choices } = sections.get(number) as WholeSection;
			const shown = shows(number.slice(number.indexOf('-') + 1));
			const links = choices.map(({ text, to }) => `<li><a href=${placeOf(to)}>${escapeHtml(text)}</a>`).join('');
			const right = shown.words === said[words - 1] && shown.choices === links;
			return right ? [] : [number];
		});
	});
}

/** The same of a story of the course. */
export const wrongIn = (source: StorySource): string[] => wronglyShown(source, madeOf(book, source));
