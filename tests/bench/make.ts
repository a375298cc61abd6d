/**
 * Writes stories of any size for the bench: each scene its own words, two decisions, and trust carried to the next, as
 * the course's stories are built. The words mean nothing.
 */

const HEAD = `// Generated: as many scenes as the bench asks for.
# title: Many days
# cast: teo: Teo
# about: Nothing happens here, often.
INCLUDE ../model/attunement.ink
-> day_1
`;

/** The choices of a decision: move, and what it is called. */
const FIRST = [
	['presence', 'sit'],
	['minimise', 'brush_off'],
] as const;
const SECOND = [
	['validate', 'makes_sense'],
	['advise', 'advise'],
] as const;

function decision(day: number, choices: readonly (readonly [move: string, pick: string])[], next: string): string[] {
	return choices.flatMap(([move, pick], index) => [
		`+ [“${pick.replace('_', ' ')}, day ${day}.” # pick: ${pick}_${day} # meant: I mean well on day ${day}.${index === 0 ? ' # best: strong' : ''}]`,
		`	~ react(${move})`,
		`	He hears it, on day ${day}. # feels: ${index === 0 ? 'relieved' : 'lonely'} # heard: That was ${pick}. # why: A reason, and day ${day}. # source: L13`,
		`	TEO (inside): Day ${day}.`,
		`	-> ${next}`,
	]);
}

function scene(day: number, days: number): string[] {
	return [
		`=== day_${day}`,
		'~ scene_starts(6, 4)',
		`Day ${day} begins. # scene: Day ${day}. The kitchen. # place: kitchen # light: lamp # in_view: face # feels: sad`,
		'-> morning',
		'= morning',
		`TEO: Is it day ${day}?`,
		...decision(day, FIRST, 'noon'),
		'= noon',
		`The clock says noon. {door() == shut:He looks away.|He looks up.} # feels: worried`,
		...decision(day, SECOND, 'night'),
		'= night',
		'~ scene_ends()',
		`Day ${day} is over.${day < days ? ' # rest' : ''}`,
		...(day < days ? [`+ [Go on. # pick: to_${day + 1} # go_on]`, `	-> day_${day + 1}`] : ['-> the_end']),
	];
}

const END = `=== the_end
{
- left_shut():
	-> far_off
- brings() == everything:
	-> close_by
}
-> in_between
=== close_by
You sit close. # ending: near: Near
-> END
=== in_between
You sit. # ending: between: Between
-> END
=== far_off
You sit far off. # ending: far: Far
-> END
`;

/** A story of so many scenes, as ink. It INCLUDEs the model, and stands in a house that has it. */
export function makeStory(scenes: number): string {
	const days = Array.from({ length: scenes }, (_, index) => scene(index + 1, scenes).join('\n'));
	return [HEAD, ...days, END].join('\n');
}
