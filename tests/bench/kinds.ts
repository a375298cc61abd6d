/** A page of each kind, by its address below the site's root: what the benches of pages visit. */
export const KINDS = {
	home: '',
	lesson: 'missed/what-is-misattunement/',
	board: 'stories/popcorn/board/',
	embed: 'embed/popcorn/',
	story: 'stories/popcorn/',
} as const;

/** Kinds that have little of their own, for whoever looks at all of them. */
export const QUIET_KINDS = {
	'lighter way': 'stories/popcorn/lighter/',
	'edition in numbers': 'stories/popcorn/book/',
	teachers: 'teachers/',
	help: 'help/',
} as const;
