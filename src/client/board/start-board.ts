/**
 * The board in its element: a story for the whole room. It shows the stage that classroom/board.ts says, and hands it what
 * somebody does. A seat like any player's, with the attempt in memory: it begins at the first turn, whatever the device
 * keeps, and leaves nothing behind.
 */
import { board as words } from '../../strings/en/board.ts';
import { player as strings } from '../../strings/en/player.ts';
import { type Act, type Board, type Facts, lastDecision, pageOf, roadOf, START, step } from '../classroom/board.ts';
import { NOBODY } from '../classroom/reporter.ts';
import { type PictureData, picturesOf } from '../drawing/pictures.ts';
import { stateHtml } from '../markup/view.ts';
import { fill } from '../player/bring.ts';
import { type Controller, startController } from '../player/controller.ts';
import { deviceMotion } from '../player/motion.ts';
import { inSlices, opening as openingOf } from '../player/opening.ts';
import { mountScene } from '../player/scene-view.ts';
import type { Seat } from '../player/seat.ts';
import { memoryAttempt } from '../state/attempt-store.ts';
import { play } from '../story/play.ts';
import type { Session, Story, Turn } from '../story/types.ts';
import { findBoard } from './board-elements.ts';
import { listen } from './controls.ts';
import { peopleOf } from './people.ts';
import { nextWords, stageHtml, whereWords } from './stages.ts';
import { storyPages } from './story-pages.ts';
import { mountTimer } from './timer.ts';

/** Makes an attempt follow a road: back to where the two part, then along it. */
function follow(controller: Controller, session: Session, picks: readonly string[]): void {
	const stood = roadOf(session);
	const parted = stood.findIndex((pick, at) => pick !== picks[at]);
	if (parted >= 0) controller.goBack(parted);
	for (const pick of picks.slice(parted < 0 ? stood.length : parted)) controller.pick(pick);
}

/** The newest turn as it is seen. While its answer is read: in the scene that the choice was made in, before what opens next. */
function seenOf({ turns }: Session, answering: boolean): Turn | undefined {
	const [before, now] = [turns.at(-2), turns.at(-1)];
	return now && before && answering ? { ...now, scene: before.scene, felt: now.answered ?? now.felt } : now;
}

/** Takes over a `<story-board>` that stands in the page with its story's first picture. */
export async function startBoard(root: HTMLElement, story: Story, data: PictureData): Promise<void> {
	const people = await peopleOf(story);
	const seat: Omit<Seat, 'files'> = {
		story,
		strings,
		pictures: picturesOf(data, people, story),
		motion: deviceMotion(),
		attempt: memoryAttempt(),
		report: NOBODY,
	};
	await inSlices(openingOf(story, seat.attempt));
	const { stage, state, words: place, measure, where, next, back, other, own, again, paused } = findBoard(root);
	const opening = [...place.childNodes];
	let session = play(story, []);
	const [first] = session.turns;
	const showPicture = first && mountScene(stage, seat, first);
	const pages = storyPages(root, measure, seat);
	let board: Board = START;
	let stopTimer = () => {};

	const controller = startController(seat, (_, shown) => {
		session = shown.session;
	});
	/** Until it has begun, no page is laid out: its letters may not be there yet. */
	const facts = (): Facts => ({ session, pages: board.stage.at === 'start' ? 0 : pages.of(session).length });

	const drawWords = ({ stage: now }: Board, page: Element | undefined) => {
		const content = stageHtml(words, strings, board, facts());
		if (content) fill(place, content);
		else place.replaceChildren(...(now.at === 'start' ? opening : page ? [page] : []));
		place.scrollTop = 0;
		const timer = place.querySelector<HTMLElement>('[data-timer]');
		if (timer) stopTimer = mountTimer(timer, words);
	};

	const drawControls = () => {
		const started = board.stage.at !== 'start';
		next.textContent = nextWords(words, board, facts());
		next.hidden = next.textContent === '';
		back.hidden = !started;
		other.hidden = !started || lastDecision(session) === undefined;
		own.hidden = board.own === undefined;
		again.hidden = session.ending === undefined || !next.hidden;
		where.textContent = whereWords(words, board, facts());
	};

	const draw = () => {
		const { stage: now } = board;
		stopTimer();
		root.dataset['at'] = now.at;
		const page = now.at === 'read' ? pages.of(session)[pageOf(now.page, facts())] : undefined;
		drawWords(board, page?.content);
		drawControls();
		const turn = seenOf(session, page?.answers === true);
		if (turn) {
			showPicture?.(turn);
			fill(state, stateHtml(seat, turn, seat.pictures));
		}
		// Who pressed something that is gone goes on in the words, where numbers are heard.
		const { activeElement } = document;
		if (now.at !== 'start' && (activeElement === document.body || activeElement?.closest('[hidden]')))
			place.focus({ preventScroll: true });
	};

	const act = (what: Act) => {
		const was = board;
		const { board: now, picks } = step(was, what, facts());
		if (now === was && !picks) return;
		board = now;
		if (picks) follow(controller, session, picks);
		// A hand more or fewer changes a number, and nothing else: whoever types goes on typing.
		if (now.stage.at !== 'count' || was.stage.at !== 'count') draw();
		else
			for (const field of place.querySelectorAll<HTMLInputElement>('[data-count]')) {
				const count = now.counts[Number(field.dataset['count'])] ?? 0;
				if ((Number(field.value) || 0) !== count) field.value = String(count);
			}
	};

	listen(root, paused, act);
	const layAnew = () => {
		pages.forget();
		if (board.stage.at === 'read') draw();
	};
	// Another screen, larger letters, or a foot that takes a second line.
	new ResizeObserver(layAnew).observe(measure);
	void document.fonts.ready.then(layAnew);
	// A page that the browser has kept whole, and shows again, begins anew.
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) act({ do: 'again' });
	});
	drawControls();
	root.dataset['ready'] = '';
}
