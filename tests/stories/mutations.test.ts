/**
 * Each proof fails where a story is spoilt in one place, and names that place. The story is one scene, with an ending for
 * each way its door may stand (fixtures/stories/first-scene); as it is, it keeps every rule.
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
		from: /(It’s always the bus\.\n\t)-> hill_lights/,
		to: '$1-> END',
		at: '# pick: sorry_but_bus',
	},
	'can-end': {
		what: 'one divert leads into a place with no way on',
		from: /(waiting for my stomach\.\n\t)-> eleven_steps/,
		to: '$1-> waiting',
		at: 'The bus waits.',
	},
	'no-idle-loop': {
		what: 'one divert leads back to the decision it comes from',
		from: /(asked me that about a letter\.\n\t)-> before_the_bus/,
		to: '$1-> the_envelope',
		at: '18:31. A white envelope',
	},
	reached: {
		what: 'every divert to the mending place is cut',
		from: /-> eleven_steps/g,
		to: '-> hill_lights',
		at: '18:39. The street door.',
	},
	shown: {
		what: 'one flag is never set',
		from: '\t~ he_keeps("not_your_fault")\n',
		to: '',
		at: '# pick: you_werent_done',
	},
	'choice-count': {
		what: 'two choices stand under a condition that never holds',
		from: /\+ (?=\[(?:“Both halves|“Come, let me))/g,
		to: '+ {warm_up == 9} ',
		at: '# pick: who_is_mean',
	},
	reaction: { what: 'one react() is taken out', from: '\t~ react(minimise)\n', to: '', at: '# pick: lentils_cure' },
	answered: {
		what: 'one heard is emptied',
		from: ' # heard: I don’t have to start.',
		to: '',
		at: '# pick: make_room',
	},
	'in-range': {
		what: 'one peak() is set by hand',
		from: '~ peak(8)',
		to: '~ distress = 12',
		at: '# pick: who_is_mean',
	},
	'stars-agree': {
		what: 'the best choice calls another move',
		from: /(# pick: sit_on_floor[^\n]*\n\t~ react)\(presence\)/,
		to: '$1(withdraw)',
		at: '# pick: sit_on_floor',
	},
	'repair-on-offer': {
		what: 'the one repair is taken out',
		from: 'react(repair)',
		to: 'react(notice)',
		at: '# pick: lentils_cure',
	},
	'repair-leads-on': {
		what: 'the door is shut whatever was said',
		from: '~ scene_ends()',
		to: '~ door_now = shut\n~ scene_ends()',
		at: '# pick: you_werent_done',
	},
	'mending-pays': {
		what: 'the repair costs trust',
		from: '~ react(repair)\n',
		to: '~ react(repair)\n\t~ trust = trust - 3\n',
		at: '# pick: you_werent_done',
	},
	'two-ways-open': {
		what: 'no company is ever enough',
		from: '~ warm_up = 2',
		to: '~ warm_up = 9',
		at: '# pick: lentils_cure',
	},
	'no-one-choice': {
		what: 'one choice takes the ground away',
		from: '~ react(shut_down)\n',
		to: '~ react(shut_down)\n\t~ footing = 1\n\t~ understood = 0\n',
		at: '# pick: its_over',
	},
	'in-its-hour': {
		what: 'the mending place has lost its guard',
		from: '{ not ruptured():\n\t-> hill_lights\n}\n',
		to: '',
		at: '# pick: you_werent_done',
	},
	'no-tell': {
		what: 'the strongest choices have grown',
		from: /( # pick: \w+ # meant: [^#\n]*# best: strong)/g,
		to: ' Then more of it, and more, and more.$1',
		at: '# pick: lentils_cure',
	},
	'word-limits': {
		what: 'one choice has grown',
		from: 'Keep your coat on if you like.',
		to: 'Keep your coat on if you like, and your bag, and your shoes, and stay as long as you like, too.',
		at: '# pick: make_room',
	},
	'reading-grade': {
		what: 'you speak like a report',
		from: /(?= # pick: \w+ # meant)/g,
		to: ' Considerable uncertainty regarding institutional responsibilities necessitates organisational reconsideration.',
		at: '# pick: lentils_cure',
	},
	'route-lengths': {
		what: 'one divert skips three decisions',
		from: /-> lunch_box/g,
		to: '-> four_minutes',
		at: '# pick: lentils_cure',
	},
	'syllabus-served': {
		what: 'the place that lives a point is cut off',
		from: /-> eleven_steps/g,
		to: '-> hill_lights',
		at: '# teaches: it-can-change',
	},
};

/** A place that the story is led into by one of the spoilt diverts, and by nothing else. */
const WAITING = `
=== waiting
The bus waits.
+ [Wait. # pick: wait_one # meant: It’ll go.]
	~ react(notice)
	It waits. # heard: You’re still here. # why: Waiting can be company.
	-> waiting
+ [Wait some more. # pick: wait_two # meant: It’ll have to go.]
	~ react(presence)
	It still waits. # heard: You’re still here. # why: Waiting can be company.
	-> waiting
`;

afterAll(house.remove);

describe('a scene', () => {
	const whole = readFileSync('tests/fixtures/stories/first-scene/en.ink', 'utf8').replace(
		/^INCLUDE .*$/m,
		'INCLUDE ../model/attunement.ink',
	);

	it('keeps every rule as it is', () => {
		expect(findingsOf('whole', whole)).toEqual([]);
	});

	it('is spoilt for every rule', () => {
		expect(Object.keys(SPOILT).sort()).toEqual(RULES.map(({ id }) => id).sort());
	});

	for (const [id, { what, from, to, at }] of Object.entries(SPOILT)) {
		it(`breaks ${id} when ${what}`, () => {
			const spoilt = `${whole.replace(from, to)}${to.includes('-> waiting') ? WAITING : ''}`;
			expect(spoilt).not.toBe(whole);
			const name = `spoilt-${id}`;
			const found = findingsOf(name, spoilt).filter(({ rule }) => rule === id);
			const lines = spoilt.split('\n');
			const named = found.map(({ line }) => lines[line - 1]);
			expect(found.map(({ message }) => message)).not.toEqual([]);
			expect(
				named.some((line) => line?.includes(at)),
				`${id} names:\n${named.join('\n')}`,
			).toBe(true);
		});
	}
});
