/** Beside the model, for stories of several people: whoever comes next knows nothing of the one before. */
import { readFileSync } from 'node:fs';
import { Compiler } from 'inkjs/full';
import { expect, test } from 'vitest';

const file = (name: string) => readFileSync(new URL(`../../../stories/model/${name}.ink`, import.meta.url), 'utf8');

/** The model after a bad talk that ended, and then with somebody else. */
function after(...calls: readonly string[]): Record<string, unknown> {
	const source = [
		'LIST Debt = letter, eight',
		'~ warm_up = 1',
		'~ scene_starts(5, 4)',
		'~ react(presence)',
		'~ react(blame)',
		'~ owes(letter)',
		'~ owes(eight)',
		'~ pays(eight)',
		'~ react(repair_part)',
		'~ scene_ends()',
		...calls.map((call) => `~ ${call}`),
		'Done.',
		'-> END',
		file('attunement'),
		file('someone-else'),
	].join('\n');
	const ink = new Compiler(source).Compile();
	while (ink.canContinue) ink.Continue();
	const names = ['trust', 'owed', 'offered', 'company_kept', 'footing', 'door_now', 'understood'];
	return Object.fromEntries(
		names.map((name) => [name, String((ink.variablesState as unknown as Record<string, unknown>)[name])]),
	);
}

test('trust is theirs; debts and company of the one before are not', () => {
	expect(after()).toMatchObject({ owed: 'letter', offered: 'eight', company_kept: '1' });
	expect(after('someone_else(6)')).toMatchObject({ trust: '6', owed: '', offered: '', company_kept: '0' });
});

test('their scene starts from their own trust, as a first scene does', () => {
	for (const [trust, footing] of [
		[8, '8'],
		[6, '6'],
		[2, '3'],
		[0, '1'],
	] as const) {
		expect(after(`someone_else(${trust})`, 'scene_starts(3, 5)')).toMatchObject({ footing, understood: '5' });
	}
});
