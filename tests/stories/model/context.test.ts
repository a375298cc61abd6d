/**
 * The context rules of research.md §3.5 and the profile of §3.3, each as a talk that shows it: why the same line lands
 * differently with two people. Touch, labelling, age and eye contact are the story's knowledge and choose the move.
 * Limit: which move a line is, no test of the model can say; the stories' own tests hold their moves to the bible.
 */
import { expect, test } from 'vitest';
import { effect, type Talk, talk } from './harness.ts';

/** What the story proofs compare choices by (model.md, “Proofs”, 4): being understood first, then relief. */
const gain = (from: Talk, move: string) => {
	const { d, u, p } = effect(from, move);
	return 2 * u - d - p;
};

test('1: heard first, then help: the same advice shuts at the start and eases at the end', () => {
	const early = talk({ distress: 7 });
	const late = early.does('validate', 'paraphrase');
	expect([early.asks('ready_for_help'), late.asks('ready_for_help')]).toEqual([false, true]);
	expect([effect(early, 'advise'), effect(late, 'advise_wanted')]).toEqual([
		{ d: 0, u: -1, p: 1, landed: 'missed' },
		{ d: -2, u: 0, p: 0, landed: 'met' },
	]);
});

test('1: who asked for ideas is annoyed by endless reflecting', () => {
	// They asked: help is now the answer. Another “sounds hard” or a question handed back is a miss.
	const asked = talk({ wants: 'ideas' }).does('paraphrase');
	expect(
		['paraphrase', 'validate_late', 'question_pushed', 'advise_wanted'].map((move) => effect(asked, move).landed),
	).toEqual(['missed', 'missed', 'missed', 'met']);
});

test('2: in high distress being there beats naming, asking and saying back', () => {
	const flooded = talk({ distress: 8 });
	expect(flooded.asks('overwhelmed')).toBe(true);
	for (const words of ['name', 'open_question', 'paraphrase', 'i_statement', 'me_too', 'ask_wanted']) {
		expect(gain(flooded, 'presence')).toBeGreaterThan(gain(flooded, words));
	}
});

test('2: when it has fallen, words come into their own', () => {
	const calmer = talk({ distress: 8 }).does('presence', 'presence');
	expect(calmer.now.distress).toBe(5);
	expect(gain(calmer, 'validate')).toBeGreaterThan(gain(calmer, 'presence'));
});

test('3: a teenager who needs room opens after company without questions, not after good questions', () => {
	const teen = talk({ trust: 7, warmUp: 2 });
	const asked = teen.does('open_question', 'validate', 'open_question', 'paraphrase');
	const joined = teen.does('presence', 'notice', 'validate');
	expect([asked.now.understood, asked.now.door]).toEqual([9, 'ajar']);
	expect([joined.now.understood, joined.now.door]).toEqual([8, 'open']);
});

test('4: touch that is welcome is company; the same hand unasked costs three ways', () => {
	const upset = talk({ distress: 7, warmUp: 1 });
	expect([effect(upset, 'touch').d, upset.does('touch').now.company_kept]).toEqual([-2, 1]);
	expect(effect(upset, 'touch_unasked')).toEqual({ d: 1, u: -1, p: 1, landed: 'missed' });
	expect(upset.does('touch_unasked').now.company_kept).toBe(0);
});

test('4: who does not want a name for it is not helped by a right one', () => {
	expect([effect(talk(), 'name').landed, effect(talk(), 'label_unwanted').landed]).toEqual(['met', 'missed']);
});

test('5: a meal and no talk can open the door, with nothing told', () => {
	const cooked = talk({ trust: 7, warmUp: 2, told: false, wants: 'company', distress: 6 }).does(
		'presence',
		'presence',
		'presence',
	);
	expect([cooked.now.told, cooked.now.door, cooked.now.distress]).toEqual([false, 'open', 3]);
});

test('6: not every mood needs depth: “want chips?” where it is wanted does more than a question', () => {
	const bored = talk({ distress: 3, wants: 'company' });
	expect(gain(bored, 'distract_wanted')).toBeGreaterThanOrEqual(gain(bored, 'open_question'));
	expect(effect(bored, 'distract_wanted')).toEqual({ d: -2, u: 0, p: 0, landed: 'met' });
});

test('7: danger overrides: the plain question presses nobody, the dip is real, and it is recovered', () => {
	const unsafe = talk({ distress: 8 });
	expect([effect(unsafe, 'safety').p, effect(unsafe, 'interrogate').p]).toEqual([0, 2]);
	const told = unsafe.does('safety', 'presence').says('told_an_adult').ends();
	const after = told.starts(5, 4).does('presence', 'validate').ends();
	expect([told.now.trust, after.now.trust]).toEqual([5, 6]);
});

test('asking what is wanted eases pressure, and tells the reader nothing that the model uses by itself', () => {
	// `wants` is for the writer, who calls the wanted form; the same move does the same for everyone.
	const pressed = talk().does('interrogate');
	expect(effect(pressed, 'ask_wanted')).toEqual({ d: 0, u: 1, p: -1, landed: 'met' });
	for (const wants of ['ideas', 'company', 'space', 'unknown']) {
		expect(effect(talk({ wants }), 'advise')).toEqual(effect(talk(), 'advise'));
	}
});

test('a fair limit is fair once they feel understood, and one push more before', () => {
	const early = talk({ understood: 5 });
	expect([effect(early, 'limit').landed, effect(early.does('notice'), 'limit').landed]).toEqual(['missed', 'near']);
});

test('a tentative guess that is wrong lets them correct it; a sure one is a miss', () => {
	const pressed = talk().given({ pressure: 2 });
	expect(effect(pressed, 'guess_off')).toEqual({ d: 0, u: 0, p: -1, landed: 'near' });
	expect(effect(pressed, 'wrong_certain')).toEqual({ d: 0, u: -2, p: 0, landed: 'missed' });
});
