/** What the source alone tells, whatever the road: lengths of heard, did and why, and marks that nothing answers. */
import type { SourceLine } from '../compile/scan.ts';
import { countWords } from '../compile/lint.ts';
import { parseSpeaker } from '../../client/story/tag-text.ts';
import { namesOf } from './names.ts';
import type { Problems } from './problems.ts';
import { placeIn, type SourceMap, tagValue } from './source-map.ts';

export const HEARD = { least: 4, most: 14 } as const;
export const DID_WORDS = 8;
export const WHY_WORDS = 20;

/** Words alone, so that marks and capitals make no difference. */
export const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

export function checkHalves(
	problems: Problems,
	spot: string,
	halves: { readonly heard?: string; readonly did?: string; readonly why?: string },
): void {
	const { heard, did, why } = halves;
	const words = countWords(heard ?? '');
	if (heard && heard !== 'nothing' && (words < HEARD.least || words > HEARD.most)) {
		problems.add({
			rule: 'plain-heard',
			spot,
			message: `heard has ${words} words, expected ${HEARD.least} to ${HEARD.most}: “${heard}”`,
		});
	}
	for (const [name, value, most] of [
		['did', did, DID_WORDS],
		['why', why, WHY_WORDS],
	] as const) {
		const count = countWords(value ?? '');
		if (count > most)
			problems.add({
				rule: 'lengths',
				spot,
				message: `${name} has ${count} words, expected ${most} at most: “${value}”`,
			});
	}
}

/** Everything that needs no road. Values with a condition in them are read on the roads. */
export function checkInSource(map: SourceMap, problems: Problems): void {
	const planted = new Set(map.picks.keys());
	const met = new Set<string>();
	const heards = new Map<string, string>();
	for (const line of map.compiled.lines) {
		for (const { name, value } of line.tags) {
			if (name === 'plants') planted.add(value);
			if (name === 'meet') met.add(value);
		}
	}
	for (const line of map.compiled.lines) {
		const spot = placeIn(line);
		for (const { name, value } of line.tags) {
			if (name === 'recalls' && !planted.has(value)) {
				problems.add({
					rule: 'grounded',
					spot,
					message: `recalls “${value}”, and no line plants it; no pick has that id either`,
				});
			}
			if (name !== 'heard' || value.includes('{') || value === 'nothing') continue;
			const before = heards.get(plain(value));
			if (before) problems.add({ rule: 'plain-heard', spot, message: `heard is the same as at ${before}: “${value}”` });
			else heards.set(plain(value), spot);
		}
		const fixed = (name: string) => {
			const value = tagValue(line, name);
			return value === undefined || value.includes('{') ? {} : { [name]: value };
		};
		checkHalves(problems, spot, { ...fixed('heard'), ...fixed('did'), ...fixed('why') });
		const meant = tagValue(line, 'meant');
		if (line.kind === 'choice' && meant && plain(meant) === plain(line.text)) {
			problems.add({ rule: 'meant', spot, message: `meant repeats its label: “${meant}”` });
		}
	}
	const file = map.compiled.lines[0]?.file ?? '';
	for (const { id, said } of namesOf(map.compiled.story)) {
		const stands = ({ kind, text }: SourceLine) =>
			kind !== 'logic' && (parseSpeaker(text)?.name.toLowerCase() === id || said.some((name) => name.test(text)));
		// Whoever has no name of their own (“The bus driver”) is told by what they are called.
		if (said.length > 1 && !met.has(id) && map.compiled.lines.some(stands))
			problems.add({
				rule: 'grounded',
				spot: `${file}:1`,
				message: `nobody is told who “${id}” is: no line has # meet: ${id}`,
			});
	}
}
