/** Pages made ready for a package, what is taken along with them, the list of packages, and the zip. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../../../src/toolchain/packages/contents.ts';
import { packagesOf } from '../../../../src/toolchain/packages/list.ts';
import { packagedPage } from '../../../../src/toolchain/packages/page.ts';
import { zip } from '../../../../src/toolchain/packages/zip.ts';

const IN = new Set(['stories/one/index.html', 'stories/one/lighter/index.html', 'help/index.html']);
const page = (body: string) => packagedPage(body, 'stories/one/index.html', (file) => IN.has(file));

describe('a page', () => {
	it('says that it is in a package, and is otherwise as it was', () => {
		expect(page('<!doctype html><html lang="en"><body><p class="x">A &amp; b</p></body></html>')).toBe(
			'<!doctype html><html lang="en" data-package=""><body><p class="x">A &amp; b</p></body></html>',
		);
	});

	it('keeps links within the package, places on itself and quick exit; other sites open a tab of their own', () => {
		const kept =
			'<a href="lighter/index.html">a</a><a href="../../help/index.html#uk">b</a><a href="#map">c</a><a href="tel:116">d</a><quick-exit><a href="https://www.wikipedia.org/">e</a></quick-exit>';
		expect(page(`<html><body>${kept}</body></html>`)).toContain(kept);
		expect(page('<html><body><a href="https://line.example/">f</a></body></html>')).toContain(
			'<a target="_blank" href="https://line.example/">f</a>',
		);
	});

	it('has no link that leads out: alone it goes, with what held it; in a sentence its words stay; a choice stays a choice', () => {
		const out = page(
			'<html><body><nav><ul><li><a href="../two/index.html">two</a></li></ul></nav>' +
				'<p>Read <a href="../../privacy/index.html">privacy</a> too.</p>' +
				'<p class="row"><a class="btn" href="../../index.html">home</a> <button>x</button></p>' +
				'<p><b>Note:</b> Rain. <a href="lighter/index.html">l</a> · <a href="book/index.html">paper</a> · <a href="board/index.html">board</a> · <a href="../../help/index.html">h</a></p>' +
				'<a data-pick="hum" href="book/index.html">Hum</a></body></html>',
		);
		expect(out).not.toMatch(/two|home|paper|privacy\/|book\/|board/);
		expect(out).toContain('Rain. <a href="lighter/index.html">l</a> · <a href="../../help/index.html">h</a></p>');
		expect(out).not.toContain('<nav>');
		expect(out).toContain('<p>Read <a >privacy</a> too.</p>');
		expect(out).toContain('<button>x</button>');
		expect(out).toContain('<a data-pick="hum" >Hum</a>');
	});

	it('leaves out the foot, the code for a teacher, and what is true only where nothing leaves the device', () => {
		const out = page(
			'<html><head><meta name="description" content="a"><meta property="og:title" content="b"></head><body><template><p class="no-player">p</p></template><show-code>c</show-code><p>Yes. <span data-on-device>No.</span></p><footer class="foot"><a href="../../index.html">f</a></footer></body></html>',
		);
		expect(out).toBe('<html data-package=""><head></head><body><template></template><p>Yes. </p></body></html>');
	});
});

describe('what is taken along', () => {
	const files: Record<string, string> = {
		'index.html': '<html><body><a href="stories/one/index.html">1</a><a href="key/index.html">k</a></body></html>',
		'stories/one/index.html':
			'<html><head><script type="module" src="../../_astro/a.js"></script><link rel="stylesheet" href="../../_astro/s.css"></head><body data-src="story.json"><a href="book/index.html">b</a></body></html>',
		'stories/one/story.json': '{}',
		'stories/one/book/index.html': '<html></html>',
		'key/index.html': '<html></html>',
		'_astro/a.js': 'import("./late.js")',
		'_astro/late.js': 'import"./deep.js"',
		'_astro/deep.js': '',
		'_astro/s.css': '@font-face{src:url(f.woff2)}',
		'_astro/f.woff2': 'f',
		'_astro/other.js': '',
	};
	const build = { files: new Set(Object.keys(files)), read: (file: string) => new TextEncoder().encode(files[file]) };

	it('is what a way leads to and what that loads, near and far, and nothing else', () => {
		const holds = (name: string) => name !== 'key/index.html' && !name.includes('book');
		expect([...contentsOf({ start: 'index.html', holds }, build).keys()].sort()).toEqual([
			'_astro/a.js',
			'_astro/deep.js',
			'_astro/f.woff2',
			'_astro/late.js',
			'_astro/s.css',
			'index.html',
			'stories/one/index.html',
			'stories/one/story.json',
		]);
	});

	it('cannot be without a build', () => {
		expect(() => contentsOf({ start: 'none.html', holds: () => true }, build)).toThrow('npm run build');
	});
});

it('there is a package of the course, of each unit and of each story, and each knows its own', () => {
	const lesson = { slug: 'friends', title: 'Friends', story: 'chat', stories: ['chat', 'more'] };
	const all = packagesOf({
		title: 'Attuned',
		description: 'A course.',
		units: [
			{ slug: 'between', title: 'Between', summary: 'S.', lessons: [lesson] },
			{ slug: 'coming', title: 'Coming', summary: 'S.', lessons: [] },
		],
		stories: ['chat', 'more', 'apart'].map((id) => ({ id, title: id, about: `About ${id}.` })),
	});
	expect(all.map(({ id }) => id)).toEqual(['course', 'unit-between', 'story-chat', 'story-more', 'story-apart']);
	const [course, unit, story] = all;
	expect(unit?.asks).toEqual({ lessons: ['friends'], stories: ['chat'] });
	expect(story?.asks).toEqual({ lessons: [], stories: ['chat'] });
	const held = ['stories/chat/index.html', 'stories/apart/lighter/index.html', 'stories/chat/key/index.html'];
	expect(held.map((file) => course?.holds(file))).toEqual([true, true, false]);
	expect(held.map((file) => unit?.holds(file))).toEqual([true, false, false]);
	expect(unit?.holds('between/friends/index.html')).toBe(true);
	expect(unit?.holds('index.html')).toBe(false);
	// Every page of the course on the web once, and those of no unit too.
	const links = course?.links.flatMap((group) => group.links.map(({ id }) => id));
	expect(links).toEqual(['lesson-friends', 'story-chat', 'story-more', 'story-apart']);
});

it('a zip has the same bytes twice, in whatever order and at whatever hour, and comes apart as it was', () => {
	const files: [string, string | Uint8Array][] = [
		['b/漢.html', 'é'.repeat(100)],
		['a.js', new Uint8Array([1, 2, 3])],
		['f.woff2', new Uint8Array(50)],
	];
	const zone = process.env['TZ'];
	const one = zip(new Map(files));
	process.env['TZ'] = 'Pacific/Auckland';
	const two = zip(new Map(files.toReversed()));
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
	expect(two).toEqual(one);
	const apart = unzipSync(one);
	expect(Object.keys(apart)).toEqual(['a.js', 'b/漢.html', 'f.woff2']);
	expect(new TextDecoder().decode(apart['b/漢.html'])).toBe('é'.repeat(100));
});
