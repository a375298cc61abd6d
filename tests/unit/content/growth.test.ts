/**
 * How many files a growth touches: in a copy of the project, a lesson is two files and no edit, a kind of exercise a folder
 * and a line. Both are then on the built pages.
 */
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Copy, copyProject } from '../../copy.ts';

/** A build of a few pages, on a slow machine; and the first walk of a story, where none is kept. */
const LONG = 600_000;

const LESSON = 'src/content/lessons/en/3-noticing/7-small-signs';

const TEXT = `---
title: Small signs
summary: What shows when somebody is not heard.
minutes: 5
points: [sign-unheard]
---

<h2 id="sign-unheard">Brushed off</h2>

Somebody waves it aside <Source id="L10" />.

<Exercise id="say-it" />

<Exercise id="three-signs" />

<Rule>Look twice.</Rule>
`;

const PIECES = `say-it:
  kind: one-word
  points: [sign-unheard]
  title: One word
  lead: Read it out loud.
  word: still

three-signs:
  kind: openings
  points: [sign-unheard]
  title: Three signs
  lead: >-
    Open both: there is a source under one [L10].
  strips:
    - text: A shrug.
      lines: ['It was forgiven more [L42].']
    - text: A joke.
      lines: [It may be one.]
`;

const KIND = 'src/client/exercises/one-word';

const SCHEMA = `/** One word, large. */
import { z } from 'astro/zod';
import { head } from '../common/schema.ts';
import { words } from '../common/words.ts';

export const oneWord = z.strictObject({ kind: z.literal('one-word'), ...head, word: words });
`;

const COMPONENT = `---
import Frame from '../common/Frame.astro';
import './one-word.css';

const { id, points, title, lead, word } = Astro.props;
---

<Frame {id} {points} {title} {lead}><p class="ex-one-word">{word}</p></Frame>
`;

let copy: Copy;

beforeAll(() => {
	copy = copyProject(['[...lang]/[unit]', '[...lang]/stories/[story]/[file].json.ts']);
	copy.drop(dirname(LESSON));
	copy.add(`${LESSON}/index.mdx`, TEXT);
	copy.add(`${LESSON}/exercises.yaml`, PIECES);
	copy.add(`${KIND}/schema.ts`, SCHEMA);
	copy.add(`${KIND}/OneWord.astro`, COMPONENT);
	copy.add(`${KIND}/one-word.css`, '.ex-one-word { font-size: 300%; }\n');
	copy.addLine('src/client/exercises/kinds.ts', "export { oneWord } from './one-word/schema.ts';");
	expect(copy.build()).toBe('');
}, LONG);

afterAll(() => copy?.remove());

it('a lesson is two files: it has its page, its unit lists it, and the lesson before leads to it', () => {
	const page = copy.read('dist/noticing/small-signs/index.html');
	expect(page).toContain('<h1>Small signs</h1>');
	expect(page).toContain('id="three-signs" data-points="sign-unheard"');
	expect(copy.read('dist/noticing/index.html')).toContain('Small signs');
	expect(copy.read('dist/between-us/partners/index.html')).toMatch(/rel="next"[^>]*>.*Small signs/);
});

it('a kind of exercise is a folder and a line', () => {
	const page = copy.read('dist/noticing/small-signs/index.html');
	expect(page).toContain('<p class="ex-one-word">still</p>');
	expect([...page.matchAll(/<style>([^<]*)<\/style>/g)].join('')).toContain('.ex-one-word');
});

it('the words of an exercise cite a source as a text does', () => {
	const page = copy.read('dist/noticing/small-signs/index.html');
	const links = [...page.matchAll(/<a class="source" href="([^"]*)" aria-label="source: [^"]+"[^>]*>source<\/a>/g)];
	expect(links.map(([, href]) => href?.replace(/^.*#/, ''))).toEqual(['L10', 'L10', 'L42']);
	expect(page).toMatch(/<p>It was forgiven more <a class="source"[^>]*>source<\/a>\.<\/p>/);
});
