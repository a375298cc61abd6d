/**
 * At a story's end: shows its map, marks the reader's way on it, veils what they did not see. Choosing a place of the
 * way goes back to it: such a place carries `data-back`, which the player answers. Loaded only then; it keeps nothing.
 */

import { html } from '../../../client/markup/html.ts';
import type { MapFile } from '../../../client/story/map-file.ts';
import { pointId } from '../../../client/story/point-id.ts';
import type { Door, Session } from '../../../client/story/types.ts';
import { map as MAP_STRINGS } from '../../../strings/en/map.ts';

/** What a place of the way shows of the session: the last time that it was come to. */
interface Visit {
	/** Index of the turn that came to rest there. */
	readonly turn: number;
	readonly door: Door;
	/** The reader's own line there. */
	readonly said?: string;
	/** The story ended there. */
	readonly last: boolean;
}

/** The way through the map: visits by index of the point, roads by index. What the map does not know is left out. */
export function wayOf(
	{ turns, ending }: Session,
	{ points, roads }: MapFile,
): { visits: Map<number, Visit>; taken: number[] } {
	const ids = turns.map(({ place }, turn) =>
		points.indexOf(pointId(place, turn === turns.length - 1 ? ending : undefined)),
	);
	const visits = new Map<number, Visit>();
	for (const [turn, point] of ids.entries()) {
		const [here, next] = [turns[turn], turns[turn + 1]];
		const said = next?.said;
		if (point >= 0 && here) visits.set(point, { turn, door: here.felt.door, ...(said && { said }), last: !next });
	}
	const taken = roads.flatMap(([from, to], road) =>
		ids.some((id, i) => id === from && ids[i + 1] === to) ? [road] : [],
	);
	return { visits, taken };
}

/**
 * Shows the map of the session that has ended.
 * @param element the element to fill
 * @param load gets the story's map; where it fails, so does this
 */
export async function showMap(element: HTMLElement, session: Session, load: () => Promise<MapFile>): Promise<void> {
	const map = await load();
	element.innerHTML = map.html;
	mark(element, wayOf(session, map));
	element.onkeydown = press;
	element.onclick = tell;
}

function mark(element: HTMLElement, { visits, taken }: ReturnType<typeof wayOf>): void {
	element.classList.add('is-marked');
	element.classList.remove('is-told');
	// A picture until now; with the way on it, a group of places that can be chosen.
	element.querySelector('.map-drawing')?.setAttribute('role', 'group');
	for (const road of taken) {
		for (const path of element.querySelectorAll(`[data-road="${road}"]`)) path.classList.add('taken');
	}
	for (const [point, visit] of visits) {
		const title = element.querySelector(`li[data-point="${point}"] .name`)?.textContent ?? '';
		for (const spot of element.querySelectorAll(`[data-point="${point}"]`)) {
			spot.classList.add('on-way');
			if (spot instanceof SVGElement) markSlip(spot, title, visit);
			else markWords(spot, title, visit);
		}
	}
	for (const scene of element.querySelectorAll('section[data-scene]')) {
		if (!scene.querySelector('.on-way')) continue;
		for (const met of element.querySelectorAll(`[data-scene="${(scene as HTMLElement).dataset['scene']}"]`)) {
			met.classList.add('on-way');
		}
	}
}

function markSlip(slip: SVGElement, title: string, { turn, door, last }: Visit): void {
	const sign = slip.querySelector('use');
	sign?.setAttribute('href', (sign.getAttribute('href') ?? '').replace(/\w+$/, door));
	if (last) return;
	slip.dataset['back'] = `${turn + 1}`;
	slip.setAttribute('role', 'button');
	slip.setAttribute('tabindex', '0');
	slip.setAttribute('aria-label', MAP_STRINGS.goBackTo(title, door));
}

function markWords(item: Element, title: string, { turn, door, said, last }: Visit): void {
	const words = last
		? html`<p>${MAP_STRINGS.endedHere(door)}</p>`
		: html`<p>${MAP_STRINGS.wereHere(door)} ${said && MAP_STRINGS.youChose(said)}</p><p><button type="button" class="back" data-back="${turn + 1}" aria-label="${MAP_STRINGS.goBackTo(title, door)}"><span>${MAP_STRINGS.goBack}</span></button></p>`;
	item.insertAdjacentHTML('beforeend', words.html);
}

/** Enter and space on a slip, as on any button. */
function press(event: KeyboardEvent): void {
	const slip = (event.target as Element).closest('g[data-back]');
	if (!slip || (event.key !== 'Enter' && event.key !== ' ')) return;
	event.preventDefault();
	slip.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

/** Names all places, or veils again those that were not seen. */
function tell(this: unknown, event: MouseEvent): void {
	const button = (event.target as Element).closest('[data-tell]');
	const told = button?.closest('.is-marked')?.classList.toggle('is-told');
	button?.setAttribute('aria-pressed', `${told ?? false}`);
}
