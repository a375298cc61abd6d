/**
 * How the course fits what schools work with: its themes (research.md §4.7), the CASEL competences that each belongs to,
 * and the points of the syllabus that teach it. In no language: the words stand in strings/en/teachers.ts.
 */
import type { SyllabusId } from './syllabus.ts';

/** CASEL’s five competences. */
export const COMPETENCES = [
	'self-awareness',
	'self-management',
	'social-awareness',
	'relationship-skills',
	'responsible-decisions',
] as const;

interface Theme {
	readonly id: 'noticing' | 'pausing' | 'differing' | 'talking' | 'mending' | 'harm';
	readonly competences: readonly (typeof COMPETENCES)[number][];
	readonly points: readonly SyllabusId[];
}

export const THEMES: readonly Theme[] = [
	{
		id: 'noticing',
		competences: ['self-awareness'],
		points: ['recognise-and-respond', 'way-awareness', 'way-vocabulary', 'express-specific'],
	},
	{ id: 'pausing', competences: ['self-management'], points: ['cause-stress', 'way-mindful-listening', 'partners'] },
	{
		id: 'differing',
		competences: ['social-awareness'],
		points: ['cause-preconceptions', 'cause-biases', 'cause-culture', 'sign-too-sensitive'],
	},
	{
		id: 'talking',
		competences: ['relationship-skills'],
		points: ['friendships', 'way-validation', 'listen-attention', 'listen-paraphrase', 'ask-open', 'express-i'],
	},
	{
		id: 'mending',
		competences: ['relationship-skills', 'responsible-decisions'],
		points: ['small-and-often', 'it-can-change', 'repair'],
	},
	{ id: 'harm', competences: ['responsible-decisions'], points: ['families', 'friendships', 'partners'] },
];
