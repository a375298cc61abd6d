/** The bench itself: it must know every VAR, fork cleanly, and start where a story starts. */
import { expect, test } from 'vitest';
import { FLAGS, NUMBERS, source, WORDS } from './bench.ts';
import { talk } from './harness.ts';

test('the bench holds every VAR of the model and no other', () => {
	const vars = [...source.matchAll(/^VAR (\w+)/gm)].map((m) => m[1]);
	expect([...NUMBERS, ...FLAGS, ...WORDS].sort()).toEqual(vars.sort());
});

test('a talk is a value: two roads from it do not touch each other, or it', () => {
	const start = talk({ owes: ['letter'] });
	const before = { ...start.now };
	const kind = start.does('validate', 'presence').says('pays', 'letter').does('repair');
	const unkind = start.does('blame', 'blame').says('owes', 'eight').ends();
	expect(start.now).toEqual(before);
	expect(talk({ owes: ['letter'] }).now).toEqual(before);
	expect([kind.now.owed, unkind.now.owed]).toEqual(['', 'letter, eight']);
	expect([kind.now.understood, unkind.now.trust]).toEqual([8, 4]);
});

test('a word the model does not have, or a call it does not have, is an error', () => {
	expect(() => talk().does('hug')).toThrow('no list of the model has an item “hug”');
	expect(() => talk().says('scene_stops')).toThrow('scene_stops');
});
