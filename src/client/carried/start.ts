/**
 * Starts a page that carries its player: what each such page's one script calls. Which people and which elements of
 * exercises come with it, the build reads off the page (toolchain/editions/carried).
 */
import { filesOf } from '../player/files.ts';
import { defineCarriedPlayer, type PeopleById } from './carried-player.ts';
import { tellHeight } from './height.ts';

/** Help stands in the page itself: a link to it opens it, and does not leave the story. */
function openHelp(): void {
	document.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element) || !target.closest('a[href="#help"]')) return;
		for (const dialog of document.querySelectorAll('dialog')) dialog.close();
		document.querySelector('details#help')?.setAttribute('open', '');
	});
}

/** A page that the Back button brings up again has another's place in it: it starts anew. */
function startAnew(): void {
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) location.reload();
	});
}

/** Starts the page. `files`: where a player finds its story's files in it; as they are, if left out. */
export function startCarried(people: PeopleById, files = filesOf): void {
	tellHeight();
	openHelp();
	startAnew();
	defineCarriedPlayer(people, files);
}
