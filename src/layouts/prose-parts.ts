/**
 * What the text of a page of prose may place by its name, and so needs no import lines: `<Contact />`. A name that is not
 * here fails the build.
 */
import Source from '../client/exercises/Source.astro';
import Along from '../client/site/Along.astro';
import BoundaryBox from '../client/site/BoundaryBox.astro';
import EraseProgress from '../client/site/EraseProgress.astro';
import Kept from '../client/site/Kept.astro';
import Contact from './Contact.astro';
import ContentNotes from './ContentNotes.astro';
import ExitAddress from './ExitAddress.astro';
import PageLink from './PageLink.astro';
import ServerLines from './ServerLines.astro';
import Version from './Version.astro';

export const PROSE_PARTS = {
	Along,
	BoundaryBox,
	Contact,
	ContentNotes,
	EraseProgress,
	ExitAddress,
	Kept,
	ServerLines,
	Source,
	Version,
	a: PageLink,
};
