/**
 * What the course teaches: every point of the curriculum by its id, in words a reader may see, and its lesson.
 * The points alone: who serves them, toolchain/course/coverage.ts counts.
 */

export interface SyllabusPoint {
	/** The key that lessons, exercises and stories name. Never renamed once released. */
	readonly id: string;
	/** Number of the lesson that teaches it, 1–12, in the order of the course. */
	readonly lesson: number;
	/** A few words, for lists and for the teacher’s matrix. */
	readonly title: string;
	/** The point in a sentence or two. */
	readonly point: string;
}

export const SYLLABUS = [
	{
		id: 'why-empathy',
		lesson: 1,
		title: 'Why it matters',
		point: 'People grow close when they feel that someone sees what they feel, takes it seriously and cares.',
	},
	{
		id: 'gap',
		lesson: 1,
		title: 'The gap',
		point:
			'One person shows a feeling; the other takes it for something else, or answers something else. The gap can leave both of them fed up and alone.',
	},
	{
		id: 'recognise-and-respond',
		lesson: 1,
		title: 'Two places where it goes wrong',
		point: 'It can go wrong while reading the feeling, or while answering it.',
	},
	{
		id: 'no-villain',
		lesson: 1,
		title: 'Nobody meant any harm',
		point:
			'Mostly nobody means it. They don’t know enough, their mind is elsewhere, or they look at feelings another way.',
	},
	{
		id: 'small-and-often',
		lesson: 1,
		title: 'Small, and often',
		point: 'One miss is small. Many, with none of them mended, can teach a person that it’s no use telling.',
	},
	{
		id: 'cause-blind-spots',
		lesson: 2,
		title: 'Blind spots',
		point: 'Old hurts, little practice with feelings, or just how we are made can leave a spot where we don’t see.',
	},
	{
		id: 'cause-preconceptions',
		lesson: 2,
		title: 'Sure too soon',
		point: 'Once we have decided how someone must feel, it is hard to see what they show.',
	},
	{
		id: 'cause-biases',
		lesson: 2,
		title: 'Old house rules',
		point: 'What we learned about feelings, such as to keep them hidden, colours how we answer other people’s.',
	},
	{
		id: 'cause-stress',
		lesson: 2,
		title: 'A full head',
		point: 'A tired, hurried or worried head has little room left for what someone else feels.',
	},
	{
		id: 'cause-culture',
		lesson: 2,
		title: 'Many ways of showing',
		point: 'Feelings are shown differently from place to place. What looks angry to one person is sad to another.',
	},
	{
		id: 'lasting-marks',
		lesson: 3,
		title: 'It can leave marks',
		point:
			'Being missed again and again, even with the best will, is linked with distress, with doubting one’s own feelings, and with worry and low mood.',
	},
	{
		id: 'effect-disconnection',
		lesson: 3,
		title: 'They stop telling',
		point: 'Someone who is often not heard may stop saying how they are.',
	},
	{
		id: 'effect-self-worth',
		lesson: 3,
		title: 'They doubt themselves',
		point: 'First the feeling seems not to count. Then it can seem that they themselves don’t.',
	},
	{
		id: 'effect-relationships',
		lesson: 3,
		title: 'Closeness wears thin',
		point: 'Where feelings keep being missed, trust and closeness suffer.',
	},
	{
		id: 'effect-communication',
		lesson: 3,
		title: 'Talk breaks down',
		point: 'Feelings that were misread or passed over can come back as a fight, or as silence.',
	},
	{
		id: 'families',
		lesson: 4,
		title: 'In families',
		point:
			'Families miss each other often. A child who keeps hearing “toughen up” or “stop crying” can find it hard to show feelings, or to trust that it’s safe to.',
	},
	{
		id: 'friendships',
		lesson: 5,
		title: 'Between friends',
		point: 'One friend opens up and meets a shrug, or a verdict. It turns one-sided, and the friendship can fade.',
	},
	{
		id: 'partners',
		lesson: 6,
		title: 'Between partners',
		point:
			'Comfort was needed and irritation came. Brick by brick that can build a wall. Both people need to feel safe and understood.',
	},
	{
		id: 'sign-unheard',
		lesson: 7,
		title: 'Sign: brushed off',
		point: 'Someone comes away from a talk feeling unheard or waved aside.',
	},
	{
		id: 'sign-mixups',
		lesson: 7,
		title: 'Sign: the same mix-up again',
		point: 'Talks about feelings keep going wrong.',
	},
	{
		id: 'sign-avoiding',
		lesson: 7,
		title: 'Sign: only easy talk',
		point: 'Someone steers clear of deep talk, since they expect to be misunderstood.',
	},
	{
		id: 'sign-alone-together',
		lesson: 7,
		title: 'Sign: alone among people',
		point: 'There are people all round, and someone feels lonely or frustrated all the same.',
	},
	{
		id: 'sign-unfulfilled',
		lesson: 7,
		title: 'Sign: far away',
		point: 'The bond is there, and it feels empty or distant.',
	},
	{
		id: 'sign-too-sensitive',
		lesson: 7,
		title: 'Sign: “too sensitive”',
		point: 'Someone is told that they feel too much, or think too much.',
	},
	{
		id: 'it-can-change',
		lesson: 8,
		title: 'It can change',
		point: 'Tuning in is a skill. It can grow with practice, and a miss can be mended.',
	},
	{
		id: 'way-awareness',
		lesson: 8,
		title: 'Notice',
		point: 'Watch how people show what they feel, and how you tend to answer.',
	},
	{
		id: 'way-mindful-listening',
		lesson: 8,
		title: 'Listen to the end',
		point: 'Listen without running ahead to what it must mean.',
	},
	{
		id: 'way-validation',
		lesson: 8,
		title: 'Let the feeling count',
		point: 'Show that a feeling makes sense, even when you don’t fully understand it.',
	},
	{
		id: 'way-vocabulary',
		lesson: 8,
		title: 'More words',
		point: 'Collect words for feelings: for other people’s, and for your own.',
	},
	{
		id: 'listen-attention',
		lesson: 9,
		title: 'Be all there',
		point: 'Give the person your whole attention, and your eyes too where that is comfortable.',
	},
	{
		id: 'listen-no-fixing',
		lesson: 9,
		title: 'Leave the toolbox shut',
		point: 'Don’t cut in, and don’t jump to solutions.',
	},
	{
		id: 'listen-paraphrase',
		lesson: 9,
		title: 'Say it back',
		point: 'Put what you heard into your own words, to check that you’ve got it.',
	},
	{
		id: 'listen-phrases',
		lesson: 9,
		title: 'Small words that help',
		point: 'A short phrase can show that you’re there, best with one detail of theirs in it.',
	},
	{
		id: 'ask-open',
		lesson: 10,
		title: 'Ask, don’t guess',
		point: 'Ask instead of assuming, and leave room for any answer.',
	},
	{
		id: 'ask-tell-me-more',
		lesson: 10,
		title: 'Ask for the story',
		point: 'Ask someone to say more about how it was.',
	},
	{
		id: 'ask-need',
		lesson: 10,
		title: 'Ask what’s needed',
		point: 'Ask what they need from you just now.',
	},
	{
		id: 'ask-support',
		lesson: 10,
		title: 'Offer a hand',
		point: 'Ask if there is something you can do.',
	},
	{
		id: 'express-i',
		lesson: 11,
		title: 'Start with “I”',
		point: 'Say what you felt yourself, and when: “I felt hurt when …”',
	},
	{
		id: 'express-no-blame',
		lesson: 11,
		title: 'From blame to feeling',
		point: 'Turn “you never …” into what happened and what it was like for you.',
	},
	{
		id: 'express-specific',
		lesson: 11,
		title: 'Be exact',
		point: 'Name the feeling and the need, so that the other person can do something with it.',
	},
	{
		id: 'repair',
		lesson: 12,
		title: 'Go back and mend',
		point:
			'Often we notice only at a fight, or when someone has drifted away. Noticing early, saying so and trying again can mend it, in families, friendships and love alike.',
	},
] as const satisfies readonly SyllabusPoint[];

/** The id of a point: what `points` of a lesson or an exercise, and `teaches` of a story, may hold. */
export type SyllabusId = (typeof SYLLABUS)[number]['id'];

const BY_ID: ReadonlyMap<string, SyllabusPoint> = new Map(SYLLABUS.map((point) => [point.id, point]));

/** Tells a point’s id from any other text. */
export function isSyllabusId(text: string): text is SyllabusId {
	return BY_ID.has(text);
}

/** The point of an id. */
export function pointOf(id: SyllabusId): SyllabusPoint {
	const point = BY_ID.get(id);
	if (!point) throw new Error(`There is no point “${id}” in src/content/syllabus.ts.`);
	return point;
}

/** The ids that a lesson has to teach, in order; none for a number that is no lesson. */
export function pointsOfLesson(lesson: number): SyllabusId[] {
	return SYLLABUS.filter((point) => point.lesson === lesson).map((point) => point.id);
}
