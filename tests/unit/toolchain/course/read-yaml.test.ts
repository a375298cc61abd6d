/** What a writer is told of a YAML file: the file, the line, what was expected, what was found. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { StoryError } from '../../../../src/client/story/errors.ts';
import { readYaml, tryYaml } from '../../../../src/toolchain/course/read-yaml.ts';
import { lighterWay, otherChair, storyFacts } from '../../../../src/toolchain/course/story-schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'attuned-yaml-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(text: string): string {
	const file = join(folder, 'story.yaml');
	writeFileSync(file, text);
	return file;
}

/** `line  message` of everything that is wrong. */
function wrongIn(
	text: string,
	schema: typeof storyFacts | typeof lighterWay | typeof otherChair = storyFacts,
): string[] {
	const read = tryYaml(written(text), schema);
	return 'problems' in read ? read.problems.map(({ line, message }) => `${line}  ${message}`) : [];
}

const WHOLE = `# One story.
kind: short
order: 3
scenes: 1
minutes: 4
about:
  who: friend
for: [friends]
`;

describe('a file that is whole', () => {
	it('is its value', () => {
		const value = { kind: 'short', order: 3, scenes: 1, minutes: 4, about: { who: 'friend' }, for: ['friends'] };
		expect(readYaml(written(WHOLE), storyFacts)).toEqual(value);
	});

	it('keeps a folded text as one line', () => {
		const { before } = readYaml(
			written('before:\n  kitchen: >-\n    He had the note\n    with him: B.\nbehind: {}\nafter: {}\nlast: {}\n'),
			otherChair,
		);
		expect(before).toEqual({ kitchen: 'He had the note with him: B.' });
	});
});

describe('a file that is not', () => {
	it.each([
		[
			'kind: short',
			'kind: shrot',
			['2  kind: expected one of long, short, minute; found “shrot”. Did you mean “short”?'],
		],
		['order: 3', 'order: third', ['3  order: expected a number; found “third”.']],
		['order: 3\n', '', ['2  order: expected a number; found nothing.']],
		['scenes: 1', 'scenes: 0', ['4  scenes: expected number to be >0; found 0.']],
		[
			'minutes: 4',
			'minuets: 4',
			[
				'2  minutes: expected a number; found nothing.',
				'5  minuets: expected one of the keys kind, order, scenes, minutes, about, for, set, mending, danger; found “minuets”. Did you mean “minutes”?',
			],
		],
		[
			'who: friend',
			'who: friend\n  aeg: 9',
			['8  about.aeg: expected one of the keys who, age; found “aeg”. Did you mean “age”?'],
		],
		['[friends]', '[]', ['8  for: expected array to have >=1 items; found a list of 0.']],
		[
			'[friends]',
			'[friends, frends]',
			[
				'8  for.2: expected one of children, teenagers, parents, friends, partners, teachers, carers, colleagues; found “frends”. Did you mean “friends”?',
			],
		],
		['kind: short', 'kind: [short', [expect.stringMatching(/^\d+ {2}no YAML: /)]],
		['order: 3', 'kind: long', [expect.stringMatching(/^\d+ {2}no YAML: Map keys must be unique/)]],
	])('%j → %j', (from, to, expected) => {
		expect(wrongIn(WHOLE.replace(from, to))).toEqual(expected);
	});

	it('names the picture of a lighter way, counted from one, and its line', () => {
		const moment = (light: string) =>
			`  - { place: gate, light: ${light}, in_view: face, shows: sad, distress: 4, door: ajar, line: “No.”, caption: He waits. }\n`;
		const text = `title: A\nminutes: 1\nintro: B\nmoments:\n${moment('lamp')}${moment('sunny')}${moment('dusk')}question: C?\n`;
		expect(wrongIn(text, lighterWay)).toEqual([
			'6  moments.2.light: expected one of window, dusk, lamp, phone, night; found “sunny”.',
		]);
	});

	it('is thrown as an error that says all of it', () => {
		const read = () => readYaml(written(WHOLE.replace('short', 'brief').replace('4', 'four')), storyFacts);
		expect(read).toThrow(StoryError);
		expect(read).toThrow(
			/story\.yaml:2 {2}kind: expected one of long, short, minute; found “brief”\.\n.*story\.yaml:5 {2}minutes/,
		);
	});

	it('is not there at all', () => {
		expect(() => readYaml('stories/gone/story.yaml', storyFacts)).toThrow(
			'stories/gone/story.yaml:1  There is no such file. Write it.',
		);
	});
});
