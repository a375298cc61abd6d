/**
 * The course’s ten words, and phrases worth having: what each means or does, and where it fails. They stand on a page of their
 * own, and a lesson explains a word where it is tapped. Written at build time.
 */

/** A word as it stands in lists, what it means in a sentence or two, and how somebody would use it. */
interface Word {
	readonly word: string;
	readonly means: string;
	readonly like: string;
}

/** Ids are anchors of the page of words, and what `<Word id>` names. */
const list = {
	empathy: {
		word: 'empathy',
		means: 'Sensing what someone feels, and caring about it. You don’t have to feel it too.',
		like: 'She saw that he had gone quiet, and sat down by him.',
	},
	attune: {
		word: 'to attune',
		means: 'To notice what someone feels, and to answer in a way that fits it.',
		like: 'He heard that the joke was a sad one, and didn’t laugh.',
	},
	misattunement: {
		word: 'misattunement',
		means: 'A missed feeling: what one person feels and shows is not what the other takes it to be, or answers.',
		like: 'She was scared. He thought that she was angry with him.',
	},
	cue: {
		word: 'cue',
		means: 'Something that you can see or hear that may tell of a feeling. One cue is a hint. It is no proof.',
		like: 'His foot had stopped moving.',
	},
	assume: {
		word: 'to assume',
		means: 'To be sure of something that you have not checked.',
		like: 'She was crying, so I took it for bad news. It was good news.',
	},
	validate: {
		word: 'to validate',
		means:
			'To let someone know that their feeling makes sense. It doesn’t say that they are right about everything, and you needn’t understand it all.',
		like: '“It makes sense that you’re cross. You waited an hour.”',
	},
	paraphrase: {
		word: 'to paraphrase',
		means:
			'To say in your own words what you heard, so that they can say whether that is it. It is short, and it is a question.',
		like: '“So the test was fine, and it’s the waiting that’s bad?”',
	},
	'open-question': {
		word: 'open question',
		means:
			'A question that leaves room for any answer: there is no answer in it already. A small one is easier to answer than a big one.',
		like: '“What was the best part?” and not “Was it good?”',
	},
	need: {
		word: 'need',
		means: 'What would help somebody now: to be listened to, to be helped, company, or to be left alone for a bit.',
		like: '“I don’t need ideas yet. I need you to hear it.”',
	},
	repair: {
		word: 'to repair',
		means: 'To come back after a miss: to notice it, to say so, to ask, and to try again.',
		like: '“I made a joke of it. I’m sorry. What did you want to tell me?”',
	},
} as const satisfies Readonly<Record<string, Word>>;

/** Something to say, why it works, and when it doesn’t. */
interface Phrase {
	readonly say: string;
	readonly works: string;
	readonly fails: string;
}

const phrases: readonly Phrase[] = [
	{
		say: '“I hear you.”',
		works: 'It is short, and it leaves the talk with them.',
		fails:
			'It stands alone. Then anyone could have said it, to anyone. Add one thing that they told you: “I hear you. Sunday is the long day.”',
	},
	{
		say: '“That makes sense.”',
		works: 'It tells them that nothing is wrong with feeling so.',
		fails: 'You say it before you know what happened. First listen, then say what makes sense, and why.',
	},
	{
		say: '“Tell me more?”',
		works: 'It shows that you want the story, and they choose what to tell.',
		fails: 'There is nothing small to begin with. Take one thing that they said: “The night it stopped. Tell me more?”',
	},
	{
		say: '“Ideas, or shall I just listen?”',
		works: 'They choose what help is. Many people want both, in turn.',
		fails: 'They are too upset to choose. Then listen first, and ask later.',
	},
	{
		say: '“I’m not sure what you feel. Will you tell me?”',
		works: 'It is honest, and nobody has to fit your guess.',
		fails: 'It is the tenth question in a row. Then it feels like a test.',
	},
	{
		say: '“Shall I carry the bag?”',
		works: 'It is one small thing, and easy to say no to. “Anything I can do?” gives them the work of thinking of it.',
		fails: 'It is meant to end the talk.',
	},
	{
		say: '“When … happened, I felt …. I’d like ….”',
		works:
			'It says what a camera would have seen, what you felt, and what you’d like. They can do something with that.',
		fails:
			'The feeling is a judgement: “I feel that you’re selfish.” And it does not make you safe with someone who is cruel. You owe them no nice sentence.',
	},
	{
		say: '“I missed that. I’m sorry. What did you want to tell me?”',
		works: 'It says what went wrong, asks for nothing, and opens the talk again.',
		fails: 'You explain for a long time why you missed it. Then the talk is about you.',
	},
];

export const words = {
	title: 'Words of this course',
	description:
		'Ten words that the course uses, in plain English, and eight phrases with what they do and when they fail.',
	lead: 'Ten words, and some phrases. You need none of them to be a good friend. They help to talk about it.',
	ten: 'Ten words',
	phrasesTitle: 'Things to say, and when they fail',
	phrasesLead: 'No phrase works by itself. What helps is that you mean it, and that one thing of theirs is in it.',
	works: 'Why it can work:',
	fails: 'It fails when …',
	/** After a word that is tapped, for those who hear the page. */
	means: (word: string) => `What “${word}” means`,
	list,
	phrases,
};
