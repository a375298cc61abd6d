/**
 * Each proof fails where a story is spoilt in one place, and names that place. The story is the one that every new story
 * begins as; as it is, it keeps every rule. So does a minute story, which is spoilt for what its kind sets anew.
 */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { check, RULES, walkStory } from '../../src/toolchain/prove/check.ts';
import type { Finding } from '../../src/toolchain/prove/rules/rule.ts';
import { buildHouse } from '../house.ts';

const house = buildHouse();

function findingsOf(name: string, text: string): Finding[] {
	const walked = walkStory(compileStory(house.write(name, text)));
	return 'stop' in walked ? [walked.stop] : check(walked.walked);
}

interface Spoilt {
	/** What was done to the story. */
	readonly what: string;
	readonly from: string | RegExp;
	readonly to: string;
	/** Words of the line that the finding must name. */
	readonly at: string;
}

const SPOILT: Record<string, Spoilt> = {
	'loose-end': {
		what: 'one divert leads to an end that is no ending',
		from: /(# why: “But” takes back[^\n]*\n\t)-> how_it_ends/,
		to: '$1-> END',
		at: '# pick: sorry_but',
	},
	'can-end': {
		what: 'one divert leads into a place with no way on',
		from: /(# why: “But” takes back[^\n]*\n\t)-> how_it_ends/,
		to: '$1-> waiting',
		at: 'The bus waits.',
	},
	'no-idle-loop': {
		what: 'one divert leads back to the decision it comes from',
		from: /(# why: Say that it makes sense[^\n]*\n\t)-> going_back/,
		to: '$1-> the_bus',
		at: 'The bus driver starts the engine.',
	},
	reached: {
		what: 'every divert to the mending place is cut',
		from: /-> going_back/g,
		to: '-> how_it_ends',
		at: 'You’re on the step of the bus',
	},
	shown: {
		what: 'one half of a line hangs on what never is',
		from: 'Teo looks at the ground, too.',
		to: '{warm_up == 9:He sings.|Teo looks at the ground, too.}',
		at: 'He sings.',
	},
	'choice-count': {
		what: 'two choices stand under a condition that never holds',
		from: /\+ (?=\[(?:“She looked|Wave at))/g,
		to: '+ {warm_up == 9} ',
		at: '# pick: lucky',
	},
	reaction: { what: 'one react() is taken out', from: '\t~ react(one_up)\n', to: '', at: '# pick: let_in_nine' },
	answered: {
		what: 'one heard is emptied',
		from: ' # heard: It is your turn to talk, and mine is over.',
		to: '',
		at: '# pick: let_in_nine',
	},
	'in-range': {
		what: 'one meter is set by hand',
		from: '~ react(one_up)\n',
		to: '~ react(one_up)\n\t~ distress = 12\n',
		at: '# pick: let_in_nine',
	},
	'stars-agree': {
		what: 'the best choice calls another move',
		from: /(# pick: other_end[^\n]*\n\t~ react)\(presence\)/,
		to: '$1(withdraw)',
		at: '# pick: other_end',
	},
	'repair-on-offer': {
		what: 'the repairs are taken out',
		from: /react\(repair\)/g,
		to: 'react(notice)',
		at: '# pick: next_one',
	},
	'repair-leads-on': {
		what: 'the door is shut whatever was said',
		from: /~ scene_ends\(\)/g,
		to: '~ door_now = shut\n~ scene_ends()',
		at: '# pick: worst_bit',
	},
	'mending-pays': {
		what: 'the repairs cost trust',
		from: /~ react\(repair\)\n/g,
		to: '~ react(repair)\n\t~ trust = trust - 3\n',
		at: '# pick: worst_bit',
	},
	'two-ways-open': {
		what: 'no company is ever enough',
		from: '~ wants_usually = listen\n',
		to: '~ wants_usually = listen\n~ warm_up = 9\n',
		at: '# pick: next_one',
	},
	'no-one-choice': {
		what: 'one choice takes the ground away',
		from: '~ react(positivity)\n',
		to: '~ react(positivity)\n\t~ footing = 1\n\t~ understood = 0\n\t~ rupture = 0\n',
		at: '# pick: next_one',
	},
	'in-its-hour': {
		what: 'the mending place has lost its guard',
		from: '{ not ruptured():\n\t-> how_it_ends\n}\n',
		to: '',
		at: '# pick: worst_bit',
	},
	'no-tell': {
		what: 'a weak choice of each decision has a “but” in it',
		from: /\+ \[(?=[^\n]*\n\t~ react\((?:positivity|minimise|one_up)\))/g,
		to: '+ [But now: ',
		at: '# pick: next_one',
	},
	grounded: {
		what: 'what comes back is planted nowhere',
		from: ' # plants: flag',
		to: '',
		at: 'held it up for the whole match',
	},
	'plain-heard': {
		what: 'one heard is a scrap',
		from: 'You think it is too small to be sad about.',
		to: 'Too small, for you.',
		at: '# pick: lucky',
	},
	'talk-first': {
		what: 'one talk goes on and on',
		from: 'Teo looks at the ground, too.',
		to: 'Teo looks at the ground, too.\n'.repeat(30),
		at: '# pick: next_one',
	},
	'short-choices': {
		what: 'one choice is a speech',
		from: 'Wave at the goalkeeper.',
		to: 'Wave at the goalkeeper with both arms, and call her name over the pitch, and then wave again, and smile.',
		at: '# pick: wave',
	},
	'few-thoughts': {
		what: 'every talk ends with a thought',
		from: /\t-> (the_net|the_bus)\n/g,
		to: '\tTEO (inside): No.\n\t-> $1\n',
		at: '~ scene_starts(5, 4)',
	},
	'door-moves': {
		what: 'one good word shuts the door',
		from: '~ react(validate)\n',
		to: '~ react(validate)\n\t~ pressure = 4\n\t~ see_door()\n',
		at: '# pick: no_wonder',
	},
	'mending-shapes': {
		what: 'every sorry is taken',
		from: /react\(repair_(?:part|but)\)/g,
		to: 'react(repair)',
		at: '# pick: worst_bit',
	},
	'looks-back': {
		what: 'nobody is seen to do anything',
		from: / # did: [^#\n]*/g,
		to: ' ',
		at: '# pick: ',
	},
	'so-far': {
		what: 'half of it is a scene of its own, which begins as if nothing had been',
		from: /bench\.going_back([\s\S]*)= the_bus\n/,
		to: 'later.going_back$1= the_bus\n~ scene_ends()\nIt gets late. # rest\n+ [Go on. # pick: to_later # go_on]\n-> later\n\n=== later\n~ scene_starts(5, 4)\n-> at_the_bus\n\n= at_the_bus\n',
		at: '~ scene_starts(5, 4)',
	},
	'word-limits': {
		what: 'one choice has grown',
		from: 'Wave at the goalkeeper.',
		to: 'Wave at the goalkeeper with both arms, and call her name over the pitch, and then wave again, and smile.',
		at: '# pick: wave',
	},
	'reading-grade': {
		what: 'you speak like a report',
		from: /(?= # pick: \w+ # meant)/g,
		to: ' Considerable uncertainty regarding institutional responsibilities necessitates organisational reconsideration. Nevertheless, appropriate representatives acknowledged responsibility.'.repeat(
			4,
		),
		at: '# pick: next_one',
	},
	'route-lengths': {
		what: 'one divert skips three decisions',
		from: /-> the_net/g,
		to: '-> how_it_ends',
		at: '# pick: next_one',
	},
	'syllabus-served': {
		what: 'the place that lives a point is cut off',
		from: /-> going_back/g,
		to: '-> how_it_ends',
		at: '# teaches: repair',
	},
};

/** What is spoilt of a minute story, by the rule: those alone that are set anew for its kind. */
const SPOILT_MINUTE: readonly (Spoilt & { readonly rule: string })[] = [
	{
		rule: 'stars-agree',
		what: 'a miss gets a star',
		from: /(# pick: fold_his_shirt[^\n]*)\]/,
		to: '$1 # best: good]',
		at: '# pick: fold_his_shirt',
	},
	{
		rule: 'stars-agree',
		what: 'a choice of the miss lands',
		from: '~ react(withdraw)',
		to: '~ react(presence)',
		at: '# pick: fold_his_shirt',
	},
	{
		rule: 'stars-agree',
		what: 'the second look has no star',
		from: / # best: \w+/g,
		to: '',
		at: '# pick: dont_know_what_to_say',
	},
	{
		rule: 'route-lengths',
		what: 'it ends in one way',
		from: /-> comes_round/g,
		to: '-> caught',
		at: '# pick: fold_his_shirt',
	},
	{
		rule: 'route-lengths',
		what: 'one divert skips the second look',
		from: '-> fourth',
		to: '-> caught',
		at: '# pick: fold_his_shirt',
	},
	{
		rule: 'route-lengths',
		what: 'an ending goes on and on',
		from: 'KWABENA: I’ll shout for you.',
		to: 'KWABENA: I’ll shout for you.\n'.repeat(60),
		at: '# pick: fold_his_shirt',
	},
	{
		rule: 'talk-first',
		what: 'nobody says what the matter is',
		from: /The names of the team[\s\S]*?(?=-> busy_hands)/,
		to: '',
		at: '# pick: fold_his_shirt',
	},
	...['stars-agree', 'route-lengths', 'talk-first'].map((rule) => ({
		rule,
		what: 'it does not say that it is one',
		from: '# kind: minute\n',
		to: '',
		at: '# pick: fold_his_shirt',
	})),
];

/** A place that the story is led into by one of the spoilt diverts, and by nothing else. */
const WAITING = `
=== waiting
The bus waits.
+ [Wait. # pick: wait_one # meant: It’ll go.]
	~ react(notice)
	It waits. # heard: You are still here with me. # why: Waiting can be company.
	-> waiting
+ [Wait some more. # pick: wait_two # meant: It’ll have to go.]
	~ react(presence)
	It still waits. # heard: You are still here. # why: Waiting can be company.
	-> waiting
`;

/** Spoils a story in one place: the rule then finds it, and names that place. */
function breaks(name: string, whole: string, id: string, { from, to, at }: Spoilt): void {
	const spoilt = `${whole.replace(from, to)}${to.includes('-> waiting') ? WAITING : ''}`;
	expect(spoilt).not.toBe(whole);
	const found = findingsOf(name, spoilt).filter(({ rule }) => rule === id);
	const lines = spoilt.split('\n');
	const named = found.map(({ line }) => lines[line - 1]);
	expect(found.map(({ message }) => message)).not.toEqual([]);
	expect(
		named.some((line) => line?.includes(at)),
		`${id} names:\n${named.join('\n')}`,
	).toBe(true);
}

afterAll(house.remove);

describe('a scene', () => {
	const whole = readFileSync('src/toolchain/command/story-template/en.ink', 'utf8');

	it('keeps every rule as it is', () => {
		expect(findingsOf('whole', whole)).toEqual([]);
	});

	it('is spoilt for every rule', () => {
		expect(Object.keys(SPOILT).sort()).toEqual(RULES.map(({ id }) => id).sort());
	});

	for (const [id, spoilt] of Object.entries(SPOILT)) {
		it(`breaks ${id} when ${spoilt.what}`, () => breaks(`spoilt-${id}`, whole, id, spoilt));
	}
});

describe('a minute story', () => {
	const whole = readFileSync('stories/tidy/en.ink', 'utf8');

	it('keeps every rule as it is', () => {
		expect(findingsOf('whole-minute', whole)).toEqual([]);
	});

	for (const [at, spoilt] of SPOILT_MINUTE.entries()) {
		it(`breaks ${spoilt.rule} when ${spoilt.what}`, () => breaks(`spoilt-minute-${at}`, whole, spoilt.rule, spoilt));
	}
});
