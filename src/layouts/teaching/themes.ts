/** The themes of the course as the tables of CASEL and RSHE show them: each with its words, and the lessons of its points. */
import { THEMES } from '../../content/mapping.ts';
import { pointOf } from '../../content/syllabus.ts';
import type { Strings } from '../../strings/languages.ts';

export const themesIn = ({ themes }: Strings['teachers']['matrix']) =>
	THEMES.map(({ id, competences, points }) => ({
		...themes[id],
		competences,
		lessons: [...new Set(points.map((point) => pointOf(point).lesson))].sort((a, b) => a - b),
	}));
