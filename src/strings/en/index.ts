/** English, whole: every word that the site says by itself. The type of this value is what any other language must have. */
import { board, boardPage } from './board.ts';
import { cards } from './cards.ts';
import { carried } from './carried.ts';
import { codes } from './codes.ts';
import { course } from './course.ts';
import { book, booklet, guide, key, lands, script } from './editions.ts';
import { end } from './end.ts';
import { exercises } from './exercises.ts';
import { kept } from './kept.ts';
import { map } from './map.ts';
import { moves } from './moves.ts';
import { offline } from './offline.ts';
import { packages } from './packages.ts';
import { player } from './player.ts';
import { site } from './site.ts';
import { storyPage } from './story-page.ts';
import { storySets } from './story-sets.ts';
import { teachers } from './teachers.ts';
import { teachersPackages } from './teachers-packages.ts';
import { words } from './words.ts';

export const en = {
	board,
	boardPage,
	cards,
	carried,
	course,
	codes,
	packages,
	teachersPackages,
	player,
	end,
	kept,
	map,
	offline,
	storyPage,
	site,
	storySets,
	exercises,
	moves,
	book,
	booklet,
	script,
	key,
	lands,
	guide,
	teachers,
	words,
};
