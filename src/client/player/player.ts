/**
 * Plays a story in its element: takes picks, shows the session they make, keeps them. The page is drawn from the
 * session alone, by view.ts; what was picked is saved by state/attempts.ts; nothing else is remembered.
 */

import { player as strings } from '../../strings/en/player.ts';
import type { Pictures } from '../drawing/pictures.ts';
import { speakTurn } from '../markup/describe.ts';
import { type Html, html } from '../markup/html.ts';
import { choicesHtml, endingHtml, stateHtml, turnHtml, untilHtml } from '../markup/view.ts';
import * as attempts from '../state/attempts.ts';
import { play } from '../story/play.ts';
import type { Session, Story, Turn } from '../story/types.ts';
import { findParts } from './parts.ts';
import { moveStage } from './scene-view.ts';

/** Why the page is drawn anew: it decides what is said, and where the page stands afterwards. */
type Cause = 'pick' | 'back' | 'resume';

/** The picks up to the end of the scene that this player stops at, or all of them. */
function withinScene(story: Story, picks: readonly string[], until: string | undefined): readonly string[] {
	if (until === undefined) return picks;
	const end = play(story, picks).turns.findIndex((turn) => turn.rest && turn.scene.id === until);
	return end < 0 ? picks : picks.slice(0, end);
}

/**
 * Takes over a `<story-player>` that stands in the page with its first turn.
 * @param pictures the story's, for each turn
 * @param waiting a pick made before this was loaded; answered now, unless a saved place is there to go on from
 */
export function startPlayer(root: HTMLElement, story: Story, pictures: Pictures, waiting?: string): void {
	const { until, home = '' } = root.dataset;
	const told = { story, strings };
	const { before, picture, stage, state, now, choices, after, notice, live, body, end, map, paused } = findParts(root);
	const danger = root.querySelector<HTMLElement>('[data-danger]');
	let picks: readonly string[] = [];
	let session: Session = play(story, picks);
	let acting = false;
	const showPicture = session.turns[0] ? moveStage(stage, pictures, session.turns[0]) : undefined;

	const fill = (place: HTMLElement, content: Html) => {
		place.innerHTML = content.html;
	};
	const tell = (text: string) => {
		const line = document.createElement('p');
		line.textContent = text;
		live.replaceChildren(line);
	};
	/** A quiet line above the story, and under it, where it is so, that nothing is being kept. */
	const note = (text = '') => {
		notice.textContent = [text, attempts.$kept.get() ? '' : strings.notKept].filter(Boolean).join(' ');
	};
	const atEnd = () =>
		until !== undefined && session.turns.at(-1)?.rest === true && session.turns.at(-1)?.scene.id === until;

	const turnAt = (turn: Turn, index: number) => turnHtml(told, turn, index, session.turns[index - 1]);

	const draw = (cause: Cause) => {
		const turn = session.turns.at(-1);
		if (!turn) return;
		const last = session.turns.length - 1;
		const ended = session.ending !== undefined || atEnd();
		const rest = turn.rest && !ended ? html`<p class="rest">${strings.rest}</p>` : html``;
		// First, while nothing else has changed: the button that goes has the focus, and taking that lays the page out.
		fill(
			choices,
			session.ending
				? endingHtml(told, session)
				: atEnd()
					? untilHtml(strings, home)
					: html`${rest}${choicesHtml(strings, session.offered)}`,
		);
		// A pick only adds: the turn that was new becomes the last of the old ones. Anything else is drawn from the start.
		if (cause === 'pick') before.append(...now.childNodes);
		else fill(before, html`${session.turns.slice(0, last).map(turnAt)}`);
		showPicture?.(turn);
		fill(state, stateHtml(told, turn, pictures));
		fill(now, turnAt(turn, last));
		after.hidden = !ended;
		if (danger) danger.hidden = !turn.rest || turn.scene.id !== danger.dataset['danger'];
		map.hidden = end.hidden = !session.ending;
		if (session.ending) {
			const met = savedAttempt()?.endings ?? [];
			void import('./end/end.ts').then(({ showEnd }) => showEnd(end, story, session, pictures, met));
			void import('../../toolchain/editions/map/client.ts').then(({ showMap }) => showMap(map, session));
		}
		body.classList.toggle('has-picked', last > 0);
		root.classList.toggle('is-ended', ended);
		tell(cause === 'back' ? `${strings.wentBack} ${speakTurn(told, session)}` : speakTurn(told, session));
		if (cause === 'resume') return;
		choices.querySelector<HTMLElement>('.choices-title')?.focus({ preventScroll: true });
		bringIntoView();
	};

	/** On a phone the picture goes to the top and the reader's own line stands under it; beside the picture, the newest words end above the choices. */
	const bringIntoView = () => {
		const beside = now.getBoundingClientRect().left > stage.getBoundingClientRect().left + 40;
		const tall = now.offsetHeight + choices.offsetHeight > innerHeight - 64;
		if (!beside) picture.scrollIntoView({ block: 'start' });
		else if (tall) now.querySelector('.turn')?.scrollIntoView({ block: 'start' });
		else choices.scrollIntoView({ block: 'end' });
	};

	const savedAttempt = () => attempts.attemptOf(attempts.$attempts.get(), story.id);

	/** Acts, then draws what stands saved: the attempt is asked what it has become. */
	const act = (cause: Cause, change: () => void) => {
		acting = true;
		change();
		picks = savedAttempt()?.picks ?? [];
		session = play(story, picks);
		if (session.ending) attempts.meetEnding(story.id, session.ending.id);
		acting = false;
		note();
		draw(cause);
	};

	const pick = (id: string | undefined) => {
		if (id === undefined || !session.offered.some((choice) => choice.pick === id)) return;
		act('pick', () => attempts.takePick(story.id, id, { after: picks.length }));
	};

	/** Goes on from a saved place: as far as the story still goes, and no further than this player does. */
	const resume = (saved: readonly string[]) => {
		const whole = play(story, saved);
		picks = withinScene(story, saved.slice(0, whole.turns.length - 1), until);
		session = play(story, picks);
		note(whole.stoppedAt ? strings.changed : strings.resumed);
		draw('resume');
	};

	const offerHeld = (saved: readonly string[]) => {
		fill(
			notice,
			html`<p>${strings.heldTitle}</p><p><button type="button" class="btn two" data-held>${strings.heldGoOn}</button></p>`,
		);
		notice.querySelector('[data-held]')?.addEventListener('click', () => {
			attempts.release(story.id);
			resume(saved);
			choices.querySelector<HTMLElement>('.choices-title')?.focus();
		});
	};

	root.addEventListener('click', (event) => {
		const on = (name: string) => (event.target as Element).closest<HTMLElement>(`[data-${name}]`);
		const picked = on('pick');
		const back = on('back');
		if (picked) pick(picked.dataset['pick']);
		else if (back) act('back', () => attempts.goBack(story.id, Number(back.dataset['back']) - 1));
		else if (on('pause')) paused.showModal();
		else if (on('resume')) paused.close();
		else if (on('restart')) {
			paused.close();
			act('back', () => attempts.startAgain(story.id));
		} else if (on('exit')) {
			event.preventDefault();
			attempts.holdBack(story.id);
			location.replace((on('exit') as HTMLAnchorElement).href);
		}
	});

	// Only while the reader is in the story: a page's single-letter keys are not ours to take (WCAG 2.1.4).
	root.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.altKey || event.metaKey || paused.open || !/^[1-9]$/.test(event.key)) return;
		pick(session.offered[Number(event.key) - 1]?.pick);
	});

	attempts.openStory(story.id);
	const saved = savedAttempt();
	if (!saved?.picks.length) pick(waiting);
	else if (saved.held) offerHeld(saved.picks);
	else resume(saved.picks);
	// Erased or blocked elsewhere: the quiet line comes and goes without a reload.
	attempts.$kept.listen(() => note());
	// Played on in another tab: this page follows, so that two roads are never mixed into one.
	attempts.$attempts.listen(() => {
		const theirs = savedAttempt();
		if (acting || !theirs?.picks.length || theirs.held) return;
		if (withinScene(story, theirs.picks, until).join() !== picks.join()) resume(theirs.picks);
	});
	root.dataset['ready'] = '';
}
