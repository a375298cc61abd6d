/**
 * Puts a session's last turn on the page, in parts that have a frame each: the words that answer; the halves, the door and
 * the picture; the choices; last what moves for them. What a choice would bring can be made ready beforehand. It decides
 * nothing: what is to be shown, player.ts says; where the reader's eyes and ears go is player.ts's too.
 */
import { type Html, html } from '../markup/html.ts';
import { choicesHtml, stateHtml, turnHtml } from '../markup/view.ts';
import { roadsOf } from '../story/manuscript.ts';
import type { Session } from '../story/types.ts';
import { bring, fill, fillFrom } from './bring.ts';
import type { Shown } from './controller.ts';
import type { PageElements } from './page-elements.ts';
import { mountScene } from './scene-view.ts';
import type { Seat } from './seat.ts';

/** A turn on its way to the page. */
interface Made {
	readonly choices: Html;
	readonly door: Html;
	/** The turn itself; none where the session has none. */
	readonly words: HTMLElement | undefined;
}

export interface TurnDrawer {
	/** Makes ready what a session's last turn puts on the page. Nothing shows. */
	readonly makeReady: (session: Session) => void;
	/**
	 * Shows the words of a session's last turn.
	 * @param added it is one turn more than what stands there
	 */
	readonly draw: (shown: Shown, added: boolean) => Drawn;
}

/** A turn whose words are on the page, and what is left to be done, each in a frame of its own. */
interface Drawn {
	/** The turn's parts, in their order. */
	readonly items: HTMLElement[];
	/** Puts on what the answer did: the rest of the turn, the door, the picture. */
	readonly around: () => void;
	/** Puts on what the reader goes on with. */
	readonly goOn: () => void;
	/** Puts the turn that was new to the old ones. */
	readonly move: () => void;
}

const elementOf = (content: Html): HTMLElement | undefined =>
	(document.createRange().createContextualFragment(content.html).firstElementChild as HTMLElement | null) ?? undefined;

/** All of a turn that comes after the words that answer; empty where nothing answers. */
function laterParts(turn: HTMLElement): Element[] {
	const parts = [...turn.children];
	const first = parts.findIndex((part) => part.matches('.halves, .crossing, .next'));
	// Before it there is the reader's own choice, and that alone is no answer.
	return first > 1 ? parts.slice(first) : [];
}

/** @param built the session that the page was built with */
export function turnDrawer(root: HTMLElement, elements: PageElements, seat: Seat, built: Session): TurnDrawer {
	const { strings, pictures, files } = seat;
	const { before, stage, state, now, choices, after, body, end, map } = elements;
	const danger = root.querySelector<HTMLElement>('[data-danger]');
	const showPicture = built.turns[0] && mountScene(stage, seat, built.turns[0]);
	const ready = new WeakMap<Session, Made>();

	const make = (session: Session): Made => {
		const last = session.turns.length - 1;
		const turn = session.turns[last];
		if (!turn) return { choices: html``, door: html``, words: undefined };
		// Whoever comes next is asked for before they are to be seen.
		pictures.person(turn, pictures.pose(turn));
		const rest = turn.rest && html`<p class="rest">${strings.rest} <span class="kept">${strings.restKept}</span></p>`;
		return {
			choices: html`${rest}${choicesHtml(strings, session.offered, turn.asks)}`,
			door: stateHtml(seat, turn, pictures),
			words: elementOf(turnHtml(seat, turn, last, roadsOf(session)[last])),
		};
	};

	const fillChoices = ({ session: { ending }, stop }: Shown, offered: Html) => {
		if (!stop) {
			fill(choices, offered);
			return;
		}
		fillFrom(choices, ending ? 'ending' : 'scene-end');
		for (const place of choices.querySelectorAll<HTMLElement>('[data-of]')) {
			const text = ending?.[place.dataset['of'] as 'question'];
			if (text) place.textContent = text;
			else place.parentElement?.remove();
		}
	};

	const showEnd = (session: Session) => {
		const { get } = seat.attempt.$kept;
		void bring(end, get, () => import('./end/end.ts').then(({ showEnd }) => showEnd(end, seat, session)));
		void bring(map, get, () =>
			import('../../toolchain/editions/map/client.ts').then(({ showMap }) => showMap(map, session, files.map)),
		);
	};

	const draw: TurnDrawer['draw'] = (shown, added) => {
		const { session, stop } = shown;
		const { turns, ending } = session;
		const last = turns.length - 1;
		const turn = turns[last];
		const made = ready.get(session) ?? make(session);
		// What goes onto the page is gone from here.
		ready.delete(session);
		const { words } = made;
		if (!turn || !words) return { items: [], around: () => {}, goOn: () => {}, move: () => {} };
		const items = [...words.querySelectorAll<HTMLElement>(':scope > :not(.next), :scope > .next > *')];
		// A pick only adds: the turn that was new becomes the last of the old ones. It only hides until the new words have
		// had their frame, since moving it lays it out anew. Anything else is drawn from the start.
		const old = added ? ([...now.children] as HTMLElement[]) : [];
		const later = added ? laterParts(words) : [];
		for (const part of later) part.remove();
		if (added) {
			for (const each of old) each.hidden = true;
			now.append(words);
		} else {
			const roads = roadsOf(session);
			fill(before, html`${turns.slice(0, last).map((each, index) => turnHtml(seat, each, index, roads[index]))}`);
			now.replaceChildren(words);
		}
		const around = () => {
			words.append(...later);
			body.classList.toggle('has-picked', last > 0);
			showPicture?.(turn);
			fill(state, made.door);
		};
		const goOn = () => {
			// First, while nothing else has changed: what goes may have the focus, and taking that lays the page out.
			fillChoices(shown, made.choices);
			after.hidden = !stop;
			if (danger) danger.hidden = !turn.rest || turn.scene.id !== danger.dataset['danger'];
			map.hidden = end.hidden = !ending;
			if (ending) showEnd(session);
			root.classList.toggle('is-ended', !!stop);
		};
		const move = () => {
			before.append(...old);
			for (const each of old) each.hidden = false;
		};
		return { items, around, goOn, move };
	};

	return {
		makeReady: (session) => {
			if (!ready.has(session)) ready.set(session, make(session));
		},
		draw,
	};
}
