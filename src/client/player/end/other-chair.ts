/**
 * The other chair: what the other person's day held, scene by scene, and the fact behind each moment of this very
 * route. The words are the story’s own, chair.<lang>.yaml; here they are put in order. Pure.
 */

import { end as END_STRINGS } from '../../../strings/en/end.ts';
import { type Html, html } from '../../markup/html.ts';
import type { Session, Turn } from '../../story/types.ts';

/** What is loaded at a story's end. Keys are the story's own names. */
export interface OtherChair {
	/** Knot → their day up to that scene. */
	readonly before: Readonly<Record<string, string>>;
	/** `knot` or `knot.stitch` of a decision → the fact behind it. */
	readonly behind: Readonly<Record<string, string>>;
	/** Pick → what it led to that could not be seen. */
	readonly after: Readonly<Record<string, string>>;
	/** Ending → how their day went on. */
	readonly last: Readonly<Record<string, string>>;
}

interface SceneFacts {
	readonly id: string;
	readonly title: string;
	readonly facts: readonly { readonly said: string; readonly text: string }[];
}

/** The facts of a session, by scene: for each decision what stood behind it, and what the answer led to. */
export function factsOf({ turns }: Session, chair: OtherChair): readonly SceneFacts[] {
	const scenes: { id: string; title: string; facts: { said: string; text: string }[] }[] = [];
	for (const [index, turn] of turns.entries()) {
		const before: Turn | undefined = turns[index - 1];
		const at = before ?? turn;
		let scene = scenes.at(-1);
		if (scene?.id !== at.scene.id) {
			scene = { id: at.scene.id, title: at.scene.title, facts: [] };
			scenes.push(scene);
		}
		if (!before || turn.said === undefined || turn.goOn) continue;
		const text = [chair.behind[before.place], chair.after[turn.pick ?? '']].filter(Boolean).join(' ');
		if (text) scene.facts.push({ said: turn.said, text });
	}
	return scenes;
}

/** The other chair of a session, as the page shows it. */
export function chairHtml(name: string, session: Session, chair: OtherChair): Html {
	const last = chair.last[session.ending?.id ?? ''];
	const scenes = factsOf(session, chair).map(
		({ id, title, facts }, index) =>
			html`<details${index === 0 && html` open`}><summary>${title}</summary>${
				chair.before[id] !== undefined && html`<p class="end-day">${chair.before[id]}</p>`
			}<dl>${facts.map(({ said, text }) => html`<div><dt>${END_STRINGS.youWereThere(said)}</dt><dd>${text}</dd></div>`)}</dl></details>`,
	);
	return html`<h2>${END_STRINGS.chair}</h2><p class="end-hint">${END_STRINGS.chairHint(name)}</p>${scenes}${
		last !== undefined && html`<p class="end-day">${last}</p>`
	}`;
}
